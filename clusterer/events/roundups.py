"""Roundups: articles that report several events, and so belong to none.

The evening's briefs, the week in review, a live page: each paragraph is of another event, and the whole is about as
like one of them as the others, so it comes out as a member of one. What tells it apart is whom else it is like: events
that nothing else of its own event is like. Reports of one event have their look-alikes in common.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

# An article is tied to another event by a link of TIED (from there on all pairs around are scored, so a link that is
# missing is none), where no other member of its own event has one of LOOSE; with ties to EVENTS others it is a roundup.
# With a tenth of roundups made of five leads each, B³ F1 of five labelled collections, left out, rises by .018, without
# any it stays. Two ties: .033, and .001 is lost on leads.
TIED: Final = 0.6
LOOSE: Final = 0.1
EVENTS: Final = 3


def roundups(
    left: NDArray[np.int32], right: NDArray[np.int32], scores: NDArray[np.float32], labels: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Rows that are roundups, ascending. ``labels``: int64[n], the cluster of each row, 0 and up; links as usual."""
    across = np.flatnonzero((scores >= LOOSE) & (labels[left] != labels[right]))
    rows = np.concatenate((left[across], right[across])).astype(np.int64)
    others = labels[np.concatenate((right[across], left[across]))]
    width = int(labels.max(initial=0)) + 1
    ties, which = np.unique(rows * width + others, return_inverse=True)
    strongest = np.zeros(len(ties), np.float32)
    np.maximum.at(strongest, which, np.tile(scores[across], 2))
    row, other = np.divmod(ties, width)
    _, at, members = np.unique(labels[row] * width + other, return_inverse=True, return_counts=True)
    alone = (members[at] == 1) & (strongest >= TIED)  # no other member of its event is like that one
    tied = np.bincount(row[alone], minlength=len(labels))
    return np.flatnonzero((tied >= EVENTS) & (np.bincount(labels)[labels] > 1))
