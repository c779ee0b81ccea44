"""Whether a report may go into a folder, asked before the work and not after it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from clusterer.report.files import MANIFEST
from clusterer.report.paths import OWN_FILE, ROOMS
from clusterer.report.placing import ReportError


def check_place(directory: Path, *, force: bool = False) -> None:
    """Raise ReportError where a report cannot be written into ``directory``, or where other people's files are.

    A folder is free if it is not there yet, or empty (hidden files do not count, nor what a file system puts into its
    root), or holds a report. ``force`` takes any. Nothing is made or changed.
    """
    existing = next(folder for folder in (directory, *directory.absolute().parents) if os.path.lexists(folder))
    if not existing.is_dir():
        raise ReportError("not a folder", subject=str(existing), hint="choose another --out")
    for folder in (existing, *(directory / room for room in ROOMS if (directory / room).is_dir())):
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            reason = error.strerror or "the system refuses"
            raise ReportError(
                f"cannot write the report here: {reason.lower()}", subject=str(folder), hint="choose another --out"
            ) from None
    if existing == directory and not force and not is_report(directory):
        found = sorted(path.name for path in directory.iterdir() if not _is_nothing(path))
        if found:
            named = f"{found[0]} and {len(found) - 1} more" if len(found) > 1 else found[0]
            raise ReportError(
                f"not empty, and not a report of clusterer (holds {named})",
                subject=str(directory),
                hint="choose another folder, or write among these files with --force",
            )


def _is_nothing(path: Path) -> bool:
    """Whether it is hidden, a file system's own, or a folder of a report that stopped before it wrote anything."""
    if path.name in ROOMS and path.is_dir():
        return not any(child.name[0] != "." for child in path.iterdir())
    return path.name == "lost+found" or path.name[0] == "."


def is_report(directory: Path) -> bool:
    """Whether a report has been begun in this folder: its styles and scripts are written first, the manifest last."""
    if (directory / MANIFEST).is_file():
        return True
    static = directory / "static"
    return static.is_dir() and any(OWN_FILE.fullmatch(f"static/{path.name}") for path in static.iterdir())
