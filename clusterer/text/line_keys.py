"""What lines are compared by, and its 64-bit hash, which the kernel computes without making a string of the line.

The key of a line is case-folded, has 0 for every number, plain apostrophes, and no punctuation around it. Its hash is
that of its bytes in UTF-8, eight at a time: two different keys collide with probability 2⁻⁶⁴.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

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
    state, content = int(SEED), key.encode("utf-8", "surrogatepass")
    for at in range(0, len(content), 8):
        state = (state ^ int.from_bytes(content[at : at + 8], "little")) * int(FACTOR) & _ALL
        state ^= state >> 32
    state ^= len(content)
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


class LineTests(NamedTuple):
    """What a line must have for a rule to match it: its whole key, or the first word, first two or last word of it.

    Sets of hashes (``hash_set``), and of the first and last three bytes of a key (``slot``) what can begin and end so.
    """

    keys: NDArray[np.uint64]
    firsts: NDArray[np.uint64]
    seconds: NDArray[np.uint64]
    lasts: NDArray[np.uint64]
    key_begins: NDArray[np.uint16]  # [4096] the bytes of the longest of the keys that begin so
    begins: NDArray[np.uint8]  # [4096] 1: one of the first words, or first two, may
    ends: NDArray[np.uint8]  # [4096] 1: one of the last words does

    @classmethod
    def of(cls, keys: Iterable[str], firsts: Iterable[str], seconds: Iterable[str], lasts: Iterable[str]) -> LineTests:
        """The tests for these. Raises ValueError for a last word of less than three bytes."""
        keys, firsts, seconds, lasts = (list(words) for words in (keys, firsts, seconds, lasts))
        key_begins = np.zeros(_SLOTS, np.uint16)
        begins, ends = np.zeros((2, _SLOTS), np.uint8)
        for key in keys:
            encoded = key.encode()
            at = slot(encoded[:_END])
            key_begins[at] = max(int(key_begins[at]), len(encoded))
        for word in (*firsts, *seconds):
            encoded = word.encode()
            rest = [b"", *(b" " + bytes([byte]) for byte in range(256))] if len(encoded) < _END else [b""]
            begins[[slot((encoded + more)[:_END]) for more in rest]] = 1
        for word in lasts:
            encoded = word.encode()
            if len(encoded) < _END:
                raise ValueError(f"a last word needs {_END} bytes, got {word!r}")
            ends[slot(encoded[: -_END - 1 : -1])] = 1
        sets = hash_set(keys), hash_set(firsts), hash_set(seconds), hash_set(lasts)
        return cls(*sets, key_begins, begins, ends)


_END: Final = 3  # bytes at either end of a key that are looked at first
_SLOTS: Final = 1 << 12


def slot(end: bytes) -> int:
    """The place of the first or last three bytes, from outside, in the tables of ``LineTests``."""
    return (int.from_bytes(end, "little") * int(FACTOR) & _ALL) >> 52


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
