"""Writing a file whole or not at all: whoever reads it sees the old one or the new one, never half of it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

UNFINISHED: Final = ".unfinished-"  # how the names of files begin that are being written


class Replacing:
    """A file beside ``path`` that takes its place when the ``with`` block ends, and is gone where it raises.

    Raises OSError, with nothing left behind.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        folder, name = os.path.split(self._path)
        self._unfinished = os.path.join(folder, f"{UNFINISHED}{os.getpid()}-{name}")  # noqa: PTH118 -- a Path is slow
        self._wanted = True

    def __enter__(self) -> Self:
        self._file = open(self._unfinished, "wb")  # noqa: PTH123 -- as above; closed below
        return self

    def write(self, content: bytes) -> None:
        """Add to the file."""
        self._file.write(content)

    def discard(self) -> None:
        """Leave what is there as it is."""
        self._wanted = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._file.close()
            if kind is None and self._wanted:
                os.replace(self._unfinished, self._path)  # noqa: PTH105
        finally:
            with suppress(OSError):
                os.unlink(self._unfinished)  # noqa: PTH108


def write(path: Path, content: bytes) -> None:
    """Write a file at once. Raises OSError."""
    with Replacing(path) as file:
        file.write(content)
