"""From what the user names to the files that are read.

A folder gives its article files recursively, in the order of their names: those with a known suffix, and those whose
content tells what they are (``sniffing.py``). Left out: hidden files and folders, files of other formats (counted),
``README*`` and ``gold.jsonl`` (labels beside a corpus, no articles), what a browser saves beside a page ("x_files"),
and our own reports (``run . --out report`` shall not read its tables the next time). Links to folders are followed
once, so that a loop of links ends. A file is named by its path as the user gave it; its *address*, which goes into the
ids of articles that have none, is its path below the input, so that moving a folder keeps the ids.
"""

from __future__ import annotations

import io
import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from clusterer.documents import Quarantined
from clusterer.errors import InputError
from clusterer.legible import file_name
from clusterer.readers import remote, sniffing
from clusterer.readers.compressed import DamagedError, Decompressed
from clusterer.records import dataclass

STANDARD_INPUT: Final = "-"
REPORT: Final = frozenset({".pages", ".pages.json"})  # one lies in every folder that holds a report
FORMATS: Final = (
    *(".txt", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".xml", ".nitf", ".newsml", ".parquet"),
    *(".html", ".htm", ".xhtml", ".rss", ".atom", ".eml", ".warc", ".zip", ".tar", ".tgz"),
)
COMPRESSIONS: Final = (".gz", ".zst")
KNOWN_FORMATS: Final = (
    ".txt, .jsonl, .ndjson, .json, .csv, .tsv, .xml, .nitf, .newsml, .html, .rss, .atom, .eml, .warc, .tar (also .gz "
    "or .zst of these), .zip, .tgz, .parquet, and files of other names that begin like one of them"
)
_MAGIC: Final = ((b"\x1f\x8b", ".gz"), (b"\x28\xb5\x2f\xfd", ".zst"))
_SAVED: Final = ("_files", "_Dateien", "_fichiers", "_archivos", "_file")  # folders of pictures beside a saved page


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a large file: lines of JSON between two bytes, or row groups of Parquet."""

    start: int
    end: int
    before: int  # rows that stand before it


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to read. ``format`` is its suffix, "" where the content must tell (a stream).

    ``content`` is what a member of an archive holds, which has no path of its own. Of a file that is read in parts
    (``archive/ranges.py``) ``part`` is one.
    """

    path: str
    shown: str
    address: str
    format: str
    compression: str = ""
    content: bytes | None = None
    columns: tuple[tuple[str, str], ...] = ()  # (field, column): what the columns of its rows are called
    part: Part | None = None
    standing: bool = False  # whether its lines may be taken again from where they stand (``standing.py``)

    @property
    def identity(self) -> str:
        """The same for every way to reach the file."""
        if self.path == STANDARD_INPUT or remote.is_remote(self.path):
            return self.path
        return os.path.realpath(self.path)


class Input:
    """One input as the user named it: a file, a folder, standard input, or nothing that exists."""

    def __init__(self, given: str) -> None:
        self.shown = file_name(given)
        self.ignored: Counter[str] = Counter()  # files of other kinds in a folder, by suffix; counted as ``files`` runs
        self.error = ""
        self.is_folder = False
        self._file: InputFile | None = None
        if given == STANDARD_INPUT:
            self._file = InputFile(given, "standard input", "", "")
            return
        self._remote: list[str] = []
        if remote.is_remote(given):
            self.is_folder, self._remote = remote.listed(given)
            if not self.is_folder and not suffixes(given)[0]:
                raise InputError("unknown format", subject=self.shown, hint=f"known formats: {KNOWN_FORMATS}")
            return
        try:
            mode = os.stat(given).st_mode  # noqa: PTH116  # Path("") would be the current folder
        except FileNotFoundError:
            self.error = "no such file or folder; check the path"
            return
        except (OSError, ValueError) as error:  # no permission, a loop of links, a NUL in the name
            self.error = f"cannot be read: {getattr(error, 'strerror', None) or error}; check the path"
            return
        if stat.S_ISDIR(mode):
            self.is_folder = True
            return
        suffix, compression = suffixes(given)
        if not suffix and stat.S_ISREG(mode):
            suffix, compression = look(given)
        if not suffix and stat.S_ISREG(mode):
            raise InputError("unknown format", subject=self.shown, hint=f"known formats: {KNOWN_FORMATS}")
        self._file = InputFile(given, self.shown, Path(self.shown).name if suffix else "", suffix, compression)

    def files(self) -> Iterator[InputFile | Quarantined]:
        """The files to read, and the folders that cannot be listed."""
        if remote.is_remote(self.shown):
            yield from self._at_addresses()
        elif self._file is not None:
            yield self._file if _is_utf8(self._file.path) else _misnamed(self.shown)
        elif self.is_folder:
            yield from self._walk()

    def nothing(self) -> Quarantined:
        """What to say of an input that gave no file."""
        if self.error:
            return Quarantined(self.shown, self.error)
        others = f", {self.ignored.total():,} of other kinds" if self.ignored else ""
        return Quarantined(self.shown, f"no article files in this folder{others}; known formats: {KNOWN_FORMATS}")

    def _at_addresses(self) -> Iterator[InputFile]:
        for address in self._remote:
            name = address.rpartition("/")[2]
            suffix, compression = suffixes(name)
            if suffix and not _is_about_articles(name):
                yield InputFile(
                    address, address, address.removeprefix(self.shown).lstrip("/") or name, suffix, compression
                )
            elif not _is_about_articles(name):
                self.ignored[Path(name).suffix.lower() or "without suffix"] += 1

    def _walk(self) -> Iterator[InputFile | Quarantined]:
        root = Path(self.shown)
        waiting = [root]
        visited: set[str] = set()
        while waiting:
            at = waiting.pop()
            if at.is_dir():
                real = os.path.realpath(at)
                if real in visited:
                    continue
                visited.add(real)
                try:
                    names = sorted(entry.name for entry in at.iterdir())
                except OSError as error:
                    reason = f"the folder cannot be listed: {error.strerror}; check its permissions"
                    yield Quarantined(file_name(str(at)), reason)
                    continue
                if not REPORT.isdisjoint(names):
                    continue
                waiting.extend(at / name for name in reversed(names) if _is_wanted(name, names))
                continue
            suffix, compression = _article_format(at)
            if suffix and not _is_utf8(str(at)):
                yield _misnamed(str(at))
            elif suffix:
                yield InputFile(str(at), str(at), at.relative_to(root).as_posix(), suffix, compression)
            elif not _is_about_articles(at.name):
                self.ignored[file_name(at.suffix.lower()) or "without suffix"] += 1


