"""Which passages two documents have in common, made of the runs of words they share.

Seed, chain, extend, as in plagiarism detection and genome alignment: the k-grams of all documents are indexed once;
k-grams that two documents share are joined into maximal runs of equal words (``seeds``); runs that follow each other in
both documents with a small gap (a replaced word, an inserted line) are chained; a chain's ends are extended over single
edits. Longer passages win over shorter ones that overlap them, so a word belongs to one passage of a pair at most. The
work is linear in the number of runs: each is chained with ``LOOKBACK`` runs before it at most.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel
from clusterer.reuse.seeds import find_runs

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
_EDITS = np.array(
    [(1, 1, 2), (1, 0, 3), (0, 1, 3), (2, 2, 3), (2, 1, 3), (1, 2, 3), (2, 0, 3), (0, 2, 3)], dtype=np.int32
)


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
            left, middle, last = start, min(start + width, n), min(start + 2 * width, n)
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


@helper
def _chain(runs: I32, begin: int, end: int, score: NDArray[np.float64], before: I32) -> None:
    """For each run (sorted by start) the best chain that ends with it: its score and the run before it (−1: none)."""
    for r in range(begin, end):
        p, q, length = runs[r, 1], runs[r, 2], runs[r, 3]
        score[r] = length
        before[r] = -1
        for s in range(r - 1, max(begin - 1, r - 1 - LOOKBACK), -1):
            if runs[s, 1] >= p or runs[s, 2] >= q:
                continue
            dp = p - runs[s, 1] - runs[s, 3]
            dq = q - runs[s, 2] - runs[s, 3]
            overlap = max(0, max(-dp, -dq))  # noqa: PLW3301 (three at once take seconds to compile)
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
def _walk_back(runs: I32, last: int, before: I32, used: U8, words: I32, spans: I32, at_span: int) -> int:
    """Write the span (left start, left end, right start, right end) of the chain ending with ``last``; count its words.

    The chain is cut off where a better one has used its runs.
    """
    used[last] = 1
    at = last
    matched: int = runs[last, 3]
    s = before[last]
    while s >= 0 and not used[s]:
        dp = runs[at, 1] - runs[s, 1] - runs[s, 3]
        dq = runs[at, 2] - runs[s, 2] - runs[s, 3]
        matched += runs[s, 3] - max(0, max(-dp, -dq))  # noqa: PLW3301 (as above)
        if dp == dq:  # equal words between the replaced ones
            for k in range(1, dp):
                if words[runs[at, 1] - k] == words[runs[at, 2] - k]:
                    matched += 1
        used[s] = 1
        at = s
        s = before[s]
    spans[at_span, 0] = runs[at, 1]
    spans[at_span, 1] = runs[last, 1] + runs[last, 3]
    spans[at_span, 2] = runs[at, 2]
    spans[at_span, 3] = runs[last, 2] + runs[last, 3]
    return matched


@helper
def _extend(words: I32, p: int, q: int, step: int, p_end: int, q_end: int) -> tuple[int, int, int]:
    """How far two texts go on alike from the places p and q over single edits (see ``_EDITS``).

    Returns the equal words gained, and how far the left and the right text got. ``step`` is 1 forwards and −1
    backwards; p and q are the next places to look at, their ends the first not to.
    """
    gained, left, right = 0, 0, 0
    for _ in range(EXTENSIONS):
        length = 0
        for e in range(len(_EDITS)):
            a, b = p + step * (left + _EDITS[e, 0]), q + step * (right + _EDITS[e, 1])
            length = 0
            while step * (p_end - a) > 0 and step * (q_end - b) > 0 and words[a] == words[b]:
                a += step
                b += step
                length += 1
            if length >= _EDITS[e, 2]:
                left += _EDITS[e, 0] + length
                right += _EDITS[e, 1] + length
                gained += length
                break
            length = 0
        if length == 0:
            break
    return gained, left, right


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
def _mark(taken: U8, begin: int, end: int, value: int) -> None:
    for i in range(begin, end):
        taken[i] = value


@helper
def _passages(
    row: int,
    runs: I32,
    start: int,
    end: int,
    words: I32,
    bounds: I32,
    half_words: I32,
    content: I32,
    taken: U8,
    min_words: float,
    score: NDArray[np.float64],
    used: U8,
    places: I32,
    spans: I32,
    passages: I32,
    count: int,
) -> int:
    """Turn the runs ``start`` to ``end``, those of ``row`` with one other row, into passages from ``count`` on."""
    before, order, merged = places[0], places[1], places[2]
    there = runs[start, 0]
    _chain(runs, start, end, score, before)
    _best_first(score, start, end, order, merged)
    chains = _ZERO
    for i in range(end - start):
        last = order[i]
        if used[last]:
            continue
        matched = _walk_back(runs, last, before, used, words, spans, chains)
        a, b = spans[chains, 0] - _ONE, spans[chains, 2] - _ONE
        a_end, b_end = spans[chains, 1] + _ZERO, spans[chains, 3] + _ZERO
        gained, left, right = _extend(words, a_end, b_end, _ONE, bounds[row + 1] + _ZERO, bounds[there + 1] + _ZERO)
        spans[chains, 1] += left
        spans[chains, 3] += right
        matched += gained
        gained, left, right = _extend(words, a, b, -_ONE, bounds[row] - _ONE, bounds[there] - _ONE)
        spans[chains, 0] -= left
        spans[chains, 2] -= right
        spans[chains, 4] = matched + gained
        chains += 1
    _mark(used, start, end, _ZERO)
    # Choose those that are long enough and do not overlap, longest first.
    for i in range(chains):
        score[i] = spans[i, 4]
    _best_first(score, _ZERO, chains, order, merged)
    first = count
    for i in range(chains):
        c = order[i]
        a, a_end = spans[c, 0] + _ZERO, spans[c, 1] + _ZERO
        b, b_end = spans[c, 2] + _ZERO, spans[c, 3] + _ZERO
        matched = spans[c, 4]
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
        if weight < SHORT_PASSAGE and _longest_run(words, a, a_end, b, b_end) < min_words:
            continue
        free = _ONE
        for k in range(a, a_end):
            if taken[k]:
                free = _ZERO
        for k in range(b, b_end):
            if taken[k]:
                free = _ZERO
        if not free:
            continue
        _mark(taken, a, a_end, _ONE)
        _mark(taken, b, b_end, _ONE)
        passages[count, 0] = row
        passages[count, 1] = there
        passages[count, 2] = a
        passages[count, 3] = a_end
        passages[count, 4] = b
        passages[count, 5] = b_end
        passages[count, 6] = matched
        count += 1
    for c in range(first, count):
        _mark(taken, passages[c, 2] + _ZERO, passages[c, 3] + _ZERO, _ZERO)
        _mark(taken, passages[c, 4] + _ZERO, passages[c, 5] + _ZERO, _ZERO)
    return count


@kernel(
    "Tuple((i8, i8, i8))(i8, i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], u1[::1], "
    "i4[::1], u1[::1], f8, i4[:, ::1], i4[:, ::1], i4[::1], f8[::1], u1[::1], i4[:, ::1], i4[:, ::1], i4[:, ::1])"
)
def align(
    row: int,
    words: I32,
    bounds: I32,
    half_words: I32,
    content: I32,
    group_ends: I32,
    order: I32,
    ends: I32,
    ranks: I32,
    rows: I32,
    resembles: U8,
    credit: I32,
    taken: U8,
    min_words: float,
    found: I32,
    runs: I32,
    begins: I32,
    score: NDArray[np.float64],
    used: U8,
    places: I32,
    spans: I32,
    passages: I32,
) -> tuple[int, int, int]:
    """The passages that the rows from ``row`` on share with later rows of their group, by row, later row.

    ``words`` are the word ids of d rows end to end, ``bounds`` [d + 1] where each row begins; ``half_words`` and
    ``content`` are running sums over them: the weight (two for a word, one for a character of a script without
    spaces) and the number of content words. ``group_ends`` [d] is one past the last row of each row's group.
    ``order``, ``ends``, ``ranks`` and ``rows`` are those of ``seeds``. ``resembles`` [d] is 2 where a row belongs to a
    crowd (see ``comparison``); it becomes 3 where it is nearly the same as an earlier one with its ``credit``, or has
    none (0): then it is compared with no later ones. ``taken`` and ``used`` are all zero, and are left so; ``begins`` [d + 1] is scratch, for n runs of a
    row so are ``found`` and ``runs`` [n, 4], ``score``, ``used`` [n], ``places`` [3, n] and ``spans`` [n, 5].

    Writes (row, later row, left start, left end, right start, right end, equal words) and returns how many, the row at
    which it stopped, and how many runs that row has where the scratch or ``passages`` had no room for them; 0 at the
    end.
    """
    count = _ZERO
    while row < len(group_ends):
        if resembles[row] == 3 or row + 1 == group_ends[row]:
            row += 1
            continue
        n = find_runs(row, words, bounds, rows, order, ends, ranks, found)
        if n > len(found) or count + n > len(passages):
            return count, row, n
        # by later row, otherwise in order
        for r in range(row, group_ends[row] + 1):
            begins[r] = 0
        for i in range(n):
            begins[found[i, 0] + 1] += 1
        for r in range(row, group_ends[row]):
            begins[r + 1] += begins[r]
        for i in range(n):
            at = begins[found[i, 0]]
            begins[found[i, 0]] += 1
            for k in range(4):
                runs[at, k] = found[i, k]
        start = _ZERO
        while start < n:
            end = begins[runs[start, 0]] + _ZERO
            first = count
            count = _passages(
                row,
                runs,
                start,
                end,
                words,
                bounds,
                half_words,
                content,
                taken,
                min_words,
                score,
                used,
                places,
                spans,
                passages,
                count,
            )
            there = runs[start, 0]
            if resembles[there] and (credit[there] == 0 or credit[there] == credit[row]):
                shared = _ZERO
                for c in range(first, count):
                    shared += passages[c, 6]
                size = max(bounds[row + 1] - bounds[row], bounds[there + 1] - bounds[there])
                if shared >= NEARLY_THE_SAME * size:
                    resembles[there] = 3
            start = end
        row += 1
    return count, row, _ZERO
