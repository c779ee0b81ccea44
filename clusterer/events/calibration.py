"""How large events are here, as the input itself shows it, and what that says of every link.

In a collection where most articles have a dozen others about the same event, a doubtful pair is more often right than
in one where most stand alone: the chance of a link has a base rate, which differs between collections (Saerens, Latinne
and Decaestecker 2002 adjust a classifier to it). It is taken from the links that are beyond doubt and moves the odds of
all: by the geometric mean, over all articles, of one and the number of such links, compared to what is usual. Counting
doubtful links too would let a collection of look-alikes talk itself into large events.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BEYOND_DOUBT = 0.9
_USUAL = 0.8  # mean logarithm of one and the certain links of an article in most collections
_FAMILIAR = 100  # articles for which the usual counts
_MOST = 0.5  # the odds are moved by at most e to the power of this, either way


def log_base_rate(n: int, left: NDArray[np.int32], right: NDArray[np.int32], scores: NDArray[np.float32]) -> float:
    """What to add to the log odds of every pair of n articles, given the scores of their candidate pairs."""
    certain = scores >= BEYOND_DOUBT
    links = np.bincount(np.concatenate((left[certain], right[certain])), minlength=n)
    seen = float(np.log1p(links).sum()) if n else 0.0
    return float(np.clip((seen - n * _USUAL) / (n + _FAMILIAR), -_MOST, _MOST))


def adjusted(scores: NDArray[np.float32], shift: float) -> NDArray[np.float32]:
    """float32[p]: the same chances with their log odds moved by ``shift``; 0 stays 0."""
    raised = scores * np.float32(np.exp(shift))
    return (raised / (1 - scores + raised)).astype(np.float32)
