"""The compiled walk behind ``language``: see there. Imports numba; import it where it is run."""

from __future__ import annotations

import math

import numpy as np
from numba import float32, int32, int64, uint8, uint32, void
from numpy.typing import NDArray

from clusterer.text.compiling import kernel, reads, writes


@kernel(
    void(
        *(reads(uint8), reads(int64)),
        *(reads(uint32), reads(uint32), reads(int32)),
        *(reads(float32, 2), reads(float32), writes(int32), writes(int32), writes(float32), writes(int64)),
    )
)
def classify(
    content: NDArray[np.uint8],
    ends: NDArray[np.int64],
    moves: NDArray[np.uint32],
    rows: NDArray[np.uint32],
    output: NDArray[np.int32],
    weights: NDArray[np.float32],
    priors: NDArray[np.float32],
    counts: NDArray[np.int32],
    found: NDArray[np.int32],
    scores: NDArray[np.float32],
    best: NDArray[np.int64],
) -> None:
    """Naive Bayes over the features that an automaton finds in the bytes of each text.

    Text i is ``content[ends[i - 1]:ends[i]]``. The automaton goes from state s by byte b to ``moves[rows[s] + b]`` and
    finds the feature ``output[s]`` (-1: none) in state s. ``weights`` is [features, languages]. ``best[i]`` becomes
    the language with the highest score, or -1 where the text has no feature. ``counts`` (zeros) and ``found`` of all
    features and ``scores`` of all languages are scratch.
    """
    start = np.int64(0)
    for text in range(len(ends)):
        state = 0
        distinct = 0
        for at in range(start, ends[text]):
            state = moves[rows[state] + content[at]]
            feature = output[state]
            if feature >= 0:
                if counts[feature] == 0:  # in the order they are met
                    found[distinct] = feature
                    distinct += 1
                counts[feature] += 1
        start = ends[text]
        for language in range(len(priors)):
            scores[language] = priors[language]
        for i in range(distinct):
            feature = found[i]
            times = np.float32(math.log1p(counts[feature]))
            counts[feature] = 0
            for language in range(len(priors)):
                scores[language] += times * weights[feature, language]
        best[text] = -1
        if distinct:
            best[text] = 0
            for language in range(1, len(priors)):
                if scores[language] > scores[best[text]]:
                    best[text] = language
