"""The new articles of a run: documents as they were read, and beside them, as columns, what cleaning made of them.

What the stages ask of many articles (ids, clean texts, titles, times, languages) is read from its column; a row is
read as an ``Article`` where all of it is wanted: by what is examined event by event, and by people. An original is not
kept twice, and a clean text is decoded when somebody looks at it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import numpy as np

from clusterer.batch import CleanColumns, spans
from clusterer.compute.ragged import GrowingRows
from clusterer.documents import Article, CleanText, Document
from clusterer.records import dataclass
from clusterer.sequences import OnDemand


@dataclass(frozen=True, slots=True, eq=False)
class Cleaned:
    """What cleaning makes of n documents, column by column."""

    documents: Sequence[Document]
    texts: CleanColumns
    languages: Sequence[str]  # as read, or detected
    titles: Sequence[str]  # without furniture at their edges

    @property
    def ids(self) -> list[str]:
        """The documents' ids."""
        return [document.id for document in self.documents]


class Articles(OnDemand[Article]):
    """Articles by row, added a block at a time and then read; their columns go to files once they are many.

    A row is made anew each time it is asked for. Any thread or forked process may read what nobody adds to any more.
    ``documents`` are all that will be added, in their order: they are asked for again, row by row.
    """

    def __init__(self, documents: Sequence[Document], room: int | None = None) -> None:
        self._documents = documents
        self._texts = GrowingRows(np.uint8, room)
        self._runs = GrowingRows(np.int32, room)
        self._furniture = GrowingRows(np.int32, room)
        self.ids: list[str] = []
        self.published: list[datetime | None] = []
        self.languages: list[str] = []
        self.titles: list[str] = []  # without furniture at their edges

    def add(self, block: Cleaned) -> None:
        """Add the next of the documents, cleaned."""
        self._texts.append(block.texts.texts)
        self._runs.append(block.texts.runs)
        self._furniture.append(block.texts.furniture)
        self.ids += block.ids
        self.published += [document.published for document in block.documents]
        self.languages += block.languages
        self.titles += block.titles

    def text(self, row: int) -> str:
        """The clean text of one article."""
        return str(self._texts.row(row).data, "utf-8", "surrogatepass")

    def texts(self, rows: Iterable[int]) -> list[str]:
        """The clean texts of some articles."""
        return list(map(self.text, rows))

    def __len__(self) -> int:
        return len(self.ids)

    def _at(self, row: int) -> Article:
        document, text, title = self._documents[row], self.text(row), self.titles[row]
        if text == document.text:
            text = document.text
        furniture = self._furniture.row(row)
        cut = spans(furniture.reshape(-1, 2).tolist()) if len(furniture) else ()
        clean = CleanText(text, self._runs.row(row).reshape(-1, 2), cut)
        return Article(document, clean, self.languages[row], title if title != document.title else "")

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (list(self),)
