"""Average linkage of components of a few hundred rows, on full matrices: what ``clustering.py`` says, compiled.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel


@helper
def _choose(x: int, m: int, values: NDArray[np.float64], best: NDArray[np.int64]) -> None:
    """Find the best partner of cluster x among those after it, of equal ones the first; -1 where it has none."""
    best[x] = -1
    most = -1.0
    for c in range(x + 1, m):
        if values[x, c] > most:
            most = values[x, c]
            best[x] = c


@kernel(
    "(int64[::1], int64[::1], int64[::1], int64[::1], float64[::1], float64[::1], int64[::1], float64, float64[::1], "
    "float64[::1], float64[:,:,::1], float64[:,::1], float64[:,::1], int64[::1], int64[::1], float64[::1], int64[::1])"
)
def merge(
    edges: NDArray[np.int64],  # [components + 1]: where the links of each component begin
    starts: NDArray[np.int64],  # [components + 1]: where its members begin
    left: NDArray[np.int64],  # [links], counted within the component
    right: NDArray[np.int64],
    scores: NDArray[np.float64],
    odds: NDArray[np.float64],
    members: NDArray[np.int64],  # rows, ascending within a component
    threshold: float,
    boosts: NDArray[np.float64],
    guard: NDArray[np.float64],  # log odds of unlisted pairs; members, gap, spreads and least variance of the guard
    sums: NDArray[np.float64],  # scratch [4, m, m]: score, number, log odds and squared log odds of the links across
    values: NDArray[np.float64],  # scratch [m, m]: what clusters are worth to each other; -1: too little, or apart
    inner: NDArray[np.float64],  # scratch [m, 3]: number, log odds and squared log odds of the pairs within
    size: NDArray[np.int64],  # scratch [m]
    best: NDArray[np.int64],  # scratch [m]: best partner
    coverage: NDArray[np.float64],  # [n]; becomes that of the cluster
    parent: NDArray[np.int64],  # [n] out: the row that each row's cluster was merged into
) -> None:
    """Merge the clusters of each component, best first, until no two are worth the threshold.

    A cluster keeps the number of its first member, so that of equal values the one of the first members comes first.
    """
    for component in range(len(edges) - 1):
        at = starts[component]
        m = starts[component + 1] - at
        for i in range(m):
            size[i] = 1
            for f in range(3):
                inner[i, f] = 0.0
            for j in range(m):
                values[i, j] = -1.0
                for f in range(4):
                    sums[f, i, j] = 0.0
        for e in range(edges[component], edges[component + 1]):
            i, j = left[e], right[e]
            sums[0, i, j], sums[1, i, j], sums[2, i, j], sums[3, i, j] = scores[e], 1.0, odds[e], odds[e] * odds[e]
            for f in range(4):
                sums[f, j, i] = sums[f, i, j]
            if scores[e] >= threshold:
                values[i, j] = scores[e]
        for i in range(m):
            _choose(i, m, values, best)
        while True:
            x = -1
            for i in range(m):
                if size[i] > 0 and best[i] >= 0 and (x < 0 or values[i, best[i]] > values[x, best[x]]):
                    x = i
            if x < 0:
                break
            y = best[x]
            parent[members[at + y]] = members[at + x]
            cover = min(coverage[members[at + x]], coverage[members[at + y]])
            rest = size[x] * size[y] - sums[1, x, y] if cover >= 1.0 else 0.0
            inner[x, 0] += inner[y, 0] + sums[1, x, y] + rest
            inner[x, 1] += inner[y, 1] + sums[2, x, y] + rest * guard[0]
            inner[x, 2] += inner[y, 2] + sums[3, x, y] + rest * guard[0] * guard[0]
            size[x] += size[y]
            size[y] = 0
            coverage[members[at + x]] = cover
            for c in range(m):
                if size[c] == 0 or c == x:
                    continue
                for f in range(4):
                    sums[f, x, c] += sums[f, y, c]
                    sums[f, c, x] = sums[f, x, c]
                value = -1.0
                count = sums[1, x, c]
                if count > 0:
                    pairs = size[x] * size[c]
                    cover = min(coverage[members[at + x]], coverage[members[at + c]])
                    value = sums[0, x, c] / max(count, cover * pairs) * boosts[min(pairs, len(boosts) - 1)]
                    if value < threshold:
                        value = -1.0
                    elif size[x] >= guard[1] and size[c] >= guard[1]:
                        rest = pairs - count if cover >= 1.0 else 0.0
                        gap = 1e9
                        spread = 0.0
                        for k in (x, c):
                            mean = inner[k, 1] / inner[k, 0]
                            gap = min(gap, mean)
                            spread += inner[k, 2] / inner[k, 0] - mean * mean
                        mean = (sums[2, x, c] + rest * guard[0]) / (count + rest)
                        gap -= mean
                        spread += (sums[3, x, c] + rest * guard[0] * guard[0]) / (count + rest) - mean * mean
                        if gap > guard[2] and gap > guard[3] * math.sqrt(max(spread / 3.0, guard[4])):
                            value = -1.0
                values[min(c, x), max(c, x)] = value
                values[min(c, y), max(c, y)] = -1.0
                if (c < x and value >= 0) or best[c] == x or best[c] == y:
                    _choose(c, m, values, best)
            values[x, y] = -1.0
            _choose(x, m, values, best)
