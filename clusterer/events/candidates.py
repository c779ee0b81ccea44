"""Candidate links without all pairs: the nearest rows of each row in the view of words, within a time horizon."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.graphs import components
from clusterer.compute.mapped import forget
from clusterer.events.cosines import cosines_of
from clusterer.events.items import Items
from clusterer.events.postings import inverted
from clusterer.events.views import View
from clusterer.records import dataclass
from clusterer.text.tokens import available_cores

FLOOR = 0.4  # what time leaves of a similarity …
DECAY_DAYS = 7.0  # … while the rest falls by a factor of e in so many
BUDGET = 3_000  # entries of posting lists looked at per article to find … (with exact cosines 20,000 finds no better)
_WIDE = 60  # … so many rows, of which the nearest are chosen by their whole cosines
_AT_ONCE = 16_384  # rows that are searched for and measured in one go, …
_SHARES = 4  # … in so many shares per core …
_ROWS = 2_048  # … of at least so many rows
_A_DAY, _MANY_DAYS = 4, 64  # parts of a day, and days, for which it is known how little a similarity can be worth
_CODES = 1 << 20  # of pairs that are gone through in one go
_WHOLE = 128  # rows of a component all of whose pairs are given
_SAMPLE = 64  # partners on either side of a row of a larger one
_SPLITS = (0.6, 0.75, 0.85, 0.9, 0.95, 0.98)  # scores at which in turn is cut …
_TOO_LARGE = 1_000  # … a component of more rows
_GOLDEN = 0.6180339887498949  # whose multiples, modulo 1, lie evenly however many there are


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Best first. ``rows``: int32[n, k], -1 where there are fewer; ``cosines``: float32[n, k] in the view of words."""

    rows: NDArray[np.int32]
    cosines: NDArray[np.float32]


