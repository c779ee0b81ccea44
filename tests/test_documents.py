"""The value types hold what they promise."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.documents import CleanText, Document, DuplicatePair, Span, stable_id


@pytest.mark.parametrize("fields", [{"id": "", "text": "x"}, {"id": "a", "text": " \n"}])
def test_a_document_has_an_id_and_a_text(fields: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="needs"):
        Document(**fields)


def test_a_document_refuses_a_naive_time() -> None:
    with pytest.raises(ValueError, match="aware"):
        Document(id="a", text="x", published=datetime(2026, 1, 1))  # noqa: DTZ001 - the point of the test


def test_documents_can_be_members_of_a_set() -> None:
    assert len({Document(id="a", text="x", metadata={"k": []}), Document(id="a", text="x", metadata={"k": []})}) == 1


def test_a_pair_is_ordered() -> None:
    with pytest.raises(ValueError, match="ordered"):
        DuplicatePair("b", "a", 1.0, 1.0, 1.0)
    with pytest.raises(ValueError, match="two members"):
        DuplicatePair("a", "a", 1.0, 1.0, 1.0)


@given(st.lists(st.text(max_size=5), max_size=4), st.lists(st.text(max_size=5), max_size=4))
def test_stable_ids_differ_where_the_parts_do(left: list[str], right: list[str]) -> None:
    assert (stable_id(*left) == stable_id(*right)) == (left == right)


def test_clean_spans_lead_back_to_the_original() -> None:
    # original "ab  cd", cleaned to "ab cd"
    text = CleanText("ab cd", np.array([0, 1, 2, 4, 5], dtype=np.int32))
    assert text.original(3, 5) == Span(4, 6)
    assert text.original(1, 1) == Span(1, 1)
