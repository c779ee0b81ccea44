"""Which event a cluster is: ids that last while events grow, merge and split.

An event is named after its founding member. A cluster inherits the id of the earlier event that it holds most articles
of; an event that went into another leaves an alias; of the pieces of a split the largest keeps the id. Everything is
decided by counts, then by the founding order, never by the order of the input.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field

from clusterer.documents import stable_id
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Identities:
    """``events``: event id -> its members, founder first. ``aliases``: id of a vanished event -> the living one."""

    events: Mapping[str, tuple[str, ...]]
    aliases: Mapping[str, str] = field(default_factory=dict)


def identify(clusters: Sequence[Sequence[str]], previous: Identities | None = None) -> Identities:
    """Name the clusters (members of each in canonical order, so that the first is its founder).

    ``previous`` holds the events that these clusters continue. Events of which no article is in any cluster are not
    touched (closed events): they stay in the result as they were.
    """
    previous = previous or Identities({})
    home = {document: event for event, members in previous.events.items() for document in members}
    known = set(home)
    overlaps = [Counter(home[d] for d in members if d in known) for members in clusters]
    rank = {event: i for i, event in enumerate(previous.events)}
    claims = sorted(
        (-count, rank[event], number) for number, counter in enumerate(overlaps) for event, count in counter.items()
    )
    order = list(previous.events)
    named: dict[int, str] = {}
    taken: set[str] = set()
    for _, at, number in claims:
        if number not in named and order[at] not in taken:
            named[number] = order[at]
            taken.add(order[at])
    touched = {event for counter in overlaps for event in counter}
    reserved = set(previous.events) | set(previous.aliases)
    events = {event: members for event, members in previous.events.items() if event not in touched}
    for number, members in enumerate(clusters):
        if number not in named:
            named[number] = _fresh(members[0], reserved)
            reserved.add(named[number])
        events[named[number]] = tuple(members)
    aliases = {old: _survivor(new, touched - taken, overlaps, named) for old, new in previous.aliases.items()}
    for event in sorted(touched - taken):
        aliases[event] = _survivor(event, touched - taken, overlaps, named)
    return Identities(events, aliases)


def founded_by(founder: str) -> str:
    """The id of an event founded by this document."""
    return stable_id("event", founder)


def _fresh(founder: str, reserved: set[str]) -> str:
    """The id of an event founded by this document; another one if an event of that id lives or has lived elsewhere."""
    event, turn = founded_by(founder), 1
    while event in reserved:
        turn += 1
        event = stable_id("event", founder, str(turn))
    return event


def _survivor(event: str, vanished: set[str], overlaps: Sequence[Counter[str]], named: Mapping[int, str]) -> str:
    """Where most of a vanished event's articles went; a living event is its own survivor."""
    if event not in vanished:
        return event
    return named[min(range(len(overlaps)), key=lambda number: (-overlaps[number][event], number))]
