"""Furniture found by itself: lines that recur across many articles of one outlet.

A line is an outlet's furniture where it stands in at least ``recurring_share`` of the outlet's articles and in at least
``recurring_min`` of them. Articles count once each: where one article has most of its text in common with another, they
are versions or reprints of one article, and what they share is the article, not the page around it. Credit lines,
sign-offs, bylines and datelines are never furniture, however often they recur (``protection.py``).

At most ``SAMPLE`` articles of an outlet are looked at, chosen by a hash of their ids, so that the answer does not
depend on the order of the documents. An outlet is known by its name, or by its address's host.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, TypeAlias
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Offsets
from clusterer.config import CleaningSettings
from clusterer.documents import Document, stable_id
from clusterer.text.canonical_batch import CanonicalTexts
from clusterer.text.furniture import LONGEST_RECURRING
from clusterer.text.line_keys import line_key
from clusterer.text.protection import AgencyNames, protection

SAMPLE: Final = 128  # articles of one outlet; a share of 0.2 is then known to about ± 0.04
EARLIER: Final = 32  # articles of each outlet, new and earlier ones, that tell a batch which lines recur
_SAME_ARTICLE = 0.5  # share of an article's characters that stand in an earlier one
_REMEMBERED = 8  # earlier articles that a line is remembered in

Recurring: TypeAlias = Mapping[str, frozenset[str]]
"""Outlet (as ``outlet_of`` gives it) -> keys of its recurring lines. Outlets without any are left out."""


def outlet_of(document: Document) -> str:
    """The outlet's name, case-folded, or the host of its address; "" where neither is known."""
    return outlet_named(document.outlet, document.url)


def outlet_named(outlet: str, url: str) -> str:
    """As ``outlet_of``, of an article's outlet and address."""
    if outlet:
        return outlet.casefold()
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # not an address
        return ""


def recurring_lines(
    texts: Sequence[CanonicalTexts],
    ids: Sequence[str],
    outlets: Sequence[str],
    settings: CleaningSettings,
    names: AgencyNames,
) -> dict[str, frozenset[str]]:
    """The recurring lines of each outlet, over all texts. ``ids`` and ``outlets`` are those of the texts, in order.

    ``texts`` are asked for one by one, and once more for those that hold a line that recurs. Lines with one of the
    ``names`` of agencies are left out.
    """
    rows_of: dict[str, list[int]] = defaultdict(list)
    for row, outlet in enumerate(outlets):
        if outlet:
            rows_of[outlet].append(row)
    chosen = [
        (outlet, _sample(rows, ids)) for outlet, rows in sorted(rows_of.items()) if len(rows) >= settings.recurring_min
    ]
    if not chosen or not settings.recurring_lines:
        return {}
    lines = _Lines(texts, [rows for _, rows in chosen])
    found: dict[str, set[str]] = defaultdict(set)
    protected = protection(names)
    for at, line in lines.often(settings):
        if len(line) <= LONGEST_RECURRING and not protected.covers(line):
            found[chosen[at][0]].add(line_key(line))
    return {outlet: frozenset(found[outlet]) for outlet, _ in chosen if outlet in found}


def sampled(ids: Sequence[str], outlets: Sequence[str]) -> list[int]:
    """The rows that ``recurring_lines`` looks at, ascending: no others need be there."""
    rows_of: dict[str, list[int]] = defaultdict(list)
    for row, outlet in enumerate(outlets):
        if outlet:
            rows_of[outlet].append(row)
    return sorted(row for rows in rows_of.values() for row in _sample(rows, ids))


def _sample(rows: list[int], ids: Sequence[str]) -> list[int]:
    """Rows in the order in which an outlet's articles are looked at: by a hash of their ids, the smallest last."""
    entries = sorted((-int(stable_id("sample", ids[row]), 16), ids[row], row) for row in rows)
    return [row for _, _, row in entries[-SAMPLE:]]


