"""A report in parts: its events by the time of their last publication, cut finer where there are many.

What cannot be put together of stretches for each event (Parquet, the index) is kept by part, so that a run writes anew
what is of the parts it touched. A part is a pure function of the events: a month with few is whole, one with many is
cut into tens of days and days. One day more cuts no other month. A day is not cut: what changes in an hour is of a few
days, and would be of all of their sixteenths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass
from clusterer.report.faces import Faces
from clusterer.report.summarising import UNDATED, day_of

PART: Final = 1_000  # events of a part that is more than a day: a run writes a few, 5 ms each and 1 µs a row
BLOCK: Final = 500  # events whose rows are read at a time
SHARD: Final = 4_000  # events of a shard of the index: .8 MB; a browser wants few files
CUTS: Final = (0, 4, 7, 9, 10, 11)  # of a slot: all, year, month, ten days, day, and of undated events sixteenths
SHARD_CUTS: Final = (0, 4, 7, 9, 10)
_MONTH: Final = 7
UNDATED_CUTS: Final = (7, 11)  # … and of undated events by sixteenths, which say nothing, where they are many


@dataclass(frozen=True, eq=False)
class Part:
    """The events whose slots begin with ``key``. A part of everything has the key ""."""

    key: str
    places: NDArray[np.int64]  # of its events among the faces of the report, ascending
    digest: str  # of all that rows of these events and of their articles say

    @property
    def name(self) -> str:
        """The same as a name of a file."""
        return self.key or "all"


EVERYTHING: Final = Part("", np.zeros(0, np.int64), "")  # of a report without events


def parts(
    faces: Faces,
    most: int = PART,
    cuts: Sequence[int] = CUTS,
    *,
    of: Callable[[str], bool] = lambda _: True,
) -> list[Part]:
    """Events as parts of at most ``most`` events where they can be cut, by key: undated ones last. ``of``: of which
    slots.
    """
    counted = zip(faces.slots, np.bincount(faces.slot, minlength=len(faces.slots)).tolist(), strict=True)
    keys = cut({slot: count for slot, count in counted if count and of(slot)}, most, cuts)
    if not keys:
        return []
    number = {slot: place for place, key in enumerate(sorted(keys)) for slot in keys[key]}
    home = np.array([number.get(slot, len(keys)) for slot in faces.slots], np.int32)[faces.slot]
    order = np.argsort(home, kind="stable")
    ends = np.searchsorted(home[order], np.arange(1, len(keys) + 1))
    return [
        Part(key, places, blake2b(faces.told[places].tobytes(), digest_size=12).hexdigest())
        for key, places in zip(sorted(keys), np.split(order, ends), strict=False)  # the last are of other slots
    ]


def cut(counts: Mapping[str, int], most: int, cuts: Sequence[int] = CUTS) -> dict[str, list[str]]:
    """Slots by the shortest beginning, of the lengths ``cuts``, that at most ``most`` events share.

    A day stays whole; what is longer than a month has at most PART, since it changes with all that is in it.
    """
    found: dict[str, list[str]] = {}

    def descend(slots: list[str], level: int) -> None:
        last = level + 1 == len(cuts) or (cuts[level] == len(UNDATED) and day_of(slots[0]) != UNDATED)
        limit = most if cuts[level] >= _MONTH else min(most, PART)
        if last or sum(counts[slot] for slot in slots) <= limit:
            found[slots[0][: cuts[level]]] = slots
            return
        for _, below in groupby(slots, lambda slot: slot[: cuts[level + 1]]):
            descend(list(below), level + 1)

    for _, slots in groupby(sorted(counts), lambda slot: slot[: cuts[0]]):
        descend(list(slots), 0)
    return found


def blocks(places: Sequence[int] | NDArray[np.int64]) -> Iterator[list[int]]:
    """Some places at a time."""
    found = np.asarray(places, np.int64)
    return (found[first : first + BLOCK].tolist() for first in range(0, len(found), BLOCK))
