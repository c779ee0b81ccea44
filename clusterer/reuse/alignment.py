"""Which passages two texts have in common, made of the runs of words they share.

Seed, chain, extend, as in plagiarism detection and genome alignment: the k-grams of all texts are indexed once
(``seeds``); k-grams that two texts share are joined into maximal runs of equal words; runs that follow each other in
both texts with a small gap (a replaced word, an inserted line) are chained; a chain's ends are extended over single
edits. Longer passages win over shorter ones that overlap them, so a word belongs to one passage of a pair at most. The
work is linear in the number of k-gram matches and runs: matches inside a run are skipped, and each run is chained with
``LOOKBACK`` runs before it at most. Hash collisions do no harm: runs are compared word by word.

One function, because numba compiles each helper by itself and then once more where it is called.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel
from clusterer.reuse.seeds import SEED_WORDS

LOOKBACK = 48  # runs a run may be chained to
EDIT_WORDS = 3  # words replaced, inserted or left out between two runs of a passage, on either side
INSERTED_WORDS = 15  # … on one side, where both runs are long: a line of page furniture
INSERTION_FLANK = 8  # words that the runs around such an insertion have
EXTENSIONS = 8  # edits that a chain's end is extended over
NEARLY_THE_SAME = 0.9  # share of both texts in copied passages from which they are, in a crowd
SHORT_PASSAGE = 12  # words; below, a passage must be without edits
CONTENT_WORDS = 2  # long words without capital or digit that a passage has: it is more than a name, a title, an address

_ZERO: Any = np.int64(0)
_ONE: Any = np.int64(1)

I32 = NDArray[np.int32]
U8 = NDArray[np.uint8]

# An edit at the end of a chain: words skipped on the left, on the right, and equal words that must follow it.
_LEFT = np.array([1, 1, 0, 2, 2, 1, 2, 0], dtype=np.int64)
_RIGHT = np.array([1, 0, 1, 2, 1, 2, 0, 2], dtype=np.int64)
_EQUAL = np.array([2, 3, 3, 3, 3, 3, 3, 3], dtype=np.int64)


@helper
def _best_first(values: NDArray[np.float64], begin: int, end: int, order: I32, merged: I32) -> None:
    """Write the places ``begin`` to ``end`` of the values to order[0:], largest first, equal ones in order."""
    n = end - begin
    for i in range(n):
        order[i] = begin + i
    width = 1
    while width < n:
        start = 0
        while start < n:
            left, middle, last = start, start + width, start + 2 * width
            if middle > n:
                middle = n
            if last > n:
                last = n
            right = middle
            for at in range(start, last):
                if left < middle and (right >= last or values[order[left]] >= values[order[right]]):
                    merged[at] = order[left]
                    left += 1
                else:
                    merged[at] = order[right]
                    right += 1
            start = last
        for i in range(n):
            order[i] = merged[i]
        width *= 2


@kernel(
    "UniTuple(i8, 3)(i8, i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[:, ::1], i4[::1], u1[::1], i4[::1], u1[::1], "
    "f8, i4[:, ::1], f8[::1], i4[::1], i4[:, ::1])"
)
def align(
    row: int,
    words: I32,
    bounds: I32,
    half_words: I32,
    content: I32,
    group_ends: I32,
    seeds: I32,
    order: I32,
    resembles: U8,
    credit: I32,
    taken: U8,
    min_words: float,
    scratch: I32,
    score: NDArray[np.float64],
    begins: I32,
    passages: I32,
) -> tuple[int, int, int]:
    """The passages that the rows from ``row`` on share with later rows of their group, by row, later row.

    ``words`` are the word ids of d rows end to end, ``bounds`` [d + 1] where each row begins; ``half_words`` and
    ``content`` are running sums over them: the weight (two for a word, one for a character of a script without
    spaces) and the number of content words. ``group_ends`` [d] is one past the last row of each row's group.
    ``order`` and ``seeds`` are those of ``seeds.seeds``. ``resembles`` [d] is 2 where a row belongs to a crowd (see
    ``comparison``); it becomes 3 where it is nearly the same as an earlier one with its ``credit``, or has none (0):
    then it is compared with no later ones. ``taken`` is all zero, and is left so; ``begins`` [d + 2] is scratch, and so
    are, for n runs of a row, ``scratch`` [16, n] and ``score`` [n].

    Writes (row, later row, left start, left end, right start, right end, equal words) and returns how many, the row at
    which it stopped, and how many runs that row has where the scratch or ``passages`` had no room for them; 0 at the
    end.
    """
    rows, ranks, ends = seeds[0], seeds[1], seeds[2]
    found_in, found_p, found_q, found_words = scratch[0], scratch[1], scratch[2], scratch[3]
    run_in, run_p, run_q, run_words = scratch[4], scratch[5], scratch[6], scratch[7]
    before, best, merged = scratch[8], scratch[9], scratch[10]
    span_p, span_p_end, span_q, span_q_end, span_words = scratch[11], scratch[12], scratch[13], scratch[14], scratch[15]
    room = len(score)
    count = _ZERO
    while row < len(group_ends):
        if resembles[row] == 3 or row + 1 == group_ends[row]:
            row += 1
            continue
        # -- the maximal runs of words that the row shares with later rows
        n = _ZERO
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
                length = _ZERO
                stop = bounds[there + 1]
                while p + length < end and q + length < stop and words[p + length] == words[q + length]:
                    length += 1
                if length < SEED_WORDS:
                    continue  # a hash collision
                if n < room:
                    found_in[n] = there
                    found_p[n] = p
                    found_q[n] = q
                    found_words[n] = length
                n += 1
        if n > room or count + n > len(passages):
            return count, row, n
        # -- by later row, otherwise in order
        for r in range(row, group_ends[row] + 1):
            begins[r] = 0
        for i in range(n):
            begins[found_in[i] + 1] += 1
        for r in range(row, group_ends[row]):
            begins[r + 1] += begins[r]
        for i in range(n):
            at = begins[found_in[i]]
            begins[found_in[i]] += 1
            run_in[at] = found_in[i]
            run_p[at] = found_p[i]
            run_q[at] = found_q[i]
            run_words[at] = found_words[i]
        start = _ZERO
        while start < n:
            there = run_in[start]
            last_run = begins[there] + _ZERO
            # -- for each run the best chain that ends with it: its score, and the run before it (−1: none)
            for r in range(start, last_run):
                score[r] = run_words[r]
                before[r] = -1
                first_run = r - LOOKBACK
                if first_run < start:
                    first_run = start
                for s in range(r - 1, first_run - 1, -1):
                    if run_p[s] >= run_p[r] or run_q[s] >= run_q[r]:
                        continue
                    shortest = run_p[r] - run_p[s] - run_words[s]
                    longest = run_q[r] - run_q[s] - run_words[s]
                    if shortest > longest:
                        other = shortest
                        shortest = longest
                        longest = other
                    overlap = -shortest if shortest < 0 else _ZERO
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
            # -- the chains, the best first, each cut off where a better one has used its runs, and extended
            _best_first(score, start, last_run, best, merged)
            chains = _ZERO
            for i in range(last_run - start):
                at = best[i] + _ZERO
                if run_words[at] < 0:
                    continue
                span_p_end[chains] = run_p[at] + run_words[at]
                span_q_end[chains] = run_q[at] + run_words[at]
                matched = run_words[at] + _ZERO
                s = before[at] + _ZERO
                run_words[at] = -1
                while s >= 0 and run_words[s] >= 0:
                    dp = run_p[at] - run_p[s] - run_words[s]
                    dq = run_q[at] - run_q[s] - run_words[s]
                    least = min(dq, dp)
                    matched += run_words[s] + (least if least < 0 else _ZERO)
                    if dp == dq:  # equal words between the replaced ones
                        for k in range(1, dp):
                            if words[run_p[at] - k] == words[run_q[at] - k]:
                                matched += 1
                    run_words[s] = -1
                    at = s
                    s = before[at] + _ZERO
                for step in range(1, -2, -2):  # forwards from the end, then backwards from the start
                    if step == 1:
                        p = span_p_end[chains] + _ZERO
                        q = span_q_end[chains] + _ZERO
                        p_stop = bounds[row + 1] + _ZERO
                        q_stop = bounds[there + 1] + _ZERO
                    else:
                        p = run_p[at] - _ONE
                        q = run_q[at] - _ONE
                        p_stop = bounds[row] - _ONE
                        q_stop = bounds[there] - _ONE
                    for _ in range(EXTENSIONS):
                        length = _ZERO
                        for e in range(len(_LEFT)):
                            a = p + step * _LEFT[e]
                            b = q + step * _RIGHT[e]
                            length = _ZERO
                            while step * (p_stop - a) > 0 and step * (q_stop - b) > 0 and words[a] == words[b]:
                                a += step
                                b += step
                                length += 1
                            if length >= _EQUAL[e]:
                                p = a
                                q = b
                                matched += length
                                break
                            length = _ZERO
                        if length == 0:
                            break
                    if step == 1:
                        span_p_end[chains] = p
                        span_q_end[chains] = q
                    else:
                        span_p[chains] = p + 1
                        span_q[chains] = q + 1
                span_words[chains] = matched
                chains += 1
            # -- those that are long enough and do not overlap, longest first
            for i in range(chains):
                score[i] = span_words[i]
            _best_first(score, _ZERO, chains, best, merged)
            first = count
            for i in range(chains):
                c = best[i]
                a = span_p[c] + _ZERO
                a_end = span_p_end[c] + _ZERO
                b = span_q[c] + _ZERO
                b_end = span_q_end[c] + _ZERO
                matched = span_words[c] + _ZERO
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
                    longest = _ZERO
                    for p in range(a, a_end):
                        for q in range(b, b_end):
                            length = _ZERO
                            while p + length < a_end and q + length < b_end and words[p + length] == words[q + length]:
                                length += 1
                            if length > longest:
                                longest = length
                    if longest < min_words:
                        continue
                overlapped = _ZERO
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
                passages[count, 0] = row
                passages[count, 1] = there
                passages[count, 2] = a
                passages[count, 3] = a_end
                passages[count, 4] = b
                passages[count, 5] = b_end
                passages[count, 6] = matched
                count += 1
            shared = _ZERO
            for c in range(first, count):
                for k in range(passages[c, 2], passages[c, 3]):
                    taken[k] = 0
                for k in range(passages[c, 4], passages[c, 5]):
                    taken[k] = 0
                shared += passages[c, 6]
            size = bounds[row + 1] - bounds[row]
            if size < bounds[there + 1] - bounds[there]:
                size = bounds[there + 1] - bounds[there]
            answers = credit[there] == 0 or credit[there] == credit[row]
            if resembles[there] and answers and shared >= NEARLY_THE_SAME * size:
                resembles[there] = 3
            start = last_run
        row += 1
    return count, row, _ZERO
