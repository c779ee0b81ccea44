"""Every two texts of an event compared: which passages they share, how much of each text those cover.

Works on the distinct texts of many events at once. What is expensive runs compiled (``alignment``), one text against
all later ones of its event at a time, so that memory is bounded by the passages found.

A passage that many texts hold is told between each of them and the first ``HOLDERS``: credited texts come first in the
order, of every credit in turn, so that the tie is to a credit and rivals are seen. Of up to so many texts every pair is
compared.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass

QUOTED_SHARE = 0.8  # a passage is a quotation where this share of its words is quoted, on either side
QUOTED_HALF = 0.5  # … or this share
UNQUOTED_WORDS = 12  # … and fewer of its words than this stand outside quotation marks
HOLDERS = 32  # of 1,900 events of labelled collections none has a text that shares words with more than 30 others
_ROOM = 1 << 14  # runs of one text that there is room for at first

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
    reprints: I32  # [2, r] texts of a crowd that one outlet printed one after the other, lower number first

    def __len__(self) -> int:
        return len(self.event)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of texts that share passages, by left, right."""

    texts: I32  # [p, 2]
    covered: NDArray[np.float64]  # [p, 2] share of each text's words in copied passages
    untold: I32  # [p] pairs that are not told, of the later text with others of that credit
    indptr: NDArray[np.int64]  # [p + 1]
    passages: I32  # [m, 5] left start, left end, right start, right end (places), equal words
    quotation: NDArray[np.bool_]  # [m]
    spoken: NDArray[np.bool_]  # [m] whether it is somebody's speech, without quotation marks
    late: NDArray[np.bool_]  # [d] whether a text shares more with earlier ones than is told


def compare(texts: Texts, min_words: float) -> Pairs:
    """The pairs of texts of one event that share a passage of ``min_words`` or more; of a crowd those that are told."""
    found, late = _passages(texts, min_words)
    first = _first_of_pairs(found)
    passages = np.ascontiguousarray(found[:, 2:7])
    pairs, indptr = found[first, :2], np.append(first, len(found))
    quotation = _are_quotations(texts, passages)
    copied = np.where(quotation, 0, passages[:, 4])
    covered = np.add.reduceat(copied, first) if len(first) else np.empty(0)
    covered = np.minimum(covered[:, None] / np.diff(texts.bounds)[pairs], 1.0)
    spoken = are_spoken(texts, passages[:, 0], passages[:, 1])
    return Pairs(pairs, covered, found[first, 7], indptr, passages, quotation, spoken, late)


def are_spoken(texts: Texts, start: I32, end: I32) -> NDArray[np.bool_]:
    """Which spans are speech: most of it without quotation marks, and little else beside the quotations."""
    size = np.maximum(end - start, 1)
    spoken, quoted = texts.spoken[end] - texts.spoken[start], texts.quoted[end] - texts.quoted[start]
    found: NDArray[np.bool_] = (spoken >= QUOTED_HALF * size) & (spoken + quoted >= QUOTED_SHARE * size)
    return found


def _passages(texts: Texts, min_words: float) -> tuple[I32, NDArray[np.bool_]]:
    """int32[m, 8]: text, later text, left start, left end, right start, right end, equal words, ``untold``; by pair.

    And which texts come late to a passage.
    """
    from clusterer.reuse.alignment import find_runs
    from clusterer.reuse.seeds import seeds

    order, table = seeds(texts.words, texts.bounds, texts.event)
    sizes = np.bincount(texts.event) if len(texts) else np.empty(0, np.int64)
    last = np.cumsum(sizes)[texts.event].astype(np.int32)
    crowded = sizes[texts.event] > HOLDERS
    crowd = _Crowd(texts, order, table) if crowded.any() else None
    taken = np.zeros(len(texts.words), np.uint8)
    begins = np.empty(len(texts) + 2, np.int32)
    found, runs = np.empty((4, _ROOM), np.int32), np.zeros((6, 4 * _ROOM), np.int64)
    passages = [np.empty((0, 8), np.int32)]
    changes = [*(np.flatnonzero(crowded[1:] != crowded[:-1]) + 1).tolist(), len(texts)]
    row = 0
    for end in changes:
        held = crowd if crowd is not None and row < len(texts) and crowded[row] else None
        while row < end:
            if held is not None:
                count, row, needed = held.runs(row, end, runs)
            else:
                count, row, needed = find_runs(
                    row, end, texts.words, texts.bounds, last, table, order, begins, found, runs
                )
            if count:
                some = _aligned(texts, _in_order(runs[:, :count]) if held else runs[:, :count].copy(), taken, min_words)
                passages.append(held.told(some) if held else some)
            if needed:
                found, runs = np.empty((4, 2 * needed), np.int32), np.zeros((6, 8 * needed), np.int64)
    every = np.concatenate(passages)
    if crowd is None:
        return every, np.zeros(len(texts), np.bool_)
    return every[np.lexsort((every[:, 1], every[:, 0]))], crowd.late


