"""A report drawn from a state's rows is the report of its findings, byte for byte, however the state came about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import zstandard

from clusterer import readers, report, upkeep
from clusterer.config import Config, ReportSettings
from clusterer.documents import Document
from clusterer.hosts import drawing, scheduled, showing, shown_window, state_rows
from clusterer.report import parts
from clusterer.store import State, shown

CORPUS = Path(__file__).parents[2] / "corpora" / "wire-desk" / "articles"
CLOCK = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
OLD_STATE = Path(__file__).parents[1] / "store" / "version-1.db.zst"


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return list(readers.read(str(CORPUS), on_quarantine=lambda _: None))


def take(state: Path, documents: list[Document], monkeypatch: pytest.MonkeyPatch, config: Config | None = None) -> None:
    def read(*_: str, **__: Any) -> Iterator[Document]:
        yield from documents

    monkeypatch.setattr(readers, "read", read)
    scheduled.run(["in"], state, config or Config(), clock=lambda: CLOCK)


def files(folder: Path) -> dict[str, bytes]:
    hidden = (".drawn", ".pages", ".parts", ".tallies")  # findings have their profiles, a state its tallies
    return {
        str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file() and f.name not in hidden
    }


def same(state: Path, tmp_path: Path, config: Config | None = None) -> dict[str, bytes]:
    config = config or Config()
    with State(state) as opened:
        assert shown.without_rows(opened) == []
        assert shown.made_with(opened) == showing.made_with(config)
        kept = dict(shown.slots(opened, state_rows.packed_slot))
        faces: dict[str, list[tuple[int, bytes]]] = {}
        for row, slot, body in opened.rows("SELECT event, slot, body FROM event_faces ORDER BY event"):
            faces.setdefault(slot, []).append((row, body[:-4]))
        assert kept == {slot: state_rows.packed_slot(of_slot) for slot, of_slot in faces.items()}
    drawing.draw(state, tmp_path / "rows", config, processes=1)
    report.write(
        drawing.load_findings(state, config.report.days, config.report.where), tmp_path / "findings", config.report
    )
    drawn = files(tmp_path / "rows")
    assert drawn.keys() == files(tmp_path / "findings").keys()
    for name, content in files(tmp_path / "findings").items():
        assert drawn[name] == content, name
    return drawn


@pytest.mark.parametrize("most", [1_000, 3], ids=["one part", "many parts"])
def test_in_one_run_and_in_many(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(parts.parts, "__defaults__", (most, parts.CUTS))
    state = tmp_path / "desk.db"
    for run, first in enumerate(range(0, len(documents), 17)):
        take(state, documents[first : first + 17], monkeypatch)
        drawn = same(state, tmp_path)
        report.write(drawing.load_findings(state), tmp_path / f"fresh {run}")
        assert drawn == files(tmp_path / f"fresh {run}"), "what is copied from before is what would be made now"
        assert upkeep.check(state, Config(), report=tmp_path / "rows") == []


def test_after_pruning_and_for_a_few_days(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "desk.db"
    take(state, documents, monkeypatch)
    few = Config(report=ReportSettings(days=4))
    assert len(same(state, tmp_path / "few", few)) < len(same(state, tmp_path / "all"))
    assert upkeep.prune(state, 18 * 86_400, dry_run=False).documents > 0
    same(state, tmp_path / "pruned")
    assert upkeep.check(state, Config(), report=tmp_path / "pruned" / "rows") == []


def test_rows_are_made_anew_for_other_settings(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state, quiet = tmp_path / "desk.db", Config(report=ReportSettings(texts=False))
    take(state, documents[:30], monkeypatch)
    drawing.draw(state, tmp_path / "before", quiet)  # from the findings: the rows are for texts
    take(state, documents[30:], monkeypatch, quiet)
    same(state, tmp_path, quiet)


@pytest.mark.parametrize(("days", "where"), [(0, ""), (4, ""), (0, "agency = Reuters")])
def test_rows_that_do_not_fit_are_made_some_at_a_time_and_leave_the_state_as_it_is(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, where: str
) -> None:
    state, quiet = tmp_path / "desk.db", Config(report=ReportSettings(texts=False, days=days, where=where))
    take(state, documents, monkeypatch)
    before, found = state.read_bytes(), drawing.load_findings(state, days, where)
    report.write(found, tmp_path / "findings", quiet.report)
    monkeypatch.setattr(showing, "_BLOCK", 7)
    monkeypatch.setattr(State, "events", None)  # nobody asks for all of them
    drawing.draw(state, tmp_path / "rows", quiet, processes=1)
    assert files(tmp_path / "rows") == files(tmp_path / "findings")
    assert state.read_bytes() == before


def test_a_state_of_the_first_version_gets_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = tmp_path / "desk.db"
    state.write_bytes(zstandard.ZstdDecompressor().decompress(OLD_STATE.read_bytes()))
    take(state, [Document(id="later", text="The council of Lindow met on Friday about the tram.")], monkeypatch)
    assert any("agencies" in name for name in same(state, tmp_path))


def test_columns_that_are_damaged_are_made_of_their_faces(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "desk.db"
    take(state, documents[:30], monkeypatch)
    with sqlite3.connect(state) as db:
        db.execute("UPDATE slots SET body = CAST(substr(body, 1, length(body) - 1) || x'00' AS BLOB)")
    db.close()
    same(state, tmp_path)


def test_only_what_changed_is_loaded(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state, out = tmp_path / "desk.db", tmp_path / "report"
    take(state, documents, monkeypatch)
    drawing.draw(state, out, Config(), processes=1)
    loaded: list[str] = []
    examined = shown.examined
    monkeypatch.setattr(shown, "examined", lambda state, ids: loaded.extend(ids) or examined(state, ids))
    drawing.draw(state, out, Config(), processes=1)
    assert loaded == []
    take(state, [Document(id="later", text="The council of Lindow met on Friday about the tram.")], monkeypatch)
    loaded.clear()
    drawing.draw(state, out, Config(), processes=1)
    with State(state) as opened:
        changed = opened.changed_events()
    assert 0 < len(set(loaded)) <= 3 * len(changed) < 15, "the events that changed, and those beside them"


@pytest.mark.parametrize(
    "where",
    [
        "agency = Reuters",
        "not agency = none and articles > 2",
        "origins > 1 or languages > 1",
        "title ~ ferry and outlets >= 2",
        "role in (mixed, inferred)",
        "since 2026-03-02 and keyword != council",
    ],
)
def test_rows_and_findings_select_the_same_events(
    documents: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    state = tmp_path / "desk.db"
    take(state, documents, monkeypatch)
    same(state, tmp_path, Config(report=ReportSettings(where=where, days=40)))
    with State(state) as opened:
        everything = shown_window.Window.of(opened)
        selected = state_rows.select(opened, everything, where)
        assert 0 < selected.count(opened) < everything.count(opened)
