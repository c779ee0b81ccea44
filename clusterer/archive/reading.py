"""The first step: every input file is read where a worker is, into batches with what admission needs to know.

The readers are those of a run, so an article has the id, source and fields that a run gives it, and what cannot be read
is put aside with the same words. A file is read by one task, small ones together, large ones in ranges
(``ranges.py``). A file that changes between the
moment it is listed and the moment it has been read to its end fails the step: half of it would be of another time.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, Final

import numpy as np

from clusterer import files
from clusterer.archive import ranges, shelves
from clusterer.archive.checkpoints import intact, read_record
from clusterer.archive.engine import Engine
from clusterer.batch import Batch
from clusterer.columns import Strings
from clusterer.documents import Document, Quarantined, stable_id
from clusterer.errors import InputError
from clusterer.hosts.admission import address_of
from clusterer.readers import ROWS_NAMED, articles_of, has_unread_date, rows_like_these
from clusterer.readers.formats import read_file
from clusterer.readers.inputs import STANDARD_INPUT, InputFile, find_inputs
from clusterer.readers.reading import Reading
from clusterer.readers.remote import is_remote, stamp_of
from clusterer.records import dataclass

MORE: Final = ("address", "name", "unread")  # columns beside the batch: hashes of address and id, and of dates
TOGETHER: Final = 32 << 20  # bytes of small files that one task reads
_MOST: Final = 1_000  # … and so many files


@dataclass(frozen=True, slots=True)
class Listed:
    """An input file as it was when the archive was asked for."""

    file: InputFile
    size: int
    stamp: str  # changes when the file does


@dataclass(slots=True)
class Listing:
    """All input files, and what is said of the inputs without reading one."""

    files: list[Listed]
    quarantined: list[Quarantined]
    passed_over: Counter[str]

    @classmethod
    def of(cls, inputs: Sequence[str], passed_over: Callable[[str, Mapping[str, int]], None]) -> Listing:
        """What the inputs hold. Raises InputError as ``readers.read`` does, and for standard input."""
        if STANDARD_INPUT in inputs:
            raise InputError("an archive reads files, which it can read again", subject="standard input")
        found = cls([], [], Counter())
        seen: set[str] = set()
        empty: list[Quarantined] = []
        for given in find_inputs(inputs):
            any_file = False
            for file in given.files():
                any_file = True
                if isinstance(file, Quarantined):
                    found.quarantined.append(file)
                elif file.identity not in seen:
                    seen.add(file.identity)
                    size, stamp = _stamp(file)
                    several = ranges.ranges(file, size)
                    found.files += [Listed(one, size // len(several), stamp) for one in several]
            if given.ignored:
                passed_over(given.shown, given.ignored)
                found.passed_over.update(given.ignored)
            if not any_file:
                empty.append(given.nothing())
        if not found.files and empty:
            raise InputError("; ".join(f"{nothing.source}: {nothing.reason}" for nothing in empty))
        found.quarantined += empty
        return found

    def tasks(self, columns: Sequence[tuple[str, str]]) -> dict[str, list[Listed]]:
        """The files in parts of about TOGETHER bytes, by a name that stays while they do."""
        parts: list[list[Listed]] = []
        room = 0
        for listed in self.files:
            if room < listed.size or len(parts[-1]) == _MOST or listed.file.part:
                parts.append([])
                room = TOGETHER
            parts[-1].append(listed)
            room = 0 if listed.file.part else room - listed.size
        return {stable_id(repr(columns), *(f"{one.file} {one.stamp}" for one in part)): part for part in parts}


def read(
    folder: Path, before: Path, tasks: Mapping[str, list[Listed]], columns: Sequence[tuple[str, str]], engine: Engine
) -> dict[str, Any]:
    """Read what is not there yet. ``before``: the step's output of an earlier run, whose parts are taken over."""
    for name in tasks:
        done = intact(before / f"{name}.json")
        if done is not None and not (folder / f"{name}.json").exists():
            with suppress(OSError):  # then it is read again
                for file in (*done["files"], f"{name}.json"):
                    (folder / file).unlink(missing_ok=True)
                    os.link(before / file, folder / file)
    for stale in folder.glob(f"{files.UNFINISHED}*"):
        stale.unlink()
    waiting = {name: part for name, part in tasks.items() if not (folder / f"{name}.json").exists()}
    engine.map(read_part, (str(folder), tuple(columns)), list(_measured(folder, tasks, waiting, engine).items()))
    for measured in folder.glob("*.range"):
        measured.unlink()
    told = [one for _, one in _told(folder, tasks)]
    return {"tasks": len(tasks), "articles": sum(sum(one["rows"]) for one in told)}


