"""The articles of an X: texts, Documents, rows, or a table of rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Self

from clusterer.documents import Document, Quarantined, stable_id
from clusterer.errors import InputError
from clusterer.readers import values


class Rows:
    """The articles of X: the id of each row's, and the distinct articles by id. Empty texts are among the ids alone."""

    def __init__(self, articles: Sequence[Document | None]) -> None:
        contents: dict[str, set[str]] = {}
        told = ["" if document is None else _content(document) for document in articles]
        for document, content in zip(articles, told, strict=True):
            if document is not None:
                contents.setdefault(document.id, set()).add(content)
        self.ids: list[str] = []
        self.first: dict[str, int] = {}  # id -> the first row of that article
        distinct: dict[str, Document] = {}
        for row, document in enumerate(articles):
            if document is None:
                self.ids.append(f"\0{row}")
                continue
            if len(contents[document.id]) > 1:  # one id for several articles
                document = replace(document, id=f"{document.id}~{told[row]}")  # noqa: PLW2901
            self.ids.append(document.id)
            self.first.setdefault(document.id, row)
            distinct.setdefault(document.id, document)
        self.documents = [distinct[id_] for id_ in sorted(distinct)]

    @classmethod
    def of(cls, given: Any) -> Self:
        """The articles of X. Raises TypeError, ValueError: one line."""
        if isinstance(given, str | bytes | Mapping | Document):
            kind = type(given).__name__
            raise TypeError(f"X: one article a row was expected, got a single {kind}; put it into a list")
        try:
            table = values.rows(given)
        except InputError as error:
            raise ValueError(str(error).replace("documents:", "X:", 1)) from None
        if not isinstance(table, Iterable):
            raise TypeError(f"X: texts, Documents, rows or a DataFrame were expected, got a {type(given).__name__}")
        return cls([_article(value, row) for row, value in enumerate(table)])


def _content(d: Document) -> str:
    """What tells apart articles of one id."""
    return stable_id(d.text, d.title, str(d.published), d.outlet, d.url, d.byline, d.language)


def _article(value: Any, row: int) -> Document | None:
    """One row's article, None for an empty text."""
    if isinstance(value, Document):
        return value
    if isinstance(value, str):  # numpy's strings are strings
        text = str(value)
        return Document(id=stable_id(text), text=text) if text.strip() else None
    if not isinstance(value, Mapping):
        kind = f"array of shape {value.shape}" if getattr(value, "shape", ()) else type(value).__name__
        hint = "take the one column of a table of texts" if getattr(value, "shape", ()) else "texts are strings"
        raise TypeError(
            f"X, row {row}: a text, a Document or a mapping was expected, got {value!r:.40} ({kind}); {hint}"
        )
    found = values.row(value, f"X, row {row}", "X")
    if not isinstance(found, Quarantined):
        return found
    if values.is_empty(value):
        return None
    raise ValueError(f"{found.source}: {found.reason}")
