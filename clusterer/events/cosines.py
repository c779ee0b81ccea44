"""Cosines of pairs of rows, on every core, of views that may stand in a file.

Of views in a file a part of the rows is looked at at a time, so that memory is bounded wherever the partners of a row
stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.mapped import forget, is_mapped
from clusterer.events.views import View
from clusterer.text.tokens import available_cores

_PAIRS: Final = 65_536  # that a thread works on at a time …
_SHARES: Final = 4  # … or this part of all, per core: its scratch is as long as there are columns
_ENTRIES: Final = 1 << 24  # of the rows that are looked at at a time: 128 MB
_TOGETHER: Final = 1 << 20  # pairs of which everything is held at a time: 60 MB with all features


def cosines_of(views: Sequence[View], left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.float32]:
    """float32[p, m, m]: cosine of row left[p] of each of m views with row right[p] of each; 0 where one is empty.

    One view, or three which share their columns and arrays; ``left`` must be ascending.
    """
    from clusterer.events.pair_kernels import dots, dots_of_three

    indptr = np.stack([view.indptr for view in views])
    columns, weights, terms = views[0].columns, views[0].weights, len(views[0].idf)
    longest = int(np.diff(indptr, axis=1).sum(axis=0).max(initial=1))
    out = np.empty((len(left), len(views), len(views)), np.float32)

    def work(lefts: NDArray[np.int32], rights: NDArray[np.int32], found: NDArray[np.float32]) -> None:
        if len(views) == 1:
            dots(indptr[0], columns, weights, lefts, rights, np.zeros(terms, np.float32), found.reshape(-1))
        else:
            places, own = np.zeros(terms, np.int32), np.zeros((longest + 1, 4), np.float32)
            dots_of_three(indptr, columns, weights, lefts, rights, places, own, found)

    _in_tiles(work, indptr, left, right, out, columns, weights)
    return out


def shared_of(view: View, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.int32]:
    """int32[p]: how many terms the rows of each pair share; ``left`` must be ascending."""
    from clusterer.events.pair_kernels import shared_columns

    out = np.empty(len(left), np.int32)

    def work(lefts: NDArray[np.int32], rights: NDArray[np.int32], found: NDArray[np.int32]) -> None:
        shared_columns(view.indptr, view.columns, lefts, rights, np.zeros(len(view.idf), np.uint8), found)

    _in_tiles(work, view.indptr[None], left, right, out, view.columns)
    return out


def _in_tiles(
    work: Callable[[NDArray[np.int32], NDArray[np.int32], NDArray[Any]], None],
    indptr: NDArray[np.int64],
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    out: NDArray[Any],
    *arrays: NDArray[Any],
) -> None:
    """Do work on some pairs (left, right, what is found) at a time, on every core; of ``arrays`` in a file on those at
    a time whose right rows stand together."""
    for chosen in _tiles(indptr, right) if is_mapped(arrays[0]) else (None,):
        lefts, rights = (left, right) if chosen is None else (left[chosen], right[chosen])
        found = out if chosen is None else np.empty((len(lefts), *out.shape[1:]), out.dtype)

        def part(span: slice, lefts=lefts, rights=rights, found=found) -> None:  # type: ignore[no-untyped-def]
            work(lefts[span], rights[span], found[span])

        in_parts(part, len(lefts))
        if chosen is not None:
            out[chosen] = found
            forget(*arrays)


def _tiles(indptr: NDArray[np.int64], right: NDArray[np.int32]) -> Iterator[NDArray[np.int64]]:
    """The pairs by where their right rows stand, in order, of so many entries each."""
    before = (indptr - indptr[:, :1]).sum(axis=0)
    edges = np.searchsorted(before, np.arange(_ENTRIES, before[-1], _ENTRIES))
    tile = np.searchsorted(edges, right, "right").astype(np.int16)
    order = np.argsort(tile, kind="stable")
    ends = np.flatnonzero(np.diff(tile[order])) + 1
    return iter(np.split(order, ends))


def spans(pairs: int) -> Iterator[slice]:
    """So many pairs in their order, as many at a time as may be held with everything that is known of them."""
    return (slice(first, first + _TOGETHER) for first in range(0, pairs, _TOGETHER))


def in_parts(work: Callable[[slice], None], pairs: int) -> None:
    """Do work on spans of the pairs, on every core."""
    size = max(_PAIRS, pairs // (_SHARES * available_cores()))
    spans = [slice(first, first + size) for first in range(0, pairs, size)]
    if len(spans) < 2:
        list(map(work, spans))
        return
    with ThreadPoolExecutor(available_cores()) as pool:
        list(pool.map(work, spans))
