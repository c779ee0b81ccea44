"""Exact numbers for candidate pairs, and which of them are near-duplicates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.duplicates.minhash import shingles
from clusterer.text.tokens import Tokens

_WORDS_AT_A_TIME: Final = 1 << 20  # words of the texts of one part of the pairs (8 MB)

Rows: TypeAlias = NDArray[np.int64]
Gather: TypeAlias = Callable[[Rows], tuple[NDArray[np.uint64], Rows]]
"""Word hashes (or shingles) and indptr of the texts at some rows, in that order: from memory or from a file."""


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

    def where(self, mask: NDArray[np.bool_] | Rows) -> Overlaps:
        """The pairs that are marked, or at some places."""
        return Overlaps(*(getattr(self, name)[mask] for name in self.__slots__))

    @staticmethod
    def none() -> Overlaps:
        """No pairs."""
        return Overlaps.concatenate([])

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


@dataclass(frozen=True, slots=True, eq=False)
class Furniture:
    """Shingles that say nothing of two texts that share them, as far as samples show."""

    below: int  # the bound of sampled shingles
    dropped: int  # low bits that the prefixes lack
    prefixes: NDArray[np.uint64]  # sorted


@dataclass(frozen=True, slots=True, eq=False)
class Sets:
    """The shingles of t texts."""

    shingles: NDArray[np.uint64]  # in order and with repetitions …
    indptr: Rows  # [t + 1] … those of text k are shingles[indptr[k]:indptr[k + 1]]
    distinct: NDArray[np.uint64]  # distinct[indptr[k]:indptr[k] + sizes[k]]: each of them once
    sizes: Rows  # [t] how many different ones

    @staticmethod
    def of(shingles: NDArray[np.uint64], indptr: Rows) -> Sets:
        """Nothing is counted yet."""
        return Sets(shingles, indptr, np.empty(len(shingles), np.uint64), np.full(len(indptr) - 1, -1, np.int64))

    def shared(self, left: Rows, right: Rows) -> Rows:
        """How many shingles pairs of these texts have in common. Sorted by left; left < right. Counts all texts."""
        from clusterer.duplicates import set_kernels

        longest = int(np.diff(self.indptr).max(initial=4))
        table = np.empty(1 << (8 * longest - 1).bit_length(), np.int32)
        out = np.empty(len(left), np.int64)
        set_kernels.overlap(self.shingles, self.indptr, left, right, table, self.distinct, self.sizes, out)
        return out

    def overlaps(self, left: Rows, right: Rows) -> Overlaps:
        """As ``shared``, with the sizes."""
        shared = self.shared(left, right)
        return Overlaps(left, right, self.sizes[left], self.sizes[right], shared)

    def without(self, furniture: Furniture, texts: Rows) -> tuple[NDArray[np.uint64], Rows]:
        """``(shingles, indptr)`` of some of the texts, but for furniture."""
        from clusterer.duplicates import set_kernels

        filter_ = np.zeros(1 << 16, bool)
        filter_[(furniture.prefixes & np.uint64(0xFFFF)).astype(np.int64)] = True
        out, indptr = np.empty(int(np.diff(self.indptr)[texts].sum()), np.uint64), np.empty(len(texts) + 1, np.int64)
        set_kernels.without_furniture(
            self.shingles,
            self.indptr,
            texts,
            furniture.below,
            furniture.dropped,
            filter_,
            furniture.prefixes,
            2**64 // furniture.below,
            out,
            indptr,
        )
        return out[: indptr[-1]], indptr


def sets_of(left: Rows, right: Rows, gather: Gather) -> tuple[Rows, Rows, Sets]:
    """The pairs of rows as pairs of places in the sets of their texts, and those sets, of the shingles gathered."""
    used, inverse = np.unique(np.concatenate((left, right)), return_inverse=True)
    return inverse[: len(left)], inverse[len(left) :], Sets.of(*gather(used))


def overlaps(left: Rows, right: Rows, gather: Gather, shingle_size: int) -> Overlaps:
    """Exact overlaps of pairs of rows, left < right and sorted by left."""
    lefts, rights, sets = sets_of(left, right, lambda rows: shingles(*gather(rows), shingle_size))
    return replace(sets.overlaps(lefts, rights), left=left, right=right)


def verified(
    left: Rows,
    right: Rows,
    words: Rows,
    gather: Gather,
    settings: DuplicateSettings,
    furniture: Furniture | None = None,
) -> Overlaps:
    """Those of the pairs of rows (left < right, sorted by left) that are near-duplicates or reprints.

    ``words[row]`` is the length of a text, ``gather`` finds its shingles. A reprint is judged without furniture: what
    is left of the shorter text must be long enough by itself. Where nearly nothing is left it is no story with
    furniture, but a widely copied one, and all of it counts.
    """
    lefts, rights, sets = sets_of(left, right, gather)
    found = sets.overlaps(lefts, rights)
    passed = found.jaccard >= settings.threshold
    if settings.reprints:
        long = np.minimum(words[left], words[right]) >= settings.containment_min_words
        rest = np.flatnonzero(long & ~passed)
        passed[rest] = _contained(found.where(rest), sets, settings, furniture)
    return replace(found, left=left, right=right).where(passed)


def _contained(
    found: Overlaps, sets: Sets, settings: DuplicateSettings, furniture: Furniture | None
) -> NDArray[np.bool_]:
    whole = np.minimum(found.left_size, found.right_size)
    held: NDArray[np.bool_] = found.shared >= settings.containment * whole
    if furniture is None or not len(found):
        return held
    left_is_shorter = found.left_size <= found.right_size
    shorter = np.where(left_is_shorter, found.left, found.right)
    longer = np.where(left_is_shorter, found.right, found.left)
    texts, places = np.unique(shorter, return_inverse=True)
    shingles, indptr = sets.without(furniture, texts)
    lost = (np.diff(sets.indptr)[texts] - np.diff(indptr))[places]  # furniture in the shorter text, with repetitions
    # Without looking: nothing is lost, or what the longer text lacks is too little even of what is left for certain.
    least = whole - lost
    enough = least + settings.shingle_size > settings.containment_min_words
    sure = (lost == 0) & held | enough & (whole - found.shared <= (1.0 - settings.containment) * least)
    open_ = np.flatnonzero((lost > 0) & ~sure)
    open_ = open_[np.argsort(longer[open_], kind="stable")]
    t = len(sets.sizes)
    both = Sets(
        np.concatenate((sets.shingles, shingles)),
        np.concatenate((sets.indptr, sets.indptr[-1] + indptr[1:])),
        np.concatenate((sets.distinct, np.empty_like(shingles))),
        np.concatenate((sets.sizes, np.full(len(texts), -1))),
    )
    shared = both.shared(longer[open_], places[open_] + t)
    own, whole = both.sizes[places[open_] + t], whole[open_]
    enough = own + settings.shingle_size > settings.containment_min_words
    held = sure.copy()
    held[open_] = np.where(
        own < 0.1 * whole,
        found.shared[open_] >= settings.containment * whole,
        enough & (shared >= settings.containment * own),
    )
    return held


def is_duplicate(found: Overlaps, words: Rows, settings: DuplicateSettings) -> NDArray[np.bool_]:
    """Which pairs are near-duplicates or reprints under the settings; ``words[row]`` is the length of a text."""
    near = found.jaccard >= settings.threshold
    if not settings.reprints:
        return near
    share = np.where(found.left_size <= found.right_size, found.left_in_right, found.right_in_left)
    shorter = np.minimum(words[found.left], words[found.right])
    return near | ((share >= settings.containment) & (shorter >= settings.containment_min_words))


def cuts(left: Rows, right: Rows, words: Rows, least: int) -> list[Rows]:
    """Places of the pairs, in ``least`` parts of about equal work or more, each part ascending.

    The texts of a part have about ``_WORDS_AT_A_TIME`` words together, or fewer. Texts that pairs connect stay
    together, so that each is read and hashed once. Where they are too many for one part, those that one text is
    compared with stay together; those that a very long text is, for as many words as it has.
    """
    long = words[left] > _WORDS_AT_A_TIME // 8
    families = connected(len(words), left[~long], right[~long])
    order = np.lexsort((right, np.where(long, left, families[left]), ~long))
    texts = np.stack((left[order], right[order]))
    first = np.empty(len(words), np.int64)
    first[texts[:, ::-1]] = np.arange(len(order))[::-1]
    new = first[texts] == np.arange(len(order))
    cost = np.where(new, words[texts], words[texts] // 16)  # what is not new may have been read for another part
    by_long = words[texts] / np.maximum(1, words[texts[0]] / _WORDS_AT_A_TIME)
    work = np.cumsum(np.where(long[order], by_long * (new | [[False], [True]]), cost).sum(axis=0))
    part = work // min(_WORDS_AT_A_TIME, work[-1] / least + 1) if len(work) else work
    return [np.sort(places) for places in np.split(order, np.flatnonzero(np.diff(part)) + 1)]


def connected(n: int, left: Rows, right: Rows) -> Rows:
    """int64[n]: the smallest row that pairs connect each row with."""
    from clusterer.duplicates import set_kernels

    parent = np.arange(n)
    set_kernels.unite(parent, left, right)
    return parent
