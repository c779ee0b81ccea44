"""An archive finds what a run finds, keeps what it has done, and takes nothing half-written for whole."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest
from archived import found_by_run, made, told

from clusterer.archive import STEPS, Cut, archive, slice_of
from clusterer.archive.checkpoints import LAYOUT
from clusterer.archive.engine import Engine
from clusterer.cli import main
from clusterer.config import Config
from clusterer.documents import Quarantined
from clusterer.errors import ClustererError, ConfigError, InputError, LockedError
from clusterer.evaluation.metrics import b_cubed, codes
from clusterer.findings import Findings

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.fixture
def copied(dataset: Path, tmp_path: Path) -> Path:
    return shutil.copytree(dataset, tmp_path / "dataset")


def test_an_archive_finds_what_a_run_finds(expected: Findings, dataset: Path) -> None:
    found = slice_of(dataset)
    assert told(found) == told(expected)
    assert found.run.counts == expected.run.counts


def test_partitions_of_time_leave_events_as_they_are(inputs: Path, expected: Findings, copied: Path) -> None:
    """Parts far smaller than anybody would choose, so that a tenth of all rows is at a border."""
    assert made(inputs, copied, cut=Cut(rows=500, overlap_days=20)) == ["events", "tables", "manifest"]
    found = slice_of(copied)
    one, other = ({id_: event.id for event in of.events for id_ in event.documents} for of in (expected, found))
    assert one.keys() == other.keys()
    labels = (codes([of[id_] for id_ in one])[0] for of in (one, other))
    assert b_cubed(*labels).f1 > 0.97
    whole = {event.documents: event for event in expected.events}
    same = [event for event in found.events if event.documents in whole]
    assert len(same) > 0.9 * len(found.events)
    for event in same:
        assert event.id == whole[event.documents].id
        assert event.title == whole[event.documents].title or len(event.documents) > 1
    assert found.duplicate_groups == slice_of(copied).duplicate_groups
    groups = [{other[id_] for id_ in group.documents} for group in found.duplicate_groups]
    assert all(len(events) == 1 for events in groups)
    assert made(inputs, copied, cut=Cut(rows=500, overlap_days=20)) == []


def test_undated_articles_join_events_of_any_partition(inputs: Path, tmp_path: Path) -> None:
    """Every eighth article loses its date. What a run then links to dated ones, partitions link as well."""
    folder = tmp_path / "in"
    folder.mkdir()
    rows = [json.loads(line) for name in "012" for line in (inputs / f"{name}.jsonl").read_text("utf-8").splitlines()]
    for row in rows[::8]:
        row.pop("published")
    (folder / "rows.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    expected = found_by_run(folder)
    made(folder, tmp_path / "out", cut=Cut(rows=400, overlap_days=10))
    found = slice_of(tmp_path / "out")
    undated = {article.document.id for article in expected.articles if article.document.published is None}
    assert len(undated) > 150
    one, other = (
        {id_: event for event in of.events for id_ in event.documents if id_ in undated} for of in (expected, found)
    )
    with_dated = [id_ for id_ in undated if not undated.issuperset(one[id_].documents)]
    assert len(with_dated) > 60
    joined = [id_ for id_ in with_dated if not undated.issuperset(other[id_].documents)]
    assert len(joined) > 0.85 * len(with_dated)  # 129 of 143; among themselves only, none
    home, there = ({id_: event.id for event in of.events for id_ in event.documents} for of in (expected, found))
    labels = (codes([of[id_] for id_ in sorted(home)])[0] for of in (home, there))
    assert b_cubed(*labels).f1 > 0.95


def test_a_second_run_does_nothing(inputs: Path, copied: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in copied.rglob("*")}
    assert made(inputs, copied) == []
    assert {path: path.stat().st_mtime_ns for path in copied.rglob("*")} == before


def test_a_changed_setting_redoes_what_depends_on_it(inputs: Path, copied: Path) -> None:
    config = Config()
    later = replace(config, origin=replace(config.origin, infer_share=0.9))
    assert made(inputs, copied, later) == ["tables", "manifest"]
    other = replace(later, events=replace(config.events, threshold=0.6))
    assert made(inputs, copied, other) == ["events", "tables", "manifest"]
    assert slice_of(copied).run.config["events"]["threshold"] == 0.6


def test_new_files_are_read_and_old_ones_are_not(few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from clusterer.archive import reading

    monkeypatch.setattr(reading, "TOGETHER", 1)  # every file is a task
    out = tmp_path / "out"
    made(few, out)
    before = {path.name: path.stat().st_ino for path in (out / "stages/read").glob("*.arrow")}
    (few / "new.txt").write_text("A new bridge opens.\n\nIt spans the river since this morning.", "utf-8")
    assert made(few, out) == [*STEPS, "manifest"]
    after = {path.name: path.stat().st_ino for path in (out / "stages/read").glob("*.arrow")}
    assert before.items() < after.items()
    assert any("bridge" in article.document.text for article in slice_of(out).articles)


def test_another_archive_in_the_same_place_is_another(few: Path, tmp_path: Path) -> None:
    """By one process: what it remembers of steps must not outlive them."""
    made(few, tmp_path / "out")
    more = "Subscribe to the morning letter of this paper today"
    for path in few.glob("*.jsonl"):
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        lines = [{**row, "text": f"{row['text']}\n\n{more}", "outlet": "Bay"} if "text" in row else row for row in rows]
        path.write_text("".join(f"{json.dumps(row)}\n" for row in lines), "utf-8")
    made(few, tmp_path / "out")
    assert told(slice_of(tmp_path / "out")) == told(found_by_run(few))


def test_tables_stand_by_month_and_hold_every_article_once(expected: Findings, dataset: Path) -> None:
    folders = {path.name for path in (dataset / "documents").iterdir()}
    assert {"month=2026-01", "month=2026-02", "month=2026-03", "month=undated"} <= folders
    documents = ds.dataset(dataset / "documents", partitioning="hive").to_table(columns=["id", "month", "published"])
    assert sorted(documents.column("id").to_pylist()) == [document.id for document in expected.documents]
    for month, published in zip(*(documents.column(name).to_pylist() for name in ("month", "published")), strict=True):
        assert month == (f"{published:%Y-%m}" if published else "undated")
    pairs = ds.dataset(dataset / "pairs").count_rows()
    grouped = sum(len(group.pairs) for group in expected.duplicate_groups)
    assert pairs >= grouped > 0


def test_every_quote_stands_in_its_text(dataset: Path) -> None:
    text = {row["id"]: row for row in ds.dataset(dataset / "documents").to_table(["id", "text", "title"]).to_pylist()}
    rows = ds.dataset(dataset / "evidence").to_table().to_pylist()
    assert any(row["role"] for row in rows)
    for row in rows:
        if row["where"] in {"body", "title"}:
            of = text[row["document"]]["text" if row["where"] == "body" else "title"]
            assert of[row["start"] : row["end"]] == row["quote"]


def test_a_slice_holds_whole_events(expected: Findings, dataset: Path) -> None:
    reuters = slice_of(dataset, "2026-01", "agency = 'Reuters'")
    wanted = {
        event.id
        for event in expected.events
        if event.first_published is not None
        and event.first_published.month == 1
        and event.first_published.year == 2026
        and any(o.agency == "Reuters" for id_ in event.documents for o in expected.attributions[id_].origins)
    }
    assert {event.id for event in reuters.events} == wanted
    assert {article.document.id for article in reuters.articles} == {
        id_ for event in reuters.events for id_ in event.documents
    }
    assert "not shown" in reuters.notes[0]
    headed = slice_of(dataset, where="title ~ 'ferry aground'")
    assert {article.document.title for article in headed.articles} >= {"Ferry aground", "Ferry aground, forty saved"}


def test_a_report_is_drawn_from_a_dataset(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["report", "--from", str(dataset), "--month", "2026-01", "--where", "agency = 'Reuters'"]
    assert run(*asked, "--out", str(tmp_path / "report")) == 0, capsys.readouterr().err
    told = json.loads((tmp_path / "report/report.json").read_bytes())
    assert told["events"]
    assert all(event["first_published"].startswith("2026-01") for event in told["events"])
    assert run(*asked[:3], "--month", "2031-01", "--out", str(tmp_path / "none")) == 2
    assert "2031-01" in capsys.readouterr().err


def run(*arguments: str) -> int | str | None:
    with pytest.raises(SystemExit) as stop:
        main(list(arguments))
    return stop.value.code


# -- what goes wrong ---------------------------------------------------------------------------------------------------


def test_a_file_that_changes_while_it_is_read_is_one_line(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clusterer.archive import reading

    listed = reading.Listing.of

    def changed(*arguments: Any) -> reading.Listing:
        found = listed(*arguments)
        with (few / "0.jsonl").open("a") as file:
            file.write("{}\n")
        return found

    monkeypatch.setattr(reading.Listing, "of", changed)
    with pytest.raises(InputError, match="changed while the archive was read"):
        made(few, tmp_path / "out")
    assert not (tmp_path / "out/manifest.json").exists()
    monkeypatch.setattr(reading.Listing, "of", listed)
    assert made(few, tmp_path / "out")[-1] == "manifest"


def test_a_corrupt_parquet_input_is_put_aside(inputs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(inputs / "awkward.jsonl", folder)
    content = (inputs / "rest.parquet").read_bytes()
    (folder / "rest.parquet").write_bytes(content[: len(content) // 2])
    for _ in range(2):  # said again by a run that has nothing to do
        aside: list[Quarantined] = []
        made(folder, tmp_path / "out", on_quarantine=aside.append)
        assert len(aside) == 2
        assert any("no valid Parquet" in item.reason for item in aside)


def test_a_damaged_step_is_made_again_and_damaged_tables_are_named(inputs: Path, copied: Path) -> None:
    sketch = next((copied / "stages/sketches").glob("*.npy"))
    sketch.write_bytes(sketch.read_bytes()[:-10])
    assert made(inputs, copied)[0] == "sketches"
    table = next((copied / "documents").rglob("*.parquet"))
    content = bytearray(table.read_bytes())
    content[len(content) // 2] ^= 255
    table.unlink()
    table.write_bytes(content)
    with pytest.raises(ClustererError, match="damaged"):
        slice_of(copied)
    table.write_bytes(content[:-10])
    with pytest.raises(ClustererError, match="missing or cut off"):
        slice_of(copied)
    assert made(inputs, copied) == ["manifest"]
    assert slice_of(copied).run.counts["documents"] > 2_000


def test_a_dataset_without_its_manifest_is_none(inputs: Path, copied: Path) -> None:
    (copied / "manifest.json").unlink()
    with pytest.raises(ClustererError, match="no whole dataset"):
        slice_of(copied)
    assert made(inputs, copied) == ["manifest"]
    assert slice_of(copied).events


def test_what_was_broken_off_goes_on(inputs: Path, dataset: Path, copied: Path) -> None:
    """As if killed in the middle of the articles' step: some blocks are done, one is half written."""
    unfinished = copied / "stages/.articles"
    (copied / "stages/articles").rename(unfinished)
    record = json.loads((unfinished / "done.json").read_text())
    (unfinished / "fingerprint").write_text(record["fingerprint"])
    (unfinished / "done.json").unlink()
    kept = unfinished / "000000.arrow"
    inode = kept.stat().st_ino
    for path in (unfinished / "000001.arrow", unfinished / "000001.reporters"):
        path.unlink()
    (unfinished / ".unfinished-1-000001.arrow").write_bytes(b"half")
    assert made(inputs, copied)[0] == "articles"
    assert (copied / "stages/articles/000000.arrow").stat().st_ino == inode
    assert told(slice_of(copied)) == told(slice_of(dataset))


