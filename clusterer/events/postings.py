"""The inverted index of a view: which rows have each of its terms."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import running
from clusterer.compute.mapped import Growing, forget
from clusterer.events.views import View

_ENTRIES: Final = 1 << 24  # of the posting lists that are filled at a time (128 MB), and of the rows gone through


def inverted(view: View) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]:
    """Posting lists: where each column's begins, rows ascending, weights. Those of large views stand in files.

    The rows are gone through once for every ``_ENTRIES`` entries: that is a comparison for each of them and time, some
    microseconds an article of a million.
    """
    from clusterer.events.search_kernels import post

    columns, weights = view.columns[: view.indptr[-1]], view.weights[: view.indptr[-1]]
    counts = np.zeros(len(view.idf), np.int64)
    for first in range(0, len(columns), _ENTRIES):
        counts += np.bincount(columns[first : first + _ENTRIES], minlength=len(counts))
        forget(columns)
    starts = running(counts)
    spans = _cuts(view.indptr)
    rows, of_rows = Growing(np.int32), Growing(np.float32)
    for begin, end in _cuts(starts):
        size = int(starts[end] - starts[begin])
        postings, posted = np.empty(size, np.int32), np.empty(size, np.float32)
        places = starts[begin:end] - starts[begin]
        for first, last in spans:
            post(view.indptr, view.columns, view.weights, first, last, begin, end, places, postings, posted)
            forget(columns, weights)
        rows.append(postings)
        of_rows.append(posted)
    return starts, rows.array(), of_rows.array()


def _cuts(offsets: NDArray[np.int64]) -> list[tuple[int, int]]:
    """Spans of rows (or columns) of about ``_ENTRIES`` entries each."""
    edges = np.searchsorted(offsets, np.arange(_ENTRIES, offsets[-1], _ENTRIES))
    cuts = np.unique(np.concatenate(([0], edges, [len(offsets) - 1]))).tolist()
    return list(pairwise(cuts))
