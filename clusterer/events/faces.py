"""The face of an event: title, keywords, central article, density, related events.

Keywords are the words that most of the event's weight lies on: a mean tf-idf over its members, so that what all of them
say counts and what everybody says does not. They are shown as the central articles write them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.documents import Article, Event
from clusterer.events.background import combine
from clusterer.events.clustering import Links
from clusterer.events.items import Items
from clusterer.events.views import View
from clusterer.text.tokens import ALLCAPS, NUMBER, UNSPACED, UPPER, Tokens, tokenize

KEYWORDS = 8
RELATED = 5
_RELATED_SCORE = 0.1  # Σ scores / √(pairs) from which two events are shown as related
_TITLE_CHARACTERS = 100
_FORMS_FROM = 5  # members whose text is searched for the written form of a keyword
_POSSESSIVE = re.compile(r"['\u2019]s?$")
_DATELINE = re.compile(r"([^\n.!?]{2,80}?)\s*(?:\s[-\u2013\u2014]+\s|\u2014|\u2013)")
_KATAKANA = re.compile(r"[\u30a1-\u30ff]{2,}")
_KANA = re.compile(r"[\u3041-\u30ff]+")
_LONGEST_RUN = 12


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
    top = _top_columns(views["words"], structure.labels, len(clusters))
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
                keywords=_written(views["words"].keys[top[number]], central, tokens),
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
    """Columns of each event by falling weight, a few more than are shown; idf counts twice, against what all say."""
    from scipy.sparse import csr_array

    n = len(labels)
    rows = csr_array((view.weights, view.columns, view.indptr), shape=(n, len(view.idf)))
    chooser = csr_array((np.ones(n, np.float32), (labels, np.arange(n))), shape=(events, n))
    sums = csr_array(chooser @ rows)
    sums.sort_indices()
    top = []
    for number in range(events):
        span = slice(sums.indptr[number], sums.indptr[number + 1])
        worth = sums.data[span] * view.idf[sums.indices[span]]
        order = np.argsort(-worth, kind="stable")[: 3 * KEYWORDS]
        top.append(sums.indices[span][order].astype(np.int32))
    return top


def _written(keys: NDArray[np.uint64], central: Sequence[tuple[Article, int]], tokens: Tokens) -> tuple[str, ...]:
    """Those terms as words, in the form that the central articles use inside sentences."""
    forms: dict[int, tuple[int, str]] = {}  # key -> how unlike a word inside a sentence its form looks, the form
    wanted = np.sort(keys)
    for article, row in central:
        text, span = article.clean.text, tokens.row(row)
        hashes, flags = tokens.hashes[span], tokens.flags[span]
        starts, ends = tokens.starts[span], tokens.ends[span]
        if not len(hashes) or not len(wanted):
            continue
        unspaced = (flags & UNSPACED) > 0
        pair = unspaced & np.append(unspaced[1:] & (starts[1:] == ends[:-1]), False)
        terms = np.where(pair, combine(hashes, np.roll(hashes, -1)), hashes) if pair.any() else hashes
        place = np.minimum(np.searchsorted(wanted, terms), len(wanted) - 1)
        usable = (wanted[place] == terms) & ((flags & NUMBER) == 0) & (pair | ~unspaced)
        usable &= starts >= _after_dateline(text)
        end = 0
        for at in np.flatnonzero(usable).tolist():
            if pair[at]:
                last = at
                while usable[last + 1] and pair[last + 1] and starts[last + 1] == ends[last]:
                    last += 1
                form = _run(text, int(starts[at]), int(ends[last + 1])) if ends[at] > end else ""
                end = int(ends[last + 1])
                rank, least = -len(form), 2
            else:
                form = _POSSESSIVE.sub("", text[starts[at] : ends[at]])
                rank, least = int((flags[at] & UPPER) > 0) + int((flags[at] & ALLCAPS) > 0), 3
            key = int(terms[at])
            if len(form) >= least and (key not in forms or rank < forms[key][0]):
                forms[key] = (rank, form)
    shown: list[str] = []
    for key in keys.tolist():
        form = forms.get(key, (0, ""))[1]
        if form and not any(o == form or ((form in o or o in form) and _unspaced(o)) for o in shown):
            shown.append(form)
    return tuple(shown[:KEYWORDS])


def _after_dateline(text: str) -> int:
    """Where the report begins: a place or an agency that is named only before it tells nothing of the event."""
    found = _DATELINE.match(text)
    return found.end() if found and (found[1].isupper() or "(" in found[1] or found[1].split()[0].isupper()) else 0


def _run(text: str, start: int, end: int) -> str:
    """What is a word of a run of characters: all of a katakana word, else the longest piece without kana."""
    for word in _KATAKANA.finditer(text, max(0, start - _LONGEST_RUN), end + _LONGEST_RUN):
        if word.start() < end and word.end() > start:
            return word[0]
    return max(_KANA.split(text[start:end]), key=len)[:_LONGEST_RUN]


def _unspaced(form: str) -> bool:
    return bool(tokenize([form], threads=1).flags[0] & UNSPACED)


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
