"""``.csv``, ``.tsv``: a header, then one article a record. The delimiter (comma, semicolon, tab, bar) is the header's.

Rows are counted as a spreadsheet does: the header is row 1, the first record row 2, however many lines they take.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from clusterer.documents import Document, Quarantined
from clusterer.readers.inputs import InputFile
from clusterer.readers.rows import document, has_text_column
from clusterer.readers.streams import LONGEST, RowDecoder, UnreadableError, rows

_DELIMITERS = ",;\t|"
_UNCLOSED = "close the quotation mark that was opened there; what follows it was not read"


def read(file: InputFile) -> Iterator[Document | Quarantined]:
    """An article or a reason for each record."""
    csv.field_size_limit(LONGEST)  # the default of 128 kB is less than a long article
    lines = _Lines(file)
    header = next(lines, "").lstrip("\ufeff")
    if not header.strip():
        return
    delimiter = "\t" if file.format == ".tsv" else max(_DELIMITERS, key=lambda sign: len(_split(header, sign)))
    columns = _split(header, delimiter)
    if not has_text_column(columns):
        names = ", ".join(name.strip()[:30] for name in columns[:12])
        raise UnreadableError(f"no column named text or title (columns: {names}); name one in the first row")
    records = csv.reader(lines, delimiter=delimiter)
    number = 1
    while True:
        number += 1
        source = f"{file.shown}:{number}"
        lines.taken = lines.quotes = 0
        try:
            record = next(records, None)
        except csv.Error as error:  # a field without an end: what follows cannot be told from it
            yield Quarantined(source, f"no valid CSV ({error}); {_UNCLOSED}")
            return
        if record is None:
            return
        if not any(record):
            continue
        if lines.taken > 1 and lines.quotes % 2:
            yield Quarantined(source, f"no valid CSV (the record takes {lines.taken} lines); {_UNCLOSED}")
            continue
        if len(record) > len(columns) and any(record[len(columns) :]):
            yield Quarantined(
                source,
                f"{len(record)} fields where the header has {len(columns)}; quote fields that hold the delimiter",
            )
            continue
        yield document(dict(zip(columns, record, strict=False)), source, file.address)


class _Lines:
    """The decoded lines of a file, counting what the record that is being read has taken of them."""

    def __init__(self, file: InputFile) -> None:
        self.taken = 0
        self.quotes = 0
        self._lines = self._decoded(file)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.taken += 1
        self.quotes += line.count('"')
        return line

    @staticmethod
    def _decoded(file: InputFile) -> Iterator[str]:
        decode = RowDecoder()
        for number, line in rows(file):
            if line is None:
                raise UnreadableError(f"line {number} is longer than {LONGEST >> 20} MB; what stood before was read")
            for part in decode(line).replace("\0", "").split("\r"):  # old files break lines so
                yield part + "\n"


def _split(header: str, delimiter: str) -> list[str]:
    return next(csv.reader([header.strip("\n")], delimiter=delimiter), [])
