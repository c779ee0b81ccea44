"""The compiled half of ``vocabulary``. Import it late."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel

_ONE = np.uint64(1)
_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # Knuth's multiplicative hashing: odd, near 2^64 / golden ratio


@kernel("(uint64[::1], uint64[::1], int32[::1], uint64, int32[::1], int64[::1], int64[::1])")
def look_up(
    hashes: NDArray[np.uint64],
    keys: NDArray[np.uint64],
    numbers: NDArray[np.int32],
    shift: int,
    found: NDArray[np.int32],
    new: NDArray[np.int64],
    slots: NDArray[np.int64],
) -> tuple[int, int]:
    """Write the number of each hash to ``found``; one not seen before enters the table as −1, −2, ….

    ``keys`` (0: free) and ``numbers`` are the table, of 2^(64 − shift) entries, in which there must be a free one.
    ``new`` gets the places in ``hashes`` of those not seen before, ``slots`` their places in the table; the work ends
    before one that they have no room for. Returns how many are new, and how many were looked up.
    """
    count = 0
    mask = len(keys) - 1
    for i in range(len(hashes)):
        key = hashes[i] | _ONE  # never the free one
        at = np.int64((key * _SPREAD) >> shift)
        while keys[at] != key and keys[at] != 0:
            at = (at + 1) & mask
        if keys[at] == 0:
            if count == len(new):
                return count, i
            keys[at] = key
            numbers[at] = -1 - count
            new[count] = i
            slots[count] = at
            count += 1
        found[i] = numbers[at]
    return count, len(hashes)