def neighbours(items: Items, view: View, k: int, horizon_days: float, cross_language: bool = False) -> Neighbours:
    """The k nearest rows of every row."""
    from clusterer.events.search_kernels import nearest

    n, undated = len(items), items.undated
    starts, postings, posted = inverted(view)
    languages = np.full(n, -1, np.int32) if cross_language else items.languages
    days = np.nan_to_num(items.days)
    low, high = np.full(n, undated), np.full(n, n)
    low[undated:] += np.searchsorted(days[undated:], days[undated:] - horizon_days)
    high[undated:] = undated + np.searchsorted(days[undated:], days[undated:] + horizon_days, "right")
    found = np.full((n, k), -1, np.int32)
    cosines = np.zeros((n, k), np.float32)
    wide = max(_WIDE, k)
    longest = int(np.diff(view.indptr).max(initial=1))
    at_most = FLOOR + (1 - FLOOR) * np.exp(-np.arange(_MANY_DAYS * _A_DAY) / _A_DAY / DECAY_DAYS)
    bits = view.weights.view(np.uint32)
    for first in range(0, n, _AT_ONCE):
        some = np.empty((min(_AT_ONCE, n - first), wide), np.int32)
        rows = max(_ROWS, -(-len(some) // (_SHARES * available_cores())))  # each share has scratch as long as all rows

        def search(at: int, first: int = first, some: NDArray[np.int32] = some, rows: int = rows) -> None:
            nearest(
                view.indptr, view.columns, view.weights, bits, starts, postings, posted, days, languages, undated, low,
                high, first + at, FLOOR, DECAY_DAYS, at_most, _A_DAY, BUDGET, np.zeros(n, np.float32),
                np.empty(n + 1, np.int32), np.empty((2, longest), np.int64), np.empty((4, 256), np.int64),
                np.empty(wide, np.float64), some[at : at + rows],
            )  # fmt: skip

        with ThreadPoolExecutor(available_cores()) as pool:
            list(pool.map(search, range(0, len(some), rows)))
        forget(postings, posted, view.columns, view.weights)
        span = slice(first, first + len(some))
        found[span], cosines[span] = _nearest_of(items, view, first, some, k)
    return Neighbours(found, cosines)


def _nearest_of(
    items: Items, view: View, first: int, others: NDArray[np.int32], k: int
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The k best of the ``others`` of each row from ``first`` on, by their whole cosines; of equal ones the first."""
    others.sort(axis=1)
    row, place = np.nonzero(others >= 0)
    right = others[row, place]
    left = (row + first).astype(np.int32)
    cosines = np.zeros(others.shape, np.float32)
    cosines[row, place] = cosines_of((view,), left, right)[:, 0, 0]
    gap = np.abs(items.days[left] - items.days[right])
    worth = np.full(others.shape, -1.0)
    decay = np.where(np.isnan(gap), 1.0, FLOOR + (1 - FLOOR) * np.exp(-np.nan_to_num(gap) / DECAY_DAYS))
    worth[row, place] = cosines[row, place] * decay
    best = np.argsort(-worth, axis=1, kind="stable")[:, :k]
    return np.take_along_axis(others, best, axis=1), np.take_along_axis(cosines, best, axis=1)


def completing_pairs(
    n: int, left: NDArray[np.int32], right: NDArray[np.int32], scores: NDArray[np.float32], least: float
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32]]:
    """Pairs inside the connected components of links of at least ``least``, and how much of them each row is part of.

    An event of hundreds of articles has more members than an article has candidates, and the mean of a cluster's pairs
    cannot be taken of the nearest ones only. In a component of at most ``_WHOLE`` rows all pairs are given, in a larger
    one ``_SAMPLE`` partners on either side of every row, spread evenly: coverage float32[n] is then below 1. Components
    that hang together by weak links are taken apart first.
    """
    component = _components(n, left, right, scores, least)
    order = np.argsort(component, kind="stable").astype(np.int32)
    size = np.bincount(component)
    ends = np.cumsum(size)
    coverage = np.ones(n, np.float32)
    keys = [np.empty(0, np.int64)]
    for number in np.flatnonzero(size > 2):
        rows = order[ends[number] - size[number] : ends[number]]
        m = len(rows)
        if m <= _WHOLE:
            a, b = np.triu_indices(m, 1)
        else:
            offsets = np.unique(1 + (np.arange(_SAMPLE) * _GOLDEN % 1.0 * (m // 2)).astype(np.int64))
            a = np.repeat(np.arange(m), len(offsets))
            b = (a + np.tile(offsets, m)) % m
            coverage[rows] = min(1.0, 2 * len(offsets) / (m - 1))
        keys.append(coded(rows[a], rows[b]))
    codes = np.concatenate(keys)
    keys.clear()
    return *decoded(_distinct(codes)), coverage


def _components(
    n: int, left: NDArray[np.int32], right: NDArray[np.int32], scores: NDArray[np.float32], least: float
) -> NDArray[np.int64]:
    """int64[n]: component of each row; one of more than ``_TOO_LARGE`` rows is cut at higher and higher scores."""
    component = np.zeros(n, np.int64)
    large = np.ones(n, bool)
    for cut in (least, *_SPLITS):
        use = (scores >= cut) & large[left] & (component[left] == component[right])
        pieces = components(n, left[use], right[use])
        component = np.where(large, n + pieces, component)
        _, component = np.unique(component, return_inverse=True)
        large = np.bincount(component)[component] > _TOO_LARGE
        if not large.any():
            break
    return component


def pairs(found: NDArray[np.int32], lefts: NDArray[np.bool_] | None = None) -> NDArray[np.int64]:
    """The candidate pairs, coded, ascending, each once: a pair is one when either is among the other's nearest.

    ``lefts``: bool[n], only those whose smaller row is one of these.
    """
    n, k = found.shape
    codes, count = np.empty(found.size, np.int64), 0  # memory that is not written is not used
    for first in range(0, n, _AT_ONCE):
        other = found[first : first + _AT_ONCE].reshape(-1)
        row = np.repeat(np.arange(first, first + len(other) // k, dtype=np.int32), k)
        wanted = other >= 0
        if lefts is not None:
            wanted &= lefts[np.minimum(row, other)]
        some = coded(row[wanted], other[wanted])
        codes[count : count + len(some)] = some
        count += len(some)
    return _distinct(codes[:count])


def coded(one: NDArray[np.int32], other: NDArray[np.int32]) -> NDArray[np.int64]:
    """Pairs of rows, either way round, as numbers that sort as they do: by the smaller row, then by the larger."""
    codes: NDArray[np.int64] = np.minimum(one, other).astype(np.int64) << 32 | np.maximum(one, other)
    return codes


def decoded(codes: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """int32[p], int32[p]: the smaller and the larger row of coded pairs."""
    return (codes >> 32).astype(np.int32), (codes & 0xFFFFFFFF).astype(np.int32)


def _distinct(codes: NDArray[np.int64]) -> NDArray[np.int64]:
    """The codes, ascending, each once; in the place of those given."""
    codes.sort()
    kept, last = 0, -1
    for first in range(0, len(codes), _CODES):
        some = codes[first : first + _CODES]
        new = some[np.diff(some, prepend=last) != 0]
        last = int(some[-1])
        codes[kept : kept + len(new)] = new
        kept += len(new)
    return codes[:kept]
