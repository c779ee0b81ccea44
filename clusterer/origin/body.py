"""Evidence in the body of an article.

Every name is looked at in its window and gets the first form that fits: a picture credit, a credit, a citation. Where
it stands decides too. "Near the top" is counted in lines of running text before it, not in characters, and "near the
end" in lines of running text after it: page furniture around an article does not move its credits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
from msgspec import msgpack
from numpy.typing import NDArray

from clusterer.compute.kept import kept
from clusterer.documents import Evidence, Strength
from clusterer.origin.agencies import Agencies
from clusterer.origin.citations import CITATIONS, PICTURES, SUPPLIES
from clusterer.origin.confidence import CREDIT, SHARED
from clusterer.origin.contributions import CONTRIBUTIONS
from clusterer.origin.credits import CREDITS
from clusterer.origin.datelines import DATELINES, JOINT_FOOTERS
from clusterer.origin.desks import MARKS, SOURCES
from clusterer.origin.mentions import Mention, Surroundings, find_mentions, shortens
from clusterer.origin.patterns import LINE_REST, Rule, RuleSet, Zone, outward_expressions
from clusterer.origin.table import Entry
from clusterer.origin.typography import UNCASED, level

_HEAD_PROSE = 3  # a dateline has at most this many lines of running text before it
_TAIL_PROSE = 3  # a credit at the end at most this many after it
_NO_CAPITALS = 200  # a text of so many characters without one has lost them; a shorter one may never have had any
_MOST_CREDITED = 4  # agencies each alone on a line; more are a list of links
_QUOTES = " \"'“”„‘’「」『』《》"
_WITHOUT_CASE = frozenset({"zh", "ja", "ko", "ar", "fa", "he", "hi", "th"})
_NAME = re.compile(r" [A-ZÀ-Þ][a-zß-ÿ]+(?![\w'’]*[A-Z(])")
_SURNAMED = re.compile(r"(?:^|[\s(])(?!(?:Com|Con|Avec|Mit|With|Met|Med|Cu) )[A-ZÀ-Þ][a-zß-ÿ]+ $")
_CAPTION = re.compile(
    r"[^\w\n]{0,4}(?:photos?|fotos?|fotó|pictures?|images?|imagen|imagem|immagine|bild)\b", re.IGNORECASE
)
_AROUND = " \t*•-–—.()"
_ENDING = 240  # the last lines, where desks sign

_RULES = (*SUPPLIES, *DATELINES, *JOINT_FOOTERS, *SOURCES, *PICTURES, *MARKS, *CONTRIBUTIONS, *CREDITS, *CITATIONS)
_OF_SYNDICATORS = frozenset({"dateline", "byline", "first-published line", "distribution line", "copyright line"})


@lru_cache(maxsize=1)
def _shared_rules() -> RuleSet:
    return RuleSet(_RULES, lambda: [tuple(one) for one in msgpack.decode(_read_outwards()[0].data)])


@kept()
def _read_outwards() -> list[NDArray[np.uint8]]:
    """What the rules ask of a name's surroundings, as MessagePack: reading all of them outwards takes .05 s."""
    return [np.frombuffer(msgpack.encode(outward_expressions(_RULES)), np.uint8)]


def body_evidence(document: str, text: str, agencies: Agencies) -> list[Evidence]:
    """One piece of evidence for each place where an agency shows in the text, accepted and rejected, in order."""
    levelled = level(text)
    endings = _endings(document, text, levelled, agencies)
    if len(levelled) >= _NO_CAPITALS and levelled.islower():
        mentions = [_recased(m, levelled) for m in find_mentions(text, levelled, agencies, any_case=True)]
        recased = levelled.title()
    else:
        mentions = find_mentions(text, levelled, agencies)
        recased = b""
    if not mentions:
        return endings
    best = _judged(document, text, levelled, mentions, agencies)
    if recased:
        again = _judged(document, text, recased, mentions, agencies)
        best = [b if _credits(b) and not _credits(a) else a for a, b in zip(best, again, strict=True)]
    if len(mentions) > 1 and (captions := _captions(text, mentions)):
        best = [_of_a_caption(e) if e and e.kind == "closing credit" and e.end in captions else e for e in best]
    shown = [e for e in endings if not any(e.start < m.end and m.start < e.end for m in mentions)]
    for evidence in best:
        if evidence is not None and (not shown or evidence != shown[-1]):  # several cues may open one sign-off
            shown.append(evidence)
    return shown


