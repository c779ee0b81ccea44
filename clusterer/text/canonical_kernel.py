"""The compiled half of ``canonical_batch``: texts in one pass over their bytes. Import it late.

The same pass cuts each text into lines and hashes what furniture is told by (``furniture.py``): the line's key, its
first word, its first two words and its last word.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import helper, kernel, reads, writes
from clusterer.compute.types import int32, int64, uint8, uint32, uint64
from clusterer.text.line_keys import AROUND, DIGIT, EXPAND, FACTOR, FOLD, MIX_1, MIX_2, SEED

# What a code point is, as in canonical.py.
_SPACE = np.uint8(1)
_NEWLINE = np.uint8(2)
_GONE = np.uint8(3)
_CP1252 = np.uint8(4)
_KIND = np.uint8(7)
_NFC = np.uint8(24)
_WIDE = np.uint8(8)  # of a byte: part of a longer code point

COMPOSES = np.uint8(1)  # flags of a text: may not be in NFC; may be wrapped
WRAPPED = np.uint8(2)

# All indices are unsigned: numba would look for negative ones everywhere. It widens shifts of 32 bits to 64 unless both
# sides have a type.
_0, _1, _2, _3, _4 = (np.uint64(n) for n in range(5))
_SIX = np.uint32(6)
_TWELVE = np.uint32(12)
_EIGHTEEN = np.uint32(18)
_LOW_6 = np.uint32(0x3F)
_LEAD = np.uint32(0x80)
_SEVEN, _EIGHT = np.uint64(7), np.uint64(8)
_BLANK = np.uint8(32)
_TILDE = np.uint8(0x7E)
_BREAK = np.uint8(10)
_FACTOR_2, _FACTOR_3, _FACTOR_4 = (np.uint64(pow(int(FACTOR), n, 1 << 64)) for n in (2, 3, 4))
_ZERO = np.uint32(ord("0"))
_DOT = np.uint32(ord("."))
_COMMA = np.uint32(ord(","))
_SLASH = np.uint8(ord("/"))
_BRACKET = np.uint8(ord("("))


class Tables(NamedTuple):
    """What code points are, and what opens and closes lines of furniture."""

    kinds: NDArray[np.uint8]  # [0x110000] as in canonical.py
    bytes_: NDArray[np.uint8]  # [256] the same by first byte; _WIDE where it is not the whole code point
    cp1252: NDArray[np.uint32]  # [32]
    fold: NDArray[np.uint32]  # [0x110000] as in line_keys.py
    expansions: NDArray[np.uint32]  # [3 * e]
    keys: NDArray[np.uint64]  # sets of hashes (line_keys.py): whole lines,
    firsts: NDArray[np.uint64]  # first words,
    seconds: NDArray[np.uint64]  # first two words,
    lasts: NDArray[np.uint64]  # last words


class Out(NamedTuple):
    """Room for d texts of n bytes, their separators included."""

    marks: NDArray[np.uint8]  # [n] scratch
    eight_marks: NDArray[np.uint64]  # the same, eight at a time
    content: NDArray[np.uint8]  # [1.5 * n] canonical texts
    offsets: NDArray[np.int64]  # [d + 1]
    flags: NDArray[np.uint8]  # [d]
    runs: NDArray[np.int32]  # [n, 2] start in the canonical text, in the original
    run_offsets: NDArray[np.int64]  # [d + 1]
    line_ends: NDArray[np.int32]  # [n, 2] end of each line in bytes and in characters of its canonical text
    line_keys: NDArray[np.uint64]  # [n] 0: nothing but punctuation
    line_hints: NDArray[np.uint8]  # [n] 1 where a rule may match
    line_offsets: NDArray[np.int64]  # [d + 1]


_TABLES = types.NamedTuple(
    (reads(uint8), reads(uint8), reads(uint32), reads(uint32), reads(uint32), *(reads(uint64),) * 4), Tables
)
_OUT = types.NamedTuple(
    (
        *(writes(uint8), writes(uint64), writes(uint8), writes(int64), writes(uint8), writes(int32, 2), writes(int64)),
        *(writes(int32, 2), writes(uint64), writes(uint8), writes(int64)),
    ),
    Out,
)


@helper
def _finish(state: Any) -> Any:
    """splitmix64's finaliser."""
    state ^= state >> np.uint64(30)
    state *= MIX_1
    state ^= state >> np.uint64(27)
    state *= MIX_2
    return state ^ (state >> np.uint64(31))


@helper
def _width(byte: Any) -> Any:
    """Bytes of the code point that begins with this one, of two bytes or more."""
    return _2 if byte < np.uint8(0xE0) else _3 if byte < np.uint8(0xF0) else _4


@helper
def _point(content: Any, i: Any, byte: Any) -> Any:
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
    return fold[_point(content, i, byte)], i + _width(byte)


