"""The server shows one folder to this machine, and nothing else to anybody else."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clusterer.errors import ClustererError, InputError
from clusterer.report import write
from clusterer.report.serve import ReportServer
from tests.report.synthetic import flood


@pytest.fixture
def report(tmp_path: Path) -> Path:
    write(flood(), tmp_path / "report")
    (tmp_path / "secret.html").write_text("secret")
    return tmp_path / "report"


@pytest.fixture
def serving() -> Iterator[object]:
    servers = []

    def start(*args: Any, **options: Any) -> ReportServer:
        server = ReportServer(*args, **options)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def ask(
    server: ReportServer, target: str, method: str = "GET", host: str = ""
) -> tuple[int, http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    connection.request(method, target, headers={"Host": host or f"127.0.0.1:{server.server_port}"})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer, body


def test_it_listens_on_this_machine_only(report, serving):
    server = serving(report)
    assert server.server_address[0] == "127.0.0.1"
    assert server.url == f"http://127.0.0.1:{server.server_port}/"


def test_every_answer_carries_the_policy(report, serving):
    server = serving(report)
    for target in ("/", "/report.json", "/none"):
        _, answer, _ = ask(server, target)
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert ask(server, "/")[2] == (report / "index.html").read_bytes()
    assert ask(server, "/", "HEAD")[2] == b""


@pytest.mark.parametrize(
    "target",
    ["/../secret.html", "/%2e%2e/secret.html", "/events/../../secret.html", "//etc/passwd", "/%00", "/events/",
     "/" + "x" * 5000, "/.hidden.html", "/..%5csecret.html", "/%ff%fe"],
)  # fmt: skip
def test_nothing_outside_the_report_is_found(report, serving, target):
    status, _, body = ask(serving(report), target)
    assert status == 404
    assert b"secret" not in body


def test_a_link_out_of_the_folder_is_not_followed(report, serving):
    (report / "link.html").symlink_to(report.parent / "secret.html")
    assert ask(serving(report), "/link.html")[0] == 404


def test_another_name_for_this_machine_gets_nothing(report, serving):
    server = serving(report)
    assert ask(server, "/", host="evil.example")[0] == 421
    assert ask(server, "/", host=f"localhost:{server.server_port}")[0] == 200


def test_other_methods_are_refused(report, serving):
    assert ask(serving(report), "/", "POST")[0] == 501


def test_a_change_redraws_before_the_next_page(report, serving):
    state, drawn = [1], []
    server = serving(report, version=lambda: state[0], redraw=lambda: drawn.append(state[0]))
    ask(server, "/")
    assert drawn == []
    state[0] = 2
    ask(server, "/")
    ask(server, "/")
    assert drawn == [2]


def test_a_redraw_that_fails_keeps_the_old_report_and_says_why(report, serving):
    state, said = [1], []

    def fail() -> None:
        raise ClustererError("the state is locked", subject="s.db")

    server = serving(report, version=lambda: state[0], redraw=fail, warn=said.append)
    state[0] = 2
    assert ask(server, "/")[0] == 200
    assert said == ["not redrawn: s.db: the state is locked"]


def test_a_folder_without_a_report_and_a_port_in_use_are_named(report, serving, tmp_path):
    with pytest.raises(InputError, match="no report here"):
        ReportServer(tmp_path)
    server = serving(report)
    with pytest.raises(InputError, match="choose another --port"):
        ReportServer(report, server.server_port)
