"""How common terms are in a collection: a corpus value, counted on a part of it, added up, and looked up again."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.lookup import located
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Whole numbers by key, keys ascending."""

    keys: NDArray[np.uint64]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, keys: NDArray[np.uint64], counts: NDArray[np.integer[Any]]) -> Table:
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
        at, known = located(self.keys, keys)
        found: NDArray[np.int64] = np.where(known, self.counts[at], 0)
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
