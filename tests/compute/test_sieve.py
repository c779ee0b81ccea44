"""A sieve keeps every hash that is wanted, at its place, and few others."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clusterer.compute.sieve import sieve, sieved

HASHES = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 3), max_size=60)


@given(HASHES, HASHES)
def test_the_places_of_all_wanted_hashes_are_kept_in_order(hashes: list[int], wanted: list[int]) -> None:
    lows = {one & 0xFFFF for one in wanted}
    expected = [place for place, one in enumerate(hashes) if one & 0xFFFF in lows]
    assert sieved(np.array(hashes, np.uint64), sieve(np.array(wanted, np.uint64))).tolist() == expected
