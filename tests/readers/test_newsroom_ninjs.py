"""ninjs 1 to 3, alone, in lines, in arrays and wrapped, and beside rows that are none."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.readers import read
from clusterer.readers.ninjs import find_items

SPECIMENS = Path(__file__).parent / "newsroom"
ITEM = {
    "uri": "urn:x:1",
    "type": "text",
    "versioncreated": "2026-03-09T10:00:00Z",
    "headline": "Harbour",
    "body_text": "Open.",
}


def articles(path: Path) -> tuple[list[Document], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return list(read(path, on_quarantine=quarantined.append)), quarantined


def read_json(folder: Path, value: Any, name: str = "items.json", indent: int | None = None) -> list[Document]:
    path = folder / name
    path.write_text(json.dumps(value, indent=indent))
    documents, quarantined = articles(path)
    assert quarantined == []
    return documents


def test_items_in_a_wrapper_are_read_and_pictures_and_killed_items_are_not() -> None:
    (harbour,), quarantined = articles(SPECIMENS / "wrapped.ninjs1.json")
    assert (harbour.id, harbour.title) == ("urn:newsml:agency.example:harbour-1:3", "Harbour shut")
    assert harbour.published == dt.datetime(2026, 3, 9, 9, 45, tzinfo=dt.UTC)
    assert (harbour.language, harbour.byline) == ("en", "By Ana Lind")
    assert harbour.text == "The harbour is shut & silent.\nNo ferry left.\n\nTalks begin on Tuesday: 3 < 4."
    newsroom = harbour.metadata["newsroom"]
    assert (newsroom["infosource"], newsroom["copyrightholder"]) == ("Reuters", "Australian Associated Press")
    picture, killed = quarantined
    assert "type picture" in picture.reason
    assert "withdrawn" in killed.reason


def test_lines_may_mix_items_and_rows() -> None:
    (german, row, member), quarantined = articles(SPECIMENS / "lines.ninjs2.jsonl")
    assert quarantined == []
    assert (german.title, german.byline) == ("Hafen wieder offen", "Von Per Aas, dpa")
    assert german.text == "Der Hafen ist wieder offen.\n\nDie Fähren fahren."
    assert (row.id, row.text, "newsroom" in row.metadata) == ("plain", "The fair opened.", False)
    assert (member.byline, member.text) == ("By IDA SUND, Larnholm Post", "Ferries sail again.")
    assert member.metadata["newsroom"]["infosource"] == "Larnholm Post"
    assert member.metadata["newsroom"]["deliverer"] == "AP"


def test_ninjs_3_is_read() -> None:
    (swedish,), _ = articles(SPECIMENS / "item.ninjs3.json")
    assert (swedish.title, swedish.language, swedish.byline) == ("Hamnen öppnar", "sv", "Ida Sund")
    assert swedish.published == dt.datetime(2026, 3, 9, 12, tzinfo=dt.UTC)
    assert swedish.metadata["newsroom"]["infosource"] == "TT"


@pytest.mark.parametrize(
    "wrapped",
    [ITEM, [ITEM], {"items": [ITEM]}, {"item": ITEM}, {"data": {"item": ITEM}}, {"data": {"items": [{"item": ITEM}]}}],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_usual_wrappers_are_opened(tmp_path: Path, wrapped: Any, indent: int | None) -> None:
    (document,) = read_json(tmp_path, wrapped, indent=indent)
    assert (document.title, document.text) == ("Harbour", "Open.")


def test_one_file_of_json_may_hold_lines(tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text("\n".join(json.dumps({**ITEM, "uri": f"urn:x:{n}"}) for n in range(3)) + "\n{broken\n")
    documents, (broken,) = articles(path)
    assert [document.id for document in documents] == ["urn:x:0", "urn:x:1", "urn:x:2"]
    assert broken.source.endswith(":4")


@pytest.mark.parametrize(
    "row",
    [
        {"id": "a", "text": "A text.", "uri": "urn:x", "versioncreated": "2026"},
        {"id": "a", "title": "A title", "items": [{"name": "no item"}]},
        {"id": "a", "body": "A text.", "data": {"uri": 5}},
        {"id": "a", "body_text": "A text.", "guid": "g"},
    ],
)
def test_rows_of_other_kinds_are_no_items(tmp_path: Path, row: dict[str, Any]) -> None:
    assert list(find_items(row)) == []
    (document,) = read_json(tmp_path, row)
    assert document.id == "a"


@pytest.mark.parametrize("broken", [None, 5, [], {}, [None], [5], {"value": []}, [[["x"]]]])
@pytest.mark.parametrize(
    "field", ["bodies", "headlines", "infosources", "by", "bylines", "authors", "language", "version"]
)
def test_fields_of_a_wrong_type_cost_no_item(tmp_path: Path, field: str, broken: Any) -> None:
    (document,) = read_json(tmp_path, {**ITEM, field: broken})
    assert document.text == "Open."


def test_what_this_program_concluded_earlier_is_no_credit_of_the_item(tmp_path: Path) -> None:
    exported = {
        "uri": "urn:clusterer:document:a%20b",
        "type": "text",
        "versionCreated": "2026-03-09T10:00:00+00:00",
        "title": "Harbour",
        "headlines": [{"role": "main", "value": "Harbour"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "Open."}],
        "organisations": [{"name": "Larnholm Post", "rel": "publisher"}],
        "infoSources": [{"name": "Reuters", "role": "inferred"}],
        "altIds": [{"role": "url", "value": "https://post.example/1"}, {"role": "id", "value": "a b"}],
    }
    (document,) = read_json(tmp_path, exported)
    assert (document.id, document.url, document.outlet) == ("a b", "https://post.example/1", "Larnholm Post")
    assert "infosource" not in document.metadata["newsroom"]


def test_an_article_read_from_an_item_is_read_back_from_its_row(tmp_path: Path) -> None:
    (document,) = read_json(tmp_path, {**ITEM, "copyrightholder": "AFP", "version": "2"})
    (again,) = read_json(tmp_path, document.to_row(), "rows.jsonl")
    assert again.to_row() == document.to_row()


def test_a_feed_of_aps_content_api_gives_its_items_by_ids_that_do_not_change(tmp_path: Path) -> None:
    item = {
        "uri": "https://api.example/1?et=a",
        "altids": {"itemid": "abc"},
        "version": 1,
        "type": "text",
        "versioncreated": "2026-03-03T04:05:12Z",
        "headline": "Ferry aground",
        "body_text": "The ferry ran aground.",
    }
    (tmp_path / "feed.json").write_text(
        json.dumps({"api_version": "1.1", "data": {"items": [{"item": item}]}}, indent=1)
    )
    (tmp_path / "list.dat").write_text(json.dumps([{**item, "altids": {"itemid": n}} for n in ("d", "e")]))

    assert [document.id for document in read(tmp_path)] == ["abc:1", "d:1", "e:1"]
