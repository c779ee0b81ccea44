"""Average linkage of components of a few hundred rows, on full matrices: what ``clustering.py`` says, compiled.

Import this module inside the functions that use it (it imports numba).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from clusterer.text.compiling import helper, kernel


@helper
def _better(value: float, a: int, b: int, other: float, c: int, d: int, first: NDArray[np.int64]) -> bool:
    """Whether clusters a and b, worth ``value`` to each other, come before c and d: of equal ones the first members."""
    if value != other:
        return value > other
    x, y = min(first[a], first[b]), max(first[a], first[b])
    z, w = min(first[c], first[d]), max(first[c], first[d])
    return bool(x < z or (x == z and y < w))


@helper
def _choose(a: int, m: int, values: NDArray[np.float64], best: NDArray[np.int64], first: NDArray[np.int64]) -> None:
    """Find the best partner of cluster a; -1 where it has none."""
    best[a] = -1
    for c in range(m):
        if values[a, c] >= 0 and (best[a] < 0 or _better(values[a, c], a, c, values[a, best[a]], a, best[a], first)):
            best[a] = c


@kernel(
    "(int64[::1], int64[::1], int64[::1], int64[::1], float64[::1], float64[::1], int64[::1], float64[::1], float64, "
    "float64, float64[::1], float64[::1], float64[:,:,::1], float64[:,::1], float64[:,::1], int64[:,::1], int64[::1])"
)
def merge(
    edges: NDArray[np.int64],  # [components + 1]: where the links of each component begin
    starts: NDArray[np.int64],  # [components + 1]: where its members begin
    left: NDArray[np.int64],  # [links], counted within the component
    right: NDArray[np.int64],
    scores: NDArray[np.float64],
    odds: NDArray[np.float64],
    members: NDArray[np.int64],  # rows, ascending within a component
    coverage: NDArray[np.float64],  # [n]
    threshold: float,
    hopeless: float,
    boosts: NDArray[np.float64],
    guard: NDArray[np.float64],  # log odds of unlisted pairs; members, gap, spreads and least variance of the guard
    sums: NDArray[np.float64],  # scratch [4, m, m]: score, number, log odds and squared log odds of the links across
    values: NDArray[np.float64],  # scratch [m, m]: what clusters are worth to each other; -1: too little, or apart
    inner: NDArray[np.float64],  # scratch [m, 3]: number, log odds and squared log odds of the pairs within
    state: NDArray[np.int64],  # scratch [4, m]: size, first member, clusters it has links to, best partner
    parent: NDArray[np.int64],  # [n] out: the row that each row's cluster was merged into
) -> None:
    """Merge the clusters of each component, best first, until no two are worth the threshold."""
    size, first, degree, best = state[0], state[1], state[2], state[3]
    for component in range(len(edges) - 1):
        at = starts[component]
        m = starts[component + 1] - at
        for i in range(m):
            size[i], first[i], degree[i] = 1, i, 0
            for f in range(3):
                inner[i, f] = 0.0
            for j in range(m):
                values[i, j] = -1.0
                for f in range(4):
                    sums[f, i, j] = 0.0
        for e in range(edges[component], edges[component + 1]):
            i, j = left[e], right[e]
            for x, y in ((i, j), (j, i)):
                sums[0, x, y], sums[1, x, y], sums[2, x, y], sums[3, x, y] = scores[e], 1.0, odds[e], odds[e] * odds[e]
                degree[x] += 1
                if scores[e] >= threshold:
                    values[x, y] = scores[e]
        for i in range(m):
            _choose(i, m, values, best, first)
        while True:
            a = -1
            for i in range(m):
                if size[i] == 0 or best[i] < 0:
                    continue
                if a < 0 or _better(values[i, best[i]], i, best[i], values[a, best[a]], a, best[a], first):
                    a = i
            if a < 0:
                break
            x, y = a, best[a]
            if first[y] < first[x]:
                x, y = y, x
            if degree[x] < degree[y]:
                x, y = y, x
            parent[members[at + y]] = members[at + x]
            pairs = np.float64(size[x] * size[y])
            rest = pairs - sums[1, x, y] if min(coverage[members[at + x]], coverage[members[at + y]]) >= 1 else 0.0
            inner[x, 0] += inner[y, 0] + sums[1, x, y] + rest
            inner[x, 1] += inner[y, 1] + sums[2, x, y] + rest * guard[0]
            inner[x, 2] += inner[y, 2] + sums[3, x, y] + rest * guard[0] * guard[0]
            degree[x] -= 1
            size[x] += size[y]
            size[y] = 0
            first[x] = min(first[x], first[y])
            for c in range(m):
                if c != x and sums[1, y, c] > 0:
                    if sums[1, x, c] == 0:
                        degree[x] += 1
                    else:
                        degree[c] -= 1
                    for f in range(4):
                        sums[f, x, c] += sums[f, y, c]
                        sums[f, c, x] = sums[f, x, c]
                for f in range(4):
                    sums[f, y, c] = 0.0
                    sums[f, c, y] = 0.0
                values[y, c] = -1.0
                values[c, y] = -1.0
            best[y] = -1
            for c in range(m):
                was = values[c, x]
                value = -1.0
                count = sums[1, x, c]
                if c != x and count > 0 and sums[0, x, c] >= hopeless * count:
                    cover = min(coverage[members[at + x]], coverage[members[at + c]])
                    pairs = np.float64(size[x] * size[c])
                    value = sums[0, x, c] / max(count, cover * pairs) * boosts[min(size[x] * size[c], len(boosts) - 1)]
                    if value < threshold:
                        value = -1.0
                    elif size[x] >= guard[1] and size[c] >= guard[1]:
                        rest = pairs - count if cover >= 1 else 0.0
                        mean_x, mean_c = inner[x, 1] / inner[x, 0], inner[c, 1] / inner[c, 0]
                        mean = (sums[2, x, c] + rest * guard[0]) / (count + rest)
                        spread = inner[x, 2] / inner[x, 0] - mean_x * mean_x
                        spread += inner[c, 2] / inner[c, 0] - mean_c * mean_c
                        spread += (sums[3, x, c] + rest * guard[0] * guard[0]) / (count + rest) - mean * mean
                        gap = min(mean_x, mean_c) - mean
                        if gap > guard[2] and gap > guard[3] * math.sqrt(max(spread / 3.0, guard[4])):
                            value = -1.0
                values[x, c] = value
                values[c, x] = value
                if size[c] > 0 and (value >= 0 or was >= 0 or best[c] == x or best[c] == y):
                    _choose(c, m, values, best, first)
            _choose(x, m, values, best, first)
