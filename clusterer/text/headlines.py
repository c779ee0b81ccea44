"""Headlines without the flags that desks put before and after them.

A wire story is sent again and again: ``UPDATE 2-Port reopens``, ``RPT-``, ``BC-Port Storm, 2nd Ld-Writethru``,
``Hafen wieder offen (Zusammenfassung 1730)``. The flags tell which version it is; for comparing titles they are noise.
The table below lists the words by what they say, from the style books and feeds of nine agencies and the desks that
write like them; words that name an agency stand in the table of agencies.

What must hold: a flag is recognised by its word *and* its punctuation (``UPDATE 2-``, ``Eilmeldung:``, ``(LEAD)``), so
that an ordinary headline is left alone ("Update on the storm", "Breaking the ice"); what is left is never empty;
stripping twice changes nothing; the time is linear in the title.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from clusterer import late

FlagKind: TypeAlias = Literal["urgent", "update", "wrap-up", "repeat", "correction", "label"]

# Words that mark a version; a number may follow or (1st, 2ND) precede them.
_WORDS: dict[FlagKind, str] = {
    "urgent": (
        "breaking(?: news)?|urgent|urgente|flash|alert|newsalert|newsflash|newsbreak|snap|just in|developing|"
        "eilmeldung|eil|eilt|alerte|última hora|ultima hora|ultim'ora|"
        "son dakika|срочно|молния|spoed|haster|siste nytt|速報|快讯|快訊|속보|긴급|عاجل"
    ),
    "update": (
        "updates?|updated|upd|lead|ld|ld[- ]writethru|lead[- ]writethru|writethru|write-thru|aktualisiert|"
        "aktualisierung|neufassung|neu|actualis[eé]e?|actualisation|mise à jour|maj|actualiza(?:da|do|ción)?|"
        "amplía|ampliación|ampl|amp|atualiza(?:da|do|ção)?|aggiornamento|aggiornat[oa]|punto|oppdatert|"
        "opdateret|uppdaterad|päivitetty|обновлено|обновление|güncelleme|güncellendi|更新|종합|latest"
    ),
    "wrap-up": (
        "wrap-?up|topwrap|round-?up|overnighter|zusammenfassung|zf|gesamtzusammenfassung|überblick|"
        "synth[eè]se|papier(?: général)?|papier d'angle|resumen|resumo|riepilogo|summary|sammanfattning"
    ),
    "repeat": ("rpt|repeat|repeats?ing|refile|resend|wdh|wiederholung|répétition|repetición"),
    "correction": (
        "corrected|correction|official correction|correcting|corrects|corr|correctif|rectificatif|korrektur|"
        "korrigiert|berichtigung|berichtigt|richtigstellung|corregid[oa]|corrección|corrige|corrigid[oa]|"
        "retificad[oa]|correç[ãa]o|correzione|rättelse|rettelse|korreksjon|исправлено|düzeltme|訂正|更正|정정"
    ),
    "label": (
        "advisory|analysis|brief|chronology|column|commentary|dealtalk|diary|exclusive|explainer|factbox|"
        "feature|focus|graphic|highlights|insight|instant view|interview|live|live updates|media|newsmaker|"
        "obituary|pictures?|pix|poll|preview|press digest|profile|q&a|quotes|scenarios|"
        "special report|spotlight|snapshot|table|text|timeline|take a look|trending|wider image|witness|"
        "your money|news analysis|economic watch|the latest|hintergrund|porträt|vorschau|ausblick|extra|exklusiv|"
        "exclusif|exclusiva|exclusivo|esclusiva|encadré|video|watch|photos|podcast|opinion"
    ),
}
_KINDS: tuple[FlagKind, ...] = ("urgent", "update", "wrap-up", "repeat", "correction", "label")
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th|er|[eè]re|[eè]me)|[1-9]e)"
_NUMBERED = r"(?: ?\d{1,4}(?![0-9a-z]))?보?"
# These need capitals, and a headline after them that is not all capitals.
_SHOUTED = late.regex(
    r"(?P<flag>BREAKING(?: NEWS)?|URGENTE?|EILMELDUNG|EIL|FLASH|ALERT|NEWSALERT|SON DAKİKA|\d(?:ERE?|[EÈ]ME) LEAD)\s+"
)
_SLUG = late.regex(r"(?P<flag>(?:BC|AM|PM|AP)-[A-Z]{2}(?:-[A-Z]{2})?--?)\s*(?=\S)")
_SPORT = late.regex(
    r"(?P<flag>(?:Alpine skiing|American football|Athletics|Badminton|Baseball|Basketball|Boxing|Cricket|Cycling|"
    r"Football|Golf|Gymnastics|Handball|Hockey|Ice hockey|Motor racing|Motorcycling|Olympics|Rallying|Rowing|Rugby|"
    r"Sailing|Soccer|Swimming|Tennis|Volleyball|MLB|NBA|NFL|NHL))-(?=[^\W\d_a-z])"
)
# One of these stands beside every flag; nearly half of all titles have none.
_MAY_HAVE_ONE = late.regex(
    r"[-–—(\[（【［+*:：|/,=]|^\s*(?:BREAKING|URGENT|EIL|FLASH|ALERT|NEWSALERT|SON|\d[A-ZÈ]* LEAD)"
)
_NUMBER = late.regex(r"\d{1,4}")

OwnFlags: TypeAlias = tuple[tuple[FlagKind, str], ...]
"""Words that only one desk flags with, beside those of the table: what they say, and how they are written."""


class _Rules:
    """The expressions that find flags: those of the table, and own ones."""

    def __init__(self, own: OwnFlags) -> None:
        words = {
            kind: "|".join([of, *(re.escape(flag) for said, flag in own if said == kind)])
            for kind, of in _WORDS.items()
        }
        versions = "|".join(words[kind] for kind in _KINDS if kind != "label")
        version = rf"(?:{_ORDINAL}[ -])?(?:{versions}){_NUMBERED}"
        word = rf"(?:{_ORDINAL}[ -])?(?:{versions}|{words['label']}){_NUMBERED}(?: \([a-z ]{{3,20}}\))?"
        bracketed = (
            rf"[(\[（【［]\s*(?:{version}|exclusive|video|photos?|live)"
            r"(?:\s*[:：,;][^()\[\]（）【】［］]{0,80})?\s*[)\]）】］]"
        )
        prefix = late.regex(
            rf"(?P<flag>{bracketed}|[+*]{{2,3}}\s*{word}\s*[+*]{{2,3}}"
            rf"|{word}(?=\s*(?:[:：|]|/{{1,2}}|\.-|\s[-–—])))"
            r"(?:\s*(?:[:：|]|/{1,2}|\.?-{1,2}|[–—]))?\s*",
            re.IGNORECASE,
        )
        hyphened = late.regex(rf"(?P<flag>{word})--?(?=\S)", re.IGNORECASE)
        self.prefixes = (prefix, hyphened, _SHOUTED, _SLUG, _SPORT)
        self.capital = (hyphened, _SHOUTED)
        self.suffix = late.regex(
            rf"(?:\s*(?P<flag>{bracketed}|[+*]{{3}})|\s*,\s*(?P<lead>{_ORDINAL}[ -](?:ld|lead)(?:[- ]writethru)?)|"
            rf"\s+[-–—|]\s+(?P<tail>{version}|live|live updates|video)|\s*(?P<end>=))\s*$",
            re.IGNORECASE,
        )
        self.kind_of = {
            kind: late.regex(rf"(?<!\w)(?:{of})(?!\w)|^(?:{of})", re.IGNORECASE) for kind, of in words.items()
        }


_rules = lru_cache(maxsize=8)(_Rules)


class Flag(NamedTuple):
    """One flag: what it says, its number (0 where it has none), and the words themselves."""

    kind: FlagKind
    number: int
    text: str


class Headline(NamedTuple):
    """A title's flags, in order, and the title without them."""

    flags: tuple[Flag, ...]
    bare: str


