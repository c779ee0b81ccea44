"""Spans of a text, and a clean text with the way back to its original. Offsets are code points, half open."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Code points ``start <= i < end`` of a document's original text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class CleanText:
    """Canonical text and the way back, as runs of characters that stand in the original as they stand here.

    ``runs`` is int32[r, 2]: where a run starts in ``text`` and where in the original; it goes on to the next run's
    start. Both columns rise. ``furniture`` are the spans of the original that were cleaned away as page furniture (not
    mere white space), in order, without overlaps.
    """

    text: str
    runs: NDArray[np.int32]
    furniture: tuple[Span, ...] = ()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CleanText):
            return NotImplemented
        return (self.text, self.furniture) == (other.text, other.furniture) and np.array_equal(self.runs, other.runs)

    def __hash__(self) -> int:
        return hash((self.text, self.furniture))

    def places(self, at: ArrayLike) -> NDArray[np.int32]:
        """int32: the original character that each of these clean characters came from."""
        at = np.asarray(at, np.int32)
        shifts = self.runs[:, 1] - self.runs[:, 0]
        places: NDArray[np.int32] = at + shifts[np.searchsorted(self.runs[:, 0], at, "right") - 1]
        return places

    def original(self, start: int, end: int) -> Span:
        """The original span of the clean characters ``start <= i < end`` (an empty clean span maps to an empty one)."""
        if start >= end:
            at = int(self.places(start)) if start < len(self.text) else 0
            return Span(at, at)
        return Span(int(self.places(start)), int(self.places(end - 1)) + 1)


def runs_of(origins: ArrayLike) -> NDArray[np.int32]:
    """int32[r, 2]: the runs of a text whose every character's place in the original is given."""
    places = np.asarray(origins, np.int32)
    starts = np.flatnonzero(np.diff(places, prepend=places[:1] - 2) != 1)
    return np.stack([starts.astype(np.int32), places[starts]], axis=1)
