"""The compiled loops of the search: buckets, posting lists, families, exact overlaps. Imports numba: import it inside the functions that run them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import types
from numpy.typing import NDArray

from clusterer.text.compiling import helper, kernel, reads, writes

_32 = np.uint64(32)
_ONE = np.uint64(1)
_REACH = 8  # the mean distance between sampled shingles


@kernel(types.int64(reads(types.uint64), types.int64, types.int64, writes(types.uint64)))
def bucket_pairs(entries: NDArray[np.uint64], bits: int, limit: int, out: NDArray[np.uint64]) -> int:
    """The pairs (smaller row << 32 | larger row) of every bucket of 2 to ``limit`` entries.

    Entries are sorted, a key above and a row in the lowest ``bits``. Returns how many pairs there are; writes as many
    as ``out`` holds.
    """
    shift = np.uint64(bits)
    mask = (_ONE << shift) - _ONE
    n = 0
    i = 0
    while i < len(entries):
        j = i + 1
        while j < len(entries) and entries[j] >> shift == entries[i] >> shift:
            j += 1
        if 1 < j - i <= limit:
            for x in range(i, j):
                for y in range(x + 1, j):
                    if n < len(out):
                        out[n] = (entries[x] & mask) << _32 | (entries[y] & mask)
                    n += 1
        i = j
    return n


@kernel(
    types.int64(
        reads(types.uint64),
        types.int64,
        reads(types.int64),
        writes(types.int32),
        writes(types.int64),
        writes(types.int32),
        writes(types.uint64),
    )
)
def posting_lists(
    entries: NDArray[np.uint64],
    bits: int,
    lengths: NDArray[np.int64],
    postings: NDArray[np.int32],
    indptr: NDArray[np.int64],
    heads: NDArray[np.int32],
    keys: NDArray[np.uint64],
) -> int:
    """Inverted index of the keys that two or more rows have; entries as in ``bucket_pairs``.

    List p is ``postings[indptr[p]:indptr[p + 1]]``, ``heads[p]`` its row of the greatest length (of equals the first),
    ``keys[p]`` its key.
    ``lengths`` counts each row's distinct entries. Returns the number of lists.
    """
    shift = np.uint64(bits)
    mask = (_ONE << shift) - _ONE
    lists = 0
    n = 0
    indptr[0] = 0
    i = 0
    while i < len(entries):
        first = n
        key = entries[i] >> shift
        head = np.int64(-1)
        while i < len(entries) and entries[i] >> shift == key:
            row = np.int64(entries[i] & mask)
            if n == first or postings[n - 1] != row:
                postings[n] = row
                n += 1
                if head < 0 or lengths[row] > lengths[head]:
                    head = row
            i += 1
        if n - first > 1:
            heads[lists] = head
            keys[lists] = key
            lists += 1
            indptr[lists] = n
        else:
            n = first
    return lists


@kernel(
    types.void(
        reads(types.uint64),
        reads(types.int64),
        reads(types.int64),
        reads(types.int64),
        writes(types.int64),
        writes(types.int64),
        writes(types.int64),
    )
)
def overlap(
    shingles: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    left_sizes: NDArray[np.int64],
    right_sizes: NDArray[np.int64],
    shared: NDArray[np.int64],
) -> None:
    """Exact set sizes for pairs of texts, sorted by left: distinct shingles of both and how many they share.

    The left text's shingles go into an open-addressing table once; each right text's are looked up there. Every slot
    remembers who was there last, so nothing is cleared between texts and repeated shingles count once.
    """
    longest = 1
    for d in range(len(indptr) - 1):
        longest = max(longest, indptr[d + 1] - indptr[d])
    bits = 4
    while (1 << bits) < 2 * longest:
        bits += 1
    shift = np.uint64(64 - bits)
    mask = (1 << bits) - 1
    table = np.empty(1 << bits, np.uint64)
    owner = np.zeros(1 << bits, np.int64)  # the text (its number + 1) that owns the slot
    hit = np.zeros(1 << bits, np.int64)  # the pair (its number + 1) whose right text has matched the slot
    sizes = np.full(len(indptr) - 1, -1, np.int64)  # distinct shingles, once known
    for side in range(2):  # first the sizes of the right texts, then the pairs
        current = -1
        for p in range(len(left)):
            text = left[p] if side else right[p]
            stamp = text + 1 + side * len(indptr)
            if text != current and (side or sizes[text] < 0):
                current = text
                distinct = 0
                for i in range(indptr[text], indptr[text + 1]):
                    value = shingles[i]
                    at = np.int64(value >> shift)
                    while owner[at] == stamp and table[at] != value:
                        at = (at + 1) & mask
                    if owner[at] != stamp:
                        owner[at] = stamp
                        table[at] = value
                        distinct += 1
                sizes[text] = distinct
            if side:
                common = 0
                for i in range(indptr[right[p]], indptr[right[p] + 1]):
                    value = shingles[i]
                    at = np.int64(value >> shift)
                    while owner[at] == stamp and table[at] != value:
                        at = (at + 1) & mask
                    if owner[at] == stamp and hit[at] != p + 1:
                        hit[at] = p + 1
                        common += 1
                left_sizes[p] = sizes[text]
                right_sizes[p] = sizes[right[p]]
                shared[p] = common


@kernel(
    types.int64(
        reads(types.int32),
        reads(types.int64),
        reads(types.int32),
        reads(types.int64),
        reads(types.int32),
        reads(types.boolean),
        reads(types.int64),
        types.int64,
        types.int64,
        types.int64,
        types.float64,
        writes(types.uint64),
    )
)
def containment_pairs(
    samples: NDArray[np.int32],
    sample_indptr: NDArray[np.int64],
    postings: NDArray[np.int32],
    posting_indptr: NDArray[np.int64],
    posting_heads: NDArray[np.int32],
    furniture: NDArray[np.bool_],
    lengths: NDArray[np.int64],
    first: int,
    last: int,
    limit: int,
    containment: float,
    out: NDArray[np.uint64],
) -> int:
    """The pairs of which the shorter text may stand in the longer one, for the shorter texts first <= row < last.

    Text row r has the sampled shingles ``samples[sample_indptr[r]:…]``, those that also occur elsewhere, as numbers of
    posting lists; ``lengths[r]`` is the number of all its samples. Lists of furniture do not count. One of more than
    ``limit`` texts is not walked: only its longest text is counted. A pair is a candidate where the count reaches the
    containment less three standard deviations of the sample. Returns how many there are; writes as many as ``out``
    holds.
    """
    counts = np.zeros(len(lengths), np.int32)
    touched = np.empty(len(lengths), np.int64)
    n = 0
    for r in range(first, last):
        found = 0
        drawn = lengths[r]
        for s in range(sample_indptr[r], sample_indptr[r + 1]):
            drawn -= furniture[samples[s]]
        everything = drawn < 0.1 * lengths[r]  # nothing but furniture: then all of it counts
        if everything:
            drawn = lengths[r]
        for s in range(sample_indptr[r], sample_indptr[r + 1]):
            posting = samples[s]
            if furniture[posting] and not everything:
                continue
            begin, end = posting_indptr[posting], posting_indptr[posting + 1]
            if end - begin > limit:
                head = posting_heads[posting]
                if head != r:
                    if counts[head] == 0:
                        touched[found] = head
                        found += 1
                    counts[head] += 1
                continue
            for q in range(begin, end):
                other = postings[q]
                if lengths[other] > lengths[r] or (lengths[other] == lengths[r] and other > r):
                    if counts[other] == 0:
                        touched[found] = other
                        found += 1
                    counts[other] += 1
        needed = containment * drawn - 3.0 * np.sqrt(containment * (1.0 - containment) * drawn)
        for t in range(found):
            other = touched[t]
            if counts[other] >= needed:
                if n < len(out):
                    left, right = np.uint64(min(r, other)), np.uint64(max(r, other))
                    out[n] = left << _32 | right
                n += 1
            counts[other] = 0
    return n


@kernel(types.void(reads(types.int32), reads(types.int64), writes(types.int64), writes(types.int32)))
def group_by_row(
    postings: NDArray[np.int32], posting_indptr: NDArray[np.int64], indptr: NDArray[np.int64], out: NDArray[np.int32]
) -> None:
    """The lists that each row is in: out[indptr[r]:indptr[r + 1]] are their numbers, ascending (a counting sort)."""
    indptr[:] = 0
    for row in postings:
        indptr[row + 1] += 1
    for r in range(len(indptr) - 1):
        indptr[r + 1] += indptr[r]
    at = indptr[:-1].copy()
    for number in range(len(posting_indptr) - 1):
        for i in range(posting_indptr[number], posting_indptr[number + 1]):
            row = postings[i]
            out[at[row]] = number
            at[row] += 1


@kernel(types.void(writes(types.int64), reads(types.int64), reads(types.int64)))
def unite(parent: NDArray[np.int64], left: NDArray[np.int64], right: NDArray[np.int64]) -> None:
    """Union-find: join the sets of each pair; afterwards parent[i] is the smallest member of i's set."""
    for p in range(len(left)):
        a, b = left[p], right[p]
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        while parent[b] != b:
            parent[b] = parent[parent[b]]
            b = parent[b]
        if a < b:
            parent[b] = a
        elif b < a:
            parent[a] = b
    for i in range(len(parent)):
        parent[i] = parent[parent[i]]


