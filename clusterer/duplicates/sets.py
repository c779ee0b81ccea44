"""Sets of shingles: what two of them share, and what is left of them without furniture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.records import dataclass

Rows: TypeAlias = NDArray[np.int64]


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

    def small(self) -> Overlaps:
        """The same as int32: half the memory, where there are millions."""
        columns: Any = (getattr(self, name).astype(np.int32) for name in self.__slots__)
        return Overlaps(*columns)

    def forgiving(self, lost: Rows) -> Overlaps:
        """Without what one text has and the other may have had: ``lost[row]`` of its shingles are not known."""
        if not lost.any():
            return self
        left = self.left_size - np.minimum(lost[self.right], self.left_size - self.shared)
        right = self.right_size - np.minimum(lost[self.left], self.right_size - self.shared)
        return replace(self, left_size=left, right_size=right)

    @staticmethod
    def none() -> Overlaps:
        """No pairs."""
        return Overlaps.concatenate([])

    @staticmethod
    def concatenate(parts: Iterable[Overlaps]) -> Overlaps:
        """All pairs of all parts."""
        held, none = list(parts), np.empty(0, np.int32)
        return Overlaps(*(np.concatenate([none, *(getattr(part, n) for part in held)]) for n in Overlaps.__slots__))


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


def without(
    furniture: Furniture, sketched: NDArray[np.uint64], shingles: NDArray[np.uint64], indptr: Rows
) -> tuple[NDArray[np.uint64], Rows]:
    """``(shingles, indptr)`` of texts, but for furniture, which is known by its shingles as sketches have them."""
    from clusterer.duplicates import set_kernels

    filter_ = np.zeros(1 << 16, bool)
    filter_[(furniture.prefixes & np.uint64(0xFFFF)).astype(np.int64)] = True
    out, out_indptr = np.empty(len(shingles), np.uint64), np.empty(len(indptr), np.int64)
    set_kernels.without_furniture(
        sketched,
        shingles,
        indptr,
        furniture.below,
        furniture.dropped,
        filter_,
        furniture.prefixes,
        2**64 // furniture.below,
        out,
        out_indptr,
    )
    return out[: out_indptr[-1]], out_indptr
