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
_SEVEN, _EIGHT, _SIXTEEN, _FIFTY_TWO = (np.uint64(n) for n in (7, 8, 16, 52))
_THIRTY_TWO = np.uint64(32)
_SIX = np.uint32(6)
_TWELVE = np.uint32(12)
_EIGHTEEN = np.uint32(18)
_LOW_6 = np.uint32(0x3F)
_LEAD = np.uint32(0x80)
_BLANK = np.uint8(32)
_ZERO = np.uint32(ord("0"))
_DOT = np.uint32(ord("."))
_COMMA = np.uint32(ord(","))
_SLASH = np.uint8(ord("/"))
_BRACKET = np.uint8(ord("("))
_A, _Z = np.uint8(ord("A")), np.uint8(ord("Z"))
_0_, _9 = np.uint8(ord("0")), np.uint8(ord("9"))


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
def _ended(state: Any, block: Any, size: Any) -> Any:
    """The hash of ``size`` bytes, from the state before the last 0 to 7 of them and a block that begins with those."""
    left = size & _SEVEN
    if left:
        state = _added(state, block & ((_1 << (left << _3)) - _1))
    return _finish(state ^ size)


@helper
def _added(state: Any, block: Any) -> Any:
    """The state after eight bytes more."""
    state = (state ^ block) * FACTOR
    return state ^ (state >> _THIRTY_TWO)


@helper
def _hash(eights: Any, size: Any) -> Any:
    """The hash of the first ``size`` bytes, which are there eight at a time."""
    state = SEED
    for at in range(size >> _3):
        state = _added(state, eights[at])
    return _ended(state, eights[size >> _3], size)


@helper
def slot(three: Any) -> Any:
    """The place that three bytes have in the tables of how keys begin and end."""
    return (three * FACTOR) >> _FIFTY_TWO


@helper
def _word_end(key: Any, at: Any, size: Any) -> Any:
    """Where the next space is, or the end."""
    while at < size and key[at] != _BLANK:
        at += _1
    return at


@helper
def _put(key: Any, at: Any, code: Any) -> Any:
    """Write a code point in UTF-8; returns where it ends."""
    if code < np.uint32(0x80):
        key[at] = np.uint8(code)
        return at + _1
    if code < np.uint32(0x800):
        key[at] = np.uint8(np.uint32(0xC0) | code >> _SIX)
    else:
        if code < np.uint32(0x10000):
            key[at] = np.uint8(np.uint32(0xE0) | code >> _TWELVE)
        else:
            key[at] = np.uint8(np.uint32(0xF0) | code >> _EIGHTEEN)
            at += _1
            key[at] = np.uint8(_LEAD | (code >> _TWELVE & _LOW_6))
        at += _1
        key[at] = np.uint8(_LEAD | (code >> _SIX & _LOW_6))
    at += _1
    key[at] = np.uint8(_LEAD | (code & _LOW_6))
    return at + _1


@helper
def _entry(content: Any, i: Any, fold: Any) -> Any:
    """The folding of the character at i, and where the next one begins."""
    byte = content[i]
    if byte < np.uint8(0x80):
        return fold[byte], i + _1
    return fold[point_at(content, i, byte)], i + width_of(byte)


@helper
def _folded(content: Any, i: Any, end: Any, fold: Any, expansions: Any, key: Any) -> Any:
    """Write the key of ``content[i:end]``; returns its length in bytes."""
    at = _0
    number = False
    mark = np.uint32(0)  # a full stop or comma after a digit, which may be part of a number
    while i < end:
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
                at = _put(key, at, mark)
                mark = np.uint32(0)
        if entry & DIGIT:  # any number is 0
            number = True
            code = _ZERO
        elif entry & EXPAND:
            expansion = np.uint64(code) * _3
            while expansions[expansion] != 0:
                at = _put(key, at, expansions[expansion])
                expansion += _1
            continue
        at = _put(key, at, code)
    return at


@helper
def line_of(
    content: Any,
    begin: Any,
    end: Any,
    fold: Any,
    expansions: Any,
    tests: Any,
    key: Any,
    eights: Any,
) -> Any:
    """The hash of a line's key, and 1 where a rule of furniture may match (else 0), as the ``LineTests`` say.

    ``key`` is room for the key, and ``eights`` the same eight bytes at a time.
    """
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
    size = end - i
    odd = False
    for at in range(size):  # nearly all lines are done with this; many bytes at a time
        byte = content[i + at]
        key[at] = byte | np.uint8(0x20) if (byte >= _A) & (byte <= _Z) else byte
        odd |= (byte >= np.uint8(0x80)) | ((byte >= _0_) & (byte <= _9))
    if odd:
        size = _folded(content, i, end, fold, expansions, key)
    hashed = _hash(eights, size)
    # Nearly all lines end here: few begin or end as what makes furniture does.
    beginning = slot(eights[_0] & ((_1 << (min(size, _3) << _3)) - _1))
    if size <= np.uint64(tests.key_begins[beginning]) and _member(tests.keys, hashed):
        return hashed, np.uint8(1)
    if tests.begins[beginning]:
        space = _word_end(key, _0, size)
        if _member(tests.firsts, _hash(eights, space)):
            return hashed, np.uint8(1)
        if _member(tests.seconds, _hash(eights, _word_end(key, min(space + _1, size), size))):
            return hashed, np.uint8(1)
    if size < _3:
        return hashed, np.uint8(0)
    ending = np.uint64(key[size - _1]) | np.uint64(key[size - _2]) << _EIGHT | np.uint64(key[size - _3]) << _SIXTEEN
    if tests.ends[slot(ending)] == 0:
        return hashed, np.uint8(0)
    last = size
    while last > _0 and key[last - _1] != _BLANK and key[last - _1] != _SLASH and key[last - _1] != _BRACKET:
        last -= _1
    state, block = SEED, _0
    for at in range(last, size):
        place = at - last & _SEVEN
        block |= np.uint64(key[at]) << (place << _3)
        if place == _SEVEN:
            state, block = _added(state, block), _0
    return hashed, np.uint8(_member(tests.lasts, _ended(state, block, size - last)))
