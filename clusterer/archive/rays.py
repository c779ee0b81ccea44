"""A Ray of this machine or a cluster's: reached or refused in one line, and quiet on standard output."""

from __future__ import annotations

import contextlib
import io
import logging
import re
import socket
import sys
import threading
from typing import Any, Final, TextIO

from clusterer.errors import ClustererError

log = logging.getLogger(__name__)

_PATIENCE: Final = 10.0  # seconds
_COLOURS: Final = re.compile(r"\x1b\[[0-9;]*m")
_LONGEST: Final = 200  # characters of what Ray says that are shown
_HINT: Final = "check --address"


def start(address: str, processes: int) -> bool:
    """Connect to the Ray at an address, or start one of so many processes here, unless there is one already."""
    import ray

    if address:
        _reach(address)
    if ray.is_initialized():
        return False
    here: dict[str, Any] = {} if address else {"num_cpus": processes, "include_dashboard": False}
    try:
        ray.init(address=address or "local", log_to_driver=False, logging_level=logging.ERROR, **here)
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise ClustererError("there is no Ray to be reached", subject=address, hint=_HINT) from error
    return True


def _reach(address: str) -> None:
    """Raises ClustererError where nobody listens at host:port: Ray would go on asking for minutes."""
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if host and port.isdecimal():
        try:
            socket.create_connection((host, int(port)), timeout=_PATIENCE).close()
        except OSError as error:
            raise ClustererError("there is no Ray to be reached", subject=address, hint=_HINT) from error


class Quiet(contextlib.redirect_stdout[io.TextIOBase]):
    """Meanwhile what threads of Ray print becomes warnings: standard output is for results."""

    def __init__(self) -> None:
        super().__init__(_Apart(sys.stdout))


class _Apart(io.TextIOBase):
    def __init__(self, stdout: TextIO) -> None:
        self._stdout = stdout

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stdout, name)

    def write(self, text: str) -> int:
        if not threading.current_thread().name.startswith("ray_"):
            return self._stdout.write(text)
        for line in _COLOURS.sub("", text).splitlines():
            if line.strip():
                log.warning("Ray says: %s", line[:_LONGEST])
        return len(text)

    def flush(self) -> None:
        self._stdout.flush()

    def isatty(self) -> bool:
        return self._stdout.isatty()

    def fileno(self) -> int:
        return self._stdout.fileno()
