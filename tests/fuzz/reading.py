"""What must hold of a file of any bytes: it is read or set aside, and what is read can be kept, shown and found."""

from __future__ import annotations

import atexit
from pathlib import Path
from unittest.mock import patch

from clusterer.config import Config
from clusterer.documents import Document, Quarantined
from clusterer.hosts import local
from clusterer.readers import pages, read
from clusterer.store import objection


class _Kept(pages.Workers):
    """One process for the pages of all files: its start is most of what a small page costs."""

    def __exit__(self, *_: object) -> None:
        pass


_KEPT = _Kept(1)
atexit.register(pages.workers.Workers.__exit__, _KEPT)


def read_all(path: Path) -> tuple[list[Document], list[Quarantined]]:
    """The documents, and what was set aside. Every document has to pass through a state and back."""
    quarantined: list[Quarantined] = []
    with patch.object(pages, "Workers", lambda: _KEPT):
        documents = list(read(path, on_quarantine=quarantined.append))
    for document in documents:
        assert objection(document) == "", document
    for item in quarantined:
        assert item.reason, item
        (item.source + item.reason).encode("utf-8")
    return documents, quarantined


def pass_through(documents: list[Document]) -> None:
    """Take the documents through the whole pipeline and into the data of a report."""
    found = local.run(documents[:20], Config(), processes=1)
    found.to_dict()