@helper
def _line(
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


@kernel(types.int64(reads(uint8), reads(int64), _TABLES, int64, _OUT))
def canonical_texts(
    source: NDArray[np.uint8], offsets: NDArray[np.int64], tables: Tables, longest: int, out: Out
) -> int:
    """Bring the texts ``source[offsets[t]:offsets[t + 1] - 1]`` into canonical form; returns the number of lines.

    A line feed stands after each text, and four more bytes after the last. A line of more than ``longest`` characters
    gets no key. What the flags of a text say it may need
    (NFC, unwrapping) is not done.
    """
    # Taken out of their tuples once: numba counts references each time.
    kinds, bytes_, cp1252, fold, expansions, keys, firsts, seconds, lasts = tables
    marks, eight_marks, content, text_ends, flags, runs, run_ends, line_ends, line_keys, line_hints, line_counts = out
    # What needs a look: all but printable ASCII, and white space before such. Several bytes at a time are compared.
    for at in range(np.uint64(offsets[-1])):
        byte, next_ = source[at], source[at + _1]
        odd = (byte < _BLANK) | (byte > _TILDE)
        marks[at] = odd | ((byte == _BLANK) & ((next_ <= _BLANK) | (next_ > _TILDE)))
    o = _0
    r = n = _0
    text_ends[0] = run_ends[0] = line_counts[0] = 0
    for t in range(len(offsets) - 1):
        begin = np.uint64(offsets[t])
        i, end = begin, np.uint64(offsets[t + 1]) - _1
        base = start = o  # of the text, of the line
        line_start = np.int32(0)  # in characters
        read = written = np.int32(0)  # characters
        expected = np.int32(-1)  # the character of the original that would go on with the run
        blank = np.uint8(0)  # white space that waits to be written, as the kind it will be
        blank_at = np.int32(0)
        flag = np.uint8(0)
        breaks = doubled = 0  # "\n" and "\n\n" in the original
        broken = False
        while i <= end:
            code, width = np.uint32(0), _0
            restored = False  # from windows-1252
            if i < end:
                byte = source[i]
                kind = bytes_[byte]
                if (kind == 0) & (blank == 0):  # a stretch of ordinary ASCII, single spaces in it
                    if read != expected:
                        runs[r, 0], runs[r, 1] = written, read
                        r += _1
                    first = i
                    i += _1
                    while marks[i] == 0:  # the line feed after the text is marked
                        if (i & _SEVEN == 0) and eight_marks[i >> _3] == 0:
                            i += _EIGHT
                        else:
                            i += _1
                    length = i - first
                    for k in range(length):
                        content[o + k] = source[first + k]
                    o += length
                    read += np.int32(length)
                    written += np.int32(length)
                    expected = read
                    continue
                width = _1
                code = np.uint32(byte)
                if kind == _WIDE:
                    width = _width(byte)
                    code = _point(source, i, byte)
                    entry = kinds[code]
                    if entry & _NFC:
                        flag |= COMPOSES
                    kind = entry & _KIND
                    if kind == _CP1252:
                        restored = True
                        code = cp1252[code - np.uint32(0x80)]
                        kind = np.uint8(0)
                elif byte == _BREAK:
                    breaks += 1
                    broken = not (broken and i > begin and source[i - _1] == _BREAK)
                    doubled += not broken
                if kind != 0:
                    if kind != _GONE:
                        if blank == 0:
                            blank_at = read
                        blank = max(blank, kind)
                    read += np.int32(1)
                    i += width
                    continue
            elif written == 0:
                break
            else:
                blank = _NEWLINE
            # An ordinary character, or the end, perhaps after white space, which goes at the start of the text.
            if (blank != 0) & (written > 0):
                if blank == _NEWLINE:
                    line_ends[n, 0], line_ends[n, 1] = np.int32(o - base), written
                    line_keys[n], line_hints[n] = _0, np.uint8(0)
                    if written - line_start <= longest:
                        line_keys[n], line_hints[n] = _line(
                            content, start, o, fold, expansions, keys, firsts, seconds, lasts
                        )
                    n += _1
                    if i == end:
                        break
                    start, line_start = o + _1, written + np.int32(1)
                if blank_at != expected:
                    runs[r, 0], runs[r, 1] = written, blank_at
                    r += _1
                content[o] = _BREAK if blank == _NEWLINE else _BLANK
                o += _1
                written += np.int32(1)
                expected = blank_at + np.int32(1)
            blank = np.uint8(0)
            if read != expected:
                runs[r, 0], runs[r, 1] = written, read
                r += _1
            if restored:  # to two or three bytes
                if code < np.uint32(0x800):
                    content[o] = np.uint8(np.uint32(0xC0) | code >> _SIX)
                else:
                    content[o] = np.uint8(np.uint32(0xE0) | code >> _TWELVE)
                    o += _1
                    content[o] = np.uint8(_LEAD | (code >> _SIX & _LOW_6))
                content[o + _1] = np.uint8(_LEAD | (code & _LOW_6))
                o += _2
            else:
                for at in range(i, i + width):
                    content[o] = source[at]
                    o += _1
            read += np.int32(1)
            written += np.int32(1)
            expected = read
            i += width
        lines = breaks + 1
        if (read <= 100 * lines) & (lines - 2 * doubled > 4):
            flag |= WRAPPED
        flags[t] = flag
        text_ends[t + 1], run_ends[t + 1], line_counts[t + 1] = o, r, n
    return int(n)
