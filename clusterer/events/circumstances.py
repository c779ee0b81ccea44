"""What is known of two articles beside what their texts say: the time between them, the days that both name, and how
long they are. Each is told as a small number, by which it is counted what is usual (``habits.py``)."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.lookup import located
from clusterer.events.cosines import spans
from clusterer.events.dates import Dates
from clusterer.records import dataclass

_DAYS: Final = np.array([0.5, 1.5, 3.5, 7.5, 15, 31, 93, 400])  # borders of the spans of time that are told apart
SPANS: Final = len(_DAYS) + 1
_UNKNOWN: Final = SPANS  # at least one article has no date
NAMED: Final = 4  # one names no day, they share none, they share one, both lead with the same one …
_NEARNESS: Final = (1.5, 7.5)  # … and each of these is told apart by how many days lie between the articles
NEARNESSES: Final = len(_NEARNESS) + 2  # or at least one has no date
LENGTHS: Final = 10  # powers of two that are told apart
_DAY_CODES: Final = 512  # more than any day of ``Dates``


@dataclass(frozen=True, slots=True, eq=False)
class Circumstances:
    """What is known of p pairs beside what their texts say: ``span``: int8[p], of days between them; ``named``:
    int8[p], what the days that they name have in common, by nearness; ``length``: int8[p], of the shorter text."""

    span: NDArray[np.int8]
    named: NDArray[np.int8]
    length: NDArray[np.int8]

    def __getitem__(self, some: slice) -> Circumstances:
        """Those of some pairs."""
        return Circumstances(self.span[some], self.named[some], self.length[some])


def circumstances(
    days: NDArray[np.float64],
    dates: Dates,
    words: NDArray[np.int64],
    left: NDArray[np.int32],
    right: NDArray[np.int32],
) -> Circumstances:
    """Of pairs of articles; ``days``: float64[n], publication, nan where unknown; ``words``: int64[n], how many each
    has. Pairs sorted by ``left``."""
    counts = np.diff(dates.indptr)
    keys = np.repeat(np.arange(len(counts)) * _DAY_CODES, counts) + dates.days  # ascending, as days are within a row
    found = Circumstances(*np.empty((3, len(left)), np.int8))
    lengths = np.log2(np.maximum(words, 1)).astype(np.int8)
    for some in spans(len(left)):
        one, other = left[some], right[some]
        gap = np.abs(days[one] - days[other])
        known = ~np.isnan(gap)
        found.span[some] = np.where(known, np.searchsorted(_DAYS, np.nan_to_num(gap), "right"), _UNKNOWN)
        named = np.where((counts[one] > 0) & (counts[other] > 0), 1, 0)
        shared, leading = _shared_days(dates, keys, one, other, named > 0)
        named[shared] = 2
        named[leading] = 3
        nearness = np.where(known, np.searchsorted(_NEARNESS, np.nan_to_num(gap), "right"), len(_NEARNESS) + 1)
        found.named[some] = named + NAMED * nearness
        found.length[some] = np.minimum(np.minimum(lengths[one], lengths[other]), LENGTHS - 1)
    return found


def _shared_days(
    dates: Dates,
    keys: NDArray[np.int64],  # ascending: row and day of each day named
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    possible: NDArray[np.bool_],
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """bool[p], bool[p]: pairs that name the same day, and that both lead with it."""
    shared, leading = np.zeros(len(left), bool), np.zeros(len(left), bool)
    pairs, nth = np.flatnonzero(possible), 0
    while len(pairs):  # the first day that the left text names, the second …
        own = dates.indptr[left[pairs]] + nth
        wanted = right[pairs] * np.int64(_DAY_CODES) + dates.days[own]
        place, hit = located(keys, wanted)
        shared[pairs[hit]] = True
        leading[pairs[hit & dates.leading[own] & dates.leading[place]]] = True
        nth += 1
        pairs = pairs[dates.indptr[left[pairs]] + nth < dates.indptr[left[pairs] + 1]]
    return shared, leading