class _Crowd:
    """The texts of events of more than ``HOLDERS``: what their runs are looked for in, and what of them is told."""

    def __init__(self, texts: Texts, order: I32, table: I32) -> None:
        self._texts, self._order = texts, order
        rows, ranks, ends = table
        self._holders, self._ends = rows[order], ends[: len(order)].copy()
        begins = np.ones(len(order), np.bool_)
        begins[1:] = self._ends[1:] != self._ends[:-1]
        starts = np.maximum.accumulate(np.where(begins, np.arange(len(order)), 0)).astype(np.int32)
        self._grams = np.where(ranks < 0, ranks, starts[ranks]) if len(order) else ranks.copy()
        earlier, later = texts.reprints
        self._reprints = np.searchsorted(later, np.arange(len(texts) + 1)).astype(np.int32), earlier.copy()
        self._scratch = np.zeros((11, max(len(texts.words), len(texts))), np.int32)
        self._covered = np.zeros(len(texts.words), np.int32)
        self._stamp = 0
        self.late = np.zeros(len(texts), np.bool_)

    def runs(self, row: int, end: int, runs: NDArray[np.int64]) -> tuple[int, int, int]:
        """As ``crowds.find_held``."""
        from clusterer.reuse.crowds import find_held

        texts, (indptr, others) = self._texts, self._reprints
        return find_held(
            row,
            end,
            HOLDERS,
            texts.words,
            texts.bounds,
            self._grams,
            self._order,
            self._holders,
            self._ends,
            indptr,
            others,
            self._scratch,
            runs,
        )

    def told(self, passages: I32) -> I32:
        """Of the ``_aligned`` passages that some rows share with earlier ones those of the pairs that are told.

        Their last column is how many others each stands for.
        """
        from clusterer.reuse.crowds import tell

        if not len(passages):
            return passages
        first = _first_of_pairs(passages)
        left, right = passages[first, 0], passages[first, 1]
        self.late[right[passages[first, 7] > 0]] = True
        words = np.add.reduceat(passages[:, 6], first, dtype=np.int64)
        order = np.lexsort((left, -words, passages[first, 7], self._texts.credit[left], right))
        bounds, told = np.append(first, len(passages)), np.zeros(len(first), np.int32)
        self._stamp = tell(order, bounds, words, passages, self._texts.credit, self._covered, self._stamp, told)
        passages[:, 7] = np.repeat(told - 1, np.diff(bounds))
        return passages[passages[:, 7] >= 0]


def _first_of_pairs(passages: I32) -> NDArray[np.int64]:
    """Where in the passages those of each pair of texts begin."""
    new = np.ones(len(passages), np.bool_)
    new[1:] = (passages[1:, :2] != passages[:-1, :2]).any(axis=1)
    return np.flatnonzero(new)


def _in_order(runs: NDArray[np.int64]) -> NDArray[np.int64]:
    """The runs by later row, row, start in the one, start in the other."""
    return np.ascontiguousarray(runs[:, np.lexsort((runs[3], runs[2], runs[0], runs[1]))])


def _aligned(texts: Texts, runs: NDArray[np.int64], taken: NDArray[np.uint8], min_words: float) -> I32:
    """The passages that the runs of some pairs of texts make: int32[m, 8], as in ``_passages``, and ``runs[5]``."""
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
    of = first[found[0, :count]]
    return np.concatenate((runs[:2, of], found[1:, :count], runs[5:, of])).T.astype(np.int32, order="C")


def _are_quotations(texts: Texts, passages: I32) -> NDArray[np.bool_]:
    quotation = np.zeros(len(passages), np.bool_)
    for side in (0, 2):
        start, end = passages[:, side], passages[:, side + 1]
        quoted = (texts.quoted[end] - texts.quoted[start]) / np.maximum(end - start, 1)
        unquoted = (1 - quoted) * passages[:, 4]
        quotation |= (quoted >= QUOTED_SHARE) | ((quoted >= QUOTED_HALF) & (unquoted < UNQUOTED_WORDS))
    return quotation
