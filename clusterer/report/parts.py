"""A report in parts: its events by the time of their last publication, cut finer where there are many.

Whatever grows with the number of events is kept by part (the lines of ``report.json`` and of the tables, sums, the
index), so that a run writes anew what is of the parts it touched. A part is a pure function of the events: a month with
few is whole, one with many is cut into tens of days, days, and sixteenths of days. One day more cuts no other month.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import groupby
from typing import Final

from clusterer.records import dataclass
from clusterer.report.rows import Face

PART: Final = 1_000  # events of a part: an hourly run writes two or three of them, at 40 µs an event
SHARD: Final = 4_000  # events of a shard of the index: .8 MB; a browser wants few files
CUTS: Final = (0, 4, 7, 9, 10, 11)  # of a slot: all, year, month, ten days, day, sixteenth of a day
SHARD_CUTS: Final = (7, 9, 10)  # the index is by month at the coarsest
UNDATED_CUTS: Final = (7, 11)  # … and of undated events by sixteenths, which say nothing, where they are many


@dataclass(frozen=True)
class Part:
    """The events whose slots begin with ``key``. A part of everything has the key ""."""

    key: str
    faces: Sequence[Face]  # by first publication, undated ones last, then by id

    @cached_property
    def digest(self) -> str:
        """A digest of all that rows of these events and of their articles say."""
        hashed = blake2b(digest_size=12)
        for face in self.faces:
            hashed.update(f"{face.digest} {face.related!r}\n".encode("utf-8", "surrogatepass"))
        return hashed.hexdigest()

    @property
    def name(self) -> str:
        """The same as a name of a file."""
        return self.key or "all"


def parts(faces: Sequence[Face], most: int = PART, cuts: Sequence[int] = CUTS) -> list[Part]:
    """Events as parts of at most ``most`` events where they can be cut, by key: undated ones last."""
    counts = Counter(face.slot for face in faces)
    keys = cut(counts, most, cuts)
    home = {slot: key for key in keys for slot in keys[key]}
    found: dict[str, list[Face]] = {key: [] for key in keys}
    for face in faces:
        found[home[face.slot]].append(face)
    return [Part(key, found[key]) for key in sorted(found)]


def cut(counts: Mapping[str, int], most: int, cuts: Sequence[int] = CUTS) -> dict[str, list[str]]:
    """Slots by the shortest beginning, of the lengths ``cuts``, that at most ``most`` events share."""
    found: dict[str, list[str]] = {}

    def descend(slots: list[str], level: int) -> None:
        whole = sum(counts[slot] for slot in slots) <= most or level + 1 == len(cuts)
        if whole:
            found[slots[0][: cuts[level]]] = slots
            return
        for _, below in groupby(slots, lambda slot: slot[: cuts[level + 1]]):
            descend(list(below), level + 1)

    for _, slots in groupby(sorted(counts), lambda slot: slot[: cuts[0]]):
        descend(list(slots), 0)
    return found
