"""A disk that is truly full, under every command that writes: one line, an exit code, and nothing half-done left."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from fault_harness import Desk, batches, files

from clusterer import upkeep
from clusterer.cli import main
from clusterer.config import Config
from clusterer.files import UNFINISHED
from clusterer.store import State
from tests.fetching.server import site

INPUT = Path(__file__).parents[2] / "corpora" / "wire-desk" / "articles"

# What is written on the full disk, after the state, report and inputs that a desk has elsewhere: {disk} is full.
COMMANDS = {
    "run --out": "run {articles} --out {disk}/fresh --quiet",
    "run --state": "run {articles} --state {disk}/new.db --quiet",
    "run --out over a report": "run {articles} --state {disk}/desk.db --out {disk}/report --quiet",
    "run --log-file": "run {articles} --state {other}/log.db --log-file {disk}/run.log",
    "run --metrics-file": "run {articles} --state {other}/metrics.db --metrics-file {disk}/run.prom --quiet",
    "report": "report --state {other}/desk.db --out {disk}/drawn",
    "dedupe": "dedupe {articles} --out {disk}/kept.jsonl",
    "dedupe --removed": "dedupe {articles} --out {other}/kept.jsonl --removed {disk}/removed.jsonl",
    **{
        f"export {format_}": f"export --state {{other}}/desk.db --format {format_} --out {{disk}}/export-{format_}"
        for format_ in ("json", "jsonl", "csv", "parquet", "ninjs", "atom", "sqlite", "corpus")
    },
    "export --table": "export --state {other}/desk.db --table dependence --format csv --out {disk}/table",
    "check --repair": "check --state {disk}/broken.db --repair",
    "prune": "prune --state {disk}/desk.db --keep-within 1s",
    "prune --compact": "prune --state {disk}/desk.db --keep-within 1s --compact",
    "init": "init {disk}/desk",
    "compile": "compile",  # into {disk}/kernels
    "fetch": "fetch {site}/sitemap.xml --into {disk}/incoming --delay 0",
    "forget": "forget {article} --state {disk}/desk.db",
    "feedback apply": "feedback apply {other}/marks.jsonl --state {disk}/desk.db",
    "feedback apply --out": "feedback apply {other}/marks.jsonl --state {other}/marked.db --out {disk}/drawn",
}
Places = dict[str, Path | str]
CLEAN = {"run --log-file", "run --metrics-file"}  # the run is what counts: what these lack is told, and it ends well


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no right to mount a small file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


@pytest.fixture
def places(disk: Path, other: Path, news: str) -> Places:
    """What the commands name."""
    article = json.loads((other / "marks.jsonl").read_text())["article"]
    return {"articles": INPUT, "disk": disk, "other": other, "site": news, "article": article}


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where there is room: a desk with two batches."""
    folder = tmp_path_factory.mktemp("other")
    Desk(folder).run(batches(tmp_path_factory.mktemp("in"), 4)[:2])
    shutil.copy(folder / "desk.db", folder / "marked.db")
    with State(folder / "desk.db") as state:
        event = next(event for event in state.events() if len(event.event.documents) > 1)
    mark = {"mark": "not-this-event", "article": event.event.documents[-1], "event": event.event.id}
    (folder / "marks.jsonl").write_text(json.dumps(mark) + "\n")
    return folder


@pytest.fixture(scope="module")
def news() -> Iterator[str]:
    """A site with articles to fetch."""
    with site() as server:
        yield server.base


def entries(place: Path) -> set[str]:
    return {str(path.relative_to(place)) for path in place.rglob("*")}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_cannot_write_says_so_in_one_line_and_leaves_nothing(
    name: str,
    places: Places,
    other: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(other)
    _refused(name, 0, places, capfd, monkeypatch)


@pytest.mark.campaign
@pytest.mark.parametrize("left", [8_000, 24_000, 100_000, 300_000, 800_000])
@pytest.mark.parametrize("name", COMMANDS)
def test_with_little_room_it_is_done_or_not_begun(
    name: str,
    left: int,
    places: Places,
    other: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(other)
    _refused(name, left, places, capfd, monkeypatch)


def called(command: str) -> int:
    with pytest.raises(SystemExit) as stop:
        main(command.split())
    return int(stop.value.code or 0)


def _refused(
    name: str,
    left: int,
    places: Places,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    disk, other = Path(places["disk"]), Path(places["other"])
    if name == "compile":
        monkeypatch.setenv("CLUSTERER_CACHE", str(disk / "kernels"))
    shutil.copytree(other / "report", disk / "report")
    for copy in ("desk.db", "broken.db"):
        shutil.copy(other / "desk.db", disk / copy)
    if name == "check --repair":
        _lose_references(disk / "broken.db")
    before, report, entries_before = upkeep.check(disk / "desk.db", Config()), files(disk / "report"), entries(disk)
    free = os.statvfs(disk)
    (disk / "ballast").write_bytes(b"x" * max(0, free.f_bavail * free.f_frsize - left))
    command = COMMANDS[name].format(**places)
    capfd.readouterr()
    code, said = called(command), capfd.readouterr().err
    lines = [line for line in said.splitlines() if "articles/meridian" not in line]  # one row there is none
    assert "Traceback" not in said
    written = {path for path in entries(disk) - entries_before if not (disk / path).is_dir()} - {"ballast"}
    if code in (0, 3):
        assert left or name in CLEAN, (said, written)
        assert left or len(lines) == 1, said
        return
    assert code == 1, said
    assert len(lines) == 1, said
    assert lines[0].startswith("clusterer: "), said
    assert left or "pace left" in lines[0], said
    assert not {path for path in written if UNFINISHED in path}, written
    (disk / "ballast").unlink()
    assert upkeep.check(disk / "desk.db", Config()) == before == []
    if "over" not in name:
        assert files(disk / "report") == report
    assert called(command) in (0, 3)
    assert not {path for path in entries(disk) if UNFINISHED in path}


def _lose_references(state: Path) -> None:
    import sqlite3

    db = sqlite3.connect(state)
    db.execute("UPDATE documents SET event = 999999 WHERE row % 3 = 0")
    db.execute("DELETE FROM keys")
    db.execute("DELETE FROM recent_keys")
    db.commit()
    db.close()
