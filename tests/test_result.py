"""What a run hands over in Python: events by id, tables for other libraries, and what a notebook shows."""

from __future__ import annotations

import pickle
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import clusterer
from clusterer import Config, Document, Result
from clusterer.config import DuplicateSettings
from clusterer.errors import ConfigError, InputError, MissingExtraError
from clusterer.report.notebook import EVENTS, MEMBERS

WORDS = "The harbour ferry ran aground off the old pier on Monday and forty passengers waded to the beach unhurt"
STORY = f"{WORDS}, the coast guard said, while tugs from two towns waited for the evening tide to lift her clear."
HOSTILE = "</td><script>alert(1)</script><img src=x onerror=alert(2)>&amp;\"'\u202e\ud800\0"


def articles(count: int = 2) -> list[Document]:
    credit = "LARNHOLM (Reuters) - "
    return [
        Document(id=f"d{i:03d}", text=credit + STORY, title=f"Ferry {i}", outlet=f"Paper {i}") for i in range(count)
    ]


@pytest.fixture(scope="module")
def result() -> Result:
    alone = Document(id="alone", text="Soup was served at noon in the hall to all who came, said the mayor, Ana Lind.")
    return clusterer.run([*articles(), alone, {"text": 7}])


def test_an_event_is_had_by_its_id_or_that_of_any_of_its_articles(result: Result) -> None:
    event = result.event("d000")

    assert result.event(event.id) == event
    assert [document.id for document in event.documents] == ["d000", "d001"]
    assert [origin.agency for origin in event.shared_origins] == ["Reuters"]
    assert event.independent_origins.count == 1
    assert all(e.quote in document.text for e in event.evidence for document in event.documents if e.where == "body")
    assert "Reuters" in repr(event)
    assert repr(result) == repr(pickle.loads(pickle.dumps(result)))


def test_an_event_of_before_is_found_under_the_name_it_has_now(result: Result) -> None:
    from dataclasses import replace

    event = result.event("d000")
    assert replace(result, aliases={"old": event.id}).event("old").id == event.id


def test_an_unknown_id_is_one_line_with_the_nearest(result: Result) -> None:
    with pytest.raises(InputError, match=r"event 'd0001': no event has this id, and no article; did you mean d00[01]"):
        result.event("d0001")


COUNTS = {"documents": 3, "events": 2, "pairs": 1, "quarantined": 1}


@pytest.mark.parametrize(("library", "kind"), [("pandas", pd.DataFrame), ("polars", pl.DataFrame), ("arrow", pa.Table)])
def test_findings_are_tables_of_the_library_asked_for(result: Result, library: Any, kind: type) -> None:
    tables = result.to_frames(library)

    assert list(tables) == ["documents", "events", "pairs", "evidence", "shared", "quarantined"]
    assert all(isinstance(table, kind) for table in tables.values())
    assert {name: table.shape[0] for name, table in tables.items() if name in COUNTS} == COUNTS


@pytest.mark.parametrize("library", ["pandas", "polars", "arrow"])
def test_a_table_has_the_same_types_whether_it_is_empty_or_not(result: Result, library: Any) -> None:
    def types(found: Result) -> list[Any]:
        tables = found.to_frames(library)
        return [str(table.schema if hasattr(table, "schema") else table.dtypes.to_dict()) for table in tables.values()]

    assert types(clusterer.run([])) == types(result)


def test_a_frame_of_a_result_can_be_run_again(result: Result) -> None:
    for library in ("pandas", "polars", "arrow"):
        again = clusterer.run(result.to_frames(library)["documents"])  # type: ignore[arg-type]
        assert [d.text for d in again.documents] == [d.text for d in result.documents]
        assert {frozenset(e.documents) for e in again.events} == {frozenset(e.documents) for e in result.events}


def test_frames_say_day_and_time_as_they_are_known() -> None:
    rows = [{"text": f"{WORDS} {day}", "date": day} for day in ("2026-03-03", "2026-03-03T12:30:00Z", "")]
    table = clusterer.run(rows).to_frames("arrow")["documents"].to_pylist()

    known = {row["text"].removeprefix(f"{WORDS} "): (row["published"] is not None, row["day_only"]) for row in table}
    assert known == {"2026-03-03": (True, True), "2026-03-03T12:30:00Z": (True, False), "": (False, None)}


def test_a_library_that_is_not_there_is_one_line(result: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtraError, match=r"^to_frames: polars is not installed.*pip install polars$"):
        result.to_frames("polars")
    with pytest.raises(ConfigError, match=r"no such library: 'spark'; take pandas, polars or arrow"):
        result.to_frames("spark")  # type: ignore[arg-type]


