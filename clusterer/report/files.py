"""Writing a report so that nobody ever reads half of one, and drawing again only what has changed.

Each file is written beside its place and renamed into it. A file that would not change is not touched: it keeps its
bytes and its time. Pages come before the index that links to them, and what is stale goes last; data shards carry a
hash of their content in their name, so a page that is open keeps the data it was made with.

What the files were drawn from is kept in MANIFEST, written last. It is a cache: without it everything is drawn, and a
file that is missing, has another size, or was touched since and holds something else is drawn again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO, TypeAlias

import msgspec

from clusterer.errors import ClustererError
from clusterer.files import UNFINISHED, Replacing
from clusterer.report.paths import OWN_FILE, ROOMS
from clusterer.report.pieces import Drawn, Joined, Placed, Written, assembled

MANIFEST = ".pages.json"

Content: TypeAlias = bytes | Iterable[bytes]
"""Of a file: whole, or in parts where that is too much to be held."""


class ReportError(ClustererError):
    """The report cannot be written."""


class Folder:
    """A report being written: what stands in its folder, and what belongs there now."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._known, self._since = _manifest(directory / MANIFEST)
        self._now: dict[str, Drawn] = {}
        self._written: dict[str, None] = {}

    def stands(self, name: str, inputs: str) -> bool:
        """Whether these files are there as they would be drawn from these inputs. If so they are kept."""
        drawn = self._known.get(name)
        if drawn is None or not inputs or drawn.inputs != inputs or not _stands(self.directory, drawn, self._since):
            return False
        self.keep(name, drawn)
        return True

    def keep(self, name: str, drawn: Drawn) -> None:
        """Take files into the report that are in their place."""
        self._now[name] = drawn
        for file, _, _ in drawn.files:
            if file in self._written:
                raise AssertionError(f"two pages of one report share the file {file!r}")
            self._written[file] = None

    def put(self, name: str, files: Iterable[tuple[str, Content]], inputs: str = "") -> None:
        """Put files into their place. Raises ReportError naming the file that the system refuses."""
        self.keep(name, Drawn(inputs, [put(self.directory, path, content) for path, content in files]))

    def assemble(self, path: str, segments: Sequence[bytes | Joined], inputs: str = "") -> None:
        """Put a file into its place that is made of bytes and of pieces. Raises ReportError."""
        full = f"{self.directory}/{path}"
        known = self._known.get(path)
        if known is None or not _stands(self.directory, known, self._since):
            known = None
        try:
            if known is None:
                Path(full).parent.mkdir(parents=True, exist_ok=True)
            drawn = assembled(full, path, segments, known)
        except OSError as error:
            raise ReportError("cannot write the report", subject=full) from error
        self.keep(path, Drawn(inputs, drawn.files, drawn.pieces))

    def make_way(self, folder: str) -> None:
        """A folder of this report was a file in an earlier version. Raises ReportError."""
        path = self.directory / folder
        try:
            if path.is_file() and not path.is_symlink():
                path.unlink()
        except OSError as error:
            raise ReportError("cannot write the report", subject=str(path)) from error

    def drawn(self, name: str) -> list[str]:
        """The files of this report that are drawn under a name."""
        return [file for file, _, _ in self._now[name].files]

    def finish(self) -> list[Path]:
        """Remove what is stale, write the manifest, and return the report's files in the order of writing."""
        try:
            _remove_stale(self.directory, self._written)
        except OSError as error:
            raise ReportError("cannot remove stale pages of the report", subject=str(self.directory)) from error
        put(self.directory, MANIFEST, msgspec.json.encode(self._now))
        return [self.directory / name for name in self._written]


def damaged(directory: Path) -> list[str]:
    """The files that are not as they were drawn, as far as the manifest knows them, each read to its end."""
    known, _ = _manifest(directory / MANIFEST)
    return [
        file[0]
        for drawn in known.values()
        for file in drawn.files
        if not _stands(directory, Drawn(drawn.inputs, [file], drawn.pieces), since=0)
    ]


