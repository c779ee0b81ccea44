"""What Python hands over, as documents: Documents, rows, paths, a DataFrame or an Arrow table, in any mixture."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from clusterer.documents import Document, Quarantined
from clusterer.errors import InputError
from clusterer.readers.rows import document
from clusterer.rows.fields import kind_of, text_columns
from clusterer.rows.plain import plain

_LONGEST_NAME: Final = 4_096  # characters: no file system takes a longer path
_EXPECTED = "a Document, a row (a mapping with a text), a path, or a DataFrame"


def documents(
    given: Any, read: Callable[[str | os.PathLike[str]], Iterable[Document]], put_aside: Callable[[Quarantined], None]
) -> Iterator[Document]:
    """The documents in what was given. A row without an article is put aside: one line with its number and field.

    ``given`` is one path, a DataFrame (pandas, polars) or Arrow table, or an iterable of Documents, mappings and paths.
    Raises InputError for a value that is none of these, naming its place.
    """
    if isinstance(given, str | os.PathLike):
        yield from read(given)
        return
    if isinstance(given, Document | Mapping | bytes) or not isinstance(table := rows(given), Iterable):
        what = f"{_kind(given)} where an iterable was expected"
        raise InputError(what, subject="documents", hint=f"give {_EXPECTED}, or many in a list")
    for number, value in enumerate(table, 1):
        if isinstance(value, Document):
            yield value
        elif isinstance(value, str | os.PathLike):
            if isinstance(value, str) and (len(value) > _LONGEST_NAME or "\n" in value):
                hint = 'a string is a path; give a text as a row, {"text": …}'
                raise InputError("a text where an article was expected", subject=f"documents, row {number}", hint=hint)
            yield from read(value)
        elif isinstance(value, Mapping):
            found = row(value, f"row {number}", "rows")
            if isinstance(found, Document):
                yield found
            else:
                put_aside(found)
        else:
            what = f"{_kind(value)} where an article was expected"
            raise InputError(what, subject=f"documents, row {number}", hint=f"give {_EXPECTED}")


def row(given: Mapping[Any, Any], source: str, address: str) -> Document | Quarantined:
    """The article in a mapping that came from Python, by the rules for rows of files."""
    return document(plain(dict(given)), source, address)


def is_empty(given: Mapping[Any, Any]) -> bool:
    """Whether there is a text, as a string, of which nothing is left: not one that is missing or of another type."""
    return any(isinstance(given[name], str) for name in text_columns(tuple(map(str, given))) if name in given)


def rows(given: Any) -> Any:
    """The rows of a table: of pandas, polars and Arrow by the methods that each has, so that none is imported."""
    columns = getattr(given, "column_names", None) or getattr(given, "columns", None)
    if columns is not None and not callable(columns) and not text_columns([str(name) for name in columns]):
        named = ", ".join(map(str, list(columns)[:8]))
        what = f"no column of the table holds a text or a title: {named or 'it has none'}"
        raise InputError(what, subject="documents", hint="call the column of the articles 'text'")
    if hasattr(given, "iter_rows") and hasattr(given, "columns"):
        return given.iter_rows(named=True)
    if hasattr(given, "to_pylist") and hasattr(given, "column_names"):
        return given.to_pylist()
    if hasattr(given, "to_dict") and hasattr(given, "columns"):
        return given.to_dict("records")
    return given


def _kind(value: Any) -> str:
    return kind_of(value) if isinstance(value, dict | list | str | int | float | None) else f"a {type(value).__name__}"
