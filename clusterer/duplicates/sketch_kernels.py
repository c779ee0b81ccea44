"""Compiled loops over every text: shingles, MinHash, band keys, samples, fingerprint. Import late.

A text with fewer words than a shingle is one shingle by itself: it equals what has the same words, and nothing else.
A shingle with a word that has lost letters (``tokens.unreadable``) is none, unless the text has no other.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import helper, kernel, reads, writes
from clusterer.text.characters import UNREADABLE

_MULTIPLIER = np.uint64(0x5851F42D4C957F2D)
_MIX_1 = np.uint64(0xFF51AFD7ED558CCD)  # MurmurHash3's 64-bit finaliser
_MIX_2 = np.uint64(0xC4CEB9FE1A85EC53)
_TWICE = np.uint64(2 * 0x9E3779B97F4A7C15 % 2**64)
_33 = np.uint64(33)
_32 = np.uint64(32)
_FIBONACCI = np.uint64(0x9E3779B97F4A7C15)
_ONE = np.uint64(1)
_TWO = np.uint64(2)
_THREE = np.uint64(3)
_FOUR = np.uint64(4)
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


@helper
def _hash_runs(words: Any, first: Any, width: Any, count: Any, out: Any, at: Any) -> None:
    """The hashes of ``count`` runs of ``width`` words from word ``first`` on: a polynomial in theirs, finalised.

    Word by word of all runs, so that no run waits for the one before: many at a time.
    """
    for i in range(count):
        out[at + i] = words[first + i]
    for j in range(_ONE, width):
        for i in range(count):
            out[at + i] = out[at + i] * _MULTIPLIER + words[first + i + j]
    for i in range(count):
        out[at + i] = _mix64(out[at + i])


@helper
def _tell(words: Any, first: Any, width: Any, count: Any, hashes: Any, begin: Any, lows: Any) -> Any:
    """Keep the hashes, and their low halves, of those runs in which no word has lost letters; returns how many.

    Where there is none, the first low half is that of the last run.
    """
    at = np.uint64(0)
    readable = first  # no word from here on has lost letters
    for i in range(first, first + width - _ONE):
        readable = i + _ONE if words[i] >= UNREADABLE else readable
    for i in range(count):
        last = first + i + width - _ONE
        readable = last + _ONE if words[last] >= UNREADABLE else readable
        hashes[begin + at] = hashes[begin + i]
        lows[at] = _mix32(np.uint32(hashes[begin + i]))
        at += np.uint64(last + _ONE - readable >= width)
    return at


@helper
def _sign(hashes: Any, n: Any, a: Any, b: Any, row: Any) -> None:
    """row[p] = min over the first n hashes of hash * a[p] + b[p], modulo 2³²."""
    for p in range(len(a)):
        row[p] = _MAX32
    last = n - _ONE
    i = np.uint64(0)
    while i < n:  # four at a time: one load and store of the row for four products
        h0, h1 = hashes[i], hashes[min(i + _ONE, last)]
        h2, h3 = hashes[min(i + _TWO, last)], hashes[min(i + _THREE, last)]
        i += _FOUR
        for p in range(len(a)):
            low = min(np.uint32(h0 * a[p] + b[p]), np.uint32(h1 * a[p] + b[p]))
            high = min(np.uint32(h2 * a[p] + b[p]), np.uint32(h3 * a[p] + b[p]))
            row[p] = min(row[p], min(low, high))  # noqa: PLW3301 (one minimum of three takes 2 s to compile)


@helper
def _band(row: Any, width: Any, keys: Any) -> None:
    """keys[b] = hash of b and of the b-th run of ``width`` values."""
    for b in range(len(keys)):
        value = np.uint64(b + 1) * _FIBONACCI
        for r in range(b * width, (b + 1) * width):
            value = (value ^ np.uint64(row[r])) * _MULTIPLIER
            value ^= value >> _32
        keys[b] = value


@kernel(types.int64(reads(types.uint64), reads(types.int64), types.int64, writes(types.uint64), writes(types.int64)))
def shingle(
    words: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    size: int,
    shingles: NDArray[np.uint64],
    shingle_indptr: NDArray[np.int64],
) -> int:
    """Hash every run of ``size`` words: a polynomial in the word hashes, finalised. Returns how many there are.

    Of a text with fewer words, all of them.
    """
    leaving = np.uint64(1)  # the weight of the word that leaves the window
    for _ in range(size):
        leaving *= _MULTIPLIER
    n = np.uint64(0)
    width = np.uint64(size)
    shingle_indptr[0] = 0
    for d in range(len(indptr) - 1):
        first, last = np.uint64(indptr[d]), np.uint64(indptr[d + 1])
        value = np.uint64(0)
        readable = first  # no word from here on has lost letters
        for i in range(first, min(first + width, last)):
            value = value * _MULTIPLIER + words[i]
            readable = i + _ONE if words[i] >= UNREADABLE else readable
        if last > first:
            begun = n
            shingles[n] = _mix64(value)
            n += np.uint64(readable == first)
            for i in range(first + width, last):
                value = value * _MULTIPLIER + words[i] - words[i - width] * leaving
                readable = i + _ONE if words[i] >= UNREADABLE else readable
                shingles[n] = _mix64(value)
                n += np.uint64(i + _ONE - readable >= width)
            n += np.uint64(n == begun)
        shingle_indptr[d + 1] = n
    return int(n)


@kernel(
    types.int64(
        reads(types.uint64),
        reads(types.int64),
        types.int64,
        reads(types.uint32),
        reads(types.uint32),
        types.int64,
        types.uint64,
        writes(types.uint32),
        writes(types.uint32, 2),
        writes(types.int64),
        writes(types.int64),
        writes(types.int64),
        writes(types.uint64),
        writes(types.uint64, 2),
        writes(types.uint64),
        writes(types.int64),
    )
)
def sketch(
    words: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    size: int,
    a: NDArray[np.uint32],
    b: NDArray[np.uint32],
    rows: int,
    below: int,
    lows: NDArray[np.uint32],
    signatures: NDArray[np.uint32],
    seen: NDArray[np.int64],
    kept: NDArray[np.int64],
    lengths: NDArray[np.int64],
    fingerprints: NDArray[np.uint64],
    keys: NDArray[np.uint64],
    samples: NDArray[np.uint64],
    sample_indptr: NDArray[np.int64],
) -> int:
    """All that is kept of each text that has a word, in one pass; returns how many texts that are.

    ``kept[k]`` is the k-th of them; ``lengths[k]`` the number of its words, of those that hang together where letters
    were lost; ``signatures[k]`` its MinHash (the last row takes those of all for which there is
    no other); ``keys[k]`` are the band keys of that; ``samples`` are its distinct shingles whose hash is ``below`` a
    bound (FracMinHash); ``fingerprints[k]`` is one hash of its whole sequence of words: their sum, each multiplied by
    the odd weight of its place. ``samples`` holds one item more than there are words; ``lows`` and ``seen`` (zeros, a
    power of two, more than any text has words) are scratch.
    """
    mask = np.uint64(len(seen) - 1)
    k = np.int64(0)
    n = np.uint64(0)
    sample_indptr[0] = 0
    for d in range(len(indptr) - 1):
        first, last = np.uint64(indptr[d]), np.uint64(indptr[d + 1])
        if last == first:
            continue
        whole = length = last - first
        lost = False
        for i in range(length):
            whole += words[first + i] * (_MULTIPLIER + i * _TWICE)  # odd for every place
            lost |= words[first + i] >= UNREADABLE
        width = min(np.uint64(size), length)
        told = length - width + _ONE
        _hash_runs(words, first, width, told, samples, n)
        if lost:
            at = _tell(words, first, width, told, samples, n, lows)
            told, at = at, max(at, _ONE)
            length = min(length, at + np.uint64(size) - _ONE)
        else:
            at = told
            for i in range(told):
                lows[i] = _mix32(np.uint32(samples[n + i]))
        drawn = n
        for i in range(n, n + told):
            samples[drawn] = samples[i]  # stays where it is small: no branch to guess wrongly
            drawn += np.uint64(samples[i] < below)
        before = n
        for s in range(before, drawn):
            slot = samples[s] & mask
            while np.uint64(seen[slot]) > before and samples[np.uint64(seen[slot]) - _ONE] != samples[s]:
                slot = (slot + _ONE) & mask
            if np.uint64(seen[slot]) <= before:  # nothing of this text
                samples[n] = samples[s]
                n += _ONE
                seen[slot] = n
        signature = signatures[k if k < len(signatures) else len(signatures) - 1]
        _sign(lows, at, a, b, signature)
        _band(signature, rows, keys[k])
        fingerprints[k] = _mix64(whole)
        kept[k], lengths[k] = d, length
        k += 1
        sample_indptr[k] = n
    return int(k)
