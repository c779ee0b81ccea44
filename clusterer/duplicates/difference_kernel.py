"""The compiled walk along two texts that finds the facts in which they differ. Imports numba: import it late."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import types
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel, reads, writes

# Indexes are unsigned: numba would look for negative ones everywhere, which doubles the time to compile.
_0 = np.uint64(0)
_1 = np.uint64(1)
_2 = np.uint64(2)
_4 = np.uint64(4)
_32 = np.uint64(32)
_REACH = np.uint64(12)  # words that a replacement may have on either side: "Monday December 1 2014" has four
_MOST = 2  # facts that count of one replacement: a weekday and a time, but a stamp of date and time is one thing
_FEW = np.uint64(2)  # facts of its own that each text must have, or the walk is spared (differences.LEAST)


@helper
def _find(value: Any, keys: Any, table: Any, mask: Any) -> Any:
    """The slot of the open-addressing table where the value's place in ``keys`` stands, or where it would be put."""
    slot = (value >> _32) & mask
    while table[slot] != 0 and keys[np.uint64(table[slot]) - _1] != value:
        slot = (slot + _1) & mask
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
        writes(types.uint64),
        writes(types.int64),
        writes(types.int64),
        writes(types.int64),
        writes(types.boolean),
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
    first: NDArray[np.uint64],
    both: NDArray[np.int64],
    met: NDArray[np.int64],
    gone: NDArray[np.int64],
    alien: NDArray[np.bool_],
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

    Scratch: ``table`` and ``jump`` have a power of two of slots, four times the longest text or more; ``first``,
    ``both``, ``met``, ``gone`` and ``alien`` as many items as it has words. The first rows of ``replaced`` ([m, 4]:
    begin and end in the left text, then in the right) are filled with the replacements that count. Returns how many of
    those there are.
    """
    listed = _0
    known = -1
    mask = _0
    for p in range(len(left)):
        a, a_end = np.uint64(indptr[left[p]]), np.uint64(indptr[left[p] + 1])
        b, b_end = np.uint64(indptr[right[p]]), np.uint64(indptr[right[p] + 1])
        mark = p + 1
        if known != left[p]:
            known = left[p]
            slots = np.uint64(16)
            while slots < _4 * (a_end - a):
                slots *= _2
            mask = slots - _1
            for slot in range(slots):
                table[slot] = 0
            for i in range(a, a_end):
                if facts[i]:
                    slot = _find(words[i], words, table, mask)
                    if table[slot] == 0:
                        table[slot] = i + _1
                        both[i - a] = met[i - a] = gone[i - a] = 0
                    first[i - a] = np.uint64(table[slot]) - _1 - a  # where the same fact stood first
        own = _0
        for j in range(b, b_end):
            alien[j - b] = False
            if facts[j]:
                at = np.uint64(table[_find(words[j], words, table, mask)])
                if at:
                    both[at - _1 - a] = mark
                else:
                    own += _1
                    alien[j - b] = True  # a fact that the left text has nowhere
        missing = _0
        for i in range(a, a_end):
            missing += np.uint64(facts[i] and both[first[i - a]] != mark)
        differing[p] = shared[p] = 0
        if own < _FEW or missing < _FEW:
            continue
        jumps = _0  # slots of the right text's shingles, none before they are asked for
        i, j = a, b
        while i < a_end and j < b_end:
            if words[i] == words[j]:
                if facts[i] and met[first[i - a]] != mark:
                    met[first[i - a]] = mark
                    shared[p] += 1
                i += _1
                j += _1
                continue
            found = False
            x, y = i, j
            for total in range(_1, _2 * _REACH + _1):
                for ahead in range(total + _1):
                    x, y = i + ahead, j + total - ahead
                    if ahead > _REACH or total - ahead > _REACH or x >= a_end or y >= b_end or words[x] != words[y]:
                        continue
                    if (x + _1 == a_end) == (y + _1 == b_end) and (x + _1 == a_end or words[x + _1] == words[y + _1]):
                        found = True
                        break
                if found:
                    break
            if found:
                mine = theirs = 0
                for one in range(i, x):
                    if facts[one] and both[first[one - a]] != mark and gone[first[one - a]] != mark:
                        mine += 1
                        gone[first[one - a]] = mark
                for two in range(j, y):
                    theirs += alien[two - b]
                if mine and theirs:
                    differing[p] += min(min(mine, theirs), _MOST)  # noqa: PLW3301
                    if listed < np.uint64(len(replaced)):
                        replaced[listed, _0] = i - a
                        replaced[listed, _1] = x - a
                        replaced[listed, _2] = j - b
                        replaced[listed, _2 + _1] = y - b
                        listed += _1
                i, j = x, y
                continue
            s_begin, s_end = np.uint64(shingle_indptr[right[p]]), np.uint64(shingle_indptr[right[p] + 1])
            if jumps == _0:
                jumps = np.uint64(16)
                while jumps < _2 * (s_end - s_begin):
                    jumps *= _2
                for slot in range(jumps):
                    jump[slot] = 0
                for back in range(s_end - s_begin):  # the first of equal ones stays
                    s = s_end - _1 - back
                    jump[_find(shingles[s], shingles, jump, jumps - _1)] = s + _1
            s = np.uint64(shingle_indptr[left[p]]) + i + _1 - a
            at = _0
            while s < np.uint64(shingle_indptr[left[p] + 1]) and at == _0:
                at = np.uint64(jump[_find(shingles[s], shingles, jump, jumps - _1)])
                s += _1
            if at == _0:
                break
            i, j = a + s - _1 - np.uint64(shingle_indptr[left[p]]), b + at - _1 - s_begin
    return int(listed)
