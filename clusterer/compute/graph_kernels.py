"""The compiled loops over graphs. Import it late."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes


@kernel(types.void(writes(types.int64), reads(types.int64), reads(types.int64)))
def unite(parent: NDArray[np.int64], left: NDArray[np.int64], right: NDArray[np.int64]) -> None:
    """Union-find: join the sets of each pair; afterwards parent[i] is the smallest member of i's set."""
    for p in range(len(left)):
        a, b = left[p], right[p]
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        while parent[b] != b:
            parent[b] = parent[parent[b]]
            b = parent[b]
        if a < b:
            parent[b] = a
        elif b < a:
            parent[a] = b
    for i in range(len(parent)):
        parent[i] = parent[parent[i]]
