"""RSS, Atom and JSON Feed files: an entry is an article where it holds its text, else a summary, and says which.

RSS and Atom need the extra ``web``: feedparser takes every dialect in use, well-formed or not, and runs in a worker
(``pages``). RSS's ``<source>`` and Atom's name the publisher an entry came from, which for an agency's copy is the
agency: kept as ``metadata["newsroom"]["infosource"]``, where the origin stage looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from clusterer.documents import Document, Quarantined
from clusterer.readers.inputs import InputFile
from clusterer.readers.markup import content_text
from clusterer.readers.pages.feed import FULL, SUMMARY
from clusterer.readers.reading import Reading
from clusterer.readers.rows import document
from clusterer.readers.streams import UnreadableError, decode, read_all
from clusterer.rows.plain import plain


def read(file: InputFile, reading: Reading) -> Iterator[Document | Quarantined]:
    """An article or a reason for each entry."""
    from clusterer.readers.pages import Page

    content = read_all(file)
    yield from reading.articles(reading.ask(lambda: Page(content, kind="feed")).result(), file)


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
        "extent": FULL if text else SUMMARY,
        "feed": said("title", feed),
    }
    return {name: value for name, value in row.items() if value}
