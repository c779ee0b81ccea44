"""The value types hold what they promise."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from importlib import import_module
from inspect import signature
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import clusterer
from clusterer.documents import CleanText, Document, DuplicatePair, Span, runs_of, stable_id
from clusterer.errors import ClustererError, StateError
from clusterer.origin import attribute_all, load_agencies
from clusterer.rows.plain import is_plain

plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)

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


class Section(StrEnum):
    WORLD = "world"


@pytest.mark.parametrize(
    ("given_value", "kept"),
    [
        (MappingProxyType({"deep": MappingProxyType({"er": 1})}), {"deep": {"er": 1}}),
        ((1, ("a",)), [1, ["a"]]),
        ({"b", "a", 2}, [2, "a", "b"]),
        (np.int64(3), 3),
        (np.float32(0.5), 0.5),
        (np.bool_(True), True),
        (np.arange(3), [0, 1, 2]),
        (np.datetime64("2026-05-03"), "2026-05-03"),
        (datetime(2026, 5, 3, tzinfo=UTC), "2026-05-03T00:00:00+00:00"),
        (Decimal("1.5"), 1.5),
        (Decimal("sNaN"), None),
        (float("nan"), None),
        (b"bytes", "bytes"),
        (Section.WORLD, "world"),
        ({1: "a", None: "b"}, {"1": "a", "None": "b"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_metadata_are_what_json_can_hold_all_the_way_down(given_value: Any, kept: Any) -> None:
    document = Document(id="a", text="x", metadata={"deep": [{"value": given_value}]})

    assert document.metadata == {"deep": [{"value": kept}]}
    assert document == Document(id="a", text="x", metadata=json.loads(json.dumps(document.metadata)))
    assert pickle.loads(pickle.dumps(document)) == document == copy.deepcopy(document)
    if not isinstance(given_value, float | Decimal) or kept is not None:  # of a row, what is nothing is left out
        assert clusterer.run([{"id": "a", "text": "x", "k": given_value}]).documents[0].metadata == {"k": kept}


def test_metadata_that_hold_themselves_are_refused() -> None:
    endless: dict[str, Any] = {}
    endless["again"] = endless
    with pytest.raises(ValueError, match="nested without end"):
        Document(id="a", text="x", metadata=endless)


@given(plain_values)
def test_plain_metadata_are_left_as_they_are(value: Any) -> None:
    metadata = {"value": value}
    assert is_plain(metadata)
    assert Document(id="a", text="x", metadata=metadata).metadata is metadata


def test_all_that_a_run_finds_survives_a_process_that_starts_afresh() -> None:
    result = clusterer.run(clusterer.read(ARTICLES))

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(travelled, result).result()

    assert there == result == copy.deepcopy(result)
    assert there.to_dict() == result.to_dict()
    assert copy.deepcopy(result).to_dict() == result.to_dict()
    assert any(document.metadata for document in there.documents)


def test_a_table_of_agencies_travels_with_what_was_added_to_it() -> None:
    agencies = load_agencies("")
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
    assert str(copy.deepcopy(there)) == said
    assert str(there) == said == "a.db: cannot open the state (disk full); free some space"


def test_every_error_of_the_package_survives_a_journey() -> None:
    for name in ("archive.engine", "fetching.network", "readers.compressed", "readers.streams", "where.reading"):
        import_module(f"clusterer.{name}")
    kinds = [ClustererError]
    for kind in kinds:
        kinds += kind.__subclasses__()

    for kind in kinds:
        wants = {name: True for name, one in signature(kind).parameters.items() if one.default is one.empty}
        error = kind(**{**wants, "message": "it went wrong"})
        there = pickle.loads(pickle.dumps(error))
        assert type(there) is kind
        assert (str(there), there.args) == (str(error), error.args)
        assert {**vars(there), "_why": None} == {**vars(error), "_why": None}
