"""The one pool: chunks of independent work, in this process or in forked ones.

A forked process sees all that this one has at hand without a copy, so only numbers go in and only what the function
returns comes back. What must hold: the results do not depend on the number of processes; a worker that dies (killed,
out of memory) loses nothing, because its chunks are done again here; and no worker outlives this process, whatever
ends it. (``concurrent.futures`` gives neither of the last two: a pool with a dead worker is broken as a whole, and
workers of a killed parent wait for ever.) A worker therefore has nothing but two pipes: it draws the number of its
next chunk from one and writes results to the other, which fails once nobody reads.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import selectors
import signal
import struct
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NoReturn, TypeVar

C = TypeVar("C")
R = TypeVar("R")

_TICKET: Final = struct.Struct("<I")
_HEAD: Final = struct.Struct("<IQ")  # of a result: the number of its chunk, its length in bytes
_MOST: Final = 16_000  # tickets that fit into a pipe (64 KiB) before anybody reads
_READ: Final = 1 << 16  # bytes: what a pipe holds


def cores() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(work: Callable[[C], R], chunks: Sequence[C], processes: int = 0) -> Iterator[R]:
    """``work`` of each chunk, in their order, by so many processes (0: one a core).

    What ``work`` returns or raises must pickle; results should be bytes or flat values, because objects cost more on
    their way than they took to make.
    """
    processes = min(processes or cores(), len(chunks))
    if processes < 2 or not _may_fork():
        yield from map(work, chunks)
        return
    for first in range(0, len(chunks), _MOST):
        part = chunks[first : first + _MOST]
        with contextlib.closing(_Workers(work, part, processes)) as team:
            for number, chunk in enumerate(part):
                yield team.result(number, chunk)


class _Workers:
    """Forked processes at work on the same chunks."""

    def __init__(self, work: Callable[[Any], Any], chunks: Sequence[Any], processes: int) -> None:
        self._work = work
        self._done: dict[int, tuple[bool, Any]] = {}  # number -> whether it worked, what came of it
        self._reading = selectors.DefaultSelector()
        self._pids: list[int] = []
        tickets, drawing = os.pipe()
        os.write(drawing, b"".join(map(_TICKET.pack, range(len(chunks)))))
        os.close(drawing)
        gc.freeze()  # what is here already stays: no collector touches, and so copies, its pages
        try:
            for _ in range(processes):
                reading, writing = os.pipe()
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)  # native threads that sleep, such as a BLAS's
                    pid = os.fork()
                if pid == 0:
                    os.close(reading)
                    for key in list(self._reading.get_map().values()):
                        os.close(key.fd)
                    _work_off(work, chunks, tickets, writing)
                os.close(writing)
                self._pids.append(pid)
                self._reading.register(reading, selectors.EVENT_READ, bytearray())
        except BaseException:
            self.close()
            raise
        finally:
            os.close(tickets)
            gc.unfreeze()

    def result(self, number: int, chunk: Any) -> Any:
        """The result of a chunk, done here if the worker that had it is gone."""
        while number not in self._done and self._reading.get_map():
            for key, _ in self._reading.select():
                self._receive(key)
        if number not in self._done:
            return self._work(chunk)
        worked, value = self._done.pop(number)
        if not worked:
            raise value
        return value

    def _receive(self, key: selectors.SelectorKey) -> None:
        received = os.read(key.fd, _READ)
        if not received:
            self._reading.unregister(key.fd)
            os.close(key.fd)
            return
        key.data.extend(received)
        while len(key.data) >= _HEAD.size:
            number, length = _HEAD.unpack_from(key.data)
            if len(key.data) < _HEAD.size + length:
                return
            self._done[number] = pickle.loads(memoryview(key.data)[_HEAD.size : _HEAD.size + length])  # noqa: S301 -- ours
            del key.data[: _HEAD.size + length]

    def close(self) -> None:
        """Stop what is still at work."""
        for key in list(self._reading.get_map().values()):
            self._reading.unregister(key.fd)
            os.close(key.fd)
        self._reading.close()
        for pid in self._pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)
        self._pids.clear()


def _work_off(work: Callable[[Any], Any], chunks: Sequence[Any], tickets: int, results: int) -> NoReturn:
    """What a worker does. It leaves without running what its parent has registered for its own end."""
    code = 1
    try:
        while ticket := os.read(tickets, _TICKET.size):
            (number,) = _TICKET.unpack(ticket)
            try:
                packed = pickle.dumps((True, work(chunks[number])), pickle.HIGHEST_PROTOCOL)
            except BaseException as error:
                packed = pickle.dumps((False, error), pickle.HIGHEST_PROTOCOL)
            message = memoryview(_HEAD.pack(number, len(packed)) + packed)
            while message:
                message = message[os.write(results, message) :]
        code = 0
    finally:
        os._exit(code)


def _may_fork() -> bool:
    """Whether there is ``fork`` and no other thread of ours, which it would cut in half."""
    return hasattr(os, "fork") and threading.active_count() == 1
