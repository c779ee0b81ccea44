"""A desk that runs for years: what its operator types, and what comes back."""

from __future__ import annotations

import csv
import http.server
import io
import json
import os
import runpy
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterer.cli import main
from clusterer.cli.reference import settings
from clusterer.config import Config, RunSettings, load

DOCS = Path(__file__).parents[2] / "docs"
FERRY = (
    "The ferry Northern Gull ran aground off Kestrel Point on Tuesday with 41 passengers aboard, the coastguard said. "
    "Nobody was hurt. Tugs were expected to refloat the vessel at high tide in the evening, the harbour master said."
)
COUNCIL = (
    "HARWICK (Reuters) - The council of Harwick voted on Wednesday to close the last coal quay of the port by 2031, "
    "after a debate of nine hours. Dockers had marched through the old town in the morning against the plan."
)


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stop:
        main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return int(stop.value.code or 0), captured.out, captured.err


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state of two articles of March 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1774746000")  # 2026-03-29 01:00 UTC
    rows = [
        {
            "id": "ferry",
            "title": "Ferry aground",
            "text": FERRY,
            "published": "2026-01-05T08:00:00Z",
            "outlet": "Bay Post",
        },
        {
            "id": "council",
            "title": "=Coal quay",
            "text": COUNCIL,
            "published": "2026-03-27T08:00:00Z",
            "outlet": "Herald",
        },
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    code, out, err = call(capsys, "run", tmp_path / "in.jsonl", "--state", tmp_path / "desk.db")
    assert (code, out, err) == (0, "", "")
    return tmp_path


def test_history_tells_each_run(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "run", desk / "in.jsonl", "--state", desk / "desk.db")
    code, out, _ = call(capsys, "history", "--state", desk / "desk.db", "--json")
    runs = json.loads(out)
    assert code == 0
    assert [run["counts"]["new"] for run in runs] == [0, 2]
    assert runs[1]["started"] == "2026-03-29T01:00:00Z"
    _, out, _ = call(capsys, "history", "--state", desk / "desk.db", "-n", 1)
    assert out.count("\n") == 1
    assert "2026-03-29 01:00:00" in out


def test_a_dry_run_changes_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "more.jsonl").write_text(json.dumps({"id": "x", "text": FERRY[:100]}) + "\n")
    before = (desk / "desk.db").read_bytes()
    code, out, _ = call(capsys, "run", desk / "more.jsonl", desk / "in.jsonl", "--state", desk / "desk.db", "--dry-run")
    assert code == 0
    assert "1 new of " in out
    assert (desk / "desk.db").read_bytes() == before
    call(capsys, "run", desk / "in.jsonl", "--state", desk / "none.db", "--dry-run")
    assert not (desk / "none.db").exists()


