"""Writing a report so that nobody ever reads half of one, and drawing again only what has changed.

Each file is written beside its place and renamed into it. A file that would not change is not touched: it keeps its
bytes and its time. Pages come before the index that links to them, and what is stale goes last; data shards carry a
hash of their content in their name, so a page that is open keeps the data it was made with.

What the files were drawn from is kept in MANIFEST, written last. It is a cache: without it everything is drawn, and a
file that is missing, has another size, or was touched since and holds something else is drawn again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG

import msgspec

from clusterer.errors import ClustererError
from clusterer.report.paths import OWN_FILE, ROOMS

MANIFEST = ".pages.json"
_UNFINISHED = ".unfinished-"


class ReportError(ClustererError):
    """The report cannot be written."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Files of a report that are drawn together, under a name of their own.

    ``inputs`` is a digest of all that they are drawn from, "" where drawing costs less than finding out. ``draw`` gives
    their (path, content).
    """

    name: str
    inputs: str
    draw: Callable[[], Iterable[tuple[str, bytes]]]


class Drawn(msgspec.Struct, frozen=True, array_like=True):
    """A sheet in the manifest: the digest of what it was drawn from; path, size and digest of each of its files."""

    inputs: str
    files: list[tuple[str, int, str]]


def write_tree(directory: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write ``(path, content)`` below ``directory``; see ``write_sheets``."""
    return write_sheets(directory, [Sheet("", "", lambda: files)])


def write_sheets(directory: Path, sheets: Iterable[Sheet]) -> list[Path]:
    """Write the files of the sheets below ``directory`` in order, then remove stale pages. Returns the report's paths.

    Raises ReportError naming the file if the system refuses; what was written by then stands, each file whole.
    """
    written: dict[str, None] = {}
    folders: set[Path] = set()
    manifest: dict[str, Drawn] = {}
    known, since = _manifest(directory / MANIFEST)
    for sheet in sheets:
        drawn = known.get(sheet.name)
        if drawn is None or not sheet.inputs or drawn.inputs != sheet.inputs or not _stands(directory, drawn, since):
            drawn = Drawn(sheet.inputs, [_put(directory, name, content, folders) for name, content in sheet.draw()])
        manifest[sheet.name] = drawn
        for name, _, _ in drawn.files:
            if name in written:
                raise AssertionError(f"two pages of one report share the file {name!r}")
            written[name] = None
    try:
        _remove_stale(directory, written)
    except OSError as error:
        raise ReportError("cannot remove stale pages of the report", subject=str(directory)) from error
    _put(directory, MANIFEST, msgspec.json.encode(manifest), folders)
    return [directory / name for name in written]


def damaged(directory: Path) -> list[str]:
    """The files that are not as they were drawn, as far as the manifest knows them, each read to its end."""
    known, _ = _manifest(directory / MANIFEST)
    return [
        file[0]
        for drawn in known.values()
        for file in drawn.files
        if not _stands(directory, Drawn(drawn.inputs, [file]), since=0)
    ]


def forget(directory: Path) -> None:
    """Have everything drawn again the next time."""
    (directory / MANIFEST).unlink(missing_ok=True)


def _manifest(path: Path) -> tuple[Mapping[str, Drawn], int]:
    """What the folder's sheets were drawn from, and when (ns) that was written down; nothing where nobody can tell."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Drawn]), path.stat().st_mtime_ns
    except (OSError, msgspec.DecodeError):
        return {}, 0


def _stands(directory: Path, drawn: Drawn, since: int) -> bool:
    """Whether a sheet's files are as they were drawn. Those that are older than the manifest are not read for that."""
    for name, size, digest in drawn.files:
        path = directory / name
        try:
            found = path.lstat()
            if not S_ISREG(found.st_mode) or found.st_size != size:
                return False
            if found.st_mtime_ns >= since and _digest(path.read_bytes()) != digest:
                return False
        except OSError:
            return False
    return True


def _put(directory: Path, name: str, content: bytes, folders: set[Path]) -> tuple[str, int, str]:
    """Put a file in its place. ``folders`` are known to be there."""
    path = directory / name
    try:
        if path.parent not in folders:
            path.parent.mkdir(parents=True, exist_ok=True)
            folders.add(path.parent)
        _write(path, content)
    except OSError as error:
        raise ReportError("cannot write the report", subject=str(path)) from error
    return name, len(content), _digest(content)


def _write(path: Path, content: bytes) -> None:
    try:
        # Sizes first: most changed files differ in length, and reading is what an unchanged file costs.
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


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=8).hexdigest()


def _remove_stale(directory: Path, names: Iterable[str]) -> None:
    """Only files whose names this package alone gives (OWN_FILE) are ever removed, and its own unfinished ones."""
    keep = set(names)
    for folder in [directory, *(directory / room for room in ROOMS)]:
        if not folder.is_dir():
            continue
        for entry in os.scandir(folder):
            name = entry.name if folder == directory else f"{folder.name}/{entry.name}"
            stale = OWN_FILE.fullmatch(name) is not None and name not in keep
            if (stale or entry.name.startswith(_UNFINISHED)) and entry.is_file(follow_symlinks=False):
                Path(entry.path).unlink(missing_ok=True)
