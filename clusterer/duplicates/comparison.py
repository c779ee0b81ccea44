"""Two texts, measured: are they the same copy, and by which numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clusterer.config import DuplicateSettings
from clusterer.documents import PairKind
from clusterer.duplicates.verify import gather_from, is_duplicate, overlaps
from clusterer.text.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Comparison:
    """How much two texts share in shingles. ``kind`` is None where they are no near-duplicates."""

    jaccard: float
    left_in_right: float
    right_in_left: float
    left_words: int
    right_words: int
    kind: PairKind | None


def compare(tokens: Tokens, settings: DuplicateSettings) -> Comparison:
    """Measure the two texts of ``tokens``. A text with fewer words than a shingle shares nothing with any other."""
    left_words, right_words = tokens.counts.tolist()
    if min(left_words, right_words) < settings.shingle_size:
        return Comparison(0.0, 0.0, 0.0, left_words, right_words, None)
    one = np.zeros(1, np.int64)
    found = overlaps(one, one + 1, gather_from(tokens), settings.shingle_size)
    jaccard = float(found.jaccard[0])
    kind: PairKind | None = None
    if bool(is_duplicate(found, tokens.counts, settings)[0]):
        same = np.array_equal(tokens.hashes[tokens.row(0)], tokens.hashes[tokens.row(1)])
        kind = "identical" if same else "near-duplicate" if jaccard >= settings.threshold else "reprint"
    return Comparison(
        jaccard, float(found.left_in_right[0]), float(found.right_in_left[0]), left_words, right_words, kind
    )
