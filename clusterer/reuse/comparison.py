"""Every two texts of an event compared: which passages they share, how much of each text those cover.

Works on distinct texts; the articles that have the same text are expanded at the end. What is expensive runs compiled
(``seeds``, ``alignment``), one text against all later ones at a time, so that memory is bounded by the passages found.

Up to ``EXACT_TEXTS`` distinct texts every pair is compared. In a larger event a text that is nearly the same as an
earlier one is compared with the earlier ones only, which keeps thousands of near-identical copies linear: they stay
tied through the one they resemble. Credited articles come first in the order, so that the tie is to a credit.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)

QUOTED_SHARE = 0.8  # a passage is a quotation where this share of its words is quoted, on either side
QUOTED_HALF = 0.5  # … or this share
UNQUOTED_WORDS = 12  # … and fewer of its words than this stand outside quotation marks
EXACT_TEXTS = 1000  # distinct texts of an event up to which all pairs are compared
NEARLY_THE_SAME = 0.9  # share of both texts in copied passages from which they are, beyond that
MAX_PAIRS = 2_000_000  # pairs of articles; beyond, copies of one text are compared through their head only

I32 = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Corpus:
    """The words of d distinct texts, end to end, without notices. A place is an index into them."""

    words: I32  # [n] ids of folded words
    bounds: I32  # [d + 1] the place each text begins at
    half_words: I32  # [n + 1] running sum: 2 for a word, 1 for a character of a script without spaces
    content: I32  # [n + 1] running sum of content words
    quoted: I32  # [n + 1] running sum of quoted words
    copies: list[list[int]]  # [d] the articles that have this text, its head first
    starts: list[I32]  # by article: the original start of each word of its text
    ends: list[I32]

    def __len__(self) -> int:
        return len(self.bounds) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of articles that share text."""

    left: I32  # [p] articles
    right: I32
    left_covered: NDArray[np.float64]
    right_covered: NDArray[np.float64]
    text_pair: NDArray[np.int64]  # [p] which pair of texts they have; −1 − text where it is one text
    texts: I32  # [t, 2] the pairs of texts
    indptr: NDArray[np.int64]  # [t + 1]
    passages: I32  # [m, 5] left start, left end, right start, right end (places), equal words
    quotation: NDArray[np.bool_]  # [m]

    def of(self, text_pair: int, left: int, corpus: Corpus) -> Iterator[tuple[int, int, int, int, int, bool]]:
        """The passages of a pair of texts, counted from the texts' own first words, as seen from article ``left``."""
        if text_pair < 0:
            text = -1 - text_pair
            size = int(corpus.bounds[text + 1] - corpus.bounds[text])
            yield 0, size, 0, size, size, False
            return
        here, there = self.texts[text_pair]
        offsets = np.array([corpus.bounds[here]] * 2 + [corpus.bounds[there]] * 2)
        flipped = left not in corpus.copies[here]
        for i in range(self.indptr[text_pair], self.indptr[text_pair + 1]):
            a, a_end, b, b_end = (self.passages[i, :4] - offsets).tolist()
            words, quotation = int(self.passages[i, 4]), bool(self.quotation[i])
            yield (b, b_end, a, a_end, words, quotation) if flipped else (a, a_end, b, b_end, words, quotation)


def compare(corpus: Corpus, min_words: float) -> Pairs:
    """All pairs of articles that share a passage of ``min_words`` or more."""
    found = _passages(corpus, min_words)
    rows, passages = found[:, :2], np.ascontiguousarray(found[:, 2:])
    new_pair = np.ones(len(rows), np.bool_)
    new_pair[1:] = (rows[1:] != rows[:-1]).any(axis=1)
    first = np.flatnonzero(new_pair)
    texts, indptr = rows[first], np.append(first, len(rows))
    quotation = _are_quotations(corpus, passages)
    copied = np.where(quotation, 0, passages[:, 4])
    covered = np.add.reduceat(copied, first) if len(first) else np.empty(0)
    sizes = np.diff(corpus.bounds)
    shares = np.minimum(covered[:, None] / sizes[texts], 1.0)
    left, right, shares, text_pair = _expand(corpus, texts, shares, min_words)
    return Pairs(left, right, shares[:, 0], shares[:, 1], text_pair, texts, indptr, passages, quotation)


