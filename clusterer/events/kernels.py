"""Compiled inner loops: candidates from an inverted index, cosines of pairs, trees of the link model.

Import this module inside the functions that use it (it imports numba).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.text.compiling import kernel


@kernel("(int64[::1], int32[::1], int64[::1], int32[::1], int64)")
def invert(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    starts: NDArray[np.int64],
    positions: NDArray[np.int32],
    n: int,
) -> None:
    """Fill the posting lists: ``positions`` of column c from ``starts[c]``; ``starts`` is moved to the lists' ends."""
    for i in range(n):
        for e in range(indptr[i], indptr[i + 1]):
            c = columns[e]
            positions[starts[c]] = e
            starts[c] += 1


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], int32[::1], float64[::1], int32[::1], int64, "
    "int64[::1], int64, int64, float64, float64, float64, int64, int32[:,::1], float32[:,::1])"
)
def nearest(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    starts: NDArray[np.int64],  # posting list of column c: postings[starts[c] : starts[c + 1]], rows ascending
    postings: NDArray[np.int32],  # rows
    places: NDArray[np.int32],  # entries (into weights)
    days: NDArray[np.float64],
    languages: NDArray[np.int32],  # -1: compatible with every language
    undated: int,
    rows: NDArray[np.int64],
    first_target: int,
    last_target: int,
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
    for r in range(len(rows)):
        i = rows[r]
        begin, end = indptr[i], indptr[i + 1]
        order = np.argsort(-weights[begin:end], kind="mergesort")
        low, high = undated, n
        dated = i >= undated
        if dated:
            low = undated + np.searchsorted(days[undated:], days[i] - horizon)
            high = undated + np.searchsorted(days[undated:], days[i] + horizon, side="right")
        count = 0
        used = 0
        for o in order:
            e = begin + o
            c = columns[e]
            left, right = starts[c], starts[c + 1]
            weight = weights[e]
            # undated rows lead the list; of the dated ones only those in the window
            cut = left + np.searchsorted(postings[left:right], undated)
            from_ = left + np.searchsorted(postings[left:right], low)
            to = left + np.searchsorted(postings[left:right], high)
            used += (cut - left) + (to - from_)
            if used > budget and count > 0:
                break
            for part in range(2):
                a, b = (left, cut) if part == 0 else (from_, to)
                for p in range(a, b):
                    j = postings[p]
                    product = weight * weights[places[p]]
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
            if j == i or j < first_target or j >= last_target:
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
    "(float32[:,::1], int32[::1], int16[::1], float32[::1], int32[::1], int32[::1], boolean[::1], float32[::1], "
    "float64[::1])"
)
def evaluate_trees(
    features: NDArray[np.float32],  # [p, f], nan where a feature is not known
    roots: NDArray[np.int32],
    feature: NDArray[np.int16],  # by node; -1: a leaf
    threshold: NDArray[np.float32],
    below: NDArray[np.int32],
    above: NDArray[np.int32],
    missing_below: NDArray[np.bool_],
    value: NDArray[np.float32],
    out: NDArray[np.float64],  # [p], added to
) -> None:
    """Sum of the leaves that each row falls into, tree by tree."""
    for p in range(features.shape[0]):
        total = 0.0
        for root in roots:
            node = root
            while feature[node] >= 0:
                x = features[p, feature[node]]
                if np.isnan(x):
                    node = below[node] if missing_below[node] else above[node]
                elif x <= threshold[node]:
                    node = below[node]
                else:
                    node = above[node]
            total += value[node]
        out[p] += total
