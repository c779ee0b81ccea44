"""Events and documents as tables: CSV, and Parquet where pyarrow is installed."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from importlib.util import find_spec
from itertools import islice, pairwise
from typing import Any, BinaryIO, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import distribution
from clusterer.documents import Article
from clusterer.errors import MissingExtraError
from clusterer.findings import Findings
from clusterer.report.export import DIGITS
from clusterer.report.story import Story
from clusterer.report.told import Told
from clusterer.report.words import iso

Cells: TypeAlias = tuple[Any, ...]
"""A row of a table."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_SUSPECT = frozenset({*_FORMULA, " "})

DOCUMENT_COLUMNS = (
    "id", "event", "source", "title", "outlet", "published", "url", "language", "duplicate_group", "agencies",
    "roles", "confidence", "quotes", "rejected", "set_by",
)  # fmt: skip
EVENT_COLUMNS = (
    "id", "title", "first_published", "last_published", "documents", "outlets", "agencies", "roles", "confidence",
    "density", "keywords", "document_ids", "independent_origins", "removed", "set_by",
)  # fmt: skip
_ROWS = 100_000  # rows of a group of Parquet
# Nearly every cell is said once, and a part has 1,000 events at most or is a day: dictionaries and statistics were a
# seventh. An hour packs some days again: of 16,000 articles 17 ms instead of 53, for bytes that are 3 % more.
_PACKED: Final[dict[str, Any]] = {
    "compression": "zstd", "use_dictionary": False, "write_statistics": False, "store_schema": False,
}  # fmt: skip
_LEVEL, _LEVEL_OF_MANY = 6, 3
_MANY = 1_000  # rows


def document_rows(findings: Findings) -> list[tuple[Any, ...]]:
    """A row for each document, in the order of DOCUMENT_COLUMNS."""
    cells = {a.document.id: document_cells(story, a) for story in Told(findings) for a in story.articles}
    return [cells[article.document.id] for article in findings.articles if article.document.id in cells]


def document_cells(story: Story, article: Article) -> tuple[Any, ...]:
    """A document in the table of documents."""
    d = article.document
    attribution = story.attribution(d.id)
    group = story.group_of.get(d.id)
    origins = attribution.origins
    return (
        d.id,
        story.event.id,
        d.source,
        d.title,
        d.outlet,
        iso(d.published) or "",
        d.url,
        article.language,
        group.id if group else "",
        "; ".join(o.agency for o in origins),
        "; ".join(o.role for o in origins),
        max((o.confidence for o in origins), default=None),
        " | ".join(dict.fromkeys(e.quote for o in origins for e in o.evidence)),
        "; ".join(sorted({e.agency for e in attribution.rejected})),
        "; ".join(decision.said for decision in attribution.decisions),
    )


def event_rows(findings: Findings) -> list[tuple[Any, ...]]:
    """A row for each event, in the order of EVENT_COLUMNS."""
    return [event_cells(story) for story in Told(findings)]


def event_cells(story: Story) -> tuple[Any, ...]:
    """An event in the table of events."""
    e, origins = story.event, story.origins
    return (
        e.id,
        e.title,
        iso(e.first_published) or "",
        iso(e.last_published) or "",
        len(e.documents),
        "; ".join(sorted(story.outlets)),
        "; ".join(o.agency for o in origins),
        "; ".join(o.role for o in origins),
        max((o.confidence for o in origins), default=None),
        round(e.density, DIGITS),
        "; ".join(e.keywords),
        "; ".join(e.documents),
        story.independent.count,
        e.removed,
        "; ".join(decision.said for decision in e.decisions),
    )


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """CSV in UTF-8, RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP)."""
    return csv_lines([columns]) + csv_lines(rows)


def csv_lines(rows: Iterable[Sequence[Any]]) -> bytes:
    """Rows as lines of CSV."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(map(_safe, rows))
    return stream.getvalue().encode("utf-8", "replace")


def csv_of_each(events: Iterable[Iterable[Cells]]) -> Iterator[bytes]:
    """The rows of each event as lines of CSV."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for rows in events:
        writer.writerows(map(_safe, rows))
        yield stream.getvalue().encode("utf-8", "replace")
        stream.seek(0)
        stream.truncate()


def _safe(row: Sequence[Any]) -> list[Any]:
    return [
        value if value.__class__ is str and value[:1] not in _SUSPECT and "\0" not in value else _harmless(value)
        for value in row  # nearly all are harmless as they are
    ]


