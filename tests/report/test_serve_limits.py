"""The server of a report under programs that hold connections open, or say who they are twice."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from clusterer.report.serve import ReportServer

serve = import_module("clusterer.report.serve")  # the package has a function of that name


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReportServer]:
    (tmp_path / "index.html").write_text("<!doctype html><title>Report</title>")
    monkeypatch.setattr(serve, "CONNECTIONS", 4)
    monkeypatch.setattr(serve, "SECONDS", 1.0)
    monkeypatch.setattr(serve._Handler, "timeout", 0.3)
    with ReportServer(tmp_path) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def talk(server: ReportServer, request: str = "") -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.server_port), timeout=10)
    connection.sendall(request.encode())
    return connection


def answer(connection: socket.socket) -> str:
    with connection, connection.makefile("rb") as stream:
        return stream.read().decode()


def get(server: ReportServer, *headers: str) -> str:
    head = "\r\n".join(["GET / HTTP/1.1", *headers, "Connection: close"])
    return answer(talk(server, f"{head}\r\n\r\n"))


def test_a_request_says_once_whom_it_asks(server: ReportServer) -> None:
    host = f"Host: 127.0.0.1:{server.server_port}"
    assert get(server, host).startswith("HTTP/1.1 200")
    assert get(server, host, "Host: elsewhere.example").startswith("HTTP/1.1 400")
    assert get(server, host, host).startswith("HTTP/1.1 400")
    assert get(server).startswith("HTTP/1.1 421")


def test_who_opens_many_connections_and_says_nothing_shuts_nobody_out(server: ReportServer) -> None:
    silent = [talk(server) for _ in range(8)]
    begun = time.monotonic()
    ends = [answer(connection) for connection in silent]
    assert sum("503" in end for end in ends) >= 1
    assert all(end == "" or "503" in end for end in ends)
    assert time.monotonic() - begun < 10
    assert get(server, f"Host: 127.0.0.1:{server.server_port}").startswith("HTTP/1.1 200")


def test_a_connection_that_drips_ends(server: ReportServer) -> None:
    connection = talk(server, "GET /")
    begun = time.monotonic()
    try:
        while time.monotonic() - begun < 20:
            connection.sendall(b"x")
            time.sleep(0.05)
    except OSError:
        pass
    connection.close()
    assert time.monotonic() - begun < 15
