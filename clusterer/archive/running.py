"""From inputs to a dataset: the steps in their order, and what each depends on."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from clusterer import files
from clusterer.archive import admitting, copies, furniture, mapping, reading, sketching, telling
from clusterer.archive.checkpoints import LAYOUT, Checkpoints, Step, intact, remove
from clusterer.archive.engine import Engine
from clusterer.archive.shelves import BLOCK
from clusterer.archive.tables import SCHEMAS
from clusterer.archive.telling import Cut
from clusterer.config import Config
from clusterer.documents import Quarantined, stable_id
from clusterer.errors import ClustererError, LockedError
from clusterer.hosts.clock import now
from clusterer.hosts.sources import unread
from clusterer.origin import further_table
from clusterer.packing import encode
from clusterer.records import dataclass
from clusterer.version import __version__

STEPS: Final = ("read", "admit", "lines", "articles", "sketches", "copies", "events", "tables")
MANIFEST: Final = "manifest.json"
FORMAT: Final = "clusterer archive"
_STAGES: Final = "stages"
_LOCK: Final = ".lock"
_REFUSALS: Final = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EROFS, errno.EIO}  # the system's, no mistake of ours


@dataclass(frozen=True, slots=True)
class Archived:
    """What there is now."""

    manifest: Mapping[str, Any]
    quarantined: tuple[Quarantined, ...]
    made: bool  # anything, in this run


def archive(
    inputs: Sequence[str],
    out: Path,
    config: Config,
    engine: Engine,
    *,
    columns: Sequence[tuple[str, str]] = (),
    on_quarantine: Callable[[Quarantined], None] = lambda _: None,
    on_passed_over: Callable[[str, Mapping[str, int]], None] = lambda _folder, _kinds: None,
    begin: Callable[[str], None] = lambda _: None,
    block: int = BLOCK,
    cut: Cut = Cut(),  # noqa: B008 (frozen)
    in_driver: int = copies.IN_DRIVER,
) -> Archived:
    """Bring the dataset in ``out`` up to its inputs and settings. What is as it would come out is left alone.

    A task takes so many articles (``block``), and near-duplicates of more articles than ``in_driver`` are searched by
    tasks: what is found does not depend on either. ``cut``: see ``partitions.py``.

    Raises InputError, LockedError where another is at work there, ClustererError for a folder that holds other files.
    """
    _check(out)
    listing = reading.Listing.of(inputs, on_passed_over)
    for item in listing.quarantined:
        on_quarantine(item)
    with held(out), _said(out):
        steps = Checkpoints(out / _STAGES, begin, lambda: engine.spent)
        tasks = listing.tasks(columns)
        _make(steps, tasks, columns, config, engine, block, cut, in_driver)
        aside = reading.quarantined(steps.steps["read"].folder, tasks)
        for item in aside:
            on_quarantine(item)
        found = _Inputs((*listing.quarantined, *aside), listing.passed_over)
        manifest = _published(out, steps, inputs, config, engine, found)
    return Archived(manifest, found.quarantined, any(step.made for step in steps.steps.values()))


@dataclass(frozen=True, slots=True)
class _Inputs:
    """What could not be read."""

    quarantined: tuple[Quarantined, ...]
    passed_over: Mapping[str, int]


def _make(
    steps: Checkpoints,
    tasks: Mapping[str, list[reading.Listed]],
    columns: Sequence[tuple[str, str]],
    config: Config,
    engine: Engine,
    block: int,
    cut: Cut,
    in_driver: int,
) -> None:
    agencies = _agencies(config)
    before = steps.root / "read"
    read = steps.step("read", tuple(tasks), lambda at: reading.read(at, before, tasks, columns, engine))
    admit = steps.step(
        "admit",
        (read.fingerprint, str(block)),
        lambda at: admitting.admit(at, read.folder, reading.kept(read.folder, tasks), block),
    )
    spine = admitting.load(admit.folder)
    about = (admit.fingerprint, repr(config.cleaning), agencies)
    lines = steps.step("lines", about, lambda at: furniture.learn(at, read.folder, spine, config, engine))
    articles = steps.step(
        "articles",
        (lines.fingerprint,),
        lambda at: mapping.clean_blocks(at, read.folder, lines.folder, spine, config, engine),
    )
    settings = config.duplicates
    sketches = steps.step(
        "sketches",
        (articles.fingerprint, repr(settings)),
        lambda at: sketching.sketch_blocks(at, articles.folder, spine, settings, engine),
    )
    found = steps.step(
        "copies",
        (sketches.fingerprint,),
        lambda at: copies.find(at, sketches.folder, articles.folder, spine, settings, engine, in_driver),
    )
    chains = admitting.admitted(admit.folder)["chains"]
    events = steps.step(
        "events",
        (found.fingerprint, repr(config.events), repr(cut)),
        lambda at: telling.tell(at, articles.folder, spine, found.folder, chains, config, cut, engine),
    )

    def look(at: Path) -> dict[str, Any]:
        files.write(at / "reporters", encode(mapping.learn_reporters(articles.folder, spine)))
        common = telling.Common(
            at, events.folder, articles.folder, found.folder, at / "reporters", config, len(spine), spine.size
        )
        return telling.examine(common, events.facts["chunks"], engine)

    steps.step("tables", (events.fingerprint, repr(config.reuse), repr(config.origin), agencies), look)


def _agencies(config: Config) -> str:
    """What changes with the table of agencies in use."""
    return stable_id(further_table(config.origin.agencies).decode("utf-8", "replace")) if config.origin.agencies else ""


def _check(out: Path) -> None:
    """Refuse a place that a dataset cannot go into, before any work is done."""
    if out.exists() and not out.is_dir():
        raise ClustererError("not a folder", subject=str(out), hint="name a folder with --out")
    try:
        names = set(os.listdir(out)) if out.exists() else set()  # noqa: PTH208
    except OSError as error:
        raise ClustererError("cannot be read", subject=str(out), hint="check its rights") from error
    if names - {_LOCK} and not names & {MANIFEST, _STAGES}:
        raise ClustererError("holds other files than a dataset's", subject=str(out), hint="name an empty folder")


@contextlib.contextmanager
def held(out: Path) -> Iterator[None]:
    """One run at a time: the system drops the lock when the process ends, however it ends."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(out / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise ClustererError("cannot be written", subject=str(out), hint="check the folder and its rights") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise LockedError("another run is at work on this dataset", subject=str(out)) from None
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _said(out: Path) -> Iterator[None]:
    """A disk that is full, or refuses: one line, and what is done stays done."""
    try:
        yield
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        reason = os.strerror(error.errno or 0).lower()
        raise ClustererError(
            f"cannot write: {reason}", subject=str(out), hint="make room and run it again: what is done is kept"
        ) from None


