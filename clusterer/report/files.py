"""Writing a report so that nobody ever reads half of one.

Each file is written beside its place and renamed into it. A file that would not change is not touched: it keeps its
bytes and its time. Pages come before the index that links to them, and what is stale goes last; data shards carry a
hash of their content in their name, so a page that is open keeps the data it was made with.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from clusterer.errors import ClustererError
from clusterer.report.paths import OWN_FILE

_UNFINISHED = ".unfinished-"


class ReportError(ClustererError):
    """The report cannot be written."""


def write_tree(directory: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write ``(path, content)`` below ``directory`` in order, then remove stale pages. Returns the paths of the report.

    Raises ReportError naming the file if the system refuses; what was written by then stands, each file whole.
    """
    written: dict[str, Path] = {}
    made: set[Path] = set()
    for name, content in files:
        if name in written:
            raise AssertionError(f"two pages of one report share the file {name!r}")
        path = directory / name
        try:
            if path.parent not in made:
                path.parent.mkdir(parents=True, exist_ok=True)
                made.add(path.parent)
            _write(path, content)
        except OSError as error:
            raise ReportError("cannot write the report", subject=str(path)) from error
        written[name] = path
    try:
        _remove_stale(directory, written.keys())
    except OSError as error:
        raise ReportError("cannot remove stale pages of the report", subject=str(directory)) from error
    return list(written.values())


def _write(path: Path, content: bytes) -> None:
    try:
        # Sizes first: most changed files differ in length, and reading is what an unchanged report costs.
        if path.stat().st_size == len(content) and not path.is_symlink() and path.read_bytes() == content:
            return
    except FileNotFoundError:
        pass
    unfinished = path.with_name(f"{_UNFINISHED}{os.getpid()}-{path.name}")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise


def _remove_stale(directory: Path, names: Iterable[str]) -> None:
    """Only files whose names this package alone gives (OWN_FILE) are ever removed, and its own unfinished ones."""
    keep = set(names)
    for folder in [directory, *(directory / room for room in _rooms())]:
        if not folder.is_dir():
            continue
        for entry in os.scandir(folder):
            name = entry.name if folder == directory else f"{folder.name}/{entry.name}"
            stale = OWN_FILE.fullmatch(name) is not None and name not in keep
            if (stale or entry.name.startswith(_UNFINISHED)) and entry.is_file(follow_symlinks=False):
                Path(entry.path).unlink(missing_ok=True)


def _rooms() -> tuple[str, ...]:
    return ("events", "compare", "articles", "outlets", "agencies", "data", "static")
