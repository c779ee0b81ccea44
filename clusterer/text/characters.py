"""What each code point is to the tokeniser: one table, built from ``unicodedata`` once and kept.

An entry of the table is a uint32: the folded code point (bits 0–20), the class (bits 21–24), the case (bits 25–26), and
shortcuts: bit 27 marks letters and digits, bit 28 what the characters around it make part of a word or not, or what is
a word of its own; bit 29 what may end a sentence, bit 30 what may stand behind such an end, bit 31 digits. All else
parts words. Folding is one to one: compatibility form where it is a single character
(full-width and presentation forms), then case folding. Code points outside the table (private use, unassigned planes)
are of class ``OTHER``; so are lone surrogates. U+FFFD, which stands for letters that were lost, is a mark.
"""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import kept

FOLD_MASK = 0x1FFFFF
CLASS_SHIFT = 21
CLASS_MASK = 0xF
UPPER_SHIFT = 25
UPPER_BIT = 1 << UPPER_SHIFT
LOWER_BIT = 1 << 26
WORD_SHIFT = 27
WORD_BIT = 1 << WORD_SHIFT
CARE_BIT = 1 << 28
END_SHIFT = 29
AFTER_SHIFT = 30
DIGIT_SHIFT = 31

# Classes. Word characters are MARK and above; a word starts with LETTER or above. Those that are alike stand together:
# the kernels ask for ranges.
OTHER = 0
SPACE = 1
NEWLINE = 2
FULL_STOP = 3  # ends a sentence at once (scripts without spaces)
STOP = 4  # ends a sentence where white space follows
DOT = 5  # ends a sentence, an abbreviation or an initial; stands in numbers
COMMA = 6
COLON = 7
QUOTE = 8
APOSTROPHE = 9
IGNORED = 10  # part of a word, but not of its hash: soft hyphen, joiners, variation selectors, tatweel
MARK = 11
LETTER = 12
DIGIT = 13
UNSPACED = 14

LOST = 0xFFFD  # stands for what a decoder could not read
UNREADABLE = np.uint64(0xFFFFFF << 40)  # the upper bits of the hash of a word that has lost letters

TABLE_SIZE = 0x33480  # planes 0 to 3 as far as they are assigned, then one entry for all above, which has no words

_PUNCTUATION = {
    NEWLINE: "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029",
    STOP: "!?…؟۔।॥‼⁇⁈⁉።፧",
    FULL_STOP: "。！？｡．",
    DOT: ".",
    COMMA: ",،，",
    COLON: ":;：；",
    QUOTE: '"“”„‟«»‹›「」『』‘‚',
    APOSTROPHE: "'’ʼ＇`´",
    IGNORED: "\u00ad\u200b\u200c\u200d\u2060\ufeff\u0640" + "".join(map(chr, range(0xFE00, 0xFE10))),
}

# Scripts written without spaces between words: first and last code point of their blocks.
_UNSPACED_BLOCKS = (
    (0x0E00, 0x0E7F),  # Thai
    (0x0E80, 0x0EFF),  # Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # Han radicals
    (0x3005, 0x3007),  # ideographic iteration mark, closing mark, zero
    (0x3021, 0x3029),  # Hangzhou numerals
    (0x3040, 0x312F),  # Hiragana, Katakana, Bopomofo
    (0x31A0, 0x31BF),  # Bopomofo extended
    (0x31F0, 0x31FF),  # Katakana phonetic extensions
    (0x3400, 0x4DBF),  # Han extension A
    (0x4E00, 0x9FFF),  # Han
    (0xA000, 0xA4CF),  # Yi
    (0xA9E0, 0xA9FF),  # Myanmar extended B
    (0xAA60, 0xAA7F),  # Myanmar extended A
    (0xF900, 0xFAFF),  # Han compatibility
    (0xFF66, 0xFF9F),  # half-width Katakana
    (0x1AFF0, 0x1B16F),  # Kana extensions
    (0x20000, 0x33479),  # Han extensions B to J
)


def table() -> NDArray[np.uint32]:
    """uint32[TABLE_SIZE], read-only: see the module's docstring."""
    return _table()[0]


@kept()
def _table() -> list[NDArray[np.uint32]]:
    entries = np.zeros(TABLE_SIZE, np.uint32)
    category = unicodedata.category
    for code in range(0x20000):
        character = chr(code)
        kind = category(character)
        if kind[0] in "LN":
            entries[code] = _word_character(character, code, kind)
        elif kind[0] == "M":
            entries[code] = MARK << CLASS_SHIFT | code
        elif kind[0] == "Z" or character in "\t\x1f":
            entries[code] = SPACE << CLASS_SHIFT
    han = np.arange(0x20000, TABLE_SIZE, dtype=np.uint32)  # nothing but ideographs, unassigned ones included
    entries[0x20000:] = han | np.uint32(UNSPACED << CLASS_SHIFT)
    for kind_of, characters in _PUNCTUATION.items():
        for character in characters:
            entries[ord(character)] = kind_of << CLASS_SHIFT
    entries[LOST] = MARK << CLASS_SHIFT | LOST
    entries[-1] = 0
    kinds = entries >> CLASS_SHIFT & CLASS_MASK
    entries[np.isin(kinds, (LETTER, DIGIT))] |= WORD_BIT
    entries[np.isin(kinds, (DOT, COMMA, APOSTROPHE, IGNORED, MARK, UNSPACED))] |= CARE_BIT
    entries[np.isin(kinds, (NEWLINE, FULL_STOP, STOP, DOT))] |= 1 << END_SHIFT
    entries[np.isin(kinds, (SPACE, QUOTE, APOSTROPHE))] |= 1 << AFTER_SHIFT
    entries[kinds == DIGIT] |= np.uint32(1 << DIGIT_SHIFT)
    return [entries]


def _word_character(character: str, code: int, category: str) -> int:
    folded = unicodedata.normalize("NFKC", character) if code > 0x7F else character
    folded = (folded if len(folded) == 1 else character).casefold()
    if len(folded) != 1:
        folded = character.lower()[0]
    entry = ord(folded)
    if category == "Nd":
        return entry | DIGIT << CLASS_SHIFT
    if _unspaced(code):
        return entry | UNSPACED << CLASS_SHIFT
    entry |= LETTER << CLASS_SHIFT
    if category in ("Lu", "Lt"):
        return entry | UPPER_BIT
    return entry | LOWER_BIT if category == "Ll" else entry


def _unspaced(code: int) -> bool:
    return code >= 0x0E00 and any(first <= code <= last for first, last in _UNSPACED_BLOCKS)
