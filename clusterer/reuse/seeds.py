"""Where two texts begin to be alike: the k-grams they share.

A k-gram that a text repeats seeds from its first ``SEEDS_PER_GRAM`` places only. The k-grams of one group of texts, as
a rule an event's, are brought together in a table of their own, which is small and stays in the processor's cache: one
sort over the k-grams of all groups took four times as long.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel
from clusterer.text.tokens import new_key

SEED_WORDS = 4  # k
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # odd, well mixed
SEEDS_PER_GRAM = 3  # places of one document that a repeated k-gram seeds from

I32 = NDArray[np.int32]
U64 = NDArray[np.uint64]


def seeds(words: I32, bounds: I32, groups: I32) -> tuple[I32, I32]:
    """Where rows begin to be alike: ``order``, and int32[3, n] ``seeds``, of which the rows are ``rows, ranks, ends``.

    ``words`` are those of all rows end to end, ``bounds`` where each row begins, ``groups`` [d] the number of each
    row's group, which never decreases: rows are compared within it only. ``order`` holds the places whose k-gram is
    not the only one of its group, by k-gram, then place, and ``ends`` for each of them where those of its k-gram end;
    ``ranks`` has, for each place, where it stands in ``order`` (−1: it seeds nothing), and ``rows`` its row.
    """
    order, table = np.empty(len(words), np.int32), np.empty((3, len(words)), np.int32)
    firsts = np.append(np.flatnonzero(np.diff(groups, prepend=-1)), len(groups)).astype(np.int64)
    largest = int(np.diff(bounds[firsts]).max(initial=0))
    slots = 1 << max(4, (2 * largest - 1).bit_length())
    keys, counts = np.empty(slots, np.uint64), np.empty((3, slots), np.int32)
    found = bring_together(words, bounds, firsts, int(new_key()), keys, counts, order, table)
    return order[:found], table


@kernel("int64(int32[::1], int32[::1], int64[::1], uint64, uint64[::1], int32[:,::1], int32[::1], int32[:,::1])")
def bring_together(
    words: I32, bounds: I32, firsts: NDArray[np.int64], key: int, keys: U64, counts: I32, order: I32, table: I32
) -> int:
    """Fill ``order`` and ``table``; returns how many places are in ``order``.

    ``firsts`` [g + 1]: the first row of each group. ``keys`` and ``counts`` are scratch for twice the words of the
    largest group. ``key`` is secret: nobody can make k-grams that crowd one part of the table.
    """
    rows, ranks, ends = table[0], table[1], table[2]
    count_of, row_of, place_of = counts[0], counts[1], counts[2]
    found = 0
    for group in range(len(firsts) - 1):
        begin, end = bounds[firsts[group]], bounds[firsts[group + 1]]
        bits = 4
        while (1 << bits) < 2 * (end - begin):
            bits += 1
        size = 1 << bits
        for at in range(size):
            keys[at] = 0
        for row in range(firsts[group], firsts[group + 1]):
            last = bounds[row + 1] - SEED_WORDS
            for place in range(bounds[row], bounds[row + 1]):
                rows[place] = row
                ranks[place] = -1
                if place > last:
                    continue
                gram = np.uint64(key)
                for offset in range(SEED_WORDS):
                    gram = gram * _MULTIPLIER + np.uint64(words[place + offset])
                    gram ^= gram >> np.uint64(29)
                gram = gram * _MULTIPLIER | np.uint64(1)  # 0: free
                slot = np.int64(gram >> np.uint64(64 - bits))
                while keys[slot] != 0 and keys[slot] != gram:
                    slot = (slot + 1) & (size - 1)
                if keys[slot] == 0:
                    keys[slot] = gram
                    count_of[slot] = 0
                    row_of[slot] = row
                    place_of[slot] = 0  # in the row, first; then where those of the k-gram go in the order
                elif row_of[slot] != row:
                    row_of[slot] = row
                    place_of[slot] = 0
                if place_of[slot] < SEEDS_PER_GRAM:
                    place_of[slot] += 1
                    count_of[slot] += 1
                    ranks[place] = slot
        for at in range(size):
            if keys[at] != 0:
                place_of[at] = found
                row_of[at] = found + count_of[at]
                if count_of[at] > 1:
                    found += count_of[at]
        for place in range(begin, end):
            slot = np.int64(ranks[place])
            if slot >= 0:
                if count_of[slot] < 2:
                    ranks[place] = -1
                    continue
                at = place_of[slot]
                place_of[slot] += 1
                order[at] = place
                ranks[place] = at
                ends[at] = row_of[slot]
    return found
