"""The face of an event: title, keywords, central article, density, related events.

Keywords are the words that most of the event's weight lies on: a mean tf-idf over its members, so that what all of them
say counts and what everybody says does not. They are shown as the central articles write them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from clusterer.documents import Article, Event
from clusterer.events.background import columns_of, combine
from clusterer.events.clustering import Links
from clusterer.events.items import Items
from clusterer.events.views import View
from clusterer.text.tokens import NUMBER, UNSPACED, UPPER, Tokens

KEYWORDS = 8
RELATED = 5
_RELATED_SCORE = 0.1  # Σ scores / √(pairs) from which two events are shown as related
_TITLE_CHARACTERS = 100
_FORMS_FROM = 5  # members whose text is searched for the written form of a keyword


@dataclass(frozen=True, slots=True, eq=False)
class _Structure:
    """What the links say of a partition. ``labels``: int64[n], event of each row."""

    labels: NDArray[np.int64]
    density: NDArray[np.float64]  # [events]
    support: NDArray[np.float64]  # [n] Σ scores to other members
    related: dict[int, list[int]]


def describe(
    items: Items,
    clusters: Sequence[Sequence[int]],
    names: Sequence[str],
    links: Links,
    views: Mapping[str, View],
    articles: Mapping[str, tuple[Article, int]],
    tokens: Tokens,
) -> list[Event]:
    """Events in the order of ``clusters`` (rows of items); ``names`` are their ids.

    ``articles``: document id -> article and its row in ``tokens`` (those of the clean texts).
    """
    structure = _structure(len(items), clusters, links)
    keys = _top_columns(views["words"], structure.labels, len(clusters))
    events = []
    for number, rows in enumerate(clusters):
        by_support = sorted(rows, key=lambda row: (-structure.support[row], row))
        members = [articles[document][0] for row in rows for document in items.members[row]]
        members.sort(key=lambda a: (a.document.published is None, a.document.published or 0, a.document.id))
        dates = [a.document.published for a in members if a.document.published is not None]
        central = [articles[items.ids[row]] for row in by_support[:_FORMS_FROM]]
        events.append(
            Event(
                id=names[number],
                title=_title([article for article, _ in central]),
                documents=tuple(a.document.id for a in members),
                central=items.ids[by_support[0]],
                first_published=min(dates, default=None),
                last_published=max(dates, default=None),
                keywords=_written(keys[number], len(views["words"].idf), central, tokens),
                density=float(structure.density[number]),
                related=tuple(names[other] for other in structure.related.get(number, ())),
            )
        )
    return events


def _structure(n: int, clusters: Sequence[Sequence[int]], links: Links) -> _Structure:
    labels = np.empty(n, np.int64)
    for number, rows in enumerate(clusters):
        labels[list(rows)] = number
    left, right, scores = labels[links.left], labels[links.right], links.scores.astype(np.float64)
    inside = left == right
    sums = np.bincount(left[inside], scores[inside], len(clusters))
    counts = np.bincount(left[inside], minlength=len(clusters))
    density: NDArray[np.float64] = np.where(counts > 0, sums / np.maximum(counts, 1), 1.0)
    ends = np.concatenate((links.left[inside], links.right[inside]))
    support = np.bincount(ends, np.tile(scores[inside], 2), n).astype(np.float64)
    return _Structure(labels, density, support, _related(left[~inside], right[~inside], scores[~inside], clusters))


def _related(
    left: NDArray[np.int64], right: NDArray[np.int64], scores: NDArray[np.float64], clusters: Sequence[Sequence[int]]
) -> dict[int, list[int]]:
    """Event -> the events most strongly linked to it, nearest first."""
    if not len(left):
        return {}
    n = len(clusters)
    pairs, inverse = np.unique(np.minimum(left, right) * n + np.maximum(left, right), return_inverse=True)
    a, b = pairs // n, pairs % n
    size = np.array([len(rows) for rows in clusters], np.float64)
    value = np.bincount(inverse, scores) / np.sqrt(size[a] * size[b])
    keep = value >= _RELATED_SCORE
    a, b, value = a[keep], b[keep], value[keep]
    ends, others, values = np.concatenate((a, b)), np.concatenate((b, a)), np.concatenate((value, value))
    result: dict[int, list[int]] = {}
    for at in np.lexsort((others, -values, ends)):
        found = result.setdefault(int(ends[at]), [])
        if len(found) < RELATED:
            found.append(int(others[at]))
    return result


def _top_columns(view: View, labels: NDArray[np.int64], events: int) -> list[NDArray[np.int32]]:
    """Columns of each event by falling weight, a few more than are shown."""
    n = len(labels)
    rows = csr_array((view.weights, view.columns, view.indptr), shape=(n, len(view.idf)))
    chooser = csr_array((np.ones(n, np.float32), (labels, np.arange(n))), shape=(events, n))
    sums = csr_array(chooser @ rows)
    sums.sort_indices()
    top = []
    for number in range(events):
        span = slice(sums.indptr[number], sums.indptr[number + 1])
        order = np.argsort(-sums.data[span], kind="stable")[: 3 * KEYWORDS]
        top.append(sums.indices[span][order].astype(np.int32))
    return top


def _written(
    columns: NDArray[np.int32], width: int, central: Sequence[tuple[Article, int]], tokens: Tokens
) -> tuple[str, ...]:
    """Those columns as words, in the form that the central articles use inside sentences."""
    bits = width.bit_length() - 1
    forms: dict[int, str] = {}
    wanted = np.sort(columns.astype(np.int64))
    for article, row in central:
        span = tokens.row(row)
        hashes, flags = tokens.hashes[span], tokens.flags[span]
        if not len(hashes) or not len(wanted):
            continue
        unspaced = (flags & UNSPACED) > 0
        pair = unspaced & np.append(unspaced[1:], False)
        keys = np.where(pair, combine(hashes, np.roll(hashes, -1)), hashes)
        at_column = columns_of(keys, bits)
        place = np.minimum(np.searchsorted(wanted, at_column), len(wanted) - 1)
        usable = (wanted[place] == at_column) & ((flags & NUMBER) == 0) & (pair | ~unspaced)
        for at in np.flatnonzero(usable):
            start, end = int(tokens.starts[span][at]), int(tokens.ends[span][at + 1 if pair[at] else at])
            form = article.clean.text[start:end]
            if len(form) < (2 if pair[at] else 3):
                continue
            known = forms.get(int(at_column[at]))
            if known is None or (known[0].isupper() and not (flags[at] & UPPER)):
                forms[int(at_column[at])] = form
    return tuple(forms[column] for column in columns.tolist() if column in forms)[:KEYWORDS]


def _title(central: Sequence[Article]) -> str:
    """The title of the most central article that has one; else the beginning of the most central text."""
    for article in central:
        if article.document.title.strip():
            return " ".join(article.document.title.split())
    for article in central:
        line = next((line.strip() for line in article.clean.text.splitlines() if line.strip()), "")
        if line:
            return line if len(line) <= _TITLE_CHARACTERS else line[:_TITLE_CHARACTERS].rsplit(" ", 1)[0] + " …"
    return central[0].document.id
