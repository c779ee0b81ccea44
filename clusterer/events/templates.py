"""Links between texts that say the same words of other facts: two earthquakes in the bulletins of one service.

The score knows how alike two texts are, and on a template that is very much; that the numbers and names in the same
places are others is known where copies are told from templates. What is known there is given to this stage as a
function, and counts as evidence against a link.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.events.clustering import Links
from clusterer.events.cosines import shared_of
from clusterer.events.views import View

Rows: TypeAlias = NDArray[np.int64]
OtherFacts: TypeAlias = Callable[[Rows, Rows], NDArray[np.bool_]]
"""bool[p]: which pairs of articles, by their rows, tell other facts in the same words."""

# Log odds. Of 297 links of four labelled collections whose words are the same it is said of 45 of 46 across events, and
# of 4 of 251 within one, of which three are pages with the text of another: the logarithm of the ratio without these.
AGAINST: Final = 5.5
_HOPEFUL: Final = 0.2  # scores below it tie nothing together, whatever else is known
_ALIKE: Final = 0.6  # Jaccard of words below which nobody says the same words (duplicates: .7; stems are fewer)
_LENGTHS: Final = 0.5  # texts of which one is shorter than this share of the other do not have the same words


def weakened(links: Links, lengths: Rows, articles: Rows, other_facts: OtherFacts, words: View | None = None) -> Links:
    """The links, with less for those whose articles tell other facts in the same words.

    ``lengths`` are the words of each end, ``articles`` the row of each end's article, as ``other_facts`` wants it;
    ``words``: the view of words, where it is at hand, spares those that have too few in common.
    """
    a, b = lengths[links.left], lengths[links.right]
    asked = np.flatnonzero((links.scores >= _HOPEFUL) & (np.minimum(a, b) >= _LENGTHS * np.maximum(a, b)))
    if words is not None:
        asked = asked[_may_be_alike(words, links.left[asked], links.right[asked])]
    if not len(asked):
        return links
    left, right = articles[links.left[asked]], articles[links.right[asked]]
    other = asked[other_facts(np.minimum(left, right), np.maximum(left, right))]
    scores = links.scores.copy()
    scores[other] = against(links.scores[other])
    return replace(links, scores=scores)


def _may_be_alike(words: View, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.bool_]:
    """bool[p]: which pairs have so many terms in common, of any kind, that the words which surely are no facts may be
    the same."""
    if words.plain is None:
        return np.ones(len(left), bool)
    order = np.lexsort((right, left))
    shared = np.empty(len(left), np.int32)
    shared[order] = shared_of(words, left[order], right[order])
    plain = words.plain[left] + words.plain[right]  # at least: |A ∩ B| ≥ J / (1 + J) · (|A| + |B|)
    alike: NDArray[np.bool_] = shared >= _ALIKE / (1 + _ALIKE) * plain
    return alike


def against(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores, the same words telling other facts."""
    odds = scores / np.maximum(1 - scores, 1e-6) * np.exp(-AGAINST)
    less: NDArray[np.float32] = (odds / (1 + odds)).astype(np.float32)
    return less
