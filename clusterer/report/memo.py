"""What was counted of each part of a report, kept in its folder: a part that did not change is not read for its sums.

A cache: without it everything is counted again. Written last, whole, and only where something in it changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final, TypeVar

import msgspec
import zstandard

from clusterer.report.files import put
from clusterer.report.parts import CUTS, Part
from clusterer.report.paths import digest

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

    def total(
        self,
        name: str,
        parts: Sequence[Part],
        kind: type[T],
        count: Callable[[Part], T],
        add: Callable[[Iterable[T]], T],
        level: int = 0,
    ) -> T:
        """What parts, by key, add up to. Sums of those of a year, a month, ten days, a day are remembered, too: where
        one part is another, a few dozen sums are added up, however many parts there are.
        """
        if len(parts) == 1:
            return self.of(name, parts[0], kind, partial(count, parts[0]))
        groups = [list(of) for _, of in groupby(parts, lambda part: part.key[: CUTS[level + 1]])]
        if len(groups) == 1 and level + 2 < len(CUTS):
            return self.total(name, parts, kind, count, add, level + 1)
        whole = Part(f"{parts[0].key[: CUTS[level]]}*", parts[0].places[:0], digest(*(part.digest for part in parts)))
        if self._before.get(f"{name} {whole.key}", ("",))[0] == whole.digest:
            begin = f"{name} {whole.key[:-1]}"
            self._now.update((key, known) for key, known in self._before.items() if key.startswith(begin))
        below = (self.total(name, group, kind, count, add, level + 1) for group in groups)
        return self.of(name, whole, kind, lambda: add(below))

    def finish(self) -> None:
        """Keep what was asked for. Raises ReportError."""
        if self._now != self._before:
            put(self._directory, FILE, msgspec.msgpack.encode(_Stored(self._made_with, self._now)))