def test_what_is_too_much_for_one_run_is_taken_by_the_next(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = desk / "slow.db"
    for new, complete in ((1, False), (1, False), (0, True)):
        _, out, _ = call(capsys, "run", desk / "in.jsonl", "--state", state, "--max-documents", 1, "--json")
        told = json.loads(out)
        assert [sum(run["counts"]["new"] for run in told["runs"]), told["complete"]] == [new, complete]


def test_a_time_limit_ends_between_batches(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--state", desk / "slow.db", "--time-limit", "0.001s", "--set", "run.batch=1", "--json"]
    _, out, _ = call(capsys, "run", desk / "in.jsonl", *arguments)
    assert [run["counts"]["new"] for run in json.loads(out)["runs"]] == [1]


def test_prune_needs_a_policy(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "prune", "--state", desk / "desk.db")[0] == 2
    assert call(capsys, "prune", "--state", desk / "desk.db", "--keep-within", "0d")[0] == 2


def test_pruned_articles_go_and_stay_known(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = desk / "desk.db"
    before = state.read_bytes()
    _, out, _ = call(capsys, "prune", "--state", state, "--keep-within", "30d", "--dry-run")
    assert "1 article of 1 event would go, 1 article kept" in out
    assert state.read_bytes() == before
    _, out, _ = call(capsys, "prune", "--state", state, "--keep-within", "30d", "--compact")
    assert "removed" in out
    code, out, _ = call(capsys, "check", "--state", state)
    assert (code, out) == (0, "")
    _, out, _ = call(capsys, "run", desk / "in.jsonl", "--state", state, "--json")
    assert json.loads(out)["runs"][0]["counts"]["new"] == 0
    assert call(capsys, "report", "--state", state, "--out", desk / "report")[0] == 0
    report = json.loads((desk / "report" / "report.json").read_text())
    assert [document["id"] for document in report["documents"]] == ["council"]


def test_check_compares_the_report(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "report", "--state", desk / "desk.db", "--out", desk / "report")
    assert call(capsys, "check", "--state", desk / "desk.db", "--out", desk / "report")[0] == 0
    file = desk / "report" / "report.json"
    file.write_text(file.read_text().replace("Bay Post", "Bay Toast"))
    code, out, _ = call(capsys, "check", "--state", desk / "desk.db", "--out", desk / "report")
    assert code == 1
    assert "documents is not what the state says" in out
    assert call(capsys, "check", "--state", desk / "desk.db", "--out", desk / "report", "--repair")[0] == 0
    assert call(capsys, "check", "--state", desk / "desk.db", "--out", desk / "report")[0] == 0


def test_check_finds_a_page_that_was_damaged_without_a_trace(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("--state", desk / "desk.db", "--out", desk / "report")
    call(capsys, "report", *command)
    page = next((desk / "report" / "events").iterdir())
    stat, content = page.stat(), page.read_bytes()
    page.write_bytes(content.replace(b"<h1", b"<h2"))
    os.utime(page, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    code, out, _ = call(capsys, "check", *command)
    assert code == 1
    assert f"{page}: not as it was drawn" in out
    assert call(capsys, "check", *command, "--repair")[0] == 0
    assert page.read_bytes() == content
    assert call(capsys, "check", *command) == (0, "", "")


def test_check_looks_at_a_report_that_has_no_state(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "without state"
    call(capsys, "run", desk / "in.jsonl", "--out", report)
    assert call(capsys, "check", "--out", report) == (0, "", "")
    page, table = next((report / "events").iterdir()), report / "events.csv"
    stat, content = page.stat(), page.read_bytes()
    page.write_bytes(content.replace(b"<h1", b"<h2"))
    os.utime(page, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    table.unlink()
    code, out, _ = call(capsys, "check", "--out", report)
    assert code == 1
    assert set(out.splitlines()) == {f"{page}: not as it was drawn", f"{table}: missing"}
    call(capsys, "run", desk / "in.jsonl", "--out", report)
    assert call(capsys, "check", "--out", report) == (1, f"{page}: not as it was drawn\n", ""), "which is not read"


@pytest.mark.parametrize("more", [(), ("--repair",)])
def test_check_without_a_state_says_what_it_misses(
    desk: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...]
) -> None:
    code, out, err = call(capsys, "check", "--out", desk, *more)
    assert (code, out, err.count("\n")) == (10 if more else 1, "", 1)
    assert ("no state given" if more else "nothing here says how a report was drawn") in err


def test_exports_say_the_same_in_every_format(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def export(*arguments: object) -> str:
        code, out, err = call(capsys, "export", "--state", desk / "desk.db", *arguments)
        assert (code, err) == (0, "")
        return out

    rows = [json.loads(line) for line in export("--format", "jsonl").splitlines()]
    assert [row["id"] for row in rows] == ["council", "ferry"]
    assert [row["text"] for row in rows] == [COUNCIL, FERRY]
    assert [[origin["agency"] for origin in row["origins"]] for row in rows] == [["Reuters"], []]
    table = list(csv.DictReader(io.StringIO(export("--format", "csv"))))
    assert [row["agencies"] for row in table] == ["Reuters", ""]
    assert table[0]["title"] == "'=Coal quay"  # no formula for a spreadsheet
    items = [json.loads(line) for line in export("--format", "ninjs").splitlines()]
    assert items[0]["infoSources"] == [{"name": "Reuters", "role": "agency copy"}]
    assert "infoSources" not in items[1]
    report = json.loads(export("--format", "json"))
    assert len(report["events"]) == len(report["documents"]) == 2
    assert [json.loads(line)["id"] for line in export("--origin", "none").splitlines()] == ["ferry"]
    assert [json.loads(line)["id"] for line in export("--origin", "any").splitlines()] == ["council"]
    assert [json.loads(line)["id"] for line in export("--origin", "reuters").splitlines()] == ["council"]
    export("--format", "json,jsonl,csv,parquet,ninjs", "--out", desk / "data")
    assert len(list((desk / "data").iterdir())) == 7


def test_one_command_writes_the_table_of_dependence(
    desk: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command = ("export", "--state", desk / "desk.db", "--table", "dependence")
    code, out, _ = call(capsys, *command)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert code == 0
    assert rows[0]["outlet"] == rows[0]["month"] == "(all)"
    assert {row["role"]: row["articles"] for row in rows if row["outlet"] == rows[0]["outlet"]}["agency"] == "1"
    code, out, err = call(capsys, *command, "--origin", "any")
    assert (code, out) == (2, "")
    assert "needs all articles" in err
    call(capsys, *command, "--format", "csv,jsonl,parquet", "--out", tmp_path / "data")
    names = {path.name for path in (tmp_path / "data").iterdir()}
    assert names == {f"dependence.{ending}" for ending in ("csv", "jsonl", "parquet")}


def test_an_exported_archive_can_be_read_again(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "export", "--state", desk / "desk.db", "--format", "jsonl", "--out", desk / "data")
    _, out, _ = call(capsys, "run", desk / "data" / "documents.jsonl", "--state", desk / "desk.db", "--json")
    assert json.loads(out)["runs"][0]["counts"]["known"] == 2


def test_what_an_export_says_was_found_is_no_evidence_when_it_is_read(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def found(*arguments: object) -> dict[str, object]:
        _, out, _ = call(capsys, "export", *arguments, "--format", "json")
        return {d["id"]: (d["origins"], d.get("rejected")) for d in json.loads(out)["documents"]}

    call(capsys, "export", "--state", desk / "desk.db", "--format", "jsonl", "--out", desk / "data")
    assert found("-i", desk / "data" / "documents.jsonl") == found("--state", desk / "desk.db")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "pdf"], "unknown format 'pdf'"),
        (["--format", "csv,json"], "name a folder with --out"),
        (["--format", "parquet"], "name a folder with --out"),
        (["--origin", "Reuter"], "no article comes from this agency; found: Reuters"),
    ],
)
def test_an_export_that_cannot_be_says_why(
    desk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    code, _, err = call(capsys, "export", "--state", desk / "desk.db", *arguments)
    assert code in (1, 2)
    assert said in err


@pytest.fixture
def heartbeat() -> Iterator[tuple[str, list[str]]]:
    heard: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            heard.append(self.path)
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/beat", heard
    server.shutdown()
    server.server_close()


def test_a_heartbeat_hears_start_success_and_failure(
    desk: Path, capsys: pytest.CaptureFixture[str], heartbeat: tuple[str, list[str]]
) -> None:
    url, heard = heartbeat
    call(capsys, "run", desk / "in.jsonl", "--state", desk / "desk.db", "--ping-url", url)
    assert heard == ["/beat/start", "/beat"]
    call(capsys, "run", desk / "none", "--state", desk / "desk.db", "--ping-url", url)
    assert heard[2:] == ["/beat/start", "/beat/fail"]


def test_a_heartbeat_that_is_down_breaks_nothing(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--state", desk / "desk.db", "--ping-url", "http://127.0.0.1:9/beat"]
    code, _, err = call(capsys, "run", desk / "in.jsonl", *arguments)
    assert code == 0
    assert "ping failed" in err
    assert "Traceback" not in err


def test_metrics_are_what_prometheus_reads(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = desk / "clusterer.prom"

    def metrics() -> dict[str, float]:
        lines = [line.split() for line in file.read_text().splitlines() if not line.startswith("#")]
        return {name.removeprefix("clusterer_"): float(value) for name, value in lines}

    call(capsys, "run", desk / "in.jsonl", "--state", desk / "desk.db", "--metrics-file", file)
    first = metrics()
    assert (first["success"], first["new"], first["documents"]) == (1, 0, 2)
    call(capsys, "run", desk / "none", "--state", desk / "desk.db", "--metrics-file", file)
    second = metrics()
    assert second["success"] == 0
    assert second["last_success_timestamp_seconds"] == first["last_success_timestamp_seconds"]
    assert [path.name for path in desk.iterdir() if "prom" in path.name] == ["clusterer.prom"]


def test_the_log_can_be_json_in_a_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "empty.txt").touch()
    arguments = ["--state", desk / "desk.db", "--log-file", desk / "log", "--log-json"]
    code, out, err = call(capsys, "run", desk / "in.jsonl", desk / "empty.txt", *arguments)
    assert (code, out) == (3, "")
    assert err == f"clusterer: {desk / 'empty.txt'}: neither a text nor a title; an article needs one of them\n"
    lines = [json.loads(line) for line in (desk / "log").read_text().splitlines()]
    assert [line["level"] for line in lines] == ["warning", "info"]
    assert "empty.txt" in lines[0]["message"]
    assert lines[1]["new"] == 0


def test_a_bad_input_is_said_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "empty.txt").touch()
    arguments = ["run", desk / "in.jsonl", desk / "empty.txt", "--state", desk / "desk.db"]
    code, _, err = call(capsys, *arguments)
    assert (code, err.count("\n")) == (3, 1)
    code, _, err = call(capsys, *arguments)
    assert (code, err) == (3, "")  # cron would mail it every hour
    (desk / "empty.txt").write_text(FERRY)
    assert call(capsys, *arguments)[0] == 0
    _, out, _ = call(capsys, "export", "--state", desk / "desk.db", "--format", "json")
    assert json.loads(out)["quarantined"] == []


def test_of_one_bad_file_a_few_rows_are_said(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "broken.jsonl").write_text("{broken\n" * 300)
    code, _, err = call(capsys, "run", desk / "broken.jsonl", "--state", desk / "desk.db")
    assert (code, err.count("\n")) == (3, 11)
    assert "more rows like these were put aside; -v names them" in err


def test_the_configuration_page_is_what_the_settings_say() -> None:
    page = runpy.run_path(str(DOCS / "generate_configuration.py"))["page"]()
    said = (DOCS / "configuration.md").read_text(encoding="utf-8")
    assert said == page, "run: python docs/generate_configuration.py"


def test_every_setting_says_what_it_does() -> None:
    assert [f"{s.section}.{s.key}" for s in settings() if not s.meaning] == []


def test_generated_settings_are_the_defaults(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, template, _ = call(capsys, "config", "generate")
    lines = [line.removeprefix("# ") for line in template.splitlines() if " = " in line]
    sections = [line for line in template.splitlines() if line.startswith("[")]
    assert len(lines) == len(list(settings()))
    assert tomllib.loads(template) == {section.strip("[]"): {} for section in sections}
    file = tmp_path / "all.toml"
    file.write_text("\n".join(line.removeprefix("# ") if " = " in line else line for line in template.splitlines()[1:]))
    assert load(file) == (Config(), RunSettings())
    assert call(capsys, "config", "validate", file)[0] == 0


def test_shown_settings_are_those_in_force(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLUSTERER_EVENTS_NEIGHBOURS", "7")
    _, out, _ = call(capsys, "config", "show", "--set", "events.threshold=0.25")
    shown = tomllib.loads(out)
    assert (shown["events"]["neighbours"], shown["events"]["threshold"]) == (7, 0.25)


def test_a_wrong_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wrong.toml").write_text("[run]\nstat = 'x'\n")
    code, _, err = call(capsys, "config", "validate", tmp_path / "wrong.toml")
    assert code == 2
    assert "unknown key run.stat; did you mean state?" in err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_can_complete(
    shell: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_CLUSTERER_COMPLETE", f"{shell}_source")
    if shell == "bash":
        monkeypatch.setattr("click.shell_completion.BashComplete._check_version", lambda *_: None)
    code, out, _ = call(capsys)
    assert code == 0
    assert "clusterer" in out


def test_kernels_are_compiled_ahead_and_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, _ = call(capsys, "compile")
    assert code == 0
    assert "kernels in" in out

    (tmp_path / "file").write_text("no directory")
    monkeypatch.setenv("CLUSTERER_CACHE", str(tmp_path / "file"))
    code, _, err = call(capsys, "compile")
    assert code == 1
    assert "owner of the installation" in err
