"""Numbers for words: one number for words that differ in their spelling only.

A word is folded in Python once; wherever it stands later, its number is found by its hash, compiled. What is known is
kept for the thread's next batch, up to ``_REMEMBERED`` words: more than a million articles of one language have few
others.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.reuse.spelling import fold
from clusterer.text.tokens import new_key

_REMEMBERED: Final = 1 << 20  # words of earlier events: more, and it begins anew

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]
U64 = NDArray[np.uint64]


class Vocabulary:
    """A hash table of words, half full at most, by their hashes under its ``key``: no two can be made that are one."""

    def __init__(self, bits: int = 16) -> None:
        self.key = new_key()
        self._keys = np.zeros(1 << bits, np.uint64)  # 0: free
        self._numbers = np.zeros(1 << bits, np.int32)
        self._shift = 64 - bits
        self._known = 0
        self._by_spelling: dict[str, int] = {}

    def __len__(self) -> int:
        return self._known

    def numbers(self, hashes: U64, spellings: Callable[[I64], Iterable[str]]) -> I32:
        """int32[n]: a number for each word. ``spellings(places)`` are the words at these places of ``hashes``."""
        found = np.empty(len(hashes), np.int32)
        done = 0
        while done < len(hashes):
            done += self._enter(hashes[done:], found[done:], done, spellings)
        return found

    def _enter(self, hashes: U64, found: I32, offset: int, spellings: Callable[[I64], Iterable[str]]) -> int:
        new, slots, looked_up = self._look_up(hashes, found)
        if len(new):
            number = self._by_spelling
            assigned = np.array([number.setdefault(fold(w), len(number)) for w in spellings(new + offset)], np.int32)
            self._numbers[slots] = assigned
            part = found[:looked_up]
            unknown = part < 0
            part[unknown] = assigned[-1 - part[unknown]]
        if looked_up < len(hashes):
            self._grow()
        return looked_up

    def _look_up(self, hashes: U64, found: I32) -> tuple[I64, I64, int]:
        from clusterer.reuse.vocabulary_kernel import look_up

        room = len(self._keys) // 2 - self._known
        new = np.empty((2, min(room, len(hashes))), np.int64)
        count, looked_up = look_up(hashes, self._keys, self._numbers, self._shift, found, new[0], new[1])
        self._known += count
        return new[0, :count], new[1, :count], looked_up

    def _grow(self) -> None:
        used = self._keys != 0
        hashes, numbers = self._keys[used], self._numbers[used]
        bits = 64 - self._shift + 2
        self._keys, self._numbers, self._shift = (
            np.zeros(1 << bits, np.uint64),
            np.zeros(1 << bits, np.int32),
            64 - bits,
        )
        self._known = 0
        _, slots, _ = self._look_up(hashes, np.empty(len(hashes), np.int32))
        self._numbers[slots] = numbers


class _Kept(threading.local):
    def __init__(self) -> None:
        self.vocabulary = Vocabulary()


_KEPT = _Kept()


def vocabulary() -> Vocabulary:
    """This thread's, with what it knows already."""
    if len(_KEPT.vocabulary) > _REMEMBERED:
        _KEPT.vocabulary = Vocabulary()
    return _KEPT.vocabulary
