"""Values by row that outgrow memory: a list while they are few, an unlinked temporary file once they are many.

Nothing is left behind whatever ends the process, and forked workers may read: a read has no position to share.
"""

from __future__ import annotations

import os
import tempfile
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from clusterer.sequences import OnDemand

T = TypeVar("T")
V = TypeVar("V")

_BUFFER = 1 << 20  # bytes written at a time


class Spilled(OnDemand[T]):
    """A sequence that is appended to and read, and holds at most ``room`` values in memory.

    ``pack`` and ``unpack`` turn a value into bytes and back. A value that is read from the file is made anew each time.
    ``weigh`` says for how many a value counts (default: one). Any thread may read what nobody adds to any more.
    """

    def __init__(
        self,
        pack: Callable[[T], bytes],
        unpack: Callable[[bytes], T],
        room: int,
        weigh: Callable[[T], int] | None = None,
    ) -> None:
        self._pack = pack
        self._unpack = unpack
        self._room = room
        self._weigh = weigh
        self._weight = 0
        self._held: list[T] = []
        self._file = -1
        self._ends = array("q", [0])  # where each packed value ends
        self._buffer = bytearray()
        self._written = 0

    @property
    def in_file(self) -> bool:
        """Whether the values outgrew memory."""
        return self._file >= 0

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._pack, self._unpack, self._room, self._weigh, list(self))

    def append(self, value: T) -> None:
        """Add a value."""
        if self._file < 0:
            self._held.append(value)
            self._weight += self._weigh(value) if self._weigh else 1
            if self._weight > self._room:
                self._spill()
            return
        self._keep(self._pack(value))

    def _keep(self, packed: bytes) -> None:
        self._buffer += packed
        self._ends.append(self._written + len(self._buffer))
        if len(self._buffer) >= _BUFFER:
            self._flush()

    def extend(self, values: Iterable[T]) -> None:
        """Add values."""
        for value in values:
            self.append(value)

    def extend_packed(self, packed: Iterable[bytes]) -> None:
        """Add values that are packed already, as ``pack`` does."""
        for one in packed:
            if self._file < 0:
                self.append(self._unpack(one))
            else:
                self._keep(one)

    def __iter__(self) -> Iterator[T]:
        return iter(self._held) if self._file < 0 else super().__iter__()

    def __len__(self) -> int:
        return len(self._held) if self._file < 0 else len(self._ends) - 1

    def through(self, unpack: Callable[[bytes], V]) -> Sequence[T | V]:
        """The same values; those in the file are unpacked otherwise, by who needs less of each."""
        return _Through(self, unpack)

    def _at(self, row: int) -> T:
        return self._held[row] if self._file < 0 else self._unpack(self.packed(row))

    def packed(self, row: int) -> bytes:
        """A value that is in the file, as it is there."""
        start, end = self._ends[row], self._ends[row + 1]
        if end > self._written:
            return bytes(self._buffer[start - self._written : end - self._written])
        packed = os.pread(self._file, end - start, start)
        return packed if len(packed) == end - start else self._read(start, end)

    def _spill(self) -> None:
        self._file, path = tempfile.mkstemp(prefix="clusterer-")
        Path(path).unlink()
        held, self._held = self._held, []
        self.extend(held)

    def _flush(self) -> None:
        view = memoryview(bytes(self._buffer))
        while view:
            done = os.write(self._file, view)
            self._written += done
            view = view[done:]
        self._buffer.clear()

    def _read(self, start: int, end: int) -> bytes:
        parts = []
        while start < end:
            parts.append(os.pread(self._file, end - start, start))
            if not parts[-1]:
                raise OSError("the temporary file ended early")
            start += len(parts[-1])
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def __del__(self) -> None:
        if getattr(self, "_file", -1) >= 0:
            os.close(self._file)


class _Through(OnDemand[T | V]):
    def __init__(self, values: Spilled[T], unpack: Callable[[bytes], V]) -> None:
        self._values = values
        self._unpack = unpack

    def __len__(self) -> int:
        return len(self._values)

    def _at(self, row: int) -> T | V:
        values = self._values
        return self._unpack(values.packed(row)) if values.in_file else values[row]


class Ordered(OnDemand[T]):
    """A sequence in another order: the values of these rows."""

    def __init__(self, values: Sequence[T], order: Sequence[int]) -> None:
        self._values = values
        self._order = order

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[T]:
        return map(self._values.__getitem__, self._order)

    def _at(self, row: int) -> T:
        return self._values[self._order[row]]


def _restored(
    pack: Callable[[T], bytes],
    unpack: Callable[[bytes], T],
    room: int,
    weigh: Callable[[T], int] | None,
    values: Iterable[T],
) -> Spilled[T]:
    """The same values, in a file of their own where they are many."""
    kept = Spilled(pack, unpack, room, weigh)
    kept.extend(values)
    return kept
