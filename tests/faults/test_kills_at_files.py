"""Killed before any change of any file of a report, the next run's report is that of an undisturbed history.

Kills at random instants (test_kills.py) land where much time goes. These land between two changes on the disk, however
short the time between them: every file that is opened for writing, renamed, removed or made below the report's folder
is a place to die at.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from fault_harness import Desk, batches, files

from clusterer import upkeep
from clusterer.config import Config
from clusterer.store import recent

CHANGES = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.utime"}
RUNS = 4


class Places:
    """Counts the changes below a folder, and dies before one of them."""

    def __init__(self, folder: Path, deadly: int = -1) -> None:
        self.below = f"{folder}/"
        self.deadly = deadly
        self.count = 0
        self.active = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.active or event not in CHANGES:
            return
        paths = [os.fsdecode(one) for one in arguments if isinstance(one, str | bytes | os.PathLike)]
        if not any(path.startswith(self.below) for path in paths):
            return
        if event == "open" and isinstance(arguments[2], int) and not arguments[2] & (os.O_WRONLY | os.O_RDWR):
            return
        if self.count == self.deadly:
            os.kill(os.getpid(), signal.SIGKILL)
        self.count += 1


def in_child(desk: Desk, inputs: Sequence[Path], deadly: int = -1) -> tuple[int, int]:
    """Run in a child that dies before that change. How many changes it made, and its exit status."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            places = Places(desk.report, deadly)
            sys.addaudithook(places)
            places.active = True
            desk.run(inputs)
            places.active = False
            os.write(writing, f"{places.count}".encode())
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    status = os.waitpid(child, 0)[1]
    with os.fdopen(reading) as told:
        return int(told.read() or -1), status


def copied(desk: Desk, folder: Path) -> Desk:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(desk.folder, folder)
    return Desk(folder)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[Path], list[Desk], list[int]]]:
    """The inputs of each run, the desk before and after each, and how many files each run changes."""
    folder = tmp_path_factory.mktemp("history")
    inputs = batches(folder / "in", RUNS)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(recent, "_ROOM", 3)  # what came in last goes into the tables soon
        desk = Desk(folder / "desk")
        desk.folder.mkdir()
        desks, counts = [copied(desk, folder / "0")], []
        for number in range(RUNS):
            count, status = in_child(desk, inputs[: number + 1])
            assert (status, count > 20) == (0, True)
            counts.append(count)
            desks.append(copied(desk, folder / f"{number + 1}"))
        yield inputs, desks, counts


def killed_and_mended(
    history: tuple[list[Path], list[Desk], list[int]], number: int, deadly: Sequence[int], folder: Path
) -> None:
    """Die in run ``number`` at each of these places, one try after the other; then run it, and the next one."""
    inputs, desks, _ = history
    harsh = copied(desks[number], folder)
    for place in deadly:
        _, status = in_child(harsh, inputs[: number + 1], place)
        if not os.WIFSIGNALED(status):
            assert status == 0
    for after in range(number + 1, min(number + 3, RUNS + 1)):
        _, status = in_child(harsh, inputs[:after])
        assert status == 0
        assert files(harsh.report) == files(desks[after].report), (number, deadly)
    assert upkeep.check(harsh.state, Config(), report=harsh.report) == []


def skipped(history: tuple[list[Path], list[Desk], list[int]], number: int, place: int, folder: Path) -> None:
    """Die in run ``number``; the next run finds more articles than that one did."""
    inputs, desks, _ = history
    harsh = copied(desks[number], folder)
    in_child(harsh, inputs[: number + 1], place)
    _, status = in_child(harsh, inputs[: number + 2])
    assert status == 0
    assert files(harsh.report) == files(desks[number + 2].report), (number, place)


@pytest.mark.parametrize("part", range(3))
def test_a_drawing_that_dies_between_two_files_is_mended_by_the_next(history, part: int, tmp_path: Path) -> None:
    _, _, counts = history
    number = (0, 2, 3)[part]
    killed_and_mended(history, number, [counts[number] * (2 * part + 1) // 6], tmp_path / "harsh")
    skipped(history, 1, counts[1] * (part + 1) // 4, tmp_path / "harsh")


@pytest.mark.campaign
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("number", range(RUNS))
def test_a_drawing_dies_before_each_of_its_files(history, number: int, tmp_path: Path) -> None:
    _, _, counts = history
    for place in range(0, counts[number], int(os.environ.get("KILLS_EVERY", "1"))):
        killed_and_mended(history, number, [place, counts[number] - place], tmp_path / "harsh")
        if number + 2 <= RUNS:
            skipped(history, number, place, tmp_path / "harsh")
