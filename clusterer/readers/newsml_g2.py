"""NewsML-G2 of the IPTC (https://iptc.org/standards/newsml-g2/): a news item, or a message with several.

Package, concept, planning and picture items hold no article of their own. Where an item holds its content in several
forms, the longest text counts. Whoever is the ``provider`` delivers the item; whose it is say ``infoSource`` (above all
with the role ``origProv``), ``creditline`` and ``creator``.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from clusterer.documents import Document, Quarantined
from clusterer.readers import nitf
from clusterer.readers.markup import content_text, element_text, line
from clusterer.readers.newsroom import PICTURE_CLASSES, Item, article, not_text, versioned, withdrawn

_OTHER_ITEMS = frozenset({"packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"})
ROOTS = _OTHER_ITEMS | {"newsItem", "newsMessage", "contentSet"}
FORMAT = "NewsML-G2"
_DATES = (
    *("itemMeta/versionCreated", "contentMeta/contentModified", "contentMeta/contentCreated"),
    *("itemMeta/firstCreated", "itemMeta/embargoed"),
)


def documents(root: Element, source: str, address: str) -> Iterator[Document | Quarantined]:
    """An article or a reason for each item of the message."""
    if root.tag == "contentSet":  # the content of an item, without the item
        holder = Element("newsItem")
        holder.append(root)
        items = [holder]
    else:
        items = [element for element in root.iter() if element.tag == "newsItem" or element.tag in _OTHER_ITEMS]
    sender = line(root.find("header/sender"))
    for position, element in enumerate(items, 1):
        yield _document(element, sender, f"{source}:{position}" if len(items) > 1 else source, address)
    if not items:
        yield Quarantined(source, "a NewsML-G2 message without items; leave it out")


def _document(element: Element, sender: str, source: str, address: str) -> Document | Quarantined:
    if element.tag != "newsItem":
        return not_text(source, f"a NewsML-G2 {element.tag}")
    kind = _code(element.find("itemMeta/itemClass"))
    if kind in PICTURE_CLASSES:
        return not_text(source, f"a NewsML-G2 item of the class {kind}")
    status = withdrawn(source, _code(element.find("itemMeta/pubStatus")))
    if status is not None:
        return status
    item = Item(FORMAT)
    item.id = versioned(element.get("guid", ""), element.get("version", ""))
    _credits(item, element)
    item.set("title", *map(line, _main_headlines(element)))
    item.set("published", *(line(element.find(path)) for path in _DATES))
    item.set("byline", *(line(entry) for entry in element.findall("contentMeta/by")))
    _content(item, element)
    if not item.text and element.find("contentSet/remoteContent") is not None:
        return Quarantined(
            source, "the item's content is not in the file but at another address; only texts in the file are read"
        )
    people = [party for entry in element.findall("contentMeta/creator") for party in _parties(entry) if " " in party]
    credited = {
        value for name in ("originalprovider", "infosource", "creditline") for value in item.fields.get(name, ())
    }
    item.set("byline", "; ".join(person for person in people if person not in credited))
    item.set("language", *(entry.get("tag") for entry in element.findall("contentMeta/language")), element.get("lang"))
    item.add("deliverer", sender)
    item.set("outlet", *item.fields.get("deliverer", ()))
    item.add("guid", element.get("guid"))
    item.add("version", element.get("version"))
    item.add("slugline", *map(line, element.findall("contentMeta/slugline")))
    return article(item, source, address)


def _credits(item: Item, element: Element) -> None:
    meta = element.find("contentMeta")
    for entry in [] if meta is None else meta:
        if entry.tag == "infoSource":
            original = entry.get("role", "").lower().endswith("origprov")
            item.add("originalprovider" if original else "infosource", *_parties(entry))
        elif entry.tag == "creator":
            item.add("creator", *_parties(entry))
        elif entry.tag in {"creditline", "dateline"}:
            item.add(entry.tag, line(entry).strip(" -–—"))
        elif entry.tag == "contributor" and entry.get("role", "").lower().endswith("supplier"):
            item.add("deliverer", *_parties(entry))
    for entry in element.findall("itemMeta/provider"):
        item.add("deliverer", *_parties(entry))
    for entry in element.findall("rightsInfo/copyrightHolder"):
        item.add("copyrightholder", *_parties(entry))
    item.add("copyrightnotice", *map(line, element.findall("rightsInfo/copyrightNotice")))


def _main_headlines(element: Element) -> list[Element]:
    """Headlines, those with a role (a short or a secondary one) last."""
    return sorted(element.findall("contentMeta/headline"), key=lambda headline: headline.get("role") is not None)


def _content(item: Item, element: Element) -> None:
    longest: Item | None = None
    for content in element.findall("contentSet/*"):
        part = Item(FORMAT)
        part.language = content.get("lang", "")
        if content.tag == "inlineXML":
            for child in content:
                if child.tag == "nitf":
                    nitf.fill(part, child)
                else:
                    part.text = element_text(child)
                    part.set("title", *map(line, child.iter("title")), *map(line, child.iter("h1")))
        elif content.tag == "inlineData":
            part.text = content_text("".join(content.itertext()))
        if longest is None or len(part.text) > len(longest.text):
            longest = part
    if longest is not None:
        item.text = longest.text
        item.set("title", longest.title)
        item.set("byline", longest.byline)
        item.set("language", longest.language)
        item.set("published", longest.published)
        for name, values in longest.fields.items():
            item.add(name, *values)


def _parties(entry: Element) -> list[str]:
    """Who an element names: by name, else by a literal, else by the code of a controlled vocabulary.

    Numbers and addresses name nobody (except the entries of the IPTC's own list of providers).
    """
    names = [name for name in map(line, entry.findall("name")) if name]
    if names:
        return names[:1]
    if entry.get("literal"):
        return [entry.get("literal", "")]
    code = _code(entry) or entry.get("uri", "").partition("/newsprovider/")[2]
    return [code] if any(map(str.isalpha, code)) else []


def _code(entry: Element | None) -> str:
    return "" if entry is None else entry.get("qcode", "").rpartition(":")[2]
