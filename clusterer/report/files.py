"""Writing a report so that nobody ever reads half of one, and drawing again only what has changed.

Each file is written beside its place and renamed into it. A file that would not change is not touched: it keeps its
bytes and its time. Pages come before the index that links to them, and what is stale goes last; data shards carry a
hash of their content in their name, so a page that is open keeps the data it was made with.

What the files were drawn from is kept in MANIFEST, written last. It is a cache: without it everything is drawn, and a
file that is missing, has another size, or was touched since and holds something else is drawn again. Of many pages of
events some are looked at each time (register.py), and all of them where their folder changed since the last drawing
ended: where that one was killed, or a file is missing.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Container, Iterable, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Final, overload

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.files import UNFINISHED
from clusterer.report import register
from clusterer.report.ledger import FILE as LEDGER
from clusterer.report.ledger import Standing, packed, read, unpacked
from clusterer.report.paths import OWN_FILE, ROOMS
from clusterer.report.pieces import Drawn, Segment, Written, assembled
from clusterer.report.placing import Content, ReportError, put, stands
from clusterer.report.register import Names, Register

MANIFEST = ".pages"
EVENTS: Final = "events"


class Folder:
    """A report being written: what stands in its folder, and what belongs there now."""

    def __init__(self, directory: Path, made_with: str = "") -> None:
        self.directory = directory
        manifest, self._since = _manifest(directory / MANIFEST)
        self.standing = Standing.of(directory, made_with, manifest.ledger)
        self._known, self._pages = manifest.drawn, manifest.pages
        self._now: dict[str, Drawn] = {}
        self._written: dict[str, None] = {}
        self._wanted: Names | None = None
        self._kept = self._pages.columns[:0]
        self._drawn: list[tuple[int, Written]] = []
        self._moved = _changed(self._events) >= self._since  # whoever adds or removes a page changes its folder

    def stands(self, name: str, inputs: str) -> bool:
        """Whether these files are there as they would be drawn from these inputs. If so they are kept."""
        drawn = self._known.get(name)
        if drawn is None or not inputs or drawn.inputs != inputs or not self._is_there(drawn):
            return False
        self.keep(name, drawn)
        return True

    @property
    def before(self) -> Register:
        """The pages of events that stood when the drawing began, as far as anybody knows."""
        return self._pages

    @property
    def _events(self) -> str:
        return f"{self.directory}/{EVENTS}"

    def to_draw(self, wanted: Names) -> NDArray[np.bool_]:
        """Which pages of events are not there as they would be drawn. The others are kept."""
        places = self._pages.same(wanted)
        looked = np.ones(len(self._pages.columns), np.bool_) if self._moved else self._pages.some(self._since)
        asked = np.unique(places[places >= 0])
        asked = asked[looked[asked]].tolist()
        bad = [
            place
            for place, file in zip(asked, self._pages.written(asked), strict=True)
            if not self._is_there(Drawn("", [file]))
        ]
        places[np.isin(places, bad)] = -1
        self._wanted = wanted
        self._kept = self._pages.columns[places[places >= 0]]
        return np.asarray(places < 0)

    def keep_page(self, inputs: int, written: Written) -> None:
        """Take a page of events into the report that was put into its place."""
        self._drawn.append((inputs, written))

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

    def assemble(self, path: str, segments: Sequence[Segment], inputs: str = "") -> None:
        """Put a file into its place that is made of bytes and of pieces. Raises ReportError."""
        full = f"{self.directory}/{path}"
        known = self._known.get(path)
        if known is None or not self._is_there(known):
            known = None
        try:
            if known is None:
                Path(full).parent.mkdir(parents=True, exist_ok=True)
            drawn = assembled(full, path, segments, known, self.standing)
        except OSError as error:
            raise ReportError("cannot write the report", subject=full) from error
        self.keep(path, Drawn(inputs, drawn.files, drawn.pieces, drawn.columns))

    def inputs(self, name: str) -> str:
        """What files were drawn from, as far as anybody knows."""
        drawn = self._known.get(name)
        return drawn.inputs if drawn else ""

    def open(self, path: str) -> BinaryIO:
        """A file of the report that is as it was drawn. Raises FileNotFoundError where it is not."""
        known = self._known.get(path)
        if known is None or not self._is_there(known):
            raise FileNotFoundError(path)
        return open(f"{self.directory}/{path}", "rb")  # noqa: PTH123

    def content(self, name: str) -> bytes:
        """The one file that is drawn under a name and is as it was. Raises FileNotFoundError where it is not."""
        known = self._known.get(name)
        if known is None or len(known.files) != 1 or not self._is_there(known):
            raise FileNotFoundError(name)
        return Path(f"{self.directory}/{known.files[0][0]}").read_bytes()

    def forget(self, name: str) -> None:
        """Have this drawn anew."""
        self._known.pop(name, None)

    def leave(self, name: str) -> None:
        """Keep files that stand, and what the ledger says of them."""
        drawn, standing = self._known[name], self.standing
        standing.columns.update((column, standing.found.columns[column]) for column in drawn.columns)
        if name in standing.found.totals:
            standing.totals[name] = standing.found.totals[name]
        self.keep(name, drawn)

    def _is_there(self, drawn: Drawn) -> bool:
        return stands(self.directory, drawn, self._since, self.standing.found.columns)

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

    def finish(self) -> Sequence[Path]:
        """Remove what is stale, write the manifest, and return the report's files, pages of events first."""
        pages = register.joined(self._kept, self._drawn, self._wanted)
        try:
            self._remove_stale(pages)
        except OSError as error:
            raise ReportError("cannot remove stale pages of the report", subject=str(self.directory)) from error
        ledger = self.standing.finish()
        _, _, named = put(self.directory, LEDGER, ledger)
        put(self.directory, MANIFEST, packed(msgspec.msgpack.encode(_Manifest(self._now, pages, named))))
        shown = [name for name in self._written if not name.startswith(".")]
        return _Files(self.directory, pages, shown)

    def _remove_stale(self, pages: Register) -> None:
        """Only files whose names this package alone gives (OWN_FILE) are ever removed, and its own unfinished ones.

        The folder of the events is not looked through where nobody else has changed it since.
        """
        keep, rooms = set(self._written), [room for room in ROOMS if room != EVENTS]
        if self._moved:
            keep.update(pages.names())
            rooms.append(EVENTS)
        else:
            gone = self._pages.without(self._wanted)
            gone += [file for drawn in self._known.values() for file, _, _ in drawn.files if file.startswith(EVENTS)]
            for name in gone:
                if name not in keep:
                    Path(f"{self.directory}/{name}").unlink(missing_ok=True)
            if gone and not len(pages.columns):
                with suppress(OSError):
                    Path(self._events).rmdir()
        _remove_others(self.directory, rooms, keep)