@kernel(types.void(reads(types.int32), reads(types.int64), reads(types.int64), types.int64, writes(types.boolean)))
def spread(
    postings: NDArray[np.int32],
    indptr: NDArray[np.int64],
    families: NDArray[np.int64],
    enough: int,
    out: NDArray[np.bool_],
) -> None:
    """Which lists hold texts of at least ``enough`` different families."""
    seen = np.empty(enough, np.int64)
    for number in range(len(indptr) - 1):
        n = 0
        for i in range(indptr[number], indptr[number + 1]):
            family = families[postings[i]]
            known = False
            for j in range(n):
                known |= seen[j] == family
            if not known:
                seen[n] = family
                n += 1
                if n == enough:
                    break
        out[number] = n == enough


@helper
def _is_furniture(value: Any, furniture: Any) -> Any:
    low, high = 0, len(furniture)
    while low < high:
        middle = (low + high) // 2
        if furniture[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low < len(furniture) and furniture[low] == value


@kernel(
    types.void(
        reads(types.uint64),
        reads(types.int64),
        reads(types.int64),
        reads(types.int64),
        types.uint64,
        types.int64,
        reads(types.uint64),
        writes(types.int64),
        writes(types.int64),
    )
)
def own_overlap(
    shingles: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    shorter: NDArray[np.int64],
    longer: NDArray[np.int64],
    below: int,
    dropped: int,
    furniture: NDArray[np.uint64],
    own_sizes: NDArray[np.int64],
    own_shared: NDArray[np.int64],
) -> None:
    """For pairs of texts: the shorter one's distinct shingles that are not furniture, and how many the longer one has.

    ``furniture`` holds, sorted and without their lowest ``dropped`` bits, those of the sampled shingles (hash ``below``
    a bound) that are. A shingle between two samples is furniture where both are and stand close; at either end of the
    text, where the one is close.
    """
    longest = 1
    for d in range(len(indptr) - 1):
        longest = max(longest, indptr[d + 1] - indptr[d])
    bits = 4
    while (1 << bits) < 2 * longest:
        bits += 1
    shift = np.uint64(64 - bits)
    mask = (1 << bits) - 1
    table = np.empty(1 << bits, np.uint64)
    owner = np.zeros(1 << bits, np.int64)
    hit = np.zeros(1 << bits, np.int64)
    ahead = np.empty(longest, np.int64)  # of each shingle, where the next sampled one stands (the end: none is left)
    for p in range(len(shorter)):
        begin, end = indptr[shorter[p]], indptr[shorter[p] + 1]
        following = end
        for i in range(end - 1, begin - 1, -1):
            if shingles[i] < below:
                following = i
            ahead[i - begin] = following
        before_is: Any = False
        after_is: Any = False
        before = np.int64(-1)  # the last sampled shingle, and whether it is furniture
        after = np.int64(-1)  # the next one
        distinct = 0
        for i in range(begin, end):
            value = shingles[i]
            if i > after:
                before, before_is = after, after_is
                after = ahead[i - begin]
                after_is = after < end and _is_furniture(shingles[after] >> np.uint64(dropped), furniture)
            if i == after:
                standing = after_is
            elif before < 0:
                standing = after_is and after - i <= _REACH
            elif after == end:
                standing = before_is and i - before <= _REACH
            else:
                standing = before_is and after_is and after - before <= 4 * _REACH
            if not standing:
                at = np.int64(value >> shift)
                while owner[at] == p + 1 and table[at] != value:
                    at = (at + 1) & mask
                if owner[at] != p + 1:
                    owner[at] = p + 1
                    table[at] = value
                    distinct += 1
        common = 0
        for i in range(indptr[longer[p]], indptr[longer[p] + 1]):
            value = shingles[i]
            at = np.int64(value >> shift)
            while owner[at] == p + 1 and table[at] != value:
                at = (at + 1) & mask
            if owner[at] == p + 1 and hit[at] != p + 1:
                hit[at] = p + 1
                common += 1
        own_sizes[p] = distinct
        own_shared[p] = common
