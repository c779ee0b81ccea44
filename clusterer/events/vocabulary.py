"""Terms as numbers: every key of a run gets the next free number, so that columns are as many as there are terms.

A key is 64 bits (the hash of a word, or of several combined); two terms collide with probability 2⁻⁶⁴. Numbers are
given in order of appearance, and rows come in canonical order, so the order of the input does not show.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_FIRST_BITS = 12  # of the places in a new table
_PART = 1 << 16  # keys between two looks at how full the table is
_FULL = 0.6  # of its places: beyond, searches get long


class Vocabulary:
    """Keys and their numbers: an open-addressing table that doubles when it fills."""

    def __init__(self) -> None:
        self._count = 0
        self._keys = np.empty(1 << _FIRST_BITS, np.uint64)  # by number; as long as the table, which is never full
        self._table = np.full(1 << _FIRST_BITS, -1, np.int32)

    def __len__(self) -> int:
        return self._count

    @property
    def keys(self) -> NDArray[np.uint64]:
        """uint64[len]: the key of each number."""
        return self._keys[: self._count]

    def add(self, keys: NDArray[np.uint64]) -> NDArray[np.int32]:
        """int32[n]: the number of each key, new ones included."""
        from clusterer.events.counting_kernels import intern

        found = np.empty(len(keys), np.int32)
        for first in range(0, len(keys), _PART):
            part = np.ascontiguousarray(keys[first : first + _PART])
            self._make_room(len(part))
            self._count = intern(part, self._keys, self._table, self._count, True, found[first : first + _PART])
        return found

    def find(self, keys: NDArray[np.uint64]) -> NDArray[np.int32]:
        """int32[n]: the number of each key, -1 where it has none."""
        from clusterer.events.counting_kernels import intern

        found = np.empty(len(keys), np.int32)
        intern(np.ascontiguousarray(keys), self._keys, self._table, self._count, False, found)
        return found

    def _make_room(self, more: int) -> None:
        """Grow so that so many new keys fit. Interning the keys again, by number, gives them the same numbers."""
        from clusterer.events.counting_kernels import intern

        if self._count + more <= _FULL * len(self._table):
            return
        size = len(self._table)
        while self._count + more > _FULL * size:
            size *= 2
        known = self.keys
        self._keys, self._table = np.empty(size, np.uint64), np.full(size, -1, np.int32)
        intern(known, self._keys, self._table, 0, True, np.empty(len(known), np.int32))
