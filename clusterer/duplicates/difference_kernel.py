"""The compiled walk along two texts that finds the facts in which they differ. Import it late."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import helper, kernel, reads, writes

_32 = np.uint64(32)
_REACH = 12  # words that a replacement may have on either side: "Monday December 1 2014" has four
_MOST = 2  # facts that count of one replacement: a weekday and a time, but a stamp of date and time is one thing
_FEW = 2  # facts of its own that each text must have, or the walk is spared (differences.LEAST)


@helper
def _find(value: Any, keys: Any, table: Any, mask: Any) -> Any:
    """The slot of the open-addressing table where the value's place in ``keys`` stands, or where it would be put."""
    slot = np.int64(value >> _32) & mask
    while table[slot] != 0 and keys[table[slot] - 1] != value:
        slot = (slot + 1) & mask
    return slot


@kernel(
    types.int64(
        reads(types.uint64),
        reads(types.boolean),
        reads(types.int64),
        reads(types.uint64),
        reads(types.int64),
        reads(types.int64),
        reads(types.int64),
        writes(types.int32),
        writes(types.int32),
        writes(types.int64, 2),
        writes(types.int64),
        writes(types.int64),
        writes(types.int64, 2),
    )
)
def differences(
    words: NDArray[np.uint64],
    facts: NDArray[np.bool_],
    indptr: NDArray[np.int64],
    shingles: NDArray[np.uint64],
    shingle_indptr: NDArray[np.int64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    table: NDArray[np.int32],
    jump: NDArray[np.int32],
    seen: NDArray[np.int64],
    differing: NDArray[np.int64],
    shared: NDArray[np.int64],
    replaced: NDArray[np.int64],
) -> int:
    """For each pair: how many different facts of the left text are replaced by others in the right, how many stand.

    Text t has the words ``words[indptr[t]:indptr[t + 1]]``, of which ``facts`` are marked, and its shingles likewise.
    Pairs are sorted by ``left``. Both texts are walked along together. Where they part, they meet again at the nearest
    two words that both have next (within ``_REACH``): what lies between replaces one another. Where there are none,
    the walk goes on at the left text's next shingle that the right one has, wherever that stands. A fact of either
    side counts only where the other text has it nowhere.

    Scratch: ``table`` and ``jump`` have a power of two of slots, four times the longest text or more; ``seen`` is
    [4, longest]. The first rows of ``replaced`` ([m, 4]: begin and end in the left text, then in the right) are filled
    with the replacements that count. Returns how many of those there are.
    """
    listed = np.int64(0)
    known = np.int64(-1)
    mask = np.int64(0)
    for p in range(len(left)):
        a, a_end, b, b_end = indptr[left[p]], indptr[left[p] + 1], indptr[right[p]], indptr[right[p] + 1]
        mark = p + 1
        if known != left[p]:
            known = left[p]
            slots = np.int64(16)
            while slots < 4 * (a_end - a):
                slots *= 2
            mask = slots - 1
            for slot in range(slots):
                table[slot] = 0
            for i in range(a, a_end):
                if facts[i]:
                    slot = _find(words[i], words, table, mask)
                    if table[slot] == 0:
                        table[slot] = i + 1
                        for row in range(1, 4):
                            seen[row, i - a] = 0
                    seen[0, i - a] = table[slot] - 1 - a  # where the same fact stood first
        own = np.int64(0)
        for j in range(b, b_end):
            if facts[j]:
                at = np.int64(table[_find(words[j], words, table, mask)])
                if at:
                    seen[1, at - 1 - a] = mark  # in both
                else:
                    own += 1
        missing = np.int64(0)
        for i in range(a, a_end):
            missing += facts[i] and seen[1, seen[0, i - a]] != mark
        differing[p] = shared[p] = 0
        if own < _FEW or missing < _FEW:
            continue
        jumps = np.int64(0)  # slots of the right text's shingles, none before they are asked for
        i, j = a, b
        while i < a_end and j < b_end:
            if words[i] == words[j]:
                if facts[i] and seen[2, seen[0, i - a]] != mark:
                    seen[2, seen[0, i - a]] = mark
                    shared[p] += 1
                i += 1
                j += 1
                continue
            found = False
            x, y = i, j
            for total in range(1, 2 * _REACH + 1):
                for ahead in range(total + 1):
                    x, y = i + ahead, j + total - ahead
                    if ahead > _REACH or total - ahead > _REACH or x >= a_end or y >= b_end or words[x] != words[y]:
                        continue
                    if (x + 1 == a_end) == (y + 1 == b_end) and (x + 1 == a_end or words[x + 1] == words[y + 1]):
                        found = True
                        break
                if found:
                    break
            if found:
                mine = theirs = np.int64(0)
                for one in range(i, x):
                    if facts[one] and seen[1, seen[0, one - a]] != mark and seen[3, seen[0, one - a]] != mark:
                        mine += 1
                        seen[3, seen[0, one - a]] = mark
                for two in range(j, y):
                    theirs += facts[two] and table[_find(words[two], words, table, mask)] == 0
                if mine and theirs:
                    differing[p] += min(min(mine, theirs), _MOST)  # noqa: PLW3301
                    if listed < len(replaced):
                        replaced[listed, 0] = i - a
                        replaced[listed, 1] = x - a
                        replaced[listed, 2] = j - b
                        replaced[listed, 3] = y - b
                        listed += 1
                i, j = x, y
                continue
            first, last = shingle_indptr[right[p]], shingle_indptr[right[p] + 1]
            if jumps == 0:
                jumps = np.int64(16)
                while jumps < 2 * (last - first):
                    jumps *= 2
                for slot in range(jumps):
                    jump[slot] = 0
                for s in range(last - 1, first - 1, -1):  # the first of equal ones stays
                    jump[_find(shingles[s], shingles, jump, jumps - 1)] = s + 1
            s = shingle_indptr[left[p]] + i + 1 - a
            end = shingle_indptr[left[p] + 1]
            at = np.int64(0)
            while s < end and at == 0:
                at = np.int64(jump[_find(shingles[s], shingles, jump, jumps - 1)])
                s += 1
            if at == 0:
                break
            i, j = a + s - 1 - shingle_indptr[left[p]], b + at - 1 - first
    return int(listed)
