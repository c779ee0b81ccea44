"""Which of many hashes may be among a few: told by their lowest 16 bits, in half a nanosecond each."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel
from clusterer.compute.types import reads, writes

_BITS: Final = np.uint64(0xFFFF)


def sieve(wanted: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """uint8[65536]: by their lowest 16 bits, whether a hash may be one of the wanted ones."""
    kept = np.zeros(int(_BITS) + 1, np.uint8)
    kept[(wanted & _BITS).astype(np.int64)] = 1
    return kept


def sieved(hashes: NDArray[np.uint64], kept: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Places of the hashes that may be among those that ``sieve`` was made of, ascending."""
    places = np.empty(len(hashes), np.int64)
    return places[: pick(hashes, kept, places)].copy()


@kernel(types.int64(reads(types.uint64), reads(types.uint8), writes(types.int64)))
def pick(hashes: NDArray[np.uint64], kept: NDArray[np.uint8], places: NDArray[np.int64]) -> int:
    """Write the places of the hashes that are kept; returns how many there are."""
    found = 0
    for at in range(len(hashes)):
        places[found] = at
        found += kept[hashes[at] & _BITS]
    return found
