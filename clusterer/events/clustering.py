"""Clusters from scored links: average linkage on a sparse graph, deterministic and independent of input order.

Two clusters are worth the mean score of their cross pairs; a pair that was not worth scoring counts as zero, so a chain
of single links cannot pull two groups together. The best two are merged until no value reaches the threshold. Ties go
to the pair with the smaller members (rows in canonical order). The mean of large clusters is helped a little
(``LENIENCE``): the coverage of a big event is diverse, and without it the best threshold falls with the size of events.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

NEGLIGIBLE = 0.02  # links below it are as good as none
LENIENCE = 0.05  # clusters of many articles are diverse: their mean counts for pairs ** LENIENCE of it …
LARGE = 256  # … but no more than for so many pairs
_BOOSTS = tuple(math.pow(pairs, LENIENCE) for pairs in range(LARGE + 1))


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """m scored pairs of ids: ``left`` and ``right`` are positions in ``ids`` (int32[m], left < right).

    ``coverage``: float32[n], the share of pairs that were scored in the neighbourhood of each id. Where it is 1, a pair
    that is not listed is worth nothing; where it is less, it is unknown, and pairs worth nothing are listed too.
    """

    ids: tuple[str, ...]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    scores: NDArray[np.float32]
    coverage: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.left)

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
    n = len(links.ids)
    parent = list(range(n))
    for kept, gone in _merges(links, threshold):
        parent[gone] = kept
    members: dict[int, list[int]] = {}
    for i in range(n):
        root = i
        while parent[root] != root:
            root = parent[root]
        parent[i] = root if parent[i] != i else i
        members.setdefault(root, []).append(i)
    return sorted(members.values())


def _merges(links: Links, threshold: float) -> Iterator[tuple[int, int]]:
    """(kept, merged into it), best first within each component of links that can lead to a merge."""
    n = len(links.ids)
    hopeless = threshold / _BOOSTS[-1] * (1 - 1e-9)  # a mean of listed links that no boost lifts to the threshold
    component = _components(links, hopeless)
    keep = (links.scores >= NEGLIGIBLE) | (links.coverage[links.left] < 1)
    keep &= component[links.left] == component[links.right]
    rows = np.flatnonzero(keep)
    rows = rows[np.argsort(component[links.left[rows]], kind="stable")]
    edges = np.flatnonzero(np.diff(component[links.left[rows]], prepend=-1, append=-1))
    coverage, size, version, first = links.coverage.tolist(), [1] * n, [0] * n, list(range(n))
    for begin, end in pairwise(edges.tolist()):
        some = rows[begin:end]
        heap: list[tuple[float, int, int, int, int]] = []
        across: dict[int, dict[int, tuple[float, int]]] = {}  # cluster -> other cluster -> sum and count of links
        for a, b, score in zip(
            links.left[some].tolist(), links.right[some].tolist(), links.scores[some].tolist(), strict=True
        ):
            across.setdefault(a, {})[b] = across.setdefault(b, {})[a] = (score, 1)
            if score >= threshold:
                heap.append((-score, a, b, 0, 0))
        heapq.heapify(heap)
        while heap:
            _, a, b, version_a, version_b = heapq.heappop(heap)
            if version[a] != version_a or version[b] != version_b:
                continue
            if len(across[a]) < len(across[b]):
                a, b = b, a
            yield a, b
            del across[a][b]
            for c, (total, count) in across[b].items():
                if c != a:
                    del across[c][b]
                    total_a, count_a = across[a].get(c, (0.0, 0))
                    across[a][c] = across[c][a] = (total_a + total, count_a + count)
            across[b] = {}
            size[a] += size[b]
            first[a] = min(first[a], first[b])
            version[a] += 1
            version[b] = -1
            for c, (total, count) in across[a].items():
                if total < hopeless * count:
                    continue
                value = linkage(total, count, size[a] * size[c], min(coverage[a], coverage[c]))
                if value >= threshold:
                    x, y = (a, c) if first[a] < first[c] else (c, a)
                    heapq.heappush(heap, (-value, x, y, version[x], version[y]))


def _components(links: Links, least: float) -> NDArray[np.int32]:
    """int32[n]: what links of at least this score connect. Clusters of two components never merge."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    n, strong = len(links.ids), links.scores >= least
    graph = csr_array((np.ones(int(strong.sum()), bool), (links.left[strong], links.right[strong])), shape=(n, n))
    return connected_components(graph, directed=False)[1]


def linkage(total: float, count: int, pairs: int, coverage: float) -> float:
    """What two clusters are worth to each other: ``total`` and ``count`` of their scored links, out of ``pairs``."""
    return total / max(count, coverage * pairs) * _BOOSTS[min(pairs, LARGE)]
