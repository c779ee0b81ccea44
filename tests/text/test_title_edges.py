"""The outlet's name and its sections are no part of a headline; everything else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.config import Config
from clusterer.documents import Article, CleanText, Document, runs_of
from clusterer.hosts import local
from clusterer.text.title_edges import bare_title, bared, recurring_edges

HEADLINES = ["Quay shut for eleven weeks", "Pass closed by snow", "Lost carillon found in barn", "Bread dear again"]


def doc(title: str, outlet: str = "", id_: str = "a", **fields: str) -> Document:
    return Document(id=id_, title=title, text=fields.pop("text", "") or title, outlet=outlet, **fields)


@pytest.mark.parametrize(
    ("title", "outlet", "bare"),
    [
        ("Quay shut - Quay Post", "Quay Post", "Quay shut"),
        ("Quay shut – The Quay Post", "Quay Post", "Quay shut"),
        ("Quay shut | quaypost.example", "https://www.quaypost.example", "Quay shut"),
        ("Quay shut — QUAY POST", "quaypost.example", "Quay shut"),
        ("Quay Post: Quay shut", "Quay Post", "Quay shut"),
        ("Quay Post | Quay shut | Quay Post", "Quay Post", "Quay shut"),
        ("Quay Post", "Quay Post", "Quay Post"),
        ("Quay Post - Quay Post", "Quay Post", "Quay Post"),
        ("Quay shut - again", "Quay Post", "Quay shut - again"),
        ("Ukraine war: quay shut", "Quay Post", "Ukraine war: quay shut"),
        ("Post-war quay shut", "Post", "Post-war quay shut"),
        ("Quay shut - Quay Post", "", "Quay shut - Quay Post"),
    ],
)
def test_the_outlets_own_name_is_taken_off(title: str, outlet: str, bare: str) -> None:
    assert bare_title(doc(title, outlet), {}) == bare


def test_what_recurs_at_the_edge_of_one_outlets_titles_is_taken_off() -> None:
    titled = [doc(f"Opinion | {line}", "Quay Post") for line in HEADLINES]
    edges = recurring_edges(titled)
    assert [bare_title(one, edges) for one in titled] == HEADLINES
    assert bare_title(doc(titled[0].title, "Bay Toast"), edges) == titled[0].title
    twice = [doc(f"Mayor quits - {line}", "Quay Post") for line in HEADLINES[:2]]
    assert [bare_title(one, recurring_edges(twice)) for one in twice] == [one.title for one in twice]
    subject = [doc(f"Harbour strike: {line}", "Quay Post") for line in HEADLINES]
    assert [bare_title(one, recurring_edges(subject)) for one in subject] == [one.title for one in subject]
    same = [doc("Live - Quay shut", "Quay Post") for _ in range(9)]  # one headline, many times
    assert bare_title(same[0], recurring_edges(same)) == "Live - Quay shut"


def test_unrelated_headlines_of_one_outlet_are_events_of_their_own() -> None:
    for suffix in (" - Quay Post", " | Quay Post", " – News – Quay Post"):
        rows = [
            doc(
                line + suffix,
                "Quay Post",
                f"a{n}",
            )
            for n, line in enumerate(HEADLINES)
        ]
        found = local.run(rows, Config())
        assert len(found.events) == len(HEADLINES)
        assert found.duplicate_groups == ()


def test_a_headline_and_its_twin_with_the_name_are_one_text() -> None:
    line = "Harbour board of Larnholm votes to close the eastern quay for eleven weeks after divers find rot"
    found = local.run([doc(line, "Quay Post", "a"), doc(f"{line} - Quay Post", "Quay Post", "b")], Config())
    assert [group.documents for group in found.duplicate_groups] == [("a", "b")]


@given(st.text("ab -|:Q", max_size=30), st.text("abQ ", max_size=6))
def test_something_is_always_left_and_the_way_back_holds(title: str, outlet: str) -> None:
    if not title.strip():
        return
    document = doc(title, outlet)
    article = bared(Article(document, CleanText(title, runs_of(range(len(title)))), "en"), {})
    assert article.bare_title.strip()
    clean = article.clean
    for at in range(len(clean.text)):
        span = clean.original(at, at + 1)
        assert document.text[span.start : span.end] == clean.text[at]
    assert bare_title(doc(article.bare_title, outlet), {}) == article.bare_title.strip() or not article.headline
