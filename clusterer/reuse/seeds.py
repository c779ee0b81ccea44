"""Where two texts begin to be alike: the k-grams they share.

A k-gram that a text repeats seeds from its first ``SEEDS_PER_GRAM`` places only.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SEED_WORDS = 4  # k
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # odd, well mixed
SEEDS_PER_GRAM = 3  # places of one document that a repeated k-gram seeds from

I32 = NDArray[np.int32]


def seeds(words: I32, bounds: I32, salt: NDArray[np.uint64]) -> tuple[I32, I32]:
    """Where rows begin to be alike: ``order``, and int32[3, n] ``seeds``, of which the rows are ``rows, ranks, ends``.

    ``words`` are those of all rows end to end, ``bounds`` where each row begins, ``salt`` [d] the number of each row's
    group: rows are compared within it only. ``order`` holds the places whose k-gram is not the only one, by k-gram,
    then place, and ``ends`` for each of them where those of its k-gram end; ``ranks`` has, for each place, where it
    stands in ``order`` (−1: it seeds nothing), and ``rows`` its row.
    """
    n = len(words)
    rows = np.repeat(np.arange(len(bounds) - 1, dtype=np.int32), np.diff(bounds))
    grams = salt[rows]
    for offset in range(SEED_WORDS):
        grams *= _MULTIPLIER
        grams[: max(0, n - offset)] += words[offset:].astype(np.uint64) + np.uint64(1)
        grams ^= grams >> np.uint64(29)
    inside = np.zeros(n, np.bool_)
    inside[: max(0, n - SEED_WORDS + 1)] = rows[: max(0, n - SEED_WORDS + 1)] == rows[SEED_WORDS - 1 :]
    # Most k-grams are the only one: those alone in a slot of a table need no sorting.
    slots = (grams >> np.uint64(64 - max(4, n.bit_length() + 1))).astype(np.int64)
    inside &= np.bincount(slots[inside], minlength=1 << max(4, n.bit_length() + 1))[slots] > 1
    places = np.flatnonzero(inside).astype(np.int32)
    order = places[np.argsort(grams[places], kind="stable")]
    values, row = grams[order], rows[order]
    same = np.zeros(len(order) + 1, np.bool_)  # as the one before
    same[1:-1] = values[1:] == values[:-1]
    there = np.arange(len(order))
    in_row = there - np.maximum.accumulate(np.where(same[:-1] & (row == np.roll(row, 1)), 0, there))
    kept = (same[:-1] | same[1:]) & (in_row < SEEDS_PER_GRAM)
    order, values = order[kept], values[kept]
    last = np.ones(len(order), np.bool_)
    last[:-1] = values[1:] != values[:-1]
    ends = np.flatnonzero(last)[np.cumsum(last) - last] + 1
    table = np.full((3, n), -1, np.int32)
    table[0] = rows
    table[1, order] = np.arange(len(order), dtype=np.int32)
    table[2, : len(order)] = ends
    return order, table
