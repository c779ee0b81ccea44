"""What a confidence means: counted on labelled articles, or a rule's own word that says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.documents import Document, Origin
from clusterer.origin import attribute, load_agencies
from clusterer.origin.confidence import MOST, Ground, confidence, ground_of, meaning, table

AGENCIES = load_agencies("")
TEXT = (
    "The harbour of Ostervik reopened on Monday morning after three days of storm, the mayor said at the quay in town."
)


def only_origin(text: str) -> Origin:
    (origin,) = attribute(Document(id="d", text=text), AGENCIES).origins
    return origin


def test_a_ground_that_no_label_shows_keeps_the_rules_own_figure_and_says_so() -> None:
    assert confidence(Ground("never seen", "mixed", 0.9), {}) == 0.9
    told = only_origin(f"{TEXT}\n\nDistributed by Tribune Content Agency, LLC")
    assert ground_of(told) not in table()
    assert str(meaning(told)).endswith("rule, not measured")


def test_a_measured_ground_names_its_counts() -> None:
    found = meaning(only_origin(f"OSTERVIK (Reuters) - {TEXT}"))
    assert found.ground == "dateline"
    assert (found.right, found.seen) == table()["dateline"]
    assert f"right in {found.right} of {found.seen}" in str(found)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"OSTERVIK (Reuters) - {TEXT}", "certain"),
        (f"{TEXT}\n\n(KLRN, dpa)", "likely"),
        (f"{TEXT} Guards shut the gate, a Reuters witness said.", "possible"),
    ],
)
def test_the_word_is_no_surer_than_what_was_counted(text: str, word: str) -> None:
    assert meaning(only_origin(text)).word == word


@given(st.integers(0, 400), st.integers(0, 400), st.sampled_from([0.5, 0.85, 0.9, 0.95, 0.98]))
def test_each_right_one_raises_and_each_wrong_one_lowers_it(right: int, wrong: int, prior: float) -> None:
    ground = Ground("x", "agency copy", prior)
    now = confidence(ground, {"x": (right, right + wrong)})
    assert confidence(ground, {"x": (right, right + wrong + 1)}) <= now
    assert confidence(ground, {"x": (right + 1, right + wrong + 1)}) >= now - 0.001
    assert 0 <= now <= MOST
