"""Where many texts hold one passage: each is compared with the first that hold it, and told with few of them.

Any two of n texts that hold one passage share it: to state that pair by pair takes the square of n. Here a k-gram is
told between a text and the first ``most`` texts that hold it, in the order of the rows. A pair that is compared is
compared as a whole, whatever else the two share. A text that comes *late* to all that it shares with an earlier one is
told with few of those it was compared with: of each credit the one that it shares most with, and what adds passages to
that (``tell``). So work and facts are linear in the words, and nothing but the number of facts changes with a crowd's
size.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel
from clusterer.reuse.seeds import SEED_WORDS

GRAMS = 4  # k-grams of a passage of seven words
NEW_WORDS = 7  # words of a late text that another pair must add to what is told of it: those of a passage

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]


@kernel(
    "(int64, int64, int64, int32[::1], int32[::1], int32[::1], int32[::1], int32[::1], int32[::1], int32[::1], "
    "int32[::1], int32[:,::1], int64[:,::1])"
)
def find_held(
    row: int,
    last: int,
    most: int,
    words: I32,
    bounds: I32,
    grams: I32,
    order: I32,
    holders: I32,
    ends: I32,
    indptr: I32,
    others: I32,
    scratch: I32,
    runs: I64,
) -> tuple[int, int, int]:
    """Write the maximal runs of words that the rows from ``row`` to ``last`` share with earlier rows of their group.

    ``words``, ``bounds`` and ``order`` are those of ``alignment.find_runs``; ``grams`` [words] has for each place where
    those of its k-gram begin in ``order`` (−1: it seeds nothing), ``holders`` and ``ends`` for each place of ``order``
    its row, and where those of its k-gram end. A row is compared with those earlier ones that are among the first
    ``most`` rows with one of its k-grams (with ``GRAMS`` in a row, if both rows are late to any), and with
    ``others[indptr[row]:indptr[row + 1]]``. ``scratch`` [11, n], zero at first, is kept between calls: n is the larger
    of the numbers of words and of rows. ``runs`` [6, m] gets earlier row, row, start in the one, start in the other,
    words, and whether the row is late to the pair: 0 where they share a passage that few hold, 1 with ``others``, 2
    otherwise. Returns what ``find_runs`` does.
    """
    seen, met, chosen, at = scratch[0], scratch[1], scratch[2], scratch[3]
    place_of, in_row, common, comes_late, again = scratch[4], scratch[5], scratch[6], scratch[7], scratch[8]
    passage, reprint = scratch[9], scratch[10]
    count = 0
    while row < last:
        stamp = row + 1
        n = 0
        begin, end = bounds[row], bounds[row + 1]
        rare, rare_at = np.int64(0), np.int64(-1)  # k-grams in a row that few hold, and the last of them
        for i in range(indptr[row], indptr[row + 1]):
            there = others[i]
            reprint[there] = stamp
            passage[there] = stamp
            if seen[there] != stamp:
                seen[there] = stamp
                chosen[n] = there
                n += 1
        for p in range(begin, end):
            gram = grams[p]
            if gram < 0:
                continue
            known = at[gram]  # one more than the place, in this row or in an earlier one
            at[gram] = p + 1
            again[p] = known if known > begin else 0
            if known > begin:
                continue
            held = 0
            before = -1
            o = gram
            while holders[o] < row:
                there = holders[o]
                if there != before:
                    if held == most:
                        break
                    held += 1
                    before = there
                    in_row[there] = in_row[there] + 1 if place_of[there] == p - 1 else 1
                    place_of[there] = p
                    if in_row[there] >= GRAMS:
                        passage[there] = stamp
                    if seen[there] != stamp:
                        seen[there] = stamp
                        chosen[n] = there
                        n += 1
                o += 1
            rare = rare + 1 if held < most and rare_at == p - 1 else np.int64(held < most)
            if held < most:
                rare_at = np.int64(p)
                if rare >= GRAMS:
                    for i in range(gram, o):
                        if in_row[holders[i]] >= GRAMS:
                            met[holders[i]] = stamp
            else:
                comes_late[row] = 1
                for i in range(gram, o):
                    common[holders[i]] = stamp
        found = 0
        for i in range(n):
            there = chosen[i]
            if passage[there] != stamp and comes_late[row] == 1 and comes_late[there] == 1:
                continue
            late = np.int64(met[there] != stamp and (common[there] == stamp or comes_late[there] == 1))
            late *= 1 if reprint[there] == stamp else 2
            shorter = bounds[there + 1] - bounds[there] <= 8 * (end - begin)
            scanned = there if shorter else row
            for place in range(bounds[scanned], bounds[scanned + 1]):
                gram = grams[place]
                if gram < 0:
                    continue
                o = gram
                other = at[gram] - 1
                if shorter:  # where the row has the k-gram is known
                    if other < begin:
                        continue
                else:  # a long text: where it has it is looked for
                    stop = ends[gram]
                    while o < stop:
                        middle = (o + stop) // 2
                        if holders[middle] < there:
                            o = middle + 1
                        else:
                            stop = middle
                    if o == ends[gram] or holders[o] != there:
                        continue
                    other = order[o]
                while other >= 0:
                    p = place if shorter else other
                    q = other if shorter else place
                    if shorter:
                        other = again[other] - 1
                    else:
                        o += 1
                        other = order[o] if o < ends[gram] and holders[o] == there else -1
                    inside = p > bounds[there] and q > begin and words[p - 1] == words[q - 1]
                    if inside and grams[p - 1] >= 0 and grams[q - 1] >= 0:
                        continue  # in a run that began earlier
                    length = 0
                    while (
                        p + length < bounds[there + 1] and q + length < end and words[p + length] == words[q + length]
                    ):
                        length += 1
                    if length < SEED_WORDS:
                        continue  # a hash collision
                    to = count + found
                    if to < runs.shape[1]:
                        runs[0, to] = there
                        runs[1, to] = row
                        runs[2, to] = p
                        runs[3, to] = q
                        runs[4, to] = length
                        runs[5, to] = late
                    found += 1
        if count + found > runs.shape[1]:  # it will be looked at again
            for i in range(n):
                seen[chosen[i]] = 0
                met[chosen[i]] = 0
            for p in range(begin, end):
                if grams[p] >= 0:
                    at[grams[p]] = 0
            return count, row, found
        count += found
        row += 1
    return count, row, 0


@kernel("int64(int64[::1], int64[::1], int64[::1], int32[:,::1], int32[::1], int32[::1], int64, int32[::1])")
def tell(order: I64, bounds: I64, words: I64, passages: I32, credit: I32, covered: I32, stamp: int, told: I32) -> int:
    """Choose the pairs that are told; returns the last of the stamps used in ``covered`` [n], one a place.

    ``order`` are the pairs by later row, then the credit of the earlier one, then how late the row is to it, then the
    ``words`` they share, most first; ``bounds`` where each pair's ``passages`` [m, 8] begin: those of ``comparison``,
    and how late. ``told`` [pairs], zero at first, gets 1 where it is told, and one more for each that is not, though it
    shares nearly as much with a text of the same credit.
    """
    row, credited, best = np.int64(-1), np.int64(-1), np.int64(-1)
    for i in range(len(order)):
        pair = order[i]
        begin, end = bounds[pair], bounds[pair + 1]
        left, right, late = passages[begin, 0], passages[begin, 1], passages[begin, 7]
        if late == 0:
            told[pair] = 1
            continue
        new = 0
        if right != row or credit[left] != credited:
            row = np.int64(right)
            credited = np.int64(credit[left])
            best = np.int64(pair)
            stamp += 1
            new = NEW_WORDS
        elif late == 1:
            new = NEW_WORDS
        for k in range(begin, end):
            for place in range(passages[k, 4], passages[k, 5]):
                new += covered[place] != stamp
        if new < NEW_WORDS:
            told[best] += 10 * words[pair] >= 9 * words[best]
            continue
        told[pair] += 1
        for k in range(begin, end):
            for place in range(passages[k, 4], passages[k, 5]):
                covered[place] = stamp
    return stamp
