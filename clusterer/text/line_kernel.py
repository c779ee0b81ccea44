"""What furniture is told by (``furniture.py``), of a line in UTF-8, compiled into ``canonical_kernel``.

That are the hashes of the line's key (``line_keys.py``), of its first word, its first two words and its last word.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from clusterer.compute.marking import helper
from clusterer.text.line_keys import AROUND, DIGIT, EXPAND, FACTOR, FOLD, MIX_1, MIX_2, SEED

# All indices are unsigned: numba would look for negative ones everywhere. It widens shifts of 32 bits to 64 unless both
# sides have a type.
_0, _1, _2, _3, _4 = (np.uint64(n) for n in range(5))
_SIX = np.uint32(6)
_TWELVE = np.uint32(12)
_EIGHTEEN = np.uint32(18)
_LOW_6 = np.uint32(0x3F)
_BLANK = np.uint8(32)
_FACTOR_2, _FACTOR_3, _FACTOR_4 = (np.uint64(pow(int(FACTOR), n, 1 << 64)) for n in (2, 3, 4))
_ZERO = np.uint32(ord("0"))
_DOT = np.uint32(ord("."))
_COMMA = np.uint32(ord(","))
_SLASH = np.uint8(ord("/"))
_BRACKET = np.uint8(ord("("))


@helper
def _finish(state: Any) -> Any:
    """splitmix64's finaliser."""
    state ^= state >> np.uint64(30)
    state *= MIX_1
    state ^= state >> np.uint64(27)
    state *= MIX_2
    return state ^ (state >> np.uint64(31))


@helper
def width_of(byte: Any) -> Any:
    """Bytes of the code point that begins with this one, of two bytes or more."""
    return _2 if byte < np.uint8(0xE0) else _3 if byte < np.uint8(0xF0) else _4


@helper
def point_at(content: Any, i: Any, byte: Any) -> Any:
    """The code point that begins at i, of two bytes or more."""
    second = np.uint32(content[i + _1]) & _LOW_6
    if byte < np.uint8(0xE0):
        return (np.uint32(byte) & np.uint32(0x1F)) << _SIX | second
    third = np.uint32(content[i + _2]) & _LOW_6
    if byte < np.uint8(0xF0):
        return (np.uint32(byte) & np.uint32(0xF)) << _TWELVE | second << _SIX | third
    fourth = np.uint32(content[i + _3]) & _LOW_6
    return (np.uint32(byte) & np.uint32(7)) << _EIGHTEEN | second << _TWELVE | third << _SIX | fourth


@helper
def _member(table: Any, value: Any) -> Any:
    """Whether a set of hashes holds this one."""
    mask = np.uint64(len(table) - 1)
    at = value & mask
    while table[at] != _0:
        if table[at] == value:
            return True
        at = (at + _1) & mask
    return False


@helper
def _added(state: Any, entry: Any, expansions: Any) -> Any:
    """The hash after one more character, which may fold to several."""
    code = entry & FOLD
    if entry & EXPAND:
        at = np.uint64(code) * _3
        while expansions[at] != 0:
            state = state * FACTOR + np.uint64(expansions[at])
            at += _1
        return state
    return state * FACTOR + np.uint64(code)


@helper
def _entry(content: Any, i: Any, fold: Any) -> Any:
    """The folding of the character at i, and where the next one begins."""
    byte = content[i]
    if byte < np.uint8(0x80):
        return fold[byte], i + _1
    return fold[point_at(content, i, byte)], i + width_of(byte)


@helper
def line_of(
    content: Any, begin: Any, end: Any, fold: Any, expansions: Any, keys: Any, firsts: Any, seconds: Any, lasts: Any
) -> Any:
    """The key of a line, and 1 where it may be furniture by a rule (else 0)."""
    before = end
    while end > begin:  # what stands around the line does not count
        before = end - _1
        while (content[before] & np.uint8(0xC0)) == np.uint8(0x80):
            before -= _1
        entry, after = _entry(content, before, fold)
        if not entry & AROUND:
            break
        end = before
    if end == begin:
        return _0, np.uint8(0)
    i = begin
    while True:
        entry, after = _entry(content, i, fold)
        if not entry & AROUND:
            break
        i = after
    state = SEED
    first = second = _0
    spaces = 0
    number = False
    mark = np.uint32(0)  # a full stop or comma after a digit, which may be part of a number
    while i < end:
        if (spaces > 1) & (not number):
            while i + _4 <= end:  # nearly all: four a step, for a product waits for the one before
                a, b, c, d = content[i], content[i + _1], content[i + _2], content[i + _3]
                if (a | b | c | d) >= np.uint8(0x80):
                    break
                w, x, y, z = fold[a], fold[b], fold[c], fold[d]
                if (w | x | y | z) >= DIGIT:
                    break
                state = (
                    (state * _FACTOR_4 + np.uint64(w & FOLD) * _FACTOR_3)
                    + (np.uint64(x & FOLD) * _FACTOR_2 + np.uint64(y & FOLD) * FACTOR)
                    + np.uint64(z & FOLD)
                )
                i += _4
            if i == end:
                break
        entry, i = _entry(content, i, fold)
        code = entry & FOLD
        if number:
            if entry & DIGIT:
                mark = np.uint32(0)
                continue
            if mark == np.uint32(0) and (code == _DOT or code == _COMMA):  # noqa: SIM109 -- numba is slow at it
                mark = code
                continue
            number = False
            if mark:
                state = state * FACTOR + np.uint64(mark)
                mark = np.uint32(0)
        if entry & DIGIT:  # any number is 0
            number = True
            state = state * FACTOR + np.uint64(_ZERO)
            continue
        if code == np.uint32(_BLANK):
            if spaces == 0:
                first = state
            elif spaces == 1:
                second = state
            spaces += 1
        state = _added(state, entry, expansions)
    if spaces == 0:
        first = state
    if spaces <= 1:
        second = state
    hashed = _finish(state)
    if _member(keys, hashed) or _member(firsts, _finish(first)):
        return hashed, np.uint8(1)
    if _member(seconds, _finish(second)):
        return hashed, np.uint8(1)
    i = end
    while i > begin and content[i - _1] != _BLANK and content[i - _1] != _SLASH and content[i - _1] != _BRACKET:
        i -= _1
    state = SEED
    while i < end:
        entry, i = _entry(content, i, fold)
        state = _added(state, entry, expansions)
    return hashed, np.uint8(_member(lasts, _finish(state)))
