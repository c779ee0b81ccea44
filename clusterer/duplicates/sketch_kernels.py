"""Compiled loops over every text: shingles, MinHash, band keys, samples, fingerprint. Imports numba; import late."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import types
from numpy.typing import NDArray

from clusterer.text.compiling import helper, kernel, reads, writes

_MULTIPLIER = np.uint64(0x5851F42D4C957F2D)
_MIX_1 = np.uint64(0xFF51AFD7ED558CCD)  # MurmurHash3's 64-bit finaliser
_MIX_2 = np.uint64(0xC4CEB9FE1A85EC53)
_TWICE = np.uint64(2 * 0x9E3779B97F4A7C15 % 2**64)
_33 = np.uint64(33)
_32 = np.uint64(32)
_FIBONACCI = np.uint64(0x9E3779B97F4A7C15)
_ONE = np.uint64(1)
_SLOTS = np.uint64(1023)
_MAX32 = np.uint32(0xFFFFFFFF)


@helper
def _mix64(value: Any) -> Any:
    value ^= value >> _33
    value *= _MIX_1
    value ^= value >> _33
    value *= _MIX_2
    return value ^ (value >> _33)


@helper
def _mix32(value: Any) -> Any:
    """MurmurHash3's 32-bit finaliser, as datasketch's affine32 applies it."""
    value = np.uint32(value ^ (value >> np.uint32(16)))
    value = np.uint32(value * np.uint32(0x85EBCA6B))
    value = np.uint32(value ^ (value >> np.uint32(13)))
    value = np.uint32(value * np.uint32(0xC2B2AE35))
    return np.uint32(value ^ (value >> np.uint32(16)))


@kernel(types.int64(reads(types.uint64), reads(types.int64), types.int64, writes(types.uint64), writes(types.int64)))
def shingle(
    words: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    size: int,
    shingles: NDArray[np.uint64],
    shingle_indptr: NDArray[np.int64],
) -> int:
    """Hash every run of ``size`` words: a polynomial in the word hashes, finalised. Returns how many there are."""
    leaving = np.uint64(1)  # the weight of the word that leaves the window
    for _ in range(size):
        leaving *= _MULTIPLIER
    n = np.uint64(0)
    width = np.uint64(size)
    shingle_indptr[0] = 0
    for d in range(len(indptr) - 1):
        first, last = np.uint64(indptr[d]), np.uint64(indptr[d + 1])
        value = np.uint64(0)
        for i in range(first, min(first + width, last)):
            value = value * _MULTIPLIER + words[i]
        if last >= first + width:
            shingles[n] = _mix64(value)
            n += _ONE
            for i in range(first + width, last):
                value = value * _MULTIPLIER + words[i] - words[i - width] * leaving
                shingles[n] = _mix64(value)
                n += _ONE
        shingle_indptr[d + 1] = n
    return int(n)


@kernel(types.void(reads(types.uint64), reads(types.int64), writes(types.uint64)))
def fingerprint(words: NDArray[np.uint64], indptr: NDArray[np.int64], out: NDArray[np.uint64]) -> None:
    """One hash of each text's whole sequence of words: their sum, each multiplied by the odd weight of its place."""
    for d in range(len(indptr) - 1):
        value = np.uint64(indptr[d + 1] - indptr[d])
        weight = _MULTIPLIER
        for i in range(indptr[d], indptr[d + 1]):
            value += words[i] * weight
            weight += _TWICE  # odd for every place
        out[d] = _mix64(value)


@kernel(
    types.void(
        reads(types.uint64), reads(types.int64), reads(types.uint32), reads(types.uint32), writes(types.uint32, 2)
    )
)
def sign(
    shingles: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    a: NDArray[np.uint32],
    b: NDArray[np.uint32],
    out: NDArray[np.uint32],
) -> None:
    """MinHash: out[d, p] = min over the shingles of mix32(low half) * a[p] + b[p], modulo 2³²."""
    row = np.empty(len(a), np.uint32)
    for d in range(len(indptr) - 1):
        for p in range(len(a)):
            row[p] = _MAX32
        last = indptr[d + 1] - 1
        for i in range(indptr[d], last + 1, 4):  # four at a time: one load and store of the row for four products
            h0 = _mix32(np.uint32(shingles[i]))
            h1 = _mix32(np.uint32(shingles[min(i + 1, last)]))
            h2 = _mix32(np.uint32(shingles[min(i + 2, last)]))
            h3 = _mix32(np.uint32(shingles[min(i + 3, last)]))
            for p in range(len(a)):
                low = min(np.uint32(h0 * a[p] + b[p]), np.uint32(h1 * a[p] + b[p]))
                high = min(np.uint32(h2 * a[p] + b[p]), np.uint32(h3 * a[p] + b[p]))
                row[p] = min(row[p], min(low, high))  # noqa: PLW3301 (one minimum of three takes 2 s to compile)
        for p in range(len(a)):
            out[d, p] = row[p]


@kernel(types.void(reads(types.uint32, 2), types.int64, writes(types.uint64, 2)))
def band(values: NDArray[np.uint32], rows: int, out: NDArray[np.uint64]) -> None:
    """out[d, b] = hash of b and of the b-th run of ``rows`` values of signature d."""
    for d in range(len(values)):
        for b in range(out.shape[1]):
            value = np.uint64(b + 1) * _FIBONACCI
            for r in range(b * rows, (b + 1) * rows):
                value = (value ^ np.uint64(values[d, r])) * _MULTIPLIER
                value ^= value >> _32
            out[d, b] = value


@kernel(types.int64(reads(types.uint64), reads(types.int64), types.uint64, writes(types.uint64), writes(types.int64)))
def sample(
    shingles: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    below: int,
    out: NDArray[np.uint64],
    out_indptr: NDArray[np.int64],
) -> int:
    """FracMinHash: the distinct shingles of each text whose hash is below a bound. Returns how many in all."""
    seen = np.zeros(1024, np.int64)  # the last text (its number + 1) with a sample of these lowest bits
    n = 0
    out_indptr[0] = 0
    for d in range(len(indptr) - 1):
        first = n
        for i in range(indptr[d], indptr[d + 1]):
            if shingles[i] < below:
                known = False
                slot = shingles[i] & _SLOTS
                if seen[slot] == d + 1:  # perhaps by another shingle
                    for j in range(first, n):
                        known |= out[j] == shingles[i]
                seen[slot] = d + 1
                if not known:
                    out[n] = shingles[i]
                    n += 1
        out_indptr[d + 1] = n
    return n
