"""Values found in a sorted column."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def located(keys: NDArray[Any], wanted: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """``(at, known)``, int64[n] and bool[n]: where each wanted value stands among ascending ``keys``, and which do.

    ``at`` is a row of ``keys`` for those that do not, too, unless there are none.
    """
    if not len(keys):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), np.bool_)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return at, keys[at] == wanted
