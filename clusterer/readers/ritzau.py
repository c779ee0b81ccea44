"""Ritzau's own XML (root element ``RBNews``, or a list of them in the answer of its news queue).

``origin`` credits the text ("/ritzau/"); in what Ritzau only passes on ("Via Ritzau") it names the deliverer.
Times are those of Copenhagen, without a zone. Content is HTML, escaped once or twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from typing import Final
from xml.etree.ElementTree import Element
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from clusterer.documents import Document, Quarantined
from clusterer.readers.markup import content_text, line
from clusterer.readers.newsroom import Item, article, versioned, withdrawn

FORMAT: Final = "Ritzau XML"
ROOT: Final = "RBNews"
_ZONE: Final = "Europe/Copenhagen"


def documents(root: Element, source: str, address: str) -> Iterator[Document | Quarantined]:
    """An article or a reason for each news item."""
    entries = [root] if root.tag == ROOT else root.findall(f".//{ROOT}")
    for position, entry in enumerate(entries, 1):
        yield _document(entry, f"{source}:{position}" if len(entries) > 1 else source, address)


def _document(entry: Element, source: str, address: str) -> Document | Quarantined:
    cancelled = line(entry.find("Annuleret")).lower() == "true"
    status = withdrawn(source, "cancelled" if cancelled else "")
    if status is not None:
        return status
    item = Item(FORMAT)
    guid, version = line(entry.find("NewsID")), line(entry.find("version"))
    item.id = versioned(guid, version)
    item.text = content_text("".join(text.text or "" for text in entry.findall("content")).replace("&amp;", "&"))
    headline, subtitle = line(entry.find("headline")), line(entry.find("subtitle"))
    # A flash has no headline: its first sentence is one.
    item.set("title", headline.replace("&apos;", "'"), subtitle, item.text.partition("\n")[0][:150])
    item.published = _utc(line(entry.find("PublishDate")))
    item.byline = line(entry.find("byLine"))
    item.language = "da"
    item.outlet = "Ritzau"
    origin = line(entry.find("origin"))
    if origin.lower().startswith("via "):
        item.add("deliverer", origin[4:].strip("/ "))
        item.add("infosource", "a third party")
    else:
        item.add("infosource", origin.strip("/ "))
    item.add("slugline", line(entry.find("strapline")))
    item.add("dateline", line(entry.find("town")))
    item.add("guid", guid)
    item.add("version", version)
    return article(item, source, address)


def _utc(local: str) -> str:
    with suppress(ValueError, ZoneInfoNotFoundError):
        time = datetime.fromisoformat(local)
        return (time if time.tzinfo else time.replace(tzinfo=ZoneInfo(_ZONE))).isoformat()
    return local
