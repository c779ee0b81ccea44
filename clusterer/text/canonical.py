"""Canonical form: composed (Unicode NFC), white space folded, invisible characters gone, with the way back.

What must hold:

- ``canonical(canonical(text)) == canonical(text)``, for any ``str``, lone surrogates included.
- White space at both ends goes. Any other run of white space becomes one character: "\\n" where the run breaks a line
  or paragraph, " " where it does not. Lines of text that was wrapped at a fixed width (agency feeds, old archives) are
  put together into their paragraphs; how that is told is beside ``wraps``.
- Controls, soft hyphens, zero-width and direction marks, variation selectors and lone surrogates go. C1 controls are
  what windows-1252 punctuation looks like when it was read as Latin-1 (U+0085, too, is an ellipsis far more often than
  a line break): they become that punctuation, as the WHATWG Encoding Standard has it.
- ``origins`` (int32, one per character) never decreases.

A character that only one in many texts holds (a combining mark, a soft hyphen) costs those texts, not the others.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import kept

# What a code point is to the canonical form: the low bits of its entry in character_table().
_SPACE = 1
_NEWLINE = 2
_GONE = 3
_CP1252 = 4
_KIND = 7
# How it behaves under NFC.
_ATTACHES = 8  # may combine with what stands before it
_UNSTABLE = 16  # is never itself in NFC
_NFC = _ATTACHES | _UNSTABLE

_SPACES = "\t\x1f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_NEWLINES = "\n\v\f\r\x1c\x1d\x1e\u2028\u2029"
_GONE_RANGES = (
    (0x00, 0x08),
    (0x0E, 0x1B),
    (0x7F, 0x7F),
    (0xAD, 0xAD),  # soft hyphen
    (0x34F, 0x34F),  # combining grapheme joiner
    (0x61C, 0x61C),
    (0x180B, 0x180F),
    (0x200B, 0x200F),  # zero-width space and joiners, direction marks
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xD800, 0xDFFF),  # lone surrogates
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFF9, 0xFFFC),
    (0xE0000, 0xE0FFF),
)
_COMPOSING = (range(0xC0, 0x1F000), range(0x2F800, 0x2FA20))  # all code points with a decomposition or a class
_NARROWEST, _WIDEST = 40, 100  # characters in a line of wrapped text
_FEWEST_WRAPS = 4  # fewer tell nothing
_LINE_BREAK = re.compile(r"\r?\n")
_LONGEST_SEGMENT = 31  # a starter and 30 marks, as in UAX #15's stream-safe format; more is noise or an attack


def canonical(text: str) -> tuple[str, NDArray[np.int32]]:
    """The canonical form and, for each of its characters, the index of the character of ``text`` it came from."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    entries = character_table()[codes]
    origins = np.arange(len(codes), dtype=np.int32)
    kinds: NDArray[np.uint8] = entries & np.uint8(_KIND)
    for at in wraps(text):
        kinds[at] = _SPACE
    if len(kinds) and kinds.max() >= _GONE:
        misread = kinds == _CP1252
        if misread.any():
            codes = codes.copy()
            codes[misread] = cp1252()[codes[misread] - 0x80]
            kinds[misread] = 0
        stays = kinds != _GONE
        codes, kinds, origins, entries = codes[stays], kinds[stays], origins[stays], entries[stays]
    codes, origins = _fold_white_space(codes, kinds, origins)
    folded = codes.tobytes().decode("utf-32-le")
    if (entries & _NFC).any():
        return _compose(folded, codes, origins)
    return folded, origins


def wraps(text: str) -> list[int]:
    """Where the line breaks stand that only wrap a paragraph.

    Wrapped text has paragraphs parted by blank lines or indentation, and lines that each end where the next word would
    not have fitted, many of them in mid-sentence. Canonical text has neither blank lines nor indentation, so it is
    never taken for wrapped.
    """
    lines = text.count("\n") + 1
    if len(text) > _WIDEST * lines or lines - 2 * text.count("\n\n") <= _FEWEST_WRAPS:
        return []
    breaks: list[tuple[int, int]] = []
    widths: list[tuple[int, int]] = []  # of the line before the break, without and with the word after it
    paragraphs = continued = start = 0
    before, ended = "", (0, 0)
    for ending in _LINE_BREAK.finditer(text + "\n"):
        line = text[start : ending.start()]
        if before.strip() and line.strip():
            if len(line) - len(line.lstrip()) > len(before) - len(before.lstrip()):
                paragraphs += 1
            else:
                length = len(before.rstrip())
                breaks.append(ended)
                widths.append((length, length + 1 + len(line.split(None, 1)[0])))
                continued += line.lstrip()[0].islower()
        elif before.strip() and start:
            paragraphs += 1
        start, before, ended = ending.end(), line, ending.span()
    if not paragraphs or len(breaks) < _FEWEST_WRAPS or continued < 0.3 * len(breaks):
        return []
    width = sorted(length for length, _ in widths)[int(0.95 * len(widths))]
    full = sum(longer > width for _, longer in widths)
    if not _NARROWEST <= width <= _WIDEST or full < 0.9 * len(breaks):
        return []
    return [at for first, last in breaks for at in range(first, last)]


