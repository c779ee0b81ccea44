"""Which runs of words documents have in common: the compiled kernels.

Seed, chain, extend, as in plagiarism detection and genome alignment: the k-grams of all documents are indexed once;
k-grams that two documents share are joined into maximal runs of equal words; runs that follow each other in both
documents with a small gap (a replaced word, an inserted line) are chained; a chain's ends are extended over single
edits. Longer passages win over shorter ones that overlap them, so a word belongs to one passage of a pair at most.

What must hold: the work is linear in the number of k-gram matches, whatever the texts. A k-gram that a document repeats
seeds from its first ``SEEDS_PER_GRAM`` places only, a run is chained with ``LOOKBACK`` runs before it at most, and
matches inside a run are skipped in constant time. Hash collisions do no harm: runs are compared word by word.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.text.compiling import helper, kernel

SEED_WORDS = 4  # k
SEEDS_PER_GRAM = 3  # places of one document that a repeated k-gram seeds from
LOOKBACK = 48  # runs a run may be chained to
EDIT_WORDS = 3  # words replaced, inserted or left out between two runs of a passage, on either side
INSERTED_WORDS = 15  # … on one side, where both runs are long: a line of page furniture
INSERTION_FLANK = 8  # words that the runs around such an insertion have
EXTENSIONS = 8  # edits that a chain's end is extended over
SHORT_PASSAGE = 12  # words; below, a passage must be without edits
CONTENT_WORDS = 2  # long words without capital or digit that a passage has: it is more than a name, a title, an address

I32 = NDArray[np.int32]
U8 = NDArray[np.uint8]

# An edit at the end of a chain: words skipped on the left, on the right, and equal words that must follow it.
_EDITS = np.array(
    [(1, 1, 2), (1, 0, 3), (0, 1, 3), (2, 2, 3), (2, 1, 3), (1, 2, 3), (2, 0, 3), (0, 2, 3)], dtype=np.int32
)


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


@helper
def _best_first(values: NDArray[np.float64]) -> I32:
    """The places of the values, largest first, equal ones in order. (numba takes seconds to compile its own sort.)"""
    n = len(values)
    order, merged = np.arange(n).astype(np.int32), np.empty(n, np.int32)
    width = 1
    while width < n:
        for start in range(0, n, 2 * width):
            left, right = start, min(start + width, n)
            middle, end = right, min(start + 2 * width, n)
            for at in range(start, end):
                if left < middle and (right >= end or values[order[left]] >= values[order[right]]):
                    merged[at] = order[left]
                    left += 1
                else:
                    merged[at] = order[right]
                    right += 1
        order, merged = merged, order
        width *= 2
    return order


@helper
def _chain(runs: I32, score: NDArray[np.float64], before: I32) -> None:
    """For each run (sorted by start) the best chain that ends with it: its score and the run before it (−1: none)."""
    for r in range(len(runs)):
        p, q, length = runs[r, 1], runs[r, 2], runs[r, 3]
        score[r] = length
        before[r] = -1
        for s in range(r - 1, max(-1, r - 1 - LOOKBACK), -1):
            if runs[s, 1] >= p or runs[s, 2] >= q:
                continue
            dp = p - runs[s, 1] - runs[s, 3]
            dq = q - runs[s, 2] - runs[s, 3]
            overlap = max(0, -dp, -dq)
            gained = length - overlap
            longest, shortest = max(dp, dq) + overlap, min(dp, dq) + overlap
            edited = longest <= EDIT_WORDS
            flank = min(runs[s, 3], gained)
            inserted = shortest <= EDIT_WORDS and longest <= INSERTED_WORDS and flank >= INSERTION_FLANK
            if gained < 2 or not (edited or inserted):
                continue
            chained = score[s] + gained - 0.25 * (longest + shortest)
            if chained > score[r]:
                score[r] = chained
                before[r] = s


@helper
def _walk_back(runs: I32, last: int, before: I32, used: NDArray[np.bool_], words: I32, span: I32) -> int:
    """Write the span (left start, left end, right start, right end) of the chain ending with ``last``; count its words.

    The chain is cut off where a better one has used its runs.
    """
    used[last] = True
    at = last
    matched = int(runs[last, 3])
    s = int(before[last])
    while s >= 0 and not used[s]:
        dp = int(runs[at, 1] - runs[s, 1] - runs[s, 3])
        dq = int(runs[at, 2] - runs[s, 2] - runs[s, 3])
        matched += int(runs[s, 3]) - max(0, -dp, -dq)
        if dp == dq:  # equal words between the replaced ones
            for k in range(1, dp):
                if words[runs[at, 1] - k] == words[runs[at, 2] - k]:
                    matched += 1
        used[s] = True
        at = s
        s = int(before[s])
    span[0] = runs[at, 1]
    span[1] = runs[last, 1] + runs[last, 3]
    span[2] = runs[at, 2]
    span[3] = runs[last, 2] + runs[last, 3]
    return matched


@helper
def _extend(span: I32, words: I32, left_begin: int, left_end: int, right_begin: int, right_end: int) -> int:
    """Extend a span forwards and backwards over single edits (see ``_EDITS``). Returns the equal words gained."""
    gained = 0
    for _ in range(EXTENSIONS):
        step = 0
        for e in range(len(_EDITS)):
            p, q = span[1] + _EDITS[e, 0], span[3] + _EDITS[e, 1]
            step = 0
            while p + step < left_end and q + step < right_end and words[p + step] == words[q + step]:
                step += 1
            if step >= _EDITS[e, 2]:
                span[1] = p + step
                span[3] = q + step
                gained += step
                break
            step = 0
        if step == 0:
            break
    for _ in range(EXTENSIONS):
        step = 0
        for e in range(len(_EDITS)):
            p, q = span[0] - _EDITS[e, 0], span[2] - _EDITS[e, 1]
            step = 0
            while p - step > left_begin and q - step > right_begin and words[p - step - 1] == words[q - step - 1]:
                step += 1
            if step >= _EDITS[e, 2]:
                span[0] = p - step
                span[2] = q - step
                gained += step
                break
            step = 0
        if step == 0:
            break
    return gained


@helper
def _longest_run(words: I32, a: int, a_end: int, b: int, b_end: int) -> int:
    """The longest run of equal words in two short spans."""
    longest = 0
    for p in range(a, a_end - longest):
        for q in range(b, b_end - longest):
            length = 0
            while p + length < a_end and q + length < b_end and words[p + length] == words[q + length]:
                length += 1
            longest = max(longest, length)
    return longest


@helper
def _select(
    spans: I32,
    words: I32,
    half_words: I32,
    content: I32,
    left_taken: U8,
    right_taken: U8,
    min_words: float,
    chosen: I32,
) -> int:
    """Choose passages that are long enough and do not overlap, longest first. Returns how many were written."""
    kept = 0
    for c in _best_first(spans[:, 4].astype(np.float64)):
        a, a_end, b, b_end, matched = spans[c, 0], spans[c, 1], spans[c, 2], spans[c, 3], spans[c, 4]
        # cut off the ends what a longer passage has already: equal words, so on both sides alike
        while a < a_end and b < b_end and (left_taken[a] or right_taken[b]):
            a += 1
            b += 1
            matched -= 1
        while a < a_end and b < b_end and (left_taken[a_end - 1] or right_taken[b_end - 1]):
            a_end -= 1
            b_end -= 1
            matched -= 1
        if a >= a_end or b >= b_end:
            continue
        weight = matched * (half_words[a_end] - half_words[a]) / (2.0 * (a_end - a))
        if weight < min_words or content[a_end] - content[a] < CONTENT_WORDS:
            continue
        if weight < SHORT_PASSAGE and _longest_run(words, a, a_end, b, b_end) < min_words:
            continue
        if left_taken[a:a_end].any() or right_taken[b:b_end].any():
            continue
        left_taken[a:a_end] = 1
        right_taken[b:b_end] = 1
        chosen[kept, 0] = a
        chosen[kept, 1] = a_end
        chosen[kept, 2] = b
        chosen[kept, 3] = b_end
        chosen[kept, 4] = matched
        kept += 1
    for c in range(kept):
        left_taken[chosen[c, 0] : chosen[c, 1]] = 0
        right_taken[chosen[c, 2] : chosen[c, 3]] = 0
    return kept


@kernel("i8(i8, i4[:, ::1], i4[::1], i4[::1], i4[::1], i4[::1], u1[::1], u1[::1], f8, i4[:, ::1])")
def align(
    row: int,
    runs: I32,
    words: I32,
    bounds: I32,
    half_words: I32,
    content: I32,
    left_taken: U8,
    right_taken: U8,
    min_words: float,
    passages: I32,
) -> int:
    """Turn the runs of ``row`` (sorted by other row, start) into passages.

    ``words`` are the word ids of all documents end to end, ``bounds`` where each document begins; ``half_words`` and
    ``content`` are running sums over them: the weight (two for a word, one for a character of a script without
    spaces) and the number of content words. ``left_taken`` and ``right_taken`` are all zero, and are left so. Writes
    (row, other row, left start, left end, right start, right end, equal words), as many as there are runs at most,
    and returns how many.
    """
    count = 0
    start = 0
    while start < len(runs):
        there = runs[start, 0]
        end = start + 1
        while end < len(runs) and runs[end, 0] == there:
            end += 1
        n = end - start
        score = np.empty(n, np.float64)
        before = np.empty(n, np.int32)
        _chain(runs[start:end], score, before)
        used = np.zeros(n, np.bool_)
        spans = np.empty((n, 5), np.int32)
        chains = 0
        for last in _best_first(score):
            if used[last]:
                continue
            span = spans[chains]
            matched = _walk_back(runs[start:end], last, before, used, words, span)
            matched += _extend(span, words, bounds[row], bounds[row + 1], bounds[there], bounds[there + 1])
            span[4] = matched
            chains += 1
        chosen = np.empty((chains, 5), np.int32)
        kept = _select(spans[:chains], words, half_words, content, left_taken, right_taken, min_words, chosen)
        for c in range(kept):
            passages[count, 0] = row
            passages[count, 1] = there
            for k in range(5):
                passages[count, k + 2] = chosen[c, k]
            count += 1
        start = end
    return count
