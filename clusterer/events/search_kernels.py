"""Compiled inner loops of ``postings`` and ``candidates``: an inverted index and the rows nearest to each row.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel


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
def _by_weight(
    bits: NDArray[np.uint32],
    begin: int,
    length: int,
    order: NDArray[np.int64],
    spare: NDArray[np.int64],
    places: NDArray[np.int64],  # [4, 256]
) -> None:
    """``order[:length]``: the entries from ``begin`` on by falling weight, of equal ones the first.

    Positive floats sort as their bits do: by radix, whatever a row holds, in a tenth of the time that a heap takes.
    """
    for part in range(4):
        for digit in range(256):
            places[part, digit] = 0
    for at in range(length):
        order[at] = begin + at
        for part in range(4):
            digit = np.uint32(255) - (bits[begin + at] >> np.uint32(8 * part) & np.uint32(255))
            places[part, digit] += 1
    for part in range(4):
        before = 0
        for digit in range(256):
            count = places[part, digit]
            places[part, digit] = before
            before += count
        one, other = (order, spare) if part % 2 == 0 else (spare, order)
        for at in range(length):
            digit = np.uint32(255) - (bits[one[at]] >> np.uint32(8 * part) & np.uint32(255))
            other[places[part, digit]] = one[at]
            places[part, digit] += 1


@helper
def _rise(values: NDArray[np.float64], rows: NDArray[np.int32], at: int, value: float, row: int) -> None:
    """Put a row into a heap of the nearest, whose worst one (of equal ones the last row) is on top: from below."""
    while at > 0:
        above = (at - 1) // 2
        if values[above] < value or (values[above] == value and rows[above] > row):
            break
        values[at], rows[at] = values[above], rows[above]
        at = above
    values[at], rows[at] = value, row


@helper
def _sink(values: NDArray[np.float64], rows: NDArray[np.int32], value: float, row: int) -> None:
    """Put a row into such a heap, which is full, in place of the worst one."""
    at = 0
    while 2 * at + 1 < len(values):
        below = 2 * at + 1
        if below + 1 < len(values):
            one, other = values[below], values[below + 1]
            if other < one or (other == one and rows[below + 1] > rows[below]):
                below += 1
        if value < values[below] or (value == values[below] and row > rows[below]):
            break
        values[at], rows[at] = values[below], rows[below]
        at = below
    values[at], rows[at] = value, row


@kernel(
    "(int64[::1], int32[::1], float32[::1], uint32[::1], int64[::1], int32[::1], float32[::1], float64[::1], "
    "int32[::1], int64, int64[::1], int64[::1], int64, float64, float64, float64[::1], int64, int64, float32[::1], "
    "int32[::1], int64[:,::1], int64[:,::1], float64[::1], int32[:,::1])"
)
def nearest(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    bits: NDArray[np.uint32],  # the same weights, as whole numbers
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
    at_most: NDArray[np.float64],  # what time leaves of a similarity after so many …
    a_day: int,  # … parts of a day, so many in a day; afterwards no more than after the last
    budget: int,
    total: NDArray[np.float32],  # scratch [n], 0
    touched: NDArray[np.int32],  # scratch [n + 1]
    order: NDArray[np.int64],  # scratch [2, as long as the longest row]
    places: NDArray[np.int64],  # scratch [4, 256]
    values: NDArray[np.float64],  # scratch [wide]
    found: NDArray[np.int32],  # [rows, wide] out: neighbours, in no order, -1 where there are fewer
) -> None:
    """The rows most similar to each row in one view, as far as its telling terms say; decayed by the time between them.

    Terms are taken by falling weight until their posting lists, within the window, have used up the budget: the most
    common words of a large corpus are not looked up.
    """
    wide = found.shape[1]
    for r in range(len(found)):
        i = begin + r
        length = indptr[i + 1] - indptr[i]
        _by_weight(bits, indptr[i], length, order[0], order[1], places)
        dated = i >= undated
        everywhere = low[i] <= undated and high[i] >= len(days)
        count = 0
        used = 0
        for term in range(length):
            e = order[0, term]
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
                j = np.uint32(postings[p])
                product = weight * posted[p]
                if product > 0.0:  # else a word of all articles: it must not be mistaken for "not touched yet"
                    before = total[j]
                    touched[count] = j
                    count += 1 if before == 0.0 else 0
                    total[j] = before + product
                p += 1
                if p == cut:
                    p = from_
        filled = 0
        worst = -1.0
        rows = found[r]
        for t in range(count):
            j = touched[t]
            value = np.float64(total[j])
            total[j] = 0.0
            if value < worst:  # nor will it be after decay
                continue
            if j == i or (languages[i] >= 0 and languages[j] >= 0 and languages[i] != languages[j]):
                continue
            if dated and j >= undated:
                gap = abs(days[i] - days[j])
                part = min(gap * a_day, len(at_most) - 1.0)
                if value * at_most[np.int64(part)] < worst:
                    continue
                value *= floor + (1.0 - floor) * math.exp(-gap / decay)
            if filled < wide:
                _rise(values, rows, filled, value, j)
                filled += 1
                if filled == wide:
                    worst = values[0]
            elif value > worst or (value == worst and j < rows[0]):
                _sink(values, rows, value, j)
                worst = values[0]
        for at in range(filled, wide):
            rows[at] = -1
