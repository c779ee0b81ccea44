"""``.html``, ``.htm``, ``.xhtml``: one page, one article. Needs the extra ``web``; see ``pages``."""

from __future__ import annotations

from collections.abc import Iterator

from clusterer.documents import Document, Quarantined
from clusterer.readers.inputs import InputFile
from clusterer.readers.reading import Reading


def read(file: InputFile, reading: Reading) -> Iterator[Document | Quarantined]:
    """The article of a page, or why there is none."""
    yield from reading.articles(reading.answer(file), file)
