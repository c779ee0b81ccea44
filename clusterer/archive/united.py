"""The links of all partitions in one process, 12 bytes each, and the clusters they make, some components at a time.

Linkage never looks beyond what links connect, so components are clustered apart from each other as they would be
together; what a pass over links needs beside them is bounded by the rows that are looked at in one go.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.archive import arrays
from clusterer.columns import running
from clusterer.events.clustering import Links, connected, linked, without_roundups
from clusterer.records import dataclass

_ROWS: Final = 1 << 17  # looked at in one go, or a component: some 1 kB each
_SPAN: Final = 1 << 20  # links
_NONE: Final = np.iinfo(np.uint16).max


@dataclass(frozen=True, slots=True, eq=False)
class United:
    """All links between n rows of ``Heads``, which stand in canonical order (see ``events.items``)."""

    order: NDArray[np.int32]  # [n] rows of Heads
    links: Links  # between places in that order, without ids

    @classmethod
    def of(cls, folder: Path, count: int, n: int) -> United:
        """What so many tasks linked, each link once."""
        coverage, time = np.ones(n, np.float32), np.full(n, np.nan)  # days, as the texts let them be believed
        files = [folder / f"links-{number}.npz" for number in range(count)]
        sizes = []
        for file in files:
            with np.load(file) as held:
                coverage[held["rows"]], time[held["rows"]] = held["coverage"], held["days"]
            sizes.append(len(arrays.named(file, "scores")))
        order = np.lexsort((np.arange(n), np.nan_to_num(time, nan=-np.inf))).astype(np.int32)
        del time
        place = np.empty(n, np.int32)
        place[order] = np.arange(n, dtype=np.int32)
        ends = running(sizes).tolist()
        left, right, scores = np.empty(ends[-1], np.int32), np.empty(ends[-1], np.int32), np.empty(ends[-1], np.float32)
        for file, begin, end in zip(files, ends, ends[1:], strict=False):
            one, other = place[arrays.named(file, "left")], place[arrays.named(file, "right")]
            left[begin:end], right[begin:end] = np.minimum(one, other), np.maximum(one, other)
            scores[begin:end] = arrays.named(file, "scores")
        return cls(order, Links((), left, right, scores, coverage[order]))

    def clusters(self, threshold: float) -> NDArray[np.int64]:
        """int64[n]: the cluster of each place, as ``clustering.cluster`` makes and numbers them."""
        component = connected(self.links, threshold)
        sizes = np.bincount(component, minlength=len(component))
        part = ((np.cumsum(sizes) - sizes) // _ROWS).astype(np.uint16)[component]
        labels, count = component, 0
        for places, links in self.parted(part):
            found = linked(links, threshold)
            labels[places] = found + count
            count += int(found.max()) + 1
        labels = without_roundups(self.links, threshold, labels)
        _, first, labels = np.unique(labels, return_index=True, return_inverse=True)
        number = np.empty(len(first), np.int64)
        number[np.argsort(first)] = np.arange(len(first))
        return number[labels]

    def parted(self, part: NDArray[np.uint16]) -> Iterator[tuple[NDArray[np.int32], Links]]:
        """The places of each part (``part``: uint16[n]), ascending, and the links inside of it, between numbers of
        these.
        """
        links = self.links
        of_link = np.empty(len(links), np.uint16)
        for begin in range(0, len(links), _SPAN):
            span = slice(begin, begin + _SPAN)
            one, other = part[links.left[span]], part[links.right[span]]
            of_link[span] = np.where(one == other, one, _NONE)
        every = np.argsort(part, kind="stable").astype(np.int32)
        ends = running(np.bincount(part)).tolist()
        number = np.empty(len(part), np.int32)
        for here, (begin, end) in enumerate(pairwise(ends)):
            if begin == end:
                continue
            places = every[begin:end]
            number[places] = np.arange(len(places), dtype=np.int32)
            at = np.flatnonzero(of_link == here)
            yield (
                places,
                Links((), number[links.left[at]], number[links.right[at]], links.scores[at], links.coverage[places]),
            )
