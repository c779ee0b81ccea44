"""ninjs 1 to 3 of the IPTC (https://iptc.org/std/ninjs/), and what agencies wrap around it, inside JSON files.

Known by an address (``uri`` or ``guid``) beside a field that only news items have. Names of fields are compared
without case: ninjs 3 writes ``versionCreated`` where ninjs 1 wrote ``versioncreated``. Of several bodies the marked-up
one counts first, because it has paragraphs; an item without a body has its description as its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from clusterer.documents import Document, Quarantined
from clusterer.readers.markup import content_text
from clusterer.readers.newsroom import PICTURE_CLASSES, Item, article, not_text, versioned, withdrawn

FORMAT: Final = "ninjs"
_MARKS: Final = frozenset(
    {
        *("versioncreated", "pubstatus", "bodies", "headlines", "body_html", "body_xhtml"),
        *("infosource", "infosources", "renditions", "representationtype", "copyrightnotice"),
    }
)
_WRAPPERS: Final = ("data", "item", "items", "results", "newsitems", "_items")
_DEEPEST: Final = 4  # wrappers around an item
_OWN: Final = "urn:clusterer:document:"  # items that ``clusterer export --format ninjs`` wrote


def find_items(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The news items in a JSON value, keys in lower case: itself, or those in the usual wrappers around them."""
    if isinstance(value, list):
        for entry in value if depth else ():
            yield from find_items(entry, depth + 1)
    elif isinstance(value, dict):
        if "text" in value:  # a row, not an item
            return
        item = {str(key).lower(): entry for key, entry in value.items()}
        if isinstance(item.get("uri") or item.get("guid"), str) and not _MARKS.isdisjoint(item):
            yield item
        elif depth < _DEEPEST:
            for name in _WRAPPERS:
                if name in item:
                    yield from find_items(item[name], depth + 1)


def document(entry: Mapping[str, Any], source: str, address: str) -> Document | Quarantined:
    """The article of a news item, as ``find_items`` gives it, or why it is none."""
    kind = _string(entry.get("type")).lower()
    item = Item(FORMAT)
    item.text = _body(entry)
    if kind in PICTURE_CLASSES and not (kind == "composite" and item.text):
        return not_text(source, f"a ninjs item of the type {kind}")
    status = withdrawn(source, _string(entry.get("pubstatus")))
    if status is not None:
        return status
    identity = _string(entry.get("uri")) or _string(entry.get("guid"))
    item.set(
        "title", _main(entry.get("headlines")), *(_string(entry.get(name)) for name in ("headline", "title", "name"))
    )
    item.set("text", _main(entry.get("descriptions")), *_under(entry, "description_"))
    item.set(
        "published", *(_string(entry.get(n)) for n in ("versioncreated", "contentcreated", "firstcreated", "embargoed"))
    )
    item.language = _string(entry.get("language"))
    item.url = _string(entry.get("url"))
    _credits(item, entry)
    if identity.startswith(_OWN):
        known = {_string(other.get("role")): _string(other.get("value")) for other in _objects(entry.get("altids"))}
        item.id, item.url = known.get("id", ""), known.get("url", "")
    else:
        # The address in AP's content API changes with every request; the item's own id is among its other ids.
        own = {str(key).lower(): value for key, value in entry["altids"].items()} if _is_ap(entry) else {}
        item.id = versioned(_string(own.get("itemid")) or identity, _string(entry.get("version")))
        item.add("guid", identity)
        item.add("version", _string(entry.get("version")))
        item.add(
            "infosource",
            *_names(entry.get("infosource")),
            *_names(entry.get("infosources")),
            *_names(entry.get("source")),
        )
    publishers = [_named(o) for o in _objects(entry.get("organisations")) if _string(o.get("rel")) == "publisher"]
    item.set("outlet", *publishers, *item.fields.get("deliverer", ()), *item.fields.get("copyrightholder", ()))
    return article(item, source, address)


def _is_ap(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("altids"), dict)


def _credits(item: Item, entry: Mapping[str, Any]) -> None:
    lines = _objects(entry.get("bylines"))
    titles = [_string(line.get("title")) for line in lines]
    signed = [
        ", ".join(filter(None, (_string(line.get("by")), title))) for line, title in zip(lines, titles, strict=True)
    ]
    people = [_named(author) for author in _objects(entry.get("authors"))]
    item.set(
        "byline",
        _string(entry.get("by")),
        _string(entry.get("byline")),
        "; ".join(filter(None, signed)),
        "; ".join(people),
    )
    item.add("bytitle", *titles)
    item.add("creditline", _string(entry.get("creditline")))
    item.add("copyrightholder", *_names(entry.get("copyrightholder")))
    item.add("copyrightnotice", _string(entry.get("copyrightnotice")))
    item.add("deliverer", *_names(entry.get("provider")))
    item.add("slugline", _string(entry.get("slugline")))


def _body(entry: Mapping[str, Any]) -> str:
    bodies = [*_objects(entry.get("bodies")), *_objects(entry.get("contents"))]
    kinds = [(_string(body.get("contenttype")) or _string(body.get("role"))).lower() for body in bodies]
    texts = [_string(body.get("value")) for body in bodies]
    marked = [text for kind, text in zip(kinds, texts, strict=True) if "html" in kind]
    older = [_string(entry.get(name)) for name in ("body_xhtml", "body_html", "body_text")]
    every = [*marked, *texts, *older, *_under(entry, "body_")]
    return next((text for text in map(content_text, filter(None, every)) if text), "")


def _main(values: Any) -> str:
    """The value with the role "main", else the first."""
    objects = _objects(values)
    texts = [_string(value.get("value")) for value in objects if _string(value.get("role")).lower() == "main"]
    return content_text(next(iter([*texts, *(_string(value.get("value")) for value in objects)]), ""))


def _under(entry: Mapping[str, Any], prefix: str) -> list[str]:
    """The strings under all keys of a prefix, ``…_text`` first."""
    names = sorted(
        (name for name in entry if name.startswith(prefix)), key=lambda name: (not name.endswith("text"), name)
    )
    return [content_text(_string(entry[name])) for name in names]


def _names(value: Any) -> list[str]:
    """Who a field names: it may be a string, an object, or a list of these."""
    return [name for part in (value if isinstance(value, list) else [value]) if (name := _named(part))]


def _named(value: Any) -> str:
    if isinstance(value, dict):
        fields = {str(key).lower(): entry for key, entry in value.items()}
        return next((name for key in ("name", "literal", "value", "code") if (name := _string(fields.get(key)))), "")
    return _string(value)


def _objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, keys in lower case."""
    entries = value if isinstance(value, list) else []
    return [{str(key).lower(): part for key, part in entry.items()} for entry in entries if isinstance(entry, dict)]


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
