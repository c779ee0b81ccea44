"""Which passages two texts have in common, made of the runs of words they share.

Seed, chain, extend, as in plagiarism detection and genome alignment: the k-grams of all texts are indexed once
(``seeds``); k-grams that two texts share are joined into maximal runs of equal words; runs that follow each other in
both texts with a small gap (a replaced word, an inserted line) are chained; a chain's ends are extended over single
edits. Longer passages win over shorter ones that overlap them, so a word belongs to one passage of a pair at most. The
work is linear in the number of k-gram matches and runs: matches inside a run are skipped, and each run is chained with
``LOOKBACK`` runs before it at most. Hash collisions do no harm: runs are compared word by word.

Four compiled functions, and sorting by numpy between them: numba compiles a helper by itself and then once more where
it is called, and a long function in more than proportion to its length.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel
from clusterer.reuse.seeds import SEED_WORDS

LOOKBACK = 48  # runs a run may be chained to
EDIT_WORDS = 3  # words replaced, inserted or left out between two runs of a passage, on either side
INSERTED_WORDS = 15  # … on one side, where both runs are long: a line of page furniture
INSERTION_FLANK = 8  # words that the runs around such an insertion have
EXTENSIONS = 8  # edits that a chain's end is extended over
SHORT_PASSAGE = 12  # words; below, a passage must be without edits
CONTENT_WORDS = 2  # long words without capital or digit that a passage has: it is more than a name, a title, an address

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]
U8 = NDArray[np.uint8]

# An edit at the end of a chain: words skipped on the left, on the right, and equal words that must follow it.
_LEFT = np.array([1, 1, 0, 2, 2, 1, 2, 0], dtype=np.int64)
_RIGHT = np.array([1, 0, 1, 2, 1, 2, 0, 2], dtype=np.int64)
_EQUAL = np.array([2, 3, 3, 3, 3, 3, 3, 3], dtype=np.int64)


@kernel(
    "(int64, int64, int32[::1], int32[::1], int32[::1], int32[:,::1], int32[::1], int32[::1], int32[:,::1], "
    "int64[:,::1])"
)
def find_runs(
    row: int,
    last: int,
    words: I32,
    bounds: I32,
    group_ends: I32,
    seeds: I32,
    order: I32,
    begins: I32,
    found: I32,
    runs: I64,
) -> tuple[int, int, int]:
    """Write the maximal runs of words that the rows from ``row`` to ``last`` share with later rows of their group.

    ``words`` are the word ids of d rows end to end, ``bounds`` [d + 1] where each row begins, ``group_ends`` [d] one
    past the last row of each row's group; ``seeds`` and ``order`` are those of ``seeds.seeds``. ``begins`` [d + 2] and
    ``found`` [4, n] are scratch. ``runs`` [5, m] gets row, later row, start in the one, start in the other, words: by
    row, later row, start. Returns how many were written, the row at which it stopped, and how many runs that row has
    where the arrays had no room for them; 0 at the end.
    """
    rows, ranks, ends = seeds[0], seeds[1], seeds[2]
    there_of, p_of, q_of, words_of = found[0], found[1], found[2], found[3]
    run_row, run_there, run_p, run_q, run_words = runs[0], runs[1], runs[2], runs[3], runs[4]
    count = 0
    while row < last:
        n = 0
        begin, end = bounds[row], bounds[row + 1]
        for p in range(begin, end):
            if ranks[p] < 0:
                continue
            for other in range(ranks[p] + 1, ends[ranks[p]]):
                q = order[other]
                there = rows[q]
                if there == row:
                    continue
                inside = p > begin and q > bounds[there] and words[p - 1] == words[q - 1]
                if inside and ranks[p - 1] >= 0 and ranks[q - 1] >= 0:
                    continue  # in a run that began earlier
                length = 0
                stop = bounds[there + 1]
                while p + length < end and q + length < stop and words[p + length] == words[q + length]:
                    length += 1
                if length < SEED_WORDS:
                    continue  # a hash collision
                if n < len(there_of):
                    there_of[n] = there
                    p_of[n] = p
                    q_of[n] = q
                    words_of[n] = length
                n += 1
        if n > len(there_of) or count + n > len(run_row):
            return count, row, n
        # by later row, otherwise in order
        for r in range(row, group_ends[row] + 1):
            begins[r] = count
        for i in range(n):
            begins[there_of[i] + 1] += 1
        for r in range(row, group_ends[row]):
            begins[r + 1] += begins[r] - count
        for i in range(n):
            at = begins[there_of[i]]
            begins[there_of[i]] += 1
            run_row[at] = row
            run_there[at] = there_of[i]
            run_p[at] = p_of[i]
            run_q[at] = q_of[i]
            run_words[at] = words_of[i]
        count += n
        row += 1
    return count, row, 0


@kernel("void(int64[:,::1], int64[::1], float64[::1], int64[::1])")
def chain(runs: I64, pair: I64, score: NDArray[np.float64], before: I64) -> None:
    """For each run the best chain that ends with it: its score, and the run before it (−1: none).

    ``pair`` numbers the pairs of rows that the runs are of, in order.
    """
    run_p, run_q, run_words = runs[2], runs[3], runs[4]
    start = 0
    for r in range(len(pair)):
        if pair[r] != pair[start]:
            start = r
        score[r] = run_words[r]
        before[r] = -1
        for s in range(r - 1, max(start, r - LOOKBACK) - 1, -1):
            if run_p[s] >= run_p[r] or run_q[s] >= run_q[r]:
                continue
            dp = run_p[r] - run_p[s] - run_words[s]
            dq = run_q[r] - run_q[s] - run_words[s]
            shortest, longest = min(dp, dq), max(dp, dq)
            overlap = max(0, -shortest)
            gained = run_words[r] - overlap
            longest += overlap
            shortest += overlap
            edited = longest <= EDIT_WORDS
            flanked = run_words[s] >= INSERTION_FLANK and gained >= INSERTION_FLANK
            inserted = shortest <= EDIT_WORDS and longest <= INSERTED_WORDS and flanked
            if gained < 2 or not (edited or inserted):
                continue
            chained = score[s] + gained - 0.25 * (longest + shortest)
            if chained > score[r]:
                score[r] = chained
                before[r] = s


@kernel("int64(int64[::1], int64[:,::1], int64[::1], int64[::1], int32[::1], int32[::1], int64[:,::1])")
def extend(best: I64, runs: I64, pair: I64, before: I64, words: I32, bounds: I32, spans: I64) -> int:
    """Make chains of the runs, ``best`` first within each pair, and extend their ends over single edits.

    A chain is cut off where a better one has used its runs; the words of used runs become −1. ``spans`` [6, n] gets
    pair, left start, left end, right start, right end, equal words. Returns how many chains there are.
    """
    run_row, run_there, run_p, run_q, run_words = runs[0], runs[1], runs[2], runs[3], runs[4]
    chains = 0
    for i in range(len(best)):
        at = best[i]
        if run_words[at] < 0:
            continue
        row, there = run_row[at], run_there[at]
        p_end = run_p[at] + run_words[at]
        q_end = run_q[at] + run_words[at]
        matched = run_words[at]
        run_words[at] = -1
        s = before[at]
        while s >= 0 and run_words[s] >= 0:
            dp = run_p[at] - run_p[s] - run_words[s]
            dq = run_q[at] - run_q[s] - run_words[s]
            matched += run_words[s] + min(0, min(dp, dq))  # noqa: PLW3301 (three at once take long to compile)
            if dp == dq:  # equal words between the replaced ones
                for k in range(1, dp):
                    if words[run_p[at] - k] == words[run_q[at] - k]:
                        matched += 1
            run_words[s] = -1
            at = s
            s = before[at]
        p, q, step = p_end, q_end, 1  # forwards from the end, then backwards from the start
        p_stop, q_stop = np.int64(bounds[row + 1]), np.int64(bounds[there + 1])
        while True:
            edits = 0
            while edits < EXTENSIONS:
                edits += 1
                length = 0
                for e in range(len(_LEFT)):
                    a = p + step * _LEFT[e]
                    b = q + step * _RIGHT[e]
                    length = 0
                    while step * (p_stop - a) > 0 and step * (q_stop - b) > 0 and words[a] == words[b]:
                        a += step
                        b += step
                        length += 1
                    if length >= _EQUAL[e]:
                        p = a
                        q = b
                        matched += length
                        break
                    length = 0
                if length == 0:
                    break
            if step < 0:
                break
            p_end = p
            q_end = q
            step = -1
            p = run_p[at] - 1
            q = run_q[at] - 1
            p_stop = np.int64(bounds[row]) - 1
            q_stop = np.int64(bounds[there]) - 1
        spans[0, chains] = pair[at]
        spans[1, chains] = p + 1
        spans[2, chains] = p_end
        spans[3, chains] = q + 1
        spans[4, chains] = q_end
        spans[5, chains] = matched
        chains += 1
    return chains


@kernel("int64(int64[::1], int64[:,::1], int32[::1], int32[::1], int32[::1], uint8[::1], float64, int64[:,::1])")
def choose(
    longest_first: I64,
    spans: I64,
    words: I32,
    half_words: I32,
    content: I32,
    taken: U8,
    min_words: float,
    passages: I64,
) -> int:
    """The spans that are long enough and do not overlap, ``longest_first`` within each pair; returns how many.

    ``half_words`` and ``content`` are running sums over ``words``: the weight (two for a word, one for a character of a
    script without spaces) and the number of content words. ``taken`` is all zero, and is left so. ``passages`` [6, n]
    gets pair, left start, left end, right start, right end, equal words.
    """
    count, first = 0, 0
    for i in range(len(longest_first) + 1):
        c = longest_first[i] if i < len(longest_first) else -1
        if count > first and (c < 0 or spans[0, c] != passages[0, first]):
            while first < count:
                for k in range(passages[1, first], passages[2, first]):
                    taken[k] = 0
                for k in range(passages[3, first], passages[4, first]):
                    taken[k] = 0
                first += 1
        if c < 0:
            break
        a, a_end, b, b_end = spans[1, c], spans[2, c], spans[3, c], spans[4, c]
        matched = spans[5, c]
        # cut off the ends what a longer passage has already: equal words, so on both sides alike
        while a < a_end and b < b_end and (taken[a] or taken[b]):
            a += 1
            b += 1
            matched -= 1
        while a < a_end and b < b_end and (taken[a_end - 1] or taken[b_end - 1]):
            a_end -= 1
            b_end -= 1
            matched -= 1
        if a >= a_end or b >= b_end:
            continue
        weight = matched * (half_words[a_end] - half_words[a]) / (2.0 * (a_end - a))
        if weight < min_words or content[a_end] - content[a] < CONTENT_WORDS:
            continue
        if weight < SHORT_PASSAGE:  # without edits?
            longest = 0
            for p in range(a, a_end):
                for q in range(b, b_end):
                    length = 0
                    while p + length < a_end and q + length < b_end and words[p + length] == words[q + length]:
                        length += 1
                    longest = max(longest, length)
            if longest < min_words:
                continue
        overlapped = 0
        for k in range(a, a_end):
            overlapped += taken[k]
        for k in range(b, b_end):
            overlapped += taken[k]
        if overlapped:
            continue
        for k in range(a, a_end):
            taken[k] = 1
        for k in range(b, b_end):
            taken[k] = 1
        passages[0, count] = spans[0, c]
        passages[1, count] = a
        passages[2, count] = a_end
        passages[3, count] = b
        passages[4, count] = b_end
        passages[5, count] = matched
        count += 1
    return count