class _Files(Sequence[Path]):
    """The files of a report. There may be many, and who draws seldom asks for them."""

    def __init__(self, directory: Path, pages: Register, others: Sequence[str]) -> None:
        self._directory, self._pages, self._others = directory, pages, others

    @cached_property
    def _paths(self) -> list[Path]:
        return [self._directory / name for name in (*self._pages.names(), *self._others)]

    def __len__(self) -> int:
        return len(self._pages.columns) + len(self._others)

    @overload
    def __getitem__(self, at: int) -> Path: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Path]: ...
    def __getitem__(self, at: int | slice) -> Path | Sequence[Path]:
        return self._paths[at]


def damaged(directory: Path) -> list[str]:
    """The files that are not as they were drawn, as far as the manifest knows them, each read to its end."""
    manifest, _ = _manifest(directory / MANIFEST)
    pages = manifest.pages
    ledger = read(directory, manifest.ledger)
    files = [
        Drawn("", [file], drawn.pieces, drawn.columns) for drawn in manifest.drawn.values() for file in drawn.files
    ]
    files += [Drawn("", [file]) for file in pages.written(range(len(pages.columns)))]
    found = [drawn.files[0][0] for drawn in files if not stands(directory, drawn, 0, ledger.columns)]
    return found if ledger.made_with or not any(drawn.columns for drawn in files) else [*found, LEDGER]


def is_remembered(directory: Path) -> bool:
    """Whether anything says how the files of a report were drawn."""
    manifest, _ = _manifest(directory / MANIFEST)
    return bool(manifest.drawn)


def forget(directory: Path) -> None:
    """Have everything drawn again the next time."""
    (directory / MANIFEST).unlink(missing_ok=True)


class _Manifest(msgspec.Struct, array_like=True):
    drawn: dict[str, Drawn]
    pages: Register  # of events
    ledger: str = ""  # digest


def _manifest(path: Path) -> tuple[_Manifest, int]:
    """What the folder's files were drawn from, and when (ns) that was written down; nothing where nobody can tell."""
    try:
        manifest = msgspec.msgpack.decode(unpacked(path.read_bytes()), type=_Manifest)
        len(manifest.pages.columns)
        return manifest, path.stat().st_mtime_ns
    except (OSError, msgspec.MsgspecError, ValueError, zlib.error):
        return _Manifest({}, Register()), 0


def _changed(folder: str) -> int:
    """When a folder last changed, in ns; 0 where there is none."""
    try:
        return Path(folder).stat().st_mtime_ns
    except OSError:
        return 0


def _remove_others(directory: Path, rooms: Iterable[str], keep: Container[str]) -> None:
    for folder in [directory, *(directory / room for room in rooms)]:
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
