"""Sparse matrices in rows (CSR): starts int64[rows + 1], columns int64[entries], values float64[entries].

``scipy.sparse`` would do: importing it takes a tenth of a second of every run.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


class Rows(NamedTuple):
    """A sparse matrix; its numbers may be of other widths."""

    starts: NDArray[np.signedinteger[Any]]
    columns: NDArray[np.signedinteger[Any]]
    values: NDArray[np.floating[Any]]


def multiply(left: Rows, right: Rows, width: int) -> Rows:
    """Their product. ``width``: columns of the right matrix.

    Entries of a row stand in the order in which they are first met.
    """
    from clusterer.compute import sparse_kernels

    longest = np.diff(right.starts)[left.columns]
    sizes = np.concatenate(([0], np.cumsum(longest)))[left.starts]
    room = int(np.minimum(np.diff(sizes), width).sum())
    starts, columns, values = np.empty(len(left.starts), np.int64), np.empty(room, np.int64), np.empty(room)
    n = sparse_kernels.multiply(*_typed(left), *_typed(right), np.full(width, -1, np.int64), starts, columns, values)
    return Rows(starts, columns[:n], values[:n])


def _typed(rows: Rows) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    starts, columns = (np.ascontiguousarray(part, np.int64) for part in rows[:2])
    return starts, columns, np.ascontiguousarray(rows.values, np.float64)
