"""One run at a time, and a lock that cannot go stale."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from clusterer.errors import LockedError, StateError
from clusterer.store import State, hold

HOLDER = """
import sys, time
from pathlib import Path
from clusterer.store.lock import hold
with hold(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def holder(path: Path, seconds: float) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_run_is_turned_away(tmp_path: Path):
    with holder(tmp_path / "s.db", 60) as process:
        with pytest.raises(LockedError, match="another run is at work"), hold(tmp_path / "s.db"):
            pass
        process.kill()


def test_the_lock_of_a_killed_run_is_free(tmp_path: Path):
    with holder(tmp_path / "s.db", 60) as process:
        process.kill()
        process.wait()
    with hold(tmp_path / "s.db"):
        pass


def test_waiting_outlasts_a_short_run(tmp_path: Path):
    with holder(tmp_path / "s.db", 0.3), hold(tmp_path / "s.db", wait=60):
        pass


def test_waiting_can_be_given_up(tmp_path: Path):
    def give_up() -> None:
        raise KeyboardInterrupt

    with holder(tmp_path / "s.db", 60) as process:
        with pytest.raises(KeyboardInterrupt), hold(tmp_path / "s.db", wait=60, check=give_up):
            pass
        process.kill()


def test_a_state_that_was_replaced_while_waiting_is_the_one_that_is_locked(tmp_path: Path):
    path = tmp_path / "s.db"
    with holder(path, 0.5):
        path.rename(tmp_path / "old.db")
        with hold(path):  # the new file is nobody's
            time.sleep(0.6)


def test_readers_do_not_wait_for_a_run(tmp_path: Path):
    path = tmp_path / "s.db"
    with hold(path), State(path, write=True) as writer, writer.transaction(), State(path) as reader:
        assert reader.count() == 0


def test_a_lock_needs_a_folder(tmp_path: Path):
    with pytest.raises(StateError, match="cannot open the state"), hold(tmp_path / "no" / "s.db"):
        pass
