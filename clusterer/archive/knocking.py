"""Daft waits for ever for a worker process that dies before it has called back.

Its driver listens at a socket of the worker's own and accepts one call, without a limit. A worker that was killed while
it was being started never calls. Whoever watches sees a socket that this process listens at and that no living child
was told of, twice in a row, while a child is dead and not yet buried: then somebody else knocks there, with nothing to
say, Daft refuses, and the round is over. (The sockets are read from the system, not from what children were seen with:
a child may die before it is seen.) At a socket whose worker has called and died since, nobody hears the knock.
"""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_LOOK: Final = 0.2  # seconds
_LISTENS: Final = "00010000"  # in /proc/net/unix


@contextlib.contextmanager
def no_waiting_for_the_dead() -> Iterator[None]:
    """Meanwhile no worker is waited for that has died."""
    ended = threading.Event()
    others = _listening()

    def watch() -> None:
        suspected: set[str] = set()
        knocked: set[str] = set()
        while not ended.wait(_LOOK):
            told, dead = _children()
            alone = _listening() - others - told - knocked
            for path in alone & suspected if dead else ():
                knocked.add(path)
                with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as caller:
                    caller.connect(path)
            suspected = alone

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _listening() -> set[str]:
    """The temporary sockets at which this process listens; none where the system does not tell."""
    own: set[str] = set()
    with contextlib.suppress(OSError):
        for name in os.listdir("/proc/self/fd"):  # noqa: PTH208
            with contextlib.suppress(OSError):
                own.add(os.readlink(f"/proc/self/fd/{name}"))  # noqa: PTH115
    found: set[str] = set()
    with contextlib.suppress(OSError):
        for line in Path("/proc/net/unix").read_text("utf-8", "replace").splitlines():
            fields = line.split(maxsplit=7)
            if len(fields) == 8 and fields[3] == _LISTENS and f"socket:[{fields[6]}]" in own:
                found.add(fields[7])
    return {path for path in found if path.startswith(tempfile.gettempdir())}


def _children() -> tuple[set[str], bool]:
    """What the living children of this process were given as arguments, and whether there are dead ones."""
    told: set[str] = set()
    dead = False
    for task in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for pid in task.read_text("ascii").split():
                with contextlib.suppress(OSError):
                    command = Path(f"/proc/{pid}/cmdline").read_text("utf-8", "replace")
                    told.update(command.split("\0"))
                    dead |= not command
    return told, dead
