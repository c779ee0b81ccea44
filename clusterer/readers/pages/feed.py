"""RSS and Atom feeds as rows, by feedparser: what a worker does with a feed (``readers/feeds.py``)."""

from __future__ import annotations

from typing import Any, Final

from clusterer.readers.markup import content_text

FULL: Final = "full text"
SUMMARY: Final = "summary"


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
    extent = FULL if len(text) > len(summary) else SUMMARY
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
        "text": text if extent == FULL else summary,
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
