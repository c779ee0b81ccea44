"""What was found, for other programs: an Atom feed, a database for Datasette, a de-duplicated corpus, ninjs 3.0."""

from __future__ import annotations

import sqlite3
import xml.etree.ElementTree as ET
from dataclasses import replace

import jsonschema
import pytest

import clusterer
from clusterer import Document, exporting
from clusterer.findings import Findings
from clusterer.outputs import atom, corpus, datasette
from clusterer.report import ninjs

ATOM = "{http://www.w3.org/2005/Atom}"
TEXT = (
    "LARNHOLM, March 3 (Reuters) - The night ferry ran aground off the northern pier on Tuesday, the harbour said."
    " None of the 214 people on board was hurt, and tugs were expected to pull the vessel free with the evening tide."
    " The ferry company said that the engine had failed twice this winter and that an inquiry would begin on Friday."
)


def article(id_: str, text: str, outlet: str, day: int = 3) -> Document:
    row = {"id": id_, "text": text, "title": f"Title of {id_} & more", "outlet": outlet, "date": f"2026-03-0{day}"}
    return Document.from_row({**row, "url": f"https://{outlet.lower()}.example/{id_}"})


@pytest.fixture(scope="module")
def findings() -> Findings:
    return clusterer.run(
        [
            article("a", TEXT, "Post"),
            article("b", f"{TEXT} The Echo adds a line.", "Echo", 4),
            article("c", "Soup of leeks and potatoes is what the canteen of the council serves on Mondays.", "Post", 5),
            article(
                "d", "Lone \ud800 surrogates and \x0b controls in the choir's programme are no reason to fail.", "Echo"
            ),
        ]
    )