def _published(
    out: Path, steps: Checkpoints, inputs: Sequence[str], config: Config, engine: Engine, found: _Inputs
) -> Mapping[str, Any]:
    """The manifest, once the tables of these steps are in place: they are linked, so that nothing is there twice.

    The manifest goes first and comes last. Whoever finds none, or one that names other files, finds no dataset.
    """
    done = steps.steps
    fingerprint = stable_id(*(f"{name} {done[name].fingerprint}" for name in STEPS))
    held = intact(out / MANIFEST)
    if held is not None and held.get("fingerprint") == fingerprint and whole(out, held):
        return held
    steps.begin("manifest")
    (out / MANIFEST).unlink(missing_ok=True)
    sizes: dict[str, int] = {}
    for table in SCHEMAS:
        source = done["copies" if table in {"pairs", "groups"} else "tables"].folder / table
        fresh = out / f".new-{table}"
        remove(fresh)
        fresh.mkdir()
        for file in sorted(source.rglob("*.parquet")):
            place = fresh / file.relative_to(source)
            place.parent.mkdir(exist_ok=True)
            _link(file, place)
            sizes[str(Path(table) / file.relative_to(source))] = file.stat().st_size
        remove(out / table)
        fresh.rename(out / table)
    manifest = {
        "format": FORMAT,
        "layout": LAYOUT,
        "version": __version__,
        "fingerprint": fingerprint,
        "finished": now().isoformat(),
        "engine": engine.name,
        "inputs": list(inputs),
        "config": config.to_dict(),
        "counts": _counts(done, found),
        "quarantined": [[item.source, item.reason] for item in found.quarantined],
        "months": sorted({part.split("month=")[1].split("/")[0] for part in sizes}),
        "peak_of_workers": engine.peak,
        "steps": {name: done[name].facts for name in STEPS},
        "files": sizes,
    }
    files.write(out / MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False).encode("utf-8", "replace"))
    return manifest


def whole(out: Path, manifest: Mapping[str, Any]) -> bool:
    """Whether all files of a dataset are there, in their sizes."""
    for file, size in manifest.get("files", {"": 0}).items():
        try:
            if (out / file).stat().st_size != size:
                return False
        except OSError:
            return False
    return True


def _link(file: Path, place: Path) -> None:
    try:
        os.link(file, place)
    except OSError:  # a file system without links
        shutil.copyfile(file, place)


def _counts(done: Mapping[str, Step], found: _Inputs) -> dict[str, int]:
    """The counts of a run (docs/outputs.md), from what the steps told."""
    admitted = admitting.admitted(done["admit"].folder)
    copied = done["copies"].facts
    return {
        "repeated": admitted["repeated"],
        **unread(admitted["dates_unread"], found.passed_over),
        "documents": admitted["articles"],
        "quarantined": len(set(found.quarantined)),
        "duplicate_groups": copied["groups"],
        "duplicates": copied["in_groups"] - copied["groups"],
        **{name: count for name, count in done["tables"].facts["counts"].items() if name != "documents"},
    }
