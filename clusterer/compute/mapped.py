"""Arrays that outgrow memory: in memory while they are small, in an unlinked temporary file that is mapped once large.

A mapped array is read and written like any other, by kernels too, and forked workers share it. What of it was touched
counts as memory of this process, though the system may take it back at any time: ``forget`` gives it back at once,
and whoever goes through a large array from one end to the other does so in spans and forgets each of them. A look at
one value may map two megabytes around it (Linux maps as much as it wrote in one piece), so pieces far apart are better
copied (``Growing.copy_pieces``), which maps nothing.
"""

from __future__ import annotations

import mmap
import os
import tempfile
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Final

import numpy as np
from numpy.typing import DTypeLike, NDArray

IN_MEMORY: Final = 1 << 26
"""Bytes up to which an array stays in memory."""

_UNIT: Final = 1 << 22  # bytes written at a time
_PART: Final = 1 << 20  # values copied at a time
_FEW: Final = 16  # pieces that are looked for one by one


class Growing:
    """An array of one kind that is appended to, and then read as a whole."""

    def __init__(self, kind: DTypeLike, room: int | None = None) -> None:
        self._kind = np.dtype(kind)
        self._room = IN_MEMORY if room is None else room
        self._held: list[NDArray[Any]] = []
        self._bytes = 0  # of those held
        self._file = -1
        self._size = 0

    def append(self, values: NDArray[Any]) -> None:
        """Add values at the end. They are copied or written before the array is read, so they must not change."""
        if not len(values):
            return
        self._held.append(values.astype(self._kind, copy=False))
        self._size += len(values)
        self._bytes += len(values) * self._kind.itemsize
        if self._bytes > (self._room if self._file < 0 else _UNIT):
            self._write()

    def flush(self) -> None:
        """Write what is held, where the array stands in a file: what comes next is a fork, or a copy."""
        if self._file >= 0 and self._held:
            self._write()

    def extend(self, other: Growing) -> None:
        """Add all values of another one, which is used up."""
        values = other.array()
        for first in range(0, len(values), _PART):
            self.append(values[first : first + _PART].copy())
            forget(values)

    def __len__(self) -> int:
        return self._size

    def array(self) -> NDArray[Any]:
        """All values so far. Nothing is appended afterwards."""
        if self._file < 0:
            if len(self._held) != 1:
                self._held = [np.concatenate([np.empty(0, self._kind), *self._held])]
            return self._held[0]
        self._write()
        mapped = mmap.mmap(self._file, self._size * self._kind.itemsize)
        return np.frombuffer(mapped, self._kind)

    @property
    def in_file(self) -> bool:
        """Whether the array outgrew memory."""
        return self._file >= 0

    def copy_pieces(self, begins: Sequence[int], ends: Sequence[int], out: NDArray[Any]) -> None:
        """Copy ``array()[begin:end]`` for each begin and end, one after the other.

        Any thread or forked process may do so once nothing is appended any more.
        """
        if self._file < 0:
            np.concatenate([np.empty(0, self._kind), *self._pieces(begins, ends)], out=out)
            return
        size = self._kind.itemsize
        view = memoryview(out.view(np.uint8).data)
        for begin, end in zip(begins, ends, strict=True):
            at, last = begin * size, end * size
            while at < last:
                read = os.preadv(self._file, [view[: last - at]], at)
                if not read:
                    raise OSError("the temporary file ended early")
                view, at = view[read:], at + read

    def complete(self) -> None:
        """Nothing is appended any more, and pieces may be copied."""
        if self._file >= 0:
            self._write()

    def _pieces(self, begins: Sequence[int], ends: Sequence[int]) -> Iterator[NDArray[Any]]:
        """The pieces, from what is held as it was appended: to bring it together would take it twice."""
        held = self._held
        firsts = np.cumsum([0, *map(len, held)])
        for begin, end, place in zip(begins, ends, np.searchsorted(firsts, begins, "right").tolist(), strict=True):
            at, start = place - 1, begin
            while start < end:
                first = int(firsts[at])
                yield held[at][start - first : end - first]
                at, start = at + 1, int(firsts[at + 1])

    def _write(self) -> None:
        if self._file < 0:
            self._file = _temporary()
        for values in self._held:
            _written(self._file, np.ascontiguousarray(values).view(np.uint8).data)
        self._held, self._bytes = [], 0

    def __del__(self) -> None:
        if getattr(self, "_file", -1) >= 0:
            os.close(self._file)  # what is mapped stays


