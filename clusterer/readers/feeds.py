"""RSS, Atom and JSON Feed files: an entry is an article where it holds its text, else a summary, and says which.

RSS and Atom need the extra ``web``: feedparser takes every dialect in use, well-formed or not, and runs in a worker
(``pages``). RSS's ``<source>`` and Atom's name the publisher an entry came from, which for an agency's copy is the
agency: kept as ``metadata["newsroom"]["infosource"]``, where the origin stage looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from clusterer.documents import Document, Quarantined
from clusterer.readers.inputs import InputFile
from clusterer.readers.markup import content_text
from clusterer.readers.reading import Reading
from clusterer.readers.rows import document, plain
from clusterer.readers.streams import UnreadableError, decode, read_all

_FULL: Final = "full text"
_SUMMARY: Final = "summary"


def read(file: InputFile, reading: Reading) -> Iterator[Document | Quarantined]:
    """An article or a reason for each entry."""
    from clusterer.readers.pages import Page

    content = read_all(file)
    yield from reading.articles(reading.ask(lambda: Page(content, kind="feed")).result(), file)


def rows_of_feed(content: bytes) -> tuple[list[dict[str, Any]], str]:
    """(a row for each entry of an RSS or Atom feed, what is wrong with the feed). Runs in a worker."""
    import feedparser

    parsed = feedparser.parse(content, sanitize_html=False, resolve_relative_uris=False)
    feed = parsed.feed
    rows = [_row(entry, feed, parsed.version or "feed") for entry in parsed.entries]
    trouble = ""
    if not rows:
        trouble = "a feed without entries; leave it out"
    elif parsed.bozo and not parsed.version:
        trouble = "no valid feed; what could be read was read"
    return [{name: value for name, value in row.items() if value} for row in rows], trouble


def _row(entry: Any, feed: Any, version: str) -> dict[str, Any]:
    contents = [part.get("value", "") for part in entry.get("content", ()) if part.get("value")]
    summary = content_text(entry.get("summary", ""))
    text = max((content_text(part) for part in contents), key=len, default="")
    extent = _FULL if len(text) > len(summary) else _SUMMARY
    source = entry.get("source") or {}
    authors = [author["name"] for author in entry.get("authors", ()) if author.get("name")]
    newsroom = {
        "format": "RSS" if version.startswith("rss") else "Atom" if version.startswith("atom") else version,
        "infosource": source.get("title") or _host(source.get("href", "")),
        "creator": authors if len(authors) > 1 else (authors or [""])[0],
        "copyrightnotice": entry.get("rights", ""),
    }
    return {
        "id": entry.get("id", ""),
        "title": content_text(entry.get("title", "")),
        "text": text if extent == _FULL else summary,
        "published": entry.get("published") or entry.get("updated") or entry.get("created") or "",
        "outlet": source.get("title") or content_text(feed.get("title", "")),
        "url": entry.get("link", ""),
        "byline": ", ".join(authors) or entry.get("author", ""),
        "language": (entry.get("content") or [{}])[0].get("language") or feed.get("language") or "",
        "newsroom": {name: value for name, value in newsroom.items() if value},
        "extent": extent,
        "feed": content_text(feed.get("title", "")),
    }


def _host(address: str) -> str:
    from urllib.parse import urlsplit

    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def read_json(file: InputFile, reading: Reading) -> Iterator[Document | Quarantined]:
    """An article or a reason for each item of a JSON Feed (https://www.jsonfeed.org/version/1.1/)."""
    del reading
    try:
        feed = plain(msgspec.json.decode(decode(read_all(file)).lstrip("\ufeff")))
    except (msgspec.DecodeError, RecursionError) as error:
        raise UnreadableError(f"not valid JSON ({str(error).lower()[:80]}); fetch the feed again") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or not items:
        raise UnreadableError("a JSON Feed without items; leave it out")
    for number, item in enumerate(items, 1):
        source = f"{file.shown}:{number}"
        if isinstance(item, dict):
            yield document(_json_row(item, feed), source, file.address)
        else:
            yield Quarantined(source, "an item that is no object; fetch the feed again")


def _json_row(item: dict[str, Any], feed: dict[str, Any]) -> dict[str, Any]:
    def said(name: str, owner: dict[str, Any] = item) -> str:
        value = owner.get(name)
        return value if isinstance(value, str) else ""

    text = content_text(said("content_html")) or said("content_text")
    authors = item.get("authors") or item.get("author") or feed.get("authors") or feed.get("author")
    row = {
        "id": item.get("id") if isinstance(item.get("id"), str | int) else "",
        "title": content_text(said("title")),
        "text": text or content_text(said("summary")),
        "published": said("date_published") or said("date_modified"),
        "outlet": said("title", feed),
        "url": said("external_url") or said("url"),
        "byline": authors,
        "language": said("language") or said("language", feed),
        "newsroom": {"format": "JSON Feed"},
        "extent": _FULL if text else _SUMMARY,
        "feed": said("title", feed),
    }
    return {name: value for name, value in row.items() if value}
