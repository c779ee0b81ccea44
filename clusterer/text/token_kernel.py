"""The compiled half of :mod:`clusterer.text.tokens`: words, in one pass over code points. Import it late."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import helper, kernel, reads, writes
from clusterer.text.characters import (
    CARE_BIT,
    CLASS_MASK,
    CLASS_SHIFT,
    COLON,
    COMMA,
    DOT,
    FOLD_MASK,
    FULL_STOP,
    IGNORED,
    LETTER,
    MARK,
    NEWLINE,
    OTHER,
    QUOTE,
    SPACE,
    STOP,
    UNREADABLE,
    UNSPACED,
    WORD_BIT,
    WORD_SHIFT,
)
from clusterer.text.word_kernel import (
    DOT_CODE,
    FLAG_LOST,
    FLAG_UNSPACED,
    FLAG_UPPER,
    LOST_CODE,
    SEED,
    finish,
    look,
    unreadable,
    word_at,
)

_FLAG_SENTENCE = np.uint8(4)
_ZERO = np.uint64(0)
_ONE = np.uint64(1)


@kernel(
    types.int64(
        reads(types.uint32),
        reads(types.int64),
        reads(types.uint32),
        types.uint64,
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
    step: int,
    abbreviations: NDArray[np.uint64],
    hashes: NDArray[np.uint64],
    starts: NDArray[np.int32],
    ends: NDArray[np.int32],
    flags: NDArray[np.uint8],
    indptr: NDArray[np.int64],
) -> int:
    """Tokenise the texts ``codes[offsets[d]:offsets[d + 1] - 1]``; returns the number of tokens.

    Every code point must have an entry in the table, and the one after each text must be a line feed.
    ``step`` (odd) multiplies a word's hash before each character is added. ``abbreviations`` are the hashes of words
    whose dot ends no sentence. The four token arrays must hold
    ``len(codes)`` items, ``indptr`` one more than there are texts.
    """
    n = np.uint64(0)  # unsigned indexes: numba would look for negative ones everywhere
    indptr[0] = 0
    for d in range(len(offsets) - 1):
        begin, end = np.uint64(offsets[d]), np.uint64(offsets[d + 1]) - _ONE
        i = begin
        # What stands between the previous word and the next.
        fresh = True  # the next word begins a sentence
        stopped = False  # a sentence end stands here, white space has not followed yet
        dot_counts = False  # a dot here would end a sentence (the previous word is no initial or abbreviation)
        opening = 0  # towards a quoted sentence: 1 after a comma or colon, 2 after the space that follows it
        while i < end:
            entry = table[codes[i]]
            kind = (entry >> CLASS_SHIFT) & CLASS_MASK
            if kind < LETTER:
                i += _ONE
                if kind == SPACE:
                    fresh |= stopped
                    if opening == 1:
                        opening = 2
                elif NEWLINE <= kind <= FULL_STOP:
                    fresh = True
                elif kind == STOP or (kind == DOT and dot_counts):
                    stopped = True
                elif COMMA <= kind <= COLON:
                    opening = 1
                    stopped = False
                elif kind == QUOTE:
                    fresh |= opening == 2
                elif kind == OTHER:
                    opening = 0
                continue

            first = i
            state, i, flag, letters, initials = word_at(codes, table, step, i, end)
            dot_counts = flag & FLAG_UNSPACED != 0 or (letters > 1 and initials == 0)
            state = finish(state)
            if flag & FLAG_LOST or (first > _ZERO and codes[first - _ONE] == LOST_CODE):
                state |= UNREADABLE
                flag &= ~FLAG_LOST
            if fresh:
                flag |= _FLAG_SENTENCE
            hashes[n] = state
            starts[n] = first - begin
            ends[n] = i - begin
            flags[n] = flag
            n += _ONE
            fresh = False
            stopped = False
            opening = 0
            if codes[i] == DOT_CODE and dot_counts and letters < 6 and flag & FLAG_UPPER:
                for abbreviation in abbreviations:
                    if abbreviation == state:
                        dot_counts = False
        indptr[d + 1] = n
    return int(n)


@helper
def words_of(codes: Any, begin: Any, end: Any, table: Any, step: Any, hashes: Any, starts: Any, n: Any) -> Any:
    """Hash the words of ``codes[begin:end]``, after which a line feed stands: up to ``finish``, from word n on.

    Returns how many words there are now. Letters, digits and what plainly parts words pass without a branch: where a
    word ends cannot be predicted, and a wrong guess costs as much as five letters. A word with a dot, comma or
    apostrophe in it is left to ``word_at``.
    """
    i = begin
    first = i  # where the word began
    inside = _ZERO  # 1 in a word
    state = SEED
    while i <= end:  # the separator after the text included: it ends the last word
        entry = table[codes[i]]
        if entry & CARE_BIT:
            kind = (entry >> CLASS_SHIFT) & CLASS_MASK
            if codes[i] == LOST_CODE and (inside or look(codes, table, i + _ONE, end) & WORD_BIT):
                first = first if inside else i + _ONE
                state, i, _, _, _ = word_at(codes, table, step, first, end)
                hashes[n] = unreadable(state)
                starts[n] = first - begin
                n += _ONE
                inside, state = _ZERO, SEED
                continue
            if IGNORED <= kind <= MARK:
                if kind == MARK and inside:
                    state = state * step + np.uint64(entry & FOLD_MASK)
                i += _ONE
                continue
            if kind == UNSPACED:
                hashes[n] = state
                starts[n] = first - begin
                n += inside
                starts[n] = i - begin
                lost = i > _ZERO and codes[i - _ONE] == LOST_CODE
                state, i, flag, _, _ = word_at(codes, table, step, i, end)
                hashes[n] = unreadable(state) if lost or flag & FLAG_LOST else state
                n += _ONE
                inside, state = _ZERO, SEED
                continue
            if inside and look(codes, table, i + _ONE, end) & WORD_BIT:
                state, i, flag, _, _ = word_at(codes, table, step, first, end)
                hashes[n] = unreadable(state) if flag & FLAG_LOST else state
                starts[n] = first - begin
                n += _ONE
                inside, state = _ZERO, SEED
                continue
        word = np.uint64(entry >> WORD_SHIFT) & _ONE
        hashes[n] = state
        starts[n] = first - begin
        n += inside & ~word
        first = first if inside else i
        letter = _ZERO - word  # all ones in a letter
        state = state * (letter & step) + (SEED ^ (letter & (SEED ^ np.uint64(entry & FOLD_MASK))))
        inside = word
        i += _ONE
    return n


@kernel(
    types.int64(
        reads(types.uint32),
        reads(types.int64),
        reads(types.uint32),
        types.uint64,
        writes(types.uint64),
        writes(types.int32),
        writes(types.int64),
    )
)
def scan_hashes(
    codes: NDArray[np.uint32],
    offsets: NDArray[np.int64],
    table: NDArray[np.uint32],
    step: int,
    hashes: NDArray[np.uint64],
    starts: NDArray[np.int32],
    indptr: NDArray[np.int64],
) -> int:
    """The hashes, starts and indptr of ``scan``, nothing else, in a fifth of the time."""
    n = np.uint64(0)
    indptr[0] = 0
    for d in range(len(offsets) - 1):
        begin, end = np.uint64(offsets[d]), np.uint64(offsets[d + 1]) - _ONE
        n = words_of(codes, begin, end, table, step, hashes, starts, n)
        indptr[d + 1] = n
    for k in range(n):
        hashes[k] = finish(hashes[k])
    return int(n)
