"""The face of an event: title, keywords, central article, density, related events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from clusterer.batch import Rows
from clusterer.documents import Article, Event, Tie
from clusterer.events.clustering import Links
from clusterer.events.cosines import spans
from clusterer.events.items import Columns, Items, Words
from clusterer.events.keywords import Texts, keywords
from clusterer.events.views import View
from clusterer.records import dataclass

RELATED = 5  # events named beside one
_RELATED_SCORE = 0.1  # Σ scores / √(pairs) from which two events are shown as related
_TITLE_CHARACTERS = 100  # of a text's first line that stands for a missing title
_LOST = "\ufffd"  # what stands for letters that a decoder could not read
_FORMS_FROM = 5  # members whose text is searched for the written form of a keyword


@dataclass(frozen=True, slots=True, eq=False)
class _Structure:
    """What the links say of a partition."""

    density: NDArray[np.float64]  # [events]
    support: NDArray[np.float64]  # [n] Σ scores to other members
    related: dict[int, list[int]]
    strongest: NDArray[np.int32]  # [n] the row of its event that each row is linked to most, -1: none …
    scores: NDArray[np.float64]  # [n] … and the score


def describe(
    items: Items,
    clusters: Sequence[Sequence[int]],
    names: Sequence[str],
    links: Links,
    views: Mapping[str, View],
    articles: Sequence[Article],
    columns: Columns,
    words_of_rows: Words,
    wanted: Sequence[int] | None = None,
    texts: Texts | None = None,
) -> Iterator[Event]:
    """Events in the order of ``clusters`` (rows of items), one after the other; ``names`` are their ids.

    ``wanted``: the numbers of those that are asked for, ascending; by default all.
    ``columns`` and ``words_of_rows`` are of all ``articles``, and so are their clean ``texts``, where these can be had
    without the articles. The central ones of some events are asked for at once.
    """
    places = {id_: place for place, id_ in enumerate(columns.ids)}
    structure = _structure(len(items), clusters, links)
    support = structure.support

    def ranked(number: int) -> list[int]:
        return sorted(clusters[number], key=lambda row: (-support[row], row))

    def central_of(number: int) -> list[int]:
        return [places[items.ids[row]] for row in ranked(number)[:_FORMS_FROM]]

    def read(rows: NDArray[np.int64]) -> list[str]:
        return [articles[row].clean.text for row in rows.tolist()]

    numbers = range(len(clusters)) if wanted is None else wanted
    central = Rows(len(numbers), lambda at: central_of(numbers[at]))
    words = keywords(views["words"], [clusters[n] for n in numbers], central, words_of_rows, texts or read)
    for number, (found, told) in zip(numbers, words, strict=True):
        rows = ranked(number)
        members = [(columns.published[places[id_]], id_) for row in rows for id_ in items.members[row]]
        members.sort(key=lambda member: (member[0] is None, member[0] or 0, member[1]))
        dates = [published for published, _ in members if published is not None]
        copies = (places[id_] for id_ in items.members[rows[0]])
        yield Event(
            id=names[number],
            title=_title(articles[row] for row in chain(told, copies)) or items.ids[rows[0]],
            documents=tuple(id_ for _, id_ in members),
            central=items.ids[rows[0]],
            first_published=min(dates, default=None),
            last_published=max(dates, default=None),
            keywords=found,
            density=float(structure.density[number]),
            related=tuple(names[other] for other in structure.related.get(number, ())),
            ties=tuple(_ties(rows, structure, items)),
        )


def _structure(n: int, clusters: Sequence[Sequence[int]], links: Links) -> _Structure:
    labels = np.empty(n, np.int64)
    for number, rows in enumerate(clusters):
        labels[list(rows)] = number
    sums, counts = np.zeros(len(clusters)), np.zeros(len(clusters), np.int64)
    support, best, strongest = np.zeros(n), np.zeros(n), np.full(n, n)
    for left, right, scores in _parts(links, labels, within=True):
        np.add.at(sums, labels[left], scores)
        np.add.at(counts, labels[left], 1)
        np.add.at(support, left, scores)
        np.maximum.at(best, left, scores)
        np.maximum.at(best, right, scores)
    for left, right, scores in _parts(links, labels, within=True):
        np.add.at(support, right, scores)
        for ends, others in ((left, right), (right, left)):
            at = scores == best[ends]
            np.minimum.at(strongest, ends[at], others[at])
    density: NDArray[np.float64] = np.where(counts > 0, sums / np.maximum(counts, 1), 1.0)
    left, right, scores = (np.concatenate(column) for column in zip(*_parts(links, labels, within=False), strict=True))
    related: dict[int, list[int]] = {}
    sizes = np.array([len(rows) for rows in clusters], np.int64)
    for number, other in zip(*related_events(labels[left], labels[right], scores, sizes), strict=True):
        related.setdefault(int(number), []).append(int(other))
    return _Structure(density, support, related, np.where(strongest < n, strongest, -1).astype(np.int32), best)


def _parts(
    links: Links, labels: NDArray[np.int64], *, within: bool
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]]:
    """Both ends and the score of the links within events, or across them, some at a time."""
    for some in spans(max(len(links), 1)):
        chosen = (labels[links.left[some]] == labels[links.right[some]]) == within
        left, right = (ends[some][chosen].astype(np.int64) for ends in (links.left, links.right))
        yield left, right, links.scores[some][chosen].astype(np.float64)


def _ties(rows: Sequence[int], structure: _Structure, items: Items) -> Iterator[Tie]:
    for row in sorted(rows):
        if (other := int(structure.strongest[row])) >= 0:
            yield Tie(items.ids[row], items.ids[other], round(float(structure.scores[row]), 3))


def related_events(
    left: NDArray[np.int64], right: NDArray[np.int64], scores: NDArray[np.float64], sizes: NDArray[np.integer]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Events and those most strongly linked to them (at most ``RELATED`` each), nearest first; by links between events
    and how many rows each event has.
    """
    n = len(sizes)
    pairs, inverse = np.unique(np.minimum(left, right) * n + np.maximum(left, right), return_inverse=True)
    a, b = pairs // n, pairs % n
    value = np.bincount(inverse, scores, len(pairs)) / np.sqrt(sizes[a].astype(np.float64) * sizes[b])
    keep = value >= _RELATED_SCORE
    a, b, value = a[keep], b[keep], value[keep]
    ends, others, values = np.concatenate((a, b)), np.concatenate((b, a)), np.concatenate((value, value))
    order = np.lexsort((others, -values, ends))
    ends, others = ends[order], others[order]
    near = np.arange(len(ends)) - np.searchsorted(ends, ends) < RELATED
    return ends[near], others[near]


def _title(central: Iterable[Article]) -> str:
    """The title of the most central article that has one; else the beginning of the most central text; "" of neither.

    One in which no letters were lost (U+FFFD) is preferred. Articles are asked for one by one, most often only the
    first.
    """
    titles: list[str] = []
    beginnings: list[str] = []
    for article in central:
        if title := " ".join(article.document.title.split()):
            titles.append(title)
            if _LOST not in title:
                return title
        lines = map(str.strip, article.clean.text.splitlines())
        beginnings.append(next(filter(None, lines), ""))
    best = titles or sorted(filter(None, beginnings), key=lambda text: _LOST in text) or [""]
    if titles or len(best[0]) <= _TITLE_CHARACTERS:
        return best[0]
    return best[0][:_TITLE_CHARACTERS].rsplit(" ", 1)[0] + " …"
