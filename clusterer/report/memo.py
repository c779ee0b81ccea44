"""What was counted of each part of a report, kept in its folder: a part that did not change is not read for its sums.

A cache: without it everything is counted again. Written last, whole, and only where something in it changed.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

import msgspec
import zstandard

from clusterer.report.files import put
from clusterer.report.parts import Part

FILE: Final = ".parts"
T = TypeVar("T")


class _Stored(msgspec.Struct, array_like=True):
    made_with: str  # the program that counted
    counted: dict[str, tuple[str, bytes]]  # name -> digest of the part, what was counted


class Memo:
    """What is remembered of the parts of the report in a folder. ``made_with`` says by which program."""

    def __init__(self, directory: Path, made_with: str) -> None:
        self._directory = directory
        self._made_with = made_with
        self._now: dict[str, tuple[str, bytes]] = {}
        try:
            stored = msgspec.msgpack.decode((directory / FILE).read_bytes(), type=_Stored)
            self._before = stored.counted if stored.made_with == made_with else {}
        except (OSError, msgspec.MsgspecError):
            self._before = {}

    def of(self, name: str, part: Part, kind: type[T], count: Callable[[], T]) -> T:
        """What ``count`` says of a part, or has said when the part was the same."""
        key = f"{name} {part.key}"
        known = self._before.get(key)
        if known is not None and known[0] == part.digest:
            try:
                found = msgspec.msgpack.decode(zstandard.decompress(known[1]), type=kind)
            except (zstandard.ZstdError, msgspec.MsgspecError):
                pass
            else:
                self._now[key] = known
                return found
        counted = count()
        with suppress(UnicodeEncodeError):  # a lone surrogate, which this cannot hold
            self._now[key] = (part.digest, zstandard.compress(msgspec.msgpack.encode(counted), 1))
        return counted

    def finish(self) -> None:
        """Keep what was asked for. Raises ReportError."""
        if self._now != self._before:
            put(self._directory, FILE, msgspec.msgpack.encode(_Stored(self._made_with, self._now)))
