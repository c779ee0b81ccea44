"""Products of sparse matrices are scipy's."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_array

from clusterer.compute.sparse import Rows, multiply


def rows(matrix: np.ndarray) -> Rows:
    made = csr_array(matrix)
    return Rows(made.indptr, made.indices, made.data)


@given(st.integers(0, 6), st.integers(1, 6), st.integers(1, 9), st.integers(0, 2**32 - 1))
def test_a_product_is_that_of_the_whole_matrices(n: int, inner: int, width: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    left = chance.random((n, inner)) * (chance.random((n, inner)) < 0.5)
    right = (chance.random((inner, width)) - 0.5) * (chance.random((inner, width)) < 0.5)

    found = multiply(rows(left), rows(right), width)

    whole = np.zeros((n, width))  # sums of zero may stand in it
    for row, (first, last) in enumerate(zip(found.starts[:-1], found.starts[1:], strict=True)):
        assert len(set(found.columns[first:last].tolist())) == last - first
        whole[row, found.columns[first:last]] = found.values[first:last]
    np.testing.assert_allclose(whole, left @ right)