def strip_flags(title: str, own: OwnFlags = ()) -> Headline:
    """Take the flags off a title. A title that is nothing but flags is left as it is, with no flags."""
    if not _MAY_HAVE_ONE.search(title):
        return Headline((), " ".join(title.split()))
    rules = _rules(own)
    flags: list[Flag] = []
    trailing: list[Flag] = []
    bare = " ".join(title.split())
    whole = bare
    while bare:
        found = ((pattern, pattern.match(bare)) for pattern in rules.prefixes)
        match = next((m for pattern, m in found if m and (pattern not in rules.capital or _is_capital(m))), None)
        if match is None:
            break
        flags.append(_flag(match["flag"], rules))
        bare = bare[match.end() :]
    while bare and (match := rules.suffix.search(bare)):
        trailing.append(_flag(match["flag"] or match["lead"] or match["tail"] or match["end"], rules))
        bare = bare[: match.start()]
    if not any(c.isalnum() for c in bare):
        return Headline((), whole)
    return Headline((*flags, *reversed(trailing)), bare.strip())


def _flag(text: str, rules: _Rules) -> Flag:
    text = text.strip("()[]（）【】［］+* \t")
    kind: FlagKind = next((kind for kind in _KINDS if rules.kind_of[kind].search(text)), "label")
    number = _NUMBER.search(text)
    return Flag(kind, int(number.group()) if number else 0, text)


def _is_capital(match: re.Match[str]) -> bool:
    """Whether the flag is in capitals, and what follows is not."""
    following = match.string[match.end() :]
    return match["flag"].upper() == match["flag"] and following.upper() != following
