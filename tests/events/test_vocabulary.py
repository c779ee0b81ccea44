"""Terms as numbers."""

from __future__ import annotations

import numpy as np
import pytest

from clusterer.events.vocabulary import Vocabulary


@pytest.mark.parametrize("step", [1, 7, 100, 3_000])
def test_every_key_gets_the_next_number_and_has_room(step: int) -> None:
    keys = np.random.default_rng(step).integers(1, 1 << 63, 12_000).astype(np.uint64)
    vocabulary = Vocabulary()
    for first in range(0, len(keys), step):
        part = keys[first : first + step]
        assert vocabulary.add(part).tolist() == list(range(first, first + len(part)))
        assert len(vocabulary) <= len(vocabulary._keys)  # else the kernel has written beyond them
    assert vocabulary.keys.tolist() == keys.tolist()
    assert vocabulary.find(keys).tolist() == list(range(len(keys)))
