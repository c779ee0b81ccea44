"""The compiled half of :mod:`clusterer.text.tokens`: one pass over code points. Imports numba; import it late."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import types
from numpy.typing import NDArray

from clusterer.text.characters import (
    APOSTROPHE,
    CLASS_MASK,
    CLASS_SHIFT,
    COLON,
    COMMA,
    DIGIT,
    DOT,
    FOLD_MASK,
    FULL_STOP,
    IGNORED,
    LETTER,
    LOWER_BIT,
    MARK,
    NEWLINE,
    OTHER,
    QUOTE,
    SPACE,
    STOP,
    TABLE_SIZE,
    UNSPACED,
    UPPER_BIT,
)
from clusterer.text.compiling import kernel, reads, writes

# Multipliers of splitmix64 and of Knuth's 64-bit linear congruential generator (odd, well mixed).
_STEP = np.uint64(0x5851F42D4C957F2D)
_SEED = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_32 = np.uint64(32)
_30 = np.uint64(30)
_27 = np.uint64(27)
_31 = np.uint64(31)

_FLAG_UPPER = np.uint8(1)
_FLAG_NUMBER = np.uint8(2)
_FLAG_SENTENCE = np.uint8(4)
_FLAG_UNSPACED = np.uint8(8)
_FLAG_ALLCAPS = np.uint8(16)
_LOWER_S = np.uint64(ord("s"))
_DOT_CODE = np.uint64(ord("."))
_APOSTROPHE_CODE = np.uint64(ord("'"))


@kernel(inline=True)
def _look(codes: Any, table: Any, at: Any, end: Any) -> Any:  # numba infers the types of inlined helpers
    """The table's entry of the code point at ``at``; 0 past the end or outside the table."""
    if at >= end:
        return np.uint32(0)
    code = codes[at]
    return table[code] if code < TABLE_SIZE else np.uint32(0)


@kernel(inline=True)
def _class(entry: Any) -> Any:
    return (entry >> CLASS_SHIFT) & CLASS_MASK


@kernel(inline=True)
def _step(state: Any, code: Any) -> Any:
    state = (state ^ code) * _STEP
    return state ^ (state >> _32)


