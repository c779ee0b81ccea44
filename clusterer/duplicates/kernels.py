"""The compiled loops over keys: those that repeat, who has them, who shares enough. Import it late."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes

_32 = np.uint64(32)
_ONE = np.uint64(1)
_FIVE = np.uint64(5)
_31 = np.uint64(31)


@kernel(
    types.int64(
        reads(types.uint64),
        reads(types.int64),
        reads(types.int64),
        reads(types.int64),
        types.uint64,
        types.uint64,
        types.uint64,
        types.uint64,
        types.uint64,
        writes(types.int64),
        writes(types.uint64),
        writes(types.uint64),
    )
)
def repeated(
    values: NDArray[np.uint64],
    begins: NDArray[np.int64],
    ends: NDArray[np.int64],
    rows: NDArray[np.int64],
    lift: int,
    part: int,
    part_bits: int,
    row_bits: int,
    bucket_bits: int,
    at: NDArray[np.int64],
    seen: NDArray[np.uint64],
    out: NDArray[np.uint64],
) -> int:
    """The values (shifted up by ``lift``) of one ``part`` of their range that may occur twice; the others occur once.

    Item k owns ``values[begins[rows[k]]:ends[rows[k]]]``; each entry that is written has k in its lowest ``row_bits``.
    Entries are parted by their next ``bucket_bits`` first, so that each bucket is looked at within the processor's
    cache. ``at`` (zeros, one item more than there are buckets) and ``seen`` are scratch; ``seen`` is a Bloom filter of
    one hash and two bits a slot: seen, seen again (a power of two). Returns the number of entries.
    """
    shift = np.uint64(63) - bucket_bits
    for k in range(len(rows)):
        for i in range(begins[rows[k]], ends[rows[k]]):
            value = values[i] << lift
            if value >> _ONE >> (np.uint64(63) - part_bits) == part:
                at[np.int64(value << part_bits >> _ONE >> shift) + 1] += 1
    for one in range(1, len(at)):
        at[one] += at[one - 1]
    for k in range(len(rows)):
        for i in range(begins[rows[k]], ends[rows[k]]):
            value = values[i] << lift
            if value >> _ONE >> (np.uint64(63) - part_bits) == part:
                bucket = np.int64(value << part_bits >> _ONE >> shift)
                out[at[bucket]] = value >> row_bits << row_bits | np.uint64(k)
                at[bucket] += 1
    n = begin = 0
    for one in range(len(at) - 1):  # a bucket, which ends where the next one began
        end = at[one]
        words = np.int64(1)
        while 4 * words < end - begin and words < len(seen):
            words *= 2
        for word in range(words):
            seen[word] = 0
        slots = np.uint64(words) * _32 - _ONE
        for i in range(begin, end):
            slot = out[i] >> row_bits & slots
            known = seen[slot >> _FIVE] >> ((slot & _31) << _ONE) & _ONE
            seen[slot >> _FIVE] |= (_ONE + known + known) << ((slot & _31) << _ONE)
        for i in range(begin, end):
            slot = out[i] >> row_bits & slots
            if seen[slot >> _FIVE] >> ((slot & _31) << _ONE) & np.uint64(2):
                out[n] = out[i]
                n += 1
        begin = end
    return int(n)


@kernel(
    types.void(reads(types.int32), reads(types.int64), writes(types.int64), writes(types.int32), writes(types.int32))
)
def transpose(
    postings: NDArray[np.int32],
    indptr: NDArray[np.int64],
    by_row: NDArray[np.int64],
    lists: NDArray[np.int32],
    places: NDArray[np.int32],
) -> None:
    """The lists that each row is in and where in the postings it stands there: a counting sort.

    Row r's are ``lists[by_row[r]:by_row[r + 1]]``, ascending, and ``places`` likewise. ``by_row`` comes as zeros, two
    more than there are rows.
    """
    for row in postings:
        by_row[row + 2] += 1
    for r in range(2, len(by_row)):
        by_row[r] += by_row[r - 1]
    for number in range(len(indptr) - 1):
        for i in range(indptr[number], indptr[number + 1]):
            row = postings[i]
            at = by_row[row + 1]
            lists[at] = number
            places[at] = i
            by_row[row + 1] = at + 1


@kernel(
    types.int64(
        reads(types.int32),
        reads(types.int32),
        reads(types.int64),
        reads(types.int32),
        reads(types.int64),
        reads(types.int32),
        reads(types.int64),
        reads(types.int64),
        types.int64,
        types.int64,
        types.int64,
        types.int64,
        types.int64,
        types.int64,
        writes(types.int32),
        writes(types.int32),
        writes(types.uint64),
        writes(types.boolean),
    )
)
def candidates(
    lists: NDArray[np.int32],
    places: NDArray[np.int32],
    by_row: NDArray[np.int64],
    postings: NDArray[np.int32],
    indptr: NDArray[np.int64],
    needed: NDArray[np.int32],
    families: NDArray[np.int64],
    rows: NDArray[np.int64],
    narrow: int,
    wide: int,
    limit: int,
    leaders: int,
    most: int,
    links: int,
    counts: NDArray[np.int32],
    touched: NDArray[np.int32],
    out: NDArray[np.uint64],
    cut: NDArray[np.bool_],
) -> int:
    """For each row r of ``rows`` the earlier ones that share ``needed[r]`` lists with it, as earlier << 32 | r.

    Of a list of more than ``wide`` rows (``narrow`` where r has a family, >= 0) only the first ``leaders`` and the
    ``leaders`` before r are seen. Rows of the same family are left out. Where more than ``most`` are found, only the
    ``links`` that share the most lists are written, roughly. Where any of that takes something away, ``cut[r]`` is set,
    but for lists of more than ``limit`` rows. ``counts`` (zeros) and ``touched`` are scratch, one item a row. Returns
    the number of pairs.
    """
    n = 0
    for r in rows:
        found = 0
        seen = wide if families[r] < 0 else narrow
        for s in range(by_row[r], by_row[r + 1]):
            begin, place = indptr[lists[s]], np.int64(places[s])
            size = indptr[lists[s] + 1] - begin
            skipped = np.int64(0)
            if size > seen:
                skipped = max(place - begin - 2 * leaders, np.int64(0))
                cut[r] |= seen == wide and size <= limit
            for q in range(begin, place - skipped):
                other = postings[q + (skipped if q >= begin + leaders else 0)]
                if counts[other] == 0:
                    touched[found] = other
                    found += 1
                counts[other] += 1
        level = np.int64(needed[r])
        below = level  # the level before
        above = 0  # how many rows reach the level
        for t in range(found):
            other = touched[t]
            if counts[other] >= level:
                if families[r] >= 0 and families[r] == families[other]:
                    counts[other] = 0
                    cut[r] = True
                else:
                    above += 1
        if above > most:
            cut[r] = True
            while above > links:
                below = level
                level += 1 + level // 8
                above = 0
                for t in range(found):
                    above += counts[touched[t]] >= level
        spare = links - above
        for t in range(found):
            other = touched[t]
            count = counts[other]
            counts[other] = 0
            if count < level:
                if count < below or spare <= 0:
                    continue
                spare -= 1
            out[n] = np.uint64(other) << _32 | np.uint64(r)
            n += 1
    return n
