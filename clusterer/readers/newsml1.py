"""NewsML 1.0 to 1.2 of the IPTC: news items made of components inside components.

An article is a component with a headline of its own, unless it only holds others that have one; without any headlines
it is the item's outermost component. What it does not say itself (date line, provider, language), those around it say.
An item in two languages is two articles. ``Source`` and ``CreditLine`` say whose it is, ``Provider`` who released it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from clusterer.documents import Document, Quarantined
from clusterer.readers import nitf
from clusterer.readers.markup import content_text, element_text, line
from clusterer.readers.newsroom import PICTURE_CLASSES, Item, article, not_text, versioned, withdrawn

FORMAT = "NewsML 1.2"
_NOT_THE_TEXT = frozenset({"title", "headline", "caption", "thumbnail", "preview", "quicklook"})
_LINES = {
    "CreditLine": "creditline",
    "DateLine": "dateline",
    "CopyrightLine": "copyrightnotice",
    "SlugLine": "slugline",
}
_PARTIES = {"Source": "infosource", "Creator": "creator", "Provider": "distributor"}


def documents(root: Element, source: str, address: str) -> Iterator[Document | Quarantined]:
    """An article or a reason for each item; pictures that come with a text are passed over."""
    items = [(item, _articles(item)) for item in root.iter("NewsItem")]
    articles = sum(len(chains) for _, chains in items)
    position = 0
    for item, chains in items:
        found: list[Document | Quarantined] = []
        for chain in chains:
            position += 1
            place = f"{source}:{position}" if articles > 1 else source
            found.append(_document(root, item, chain, place, address, len(chains) > 1))
        texts = [entry for entry in found if isinstance(entry, Document)]
        yield from texts or found[:1]
    if not articles:
        yield Quarantined(source, "a NewsML document without news components; leave it out")


def _articles(item: Element) -> list[list[Element]]:
    """Each article's component, with those around it, the outermost first."""
    outermost = [[component] for component in item.findall("NewsComponent")]
    found = [chain for start in outermost for chain in _headed(start)]
    return found or outermost


def _headed(chain: list[Element]) -> list[list[Element]]:
    component = chain[-1]
    below = [found for child in component.findall("NewsComponent") for found in _headed([*chain, child])]
    own = _has_headline(component) and (not below or component.find("ContentItem/DataContent") is not None)
    return [chain, *below] if own else below


def _has_headline(component: Element) -> bool:
    return bool(line(component.find("NewsLines/HeadLine")))


def _document(
    root: Element, news: Element, chain: Sequence[Element], source: str, address: str, several: bool
) -> Document | Quarantined:
    status = withdrawn(source, _formal(news.find("NewsManagement/Status")))
    if status is not None:
        return status
    component = chain[-1]
    item = Item(FORMAT)
    item.set("title", line(component.find("NewsLines/HeadLine")))
    kinds = _content(item, component)
    if not item.text and kinds:
        return not_text(source, f"a NewsML component of the kind {', '.join(kinds)}")
    for outer in reversed(chain):
        _credits(item, outer)
        item.set("language", outer.get("lang"), _formal(outer.find("DescriptiveMetadata/Language")))
    identity = news.find("Identification")
    for name in ("ThisRevisionCreated", "FirstCreated"):
        item.set("published", line(news.find(f"NewsManagement/{name}")))
    item.set("published", line(root.find("NewsEnvelope/DateAndTime")))
    item.set("language", news.get("lang"))
    if identity is not None:
        item.add("guid", line(identity.find("NewsIdentifier/PublicIdentifier")))
        item.add("version", line(identity.find("NewsIdentifier/RevisionId")))
        item.add("deliverer", line(identity.find("NewsIdentifier/ProviderId")))
        item.id = _identity(identity, component, several)
    item.add("deliverer", _formal(root.find("NewsEnvelope/SentFrom/Party")))
    item.set("outlet", *item.fields.get("distributor", ()), *item.fields.get("deliverer", ()))
    return article(item, source, address)


def _identity(identity: Element, component: Element, several: bool) -> str:
    """The provider's number of the item: some public identifiers are the same for all items of a provider."""
    parts = [line(identity.find(f"NewsIdentifier/{name}")) for name in ("ProviderId", "NewsItemId", "RevisionId")]
    if not parts[1]:
        return ""
    own = component.get("Duid", "") or component.get("lang", "") if several else ""
    return versioned(":".join(part for part in (*parts[:2], own) if part), parts[2])


def _credits(item: Item, component: Element) -> None:
    """Add the credits of a component. The innermost one that credits anybody is the article's own."""
    for name, known in _LINES.items():
        if known not in item.fields:
            item.add(known, *(line(entry).strip(" -–—") for entry in component.findall(f"NewsLines/{name}")))
    titles = [line(entry) for entry in component.findall("NewsLines/ByLineTitle")]
    item.add("bytitle", *titles)
    item.set("byline", ", ".join(filter(None, [line(component.find("NewsLines/ByLine")), *titles])))
    if "copyrightholder" not in item.fields:
        item.add("copyrightholder", *map(line, component.findall("RightsMetadata/Copyright/CopyrightHolder")))
    for name, known in _PARTIES.items():
        parties = component.findall(f"AdministrativeMetadata/{name}/Party")
        if known not in item.fields:
            item.add(known, *map(_formal, parties))


def _content(item: Item, component: Element) -> list[str]:
    """Set the item's text; give back what else the component holds."""
    kinds: list[str] = []
    parts: dict[str, None] = {}
    alternatives: dict[str, None] = {}
    for role, equivalent, content in _contents(component, "", False):
        kind = _formal(content.find("MediaType")).lower()
        data = content.find("DataContent")
        if kind in PICTURE_CLASSES or data is None:
            kinds.append(kind or "reference")
            continue
        if role in _NOT_THE_TEXT:
            continue
        inner = data.find("nitf")
        if inner is not None:
            nitf.fill(part := Item(FORMAT), inner)
            for name, values in part.fields.items():
                item.add(name, *values)
            for name in ("title", "byline", "language", "published"):
                item.set(name, getattr(part, name))
            text = part.text
        else:
            text = element_text(data) if len(data) else content_text(data.text or "")
        if text:
            (alternatives if equivalent else parts)[text] = None
    item.text = "\n\n".join([*parts, max(alternatives, key=len)] if alternatives else parts)
    return kinds


def _contents(component: Element, role: str, equivalent: bool) -> Iterator[tuple[str, bool, Element]]:
    """(role, whether it is one of several forms of the same, content item) of a component and those in it."""
    role = _formal(component.find("Role")).lower() or role
    equivalent = equivalent or component.get("EquivalentsList") == "yes"
    for child in component:
        if child.tag == "ContentItem":
            yield role, equivalent, child
        elif child.tag == "NewsComponent" and not _has_headline(child):  # with one, it is an article of its own
            yield from _contents(child, role, equivalent)


def _formal(element: Element | None) -> str:
    return "" if element is None else element.get("FormalName", "").strip()
