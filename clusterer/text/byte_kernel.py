"""The pass over words for texts in UTF-8 (``token_kernel.py``): of ASCII throughout they are hashed from their bytes.

Import it late.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import helper, kernel, reads, writes
from clusterer.text.token_kernel import words_of
from clusterer.text.word_kernel import SEED, finish, points_of, word_at

_ZERO = np.uint64(0)
_ONE = np.uint64(1)
_TWO = np.uint64(2)
_WORD = np.uint8(1)
_ASCII = np.uint8(0x80)
_LINE_FEED = np.uint8(10)


@helper
def _words_of_ascii(
    codes: Any, end: Any, table: Any, step: Any, kinds: Any, factors: Any, terms: Any, hashes: Any, n: Any
) -> Any:
    """As ``words_of``, of ``codes[:end]`` in ASCII, after which two line feeds stand.

    Two characters a step, for a product waits for the one before.
    """
    i = _ZERO
    inside = _ZERO
    state = SEED
    while i <= end:
        a, b = codes[i], codes[i + _ONE]
        word, other = np.uint64(kinds[a]), np.uint64(kinds[b])
        if (word | other) < _TWO:
            hashes[n] = state
            n += inside & ~word
            factor, term = factors[b], terms[b]
            between = state * factors[a] + terms[a]
            state = state * (factors[a] * factor) + (terms[a] * factor + term)
            hashes[n] = between
            n += word & ~other
            inside = other
            i += _TWO
            continue
        if word == _TWO:
            if inside and other == _ONE:
                first = i - _ONE
                while first > _ZERO and kinds[codes[first - _ONE]] == _WORD:
                    first -= _ONE
                state, i, _, _, _ = word_at(codes, table, step, first, end)
                hashes[n] = state
                n += _ONE
                inside, state = _ZERO, SEED
                continue
            word = _ZERO
        hashes[n] = state
        n += inside & ~word
        state = state * factors[a] + terms[a]
        inside = word
        i += _ONE
    return n


@kernel(
    types.int64(
        reads(types.uint8),
        reads(types.int64),
        reads(types.uint32),
        types.uint64,
        reads(types.uint8),
        reads(types.uint64),
        reads(types.uint64),
        writes(types.uint8),
        writes(types.uint32),
        writes(types.int32),
        writes(types.uint64),
        writes(types.int64),
    )
)
def scan_texts(
    content: NDArray[np.uint8],
    ends: NDArray[np.int64],
    table: NDArray[np.uint32],
    step: int,
    kinds: NDArray[np.uint8],
    factors: NDArray[np.uint64],
    terms: NDArray[np.uint64],
    text: NDArray[np.uint8],
    codes: NDArray[np.uint32],
    starts: NDArray[np.int32],
    hashes: NDArray[np.uint64],
    indptr: NDArray[np.int64],
) -> int:
    """The hashes and indptr of ``scan``, from texts in UTF-8: text d is ``content[ends[d]:ends[d + 1]]``.

    Of each byte of ASCII: 0 parts words, 1 is in a word, 2 needs care (``kinds``); a word's hash is multiplied by its
    factor before its term is added. ``text``, ``codes`` and ``starts`` are scratch, two items more than the longest
    text has bytes; ``hashes`` has one item more than all have.
    """
    n = np.uint64(0)
    indptr[0] = 0
    for d in range(len(ends) - 1):
        begin, size = np.uint64(ends[d]), np.uint64(ends[d + 1] - ends[d])
        seen = np.uint8(0)
        for i in range(size):
            seen |= content[begin + i]
            text[i] = content[begin + i]
        text[size] = text[size + _ONE] = _LINE_FEED
        if seen < _ASCII:
            n = _words_of_ascii(text, size, table, step, kinds, factors, terms, hashes, n)
        else:
            count = points_of(content, begin, begin + size, np.uint32(len(table) - 1), codes, _ZERO)
            codes[count] = _LINE_FEED
            n = words_of(codes, _ZERO, count, table, step, hashes, starts, n)
        indptr[d + 1] = n
    for k in range(n):
        hashes[k] = finish(hashes[k])
    return int(n)
