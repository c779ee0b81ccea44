"""``.csv``, ``.tsv``: a header, then one article a record. The delimiter (comma, semicolon, tab, bar) is the header's.

Records are those of RFC 4180, or those of Spark, MySQL and Hive, which write ``\\"`` for a quotation mark in a field.
Nothing in the file says which: read in the wrong way a text ends at its first quoted word, often without an error. So
the beginning is read in both, and the one with fewer records that do not fit is taken; and a record that does not fit
later on is tried in the other before it is put aside. Excel's first line ``sep=;`` names the delimiter. A header that
stands again further down, where files were joined, is no article.

Rows are counted as a spreadsheet does: the header is row 1, the first record row 2, however many lines they take.
"""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from clusterer.documents import Quarantined
from clusterer.readers.blocks import Found, Item, in_blocks
from clusterer.readers.inputs import InputFile
from clusterer.readers.streams import LONGEST, RowDecoder, UnreadableError, rows
from clusterer.rows.fields import has_text_column

_DELIMITERS: Final = ",;\t|"
_UNCLOSED: Final = "close the quotation mark that was opened there"
_SEPARATOR: Final = re.compile(r"\s*\"?sep=(.)\"?[;,\s]*", re.IGNORECASE)
_SAMPLE: Final = 2_000  # lines that the way of quoting is told from
_WAYS: Final[tuple[dict[str, Any], ...]] = ({"doublequote": True}, {"doublequote": True, "escapechar": "\\"})


def read(file: InputFile) -> Iterator[Item]:
    """The records, or a reason why one is none."""
    return in_blocks(file, _found(file))


def _found(file: InputFile) -> Iterator[Found]:
    csv.field_size_limit(LONGEST)  # the default of 128 kB is less than a long article
    lines = _Lines(_decoded(file))
    header = next(lines, "")
    delimiter = "\t" if file.format == ".tsv" else ""
    if named := _SEPARATOR.fullmatch(header.rstrip("\n") or " "):
        delimiter = named[1]
        header = next(lines, "")
    if not header.strip():
        return
    delimiter = delimiter or max(_DELIMITERS, key=lambda sign: len(_split(header, sign)))
    columns = _split(header, delimiter)
    if not has_text_column([*columns, *(field for field, column in file.columns if column in columns)]):
        names = ", ".join(name.strip()[:30] for name in columns[:12])
        raise UnreadableError(f"no column named text or title (columns: {names}); name one in the first row")
    way = _way(lines.ahead(_SAMPLE), delimiter, len(columns))
    number = 1
    unclosed = False  # a record that swallowed the lines after it has been met: only whole records are trusted now
    for taken, record in _records(lines, delimiter, way):
        number += 1
        found, reason = _fitting(taken, record, delimiter, way, len(columns))
        if unclosed and not reason and len(found) != len(columns):
            reason = f"{len(found)} fields behind a quotation mark that was not closed; close it"
        if reason:
            yield Quarantined(f"{file.shown}:{number}", reason)
            if len(taken) > 1 and len(columns) > 1 and "CSV" in reason:
                unclosed = True
                lines.push_back(taken[1:])
        elif found and any(found):
            if _is_header(found, columns):
                columns = found if len(found) >= len(columns) else columns
            else:
                yield number, dict(zip(columns, found, strict=False)), b""