class TestAtom:
    def test_each_event_is_an_entry_with_its_origin_and_its_page(self, findings: Findings) -> None:
        root = ET.fromstring(atom.feed(findings))
        entries = root.findall(f"{ATOM}entry")

        assert len(entries) == len(findings.events)
        ids = {entry.findtext(f"{ATOM}id") for entry in entries}
        assert ids == {f"urn:clusterer:event:{event.id}" for event in findings.events}
        ferry = next(entry for entry in entries if "Reuters" in str(entry.findtext(f"{ATOM}summary")))
        assert "Reuters (agency copy)" in str(ferry.findtext(f"{ATOM}summary"))
        link = ferry.find(f"{ATOM}link")
        assert link is not None
        assert link.get("href", "").startswith("events/")

    def test_of_a_state_only_what_changed_in_the_last_run(self, findings: Findings) -> None:
        one = findings.events[0].id
        root = ET.fromstring(atom.feed(replace(findings, changed=(one,))))

        assert [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")] == [f"urn:clusterer:event:{one}"]


class TestDatasette:
    def test_tables_and_views_answer_what_one_asks_first(self, findings: Findings) -> None:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(datasette.database(findings))

        def ask(question: str) -> list[tuple[object, ...]]:
            return connection.execute(question).fetchall()

        assert ask("SELECT count(*) FROM documents") == [(4,)]
        assert ask("SELECT outlet, documents, wire_articles FROM outlets ORDER BY outlet") == [
            ("Echo", 2, 1),
            ("Post", 2, 1),
        ]
        assert ask("SELECT agency, documents, outlets FROM agencies") == [("Reuters", 2, 2)]
        assert {outlets for _, outlets in ask("SELECT documents, outlets FROM events_of_several_outlets")} == {2}
        assert ask("SELECT left_id, right_id FROM copies") == [("a", "b")]
        assert ask("SELECT id FROM articles_without_wire ORDER BY id") == [("c",), ("d",)]
        quotes = ask(
            "SELECT substr(d.text, e.start + 1, e.end - e.start), quote FROM evidence e JOIN documents d"
            " ON d.id = e.document_id WHERE e.accepted AND e.stands_in = 'body'"
        )
        assert quotes
        assert all(shown == quote for shown, quote in quotes)
        assert ask("PRAGMA foreign_key_check") == []
        connection.close()


class TestCorpus:
    def test_one_article_stands_for_each_group_and_lists_the_others(self, findings: Findings) -> None:
        rows = {row["id"]: row for row in corpus.rows(findings)}
        (group,) = findings.duplicate_groups
        other = next(id_ for id_ in group.documents if id_ != group.representative)

        assert set(rows) == {group.representative, "c", "d"}
        (stood_for,) = rows[group.representative]["stands_for"]
        assert (stood_for["id"], stood_for["pair"]["with"]) == (other, group.representative)
        assert rows["c"]["stands_for"] == []

    def test_every_article_is_there_or_stood_for_once(self, findings: Findings) -> None:
        rows = list(corpus.rows(findings))
        ids = [row["id"] for row in rows] + [other["id"] for row in rows for other in row["stands_for"]]

        assert sorted(ids) == [document.id for document in findings.documents]

    def test_a_part_of_the_findings_keeps_one_of_each_group(self, findings: Findings) -> None:
        part = exporting.with_origin(findings, "Reuters")

        assert len(list(corpus.rows(part))) == 1


# What the standard says of the fields that we write (ninjs-schema_3.0.json of the IPTC, CC BY 4.0); no others.
_WORDS = {"type": "string"}
_NUMBER = {"type": "integer"}
_URI = {"type": "string", "format": "uri"}


def _parts(required: list[str], **properties: object) -> dict[str, object]:
    entry = {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
    return {"type": "array", "items": entry}


NINJS = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "standard": {"type": "object", "properties": {"name": _WORDS, "version": _WORDS, "schema": _URI}},
        "uri": _URI,
        "type": {
            "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
        },
        "language": _WORDS,
        "versionCreated": {"type": "string", "format": "date-time"},
        "by": _WORDS,
        "title": _WORDS,
        "headlines": _parts(["value"], role=_WORDS, contentType=_WORDS, value=_WORDS),
        "bodies": _parts(
            ["value"],
            role=_WORDS,
            contentType=_WORDS,
            charCount={"type": "integer"},
            wordCount={"type": "integer"},
            value=_WORDS,
        ),
        "organisations": _parts([], name=_WORDS, rel=_WORDS, uri=_URI, literal=_WORDS),
        "infoSources": _parts([], name=_WORDS, role=_WORDS, uri=_URI, literal=_WORDS),
        "events": _parts([], id=_WORDS, name=_WORDS, rel=_WORDS, uri=_URI, literal=_WORDS),
        "altIds": _parts([], role=_WORDS, value=_WORDS),
    },
}


def test_items_are_ninjs_3_with_the_verdicts_as_their_sources(findings: Findings) -> None:
    items = ninjs.items(findings)

    for item in items:
        jsonschema.validate(item, NINJS, format_checker=jsonschema.FormatChecker())
    assert items[0]["infoSources"] == [{"name": "Reuters", "role": "agency copy"}]


@pytest.mark.parametrize(
    ("format_", "names"), [("atom", ["events.atom"]), ("sqlite", ["clusterer.sqlite"]), ("corpus", ["corpus.jsonl"])]
)
def test_each_is_a_format_of_export(findings: Findings, format_: str, names: list[str]) -> None:
    found = exporting.files(findings, format_)

    assert [name for name, _ in found] == names
    assert all(content for _, content in found)


@pytest.mark.parametrize("format_", ["json", "jsonl", "csv", "parquet", "ninjs", "atom", "sqlite", "corpus"])
def test_every_format_takes_what_python_may_put_into_a_document(format_: str) -> None:
    odd = {"title": "Half \ud800", "outlet": "\udfff", "url": "x\ud800", "byline": "A \ud800", "language": "\ud800"}
    metadata = {"k\ud800": "v\ud800", "large": 2**80, "numbers": {1, 2}, "none": float("nan")}
    found = clusterer.run([Document("a\ud800", f"{TEXT} \ud800", metadata=metadata, **odd)])

    assert all(content for _, content in exporting.files(found, format_))
