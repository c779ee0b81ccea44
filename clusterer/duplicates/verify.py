"""Exact numbers for candidate pairs, and which of them are near-duplicates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.duplicates.minhash import shingles
from clusterer.text.tokens import Tokens

_WORDS_AT_A_TIME: Final = 1 << 21  # words held for one block of pairs

Rows: TypeAlias = NDArray[np.int64]
Gather: TypeAlias = Callable[[Rows], tuple[NDArray[np.uint64], Rows]]
"""Word hashes and indptr of the texts at some rows, in that order: from memory or from a file."""


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pairs of texts with the sizes of their sets of shingles and of what they share."""

    left: Rows
    right: Rows
    left_size: Rows
    right_size: Rows
    shared: Rows

    def __len__(self) -> int:
        """The number of pairs."""
        return len(self.left)

    @property
    def jaccard(self) -> NDArray[np.float64]:
        """|A ∩ B| / |A ∪ B|."""
        return self.shared / (self.left_size + self.right_size - self.shared)

    @property
    def left_in_right(self) -> NDArray[np.float64]:
        """|A ∩ B| / |A|."""
        return self.shared / self.left_size

    @property
    def right_in_left(self) -> NDArray[np.float64]:
        """|A ∩ B| / |B|."""
        return self.shared / self.right_size

    def where(self, mask: NDArray[np.bool_]) -> Overlaps:
        """The pairs that are marked."""
        columns = (self.left, self.right, self.left_size, self.right_size, self.shared)
        return Overlaps(*(column[mask] for column in columns))

    @staticmethod
    def concatenate(parts: list[Overlaps]) -> Overlaps:
        """All pairs of all parts."""
        names = ("left", "right", "left_size", "right_size", "shared")
        none = np.empty(0, np.int64)
        return Overlaps(*(np.concatenate([none, *(getattr(part, name) for part in parts)]) for name in names))


def gather_from(tokens: Tokens) -> Gather:
    """Words of texts that are in memory."""

    def gather(rows: Rows) -> tuple[NDArray[np.uint64], Rows]:
        counts = tokens.counts[rows]
        indptr = np.concatenate(([0], np.cumsum(counts)))
        at = np.arange(indptr[-1]) + np.repeat(tokens.indptr[rows] - indptr[:-1], counts)
        return tokens.hashes[at], indptr

    return gather


def overlaps(left: Rows, right: Rows, words: Rows, gather: Gather, shingle_size: int, threads: int) -> Overlaps:
    """Exact overlaps of the pairs of rows, which must be sorted by left; ``words[row]`` is the length of a text."""

    def block(cut: slice) -> Overlaps:
        from clusterer.duplicates import kernels

        used, inverse = np.unique(np.concatenate((left[cut], right[cut])), return_inverse=True)
        hashes, indptr = shingles(*gather(used), shingle_size)
        size = cut.stop - cut.start
        out = tuple(np.empty(size, np.int64) for _ in range(3))
        kernels.overlap(hashes, indptr, inverse[:size], inverse[size:], *out)
        return Overlaps(left[cut], right[cut], *out)

    cuts = list(_cuts(left, right, words))
    if threads == 1 or len(cuts) < 2:
        return Overlaps.concatenate([block(cut) for cut in cuts])
    with ThreadPoolExecutor(threads) as pool:
        return Overlaps.concatenate(list(pool.map(block, cuts)))


def is_duplicate(found: Overlaps, words: Rows, settings: DuplicateSettings) -> NDArray[np.bool_]:
    """Which pairs are near-duplicates or reprints under the settings; ``words[row]`` is the length of a text."""
    near = found.jaccard >= settings.threshold
    if not settings.reprints:
        return near
    share = np.where(found.left_size <= found.right_size, found.left_in_right, found.right_in_left)
    shorter = np.minimum(words[found.left], words[found.right])
    return near | ((share >= settings.containment) & (shorter >= settings.containment_min_words))


def _cuts(left: Rows, right: Rows, words: Rows) -> Iterator[slice]:
    """Slices of the pairs whose texts have about ``_WORDS_AT_A_TIME`` words together (a left text counts once)."""
    cost = words[right] + np.where(np.diff(left, prepend=-1) != 0, words[left], 0)
    block = np.cumsum(cost) // _WORDS_AT_A_TIME
    edges = np.flatnonzero(np.diff(block)) + 1
    for start, stop in zip([0, *edges.tolist()], [*edges.tolist(), len(left)], strict=True):
        if start < stop:
            yield slice(start, stop)
