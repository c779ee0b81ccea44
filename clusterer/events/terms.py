"""The most telling words of an article, by which a state finds the older articles that may report the same event.

The words of highest tf-idf, as in the view of words (``events/views.py``), but chosen for each article once and kept:
inverse document frequencies are those of the articles at hand, blended with the background table. In scripts without
spaces a "word" is a pair of characters.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import KEY_SHIFT
from clusterer.compute.lookup import located
from clusterer.events.background import PRIOR_ARTICLES, UNKNOWN_SHARE, combine, load_background
from clusterer.text.tokens import UNSPACED, Tokens

_KEY_BITS: Final = np.uint64(64) - KEY_SHIFT
_BLOCK: Final = 1 << int(KEY_SHIFT)  # rows that can be told apart in the bits beside a key

Weighted: TypeAlias = tuple[NDArray[np.uint64], NDArray[np.float64]]
"""Terms of one article and their weights."""

TERMS: Final = 40
"""Terms kept for each article: see benchmarks/state.py for how many true neighbours fewer or more of them find."""


def telling_terms(titles: Tokens, bodies: Tokens, languages: Collection[str], first: int = 0) -> list[Weighted]:
    """The terms of each article from ``first`` on, heaviest first; those before it only say how common a word is.

    ``titles`` and ``bodies`` are aligned.
    """
    rows, keys, counts = _counted(titles, bodies)
    shares = _shares(keys, len(bodies), languages)
    mine = rows >= first
    rows, keys = rows[mine], keys[mine]
    weights = (1.0 + np.log(counts[mine])) * -np.log(shares[mine])
    found = []
    for begin, end in pairwise(np.searchsorted(rows, np.arange(first, len(bodies) + 1)).tolist()):
        heaviest = begin + np.argsort(-weights[begin:end], kind="stable")[:TERMS]  # of equal ones the smaller key
        found.append((keys[heaviest], weights[heaviest]))
    return found


def _counted(titles: Tokens, bodies: Tokens) -> tuple[NDArray[np.int64], NDArray[np.uint64], NDArray[np.int64]]:
    """Row, key and number of each distinct term of each article, by row and key."""
    parts = [_terms(titles), _terms(bodies)]
    rows = np.concatenate([rows for rows, _ in parts])
    keys = np.concatenate([keys for _, keys in parts])
    found = []
    for block in range(0, max(len(bodies), 1), _BLOCK):
        here = (rows >= block) & (rows < block + _BLOCK)
        # Row and key in one number, which sorts many times as fast as the two.
        entries = (rows[here] - block).astype(np.uint64) << _KEY_BITS | keys[here]
        entries.sort()
        at = np.flatnonzero(np.append(True, entries[1:] != entries[:-1])[: len(entries)])
        distinct = entries[at]
        found.append(
            (
                (distinct >> _KEY_BITS).astype(np.int64) + block,
                distinct & ((np.uint64(1) << _KEY_BITS) - np.uint64(1)),
                np.diff(np.append(at, len(entries))),
            )
        )
    all_rows, all_keys, counts = (np.concatenate(column) for column in zip(*found, strict=True))
    return all_rows, all_keys, counts


def _terms(tokens: Tokens) -> tuple[NDArray[np.int64], NDArray[np.uint64]]:
    rows = np.repeat(np.arange(len(tokens)), tokens.counts)
    unspaced = (tokens.flags & UNSPACED) > 0
    if not unspaced.any():
        return rows, tokens.hashes >> KEY_SHIFT
    pair = unspaced & np.append(unspaced[1:], False) & np.append(rows[1:] == rows[:-1], False)
    keys = np.where(pair, combine(tokens.hashes, np.roll(tokens.hashes, -1)), tokens.hashes)
    use = pair | ~unspaced
    return rows[use], keys[use] >> KEY_SHIFT


def _shares(keys: NDArray[np.uint64], n: int, languages: Collection[str]) -> NDArray[np.float64]:
    """The share of articles that hold each term, those at hand and the background together."""
    background = load_background(languages)
    known, at = np.unique(background.keys >> KEY_SHIFT, return_index=True)
    distinct, df = np.unique(keys, return_counts=True)
    prior = np.full(len(distinct), UNKNOWN_SHARE)
    if len(known):
        place, found = located(known, distinct)
        prior = np.where(found, background.shares[at][place], UNKNOWN_SHARE)
    share: NDArray[np.float64] = ((df + PRIOR_ARTICLES * prior) / (n + PRIOR_ARTICLES))[np.searchsorted(distinct, keys)]
    return share
