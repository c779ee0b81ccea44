"""The XML in which The Canadian Press delivers its own stories and those of its partners (root element ``Publish``)."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from clusterer.documents import Document, Quarantined
from clusterer.readers.markup import content_text, line
from clusterer.readers.newsroom import PICTURE_CLASSES, Item, article, not_text

FORMAT = "Canadian Press XML"
_LANGUAGES = {"1": "en", "2": "fr"}


def documents(root: Element, source: str, address: str) -> Iterator[Document | Quarantined]:
    """An article or a reason for each content item."""
    contents = root.findall(".//ContentItem")
    for position, content in enumerate(contents, 1):
        yield _document(root, content, f"{source}:{position}" if len(contents) > 1 else source, address)
    if not contents:
        yield Quarantined(source, "a message of The Canadian Press without content items; leave it out")


def _document(root: Element, content: Element, source: str, address: str) -> Document | Quarantined:
    kind = line(content.find("ContentType"))
    if kind.lower() in PICTURE_CLASSES:
        return not_text(source, f"an item of the kind {kind}")
    item = Item(FORMAT)
    item.id = ":".join(filter(None, [line(content.find("ContentItemID")), line(root.find("PublishID"))]))
    item.set("title", line(content.find("Headline")), line(content.find("Headline2")))
    item.text = content_text("".join(element.text or "" for element in content.findall("ContentText")))
    for element, name in ((content, "UpdatedDateTime"), (content, "CreatedDateTime"), (root, "PublishDateTime")):
        item.set("published", line(element.find(name)))
    item.set("byline", line(content.find("Byline")))
    item.language = _LANGUAGES.get(line(content.find("Language")), "")
    item.add("infosource", line(content.find("Source")))
    item.add("creditline", line(content.find("Credit")))
    item.add("bytitle", line(content.find("BylineTitle")))
    item.add("slugline", line(content.find("SlugProper")))
    item.outlet = "The Canadian Press"
    return article(item, source, address)
