"""What goes wrong is one line, nothing half-written is taken for whole, and the next run goes on."""

from __future__ import annotations

import json
import os
import shutil
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


@pytest.mark.parametrize("ranged", [False, True])
@pytest.mark.parametrize("when", ["read", "at once"])
def test_an_input_that_is_gone_when_it_is_read_is_one_line(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ranged: bool, when: str
) -> None:
    """Before anything is read, or after its ranges were measured."""
    from clusterer.archive import ranges, reading

    if ranged:
        monkeypatch.setattr(ranges, "RANGE", 1 << 15)
    before: Any = (reading.Listing, "of") if when == "at once" else (reading, "_measured")
    held = getattr(*before)

    def removed(*arguments: Any) -> Any:
        found = held(*arguments)
        (few / "0.jsonl").unlink()
        return found

    monkeypatch.setattr(*before, removed)
    with pytest.raises(InputError, match="changed while the archive was read") as told_once:
        made(few, tmp_path / "out")
    assert "\n" not in str(told_once.value)
    assert not (tmp_path / "out/manifest.json").exists()


def test_an_input_in_the_place_of_one_of_its_size_and_time_is_another(few: Path, tmp_path: Path) -> None:
    made(few, tmp_path / "out")
    file = few / "0.jsonl"
    before = file.stat()
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    rows[0]["outlet"] = "X" * len(rows[0]["outlet"])
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size
    assert made(few, tmp_path / "out")[0] == "read"
    assert told(slice_of(tmp_path / "out")) == told(found_by_run(few))


def test_what_a_cut_file_told_is_made_again(few: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    made(few, out)
    found = told(slice_of(out))
    for file, redone in (("manifest.json", ["manifest"]), ("stages/lines/done.json", ["lines"])):
        content = (out / file).read_bytes()
        (out / file).write_bytes(content[: len(content) // 2])
        if file == "manifest.json":
            with pytest.raises(ClustererError, match=r"manifest.json is damaged; run `clusterer archive` again"):
                slice_of(out)
        assert made(few, out) == redone
        assert told(slice_of(out)) == found
    (out / "manifest.json").write_text(json.dumps({"format": "clusterer archive"}))
    with pytest.raises(ClustererError, match="of another version, whose tables this one cannot read"):
        slice_of(out)
    assert made(few, out) == ["manifest"]


def test_a_dataset_of_another_layout_is_named_and_made_anew(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clusterer.archive import checkpoints, running, slices

    with monkeypatch.context() as patched:
        for module in (checkpoints, running, slices):
            patched.setattr(module, "LAYOUT", "of old")
        made(few, tmp_path / "out")
    with pytest.raises(ClustererError, match=r"made by clusterer .*cannot read; run `clusterer archive` again"):
        slice_of(tmp_path / "out")
    assert made(few, tmp_path / "out") == [*STEPS, "manifest"]
    assert told(slice_of(tmp_path / "out")) == told(found_by_run(few))


def test_tables_that_change_while_they_are_read_are_no_findings(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of them would be of another dataset."""
    from clusterer.archive import slices

    made(few, tmp_path / "out")
    read = slices._table

    def meanwhile(*arguments: Any) -> Any:
        monkeypatch.setattr(slices, "_table", read)
        found = read(*arguments)
        (few / "1.jsonl").write_text((few / "0.jsonl").read_text("utf-8").replace('"id": "d', '"id": "e'), "utf-8")
        made(few, tmp_path / "out")
        return found

    monkeypatch.setattr(slices, "_table", meanwhile)
    with pytest.raises(ClustererError, match="was made anew while it was read; run it again"):
        slice_of(tmp_path / "out")
    assert slice_of(tmp_path / "out").events


def test_tables_that_rot_are_mended_as_the_line_says(few: Path, tmp_path: Path) -> None:
    """In place, so that what a step made has rotted with its table."""
    out = tmp_path / "out"
    made(few, out)
    found = told(slice_of(out))
    table = next((out / "documents").rglob("*.parquet"))
    with table.open("r+b") as file:
        file.seek(table.stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 255]))
    with pytest.raises(ClustererError, match=r"damaged .*remove manifest.json, stages/copies and stages/tables there"):
        slice_of(out)
    (out / "manifest.json").unlink()
    for step in ("copies", "tables"):
        shutil.rmtree(out / "stages" / step)
    assert made(few, out) == ["copies", "tables", "manifest"]
    assert told(slice_of(out)) == found
