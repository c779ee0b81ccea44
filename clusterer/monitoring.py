"""How a scheduled run is watched and stopped from outside. Logging, pinging and metrics never break a run."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import logging
import logging.handlers
import signal
import sys
import threading
import urllib.request
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from clusterer import files, legible
from clusterer.errors import ClustererError
from clusterer.version import __version__

log = logging.getLogger("clusterer")

PING_SECONDS: Final = 5.0
_PREFIX: Final = "clusterer"


class Stopper:
    """Turns SIGTERM and SIGINT into KeyboardInterrupt at the next safe point; a second signal does not wait for one."""

    def __init__(self) -> None:
        self.signal = 0

    def __call__(self, stage: str = "") -> None:
        """A safe point: raises KeyboardInterrupt if the run has been asked to stop."""
        if self.signal:
            raise KeyboardInterrupt(f"stopped before {stage}" if stage else "stopped")

    @contextlib.contextmanager
    def watching(self) -> Iterator[Stopper]:
        """Listen while the block runs. Only the main thread can."""

        def note(number: int, frame: FrameType | None) -> None:
            del frame
            if self.signal:
                raise KeyboardInterrupt("stopped")
            self.signal = number

        before = {number: signal.signal(number, note) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield self
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class _Json(logging.Formatter):
    """One object a line. What a caller passes as ``extra={"fields": …}`` stands beside the message."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return legible.json_for_screens(json.dumps(entry, ensure_ascii=False, default=str))


class _Plain(logging.Formatter):
    """In a file each line has its time; on standard error cron and systemd give it one."""

    def __init__(self, *, timed: bool) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s" if timed else "clusterer: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 -- logging's name
        """One line, whatever a file's name or an address holds: nobody writes lines of our log but we."""
        record.message = legible.one_line(record.message)
        return super().formatMessage(record)

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 -- logging's name
        del datefmt
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")


@contextlib.contextmanager
def logging_to(file: str = "", *, as_json: bool = False, level: int = logging.WARNING) -> Iterator[None]:
    """Log to standard error from ``level`` on, and to a file, if one is given, from INFO on.

    Problems reach both: whoever reads the one need not know of the other. An error that ends the block is written into
    the file only, since whoever called prints it. The file may be rotated while it is written. Raises ClustererError
    where it cannot be opened.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    handlers[0].setLevel(level if not file else max(level, logging.WARNING))
    handlers[0].addFilter(_is_not_the_end)
    if file:
        try:
            handlers.append(logging.handlers.WatchedFileHandler(file, encoding="utf-8", errors="backslashreplace"))
        except OSError as error:
            raise ClustererError("cannot open the log file", subject=file) from error
        handlers[1].setLevel(logging.INFO)
    for handler, timed in zip(handlers, (False, True), strict=False):
        handler.setFormatter(_Json() if as_json and (timed or not file) else _Plain(timed=timed))
        handler.handleError = _NotWritten(file if timed else "")  # type: ignore[method-assign]
        log.addHandler(handler)
    before = log.level, log.propagate
    log.setLevel(min(handler.level for handler in handlers))
    log.propagate = False
    try:
        yield
    except ClustererError as error:
        log.error("%s", error, extra={"end": True})
        raise
    except MemoryError:
        log.error("not enough memory", extra={"end": True})
        raise
    except Exception as error:
        log.exception("failed: %s", error, extra={"end": True})
        raise
    finally:
        log.setLevel(before[0])
        log.propagate = before[1]
        for handler in handlers:
            log.removeHandler(handler)
            with contextlib.suppress(OSError):
                handler.close()


def _is_not_the_end(record: logging.LogRecord) -> bool:
    return not getattr(record, "end", False)


class _NotWritten:
    """A line that cannot be written is lost: logging never breaks a run, nor prints the traceback that it would.

    That lines of a file are lost is said once, on standard error.
    """

    def __init__(self, file: str) -> None:
        self._file = file

    def __call__(self, record: logging.LogRecord) -> None:
        del record
        error = sys.exc_info()[1]
        if self._file:
            reason = (isinstance(error, OSError) and error.strerror) or error
            line = legible.one_line(f"{_PREFIX}: {self._file}: cannot write the log ({reason}); the run goes on")
            self._file = ""
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(f"{line}\n")


def ping(url: str, event: str = "", body: str = "") -> None:
    """Tell a heartbeat service: ``url/start``, ``url`` (success) or ``url/fail``, as healthchecks.io defines them.

    Gives up after 5 seconds in all, however slowly a name is found or an answer drips in; follows no redirect; speaks
    http and https only; and never raises: a service that is down must not stop the news. The log names no user,
    password or query.
    """
    if not url:
        return
    failure: list[str] = ["no answer within 5 seconds"]
    shown = "the ping address"
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
        shown = urlunsplit((parts.scheme, host, parts.path, "", ""))
        if parts.scheme not in ("http", "https") or not host:
            raise ValueError("not an http address")
        path = f"{parts.path.rstrip('/')}/{event}" if event else parts.path
        request = urllib.request.Request(  # noqa: S310 -- http and https only, see above
            urlunsplit((parts.scheme, host, path, parts.query, "")),
            data=body.encode("utf-8", "replace")[:10_000],
            headers={"User-Agent": f"clusterer/{__version__}", **_credentials(parts)},
            method="POST",
        )
    except ValueError as error:
        log.warning("%s: ping failed (%s)", shown, error)
        return
    # A socket's timeout starts anew with each byte and knows nothing of names: only a clock beside it is a deadline.
    call = threading.Thread(target=_send, args=(request, failure), daemon=True)
    try:
        call.start()
        call.join(PING_SECONDS)
    except RuntimeError as error:  # no more threads
        failure.append(str(error))
    if failure:
        log.warning("%s: ping failed (%s)", shown, failure[-1])


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Where it leads is the answer of another, who may be anybody: the answer is an error."""


