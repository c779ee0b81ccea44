"""The compiled inner loop of ``keywords``.

Import this module inside the functions that use it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.compiling import kernel

_UPPER, _NUMBER, _UNSPACED, _ALLCAPS = np.uint8(1), np.uint8(2), np.uint8(8), np.uint8(16)  # flags of ``text.tokens``


@kernel(
    "(uint64[::1], int64[::1], uint64[::1], uint8[::1], int32[::1], int32[::1], int64[::1], int64[::1], int64[::1], "
    "int32[::1], int64[:,::1], int64[:,::1], boolean[::1])"
)
def find_forms(
    keys: NDArray[np.uint64],  # the terms of each event, distinct …
    borders: NDArray[np.int64],  # … keys[borders[event] : borders[event + 1]]
    hashes: NDArray[np.uint64],  # the words of articles …
    flags: NDArray[np.uint8],
    starts: NDArray[np.int32],
    ends: NDArray[np.int32],
    indptr: NDArray[np.int64],  # … which begin here
    events: NDArray[np.int64],  # [articles]: whose they are, ascending
    reports: NDArray[np.int64],  # [articles]: where the report begins
    table: NDArray[np.int32],  # scratch, a power of two, more than twice as long as an event has terms
    words: NDArray[
        np.int64
    ],  # [terms, 3] out: the first word that is the term: in lower case, capitalised, in capitals
    articles: NDArray[np.int64],  # [terms, 3] out: and in which article; -1: none
    unspaced: NDArray[np.bool_],  # [events] out: whether a script without spaces is used
) -> None:
    """Where the terms of events stand in their articles, longer than two characters, and how they are written."""
    mask = len(table) - 1
    article = 0
    for event in range(len(borders) - 1):
        unspaced[event] = False
        for slot in range(len(table)):
            table[slot] = 0
        for term in range(borders[event], borders[event + 1]):
            at = np.int64(keys[term]) & mask
            while table[at] > 0:
                at = (at + 1) & mask
            table[at] = term + 1
            for form in range(3):
                words[term, form] = -1
                articles[term, form] = -1
        while article < len(events) and events[article] == event:
            for t in range(indptr[article], indptr[article + 1]):
                if flags[t] & _UNSPACED:
                    unspaced[event] = True
                at = np.int64(hashes[t]) & mask
                while table[at] > 0 and keys[table[at] - 1] != hashes[t]:
                    at = (at + 1) & mask
                if table[at] == 0 or flags[t] & _NUMBER or starts[t] < reports[article] or ends[t] - starts[t] <= 2:
                    continue
                found = table[at] - 1
                form = (1 if flags[t] & _UPPER else 0) + (1 if flags[t] & _ALLCAPS else 0)
                if words[found, form] < 0:
                    words[found, form] = t
                    articles[found, form] = article
            article += 1
