"""The compiled half of ``canonical_batch``: texts in one pass over their bytes. Import it late.

The same pass cuts each text into lines and hashes what furniture is told by (``line_kernel.py``).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes
from clusterer.compute.types import int32, int64, uint8, uint16, uint32, uint64
from clusterer.text.line_kernel import line_of, point_at, width_of
from clusterer.text.line_keys import LineTests

# What a code point is, as in canonical.py.
_NEWLINE = np.uint8(2)
_GONE = np.uint8(3)
_CP1252 = np.uint8(4)
_KIND = np.uint8(7)
_NFC = np.uint8(24)
_WIDE = np.uint8(8)  # of a byte: part of a longer code point

COMPOSES = np.uint8(1)  # flags of a text: may not be in NFC; may be wrapped
WRAPPED = np.uint8(2)

# All indices are unsigned: numba would look for negative ones everywhere.
_0, _1, _2, _3 = (np.uint64(n) for n in range(4))
_SIX = np.uint32(6)
_TWELVE = np.uint32(12)
_LOW_6 = np.uint32(0x3F)
_LEAD = np.uint32(0x80)
_SEVEN, _EIGHT = np.uint64(7), np.uint64(8)
_BLANK = np.uint8(32)
_TILDE = np.uint8(0x7E)
_BREAK = np.uint8(10)


class Tables(NamedTuple):
    """What code points are, and what opens and closes lines of furniture."""

    kinds: NDArray[np.uint8]  # [0x110000] as in canonical.py
    bytes_: NDArray[np.uint8]  # [256] the same by first byte; _WIDE where it is not the whole code point
    cp1252: NDArray[np.uint32]  # [32]
    fold: NDArray[np.uint32]  # [0x110000] as in line_keys.py
    expansions: NDArray[np.uint32]  # [3 * e]
    tests: LineTests  # of furniture


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
    key: NDArray[np.uint8]  # [12 * n] scratch: that of a line
    eight_of_key: NDArray[np.uint64]  # the same, eight at a time


_TESTS = types.NamedTuple((*(reads(uint64),) * 4, reads(uint16), *(reads(uint8),) * 2), LineTests)
_TABLES = types.NamedTuple((reads(uint8), reads(uint8), reads(uint32), reads(uint32), reads(uint32), _TESTS), Tables)
_OUT = types.NamedTuple(
    (
        *(writes(uint8), writes(uint64), writes(uint8), writes(int64), writes(uint8), writes(int32, 2), writes(int64)),
        *(writes(int32, 2), writes(uint64), writes(uint8), writes(int64), writes(uint8), writes(uint64)),
    ),
    Out,
)


@kernel(types.int64(reads(uint8), reads(int64), _TABLES, int64, _OUT))
def canonical_texts(
    source: NDArray[np.uint8], offsets: NDArray[np.int64], tables: Tables, longest: int, out: Out
) -> int:
    """Bring the texts ``source[offsets[t]:offsets[t + 1] - 1]`` into canonical form; returns the number of lines.

    A line feed stands after each text, and four more bytes after the last. A line of more than ``longest`` characters
    gets no key. What the flags of a text say it may need
    (NFC, unwrapping) is not done.
    """
    kinds, bytes_, cp1252, fold, expansions, tests = tables
    marks, eight_marks, content, text_ends, flags, runs, run_ends, line_ends, line_keys, line_hints, line_counts = out[
        :11
    ]
    key, eight_of_key = out[11:]
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
                    width = width_of(byte)
                    code = point_at(source, i, byte)
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
                        line_keys[n], line_hints[n] = line_of(
                            content, start, o, fold, expansions, tests, key, eight_of_key
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
