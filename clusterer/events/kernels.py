"""Compiled inner loops: candidates from an inverted index, cosines of pairs, shared neighbours.

Import this module inside the functions that use it (it imports numba).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from clusterer.text.compiling import helper, kernel

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


@kernel("int64(int32[::1], boolean[::1], int64[::1], int64[::1], int64[::1], int64[::1], int32[::1], int32[::1])")
def count_terms(
    terms: NDArray[np.int32],
    use: NDArray[np.bool_],
    first: NDArray[np.int64],  # of each row
    last: NDArray[np.int64],
    place: NDArray[np.int64],  # scratch by term, -1
    indptr: NDArray[np.int64],  # out
    columns: NDArray[np.int32],  # out, in order of appearance within a row
    counts: NDArray[np.int32],  # out
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
                else:
                    counts[at] += 1
        for e in range(indptr[r], m):
            place[columns[e]] = -1
    indptr[len(first)] = m
    return m


# numba's own sorts and searches take seconds to compile; these take none to speak of.


@helper
def _first_from(values: NDArray[np.generic], low: int, high: int, least: float) -> int:
    """First place in ascending ``values[low:high]`` that holds at least ``least``; ``high`` where none does."""
    while low < high:
        middle = (low + high) // 2
        if values[middle] < least:
            low = middle + 1
        else:
            high = middle
    return low


@helper
def _row_from(rows: NDArray[np.int32], low: int, high: int, least: int) -> int:
    """The same among row numbers."""
    while low < high:
        middle = (low + high) // 2
        if rows[middle] < least:
            low = middle + 1
        else:
            high = middle
    return low


@helper
def _sift(heap: NDArray[np.int32], length: int, at: int, weights: NDArray[np.float32]) -> None:
    """Move an entry down its heap: the heaviest entry on top, of equal ones the first."""
    entry = heap[at]
    while 2 * at + 1 < length:
        child = 2 * at + 1
        if child + 1 < length:
            one, other = heap[child], heap[child + 1]
            if weights[other] > weights[one] or (weights[other] == weights[one] and other < one):
                child += 1
        down = heap[child]
        if weights[down] < weights[entry] or (weights[down] == weights[entry] and down > entry):
            break
        heap[at] = down
        at = child
    heap[at] = entry


@helper
def _decayed(cosine: float, days: float, floor: float, decay: float) -> float:
    return cosine * (floor + (1.0 - floor) * math.exp(-days / decay))


@helper
def _keep(values: NDArray[np.float64], rows: NDArray[np.int32], filled: int, value: float, row: int) -> int:
    """Put a row into its place among the best, of equal ones the first row first; returns the place, -1: none."""
    size = len(rows)
    if filled == size and (value < values[size - 1] or (value == values[size - 1] and row > rows[size - 1])):
        return -1
    at = filled if filled < size else size - 1
    while at > 0 and (values[at - 1] < value or (values[at - 1] == value and rows[at - 1] > row)):
        values[at] = values[at - 1]
        rows[at] = rows[at - 1]
        at -= 1
    values[at] = value
    rows[at] = row
    return at


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], float64[::1], int32[::1], int64, "
    "int64, int64, float64, float64, float64, int64, float32[::1], int32[::1], int32[::1], float32[::1], "
    "float64[::1], int32[::1], float64[::1], int32[::1], int32[:,::1], float32[:,::1])"
)
def nearest(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    starts: NDArray[np.int64],  # posting list of column c: postings[starts[c] : starts[c + 1]], rows ascending
    postings: NDArray[np.int32],  # rows
    posted: NDArray[np.float32],  # their weights
    days: NDArray[np.float64],
    languages: NDArray[np.int32],  # -1: compatible with every language
    undated: int,
    begin: int,  # rows begin to end are searched for
    end: int,
    horizon: float,
    floor: float,
    decay: float,
    budget: int,
    total: NDArray[np.float32],  # scratch [n], 0
    touched: NDArray[np.int32],  # scratch [n]
    heap: NDArray[np.int32],  # scratch, as long as the longest row
    own: NDArray[np.float32],  # scratch [columns], 0
    wide_values: NDArray[np.float64],  # scratch [wide]
    wide: NDArray[np.int32],  # scratch [wide]
    values: NDArray[np.float64],  # scratch [k]
    best: NDArray[np.int32],  # scratch [k]
    found: NDArray[np.int32],  # [end - begin, k] out: neighbours, best first, -1 where there are fewer
    scores: NDArray[np.float32],  # [end - begin, k] out: their cosines, not decayed
) -> None:
    """The k rows most similar to each row in one view, similarity decayed by the time between them.

    Terms are taken by falling weight until their posting lists, within the window, have used up the budget: the most
    common words of a large corpus are not looked up. So many rows as ``wide`` holds are the best by these terms; their
    cosines are then computed exactly, and of those the k best are kept.
    """
    n = len(indptr) - 1
    k = found.shape[1]
    for i in range(begin, end):
        r = i - begin
        length = indptr[i + 1] - indptr[i]
        for at in range(length):
            heap[at] = indptr[i] + at
        for at in range(length // 2 - 1, -1, -1):
            _sift(heap, length, at, weights)
        low, high = undated, n
        dated = i >= undated
        if dated:
            low = _first_from(days, undated, n, days[i] - horizon)
            high = _first_from(days, low, n, math.nextafter(days[i] + horizon, math.inf))
        count = 0
        used = 0
        while length > 0:
            e = heap[0]
            length -= 1
            heap[0] = heap[length]
            _sift(heap, length, 0, weights)
            c = columns[e]
            left, right = starts[c], starts[c + 1]
            weight = weights[e]
            # undated rows lead the list; of the dated ones only those in the window
            cut = _row_from(postings, left, right, undated)
            from_ = _row_from(postings, cut, right, low)
            to = _row_from(postings, from_, right, high)
            used += (cut - left) + (to - from_)
            if used > budget and count > 0:
                break
            for part in range(2):
                a, b = (left, cut) if part == 0 else (from_, to)
                for p in range(a, b):
                    j = postings[p]
                    product = weight * posted[p]
                    if product <= 0.0:  # a word of all articles: it must not be mistaken for "not touched yet"
                        continue
                    if total[j] == 0.0:
                        touched[count] = j
                        count += 1
                    total[j] += product
        filled = 0
        for t in range(count):
            j = touched[t]
            cosine = total[j]
            total[j] = 0.0
            if filled == len(wide) and cosine < wide_values[filled - 1]:  # nor will it be after decay
                continue
            if j == i or (languages[i] >= 0 and languages[j] >= 0 and languages[i] != languages[j]):
                continue
            s = np.float64(cosine)
            if dated and j >= undated:
                s = np.float64(_decayed(s, abs(days[i] - days[j]), floor, decay))
            if _keep(wide_values, wide, filled, s, j) >= 0 and filled < len(wide):
                filled += 1
        for e in range(indptr[i], indptr[i + 1]):
            own[columns[e]] = weights[e]
        kept = 0
        for q in range(filled):
            j = wide[q]
            exact = np.float32(0)
            for e in range(indptr[j], indptr[j + 1]):
                exact += weights[e] * own[columns[e]]
            s = np.float64(exact)
            if dated and j >= undated:
                s = np.float64(_decayed(s, abs(days[i] - days[j]), floor, decay))
            total[j] = exact  # on loan, until the best are known
            if _keep(values, best, kept, s, j) >= 0 and kept < k:
                kept += 1
        for e in range(indptr[i], indptr[i + 1]):
            own[columns[e]] = 0.0
        for at in range(k):
            found[r, at] = best[at] if at < kept else -1
            scores[r, at] = total[best[at]] if at < kept else 0.0
        for q in range(filled):
            total[wide[q]] = 0.0


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], int32[::1], int32[::1], "
    "float32[::1], float32[::1])"
)
def dots(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    other_indptr: NDArray[np.int64],
    other_columns: NDArray[np.int32],
    other_weights: NDArray[np.float32],
    left: NDArray[np.int32],  # ascending
    right: NDArray[np.int32],
    own: NDArray[np.float32],  # scratch [columns], 0
    out: NDArray[np.float32],
) -> None:
    """Dot product of row left[p] of the one matrix with row right[p] of the other."""
    p = 0
    while p < len(left):
        i = left[p]
        for e in range(indptr[i], indptr[i + 1]):
            own[columns[e]] = weights[e]
        while p < len(left) and left[p] == i:
            total = np.float32(0)
            for e in range(other_indptr[right[p]], other_indptr[right[p] + 1]):
                total += other_weights[e] * own[other_columns[e]]
            out[p] = total
            p += 1
        for e in range(indptr[i], indptr[i + 1]):
            own[columns[e]] = 0.0


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], "
    "float32[::1], int32[::1], int32[::1], float32[:,::1], float32[:,::1])"
)
def text_dots(
    words_at: NDArray[np.int64],
    words: NDArray[np.int32],
    word_weights: NDArray[np.float32],
    leads_at: NDArray[np.int64],
    leads: NDArray[np.int32],
    lead_weights: NDArray[np.float32],
    titles_at: NDArray[np.int64],
    titles: NDArray[np.int32],
    title_weights: NDArray[np.float32],
    left: NDArray[np.int32],  # ascending
    right: NDArray[np.int32],
    own: NDArray[np.float32],  # scratch [columns, 3], 0
    out: NDArray[np.float32],  # [p, 7]
) -> None:
    """Dot products of the two rows of each pair, in three matrices of the same columns: words · words, lead · lead,
    title · title, lead · words, words · lead, title · words, words · title."""
    p = 0
    while p < len(left):
        i = left[p]
        for e in range(words_at[i], words_at[i + 1]):
            own[words[e], 0] = word_weights[e]
        for e in range(leads_at[i], leads_at[i + 1]):
            own[leads[e], 1] = lead_weights[e]
        for e in range(titles_at[i], titles_at[i + 1]):
            own[titles[e], 2] = title_weights[e]
        while p < len(left) and left[p] == i:
            j = right[p]
            a, b, c = np.float32(0), np.float32(0), np.float32(0)
            for e in range(words_at[j], words_at[j + 1]):
                a += word_weights[e] * own[words[e], 0]
                b += word_weights[e] * own[words[e], 1]
                c += word_weights[e] * own[words[e], 2]
            out[p, 0], out[p, 3], out[p, 5] = a, b, c
            a, b = np.float32(0), np.float32(0)
            for e in range(leads_at[j], leads_at[j + 1]):
                a += lead_weights[e] * own[leads[e], 0]
                b += lead_weights[e] * own[leads[e], 1]
            out[p, 4], out[p, 1] = a, b
            a, c = np.float32(0), np.float32(0)
            for e in range(titles_at[j], titles_at[j + 1]):
                a += title_weights[e] * own[titles[e], 0]
                c += title_weights[e] * own[titles[e], 2]
            out[p, 6], out[p, 2] = a, c
            p += 1
        for e in range(words_at[i], words_at[i + 1]):
            own[words[e], 0] = 0.0
        for e in range(leads_at[i], leads_at[i + 1]):
            own[leads[e], 1] = 0.0
        for e in range(titles_at[i], titles_at[i + 1]):
            own[titles[e], 2] = 0.0


@kernel("(int32[:,::1], float32[:,::1], int32[::1], int32[::1], float32[::1], int32[::1])")
def shared_neighbours(
    neighbours: NDArray[np.int32],  # [n, k], -1 where there are fewer
    weights: NDArray[np.float32],  # [n, k]
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    overlap: NDArray[np.float32],  # out: weighted Jaccard of the two lists, each with its owner on top
    position: NDArray[np.int32],  # scratch [n], -1
) -> None:
    """How far two articles agree on who their neighbours are: Σ min / Σ max of the similarities to third articles."""
    k = neighbours.shape[1]
    p = 0
    while p < len(left):
        i = left[p]
        for a in range(k):
            if neighbours[i, a] >= 0:
                position[neighbours[i, a]] = a
        while p < len(left) and left[p] == i:
            j = right[p]
            least, most = 0.0, 0.0
            for a in range(k):
                if neighbours[i, a] >= 0 and neighbours[i, a] != j:
                    most += weights[i, a]
            for b in range(k):
                third = neighbours[j, b]
                if third < 0 or third == i:
                    continue
                w = weights[j, b]
                a = position[third]
                if a >= 0:
                    least += min(w, weights[i, a])
                    most += max(w, weights[i, a]) - weights[i, a]
                else:
                    most += w
            overlap[p] = least / most if most > 0 else np.nan
            p += 1
        for a in range(k):
            if neighbours[i, a] >= 0:
                position[neighbours[i, a]] = -1


@kernel(
    "(float32[:,::1], float64, int32[::1], int32[::1], float64[::1], int32[::1], int32[::1], boolean[::1], "
    "float64[::1], int64, float64[:,::1])"
)
def add_trees(
    features: NDArray[np.float32],  # [p, f], nan where missing
    intercept: float,
    roots: NDArray[np.int32],
    feature: NDArray[np.int32],  # of each node; -1: a leaf
    threshold: NDArray[np.float64],
    left: NDArray[np.int32],  # where a value up to the threshold goes
    right: NDArray[np.int32],
    missing_left: NDArray[np.bool_],
    value: NDArray[np.float64],
    hidden: int,  # a feature; -1: none
    out: NDArray[np.float64],  # [p, 2]
) -> None:
    """Intercept and the value of the leaf that each pair reaches in every tree, added up: with all features, and as if
    the hidden one were missing."""
    for p in range(len(features)):
        whole, partial = intercept, intercept
        for root in roots:
            node = root
            met = False
            while feature[node] >= 0:
                met = met or feature[node] == hidden
                known = features[p, feature[node]]
                goes_left = missing_left[node] if math.isnan(known) else known <= threshold[node]
                node = left[node] if goes_left else right[node]
            whole += value[node]
            if met:  # only then can it end elsewhere
                node = root
                while feature[node] >= 0:
                    known = features[p, feature[node]]
                    missing = feature[node] == hidden or math.isnan(known)
                    goes_left = missing_left[node] if missing else known <= threshold[node]
                    node = left[node] if goes_left else right[node]
            partial += value[node]
        out[p, 0] = whole
        out[p, 1] = partial
