"""What lines are compared by, and its 64-bit hash, which the kernel computes without making a string of the line.

The key of a line is case-folded, has 0 for every number, plain apostrophes, and no punctuation around it. Its hash is
that of its code points: two different keys collide with probability 2⁻⁶⁴.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import kept

_AROUND: Final = " \t.,:;!?…·•*-–—_|/\\<>«»‹›→▶►▸▼↓#~=+\"'“”„‘’()[]{}"
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")

# Knuth's 64-bit linear congruential generator and splitmix64, as in word_kernel.py.
FACTOR: Final = np.uint64(0x5851F42D4C957F2D)
SEED: Final = np.uint64(0x9E3779B97F4A7C15)
MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
MIX_2: Final = np.uint64(0x94D049BB133111EB)
_ALL: Final = (1 << 64) - 1

# An entry of folding(): the folded code point, or the number of its expansion, and what it is in a line.
FOLD: Final = np.uint32(0x1FFFFF)
AROUND: Final = np.uint32(1 << 21)  # does not count at either end of a line
DIGIT: Final = np.uint32(1 << 22)
EXPAND: Final = np.uint32(1 << 23)  # folds to two or three characters
_LAST: Final = 0x20000  # nothing beyond it folds or is a digit


def line_key(line: str) -> str:
    """What a line is compared by."""
    return numbered(folded(line))


def folded(line: str) -> str:
    """The key of a line but for its numbers."""
    key = line.casefold()
    return (key if key.isascii() else key.replace("’", "'")).strip(_AROUND)


def numbered(key: str) -> str:
    """A key with its numbers as 0."""
    return _NUMBER.sub("0", key)


def last_word(key: str) -> str:
    """What stands after the last space, slash or bracket."""
    return key[max(key.rfind(" "), key.rfind("/"), key.rfind("(")) + 1 :]


def key_hash(key: str) -> int:
    """The hash of a key, as the kernel has it."""
    state = int(SEED)
    for character in key:
        state = (state * int(FACTOR) + ord(character)) & _ALL
    state ^= state >> 30
    state = state * int(MIX_1) & _ALL
    state ^= state >> 27
    state = state * int(MIX_2) & _ALL
    return state ^ state >> 31


def hash_set(keys: Iterable[str]) -> NDArray[np.uint64]:
    """The hashes of keys as an open-addressed table: a power of two long, a quarter full at most, 0 where empty."""
    hashes = {key_hash(key) for key in keys}
    table = np.zeros(max(16, 1 << (4 * len(hashes)).bit_length()), np.uint64)
    for value in sorted(hashes):
        at = value % len(table)
        while table[at]:
            at = (at + 1) % len(table)
        table[at] = value
    return table


def folding() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """uint32[0x110000], the entry of every code point, and uint32[3 * e], what e of them fold to, filled up with 0."""
    entries, expansions = _folding()
    return entries, expansions


@kept()
def _folding() -> list[NDArray[np.uint32]]:
    entries = np.arange(0x110000, dtype=np.uint32)
    expansions = [0, 0, 0]
    for code in range(_LAST):
        character = chr(code)
        folds_to = character.casefold()
        if len(folds_to) > 1:
            entries[code] = len(expansions) // 3 | int(EXPAND)
            expansions += [*map(ord, folds_to), 0, 0][:3]
        elif folds_to != character:
            entries[code] = ord(folds_to)
        if character.isdecimal():
            entries[code] |= DIGIT
    entries[ord("’")] = ord("'")
    entries[[ord(character) for character in _AROUND]] |= AROUND
    return [entries, np.array(expansions, np.uint32)]
