"""From what the operator names to the addresses of articles: feeds, site maps (of news too), OPML, lists, pages."""

from __future__ import annotations

import re
import warnings
from dataclasses import field
from typing import Final, Literal
from urllib.parse import urldefrag, urljoin, urlsplit
from xml.etree.ElementTree import Element

from clusterer.readers.markup import line, parse_xml
from clusterer.readers.pages import Page, Refused, Workers
from clusterer.readers.sniffing import BEGINNING, format_of
from clusterer.readers.streams import UnreadableError, decode
from clusterer.records import dataclass

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # about SOCKS proxies, which a library below it could use and we do not
    from courlan import clean_url

Kind = Literal["feed", "map", "maps", "opml", "list", "page", "other"]
_FEED_NAME: Final = re.compile(r"(?:rss|feed|atom|\.xml|\.rdf)(?:$|[/?&=._-])", re.IGNORECASE)
_CANONICAL: Final = re.compile(rb"<link\b[^>]{0,400}?\brel\s*=\s*[\"']?canonical\b[^>]{0,2000}?>", re.IGNORECASE)
_HREF: Final = re.compile(rb"\bhref\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_HEAD: Final = 200_000  # bytes of a page in which its canonical link is looked for


@dataclass(slots=True)
class Listed:
    """What a document lists: addresses of articles, and of further lists."""

    kind: Kind
    articles: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    trouble: str = ""


def canonical(address: str) -> str:
    """One spelling of an address: tracking parameters, fragments and other noise are gone; "" where it is none."""
    try:
        parts = urlsplit(address.strip())
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            return ""
        return clean_url(urldefrag(address.strip())[0]) or ""
    except ValueError:
        return ""


def canonical_link(content: bytes, address: str) -> str:
    """The address that a page says is its own, in one spelling; "" where it says none, or another host's."""
    found = _CANONICAL.search(content[:_HEAD])
    href = _HREF.search(found.group()) if found else None
    if href is None:
        return ""
    try:
        link = urljoin(address, href[1].decode("ascii", "ignore").replace("&amp;", "&"))
        same = urlsplit(link).hostname == urlsplit(address).hostname and urlsplit(link).path.strip("/")
    except ValueError:
        return ""
    return canonical(link) if same else ""


def looks_like_a_feed(address: str) -> bool:
    """Whether an address is spelt as those of feeds are."""
    return bool(_FEED_NAME.search(urlsplit(address).path + "?" + urlsplit(address).query))


def listed(content: bytes, address: str, workers: Workers) -> Listed:
    """What a document lists. ``address`` is where it is, for links that are relative."""
    format_ = format_of(content[:BEGINNING])
    if format_ in {".rss", ".jsonfeed"}:
        return _feed(content, address, workers) if format_ == ".rss" else _json_feed(content, address)
    if format_ == ".urls":
        return _xml_list(content, address)
    if format_ == ".html":
        return Listed("page")
    try:
        text = decode(content)
    except UnreadableError as error:
        return Listed("other", trouble=str(error).partition(";")[0])
    lines = [entry.strip() for entry in text.splitlines() if entry.strip() and not entry.lstrip().startswith("#")]
    if lines and all(re.match(r"https?://\S+$", entry) for entry in lines):
        return Listed("list", lists=lines)
    return Listed("other", trouble="neither a feed, a site map, a list of addresses nor a page")


def _feed(content: bytes, address: str, workers: Workers) -> Listed:
    (answer,) = workers.answers([Page(content, kind="feed")])
    if isinstance(answer, Refused):
        return Listed("feed", trouble=answer.reason)
    links = [str(row.get("url") or "") for row in answer.rows]
    found = Listed("feed", [_joined(address, link) for link in links if link], trouble=answer.trouble)
    if not found.articles and not found.trouble:
        found.trouble = "a feed whose entries have no links"
    return found


def _json_feed(content: bytes, address: str) -> Listed:
    import msgspec

    try:
        feed = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError):
        return Listed("feed", trouble="no valid JSON Feed")
    items = feed.get("items") if isinstance(feed, dict) else None
    entries = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    links = [link for item in entries if isinstance(link := item.get("url") or item.get("external_url"), str)]
    return Listed("feed", [_joined(address, link) for link in links], trouble="" if links else "a feed without entries")


def _xml_list(content: bytes, address: str) -> Listed:
    try:
        root = parse_xml(content)
    except UnreadableError as error:
        return Listed("other", trouble=str(error).partition(";")[0])
    name = root.tag.lower()
    if name == "opml":
        outlines = [entry.get("xmlUrl") or entry.get("xmlurl") or "" for entry in root.iter("outline")]
        return Listed("opml", lists=[_joined(address, link) for link in outlines if link])
    found = [_joined(address, link) for entry in root if (link := _location(entry))]
    return Listed("maps", lists=found) if name == "sitemapindex" else Listed("map", found)


def _location(entry: Element) -> str:
    return line(entry.find("loc"))


def _joined(address: str, link: str) -> str:
    try:
        return urljoin(address, link.strip())
    except ValueError:
        return link.strip()