def forget(directory: Path) -> None:
    """Have everything drawn again the next time."""
    (directory / MANIFEST).unlink(missing_ok=True)


def _manifest(path: Path) -> tuple[Mapping[str, Drawn], int]:
    """What the folder's files were drawn from, and when (ns) that was written down; nothing where nobody can tell."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Drawn]), path.stat().st_mtime_ns
    except (OSError, msgspec.DecodeError):
        return {}, 0


def _stands(directory: Path, drawn: Drawn, since: int) -> bool:
    """Whether files are as they were drawn. Those that are older than the manifest are not read for that."""
    for name, size, digest in drawn.files:
        path = f"{directory}/{name}"
        try:
            found = os.lstat(path)
            if not S_ISREG(found.st_mode) or found.st_size != size:
                return False
            if found.st_mtime_ns >= since and _digest_of(path, drawn.pieces) != digest:
                return False
        except OSError:
            return False
    return True


def put(directory: Path, name: str, content: Content) -> Written:
    """Put a file in its place, unless it is there. Raises ReportError."""
    path = f"{directory}/{name}"
    try:
        return (name, *_write(path, content))
    except FileNotFoundError:
        if not isinstance(content, bytes):
            content = b"".join(content)
    except OSError as error:
        raise ReportError("cannot write the report", subject=path) from error
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return (name, *_write(path, content))
    except OSError as error:
        raise ReportError("cannot write the report", subject=path) from error


def _write(path: str, content: Content) -> tuple[int, str]:
    if isinstance(content, bytes):
        size, digest = len(content), blake2b(content, digest_size=8).hexdigest()
        if _is(path, size, digest):
            return size, digest
    hashed, size = blake2b(digest_size=8), 0
    with Replacing(path) as file:
        for part in (content,) if isinstance(content, bytes) else content:
            file.write(part)
            hashed.update(part)
            size += len(part)
        digest = hashed.hexdigest()
        if not isinstance(content, bytes) and _is(path, size, digest):
            file.discard()
    return size, digest


def _is(path: str, size: int, digest: str) -> bool:
    """Whether a file is this one. Sizes first: most changed files differ in length, and reading is what costs."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return False
    return S_ISREG(found.st_mode) and found.st_size == size and _digest_of(path) == digest


def _digest_of(path: str, pieces: Sequence[Placed] = ()) -> str:
    hashed = blake2b(digest_size=8)
    with open(path, "rb") as stream:  # noqa: PTH123
        for piece in pieces:
            hashed.update(stream.read(piece.start - stream.tell()))
            hashed.update(_digest_of_next(stream, piece.size).encode())
        while part := stream.read(1 << 20):
            hashed.update(part)
    return hashed.hexdigest()


def _digest_of_next(stream: BinaryIO, size: int) -> str:
    hashed = blake2b(digest_size=8)
    while size and (part := stream.read(min(size, 1 << 20))):
        hashed.update(part)
        size -= len(part)
    return hashed.hexdigest()


def _remove_stale(directory: Path, names: Iterable[str]) -> None:
    """Only files whose names this package alone gives (OWN_FILE) are ever removed, and its own unfinished ones."""
    keep = set(names)
    for folder in [directory, *(directory / room for room in ROOMS)]:
        if not folder.is_dir():
            continue
        left = 0
        for entry in os.scandir(folder):
            name = entry.name if folder == directory else f"{folder.name}/{entry.name}"
            stale = OWN_FILE.fullmatch(name) is not None and name not in keep
            if (stale or entry.name.startswith(UNFINISHED)) and entry.is_file(follow_symlinks=False):
                Path(entry.path).unlink(missing_ok=True)
            else:
                left += 1
        if not left and folder != directory:
            with suppress(OSError):
                folder.rmdir()
