"""Where texts begin to be alike: every k-gram that a group has twice, at the first places of each text."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clusterer.reuse.seeds import SEED_WORDS, SEEDS_PER_GRAM, seeds

TEXTS = st.lists(st.tuples(st.integers(0, 3), st.lists(st.integers(0, 2), max_size=25)), max_size=12)


@given(TEXTS)
def test_seeds_are_the_k_grams_that_a_group_has_more_than_once(given_texts: list[tuple[int, list[int]]]) -> None:
    texts = sorted(given_texts, key=lambda one: one[0])
    words = np.array([word for _, text in texts for word in text], np.int32)
    bounds = np.cumsum([0, *(len(text) for _, text in texts)]).astype(np.int32)
    expected: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for row, (group, text) in enumerate(texts):
        seen: dict[tuple[int, ...], int] = defaultdict(int)
        for at in range(len(text) - SEED_WORDS + 1):
            gram = (group, *text[at : at + SEED_WORDS])
            seen[gram] += 1
            if seen[gram] <= SEEDS_PER_GRAM:
                expected[gram].append(int(bounds[row]) + at)
    order, (rows, ranks, ends) = seeds(words, bounds, np.array([group for group, _ in texts], np.int32))
    found: dict[int, list[int]] = defaultdict(list)
    for place in order.tolist():
        found[int(ends[ranks[place]])].append(place)
    assert sorted(found.values()) == sorted(places for places in expected.values() if len(places) > 1)
    assert [order[rank] for rank in ranks[ranks >= 0]] == np.flatnonzero(ranks >= 0).tolist()
    assert rows.tolist() == np.repeat(np.arange(len(texts)), np.diff(bounds)).tolist()
