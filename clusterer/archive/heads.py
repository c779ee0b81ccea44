"""The rows of events, and how they are parted in time: see ``partitions.py``."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.archive.admitting import Spine
from clusterer.columns import Ragged, running, select
from clusterer.records import dataclass

ROWS: Final = 160_000  # of a partition: with those around it 2 GB at work, 5.5 kB an article and 0.5 GB beside
OVERLAP_DAYS: Final = 30.0  # that a partition looks around itself (decision 0121)
SHARE: Final = 4  # the overlap is at most this part of a partition, on either side
_SAMPLES: Final = 5  # runs of neighbouring rows from which is learned what is usual …
_SAMPLE: Final = 20_000  # … of so many: habits remember no more
_DAY: Final = 86_400_000_000  # microseconds
_LAST: Final = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, eq=False)
class Heads:
    """The n rows of events in order of time, undated ones last: the articles of each, the one that stands for it
    first; ``time``: microseconds since 1970, of the earliest one."""

    articles: Ragged  # int32: rows of the spine
    time: NDArray[np.int64]  # [n]

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.time)

    @classmethod
    def of(cls, spine: Spine, groups: Ragged) -> Heads:
        """Groups (rows of the spine, that of the representative first) and single articles."""
        alone = np.ones(len(spine), np.bool_)
        alone[groups.flat] = False
        singles = np.flatnonzero(alone).astype(np.int32)
        moments = np.where(spine.published == np.iinfo(np.int64).min, _LAST, spine.published)
        earliest = np.minimum.reduceat(moments[groups.flat], groups.offsets[:-1]) if len(groups) else moments[:0]
        time = np.concatenate((earliest, moments[singles]))
        values = np.concatenate((groups.flat, singles))
        offsets = running(np.concatenate((groups.counts, np.ones(len(singles), np.int64))))
        order = np.lexsort((values[offsets[:-1]], time))
        at, offsets = select(offsets, order)
        return cls(Ragged(values[at].astype(np.int32, copy=False), offsets), time[order])

    @property
    def dated(self) -> int:
        """How many rows have a time; the others stand behind them."""
        return int(np.searchsorted(self.time, _LAST))

    def around(self, core: range, days: float, most: int) -> range:
        """The rows of a partition with those around it. Undated rows have none."""
        if core.start >= self.dated:
            return core
        reach = int(days * _DAY)
        begin = int(np.searchsorted(self.time, self.time[core.start] - reach))
        end = int(np.searchsorted(self.time, self.time[core.stop - 1] + reach, "right"))
        return range(max(begin, core.start - most), min(end, core.stop + most, self.dated))


def cores(heads: Heads, size: int) -> list[range]:
    """The partitions: dated rows in even parts of at most ``size``, then the undated ones."""
    return [*_even(range(heads.dated), size), *_even(range(heads.dated, len(heads)), size)]


def _even(rows: range, size: int) -> list[range]:
    parts = -(-len(rows) // size)
    cuts = np.linspace(rows.start, rows.stop, parts + 1).astype(int).tolist() if parts else []
    return [range(a, b) for a, b in pairwise(cuts)]


@dataclass(frozen=True, slots=True)
class Linking:
    """Rows to be linked among each other, and which links count."""

    number: int
    core: range
    around: range  # dated ones, or the core
    company: range  # undated ones: links between them and the core count
    own: bool  # whether links within ``around`` whose later end is in the core count

    def __len__(self) -> int:
        """The number of rows at work."""
        return len(self.around) + len(self.company)


def linkings(heads: Heads, size: int, days: float) -> list[Linking]:
    """What is linked with what, so that each pair that may be one event is in one of them."""
    parts = cores(heads, size)
    undated = [piece for core in parts if core.start >= heads.dated for piece in _even(core, max(1, size // SHARE))]
    found: list[Linking] = []
    for core in parts:
        joining = undated if core.start < heads.dated else [piece for piece in undated if piece.stop <= core.start]
        first, *others = joining or [range(0)]
        found.append(Linking(len(found), core, heads.around(core, days, size // SHARE), first, own=True))
        for piece in others:
            found.append(Linking(len(found), core, core, piece, own=False))
    return found


def samples(heads: Heads) -> list[range]:
    """Runs of neighbouring dated rows, evenly spread."""
    dated = int(np.searchsorted(heads.time, _LAST))
    firsts = np.linspace(0, max(0, dated - _SAMPLE), _SAMPLES).astype(int).tolist()
    return [range(first, min(first + _SAMPLE, dated)) for first in sorted(set(firsts)) if first < dated]
