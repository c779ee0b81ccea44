"""One template with other facts is no copy; one bulletin printed again is, however it was edited."""

from __future__ import annotations

from itertools import combinations, pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from near_duplicates_templates import TEMPLATES, bulletin, reprint

from clusterer.config import DuplicateSettings
from clusterer.duplicates import compare, differences, near_duplicates
from clusterer.duplicates.minhash import shingles

DEFAULT = DuplicateSettings()


def alike(left: str, right: str) -> bool:
    """Whether their shingles alone would make them copies."""
    found = compare(left, right, DEFAULT)
    return found.jaccard >= DEFAULT.threshold


@pytest.mark.parametrize("name", TEMPLATES)
def test_bulletins_on_one_template_are_no_copies_and_their_reprints_are(name: str) -> None:
    chance = Random(name)
    printed = [bulletin(name, chance) for _ in range(8)]
    reprinted = [reprint(text, chance) for text in printed]
    rows = [(f"{i}{kind}", text) for kind, texts in (("a", printed), ("b", reprinted)) for i, text in enumerate(texts)]
    found = {(pair.left, pair.right) for pair in near_duplicates(rows, DEFAULT)}
    assert found == {(f"{i}a", f"{i}b") for i in range(8)}


def test_the_facts_in_place_of_others_are_named() -> None:
    chance = Random(1)
    one, other = bulletin("quake", chance), bulletin("quake", chance)
    found = compare(one, other, DEFAULT)
    assert found.kind is None
    assert found.jaccard >= DEFAULT.threshold
    assert len(found.replaced) >= 3
    assert all(mine in one and theirs in other and mine != theirs for mine, theirs in found.replaced)
    assert {(theirs, mine) for mine, theirs in compare(other, one, DEFAULT).replaced} == set(found.replaced)


STORY = (
    "The ferry Marlin ran aground off Aldmouth on Monday with 212 people on board, the coast guard said. At least "
    "{dead} were killed and {hurt} were taken to hospitals in Aldmouth and Norvik, said Ilse Hartwig, who leads "
    "the rescue. The ship left Tolvar at 6.30 in the morning and was due in Kessel at noon. It was built in 1987 "
    "and belongs to the Castel Line, which runs three ships between the islands. Minister Edwin Ferrow is on his "
    "way to Aldmouth. In 1994 the ferry Osprey sank near the same rocks, and 31 people lost their lives. Why the "
    "Marlin left the channel is not known, and the weather was calm, a spokesman for the Castel Line said in "
    "Norvik."
)


def test_a_story_told_on_with_other_numbers_of_dead_stays_one() -> None:
    found = compare(STORY.format(dead=12, hurt=40), STORY.format(dead=15, hurt=52), DEFAULT)
    assert found.kind == "near-duplicate"


def test_spellings_and_dates_written_in_another_way_are_no_other_facts() -> None:
    text = STORY.format(dead="twelve", hurt=40)
    edited = text.replace("Monday", "March 3").replace("6.30", "half past six").replace("Norvik", "Norwik")
    assert compare(text, edited, DEFAULT).kind == "near-duplicate"


def test_a_text_in_capitals_tells_no_names() -> None:
    texts = ["THE FERRY MARLIN RAN AGROUND WITH 212 ON BOARD", "The ferry Marlin ran aground with 212 on board"]
    told = differences.Told.by(texts, 0).facts.reshape(2, 9)
    assert [row.nonzero()[0].tolist() for row in told] == [[6], [2, 6]]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "Cc", "Dd", "1", "2", "3", "and", ". Ee", "F"]), max_size=60), st.randoms())
def test_the_walk_ends_and_counts_facts_of_one_side_only(words: list[str], random: Random) -> None:
    other = [random.choice(words) if random.random() < 0.3 else word for word in words]
    told = differences.Told.by([" ".join(words), " ".join(other[random.randrange(5) :])], 0)
    ends = told.indptr.tolist()
    sets = [{*told.words[a:b][told.facts[a:b]].tolist()} for a, b in pairwise(ends)]
    replaced, shared, _ = differences.walk(told, *shingles(told.words, told.indptr, 5), np.array([0]), np.array([1]))
    theirs = [word for word in told.words[ends[1] :][told.facts[ends[1] :]].tolist() if word not in sets[0]]
    assert 0 <= replaced[0] <= min(len(sets[0] - sets[1]), len(theirs))  # one fact may stand for two
    assert 0 <= shared[0] <= len(sets[0] & sets[1])


def test_twelve_earthquakes_of_two_outlets_are_twelve() -> None:
    chance = Random(3)
    printed = [bulletin("quake", chance) for _ in range(12)]
    found = near_duplicates([(f"{i:02d}", text) for i, text in enumerate(printed)], DEFAULT)
    assert not found
    assert all(alike(one, other) for one, other in combinations(printed, 2))
