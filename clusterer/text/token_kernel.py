"""The compiled half of :mod:`clusterer.text.tokens`: one pass over code points. Import it late."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import helper, kernel, reads, writes
from clusterer.text.characters import (
    AFTER_SHIFT,
    APOSTROPHE,
    CARE_BIT,
    CLASS_MASK,
    CLASS_SHIFT,
    COLON,
    COMMA,
    DIGIT,
    DIGIT_SHIFT,
    DOT,
    END_SHIFT,
    FOLD_MASK,
    FULL_STOP,
    IGNORED,
    LETTER,
    LOST,
    LOWER_BIT,
    MARK,
    NEWLINE,
    OTHER,
    QUOTE,
    SPACE,
    STOP,
    UNREADABLE,
    UNSPACED,
    UPPER_BIT,
    UPPER_SHIFT,
    WORD_BIT,
    WORD_SHIFT,
)

_SEED = np.uint64(0x9E3779B97F4A7C15)
# Multipliers of splitmix64.
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_INVERSE_1 = np.uint64(pow(0xBF58476D1CE4E5B9, -1, 1 << 64))
_INVERSE_2 = np.uint64(pow(0x94D049BB133111EB, -1, 1 << 64))
_30 = np.uint64(30)
_27 = np.uint64(27)
_31 = np.uint64(31)

_FLAG_UPPER = np.uint8(1)
_FLAG_NUMBER = np.uint8(2)
_FLAG_SENTENCE = np.uint8(4)
_FLAG_UNSPACED = np.uint8(8)
_FLAG_ALLCAPS = np.uint8(16)
_FLAG_LOST = np.uint8(128)  # letters of the word are lost; inside the kernels only
_ZERO = np.uint64(0)
_ONE = np.uint64(1)
_TWO = np.uint64(2)
_LOWER_S = np.uint32(ord("s"))
_LOST_CODE = np.uint32(LOST)
_DOT_CODE = np.uint64(ord("."))
_APOSTROPHE_CODE = np.uint64(ord("'"))
_LINE_FEED = np.uint32(ord("\n"))
_ASCII = np.uint8(0x80)
_AT_A_TIME = np.uint64(32)  # bytes looked at together: two registers of SSE


@helper
def _look(codes: Any, table: Any, at: Any, end: Any) -> Any:
    """The table's entry of the code point at ``at``; 0 past the end."""
    return table[codes[at]] if at < end else np.uint32(0)


@helper
def _class(codes: Any, table: Any, at: Any, end: Any) -> Any:
    """The class of the code point at ``at``."""
    return (_look(codes, table, at, end) >> CLASS_SHIFT) & CLASS_MASK


@helper
def _finish(state: Any) -> Any:
    """splitmix64's finaliser."""
    state ^= state >> _30
    state *= _MIX_1
    state ^= state >> _27
    state *= _MIX_2
    return state ^ (state >> _31)


@helper
def _unreadable(state: Any) -> Any:
    """The state whose hash is that of the given one with the upper bits of a word that has lost letters."""
    state = _finish(state) | UNREADABLE
    state ^= (state >> _31) ^ (state >> np.uint64(62))  # splitmix64's finaliser, backwards
    state *= _INVERSE_2
    state ^= (state >> _27) ^ (state >> np.uint64(54))
    state *= _INVERSE_1
    return state ^ (state >> _30) ^ (state >> np.uint64(60))


