"""Who does the work: Daft, in processes of this machine or on a Ray cluster.

Work is a function of a task and of what all tasks share. It writes files and returns little. What it raises comes back
as it was raised, whatever engine did it. Ray starts a task again whose worker died; a local pool does not, so what is
left is started again here.
"""

from __future__ import annotations

import contextlib
import logging
import os
import pickle
import resource
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from clusterer.archive import rays
from clusterer.archive.knocking import no_waiting_for_the_dead
from clusterer.compute.workers import cores
from clusterer.errors import ClustererError, MissingExtraError

log = logging.getLogger(__name__)

Name = Literal["native", "ray"]
T = TypeVar("T")

_TRIES: Final = 3  # rounds without a single task done, after which it is no accident


class Engine:
    """Daft with its native runner or on Ray. A context manager: leaving it ends a Ray that it started."""

    def __init__(self, name: Name = "native", address: str = "", processes: int = 0) -> None:
        self.name = name
        self.peak = 0  # bytes that the largest worker held, mapped files included
        self.spent = 0.0  # seconds of CPU that tasks took
        self._address = address
        self._processes = processes or cores()
        self._open = contextlib.ExitStack()
        self._daft: Any = None

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def map(
        self,
        work: Callable[[Any, Any], T],
        common: Any,
        tasks: Sequence[Any],
        done: Callable[[int, T], None] = lambda _number, _result: None,
    ) -> None:
        """``work(common, task)`` of every task, in any order; ``done`` hears each one's number and result.

        Raises what the work raises, and ClustererError where workers die again and again.
        """
        waiting = dict(enumerate(tasks))
        tries = 0
        while waiting:
            left = len(waiting)
            try:
                for number, result in self._round(work, common, waiting):
                    del waiting[number]
                    done(number, result)
            except _DiedError as error:
                tries = tries + 1 if len(waiting) == left else 0
                if tries == _TRIES:
                    raise ClustererError(
                        "workers die before they are done",
                        subject=f"engine {self.name}",
                        hint="give them more memory, or fewer at a time (--set run.processes=1), and run it again: "
                        "what is done is kept",
                    ) from error
                log.warning("a worker died; %s tasks are started again", f"{len(waiting):,}")

    def _round(self, work: Callable[[Any, Any], T], common: Any, tasks: dict[int, Any]) -> Iterator[tuple[int, T]]:
        daft = self._ready()
        name = f"{work.__module__}:{work.__qualname__}"
        frame = daft.from_pydict({"task": [pickle.dumps(item) for item in tasks.items()]})
        # What is not divided goes to one worker as a whole, and is told of when all of it is done.
        frame = frame.into_partitions(len(tasks)) if self.name == "ray" else frame.into_batches(1)
        worker = daft.cls(
            _Worker, use_process=self.name == "native", max_concurrency=min(self._processes, len(tasks)), cpus=1
        )(name, pickle.dumps(common))
        rows = frame.select(worker(frame["task"]).alias("done")).iter_rows(results_buffer_size=None)
        with no_waiting_for_the_dead() if self.name == "native" else contextlib.nullcontext():
            yield from self._received(rows)

    def _received(self, rows: Iterator[Any]) -> Iterator[tuple[int, Any]]:
        while True:
            try:
                row = next(rows, None)
            except Exception as error:
                raise _DiedError(str(error).partition("\n")[0]) from error
            if row is None:
                return
            number, worked, result, peak, spent = pickle.loads(row["done"])  # noqa: S301 -- of our own worker
            self.peak = max(self.peak, peak)
            self.spent += spent
            if not worked:
                raise result
            yield number, result

    def _ready(self) -> Any:
        """Daft, set to its runner once. Neither it nor Ray tells anybody that it is used."""
        if self._daft is None:
            for variable, value in _SILENT.items():
                os.environ.setdefault(variable, value)
            try:
                import daft

                if self.name == "ray":
                    self._open.enter_context(rays.Quiet())
                    self._start_ray()
                _set_runner(daft, self.name)
            except ImportError as error:
                extra = "clusterer[archive]" if error.name != "ray" else "clusterer[archive,ray]"
                raise MissingExtraError(f"archives need {error.name}", hint=f"pip install '{extra}'") from error
            logging.getLogger("daft_local_execution").setLevel(logging.CRITICAL)  # we say what died
            logging.getLogger("daft").setLevel(logging.ERROR)
            self._daft = daft
        return self._daft

    def _start_ray(self) -> None:
        import ray

        if rays.start(self._address, self._processes):
            self._open.callback(ray.shutdown)
        if self._address:
            self._processes = max(1, int(ray.cluster_resources().get("CPU", self._processes)))


def handed_out(engine: Engine, work: Callable[[Any, Any], T], common: Any, tasks: Sequence[Any]) -> None:
    """``engine.map``, but for a single task that is not worth a worker."""
    if len(tasks) == 1:
        work(common, tasks[0])
    else:
        engine.map(work, common, tasks)


def _set_runner(daft: Any, name: Name) -> None:
    """Daft takes one runner a process, once. Raises ClustererError where it has the other one."""
    try:
        (daft.set_runner_ray if name == "ray" else daft.set_runner_native)()
    except Exception as error:  # Daft's own, of its core
        if daft.get_or_infer_runner_type() != name:
            raise ClustererError(
                "Daft has another engine in this process", subject=name, hint="use one a process"
            ) from error


_SILENT: Final = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "DO_NOT_TRACK": "true",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}


class _DiedError(Exception):
    """The engine gave up a round."""


class _Worker:
    """What lives in a worker process. Kernels are loaded at its first task, from the node's cache (or compiled)."""

    def __init__(self, name: str, common: bytes) -> None:
        import importlib

        module, _, function = name.partition(":")
        self._work = getattr(importlib.import_module(module), function)
        self._common = pickle.loads(common)  # noqa: S301 -- from our own driver

    def __call__(self, packed: bytes) -> bytes:
        number, task = pickle.loads(packed)  # noqa: S301 -- from our own driver
        began = time.process_time()
        try:
            worked, result = True, self._work(self._common, task)
        except Exception as error:
            worked, result = False, _portable(error)
        told = number, worked, result, peak_of_process(), time.process_time() - began
        return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)


def peak_of_process() -> int:
    """The most bytes that this process held, mapped files included. (``ru_maxrss`` would begin with its parent's.)"""
    try:
        status = Path("/proc/self/status").read_text("ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) * 1024
    except (OSError, StopIteration, ValueError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _portable(error: Exception) -> Exception:
    """The error as it crosses a process's border; where a bug's traceback would be lost, with it in words."""
    if not isinstance(error, ClustererError | OSError):
        import traceback

        error.add_note("".join(traceback.format_exception(error)))
    with contextlib.suppress(Exception):
        pickle.loads(pickle.dumps(error))  # noqa: S301 -- just made
        return error
    return RuntimeError("".join(getattr(error, "__notes__", [repr(error)])))
