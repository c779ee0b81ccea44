"""Compiled inner loops of ``facts``.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import helper, kernel

_UPPER, _NUMBER, _SENTENCE = np.uint8(1), np.uint8(2), np.uint8(4)  # flags of ``text.tokens``
_ODD = np.uint64(0x9E3779B97F4A7C15)  # 2**64 / golden ratio (Fibonacci hashing)
_HALF = np.uint64(32)
_ZERO, _FOUR = np.uint64(0), np.uint64(4)
_ONE_SIDED = np.uint32(1)  # the bit of a key that says so


@helper
def _kind(flag: np.uint8, names: bool) -> int:
    """2: a number, a word with a digit; 1: a name, one with a capital inside a sentence; 0: no fact."""
    if flag & _NUMBER:
        return 2
    return 1 if names and (flag & _UPPER) and not (flag & _SENTENCE) else 0


@helper
def _around(hashes: NDArray[np.uint64], flags: NDArray[np.uint8], low: int, high: int, at: int) -> np.uint64:
    """What stands at a place beside a fact: a word, a number (any), or the border of the text."""
    if at < low or at >= high:
        return np.uint64(1)
    return np.uint64(2) if flags[at] & _NUMBER else hashes[at]


@helper
def _key(one: np.uint64, two: np.uint64, three: np.uint64, salt: np.uint64) -> np.uint32:
    mixed = ((one + salt) * _ODD + two) * _ODD
    mixed = (mixed ^ (mixed >> _HALF)) * _ODD + three
    return np.uint32((mixed * _ODD) >> _HALF)


@kernel(
    "int64(uint64[::1], uint8[::1], int64[::1], int64[::1], int64, uint32[::1], int64[::1], int32[::1], int64[::1], "
    "uint8[::1])"
)
def slots(
    hashes: NDArray[np.uint64],
    flags: NDArray[np.uint8],
    first: NDArray[np.int64],  # [n]: the words of each text
    last: NDArray[np.int64],
    most: int,  # words of a text in which slots are looked for
    keys: NDArray[np.uint32],  # out, four for each fact at most
    begins: NDArray[np.int64],  # out: the first word that stands there …
    lengths: NDArray[np.int32],  # … and how many
    indptr: NDArray[np.int64],  # [n + 1] out
    facts: NDArray[np.uint8],  # out, by word: whether it is a fact
) -> int:
    """The places of facts in each text, told by the words around them; returns how many there are."""
    m = 0
    for r in range(len(first)):
        indptr[r] = m
        low, high = first[r], last[r]
        capitals = 0
        for t in range(low, high):
            if flags[t] & _UPPER:
                capitals += 1
        names = 2 * capitals <= high - low  # a text in capitals tells no names
        t = low
        free = low
        while t < high:
            kind = _kind(flags[t], names)
            if kind == 0:
                t += 1
                continue
            begin, end = t, t + 1
            if kind == 1 and t > free and flags[t - 1] & _UPPER:  # a name that begins a sentence
                begin = t - 1
            while end < high and _kind(flags[end], names) == kind:
                end += 1
            for at in range(begin, end):
                facts[at] = 1
            t = free = end
            if begin - low >= most or (begin == low and end == high):
                continue
            before, after = _around(hashes, flags, low, high, begin - 1), _around(hashes, flags, low, high, end)
            earlier, later = _around(hashes, flags, low, high, begin - 2), _around(hashes, flags, low, high, end + 1)
            salt = np.uint64(kind)
            keys[m] = _key(earlier, before, after, salt) & ~_ONE_SIDED
            keys[m + 1] = _key(before, after, later, salt + _FOUR) & ~_ONE_SIDED
            slots = 2
            if kind == 2:  # "a … -year-old", "killed … people": one side tells what a number counts
                if begin > low + 1:
                    keys[m + slots] = _key(earlier, before, _ZERO, salt) | _ONE_SIDED
                    slots += 1
                if end + 1 < high:
                    keys[m + slots] = _key(_ZERO, after, later, salt + _FOUR) | _ONE_SIDED
                    slots += 1
            for at in range(m, m + slots):
                begins[at], lengths[at] = begin, end - begin
            m += slots
    indptr[len(first)] = m
    return m


@kernel("(uint32[::1], int64, uint8[::1])")
def mark(keys: NDArray[np.uint32], mask: int, table: NDArray[np.uint8]) -> None:
    """How often each key was met, up to twice; keys that share a place in the table count together."""
    for key in keys:
        at = np.int64(key) & mask
        if table[at] < 2:
            table[at] += 1


@helper
def _place(values: NDArray[np.uint32], low: int, high: int, value: np.uint32) -> int:
    """First place in ascending ``values[low:high]`` that holds at least ``value``; ``high`` where none does."""
    while low < high:
        middle = (low + high) // 2
        if values[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low


@kernel("int64(uint32[::1], int64[::1], int32[::1], int64[::1], int64, uint8[::1], int64[::1])")
def keep_repeated(
    keys: NDArray[np.uint32],  # changed: what is kept, ascending within a row
    begins: NDArray[np.int64],  # changed likewise
    lengths: NDArray[np.int32],
    indptr: NDArray[np.int64],
    mask: int,
    table: NDArray[np.uint8],
    kept: NDArray[np.int64],  # [n + 1] out
) -> int:
    """Without the slots that no other text can have; returns how many stay."""
    m = 0
    for r in range(len(indptr) - 1):
        kept[r] = m
        for s in range(indptr[r], indptr[r + 1]):
            if table[np.int64(keys[s]) & mask] > 1:
                key, begin, length = keys[s], begins[s], lengths[s]
                at = m
                while at > kept[r] and keys[at - 1] > key:
                    keys[at], begins[at], lengths[at] = keys[at - 1], begins[at - 1], lengths[at - 1]
                    at -= 1
                keys[at], begins[at], lengths[at] = key, begin, length
                m += 1
    kept[len(indptr) - 1] = m
    return m


@kernel("int64(uint64[::1], uint8[::1], int64[::1], int64[::1], int64, uint32[::1], int64[::1])")
def fact_words(
    hashes: NDArray[np.uint64],
    facts: NDArray[np.uint8],
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    most: int,  # facts of a text
    words: NDArray[np.uint32],  # out, ascending and distinct within a text
    indptr: NDArray[np.int64],  # [n + 1] out
) -> int:
    """The facts of each text; returns how many there are."""
    m = 0
    for r in range(len(first)):
        indptr[r] = m
        begin = m
        for t in range(first[r], last[r]):
            if facts[t] and m - begin < most:
                word = np.uint32(hashes[t] >> _HALF)
                at = _place(words, begin, m, word)
                if at == m or words[at] != word:
                    for k in range(m, at, -1):
                        words[k] = words[k - 1]
                    words[at] = word
                    m += 1
    indptr[len(first)] = m
    return m


@helper
def _any_in(said: NDArray[np.uint32], begin: int, end: int, words: NDArray[np.uint32], low: int, high: int) -> bool:
    """Whether any of ``said[begin:end]`` is in ascending ``words[low:high]``."""
    for t in range(begin, end):
        at = _place(words, low, high, said[t])
        if at < high and words[at] == said[t]:
            return True
    return False


@kernel(
    "(int64[::1], uint32[::1], int64[::1], uint32[::1], int64[::1], uint32[::1], int32[::1], int32[::1], uint32[::1], "
    "uint8[::1], float32[:,::1])"
)
def compare(
    indptr: NDArray[np.int64],  # slots of each text
    keys: NDArray[np.uint32],
    saying: NDArray[np.int64],  # [slots + 1]: what stands in each …
    said: NDArray[np.uint32],  # … word by word
    known: NDArray[np.int64],  # [n + 1]: the facts of each text …
    words: NDArray[np.uint32],  # … ascending
    left: NDArray[np.int32],
    right: NDArray[np.int32],
    met: NDArray[np.uint32],  # scratch: distinct facts of the left text
    stays: NDArray[np.uint8],  # scratch of the same length
    out: NDArray[np.float32],  # [p, 4] out
) -> None:
    """How many facts stay the same, and how many another one replaces, where two texts have the same words around; then
    the same of numbers in one-sided slots."""
    for p in range(len(left)):
        i, j = left[p], right[p]
        a, b = indptr[i], indptr[j]
        count = 0
        while a < indptr[i + 1] and b < indptr[j + 1] and count < len(met):
            if keys[a] < keys[b]:
                a += 1
            elif keys[a] > keys[b]:
                b += 1
            else:
                same = _any_in(said, saying[a], saying[a + 1], words, known[j], known[j + 1])
                same = same or _any_in(said, saying[b], saying[b + 1], words, known[i], known[i + 1])
                fact = keys[a] & _ONE_SIDED
                for t in range(saying[a], saying[a + 1]):
                    fact = fact * np.uint32(31) + said[t]
                fact = (fact & ~_ONE_SIDED) | (keys[a] & _ONE_SIDED)
                at = 0
                while at < count and met[at] != fact:
                    at += 1
                if at == count:
                    met[at], stays[at] = fact, 0
                    count += 1
                if same:
                    stays[at] = 1
                a += 1
                while a < indptr[i + 1] and keys[a] == keys[a - 1]:
                    a += 1
                b += 1
                while b < indptr[j + 1] and keys[b] == keys[b - 1]:
                    b += 1
        for k in range(4):
            out[p, k] = 0
        for at in range(count):
            out[p, 2 * np.int64(met[at] & _ONE_SIDED) + 1 - stays[at]] += 1
