"""Compiled inner loops over pairs of rows: cosines, and neighbours that both have.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel

_ZERO, _ONE, _TWO = np.uint32(0), np.uint32(1), np.uint32(2)


@kernel("(int64[::1], int32[::1], float32[::1], int32[::1], int32[::1], float32[::1], float32[::1])")
def dots(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    left: NDArray[np.int32],  # ascending
    right: NDArray[np.int32],
    own: NDArray[np.float32],  # scratch [columns], 0: the weights of a left
    out: NDArray[np.float32],  # [p] out
) -> None:
    """Dot products of pairs of rows of one matrix. Two rights are gone through side by side: a sum waits for each of
    its steps, two sums wait together."""
    p = 0
    while p < len(left):
        i = left[p]
        for e in range(indptr[i], indptr[i + 1]):
            own[np.uint32(columns[e])] = weights[e]
        while p < len(left) and left[p] == i:
            two_of_them = p + 1 < len(left) and left[p + 1] == i
            a, a_end = np.uint64(indptr[right[p]]), np.uint64(indptr[right[p] + 1])
            b, b_end = a_end, a_end
            if two_of_them:
                b, b_end = np.uint64(indptr[right[p + 1]]), np.uint64(indptr[right[p + 1] + 1])
            one, other = np.float32(0), np.float32(0)
            for k in range(min(a_end - a, b_end - b)):
                one += weights[a + k] * own[np.uint32(columns[a + k])]
                other += weights[b + k] * own[np.uint32(columns[b + k])]
            both = min(a_end - a, b_end - b)
            for e in range(a + both, a_end):
                one += weights[e] * own[np.uint32(columns[e])]
            for e in range(b + both, b_end):
                other += weights[e] * own[np.uint32(columns[e])]
            out[p] = one
            if two_of_them:
                out[p + 1] = other
                p += 1
            p += 1
        for e in range(indptr[i], indptr[i + 1]):
            own[np.uint32(columns[e])] = 0.0


@kernel(
    "(int64[:,::1], int32[::1], float32[::1], int32[::1], int32[::1], int32[::1], float32[:,::1], float32[:,:,::1])"
)
def dots_of_three(
    indptr: NDArray[np.int64],  # [3, n + 1]: where the rows of three matrices begin
    columns: NDArray[np.int32],
    weights: NDArray[np.float32],
    left: NDArray[np.int32],  # ascending
    right: NDArray[np.int32],
    places: NDArray[np.int32],  # scratch [columns], 0: where the weights of a left's columns are
    own: NDArray[np.float32],  # scratch [1 + entries of a left at most, 4], 0: they fit into the processor's cache
    out: NDArray[np.float32],  # [p, 3, 3] out: row left[p] of the one matrix times row right[p] of the other
) -> None:
    """Dot products of pairs of rows, of every one of three matrices with every one."""
    p = 0
    while p < len(left):
        i = left[p]
        used = np.int32(0)
        for k in range(3):
            for e in range(indptr[k, i], indptr[k, i + 1]):
                to = np.uint32(columns[e])
                if places[to] == 0:
                    used += np.int32(1)
                    places[to] = used
                own[np.uint32(places[to]), k] = weights[e]
        while p < len(left) and left[p] == i:
            for other in range(3):
                one, two, three = np.float32(0), np.float32(0), np.float32(0)
                for e in range(np.uint64(indptr[other, right[p]]), np.uint64(indptr[other, right[p] + 1])):
                    weight, at = weights[e], np.uint32(places[np.uint32(columns[e])])
                    one += weight * own[at, _ZERO]
                    two += weight * own[at, _ONE]
                    three += weight * own[at, _TWO]
                out[p, 0, other] = one
                out[p, 1, other] = two
                out[p, 2, other] = three
            p += 1
        for k in range(3):
            for e in range(indptr[k, i], indptr[k, i + 1]):
                places[np.uint32(columns[e])] = 0
        for place in range(1, used + 1):
            for k in range(3):
                own[place, k] = 0.0


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


@kernel("(int64[::1], int32[::1], int32[::1], int32[::1], uint8[::1], int32[::1])")
def shared_columns(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    left: NDArray[np.int32],  # ascending
    right: NDArray[np.int32],
    own: NDArray[np.uint8],  # scratch [columns], 0: whether a left has them
    out: NDArray[np.int32],  # [p] out
) -> None:
    """How many columns the rows of each pair have in common."""
    p = 0
    while p < len(left):
        i = left[p]
        for e in range(indptr[i], indptr[i + 1]):
            own[np.uint32(columns[e])] = 1
        while p < len(left) and left[p] == i:
            count = np.int32(0)
            for e in range(np.uint64(indptr[right[p]]), np.uint64(indptr[right[p] + 1])):
                count += own[np.uint32(columns[e])]
            out[p] = count
            p += 1
        for e in range(indptr[i], indptr[i + 1]):
            own[np.uint32(columns[e])] = 0
