"""Events of the new articles and of those around them.

The articles of the window (``window.py``) are clustered as ``events.find_events`` would, from the same parts, and
``identify`` says which cluster continues which event. So the events of a state are, within the window, a pure function
of its articles: it does not matter in how many runs they came, nor in which order.

Where a large event takes part by some of its articles, the others go where their copies go, or else most of those.
Unless the window is the whole state, an event in it that the new articles do not reach stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from dataclasses import field, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.scratch import make_room
from clusterer.config import EventSettings
from clusterer.documents import Article, Decision, DuplicateGroup, Event
from clusterer.events.clustering import cluster
from clusterer.events.decided import decided
from clusterer.events.faces import describe
from clusterer.events.habits import Observed
from clusterer.events.identity import Identities, identify
from clusterer.events.items import Columns, Items, Words
from clusterer.events.keywords import Texts
from clusterer.events.links import score_links
from clusterer.events.templates import OtherFacts, weakened
from clusterer.packing import spilled
from clusterer.records import dataclass

_GONE = 2  # so many times as many articles were learned from as are left: what they taught still counts


@dataclass(frozen=True, slots=True)
class Retold:
    """Events that take the place of others."""

    old: tuple[str, ...]  # ids of the events that are replaced
    new: Sequence[Event]  # with all their documents
    aliases: Mapping[str, str]  # ids that are no more -> ids in ``new``
    learned: Mapping[str, Sequence[float]] = field(default_factory=dict)  # what is usual here, for the next run


def retell(
    articles: Sequence[Article],
    words: Words,
    groups: Sequence[DuplicateGroup],
    previous: Sequence[Event],
    new: Set[str],
    is_taken: Callable[[Iterable[str]], Collection[str]],
    settings: EventSettings,
    *,
    whole: bool = False,
    other_facts: OtherFacts | None = None,
    decisions: Sequence[Decision] = (),
    anew: Set[str] = frozenset(),
    loose: Mapping[str, str] = MappingProxyType({}),
    columns: Columns | None = None,
    learned: Mapping[str, Sequence[float]] = MappingProxyType({}),
    touched: Set[str] = frozenset(),
    texts: Texts | None = None,
) -> Retold:
    """What becomes of the previous events, and the new ones.

    ``articles`` (with their ``words``) are the new ones and those by which each previous event takes part; ``groups``
    are all that they are in. ``is_taken`` says which ids of events are in use elsewhere, ``other_facts`` which articles
    tell of other facts in the same words, and ``decisions`` which somebody keeps apart or together. An event with a
    document of ``anew`` is told again though it may hold what it held; of a state that is not looked at as a ``whole``
    it stays together but for the ``loose`` documents, of which somebody spoke. An event with a document that was
    ``touched``, by cleaning or in its group of copies, is told again too. ``columns`` are of the articles, where known,
    and so are their clean ``texts``; ``learned`` is what the last run left.
    """
    if not articles:
        return Retold((), (), {})
    columns = columns or Columns.of(articles)
    words = columns.words(words, articles)
    home = {document: event.id for event in previous for document in event.documents}
    rows = columns.items(words, groups)
    usual, fresh = _learned(rows, learned, {id_ for id_ in new if id_ not in home}, whole=whole)
    scored = score_links(rows, settings, before=usual, new=fresh)
    make_room(len(rows))
    links = scored.links
    if other_facts is not None:
        links = weakened(links, rows.lengths, columns.at(rows), other_facts, scored.views["words"])
    stands = bool(anew) and not whole
    clusters = _standing(rows.members, home) if stands else cluster(links, settings.threshold)
    if decisions or stands:
        clusters = decided(
            clusters, links, rows.members, decisions, settings.threshold, loose if stands else MappingProxyType({})
        )
    members = [[document for row in cluster for document in rows.members[row]] for cluster in clusters]
    at_hand = set(columns.ids)
    founded = sorted(previous, key=lambda e: (e.first_published is None, e.first_published or 0, e.id))
    before = Identities({event.id: tuple(d for d in event.documents if d in at_hand) for event in founded})
    named = _identified(members, before, is_taken)
    names = {documents[0]: id_ for id_, documents in named.events.items()}
    called = [names[documents[0]] for documents in members]
    absent = _absent(members, previous, at_hand, groups)
    everybody = [[*documents, *absent.get(number, ())] for number, documents in enumerate(members)]
    reached: Sequence[int] = range(len(members)) if whole else sorted(_reached(everybody, home, new | touched))
    make_room(len(rows))
    described = describe(rows, clusters, called, links, scored.views, articles, columns, words, reached, texts)
    old = {event.id: event for event in previous}
    held = {tie.document: tie for event in previous for tie in event.ties}
    again = anew | touched
    replaced: set[str] = set()
    found = spilled(Event)
    for number, told in zip(reached, described, strict=True):
        event = told
        if number in absent:
            event = replace(
                event,
                documents=(*event.documents, *absent[number]),
                ties=(*event.ties, *(held[document] for document in absent[number] if document in held)),
            )
        earlier = old.get(event.id)
        grown = earlier is None or set(earlier.documents) != set(event.documents)
        if grown or not again.isdisjoint(event.documents):
            found.append(event)
            replaced |= {home[document] for document in event.documents if document in home} | ({event.id} & old.keys())
    aliases = {id_: living for id_, living in named.aliases.items() if id_ in replaced}
    return Retold(tuple(sorted(replaced)), found, aliases, scored.habits.observed.written())


def _learned(
    rows: Items, learned: Mapping[str, Sequence[float]], new: Set[str], *, whole: bool
) -> tuple[Observed | None, NDArray[np.bool_] | None]:
    """What is known of what is usual, and bool[n]: which rows add to it. None: learn from all rows anew.

    That is so where all articles are at hand, and the events of a state are those of reading everything at once; unless
    most of those that were learned from are gone by now.
    """
    before = Observed.read(learned)
    if before is None or (whole and before.articles <= _GONE * len(rows)):
        return None, None
    return before, np.array([new >= set(members) for members in rows.members], np.bool_)


def _standing(members: Sequence[Sequence[str]], home: Mapping[str, str]) -> list[list[int]]:
    """The rows by the events they are in."""
    clusters: dict[str, list[int]] = {}
    for row, documents in enumerate(members):
        clusters.setdefault(home[documents[0]], []).append(row)
    return list(clusters.values())


def complete(event: Event, articles: Sequence[Article]) -> Event:
    """The event with its documents in order and its dates, from the articles of all of them."""
    ordered = sorted(
        (article.document for article in articles), key=lambda d: (d.published is None, d.published or 0, d.id)
    )
    dates = [document.published for document in ordered if document.published is not None]
    return replace(
        event,
        documents=tuple(document.id for document in ordered),
        first_published=min(dates, default=None),
        last_published=max(dates, default=None),
    )


def _identified(
    members: Sequence[Sequence[str]], before: Identities, is_taken: Callable[[Iterable[str]], Collection[str]]
) -> Identities:
    """Ids for the clusters, none of them that of an event outside the window."""
    reserved: dict[str, str] = {}
    while True:
        named = identify(members, Identities(before.events, reserved))
        taken = is_taken(named.events.keys() - before.events.keys())
        if not taken:
            return Identities(named.events, {id_: to for id_, to in named.aliases.items() if id_ not in reserved})
        reserved |= {id_: id_ for id_ in taken}


def _absent(
    members: Sequence[Sequence[str]],
    previous: Sequence[Event],
    at_hand: Collection[str],
    groups: Sequence[DuplicateGroup],
) -> dict[int, list[str]]:
    """Cluster -> the documents that are not at hand and go into it: with a copy that is, else with most of their event.

    So a group of copies stays in one event.
    """
    if not previous:
        return {}
    places = {document: number for number, documents in enumerate(members) for document in documents}
    with_copies: dict[str, int] = {}
    for group in groups:
        here = [places[document] for document in group.documents if document in places]
        with_copies.update((document, here[0]) for document in group.documents if here)
    following: dict[int, list[str]] = {}
    for event in previous:
        others = [document for document in event.documents if document not in at_hand]
        if others:
            votes = Counter(places[document] for document in event.documents if document in at_hand)
            most = min(votes, key=lambda number: (-votes[number], number))
            for document in others:
                following.setdefault(with_copies.get(document, most), []).append(document)
    return following


def _reached(members: Sequence[Sequence[str]], home: Mapping[str, str], new: Collection[str]) -> set[int]:
    """Clusters with any of these documents, and those they share a previous event with, directly or through others."""
    clusters_of: dict[str, set[int]] = {}
    for number, documents in enumerate(members):
        for document in documents:
            if document in home:
                clusters_of.setdefault(home[document], set()).add(number)
    waiting = [number for number, documents in enumerate(members) if any(document in new for document in documents)]
    reached = set(waiting)
    while waiting:
        for event in {home[document] for document in members[waiting.pop()] if document in home}:
            waiting += clusters_of[event] - reached
            reached |= clusters_of[event]
    return reached
