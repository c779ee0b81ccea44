"""How common a word is before the corpus has said anything: a prior, so that two articles cluster like two thousand.

In a corpus of two articles every shared word is in all of them, "the" like a surname. So a word's share of articles is
estimated as ``(df + a·p) / (n + a)``: the background's share p counts as much as ``a`` articles, and idf is minus its
logarithm. ``p`` comes from ``background.tsv`` (built by ``benchmarks/events_background.py``; sources and licence are
told there) or, for a word that is not in it, is the share of a rare word. In large corpora the prior weighs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.lookup import located
from clusterer.events.stems import spelled
from clusterer.records import dataclass
from clusterer.text.tokens import UNSPACED

PRIOR_ARTICLES = 50.0  # that the background counts as
_AT_ONCE = 1 << 20  # terms
UNKNOWN_SHARE = 0.001  # of articles have a word that the background lacks
EVERY_LANGUAGE = "*"  # marks words that are common whatever the language: names of agencies
_ORDINARY = 0.02  # a background word of at least this share is no name, however the corpus writes it
_ODD = np.uint64(0x9E3779B97F4A7C15)
_ODD2 = np.uint64(0xC2B2AE3D27D4EB4F)


def combine(left: NDArray[np.uint64], right: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Keys of two keys in a row."""
    mixed = (left * _ODD) ^ (right + _ODD2 + (left << np.uint64(7)))
    result: NDArray[np.uint64] = (mixed ^ (mixed >> np.uint64(31))) * _ODD2
    return result


@dataclass(frozen=True, slots=True, eq=False)
class Background:
    """Keys of common words, ascending, and the largest share of articles that any language gives them."""

    keys: NDArray[np.uint64]
    shares: NDArray[np.float32]

    def shares_of(self, keys: NDArray[np.uint64]) -> NDArray[np.float32]:
        """float32[n]: the share of articles that each key is in."""
        return np.maximum(self._lookup(keys), UNKNOWN_SHARE)

    def ordinary(self, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
        """int64[n]: how often each key has been seen in lower case beforehand."""
        return np.where(self._lookup(keys) >= _ORDINARY, 2, 0)

    def _lookup(self, keys: NDArray[np.uint64]) -> NDArray[np.float32]:
        if not len(self.keys):
            return np.zeros(len(keys), np.float32)
        found = np.empty(len(keys), np.float32)
        for some in _parts(len(keys)):
            at, known = located(self.keys, keys[some])
            found[some] = np.where(known, self.shares[at], np.float32(0))
        return found


def idf(
    df: NDArray[np.integer[Any]], n: int, share: NDArray[np.float32] | float = UNKNOWN_SHARE
) -> NDArray[np.float32]:
    """float32 by column: minus the logarithm of the share of articles, corpus and background together."""
    inverse = np.empty(len(df), np.float32)
    for some in _parts(len(df)):
        shares = share[some] if isinstance(share, np.ndarray) else share
        inverse[some] = np.log((n + PRIOR_ARTICLES) / (df[some] + PRIOR_ARTICLES * shares))
    return np.maximum(inverse, np.float32(0), out=inverse)


def _parts(terms: int) -> Iterator[slice]:
    """So many terms, as many at a time as are gone through in one go."""
    return (slice(first, first + _AT_ONCE) for first in range(0, terms, _AT_ONCE))


def load_background(languages: Iterable[str]) -> Background:
    """The table of the given languages; of all of them if none is known."""
    return _load(tuple(sorted(set(languages) - {""})))


@cache
def _load(languages: tuple[str, ...]) -> Background:
    keys, shares = [np.empty(0, np.uint64)], [np.empty(0, np.float32)]
    for line in files("clusterer.events").joinpath("background.tsv").read_text("utf-8").splitlines():
        language, number, words = line.split("\t")
        if languages and language not in (*languages, EVERY_LANGUAGE):
            continue
        tokens = spelled(words.split(" "), language)
        single = np.flatnonzero(tokens.counts == 1)
        single = single[(tokens.flags[tokens.indptr[single]] & UNSPACED) == 0]
        pair = np.flatnonzero(tokens.counts == 2)
        pair = pair[(tokens.flags[tokens.indptr[pair]] & UNSPACED) > 0]
        at = tokens.indptr[pair]
        found = np.concatenate(
            (tokens.hashes[tokens.indptr[single]], combine(tokens.hashes[at], tokens.hashes[at + 1]))
        )
        keys.append(found)
        shares.append(np.full(len(found), 2.0 ** -int(number), np.float32))
    every, share = np.concatenate(keys), np.concatenate(shares)
    order = np.lexsort((-share, every))
    first = np.append(True, every[order][1:] != every[order][:-1])[: len(order)]
    return Background(every[order][first], share[order][first])
