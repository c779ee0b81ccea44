"""A large file is read in ranges, and what is read is what a run reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from archived import found_by_run, made, told
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.archive import ranges, reading, slice_of
from clusterer.documents import Quarantined
from clusterer.hosts import local
from clusterer.readers.inputs import InputFile


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ranges of two thousand bytes."""
    monkeypatch.setattr(ranges, "RANGE", 2_000)
    monkeypatch.setattr(reading, "TOGETHER", 2_000)


def rows(count: int = 40) -> list[dict[str, Any]]:
    text = "The harbour of Aldmouth was closed for a day after the storm, and ferries waited outside, report {}."
    return [{"title": f"Report {n}", "text": text.format(n), "published": "2026-01-03"} for n in range(count)]


def lines(some: list[dict[str, Any]]) -> bytes:
    return "".join(f"{json.dumps(row)}\n" for row in some).encode()


AWKWARD = {
    "plain.jsonl": lines(rows()),
    "marked.jsonl": b"\xef\xbb\xbf" + lines(rows()),
    "carriage.jsonl": lines(rows()).replace(b"\n", b"\r\n"),
    "blank.jsonl": b"\n\n" + lines(rows()).replace(b"\n", b"\n\n"),
    "unended.jsonl": lines(rows())[:-1],
    "long.jsonl": lines([*rows(3), {"text": "long " * 3_000}, *rows(30)]),
    "bad.jsonl": lines(rows())
    .replace(b'"Report 1', b"Report 1")
    .replace(b'{"title": "Report 3', b'["title": "Report 3'),
    "array.jsonl": json.dumps(rows(), indent=1).encode(),
    "wide.jsonl": lines(rows()).decode().encode("utf-16"),
    "mixed.jsonl": lines(rows(20)) + lines(rows(20)).replace(b"harbour", b"harb\xf6ur"),
}


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("name", AWKWARD)
def test_lines_in_ranges_are_what_a_run_reads(name: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(AWKWARD[name])
    assert len(list((tmp_path / "in").iterdir())) == 1
    made(tmp_path / "in", tmp_path / "out")
    assert told(slice_of(tmp_path / "out")) == told(found_by_run(tmp_path / "in"))
    assert json.loads((tmp_path / "out/manifest.json").read_bytes())["steps"]["read"]["tasks"] > 1
    assert made(tmp_path / "in", tmp_path / "out") == []


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("damaged", [False, True])
def test_row_groups_in_ranges_are_what_a_run_reads(damaged: bool, tmp_path: Path) -> None:
    """What stands behind a damage is not read: a run reads up to there, too."""
    (tmp_path / "in").mkdir()
    path = tmp_path / "in/rows.parquet"
    pq.write_table(pa.Table.from_pylist(rows(60)), path, row_group_size=10, compression="NONE", use_dictionary=False)
    if damaged:
        group = pq.ParquetFile(path).metadata.row_group(2).column(1)
        content = bytearray(path.read_bytes())
        content[group.data_page_offset : group.data_page_offset + 30] = b"\xff" * 30
        path.write_bytes(content)
    aside: list[Quarantined] = []
    made(tmp_path / "in", tmp_path / "out", on_quarantine=aside.append)
    expected: list[Quarantined] = []
    documents = list(local.read(str(tmp_path / "in"), on_quarantine=expected.append))
    assert [item.source for item in aside] == [item.source for item in expected]
    assert len(aside) == damaged
    found = {article.document.source.rpartition(":")[2] for article in slice_of(tmp_path / "out").articles}
    if damaged:  # a run holds a thousand rows at a time and loses those of the damaged one's thousand
        assert not documents
        assert found == {str(number) for number in range(1, 21)}
    else:
        assert found == {document.source.rpartition(":")[2] for document in documents}
    assert json.loads((tmp_path / "out/manifest.json").read_bytes())["steps"]["read"]["tasks"] > 1


@pytest.mark.usefixtures("small")
def test_of_a_file_in_ranges_as_many_rows_are_named_as_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in ("clusterer.readers", "clusterer.archive.reading"):
        monkeypatch.setattr(f"{room}.ROWS_NAMED", 5)
    monkeypatch.setattr("clusterer.readers.articles_of.__defaults__", ((), 5))
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.jsonl").write_bytes(lines(rows()).replace(b'{"title": "Report 1', b'["title": "Report 1'))
    aside: list[Quarantined] = []
    made(tmp_path / "in", tmp_path / "out", on_quarantine=aside.append)
    expected: list[Quarantined] = []
    list(local.read(str(tmp_path / "in"), on_quarantine=expected.append))
    assert aside == expected
    assert aside[-1].reason == "6 more rows like these were put aside"


@given(some=st.lists(st.binary(max_size=60), min_size=1, max_size=30), size=st.integers(3, 90))
@settings(max_examples=60, deadline=None)
def test_ranges_hold_each_line_once(some: list[bytes], size: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("lines")
    content = b'{"text": "x"}\n' + b"\n".join(some)
    (folder / "a.jsonl").write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ranges, "RANGE", size)
        parts = ranges.ranges(InputFile(str(folder / "a.jsonl"), "a", "a", ".jsonl"), len(content))
    named = [(str(number), part) for number, part in enumerate(parts)]
    if parts[0].part is None:
        return
    for task in named:
        ranges.measure(str(folder), task)
    found = list(ranges.settled(folder, named).values())
    try:
        content.decode()
    except UnicodeDecodeError:
        assert found[0].part is None
        return
    held = [part.part for part in found if part.part is not None]
    assert b"".join(content[part.start : part.end] for part in held) == content
    assert all(content[: part.start].count(b"\n") == part.before for part in held)
