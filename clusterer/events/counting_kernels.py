"""Compiled inner loops of ``counting`` and ``vocabulary``: terms get numbers and are counted.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel

_ODD = np.uint64(0x9E3779B97F4A7C15)  # 2**64 / golden ratio (Fibonacci hashing)


@kernel("int64(uint64[::1], uint64[::1], int32[::1], int64, boolean, int32[::1])")
def intern(
    keys: NDArray[np.uint64],
    known: NDArray[np.uint64],  # key of each number
    table: NDArray[np.int32],  # numbers by hash of the key, -1: free; a power of two long
    count: int,
    add: bool,
    out: NDArray[np.int32],  # number of each key; -1 where it has none and none is to be added
) -> int:
    """Look keys up, give new ones the next numbers, and return how many there are now."""
    mask = len(table) - 1
    for t in range(len(keys)):
        key = keys[t]
        mixed = key * _ODD
        at = np.int64(mixed ^ (mixed >> np.uint64(32))) & mask
        while table[at] >= 0 and known[table[at]] != key:
            at = (at + 1) & mask
        if table[at] < 0 and add:
            table[at] = count
            known[count] = key
            count += 1
        out[t] = table[at]
    return count


@kernel(
    "int64(int32[::1], boolean[::1], int64[::1], int64[::1], int64[::1], int64[::1], int32[::1], int32[::1], "
    "int32[::1])"
)
def count_terms(
    terms: NDArray[np.int32],
    use: NDArray[np.bool_],
    first: NDArray[np.int64],  # of each row
    last: NDArray[np.int64],
    place: NDArray[np.int64],  # scratch by term, -1
    indptr: NDArray[np.int64],  # out
    columns: NDArray[np.int32],  # out, in order of appearance within a row
    counts: NDArray[np.int32],  # out
    df: NDArray[np.int32],  # of each term the rows that have it: these are added, unless it is empty
) -> int:
    """The distinct terms of each row and how often it has them; returns how many entries that are."""
    m = 0
    for r in range(len(first)):
        indptr[r] = m
        for t in range(first[r], last[r]):
            if use[t]:
                term = terms[t]
                at = place[term]
                if at < 0:
                    place[term] = m
                    columns[m] = term
                    counts[m] = 1
                    m += 1
                    if len(df) > 0:
                        df[term] += 1
                else:
                    counts[at] += 1
        for e in range(indptr[r], m):
            place[columns[e]] = -1
    indptr[len(first)] = m
    return m


@kernel("(int32[::1], boolean[::1], boolean[::1], int32[:,::1])")
def count_written(
    terms: NDArray[np.int32],
    capital: NDArray[np.bool_],  # of each word: whether it is capitalised inside a sentence …
    lower: NDArray[np.bool_],  # … and whether it is written in lower case
    written: NDArray[np.int32],  # [2, terms]: how often each term is; these are added
) -> None:
    """How words are written."""
    for t in range(len(terms)):
        if capital[t]:
            written[0, terms[t]] += 1
        if lower[t]:
            written[1, terms[t]] += 1


@kernel("(int32[::1], boolean[::1], int64[::1], int64[::1], int64[::1], int32[::1])")
def count_distinct(
    terms: NDArray[np.int32],
    use: NDArray[np.bool_],
    first: NDArray[np.int64],  # of each row
    last: NDArray[np.int64],
    place: NDArray[np.int64],  # scratch by term, -1
    out: NDArray[np.int32],  # out, by row
) -> None:
    """How many distinct terms each row has."""
    for r in range(len(first)):
        out[r] = 0
        for t in range(first[r], last[r]):
            if use[t] and place[terms[t]] < 0:
                place[terms[t]] = 0
                out[r] += 1
        for t in range(first[r], last[r]):
            place[terms[t]] = -1
