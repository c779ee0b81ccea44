"""Which articles of the state a run looks at beside its new ones: a window of bounded size.

A state that is no larger than the window is looked at as a whole, so that its events come out as if all had been read
at once. In a larger one these are looked at:

1. The nearest older articles of each new one by shared telling words (``terms.py``), best first, within the horizon.
2. The articles that came in last: they say how common a word is at the moment.

With every article comes the event that it is in, because an event is taken apart or joined as a whole. Only a large one
takes part by some of its articles.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import Described, Hits
from clusterer.compute.sparse import Rows, multiply
from clusterer.config import EventSettings
from clusterer.documents import Event
from clusterer.events.terms import Weighted

Times: TypeAlias = NDArray[np.float64]

POSTINGS: Final = 64  # documents looked at under one term, those that came in last: more found no more mates
WHOLE: Final = 60  # a larger event takes part by so many of its articles
AT_ONCE: Final = 1_000  # new articles whose terms are looked up together
_RANKS: Final = 30  # mates of a new article, as many as it has candidates …
_FEWEST: Final = 10  # … or so few, where many are new
_BEYOND: Final = 4  # so many times as many are looked at, for those beyond the horizon
_AT_FIRST: Final = 8  # ranks that are looked at; where they do not fill the room, four times as many, and so on
_DAY: Final = 86_400.0


def room(new: int, settings: EventSettings) -> int:
    """How many older articles a run with so many new ones looks at: one for each of them at least."""
    return max(settings.window, new)


def ranks(new: int, room: int) -> int:
    """How many of the nearest articles of each of so many new ones may come to be looked at."""
    return _BEYOND * min(_RANKS, max(_FEWEST, 2 * room // new))


def asked_terms(terms: Sequence[Weighted]) -> NDArray[np.uint64]:
    """uint64: the distinct terms of all articles."""
    return np.unique(np.concatenate([np.empty(0, np.uint64), *(keys for keys, _ in terms)]))


def nearest(terms: Sequence[Weighted], hits: Hits, ranks: int) -> list[NDArray[np.int64]]:
    """The nearest ``ranks`` documents of each new article and those as near as the last of them, best first.

    As places in the index; ``hits`` are those of ``asked_terms``. Of equally near ones those that came in last lead.
    """
    asked = asked_terms(terms)
    weights = np.concatenate([np.empty(0), *(weights**2 for _, weights in terms)])
    columns = np.searchsorted(asked, np.concatenate([np.empty(0, np.uint64), *(keys for keys, _ in terms)]))
    indptr = np.concatenate(([0], np.cumsum([len(keys) for keys, _ in terms])))
    starts = np.searchsorted(hits.keys, np.arange(len(asked) + 1))
    width = int(hits.places.max(initial=0)) + 1
    of_terms = Rows(starts, hits.places, np.ones(len(hits.places)))
    scores = multiply(Rows(indptr, columns, weights), of_terms, width)
    found = []
    for begin, end in pairwise(scores.starts.tolist()):
        score, place = scores.values[begin:end], scores.columns[begin:end]
        if len(score) > ranks:
            near = score >= np.partition(score, -ranks)[-ranks]
            score, place = score[near], place[near]
        found.append(place[np.lexsort((-place, -score))])
    return found


def by_rank(
    found: Sequence[NDArray[np.int64]],
    published: Times,
    describe: Callable[[NDArray[np.int64]], Described],
    horizon_days: float,
    limit: int,
) -> list[str]:
    """At most ``limit`` distinct ids of the documents found: everybody's best, then everybody's second best, …

    Those beyond the horizon do not count. ``published``: seconds since 1970 of the new articles, nan for undated.
    """
    ranks = max(map(len, found), default=0)
    deep = _AT_FIRST
    while True:
        near = _within([places[:deep] for places in found], published, describe, horizon_days)
        sure = min((len(ids) for ids, places in zip(near, found, strict=True) if len(places) > deep), default=ranks)
        chosen = _ranked(near, sure, limit)
        if len(chosen) >= limit or deep >= ranks:
            return chosen
        deep *= 4


def _within(
    found: Sequence[NDArray[np.int64]],
    published: Times,
    describe: Callable[[NDArray[np.int64]], Described],
    horizon_days: float,
) -> list[list[str]]:
    """The ids of the documents found for each new article, without those beyond the horizon."""
    places = np.unique(np.concatenate([np.empty(0, np.int64), *found]))
    described = describe(places)
    near = []
    for chosen, time in zip(found, published.tolist(), strict=True):
        at = np.searchsorted(places, chosen)
        with np.errstate(invalid="ignore"):
            far = np.abs(described.published[at] - time) > horizon_days * _DAY
        near.append([described.ids[place] for place in at[~far].tolist()])
    return near


def _ranked(found: Sequence[Sequence[str]], ranks: int, limit: int) -> list[str]:
    """Everybody's first of so many ranks, then everybody's second, …, up to ``limit`` distinct ones."""
    chosen: dict[str, None] = {}
    for rank in range(ranks):
        for ids in found:
            if rank < len(ids):
                if len(chosen) >= limit:
                    return list(chosen)
                chosen.setdefault(ids[rank])
    return list(chosen)


def seconds(moments: Sequence[datetime | None]) -> Times:
    """float64[n]: moments in seconds since 1970, nan for none."""
    return np.array([np.nan if moment is None else moment.timestamp() for moment in moments], np.float64)


def choose(
    around: Sequence[Event],
    wanted: Sequence[str],
    tied: Collection[str],
    published: Times,
    room: int,
    settings: EventSettings,
    *,
    whole: bool,
) -> dict[Event, list[str]]:
    """The events that are looked at and the articles by which each takes part, by event id.

    ``wanted``: ids of articles, the most important first; those of ``tied`` are copies of new ones and must be there.
    ``around``: the events they are in; with ``whole`` all that there are, and all take part. Otherwise closed events
    stay closed, unless a copy of their articles comes in, and articles take part while there is ``room``.
    """
    if whole:
        return {event: list(event.documents) for event in around}
    home = {document: event for event in around for document in event.documents}
    asked = set(wanted)
    chosen: dict[str, tuple[Event, list[str]]] = {}
    for id_ in wanted:
        event = home.get(id_)
        if event is None or event.id in chosen:
            continue
        if id_ in tied or (room > 0 and _is_open(event, published, settings.close_after_days * _DAY)):
            chosen[event.id] = event, taking_part(event, asked)
            room -= len(chosen[event.id][1])
    return dict(chosen[id_] for id_ in sorted(chosen))


def taking_part(event: Event, asked: Collection[str]) -> list[str]:
    """The articles by which an event takes part: all, or of a large one the central, the asked for and the latest."""
    if len(event.documents) <= WHOLE:
        return list(event.documents)
    first = [event.central, *(document for document in event.documents if document in asked)]
    return list(dict.fromkeys([*first, *reversed(event.documents)]))[:WHOLE]


def _is_open(event: Event, published: Times, length: float) -> bool:
    """Whether any of the times is so close to the event that it may still grow. Unknown times are close to anything."""
    if event.first_published is None or event.last_published is None or np.isnan(published).any():
        return True
    first, last = event.first_published.timestamp() - length, event.last_published.timestamp() + length
    return bool(((published >= first) & (published <= last)).any())
