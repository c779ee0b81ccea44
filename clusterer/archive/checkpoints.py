"""Steps whose output is a folder that is whole or not there.

A step works in an unfinished folder and is renamed into place when it is done, with a list of its files, their sizes,
and the fingerprint of all that it was made from: the program's version, the settings it depends on, and the steps
before it. A step whose fingerprint is unchanged and whose files are all there is not made again. A step that was broken
off goes on with the tasks that are left.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import shutil
import time
from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import Any, Final

from clusterer import files
from clusterer.archive.engine import peak_of_process
from clusterer.compute.scratch import give_back
from clusterer.documents import stable_id
from clusterer.errors import ClustererError
from clusterer.records import dataclass
from clusterer.version import __version__

log = logging.getLogger(__name__)

LAYOUT: Final = "2"  # of everything below a dataset; another one makes all of it again
_RECORD: Final = "done.json"
_PLAN: Final = "fingerprint"


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is done."""

    name: str
    fingerprint: str
    folder: Path
    facts: dict[str, Any]  # what it tells of itself, with "seconds", "bytes", "files"
    made: bool  # now, not in an earlier run


@dataclass(slots=True)
class Checkpoints:
    """The steps of one dataset, below ``root``. ``begin`` hears the name of each that is to be made; ``spent`` are the
    seconds of CPU that workers took so far.
    """

    root: Path
    begin: Callable[[str], None] = lambda _: None
    spent: Callable[[], float] = lambda: 0.0
    steps: dict[str, Step] = field(default_factory=dict)

    def step(self, name: str, parts: tuple[str, ...], make: Callable[[Path], dict[str, Any]]) -> Step:
        """The step, made in an unfinished folder unless it is there as it would come out. ``parts`` go into the
        fingerprint.
        """
        fingerprint = stable_id(LAYOUT, __version__, name, *parts)
        found = self._held(name, fingerprint)
        if found is None:
            self.begin(name)
            found = self._made(name, fingerprint, make)
        self.steps[name] = found
        return found

    def _held(self, name: str, fingerprint: str) -> Step | None:
        folder = self.root / name
        record = intact(folder / _RECORD)
        if record is None or record.get("fingerprint") != fingerprint or not {"sizes", "facts"} <= record.keys():
            return None
        for file, size in record["sizes"].items():
            try:
                whole = (folder / file).stat().st_size == size
            except OSError:
                whole = False
            if not whole:
                log.warning("%s: %s is not as it was written; the step is made again", folder, file)
                return None
        return Step(name, fingerprint, folder, record["facts"], made=False)

    def _made(self, name: str, fingerprint: str, make: Callable[[Path], dict[str, Any]]) -> Step:
        unfinished = self.root / f".{name}"
        plan = unfinished / _PLAN
        if not plan.is_file() or plan.read_text("utf-8") != fingerprint:
            remove(unfinished)
            unfinished.mkdir(parents=True)
            files.write(plan, fingerprint.encode())
        started, used, spent = time.monotonic(), _used(), self.spent()
        facts = make(unfinished)
        give_back()
        sizes = {
            str(file.relative_to(unfinished)): file.stat().st_size
            for file in sorted(unfinished.rglob("*"))
            if file.is_file() and file != plan and not file.name.startswith(files.UNFINISHED)
        }
        facts |= {
            "seconds": round(time.monotonic() - started, 1),
            "cpu_seconds_of_driver": round(_used() - used, 1),
            "cpu_seconds_of_workers": round(self.spent() - spent, 1),
            "peak_of_driver": peak_of_process(),
            "bytes": sum(sizes.values()),
        }
        record = {"fingerprint": fingerprint, "facts": facts, "sizes": sizes}
        files.write(unfinished / _RECORD, json.dumps(record, indent=1).encode())
        plan.unlink()
        remove(self.root / name)
        unfinished.rename(self.root / name)
        return Step(name, fingerprint, self.root / name, facts, made=True)


def read_record(path: Path) -> dict[str, Any] | None:
    """A JSON object in a file of ours, None where there is none. Raises ClustererError for one that is damaged."""
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ClustererError("damaged", subject=str(path), hint="remove its folder and run it again") from error
    return found if isinstance(found, dict) else None


def intact(path: Path) -> dict[str, Any] | None:
    """The same where it may be made again: one that is damaged is as good as none."""
    try:
        return read_record(path)
    except ClustererError:
        log.warning("%s: damaged; what it tells of is made again", path)
        return None


def remove(folder: Path) -> None:
    """Remove a folder, first from sight: one that is half removed must not be found. Raises OSError."""
    if folder.exists():
        gone = folder.with_name(f".gone-{os.getpid()}-{folder.name.lstrip('.')}")
        folder.rename(gone)
        shutil.rmtree(gone)


def _used() -> float:
    told = resource.getrusage(resource.RUSAGE_SELF)
    return told.ru_utime + told.ru_stime
