"""The compiled inner loop of ``trees``.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel

_ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
_BYTE, _EIGHT = np.uint64(0xFF), np.uint64(8)


@helper
def _span(thresholds: NDArray[np.float64], low: int, high: int, known: float) -> int:
    """How many of the ascending ``thresholds[low:high]`` are below a value."""
    begin = low
    while low < high:
        middle = (low + high) // 2
        if thresholds[middle] < known:
            low = middle + 1
        else:
            high = middle
    return low - begin


@kernel(
    "(float32[:,::1], float64, float64[::1], int64[::1], uint64[:,::1], int64[::1], float64[:,::1], int64[::1], int64, "
    "uint64[::1], float64[:,::1])"
)
def add_trees(
    features: NDArray[np.float32],  # [p, f], nan where missing
    intercept: float,
    thresholds: NDArray[np.float64],  # of feature f, ascending: thresholds[borders[f] : borders[f + 1]]
    borders: NDArray[np.int64],  # [f + 1]
    open_: NDArray[np.uint64],  # the leaves that each span of each feature leaves open: a byte a tree, a bit a leaf …
    spans: NDArray[np.int64],  # [f + 1] … of feature f from spans[f] on, the last where the feature is missing
    values: NDArray[np.float64],  # [trees, 8]: what a leaf adds
    lowest: NDArray[np.int64],  # [256]: the lowest bit of a byte
    hidden: int,  # a feature; -1: none
    left: NDArray[np.uint64],  # scratch, as wide as ``open_``
    out: NDArray[np.float64],  # [p, 2]
) -> None:
    """Intercept and the value of the leaf that each pair reaches in every tree, added up: with all features, and as if
    the hidden one were missing."""
    width = len(left)
    for p in range(len(features)):
        for w in range(width):
            left[w] = _ALL
        known_span, missing_span = -1, -1  # of the hidden feature
        for f in range(features.shape[1]):
            missing = spans[f + 1] - 1
            if missing == spans[f]:
                continue  # no tree looks at it
            known = np.float64(features[p, f])
            span = missing if math.isnan(known) else spans[f] + _span(thresholds, borders[f], borders[f + 1], known)
            if f == hidden:
                known_span, missing_span = span, missing
                continue
            for w in range(width):
                left[w] &= open_[span, w]
        whole, partial = intercept, intercept
        tree = 0
        for w in range(width):
            one, other = left[w], left[w]
            if known_span >= 0:
                one &= open_[known_span, w]
                other &= open_[missing_span, w]
            for _ in range(min(8, len(values) - tree)):
                whole += values[tree, lowest[np.int64(one & _BYTE)]]
                partial += values[tree, lowest[np.int64(other & _BYTE)]]
                one >>= _EIGHT
                other >>= _EIGHT
                tree += 1
        out[p, 0] = whole
        out[p, 1] = partial
