"""Worker processes that turn pages into rows, and can be killed.

A page is input from anywhere, and the libraries that read it are not ours: one that hangs, eats memory or crashes costs
its worker and gives one line, and the run goes on. Workers are started as programs of their own, not forked (the caller
may have threads) and not spawned by ``multiprocessing`` (which runs the caller's script again), and speak over their
standard input and output: four bytes with the length, then msgpack. Results come in the order of the pages.
"""

from __future__ import annotations

import os
import select
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from queue import SimpleQueue
from typing import Any, BinaryIO, Final

import msgspec

from clusterer.records import dataclass

_DEADLINE: Final = 60.0  # seconds; the slowest of 193 news pages took 0.3
_MEMORY: Final = 2 << 30  # bytes of address space: libxml2 needs about 20 for each byte of a page
_AHEAD: Final = 4  # pages waiting for each worker
_LENGTH: Final = struct.Struct(">I")
_START: Final = "from clusterer.readers.pages.workers import serve; serve()"


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came: its bytes, what the server said of their encoding, and where it was fetched from."""

    content: bytes
    charset: str = ""
    address: str = ""
    fetched: str = ""
    kind: str = "page"  # or "feed"


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a page (one) or of a feed, and what is wrong with the rest."""

    rows: list[dict[str, Any]]
    many: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a page has no article."""

    reason: str


class Workers:
    """Processes that read pages, started as they are needed. A context manager: leaving it ends them."""

    def __init__(self, number: int = 0, deadline: float = _DEADLINE) -> None:
        self._number = number or len(os.sched_getaffinity(0))
        self._deadline = deadline
        self._pool = ThreadPoolExecutor(self._number, "pages")
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._all: list[_Worker] = []
        self._closed = False

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        for worker in self._all:
            worker.end()
        self._pool.shutdown()

    @property
    def ahead(self) -> int:
        """How many pages may usefully be submitted before the first result is awaited."""
        return _AHEAD * self._number

    def submit(self, load: Callable[[], Page]) -> Future[Rows | Refused]:
        """Read one page, whose bytes ``load`` gives when its turn comes."""
        return self._pool.submit(self._read, load)

    def answers(self, pages: Iterable[Page]) -> Iterator[Rows | Refused]:
        """An answer for each page, in order."""
        waiting: deque[Future[Rows | Refused]] = deque()
        for page in pages:
            waiting.append(self.submit(lambda page=page: page))  # type: ignore[misc]
            if len(waiting) > self.ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _read(self, load: Callable[[], Page]) -> Rows | Refused:
        page = load()
        worker = self._take()
        if worker is None:
            return Refused("reading was stopped")
        try:
            return worker.ask(page, self._deadline)
        finally:
            if worker.alive:
                self._idle.put(worker)

    def _take(self) -> _Worker | None:
        while not self._idle.empty():
            worker = self._idle.get()
            if worker.alive:
                return worker
        if self._closed:
            return None
        worker = _Worker()
        self._all = [one for one in self._all if one.alive] + [worker]
        return worker


class _Worker:
    """One process and the pipes to it."""

    def __init__(self) -> None:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "OMP_NUM_THREADS": "1"}
        self._process = subprocess.Popen(  # noqa: S603  # our own interpreter with a fixed program
            [sys.executable, "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self.alive = True

    def ask(self, page: Page, deadline: float) -> Rows | Refused:
        """The answer, or why there is none; the worker is dead then."""
        try:
            _send(self._process.stdin, msgspec.msgpack.encode(asdict(page)))
            answer = self._receive(time.monotonic() + deadline)
        except TimeoutError:
            self.end()
            return Refused(f"not read within {deadline:g} seconds; leave it out, or clean it of what is no text")
        except (OSError, EOFError, ValueError):
            code = self.end()
            return Refused(f"the page killed its reader (exit {code}); leave it out")
        return Rows(**answer) if isinstance(answer, dict) else Refused(str(answer))

    def _receive(self, until: float) -> Any:
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        content = b""
        size = _LENGTH.size
        parts: list[bytes] = []
        header = True
        while True:
            if not select.select([pipe], [], [], max(0.0, until - time.monotonic()))[0]:
                raise TimeoutError
            part = os.read(pipe, 1 << 20)
            if not part:
                raise EOFError
            parts.append(part)
            size -= len(part)
            if size > 0:
                continue
            content = b"".join(parts)
            if header:
                header = False
                size = _LENGTH.unpack_from(content)[0] + _LENGTH.size - len(content)
                parts = [content]
                if size > 0:
                    continue
            return msgspec.msgpack.decode(content[_LENGTH.size :])

    def end(self) -> int:
        """Kill the process; its exit code."""
        self.alive = False
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._process.kill()
        return self._process.wait()


def _send(pipe: Any, content: bytes) -> None:
    pipe.write(_LENGTH.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def serve() -> None:
    """What a worker does: read a page, answer with its row or with the reason why there is none, until input ends."""
    import resource
    import signal

    from clusterer.readers.streams import UnreadableError

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no answer
    while (header := _exactly(asked, _LENGTH.size)) is not None:
        content = _exactly(asked, _LENGTH.unpack(header)[0])
        if content is None:
            return
        try:
            answer: dict[str, Any] | str = _answer(msgspec.msgpack.decode(content, type=Page))
        except UnreadableError as error:
            answer = str(error)
        except MemoryError:
            answer = "needs more memory than a page may; leave it out"
        except Exception as error:  # one page's trouble is not the run's
            answer = f"cannot be read as a page ({type(error).__name__}: {str(error)[:100]}); leave it out"
        try:
            _send(answers, msgspec.msgpack.encode(answer))
        except BrokenPipeError:
            return


def _answer(page: Page) -> dict[str, Any]:
    if page.kind == "feed":
        from clusterer.readers.pages.feed import rows_of_feed

        rows, trouble = rows_of_feed(page.content)
        return {"rows": rows, "many": True, "trouble": trouble}
    from clusterer.readers.pages.page import read_page

    row = read_page(page.content, page.charset, page.address)
    return {"rows": [{**row, "fetched": page.fetched} if page.fetched else row]}


def _exactly(pipe: BinaryIO, size: int) -> bytes | None:
    content = pipe.read(size)
    return content if len(content) == size else None
