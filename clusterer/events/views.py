"""TF-IDF views of the items: what two articles may have in common, each kind in a sparse matrix of its own.

| view      | terms                                                                                        |
|-----------|----------------------------------------------------------------------------------------------|
| words     | words of title and text; in scripts without spaces, pairs of characters                      |
| bigrams   | two words in a row; three characters                                                         |
| names     | capitalised words that the corpus hardly ever writes in lower case, and pairs of them;        |
|           | in scripts without case, rare words                                                          |
| numbers   | words with a digit, alone and with the word after them ("21" / "21 year")                    |
| lead      | words of the first 80 words of the text                                                      |
| title     | words of the title, or of the first 16 words where there is none                             |

Weights are ``(1 + ln tf) · idf``, rows of length one. A term is hashed into a table of at least four times as many
columns as there are entries (at most 2²⁴), so there is no vocabulary to build: two words share a column too rarely to
matter, and the result does not depend on the order of the input. Terms of a single article can match nothing: they
count in the length of their row and are not stored.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.events.background import Background, columns_of, combine, idf
from clusterer.events.items import Items
from clusterer.text.tokens import NUMBER, SENTENCE, UNSPACED, UPPER, available_cores

VIEWS = ("words", "bigrams", "names", "numbers", "lead", "title")
LEAD_WORDS = 80
HEAD_WORDS = 16  # words that stand in for a missing title
_BLOCK = 1 << 20  # tokens worked on at a time
_MAX_BITS = 24
_NAME_SHARE = 0.1  # a name is written in lower case at most this often, measured against capitals inside sentences
_CASELESS = 0.004  # an article with a smaller share of capitalised words is in a script (or a style) without case
_RARE_SHARE = 0.01  # there, words of at most this share of the articles stand for names


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """CSR, rows of length one (or empty): columns ascending within a row. ``norms``: float32[n], 0 for an empty row."""

    indptr: NDArray[np.int64]
    columns: NDArray[np.int32]
    weights: NDArray[np.float32]
    norms: NDArray[np.float32]
    idf: NDArray[np.float32]  # by column


Terms = tuple[NDArray[np.int64], NDArray[np.uint64]]  # row and key of each occurrence


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """Tokens of some rows: ``row`` counted within the block, ``at`` within the body (negative in the title)."""

    hashes: NDArray[np.uint64]
    flags: NDArray[np.uint8]
    row: NDArray[np.int64]
    at: NDArray[np.int64]
    titled: NDArray[np.bool_]  # by token: its row has a title
    cased: NDArray[np.bool_]  # by token: its row uses capitals
    follows: NDArray[np.bool_]  # by token: the next token stands in the same part of the same row

    def words(self, keep: NDArray[np.bool_] | None = None) -> Terms:
        """Words, and pairs of characters in scripts without spaces."""
        unspaced = (self.flags & UNSPACED) > 0
        keys = self.hashes
        if unspaced.any():
            pair = unspaced & self.follows & np.append(unspaced[1:], False)
            keys = np.where(pair, combine(keys, np.roll(keys, -1)), keys)
            inner = np.append(False, pair[:-1]) & ~pair  # the last of a run: its pair is counted already
            use = ~inner if keep is None else keep & ~inner
            return self.row[use], keys[use]
        return (self.row, keys) if keep is None else (self.row[keep], keys[keep])

    def bigrams(self) -> Terms:
        """Two words in a row; in scripts without spaces, three characters."""
        after = combine(self.hashes, np.roll(self.hashes, -1))
        use = self.follows
        unspaced = (self.flags & UNSPACED) > 0
        if unspaced.any():
            triple = unspaced & np.append(unspaced[1:], False) & use & np.append(use[1:], False)
            after = np.where(triple, combine(after, np.roll(self.hashes, -2)), after)
            use = use & (triple | ~unspaced)
        return self.row[use], after[use]

    def names(self, is_name: Callable[[NDArray[np.uint64]], NDArray[np.bool_]], rare: NDArray[np.bool_]) -> Terms:
        """Names and pairs of names; ``rare`` (by token) stands for them in articles without capitals."""
        name = ((self.flags & UPPER) > 0) & is_name(self.hashes) & self.cased
        pair = name & self.follows & np.append(name[1:], False)
        rows, keys = self.words(name | (rare & ~self.cased))
        pairs = combine(self.hashes, np.roll(self.hashes, -1))[pair]
        return np.concatenate((rows, self.row[pair])), np.concatenate((keys, pairs))

    def numbers(self) -> Terms:
        """Numbers, alone and with the word after them."""
        number = (self.flags & NUMBER) > 0
        pair = number & self.follows
        pairs = combine(self.hashes, np.roll(self.hashes, -1))[pair]
        return np.concatenate((self.row[number], self.row[pair])), np.concatenate((self.hashes[number], pairs))

    def lead(self) -> Terms:
        """Words of the first 80 words of the text."""
        return self.words((self.at >= 0) & (self.at < LEAD_WORDS))

    def title(self) -> Terms:
        """Words of the title, or of the first words of the text."""
        return self.words((self.at < 0) | (~self.titled & (self.at < HEAD_WORDS)))


def _blocks(items: Items) -> list[tuple[int, int]]:
    """Ranges of rows of about ``_BLOCK`` tokens each."""
    bounds = [0]
    while bounds[-1] < len(items):
        end = int(np.searchsorted(items.indptr, items.indptr[bounds[-1]] + _BLOCK, "right")) - 1
        bounds.append(min(len(items), max(end, bounds[-1] + 1)))
    return list(itertools.pairwise(bounds))


def _block(items: Items, first: int, last: int) -> _Block:
    indptr = items.indptr[first : last + 1]
    tokens = slice(int(indptr[0]), int(indptr[-1]))
    lengths = np.diff(indptr)
    row = np.repeat(np.arange(last - first), lengths)
    at = np.arange(tokens.start, tokens.stop) - np.repeat(indptr[:-1] + items.titles[first:last], lengths)
    flags = items.flags[tokens]
    capitals = np.bincount(row, (flags & UPPER) > 0, last - first)
    follows = np.zeros(len(row), bool)
    follows[:-1] = (row[1:] == row[:-1]) & ((at[1:] >= 0) == (at[:-1] >= 0))
    return _Block(
        hashes=items.hashes[tokens],
        flags=flags,
        row=row,
        at=at,
        titled=np.repeat(items.titles[first:last] > 1, lengths),
        cased=np.repeat(capitals >= _CASELESS * lengths, lengths),
        follows=follows,
    )


def _table_bits(entries: int) -> int:
    return int(np.clip(np.ceil(np.log2(max(4 * entries, 2))), 12, _MAX_BITS))


def build_views(items: Items, background: Background, bigrams: bool = True) -> dict[str, View]:
    """Views of the items; every view has a row for every item. ``lead`` and ``title`` use the idf of ``words``.

    ``bigrams``, the largest by far, may be left out.
    """
    bits = _table_bits(len(items.hashes))
    ranges = _blocks(items)
    prior = background.by_column(bits)
    capitals, lower = np.zeros(1 << bits, np.int32), background.ordinary(bits)

    def count_case(bounds: tuple[int, int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        block = _block(items, *bounds)
        upper = (block.flags & UPPER) > 0
        inside = upper & ((block.flags & SENTENCE) == 0) & (block.at >= 0)
        spaced = (block.flags & (UNSPACED | NUMBER)) == 0
        return columns_of(block.hashes[inside], bits), columns_of(block.hashes[~upper & spaced], bits)

    with ThreadPoolExecutor(available_cores()) as pool:
        for up, low in pool.map(count_case, ranges):
            np.add.at(capitals, up, 1)
            np.add.at(lower, low, 1)
        named = lower <= _NAME_SHARE * capitals
        named &= capitals > 0

        def is_name(hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
            found: NDArray[np.bool_] = named[columns_of(hashes, bits)]
            return found

        words = _counted(items, ranges, bits, _Block.words, pool)
        df = np.bincount(words[1], minlength=1 << bits)
        rare = df <= max(2.0, _RARE_SHARE * len(items))
        n = len(items)
        shared_idf = idf(df, n, prior)

        def names(block: _Block) -> Terms:
            return block.names(is_name, rare[columns_of(block.hashes, bits)])

        views = {"words": _weighted(*words, shared_idf, df, n)}
        of_words: dict[str, Callable[[_Block], Terms]] = {"lead": _Block.lead, "title": _Block.title}
        of_their_own: dict[str, Callable[[_Block], Terms]] = {
            "names": names,
            "numbers": _Block.numbers,
        }
        if bigrams:
            of_their_own["bigrams"] = _Block.bigrams
        for name, terms in of_words.items():
            views[name] = _weighted(*_counted(items, ranges, bits, terms, pool), shared_idf, df, n)
        for name, terms in of_their_own.items():
            counted = _counted(items, ranges, bits, terms, pool)
            df = np.bincount(counted[1], minlength=1 << bits)
            views[name] = _weighted(*counted, idf(df, n), df, n)
    return views


Counted = tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]


def _counted(
    items: Items, ranges: list[tuple[int, int]], bits: int, terms: Callable[[_Block], Terms], pool: ThreadPoolExecutor
) -> Counted:
    """CSR of term frequencies: indptr, columns, tf."""

    def count(bounds: tuple[int, int]) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]:
        rows, keys = terms(_block(items, *bounds))
        entries = (rows << 32) | columns_of(keys, bits)
        entries.sort()
        first = np.flatnonzero(np.append(True, entries[1:] != entries[:-1])) if len(entries) else np.zeros(0, np.int64)
        tf = np.diff(np.append(first, len(entries))).astype(np.float32)
        entries = entries[first]
        per_row = np.bincount(entries >> 32, minlength=bounds[1] - bounds[0])
        return per_row, (entries & 0xFFFFFFFF).astype(np.int32), tf

    parts = list(pool.map(count, ranges))
    indptr = np.zeros(len(items) + 1, np.int64)
    if parts:
        np.cumsum(np.concatenate([p[0] for p in parts]), out=indptr[1:])
    return (
        indptr,
        np.concatenate([p[1] for p in parts]) if parts else np.zeros(0, np.int32),
        np.concatenate([p[2] for p in parts]) if parts else np.zeros(0, np.float32),
    )


def _weighted(
    indptr: NDArray[np.int64],
    columns: NDArray[np.int32],
    tf: NDArray[np.float32],
    inverse: NDArray[np.float32],
    df: NDArray[np.int64],
    n: int,
) -> View:
    """Sublinear tf · idf, rows of length one, terms of a single row dropped."""
    weights: NDArray[np.float32] = ((1 + np.log(tf)) * inverse[columns]).astype(np.float32)
    row = np.repeat(np.arange(n, dtype=np.int32), np.diff(indptr))
    norms = np.sqrt(np.bincount(row, weights.astype(np.float64) ** 2, n)).astype(np.float32)
    keep = df[columns] > 1
    unit = (weights[keep] / np.maximum(norms[row[keep]], 1e-9)).astype(np.float32)
    kept = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(row[keep], minlength=n), out=kept[1:])
    return View(kept, columns[keep], unit, norms, inverse)
