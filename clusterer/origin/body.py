"""Evidence in the body of an article (and of titles that are credited like one).

Every name is looked at in its window and gets the first form that fits: a picture credit, a credit, a citation. Where
it stands decides too. "Near the top" is counted in lines of running text before it, not in characters, and "near the
end" in lines of running text after it: page furniture around an article does not move its credits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import re2

from clusterer.documents import Evidence
from clusterer.origin.agencies import Agencies, Entry
from clusterer.origin.citations import CITATIONS, PICTURES
from clusterer.origin.credits import CREDITS
from clusterer.origin.mentions import Mention, Surroundings, find_mentions
from clusterer.origin.patterns import Rule, RuleSet, Zone, expand, latin1
from clusterer.origin.typography import level

_HEAD_PROSE = 3  # a dateline has at most this many lines of running text before it
_TAIL_PROSE = 3  # a credit at the end at most this many after it
_TAIL_REST = 400  # … and at most this many characters of its own line


@lru_cache(maxsize=1)
def _rules() -> RuleSet:
    return RuleSet([*PICTURES, *CREDITS, *CITATIONS])


@lru_cache(maxsize=512)
def _house(patterns: tuple[tuple[str, str, str, Zone], ...]) -> list[tuple[Rule, Any]]:
    return [
        (Rule(kind, "conclusive", pattern, reason, zone), re2.compile(expand(pattern), latin1()))
        for kind, pattern, reason, zone in patterns
    ]


def body_evidence(document: str, text: str, agencies: Agencies) -> list[Evidence]:
    """One piece of evidence for each place where an agency shows in the text, accepted and rejected, in order."""
    levelled = level(text)
    mentions = find_mentions(text, levelled, agencies)
    if not mentions:
        return []
    surroundings = Surroundings(levelled, mentions)
    expansions = {m.agency for m in mentions if m.kind == "collision"}
    found: list[Evidence] = []
    for mention, window, offset in surroundings.windows():
        if mention.kind == "collision":
            found.append(
                _evidence(
                    document,
                    text,
                    mention,
                    mention.start,
                    mention.end,
                    "collision",
                    "none",
                    "means something else here",
                )
            )
            continue
        house = _in_house_style(document, text, mention, window, offset, surroundings, agencies.entries[mention.agency])
        if house is not None:
            found.append(house)
        elif mention.kind == "name":
            found.append(_by_rule(document, text, mention, window, offset, surroundings, mention.agency in expansions))
    found = [e for e in found if e.kind]
    return found


def _in_house_style(
    document: str, text: str, mention: Mention, window: bytes, offset: int, surroundings: Surroundings, entry: Entry
) -> Evidence | None:
    if not entry.patterns:
        return None
    for rule, compiled in _house(tuple((p.kind, p.pattern, p.reason, p.zone) for p in entry.patterns)):
        match = compiled.search(window)
        if match is None:
            continue
        start, end = match.span(1) if compiled.groups else match.span()
        start, end = max(0, start + offset), min(len(text), end + offset)
        if _in_zone(rule.zone, start, end, surroundings):
            return _evidence(document, text, mention, start, end, rule.kind, rule.strength, rule.reason)
    return None


def _by_rule(
    document: str, text: str, mention: Mention, window: bytes, offset: int, surroundings: Surroundings, collides: bool
) -> Evidence:
    for rule, first, last in _rules().matches(window):
        start, end = max(0, first + offset), min(len(text), last + offset)
        if not mention.own_case and not rule.loose:
            continue
        if not start <= mention.start < end or not _in_zone(rule.zone, start, end, surroundings):
            continue
        if rule.strength != "none" and (collides or _expands(text, mention)):
            return _evidence(
                document, text, mention, start, end, "collision", "none", "the letters stand for something else here"
            )
        return _evidence(document, text, mention, start, end, rule.kind, rule.strength, rule.reason)
    return _evidence(document, text, mention, mention.start, mention.end, "", "none", "")


def _in_zone(zone: Zone, start: int, end: int, surroundings: Surroundings) -> bool:
    if zone == "any":
        return True
    head = surroundings.prose_before(start) <= _HEAD_PROSE
    tail = surroundings.prose_after(end - 1) <= _TAIL_PROSE and surroundings.line(end - 1)[1] - end <= _TAIL_REST
    if zone == "head":
        return head and start - surroundings.line(start)[0] <= _TAIL_REST
    return tail if zone == "tail" else head or tail


def _expands(text: str, mention: Mention) -> bool:
    """Whether brackets explain the words before them: "Alliance for Progress (AFP)"."""
    letters = [c for c in mention.form if c.isalpha()]
    if not mention.form.isupper() or len(letters) > 6 or text[mention.start - 1 : mention.start] != "(":
        return False
    words = text[max(0, mention.start - 80) : mention.start - 1].replace("-", " ").split()
    initials = [w[0].upper() for w in words if w[0].isalpha()]
    return initials[-len(letters) :] == letters


def _evidence(
    document: str, text: str, mention: Mention, start: int, end: int, kind: str, strength: Any, reason: str
) -> Evidence:
    return Evidence(document, mention.agency, kind, strength, "body", start, end, text[start:end], reason=reason)
