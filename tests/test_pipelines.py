"""Every pipeline sample works as it stands. (Those of an hourly desk are made by ``clusterer init``.)"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from clusterer.cli import main
from clusterer.store import State

PIPELINES = Path(__file__).parents[1] / "pipelines"
ARTICLE = (
    "The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the coastguard said. "
    "Nobody was hurt. Tugs were expected to refloat the vessel at high tide in the evening, the harbour master said."
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The pipeline files in a folder of their own, with something to read."""
    for file in PIPELINES.glob("*.toml"):
        shutil.copy(file, tmp_path / file.name)
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "ferry.txt").write_text(ARTICLE)
    return tmp_path


def exit_code(*arguments: object) -> int:
    with pytest.raises(SystemExit) as stop:
        main([str(argument) for argument in arguments])
    return int(stop.value.code or 0)


def test_each_pipeline_file_is_valid() -> None:
    files = sorted(PIPELINES.glob("*.toml"))
    assert [file.stem for file in files] == ["archive", "wire-desk"]
    assert exit_code("config", "validate", *files) == 0


def test_the_sample_corpus_runs_from_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # paths do not depend on where one stands
    code = exit_code("run", "--config", PIPELINES / "wire-desk.toml", "--out", tmp_path / "report", "--quiet")
    assert code in (0, 3)
    assert "Wire desk" in (tmp_path / "report" / "index.html").read_text("utf-8")


def test_a_pipeline_file_needs_nothing_else(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):  # the second time there is nothing new
        assert exit_code("run", "--config", place / "archive.toml") == 0
    assert capsys.readouterr() == ("", "")
    with State(place / "archive.db") as opened:
        assert opened.count() == 1
        assert [run.counts["new"] for run in opened.runs()] == [0, 1]
