"""Some hundreds of rows of one file, read together: columns for who works on many, documents for who wants each.

Both say the same of every row. What a reader gives is articles, reasons why there is none, and blocks of rows, in the
order of the file; ``one_by_one`` and ``in_columns`` are the two ways to look at that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import msgspec

from clusterer.documents import Document, Quarantined
from clusterer.readers.inputs import InputFile
from clusterer.readers.rows import document
from clusterer.readers.standing import Place
from clusterer.records import dataclass
from clusterer.rows.columns import Fields, columns
from clusterer.rows.fields import renamed

TOGETHER: Final = 256  # rows or articles of formats but JSON lines that make a block …
_ROOM: Final = 1 << 20  # … and characters, about
_JSON: Final = msgspec.json.Encoder()


@dataclass(slots=True)
class Block:
    """Rows of one file that follow each other, and their numbers in it.

    ``lines`` are those the rows were read from, where each is an object of JSON on a line of its own.
    """

    file: InputFile
    numbers: Sequence[int]
    rows: Sequence[dict[str, Any]]
    lines: Sequence[bytes] | None = None
    place: Place | None = None  # where those stand

    def items(self) -> Iterator[Document | Quarantined]:
        """The article of every row, or why there is none."""
        for number, row in zip(self.numbers, self.rows, strict=True):
            source = f"{self.file.shown}:{number}"
            yield document(renamed(row, self.file.columns), source, self.file.address)


Item: TypeAlias = Document | Quarantined | Block


Found: TypeAlias = Document | Quarantined | tuple[int, dict[str, Any], bytes]
"""What a reader of rows finds: a row with its number and line (b"": it has none), or what is no row."""


def in_blocks(file: InputFile, found: Iterable[Found]) -> Iterator[Item]:
    """The rows that follow each other in blocks. Those before an error are given before it is raised."""
    numbers, rows, lines, size = list[int](), list[dict[str, Any]](), list[bytes](), 0
    error: Exception | None = None
    each = iter(found)
    while True:
        one: Found | None
        try:
            one = next(each, None)
        except Exception as raised:
            one, error = None, raised
        if isinstance(one, tuple):
            numbers.append(one[0])
            rows.append(one[1])
            if one[2]:
                lines.append(one[2])
            size += len(one[2]) or sum(len(value) for value in one[1].values() if type(value) is str)
            if len(rows) < TOGETHER and size < _ROOM:
                continue
        if rows:
            yield Block(file, numbers, rows, lines or None)
            numbers, rows, lines, size = [], [], [], 0
        if error is not None:
            raise error
        if one is None:
            return
        if not isinstance(one, tuple):
            yield one


@dataclass(frozen=True, slots=True)
class Origin:
    """How the articles of a block are made again of what is kept of them.

    Of rows that is the row, as JSON: the line it was read from, where it was one. Of other formats it is the document.
    """

    file: InputFile | None  # None: documents are kept

    def document(self, kept: bytes, number: int) -> Document:
        """The article, as it was read."""
        if self.file is None:
            return _unpacked(kept)
        [again] = Block(self.file, [number], [msgspec.json.decode(kept)]).items()
        assert isinstance(again, Document)
        return again

    def row(self, kept: bytes, more: Mapping[str, Any]) -> bytes:
        """The article as a line of JSON with these fields in place of its own: of a row all it has, as it was read."""
        row = _unpacked(kept).to_row() if self.file is None else msgspec.json.decode(kept)
        return _JSON.encode({**({} if "id" in row else {"id": None}), **row, **more})


@dataclass(slots=True)
class Columns:
    """Articles of one file as columns, and what they were read from."""

    fields: Fields
    kept: Sequence[bytes]  # of each, what ``origin`` makes it of again
    origin: Origin
    numbers: Sequence[int]  # of each, for ``origin``
    sources: Sequence[str] = ()  # of documents
    place: Place | None = None  # where what is kept stands, each with a line feed


def _unpacked(kept: bytes) -> Document:
    from clusterer.packing import unpack

    found: Document = unpack(kept, Document)
    return found


def one_by_one(items: Iterable[Item]) -> Iterator[Document | Quarantined]:
    """The articles, and why others are none, each by itself."""
    for item in items:
        if isinstance(item, Block):
            yield from item.items()
        else:
            yield item


def in_columns(items: Iterable[Item], put_aside: Callable[[Quarantined], None]) -> Iterator[Columns]:
    """The articles, some hundreds at a time; why others are none goes to ``put_aside``."""
    held: list[Document] = []
    size = 0
    for item in items:
        if isinstance(item, Document):
            held.append(item)
            size += len(item.text)
            if len(held) < TOGETHER and size < _ROOM:
                continue
        elif isinstance(item, Quarantined):
            put_aside(item)
            continue
        if held:
            yield _of_documents(held)
            held, size = [], 0
        if isinstance(item, Block):
            yield _of_rows(item, put_aside)
    if held:
        yield _of_documents(held)


def fields_of(documents: Iterable[Document]) -> Fields:
    """The fields of documents, as columns."""
    found = Fields()
    for one in documents:
        found.ids.append(one.id)
        found.texts.append(one.text)
        found.titles.append(one.title)
        found.outlets.append(one.outlet)
        found.urls.append(one.url)
        found.dates.append(one.published)
    found.given_ids = found.ids
    return found


def _of_documents(held: Sequence[Document]) -> Columns:
    from clusterer.packing import pack  # rows do without

    kept = list(map(pack, held))
    return Columns(fields_of(held), kept, Origin(None), range(len(held)), [one.source for one in held])


def _of_rows(block: Block, put_aside: Callable[[Quarantined], None]) -> Columns:
    file = block.file
    rows = [renamed(row, file.columns) for row in block.rows] if file.columns else block.rows
    fields = columns(rows, file.address)
    for row, reason in sorted(fields.refused.items()):
        put_aside(Quarantined(f"{file.shown}:{block.numbers[row]}", reason))
    left = [row for row in range(len(rows)) if row not in fields.refused] if fields.refused else range(len(rows))
    if block.lines is not None:
        kept = [block.lines[row] for row in left] if fields.refused else block.lines
    else:
        kept = [_JSON.encode(block.rows[row]) for row in left]
    numbers, place = (
        (block.numbers, block.place) if not fields.refused else ([block.numbers[row] for row in left], None)
    )
    return Columns(fields, kept, Origin(file), numbers, place=place)
