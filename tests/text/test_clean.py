"""The clean stage as the later stages see it."""

from __future__ import annotations

from clusterer.config import CleaningSettings
from clusterer.documents import Document, Span
from clusterer.origin import agency_names
from clusterer.text.clean import articles, clean

NAMES = agency_names("")

PAGE = """The ferry Aurora ran aground off Port Ellery on Sunday night, its owner said.

Click to play video:

Passengers tell of their night at sea

The story continues below the ad

“We heard a\u00a0bang,” said cafe\u0301 owner Ida Holm.

Reuters contributed to this report."""


def test_furniture_goes_and_credits_stay() -> None:
    assert clean(PAGE, NAMES).text.split("\n") == [
        "The ferry Aurora ran aground off Port Ellery on Sunday night, its owner said.",
        "“We heard a bang,” said café owner Ida Holm.",
        "Reuters contributed to this report.",
    ]


def test_what_was_removed_is_given_as_spans_of_the_original() -> None:
    assert [PAGE[span.start : span.end] for span in clean(PAGE, NAMES).furniture] == [
        "Click to play video:",
        "Passengers tell of their night at sea",
        "The story continues below the ad",
    ]


def test_spans_of_clean_text_lead_back_to_the_original() -> None:
    cleaned = clean(PAGE, NAMES)
    start = cleaned.text.index("a bang")

    assert cleaned.original(start, start + 6) == Span(PAGE.index("a\u00a0bang"), PAGE.index("a\u00a0bang") + 6)
    credit = cleaned.original(cleaned.text.index("Reuters"), len(cleaned.text))
    assert PAGE[credit.start : credit.end] == "Reuters contributed to this report."


def test_nothing_but_furniture_leaves_nothing() -> None:
    cleaned = clean("Advertisement\n\nRead more\n", NAMES)

    assert cleaned.text == ""
    assert len(cleaned.runs) == 0
    assert len(cleaned.furniture) == 2


def test_recurring_lines_given_by_the_caller_go_too() -> None:
    text = "The harbour is shut.\nTell the Ellery Gazette: call 555 0188\nIt opens on Monday."

    assert (
        clean(text, NAMES, frozenset({"tell the ellery gazette: call 0 0"})).text
        == "The harbour is shut.\nIt opens on Monday."
    )


def test_every_document_becomes_an_article_in_order() -> None:
    documents = [
        Document(id="b", text="Der Hafen von Ellerstedt bleibt nach dem Sturm am Montag geschlossen."),
        Document(id="a", text="The harbour stays closed on Monday.", language="cy"),
        Document(id="c", text="Advertisement"),
    ]

    found = articles(documents, CleaningSettings(), NAMES)

    assert [article.document.id for article in found] == ["b", "a", "c"]
    assert [article.language for article in found] == ["de", "cy", ""]  # given languages are kept
    assert found[2].clean.text == ""


def test_an_outlets_own_lines_are_found_unless_switched_off() -> None:
    documents = [
        Document(
            id=str(n), outlet="Ellery Gazette", text=f"Story number {n} tells of {'x' * n}.\nWrite to the editor today"
        )
        for n in range(1, 8)
    ]

    assert "editor" not in articles(documents, CleaningSettings(), NAMES)[0].clean.text
    assert "editor" in articles(documents, CleaningSettings(recurring_lines=False), NAMES)[0].clean.text
