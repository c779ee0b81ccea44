"""What goes wrong is one line, nothing half-written is taken for whole, and the next run goes on."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from archived import BLOCK, Here, found_by_run, made, told

from clusterer.archive import STEPS, archive, slice_of
from clusterer.config import Config
from clusterer.errors import ClustererError, InputError

MORE = 128 << 10  # bytes of room that somebody makes after each failure


def sized(place: Path, size: int, *more: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", ",".join([f"size={size}", *more]), "tmpfs", str(place)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    place = tmp_path / "disk"
    place.mkdir()
    if not sized(place, 64 << 10):
        pytest.skip("no right to mount a small file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


@pytest.mark.parametrize("in_driver", [0, 1 << 30])
def test_a_disk_that_fills_up_in_any_step_is_one_line_each_time(few: Path, disk: Path, in_driver: int) -> None:
    """Room comes in small pieces, so that the disk is full again and again, wherever the run then is."""
    failed: set[str] = set()
    said: set[str] = set()
    for size in range(64 << 10, 40 << 20, MORE):
        begun: list[str] = []
        try:
            archive(
                [str(few)],
                disk / "out",
                Config(),
                Here(),
                begin=begun.append,
                block=BLOCK,
                in_driver=in_driver,  # type: ignore[arg-type]
            )
            break
        except ClustererError as error:
            said.add(str(error))
            with pytest.raises(ClustererError, match="no whole dataset"):
                slice_of(disk / "out")
        failed.update(begun[-1:])
        assert sized(disk, size + MORE, "remount")
    assert len(failed) >= 4
    assert said == {
        f"{disk}/out: cannot write: no space left on device; make room and run it again: what is done is kept"
    }
    assert told(slice_of(disk / "out")) == told(found_by_run(few))


def test_an_input_that_changes_after_it_was_read_belongs_to_the_next_run(few: Path, tmp_path: Path) -> None:
    """All steps see one state of the inputs: that of the moment they were read."""
    before = told(found_by_run(few))
    changed: list[str] = []

    def change(step: str) -> None:
        if step == "articles":
            rows = [json.loads(line) for line in (few / "0.jsonl").read_text("utf-8").splitlines()]
            rows[0]["text"] = "Everything is different now. " * 30
            (few / "0.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows[:60]), "utf-8")
        changed.append(step)

    engine: Any = Here()
    archive([str(few)], tmp_path / "out", Config(), engine, begin=change, block=BLOCK)
    assert told(slice_of(tmp_path / "out")) == before
    assert made(few, tmp_path / "out") == [*STEPS, "manifest"]
    assert told(slice_of(tmp_path / "out")) == told(found_by_run(few)) != before


def test_an_input_that_is_gone_when_it_is_read_is_one_line(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clusterer.archive import reading

    listed = reading.Listing.of

    def removed(*arguments: Any) -> reading.Listing:
        found = listed(*arguments)
        (few / "0.jsonl").unlink()
        return found

    monkeypatch.setattr(reading.Listing, "of", removed)
    with pytest.raises(InputError, match="changed while the archive was read") as told_once:
        made(few, tmp_path / "out")
    assert "\n" not in str(told_once.value)
    assert not (tmp_path / "out/manifest.json").exists()
