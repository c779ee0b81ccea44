"""Whatever the bytes: reading ends, every row is read or set aside once, and what is read can be stored."""

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
from clusterer.readers import read
from clusterer.readers.plain import split_title
from clusterer.readers.rows import document
from clusterer.readers.streams import RowDecoder
from clusterer.rows.dates import parse_date
from clusterer.rows.fields import _missing
from clusterer.rows.mojibake import repaired

anything = st.text(st.characters(), max_size=40)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | anything,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(anything, inner, max_size=3),
    max_leaves=5,
)
names = st.sampled_from(
    ["id", "title", "text", "body", "published", "date", "outlet", "source", "url", "author", "lang", "meta", "Text "]
)
in_folder = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read_all(path: Path) -> tuple[list[Document], list[Quarantined]]:
    quarantined: list[Quarantined] = []
    return list(read(path, on_quarantine=quarantined.append)), quarantined


@pytest.mark.parametrize("suffix", [".txt", ".jsonl", ".csv", ".tsv", ".parquet", ".jsonl.gz", ".csv.zst"])
@given(content=st.binary(max_size=300) | anything.map(lambda text: text.encode("utf-16", "surrogatepass")))
@in_folder
def test_no_bytes_bring_reading_down(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"input{suffix}"
    path.write_bytes(content)

    documents, quarantined = read_all(path)

    for found in documents:
        found.text.encode("utf-8")
    assert all(q.source.startswith(str(path)) and q.reason and "\n" not in q.reason for q in quarantined)


@given(rows=st.lists(st.dictionaries(names, json_values, max_size=6), max_size=4))
@in_folder
def test_every_json_row_is_read_or_set_aside_once(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows))

    documents, quarantined = read_all(path)

    places = [found.source for found in documents] + [broken.source for broken in quarantined]
    assert sorted(int(place.rpartition(":")[2]) for place in places) == list(range(1, len(rows) + 1))
    for found in documents:
        json.dumps(dict(found.metadata), allow_nan=False).encode("utf-8")
        for words in (found.id, found.title, found.outlet, found.byline, found.url, found.language):
            words.encode("utf-8")


_PLAIN = st.characters(codec="utf-8", exclude_characters="\0")


def _is_read_as_written(text: str) -> bool:
    """Neither a word for nothing nor wrongly decoded, which is put right (tests/readers/test_mojibake.py)."""
    return not _missing(text) and repaired(text) == text


@given(
    rows=st.lists(
        st.lists(st.text(_PLAIN, max_size=20).filter(_is_read_as_written), min_size=3, max_size=3),
        max_size=4,
    )
)
@in_folder
def test_what_csv_writes_is_read_back(tmp_path: Path, rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([["id", "title", "text"], *rows])
    path = tmp_path / "rows.csv"
    path.write_bytes(out.getvalue().encode())

    documents, quarantined = read_all(path)

    readable = [(title, text) for _, title, text in rows if title.strip() or text.strip()]
    assert len(documents) == len(readable)
    assert [d.title.split() for d in documents] == [title.split() for title, _ in readable]
    assert len(quarantined) <= len(rows) - len(readable)


@given(json_values)
@settings(max_examples=200, deadline=None)
def test_any_value_is_a_date_in_utc_or_none(value: Any) -> None:
    when = parse_date(value)

    assert when is None or when.utcoffset() is not None


@given(st.from_regex(r"[0-9A-Za-zäéû:.,/+ -]{0,40}", fullmatch=True))
@settings(max_examples=300, deadline=None)
def test_any_string_is_a_date_in_utc_or_none(text: str) -> None:
    when = parse_date(text)

    assert when is None or (when.utcoffset() is not None and when.utcoffset().total_seconds() == 0)  # type: ignore[union-attr]  # just checked


@given(st.dictionaries(names, json_values, max_size=6))
@settings(max_examples=200, deadline=None)
def test_ids_depend_on_the_row_alone(row: dict[str, Any]) -> None:
    first, second = (document(row, source, "rows.jsonl") for source in ("a:1", "b:2"))

    assert isinstance(first, Document) == isinstance(second, Document)
    if isinstance(first, Document) and isinstance(second, Document):
        assert first.id == second.id


@given(anything)
@settings(max_examples=200, deadline=None)
def test_title_and_text_make_up_the_file(text: str) -> None:
    title, start = split_title(text)

    assert 0 <= start <= len(text)
    assert title in text[:start]
    assert bool(title) == bool(start)


@given(st.binary(max_size=100))
@settings(max_examples=200, deadline=None)
def test_rows_always_decode(row: bytes) -> None:
    RowDecoder()(row)
