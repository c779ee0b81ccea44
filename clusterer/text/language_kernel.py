"""The compiled walk behind ``language``: see there. Import it where it is run."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes
from clusterer.compute.types import float32, int32, int64, uint8, uint32, void

COLUMNS = 96  # languages a row of weights has room for: a known number of them is added several at a time

_0, _1, _2, _3 = (np.uint64(n) for n in range(4))
_COLUMNS = np.uint64(COLUMNS)
_LOW_6 = np.uint32(0x3F)


class Model(NamedTuple):
    """An automaton over bytes and a naive Bayes classifier over what it finds."""

    moves: NDArray[np.uint32]  # from state s by byte b to moves[rows[s] + b]
    rows: NDArray[np.uint32]
    output: NDArray[np.int32]  # the feature found in state s, -1: none
    weights: NDArray[np.float32]  # [features * COLUMNS]
    priors: NDArray[np.float32]  # [COLUMNS] -inf from ``languages`` on
    logs: NDArray[np.float32]  # [c] log(1 + n) for n occurrences; as many as that count at most
    letters: NDArray[np.uint8]  # [code points] 1 letter, | 2 in upper case


class Limits(NamedTuple):
    """When a text is told."""

    first: int  # characters after which one is told if it is clearly in one language …
    sample: int  # … and at the latest
    margin: float  # what clearly is: the log odds of the best language and the next
    fewest: int  # letters; fewer tell nothing
    capitals: int  # a text with more upper-case letters in its first HEAD characters is not told
    head: int


UNKNOWN = -1
SHOUTED = -2

_MODEL = types.NamedTuple(
    (reads(uint32), reads(uint32), reads(int32), reads(float32), reads(float32), reads(float32), reads(uint8)), Model
)
_LIMITS = types.NamedTuple((int64, int64, types.float64, int64, int64, int64), Limits)


@kernel(
    void(reads(uint8), reads(int64), _MODEL, _LIMITS, writes(int32), writes(uint32), writes(float32), writes(int64))
)
def classify(
    content: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    model: Model,
    limits: Limits,
    counts: NDArray[np.int32],
    found: NDArray[np.uint32],
    scores: NDArray[np.float32],
    best: NDArray[np.int64],
) -> None:
    """The language of each text ``content[offsets[t]:offsets[t + 1]]`` (UTF-8), UNKNOWN or SHOUTED.

    ``counts`` (zeros) and ``found`` of all features and ``scores`` of COLUMNS languages are scratch.
    """
    moves, rows, output, weights, priors, logs, letters = model
    most = np.int32(len(logs) - 1)
    for text in range(len(offsets) - 1):
        at, end = np.uint64(offsets[text]), np.uint64(offsets[text + 1])
        state = distinct = first = _0
        seen = alphabetic = upper = 0
        best[text] = UNKNOWN
        stop = limits.first
        while True:
            while at < end:
                byte = content[at]
                if (byte & np.uint8(0xC0)) != np.uint8(0x80):  # a character begins
                    if seen >= stop:
                        break
                    if alphabetic < limits.fewest or seen < limits.head:
                        code = np.uint32(byte)
                        if byte >= np.uint8(0xC0):
                            code = (code & np.uint32(0x1F)) << np.uint32(6) | np.uint32(content[at + _1]) & _LOW_6
                        if byte >= np.uint8(0xE0):
                            code = (code & np.uint32(0x3FF)) << np.uint32(6) | np.uint32(content[at + _2]) & _LOW_6
                        if byte >= np.uint8(0xF0):
                            code = (code & np.uint32(0x7FFF)) << np.uint32(6) | np.uint32(content[at + _3]) & _LOW_6
                        kind = letters[min(code, np.uint32(len(letters) - 1))]
                        alphabetic += kind & np.uint8(1)
                        if seen < limits.head:
                            upper += kind >> np.uint8(1)
                    seen += 1
                state = np.uint64(moves[np.uint64(rows[state]) + np.uint64(byte)])
                feature = output[state]
                if feature >= 0:
                    place = np.uint64(feature)
                    if counts[place] == 0:  # in the order they are met
                        found[distinct] = np.uint32(feature)
                        distinct += _1
                    counts[place] += np.int32(1)
                at += _1
            last = at >= end or seen >= limits.sample
            if upper > limits.capitals or (last and alphabetic < limits.fewest):
                if upper > limits.capitals:
                    best[text] = SHOUTED
                break
            for language in range(_COLUMNS):
                scores[language] = priors[language]
            for i in range(distinct):
                place = np.uint64(found[i])
                times = logs[min(counts[place], most)]
                row = place * _COLUMNS
                for language in range(_COLUMNS):
                    scores[language] += times * weights[row + language]
            high, next_ = np.float32(-np.inf), np.float32(-np.inf)
            for language in range(_COLUMNS):
                score = scores[language]
                if score > high:
                    high, next_, first = score, high, np.uint64(language)
                elif score > next_:
                    next_ = score
            if last or high - next_ > limits.margin:
                if distinct:
                    best[text] = np.int64(first)
                break
            stop = limits.sample
        for i in range(distinct):
            counts[np.uint64(found[i])] = np.int32(0)
