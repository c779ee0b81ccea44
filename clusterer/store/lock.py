"""One run at a time: an exclusive ``flock`` on the state file itself.

The kernel holds the lock and drops it when the process ends, however it ends: there is no pid file to go stale. It is
taken before SQLite opens the file and released after SQLite has closed it, because closing *any* descriptor of a file
drops the process's POSIX locks on it (fcntl(2)), which are the ones SQLite uses. ``flock`` and POSIX locks do not see
each other on a local file system, so readers (``report``, ``history``, ``export``) never wait for a run.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from clusterer.errors import LockedError, NoStateError, StateError

_RETRY_SECONDS = 0.1


@contextlib.contextmanager
def hold(path: Path, wait: float = 0.0, check: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Hold the lock on the state at ``path``, which is created empty if there is none.

    Waits up to ``wait`` seconds for another run to end, calling ``check`` meanwhile (it may raise to give up). Raises
    LockedError when the lock stays taken, StateError where the file cannot be opened for writing.
    """
    deadline = time.monotonic() + wait
    descriptor = _open(path)
    try:
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise LockedError(
                        "another run is at work on this state", subject=str(path), hint="--lock-wait waits for it"
                    ) from None
                check()
                time.sleep(_RETRY_SECONDS)
                continue
            if _is_at(descriptor, path):
                break
            os.close(descriptor)  # the file was replaced (restored from a backup) while we waited
            descriptor = _open(path)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def hold_standing(path: Path, wait: float = 0.0) -> Iterator[None]:
    """As ``hold``, but raises NoStateError where there is no state to change."""
    if not path.exists():
        raise NoStateError.at(path)
    with hold(path, wait):
        yield


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError as error:
        hint = "check the folder and its rights"
        raise StateError("cannot open the state for writing", subject=str(path), hint=hint) from error


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