def _harmless(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    if not isinstance(value, str):
        return "" if value is None else value
    value = value.replace("\0", "\ufffd")  # spreadsheets end a cell at NUL
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value


def has_parquet() -> bool:
    """Whether Parquet can be written."""
    return find_spec("pyarrow") is not None


def parquet_version() -> str:
    """Of what writes Parquet: another one may write other bytes."""
    return distribution("pyarrow")


def to_parquet(columns: Sequence[str], rows: Iterable[Cells]) -> bytes:
    """A Parquet file. Raises MissingExtraError without pyarrow."""
    _, cells, write = _parquet(columns)
    remaining = iter(rows)
    return write((cells(part) for part in iter(lambda: list(islice(remaining, _ROWS)), [])), _LEVEL)


class Parquet:
    """A Parquet file with some rows for each event, in the order of events, put together of what is at hand.

    ``event``: the column that names the event of a row.
    """

    def __init__(self, columns: Sequence[str], event: str) -> None:
        self._event = event
        self._schema, self._cells, self._write = _parquet(columns)
        self._tables: list[Any] = []
        self._places: list[NDArray[np.int64]] = []  # [row] of its event, -1: not wanted

    def take(self, file: BinaryIO, place: Callable[[Sequence[str]], NDArray[np.int64]]) -> NDArray[np.int64]:
        """Take rows from a file that was written so; the places of their events. ``place``: where events stand by id,
        -1 for those whose rows are not wanted.
        """
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            found = pq.ParquetFile(file).read(use_threads=False)
        except (pa.ArrowException, OSError):
            return np.zeros(0, np.int64)
        if not found.schema.equals(self._schema):
            return np.zeros(0, np.int64)
        places = place(found.column(self._event).to_pylist())
        self._tables.append(found)
        self._places.append(places)
        return np.unique(places[places >= 0])

    def add(self, places: Sequence[int], rows: Sequence[Sequence[Cells]]) -> None:
        """Add the rows of the events at these places."""
        self._tables.append(self._cells([row for of in rows for row in of]))
        self._places.append(np.repeat(np.array(places, np.int64), [len(of) for of in rows]))

    def to_parquet(self) -> bytes:
        """The file."""
        import pyarrow as pa

        if not self._tables:
            return self._write((), _LEVEL)
        places = np.concatenate(self._places)
        order = np.argsort(places, kind="stable")[(places < 0).sum() :]
        table = pa.concat_tables(self._tables)
        ends = [0, *(np.flatnonzero(np.diff(order) != 1) + 1).tolist(), len(order)]
        rows = [table.slice(int(order[first]), end - first) for first, end in pairwise(ends) if end > first]
        table = pa.concat_tables(rows).combine_chunks() if rows else self._schema.empty_table()
        level = _LEVEL_OF_MANY if len(order) > _MANY else _LEVEL
        return self._write((table.slice(first, _ROWS) for first in range(0, len(order), _ROWS)), level)


def _parquet(
    columns: Sequence[str],
) -> tuple[Any, Callable[[Sequence[Cells]], Any], Callable[[Iterable[Any], int], bytes]]:
    """The schema of these columns, what makes a table of some rows, and what writes such tables as one file, packed at
    a level of zstd.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq

        from clusterer.arrow import cells
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow", subject="export", hint="install clusterer[parquet]") from error
    schema = pa.schema([(name, _kind(name, pa)) for name in columns])

    def table(rows: Sequence[Cells]) -> Any:
        if not rows:
            return schema.empty_table()
        arrays = [cells(column, kind) for column, kind in zip(zip(*rows, strict=True), schema.types, strict=True)]
        return pa.table(arrays, schema=schema)

    def write(tables: Iterable[Any], level: int) -> bytes:
        sink = pa.BufferOutputStream()
        with pq.ParquetWriter(sink, schema, compression_level=level, **_PACKED) as writer:
            for one in tables:
                writer.write_table(one)
        return bytes(sink.getvalue().to_pybytes())

    return schema, table, write


def _kind(column: str, pa: Any) -> Any:
    """The type of a column, by its name."""
    if column in {"documents", "independent_origins", "articles", "words", "events", "removed"}:
        return pa.int64()
    numbers = column in {"density", "confidence"} or column.endswith(("_share", "_low", "_high"))
    return pa.float64() if numbers else pa.string()
