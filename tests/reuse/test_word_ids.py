from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.reuse.spelling import fold
from clusterer.reuse.vocabulary import Vocabulary


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.integers(0, 200), max_size=120), max_size=5))
def test_words_have_one_number_where_they_are_spelled_alike(batches: list[list[int]]) -> None:
    spelled = [f"word{i // 2}{'’s' * (i % 2)}" for i in range(201)]  # every second is another form of the one before
    vocabulary = Vocabulary(bits=2)
    numbers: dict[str, int] = {}
    for batch in batches:
        hashes = np.array([(i + 1) << 3 for i in batch], np.uint64)
        found = vocabulary.numbers(hashes, lambda places, batch=batch: (spelled[batch[at]] for at in places.tolist()))
        for word, number in zip(batch, found.tolist(), strict=True):
            assert numbers.setdefault(fold(spelled[word]), number) == number
    assert len(set(numbers.values())) == len(numbers)
    assert len(vocabulary) == len({word for batch in batches for word in batch})
