"""Exact numbers for candidate pairs, and which of them are near-duplicates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.duplicates.minhash import shingles
from clusterer.text.tokens import Tokens

_WORDS_AT_A_TIME: Final = 1 << 19  # words of the texts of one part of the pairs: a processor's cache holds them

Rows: TypeAlias = NDArray[np.int64]
Gather: TypeAlias = Callable[[Rows], tuple[NDArray[np.uint64], Rows]]
"""Word hashes and indptr of the texts at some rows, in that order: from memory or from a file."""


@dataclass(frozen=True, slots=True, eq=False)
class Furniture:
    """Shingles that say nothing of two texts that share them, as far as samples show."""

    below: int  # the bound of sampled shingles
    dropped: int  # low bits that the prefixes lack
    prefixes: NDArray[np.uint64]  # sorted

    def marks(self, shingles: NDArray[np.uint64]) -> NDArray[np.uint8]:
        """1 for a sampled shingle, 2 for one that is furniture as well, 0 for any other."""
        marks = (shingles < np.uint64(self.below)).view(np.uint8)
        at = np.flatnonzero(marks)
        prefixes = shingles[at] >> np.uint64(self.dropped)
        places = np.minimum(np.searchsorted(self.prefixes, prefixes), len(self.prefixes) - 1)
        marks[at[self.prefixes[places] == prefixes]] = 2
        return marks


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pairs of texts with the sizes of their sets of shingles and of what they share."""

    left: Rows
    right: Rows
    left_size: Rows
    right_size: Rows
    shared: Rows
    own: Rows  # the size of the smaller set without furniture …
    own_shared: Rows  # … and how much of that they share

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
        return Overlaps(*(getattr(self, name)[mask] for name in self.__slots__))

    @staticmethod
    def concatenate(parts: Iterable[Overlaps]) -> Overlaps:
        """All pairs of all parts."""
        held, none = list(parts), np.empty(0, np.int64)
        return Overlaps(*(np.concatenate([none, *(getattr(part, n) for part in held)]) for n in Overlaps.__slots__))


def gather_from(tokens: Tokens) -> Gather:
    """Words of texts that are in memory."""

    def gather(rows: Rows) -> tuple[NDArray[np.uint64], Rows]:
        counts = tokens.counts[rows]
        indptr = np.concatenate(([0], np.cumsum(counts)))
        at = np.arange(indptr[-1]) + np.repeat(tokens.indptr[rows] - indptr[:-1], counts)
        return tokens.hashes[at], indptr

    return gather


def overlaps(
    left: Rows, right: Rows, gather: Gather, shingle_size: int, furniture: Furniture | None = None
) -> Overlaps:
    """Exact overlaps of pairs of rows, left < right and sorted by left."""
    used, inverse = np.unique(np.concatenate((left, right)), return_inverse=True)
    lefts, rights = inverse[: len(left)], inverse[len(left) :]
    hashes, indptr = shingles(*gather(used), shingle_size)
    rest = _without_furniture(hashes, indptr, furniture) if furniture else None
    sizes, shared = np.full(len(used), -1, np.int64), np.empty(len(left), np.int64)
    _count(hashes, indptr, lefts, rights, sizes, shared)
    left_size, right_size = sizes[lefts], sizes[rights]
    own, own_shared = np.minimum(left_size, right_size), shared
    if rest:
        shorter, longer = np.where(left_size <= right_size, (lefts, rights), (rights, lefts))
        touched = np.flatnonzero(np.diff(rest[1])[shorter] < np.diff(indptr)[shorter])
        touched = touched[np.argsort(longer[touched], kind="stable")]
        sizes = np.concatenate((sizes, np.full(len(used), -1)))
        parts = np.empty(len(touched), np.int64)
        _count(
            np.concatenate((hashes, rest[0])),
            np.concatenate((indptr, indptr[-1] + rest[1][1:])),
            longer[touched],
            shorter[touched] + len(used),
            sizes,
            parts,
        )
        own_shared = shared.copy()
        own[touched], own_shared[touched] = sizes[shorter[touched] + len(used)], parts
    return Overlaps(left, right, left_size, right_size, shared, own, own_shared)


def _count(hashes: NDArray[np.uint64], indptr: Rows, left: Rows, right: Rows, sizes: Rows, shared: Rows) -> None:
    from clusterer.duplicates import kernels

    longest = int(np.diff(indptr).max(initial=4))
    table = np.empty(1 << (4 * longest - 1).bit_length(), np.int32)
    kernels.overlap(hashes, indptr, left, right, table, sizes, shared)


def _without_furniture(
    hashes: NDArray[np.uint64], indptr: Rows, furniture: Furniture
) -> tuple[NDArray[np.uint64], Rows]:
    from clusterer.duplicates import kernels

    out, out_indptr = np.empty(len(hashes), np.uint64), np.empty(len(indptr), np.int64)
    reach = 2**64 // furniture.below
    n = kernels.without_furniture(hashes, indptr, furniture.marks(hashes), reach, out, out_indptr)
    return out[:n], out_indptr


def is_duplicate(found: Overlaps, words: Rows, settings: DuplicateSettings) -> NDArray[np.bool_]:
    """Which pairs are near-duplicates or reprints under the settings; ``words[row]`` is the length of a text."""
    near = found.jaccard >= settings.threshold
    if not settings.reprints:
        return near
    share = np.where(found.left_size <= found.right_size, found.left_in_right, found.right_in_left)
    shorter = np.minimum(words[found.left], words[found.right])
    return near | ((share >= settings.containment) & (shorter >= settings.containment_min_words))


def cuts(left: Rows, right: Rows, words: Rows) -> list[Rows]:
    """Places of the pairs, in parts whose texts have about ``_WORDS_AT_A_TIME`` words together, each sorted by left.

    Pairs must be sorted by left. Texts that pairs connect stay together, so that each is read and hashed once.
    """
    order = np.argsort(connected(len(words), left, right)[left], kind="stable")
    cost = words[right] + np.where(np.diff(left, prepend=-1) != 0, words[left], 0)
    part = np.cumsum(cost[order]) // _WORDS_AT_A_TIME
    return [np.sort(places) for places in np.split(order, np.flatnonzero(np.diff(part)) + 1)]


def connected(n: int, left: Rows, right: Rows) -> Rows:
    """int64[n]: the smallest row that pairs connect each row with."""
    from clusterer.duplicates import kernels

    parent = np.arange(n)
    kernels.unite(parent, left, right)
    return parent
