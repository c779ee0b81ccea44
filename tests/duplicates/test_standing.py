"""What a search that sees some texts of a state knows of passages that many hold."""

from __future__ import annotations

import numpy as np
import pytest

from clusterer.compute.hits import Hits
from clusterer.documents import DuplicateGroup, DuplicatePair
from clusterer.duplicates.candidates import FURNITURE_FAMILIES
from clusterer.duplicates.keys import Keys
from clusterer.duplicates.standing import crowded, families, standing

MANY = FURNITURE_FAMILIES


def asked(new: int) -> Keys:
    """One sampled shingle, which so many new texts have, and a band that all of them have."""
    owners = np.repeat(np.arange(new), 2)
    rows = tuple(np.array([1, 2], np.uint64) for _ in range(new))
    certain = np.arange(2 * new) % 2 == 1
    return Keys(rows, np.ones(new, np.int64), np.array([1, 2], np.uint64), owners, np.arange(2 * new) % 2, certain)


def held(*old: int) -> Hits:
    """By so many documents of the state each."""
    keys = np.repeat(np.arange(len(old)), old)
    return Hits(keys, np.concatenate([np.arange(count) for count in old]))


def test_only_samples_that_enough_texts_have_are_looked_at() -> None:
    assert crowded(asked(1), held(MANY - 2, 50)).places.tolist() == []
    assert crowded(asked(2), held(MANY - 2, 50)).places.tolist() == list(range(MANY - 2))


def test_a_shingle_that_new_texts_make_furniture_has_its_holders_judged_again() -> None:
    keys, hits = asked(2), held(MANY - 2)
    found = standing(keys, hits, hits.places)
    assert found.furniture.tolist() == [True, False]
    assert found.again.tolist() == list(range(MANY - 2))
    assert found.witnesses.tolist() == []


def test_a_shingle_that_was_furniture_has_witnesses_one_of_each_family() -> None:
    keys, hits = asked(1), held(3 * MANY)
    found = standing(keys, hits, hits.places // 2)
    assert found.again.tolist() == []
    assert found.witnesses.tolist() == [2 * n for n in range(MANY)]


@pytest.mark.parametrize("new", [1, MANY - 2])
def test_copies_of_one_text_make_no_furniture(new: int) -> None:
    hits = held(40)
    found = standing(asked(new), hits, np.zeros(40, np.int64))
    assert not found.furniture.any()
    assert found.again.tolist() == found.witnesses.tolist() == []


def test_a_family_is_what_high_jaccard_ties_together_in_a_group() -> None:
    near, cut = DuplicatePair("a", "b", 0.9, 0.9, 0.9), DuplicatePair("b", "c", 0.2, 0.2, 0.9, "reprint")
    assert families([DuplicateGroup("g", ("a", "b", "c"), "a", (near, cut))]) == {"a": "a", "b": "a"}
