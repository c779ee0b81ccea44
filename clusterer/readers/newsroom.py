"""What all newsroom formats come to: an item with the fields that tell its origin, and from there a ``Document``.

The origin fields are kept apart from everything else, as ``metadata["newsroom"]``, a mapping of these names to a string
or a list of strings. They say who is meant, not how the format calls it (docs/newsroom.md has the table):

- ``originalprovider``  who the item says is the original source, against whoever sent it
- ``infosource``, ``creditline``, ``creator``, ``bytitle``, ``dateline``  the source, as the item credits it
- ``distributor``, ``copyrightholder``, ``copyrightnotice``  who released it and holds the rights
- ``deliverer``  who sent the item, which need not be whose text it is
- ``format``, ``guid``, ``version``, ``slugline``  the item itself
"""

from __future__ import annotations

from dataclasses import field
from typing import Any

from clusterer.documents import Document, Quarantined
from clusterer.readers.rows import document
from clusterer.records import dataclass

PICTURE_CLASSES = frozenset(
    {
        "picture",
        "photo",
        "graphic",
        "image",
        "video",
        "audio",
        "animation",
        "composite",
        "package",
        "concept",
        "planning",
    }
)


@dataclass(slots=True)
class Item:
    """One news item as its format gives it. Strings are as they stand there; ``published`` is still a string."""

    format: str
    id: str = ""
    title: str = ""
    text: str = ""
    published: str = ""
    language: str = ""
    byline: str = ""
    outlet: str = ""
    url: str = ""
    fields: dict[str, dict[str, None]] = field(default_factory=dict)  # the keys of each are its values, in order

    def add(self, name: str, *values: str | None) -> None:
        """Note an origin field; blank and repeated values are dropped."""
        for value in values:
            if value and (words := " ".join(value.split())):
                self.fields.setdefault(name, {})[words] = None

    def set(self, name: str, *values: str | None) -> None:
        """Give an own field the first value that is not blank, unless it has one."""
        if not getattr(self, name):
            setattr(self, name, next((value.strip() for value in values if value and value.strip()), ""))


def article(item: Item, source: str, address: str) -> Document | Quarantined:
    """The document of an item, or why it is none."""
    text = item.text
    first, _, rest = text.partition("\n")
    if rest.strip() and " ".join(first.split()) == " ".join(item.title.split()):
        text = rest.lstrip()  # the title, repeated above the text
    newsroom: dict[str, Any] = {"format": item.format}
    newsroom.update(
        (name, next(iter(values)) if len(values) == 1 else [*values]) for name, values in item.fields.items()
    )
    row = {
        "id": item.id,
        "title": " ".join(item.title.split()),
        "text": text,
        "published": item.published,
        "outlet": " ".join(item.outlet.split()),
        "url": item.url,
        "language": item.language,
        "byline": " ".join(item.byline.split()),
        "newsroom": newsroom,
    }
    return document(row, source, address)


def versioned(identity: str, version: str) -> str:
    """The id of one version of an item: versions of a story are different documents."""
    identity, version = identity.strip(), version.strip()
    if not identity or not version or identity.endswith(f":{version}"):
        return identity
    return f"{identity}:{version}"


def withdrawn(source: str, status: str) -> Quarantined | None:
    """Why an item is left out that its agency has killed or holds back; None for all others."""
    if status.lower() not in {"canceled", "cancelled", "withheld", "killed"}:
        return None
    return Quarantined(source, f"withdrawn by its agency (status {status!r}); remove it from the folder")


def not_text(source: str, kind: str) -> Quarantined:
    """Why an item that is a picture, a package or the like is left out."""
    return Quarantined(source, f"{kind}, no text item; only texts are compared, leave it out to be rid of this line")