def _passages(corpus: Corpus, min_words: float) -> I32:
    """int32[m, 7]: text, later text, left start, left end, right start, right end, equal words; by text, later text."""
    from clusterer.reuse import alignment, seeds

    rows = np.repeat(np.arange(len(corpus), dtype=np.int32), np.diff(corpus.bounds))
    grams, order = _seeds(corpus, rows, seeds.SEED_WORDS)
    group_ends, ranks = seeds.group_seeds(grams, rows, order)
    taken = np.zeros((2, len(rows)), np.uint8)
    runs = np.empty((1 << 12, 4), np.int32)
    sizes = np.diff(corpus.bounds)
    found = [np.empty((0, 7), np.int32)]
    resembles_earlier = np.zeros(len(corpus), np.bool_)
    if len(corpus) > EXACT_TEXTS:
        log.warning("%d texts in one event: near-identical ones are compared through the first of them", len(corpus))
    for row in range(len(corpus) - 1):
        if resembles_earlier[row]:
            continue
        n = seeds.find_runs(row, corpus.words, corpus.bounds, rows, order, group_ends, ranks, runs)
        if n > len(runs):
            runs = np.empty((2 * n, 4), np.int32)
            n = seeds.find_runs(row, corpus.words, corpus.bounds, rows, order, group_ends, ranks, runs)
        if not n:
            continue
        by_partner = runs[np.argsort(runs[:n, 0], kind="stable")]
        out = np.empty((n, 7), np.int32)
        kept = alignment.align(
            row,
            by_partner,
            corpus.words,
            corpus.bounds,
            corpus.half_words,
            corpus.content,
            taken[0],
            taken[1],
            min_words,
            np.empty(n),
            np.zeros(n, np.uint8),
            np.empty((3, n), np.int32),
            np.empty((n, 5), np.int32),
            out,
        )
        found.append(out[:kept].copy())
        if len(corpus) > EXACT_TEXTS:
            shared = np.bincount(out[:kept, 1], weights=out[:kept, 6], minlength=len(corpus))
            resembles_earlier |= shared >= NEARLY_THE_SAME * np.maximum(sizes, sizes[row])
    return np.concatenate(found)


def _seeds(corpus: Corpus, rows: I32, k: int) -> tuple[NDArray[np.uint64], I32]:
    """The k-gram that begins at each place, and the places whose k-gram is not the only one, by k-gram and place."""
    n = len(corpus.words)
    grams = np.zeros(n, np.uint64)
    for offset in range(k):
        grams *= np.uint64(0x9E3779B97F4A7C15)
        grams[: max(0, n - offset)] += corpus.words[offset:].astype(np.uint64) + np.uint64(1)
        grams ^= grams >> np.uint64(29)
    inside = np.zeros(n, np.bool_)
    inside[: max(0, n - k + 1)] = rows[: max(0, n - k + 1)] == rows[k - 1 :]
    places = np.flatnonzero(inside).astype(np.int32)
    order = places[np.argsort(grams[places], kind="stable")]
    values = grams[order]
    repeated = np.zeros(len(order), np.bool_)
    repeated[1:] = values[1:] == values[:-1]
    repeated[:-1] |= repeated[1:]
    return grams, np.ascontiguousarray(order[repeated])


def _are_quotations(corpus: Corpus, passages: I32) -> NDArray[np.bool_]:
    quotation = np.zeros(len(passages), np.bool_)
    for side in (0, 2):
        start, end = passages[:, side], passages[:, side + 1]
        quoted = (corpus.quoted[end] - corpus.quoted[start]) / np.maximum(end - start, 1)
        unquoted = (1 - quoted) * passages[:, 4]
        quotation |= (quoted >= QUOTED_SHARE) | ((quoted >= QUOTED_HALF) & (unquoted < UNQUOTED_WORDS))
    return quotation


def _expand(
    corpus: Corpus, texts: I32, shares: NDArray[np.float64], min_words: float
) -> tuple[I32, I32, NDArray[np.float64], NDArray[np.int64]]:
    """From pairs of texts to pairs of articles: left, right, shares [p, 2], text pair."""
    sizes = np.array([len(rows) for rows in corpus.copies], np.int64)
    total = int((sizes[texts[:, 0]] * sizes[texts[:, 1]]).sum() + (sizes * (sizes - 1) // 2).sum())
    whole = total <= MAX_PAIRS
    if not whole:
        log.warning("%d pairs of articles share text; copies of one text are compared through one of them", total)
    heads = np.array([rows[0] for rows in corpus.copies], np.int32)
    alone = (sizes[texts] == 1).all(axis=1) if whole else np.ones(len(texts), np.bool_)
    lefts, rights = [heads[texts[alone, 0]]], [heads[texts[alone, 1]]]
    pairs = [np.flatnonzero(alone)]
    for pair in np.flatnonzero(~alone).tolist():
        here, there = (np.array(corpus.copies[text], np.int32) for text in texts[pair])
        lefts.append(np.repeat(here, len(there)))
        rights.append(np.tile(there, len(here)))
        pairs.append(np.full(len(here) * len(there), pair))
    all_shares = [shares[np.concatenate(pairs)]]
    for text, rows in enumerate(corpus.copies):
        if len(rows) > 1 and corpus.half_words[corpus.bounds[text + 1]] - corpus.half_words[corpus.bounds[text]] >= (
            2 * min_words
        ):
            same = np.array(rows, np.int32)
            i, j = np.triu_indices(len(rows), 1) if whole else (np.zeros(len(rows) - 1, int), np.arange(1, len(rows)))
            lefts.append(same[i])
            rights.append(same[j])
            pairs.append(np.full(len(i), -1 - text))
            all_shares.append(np.ones((len(i), 2)))
    return np.concatenate(lefts), np.concatenate(rights), np.concatenate(all_shares), np.concatenate(pairs)
