"""Compiled inner loops: candidates from an inverted index, cosines of pairs, shared neighbours.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel

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


@kernel("(int64[::1], int32[::1], float32[::1], int64, int64, int64, int64, int64[::1], int32[::1], float32[::1])")
def post(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    begin: int,  # rows …
    end: int,
    first: int,  # … and columns that are looked at
    last: int,
    places: NDArray[np.int64],  # where the next row of each of those columns goes
    postings: NDArray[np.int32],  # out: rows
    posted: NDArray[np.float32],  # out: their weights
) -> None:
    """Put the entries of some rows of a matrix into the posting lists of some of its columns."""
    for row in range(begin, end):
        for e in range(indptr[row], indptr[row + 1]):
            column = columns[e]
            if first <= column < last:
                at = places[column - first]
                postings[at] = row
                posted[at] = weights[e]
                places[column - first] = at + 1


# numba's own sorts and searches take seconds to compile; these take none to speak of.


@helper
def _row_from(rows: NDArray[np.int32], low: int, high: int, least: int) -> int:
    """First place in ascending ``rows[low:high]`` that holds at least ``least``; ``high`` where none does."""
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


@kernel(
    "(int64[::1], int32[::1], float32[::1], int64[::1], int32[::1], float32[::1], float64[::1], int32[::1], int64, "
    "int64[::1], int64[::1], int64, float64, float64, int64, float32[::1], int32[::1], int32[::1], float64[::1], "
    "int32[:,::1])"
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
    low: NDArray[np.int64],  # [n]: the dated rows that each row may be near to begin here …
    high: NDArray[np.int64],  # … and end here
    begin: int,  # the first row that is searched for
    floor: float,
    decay: float,
    budget: int,
    total: NDArray[np.float32],  # scratch [n], 0
    touched: NDArray[np.int32],  # scratch [n]
    heap: NDArray[np.int32],  # scratch, as long as the longest row
    values: NDArray[np.float64],  # scratch [wide]
    found: NDArray[np.int32],  # [rows, wide] out: neighbours, best first, -1 where there are fewer
) -> None:
    """The rows most similar to each row in one view, as far as its telling terms say; decayed by the time between them.

    Terms are taken by falling weight until their posting lists, within the window, have used up the budget: the most
    common words of a large corpus are not looked up.
    """
    wide = found.shape[1]
    for r in range(len(found)):
        i = begin + r
        length = indptr[i + 1] - indptr[i]
        for at in range(length):
            heap[at] = indptr[i] + at
        for at in range(length // 2 - 1, -1, -1):
            _sift(heap, length, at, weights)
        dated = i >= undated
        everywhere = low[i] <= undated and high[i] >= len(days)
        count = 0
        used = 0
        while length > 0:
            e = heap[0]
            length -= 1
            heap[0] = heap[length]
            _sift(heap, length, 0, weights)
            left, right = starts[columns[e]], starts[columns[e] + 1]
            weight = weights[e]
            # undated rows lead the list; of the dated ones only those in the window
            cut, from_, to = right, right, right
            if not everywhere:  # else a long list is not even looked at
                cut = _row_from(postings, left, right, undated)
                from_ = _row_from(postings, cut, right, low[i])
                to = _row_from(postings, from_, right, high[i])
            used += (cut - left) + (to - from_)
            if used > budget and count > 0:
                break
            p = left if cut > left else from_
            while p < to:
                j = postings[p]
                product = weight * posted[p]
                if product > 0.0:  # else a word of all articles: it must not be mistaken for "not touched yet"
                    if total[j] == 0.0:
                        touched[count] = j
                        count += 1
                    total[j] += product
                p += 1
                if p == cut:
                    p = from_
        filled = 0
        for t in range(count):
            j = touched[t]
            value = np.float64(total[j])
            total[j] = 0.0
            if filled == wide and value < values[wide - 1]:  # nor will it be after decay
                continue
            if j == i or (languages[i] >= 0 and languages[j] >= 0 and languages[i] != languages[j]):
                continue
            if dated and j >= undated:
                value *= floor + (1.0 - floor) * math.exp(-abs(days[i] - days[j]) / decay)
            if filled < wide:
                filled += 1
            elif value < values[wide - 1] or (value == values[wide - 1] and j > found[r, wide - 1]):
                continue
            at = filled - 1
            while at > 0 and (values[at - 1] < value or (values[at - 1] == value and found[r, at - 1] > j)):
                values[at] = values[at - 1]
                found[r, at] = found[r, at - 1]
                at -= 1
            values[at] = value
            found[r, at] = j
        for at in range(filled, wide):
            found[r, at] = -1


@kernel(
    "(int64[:,::1], int32[::1], float32[::1], int32[::1], int32[::1], int32[::1], float32[:,::1], float32[:,:,::1])"
)
def dots(
    indptr: NDArray[np.int64],  # [m, n + 1]: where the rows of up to three matrices begin
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    left: NDArray[np.int32],  # ascending
    right: NDArray[np.int32],
    places: NDArray[np.int32],  # scratch [columns], 0: where the weights of a left's columns are
    own: NDArray[np.float32],  # scratch [1 + entries of a left at most, 4], 0: they fit into the processor's cache
    out: NDArray[np.float32],  # [p, m, m] out: row left[p] of the one matrix times row right[p] of the other
) -> None:
    """Dot products of pairs of rows, of every matrix with every one."""
    matrices = len(indptr)
    p = 0
    while p < len(left):
        i = left[p]
        used = np.int32(0)
        for k in range(matrices):
            for e in range(indptr[k, i], indptr[k, i + 1]):
                at = places[columns[e]]
                if at == 0:
                    used += np.int32(1)
                    at = used
                    places[columns[e]] = at
                own[at, k] = weights[e]
        while p < len(left) and left[p] == i:
            for other in range(matrices):
                one, two, three = np.float32(0), np.float32(0), np.float32(0)
                for e in range(indptr[other, right[p]], indptr[other, right[p] + 1]):
                    weight, at = weights[e], places[columns[e]]
                    one += weight * own[at, 0]
                    two += weight * own[at, 1]
                    three += weight * own[at, 2]
                out[p, 0, other] = one
                if matrices > 1:
                    out[p, 1, other] = two
                if matrices > 2:
                    out[p, 2, other] = three
            p += 1
        for k in range(matrices):
            for e in range(indptr[k, i], indptr[k, i + 1]):
                places[columns[e]] = 0
        for at in range(1, used + 1):
            for k in range(matrices):
                own[at, k] = 0.0


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
