"""Which lines are page furniture, and which lines may never be taken for it.

The rules are data (``furniture.toml``) and conservative: a whole line must match, by plain string tests that are linear
in its length. What a wire story owes its origin to is protected before anything else: a line that names a news agency,
or reads like a credit, a sign-off, a byline or a dateline, stays, whatever rule or recurrence speaks against it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

import re2

LONGEST_LINE: Final = (
    240  # characters; a longer line is a paragraph. 0 of 7 languages have a longer prompt in the rules
)
LONGEST_RECURRING: Final = 1_000  # legal notices and newsletter prompts can be a paragraph long
_LONGEST_TITLE = 140

_AROUND = " \t.,:;!?…·•*-–—_|/\\<>«»‹›→▶►▸▼↓#~=+\"'“”„‘’()[]{}"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

# The names in origin/agencies.toml and a few more. Written out here because a text rule may not depend on a stage, and
# because protecting one name too many costs nothing.
_AGENCIES = (
    r"\b(?:Reuters|AP|A\.P\.|AFP|UPI|DPA|dpa|PA|CP|PTI|ANI|IANS|UNI|EFE|ANSA|Ansa|AGI|Adnkronos|ADNKRONOS|LaPresse|TASS|Tass|RIA|ITAR|"
    r"Kyodo|Jiji|Yonhap|CNA|CNS|KCNA|VNA|Bernama|Antara|ANTARA|AA|IRNA|WAM|SPA|MENA|QNA|KUNA|SANA|NAN|APS|TAP|MAP|AAP|NZPA|NZN|"
    r"APA|SDA|sda|ATS|ats|Keystone|Belga|BELGA|ANP|Lusa|LUSA|Ritzau|NTB|TT|STT|BNS|LETA|ELTA|PAP|CTK|ČTK|TASR|SITA|MTI|"
    r"HINA|Hina|Tanjug|FENA|BTA|Agerpres|Mediafax|UNIAN|Ukrinform|Interfax|Bloomberg|KNA|kna|epd|SID|sid|AFX|Notimex|Télam|Telam|"
    r"TCA|TNS|RNS|IPS|BBC Monitoring|AAPNewswire|GlobeNewswire|dpa-infocom)\b"
)
_LONG_NAMES = (
    r"associated press|press association|pa media|agence france|france[- ]presse|deutsche presse|canadian press|presse canadienne|"
    r"press trust|united press|united news of india|asian news international|xinhua|新华|新華|共同通信|時事通信|연합뉴스|agencia efe|europa press|"
    r"agencia |agência |agenzia |agence |agentur|agenzie|agencias|agências|agences|agencies|news agency|newswire|wire service|wire report|"
    r"tribune content|tribune news|news service|ria novosti|риа новости|тасс|интерфакс|anadolu|keystone|thomson|"
    r"australian associated|the wire|bloomberg|nachrichtenagentur|presseagentur|pressbyrå|телеграф|통신|通信|通讯|通訊|وكالة"
)
_CREDITS = (
    r"contribut|contribuy|contribué|contribuiu|contribuito|bijdrage|beigetragen|reporting by|reported by|reporting for|written by|writing by|edited by|"
    r"editing by|compiled by|translated by|with files|with inputs|additional input|additional report|con información|con informazion|com informações|"
    r"avec |mit material|material (?:der|von)|redacción|redaktion|syndicated|trust principles|press release|our standards"
)
_BYLINE = r"^\W*(?:by|von|par|por|di|da|door|av|af|od|автор:?|von:|source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|credit|written|report)\b"
_DATELINE = r"^\W*\p{Lu}[\p{Lu}\p{M}.' /-]+(?:,[^,]{1,30}){0,2}\s*(?:\([^)]{1,30}\))?\s*[-–—:]+$"


@dataclass(frozen=True, slots=True)
class _Rules:
    lines: frozenset[str]
    widgets: frozenset[str]
    openings: dict[str, tuple[tuple[str, ...], ...]]  # by first word; each opening in its parts
    endings: tuple[str, ...]
    prompts: frozenset[str]


def line_key(line: str) -> str:
    """What lines are compared by: case-folded, numbers as 0, plain apostrophes, without surrounding punctuation."""
    folded = line.casefold()
    if not folded.isascii():
        folded = folded.replace("’", "'")
    return _NUMBER.sub("0", folded).strip(_AROUND)


def is_protected(line: str) -> bool:
    """Whether a line may speak for the origin of its article, and so is never cleaned away."""
    return bool(
        _protection()[0].search(line)
        or _protection()[1].search(line.casefold())
        or _protection()[2].search(line.strip())
    )


def furniture_lines(lines: Sequence[str], recurring: Collection[str] = ()) -> list[int]:
    """Indices of the lines that are furniture, in order. ``recurring`` are keys of further lines (see boilerplate)."""
    rules = _rules()
    longest = LONGEST_RECURRING if recurring else LONGEST_LINE
    keys = [line_key(line) if len(line) <= longest else "" for line in lines]
    gone = {
        at
        for at, (line, key) in enumerate(zip(lines, keys, strict=True))
        if key and (_matches(rules, line, key) or key in recurring) and not is_protected(line)
    }
    for at in sorted(gone):
        if _announces_title(rules, keys[at], lines[at]) and at + 1 < len(lines) and at + 1 not in gone:
            if _is_title(lines[at + 1], keys[at + 1], keys[at]):
                gone.add(at + 1)
    for at in sorted(gone):
        _spread(gone, at, keys, lines, rules.widgets)
    return sorted(gone)


def _matches(rules: _Rules, line: str, key: str) -> bool:
    if len(line) > LONGEST_LINE:
        return False
    if key in rules.lines:
        return True
    first = key.partition(" ")[0]
    # "Photo:" without its colon is a word like any other: the colon that was stripped at the end counts as there.
    for parts in rules.openings.get(first, ()):
        if key.startswith(parts[0]) and _in_order(key, parts):
            return True
    return key.endswith(rules.endings)


def _in_order(key: str, parts: tuple[str, ...]) -> bool:
    at = len(parts[0])
    for part in parts[1:]:
        at = key.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def _announces_title(rules: _Rules, key: str, line: str) -> bool:
    return key in rules.prompts or any(
        key.startswith(("click to play video", "click to play the video")) for _ in line[:1]
    )


def _is_title(line: str, key: str, prompt: str) -> bool:
    """Whether the line after a prompt is the headline it announces: short, several words, no sentence."""
    ending = line.rstrip("\"'”’»)] ")[-1:]
    if not key or len(line) > _LONGEST_TITLE or ending in ".!…:;,。" or key.count(" ") < 2 or is_protected(line):
        return False
    announced = {word for word in re.findall(r"\w{4,}", prompt)} - {"click", "play", "video"}
    if not announced:
        return True
    words = set(re.findall(r"\w{4,}", key))
    return len(words & announced) * 2 >= len(words)


def _spread(gone: set[int], start: int, keys: list[str], lines: Sequence[str], widgets: frozenset[str]) -> None:
    for step in (-1, 1):
        at = start + step
        while 0 <= at < len(keys) and at not in gone and keys[at] in widgets and not is_protected(lines[at]):
            gone.add(at)
            at += step


@cache
def _rules() -> _Rules:
    tables = tomllib.loads(resources.files("clusterer.text").joinpath("furniture.toml").read_text("utf-8")).values()
    openings: dict[str, list[tuple[str, ...]]] = {}
    for opening in (opening for table in tables for opening in table["openings"]):
        parts = tuple(part.strip() if at else part for at, part in enumerate(opening.split("…")))
        openings.setdefault(opening.partition(" ")[0], []).append(parts)
    return _Rules(
        lines=frozenset(line for table in tables for line in table["lines"]),
        widgets=frozenset(word for table in tables for word in table["widgets"]),
        openings={first: tuple(parts) for first, parts in openings.items()},
        endings=tuple(ending for table in tables for ending in table["endings"]),
        prompts=frozenset(prompt for table in tables for prompt in table["prompts"]),
    )


@cache
def _protection() -> tuple[re2._Regexp, re2._Regexp, re2._Regexp]:
    return re2.compile(_AGENCIES), re2.compile(f"{_LONG_NAMES}|{_CREDITS}|{_BYLINE}"), re2.compile(_DATELINE)