def _measured(
    folder: Path, tasks: Mapping[str, list[Listed]], waiting: dict[str, list[Listed]], engine: Engine
) -> dict[str, list[Listed]]:
    """The tasks that wait, with the ranges of large files of lines as they are."""
    files_of: dict[str, list[tuple[str, InputFile]]] = {}
    for name, part in tasks.items():
        if part[0].file.part is not None and part[0].file.format != ".parquet":
            files_of.setdefault(part[0].file.identity, []).append((name, part[0].file))
    asked = [several for several in files_of.values() if any(name in waiting for name, _ in several)]
    every = [one for several in asked for one in several if not (folder / f"{one[0]}.range").exists()]
    engine.map(ranges.measure, str(folder), every)
    for several in asked:
        for name, file in ranges.settled(folder, several).items():
            if name in waiting:
                waiting[name] = [replace(waiting[name][0], file=file)]
    return waiting


def read_part(common: tuple[str, tuple[tuple[str, str], ...]], task: tuple[str, list[Listed]]) -> None:
    """Read some files into batches of at most BLOCK articles, and say so in a file that is written last."""
    folder, columns = Path(common[0]), common[1]
    name, part = task
    aside: list[Quarantined] = []
    written: list[str] = []
    rows: list[int] = []
    found = _documents(part, aside, columns)
    while some := list(islice(found, shelves.BLOCK)):
        file = f"{name}-{len(written):06d}.arrow"
        shelves.write(
            folder / file,
            _plain(Batch.of(some)),
            address=np.array([_hash(address_of(document)) for document in some], np.uint64),
            name=np.array([_hash(document.id) for document in some], np.uint64),
            unread=np.array([has_unread_date(document) for document in some], np.bool_),
        )
        written.append(file)
        rows.append(len(some))
    told = {
        "files": written,
        "rows": rows,
        "quarantined": [[item.source, item.reason] for item in aside],
        "damaged": part[0].file.part is not None and any(item.source == part[0].file.shown for item in aside),
    }
    files.write(folder / f"{name}.json", json.dumps(told).encode())


def kept(folder: Path, tasks: Mapping[str, list[Listed]]) -> list[str]:
    """The names of the tasks whose articles count."""
    return [name for name, _ in _told(folder, tasks)]


def _told(folder: Path, tasks: Mapping[str, list[Listed]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the tasks told, but for ranges of a file that stand behind its damage: a run reads up to there."""
    damaged: set[str] = set()
    for name, part in tasks.items():
        if part[0].file.identity not in damaged:
            one = read_record(folder / f"{name}.json") or {"files": [], "rows": [], "quarantined": []}
            if one.get("damaged"):
                damaged.add(part[0].file.identity)
            yield name, one


def quarantined(folder: Path, tasks: Mapping[str, list[Listed]]) -> list[Quarantined]:
    """What was put aside, in the order of the files. Of a file that was read in ranges as many rows are named as of
    others.
    """
    found: list[Quarantined] = []
    rows: Counter[str] = Counter()
    for name, one in _told(folder, tasks):
        file = tasks[name][0].file
        for source, reason in one["quarantined"]:
            if file.part is not None and source != file.shown:
                rows[file.shown] += 1
                if rows[file.shown] > ROWS_NAMED:
                    continue
            found.append(Quarantined(source, reason))
    more = {shown: count - ROWS_NAMED for shown, count in rows.items() if count > ROWS_NAMED}
    return [*found, *(Quarantined(shown, rows_like_these(count)) for shown, count in more.items())]


def _documents(
    part: Sequence[Listed], aside: list[Quarantined], columns: tuple[tuple[str, str], ...]
) -> Iterator[Document]:
    with Reading(read_file) as reading:
        for listed in part:
            _same(listed)
            # Of a range all rows are told here; how many of the whole file's are named is known at the end.
            named = sys.maxsize if listed.file.part else ROWS_NAMED
            yield from articles_of(listed.file, reading, aside.append, columns, named)
            _same(listed)


def _same(listed: Listed) -> None:
    if _stamp(listed.file)[1] != listed.stamp:
        raise InputError(
            "changed while the archive was read", subject=listed.file.shown, hint="run it again once it is whole"
        )


def _stamp(file: InputFile) -> tuple[int, str]:
    """(size, what changes when the file does). Of a file that cannot be looked at its reading says what is wrong."""
    if is_remote(file.path):
        return stamp_of(file.path)
    try:
        stat = Path(file.path).stat()
    except OSError:
        return 0, ""
    # Whoever puts another file of one size in the place can set its time of change, but not that of its place.
    return stat.st_size, f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns}"


def _hash(text: str) -> int:
    return int(stable_id(text), 16)


def _plain(batch: Batch) -> Batch:
    """The batch with metadata whose escapes hide no lone surrogate: Arrow and MessagePack have none."""
    given = list(batch.metadata)
    if not any("\\ud" in text or "\\uD" in text for text in given):
        return batch
    shown = (json.dumps(json.loads(text), ensure_ascii=False) if "\\u" in text else text for text in given)
    return replace(batch, metadata=Strings.of(shown))
