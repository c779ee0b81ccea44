"""Evidence in the body of an article.

Every name is looked at in its window and gets the first form that fits: a picture credit, a credit, a citation. Where
it stands decides too. "Near the top" is counted in lines of running text before it, not in characters, and "near the
end" in lines of running text after it: page furniture around an article does not move its credits.
"""

from __future__ import annotations

from functools import lru_cache

from clusterer.documents import Evidence, Strength
from clusterer.origin.agencies import Agencies, Entry
from clusterer.origin.citations import CITATIONS, PICTURES
from clusterer.origin.credits import CREDITS, DATELINES, JOINT_FOOTERS
from clusterer.origin.mentions import Mention, Surroundings, find_mentions
from clusterer.origin.patterns import Rule, RuleSet, Zone
from clusterer.origin.typography import level
from clusterer.origin.verdict import CREDIT, SHARED

_HEAD_PROSE = 3  # a dateline has at most this many lines of running text before it
_TAIL_PROSE = 3  # a credit at the end at most this many after it
_LINE_REST = 400  # … and at most this many characters of its own line beyond it
_ENDING = 240  # the last lines, where desks sign

_OF_SYNDICATORS = frozenset({"dateline", "byline", "first-published line", "distribution line", "copyright line"})


@lru_cache(maxsize=1)
def _shared_rules() -> RuleSet:
    return RuleSet([*DATELINES, *JOINT_FOOTERS, *PICTURES, *CREDITS, *CITATIONS])


def body_evidence(document: str, text: str, agencies: Agencies) -> list[Evidence]:
    """One piece of evidence for each place where an agency shows in the text, accepted and rejected, in order."""
    levelled = level(text)
    endings = _endings(document, text, levelled, agencies)
    mentions = find_mentions(text, levelled, agencies)
    if not mentions:
        return endings
    found = [e for e in endings if not any(e.start < m.end and m.start < e.end for m in mentions)]
    place = Surroundings(text, levelled, mentions)
    collisions = {m.agency for m in mentions if m.kind == "collision"}
    named = {m.agency for m in mentions if m.kind == "name"}
    for mention, window, offset in place.windows():
        if mention.kind == "collision" and not _shows(mention, named, agencies):
            continue
        evidence = _judge(document, text, mention, window, offset, place, agencies, mention.agency in collisions)
        if evidence is not None and (not found or evidence != found[-1]):  # several cues may open one sign-off
            found.append(evidence)
    return found


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
    return start < mention.end and mention.start < end and _in_zone(rule.zone, start, end, place)


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
    elif _expands(text, mention) or (collides and rule.strength != "conclusive" and rule.kind not in CREDIT | SHARED):
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


def _in_zone(zone: Zone, start: int, end: int, place: Surroundings) -> bool:
    if zone == "any":
        return True
    before, after = place.prose_before(start), place.prose_after(end - 1)
    first, last = place.line(start)[0], place.line(end - 1)[1]
    head = before <= _HEAD_PROSE and start - first <= _LINE_REST
    tail = after <= (0 if zone == "end" else _TAIL_PROSE) and last - end <= _LINE_REST and place.has_text_before(start)
    if zone == "edge":
        return head or tail
    return head if zone == "head" else tail


def _expands(text: str, mention: Mention) -> bool:
    """Whether brackets shorten the words before them: "Alliance for Progress (AFP)"."""
    letters = [c for c in mention.form if c.isalpha()]
    if not mention.form.isupper() or len(letters) > 6 or text[mention.start - 1 : mention.start] != "(":
        return False
    words = text[max(0, mention.start - 80) : mention.start - 1].replace("-", " ").split()
    initials = [w[0].upper() for w in words if w[0].isalpha()]
    return initials[-len(letters) :] == letters


def _evidence(
    document: str, text: str, mention: Mention, start: int, end: int, kind: str, strength: Strength, reason: str
) -> Evidence:
    return Evidence(document, mention.agency, kind, strength, "body", start, end, text[start:end], reason=reason)
