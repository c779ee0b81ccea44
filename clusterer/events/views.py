"""TF-IDF views of the items: what two articles may have in common, each kind in a sparse matrix of its own.

| view      | terms                                                                                        |
|-----------|----------------------------------------------------------------------------------------------|
| words     | words of title and text; in scripts without spaces, pairs of characters                      |
| names     | capitalised words that the corpus hardly ever writes in lower case, and pairs of them;        |
|           | in scripts without case, rare words                                                          |
| numbers   | words with a digit, alone and with the word after them ("21" / "21 year")                    |
| lead      | words of the first 80 words of the text                                                      |
| title     | words of the title, or of the first 16 words where there is none                             |

Weights are ``(1 + ln tf) · idf``, rows of length one. How common a term is, the items themselves say, or a larger
collection that they are part of (``Frequencies``). Terms of a single item can match nothing: they count in the length
of their row and are not stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from clusterer.events.background import UNKNOWN_SHARE, Background, combine, idf
from clusterer.events.items import Items
from clusterer.events.vocabulary import Vocabulary
from clusterer.text.tokens import NUMBER, SENTENCE, UNSPACED, UPPER

Spans = tuple[NDArray[np.int64], NDArray[np.int64]]  # of tokens: where each row's begins and ends

VIEWS = ("words", "names", "numbers", "lead", "title")
_TEXT = ("words", "lead", "title")  # of the same terms
LEAD_WORDS = 80
HEAD_WORDS = 16  # words that stand in for a missing title
_NAME_SHARE = 0.1  # a name is written in lower case at most this often, measured against capitals inside sentences
_CASELESS = 0.004  # an article with a smaller share of capitalised words is in a script (or a style) without case
_RARE_SHARE = 0.01  # there, words of at most this share of the articles stand for names


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """CSR, rows of length one (or empty), columns in order of appearance. ``norms``: float32[n], 0 for an empty row.

    Views of the same terms share their columns and weights, each with rows of its own: row i is
    ``indptr[i]:indptr[i + 1]``, the first row of the first of them begins at 0.
    """

    indptr: NDArray[np.int64]
    columns: NDArray[np.int32]
    weights: NDArray[np.float32]
    norms: NDArray[np.float32]
    idf: NDArray[np.float32]  # by column
    keys: NDArray[np.uint64]  # by column: the hash of its term

    @property
    def matrix(self) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int64]]:
        """Weights, columns and row borders of a view whose rows begin at 0, as scipy wants them."""
        last = int(self.indptr[-1])
        return self.weights[:last], self.columns[:last], self.indptr


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Whole numbers by key, keys ascending."""

    keys: NDArray[np.uint64]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, keys: NDArray[np.uint64], counts: NDArray[np.int64]) -> Table:
        """From keys in any order; counts of the same key are added up."""
        distinct, at = np.unique(keys, return_inverse=True)
        return cls(distinct, np.bincount(at, counts, len(distinct)).astype(np.int64))

    def plus(self, other: Table) -> Table:
        """Both together."""
        return Table.of(np.concatenate((self.keys, other.keys)), np.concatenate((self.counts, other.counts)))

    def of_keys(self, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
        """int64[n]: what is counted for each key, 0 where it is not known."""
        if not len(self.keys):
            return np.zeros(len(keys), np.int64)
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        found: NDArray[np.int64] = np.where(self.keys[at] == keys, self.counts[at], 0)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Frequencies:
    """How common terms are in a collection: the articles that hold each word, name and number; how often words are
    capitalised inside a sentence, and written in lower case."""

    articles: int
    words: Table
    names: Table
    numbers: Table
    capitals: Table
    lower: Table

    def plus(self, other: Frequencies) -> Frequencies:
        """Of two collections that share no article."""
        return Frequencies(
            self.articles + other.articles,
            self.words.plus(other.words),
            self.names.plus(other.names),
            self.numbers.plus(other.numbers),
            self.capitals.plus(other.capitals),
            self.lower.plus(other.lower),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """CSR of term frequencies, not weighted yet. ``keys``, ``df``: by column."""

    indptr: NDArray[np.int64]
    columns: NDArray[np.int32]
    tf: NDArray[np.int32]
    keys: NDArray[np.uint64]
    df: NDArray[np.int64]  # rows that have the term


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    text: _Rows  # of words, leads and titles, one after the other
    names: _Rows
    numbers: _Rows
    capitals: NDArray[np.int64]  # by column of the text
    lower: NDArray[np.int64]


def build_views(items: Items, background: Background, known: Frequencies | None = None) -> dict[str, View]:
    """Views of the items; every view has a row for every item. ``lead`` and ``title`` use the idf of ``words``.

    ``known``: how common terms are in the collection that the items are part of; None: the items are all of it.
    """
    counted = _count(items, background, known)
    n = len(items)

    def weighted(rows: _Rows, table: Table | None, share: NDArray[np.float32] | float) -> View:
        df = np.maximum(rows.df, table.of_keys(rows.keys)) if table else rows.df
        return _weighted(rows, idf(df, known.articles if known else n, share))

    text = weighted(counted.text, known.words if known else None, background.shares_of(counted.text.keys))
    views = {
        name: replace(text, indptr=text.indptr[n * k : n * (k + 1) + 1], norms=text.norms[n * k : n * (k + 1)])
        for k, name in enumerate(_TEXT)
    }
    views["names"] = weighted(counted.names, known.names if known else None, UNKNOWN_SHARE)
    views["numbers"] = weighted(counted.numbers, known.numbers if known else None, UNKNOWN_SHARE)
    return views


def frequencies(items: Items, background: Background, before: Frequencies | None = None) -> Frequencies:
    """How common terms are in these items, and in what came ``before`` them."""
    counted = _count(items, background, before)
    cases = (counted.capitals, counted.lower)
    own = Frequencies(
        len(items),
        *(Table.of(rows.keys, rows.df) for rows in (counted.text, counted.names, counted.numbers)),
        *(Table.of(counted.text.keys[seen > 0], seen[seen > 0]) for seen in cases),
    )
    return before.plus(own) if before else own


def _count(items: Items, background: Background, known: Frequencies | None) -> _Counted:
    """Count the terms of every view."""
    flags, indptr, titles = items.flags, items.indptr, items.titles
    first, last, bodies = indptr[:-1], indptr[1:], indptr[:-1] + titles
    upper, number, unspaced = ((flags & flag) > 0 for flag in (UPPER, NUMBER, UNSPACED))
    follows = np.ones(len(flags), bool)  # the next token stands in the same part (title or body) of the same row
    follows[last[last > first] - 1] = False
    follows[bodies[titles > 0] - 1] = False
    keys, use = items.hashes, np.ones(len(flags), bool)
    if unspaced.any():
        pair = unspaced & follows & np.append(unspaced[1:], False)
        at = np.flatnonzero(pair)
        keys = keys.copy()
        keys[at] = combine(keys[at], items.hashes[at + 1])
        use = pair | ~np.append(False, pair[:-1])  # the last of a run: its pair is counted already
    vocabulary = Vocabulary()
    terms = vocabulary.add(keys)
    size = len(vocabulary)
    leads = (bodies, np.minimum(last, bodies + LEAD_WORDS))
    heads = (first, np.where(titles > 1, bodies, np.minimum(last, bodies + HEAD_WORDS)))
    text = _rows(vocabulary, terms, use, ((first, last), leads, heads))
    in_title = np.zeros(len(flags), bool)
    in_title[_within(first, bodies)] = True
    capitals = np.bincount(terms[upper & ((flags & SENTENCE) == 0) & ~in_title], minlength=size)
    lower = np.bincount(terms[~(upper | unspaced | number)], minlength=size)
    seen_capitals, seen_lower, seen, n = capitals, lower, text.df, len(items)
    if known:
        seen_capitals = np.maximum(capitals, known.capitals.of_keys(vocabulary.keys))
        seen_lower = np.maximum(lower, known.lower.of_keys(vocabulary.keys))
        seen, n = np.maximum(text.df, known.words.of_keys(vocabulary.keys)), known.articles
    named = (seen_lower + background.ordinary(vocabulary.keys) <= _NAME_SHARE * seen_capitals) & (seen_capitals > 0)
    rare = seen <= max(2.0, _RARE_SHARE * n)
    row = np.repeat(np.arange(len(items), dtype=np.int32), items.lengths)
    cased = np.bincount(row, upper, len(items)) >= _CASELESS * items.lengths
    is_name = upper & named[terms]
    if not cased.all():
        of_cased = np.repeat(cased, items.lengths)
        is_name &= of_cased
        single = np.where(of_cased, is_name, rare[terms]) & use
    else:
        single = is_name & use
    names = _phrases(items, row, keys, single, is_name & follows & np.append(is_name[1:], False))
    return _Counted(text, names, _phrases(items, row, keys, number, number & follows), capitals, lower)


def _within(first: NDArray[np.int64], last: NDArray[np.int64]) -> NDArray[np.int64]:
    """All positions of the spans."""
    lengths = last - first
    ends = np.cumsum(lengths)
    found: NDArray[np.int64] = np.repeat(first - (ends - lengths), lengths)
    found += np.arange(len(found))
    return found


def _phrases(
    items: Items, row: NDArray[np.int32], keys: NDArray[np.uint64], single: NDArray[np.bool_], pair: NDArray[np.bool_]
) -> _Rows:
    """Rows of chosen tokens and of chosen pairs (each by its first token)."""
    at, at_pair = np.flatnonzero(single), np.flatnonzero(pair)
    rows = np.concatenate((row[at], row[at_pair]))
    found = np.concatenate((keys[at], combine(items.hashes[at_pair], items.hashes[at_pair + 1])))
    order = np.argsort(rows, kind="stable")
    counts = np.bincount(rows, minlength=len(items))
    ends = np.cumsum(counts)
    vocabulary = Vocabulary()
    terms = vocabulary.add(found[order])
    return _rows(vocabulary, terms, np.ones(len(terms), bool), ((ends - counts, ends),))


def _rows(vocabulary: Vocabulary, terms: NDArray[np.int32], use: NDArray[np.bool_], spans: Sequence[Spans]) -> _Rows:
    """Count the terms in the spans of every row, one kind of spans after the other; df is by the first kind."""
    from clusterer.events.kernels import count_terms

    first, last = (np.concatenate([span[end] for span in spans]) for end in (0, 1))
    most = int((last - first).sum())
    indptr = np.empty(len(first) + 1, np.int64)
    columns, tf = np.empty(most, np.int32), np.empty(most, np.int32)
    m = count_terms(terms, use, first, last, np.full(len(vocabulary), -1, np.int64), indptr, columns, tf)
    df = np.bincount(columns[: indptr[len(spans[0][0])]], minlength=len(vocabulary))
    return _Rows(indptr, columns[:m], tf[:m], vocabulary.keys, df)


def _weighted(rows: _Rows, inverse: NDArray[np.float32]) -> View:
    """Sublinear tf · idf, rows of length one, terms of a single row dropped."""
    n = len(rows.indptr) - 1
    weights = inverse[rows.columns]
    several = np.flatnonzero(rows.tf > 1)
    weights[several] *= (1 + np.log(rows.tf[several])).astype(np.float32)
    row = np.repeat(np.arange(n, dtype=np.int32), np.diff(rows.indptr))
    norms = np.sqrt(np.bincount(row, weights.astype(np.float64) ** 2, n)).astype(np.float32)
    keep = rows.df[rows.columns] > 1
    unit = (weights[keep] / np.maximum(norms, 1e-9)[row[keep]]).astype(np.float32, copy=False)
    kept = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(row[keep], minlength=n), out=kept[1:])
    return View(kept, rows.columns[keep], unit, norms, inverse, rows.keys)
