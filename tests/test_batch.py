"""A batch is its articles, as columns: whatever goes in comes out, whole or in part, here or in another process."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.batch import DAY, INSTANT, UNDATED, Batch
from clusterer.config import CleaningSettings
from clusterer.documents import Article, Document
from clusterer.origin import agency_names
from clusterer.text.clean import articles, clean_batch, lines_of
from clusterer.text.tokens import tokenize
from tests.text.odd_articles import Writer

SETTINGS = CleaningSettings()
NAMES = agency_names()
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
        outlet=st.sampled_from(("", "Ellery Gazette", "Straße")),
        url=words,
        language=st.sampled_from(("", "en")),
        byline=words,
        metadata=st.dictionaries(words, plain, max_size=3),
        source=words,
    ),
    max_size=6,
)


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

    batch = clean_batch(Batch.of(given_documents), SETTINGS, NAMES)

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
    batch = clean_batch(Batch.of(given_documents), SETTINGS, NAMES)
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


def test_arrow_shares_the_texts() -> None:
    text = "The harbour is shut. " * 500
    plain = Batch.of([Document("a", text), Document("b", text + "!")])

    address = plain.to_arrow().column("texts").buffers()[2].address
    assert address == plain.texts.values.ctypes.data
    assert np.shares_memory(Batch.from_arrow(plain.to_arrow()).texts.values, plain.texts.values)


def test_a_part_copies_no_text_and_travels_as_what_it_shows() -> None:
    batch = clean_batch(Batch.of(Writer(1).articles(200)), SETTINGS, NAMES)
    part = batch.part(10, 12)

    assert np.shares_memory(part.texts.values, batch.texts.values)
    assert part.clean is not None
    assert batch.clean is not None
    assert np.shares_memory(part.clean.texts.values, batch.clean.texts.values)
    assert len(pickle.dumps(part)) < 0.05 * len(pickle.dumps(batch))


def test_the_way_back_takes_little_room() -> None:
    text = "\n\n".join(" ".join(["The ferry ran aground off Port Ellery on Sunday."] * 5) for _ in range(10))
    batch = clean_batch(Batch.of([Document(str(n), text) for n in range(50)]), SETTINGS, NAMES)

    assert batch.clean is not None
    assert batch.clean.runs.flat.nbytes <= 90 * len(batch)


def test_recurring_lines_are_those_of_all_batches_together() -> None:
    everything = Writer(2).articles(300)
    batches = [Batch.of(everything[first : first + 70]) for first in range(0, 300, 70)]

    recurring = lines_of(batches, SETTINGS, NAMES)

    assert recurring
    cleaned = [article for batch in batches for article in clean_batch(batch, SETTINGS, NAMES, recurring).articles]
    assert same(cleaned, articles(everything, SETTINGS, NAMES))


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
    document = Document("a", "x", metadata={"at": datetime(2026, 5, 3, tzinfo=UTC), "odd": "\ud800", "kinds": {1, 2}})

    (back,) = Batch.of([document]).documents

    assert set(back.metadata) == {"at", "odd", "kinds"}
    assert back.metadata["odd"] == "\ud800"
