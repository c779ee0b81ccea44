"""Exact numbers for candidate pairs, and which of them are near-duplicates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.duplicates.minhash import shingles
from clusterer.text.tokens import Tokens

_WORDS_AT_A_TIME: Final = 1 << 21  # words held for one block of pairs

Result = TypeVar("Result")

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

        hashes, indptr, lefts, rights = _shingles_of(left[cut], right[cut], gather, shingle_size)
        out = tuple(np.empty(len(lefts), np.int64) for _ in range(3))
        kernels.overlap(hashes, indptr, lefts, rights, *out)
        return Overlaps(left[cut], right[cut], *out)

    return Overlaps.concatenate(_blocks(block, left, right, words, threads))


@dataclass(frozen=True, slots=True, eq=False)
class Furniture:
    """Shingles that say nothing of two texts that share them, as ``candidates.Inverted`` knows them."""

    below: int  # the bound of sampled shingles
    dropped: int  # low bits that the prefixes lack
    prefixes: NDArray[np.uint64]  # sorted


def own_overlaps(
    found: Overlaps, furniture: Furniture, words: Rows, gather: Gather, shingle_size: int, threads: int
) -> tuple[Rows, Rows]:
    """``(sizes, shared)``: each pair's shorter text's distinct shingles that are no furniture, and those shared."""
    left_is_shorter = found.left_size <= found.right_size

    def block(cut: slice) -> tuple[Rows, Rows]:
        from clusterer.duplicates import kernels

        hashes, indptr, lefts, rights = _shingles_of(found.left[cut], found.right[cut], gather, shingle_size)
        shorter, longer = np.where(left_is_shorter[cut], (lefts, rights), (rights, lefts))
        sizes, shared = np.empty(len(lefts), np.int64), np.empty(len(lefts), np.int64)
        kernels.own_overlap(
            hashes,
            indptr,
            np.ascontiguousarray(shorter),
            np.ascontiguousarray(longer),
            furniture.below,
            furniture.dropped,
            furniture.prefixes,
            sizes,
            shared,
        )
        return sizes, shared

    none = np.empty(0, np.int64)
    parts = _blocks(block, found.left, found.right, words, threads)
    return (
        np.concatenate([none, *(sizes for sizes, _ in parts)]),
        np.concatenate([none, *(shared for _, shared in parts)]),
    )


def _shingles_of(
    left: Rows, right: Rows, gather: Gather, shingle_size: int
) -> tuple[NDArray[np.uint64], Rows, Rows, Rows]:
    """The shingles of all texts of the pairs, their indptr, and the pairs as places in it."""
    used, inverse = np.unique(np.concatenate((left, right)), return_inverse=True)
    hashes, indptr = shingles(*gather(used), shingle_size)
    return hashes, indptr, inverse[: len(left)], inverse[len(left) :]


def _blocks(block: Callable[[slice], Result], left: Rows, right: Rows, words: Rows, threads: int) -> list[Result]:
    cuts = list(_cuts(left, right, words))
    if threads == 1 or len(cuts) < 2:
        return [block(cut) for cut in cuts]
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(block, cuts))


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
