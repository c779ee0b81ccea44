"""report.json, CSV and Parquet: valid, exact, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterer.documents import DuplicateGroup, DuplicatePair
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
        for e in [e for o in document["origins"] for e in o["evidence"]] + document.get("rejected", []):
            holder = {"body": texts[e["document"]].text, "byline": texts[e["document"]].byline}.get(e["where"])
            if holder is not None:
                assert holder[e["start"] : e["end"]] == e["quote"]
                quotes += 1
    assert quotes >= 6


def test_reuse_is_given_once_with_the_shares_of_both():
    findings = flood()
    texts = {d.id: d.text for d in findings.documents}
    entries = [r for e in to_dict(findings)["events"] for r in e.get("reuse", [])]
    reuse = {(r["from"], r["to"]): r for r in entries}
    assert len({frozenset(pair) for pair in reuse}) == len(entries)
    assert reuse["gazette", "morning"]["coverage"] == 0.71
    assert reuse["gazette", "morning"]["coverage_back"] == 0.94  # share of the gazette's words that stand in the other
    assert reuse["gazette", "morning"]["direction"] == "backward"
    for entry in entries:
        for p in entry["passages"]:
            left = texts[entry["from"]][p["from_start"] : p["from_end"]]
            assert left == texts[entry["to"]][p["to_start"] : p["to_end"]]


def test_a_group_is_given_with_the_strongest_pairs_that_hold_it_together():
    ids = tuple("abcd")
    likeness = {"ab": 0.9, "ac": 0.6, "ad": 0.7, "bc": 0.8, "bd": 0.65, "cd": 0.95}
    pairs = tuple(
        DuplicatePair(one, other, share, share, share, "near-duplicate") for (one, other), share in likeness.items()
    )
    told = export.group_dict(DuplicateGroup("g", ids, "a", pairs))
    assert [p["left"] + p["right"] for p in told["pairs"]] == ["ab", "bc", "cd"]
    assert told["verified_pairs"] == 6


@given(st.integers(2, 12), st.data())
def test_the_pairs_of_a_group_connect_all_of_it(count, data):
    ids = [f"d{number:02d}" for number in range(count)]
    tree = {(ids[data.draw(st.integers(0, place - 1))], ids[place]) for place in range(1, count)}
    more = data.draw(st.sets(st.sampled_from([(a, b) for a in ids for b in ids if a < b])))
    share = st.sampled_from([0.5, 0.7, 1.0])
    pairs = tuple(
        DuplicatePair(a, b, data.draw(share), data.draw(share), data.draw(share), "reprint")
        for a, b in sorted(tree | more)
    )
    holding = DuplicateGroup("g", tuple(ids), ids[0], pairs).holding
    assert set(holding) <= set(pairs)
    assert len(holding) == count - 1
    reached = {ids[0]}
    for _ in ids:
        reached |= {end for p in holding for end in (p.left, p.right) if {p.left, p.right} & reached}
    assert reached == set(ids)


def test_a_document_without_a_wire_origin_has_no_origins():
    lone = next(d for d in to_dict(flood())["documents"] if d["id"] == "lone")
    assert lone["origins"] == []
    assert "rejected" not in lone
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
