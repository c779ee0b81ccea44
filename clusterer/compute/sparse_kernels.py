"""The compiled loop over sparse matrices. Import it late."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from clusterer.compute import types
from clusterer.compute.compiling import kernel, reads, writes


@kernel(
    types.int64(
        reads(types.int64),
        reads(types.int64),
        reads(types.float64),
        reads(types.int64),
        reads(types.int64),
        reads(types.float64),
        writes(types.int64),
        writes(types.int64),
        writes(types.int64),
        writes(types.float64),
    )
)
def multiply(
    left_starts: NDArray[np.int64],
    left_columns: NDArray[np.int64],
    left_values: NDArray[np.float64],
    right_starts: NDArray[np.int64],
    right_columns: NDArray[np.int64],
    right_values: NDArray[np.float64],
    place: NDArray[np.int64],  # scratch [columns of the right matrix], -1
    starts: NDArray[np.int64],  # out [rows + 1]
    columns: NDArray[np.int64],  # out
    values: NDArray[np.float64],  # out
) -> int:
    """Multiply two matrices, a row at a time; returns the number of entries."""
    n = 0
    starts[0] = 0
    for row in range(len(left_starts) - 1):
        first = n
        for e in range(left_starts[row], left_starts[row + 1]):
            inner, weight = left_columns[e], left_values[e]
            for f in range(right_starts[inner], right_starts[inner + 1]):
                column = right_columns[f]
                at = place[column]
                if at < first:
                    place[column] = at = n
                    columns[n] = column
                    values[n] = 0.0
                    n += 1
                values[at] += weight * right_values[f]
        starts[row + 1] = n
    return n
