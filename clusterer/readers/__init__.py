"""Readers: files, folders and standard input become ``Document``s; what cannot be read is quarantined with a reason.

Reading is lazy and never stops at a broken row or file: each gives one ``Quarantined`` that says where, what is wrong
and what to do, and the rest goes on. Only a call that finds nothing to read at all fails. One module knows one format.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final, TypeVar

from clusterer.documents import Document, Quarantined
from clusterer.errors import InputError
from clusterer.readers import values
from clusterer.readers.blocks import Columns, Item, in_columns, one_by_one
from clusterer.readers.formats import read_file
from clusterer.readers.inputs import KNOWN_FORMATS, Input, InputFile, find_inputs, suffixes
from clusterer.readers.reading import Reading
from clusterer.readers.rows import document, has_unread_date
from clusterer.records import dataclass

__all__ = [
    "KNOWN_FORMATS",
    "Columns",
    "document",
    "files",
    "has_unread_date",
    "passed_over_line",
    "read",
    "read_columns",
    "suffixes",
    "values",
]

ROWS_NAMED: Final = 1_000  # rows of one file that are put aside one by one; a wrong delimiter has millions

_log = logging.getLogger(__name__)
T = TypeVar("T")


def _read_all(path: str) -> bool:
    del path
    return False


def read(
    *inputs: str | os.PathLike[str],
    on_quarantine: Callable[[Quarantined], None] | None = None,
    skip: Callable[[str], bool] | None = None,
    may_be_empty: bool = False,
    on_passed_over: Callable[[str, Mapping[str, int]], None] | None = None,
    unchanged: Callable[[str], bool] | None = None,
    columns: Sequence[tuple[str, str]] = (),
) -> Generator[Document, None, None]:
    """The articles of files, folders (recursively, in sorted order) and ``-`` (standard input), one after the other.

    ``on_quarantine`` is called with every row, file or input that cannot be read; without it they are logged as
    warnings. Ids are kept as given and not checked for duplicates. ``skip`` is asked before each file, by its real path
    ("-" for standard input), and may pass it over; when it is asked again, the file before has been read to its end.
    ``on_passed_over`` is called for each folder that holds files of other kinds, with how many of which suffixes;
    without it they are logged. Of one file at most ``ROWS_NAMED`` rows are named, and the rest in one line.
    ``unchanged`` is asked ahead of ``skip``, without consequence, what that will say: the pages that it will not
    pass over are read ahead, in parallel.
    ``columns`` are (field, column) pairs for rows whose columns are not called as docs/formats.md knows them.
    With ``may_be_empty`` a folder without any file is no fault (whoever has read them may have taken them away).
    Who stops early closes the iterator, and with it the file at hand.

    Raises InputError at once if no input is given, none exists, or a file is named whose format is unknown; and while
    iterating, at the end, if none of the inputs held any file to read.
    """
    found = find_inputs([os.fsdecode(given) for given in inputs])
    if unchanged is None:
        unchanged = _read_all if skip is None else _pass_all
    how = _How(on_quarantine or _warn, on_passed_over or _tell, skip or _read_all, unchanged, tuple(columns))
    return _read(found, how, articles_of, may_be_empty=may_be_empty)


def read_columns(
    *inputs: str | os.PathLike[str],
    on_quarantine: Callable[[Quarantined], None] | None = None,
    on_passed_over: Callable[[str, Mapping[str, int]], None] | None = None,
    standing: bool = False,
) -> Generator[Columns, None, None]:
    """The articles that ``read`` gives, some hundreds at a time, as columns: no Document is made of a row.

    With ``standing`` they say where in their file lines stand that may be taken again from there (``standing.py``).
    """
    found = find_inputs([os.fsdecode(given) for given in inputs])
    how = _How(on_quarantine or _warn, on_passed_over or _tell, standing=standing)
    return _read(found, how, columns_of, may_be_empty=False)


def files(*inputs: str | os.PathLike[str]) -> Iterator[str]:
    """The real paths of the files that ``read`` would read; what it would refuse is left out."""
    for given in inputs:
        with suppress(InputError):
            found = Input(os.fsdecode(given))
            yield from (file.identity for file in found.files() if not isinstance(file, Quarantined))


@dataclass(frozen=True, slots=True)
class _How:
    """What ``read`` was told."""

    quarantine: Callable[[Quarantined], None]
    passed_over: Callable[[str, Mapping[str, int]], None]
    skip: Callable[[str], bool] = _read_all
    unchanged: Callable[[str], bool] = _read_all
    columns: tuple[tuple[str, str], ...] = ()
    standing: bool = False


def _read(
    inputs: list[Input], how: _How, of: Callable[..., Iterator[T]], *, may_be_empty: bool
) -> Generator[T, None, None]:
    """What ``of`` makes of each of the files, in their order."""
    with Reading(read_file) as reading:
        empty: list[Quarantined] = []
        opened: set[str] = set()
        for given in inputs:
            files = 0
            for found in reading.look_ahead(given.files(), lambda path: not how.unchanged(path)):
                files += 1
                if isinstance(found, Quarantined):
                    how.quarantine(found)
                    continue
                if found.identity in opened:  # given twice, or reached by two links
                    continue
                opened.add(found.identity)
                if how.skip(found.identity):
                    continue
                file = replace(found, standing=True) if how.standing else found
                yield from of(file, reading, how.quarantine, how.columns)
            if given.ignored:
                how.passed_over(given.shown, given.ignored)
            if not files and not (may_be_empty and given.is_folder):
                empty.append(given.nothing())
        if not opened and empty:
            raise InputError("; ".join(f"{nothing.source}: {nothing.reason}" for nothing in empty))
        for nothing in empty:
            how.quarantine(nothing)


def articles_of(
    file: InputFile,
    reading: Reading,
    quarantine: Callable[[Quarantined], None],
    columns: Sequence[tuple[str, str]] = (),
    named: int = ROWS_NAMED,
) -> Iterator[Document]:
    """The articles of one file, as ``read`` gives them; what is put aside goes to ``quarantine``.

    At most ``named`` rows of it one by one.
    """
    aside = _Aside(file, quarantine, named)
    for item in one_by_one(_items(file, reading, columns)):
        if isinstance(item, Quarantined):
            aside(item)
        else:
            yield item
    aside.close()


def columns_of(
    file: InputFile,
    reading: Reading,
    quarantine: Callable[[Quarantined], None],
    columns: Sequence[tuple[str, str]] = (),
    named: int = ROWS_NAMED,
) -> Iterator[Columns]:
    """As ``articles_of``, in columns."""
    aside = _Aside(file, quarantine, named)
    yield from in_columns(_items(file, reading, columns), aside)
    aside.close()


def _items(file: InputFile, reading: Reading, columns: Sequence[tuple[str, str]]) -> Iterator[Item]:
    return read_file(replace(file, columns=tuple(columns)) if columns else file, reading)


class _Aside:
    """Takes what is put aside of one file: its first rows, and the count of those that are not named."""

    def __init__(self, file: InputFile, quarantine: Callable[[Quarantined], None], named: int) -> None:
        self._file, self._quarantine, self._named = file, quarantine, named
        self._bad = 0

    def __call__(self, item: Quarantined) -> None:
        self._bad += 1
        if self._bad <= self._named or item.source == self._file.shown:  # its own damage is named in any case
            self._quarantine(item)

    def close(self) -> None:
        """The file is read."""
        if self._bad > self._named:
            self._quarantine(Quarantined(self._file.shown, rows_like_these(self._bad - self._named)))


def rows_like_these(count: int) -> str:
    """What is said of the rows that are not named."""
    return f"{count:,} more rows like these were put aside"


def _tell(folder: str, kinds: Mapping[str, int]) -> None:
    _log.warning("%s: %s", folder, passed_over_line(kinds))


def passed_over_line(kinds: Mapping[str, int]) -> str:
    """How many files of which kinds were not read."""
    listed = ", ".join(f"{count:,} {kind}" for kind, count in sorted(kinds.items(), key=lambda kind: (-kind[1], kind)))
    total = sum(kinds.values())
    return f"passed over {total:,} file{'s' * (total != 1)} of other kinds ({listed})"


def _pass_all(path: str) -> bool:
    del path
    return True


def _warn(quarantined: Quarantined) -> None:
    _log.warning("%s: %s", quarantined.source, quarantined.reason)
