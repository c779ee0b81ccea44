"""A report in parts: its events by the time of their last publication, cut finer where there are many.

Whatever grows with the number of events is kept by part (the lines of ``report.json`` and of the tables, sums, the
index), so that a run writes anew what is of the parts it touched. A part is a pure function of the events: a month with
few is whole, one with many is cut into tens of days, days, and sixteenths of days. One day more cuts no other month.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass
from clusterer.report.faces import Faces

PART: Final = 1_000  # events of a part: an hourly run writes two or three of them, at 40 µs an event
SHARD: Final = 4_000  # events of a shard of the index: .8 MB; a browser wants few files
CUTS: Final = (0, 4, 7, 9, 10, 11)  # of a slot: all, year, month, ten days, day, sixteenth of a day
SHARD_CUTS: Final = (7, 9, 10)  # the index is by month at the coarsest
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
