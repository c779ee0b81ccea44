"""The value types hold what they promise."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import clusterer
from clusterer.documents import CleanText, Document, DuplicatePair, Span, runs_of, stable_id
from clusterer.errors import StateError
from clusterer.origin import attribute_all, load_agencies

ARTICLES = Path(__file__).parents[1] / "corpora" / "wire-desk" / "articles"


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
    text = CleanText("ab cd", runs_of([0, 1, 2, 4, 5]))
    assert text.runs.tolist() == [[0, 0], [3, 4]]
    assert text.original(3, 5) == Span(4, 6)
    assert text.original(1, 1) == Span(1, 1)


def travelled(value: Any) -> Any:
    """What a worker says of a value that was pickled on its way there."""
    return value


def test_metadata_are_plain_whatever_mapping_they_came_in() -> None:
    document = Document(id="a", text="x", metadata=MappingProxyType({"section": ["world"]}))

    assert type(document.metadata) is dict
    assert pickle.loads(pickle.dumps(document)) == document == copy.deepcopy(document)


def test_all_that_a_run_finds_survives_a_process_that_starts_afresh() -> None:
    result = clusterer.run(clusterer.read(ARTICLES))

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(travelled, result).result()

    assert there.to_dict() == result.to_dict()
    assert there.documents == result.documents
    assert copy.deepcopy(result).to_dict() == result.to_dict()
    assert any(document.metadata for document in there.documents)


def test_a_table_of_agencies_travels_with_what_was_added_to_it() -> None:
    agencies = load_agencies()
    document = Document(id="a", text="The harbour reopened on Monday.\n\nReuters contributed to this report.")

    again = pickle.loads(pickle.dumps(agencies))

    assert again.names == agencies.names
    assert attribute_all([document], again) == attribute_all([document], agencies)


def test_an_error_says_the_same_after_a_journey() -> None:
    try:
        raise StateError("cannot open the state", subject="a.db", hint="free some space") from OSError(28, "disk full")
    except StateError as error:
        said, there = str(error), pickle.loads(pickle.dumps(error))

    there.__cause__ = RuntimeError("a traceback from another process")
    assert type(there) is StateError
    assert str(there) == said == "a.db: cannot open the state (disk full); free some space"
