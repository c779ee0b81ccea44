"""Clusters from scored links: average linkage on a sparse graph, deterministic and independent of input order.

Two clusters are worth the mean score of their cross pairs; a pair that was not worth scoring counts as zero, so a chain
of single links cannot pull two groups together. The best two are merged until no value reaches the threshold. Ties go
to the pair with the smaller members (rows in canonical order). The mean of large clusters is helped a little
(``LENIENCE``): the coverage of a big event is diverse, and without it the best threshold falls with the size of events.

A mean hides that two groups are two: reports of two crimes of one kind in one town are all somewhat alike, and each
crime's reports are more alike than that. So clusters of a few members each show how alike reports of one event are, and
do not merge where those across are clearly less so (``apart``). At last articles that report several events are taken
out (``roundups.py``).
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import ranges
from clusterer.compute.graphs import components
from clusterer.events.roundups import roundups
from clusterer.records import dataclass

NEGLIGIBLE = 0.02  # links below it are as good as none
LENIENCE = 0.05  # clusters of many articles are diverse: their mean counts for pairs ** LENIENCE of it …
LARGE = 256  # … but no more than for so many pairs
_AT_ONCE = 1 << 20  # links of such components that are gone through in one go
_SMALL = 1_000  # rows of a component that is clustered on full matrices of its pairs (48 bytes a pair)

# Two clusters of at least so many members do not merge where they are clearly more alike within than across: the gap
# between the mean log odds within (of the looser one) and across is more than GAP and more than SPREADS standard
# deviations. Of true events, cut in half at random, 10 % have a gap above 1.64, of wrong merges half above 2.2.
ENOUGH = 3
GAP = 1.0
SPREADS = 1.5
NO_ODDS = -5.0  # log odds of a pair that was not worth listing
_LEAST = 0.05  # variance below which log odds do not get
_BOOSTS = tuple(math.pow(pairs, LENIENCE) for pairs in range(LARGE + 1))


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """m scored pairs of ids: ``left`` and ``right`` are positions in ``ids`` (int32[m], left < right).

    ``coverage``: float32[n], the share of pairs that were scored in the neighbourhood of each id. Where it is 1, a pair
    that is not listed is worth nothing; where it is less, it is unknown, and pairs worth nothing are listed too.
    """

    ids: tuple[str, ...]  # or none of them, where rows are all that is asked for
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    scores: NDArray[np.float32]
    coverage: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.left)

    def among(self, chosen: Callable[[NDArray[np.int32], NDArray[np.int32]], NDArray[np.bool_]]) -> Links:
        """The links whose ends (``left``, ``right``) are chosen, asked for some at a time."""
        spans = (slice(first, first + _AT_ONCE) for first in range(0, len(self), _AT_ONCE))
        kept = [np.flatnonzero(chosen(self.left[span], self.right[span])) + span.start for span in spans]
        rows = np.concatenate([np.empty(0, np.int64), *kept])
        return Links(self.ids, self.left[rows], self.right[rows], self.scores[rows], self.coverage)

    @classmethod
    def of(cls, ids: Sequence[str], rows: Iterable[tuple[str, str, float]]) -> Links:
        """Links from rows of two ids and a score, either way round; the last of a pair counts."""
        position = {document: i for i, document in enumerate(ids)}
        scores: dict[tuple[int, int], float] = {}
        for a, b, score in rows:
            i, j = position[a], position[b]
            scores[min(i, j), max(i, j)] = score
        ordered = sorted(scores)
        pairs = np.array(ordered, np.int32).reshape(-1, 2)
        values = np.array([scores[pair] for pair in ordered], np.float32)
        ends = np.ascontiguousarray(pairs.T)
        return cls(tuple(ids), ends[0], ends[1], values, np.ones(len(ids), np.float32))


def cluster(links: Links, threshold: float) -> list[list[int]]:
    """Partition of ``range(len(links.ids))``: positions ascending within a cluster, clusters by their first.

    A pure function of the ids' order and the links; give the ids in an order of their own (``Items`` does) and it does
    not depend on how the input came in.
    """
    if not links.ids:
        return []
    labels = without_roundups(links, threshold, linked(links, threshold))
    order = np.argsort(labels, kind="stable")
    ends = np.flatnonzero(np.diff(labels[order])) + 1
    return sorted(members.tolist() for members in np.split(order, ends))


def linked(links: Links, threshold: float) -> NDArray[np.int64]:
    """int64[n], 0 and up: the cluster of each id by linkage alone."""
    parent = np.arange(len(links.coverage))
    rest = _merge_small(links, threshold, parent)
    for kept, gone in merges(rest, threshold):
        parent[gone] = kept
    while (further := parent[parent]).tobytes() != parent.tobytes():
        parent = further
    labels: NDArray[np.int64] = np.unique(parent, return_inverse=True)[1]
    return labels


def without_roundups(links: Links, threshold: float, labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """int64[n]: the clusters once articles that report several events stand alone: what only they held together falls
    apart.
    """
    across = links.among(lambda left, right: labels[left] != labels[right])
    alone = roundups(across.left, across.right, across.scores, labels)
    if not len(alone):
        return labels
    held = np.bincount(labels[alone], minlength=len(labels)) > 0
    stays = np.ones(len(labels), bool)
    stays[alone] = False
    inside = links.among(
        lambda left, right: (labels[left] == labels[right]) & held[labels[left]] & stays[left] & stays[right]
    )
    return np.where(held[labels], len(labels) + linked(inside, threshold), labels)


def _merge_small(links: Links, threshold: float, parent: NDArray[np.int64]) -> Links:
    """Merge within the components of at most ``_SMALL`` rows, compiled; the links of the others are returned."""
    from clusterer.events.linkage_kernel import merge

    component, rows = _components(links, threshold)
    sizes = np.bincount(component)
    of_link = component[links.left[rows]]
    small = sizes[of_link] <= _SMALL
    large = rows[~small]
    rows = rows[small][np.argsort(of_link[small], kind="stable")]
    if len(rows):
        of_link = component[links.left[rows]]
        edges = np.flatnonzero(np.diff(of_link, prepend=-1, append=-1))
        chosen = of_link[edges[:-1]]
        order = np.argsort(component, kind="stable")
        ends = np.cumsum(sizes)
        within = np.empty(len(order), np.int64)
        within[order] = np.arange(len(order)) - (ends - sizes)[component[order]]
        starts = np.append(0, np.cumsum(sizes[chosen]))
        members = ranges((ends - sizes)[chosen], sizes[chosen])
        m = int(sizes[chosen].max())
        scratch = (
            np.empty((4, m, m)), np.empty((m, m)), np.empty((m, 3)), np.empty(m, np.int64), np.empty(m, np.int64),
            links.coverage.astype(np.float64),
        )  # fmt: skip
        cuts = np.unique(np.searchsorted(edges, [*range(0, len(rows), _AT_ONCE), len(rows)]))
        for first, last in pairwise(cuts.tolist()):  # components
            some = rows[edges[first] : edges[last]]
            merge(
                edges[first : last + 1] - edges[first], starts[first : last + 1] - starts[first],
                within[links.left[some]], within[links.right[some]], links.scores[some].astype(np.float64),
                log_odds(links.scores[some]), order[members[starts[first] : starts[last]]], threshold,
                np.array(_BOOSTS), np.array((NO_ODDS, ENOUGH, GAP, SPREADS, _LEAST)), *scratch, parent,
            )  # fmt: skip
    return Links(links.ids, links.left[large], links.right[large], links.scores[large], links.coverage)


@dataclass(slots=True)
class _Sum:
    """Links between two clusters, or pairs within one: their number, scores, log odds and squared log odds."""

    count: int = 0
    score: float = 0.0
    odds: float = 0.0
    squares: float = 0.0

    def __add__(self, other: _Sum) -> _Sum:
        return _Sum(
            self.count + other.count, self.score + other.score, self.odds + other.odds, self.squares + other.squares
        )

    def completed(self, pairs: int, coverage: float) -> _Sum:
        """With the pairs that are not listed because they are worth nothing."""
        rest = pairs - self.count if coverage >= 1 else 0
        return _Sum(self.count + rest, self.score, self.odds + rest * NO_ODDS, self.squares + rest * NO_ODDS * NO_ODDS)

    @property
    def mean(self) -> float:
        """Mean log odds."""
        return self.odds / self.count

    @property
    def variance(self) -> float:
        """Variance of the log odds."""
        return self.squares / self.count - self.mean * self.mean


def merges(
    links: Links, threshold: float, refused: Callable[[int, int], bool] | None = None
) -> Iterator[tuple[int, int]]:
    """(kept, merged into it), best first within each component: for components of any size, on sparse rows.

    ``refused``: whether two clusters that would merge now must not; none such is known that pays
    (``docs/decisions/0197``).
    """
    n = len(links.coverage)
    component, rows = _components(links, threshold)
    rows = rows[np.argsort(component[links.left[rows]], kind="stable")]
    edges = np.flatnonzero(np.diff(component[links.left[rows]], prepend=-1, append=-1))
    coverage, size, version, first = links.coverage.tolist(), [1] * n, [0] * n, list(range(n))
    for begin, end in pairwise(edges.tolist()):
        some = rows[begin:end]
        heap: list[tuple[float, int, int, int, int, int, int]] = []
        across: dict[int, dict[int, _Sum]] = {}  # cluster -> other cluster -> its links
        within: dict[int, _Sum] = {}
        for a, b, score, odds in zip(
            links.left[some].tolist(), links.right[some].tolist(), links.scores[some].tolist(),
            log_odds(links.scores[some]).tolist(), strict=True,
        ):  # fmt: skip
            across.setdefault(a, {})[b] = across.setdefault(b, {})[a] = _Sum(1, score, odds, odds * odds)
            if score >= threshold:
                heap.append((-score, a, b, a, b, 0, 0))
        heapq.heapify(heap)
        while heap:
            *_, a, b, version_a, version_b = heapq.heappop(heap)
            if version[a] != version_a or version[b] != version_b or (refused and refused(a, b)):
                continue
            if len(across[a]) < len(across[b]):
                a, b = b, a
            yield a, b
            between = across[a].pop(b).completed(size[a] * size[b], min(coverage[a], coverage[b]))
            within[a] = within.pop(a, _Sum()) + within.pop(b, _Sum()) + between
            for c, links_of_b in across.pop(b).items():
                if c != a:
                    del across[c][b]
                    across[a][c] = across[c][a] = across[a].get(c, _Sum()) + links_of_b
            size[a] += size[b]
            coverage[a] = min(coverage[a], coverage[b])
            first[a] = min(first[a], first[b])
            version[a] += 1
            version[b] = -1
            for c, found in across[a].items():
                pairs, cover = size[a] * size[c], min(coverage[a], coverage[c])
                value = linkage(found.score, found.count, pairs, cover)
                if value < threshold:
                    continue
                if min(size[a], size[c]) >= ENOUGH and apart(within[a], within[c], found.completed(pairs, cover)):
                    continue
                x, y = (a, c) if first[a] < first[c] else (c, a)
                heapq.heappush(heap, (-value, first[x], first[y], x, y, version[x], version[y]))


def apart(one: _Sum, other: _Sum, across: _Sum) -> bool:
    """Whether two clusters are clearly more alike within than across."""
    spread = math.sqrt(max((one.variance + other.variance + across.variance) / 3, _LEAST))
    gap = min(one.mean, other.mean) - across.mean
    return gap > GAP and gap > SPREADS * spread


def log_odds(scores: NDArray[np.float32]) -> NDArray[np.float64]:
    """float64[m]: of scores, those of pairs not worth listing at least."""
    exact = np.clip(scores.astype(np.float64), 1e-6, 1 - 1e-6)
    odds: NDArray[np.float64] = np.maximum(np.log(exact / (1 - exact)), NO_ODDS)
    return odds


def _components(links: Links, threshold: float) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """int64[n]: what links that can lead to a merge connect; and the links within those components that matter."""
    component = connected(links, threshold)
    keep = (links.scores >= NEGLIGIBLE) | (links.coverage[links.left] < 1)
    return component, np.flatnonzero(keep & (component[links.left] == component[links.right]))


def connected(links: Links, threshold: float) -> NDArray[np.int64]:
    """int64[n]: the first row of all that links may merge with each: no other ever comes into its cluster."""
    strong = links.scores >= threshold / _BOOSTS[-1] * (1 - 1e-9)  # or no boost lifts a mean to the threshold
    return components(len(links.coverage), links.left[strong], links.right[strong])


def linkage(total: float, count: int, pairs: int, coverage: float) -> float:
    """What two clusters are worth to each other: ``total`` and ``count`` of their scored links, out of ``pairs``."""
    return total / max(count, coverage * pairs) * _BOOSTS[min(pairs, LARGE)]