def _fold_white_space(
    codes: NDArray[np.uint32], kinds: NDArray[np.uint8], origins: NDArray[np.int32]
) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
    blank = kinds != 0
    first = blank.copy()
    first[1:] &= ~blank[:-1]
    runs = np.flatnonzero(first)
    if not len(runs):
        return codes, origins
    # A run of white space ends before the next run begins, and what stands between is 0: its maximum tells its kind.
    breaks = np.maximum.reduceat(kinds, runs) == _NEWLINE
    codes = codes.copy()
    codes[runs] = np.where(breaks, np.uint32(0x0A), np.uint32(0x20))
    stays = ~blank
    stays[runs] = True
    if blank[0]:
        stays[0] = False
    if blank[-1]:
        stays[runs[-1]] = False
    return codes[stays], origins[stays]


def _compose(text: str, codes: NDArray[np.uint32], origins: NDArray[np.int32]) -> tuple[str, NDArray[np.int32]]:
    """NFC, segment by segment. Segments begin where nothing can combine backwards, so they compose independently."""
    entries = character_table()[codes]
    begins = (entries & _ATTACHES) == 0
    if not len(codes):
        return text, origins
    begins[0] = True
    starts = np.flatnonzero(begins)
    lengths = np.diff(starts, append=len(codes))
    if lengths.max() <= _LONGEST_SEGMENT and unicodedata.is_normalized("NFC", text):
        return text, origins
    changed = np.flatnonzero((lengths > 1) | ((entries[starts] & _UNSTABLE) != 0))
    pieces: list[str] = []
    done = 0
    for start, length in zip(starts[changed].tolist(), lengths[changed].tolist(), strict=True):
        segment = text[start : start + min(length, _LONGEST_SEGMENT)]
        pieces += (text[done:start], unicodedata.normalize("NFC", segment)[:_LONGEST_SEGMENT])
        done = start + length
    pieces.append(text[done:])
    composed = lengths.copy()
    composed[changed] = [len(piece) for piece in pieces[1::2]]
    within = np.arange(composed.sum()) - np.repeat(np.cumsum(composed) - composed, composed)
    places = np.repeat(starts, composed) + np.minimum(within, np.repeat(lengths - 1, composed))
    return "".join(pieces), origins[places]


def character_table() -> NDArray[np.uint8]:
    """uint8[0x110000], read-only: kind and NFC behaviour of every code point."""
    return _character_table()[0]


@kept()
def _character_table() -> list[NDArray[np.uint8]]:
    table = np.zeros(0x110000, np.uint8)
    table[[ord(c) for c in _SPACES]] = _SPACE
    table[0x80:0xA0] = [_GONE if code == chr(at + 0x80) else _CP1252 for at, code in enumerate(_cp1252_characters())]
    table[[ord(c) for c in _NEWLINES]] = _NEWLINE
    for first, last in _GONE_RANGES:
        table[first : last + 1] = _GONE
    attaching = set(range(0x1161, 0x1176)) | set(range(0x11A8, 0x11C3))  # Hangul vowels and finals
    decomposed: dict[int, str] = {}
    for code in (code for block in _COMPOSING for code in block):
        character = chr(code)
        if unicodedata.combining(character):
            attaching.add(code)
        mapping = unicodedata.decomposition(character)
        if mapping and mapping[0] != "<":
            decomposed[code] = mapping
            if unicodedata.is_normalized("NFC", character):
                attaching.update(int(part, 16) for part in mapping.split()[1:])
            else:
                table[code] |= _UNSTABLE
    # A character that decomposes into marks behaves like a mark.
    attaching.update(code for code in decomposed if ord(unicodedata.normalize("NFD", chr(code))[0]) in attaching)
    table[[code for code in attaching if table[code] & _KIND == 0]] |= _ATTACHES
    return [table]


def _cp1252_characters() -> list[str]:
    return [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)]


@cache
def cp1252() -> NDArray[np.uint32]:
    """uint32[32]: the code point that each C1 control stands for."""
    return np.array([ord(c) for c in _cp1252_characters()], np.uint32)
