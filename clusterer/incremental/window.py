"""Which articles of the state a run looks at beside its new ones: a window of bounded size.

A state that is no larger than the window is looked at as a whole, so that its events come out as if all had been read
at once. In a larger one these are looked at:

1. The nearest older articles of each new one by shared telling words (``terms.py``), best first, within the horizon.
2. The articles that came in last: they say how common a word is at the moment.

With every article comes the event that it is in, because an event is taken apart or joined as a whole. Only a large one
takes part by some of its articles.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.documents import Article, Event
from clusterer.incremental.terms import Weighted
from clusterer.store import Hits

Times: TypeAlias = NDArray[np.float64]

POSTINGS: Final = 256  # latest documents looked at under one term
WHOLE: Final = 60  # a larger event takes part by so many of its articles
_RANKS: Final = 30
_DAY: Final = 86_400.0


def asked_terms(terms: Sequence[Weighted]) -> NDArray[np.uint64]:
    """uint64: the distinct terms of all articles."""
    return np.unique(np.concatenate([np.empty(0, np.uint64), *(keys for keys, _ in terms)]))


def nearest(terms: Sequence[Weighted], published: Times, hits: Hits, horizon_days: float) -> list[list[str]]:
    """Ids of the nearest documents in the state of each new article, best first.

    ``published``: seconds since 1970 of the new articles, nan for undated; ``hits`` are those of ``asked_terms``.
    """
    asked = asked_terms(terms)
    order = np.argsort(hits.keys, kind="stable")
    starts = np.searchsorted(hits.keys[order], np.arange(len(asked) + 1))
    documents = hits.documents[order]
    scores = np.zeros(len(hits.ids))
    found = []
    for (keys, weights), time in zip(terms, published.tolist(), strict=True):
        touched: list[NDArray[np.int64]] = []
        for place, weight in zip(np.searchsorted(asked, keys).tolist(), weights.tolist(), strict=True):
            here = documents[starts[place] : starts[place + 1]]
            scores[here] += weight * weight
            touched.append(here)
        near = np.unique(np.concatenate(touched)) if touched else np.empty(0, np.int64)
        with np.errstate(invalid="ignore"):
            near = near[~(np.abs(hits.published[near] - time) > horizon_days * _DAY)]
        best = near[np.lexsort((near, -scores[near]))][:_RANKS]
        found.append([hits.ids[place] for place in best.tolist()])
        for here in touched:
            scores[here] = 0.0
    return found


def by_rank(found: Sequence[Sequence[str]], limit: int) -> list[str]:
    """At most ``limit`` distinct ids: everybody's best, then everybody's second best, …"""
    chosen: dict[str, None] = {}
    for rank in range(max(map(len, found), default=0)):
        for ids in found:
            if rank < len(ids):
                if len(chosen) >= limit:
                    return list(chosen)
                chosen.setdefault(ids[rank])
    return list(chosen)


def seconds(articles: Sequence[Article]) -> Times:
    """float64[n]: publication in seconds since 1970, nan for undated."""
    moments = [article.document.published for article in articles]
    return np.array([np.nan if moment is None else moment.timestamp() for moment in moments], np.float64)


def choose(
    around: Sequence[Event],
    wanted: Sequence[str],
    tied: Collection[str],
    published: Times,
    settings: EventSettings,
    *,
    whole: bool,
) -> dict[Event, list[str]]:
    """The events that are looked at and the articles by which each takes part, by event id.

    ``wanted``: ids of articles, the most important first; those of ``tied`` are copies of new ones and must be there.
    ``around``: the events they are in; with ``whole`` all that there are, and all take part. Otherwise closed events
    stay closed, unless a copy of their articles comes in.
    """
    if whole:
        return {event: list(event.documents) for event in around}
    home = {document: event for event in around for document in event.documents}
    asked = set(wanted)
    chosen: dict[str, tuple[Event, list[str]]] = {}
    room = settings.window
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
