"""How similar an article is to what is merely on its subject, so that a cosine can be judged by it.

In a corpus about one subject a cosine says less than among all sorts of news. The level of an article is the mean
cosine to its neighbours *of other events*. Who they are is not known beforehand, so it is found twice: first the
farther half of the neighbours is taken for them; then each neighbour counts as far as a first score of the pairs (the
model's ``draft``) denies that it is of the same event. Without the second step the articles of a large event, whose
neighbours are all of that event, would ask for too much of each other.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from clusterer.events.candidates import Neighbours, coded
from clusterer.records import dataclass

_USUAL = 0.06  # the level in most corpora …
_USUAL_ROWS = 4  # … and how many neighbours it counts for
_ROWS = 65_536  # looked at in one go


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """``level``: float32[n], drawn towards what is usual where few neighbours are of other events. ``ignorance``:
    float32[n], how far it is: 1 among a handful of articles, small among many."""

    level: NDArray[np.float32]
    ignorance: NDArray[np.float32]


def first_levels(near: Neighbours) -> Levels:
    """Levels while nothing is known of the pairs."""

    def farther(rows: NDArray[np.int32], _: int) -> NDArray[np.float32]:
        others = (rows >= 0).astype(np.float32)
        others[:, : others.shape[1] // 2] = 0
        return others

    return _levels(near, farther)


def levels(near: Neighbours, codes: NDArray[np.int64], drafts: NDArray[np.float32]) -> Levels:
    """Levels once each candidate pair (``candidates.pairs``) has a first score."""

    def denied(rows: NDArray[np.int32], first: int) -> NDArray[np.float32]:
        others = np.zeros(rows.shape, np.float32)
        at, place = np.nonzero(rows >= 0)
        pairs = coded((at + first).astype(np.int32), rows[at, place])
        others[at, place] = (1 - drafts[np.searchsorted(codes, pairs)]) ** 2
        return others

    return _levels(near, denied)


def _levels(near: Neighbours, others: Callable[[NDArray[np.int32], int], NDArray[np.float32]]) -> Levels:
    """Levels from how far each of the neighbours of some rows, from that one on, counts as one of another event."""
    found = Levels(*np.empty((2, len(near.rows)), np.float32))
    for first in range(0, len(near.rows), _ROWS):
        some = slice(first, first + _ROWS)
        far = others(near.rows[some], first)
        count = far.sum(axis=1) + _USUAL_ROWS
        found.level[some] = ((far * near.cosines[some]).sum(axis=1) + _USUAL_ROWS * _USUAL) / count
        found.ignorance[some] = _USUAL_ROWS / count
    return found