@helper
def _word(codes: Any, table: Any, step: Any, i: Any, end: Any) -> Any:
    """The word that begins at ``i``: its hash before the last step, its end, flags, letters, letters of initials."""
    entry = table[codes[i]]
    kind = (entry >> CLASS_SHIFT) & CLASS_MASK
    letters = 0
    initials = 0  # letters seen of "U.S.": single, each followed by a dot
    flag = _FLAG_UPPER if entry & UPPER_BIT else np.uint8(0)
    state = _SEED
    if kind == UNSPACED:
        flag |= _FLAG_UNSPACED
        while True:  # the character and its marks
            if kind != IGNORED:
                state = state * step + np.uint64(entry & FOLD_MASK)
            i += _ONE
            entry = _look(codes, table, i, end)
            kind = (entry >> CLASS_SHIFT) & CLASS_MASK
            if not IGNORED <= kind <= MARK or codes[i] == _LOST_CODE:
                break
        if codes[i] == _LOST_CODE:
            flag |= _FLAG_LOST
        return state, i, flag, letters, initials
    caps = 0
    case = np.uint32(0)
    while True:
        if kind == LETTER:
            # The way of nearly every character. The separator after each text ends it there.
            state = state * step + np.uint64(entry & FOLD_MASK)
            caps += (entry & UPPER_BIT) != 0
            case |= entry
            letters += 1
        elif kind < DOT:
            break
        elif kind == DIGIT:
            state = state * step + np.uint64(entry & FOLD_MASK)
            flag |= _FLAG_NUMBER
            letters += 1
        elif kind == MARK:
            state = state * step + np.uint64(entry & FOLD_MASK)
            if codes[i] == _LOST_CODE:
                flag |= _FLAG_LOST
        elif kind == APOSTROPHE:
            # don't, we're: one word; Putin's: its hash is that of Putin; l'homme, dell'Ucraina: two words.
            second = _class(codes, table, i + np.uint64(2), end)
            if _class(codes, table, i + np.uint64(1), end) != LETTER:
                break
            if second >= MARK and _class(codes, table, i + np.uint64(3), end) >= MARK:
                break
            if second < MARK and (_look(codes, table, i + np.uint64(1), end) & FOLD_MASK) == _LOWER_S:
                i += _TWO
                break
            state = state * step + _APOSTROPHE_CODE
        elif DOT <= kind <= COMMA:
            before, after = _class(codes, table, i - _ONE, end), _class(codes, table, i + np.uint64(1), end)
            beyond = _class(codes, table, i + np.uint64(2), end)
            if before == DIGIT and after == DIGIT:
                # 1,200 and 1.200 are 1200; 3,5 is 3.5
                thousands = beyond == DIGIT and _class(codes, table, i + np.uint64(3), end) == DIGIT
                if not thousands or _class(codes, table, i + np.uint64(4), end) == DIGIT:
                    state = state * step + _DOT_CODE
            elif kind == DOT and letters == initials + 1 and before == after == LETTER and beyond < MARK:
                initials += 1  # U.S., a.m.: single letters with dots are one word, the same as without
            else:
                break
        elif kind != IGNORED:
            break
        i += _ONE
        entry = table[codes[i]]
        kind = (entry >> CLASS_SHIFT) & CLASS_MASK
    if caps >= 2 and not case & LOWER_BIT:
        flag |= _FLAG_ALLCAPS
    return state, i, flag, letters, initials