def test_a_full_disk_is_one_line(few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    from clusterer.archive import admitting

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(admitting, "admit", full)
        with pytest.raises(ClustererError, match="cannot write: no space left on device"):
            made(few, tmp_path / "out")
    assert made(few, tmp_path / "out")[0] == "admit"


def test_places_that_cannot_be_are_named(inputs: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/thesis.txt").write_text("words")
    with pytest.raises(ClustererError, match="other files"):
        made(inputs, tmp_path / "full")
    with pytest.raises(InputError, match="standard input"), Engine() as engine:
        archive(["-"], tmp_path / "out", Config(), engine)
    with pytest.raises(InputError, match="no such file"):
        made(tmp_path / "nowhere", tmp_path / "out")
    with pytest.raises(ClustererError, match="no whole dataset"):
        slice_of(tmp_path / "full")
    with pytest.raises(ConfigError, match="YYYY-MM"):
        slice_of_any(tmp_path, "March")


def slice_of_any(folder: Path, month: str) -> Findings:
    (folder / "manifest.json").write_text(json.dumps({"format": "clusterer archive", "layout": LAYOUT, "files": {}}))
    return slice_of(folder, month)


def test_two_runs_on_one_dataset_keep_apart(inputs: Path, tmp_path: Path) -> None:
    from clusterer.archive import running

    with running.held(tmp_path / "out"), pytest.raises(LockedError):
        made(inputs, tmp_path / "out")
