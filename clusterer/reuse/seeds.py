"""Where two documents begin to be alike: shared k-grams, and the maximal runs of equal words they stand in.

What must hold: the work is linear in the number of k-gram matches, whatever the texts. A k-gram that a document repeats
seeds from its first ``SEEDS_PER_GRAM`` places only, and matches inside a run are skipped in constant time. Hash
collisions do no harm: runs are compared word by word.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper

SEED_WORDS = 4  # k
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # odd, well mixed
SEEDS_PER_GRAM = 3  # places of one document that a repeated k-gram seeds from

I32 = NDArray[np.int32]


def seeds(words: I32, bounds: I32, salt: NDArray[np.uint64]) -> tuple[I32, I32, I32, I32]:
    """Where rows begin to be alike: ``order``, ``ends``, ``ranks``, ``rows``.

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
    ranks = np.full(n, -1, np.int32)
    ranks[order] = np.arange(len(order), dtype=np.int32)
    return np.ascontiguousarray(order), ends.astype(np.int32), ranks, rows


@helper
def find_runs(row: int, words: I32, bounds: I32, rows: I32, order: I32, group_ends: I32, ranks: I32, runs: I32) -> int:
    """Write the maximal runs (other row, start here, start there, words) that ``row`` shares with later rows.

    Returns how many there are; where that is more than ``runs`` has room for, only the first are written.
    """
    found: Any = np.int64(0)
    begin, end = bounds[row], bounds[row + 1]
    for p in range(begin, end):
        if ranks[p] < 0:
            continue
        for other in range(ranks[p] + 1, group_ends[ranks[p]]):
            q = order[other]
            if rows[q] == row:
                continue
            there = rows[q]
            inside = p > begin and q > bounds[there] and words[p - 1] == words[q - 1]
            if inside and ranks[p - 1] >= 0 and ranks[q - 1] >= 0:
                continue  # in a run that began earlier
            limit = min(end - p, bounds[there + 1] - q)
            length = 0
            while length < limit and words[p + length] == words[q + length]:
                length += 1
            if length < SEED_WORDS:
                continue  # a hash collision
            if found < len(runs):
                runs[found, 0] = there
                runs[found, 1] = p
                runs[found, 2] = q
                runs[found, 3] = length
            found += 1
    return found  # type: ignore[no-any-return]
