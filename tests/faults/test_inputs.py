"""What stands before a run: half-written files, links, clocks, other desks. Nothing is lost and nothing taken twice."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fault_harness import CLOCK, Desk, batches, files

from clusterer import upkeep
from clusterer.config import Config
from clusterer.documents import Quarantined
from clusterer.errors import LockedError
from clusterer.hosts import drawing, scheduled
from clusterer.store import State, hold


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return batches(tmp_path_factory.mktemp("in"), 8)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "desk")
    desk.folder.mkdir()
    return desk


def take(desk: Desk, *paths: Path, clock: datetime = CLOCK) -> tuple[scheduled.Outcome, list[tuple[str, bool]]]:
    said: list[tuple[str, bool]] = []

    def put_aside(item: Quarantined, known: bool) -> None:
        said.append((item.source, known))

    named = [str(path) for path in paths]
    return scheduled.run(named, desk.state, Config(), clock=lambda: clock, on_quarantine=put_aside), said


def ids(desk: Desk) -> list[str]:
    with State(desk.state) as state:
        return [document for found in state.events() for document in found.event.documents]


def test_a_file_that_is_being_written_is_taken_line_by_line(desk: Desk, inputs: list[Path], tmp_path: Path) -> None:
    whole = inputs[0].read_bytes()
    lines = whole.count(b"\n")
    growing = tmp_path / "growing.jsonl"
    growing.write_bytes(whole[: len(whole) // 2])
    first, said = take(desk, growing)
    assert len(said) == 1
    assert said[0][1] is False
    again, said = take(desk, growing)
    assert said[0][1] is True  # named once
    growing.write_bytes(whole)
    last, said = take(desk, growing)
    assert said == []
    assert (again.count("new"), first.count("new") + last.count("new")) == (0, lines)
    with State(desk.state) as state:
        assert state.quarantined() == []


def test_a_cut_off_archive_gives_what_stands_before_the_cut(desk: Desk, inputs: list[Path], tmp_path: Path) -> None:
    packed = gzip.compress(inputs[0].read_bytes())
    archive = tmp_path / "in.jsonl.gz"
    archive.write_bytes(packed[: len(packed) * 2 // 3])
    first, said = take(desk, archive)
    assert said
    archive.write_bytes(packed)
    last, said = take(desk, archive)
    assert said == []
    assert first.count("new") + last.count("new") == inputs[0].read_bytes().count(b"\n")


def test_links_in_circles_and_into_nothing_do_no_harm(desk: Desk, inputs: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(inputs[0], folder)
    (folder / "self").symlink_to(folder)
    (folder / "gone.jsonl").symlink_to(tmp_path / "nowhere")
    outcome, said = take(desk, folder)
    assert outcome.count("new") == len(ids(desk)) == inputs[0].read_bytes().count(b"\n")
    assert [source for source, _ in said] == [str(folder / "gone.jsonl")]


def test_a_state_is_the_same_by_any_name(desk: Desk, inputs: list[Path], tmp_path: Path) -> None:
    take(desk, inputs[0])
    link = tmp_path / "link.db"
    link.symlink_to(desk.state)
    with hold(link), pytest.raises(LockedError):
        take(desk, inputs[1])
    assert scheduled.run([str(inputs[0])], link, Config()).count("new") == 0
    moved = Desk(tmp_path / "moved")
    shutil.move(desk.folder, moved.folder)
    assert take(moved, inputs[0])[0].count("new") == 0
    assert upkeep.check(moved.state, Config()) == []


def test_two_states_may_share_a_report_and_the_last_to_draw_is_shown(inputs: list[Path], tmp_path: Path) -> None:
    here, there = Desk(tmp_path / "here"), Desk(tmp_path / "there")
    for desk, batch in ((here, inputs[0]), (there, inputs[1])):
        desk.folder.mkdir()
        desk.run([batch])
    shared = tmp_path / "shared"
    for desk in (here, there, here):
        assert not drawing.is_drawn(desk.state, shared, Config())
        drawing.draw(desk.state, shared, Config())
        assert upkeep.check(desk.state, Config(), report=shared) == []


@pytest.mark.parametrize("step", [timedelta(days=-400), timedelta(0), timedelta(hours=1)])
def test_the_clock_decides_nothing(desk: Desk, inputs: list[Path], tmp_path: Path, step: timedelta) -> None:
    """Set back, standing still, or going through the night in which summer time begins."""
    calm = Desk(tmp_path / "calm")
    calm.folder.mkdir()
    for number, batch in enumerate(inputs[:3]):
        take(calm, batch, clock=CLOCK + timedelta(days=number))
        take(desk, batch, clock=CLOCK + step * number)
    one, other = (drawing.load_findings(each.state) for each in (calm, desk))
    assert one.events == other.events
    assert one.attributions == other.attributions
    assert one.run.id == other.run.id


def stages(desk: Desk, inputs: list[Path]) -> list[str]:
    seen: dict[str, None] = {}
    desk.run(inputs, lambda stage: seen.setdefault(stage))
    return list(seen)


def test_a_run_that_is_stopped_before_any_stage_is_made_up_for(tmp_path: Path, inputs: list[Path]) -> None:
    calm = Desk(tmp_path / "calm")
    calm.folder.mkdir()
    calm.run(inputs[:1])
    told = stages(calm, inputs[:2])
    assert set(told) >= {"read", "clean", "near-duplicates", "events", "reuse", "report"}
    for number, stage in enumerate(told):
        desk = Desk(tmp_path / str(number))
        desk.folder.mkdir()
        desk.run(inputs[:1])
        before = files(desk.report)
        with pytest.raises(KeyboardInterrupt):
            desk.run(inputs[:2], stop_before(stage))
        assert files(desk.report) == before
        desk.run(inputs[:2])
        assert files(desk.report) == files(calm.report)


def stop_before(wanted: str) -> Callable[[str], None]:
    """What ``monitoring.Stopper`` does when a signal has come."""

    def safe(stage: str) -> None:
        if stage == wanted:
            raise KeyboardInterrupt

    return safe


def test_standard_input_is_taken_like_a_file(desk: Desk, inputs: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    with inputs[0].open(encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        outcome, said = take(desk, Path("-"))
    assert (outcome.count("new"), said) == (inputs[0].read_bytes().count(b"\n"), [])
    with State(desk.state) as state:
        assert state.sources() == {}  # it has no name to be passed over by


def test_a_clock_that_runs_ahead_hides_nothing_from_the_report(desk: Desk, inputs: list[Path]) -> None:
    take(desk, inputs[0], clock=datetime(2099, 1, 1, tzinfo=UTC))
    shown = drawing.load_findings(desk.state, days=20_000).documents
    assert len(shown) == len(ids(desk))
