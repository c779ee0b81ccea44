"""Copies, or one template with other facts? Told by what differs between two texts that are alike.

Bulletins on earthquakes, lotteries, markets or courts are written on templates: nearly every word of two of them is the
same, and they report different things. What differs there is small and stands in the same place of the same sentence:
numbers, names and days, one replaced by another. A copy keeps the facts; what papers change are sentences left out or
added, words and spellings.

A *fact* is a word with a digit, or one written with a capital inside a sentence (but not in texts that are
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

from clusterer.text.tokens import NUMBER, SENTENCE, UPPER, Tokens

LEAST: Final = 2  # replaced facts
SEVERAL: Final = 3  # two happen between versions of one story (more dead, more hurt): they tell where all else is gone
SHARE: Final = 1 / 6  # of the facts where both texts run in parallel: reprints reach .14, templates begin at .23
NEARLY_ALL: Final = 2 / 3
_LISTED: Final = 64

Rows = NDArray[np.int64]


def facts(tokens: Tokens) -> NDArray[np.bool_]:
    """bool[n]: which words are facts."""
    upper = tokens.flags & UPPER != 0
    counts = tokens.counts
    capitals = np.add.reduceat(np.append(upper, 0), tokens.indptr[:-1]) * (counts > 0) if len(tokens) else counts
    told = np.repeat(2 * capitals <= counts, counts)  # a text in capitals tells no names
    found: NDArray[np.bool_] = (tokens.flags & NUMBER != 0) | (upper & told & (tokens.flags & SENTENCE == 0))
    return found


def differ(
    tokens: Tokens, shingles: NDArray[np.uint64], shingle_indptr: Rows, left: Rows, right: Rows
) -> NDArray[np.bool_]:
    """bool[p]: which pairs of the texts (sorted by left) report different things in the same words."""
    replaced, shared, _ = walk(tokens, shingles, shingle_indptr, left, right, 0)
    share = np.where(replaced >= SEVERAL, SHARE, NEARLY_ALL)
    different: NDArray[np.bool_] = (replaced >= LEAST) & (replaced >= share * (replaced + shared))
    return different


def replacements(tokens: Tokens, shingles: NDArray[np.uint64], shingle_indptr: Rows) -> Rows:
    """int64[m, 4]: the words of the first of two texts (begin, end) that replace those of the second (begin, end)."""
    one = np.zeros(1, np.int64)
    return walk(tokens, shingles, shingle_indptr, one, one + 1, _LISTED)[2]


def walk(
    tokens: Tokens, shingles: NDArray[np.uint64], shingle_indptr: Rows, left: Rows, right: Rows, listed: int
) -> tuple[Rows, Rows, Rows]:
    """``(replaced, shared, places)``: facts of each pair, and where the first ``listed`` replacements of all stand."""
    from clusterer.duplicates import difference_kernel

    longest = int(tokens.counts.max(initial=4))
    table, jump = np.empty((2, 1 << (4 * longest - 1).bit_length()), np.int32)
    replaced, shared = np.empty(len(left), np.int64), np.empty(len(left), np.int64)
    places = np.empty((listed, 4), np.int64)
    found = difference_kernel.differences(
        tokens.hashes,
        facts(tokens),
        tokens.indptr,
        shingles,
        shingle_indptr,
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
