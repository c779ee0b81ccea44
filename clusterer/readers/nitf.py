"""NITF: the News Industry Text Format of the IPTC (https://iptc.org/standards/nitf/), by itself or inside NewsML.

The text is ``body.content`` with the tag line of ``body.end``, where sign-offs stand. Media and their captions are no
text.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from clusterer.documents import Document, Quarantined
from clusterer.readers.markup import element_text, line
from clusterer.readers.newsroom import Item, article, not_text, withdrawn

FORMAT = "NITF"
_COMMAS = re.compile(r"\s*,[\s,]*")


def documents(root: Element, source: str, address: str) -> list[Document | Quarantined]:
    """The article of a ``nitf`` element."""
    status = withdrawn(source, "".join(entry.get("management-status", "") for entry in root.findall("head/docdata")))
    if status is not None:
        return [status]
    item = Item(FORMAT)
    fill(item, root)
    if not item.text and root.find(".//media") is not None:
        return [not_text(source, "a NITF item that holds media only")]
    return [article(item, source, address)]


def fill(item: Item, nitf: Element) -> None:
    """Add what a ``nitf`` element says to an item; what the item has already stays."""
    head = nitf.find(".//body.head")
    top = nitf if head is None else head
    item.set("title", line(top.find("hedline/hl1")), line(top.find("headline/hl1")), line(nitf.find("head/title")))
    item.set("text", element_text(*nitf.findall(".//body.content"), *nitf.findall(".//body.end")))
    item.set("text", element_text(*top.findall("abstract")))
    item.set("byline", "; ".join(filter(None, map(_byline, top.findall("byline")))))
    item.set("language", nitf.get("baselang"), nitf.get("lang"))
    item.set("id", *(entry.get("id-string") for entry in nitf.iter("doc-id")))
    dates = [entry.get("norm") for name in ("date.issue", "date.release", "story.date") for entry in nitf.iter(name)]
    item.set("published", *dates[:1], *(entry.get("date.publication") for entry in nitf.iter("pubdata")), *dates[1:])
    item.add("bytitle", *map(line, top.findall("byline/byttl")))
    for dateline in top.findall("dateline"):
        item.add("dateline", line(dateline.find("location")) or (dateline.text or ""))
    item.add("distributor", *map(line, top.findall("distributor")))
    item.add("copyrightholder", *(entry.get("holder") for entry in nitf.iter("doc.copyright")))
    item.add(
        "copyrightholder", *map(line, nitf.iter("rights.owner")), *(e.get("owner") for e in nitf.iter("doc.rights"))
    )
    item.add("deliverer", *(entry.get("src-name") for entry in nitf.iter("from-src")))
    item.add("deliverer", *(entry.get("regsrc") for entry in nitf.iter("doc-id")))
    item.set("outlet", *item.fields.get("distributor", ()), *item.fields.get("deliverer", ()))


def _byline(byline: Element) -> str:
    """ "By Ana Lind, Harbour News" of ``<byline>By Ana Lind<byttl>Harbour News</byttl></byline>``."""
    parts = [byline.text or ""]
    for child in byline:
        if child.tag == "byttl":
            parts.append(", ")
        parts += [" ", line(child), " ", child.tail or ""]
    return _COMMAS.sub(", ", " ".join("".join(parts).split())).strip(" ,;")
