"""A batch is its articles, as columns: whatever goes in comes out, whole or in part, here or in another process."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.batch import DAY, INSTANT, UNDATED, Batch
from clusterer.columns import Labels
from clusterer.config import CleaningSettings
from clusterer.documents import Article, Document
from clusterer.origin import agency_names
from clusterer.text.clean import articles, cleaned
from clusterer.text.tokens import tokenize
from tests.text.odd_articles import Writer

SETTINGS = CleaningSettings()
NAMES = agency_names("")
words = st.text(max_size=12)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=5,
)
moments = st.none() | st.datetimes(timezones=st.just(UTC))
documents = st.lists(
    st.builds(
        Document,
        id=st.text(min_size=1, max_size=9),
        text=st.text(max_size=80).map(lambda text: text if text.strip() else "x"),
        title=words,
        published=moments,
        outlet=st.sampled_from(("", "Ellery Gazette", "Straße", "lone \ud800")),
        url=words,
        language=st.sampled_from(("", "en")),
        byline=words,
        metadata=st.dictionaries(words, plain, max_size=3),
        source=words,
    ),
    max_size=6,
)


def clean_batch(documents: Sequence[Document]) -> Batch:
    columns, languages = cleaned(documents, SETTINGS, NAMES)
    return replace(Batch.of(documents), clean=columns, detected=Labels.of(languages))


def same(left: list[Article], right: list[Article]) -> bool:
    return len(left) == len(right) and all(
        (a.document, a.language, a.clean.text, a.clean.furniture, a.clean.runs.tolist())
        == (b.document, b.language, b.clean.text, b.clean.furniture, b.clean.runs.tolist())
        for a, b in zip(left, right, strict=True)
    )


@given(documents)
@settings(deadline=None)
def test_documents_come_out_as_they_went_in(given_documents: list[Document]) -> None:
    batch = Batch.of(given_documents)

    assert list(batch.documents) == given_documents
    assert list(pickle.loads(pickle.dumps(batch)).documents) == given_documents


@given(documents, st.data())
@settings(deadline=None)
def test_parts_are_parts_of_the_articles(given_documents: list[Document], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(given_documents)))
    stop = data.draw(st.integers(start, len(given_documents)))
    rows = data.draw(st.lists(st.sampled_from(range(len(given_documents))))) if given_documents else []
    expected = articles(given_documents, SETTINGS, NAMES)

    batch = clean_batch(given_documents)

    assert same(list(batch.articles), expected)
    assert same(list(batch.part(start, stop).articles), expected[start:stop])
    assert same(list(batch.take(rows).articles), [expected[row] for row in rows])
    joined = Batch.joined([batch.part(0, start), batch.part(start, len(batch))])
    assert same(list(joined.articles), expected)
    assert same(list(pickle.loads(pickle.dumps(batch.part(start, stop))).articles), expected[start:stop])


@given(documents, st.data())
@settings(deadline=None)
def test_a_batch_goes_through_arrow_whole_or_in_part(given_documents: list[Document], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(given_documents)))
    stop = data.draw(st.integers(start, len(given_documents)))
    batch = clean_batch(given_documents)
    batch = replace(batch, tokens=tokenize(list(batch.clean.texts)))

    for part in (batch, batch.part(start, stop)):
        there = part.to_arrow()
        there.validate(full=True)
        back = Batch.from_arrow(there)
        assert same(list(back.articles), list(part.articles)) or "\\ud" in repr(given_documents)
        assert back.tokens.hashes.tolist() == part.tokens.hashes.tolist()
        assert back.tokens.counts.tolist() == part.tokens.counts.tolist()
    sliced = Batch.from_arrow(batch.to_arrow().slice(start, stop - start))
    assert [len(text) for text in sliced.texts] == [len(document.text) for document in given_documents[start:stop]]


def recast(found: pa.RecordBatch, kinds: Callable[[pa.DataType], pa.DataType | None]) -> pa.RecordBatch:
    """The same values in other types of Arrow."""
    columns = [column if (kind := kinds(column.type)) is None else column.cast(kind) for column in found.columns]
    return pa.RecordBatch.from_arrays(columns, found.schema.names)


@pytest.mark.parametrize(
    "kinds",
    [
        lambda kind: pa.string() if kind == pa.large_string() else None,
        lambda kind: pa.string_view() if kind == pa.large_string() else None,
        lambda kind: pa.dictionary(pa.int32(), pa.string()) if kind == pa.large_string() else None,
        lambda kind: pa.string() if pa.types.is_dictionary(kind) else None,
        lambda kind: pa.list_(kind.value_type) if pa.types.is_large_list(kind) else None,
        lambda kind: pa.timestamp("s", "UTC") if pa.types.is_timestamp(kind) else None,
        lambda kind: pa.timestamp("ns", "UTC") if pa.types.is_timestamp(kind) else None,
        lambda kind: pa.timestamp("us", "Asia/Kolkata") if pa.types.is_timestamp(kind) else None,
        lambda kind: pa.timestamp("ms") if pa.types.is_timestamp(kind) else None,
    ],
    ids=["string", "view", "dictionary", "labels as strings", "list", "seconds", "nanoseconds", "zone", "no zone"],
)
def test_a_batch_is_read_in_whatever_types_an_engine_hands_it_back(kinds: Any) -> None:
    dated = [datetime(2026, 5, 3, 7, 30, tzinfo=UTC), None, datetime(1958, 2, 1, tzinfo=UTC)]
    given_documents = [Document(str(n), "Tide\nout.", outlet="Q", published=moment) for n, moment in enumerate(dated)]
    batch = clean_batch(given_documents)
    batch = replace(batch, tokens=tokenize(list(batch.clean.texts)))

    found = recast(batch.to_arrow(), kinds)

    assert list(Batch.from_arrow(found).articles) == list(batch.articles)
    in_chunks = pa.Table.from_batches([found.slice(0, 1), found.slice(1, 0), found.slice(1, 2)])
    assert list(Batch.from_arrow(in_chunks).articles) == list(batch.articles)
    assert Batch.from_arrow(in_chunks).tokens.hashes.tolist() == batch.tokens.hashes.tolist()


def test_an_arrow_batch_that_is_none_of_articles_is_refused_by_the_name_of_its_column() -> None:
    found = clean_batch([Document("a", "x", outlet="Q")]).to_arrow()
    nowhere = pa.array([10**12], pa.timestamp("s", "UTC"))
    unnamed = pa.DictionaryArray.from_arrays(pa.array([0], pa.int32()), pa.array([None], pa.string()))

    for odd, said in (
        (found.drop_columns(["texts"]), "without texts"),
        (found.drop_columns(["clean.runs"]), r"without clean\.runs"),
        (found.append_column("price", pa.array([1])), "no columns price"),
        (found.set_column(0, "ids", pa.array([None], pa.large_string())), "no nulls"),
        (found.set_column(3, "outlets", unnamed), "no nulls"),
        (found.set_column(8, "published", nowhere), "years 1 to 9999"),
    ):
        with pytest.raises(ValueError, match=said):
            Batch.from_arrow(odd)


def test_rows_are_counted_from_the_end_as_those_of_a_list() -> None:
    given_documents = [Document(str(n), f"Tide {n}", outlet=f"Q{n}") for n in range(4)]
    batch = clean_batch(given_documents)
    batch = replace(batch, tokens=tokenize(list(batch.clean.texts)))

    assert list(batch.take([-1, 0]).articles) == [batch.articles[3], batch.articles[0]]
    assert list(batch.part(-2, 4).articles) == list(batch.articles)[2:]
    assert len(batch.part(3, 1)) == len(batch.part(3, 1).tokens) == 0


def test_rows_reach_another_process_and_are_equal_there() -> None:
    batch = clean_batch(Writer(3).articles(20))

    for rows in (batch.documents, batch.articles):
        assert pickle.loads(pickle.dumps(rows)) == rows == list(rows)
        assert rows != list(rows)[:-1]


def test_arrow_shares_the_texts() -> None:
    text = "The harbour is shut. " * 500
    plain = Batch.of([Document("a", text), Document("b", text + "!")])

    address = plain.to_arrow().column("texts").buffers()[2].address
    assert address == plain.texts.values.ctypes.data
    assert np.shares_memory(Batch.from_arrow(plain.to_arrow()).texts.values, plain.texts.values)


def test_a_part_copies_no_text_and_travels_as_what_it_shows() -> None:
    batch = clean_batch(Writer(1).articles(200))
    part = batch.part(10, 12)

    assert np.shares_memory(part.texts.values, batch.texts.values)
    assert part.clean is not None
    assert batch.clean is not None
    assert np.shares_memory(part.clean.texts.values, batch.clean.texts.values)
    assert len(pickle.dumps(part)) < 0.05 * len(pickle.dumps(batch))


def test_the_way_back_takes_little_room() -> None:
    text = "\n\n".join(" ".join(["The ferry ran aground off Port Ellery on Sunday."] * 5) for _ in range(10))
    batch = clean_batch([Document(str(n), text) for n in range(50)])

    assert batch.clean is not None
    assert batch.clean.runs.flat.nbytes <= 90 * len(batch)


def test_a_batch_has_no_articles_before_it_is_cleaned() -> None:
    with pytest.raises(ValueError, match="cleaned"):
        len(Batch.of([Document("a", "x")]).articles)


def test_a_mere_date_is_told_from_a_time() -> None:
    midnight = datetime(2026, 5, 3, tzinfo=UTC)
    dated = [None, midnight, midnight + timedelta(hours=5)]

    batch = Batch.of([Document(str(n), "x", published=moment) for n, moment in enumerate(dated)])

    assert batch.precision.tolist() == [UNDATED, DAY, INSTANT]
    assert np.isnat(batch.published).tolist() == [True, False, False]
    assert [document.published for document in batch.documents] == dated


def test_metadata_that_json_cannot_hold_becomes_words() -> None:
    document = Document("a", "x", metadata={"at": datetime(2026, 5, 3, tzinfo=UTC), "odd": "\ud800", "kinds": {2, 1}})

    (back,) = Batch.of([document]).documents

    assert back == document
    assert back.metadata == {"at": "2026-05-03T00:00:00+00:00", "odd": "\ud800", "kinds": [1, 2]}
