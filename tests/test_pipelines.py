"""Every pipeline, cron and systemd sample works as it stands."""

from __future__ import annotations

import configparser
import shlex
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from clusterer.cli import cli, main
from clusterer.config import load
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
    for folder in ("incoming", "archive"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "ferry.txt").write_text(ARTICLE)
    return tmp_path


def exit_code(*arguments: object) -> int:
    with pytest.raises(SystemExit) as stop:
        main([str(argument) for argument in arguments])
    return int(stop.value.code or 0)


def test_each_pipeline_file_is_valid() -> None:
    files = sorted(PIPELINES.glob("*.toml"))
    assert [file.stem for file in files] == ["archive", "hourly", "wire-desk"]
    assert exit_code("config", "validate", *files) == 0


def test_the_sample_corpus_runs_from_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # paths do not depend on where one stands
    code = exit_code("run", "--config", PIPELINES / "wire-desk.toml", "--out", tmp_path / "report", "--quiet")
    assert code in (0, 3)
    assert "Wire desk" in (tmp_path / "report" / "index.html").read_text("utf-8")


@pytest.mark.parametrize(("name", "state", "out"), [("hourly", "desk.db", "report"), ("archive", "archive.db", "")])
def test_a_pipeline_file_needs_nothing_else(
    place: Path, capsys: pytest.CaptureFixture[str], name: str, state: str, out: str
) -> None:
    for _ in range(2):  # the second time there is nothing new
        assert exit_code("run", "--config", place / f"{name}.toml") == 0
    assert capsys.readouterr() == ("", "")
    with State(place / state) as opened:
        assert opened.count() == 1
        assert [run.counts["new"] for run in opened.runs()] == [0, 1]
    assert (place / "report" / "index.html").exists() == bool(out)


def understood(command: str) -> None:
    """The command's options exist and take these values."""
    words = shlex.split(command.split(">", maxsplit=1)[0])
    found = cli.commands[words[1]]
    with found.make_context(words[1], words[2:], parent=click.Context(cli)):
        pass


def test_the_cron_sample_is_a_crontab_of_commands_that_exist() -> None:
    text = (PIPELINES / "cron" / "clusterer").read_text()
    lines = [line.split(None, 6) for line in text.splitlines() if line and line[0] not in "#SPM"]
    assert len(lines) == 3
    for *times, user, command in lines:
        assert len(times) == 5
        assert user == "clusterer"
        understood(command)


def unit(name: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # the documented way to keep case
    parser.read(PIPELINES / "systemd" / name)
    return parser


def test_the_systemd_units_start_a_command_that_exists() -> None:
    service, timer = unit("clusterer.service"), unit("clusterer.timer")
    command = service["Service"]["ExecStart"]
    understood(command.replace("/usr/local/bin/", ""))
    assert timer["Timer"]["Persistent"] == "true"
    assert service["Service"]["SuccessExitStatus"].split() == ["3", "11"]
    assert service["Service"]["ProtectSystem"] == "strict"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    for file in (PIPELINES / "systemd").iterdir():
        text = (
            file.read_text()
            .replace("/usr/local/bin/clusterer", "/bin/true")
            .replace("User=clusterer\nGroup=clusterer\n", "")
        )
        (tmp_path / file.name).write_text(text)
    result = subprocess.run(
        ["systemd-analyze", "verify", *map(str, tmp_path.iterdir())], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_the_hourly_pipeline_stays_in_its_folder(place: Path) -> None:
    _, run = load(place / "hourly.toml")
    for path in (*run.inputs, run.out, run.state, run.metrics_file, run.log_file):
        assert Path(path).is_relative_to(place)
