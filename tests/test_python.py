"""What Python hands over: documents, rows, tables, paths; a value that is none of these is one line with its place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest

import clusterer
from clusterer import Document
from clusterer.errors import ConfigError, InputError

ROWS = [
    {"headline": "Ferry aground", "body": "LARNHOLM (AP) - The ferry ran aground off the pier.", "date": "2026-03-03"},
    {"text": "Other words of another article, about soup and the weather.", "author": [{"name": "Ana Lind"}]},
]


class Frame(SimpleNamespace):
    """What a pandas DataFrame looks like from here."""

    columns = ("headline", "body", "date")

    def to_dict(self, orient: str) -> list[dict[str, Any]]:
        assert orient == "records"
        return ROWS[:1]


def test_a_row_becomes_a_document_by_the_rules_for_files() -> None:
    document = Document.from_row(ROWS[0])

    assert (document.title, document.published) == ("Ferry aground", datetime(2026, 3, 3, tzinfo=UTC))
    assert Document.from_row(ROWS[1]).byline == "Ana Lind"


@pytest.mark.parametrize(
    ("row", "said"),
    [({"text": 7}, "row: the text is a number"), ({"x": "y"}, "row: neither a text nor a title"), (5, "row: a number")],
)
def test_a_row_without_an_article_names_row_and_field(row: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        Document.from_row(row)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"id": 5, "text": "x"}, "id must be a string, got 5"),
        ({"id": "a", "text": ["x"]}, "text must be a string"),
        ({"id": "a", "text": "x", "published": "2026-01-01"}, r"published must be a datetime.*from_row"),
    ],
)
def test_a_document_of_wrong_types_names_the_field(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        Document(**fields)


def test_run_takes_rows_tables_frames_documents_and_paths(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words in a file about the harbour of Larnholm.")
    documents = [Document.from_row(row) for row in ROWS]

    for given in (
        ROWS,
        documents,
        [*ROWS[:1], documents[1]],
        pa.Table.from_pylist([{"text": row.get("text") or row["body"]} for row in ROWS]),
    ):
        assert len(clusterer.run(given).articles) == 2
    for one in (Frame(), str(tmp_path), tmp_path, [tmp_path / "a.txt"], pa.Table.from_pylist(ROWS[:1])):
        assert len(clusterer.run(one).articles) == 1


def test_a_bad_row_is_put_aside_and_the_run_goes_on() -> None:
    result = clusterer.run([*ROWS, {"text": 7}])

    assert len(result.articles) == 2
    assert [item.source for item in result.quarantined] == ["row 3"]


@pytest.mark.parametrize(("given", "said"), [([*ROWS, 5], "row 3: a number"), (5, "a number"), (b"x", "a bytes")])
def test_what_is_no_article_is_one_line_with_its_place(given: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        clusterer.run(given)


def test_columns_of_other_names_are_mapped_by_the_configuration(tmp_path: Path) -> None:
    from clusterer.config import load

    (tmp_path / "a.toml").write_text('[read.columns]\ntext = "inhalt"\noutlet = "quelle.name"\n')
    (tmp_path / "a.jsonl").write_text('{"inhalt": "Worte.", "text": "no", "quelle": {"name": "Die Post"}}\n')
    (tmp_path / "b.csv").write_text("inhalt,datum\nAndere Worte,2026-01-01\n")
    _, run = load(tmp_path / "a.toml")

    found = list(clusterer.read(tmp_path / "a.jsonl", tmp_path / "b.csv", columns=run.columns))
    assert [(d.text, d.outlet) for d in found] == [("Worte.", "Die Post"), ("Andere Worte", "")]


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('[read.columns]\ntxt = "a"', "unknown field 'txt'.*did you mean text"),
        ("[read.columns]\ntext = 5", "names no column"),
        ("[read]\nx = 1", "holds one table"),
    ],
)
def test_a_wrong_mapping_names_field_and_nearest(tmp_path: Path, toml: str, said: str) -> None:
    from clusterer.config import load

    (tmp_path / "a.toml").write_text(toml)
    with pytest.raises(ConfigError, match=said):
        load(tmp_path / "a.toml")