@kernel(
    types.int64(
        reads(types.uint32),
        reads(types.int64),
        reads(types.uint32),
        reads(types.uint64),
        writes(types.uint64),
        writes(types.int32),
        writes(types.int32),
        writes(types.uint8),
        writes(types.int64),
    )
)
def scan(
    codes: NDArray[np.uint32],
    offsets: NDArray[np.int64],
    table: NDArray[np.uint32],
    abbreviations: NDArray[np.uint64],
    hashes: NDArray[np.uint64],
    starts: NDArray[np.int32],
    ends: NDArray[np.int32],
    flags: NDArray[np.uint8],
    indptr: NDArray[np.int64],
) -> int:
    """Tokenise the texts ``codes[offsets[d]:offsets[d + 1]]``; returns the number of tokens.

    ``abbreviations`` are the sorted hashes of words whose dot ends no sentence. The four token arrays must hold
    ``len(codes)`` items, ``indptr`` one more than there are texts.
    """
    n = 0
    indptr[0] = 0
    for d in range(len(offsets) - 1):
        begin, end = offsets[d], offsets[d + 1]
        i = begin
        # What stands between the previous word and the next.
        fresh = True  # the next word begins a sentence
        stopped = False  # a sentence end stands here, white space has not followed yet
        dot_counts = False  # a dot here would end a sentence (the previous word is no initial or abbreviation)
        opening = 0  # towards a quoted sentence: 1 after a comma or colon, 2 after the space that follows it
        while i < end:
            entry = _look(codes, table, i, end)
            kind = _class(entry)
            if kind < LETTER:
                if kind == SPACE:
                    if stopped:
                        fresh = True
                    if opening == 1:
                        opening = 2
                elif kind in (NEWLINE, FULL_STOP):
                    fresh = True
                elif kind == STOP or (kind == DOT and dot_counts):
                    stopped = True
                elif kind in (COMMA, COLON):
                    opening = 1
                    stopped = False
                elif kind == QUOTE:
                    if opening == 2:
                        fresh = True
                elif kind == OTHER:
                    opening = 0
                i += 1
                continue

            # A word: from i to stop; `last` is the end of what counts as its span.
            first = i
            flag = np.uint8(0)
            if entry & UPPER_BIT:
                flag |= _FLAG_UPPER
            state = _SEED
            letters = 0
            initials = 0  # letters seen as "U.S.": each followed by a dot
            lower = False
            caps = 0
            if kind == UNSPACED:
                state = _step(state, np.uint64(entry & FOLD_MASK))
                flag |= _FLAG_UNSPACED
                i += 1
                while i < end:
                    entry = _look(codes, table, i, end)
                    kind = _class(entry)
                    if kind == MARK:
                        state = _step(state, np.uint64(entry & FOLD_MASK))
                    elif kind != IGNORED:
                        break
                    i += 1
                dot_counts = True
            else:
                while True:
                    if kind >= LETTER and kind != UNSPACED:
                        state = _step(state, np.uint64(entry & FOLD_MASK))
                        letters += 1
                        if kind == DIGIT:
                            flag |= _FLAG_NUMBER
                        elif entry & UPPER_BIT:
                            caps += 1
                        elif entry & LOWER_BIT:
                            lower = True
                    elif kind == MARK:
                        state = _step(state, np.uint64(entry & FOLD_MASK))
                    elif kind == APOSTROPHE:
                        # don't, we're: one word; Putin's: its hash is that of Putin; l'homme, dell'Ucraina: two words.
                        after = _look(codes, table, i + 1, end)
                        second = _class(_look(codes, table, i + 2, end))
                        third = _class(_look(codes, table, i + 3, end))
                        if _class(after) != LETTER or (second >= MARK and third >= MARK):
                            break
                        if second < MARK and np.uint64(after & FOLD_MASK) == _LOWER_S:
                            i += 2
                            break
                        state = _step(state, _APOSTROPHE_CODE)
                    elif kind in (DOT, COMMA):
                        after_kind = _class(_look(codes, table, i + 1, end))
                        before_kind = _class(_look(codes, table, i - 1, end))
                        if before_kind == DIGIT and after_kind == DIGIT:
                            # 1,200 and 1.200 are 1200; 3,5 is 3.5
                            if not (
                                _class(_look(codes, table, i + 2, end)) == DIGIT
                                and _class(_look(codes, table, i + 3, end)) == DIGIT
                                and _class(_look(codes, table, i + 4, end)) != DIGIT
                            ):
                                state = _step(state, _DOT_CODE)
                        elif kind == DOT and after_kind == LETTER and letters == initials + 1 and before_kind == LETTER:
                            # U.S., a.m.: single letters with dots are one word, the same as without
                            beyond = _class(_look(codes, table, i + 2, end))
                            if beyond >= MARK:
                                break
                            initials += 1
                        else:
                            break
                    elif kind != IGNORED:
                        break
                    i += 1
                    if i >= end:
                        break
                    entry = _look(codes, table, i, end)
                    kind = _class(entry)
                if caps >= 2 and not lower:
                    flag |= _FLAG_ALLCAPS
                dot_counts = not (letters == 1 or initials > 0)
            state ^= state >> _30
            state *= _MIX_1
            state ^= state >> _27
            state *= _MIX_2
            state ^= state >> _31
            if dot_counts and letters < 6 and (flag & _FLAG_UPPER):
                at = np.searchsorted(abbreviations, state)
                if at < len(abbreviations) and abbreviations[at] == state:
                    dot_counts = False
            if fresh:
                flag |= _FLAG_SENTENCE
            hashes[n] = state
            starts[n] = first - begin
            ends[n] = i - begin
            flags[n] = flag
            n += 1
            fresh = False
            stopped = False
            opening = 0
        indptr[d + 1] = n
    return n
