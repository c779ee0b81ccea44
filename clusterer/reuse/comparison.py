"""Every two texts of an event compared: which passages they share, how much of each text those cover.

Works on the distinct texts of many events at once. What is expensive runs compiled (``alignment``), one text against
all later ones of its event at a time, so that memory is bounded by the passages found.

Up to ``EXACT_TEXTS`` distinct texts every pair is compared. In a crowd of more, a text that is nearly the same as an
earlier one is compared with the earlier ones only, which keeps thousands of near-identical copies linear: they stay
tied through the one they resemble. Credited texts come first in the order, so that the tie is to a credit, and one
that credits others than the earlier one is compared with all: rivals are seen.
"""

from __future__ import annotations

import logging

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass

log = logging.getLogger(__name__)

QUOTED_SHARE = 0.8  # a passage is a quotation where this share of its words is quoted, on either side
QUOTED_HALF = 0.5  # … or this share
UNQUOTED_WORDS = 12  # … and fewer of its words than this stand outside quotation marks
NEARLY_THE_SAME = 0.9  # share of both texts in copied passages from which they are, in a crowd
_ROOM = 1 << 14  # runs of one text that there is room for at first
EXACT_TEXTS = 250  # distinct texts of an event up to which all pairs are compared: 31,125 pairs, a second or two

