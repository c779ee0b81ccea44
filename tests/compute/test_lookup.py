"""Rows that are gathered, and values found in a sorted column."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clusterer.columns import ranges, running, select
from clusterer.compute.lookup import located

small = st.integers(0, 9)


@given(st.lists(st.tuples(small, small)))
def test_ranges_are_the_numbers_from_each_start_on(given_rows: list[tuple[int, int]]) -> None:
    starts, counts = (
        (np.array(column, np.int64) for column in zip(*given_rows, strict=True)) if given_rows else ([], [])
    )
    expected = [number for start, count in given_rows for number in range(start, start + count)]
    assert ranges(np.asarray(starts, np.int64), np.asarray(counts, np.int64)).tolist() == expected


@given(st.lists(small, min_size=1), st.data())
def test_selected_rows_have_the_items_they_had(lengths: list[int], data: st.DataObject) -> None:
    offsets = running(lengths)
    rows = data.draw(st.lists(st.sampled_from(range(-len(lengths), len(lengths)))))
    items, chosen = select(offsets, np.array(rows, np.int64))
    whole = [list(range(offsets[row], offsets[row + 1])) for row in range(len(lengths))]
    assert [items[a:b].tolist() for a, b in pairwise(chosen.tolist())] == [whole[row] for row in rows]


@given(st.sets(small), st.lists(small))
def test_located_values_stand_where_they_are_said_to(keys: set[int], wanted: list[int]) -> None:
    ascending = np.array(sorted(keys), np.int64)
    at, known = located(ascending, np.array(wanted, np.int64))
    assert known.tolist() == [value in keys for value in wanted]
    assert ascending[at[known]].tolist() == [value for value in wanted if value in keys]
