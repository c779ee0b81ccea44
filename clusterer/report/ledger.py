"""What stands in the files of a report that have a stretch for each event, event by event, as columns.

``report.json``, the CSV tables and what is counted are put together of a stretch for each event, in the order of
events. The ledger says which events they were made of, a digest of what the rows of each said, and where the bytes of
each stand. A drawing holds that against the events there are now, and puts in, takes out and counts what differs: what
it costs depends on what changed, not on how much was published in the same days.

A cache: the manifest names it by its digest, and without it, or where a file is not as it was written, all is made.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import field
from functools import cached_property
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass
from clusterer.report.faces import Faces

FILE: Final = ".parts"
PACKED: Final = 1 << 20  # bytes that are deflated: 20 ms; more is small beside its report
_DEFLATED: Final = b"x"  # how RFC 1950 begins, and no array of MessagePack
Places = NDArray[np.int64]


class Column(msgspec.Struct, frozen=True, array_like=True):
    """Where a list of a file has its stretches: one for each event, which may be empty."""

    start: int  # of the list in its file
    before: bytes  # what stands before the first stretch that is not empty
    between: bytes  # … and before each other one
    sizes: bytes  # [event] uint32
    digests: bytes  # [event] uint32 (hashed), 0 of what is empty

    @property
    def counts(self) -> NDArray[np.int64]:
        """[event] bytes of its stretch."""
        return np.frombuffer(self.sizes, "<u4").astype(np.int64)

    def spans(self) -> tuple[Places, Places]:
        """[event] where its stretch begins and ends in the file; behind the one before it where it is empty."""
        counts = self.counts
        taken = counts + len(self.between) * (counts > 0)
        begins = self.start + len(self.before) + np.cumsum(taken) - taken
        return begins, np.where(counts > 0, begins + counts, begins - len(self.between))

    @property
    def length(self) -> int:
        """Bytes of the list, with what stands before and between its stretches."""
        counts = self.counts
        there = int((counts > 0).sum())
        return int(counts.sum()) + (len(self.before) + len(self.between) * (there - 1) if there else 0)

    def is_in(self, file: BinaryIO) -> bool:
        """Whether the list stands in a file as it was written, read from where it begins to where it ends."""
        separator = self.before
        digests: list[int] = np.frombuffer(self.digests, "<u4").tolist()
        for size, digest in zip(self.counts.tolist(), digests, strict=True):
            if size:
                if file.read(len(separator)) != separator or hashed(file.read(size)) != digest:
                    return False
                separator = self.between
        return True

    @property
    def digest(self) -> bytes:
        """A digest of the whole list."""
        return blake2b(self.sizes + self.digests, digest_size=8).digest()


class Ledger(msgspec.Struct, array_like=True):
    """What stands."""

    made_with: str = ""  # by which program
    ids: bytes = b""  # [event] uint64
    told: bytes = b""  # [event] uint64: of all that its rows say
    columns: dict[str, Column] = {}  # msgspec copies what it finds here
    totals: dict[str, bytes] = {}  # what is counted of all events


@dataclass(eq=False)
class Standing:
    """The ledger that a drawing found, and the one that it leaves behind."""

    made_with: str
    found: Ledger = field(default_factory=Ledger)
    digest: str = ""  # of its file
    events: Faces | None = None
    columns: dict[str, Column] = field(default_factory=dict)
    totals: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, directory: Path, made_with: str, digest: str) -> Standing:
        """What stands in a folder, as far as it is what the manifest names."""
        found = read(directory, digest)
        return cls(made_with, found if found.made_with == made_with else Ledger(), digest)

    def begin(self, faces: Faces) -> None:
        """Say which events there are now."""
        self.events = faces

    @property
    def faces(self) -> Faces:
        """The events there are now."""
        assert self.events is not None
        return self.events

    @cached_property
    def before(self) -> Places:
        """[event] where it stood, -1 where its rows are not as they were."""
        ids, told = np.frombuffer(self.found.ids, "<u8"), np.frombuffer(self.found.told, "<u8")
        if not len(ids):
            return np.full(len(self.faces), -1, np.int64)
        order = np.argsort(ids)
        place = order[np.minimum(np.searchsorted(ids[order], self.faces.ids), len(ids) - 1)]
        return np.where((ids[place] == self.faces.ids) & (told[place] == self.faces.told), place, -1)

    @cached_property
    def changed(self) -> Places:
        """Events whose rows are not as they were, or that were not there."""
        return np.flatnonzero(self.before < 0)

    @cached_property
    def gone(self) -> Places:
        """Where events stood that are not there any more, or not as they were."""
        stays = np.zeros(len(self.found.ids) // 8, np.bool_)
        stays[self.before[self.before >= 0]] = True
        return np.flatnonzero(~stays)

    def runs(self, *, kept: bool) -> Iterator[tuple[int, int]]:
        """Events in their order as stretches (place, end) of those that stood beside each other, or that changed.

        ``kept``: whether anything can be copied; if not, all are one stretch.
        """
        total = len(self.before)
        if not total:
            return
        if not kept:
            yield 0, total
            return
        there = self.before >= 0
        parted = (there[1:] != there[:-1]) | (there[1:] & (np.diff(self.before) != 1))
        ends = [0, *(np.flatnonzero(parted) + 1).tolist(), total]
        yield from pairwise(ends)

    def finish(self) -> bytes:
        """The ledger of what stands now."""
        ids, told = self.faces.ids.astype("<u8").tobytes(), self.faces.told.astype("<u8").tobytes()
        return packed(msgspec.msgpack.encode(Ledger(self.made_with, ids, told, self.columns, self.totals)))


def read(directory: Path, digest: str) -> Ledger:
    """The ledger of this digest in a folder, an empty one where it is another or cannot be read."""
    with suppress(OSError, msgspec.MsgspecError, ValueError, zlib.error):
        content = (directory / FILE).read_bytes()
        if blake2b(content, digest_size=8).hexdigest() == digest:
            return msgspec.msgpack.decode(unpacked(content), type=Ledger)
    return Ledger()


def hashed(content: bytes) -> int:
    """A digest of a stretch, as a number: its CRC-32, which sees whatever is altered within four bytes, and all but one
    in 10^9 of any other damage. What may be copied is told by ``Ledger.told``, not by this.
    """
    return zlib.crc32(content)


def packed(content: bytes) -> bytes:
    """A hidden file as it is kept: deflated where it is small, as beside the texts of few articles it is much."""
    return zlib.compress(content) if len(content) <= PACKED else content


def unpacked(content: bytes) -> bytes:
    """Such a file's content. Raises zlib.error."""
    return zlib.decompress(content) if content[:1] == _DEFLATED else content
