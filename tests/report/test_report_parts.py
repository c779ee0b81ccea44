"""A report in parts and stretches: cut by time, put together of what stands and what changed, and mended."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from clusterer import files as writing
from clusterer.documents import Attribution
from clusterer.findings import Findings
from clusterer.report import counting, files, parts, paths, pieces, profile_pages, source, to_dict, write
from clusterer.report.summarising import UNDATED, slot
from tests.report.synthetic import many

MOST = 4
DAYS = st.dates().map(str) | st.none()


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """Parts of few events."""
    monkeypatch.setattr(parts.parts, "__defaults__", (MOST, parts.CUTS))


def tree(directory: Path) -> dict[str, bytes]:
    found = {str(f.relative_to(directory)): f.read_bytes() for f in sorted(directory.rglob("*")) if f.is_file()}
    return {name: content for name, content in found.items() if name != files.MANIFEST}


def grown(findings: Findings, at: int) -> Findings:
    """One event says something else."""
    events = list(findings.events)
    events[at] = replace(events[at], keywords=("grown",))
    return replace(findings, events=tuple(events))


@given(st.lists(DAYS, max_size=300), st.integers(1, 40))
def test_parts_hold_every_event_once_and_few_where_they_can_be_cut(days, most):
    counts = Counter(slot(day, str(number)) for number, day in enumerate(days))
    found = parts.cut(counts, most)
    assert sorted(one for slots in found.values() for one in slots) == sorted(counts)
    for key, slots in found.items():
        assert all(one.startswith(key) for one in slots)
        assert sum(counts[one] for one in slots) <= most or len(slots) == 1 or len(key) == len(UNDATED)
    assert all(len(one) == len(UNDATED) + 1 for one in counts)


def test_a_report_of_many_parts_is_whole(tmp_path):
    findings = many(60, 2)
    write(findings, tmp_path)
    told = json.loads((tmp_path / "report.json").read_bytes())
    assert told == json.loads(json.dumps(to_dict(findings)))
    assert sorted(event["id"] for event in told["events"]) == sorted(event.id for event in findings.events)
    assert sorted(document["id"] for document in told["documents"]) == [d.id for d in findings.documents]
    tables = sorted((tmp_path / "documents.parquet").iterdir())
    assert len(tables) == 3  # a day is not cut
    with (tmp_path / "documents.csv").open(newline="", encoding="utf-8") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    assert ids == [document["id"] for document in told["documents"]]
    assert sorted(pq.read_table(tmp_path / "documents.parquet")["id"].to_pylist()) == sorted(ids)


@pytest.mark.parametrize(("at", "in_ledger"), [(0, 0), (31, 0), (59, 0), (31, 2_000)])
def test_only_the_rows_of_a_changed_event_are_read_and_only_its_stretches_made(tmp_path, monkeypatch, at, in_ledger):
    monkeypatch.setattr(counting, "FEW", in_ledger)
    write(many(60, 2), tmp_path / "a")
    made: list[tuple[str, list[int]]] = []
    asked: set[int] = set()
    assembled, rows = files.assembled, source.RowsAtHand.articles

    def spy(path, name, segments, known, standing):
        def counted(one):
            return replace(one, make=lambda places: made.append((one.name, places.tolist())) or one.make(places))

        told = [counted(one) if isinstance(one, pieces.Stretches) else one for one in segments]
        return assembled(path, name, told, known, standing)

    with monkeypatch.context() as patch:
        patch.setattr(files, "assembled", spy)
        patch.setattr(source.RowsAtHand, "articles", lambda self, places: asked.update(places) or rows(self, places))
        write(grown(many(60, 2), at), tmp_path / "a")
    lists = [
        "documents",
        "duplicate_groups",
        "events",
        "events.csv",
        "documents.csv",
        *([] if in_ledger else [".sums"]),
    ]
    assert sorted(made) == sorted((name, [at]) for name in lists)
    assert asked == {at}
    write(grown(many(60, 2), at), tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


@pytest.mark.parametrize("in_ledger", [2_000, 8, 0])  # 8: now and then
@settings(max_examples=4, deadline=None, phases=(Phase.generate,))
@given(steps=st.lists(st.tuples(st.sets(st.integers(0, 11)), st.integers(0, 11)), min_size=2, max_size=4))
def test_events_that_come_and_go_leave_the_report_that_is_drawn_at_once(tmp_path_factory, in_ledger, steps):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "FEW", in_ledger)
        come_and_go(tmp_path_factory.mktemp("steps"), steps)


def come_and_go(folder, steps):
    for gone, at in steps:
        found = grown(many(12, 2), at)
        found = replace(found, events=tuple(event for place, event in enumerate(found.events) if place not in gone))
        write(found, folder / "a")
    write(found, folder / "b")
    assert tree(folder / "a") == tree(folder / "b")
    assert files.damaged(folder / "a") == []


@pytest.mark.parametrize("name", ["report.json", "events.csv", "documents.csv", ".sums"])
@pytest.mark.parametrize("harm", ["gone", "cut", "longer", "altered"])
def test_a_damaged_file_of_pieces_is_made_anew(tmp_path, monkeypatch, name, harm):
    monkeypatch.setattr(counting, "FEW", 0)
    write(many(60, 2), tmp_path / "a")
    path = tmp_path / "a" / name
    content = path.read_bytes()
    match harm:
        case "gone":
            path.unlink()
        case "cut":
            path.write_bytes(content[:-9])
        case "longer":
            path.write_bytes(content + b"x")
        case "altered":
            at = content.index(b"Outlet 0") if name == ".sums" else content.index(b"event-000007")
            path.write_bytes(content[:at] + b"x" + content[at + 1 :])
            os.utime(path, (path.stat().st_atime + 9, path.stat().st_mtime + 9))
            assert name in files.damaged(tmp_path / "a")
    write(grown(many(60, 2), 3), tmp_path / "a")
    write(grown(many(60, 2), 3), tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert files.damaged(tmp_path / "a") == []


@pytest.mark.parametrize("after", range(0, 40, 3))
def test_a_drawing_that_is_killed_between_two_files_is_mended_by_the_next(tmp_path, monkeypatch, after):
    write(many(60, 2), tmp_path / "a")
    replaced = iter(range(1_000))
    move = os.replace

    def kill(source, target):
        if next(replaced) == after:
            raise KeyboardInterrupt
        return move(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", kill)
        with suppress(KeyboardInterrupt):
            write(grown(many(60, 2), 31), tmp_path / "a")
    last = grown(grown(many(60, 2), 31), 5)
    write(last, tmp_path / "a")
    write(last, tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_files_are_copied_where_the_system_does_not_do_it(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(writing.os, "copy_file_range", refuse, raising=False)
    write(many(60, 2), tmp_path / "a")
    write(grown(many(60, 2), 31), tmp_path / "a")
    monkeypatch.undo()
    monkeypatch.setattr(parts.parts, "__defaults__", (MOST, parts.CUTS))
    write(grown(many(60, 2), 31), tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_a_parquet_file_of_an_earlier_version_makes_way(tmp_path):
    write(many(3), tmp_path)
    for path in (tmp_path / "events.parquet").iterdir():
        path.unlink()
    (tmp_path / "events.parquet").rmdir()
    (tmp_path / "events.parquet").write_bytes(b"PAR1")
    write(many(3), tmp_path)
    assert pq.read_table(tmp_path / "events.parquet").num_rows == 3


def test_a_ledger_of_another_drawing_is_not_believed(tmp_path):
    write(many(60, 2), tmp_path / "a")
    write(grown(many(60, 2), 31), tmp_path / "other")
    shutil.copy2(tmp_path / "other" / ".parts", tmp_path / "a" / ".parts")
    write(grown(many(60, 2), 31), tmp_path / "a")
    assert tree(tmp_path / "a") == tree(tmp_path / "other")


@pytest.mark.parametrize("content", [None, b"", b"\xc1", b"\x92", b"\x92\xa1x\x80"])
def test_a_ledger_that_is_missing_or_damaged_is_told_and_costs_a_whole_drawing(tmp_path, content):
    write(many(60, 2), tmp_path / "a")
    ledger = tmp_path / "a" / ".parts"
    ledger.unlink() if content is None else ledger.write_bytes(content)
    assert ".parts" in files.damaged(tmp_path / "a")
    write(grown(many(60, 2), 31), tmp_path / "a")
    write(grown(many(60, 2), 31), tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_lists_of_an_outlet_that_did_not_change_are_copied_and_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(profile_pages, "OWN_PAGE", 3)
    findings, own = many(240, 2), "doc-000120-000"
    findings = replace(findings, attributions={**findings.attributions, own: Attribution(own)})
    write(findings, tmp_path / "a")
    retitled = tuple(
        replace(a, document=replace(a.document, title="Another title")) if a.document.id == own else a
        for a in findings.articles
    )
    asked = []
    newest = source.RowsAtHand.newest

    def ask(rows, most, *, kind="", outlet=None, agency=""):
        asked.append((outlet, kind))
        return newest(rows, most, kind=kind, outlet=outlet, agency=agency)

    with monkeypatch.context() as patch:
        patch.setattr(source.RowsAtHand, "newest", ask)
        write(replace(findings, articles=retitled), tmp_path / "a")
    assert ("Outlet 0", "own") in asked
    assert ("Outlet 0", "agency-copy") not in asked
    write(replace(findings, articles=retitled), tmp_path / "b")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert "Another title" in (tmp_path / "a" / paths.page("outlets", "Outlet 0")).read_text()
