"""Who does the work changes nothing: errors come back as they were, dead workers are replaced, killed runs go on."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from archived import Here, found_by_run, told

from clusterer.archive import STEPS, Cut, archive, slice_of
from clusterer.archive.engine import Engine
from clusterer.config import Config
from clusterer.errors import ClustererError, InputError

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
has_ray = pytest.mark.skipif(
    not importlib.util.find_spec("ray"), reason="Ray is not installed: pip install -c constraints-archive.txt ray"
)


def work(folder: Path, task: str) -> str:
    """What a task of these tests does: it counts its calls in a file, and fails in the way that it is called."""
    called = folder / task
    called.write_text(called.read_text() + "." if called.exists() else ".")
    if task == "dies once" and len(called.read_text()) == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "dies always":
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "refuses":
        raise InputError("cannot be read", subject="a.txt", hint="write it again")
    if task == "full":
        raise OSError(28, "No space left on device")
    if task == "bug":
        raise ZeroDivisionError("of ours")
    return task.upper()


def whose(_folder: Path, _task: int) -> int:
    """Who does a task that takes a while."""
    time.sleep(0.3)
    return os.getpid()


def waits_for_the_first(folder: Path, task: int) -> int:
    """The last task ends when the driver has heard of the first."""
    deadline = time.monotonic() + 20
    while task == 5 and not (folder / "0").exists():
        assert time.monotonic() < deadline, "nobody heard of the first task"
        time.sleep(0.02)
    return task


@pytest.fixture
def native(monkeypatch: pytest.MonkeyPatch) -> Engine:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))  # for the workers, which import what they do
    return Engine("native", processes=2)


def test_every_task_is_done_and_told(native: Engine, tmp_path: Path) -> None:
    found: dict[int, str] = {}
    native.map(work, tmp_path, ["a", "b", "c"], found.__setitem__)
    assert found == {0: "A", 1: "B", 2: "C"}
    assert native.peak > 0


def test_tasks_are_shared_among_workers(native: Engine, tmp_path: Path) -> None:
    workers: set[int] = set()
    native.map(whose, tmp_path, list(range(6)), lambda _, pid: workers.add(pid))
    assert len(workers) == 2


def test_a_task_is_told_of_while_others_are_at_work(native: Engine, tmp_path: Path) -> None:
    def told_of(_number: int, task: int) -> None:
        (tmp_path / str(task)).touch()

    native.map(waits_for_the_first, tmp_path, list(range(6)), told_of)


def test_what_a_task_raises_comes_back_as_it_was(native: Engine, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"a.txt: cannot be read; write it again"):
        native.map(work, tmp_path, ["refuses"])
    with pytest.raises(OSError, match="No space left") as full:
        native.map(work, tmp_path, ["full"])
    assert full.value.errno == 28
    with pytest.raises(ZeroDivisionError) as bug:
        native.map(work, tmp_path, ["bug"])
    assert "test_engines.py" in bug.value.__notes__[0]


def test_a_worker_that_dies_is_replaced(native: Engine, tmp_path: Path) -> None:
    found: dict[int, str] = {}
    native.map(work, tmp_path, ["a", "dies once", "b"], found.__setitem__)
    assert sorted(found.values()) == ["A", "B", "DIES ONCE"]


@pytest.mark.parametrize("pause", [0.0, 0.3])
def test_a_worker_that_dies_before_its_first_task_is_replaced(native: Engine, tmp_path: Path, pause: float) -> None:
    """At once, before anybody has seen it, or while it is still importing: Daft would wait for its call for ever."""
    killed: list[int] = []

    def lie_in_wait() -> None:
        while not killed:
            for pid in _workers(os.getpid()):
                time.sleep(pause)
                killed.append(pid)
                _kill(pid)
                return
            time.sleep(0.001)

    thread = threading.Thread(target=lie_in_wait, daemon=True)
    thread.start()
    found: dict[int, str] = {}
    native.map(work, tmp_path, ["a", "b"], found.__setitem__)
    assert sorted(found.values()) == ["A", "B"]
    assert killed


def test_a_task_that_kills_every_worker_ends_the_run_in_one_line(native: Engine, tmp_path: Path) -> None:
    with pytest.raises(ClustererError, match="workers die before they are done"):
        native.map(work, tmp_path, ["dies always"])


def command(inputs: Path, out: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "clusterer", "archive", str(inputs), "--out", str(out), *more]


@has_ray
def test_ray_finds_what_a_run_finds(inputs: Path, expected: Any, tmp_path: Path) -> None:
    done = subprocess.run(command(inputs, tmp_path / "out", "--engine", "ray"), capture_output=True, text=True)
    assert done.returncode == 3, done.stderr  # a row of the inputs is no article
    assert told(slice_of(tmp_path / "out")) == told(expected)


@has_ray
def test_ray_replaces_a_worker_that_dies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    (tmp_path / "tasks").mkdir()
    script = (
        "import sys; from pathlib import Path; import test_engines; from clusterer.archive.engine import Engine\n"
        "with Engine('ray', processes=2) as engine:\n"
        "    engine.map(test_engines.work, Path(sys.argv[1]), ['a', 'dies once', 'b'], lambda _, done: print(done))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "tasks")], capture_output=True, text=True, timeout=280
    )
    assert sorted(done.stdout.splitlines()) == ["A", "B", "DIES ONCE"], done.stderr  # and no word of Ray's
    assert "Ray says: (raylet)" in done.stderr
    assert "\x1b" not in done.stderr


@has_ray
def test_no_ray_at_the_address_is_one_line(inputs: Path, tmp_path: Path) -> None:
    more = ("--engine", "ray", "--address", "127.0.0.1:1")
    done = subprocess.run(command(inputs, tmp_path / "out", *more), capture_output=True, text=True, timeout=200)
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].startswith("clusterer: 127.0.0.1:1: there is no Ray to be reached")


def test_an_address_is_rays(inputs: Path, tmp_path: Path) -> None:
    done = subprocess.run(command(inputs, tmp_path / "out", "--address", "x:1"), capture_output=True, text=True)
    assert done.returncode == 2
    assert "add --engine ray" in done.stderr


# -- the long campaign -------------------------------------------------------------------------------------------------


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("engine", ["native", pytest.param("ray", marks=has_ray)])
@pytest.mark.parametrize("workers", [1, 2, 4])
def test_a_driver_killed_in_every_step_changes_nothing(few: Path, tmp_path: Path, engine: str, workers: int) -> None:
    """One dataset, whose driver is killed in each step in turn and started again."""
    inputs, out = few, tmp_path / "out"
    struck = []
    for step in STEPS:
        run = subprocess.Popen(in_parts(inputs, out, engine, workers), stderr=subprocess.DEVNULL)
        _awaited(run, out, step)
        time.sleep(0.3)
        _kill(run.pid)
        struck += [step] if run.wait(timeout=900) == -signal.SIGKILL else []
        assert not (out / "manifest.json").exists() or run.returncode == 0
    print("struck:", *struck)
    # a short step, or all that are left, may be over before it is struck
    assert len(struck) >= len(STEPS) // 2
    done = subprocess.run(in_parts(inputs, out, engine, workers), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert told(slice_of(out)) == undisturbed(inputs, tmp_path)


@pytest.mark.campaign
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("engine", ["native", pytest.param("ray", marks=has_ray)])
@pytest.mark.parametrize("workers", [1, 2, 4])
def test_workers_killed_in_every_step_change_nothing(few: Path, tmp_path: Path, engine: str, workers: int) -> None:
    """One run, all of whose workers are killed as soon as a step has any."""
    inputs, out, said = few, tmp_path / "out", tmp_path / "said"
    with said.open("w") as complaints:
        run = subprocess.Popen(in_parts(inputs, out, engine, workers), stderr=complaints)
    struck = []
    for step in STEPS:
        _awaited(run, out, step)
        struck += [step] if _killed(run, out / f"stages/.{step}") else []
    assert run.wait(timeout=900) == 0, said.read_text()
    print("struck:", *struck)
    assert len(struck) >= len(STEPS) // 2  # admit has no workers, and a short step may be over when it is struck
    assert told(slice_of(out)) == undisturbed(inputs, tmp_path)


CUT = 40  # articles of a block and of a partition, so that workers have a part in every step but "admit"
IN_PARTS = f"""
import sys
from pathlib import Path
from clusterer.archive import Cut, archive
from clusterer.archive.engine import Engine
from clusterer.config import Config
inputs, out, name, workers = sys.argv[1:]
with Engine(name, processes=int(workers)) as engine:
    archive([inputs], Path(out), Config(), engine, block={CUT}, cut=Cut({CUT}), in_driver=0)
