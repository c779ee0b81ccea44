"""Lists of different lengths in one array, as compressed rows: row i owns the items ``indptr[i]:indptr[i + 1]``."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def select(indptr: NDArray[np.int64], rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """``(items, indptr)`` of some rows, in the order asked for: where their items stand, and the rows' new bounds."""
    begins = indptr[rows]
    chosen = bounds(indptr[rows + 1] - begins)
    return np.arange(chosen[-1]) + np.repeat(begins - chosen[:-1], np.diff(chosen)), chosen


def bounds(counts: NDArray[np.integer]) -> NDArray[np.int64]:
    """int64[n + 1]: the indptr of rows with so many items each."""
    indptr = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=indptr[1:])
    return indptr