class Pieces:
    """Bytes that are appended and read again in pieces: the first in memory, what comes after ``room`` of them in an
    unlinked temporary file. A piece lies within what was appended at once. Any thread or forked process may read.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._held: list[memoryview] = []
        self._firsts = [0]  # of each of those held, and of what is in the file
        self._file = -1
        self._waiting: list[memoryview] = []  # to be written
        self._writing = Lock()
        self._written = 0
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def append(self, values: NDArray[np.uint8]) -> int:
        """Add bytes at the end, which must not change afterwards. Returns where they begin."""
        begin, self._size = self._size, self._size + len(values)
        if self._file < 0 and self._size <= self._room:
            self._held.append(values.data)
            self._firsts.append(self._size)
            return begin
        if self._file < 0:
            self._file = _temporary()
        self._waiting.append(values.data)
        if self._size - self._firsts[-1] - self._written > _UNIT:
            self._write()
        return begin

    def piece(self, begin: int, end: int) -> memoryview:
        """Some bytes, as a view where they are in memory."""
        if begin >= self._firsts[-1] and self._file >= 0:
            return memoryview(self._read(begin, end))
        at = bisect_right(self._firsts, begin) - 1
        if at == len(self._held):  # nothing, at the end
            return memoryview(b"")
        first = self._firsts[at]
        return self._held[at][begin - first : end - first]

    def joined(self, begins: Sequence[int], ends: Sequence[int]) -> bytes:
        """The bytes from each begin to its end, one after the other."""
        if len(begins) < _FEW:
            return b"".join(map(self.piece, begins, ends))
        firsts = np.array(self._firsts)
        at = np.searchsorted(firsts, begins, "right") - 1
        within = [(begins - firsts[at]).tolist(), (ends - firsts[at]).tolist()]
        held = [*self._held, memoryview(b"")]  # nothing, at the end
        if self._file < 0:
            return b"".join([held[part][begin:end] for part, begin, end in zip(at.tolist(), *within, strict=True)])
        last, first = len(self._held), self._firsts[-1]
        each = zip(at.tolist(), *within, strict=True)
        return b"".join(
            [
                held[part][begin:end] if part < last else self._read(first + begin, first + end)
                for part, begin, end in each
            ]
        )

    def _read(self, begin: int, end: int) -> bytes:
        if self._waiting:
            self._write()
        first = self._firsts[-1]
        content = os.pread(self._file, end - begin, begin - first)
        while len(content) < end - begin:
            more = os.pread(self._file, end - begin - len(content), begin - first + len(content))
            if not more:
                raise OSError("the temporary file ended early")
            content += more
        return content

    def _write(self) -> None:
        with self._writing:
            for view in self._waiting:
                self._written += _written(self._file, view)
            self._waiting = []  # not before it is there: other threads read what nobody waits for

    def __del__(self) -> None:
        if getattr(self, "_file", -1) >= 0:
            os.close(self._file)


def _temporary() -> int:
    file, path = tempfile.mkstemp(prefix="clusterer-")
    Path(path).unlink()
    return file


def _written(file: int, view: memoryview) -> int:
    """Write all of it; how much that was."""
    size = len(view)
    while view:
        view = view[os.write(file, view) :]
    return size


def forget(*arrays: NDArray[Any]) -> None:
    """Give back the memory of mapped arrays, or of what they are views of; what they hold stays in the file."""
    for array in arrays:
        if (mapped := _mapping(array)) is not None:
            mapped.madvise(mmap.MADV_DONTNEED)


def is_mapped(array: NDArray[Any]) -> bool:
    """Whether an array stands in a file."""
    return _mapping(array) is not None


def _mapping(array: Any) -> mmap.mmap | None:
    base = array
    while base is not None and not isinstance(base, mmap.mmap):
        base = base.obj if isinstance(base, memoryview) else getattr(base, "base", None)
    return base
