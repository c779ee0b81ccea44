"""``.parquet``: one article a row, read in batches. Needs the extra ``parquet`` (pyarrow)."""

from __future__ import annotations

from collections.abc import Iterator

from clusterer.documents import Document, Quarantined
from clusterer.errors import MissingExtraError
from clusterer.readers.inputs import InputFile
from clusterer.readers.rows import document, has_text_column, plain
from clusterer.readers.streams import UnreadableError

_BATCH = 1_024  # rows held at a time


def read(file: InputFile) -> Iterator[Document | Quarantined]:
    """An article or a reason for each row; rows are counted from 1. Raises MissingExtraError without pyarrow."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError(
            "reading Parquet needs pyarrow",
            subject=file.shown,
            hint="install it with: pip install 'clusterer[parquet]'",
        ) from error
    try:
        with pyarrow.parquet.ParquetFile(file.path) as parquet:
            columns = parquet.schema_arrow.names
            if not has_text_column(columns):
                raise UnreadableError(f"no column named text or title (columns: {', '.join(columns[:12])})")
            number = 0
            for batch in parquet.iter_batches(_BATCH):
                for row in batch.to_pylist():
                    number += 1
                    yield document(plain(row), f"{file.shown}:{number}", file.address)
    except pyarrow.ArrowException as error:
        raise UnreadableError(
            f"no valid Parquet ({str(error).partition(chr(10))[0]}); fetch or write the file again"
        ) from error
