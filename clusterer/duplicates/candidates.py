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

FURNITURE_FAMILIES: Final = 8  # a passage that so many unrelated articles hold says nothing of any two of them
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
    bits = max(SAMPLE_BITS, int(n - 1).bit_length())
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
    return out[:size].copy()


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


@dataclass(frozen=True, slots=True, eq=False)
class Inverted:
    """Which texts hold each sampled shingle that two or more do."""

    lengths: Rows  # [n] number of samples of each text
    prefixes: NDArray[np.uint64]  # [l] the shingles, ascending, without …
    dropped: int  # … their lowest bits
    postings: NDArray[np.int32]  # their texts, one list after the other …
    indptr: Rows  # [l + 1] … list p is postings[indptr[p]:indptr[p + 1]]
    heads: NDArray[np.int32]  # [l] the text of each list that has the most samples

    def furniture(self, families: Rows) -> NDArray[np.bool_]:
        """bool[l]: shingles that texts of ``FURNITURE_FAMILIES`` or more different families hold."""
        from clusterer.duplicates import kernels

        out = np.empty(len(self.heads), bool)
        kernels.spread(self.postings, self.indptr, families, FURNITURE_FAMILIES, out)
        return out


def containment_candidates(
    index: Inverted, furniture: NDArray[np.bool_], containment: float, limit: int, threads: int
) -> Codes:
    """Candidates by FracMinHash: pairs whose shorter text may have ``containment`` of its shingles in the longer one.

    What is furniture does not count. Any other shingle held by more than ``limit`` texts counts only towards the
    longest of them: a common shingle costs no more than a rare one, and a trimmed copy of a text with hundreds of
    copies still finds the longest.
    """
    from clusterer.duplicates import kernels

    n = len(index.lengths)
    by_row, numbers = np.empty(n + 1, np.int64), np.empty(len(index.postings), np.int32)
    kernels.group_by_row(index.postings, index.indptr, by_row, numbers)

    def block(first: int, last: int) -> Codes:
        def write(out: Codes) -> int:
            return kernels.containment_pairs(
                numbers,
                by_row,
                index.postings,
                index.indptr,
                index.heads,
                furniture,
                index.lengths,
                first,
                last,
                limit,
                containment,
                out,
            )

        return _grow(write, 4 * (last - first))

    edges = np.unique(np.linspace(0, n, 4 * threads + 1).astype(np.int64)).tolist()
    if threads == 1:
        parts = list(map(block, edges[:-1], edges[1:]))
    else:
        with ThreadPoolExecutor(threads) as pool:
            parts = list(pool.map(block, edges[:-1], edges[1:]))
    return np.unique(np.concatenate([np.empty(0, np.uint64), *parts]))


def invert(samples: NDArray[np.uint64], indptr: Rows) -> Inverted:
    """The inverted index of ``samples[indptr[r]:indptr[r + 1]]``, made part by part of the hashes' range: bounded."""
    from clusterer.duplicates import kernels

    n = len(indptr) - 1
    lengths = np.diff(indptr)
    rows = np.repeat(np.arange(n, dtype=np.uint32), lengths)
    halvings = max(0, (len(samples) // _ENTRIES_AT_A_TIME).bit_length())
    width = 1 << (64 - SAMPLE_BITS - halvings)
    prefixes, postings, sizes, heads = [], [], [], []
    for part in range(1 << halvings):
        chosen = (samples >= part * width) & (samples <= (part + 1) * width - 1)
        entries, bits = _sorted_entries(samples[chosen] << np.uint64(SAMPLE_BITS), rows[chosen], n)
        places, first = np.empty(len(entries) // 2 + 1, np.int64), np.empty(len(entries) // 2, np.int32)
        held, keys = np.empty(len(entries), np.int32), np.empty(len(entries) // 2, np.uint64)
        lists = kernels.posting_lists(entries, bits, lengths, held, places, first, keys)
        prefixes.append(keys[:lists].copy())
        postings.append(held[: places[lists]].copy())
        sizes.append(np.diff(places[: lists + 1]))
        heads.append(first[:lists].copy())
    return Inverted(
        lengths,
        np.concatenate(prefixes),
        bits - SAMPLE_BITS,
        np.concatenate(postings),
        np.concatenate(([0], np.cumsum(np.concatenate(sizes)))),
        np.concatenate(heads),
    )
