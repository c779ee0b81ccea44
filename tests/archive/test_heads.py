"""Partitions of time: every two rows that may be one event meet in exactly one of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clusterer.archive.heads import Heads, linkings
from clusterer.columns import Ragged

DAY = 86_400_000_000


@given(
    days=st.lists(st.integers(0, 60), max_size=40),
    undated=st.integers(0, 30),
    size=st.integers(1, 20),
    reach=st.integers(0, 90),
)
def test_rows_meet_once(days: list[int], undated: int, size: int, reach: int) -> None:
    time = np.array([*(day * DAY for day in sorted(days)), *[np.iinfo(np.int64).max] * undated], np.int64)
    n = len(time)
    heads = Heads(Ragged(np.arange(n), np.arange(n + 1)), time)
    parts = linkings(heads, size, float(reach))
    met: dict[tuple[int, int], int] = {}
    for part in parts:
        assert len(part.core) <= size
        assert len(part.company) <= max(1, size // 4)
        assert len(part.around) <= size + 2 * (size // 4)
        pairs = [(a, b) for b in part.core for a in part.around if a < b] if part.own else []
        pairs += [(min(a, b), max(a, b)) for a in part.core for b in part.company]
        for pair in pairs:
            met[pair] = met.get(pair, 0) + 1
    assert set(met.values()) <= {1}
    dated = len(days)
    assert all((a, b) in met for b in range(dated, n) for a in range(b))