def _records(
    lines: _Lines, delimiter: str, way: dict[str, Any]
) -> Iterator[tuple[tuple[str, ...], list[str] | csv.Error]]:
    """(its lines, the record) of each; the error in place of a record that is none."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True, **way)
    while True:
        lines.taken.clear()
        try:
            record = next(reader, None)
        except csv.Error as error:
            yield tuple(lines.taken), error
            continue
        if record is None:
            return
        yield tuple(lines.taken), record


def _fitting(
    taken: Sequence[str], record: list[str] | csv.Error, delimiter: str, way: dict[str, Any], width: int
) -> tuple[list[str], str]:
    """(the record's fields, "") or ([], why it is none). What does not fit is tried in the other way of quoting."""
    if not (reason := _misfit(taken, record, width)):
        return record, ""  # type: ignore[return-value]  # an error is a misfit
    if any('\\"' in line for line in taken):
        for other in _WAYS:
            if other is not way:
                tried = [found for _, found in _records(_Lines(iter(taken)), delimiter, other)]
                if len(tried) == 1 and not _misfit(taken, tried[0], width) and len(tried[0]) == width:  # type: ignore[arg-type]
                    return tried[0], ""  # type: ignore[return-value]  # as above
    return [], reason


def _misfit(taken: Sequence[str], record: list[str] | csv.Error, width: int) -> str:
    """Why a record is not to be trusted, "" if it is."""
    if isinstance(record, csv.Error):
        return f"no valid CSV ({record}); {_UNCLOSED if 'unexpected end' in str(record) else _QUOTE}"
    if len(record) > width and any(record[width:]):
        return f"{len(record)} fields where the header has {width}; quote fields that hold the delimiter"
    if len(taken) > 1 and sum(line.count('"') - line.count('\\"') for line in taken) % 2:
        return f"no valid CSV (the record takes {len(taken)} lines); {_UNCLOSED}"
    return ""


_QUOTE: Final = "write a quotation mark inside a field twice, or with a backslash"


def _way(lines: Sequence[str], delimiter: str, width: int) -> dict[str, Any]:
    """The way of quoting in which fewer records of the beginning do not fit; RFC 4180 where it makes no difference."""
    if not any('\\"' in line for line in lines):
        return _WAYS[0]

    def misfits(way: dict[str, Any]) -> tuple[int, int]:
        found = list(_records(_Lines(iter(lines)), delimiter, way))
        if len(lines) == _SAMPLE:
            found = found[:-1]  # which may be cut by the sample's end
        wrong = sum(bool(_misfit(taken, record, width)) or len(record) != width for taken, record in found)  # type: ignore[arg-type]
        return wrong, sum(_stray(record) for _, record in found)

    return min(_WAYS, key=misfits)


def _stray(record: list[str] | csv.Error) -> bool:
    """Whether a field ends in the backslash of a quotation mark that was taken for the field's end."""
    return not isinstance(record, csv.Error) and any(field.endswith("\\") for field in record)


def _is_header(record: Sequence[str], columns: Sequence[str]) -> bool:
    """Whether a record is the header again, of the same file or of one that was joined to it."""
    names = [field.strip().lower() for field in record]
    return names == [column.strip().lower() for column in columns] or (
        sorted(names) == sorted(column.strip().lower() for column in columns)
    )


class _Lines:
    """Lines, one after the other, keeping those of the record that is being read; the next ones can be looked at."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.taken: list[str] = []
        self._lines: Iterator[str] = lines

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.taken.append(line)
        return line

    def push_back(self, lines: Sequence[str]) -> None:
        """Let these be read again."""
        self._lines = itertools.chain(lines, self._lines)

    def ahead(self, count: int) -> Sequence[str]:
        """The next lines, which are still to come. A damage among them is met when they are read."""
        held: list[str] = []
        rest: Iterable[str] = self._lines
        try:
            held.extend(itertools.islice(self._lines, count))
        except Exception as error:
            rest = _raising(error)
        self._lines = itertools.chain(held, rest)
        return held


def _raising(error: Exception) -> Iterator[str]:
    raise error
    yield ""


def _decoded(file: InputFile) -> Iterator[str]:
    decode = RowDecoder()
    for number, line in rows(file):
        if line is None:
            raise UnreadableError(f"line {number} is longer than {LONGEST >> 20} MB; what stood before was read")
        for part in decode(line).replace("\0", "").split("\r"):  # old files break lines so
            yield part + "\n"


def _split(header: str, delimiter: str) -> list[str]:
    return next(csv.reader([header.strip("\n")], delimiter=delimiter), [])
