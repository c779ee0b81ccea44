"""One word, by its code points: what is compiled into the kernels beside this module."""

from __future__ import annotations

from typing import Any

import numpy as np

from clusterer.compute.marking import helper
from clusterer.text.characters import (
    APOSTROPHE,
    CLASS_MASK,
    CLASS_SHIFT,
    COMMA,
    DIGIT,
    DOT,
    FOLD_MASK,
    IGNORED,
    LETTER,
    LOST,
    LOWER_BIT,
    MARK,
    UNREADABLE,
    UNSPACED,
    UPPER_BIT,
)

SEED = np.uint64(0x9E3779B97F4A7C15)
# Multipliers of splitmix64.
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_INVERSE_1 = np.uint64(pow(0xBF58476D1CE4E5B9, -1, 1 << 64))
_INVERSE_2 = np.uint64(pow(0x94D049BB133111EB, -1, 1 << 64))
_30 = np.uint64(30)
_27 = np.uint64(27)
_31 = np.uint64(31)

FLAG_UPPER = np.uint8(1)
FLAG_NUMBER = np.uint8(2)
FLAG_UNSPACED = np.uint8(8)
_FLAG_ALLCAPS = np.uint8(16)
FLAG_LOST = np.uint8(128)  # letters of the word are lost; inside the kernels only
_ONE = np.uint64(1)
_TWO = np.uint64(2)
_LOWER_S = np.uint32(ord("s"))
LOST_CODE = np.uint32(LOST)
DOT_CODE = np.uint64(ord("."))
_APOSTROPHE_CODE = np.uint64(ord("'"))
_ASCII = np.uint8(0x80)
_AT_A_TIME = np.uint64(32)  # bytes looked at together: two registers of SSE


@helper
def look(codes: Any, table: Any, at: Any, end: Any) -> Any:
    """The table's entry of the code point at ``at``; 0 past the end."""
    return table[codes[at]] if at < end else np.uint32(0)


@helper
def class_at(codes: Any, table: Any, at: Any, end: Any) -> Any:
    """The class of the code point at ``at``."""
    return (look(codes, table, at, end) >> CLASS_SHIFT) & CLASS_MASK


@helper
def finish(state: Any) -> Any:
    """splitmix64's finaliser."""
    state ^= state >> _30
    state *= _MIX_1
    state ^= state >> _27
    state *= _MIX_2
    return state ^ (state >> _31)


@helper
def unreadable(state: Any) -> Any:
    """The state whose hash is that of the given one with the upper bits of a word that has lost letters."""
    state = finish(state) | UNREADABLE
    state ^= (state >> _31) ^ (state >> np.uint64(62))  # splitmix64's finaliser, backwards
    state *= _INVERSE_2
    state ^= (state >> _27) ^ (state >> np.uint64(54))
    state *= _INVERSE_1
    return state ^ (state >> _30) ^ (state >> np.uint64(60))


@helper
def word_at(codes: Any, table: Any, step: Any, i: Any, end: Any) -> Any:
    """The word that begins at ``i``: its hash before the last step, its end, flags, letters, letters of initials."""
    entry = table[codes[i]]
    kind = (entry >> CLASS_SHIFT) & CLASS_MASK
    letters = 0
    initials = 0  # letters seen of "U.S.": single, each followed by a dot
    flag = FLAG_UPPER if entry & UPPER_BIT else np.uint8(0)
    state = SEED
    if kind == UNSPACED:
        flag |= FLAG_UNSPACED
        while True:  # the character and its marks
            if kind != IGNORED:
                state = state * step + np.uint64(entry & FOLD_MASK)
            i += _ONE
            entry = look(codes, table, i, end)
            kind = (entry >> CLASS_SHIFT) & CLASS_MASK
            if not IGNORED <= kind <= MARK or codes[i] == LOST_CODE:
                break
        if codes[i] == LOST_CODE:
            flag |= FLAG_LOST
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
            flag |= FLAG_NUMBER
            letters += 1
        elif kind == MARK:
            state = state * step + np.uint64(entry & FOLD_MASK)
            if codes[i] == LOST_CODE:
                flag |= FLAG_LOST
        elif kind == APOSTROPHE:
            # don't, we're: one word; Putin's: its hash is that of Putin; l'homme, dell'Ucraina: two words.
            second = class_at(codes, table, i + np.uint64(2), end)
            if class_at(codes, table, i + np.uint64(1), end) != LETTER:
                break
            if second >= MARK and class_at(codes, table, i + np.uint64(3), end) >= MARK:
                break
            if second < MARK and (look(codes, table, i + np.uint64(1), end) & FOLD_MASK) == _LOWER_S:
                i += _TWO
                break
            state = state * step + _APOSTROPHE_CODE
        elif DOT <= kind <= COMMA:
            before, after = class_at(codes, table, i - _ONE, end), class_at(codes, table, i + np.uint64(1), end)
            beyond = class_at(codes, table, i + np.uint64(2), end)
            if before == DIGIT and after == DIGIT:
                # 1,200 and 1.200 are 1200; 3,5 is 3.5
                thousands = beyond == DIGIT and class_at(codes, table, i + np.uint64(3), end) == DIGIT
                if not thousands or class_at(codes, table, i + np.uint64(4), end) == DIGIT:
                    state = state * step + DOT_CODE
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


@helper
def points_of(content: Any, i: Any, end: Any, largest: Any, codes: Any, at: Any) -> Any:
    """Write the code points of ``content[i:end]`` from ``codes[at]`` on, none above ``largest``; returns their end.

    As good as all of a text is ASCII mostly, and widened ``_AT_A_TIME`` at a time.
    """
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
                byte = min(byte, largest)
            codes[at] = byte
            at += _ONE
    return at