def _send(request: urllib.request.Request, failure: list[str]) -> None:
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=PING_SECONDS) as response:
            response.read(1)
        failure.clear()
    except (OSError, ValueError, http.client.HTTPException) as error:
        failure.append(str(error) or type(error).__name__)


def _credentials(parts: SplitResult) -> dict[str, str]:
    if not parts.username:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}


METRICS: Final = {
    "success": "1 if the last run ended well, 0 if it failed.",
    "last_run_timestamp_seconds": "When the last run ended.",
    "last_success_timestamp_seconds": "When a run last ended well.",
    "duration_seconds": "How long the last run took.",
    "read": "Articles read by the last run.",
    "known": "Articles the last run passed over because they were known.",
    "new": "Articles the last run took in.",
    "versions": "Articles among them that are new versions of known ones.",
    "events_changed": "Events that the last run made or changed.",
    "quarantined": "Inputs that cannot be read now.",
    "passed_over": "Files of other kinds in the inputs, which are not read.",
    "dates_unread": "Articles taken in by the last run whose date was not understood.",
    "documents": "Articles in the state.",
    "state_bytes": "Size of the state file.",
    "fetch_timestamp_seconds": "When the last fetch ended.",
    "fetch_lists": "Feeds and other lists read by the last fetch.",
    "fetch_stored": "Pages that the last fetch stored.",
    "fetch_refused": "Addresses that the last fetch gave up.",
    "fetch_put_off": "Addresses that are left to the next fetch.",
    "fetch_problems": "Problems that the last fetch named.",
}


def write_metrics(path: str, values: Mapping[str, float]) -> None:
    """Write METRICS in Prometheus' text format for node_exporter's textfile collector, atomically.

    A metric that is not given keeps the value that the file has. Never raises.
    """
    if not path:
        return
    target = Path(path)
    try:
        merged = {**_read_metrics(target), **values}
        lines = []
        for name, meaning in METRICS.items():
            if name in merged:
                lines += [
                    f"# HELP {_PREFIX}_{name} {meaning}",
                    f"# TYPE {_PREFIX}_{name} gauge",
                    f"{_PREFIX}_{name} {merged[name]:.15g}",
                ]
        files.write(target, ("\n".join(lines) + "\n").encode())
    except OSError as error:
        log.warning("%s: cannot write metrics (%s)", path, error.strerror or error)


def _read_metrics(path: Path) -> dict[str, float]:
    found = {}
    with contextlib.suppress(OSError, ValueError):
        for line in path.read_text("utf-8").splitlines():
            name, _, value = line.partition(" ")
            if name.startswith(f"{_PREFIX}_"):
                found[name.removeprefix(f"{_PREFIX}_")] = float(value)
    return found
