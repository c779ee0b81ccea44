"""The pages of events that stand in a report's folder, as columns: what each was drawn from, its size, its digest.

A drawing compares them all at once, but looks at few files: whether a page that stands is whole is asked of ``LOOKED``
of them, others each time, so that what a drawing costs does not grow with what was drawn before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass
from clusterer.report.faces import PAGE, U64, mixed
from clusterer.report.pieces import Written

LOOKED: Final = 5_000  # pages that are looked at in a drawing, 3 µs each: all of a desk of some weeks

SECTION: Final = np.dtype([("event", "<u8"), ("inputs", "<u8")])
_KIND: Final = np.dtype([("page", PAGE), ("inputs", "<u8"), ("size", "<u4"), ("digest", ">u8")])


@dataclass(frozen=True, eq=False)
class Names:
    """Pages by name (faces.py), sorted, and a digest of what each is drawn from."""

    first: U64
    rest: NDArray[np.uint32]
    inputs: U64
    sections: NDArray[Any]  # SECTION, by event: those that share a page, and a digest of what each is drawn from

    def __getitem__(self, place: int) -> str:
        """The path of a page."""
        return f"events/{self.first[place]:016x}{self.rest[place]:08x}.html"


class Register(msgspec.Struct, array_like=True):
    """Pages that stand, sorted by name, as the manifest keeps them."""

    rows: bytes = b""  # of _KIND
    sections: bytes = b""  # SECTION, as they are wanted (Names)

    @property
    def columns(self) -> NDArray[Any]:
        """As an array."""
        return np.frombuffer(self.rows, _KIND)

    def same(self, wanted: Names) -> NDArray[np.int64]:
        """Where each wanted page stands here as it would be drawn; -1 where it does not."""
        rows = self.columns
        if not len(rows):
            return np.full(len(wanted.first), -1, np.int64)
        first = rows["page"]["first"].astype(np.uint64)
        place = np.minimum(np.searchsorted(first, wanted.first), len(rows) - 1)
        found = rows[place]
        equal = (first[place] == wanted.first) & (found["page"]["rest"] == wanted.rest)
        return np.where(equal & (found["inputs"] == wanted.inputs), place, -1)

    def same_sections(self, wanted: NDArray[Any]) -> NDArray[np.bool_]:
        """Which events stand on a shared page as they would be drawn now."""
        known = np.frombuffer(self.sections, SECTION)
        if not len(known):
            return np.zeros(len(wanted), np.bool_)
        found = known[np.minimum(np.searchsorted(known["event"], wanted["event"]), len(known) - 1)]
        return np.asarray(found == wanted)

    def find(self, wanted: Names, places: Sequence[int]) -> list[Written | None]:
        """The files of some wanted pages, as they stand by now; None where there is none."""
        rows, asked = self.columns, np.array(places, np.int64)
        if not len(rows):
            return [None] * len(places)
        first = rows["page"]["first"].astype(np.uint64)
        at = np.minimum(np.searchsorted(first, wanted.first[asked]), len(rows) - 1)
        there = (first[at] == wanted.first[asked]) & (rows["page"]["rest"][at] == wanted.rest[asked])
        return [file if is_there else None for file, is_there in zip(self.written(at), there.tolist(), strict=True)]

    def without(self, wanted: Names | None) -> list[str]:
        """The paths of the pages that are not wanted any more."""
        first = self.columns["page"]["first"].astype(np.uint64)
        gone = ~np.isin(first, wanted.first) if wanted else np.ones(len(first), np.bool_)
        return [name_of(row) for row in self.columns[gone]]

    def some(self, turn: int) -> NDArray[np.bool_]:
        """Which pages are looked at, of a number of drawing: all of few, of many others each time."""
        shares = max(1, -(-len(self.columns) // LOOKED))
        return np.asarray(np.arange(len(self.columns)) % shares == int(mixed(turn)) % shares)

    def written(self, places: Iterable[int]) -> list[Written]:
        """Some pages as files."""
        rows = self.columns
        return [(name_of(row), int(row["size"]), f"{row['digest']:016x}") for row in (rows[place] for place in places)]

    def names(self) -> list[str]:
        """All of their paths."""
        names = self.columns["page"].tobytes().hex()
        return [f"events/{names[at : at + 24]}.html" for at in range(0, len(names), 24)]


def name_of(row: Any) -> str:
    """The path of a page."""
    return f"events/{row['page'].tobytes().hex()}.html"


def joined(kept: NDArray[Any], drawn: Sequence[tuple[int, Written]], wanted: Names | None) -> Register:
    """The register of pages that stay and of those that were drawn, by what they were drawn from."""
    new = np.zeros(len(drawn), _KIND)
    if drawn:
        names = bytes.fromhex("".join(name[len("events/") : -len(".html")] for _, (name, _, _) in drawn))
        new["page"] = np.frombuffer(names, PAGE)
        new["inputs"] = [inputs for inputs, _ in drawn]
        new["size"] = [size for _, (_, size, _) in drawn]
        new["digest"] = [int(digest, 16) for _, (_, _, digest) in drawn]
    rows = np.concatenate([kept, new], dtype=_KIND)  # which is else brought into the order of bytes of the machine
    sections = wanted.sections.tobytes() if wanted else b""
    return Register(rows[np.argsort(rows["page"]["first"])].tobytes(), sections)
