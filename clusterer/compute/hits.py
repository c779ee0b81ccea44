"""What a look-up by keys found: the answer of an index, and what the stages that asked work on."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass

KEY_SHIFT: Final = np.uint64(16)
"""Stored keys are 48 bits: SQLite keeps them in 6 bytes, and 2⁴⁸ is room enough for a candidate search."""


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """m hits, each a key (its position in the question) and a document.

    A document is told by its place in the index, which means nothing elsewhere: ``Described`` tells which it is.
    """

    keys: NDArray[np.int64]  # [m] ascending
    places: NDArray[np.int64]  # [m]


@dataclass(frozen=True, slots=True, eq=False)
class Described:
    """d documents that a look-up found."""

    ids: tuple[str, ...]  # [d]
    sampled: NDArray[np.int64]  # [d] how many of the document's keys are sampled shingles
    published: NDArray[np.float64]  # [d] seconds since 1970, nan for undated
