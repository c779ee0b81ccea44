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
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)

QUOTED_SHARE = 0.8  # a passage is a quotation where this share of its words is quoted, on either side
QUOTED_HALF = 0.5  # … or this share
UNQUOTED_WORDS = 12  # … and fewer of its words than this stand outside quotation marks
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
    from clusterer.reuse.alignment import align
    from clusterer.reuse.seeds import seeds

    order, table = seeds(texts.words, texts.bounds, texts.event.astype(np.uint64))
    sizes = np.bincount(texts.event) if len(texts) else np.empty(0, np.int64)
    last = np.cumsum(sizes)[texts.event].astype(np.int32)
    for size in sizes[sizes > EXACT_TEXTS]:
        log.warning("%d texts in one event: near-identical ones are compared through the first of them", size)
    resembles = np.where(sizes[texts.event] > EXACT_TEXTS, 2, 0).astype(np.uint8)
    taken = np.zeros(len(texts.words), np.uint8)
    begins = np.empty(len(texts) + 2, np.int32)
    found = []
    row, needed, room = 0, 1 << 12, 0
    while needed:
        if room < needed:
            room = 2 * needed
            scratch, score = np.empty((16, room), np.int32), np.empty(room)
        passages = np.empty((4 * room, 7), np.int32)
        count, row, needed = align(
            row,
            texts.words,
            texts.bounds,
            texts.half_words,
            texts.content,
            last,
            table,
            order,
            resembles,
            texts.credit,
            taken,
            min_words,
            scratch,
            score,
            begins,
            passages,
        )
        found.append(passages[:count])
    return np.concatenate(found)


def _are_quotations(texts: Texts, passages: I32) -> NDArray[np.bool_]:
    quotation = np.zeros(len(passages), np.bool_)
    for side in (0, 2):
        start, end = passages[:, side], passages[:, side + 1]
        quoted = (texts.quoted[end] - texts.quoted[start]) / np.maximum(end - start, 1)
        unquoted = (1 - quoted) * passages[:, 4]
        quotation |= (quoted >= QUOTED_SHARE) | ((quoted >= QUOTED_HALF) & (unquoted < UNQUOTED_WORDS))
    return quotation