I32 = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """The words of d distinct texts, end to end, without notices. A place is an index into them."""

    words: I32  # [n] ids of folded words
    bounds: I32  # [d + 1] the place each text begins at
    half_words: I32  # [n + 1] running sum: 2 for a word, 1 for a character of a script without spaces
    content: I32  # [n + 1] running sum of content words
    quoted: I32  # [n + 1] running sum of quoted words
    spoken: I32  # [n + 1] running sum of words in lines of speech, not quoted
    event: I32  # [d] the event of each text; never decreases
    credit: I32  # [d] which agencies its articles credit, as a number; 0 for none

    def __len__(self) -> int:
        return len(self.event)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of texts that share passages, by left, right."""

    texts: I32  # [p, 2]
    covered: NDArray[np.float64]  # [p, 2] share of each text's words in copied passages
    indptr: NDArray[np.int64]  # [p + 1]
    passages: I32  # [m, 5] left start, left end, right start, right end (places), equal words
    quotation: NDArray[np.bool_]  # [m]
    spoken: NDArray[np.bool_]  # [m] whether it is somebody's speech, without quotation marks


def compare(texts: Texts, min_words: float) -> Pairs:
    """All pairs of texts of one event that share a passage of ``min_words`` or more."""
    found = _passages(texts, min_words)
    rows, passages = found[:, :2], np.ascontiguousarray(found[:, 2:])
    new_pair = np.ones(len(rows), np.bool_)
    new_pair[1:] = (rows[1:] != rows[:-1]).any(axis=1)
    first = np.flatnonzero(new_pair)
    pairs, indptr = rows[first], np.append(first, len(rows))
    quotation = _are_quotations(texts, passages)
    copied = np.where(quotation, 0, passages[:, 4])
    covered = np.add.reduceat(copied, first) if len(first) else np.empty(0)
    covered = np.minimum(covered[:, None] / np.diff(texts.bounds)[pairs], 1.0)
    spoken = are_spoken(texts, passages[:, 0], passages[:, 1])
    return Pairs(pairs, covered, indptr, passages, quotation, spoken)


def are_spoken(texts: Texts, start: I32, end: I32) -> NDArray[np.bool_]:
    """Which spans are speech: most of it without quotation marks, and little else beside the quotations."""
    size = np.maximum(end - start, 1)
    spoken, quoted = texts.spoken[end] - texts.spoken[start], texts.quoted[end] - texts.quoted[start]
    found: NDArray[np.bool_] = (spoken >= QUOTED_HALF * size) & (spoken + quoted >= QUOTED_SHARE * size)
    return found


def _passages(texts: Texts, min_words: float) -> I32:
    """int32[m, 7]: text, later text, left start, left end, right start, right end, equal words; by text, later text."""
    from clusterer.reuse.alignment import find_runs
    from clusterer.reuse.seeds import seeds

    order, table = seeds(texts.words, texts.bounds, texts.event)
    sizes = np.bincount(texts.event) if len(texts) else np.empty(0, np.int64)
    last = np.cumsum(sizes)[texts.event].astype(np.int32)
    for size in sizes[sizes > EXACT_TEXTS]:
        log.warning("%d texts in one event: near-identical ones are compared through the first of them", size)
    crowded = sizes[texts.event] > EXACT_TEXTS
    resembles = np.zeros(len(texts), np.bool_)  # an earlier one; such a text is compared with no later ones
    taken = np.zeros(len(texts.words), np.uint8)
    begins = np.empty(len(texts) + 2, np.int32)
    found, runs = np.empty((4, _ROOM), np.int32), np.empty((5, 4 * _ROOM), np.int64)
    passages = [np.empty((0, 7), np.int32)]
    row = 0
    while row < len(texts):
        if resembles[row]:
            row += 1
            continue
        # in a crowd one text at a time: who resembles it is left out of what follows
        end = row + 1 if crowded[row] else row + int(np.argmax(crowded[row:])) if crowded[row:].any() else len(texts)
        count, row, needed = find_runs(row, end, texts.words, texts.bounds, last, table, order, begins, found, runs)
        if needed > found.shape[1]:
            found, runs = np.empty((4, 2 * needed), np.int32), np.empty((5, 8 * needed), np.int64)
        if count:
            passages.append(_aligned(texts, np.ascontiguousarray(runs[:, :count]), taken, min_words))
            if crowded[passages[-1][:1, 0]].any():
                resembles[_nearly_the_same(texts, passages[-1])] = True
    return np.concatenate(passages)


def _aligned(texts: Texts, runs: NDArray[np.int64], taken: NDArray[np.uint8], min_words: float) -> I32:
    """The passages, as ``_passages`` has them, that the runs of some pairs of texts make."""
    from clusterer.reuse.alignment import chain, choose, extend

    n = runs.shape[1]
    first = np.flatnonzero(np.concatenate(([True], (runs[:2, 1:] != runs[:2, :-1]).any(axis=0))))
    pair = np.repeat(np.arange(len(first)), np.diff(np.append(first, n)))
    score, before = np.empty(n), np.empty(n, np.int64)
    chain(runs, pair, score, before)
    spans = np.empty((6, n), np.int64)
    chains = extend(np.lexsort((-score, pair)), runs, pair, before, texts.words, texts.bounds, spans)
    found = np.empty((6, chains), np.int64)
    longest_first = np.lexsort((-spans[5, :chains], spans[0, :chains]))
    count = choose(longest_first, spans, texts.words, texts.half_words, texts.content, taken, min_words, found)
    return np.concatenate((runs[:2, first[found[0, :count]]], found[1:, :count])).T.astype(np.int32)


def _nearly_the_same(texts: Texts, passages: I32) -> I32:
    """Which later texts are nearly the same as the text that these passages are of, and credit nobody else."""
    text = passages[0, 0]
    shared = np.bincount(passages[:, 1], weights=passages[:, 6], minlength=len(texts))
    sizes = np.diff(texts.bounds)
    same = shared >= NEARLY_THE_SAME * np.maximum(sizes, sizes[text])
    answers = (texts.credit == 0) | (texts.credit == texts.credit[text])
    return np.flatnonzero(same & answers).astype(np.int32)


def _are_quotations(texts: Texts, passages: I32) -> NDArray[np.bool_]:
    quotation = np.zeros(len(passages), np.bool_)
    for side in (0, 2):
        start, end = passages[:, side], passages[:, side + 1]
        quoted = (texts.quoted[end] - texts.quoted[start]) / np.maximum(end - start, 1)
        unquoted = (1 - quoted) * passages[:, 4]
        quotation |= (quoted >= QUOTED_SHARE) | ((quoted >= QUOTED_HALF) & (unquoted < UNQUOTED_WORDS))
    return quotation
