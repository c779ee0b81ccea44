"""report.json, CSV and Parquet: valid, exact, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema
import pyarrow.parquet as pq
import pytest

from clusterer.report import export, tables, to_dict
from tests.report.synthetic import flood, hostile, many

SCHEMA = json.loads((Path(export.__file__).parent / "report.schema.json").read_text())


@pytest.mark.parametrize(
    "findings", [flood(), many(3, 3), hostile(["<b>", "=1+1", "\ud800"])], ids=["flood", "many", "odd"]
)
def test_report_json_obeys_its_schema(findings):
    report = json.loads(export.to_json(to_dict(findings)))
    jsonschema.validate(report, SCHEMA, cls=jsonschema.Draft202012Validator)


def test_the_schema_is_itself_valid():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_key_of_the_report_is_described_in_the_schema():
    def check(value, schema, path):
        schema = {**SCHEMA["$defs"].get(schema.get("$ref", "").rpartition("/")[2], {}), **schema}
        if isinstance(value, dict) and schema.get("type") == "object" and "properties" in schema:
            for key, inner in value.items():
                assert key in schema["properties"] or "additionalProperties" in schema, f"{path}.{key} is not described"
                check(inner, schema["properties"].get(key, {}), f"{path}.{key}")
        if isinstance(value, list):
            for inner in value:
                check(inner, schema.get("items", {}), f"{path}[]")

    check(to_dict(flood()), SCHEMA, "report")


def test_a_quote_is_the_text_at_its_offsets():
    findings = flood()
    texts = {d.id: d for d in findings.documents}
    quotes = 0
    for document in to_dict(findings)["documents"]:
        for e in [e for o in document["origins"] for e in o["evidence"]] + document["rejected"]:
            holder = {"body": texts[e["document"]].text, "byline": texts[e["document"]].byline}.get(e["where"])
            if holder is not None:
                assert holder[e["start"] : e["end"]] == e["quote"]
                quotes += 1
    assert quotes >= 6


def test_reuse_is_given_in_both_directions_with_mirrored_passages():
    findings = flood()
    texts = {d.id: d.text for d in findings.documents}
    reuse = {(r["from"], r["to"]): r for e in to_dict(findings)["events"] for r in e["reuse"]}
    assert reuse["morning", "gazette"]["coverage"] == 0.94  # share of the gazette's words that stand in the ledger
    assert reuse["gazette", "morning"]["coverage"] == 0.71
    assert reuse["morning", "gazette"]["direction"] == "forward"
    assert reuse["gazette", "morning"]["direction"] == "backward"
    for entry in reuse.values():
        for p in entry["passages"]:
            left = texts[entry["from"]][p["from_start"] : p["from_end"]]
            assert left == texts[entry["to"]][p["to_start"] : p["to_end"]]


def test_a_document_without_a_wire_origin_has_no_origins():
    lone = next(d for d in to_dict(flood())["documents"] if d["id"] == "lone")
    assert lone["origins"] == []
    assert lone["rejected"] == []
    assert lone["published"] is None


def test_equal_findings_give_equal_bytes():
    assert export.to_json(to_dict(flood())) == export.to_json(to_dict(flood()))


def test_report_json_holds_no_article_text():
    assert b"firefighters" not in export.to_json(to_dict(flood()))


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", '=HYPERLINK("http://x.example","y")'],
)
def test_a_formula_is_only_a_text_in_csv(text):
    content = tables.to_csv(["title"], [[text]]).decode()
    cell = next(row for number, row in enumerate(csv.reader(io.StringIO(content, newline=""))) if number == 1)[0]
    assert cell == "'" + text


def test_harmless_texts_and_numbers_stay_as_they_are_in_csv():
    rows = list(csv.reader(io.StringIO(tables.to_csv(["a", "b", "c"], [["Flood, again", -0.5, None]]).decode())))
    assert rows[1] == ["Flood, again", "-0.5", ""]


def test_csv_and_parquet_hold_the_same_rows():
    findings = flood()
    for columns, rows in (
        (tables.DOCUMENT_COLUMNS, tables.document_rows(findings)),
        (tables.EVENT_COLUMNS, tables.event_rows(findings)),
    ):
        table = pq.read_table(io.BytesIO(tables.to_parquet(columns, rows)))
        assert tuple(table.column_names) == columns
        assert table.num_rows == len(rows)
        assert [tuple(row.values()) for row in table.to_pylist()] == rows
        assert len(list(csv.reader(io.StringIO(tables.to_csv(columns, rows).decode(), newline="")))) == len(rows) + 1
