"""Rows of any format become documents by the same rules."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.readers.rows import document


def read(**row: Any) -> Document:
    found = document(row, "articles.jsonl:7", "articles.jsonl")
    assert isinstance(found, Document), found
    return found


def reason(**row: Any) -> str:
    found = document(row, "articles.jsonl:7", "articles.jsonl")
    assert isinstance(found, Quarantined), found
    assert found.source == "articles.jsonl:7"
    return found.reason


def test_every_field_is_taken_under_its_own_name() -> None:
    row = {
        "id": "a1",
        "title": "Ferry aground",
        "text": "The ferry Aurora ran aground.",
        "published": "2026-03-09T10:00:00Z",
        "outlet": "Ellery Gazette",
        "url": "https://ellery.example/ferry",
        "byline": "Ida Holm",
        "language": "en",
    }

    found = read(**row)

    assert found.published == dt.datetime(2026, 3, 9, 10, tzinfo=dt.UTC)
    assert {name: getattr(found, name) for name in row if name != "published"} == {
        name: value for name, value in row.items() if name != "published"
    }
    assert found.metadata == {}
    assert found.source == "articles.jsonl:7"


def test_aliases_are_understood() -> None:
    found = read(
        Headline="Ferry aground",
        body="It ran aground.",
        date="2026-03-09",
        source="Gazette",
        author="Ida Holm",
        lang="EN-us",
    )

    assert (found.title, found.text, found.outlet, found.byline, found.language) == (
        "Ferry aground",
        "It ran aground.",
        "Gazette",
        "Ida Holm",
        "en",
    )
    assert found.published is not None


def test_the_fixed_name_wins_and_the_alias_is_kept_as_metadata() -> None:
    found = read(text="The article.", body="Something else.", outlet="Gazette", source="feed-7")

    assert (found.text, found.outlet) == ("The article.", "Gazette")
    assert found.metadata == {"body": "Something else.", "source": "feed-7"}


def test_a_blank_fixed_name_does_not_hide_the_alias() -> None:
    assert read(text="  ", content="The article.").text == "The article."


def test_everything_else_is_metadata() -> None:
    extra = {"section": "local", "meta": {"author": "AP"}, "jsonld": [{"@type": "NewsArticle"}], "empty": None}

    assert read(text="The article.", **extra).metadata == {k: v for k, v in extra.items() if v is not None}


def test_a_title_alone_is_the_text() -> None:
    found = read(title="Ferry aground", text=None)

    assert (found.title, found.text) == ("Ferry aground", "Ferry aground")


@pytest.mark.parametrize(
    "row",
    [{}, {"text": ""}, {"text": " \n"}, {"text": None, "title": ""}, {"text": "\0"}, {"id": "a", "outlet": "Gazette"}],
)
def test_a_row_without_text_and_title_is_set_aside(row: dict[str, Any]) -> None:
    assert reason(**row) == "neither a text nor a title; an article needs one of them"


@pytest.mark.parametrize(
    ("text", "kind"), [(12, "a number (12)"), ({"en": "x"}, "an object"), (True, "true or false"), ([1], "a list")]
)
def test_a_text_of_a_wrong_type_is_set_aside(text: Any, kind: str) -> None:
    assert (
        reason(text=text, title="Ferry aground") == f"the text is {kind}, not a string; write the article's text there"
    )


def test_paragraphs_in_a_list_are_a_text() -> None:
    assert read(text=["First.", "Second."]).text == "First.\n\nSecond."


def test_a_date_that_is_none_is_kept_as_written() -> None:
    found = read(text="The article.", date="yesterday")

    assert found.published is None
    assert found.metadata == {"date": "yesterday"}


def test_authors_in_lists_and_objects_are_named_and_kept() -> None:
    authors = [{"name": "Ida Holm"}, "Tom Osei", {"url": "x"}]
    found = read(text="The article.", authors=authors)

    assert found.byline == "Ida Holm, Tom Osei"
    assert found.metadata == {"authors": authors}


def test_ids_are_kept_as_given() -> None:
    assert read(id=12, text="x").id == "12"
    assert read(id=" a/b?c ", text="x").id == "a/b?c"


def test_rows_without_an_id_have_a_stable_one() -> None:
    row = {"text": "The article.", "title": "Ferry"}

    assert read(**row).id == read(**row).id
    assert read(**row).id != read(**{**row, "text": "Another."}).id
    assert read(**row).id != read(**{**row, "outlet": "Gazette"}).id
    moved = document(row, "moved.jsonl:1", "moved.jsonl")
    assert isinstance(moved, Document)
    assert moved.id != read(**row).id
    # … and one address makes one article, wherever the row stands.
    first, second = (document({**row, "url": "https://e.example/1"}, "x", address) for address in ("a.csv", "b.csv"))
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.id == second.id


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("pt_BR", "pt"),
        ("deu", "de"),
        ("German", "de"),
        ("nb", "no"),
        ("iw", "he"),
        ("Klingon", ""),
        ("e1", ""),
    ],
)
def test_language_labels_become_two_letters(label: str, code: str) -> None:
    found = read(text="The article.", language=label)

    assert found.language == code
    assert bool(found.metadata) == (not code)


def test_what_no_store_can_hold_is_replaced() -> None:
    found = read(text="nul\0 lone \ud83d pair \ud83d\ude00", title="\udc00")

    assert found.text == "nul lone � pair 😀"
    assert found.title == "�"
