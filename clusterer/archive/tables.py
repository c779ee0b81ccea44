"""The tables of a dataset: their columns, and how they are written, by month.

A row stands in the month of what it is about, in UTC: a document and its evidence in that of its publication, an event
and its families in that of its first one, a pair and a group likewise; ``undated`` where none is known. Columns that
people do not read are bytes: the way from clean to original text, and the details that draw a report.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from clusterer import files

UNDATED: Final = "undated"
_TIME: Final = pa.timestamp("us", "UTC")
_NAMES: Final = pa.list_(pa.string())
_NAT: Final = np.iinfo(np.int64).min
_UNKNOWN: Final = np.iinfo(np.int32).min  # a month

SCHEMAS: Final[Mapping[str, Any]] = {
    "documents": pa.schema(
        {
            "id": pa.string(),
            "event": pa.string(),
            "group": pa.string(),  # null: no copy of it is known
            "family": pa.string(),  # null: it stands alone in its event
            "title": pa.large_string(),
            "published": _TIME,
            "outlet": pa.string(),
            "url": pa.string(),
            "language": pa.string(),  # given or detected
            "byline": pa.string(),
            "words": pa.int32(),
            "agency": pa.string(),  # of its strongest origin; null: none was found
            "role": pa.string(),
            "confidence": pa.float64(),
            "agencies": _NAMES,  # of all origins …
            "roles": _NAMES,  # … and their roles
            "text": pa.large_string(),
            "clean": pa.large_string(),  # null: as the text
            "source": pa.string(),
            "metadata": pa.large_string(),  # a JSON object
            "headline": pa.string(),  # the title without furniture, where it has some
            "given_language": pa.string(),
            "runs": pa.large_binary(),
            "furniture": pa.large_binary(),
        }
    ),
    "pairs": pa.schema(
        {
            "left": pa.string(),
            "right": pa.string(),
            "jaccard": pa.float64(),
            "left_in_right": pa.float64(),
            "right_in_left": pa.float64(),
            "kind": pa.string(),
            "group": pa.string(),  # null: it holds no group together
        }
    ),
    "groups": pa.schema(
        {"id": pa.string(), "representative": pa.string(), "size": pa.int32(), "first_published": _TIME,
         "documents": _NAMES}
    ),
    "events": pa.schema(
        {
            "id": pa.string(),
            "title": pa.large_string(),
            "first_published": _TIME,
            "last_published": _TIME,
            "size": pa.int32(),  # documents
            "families": pa.int32(),
            "independent_origins": pa.int32(),
            "agency": pa.string(),  # of its strongest origin
            "role": pa.string(),
            "confidence": pa.float64(),
            "agencies": _NAMES,  # all that it or any of its documents comes from
            "outlets": _NAMES,  # those that are named, the one with most documents first
            "languages": _NAMES,
            "central": pa.string(),
            "keywords": _NAMES,
            "density": pa.float64(),
            "related": _NAMES,
            "documents": _NAMES,
            "details": pa.large_binary(),
        }
    ),
    "families": pa.schema(
        {"id": pa.string(), "event": pa.string(), "size": pa.int32(), "agencies": _NAMES, "note": pa.string(),
         "documents": _NAMES}
    ),
    "evidence": pa.schema(
        {
            "document": pa.string(),
            "event": pa.string(),
            "agency": pa.string(),
            "kind": pa.string(),
            "strength": pa.string(),
            "where": pa.string(),
            "field": pa.string(),
            "start": pa.int32(),
            "end": pa.int32(),
            "quote": pa.large_string(),
            "reason": pa.large_string(),
            "role": pa.string(),  # of the origin it speaks for; null: it was rejected
        }
    ),
}  # fmt: skip


def month_of(moment: datetime | None) -> str:
    """The partition of a time."""
    return f"{moment:%Y-%m}" if moment is not None else UNDATED


def months_of(published: NDArray[np.int64]) -> NDArray[np.int32]:
    """The months of times in microseconds since 1970 (the smallest number where unknown): months since then, the
    smallest number where unknown.
    """
    months = published.view("datetime64[us]").astype("datetime64[M]").astype(np.int64)
    return np.where(published == _NAT, _UNKNOWN, months).astype(np.int32)


def write_rows(folder: Path, table: str, name: str, rows: Iterable[tuple[str, tuple[Any, ...]]]) -> None:
    """Write rows (month, cells in the order of the schema) into files of that name, one a month."""
    by_month: dict[str, list[tuple[Any, ...]]] = {}
    for month, cells in rows:
        by_month.setdefault(month, []).append(cells)
    schema = SCHEMAS[table]
    for month, found in by_month.items():
        arrays = [pa.array(column, kind) for column, kind in zip(zip(*found, strict=True), schema.types, strict=True)]
        write(folder, table, name, month, pa.table(arrays, schema=schema))


def write_columns(
    folder: Path,
    table: str,
    name: str,
    months: NDArray[np.int32],
    columns: Callable[[NDArray[np.int64]], Sequence[Any]],
) -> None:
    """The same of columns, a month at a time: those of some rows of all, whose ``months_of`` are known."""
    schema = SCHEMAS[table]
    for month in np.unique(months).tolist():
        arrays = [
            column.cast(kind) if isinstance(column, pa.Array | pa.ChunkedArray) else pa.array(column, kind)
            for column, kind in zip(columns(np.flatnonzero(months == month)), schema.types, strict=True)
        ]
        told = UNDATED if month == _UNKNOWN else str(np.datetime64(month, "M"))
        write(folder, table, name, told, pa.table(arrays, schema=schema))


def write(folder: Path, table: str, name: str, month: str, found: Any) -> None:
    """Write one file at once. Its pages have checksums."""
    place = folder / table / f"month={month}"
    place.mkdir(parents=True, exist_ok=True)
    with files.Unfinished(place / f"{name}.parquet") as unfinished:
        pq.write_table(found, unfinished.name, compression="zstd", write_page_checksum=True)
