"""The compiled loops over sets: exact overlaps of shingles, furniture. Import it late."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes

_32 = np.uint64(32)


@kernel(
    types.void(
        reads(types.uint64),
        reads(types.int64),
        reads(types.int64),
        reads(types.int64),
        writes(types.int32),
        writes(types.uint64),
        writes(types.int64),
        writes(types.int64),
    )
)
def overlap(
    shingles: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    table: NDArray[np.int32],
    distinct: NDArray[np.uint64],
    sizes: NDArray[np.int64],
    shared: NDArray[np.int64],
) -> None:
    """Exact sets: the distinct shingles of each text, and how many each pair shares.

    Pairs are sorted by ``left`` and left < right. Texts are worked through from the last to the first. A text's
    distinct shingles are written where its shingles stand, and where they are goes into an open-addressing ``table`` (a
    power of two of slots, at least eight times the longest text). Then those of each right text, which are known by
    now, are looked up, but where the left text simply goes on as the right one does. ``sizes`` comes as -1, or as the
    size where a text's distinct shingles are written already.
    """
    p = len(left) - 1
    for text in range(len(indptr) - 2, -1, -1):
        if sizes[text] >= 0 and (p < 0 or left[p] != text):
            continue
        begin, end = indptr[text], indptr[text + 1]
        slots = np.int64(16)
        while slots < 8 * (end - begin):
            slots *= 2
        for i in range(slots):
            table[i] = 0
        mask = slots - 1
        size = np.int64(0)
        for i in range(begin, end):
            value = shingles[i]
            slot = np.int64(value >> _32) & mask
            while table[slot] != 0 and distinct[begin + table[slot] - 1] != value:
                slot = (slot + 1) & mask
            if table[slot] == 0:
                distinct[begin + size] = value
                size += 1
                table[slot] = size
        sizes[text] = size
        while p >= 0 and left[p] == text:
            other = right[p]
            common = 0
            following = np.int64(0)  # where the left text goes on after the last shared shingle
            for i in range(indptr[other], indptr[other] + sizes[other]):
                value = distinct[i]
                if following < size and distinct[begin + following] == value:
                    common += 1
                    following += 1
                    continue
                slot = np.int64(value >> _32) & mask
                while table[slot] != 0 and distinct[begin + table[slot] - 1] != value:
                    slot = (slot + 1) & mask
                if table[slot] != 0:
                    common += 1
                    following = np.int64(table[slot])
            shared[p] = common
            p -= 1


@kernel(
    types.void(
        reads(types.uint64),
        reads(types.uint64),
        reads(types.int64),
        types.uint64,
        types.uint64,
        reads(types.boolean),
        reads(types.uint64),
        types.int64,
        writes(types.uint64),
        writes(types.int64),
    )
)
def without_furniture(
    sketched: NDArray[np.uint64],
    shingles: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    below: int,
    dropped: int,
    perhaps: NDArray[np.bool_],
    furniture: NDArray[np.uint64],
    reach: int,
    out: NDArray[np.uint64],
    out_indptr: NDArray[np.int64],
) -> None:
    """The shingles of texts that are no furniture. ``sketched`` are the same ones, hashed as samples are.

    ``furniture`` holds, sorted and without their lowest ``dropped`` bits, those of the sampled shingles (``below`` a
    bound) that are; ``perhaps`` says which of its lowest 16 bits occur. A shingle between two samples is furniture
    where both are and stand close (within four times ``reach``, the mean distance of samples); at either end of the
    text, where the one is close (within ``reach``).
    """
    n = 0
    out_indptr[0] = 0
    for d in range(len(indptr) - 1):
        begin, end = indptr[d], indptr[d + 1]
        at = begin  # the first shingle of which nothing is known yet
        standing = False  # whether the sample before it is furniture
        for i in range(begin, end + 1):
            if i < end and sketched[i] >= below:
                continue
            following = False
            if i < end:
                prefix = sketched[i] >> dropped
                if perhaps[prefix & np.uint64(0xFFFF)]:
                    low, high = 0, len(furniture)
                    while low < high:
                        middle = (low + high) >> 1
                        if furniture[middle] < prefix:
                            low = middle + 1
                        else:
                            high = middle
                    following = low < len(furniture) and furniture[low] == prefix
            last = i  # what stands from here to the sample is furniture
            if standing and i == end:
                at = min(at + reach, i)
            elif standing and following and i - at < 4 * reach:
                at = i
            elif following and at == begin:
                last = max(i - reach, begin)
            for j in range(at, last):
                out[n] = shingles[j]
                n += 1
            if i < end and not following:
                out[n] = shingles[i]
                n += 1
            at = i + 1
            standing = following
        out_indptr[d + 1] = n
