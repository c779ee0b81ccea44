"""The command line as a newcomer meets it: one clear line, the right exit code, and the run goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clusterer.cli import main

ARTICLE = (
    "The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the coastguard said. "
    "Nobody was hurt. Tugs were expected to refloat the vessel at high tide in the evening, the harbour master said."
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(ARTICLE)
    return path


def call(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stop:
        main([str(a) for a in arguments])
    captured = capsys.readouterr()
    return int(stop.value.code or 0), captured.out, captured.err


def test_a_missing_path_is_one_line_and_fails(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = call(capsys, "run", tmp_path / "absent")
    assert code == 1
    assert out == ""
    assert err.count("\n") == 1
    assert str(tmp_path / "absent") in err


def test_a_missing_path_beside_a_good_one_does_not_stop_the_run(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path
) -> None:
    code, out, err = call(capsys, "run", tmp_path / "absent.txt", article, "--json")
    assert code == 3
    assert json.loads(out)["counts"]["documents"] == 1
    assert err.count("\n") == 1


def test_an_empty_folder_is_one_line_and_fails(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    code, _, err = call(capsys, "run", folder)
    assert code == 1
    assert err.count("\n") == 1
    assert str(folder) in err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("binary.txt", bytes(range(256)) * 8),
        ("empty.txt", b""),
        ("rows.jsonl", b'{"id": "x", "url": "http://example.org/"}\n'),
        ("broken.jsonl", b'{"id": "x", "text": \n'),
    ],
)
def test_a_bad_input_is_quarantined_and_the_rest_goes_on(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    code, out, err = call(capsys, "run", tmp_path, "--json", "--out", tmp_path / "report")
    assert code == 3
    assert json.loads(out)["counts"]["documents"] == 1
    assert json.loads(out)["counts"]["quarantined"] == 1
    assert err.count("\n") == 1
    assert name in err
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    assert [name in q["source"] for q in report["quarantined"]] == [True]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["run"], 2, "Missing INPUT"),
        (["rum"], 2, "rum"),
        (["run", "GOOD", "--set", "events.treshold=0.3"], 2, "did you mean threshold?"),
        (["run", "GOOD", "--set", "events"], 2, "SECTION.KEY=VALUE"),
        (["run", "GOOD", "--config", "absent.toml"], 1, "cannot read the configuration"),
        (["show", "x"], 10, "--state FILE"),
        (["show", "nothing-like-it", "-i", "GOOD"], 1, "no such event or document"),
        (["show", "outlet", "-i", "GOOD"], 2, "outlet NAME"),
        (["explain", "a", "b", "-i", "GOOD"], 1, "no such document"),
    ],
)
def test_errors_say_what_to_do(
    capsys: pytest.CaptureFixture[str], article: Path, arguments: list[str], code: int, said: str
) -> None:
    got, _, err = call(capsys, *[str(article) if a == "GOOD" else a for a in arguments])
    assert got == code
    assert said in err
    assert "Traceback" not in err


def test_success_is_silent_without_a_terminal(capsys: pytest.CaptureFixture[str], article: Path) -> None:
    assert call(capsys, "run", article) == (0, "", "")


def test_a_summary_is_printed_on_request(capsys: pytest.CaptureFixture[str], article: Path) -> None:
    code, out, err = call(capsys, "run", article, "-v")
    assert (code, err) == (0, "")
    assert "1 read" in out


def test_help_does_not_load_what_it_does_not_need() -> None:
    heavy = ["numpy", "scipy", "sklearn", "numba", "jinja2", "re2", "pyarrow", "sqlite3"]
    code = (
        "import sys, clusterer.cli as c\n"
        "try: c.main(['--help'])\n"
        f"except SystemExit: print(sorted(set({heavy!r}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "run" in done.stdout
    assert done.stderr.strip() == "[]"


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("state", [False, True])
def test_a_folder_of_other_files_is_no_place_for_a_report(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path, *, state: bool
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("my own page")
    command = ["run", article, "--out", site, *(["--state", tmp_path / "desk.db"] if state else [])]
    code, _, err = call(capsys, *command)
    assert (code, err.count("\n")) == (1, 1)
    assert "--force" in err
    assert tree(site) == {"index.html": b"my own page"}
    assert not (tmp_path / "desk.db").exists()  # found out before any work
    assert call(capsys, *command, "--force")[0] == 0
    assert b"my own page" not in (site / "index.html").read_bytes()
    assert call(capsys, *command)[0] == 0  # it is a report now


def test_a_report_of_an_older_version_and_an_empty_folder_are_places_for_a_report(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path
) -> None:
    out = tmp_path / "report"
    out.mkdir()
    (out / ".gitkeep").touch()
    assert call(capsys, "run", article, "--out", out)[0] == 0
    (out / ".pages").unlink()
    assert call(capsys, "run", article, "--out", out)[0] == 0


def test_a_place_that_cannot_be_written_is_known_before_the_work(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clusterer.hosts.local.run", lambda *_, **__: pytest.fail("the work was begun"))
    code, _, err = call(capsys, "run", article, "--out", article / "below" / "it")
    assert (code, err.count("\n")) == (1, 1)
    assert "not a folder" in err

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    code, _, err = call(capsys, "run", article, "--out", tmp_path / "new" / "report")
    assert (code, err.count("\n")) == (1, 1)
    assert f"{tmp_path}: cannot write the report here: permission denied" in err
    assert not (tmp_path / "new").exists()


def test_a_report_beside_its_articles_is_not_read(capsys: pytest.CaptureFixture[str], article: Path) -> None:
    folder = article.parent
    for _ in range(2):
        code, out, err = call(capsys, "run", folder, "--out", folder / "report", "--json")
        assert (code, err) == (0, "")
        assert json.loads(out)["counts"]["documents"] == 1
    code, _, err = call(capsys, "run", folder / "report")
    assert code == 1
    assert "no article files" in err


def test_no_output_replaces_an_input(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows, link = tmp_path / "documents.jsonl", tmp_path / "link.jsonl"
    content = json.dumps({"id": "a", "text": ARTICLE}) + "\n" + '{"id": "no text"}\n'
    rows.write_text(content)
    link.symlink_to(rows)
    other = tmp_path / "elsewhere" / "kept.jsonl"
    for arguments in (
        ["dedupe", rows, "--out", rows],
        ["dedupe", tmp_path, "--out", rows],
        ["dedupe", rows, "--out", link],
        ["dedupe", link, "--out", other, "--removed", rows],
        ["dedupe", rows, "--out", other, "--removed", other],
        ["export", "-i", rows, "--out", tmp_path],
        ["run", rows, "--state", rows],
        ["run", rows, "--state", other, "--metrics-file", rows],
        ["run", rows, "--state", other, "--metrics-file", other],
    ):
        code, _, err = call(capsys, *arguments)
        assert code == 2, arguments
        assert "would overwrite an input" in err or "name the same file" in err
        assert rows.read_text() == content
        assert not other.exists()
    assert call(capsys, "dedupe", rows, "--out", other)[0] == 3
    assert call(capsys, "dedupe", rows, "--out", other)[0] == 3
    assert call(capsys, "dedupe", tmp_path, "--out", other)[0] == 2  # it lies in the folder now, and would be read


def test_a_binary_file_that_passes_for_json_lines_is_not_a_thousand_lines(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(b"{broken\n" * 500)
    code, _, err = call(capsys, "run", rows, article)
    assert code == 3
    assert err.count("\n") == 11
    assert f"{rows}: 490 more rows like these were put aside" in err
    code, _, err = call(capsys, "run", rows, article, tmp_path / "absent", "--json")
    assert err.count("\n") == 12  # others are said all the same


def test_what_needs_a_state_says_so_without_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, article: Path
) -> None:
    code, _, err = call(capsys, "run", article, "--dry-run", "--out", tmp_path / "report")
    assert (code, (tmp_path / "report").exists()) == (2, False)
    assert "name it with --state" in err
    code, _, err = call(capsys, "run", article, "--log-file", tmp_path / "log", "--log-json")
    assert (code, (tmp_path / "log").exists()) == (0, False)
    assert err.splitlines() == [
        f"clusterer: --{option} does nothing without --state" for option in ("log-file", "log-json")
    ]


def test_a_misspelt_verb_is_told_its_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = call(capsys, "exprot")
    assert code == 2
    assert "did you mean export?" in err
    assert "check, compile, config, dedupe" in call(capsys, "frobnicate")[2]


def test_what_the_system_says_is_said_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, _, err = call(capsys, "config", "validate", tmp_path / "none.toml")
    assert "(No such file or directory)" in err
    assert "Errno" not in err


def test_show_and_explain_say_where_articles_can_come_from(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = call(capsys, "show", "x")
    assert code == 10
    assert "-i INPUT" in err


def test_a_full_disk_behind_a_pipe_is_one_line(article: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "clusterer", "export", "-i", str(article)]
        said = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert said.returncode == 1
    assert said.stderr == "clusterer: cannot write: no space left on device\n"


def test_nobody_reading_on_is_no_error(article: Path) -> None:
    command = f"{sys.executable} -m clusterer export -i {article} --format json | head -c 1"
    said = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "{", "")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["config", "show"], ["show", "-i"]])
def test_nobody_having_read_at_all_is_no_error(article: Path, arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "clusterer", *arguments, *([str(article)] if arguments[-1] == "-i" else [])]
    said = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (said.returncode, said.stderr) == (0, "")


def test_nobody_reading_on_is_no_error_when_there_is_much_to_read(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"text": f"{ARTICLE} {n} {'and so on ' * 400}"}) + "\n" for n in range(60)))
    command = f"{sys.executable} -m clusterer export -i {rows} | head -c 1"
    said = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "{", "")


def test_an_input_cannot_steer_the_terminal_by_being_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    table = tmp_path / "a.csv"
    table.write_bytes(b"\x1b[2J\x1b]0;owned\x07,b\n1,2\n")
    code, _, err = call(capsys, "run", table)
    assert code == 3
    assert "\x1b" not in err
    assert "\x07" not in err
    assert "no column named text or title" in err


def test_it_runs_where_nothing_can_be_kept_and_letters_are_bytes(article: Path) -> None:
    """No home to cache compiled code in, no locale, warnings as errors."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/proc/1", "LC_ALL": "C", "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-m", "clusterer", "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (said.returncode, said.stderr) == (0, "")
    command = [sys.executable, "-m", "clusterer", "show", "-i", str(article)]
    said = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (said.returncode, said.stderr) == (0, "")
    assert "1 article" in said.stdout
