"""Work spread over processes comes back whole and in order, whatever happens to a worker."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from clusterer.compute import workers


@pytest.fixture(autouse=True)
def _forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever threads other tests have left asleep."""
    monkeypatch.setattr(workers, "_may_fork", lambda: True)


@pytest.mark.parametrize("processes", [1, 2, 4])
def test_results_come_in_the_order_of_the_chunks(processes: int) -> None:
    offset = 7  # what a forked process has at hand without being handed it
    assert list(workers.spread(lambda chunk: chunk * chunk + offset, range(20), processes)) == [
        n * n + 7 for n in range(20)
    ]


def test_the_work_is_done_in_other_processes() -> None:
    assert os.getpid() not in set(workers.spread(lambda _: os.getpid(), range(4), 2))


def test_what_a_killed_worker_had_is_done_again(tmp_path: Path) -> None:
    fuse = tmp_path / "fuse"
    fuse.touch()

    def work(chunk: int) -> int:
        if chunk == 3 and fuse.exists():
            fuse.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return chunk

    assert list(workers.spread(work, range(8), 2)) == list(range(8))


def test_an_error_in_a_worker_is_raised_here() -> None:
    def work(chunk: int) -> int:
        raise ZeroDivisionError(chunk)

    with pytest.raises(ZeroDivisionError):
        list(workers.spread(work, range(4), 2))


def test_what_comes_back_may_be_larger_than_a_pipe() -> None:
    assert [len(part) for part in workers.spread(lambda n: bytes(n * 300_000), range(5), 2)] == [
        n * 300_000 for n in range(5)
    ]


def test_who_stops_early_leaves_no_worker_behind() -> None:
    results = workers.spread(lambda _: os.getpid(), range(50), 2)
    pid = next(results)
    results.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_no_worker_outlives_its_parent(tmp_path: Path) -> None:
    told = tmp_path / "pids"

    def work(chunk: int) -> int:
        with told.open("a") as file:
            file.write(f"{os.getpid()}\n")
        time.sleep(0.05)
        return chunk

    parent = os.fork()
    if parent == 0:
        next(workers.spread(work, range(400), 2))
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(parent, 0)
    pids = {int(line) for line in told.read_text().split()}
    assert len(pids) == 2
    end = time.monotonic() + 10
    while any(_lives(pid) for pid in pids):
        assert time.monotonic() < end, "a worker is still there"
        time.sleep(0.05)


def _lives(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
