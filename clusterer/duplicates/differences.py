"""Copies, or one template with other facts? Told by what differs between two texts that are alike.

Bulletins on earthquakes, lotteries, markets or courts are written on templates: nearly every word of two of them is the
same, and they report different things. What differs there is small and stands in the same place of the same sentence:
numbers, names and days, one replaced by another. A copy keeps the facts; what papers change are sentences left out or
added, words and spellings.

A *fact* is a word that begins with a digit, or one written with a capital inside a sentence (but not in texts that are
capitalised throughout, and where a script has no capitals only numbers are left). Along two texts, facts count as
replaced where they stand against each other and neither text has the other's anywhere. Two texts are no copies where
three or more different facts are replaced, and these are a good share of the facts at the places that both have; or
two, and hardly a fact stays.

On 516 pairs of real reprints, among them versions of one story and live pages, the most facts replaced are 4 of 28
and 4 of 51; a pair on a template (deaths of two celebrities, both invented) has 12 of 31. On templates of fifteen kinds
in eight languages (``benchmarks/near_duplicates_templates.py``) nearly all begin at a quarter of the facts.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass
from clusterer.text.tokens import UPPER, Texts, unreadable, word_facts

LEAST: Final = 2  # replaced facts
SEVERAL: Final = 3  # two happen between versions of one story (more dead, more hurt): they tell where all else is gone
SHARE: Final = 1 / 6  # of the facts where both texts run in parallel: reprints reach .14, templates begin at .23
NEARLY_ALL: Final = 2 / 3  # … where only two are replaced
_LISTED: Final = 64  # replacements that are named

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """The words of t texts, and which of them are facts."""

    words: NDArray[np.uint64]  # [n] hashes
    facts: NDArray[np.bool_]  # [n]
    indptr: Rows  # [t + 1]

    @staticmethod
    def by(texts: Texts, key: int) -> Told:
        """What the texts tell, their words hashed under the key."""
        words, flags, indptr = word_facts(texts, key)
        counts = np.diff(indptr)
        names = np.diff(np.concatenate(([0], np.cumsum(flags & UPPER)))[indptr])
        told = np.repeat(2 * names <= counts, counts)  # a text in capitals tells no names
        facts = (flags > told.astype(np.uint8) ^ 1) & ~unreadable(words)
        return Told(words.copy(), facts, indptr)


def differ(told: Told, shingles: NDArray[np.uint64], indptr: Rows, left: Rows, right: Rows) -> NDArray[np.bool_]:
    """bool[p]: which pairs of the texts (sorted by left) report different things in the same words.

    Their shingles, under the same key, are where a walk goes on that has lost its way.
    """
    replaced, shared, _ = walk(told, shingles, indptr, left, right)
    share = np.where(replaced >= SEVERAL, SHARE, NEARLY_ALL)
    different: NDArray[np.bool_] = (replaced >= LEAST) & (replaced >= share * (replaced + shared))
    return different


def replacements(told: Told, shingles: NDArray[np.uint64], indptr: Rows) -> Rows:
    """int64[m, 4]: the words of the first of two texts (begin, end) that replace those of the second (begin, end)."""
    one = np.zeros(1, np.int64)
    return walk(told, shingles, indptr, one, one + 1, _LISTED)[2]


def walk(
    told: Told, shingles: NDArray[np.uint64], indptr: Rows, left: Rows, right: Rows, listed: int = 0
) -> tuple[Rows, Rows, Rows]:
    """``(replaced, shared, places)``: facts of each pair, and where the first ``listed`` replacements of all stand."""
    from clusterer.duplicates import difference_kernel

    longest = int(np.diff(told.indptr).max(initial=4))
    table, jump = np.empty((2, 1 << (4 * longest - 1).bit_length()), np.int32)
    replaced, shared = np.empty(len(left), np.int64), np.empty(len(left), np.int64)
    places = np.empty((listed, 4), np.int64)
    found = difference_kernel.differences(
        told.words,
        told.facts,
        told.indptr,
        shingles,
        indptr,
        left,
        right,
        table,
        jump,
        np.zeros((4, longest), np.int64),
        replaced,
        shared,
        places,
    )
    return replaced, shared, places[:found]
