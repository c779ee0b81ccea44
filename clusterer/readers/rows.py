"""From a row to a ``Document``, or to the reason why there is none in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clusterer.documents import Document, Quarantined
from clusterer.rows.fields import fields, has_date_column


def document(row: Mapping[str, Any], source: str, address: str, *, sound: bool = False) -> Document | Quarantined:
    """The article in a row. ``address`` tells rows without an id apart from equal ones of other files.

    ``sound``: no ``objection`` to it is known to stand.
    """
    found = fields(row, address, sound=sound)
    return Quarantined(source, found) if isinstance(found, str) else Document(**found, source=source)


def has_unread_date(document: Document) -> bool:
    """Whether the article was given a date that could not be read whole; its metadata hold what was given."""
    return document.published is None and bool(document.metadata) and has_date_column(document.metadata)