@kernel(types.void(reads(types.uint8), reads(types.int64), types.uint32, writes(types.uint32), writes(types.int64)))
def code_points(
    content: NDArray[np.uint8],
    ends: NDArray[np.int64],
    largest: int,
    codes: NDArray[np.uint32],
    offsets: NDArray[np.int64],
) -> None:
    """The code points of texts in UTF-8 (lone surrogates included), a line feed after each, none above ``largest``.

    Text d is ``content[ends[d]:ends[d + 1]]``, and ``codes[offsets[d]:offsets[d + 1] - 1]``. As good as all of a text
    is ASCII mostly, and widened ``_AT_A_TIME`` at a time. ``codes`` must hold one item a byte and a text.
    """
    at = np.uint64(0)
    offsets[0] = 0
    for d in range(len(ends) - 1):
        i, end = np.uint64(ends[d]), np.uint64(ends[d + 1])
        while i < end:
            if i + _AT_A_TIME <= end:
                seen = np.uint8(0)
                for k in range(_AT_A_TIME):
                    seen |= content[i + k]
                if seen < _ASCII:
                    for k in range(_AT_A_TIME):
                        codes[at + k] = content[i + k]
                    i += _AT_A_TIME
                    at += _AT_A_TIME
                    continue
            stop = min(end, i + _AT_A_TIME)
            while i < stop:
                byte = np.uint32(content[i])
                i += _ONE
                if byte >= np.uint32(0xC0):
                    more = np.uint64(1) + np.uint64(byte >= np.uint32(0xE0)) + np.uint64(byte >= np.uint32(0xF0))
                    byte &= np.uint32(0x3F) >> np.uint32(more)
                    for _ in range(min(more, end - i)):
                        byte = byte << np.uint32(6) | np.uint32(content[i]) & np.uint32(0x3F)
                        i += _ONE
                    byte = min(byte, np.uint32(largest))
                codes[at] = byte
                at += _ONE
        codes[at] = _LINE_FEED
        at += _ONE
        offsets[d + 1] = at


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
            state, i, flag, letters, initials = _word(codes, table, step, i, end)
            dot_counts = flag & _FLAG_UNSPACED != 0 or (letters > 1 and initials == 0)
            state = _finish(state)
            if flag & _FLAG_LOST or (first > _ZERO and codes[first - _ONE] == _LOST_CODE):
                state |= UNREADABLE
                flag &= ~_FLAG_LOST
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
            if codes[i] == _DOT_CODE and dot_counts and letters < 6 and flag & _FLAG_UPPER:
                for abbreviation in abbreviations:
                    if abbreviation == state:
                        dot_counts = False
        indptr[d + 1] = n
    return int(n)


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
    """The hashes, starts and indptr of ``scan``, nothing else, in a fifth of the time.

    Letters, digits and what plainly parts words pass without a branch: where a word ends cannot be predicted, and a
    wrong guess costs as much as five letters. A word with a dot, comma or apostrophe in it is left to ``_word``.
    """
    n = np.uint64(0)
    indptr[0] = 0
    for d in range(len(offsets) - 1):
        begin, end = np.uint64(offsets[d]), np.uint64(offsets[d + 1]) - _ONE
        i = begin
        first = i  # where the word began
        inside = _ZERO  # 1 in a word
        state = _SEED
        while i <= end:  # the separator after the text included: it ends the last word
            entry = table[codes[i]]
            if entry & CARE_BIT:
                kind = (entry >> CLASS_SHIFT) & CLASS_MASK
                if codes[i] == _LOST_CODE and (inside or _look(codes, table, i + _ONE, end) & WORD_BIT):
                    first = first if inside else i + _ONE
                    state, i, _, _, _ = _word(codes, table, step, first, end)
                    hashes[n] = _unreadable(state)
                    starts[n] = first - begin
                    n += _ONE
                    inside, state = _ZERO, _SEED
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
                    lost = i > _ZERO and codes[i - _ONE] == _LOST_CODE
                    state, i, flag, _, _ = _word(codes, table, step, i, end)
                    hashes[n] = _unreadable(state) if lost or flag & _FLAG_LOST else state
                    n += _ONE
                    inside, state = _ZERO, _SEED
                    continue
                if inside and _look(codes, table, i + _ONE, end) & WORD_BIT:
                    state, i, flag, _, _ = _word(codes, table, step, first, end)
                    hashes[n] = _unreadable(state) if flag & _FLAG_LOST else state
                    starts[n] = first - begin
                    n += _ONE
                    inside, state = _ZERO, _SEED
                    continue
            word = np.uint64(entry >> WORD_SHIFT) & _ONE
            hashes[n] = state
            starts[n] = first - begin
            n += inside & ~word
            first = first if inside else i
            letter = _ZERO - word  # all ones in a letter
            state = state * (letter & step) + (_SEED ^ (letter & (_SEED ^ np.uint64(entry & FOLD_MASK))))
            inside = word
            i += _ONE
        indptr[d + 1] = n
    for k in range(n):
        hashes[k] = _finish(hashes[k])
    return int(n)


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
            if flags[k] & (_FLAG_NUMBER | _FLAG_UNSPACED):
                continue
            state = _SEED
            at, end = begin + np.uint64(starts[k]), begin + np.uint64(ends[k])
            end = min(end, at + np.uint64(most[d]))
            while at < end:
                entry = table[codes[at]]
                if (entry >> CLASS_SHIFT) & CLASS_MASK == APOSTROPHE:
                    break
                state = state * step + np.uint64(entry & FOLD_MASK)
                at += _ONE
            hashes[k] = _finish(state)
