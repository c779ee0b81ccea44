"""Where two documents begin to be alike: shared k-grams, and the maximal runs of equal words they stand in.

What must hold: the work is linear in the number of k-gram matches, whatever the texts. A k-gram that a document repeats
seeds from its first ``SEEDS_PER_GRAM`` places only, and matches inside a run are skipped in constant time. Hash
collisions do no harm: runs are compared word by word.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel

SEED_WORDS = 4  # k
SEEDS_PER_GRAM = 3  # places of one document that a repeated k-gram seeds from

I32 = NDArray[np.int32]


@kernel("Tuple((i4[::1], i4[::1]))(u8[::1], i4[::1], i4[::1])")
def group_seeds(grams: NDArray[np.uint64], rows: I32, order: I32) -> tuple[I32, I32]:
    """Group ``order`` (the seeds' places, sorted by k-gram, row, place) by k-gram.

    Returns, for each rank in ``order``, where its group ends, and for each place its rank (−1: it seeds nothing).
    Places beyond the first ``SEEDS_PER_GRAM`` of a row are taken out of ``order``: their entries become −1.
    """
    n = len(order)
    ends = np.empty(n, np.int32)
    ranks = np.full(len(grams), -1, np.int32)
    start = 0
    while start < n:
        end = start + 1
        while end < n and grams[order[end]] == grams[order[start]]:
            end += 1
        row, in_row = np.int32(-1), 0
        for rank in range(start, end):
            ends[rank] = end
            place = order[rank]
            in_row = in_row + 1 if rows[place] == row else 1
            row = rows[place]
            if in_row <= SEEDS_PER_GRAM:
                ranks[place] = rank
            else:
                order[rank] = -1
        start = end
    return ends, ranks


@kernel("i8(i8, i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[:, ::1])")
def find_runs(row: int, words: I32, bounds: I32, rows: I32, order: I32, group_ends: I32, ranks: I32, runs: I32) -> int:
    """Write the maximal runs (other row, start here, start there, words) that ``row`` shares with later rows.

    Returns how many there are; where that is more than ``runs`` has room for, only the first are written.
    """
    found = 0
    begin, end = bounds[row], bounds[row + 1]
    for p in range(begin, end):
        if ranks[p] < 0:
            continue
        for other in range(ranks[p] + 1, group_ends[ranks[p]]):
            q = order[other]
            if q < 0 or rows[q] == row:
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
    return found
