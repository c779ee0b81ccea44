"""What holds for every two partitions of the same articles."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from clusterer.evaluation.metrics import adjusted_mutual_information, adjusted_rand, b_cubed, codes, pairwise

Labels = NDArray[np.int64]
labels = st.lists(st.integers(0, 6), min_size=1, max_size=25)


def compact(values: list[int]) -> Labels:
    return codes(values)[0]


@st.composite
def two_partitions(draw: st.DrawFn) -> tuple[Labels, Labels]:
    first = draw(labels)
    second = draw(st.lists(st.integers(0, 6), min_size=len(first), max_size=len(first)))
    return compact(first), compact(second)


@settings(max_examples=60, deadline=None)
@given(two_partitions())
def test_precision_one_way_is_recall_the_other_way(pair: tuple[Labels, Labels]) -> None:
    there, back = b_cubed(*pair), b_cubed(*reversed(pair))
    assert abs(there.precision - back.recall) < 1e-12
    assert pairwise(*pair).precision == pairwise(*reversed(pair)).recall


@settings(max_examples=60, deadline=None)
@given(two_partitions(), st.randoms(use_true_random=False))
def test_neither_order_nor_names_matter(pair: tuple[Labels, Labels], chance: random.Random) -> None:
    order = list(range(len(pair[0])))
    chance.shuffle(order)
    shuffled = [compact([int(side[i]) for i in order]) for side in pair]
    for measure in (adjusted_rand, adjusted_mutual_information):
        assert abs(measure(*pair) - measure(*shuffled)) < 1e-9
    assert abs(b_cubed(*pair).f1 - b_cubed(*shuffled).f1) < 1e-12


@settings(max_examples=60, deadline=None)
@given(two_partitions())
def test_only_equal_partitions_score_one(pair: tuple[Labels, Labels]) -> None:
    equal = list(pair[0]) == list(pair[1])  # codes are given in order of first appearance
    assert (b_cubed(*pair).f1 > 1 - 1e-12) == equal
    if equal:
        assert adjusted_rand(*pair) == adjusted_mutual_information(*pair) == 1.0


@settings(max_examples=60, deadline=None)
@given(two_partitions())
def test_shares_lie_between_zero_and_one_and_adjusted_measures_below_one(pair: tuple[Labels, Labels]) -> None:
    scores = b_cubed(*pair)
    assert 0 < scores.precision <= 1 + 1e-12
    assert 0 < scores.recall <= 1 + 1e-12
    assert adjusted_rand(*pair) <= 1 + 1e-12
    assert adjusted_mutual_information(*pair) <= 1 + 1e-9
