"""Show a report on this machine: ``clusterer serve``.

Binds 127.0.0.1 and answers only to that name, so that no other machine and no web page elsewhere (DNS rebinding) can
read it; a request with two Host headers is refused. Connections are bounded in number, idle time and length, so that a
program which opens many and says nothing shuts nobody out. The content security policy goes out as a header too. When
the state has changed, the report is redrawn before the next page is sent; a redraw that fails leaves the old report
standing.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from clusterer.errors import ClustererError, InputError

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".csv": "text/csv; charset=utf-8",
    ".parquet": "application/vnd.apache.parquet",
}

CONNECTIONS: Final = 64  # at a time; a browser opens six
IDLE_SECONDS: Final = 15.0  # without a byte
SECONDS: Final = 300.0  # of one connection
_BUSY: Final = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class ReportServer(ThreadingHTTPServer):
    """Serves the files of one report. ``url`` is its address; port 0 takes a free one.

    ``version`` tells what the report was drawn from (any value that changes with it, such as the time of the state
    file); ``redraw`` draws it again; ``warn`` takes a line for the person who started the server.
    """

    daemon_threads = True
    request_queue_size = 64

    def __init__(
        self,
        directory: Path,
        port: int = 0,
        *,
        version: Callable[[], object] | None = None,
        redraw: Callable[[], object] | None = None,
        warn: Callable[[str], object] = lambda _: None,
    ) -> None:
        if not (directory / "index.html").is_file():
            raise InputError("no report here", subject=str(directory), hint="run `clusterer report` first")
        self.directory = directory.resolve()
        self.warn = warn
        self._version = version
        self._redraw = redraw
        self._drawn = version() if version else None
        self._lock = threading.Lock()
        self._room = threading.BoundedSemaphore(CONNECTIONS)
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise InputError("cannot listen", subject=f"127.0.0.1:{port}", hint="choose another --port") from error
        self.url = f"http://127.0.0.1:{self.server_port}/"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread of its own, unless there are CONNECTIONS already."""
        if not self._room.acquire(blocking=False):
            with suppress(OSError):
                request.sendall(_BUSY)
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except BaseException:  # no thread could be started
            self._room.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """One connection, however many requests come through it; after SECONDS it ends, whatever it drips."""
        end = threading.Timer(SECONDS, _shut, (request,))
        end.daemon = True
        try:
            end.start()
            super().process_request_thread(request, client_address)
        finally:
            end.cancel()
            self._room.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: who hung up knows it."""

    def refresh(self) -> None:
        """Redraw if what the report was drawn from has changed since."""
        if self._version is None or self._redraw is None:
            return
        with self._lock:
            now = self._version()
            if now == self._drawn:
                return
            self._drawn = now  # also where it fails: the next change tries again, not every request
            try:
                self._redraw()
            except ClustererError as error:
                self.warn(f"not redrawn: {error}")

    def find(self, target: str) -> Path | None:
        """The file a request names, None where the report has no such file."""
        name = unquote(urlsplit(target).path).lstrip("/") or "index.html"
        if "\0" in name:
            return None
        try:
            path = (self.directory / name).resolve()
            inside = path.is_relative_to(self.directory) and path.is_file()
        except OSError:  # a name too long for the system
            return None
        return path if inside and path.suffix in TYPES and not path.name.startswith(".") else None


class _Handler(BaseHTTPRequestHandler):
    server: ReportServer
    server_version = "clusterer"
    sys_version = ""
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, *, body: bool) -> None:
        port = self.server.server_port
        hosts = self.headers.get_all("Host", [])
        if len(hosts) > 1:
            self.close_connection = True
            self._send(HTTPStatus.BAD_REQUEST, b"one Host header, please\n", ".txt", body=body)
            return
        if hosts not in ([f"127.0.0.1:{port}"], [f"localhost:{port}"]):
            self._send(HTTPStatus.MISDIRECTED_REQUEST, b"this server answers to 127.0.0.1 only\n", ".txt", body=body)
            return
        try:
            self.server.refresh()
            path = self.server.find(self.path)
            content = path.read_bytes() if path else b""
        except (OSError, ValueError):  # gone since, or an address that is none
            path, content = None, b""
        if path is None:
            self._send(HTTPStatus.NOT_FOUND, b"not found\n", ".txt", body=body)
        else:
            self._send(HTTPStatus.OK, content, path.suffix, body=body)

    def _send(self, status: HTTPStatus, content: bytes, suffix: str, *, body: bool) -> None:
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(suffix, "text/plain; charset=utf-8"))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-cache")
        self.end_headers()
        if body:
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (http.server's name)
        """Say nothing: the person watches the page, not a log."""


def _shut(request: socket.socket) -> None:
    with suppress(OSError):
        request.shutdown(socket.SHUT_RDWR)


def serve(
    directory: Path,
    port: int = 8750,
    *,
    version: Callable[[], object] | None = None,
    redraw: Callable[[], object] | None = None,
    ready: Callable[[str], object] = lambda _: None,
    warn: Callable[[str], object] = lambda _: None,
) -> None:
    """Serve the report in ``directory`` until interrupted. ``ready`` is called with the address once it listens."""
    with ReportServer(directory, port, version=version, redraw=redraw, warn=warn) as server:
        ready(server.url)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return
