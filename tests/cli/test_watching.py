"""What a scheduled run tells those who watch it; nobody forges its lines, holds it up or reads a password."""

from __future__ import annotations

import http.server
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterer import legible, monitoring
from clusterer.cli import main
from clusterer.store import State

HARBOUR = "The harbour board of Larnholm voted on Tuesday to close the eastern quay for eleven weeks."


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stop:
        main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return int(stop.value.code or 0), captured.out, captured.err


def test_a_quarantine_under_quiet_reaches_standard_error_and_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "whole"}\n{"text": \n')
    command = ["run", tmp_path / "in.jsonl", "--state", tmp_path / "s.db", "--log-file", tmp_path / "log", "--quiet"]
    code, out, err = call(capsys, *command)
    assert (code, out, err.count("in.jsonl:2")) == (3, "", 1)
    assert (tmp_path / "log").read_text().count("in.jsonl:2") == 1


def test_a_failure_reaches_standard_error_and_the_log_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["run", tmp_path / "none", "--state", tmp_path / "s.db", "--log-file", tmp_path / "log"]
    code, _, err = call(capsys, *command)
    assert (code, err.count("no such file or folder")) == (1, 1)
    assert (tmp_path / "log").read_text().count("no such file or folder") == 1


def test_a_file_name_forges_no_line_of_the_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a\n2030-01-01T00:00:00+00:00 INFO all is well\u202e.txt").touch()
    code, _, err = call(capsys, "run", folder, "--state", tmp_path / "s.db", "--log-file", tmp_path / "log")
    assert (code, err.count("\n")) == (3, 1)
    lines = (tmp_path / "log").read_text().splitlines()
    assert not any(line.startswith("2030") for line in lines)
    assert not any("\u202e" in line for line in (*lines, err))


def test_json_on_a_screen_does_not_turn_the_letters_around(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    title = "Quay \u202eshut\u2066 \x9b31m"
    (tmp_path / "in.jsonl").write_text(json.dumps({"id": "a", "title": title, "text": HARBOUR}))
    code, out, _ = call(capsys, "show", "a", "-i", tmp_path / "in.jsonl", "--json")
    assert code == 0
    assert not {"\u202e", "\u2066", "\x9b"} & set(out)
    assert title in json.dumps(json.loads(out), ensure_ascii=False)
    assert legible.printable("a\nb\x1b[31m\u202e") == "a\nb\ufffd[31m\ufffd"


@pytest.mark.parametrize("verb", ["show", "export"])
def test_verbs_that_read_inputs_say_that_rows_were_put_aside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": HARBOUR}) + "\n{\n")
    assert call(capsys, verb, "-i", tmp_path / "in.jsonl")[0] == 3


@pytest.fixture
def silent() -> Iterator[int]:
    """A service that answers a byte now and then: each starts a socket's timeout anew."""
    server = socket.create_server(("127.0.0.1", 0))

    done = threading.Event()

    def drip() -> None:
        talk, _ = server.accept()
        with talk:
            for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"." * 400:
                if done.wait(0.05):
                    return
                talk.send(bytes([byte]))

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    yield server.getsockname()[1]
    done.set()
    thread.join()
    server.close()


def test_a_heartbeat_that_drips_is_given_up(silent: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monitoring, "PING_SECONDS", 0.4)
    begun = time.monotonic()
    monitoring.ping(f"http://127.0.0.1:{silent}/beat")
    assert time.monotonic() - begun < 5


def test_a_heartbeat_follows_no_redirect_and_the_log_has_no_password(caplog: pytest.LogCaptureFixture) -> None:
    asked: list[tuple[str, str | None]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append((self.path, self.headers.get("Authorization")))
            self.send_response(302)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST  # noqa: N815 -- http.server's name

        def log_message(self, *_: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for url in (
        f"http://desk:s3cret@127.0.0.1:{server.server_port}/beat?key=t0ken",
        "ftp://desk:s3cret@host/",
        "http:",
    ):
        monitoring.ping(url)
    server.shutdown()
    server.server_close()
    assert asked == [("/beat?key=t0ken", "Basic ZGVzazpzM2NyZXQ=")]
    assert caplog.text.count("ping failed") == 3
    assert "s3cret" not in caplog.text
    assert "t0ken" not in caplog.text


def test_an_emptied_folder_is_nothing_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    (folder / "a.jsonl").write_text(json.dumps({"text": HARBOUR}))
    command = ["run", folder, "--state", tmp_path / "s.db", "--out", tmp_path / "report"]
    assert call(capsys, *command)[0] == 0
    (folder / "a.jsonl").unlink()
    assert call(capsys, *command) == (0, "", "")
    with State(tmp_path / "s.db") as state:
        assert (state.count(), state.quarantined()) == (1, [])
    assert call(capsys, "run", tmp_path / "incomming", "--state", tmp_path / "s.db")[0] == 1  # misspelt: a fault


def test_what_is_put_aside_in_one_folder_says_nothing_of_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("in", "incoming", "in.d"):
        Path(name).mkdir()
        Path(name, "a.jsonl").write_text(json.dumps({"text": f"{HARBOUR} {name}"}) + "\n{\n")
    call(capsys, "run", "incoming", "in.d", "in", "--state", "s.db")
    Path("in/a.jsonl").write_text(json.dumps({"text": HARBOUR}))
    call(capsys, "run", "./in/", "--state", "s.db")
    with State(Path("s.db")) as state:
        assert {item.source for item in state.quarantined()} == {"in.d/a.jsonl:2", "incoming/a.jsonl:2"}
    call(capsys, "run", "incoming", "--state", "s.db")
    Path("incoming/a.jsonl").write_text(json.dumps({"text": HARBOUR}))
    call(capsys, "run", ".", "--state", "s.db")
    with State(Path("s.db")) as state:
        assert {item.source for item in state.quarantined()} == {"in.d/a.jsonl:2"}


def test_files_of_other_kinds_are_counted_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.jsonl").write_text(json.dumps({"text": HARBOUR, "date": "the other day"}))
    for name in ("a.bak", "b.bak", "c.odt"):
        (folder / name).touch()
    said = "passed over 3 files of other kinds (2 .bak, 1 .odt)"
    code, _, err = call(capsys, "run", folder, "--out", tmp_path / "report")
    assert (code, err) == (0, f"clusterer: {folder}: {said}\n")
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    counts = report["run"]["counts"]
    assert [counts[name] for name in ("passed_over", "passed_over_.bak", "passed_over_.odt")] == [3, 2, 1]
    assert counts["dates_unread"] == 1
    assert "passed over .bak" in (tmp_path / "report" / "index.html").read_text()
    command = ["run", folder, "--state", tmp_path / "s.db", "--metrics-file", tmp_path / "m.prom", "-v"]
    code, _, err = call(capsys, *command)
    assert code == 0
    assert said in err
    assert "1 date not understood" in err
    assert "clusterer_passed_over 3\n" in (tmp_path / "m.prom").read_text()
    assert call(capsys, *command[:4])[2] == ""  # once, not every hour
    (folder / "d.bak").touch()
    assert "passed over 4 files" in call(capsys, *command[:4])[2]
