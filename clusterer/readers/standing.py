"""Lines that are taken again from where they stand: a file that was read, as long as nobody has changed it since.

Who writes most lines as they were read need not keep them meanwhile. A file is the one that was read while its size
and its times are what they were when it was opened. Within a tick of its clock it could change unseen (what git calls
"racily clean"), so one that was changed a moment before is not taken for settled, and its lines are kept.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Sequence
from typing import BinaryIO, ClassVar, Final, NamedTuple

from clusterer.errors import ChangedError

SETTLED: Final = 2_000_000_000
"""Nanoseconds after a change from which another one shows: FAT counts in steps of two seconds, others are finer."""

_LEAST: Final = 1 << 20  # bytes of a file that is worth it
_MOST: Final = 64  # files open at a time: a process may have some hundreds


class Standing:
    """A file that stays open and is read again in pieces. Raises ChangedError where it is no more what it was."""

    _open: ClassVar[int] = 0

    def __init__(self, stream: BinaryIO, shown: str) -> None:
        self._file = os.dup(stream.fileno())
        Standing._open += 1
        self._shown = shown
        self._stamp = self._now()

    @classmethod
    def of(cls, stream: BinaryIO, shown: str) -> Standing | None:
        """The file that a stream just began to read; None where its lines had better be kept."""
        told = os.fstat(stream.fileno())
        settled = time.time_ns() - max(told.st_mtime_ns, told.st_ctime_ns) > SETTLED
        fit = stat.S_ISREG(told.st_mode) and told.st_size >= _LEAST and settled and cls._open < _MOST
        return cls(stream, shown) if fit else None

    def piece(self, begin: int, end: int) -> memoryview:
        """Some bytes of it."""
        content = os.pread(self._file, end - begin, begin)
        while len(content) < end - begin:
            more = os.pread(self._file, end - begin - len(content), begin + len(content))
            if not more:
                break
            content += more
        if len(content) < end - begin or self._now() != self._stamp:
            raise ChangedError("changed while it was read", subject=self._shown, hint="read it again")
        return memoryview(content)

    def _now(self) -> tuple[int, int, int]:
        told = os.fstat(self._file)
        return told.st_size, told.st_mtime_ns, told.st_ctime_ns

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            os.close(self._file)
            Standing._open -= 1


class Place(NamedTuple):
    """Where lines that follow each other stand, each with a line feed."""

    file: Standing
    begin: int  # byte

    def after(self, lines: Sequence[bytes | None]) -> Place:
        """Where those stand that follow the first ones."""
        return Place(self.file, self.begin + sum(map(len, filter(None, lines))) + len(lines))