def _credits(evidence: Evidence | None) -> bool:
    return evidence is not None and evidence.strength != "none"


def _captions(text: str, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where names end that close captions: of two lines in a row, each closed by another agency behind a full stop."""
    captions: set[int] = set()
    last: Mention | None = None
    for mention in mentions:
        if mention.kind != "name" or text[mention.end : mention.end + 1] not in {"", "\n"}:
            continue
        if not text[max(0, mention.start - 3) : mention.start].endswith((". ", ".) ", '." ', ".” ")):
            continue
        if last and last.agency != mention.agency and "\n" not in text[last.end : mention.start].strip():
            captions |= {last.end, mention.end}
        last = mention
    return frozenset(captions)


def _of_a_caption(evidence: Evidence) -> Evidence:
    reason = "closes a picture's caption, as another agency closes the next one"
    return replace(evidence, kind="picture credit", strength="none", reason=reason)


def _judged(
    document: str, text: str, levelled: bytes, mentions: list[Mention], agencies: Agencies
) -> list[Evidence | None]:
    """What each name says in this spelling of the text."""
    found: list[Evidence | None] = []
    place = Surroundings(text, levelled, mentions, agencies.spelled)
    collisions = {m.agency for m in mentions if m.kind == "collision"}
    named = {m.agency for m in mentions if m.kind == "name"}
    listed = _link_list(text, mentions)
    for mention, window, offset in place.windows():
        if mention.kind == "collision" and not _shows(mention, named, agencies):
            found.append(None)
            continue
        if mention.start in listed:
            found.append(
                _evidence(
                    document, text, mention, mention.start, mention.end, "link list", "none", "one of a page's links"
                )
            )
            continue
        collides = mention.agency in collisions
        found.append(_judge(document, text, mention, window, offset, place, agencies, collides))
    return found


def _recased(mention: Mention, levelled: bytes) -> Mention:
    """In a text without capitals, short forms in brackets are written as well as they can be."""
    before, after = levelled[: mention.start].rstrip(b" ")[-1:], levelled[mention.end :].lstrip(b" ")[:1]
    return replace(mention, own_case=not mention.short or before + after == b"()")


def _link_list(text: str, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the names stand that are a page's links to many agencies: each alone on its line, line after line."""
    if len(mentions) <= _MOST_CREDITED:
        return frozenset()
    alone = [
        mention
        for mention in mentions
        if mention.kind == "name"
        and not text[text.rfind("\n", 0, mention.start) + 1 : mention.start].strip(_AROUND)
        and not text[mention.end : (text + "\n").find("\n", mention.end)].strip(_AROUND)
    ]
    return frozenset(m.start for m in alone) if len({m.agency for m in alone}) > _MOST_CREDITED else frozenset()


def _shows(collision: Mention, named: set[str], agencies: Agencies) -> bool:
    """Whether a reader may take the phrase for the agency: its name is in the phrase, behind it, or elsewhere."""
    entry = agencies.entries[collision.agency]
    words = collision.form.casefold().split()
    return (
        collision.agency in named
        or collision.end - collision.start > len(collision.form) + 1
        or (collision.form[0].isupper() and len(words) > 2)
        or any(part.casefold() in words for name in (*entry.names, *entry.exact) for part in name.split())
    )


def _judge(
    document: str,
    text: str,
    mention: Mention,
    window: bytes,
    offset: int,
    place: Surroundings,
    agencies: Agencies,
    collides: bool,
) -> Evidence | None:
    entry = agencies.entries[mention.agency]
    if mention.kind == "collision":
        if entry.kind != "agency":
            return None
        return _evidence(document, text, mention, mention.start, mention.end, "collision", "none", "not the agency")
    house = agencies.house.get(mention.agency)
    if house is not None and _CAPTION.match(text, place.line(mention.start)[0], mention.start):
        house = None  # what closes a caption does not close the agency's copy
    for rules in (house, _shared_rules()):
        if rules is None or (rules is not house and mention.kind != "name"):
            continue
        for index, first, last in rules.matches(window):
            rule = rules.rules[index]
            start, end = max(0, first + offset), min(len(text), last + offset)
            if not _applies(rule, mention, entry, start, end, place):
                continue
            return _read(document, text, mention, entry, rule, start, end, collides and rules is not house)
    return None


def _applies(rule: Rule, mention: Mention, entry: Entry, start: int, end: int, place: Surroundings) -> bool:
    if not mention.own_case and not rule.loose and rule.strength != "none":
        return False
    if (rule.closing and not entry.closing) or (rule.longest and end - start > rule.longest):
        return False
    if rule.prose and not place.is_prose(start):
        return False
    return start < mention.end and mention.start < end and _in_zone(rule.zone, start, end, rule.rest, place)


def _read(
    document: str, text: str, mention: Mention, entry: Entry, rule: Rule, start: int, end: int, collides: bool
) -> Evidence | None:
    """What the rule says of this entry, here."""
    if entry.kind == "press release":
        if "dateline" not in rule.kind:
            return None
        return _evidence(document, text, mention, start, end, "press release", "none", "sent out by its subject")
    if entry.kind == "syndicator" and rule.kind not in _OF_SYNDICATORS:
        return None
    if rule.strength == "none":
        if (mention.short and entry.common and rule.kind == "mention") or entry.fallback:
            return None
    elif mention.short and _is_elsewhere(text, mention, entry, rule):
        return _evidence(document, text, mention, start, end, "collision", "none", "a name or a word of another kind")
    elif _expands(text, mention) or (
        collides and (rule.prose or rule.strength != "conclusive") and rule.kind not in CREDIT | SHARED
    ):
        return _evidence(document, text, mention, start, end, "collision", "none", "the letters mean something else")
    return _evidence(document, text, mention, start, end, rule.kind, rule.strength, rule.reason)


def _endings(document: str, text: str, levelled: bytes, agencies: Agencies) -> list[Evidence]:
    """Desks' signatures without a name, in the last lines."""
    offset = max(0, len(levelled) - _ENDING)
    found = []
    for index, start, end in agencies.endings.matches(b"\n" + levelled[offset:] + b"\n"):
        rule, agency = agencies.endings.rules[index], agencies.ending_agencies[index]
        first, last = max(0, offset + start - 1), min(len(text), offset + end - 1)
        found.append(
            Evidence(document, agency, rule.kind, rule.strength, "body", first, last, text[first:last], "", rule.reason)
        )
    return found


def _in_zone(zone: Zone, start: int, end: int, rest: int, place: Surroundings) -> bool:
    if zone == "any":
        return True
    before, after = place.prose_before(start), place.prose_after(end - 1)
    first, last = place.line(start)[0], place.line(end - 1)[1]
    head = before <= _HEAD_PROSE and start - first <= LINE_REST
    tail = after <= (0 if zone == "end" else _TAIL_PROSE) and last - end <= rest and place.has_text_before(start)
    if zone == "edge":
        return head or tail
    return head if zone == "head" else tail


def _is_elsewhere(text: str, mention: Mention, entry: Entry, rule: Rule) -> bool:
    """Whether a short form is a person's first or last name, a part of a handle, or Latin letters in a run of a script
    without case ("下载APP")."""
    before, after = text[max(0, mention.start - 12) : mention.start], text[mention.end : mention.end + 40]
    if before.endswith(("_", "@", "#")) or after.startswith(("_", "@")):
        return True
    if entry.common and not set(entry.languages) & _WITHOUT_CASE:
        near = (before.rstrip(_QUOTES)[-1:], after.lstrip(_QUOTES)[:1])
        if any(level(c) == UNCASED.encode("latin-1") for c in near if c):
            return True
    if not mention.form.istitle() or "dateline" in rule.kind:
        return False
    first = _NAME.match(after) is not None
    last = rule.strength == "contribution" and _SURNAMED.search(before) is not None
    return first or last


def _expands(text: str, mention: Mention) -> bool:
    """Whether brackets shorten the words before them: "Alliance for Progress (AFP)"."""
    return shortens(text[max(0, mention.start - 80) : mention.start], mention.form)


def _evidence(
    document: str, text: str, mention: Mention, start: int, end: int, kind: str, strength: Strength, reason: str
) -> Evidence:
    return Evidence(document, mention.agency, kind, strength, "body", start, end, text[start:end], reason=reason)