"""


def in_parts(inputs: Path, out: Path, engine: str, workers: int) -> list[str]:
    return [sys.executable, "-c", IN_PARTS, str(inputs), str(out), engine, str(workers)]


def undisturbed(inputs: Path, folder: Path) -> Any:
    """What an archive in parts finds that nobody kills; up to groups it is what a run finds."""
    engine: Any = Here()
    archive([str(inputs)], folder / "undisturbed", Config(), engine, block=CUT, cut=Cut(CUT), in_driver=0)
    found, expected = told(slice_of(folder / "undisturbed")), told(found_by_run(inputs))
    assert found["duplicate_groups"] == expected["duplicate_groups"]
    return found


def _awaited(run: subprocess.Popen[Any], out: Path, step: str) -> None:
    """Wait until a step is at work, or done."""
    deadline = time.monotonic() + 300
    while run.poll() is None and time.monotonic() < deadline:
        if (out / f"stages/.{step}").exists() or (out / f"stages/{step}").exists():
            return
        time.sleep(0.005)


def _killed(run: subprocess.Popen[Any], step: Path) -> int:
    """Kill the workers of a step as soon as there are any; how many there were."""
    while step.exists() and run.poll() is None:
        if found := _workers(run.pid):
            for pid in found:
                _kill(pid)
            return len(found)
        time.sleep(0.02)
    return 0


def _workers(driver: int) -> list[int]:
    """The processes below a driver that do its tasks."""
    parents: dict[int, list[int]] = {}
    named: dict[int, str] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                stat = (folder / "stat").read_text().rpartition(")")[2].split()
                named[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
            parents.setdefault(int(stat[1]), []).append(int(folder.name))
    below, waiting = [], [driver]
    while waiting:
        children = parents.get(waiting.pop(), [])
        below += children
        waiting += children
    return [pid for pid in below if "udf_worker" in named[pid] or "UDFActor" in named[pid]]


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
