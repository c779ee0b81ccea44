"""A history of runs over a state, undisturbed or killed at random instants, in forked children.

A child is a fork of this process, which has everything imported and compiled already: a kill lands in the work and not
in the interpreter's start. It tells the stage it is in through a pipe. The clock is pinned, as an operator would with
SOURCE_DATE_EPOCH, so that two histories can be compared byte by byte.
"""

from __future__ import annotations

import json
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from clusterer.config import Config
from clusterer.documents import Document
from clusterer.hosts import drawing, scheduled

CORPUS = Path(__file__).parents[2] / "corpora" / "wire-desk" / "articles"
CLOCK = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # the hour that summer time swallows in Europe


@dataclass
class Desk:
    """A folder with a state, a report, and inputs that arrive batch by batch."""

    folder: Path
    kills: Counter[str] = field(default_factory=Counter)  # stage -> kills that landed in it

    @property
    def state(self) -> Path:
        return self.folder / "desk.db"

    @property
    def report(self) -> Path:
        return self.folder / "report"

    def run(self, inputs: Sequence[Path], safe: Callable[[str], None] = lambda _: None) -> None:
        """What ``clusterer run INPUT… --state … --out …`` does, with a pinned clock."""
        outcome = scheduled.run([str(path) for path in inputs], self.state, Config(), safe=safe, clock=lambda: CLOCK)
        safe("report")
        if outcome.changed or not drawing.is_drawn(self.state, self.report, Config()):
            drawing.draw(self.state, self.report, Config())

    def killed(self, inputs: Sequence[Path], after: float) -> bool:
        """Start a run in a child and kill it after so many seconds. False if it was done before."""
        return self.killed_at(lambda safe: self.run(inputs, safe), after)

    def killed_at(self, work: Callable[[Callable[[str], None]], None], after: float) -> bool:
        """Start any work in a child and kill it after so many seconds. False if it was done before.

        ``work`` is given what to call with the name of each stage.
        """
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.close(reading)
                work(lambda stage: (os.write(writing, f"{stage}\n".encode()), None)[1])
                code = 0
            finally:
                os._exit(code)
        os.close(writing)
        deadline = time.monotonic() + after
        status = None
        while status is None:
            done, code = os.waitpid(child, os.WNOHANG)
            if done:
                status = code
            elif time.monotonic() >= deadline:
                os.kill(child, signal.SIGKILL)
                status = os.waitpid(child, 0)[1]
            else:
                time.sleep(0.001)
        with os.fdopen(reading) as told:
            stages = told.read().split()
        if os.WIFSIGNALED(status):
            self.kills[stages[-1] if stages else "start"] += 1
            return True
        assert os.WEXITSTATUS(status) == 0, "the work failed by itself"
        return False


def batches(folder: Path, count: int, seed: int = 0) -> list[Path]:
    """The corpus in ``count`` JSON-lines files, in an order of its own."""
    from clusterer import readers

    documents = list(readers.read(str(CORPUS), on_quarantine=lambda _: None))
    random.Random(seed).shuffle(documents)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"batch-{number:03}.jsonl"
        part = documents[number * len(documents) // count : (number + 1) * len(documents) // count]
        path.write_text("".join(json.dumps(row(document)) + "\n" for document in part), "utf-8")
        paths.append(path)
    return paths


def row(document: Document) -> dict[str, object]:
    """A document as an input row."""
    names = ("id", "title", "text", "outlet", "url", "byline", "language")
    values = {name: getattr(document, name) for name in names}
    published = document.published
    # A language for all: no detection, whose model is unpacked into a temporary file.
    return {**values, "language": values["language"] or "en", "published": published.isoformat() if published else None}


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def campaign(folder: Path, kills: int, runs: int, seed: int) -> tuple[Desk, Desk]:
    """An undisturbed history of ``runs`` runs, and the same one killed ``kills`` times, each until it succeeds."""
    inputs = batches(folder / "in", runs)
    warm, calm, harsh = (Desk(folder / name) for name in ("warm", "calm", "harsh"))
    for desk in (warm, calm, harsh):
        desk.folder.mkdir()
    warm.run(inputs)  # compiles and loads what is compiled and loaded once
    durations = []
    for number in range(runs):
        begun = time.monotonic()
        calm.run(inputs[: number + 1])
        durations.append(time.monotonic() - begun)
    chance = random.Random(seed)
    for number in range(runs):
        quota = kills * (number + 1) // runs - harsh.kills.total()
        while quota > 0:
            if harsh.killed(inputs[: number + 1], chance.uniform(0.0, durations[number])):
                quota -= 1
            elif number + 1 < runs:
                break  # it is done: the next batch makes a better target than an idle run
        harsh.run(inputs[: number + 1])
    return calm, harsh
