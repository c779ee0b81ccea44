"""Rows of any length that outgrow memory: a ``columns.Ragged`` that is appended to, and then read row by row."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from clusterer.columns import Offsets, Ragged, running
from clusterer.compute.mapped import Growing


class GrowingRows:
    """Rows of one kind, in memory while they are small and in an unlinked file once they are many (``mapped.py``).

    Any thread or forked process may read rows once nothing is appended any more.
    """

    def __init__(self, kind: DTypeLike, room: int | None = None) -> None:
        self._kind = np.dtype(kind)
        self._values = Growing(kind, room)
        self._counts = [np.zeros(0, np.int64)]

    def append(self, rows: Ragged) -> None:
        """Add rows at the end. Not once any have been read."""
        flat = rows.flat
        self._values.append(flat.reshape(-1))
        self._values.flush()
        width = flat.shape[1] if flat.ndim > 1 else 1
        self._counts.append(rows.counts * width)

    @cached_property
    def _offsets(self) -> Offsets:
        return running(np.concatenate(self._counts))

    def row(self, i: int) -> NDArray[Any]:
        """The values of row i, flat, copied."""
        begin, end = self._offsets[i : i + 2].tolist()
        values = np.empty(end - begin, self._kind)
        self._values.copy(begin, end, values)
        return values
