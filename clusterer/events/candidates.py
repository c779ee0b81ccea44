"""Candidate links without all pairs: the nearest rows of each row in the view of words, within a time horizon."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.events.items import Items
from clusterer.events.views import View
from clusterer.text.tokens import available_cores

FLOOR = 0.4  # what time leaves of a similarity …
DECAY_DAYS = 7.0
BUDGET = 50_000  # entries of posting lists looked at per article
_ROWS = 2_048


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Best first. ``rows``: int32[n, k], -1 where there are fewer; ``cosines``: float32[n, k] in the view of words."""

    rows: NDArray[np.int32]
    cosines: NDArray[np.float32]


def neighbours(items: Items, view: View, k: int, horizon_days: float, cross_language: bool = False) -> Neighbours:
    """The k nearest rows of every row."""
    from clusterer.events.kernels import invert, nearest

    n = len(items)
    starts = np.zeros(len(view.idf) + 1, np.int64)
    np.cumsum(np.bincount(view.columns, minlength=len(view.idf)), out=starts[1:])
    places = np.empty(len(view.columns), np.int32)
    invert(view.indptr, view.columns, starts[:-1].copy(), places, n)
    postings = np.repeat(np.arange(n, dtype=np.int32), np.diff(view.indptr))[places]
    languages = np.full(n, -1, np.int32) if cross_language else items.languages
    days = np.nan_to_num(items.days)
    found = np.full((n, k), -1, np.int32)
    cosines = np.zeros((n, k), np.float32)

    def search(first: int) -> None:
        rows = np.arange(first, min(n, first + _ROWS))
        nearest(
            view.indptr, view.columns, view.weights, starts, postings, places, days, languages, items.undated, rows,
            0, n, horizon_days, FLOOR, DECAY_DAYS, BUDGET,
            found[first : first + _ROWS], cosines[first : first + _ROWS],
        )  # fmt: skip

    with ThreadPoolExecutor(available_cores()) as pool:
        list(pool.map(search, range(0, n, _ROWS)))
    return Neighbours(found, cosines)


def pairs(found: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Unique (left, right), left < right, ascending: a pair is a candidate when either is among the other's nearest."""
    n, k = found.shape
    row = np.repeat(np.arange(n, dtype=np.int64), k)
    other = found.reshape(-1).astype(np.int64)
    row, other = row[other >= 0], other[other >= 0]
    keys = np.unique(np.minimum(row, other) << 32 | np.maximum(row, other))
    return (keys >> 32).astype(np.int32), (keys & 0xFFFFFFFF).astype(np.int32)
