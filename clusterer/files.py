"""Writing a file whole or not at all: whoever reads it sees the old one or the new one, never half of it."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Final, Self

UNFINISHED: Final = ".unfinished-"  # how the names of files begin that are being written
_MOST: Final = 1 << 30  # bytes of one call; Linux copies at most 2 GiB
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_PART: Final = 1 << 20
_SMALL: Final = 1 << 16
_SHORTER: Final = "the file is shorter than it was"
_CANNOT: Final = {errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM}  # of some file systems


class Unfinished:
    """The name of a file beside ``path`` that takes its place when a ``with`` block ends, and is gone where it raises.

    Raises OSError, with nothing left behind.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        folder, name = os.path.split(self._path)
        self.name = os.path.join(folder, f"{UNFINISHED}{os.getpid()}-{name}")  # noqa: PTH118 -- a Path is slow
        self._wanted = True

    def __enter__(self) -> Self:
        return self

    def discard(self) -> None:
        """Leave what is there as it is."""
        self._wanted = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        placed = False
        try:
            if kind is None and self._wanted:
                os.replace(self.name, self._path)  # noqa: PTH105
                placed = True
        finally:
            if not placed:
                with suppress(OSError):
                    os.unlink(self.name)  # noqa: PTH108


class Replacing(Unfinished):
    """Such a file, open for writing."""

    def __enter__(self) -> Self:
        self.file = open(self.name, "wb")  # noqa: PTH123 -- as above; closed below
        return self

    def write(self, content: bytes) -> None:
        """Add to the file."""
        self.file.write(content)

    def sync(self) -> None:
        """Have what is written survive the machine."""
        self.file.flush()
        os.fsync(self.file.fileno())

    def copy(self, source: BinaryIO, start: int, count: int) -> None:
        """Add ``count`` bytes of another file. The system copies them where it can, and shares them where it can."""
        if count <= _SMALL:  # of a page: the buffer is nearer than the system
            part = os.pread(source.fileno(), count, start)
            self.file.write(part)
            start, count = start + len(part), count - len(part)
        if count:
            self.file.flush()
        while count:
            copied = _copied(source.fileno(), self.file.fileno(), start, count)
            if not copied:
                raise OSError(errno.EIO, _SHORTER, self._path)
            start, count = start + copied, count - copied

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self.file.close()
        except BaseException:
            self.discard()
            raise
        finally:
            super().__exit__(kind, error, traceback)


class Held:
    """Such a file, held until the ``with`` block ends and written at once: of a small one that asks the system for half
    as much.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._parts: list[bytes] = []
        self._wanted = True

    def __enter__(self) -> Self:
        return self

    def write(self, content: bytes) -> None:
        """Add to the file."""
        self._parts.append(content)

    def copy(self, source: BinaryIO, start: int, count: int) -> None:
        """Add ``count`` bytes of another file."""
        part = os.pread(source.fileno(), count, start)
        if len(part) != count:
            raise OSError(errno.EIO, _SHORTER, self._path)
        self._parts.append(part)

    def discard(self) -> None:
        """Leave what is there as it is."""
        self._wanted = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None and self._wanted:
            write(self._path, b"".join(self._parts))


def _copied(source: int, target: int, start: int, count: int) -> int:
    """Copy up to ``count`` bytes to where ``target`` stands; how many. 0 at the end of the source."""
    if hasattr(os, "copy_file_range"):
        try:
            return os.copy_file_range(source, target, min(count, _MOST), start)
        except OSError as error:
            if error.errno not in _CANNOT:
                raise
    part = os.pread(source, min(count, _PART), start)
    return os.write(target, part)


def write(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file at once. Raises OSError, with nothing left behind."""
    name = os.fspath(path)
    unfinished = _beside(name)
    try:
        file = os.open(unfinished, _NEW, 0o666)  # a buffered file asks the system five times more
        try:
            left = memoryview(content)
            while left:
                left = left[os.write(file, left) :]
        finally:
            os.close(file)
        os.replace(unfinished, name)  # noqa: PTH105
    except BaseException:
        with suppress(OSError):
            os.unlink(unfinished)  # noqa: PTH108
        raise


def _beside(path: str) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, f"{UNFINISHED}{os.getpid()}-{name}")  # noqa: PTH118 -- a Path is slow
