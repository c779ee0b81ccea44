"""What is compiled around the pass over words (``token_kernel.py``): code points before it, facts and stems after."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes
from clusterer.text.characters import (
    AFTER_SHIFT,
    APOSTROPHE,
    CLASS_MASK,
    CLASS_SHIFT,
    DIGIT_SHIFT,
    END_SHIFT,
    FOLD_MASK,
    UPPER_SHIFT,
)
from clusterer.text.word_kernel import FLAG_NUMBER, FLAG_UNSPACED, SEED, finish, points_of

_ZERO = np.uint64(0)
_ONE = np.uint64(1)
_LINE_FEED = np.uint32(ord("\n"))


@kernel(types.void(reads(types.uint8), reads(types.int64), types.uint32, writes(types.uint32), writes(types.int64)))
def code_points(
    content: NDArray[np.uint8],
    ends: NDArray[np.int64],
    largest: int,
    codes: NDArray[np.uint32],
    offsets: NDArray[np.int64],
) -> None:
    """The code points of texts in UTF-8 (lone surrogates included), a line feed after each, none above ``largest``.

    Text d is ``content[ends[d]:ends[d + 1]]``, and ``codes[offsets[d]:offsets[d + 1] - 1]``. ``codes`` must hold one
    item a byte and a text.
    """
    at = np.uint64(0)
    offsets[0] = 0
    for d in range(len(ends) - 1):
        at = points_of(content, np.uint64(ends[d]), np.uint64(ends[d + 1]), np.uint32(largest), codes, at)
        codes[at] = _LINE_FEED
        at += _ONE
        offsets[d + 1] = at


@kernel(
    types.void(
        reads(types.uint32),
        reads(types.int64),
        reads(types.uint32),
        reads(types.int32),
        reads(types.int64),
        writes(types.uint8),
    )
)
def facts(
    codes: NDArray[np.uint32],
    offsets: NDArray[np.int64],
    table: NDArray[np.uint32],
    starts: NDArray[np.int32],
    indptr: NDArray[np.int64],
    out: NDArray[np.uint8],
) -> None:
    """What makes each word a fact: bit 0 for a capital it begins with inside a sentence, bit 1 for a digit.

    A sentence begins at the start of a text, and where the last character before the word, but for spaces and quotation
    marks, may end one (so after an abbreviation, too).
    """
    for d in range(len(offsets) - 1):
        begin = np.uint64(offsets[d])
        for k in range(np.uint64(indptr[d]), np.uint64(indptr[d + 1])):
            first = begin + np.uint64(starts[k])
            before = first
            while before > begin and table[codes[before - _ONE]] >> AFTER_SHIFT & _ONE:
                before -= _ONE
            inner = before > begin and not table[codes[before - _ONE]] >> END_SHIFT & _ONE
            entry = np.uint64(table[codes[first]])
            out[k] = (entry >> DIGIT_SHIFT) << _ONE | (entry >> UPPER_SHIFT & _ONE if inner else _ZERO)


@kernel(
    types.void(
        reads(types.uint32),
        reads(types.int64),
        reads(types.uint32),
        types.uint64,
        reads(types.int32),
        reads(types.int32),
        reads(types.uint8),
        reads(types.int64),
        reads(types.int64),
        writes(types.uint64),
    )
)
def beginnings(
    codes: NDArray[np.uint32],
    offsets: NDArray[np.int64],
    table: NDArray[np.uint32],
    step: int,
    starts: NDArray[np.int32],
    ends: NDArray[np.int32],
    flags: NDArray[np.uint8],
    indptr: NDArray[np.int64],
    most: NDArray[np.int64],
    hashes: NDArray[np.uint64],
) -> None:
    """In place of the hashes of words those of their first ``most`` characters (by text; 0: all), up to an apostrophe.

    Words with a digit, and characters of scripts without spaces, stay whole.
    """
    for d in range(len(offsets) - 1):
        if most[d] == 0:
            continue
        begin = np.uint64(offsets[d])
        for k in range(np.uint64(indptr[d]), np.uint64(indptr[d + 1])):
            if flags[k] & (FLAG_NUMBER | FLAG_UNSPACED):
                continue
            state = SEED
            at, end = begin + np.uint64(starts[k]), begin + np.uint64(ends[k])
            end = min(end, at + np.uint64(most[d]))
            while at < end:
                entry = table[codes[at]]
                if (entry >> CLASS_SHIFT) & CLASS_MASK == APOSTROPHE:
                    break
                state = state * step + np.uint64(entry & FOLD_MASK)
                at += _ONE
            hashes[k] = finish(state)
