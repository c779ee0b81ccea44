"""``.parquet``: one article a row, read in batches. Needs the extra ``parquet`` (pyarrow).

Arrow holds more than Python does: nanoseconds, years beyond 9999, strings of any bytes. Times are cut to microseconds;
a row with any other value that Python cannot hold is put aside, and the rows beside it are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from clusterer.documents import Quarantined
from clusterer.errors import MissingExtraError
from clusterer.readers.blocks import Found, Item, in_blocks
from clusterer.readers.inputs import InputFile
from clusterer.readers.remote import is_remote
from clusterer.readers.streams import LONGEST, UnreadableError, open_bytes
from clusterer.rows.fields import has_text_column, objection
from clusterer.rows.plain import plain

_BATCH = 1_024  # rows held at a time
_ROOM = LONGEST  # bytes of a batch, uncompressed; wider rows are held fewer at a time
# What converting one value of a row can raise: bytes that are no UTF-8, years and times out of Python's range.
_UNFIT = (ValueError, OverflowError, TypeError, RecursionError, KeyError)


def read(file: InputFile) -> Iterator[Item]:
    """The rows, or a reason why one is none; they are counted from 1. Raises MissingExtraError without pyarrow."""
    return in_blocks(file, _found(file))


def _found(file: InputFile) -> Iterator[Found]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError(
            "reading Parquet needs pyarrow",
            subject=file.shown,
            hint="install it with: pip install 'clusterer[parquet]'",
        ) from error
    number = file.part.before if file.part else 0
    try:
        with _opened(file) as place, pyarrow.parquet.ParquetFile(place) as parquet:
            columns = parquet.schema_arrow.names
            if not has_text_column(
                [*columns, *(field for field, column in file.columns if column.partition(".")[0] in columns)]
            ):
                raise UnreadableError(f"no column named text or title (columns: {', '.join(columns[:12])})")
            schema = pyarrow.schema([_in_microseconds(field, pyarrow) for field in parquet.schema_arrow])
            groups = range(file.part.start, file.part.end) if file.part else range(parquet.num_row_groups)
            for batch in parquet.iter_batches(_rows_at_a_time(parquet.metadata), groups):
                for row in _rows(batch, schema):
                    number += 1
                    yield Quarantined(f"{file.shown}:{number}", row) if isinstance(row, str) else (number, row, b"")
    except (pyarrow.ArrowException, *_UNFIT) as error:  # of a damaged file anything may be wrong
        before = "; what stood before was read" if number else ""
        reason = str(error).partition("\n")[0][:200]
        raise UnreadableError(f"no valid Parquet ({reason}){before}; fetch or write the file again") from error


@contextmanager
def _opened(file: InputFile) -> Iterator[Any]:
    """What Arrow opens: the path, which it maps, or the bytes of what has none here."""
    if file.content is None and not is_remote(file.path):
        yield file.path
    else:
        with open_bytes(file) as stream:
            yield stream


def _rows_at_a_time(metadata: Any) -> int:
    """So many rows that a batch of average ones fits into ``_ROOM``."""
    rows = max(1, metadata.num_rows)
    size = sum(max(0, metadata.row_group(group).total_byte_size) for group in range(metadata.num_row_groups))
    return int(max(1, min(_BATCH, _ROOM * rows // max(1, size))))


def _rows(batch: Any, schema: Any) -> Iterator[dict[str, Any] | str]:
    """The rows of a batch; for one that Python cannot hold, why."""
    columns = [_cast(column, field.type) for column, field in zip(batch.columns, schema, strict=True)]
    names = schema.names
    try:
        found = [column.to_pylist() for column in columns]
    except _UNFIT:
        found = []
    if found:
        for values in zip(*found, strict=True):
            yield _plain(dict(zip(names, values, strict=True)))
        return
    for number in range(batch.num_rows):
        yield _row(columns, names, number)


def _row(columns: list[Any], names: list[str], number: int) -> dict[str, Any] | str:
    row = {}
    for name, column in zip(names, columns, strict=True):
        try:
            row[name] = column[number].as_py()
        except _UNFIT as error:
            return f"the value of {name[:40]!r} cannot be read ({str(error).partition(chr(10))[0][:120]}); correct it"
    return _plain(row)


def _plain(row: dict[str, Any]) -> dict[str, Any] | str:
    if reason := objection(row):
        return reason
    try:
        return plain(row)  # type: ignore[no-any-return]  # a dict of a dict
    except _UNFIT as error:
        return f"a value cannot be read ({error}); correct it"


def _cast(column: Any, kind: Any) -> Any:
    return column if column.type == kind else column.cast(kind, safe=False)


def _in_microseconds(field: Any, pyarrow: Any) -> Any:
    """The field with microseconds for nanoseconds, which Python's times do not have."""
    kind = field.type
    if pyarrow.types.is_timestamp(kind) and kind.unit == "ns":
        return field.with_type(pyarrow.timestamp("us", kind.tz))
    if pyarrow.types.is_time64(kind) and kind.unit == "ns":
        return field.with_type(pyarrow.time64("us"))
    return field.with_type(pyarrow.duration("us")) if kind == pyarrow.duration("ns") else field