class _Lines:
    """The distinct lines of each sampled article: n of them, by article, in the order of the sample.

    ``article``: int64[n], place in the sample; ``key``: uint64[n], different for equal lines of different outlets;
    ``place``: int64[n], the last line of that key in the article, counted over all texts.
    """

    def __init__(self, texts: Sequence[CanonicalTexts], samples: list[list[int]]) -> None:
        self._texts = texts
        rows = np.array([row for sample in samples for row in sample], np.int64)
        self._outlet = np.repeat(np.arange(len(samples)), [len(sample) for sample in samples])  # of each article
        self._first_line: list[int] = []  # of each part
        parts: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64], NDArray[np.int32]]] = []
        first_row = first_line = 0
        for part in texts:
            self._first_line.append(first_line)
            article = np.flatnonzero((rows >= first_row) & (rows < first_row + len(part)))
            offsets = part.line_ends.offsets - part.line_ends.offsets[0]
            within = rows[article] - first_row
            counts = offsets[within + 1] - offsets[within]
            lines = _ranges(offsets[within], counts)
            parts.append(
                (np.repeat(article, counts), lines + first_line, part.line_keys[lines], part.line_lengths()[lines])
            )
            first_row += len(part)
            first_line += len(part.line_keys)
        article, place, key, length = (np.concatenate(column) for column in zip(*parts, strict=True))
        key = np.where(key != 0, key ^ (self._outlet[article].astype(np.uint64) + np.uint64(1)) * _SALT, np.uint64(0))
        # Of equal lines of one article the last stays.
        order = np.lexsort((place, key, article))
        last = np.ones(len(order), np.bool_)
        last[:-1] = (key[order][1:] != key[order][:-1]) | (article[order][1:] != article[order][:-1])
        kept = order[last & (key[order] != 0)]
        self.article, self.place, self.key, self._length = article[kept], place[kept], key[kept], length[kept]

    def often(self, settings: CleaningSettings) -> list[tuple[int, str]]:
        """The lines that recur, as first written, each with its outlet's place."""
        keys, key, holders = np.unique(self.key, return_inverse=True, return_counts=True)
        # Lines of one article alone neither recur nor tell that an article repeats another.
        shared = np.flatnonzero(holders[key] > 1)
        characters = np.bincount(self.article, self._length, len(self._outlet))
        distinct = np.bincount(self._outlet[np.unique(self.article)], minlength=int(self._outlet[-1]) + 1)
        counts = np.zeros(len(keys), np.int64)
        seen_in: dict[int, list[int]] = defaultdict(list)
        columns = (self.article[shared], key[shared], self._length[shared])
        for at, lines in _by_first(zip(*(column.tolist() for column in columns), strict=True)):
            if _repeats(lines, seen_in, float(characters[at])):
                distinct[self._outlet[at]] -= 1
            else:
                counts[[name for name, _ in lines]] += 1
            for name, _ in lines:
                if len(seen_in[name]) < _REMEMBERED:
                    seen_in[name].append(at)
        written = np.full(len(keys), -1)
        written[key[::-1]] = np.arange(len(key))[::-1]  # the first article's
        enough = np.maximum(settings.recurring_min, settings.recurring_share * distinct)
        often = written[(counts > 0) & (counts >= enough[self._outlet[self.article[written]]])]
        return [(int(self._outlet[self.article[at]]), self._line(int(self.place[at]))) for at in often]

    def _line(self, place: int) -> str:
        at = bisect_right(self._first_line, place) - 1
        part = self._texts[at]
        place -= self._first_line[at]
        offsets = part.line_ends.offsets - part.line_ends.offsets[0]
        row = int(np.searchsorted(offsets, place, "right")) - 1
        return str(part.lines(row)[place - int(offsets[row])])


_SALT: Final = np.uint64(0x9E3779B97F4A7C15)


def _ranges(starts: Offsets, counts: Offsets) -> Offsets:
    """All numbers from each start on, as many as its count."""
    ends = np.cumsum(counts)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + counts, counts)


def _by_first(entries: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """The entries of each article: those with the same first number, which stand together."""
    for at, those in groupby(entries, itemgetter(0)):
        yield at, [(name, length) for _, name, length in those]


def _repeats(lines: Sequence[tuple[int, int]], seen_in: Mapping[int, list[int]], characters: float) -> bool:
    """Whether an article has most of its characters in lines that stand in one earlier article."""
    common: dict[int, int] = defaultdict(int)
    for name, length in lines:
        for earlier in seen_in.get(name, ()):
            common[earlier] += length
    return bool(common) and max(common.values()) > _SAME_ARTICLE * characters
