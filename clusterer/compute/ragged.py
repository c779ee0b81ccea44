"""Rows of any length that outgrow memory: a ``columns.Ragged`` that is appended to, and then read row by row."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from clusterer.columns import Ragged, frozen, running
from clusterer.compute.mapped import Growing


class GrowingRows:
    """Rows of one kind, in memory while they are small and in an unlinked file once they are many (``mapped.py``).

    Any thread or forked process may read rows once nothing is appended any more.
    """

    def __init__(self, kind: DTypeLike, room: int | None = None) -> None:
        self._kind = np.dtype(kind)
        self._values = Growing(kind, room)
        self._counts = [np.zeros(0, np.int64)]
        self._ends: memoryview | None = None  # once rows are read
        self._held: NDArray[Any] | None = None

    def append(self, rows: Ragged) -> None:
        """Add rows at the end. Not once any have been read."""
        flat = rows.flat
        self._values.append(flat.reshape(-1))
        self._values.flush()
        width = flat.shape[1] if flat.ndim > 1 else 1
        self._counts.append(rows.counts * width)

    def row(self, i: int) -> NDArray[Any]:
        """The values of row i, flat: read-only, or copied."""
        if self._ends is None:
            self._ends = running(np.concatenate(self._counts)).data  # whose items are numbers of Python's
            self._held = None if self._values.in_file else frozen(self._values.array())
        begin, end = self._ends[i], self._ends[i + 1]
        if self._held is not None:
            return self._held[begin:end]
        values = np.empty(end - begin, self._kind)
        self._values.copy_pieces([begin], [end], values)
        return values
