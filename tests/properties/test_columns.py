"""Articles in columns are the articles read one by one, whatever the rows: the same fields, the same put aside."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterer.documents import Document, Quarantined
from clusterer.readers import Columns, read, read_columns
from clusterer.rows.columns import columns
from clusterer.rows.dates import parse_date
from clusterer.rows.fields import fields

SAID = "The ferry to the outer islands ran aground off Aldmouth on Monday."
texts = st.sampled_from(
    [
        "",
        " \n",
        "nan",
        "None",
        SAID,
        SAID.upper(),
        f" {SAID}\0",
        "Die FÃ¼hre ist auf Grund gelaufen.",
        "\ud83d\ude00 ok",
        "17",
    ]
) | st.text(max_size=30)
values = (
    texts
    | st.none()
    | st.booleans()
    | st.floats()
    | st.integers(-(2**70), 2**70)
    | st.sampled_from(
        [
            [SAID, "It was towed in."],
            [],
            {},
            {"name": "The Aldmouth Post"},
            [1, 2],
            [[[1 << 65]]],
            "2026-03-03",
            "3 March 2026",
            1772496000,
        ]
    )
)
names = st.sampled_from(
    [
        *("id", "ID", "title", "headline", "text", "body", "Text ", "published", "date", "outlet", "source", "thread"),
        "url",
        "note",
    ]
)
plain = st.fixed_dictionaries(
    {"id": texts, "title": texts, "text": texts, "published": texts, "outlet": texts, "url": texts}
)
rows = st.lists(plain | st.dictionaries(names, values, max_size=6), max_size=8)
some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(rows)
@some
def test_columns_hold_the_fields_of_every_row(given_rows: list[dict[str, Any]]) -> None:
    found = columns(given_rows, "rows.jsonl")
    single = [fields(row, "rows.jsonl") for row in given_rows]
    assert found.refused == {place: one for place, one in enumerate(single) if isinstance(one, str)}
    articles = [one for one in single if not isinstance(one, str)]
    for name in ("id", "text", "title", "outlet", "url"):
        assert getattr(found, f"{name}s") == [one[name] for one in articles]
    assert [parse_date(date) for date in found.dates] == [one["published"] for one in articles]


def written(path: Path, found: list[dict[str, Any]]) -> None:
    if path.suffix == ".csv":
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, sorted({"text", *(name for row in found for name in row)}), quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows([{name: str(value) for name, value in row.items()} for row in found])
        path.write_text(out.getvalue(), encoding="utf-8", errors="surrogatepass", newline="")
    else:
        lines = [json.dumps(row) for row in found]
        lines[1:1] = ["", "no row"]
        path.write_text("\n".join(lines))


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".json"])
@given(found=rows)
@some
def test_what_is_read_in_columns_is_what_is_read_one_by_one(
    tmp_path: Path, suffix: str, found: list[dict[str, Any]]
) -> None:
    path = tmp_path / f"rows{suffix}"
    written(path, found)
    aside: list[Quarantined] = []
    documents = list(read(path, on_quarantine=aside.append))
    also_aside: list[Quarantined] = []
    blocks = list(read_columns(path, on_quarantine=also_aside.append))
    assert also_aside == aside
    assert [document for block in blocks for document in again(block)] == documents
    for name in ("id", "text", "title", "outlet", "url"):
        column = [value for block in blocks for value in getattr(block.fields, f"{name}s")]
        assert column == [getattr(document, name) for document in documents]


def again(block: Columns) -> list[Document]:
    return [block.origin.document(kept, number) for kept, number in zip(block.kept, block.numbers, strict=True)]