def test_near_duplicates_and_run_have_one_default_threshold() -> None:
    """A copy with a third of its sentences changed: Jaccard .5 to .7, which only the wrong default would miss."""
    sentences = [
        f"Sentence {i} says {word} of the {word} council at some length." for i, word in enumerate("abcdefghij")
    ]
    changed = [
        *sentences[:8],
        "Here the paper wrote two lines of its own.",
        "They end the story otherwise than before.",
    ]
    pair = [Document(id="a", text=" ".join(sentences)), Document(id="b", text=" ".join(changed))]
    apart = Config(duplicates=DuplicateSettings(reprints=False))

    (found,) = clusterer.near_duplicates(pair, config=apart)
    assert DuplicateSettings().threshold <= found.jaccard < 0.7
    assert clusterer.run(pair, apart).duplicate_groups[0].pairs == (found,)
    assert not clusterer.near_duplicates(pair, 0.7, apart)


def test_near_duplicates_takes_what_run_takes(tmp_path: Path) -> None:
    rows = [{"id": id_, "text": STORY} for id_ in "ab"]
    for given in (rows, pd.DataFrame(rows), pl.DataFrame(rows), pa.Table.from_pylist(rows)):
        assert [pair.kind for pair in clusterer.near_duplicates(given)] == ["identical"]


def test_rows_read_again_are_one_and_articles_of_one_id_are_told_apart() -> None:
    other = STORY.replace("Monday", "Tuesday")
    (pair,) = clusterer.near_duplicates([{"text": STORY}, {"text": STORY}, {"text": other}])
    assert pair.kind == "near-duplicate"

    rows = [{"id": "a", "text": STORY}, {"id": "a", "text": other}, {"id": "a", "text": other}]
    (pair,) = clusterer.near_duplicates(rows)
    assert (pair.left, pair.right.startswith("a~")) == ("a", True)
    assert clusterer.signatures(rows).ids == (pair.left, pair.right)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: clusterer.run([{"text": "a"}, 5]), "documents, row 2: a number (5) where an article was expected"),
        (lambda: clusterer.run(["a text of\nseveral lines"]), "documents, row 1: a text where an article was expected"),
        (
            lambda: clusterer.run(pd.DataFrame({"id": [1], "x": ["y"]})),
            "no column of the table holds a text or a title",
        ),
        (lambda: clusterer.run([], {"events": {}}), "config: a dict where a Config was expected"),  # type: ignore[arg-type]
        (lambda: clusterer.near_duplicates([], "0.5"), "threshold: a share from 0 to 1 was expected, got '0.5'"),  # type: ignore[arg-type]
        (lambda: clusterer.near_duplicates([], 50), "threshold: a share from 0 to 1 was expected, got 50"),
        (lambda: clusterer.run([]).save_report(5), "directory: a int where a folder was expected"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_type_is_one_line_that_names_argument_and_row(call: Any, said: str) -> None:
    with pytest.raises(clusterer.ClustererError) as caught:
        call()
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


class Elements(HTMLParser):
    """The tags and attributes of a piece of HTML, its text, and whether every tag is closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_notebook_shows_an_event_with_the_words_that_prove_its_origin(result: Result) -> None:
    html = result.event("d000")._repr_html_()
    shown = Elements(html)

    assert "<mark>LARNHOLM (Reuters) -</mark>" in html.replace(" </mark>", "</mark>")
    assert "1 independent origin: Reuters" in shown.text
    assert "Paper 0" in shown.text
    assert "Paper 1" in shown.text
    assert not shown.open


def test_a_notebook_shows_the_largest_events_and_says_how_many_more_there_are() -> None:
    rows = [
        {"text": f"Number {i} is about {i * 7919} unlike things, {i * 31} of them blue."} for i in range(EVENTS + 5)
    ]
    html = clusterer.run([*rows, {"text": 7}])._repr_html_()
    shown = Elements(html)

    assert html.count("<tr>") == EVENTS + 1
    assert "5 more events" in shown.text
    assert "the text is a number" in shown.text
    many = clusterer.run(articles(MEMBERS + 3)).event("d000")._repr_html_()
    assert many.count("<tr>") == MEMBERS + 1
    assert "3 more articles" in Elements(many).text


def test_hostile_articles_stay_text_in_a_notebook() -> None:
    documents = [
        Document(
            id=f"{HOSTILE}{i}",
            text=f"LARNHOLM{HOSTILE} (Reuters) - {STORY} {HOSTILE}",
            title=f"{HOSTILE} title",
            outlet=f"{HOSTILE} {i}",
            url=f"javascript:alert({i})",
            language="en",
        )
        for i in range(2)
    ]
    result = clusterer.run([*documents, {"text": 7, HOSTILE: HOSTILE}])
    for html in (result._repr_html_(), result.event(documents[0].id)._repr_html_()):
        shown = Elements(html)
        assert shown.tags <= {*"div h3 p ul li table thead tbody tr th td b small mark span br code".split()}  # noqa: SIM905
        assert {name for name, _ in shown.attributes} <= {"class", "style", "dir", "lang", "title"}
        assert html.encode()
        assert "\0" not in html
        assert "<script>alert(1)</script>" in shown.text
        assert not shown.open
