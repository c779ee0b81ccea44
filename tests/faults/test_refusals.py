"""When the system says no: one clear line, the right exit code, and state and report stay as they were."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fault_harness import CLOCK, Desk, batches, files

from clusterer import upkeep
from clusterer.config import Config, load
from clusterer.errors import ClustererError, ConfigError, StateError
from clusterer.store import State, hold

CLI = [sys.executable, "-m", "clusterer"]


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return batches(tmp_path_factory.mktemp("in"), 4)


@pytest.fixture
def desk(tmp_path: Path, inputs: list[Path]) -> Desk:
    """A desk that has taken the first batch."""
    desk = Desk(tmp_path / "desk")
    desk.folder.mkdir()
    desk.run(inputs[:1])
    return desk


def run(desk: Desk, inputs: list[Path], *options: object, **how: Any) -> subprocess.CompletedProcess[str]:
    arguments = [*map(str, inputs), "--state", str(desk.state), "--out", str(desk.report), *map(str, options)]
    how["env"] = {**os.environ, "SOURCE_DATE_EPOCH": str(int(CLOCK.timestamp()))}
    return subprocess.run([*CLI, "run", *arguments], capture_output=True, text=True, timeout=120, check=False, **how)


def one_line(process: subprocess.CompletedProcess[str], code: int = 1) -> str:
    assert process.returncode == code, process.stderr
    assert process.stderr.count("\n") == 1, process.stderr
    assert process.stderr.startswith("clusterer: ")
    return process.stderr


def documents(desk: Desk) -> int:
    with State(desk.state) as state:
        return state.count()


def recovers(desk: Desk, inputs: list[Path], tmp_path: Path) -> None:
    """With the obstacle gone, the next run ends where an undisturbed one does."""
    calm = Desk(tmp_path / "calm")
    calm.folder.mkdir()
    calm.run(inputs[:1])
    calm.run(inputs)
    desk.run(inputs)
    assert upkeep.check(desk.state, Config(), report=desk.report) == []
    assert files(desk.report) == files(calm.report)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.9])
def test_a_file_size_limit_stops_the_run_and_costs_nothing(
    desk: Desk, inputs: list[Path], tmp_path: Path, share: float
) -> None:
    """The limit bites early, in the middle, or at the end of the commit."""
    before, grown = desk.state.stat().st_size, Desk(tmp_path / "grown")
    shutil.copytree(desk.folder, grown.folder)
    grown.run(inputs)
    limit = int(before + share * (grown.state.stat().st_size - before))
    report, count = files(desk.report), documents(desk)

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = run(desk, inputs, preexec_fn=limited)
    if process.returncode:  # else the write-ahead log just fitted: all is there, and read from it
        assert str(desk.folder) in one_line(process)
        assert documents(desk) == count
        assert files(desk.report) == report
    assert share > 0.5 or process.returncode
    recovers(desk, inputs, tmp_path)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MiB, and what fills it up."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no right to mount a small file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


@pytest.mark.parametrize("left", [0, 100_000, 400_000, 800_000])
def test_a_full_disk_stops_the_run_and_costs_nothing(
    small_disk: Path, inputs: list[Path], tmp_path: Path, left: int
) -> None:
    desk = Desk(small_disk)
    desk.run(inputs[:1])
    report, count = files(desk.report), documents(desk)
    free = os.statvfs(small_disk)
    (small_disk / "ballast").write_bytes(b"x" * max(0, free.f_bavail * free.f_frsize - left))
    one_line(run(desk, inputs))
    if left == 0:
        assert documents(desk) == count  # a full disk can be read
    (small_disk / "ballast").unlink()
    if documents(desk) == count:
        assert files(desk.report) == report
    desk.run(inputs)
    assert upkeep.check(desk.state, Config(), report=desk.report) == []
    calm = Desk(tmp_path / "calm")
    calm.folder.mkdir()
    calm.run(inputs[:1])
    calm.run(inputs)
    assert files(desk.report) == files(calm.report)


@pytest.fixture
def read_only_disk(tmp_path: Path, inputs: list[Path]) -> Iterator[Desk]:
    place = tmp_path / "ro"
    place.mkdir()
    if os.geteuid() != 0:
        pytest.skip("no right to mount a file system here")
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(place)], capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a file system here")
    desk = Desk(place)
    desk.run(inputs[:1])
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    yield desk
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_read_only_state_can_be_read_and_not_written(read_only_disk: Desk, inputs: list[Path]) -> None:
    state = ["--state", str(read_only_disk.state)]
    refused = subprocess.run([*CLI, "run", str(inputs[1]), *state], capture_output=True, text=True, check=False)
    assert "cannot open the state for writing" in one_line(refused)
    assert documents(read_only_disk) > 0
    history = subprocess.run([*CLI, "history", *state], capture_output=True, check=False)
    assert history.returncode == 0


@pytest.mark.parametrize("spoil", ["newer", "garbage", "another", "truncated"])
def test_a_state_that_is_none_is_refused_and_left_alone(desk: Desk, inputs: list[Path], spoil: str) -> None:
    content = bytearray(desk.state.read_bytes())
    if spoil == "newer":
        content[60:64] = (99).to_bytes(4, "big")
    elif spoil == "another":
        content[68:72] = (7).to_bytes(4, "big")
    elif spoil == "garbage":
        content[:] = os.urandom(len(content))
    else:
        del content[len(content) // 2 :]
    desk.state.write_bytes(content)
    report = files(desk.report)
    said = one_line(run(desk, inputs))
    assert str(desk.state) in said
    assert desk.state.read_bytes() == content
    assert files(desk.report) == report


def test_a_damaged_article_is_named_and_nothing_else_is_touched(desk: Desk) -> None:
    import sqlite3

    db = sqlite3.connect(desk.state)
    db.execute("UPDATE texts SET body = x'00' WHERE document = 3")
    db.commit()
    db.close()
    problems = [str(problem) for problem in upkeep.check(desk.state, Config())]
    assert len(problems) == 1
    assert "a stored value is damaged" in problems[0]


def test_dangling_references_and_lost_keys_are_rebuilt(desk: Desk, inputs: list[Path], tmp_path: Path) -> None:
    import sqlite3

    db = sqlite3.connect(desk.state)
    db.execute("UPDATE documents SET event = 999999, copies = NULL WHERE row % 3 = 0")
    for table in ("keys", "terms", "recent_keys", "recent_terms"):
        db.execute(f"DELETE FROM {table}")
    db.commit()
    db.close()
    (desk.report / "index.html").unlink()
    assert upkeep.check(desk.state, Config(), report=desk.report) != []
    repaired = upkeep.check(desk.state, Config(), report=desk.report, repair=True)
    assert repaired
    assert all(problem.repaired for problem in repaired)
    assert upkeep.check(desk.state, Config(), report=desk.report) == []
    recovers(desk, inputs, tmp_path)


def test_other_settings_are_refused_until_the_keys_are_rebuilt(desk: Desk, inputs: list[Path]) -> None:
    assert "--repair" in one_line(run(desk, inputs, "--set", "duplicates.seed=7"))
    config = ["--state", str(desk.state), "--set", "duplicates.seed=7"]
    repair = subprocess.run([*CLI, "check", *config, "--repair"], capture_output=True, text=True, check=False)
    assert repair.returncode == 0, repair.stdout
    assert run(desk, inputs, "--set", "duplicates.seed=7").returncode in (0, 3)


def test_twenty_at_once_one_works_and_the_others_leave(desk: Desk, inputs: list[Path]) -> None:
    arguments = [*CLI, "run", *map(str, inputs), "--state", str(desk.state)]
    with hold(desk.state):  # all twenty are up before any can begin
        waiting = [subprocess.Popen([*arguments, "--lock-wait", "60s"], stderr=subprocess.PIPE)]
        begun = time.monotonic()
        others = [subprocess.Popen(arguments, stderr=subprocess.PIPE) for _ in range(19)]
        said = [process.communicate(timeout=120)[1] for process in others]
        assert time.monotonic() - begun < 60
    assert [process.returncode for process in others] == [11] * 19
    assert all(line.count(b"\n") == 1 and b"another run is at work" in line for line in said)
    waiting[0].communicate(timeout=120)
    assert waiting[0].returncode in (0, 3)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_run_at_a_safe_point(desk: Desk, inputs: list[Path], tmp_path: Path, number: int) -> None:
    arguments = [*CLI, "run", *map(str, inputs), "-", "--state", str(desk.state), "--out", str(desk.report)]
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdin is not None
    while not _is_locked(desk.state):
        time.sleep(0.02)
    process.send_signal(number)
    time.sleep(0.1)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert said.splitlines()[-1] == "clusterer: interrupted"
    assert "Traceback" not in said
    recovers(desk, inputs, tmp_path)


def _is_locked(state: Path) -> bool:
    try:
        with hold(state):
            return False
    except ClustererError:
        return True


def test_a_report_that_cannot_be_written_is_finished_by_the_next_run(
    desk: Desk, inputs: list[Path], tmp_path: Path
) -> None:
    index = desk.report / "index.html"
    index.unlink()
    index.mkdir()  # a folder in its place: renaming a file onto it fails, also for root
    one_line(run(desk, inputs))
    index.rmdir()
    assert documents(desk) > 30  # committed before the report
    recovers(desk, inputs, tmp_path)


def test_an_interrupted_commit_is_no_state_error_later(desk: Desk, inputs: list[Path]) -> None:
    """Stopped between commit and report, the next run has nothing new and draws all the same."""

    def stop(stage: str) -> None:
        if stage == "report":
            raise KeyboardInterrupt

    before = files(desk.report)
    with pytest.raises(KeyboardInterrupt):
        desk.run(inputs, stop)
    assert files(desk.report) == before
    desk.run(inputs)
    assert files(desk.report) != before


def test_no_state_is_exit_code_ten(tmp_path: Path) -> None:
    for verb in (["history"], ["report", "--out", str(tmp_path / "r")], ["check"], ["export"]):
        process = subprocess.run(
            [*CLI, *verb, "--state", str(tmp_path / "none.db")], capture_output=True, text=True, check=False
        )
        one_line(process, 10)
    with pytest.raises(StateError):
        State(tmp_path / "none.db")


@pytest.mark.parametrize("key", ["inputs", "state", "out", "log_file", "metrics_file", "ping_url"])
def test_a_path_with_a_zero_byte_is_a_setting_out_of_range(tmp_path: Path, key: str) -> None:
    file = tmp_path / "hourly.toml"
    value = '["a\\u0000b"]' if key == "inputs" else '"a\\u0000b"'
    file.write_text(f"[run]\n{key} = {value}\n")
    with pytest.raises(ConfigError, match=f"run.{key} holds a zero byte"):
        load(file)
