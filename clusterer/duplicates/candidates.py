"""Which pairs are worth verifying: texts that share a band key, and texts that hold most of a shorter one's samples.

A pair is coded as one uint64, ``smaller row << 32 | larger row``, so that sorting and uniting sets of pairs is cheap.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.duplicates.verify import Rows

Codes = NDArray[np.uint64]


def decode(codes: Codes) -> tuple[Rows, Rows]:
    """``(left, right)`` of coded pairs."""
    return (codes >> np.uint64(32)).astype(np.int64), (codes & np.uint64(0xFFFFFFFF)).astype(np.int64)


def encode(left: Rows, right: Rows) -> Codes:
    """The codes of pairs of different rows, either way round."""
    low, high = np.minimum(left, right).astype(np.uint64), np.maximum(left, right).astype(np.uint64)
    return low << np.uint64(32) | high


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """The buckets of one band that are too large to compare pairwise."""

    rows: Rows  # members of all of them, ascending within a bucket
    buckets: Rows  # the bucket of each member, ascending


def band_candidates(keys: NDArray[np.uint64], limit: int, threads: int) -> tuple[Codes, list[Crowd]]:
    """Candidates by LSH: every pair in a bucket of at most ``limit`` texts, and the larger buckets by band.

    ``keys`` is uint64[n, bands]. Each band is sorted, so that equal keys stand side by side: no table, no memory.
    """

    def one(band: int) -> tuple[Codes, Crowd]:
        column = np.ascontiguousarray(keys[:, band])
        order = np.argsort(column)
        return _small_buckets(column, order, limit), _large_buckets(column[order], order, limit)

    if threads == 1:
        results = list(map(one, range(keys.shape[1])))
    else:
        with ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(one, range(keys.shape[1])))
    codes = np.unique(np.concatenate([np.empty(0, np.uint64), *(codes for codes, _ in results)]))
    return codes, [crowd for _, crowd in results if len(crowd.rows)]


def _small_buckets(column: NDArray[np.uint64], order: Rows, limit: int) -> Codes:
    from clusterer.duplicates import kernels

    return _grow(lambda out: kernels.bucket_pairs(column, order, limit, out), len(column))


def _grow(write: Callable[[Codes], int], guess: int) -> Codes:
    """What ``write`` puts into an array that is large enough: it returns the size it needs."""
    out = np.empty(guess, np.uint64)
    size = write(out)
    if size > guess:
        out = np.empty(size, np.uint64)
        write(out)
    return out[:size]


def _large_buckets(ordered: NDArray[np.uint64], order: Rows, limit: int) -> Crowd:
    edges = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1], [True]))) if len(ordered) else order
    sizes = np.diff(edges)
    large = np.flatnonzero(sizes > limit)
    rows = [np.sort(order[edges[b] : edges[b + 1]]) for b in large]
    return Crowd(np.concatenate([np.empty(0, np.int64), *rows]), np.repeat(large, sizes[large]))


def containment_candidates(
    samples: NDArray[np.uint64], indptr: Rows, containment: float, limit: int, threads: int
) -> Codes:
    """Candidates by FracMinHash: pairs whose shorter text may have ``containment`` of its shingles in the longer one.

    Text r has the distinct sampled shingles ``samples[indptr[r]:indptr[r + 1]]``. A shingle held by more than ``limit``
    texts counts only towards the longest of them: a boilerplate shingle costs no more than a rare one, and a trimmed
    copy of a text with hundreds of copies still finds the longest.
    """
    from clusterer.duplicates import kernels

    n = len(indptr) - 1
    lengths = np.diff(indptr)
    rows = np.repeat(np.arange(n), lengths)
    order = np.argsort(samples)
    ordered = samples[order]
    starts = np.concatenate(([True], ordered[1:] != ordered[:-1])) if len(ordered) else np.empty(0, bool)
    sizes = np.diff(np.append(np.flatnonzero(starts), len(ordered)))
    kept = np.repeat(sizes > 1, sizes)
    postings = rows[order[kept]]
    sizes = sizes[sizes > 1]
    if not len(sizes):
        return np.empty(0, np.uint64)
    posting_indptr = np.concatenate(([0], np.cumsum(sizes)))
    # The longest text of each list, of equals the first: the maximum of (length, -row) as one number.
    longest = np.maximum.reduceat(lengths[postings] * n + (n - 1 - postings), posting_indptr[:-1])
    heads = n - 1 - longest % n
    numbers = np.empty(len(postings), np.int64)
    by_row = np.empty(n + 1, np.int64)
    kernels.group_by_row(postings, np.repeat(np.arange(len(sizes)), sizes), by_row, numbers)

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
    return np.unique(np.concatenate(parts))
