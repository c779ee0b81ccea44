"""``clusterer init`` makes a desk that runs: by hand, by its crontab, by its systemd unit."""

from __future__ import annotations

import configparser
import getpass
import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clusterer import desk as desks
from clusterer.cli import main
from clusterer.config import load
from clusterer.store import State

FERRY = (
    "The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the coastguard said. "
    "Nobody was hurt. Tugs were expected to refloat the vessel at high tide in the evening, the harbour master said."
)
COUNCIL = (
    "HARWICK (Reuters) - The council of Harwick voted on Wednesday to close the last coal quay of the port by 2031."
)
ODD = 'The 50% "Desk" of $HOME'


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stop:
        main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return int(stop.value.code or 0), captured.out, captured.err


@pytest.fixture(params=["desk", ODD])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def program() -> Path:
    found = Path(sys.executable).with_name("clusterer")
    if not found.exists():
        pytest.skip("the command is not installed beside this Python")
    return found


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False, timeout=120)


def cron_commands(crontab: Path) -> list[str]:
    """The commands as cron(8) hands them to the shell: the fields before them gone, an escaped % plain."""
    lines = [line for line in crontab.read_text().splitlines() if line and line[0] not in "#SPM"]
    assert all(line.split(None, 6)[5] == getpass.getuser() for line in lines)
    return [line.split(None, 6)[6].replace("\\%", "%") for line in lines]


def unit(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # the documented way to keep case
    parser.read(path)
    return parser


def started(command: str) -> list[str]:
    """The words of an ExecStart as systemd.service(5) reads them."""
    return [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(command)]


def test_a_new_desk_runs_from_its_last_line_to_its_report(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program()
    code, out, err = call(capsys, "init", place)
    assert (code, err) == (0, "")
    following = out.splitlines()[-1].strip()
    assert following.startswith(("clusterer run", "/", "'"))
    (place / "incoming" / "ferry.txt").write_text(FERRY)
    ran = shell(
        following.replace("clusterer run", f"{shlex.quote(str(program()))} run", 1)
        if following[0] == "c"
        else following
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Northern Gull" in "".join(page.read_text("utf-8") for page in (place / "report" / "events").iterdir())

    (place / "incoming" / "council.txt").write_text(COUNCIL)
    hourly, weekly, monthly = cron_commands(next((place / "cron").iterdir()))
    for command in (hourly, weekly, monthly):
        ran = shell(command)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", ""), command
    with State(place / "desk.db") as state:
        assert [run.counts["new"] for run in state.runs()] == [1, 1]

    (place / "incoming" / "late.txt").write_text(COUNCIL.replace("2031", "2032"))
    service = unit(next((place / "systemd").glob("*.service")))["Service"]
    assert service["WorkingDirectory"].replace("%%", "%") == str(place)
    ran = subprocess.run(started(service["ExecStart"]), capture_output=True, text=True, check=False, timeout=120)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    with State(place / "desk.db") as state:
        assert state.count() == 3
    assert place.name.replace('"', "&#34;") in (place / "report" / "index.html").read_text("utf-8")


def test_everything_a_desk_writes_is_in_its_folder(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "init", place)
    _, run = load(place / "hourly.toml")
    for path in (*run.inputs, run.out, run.state, run.metrics_file, run.log_file):
        assert Path(path).is_relative_to(place)
    assert call(capsys, "config", "validate", place / "hourly.toml")[0] == 0


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_accepts_the_units(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program()
    call(capsys, "init", place)
    units = sorted((place / "systemd").iterdir())
    result = subprocess.run(
        ["systemd-analyze", "verify", *map(str, units)], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


def test_the_units_make_up_for_downtime_and_know_our_exit_codes(tmp_path: Path) -> None:
    desks.make(new := desks.desk(tmp_path / "desk", user=getpass.getuser(), program="/usr/bin/clusterer"))
    service = unit(new.timer.with_suffix(".service"))["Service"]
    assert unit(new.timer)["Timer"]["Persistent"] == "true"
    assert service["SuccessExitStatus"].split() == ["3", "11"]
    assert service["ProtectSystem"] == "strict"
    assert service["PrivateTmp"] == ("no" if str(tmp_path).startswith(("/tmp", "/var/tmp")) else "yes")


@pytest.mark.parametrize(("folder", "home"), [("/srv/desk", "yes"), ("/home/ann/desk", "read-only")])
def test_a_desk_in_a_home_is_not_hidden_from_its_service(folder: str, home: str) -> None:
    new = desks.desk(Path(folder), user=getpass.getuser(), program="/usr/bin/clusterer")
    assert f"ProtectHome={home}\n" in desks.files(new)[new.timer.with_suffix(".service")]


def test_nothing_is_overwritten_without_a_flag(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = tmp_path / "desk"
    assert call(capsys, "init", desk)[0] == 0
    assert call(capsys, "init", desk)[0] == 0  # all is there as it would be written
    config = desk / "hourly.toml"
    config.write_text(config.read_text().replace("days = 30", "days = 7"))
    before = {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()}
    code, out, err = call(capsys, "init", desk, "--title", "Other")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "there already, and not as it would be written: hourly.toml; --force overwrites it" in err
    assert {path: path.read_bytes() for path in desk.rglob("*") if path.is_file()} == before
    assert call(capsys, "init", desk, "--title", "Other", "--force")[0] == 0
    assert 'title = "Other"' in config.read_text()


def test_a_desk_can_be_made_where_things_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "incoming").mkdir()
    (tmp_path / "incoming" / "ferry.txt").write_text(FERRY)
    (tmp_path / "notes.txt").write_text("ours")
    assert call(capsys, "init", tmp_path)[0] == 0
    assert (tmp_path / "notes.txt").read_text() == "ours"
    assert (tmp_path / "incoming" / "ferry.txt").read_text() == FERRY


def test_machines_are_told_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = call(capsys, "init", tmp_path / "desk", "--json")
    told = json.loads(out)
    assert told["desk"] == str(tmp_path / "desk")
    assert all(Path(file).is_file() for file in told["files"])
    assert told["next"].endswith(f"run --config {tmp_path / 'desk' / 'hourly.toml'}")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("a\nb",), 2, "a crontab cannot name this path"),
        (("desk", "--user", "no such"), 2, "not the name of a user"),
        (("desk", "--user", "nobody-we-know"), 2, "there is no user 'nobody-we-know' here"),
        (("file/desk",), 1, "cannot make a desk here"),
    ],
)
def test_what_cannot_be_made_is_one_clear_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    got, out, err = call(capsys, "init", *arguments)
    assert (got, out, err.count("\n")) == (code, "", 1)
    assert said in err
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_templates_are_in_the_wheel() -> None:
    from importlib import resources

    names = {path.name for path in resources.files("clusterer.desk").joinpath("templates").iterdir()}
    assert names == {"hourly.toml", "cron", "service", "timer"}
