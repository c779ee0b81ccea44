import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clusterer.events.vocabulary import Vocabulary

KEYS = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 40), max_size=300)


@given(KEYS, KEYS)
def test_keys_are_numbered_by_first_appearance(first, then):
    vocabulary, expected = Vocabulary(), {}
    for part in (first, then):
        numbers = [expected.setdefault(key, len(expected)) for key in part]
        assert vocabulary.add(np.array(part, np.uint64)).tolist() == numbers
    assert vocabulary.keys.tolist() == list(expected)
    asked = np.array([*first, 7, 2**63], np.uint64)
    assert vocabulary.find(asked).tolist() == [expected.get(key, -1) for key in asked.tolist()]


def test_a_table_that_grows_keeps_its_numbers():
    vocabulary = Vocabulary()
    keys = np.arange(200_000, dtype=np.uint64) * np.uint64(2**40)
    assert (vocabulary.add(keys) == np.arange(200_000)).all()
    assert (vocabulary.add(keys[::-1]) == np.arange(200_000)[::-1]).all()
