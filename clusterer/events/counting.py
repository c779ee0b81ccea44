"""Counting terms: which words, names and numbers each item has, and how often.

The words of the items are gone through in blocks, so that what is known of every single word (is it a name, does it
begin a title …) is held for a block only. A name cannot be told before all words are counted, so names and numbers take
a second round.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.mapped import Growing, forget
from clusterer.events.background import Background, combine
from clusterer.events.frequencies import Frequencies
from clusterer.events.items import Items
from clusterer.events.vocabulary import Vocabulary
from clusterer.records import dataclass
from clusterer.text.tokens import NUMBER, SENTENCE, UNSPACED, UPPER

LEAD_WORDS = 80  # of a text: some three sentences
HEAD_WORDS = 16  # words that stand in for a missing title
_NAME_SHARE = 0.1  # a name is written in lower case at most this often, measured against capitals inside sentences
_CASELESS = 0.004  # an article with a smaller share of capitalised words is in a script (or a style) without case
_RARE_SHARE = 0.01  # there, words of at most this share of the articles stand for names
_ENTRIES = 1 << 22  # entries of rows looked at in one go
_BLOCK = 1 << 18  # words of a block, about: as many as the processor's cache holds


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """CSR of term frequencies, of many rows in files. ``keys``, ``df``: by column, the hash of the term and the rows
    that have it."""

    indptr: NDArray[np.int64]
    columns: NDArray[np.int32]
    tf: NDArray[np.int32]
    keys: NDArray[np.uint64]
    df: NDArray[np.int32]

    def spans(self) -> Iterator[tuple[int, int]]:
        """Rows that are looked at in one go."""
        edges = np.searchsorted(self.indptr, np.arange(_ENTRIES, self.indptr[-1], _ENTRIES))
        return pairwise(np.unique(np.concatenate(([0], edges, [len(self.indptr) - 1]))).tolist())


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """``text``: words, then leads, then titles of all items; ``capitals``, ``lower``: by its columns, how often a word
    is capitalised inside a sentence, and written in lower case; ``plain``: int32[n], how many distinct words stand in a
    text without a capital or a digit, 0 in scripts without spaces."""

    text: Rows
    names: Rows
    numbers: Rows
    capitals: NDArray[np.int32]
    lower: NDArray[np.int32]
    plain: NDArray[np.int32]


def count(items: Items, background: Background, known: Frequencies | None) -> Counted:
    """Count the terms of the items. ``known``: what their whole collection says of how common and how written words
    are, where they are a part of it."""
    from clusterer.events.counting_kernels import count_distinct, count_written

    vocabulary = Vocabulary()
    places = _Places()
    parts = [_Growing(places), _Growing(places, counts=False), _Growing(places, counts=False)]
    plain = np.empty(len(items), np.int32)
    written = np.zeros((2, 0), np.int32)  # how often each word is capitalised inside a sentence, and in lower case
    for block in _blocks(items):
        terms = vocabulary.add(block.keys)
        first, last, bodies = block.indptr[:-1], block.indptr[1:], block.bodies
        leads = (bodies, np.minimum(last, bodies + LEAD_WORDS))
        titled = np.diff(np.stack((first, bodies)), axis=0)[0] > 1
        heads = (first, np.where(titled, bodies, np.minimum(last, bodies + HEAD_WORDS)))
        for part, span in zip(parts, ((first, last), leads, heads), strict=True):
            part.add(vocabulary, terms, block.use, *span)
        written = _grown(written, len(vocabulary))
        lower = ~(block.upper | block.unspaced | block.number)
        count_written(terms, block.inside, lower, written)
        here = plain[block.begin : block.begin + len(bodies)]
        count_distinct(terms, lower, bodies, last, places.of(len(vocabulary)), here)
    text = _Growing.stacked(parts, vocabulary)
    capitals, in_lower = written[:, : len(vocabulary)]
    keys, seen_capitals, seen_lower, seen, n = vocabulary.keys, capitals, in_lower, text.df, len(items)
    if known:
        seen_capitals = np.maximum(capitals, known.capitals.of_keys(keys))
        seen_lower = np.maximum(in_lower, known.lower.of_keys(keys))
        seen, n = np.maximum(text.df, known.words.of_keys(keys)), known.articles
    named = (seen_lower + background.ordinary(keys) <= _NAME_SHARE * seen_capitals) & (seen_capitals > 0)
    rare = seen <= max(2.0, _RARE_SHARE * n)
    names, numbers = _Growing(places), _Growing(places)
    name_terms, number_terms = Vocabulary(), Vocabulary()
    for block in _blocks(items):
        terms = vocabulary.find(block.keys)
        name = block.upper & named[terms]
        single = name & block.use
        cased = (
            np.add.reduceat(np.append(block.upper, False), block.indptr[:-1])
            if len(block.keys)
            else np.zeros(len(block.indptr) - 1)
        )
        cased = np.where(np.diff(block.indptr) > 0, cased, 0) >= _CASELESS * np.diff(block.indptr)
        if not cased.all():
            of_cased = np.repeat(cased, np.diff(block.indptr))
            name &= of_cased
            single = np.where(of_cased, name, rare[terms]) & block.use
        _add_phrases(names, name_terms, block, single, name & block.follows & np.append(name[1:], False))
        _add_phrases(numbers, number_terms, block, block.number, block.number & block.follows)
    return Counted(text, names.rows(name_terms), numbers.rows(number_terms), capitals, in_lower, plain)


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """Words of some rows from ``begin`` on, by place: what they are.

    ``keys`` are of words, or of pairs of characters in scripts without spaces; ``use``: false where another one counts
    the word; ``follows``: the next stands in the same part of the row; ``inside``: capitalised inside a sentence of the
    body.
    """

    begin: int
    indptr: NDArray[np.int64]
    bodies: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    keys: NDArray[np.uint64]
    use: NDArray[np.bool_]
    follows: NDArray[np.bool_]
    upper: NDArray[np.bool_]
    inside: NDArray[np.bool_]
    number: NDArray[np.bool_]
    unspaced: NDArray[np.bool_]


def _blocks(items: Items) -> Iterator[_Block]:
    begin = 0
    while begin < len(items):
        end = int(np.searchsorted(items.indptr, items.indptr[begin] + _BLOCK, "right")) - 1
        end = min(len(items), max(end, begin + 1))
        yield _block(items, begin, end)
        forget(items.hashes, items.flags)
        begin = end


def _block(items: Items, begin: int, end: int) -> _Block:
    words = slice(int(items.indptr[begin]), int(items.indptr[end]))
    indptr = items.indptr[begin : end + 1] - words.start
    titles = items.titles[begin:end]
    bodies = indptr[:-1] + titles
    hashes, flags = items.hashes[words], items.flags[words]
    upper, number, unspaced, sentence = ((flags & flag) > 0 for flag in (UPPER, NUMBER, UNSPACED, SENTENCE))
    follows = np.ones(len(flags), bool)
    follows[indptr[1:][np.diff(indptr) > 0] - 1] = False
    follows[bodies[titles > 0] - 1] = False
    keys, use = hashes, np.ones(len(flags), bool)
    if unspaced.any():
        pair = unspaced & follows & np.append(unspaced[1:], False)
        at = np.flatnonzero(pair)
        keys = keys.copy()
        keys[at] = combine(hashes[at], hashes[at + 1])
        use = pair | ~np.append(False, pair[:-1])  # the last of a run: its pair is counted already
    inside = upper & ~sentence
    for first, last in zip(indptr[:-1].tolist(), bodies.tolist(), strict=True):
        inside[first:last] = False
    return _Block(begin, indptr, bodies, hashes, keys, use, follows, upper, inside, number, unspaced)


class _Places:
    """Scratch by term, -1: what one count leaves as it was, the next one uses."""

    def __init__(self) -> None:
        self._held = np.empty(0, np.int64)

    def of(self, size: int) -> NDArray[np.int64]:
        """For so many terms at least."""
        if len(self._held) < size:
            self._held = np.full(size + size // 2, -1, np.int64)
        return self._held


class _Growing:
    """Rows that come block by block. ``counts``: in how many of them each term is."""

    def __init__(self, places: _Places, *, counts: bool = True) -> None:
        self.lengths: list[NDArray[np.int64]] = []
        self.columns = Growing(np.int32)
        self.tf = Growing(np.int32)
        self.df = np.zeros(0, np.int32)
        self._counts = counts
        self._places = places

    def add(
        self,
        vocabulary: Vocabulary,
        terms: NDArray[np.int32],
        use: NDArray[np.bool_],
        first: NDArray[np.int64],
        last: NDArray[np.int64],
    ) -> None:
        """Count the terms in one span of each row."""
        from clusterer.events.counting_kernels import count_terms

        most = int((last - first).sum())
        indptr = np.empty(len(first) + 1, np.int64)
        columns, tf = np.empty(most, np.int32), np.empty(most, np.int32)
        if self._counts:
            self.df = _grown(self.df, len(vocabulary))
        m = count_terms(terms, use, first, last, self._places.of(len(vocabulary)), indptr, columns, tf, self.df)
        self.lengths.append(np.diff(indptr))
        self.columns.append(columns[:m].copy())
        self.tf.append(tf[:m].copy())

    def rows(self, vocabulary: Vocabulary) -> Rows:
        """All rows so far."""
        return self.stacked([self], vocabulary)

    @staticmethod
    def stacked(parts: list[_Growing], vocabulary: Vocabulary) -> Rows:
        """The rows of each part, one after the other, over one vocabulary; df is that of the first part."""
        lengths = np.concatenate([length for part in parts for length in part.lengths] or [np.zeros(0, np.int64)])
        columns, tf, *others = parts[0].columns, parts[0].tf, *parts[1:]
        for part in others:
            columns.extend(part.columns)
            tf.extend(part.tf)
        df = _grown(parts[0].df, len(vocabulary))[: len(vocabulary)]
        return Rows(np.append(0, np.cumsum(lengths)), columns.array(), tf.array(), vocabulary.keys, df)


def _add_phrases(
    rows: _Growing, vocabulary: Vocabulary, block: _Block, single: NDArray[np.bool_], pair: NDArray[np.bool_]
) -> None:
    """Chosen words and chosen pairs (each by its first word) of a block."""
    at, at_pair = np.flatnonzero(single), np.flatnonzero(pair)
    places = np.concatenate((at, at_pair))
    keys = np.concatenate((block.keys[at], combine(block.hashes[at_pair], block.hashes[at_pair + 1])))
    order = np.argsort(places, kind="stable")
    terms = vocabulary.add(keys[order])
    borders = np.searchsorted(places[order], block.indptr)
    rows.add(vocabulary, terms, np.ones(len(terms), bool), borders[:-1], borders[1:])


def _grown(counts: NDArray[np.int32], size: int) -> NDArray[np.int32]:
    """Counts by term with room for so many terms, and more: they are not copied for every few new ones."""
    if counts.shape[-1] >= size:
        return counts
    larger = np.zeros((*counts.shape[:-1], size + size // 2), np.int32)
    larger[..., : counts.shape[-1]] = counts
    return larger
