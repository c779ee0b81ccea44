"""Which pairs are worth verifying: texts that share a band key, and texts that hold most of a shorter one's samples.

A pair is coded as one uint64, ``smaller row << 32 | larger row``, so that sorting and uniting sets of pairs is cheap.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.duplicates.verify import Rows

Codes = NDArray[np.uint64]

SAMPLE_BITS: Final = 3  # one shingle in 2³ is sampled: docs/decisions/0004-trimmed-reprints.md


def decode(codes: Codes) -> tuple[Rows, Rows]:
    """``(left, right)`` of coded pairs."""
    return (codes >> np.uint64(32)).astype(np.int64), (codes & np.uint64(0xFFFFFFFF)).astype(np.int64)


def encode(left: Rows, right: Rows) -> Codes:
    """The codes of pairs of different rows, either way round."""
    low, high = np.minimum(left, right).astype(np.uint64), np.maximum(left, right).astype(np.uint64)
    return low << np.uint64(32) | high


_ENTRIES_AT_A_TIME: Final = 1 << 23


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """The buckets of one band that are too large to compare pairwise."""

    rows: Rows  # members of all of them, ascending within a bucket
    buckets: Rows  # the bucket of each member, ascending


def band_candidates(keys: NDArray[np.uint64], limit: int, threads: int) -> tuple[Codes, list[Crowd]]:
    """Candidates by LSH: every pair in a bucket of at most ``limit`` texts, and the larger buckets by band.

    ``keys`` is uint64[n, bands]. Each band is sorted, so that equal keys stand side by side: no table, no memory.
    """
    from clusterer.duplicates import kernels

    def one(band: int) -> tuple[Codes, Crowd]:
        entries, bits = _sorted_entries(keys[:, band], np.arange(len(keys)), len(keys))
        pairs = _grow(lambda out: kernels.bucket_pairs(entries, bits, limit, out), len(keys))
        return pairs, _large_buckets(entries, bits, limit)

    if threads == 1:
        results = list(map(one, range(keys.shape[1])))
    else:
        with ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(one, range(keys.shape[1])))
    codes = np.unique(np.concatenate([np.empty(0, np.uint64), *(codes for codes, _ in results)]))
    return codes, [crowd for _, crowd in results if len(crowd.rows)]


def _sorted_entries(keys: NDArray[np.uint64], rows: NDArray[np.integer[Any]], n: int) -> tuple[NDArray[np.uint64], int]:
    """``(entries, bits)``: the keys in order, each with its row (< n) in place of its lowest ``bits``.

    One plain sort brings equal keys together and their rows into order. What a key loses makes two different ones equal
    with probability n / 2⁶⁴: one more candidate to refute.
    """
    bits = max(1, int(n - 1).bit_length())
    entries = keys >> np.uint64(bits) << np.uint64(bits)
    entries |= rows.astype(np.uint64)
    entries.sort()
    return entries, bits


def _grow(write: Callable[[Codes], int], guess: int) -> Codes:
    """What ``write`` puts into an array that is large enough: it returns the size it needs."""
    out = np.empty(guess, np.uint64)
    size = write(out)
    if size > guess:
        out = np.empty(size, np.uint64)
        write(out)
    return out[:size]


def _large_buckets(entries: NDArray[np.uint64], bits: int, limit: int) -> Crowd:
    if len(entries) <= limit:
        return Crowd(np.empty(0, np.int64), np.empty(0, np.int64))
    keys = entries >> np.uint64(bits)
    if not (keys[limit:] == keys[:-limit]).any():
        return Crowd(np.empty(0, np.int64), np.empty(0, np.int64))
    edges = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1], [True])))
    sizes = np.diff(edges)
    member = np.repeat(sizes > limit, sizes)
    rows = (entries[member] & ((np.uint64(1) << np.uint64(bits)) - np.uint64(1))).astype(np.int64)
    large = np.flatnonzero(sizes > limit)
    return Crowd(rows, np.repeat(large, sizes[large]))


def containment_candidates(
    samples: NDArray[np.uint64], indptr: Rows, containment: float, limit: int, threads: int
) -> Codes:
    """Candidates by FracMinHash: pairs whose shorter text may have ``containment`` of its shingles in the longer one.

    Text r has the sampled shingles ``samples[indptr[r]:indptr[r + 1]]``. A shingle held by more than ``limit``
    texts counts only towards the longest of them: a boilerplate shingle costs no more than a rare one, and a trimmed
    copy of a text with hundreds of copies still finds the longest.
    """
    from clusterer.duplicates import kernels

    n = len(indptr) - 1
    lengths = np.diff(indptr)
    postings, posting_indptr, heads = _posting_lists(samples, lengths)
    by_row, numbers = np.empty(n + 1, np.int64), np.empty(len(postings), np.int32)
    kernels.group_by_row(postings, posting_indptr, by_row, numbers)

    def block(first: int, last: int) -> Codes:
        def write(out: Codes) -> int:
            return kernels.containment_pairs(
                numbers, by_row, postings, posting_indptr, heads, lengths, first, last, limit, containment, out
            )

        return _grow(write, 4 * (last - first))

    edges = np.unique(np.linspace(0, n, 4 * threads + 1).astype(np.int64)).tolist()
    if threads == 1:
        parts = list(map(block, edges[:-1], edges[1:]))
    else:
        with ThreadPoolExecutor(threads) as pool:
            parts = list(pool.map(block, edges[:-1], edges[1:]))
    return np.unique(np.concatenate([np.empty(0, np.uint64), *parts]))


def _posting_lists(samples: NDArray[np.uint64], lengths: Rows) -> tuple[NDArray[np.int32], Rows, NDArray[np.int32]]:
    """Lists, their indptr and their heads, made part by part of the range of hashes to bound the memory."""
    from clusterer.duplicates import kernels

    n = len(lengths)
    rows = np.repeat(np.arange(n, dtype=np.uint32), lengths)
    halvings = max(0, (len(samples) // _ENTRIES_AT_A_TIME).bit_length())
    part_of = samples >> np.uint64(64 - SAMPLE_BITS - halvings) if halvings else None
    found = []
    for part in range(1 << halvings):
        chosen = slice(None) if part_of is None else part_of == part
        entries, bits = _sorted_entries(samples[chosen] << np.uint64(SAMPLE_BITS), rows[chosen], n)
        postings, heads = np.empty(len(entries), np.int32), np.empty(len(entries) // 2, np.int32)
        indptr = np.empty(len(entries) // 2 + 1, np.int64)
        lists = kernels.posting_lists(entries, bits, lengths, postings, indptr, heads)
        found.append((postings[: indptr[lists]].copy(), np.diff(indptr[: lists + 1]), heads[:lists].copy()))
    sizes = np.concatenate([sizes for _, sizes, _ in found])
    return (
        np.concatenate([postings for postings, _, _ in found]),
        np.concatenate(([0], np.cumsum(sizes))),
        np.concatenate([heads for _, _, heads in found]),
    )
