"""Compiled inner loops: candidates from an inverted index, cosines of pairs, shared neighbours.

Import this module inside the functions that use it (it imports numba).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.text.compiling import helper, kernel


@kernel("(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], int64)")
def invert(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    starts: NDArray[np.int64],
    postings: NDArray[np.int32],
    posted: NDArray[np.float32],
    n: int,
) -> None:
    """Fill the posting lists of rows and weights, column c's from ``starts[c]``; ``starts`` moves to their ends."""
    for i in range(n):
        for e in range(indptr[i], indptr[i + 1]):
            at = starts[columns[e]]
            postings[at] = i
            posted[at] = weights[e]
            starts[columns[e]] = at + 1


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


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], float64[::1], int32[::1], int64, "
    "int64[::1], float64, float64, float64, int64, int32[:,::1], float32[:,::1])"
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
    rows: NDArray[np.int64],
    horizon: float,
    floor: float,
    decay: float,
    budget: int,
    found: NDArray[np.int32],  # [rows, k] out: neighbours, best first, -1 where there are fewer
    scores: NDArray[np.float32],  # [rows, k] out: their cosines, not decayed
) -> None:
    """The k rows most similar to each row of ``rows`` in one view, similarity decayed by the time between them.

    Terms are taken by falling weight until their posting lists, within the window, have used up the budget: the most
    common words of a large corpus are not looked up (they still count in the exact cosines later).
    """
    n = len(indptr) - 1
    k = found.shape[1]
    total = np.zeros(n, np.float32)
    touched = np.empty(n, np.int32)
    value = np.empty(k, np.float64)
    longest = 0
    for i in rows:
        longest = max(longest, indptr[i + 1] - indptr[i])
    heap = np.empty(longest, np.int32)
    for r in range(len(rows)):
        i = rows[r]
        length = indptr[i + 1] - indptr[i]
        for at in range(length):
            heap[at] = indptr[i] + at
        for at in range(length // 2 - 1, -1, -1):
            _sift(heap, length, at, weights)
        low, high = undated, n
        dated = i >= undated
        if dated:
            low = _first_from(days, undated, n, days[i] - horizon)
            high = _first_from(days, undated, n, np.nextafter(days[i] + horizon, np.inf))
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
            cut = _first_from(postings, left, right, undated)
            from_ = _first_from(postings, cut, right, low)
            to = _first_from(postings, from_, right, high)
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
            if filled == k and cosine < value[k - 1]:  # nor will it be after decay
                continue
            if j == i:
                continue
            if languages[i] >= 0 and languages[j] >= 0 and languages[i] != languages[j]:
                continue
            s = float(cosine)
            if dated and j >= undated:
                s *= floor + (1.0 - floor) * np.exp(-abs(days[i] - days[j]) / decay)
            if filled == k and (s < value[k - 1] or (s == value[k - 1] and j > found[r, k - 1])):
                continue
            at = filled if filled < k else k - 1
            while at > 0 and (value[at - 1] < s or (value[at - 1] == s and found[r, at - 1] > j)):
                value[at] = value[at - 1]
                found[r, at] = found[r, at - 1]
                scores[r, at] = scores[r, at - 1]
                at -= 1
            value[at] = s
            found[r, at] = j
            scores[r, at] = cosine
            if filled < k:
                filled += 1
        for at in range(filled, k):
            found[r, at] = -1
            scores[r, at] = 0.0


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], int32[::1], int32[::1], float32[::1])"
)
def dots(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    other_indptr: NDArray[np.int64],
    other_columns: NDArray[np.int32],
    other_weights: NDArray[np.float32],
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    out: NDArray[np.float32],
) -> None:
    """Dot product of row left[p] of the one matrix with row right[p] of the other."""
    for p in range(len(left)):
        a, a_end = indptr[left[p]], indptr[left[p] + 1]
        b, b_end = other_indptr[right[p]], other_indptr[right[p] + 1]
        total = 0.0
        while a < a_end and b < b_end:
            x, y = columns[a], other_columns[b]
            if x == y:
                total += weights[a] * other_weights[b]
                a += 1
                b += 1
            elif x < y:
                a += 1
            else:
                b += 1
        out[p] = total


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
    "float64[::1], float64[::1])"
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
    out: NDArray[np.float64],
) -> None:
    """Intercept and the value of the leaf that each pair reaches in every tree, added up."""
    for p in range(len(features)):
        total = intercept
        for root in roots:
            node = root
            while feature[node] >= 0:
                known = features[p, feature[node]]
                goes_left = missing_left[node] if np.isnan(known) else known <= threshold[node]
                node = left[node] if goes_left else right[node]
            total += value[node]
        out[p] = total