def find_inputs(given: Sequence[str]) -> list[Input]:
    """The inputs behind the names. Raises InputError if there is none, or none that exists."""
    if not given:
        raise InputError("no input given", hint="name a file, a folder, or - for standard input")
    inputs = [Input(name) for name in given]
    if all(found.error for found in inputs):
        raise InputError("; ".join(f"{found.shown}: {found.error}" for found in inputs))
    return inputs


def suffixes(name: str) -> tuple[str, str]:
    """(format, compression) of a file's name: (".csv", ".gz") for ``a.csv.gz``; ("", "") where it is unknown."""
    path = Path(name.lower())
    compression = path.suffix if path.suffix in COMPRESSIONS else ""
    suffix = Path(path.stem).suffix if compression else path.suffix
    if suffix not in FORMATS or (compression and suffix in {".parquet", ".zip", ".tgz"}):
        return "", ""
    return suffix, compression


def _is_about_articles(name: str) -> bool:
    """Whether a file is known to hold words about the articles beside it."""
    return name.lower().startswith("readme") or name.lower() == "gold.jsonl"


def _is_utf8(name: str) -> bool:
    return file_name(name) == name


def _misnamed(name: str) -> Quarantined:
    return Quarantined(file_name(name), "the name is not UTF-8; rename the file (convmv does whole folders)")


def look(path: str | os.PathLike[str]) -> tuple[str, str]:
    """(format, compression) of a file by its first bytes; ("", "") where they do not tell or cannot be read."""
    try:
        with Path(path).open("rb") as file:
            beginning = file.read(sniffing.BEGINNING)
            compression = next((suffix for magic, suffix in _MAGIC if beginning.startswith(magic)), "")
    except OSError:
        return "", ""
    return sniffing.format_of(first_bytes(beginning, compression)), compression


def first_bytes(beginning: bytes, compression: str) -> bytes:
    """The first bytes of what these first bytes of a file hold, compressed or not."""
    if not compression:
        return beginning
    try:
        return Decompressed(io.BytesIO(beginning), compression).read(sniffing.BEGINNING)
    except DamagedError:
        return b""


def _is_wanted(name: str, beside: Sequence[str]) -> bool:
    if name.startswith("."):
        return False
    saved = next((name.removesuffix(end) for end in _SAVED if name.endswith(end)), "")
    return not (saved and (f"{saved}.html" in beside or f"{saved}.htm" in beside))


def _article_format(path: Path) -> tuple[str, str]:
    if _is_about_articles(path.name) or path.suffix.lower() in sniffing.OTHERS:
        return "", ""
    found = suffixes(path.name)
    # A link that leads nowhere counts: opening it says what is wrong. Sockets, pipes and devices do not.
    if found[0]:
        return found if path.is_file() or path.is_symlink() else ("", "")
    if path.suffix.lower() in sniffing.NEEDS_TEXT:
        return path.suffix.lower(), ""
    return look(path) if path.is_file() else ("", "")
