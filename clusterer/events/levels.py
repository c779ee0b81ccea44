"""How similar an article is to what is merely on its subject, so that a cosine can be judged by it.

In a corpus about one subject a cosine says less than among all sorts of news. The level of an article is the mean
cosine to its neighbours *of other events*. Who they are is not known beforehand, so it is found twice: first the
farther half of the neighbours is taken for them; then each neighbour counts as far as a first score of the pairs (the
model's ``draft``) denies that it is of the same event. Without the second step the articles of a large event, whose
neighbours are all of that event, would ask for too much of each other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.events.candidates import Neighbours

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
    others = (near.rows >= 0).astype(np.float32)
    others[:, : others.shape[1] // 2] = 0
    return _levels(near, others)


def levels(near: Neighbours, left: NDArray[np.int32], right: NDArray[np.int32], draft: NDArray[np.float32]) -> Levels:
    """Levels once each candidate pair (as ``candidates.pairs`` orders them) has a first score."""
    others = np.zeros(near.rows.shape, np.float32)
    pairs = left.astype(np.int64) << 32 | right
    for first in range(0, len(others), _ROWS):
        some = near.rows[first : first + _ROWS]
        at, place = np.nonzero(some >= 0)
        row, other = at + first, some[at, place]
        keys = np.minimum(row, other).astype(np.int64) << 32 | np.maximum(row, other)
        others[row, place] = (1 - draft[np.searchsorted(pairs, keys)]) ** 2
    return _levels(near, others)


def _levels(near: Neighbours, others: NDArray[np.float32]) -> Levels:
    count = others.sum(axis=1) + _USUAL_ROWS
    level = ((others * near.cosines).sum(axis=1) + _USUAL_ROWS * _USUAL) / count
    return Levels(level.astype(np.float32), (_USUAL_ROWS / count).astype(np.float32))
