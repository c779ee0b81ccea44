"""What a page says about its article beside the text: title, date, author, address, language, publisher.

Publishers say it several times: in JSON-LD (https://schema.org/NewsArticle), in ``meta`` elements (Open Graph and older
ones) and on the page. The first source that answers is taken, machine-readable ones first; everything that was said is
kept as metadata for the origin stage, which reads credits there that no reader of the page sees.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import msgspec
from lxml.html import HtmlElement

from clusterer.readers.markup import content_text
from clusterer.readers.pages.blocks import Block, key_of
from clusterer.rows.dates import parse_date
from clusterer.rows.plain import plain

_MOST_SCRIPTS: Final = 40  # blocks of JSON-LD
_LONGEST_SCRIPT: Final = 2_000_000  # characters of one
_MOST_NAMES: Final = 300  # meta elements
_LONGEST_VALUE: Final = 2_000  # characters of one
_MOST_NODES: Final = 2_000  # objects of JSON-LD that are looked at
_FIRST_BLOCKS: Final = 12  # blocks before the text in which a date is looked for

_PUBLISHED: Final = (
    *("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "published_time_telegram"),
    *("parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "rnews:datepublished"),
    *("og:article:published_time", "originalpublicationdate", "date.release"),
)
_MODIFIED: Final = ("article:modified_time", "og:updated_time", "last-modified", "lastmod")
_TITLES: Final = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title")
_AUTHORS: Final = (
    *("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article:author_name"),
    *("cxenseparse:author", "og:article:author", "twitter:data1", "dcterms.creator"),
)
_LANGUAGES: Final = ("og:locale", "content-language", "language", "dc.language", "inlanguage")
_AUTHOR: Final = re.compile(r"(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es)?|auteurs?)(?:$|[\s_-])", re.IGNORECASE)
_MOST_SIGNATURES: Final = 50
_LONGEST_SIGNATURE: Final = 100  # characters
_DATE_LINE: Final = 120  # characters
_ADDRESS: Final = re.compile(r"https?://\S+$", re.IGNORECASE)
_SUFFIX: Final = re.compile(r"\s+[|\u2013\u2014\u00b7\u00bb:-]\s+|\s*\|\s*")
_DAY_IN_PATH: Final = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)")
_MARKS: Final = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$")


def jsonld_of(root: HtmlElement) -> list[Any]:
    """The JSON-LD of a page. What does not parse is skipped: a third of the web's is broken in some way."""
    found: list[Any] = []
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or len(found) >= _MOST_SCRIPTS:
            continue
        text = _MARKS.sub("", script.text or "").strip()
        if not text or len(text) > _LONGEST_SCRIPT:
            continue
        try:
            value = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
            try:
                value = json.loads(text.rstrip("; \n"), strict=False)
            except (ValueError, RecursionError):
                continue
        try:
            found.append(plain(value))
        except RecursionError:
            continue
    return found


def meta_of(root: HtmlElement) -> dict[str, Any]:
    """What the ``meta`` elements say, by name in lower case; a name that stands twice has a list."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = " ".join((element.get("content") or "").split())[:_LONGEST_VALUE]
        if name and content and (name in found or len(found) < _MOST_NAMES):
            values = found.setdefault(name, [])
            if content not in values:
                values.append(content)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def article_of(jsonld: Sequence[Any]) -> dict[str, Any]:
    """The object that describes the page's article: of several the one that says most; empty where there is none."""
    best: dict[str, Any] = {}
    for node in _nodes(jsonld):
        kinds = node.get("@type")
        named = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(kind, str) and kind.endswith(("Article", "Posting", "Report", "Review")) for kind in named):
            weight = sum(bool(node.get(name)) for name in _TELLING)
            if weight > sum(bool(best.get(name)) for name in _TELLING):
                best = node
    return best


_TELLING: Final = ("headline", "articleBody", "datePublished", "author", "publisher", "mainEntityOfPage")


def declared_text(article: dict[str, Any]) -> str:
    """The text that the page declares as its article's; markup in it is taken away."""
    body = article.get("articleBody")
    if isinstance(body, list):
        body = "\n\n".join(part for part in body if isinstance(part, str))
    return content_text(body) if isinstance(body, str) else ""


def without_text(value: Any) -> Any:
    """JSON-LD without the article's text, which is kept once already."""
    if isinstance(value, dict):
        return {name: without_text(entry) for name, entry in value.items() if name != "articleBody"}
    return [without_text(entry) for entry in value] if isinstance(value, list) else value


class Details:
    """The answers of one page, asked one by one."""

    def __init__(self, root: HtmlElement, meta: dict[str, Any], article: dict[str, Any], address: str) -> None:
        self._root = root
        self._meta = meta
        self._article = article
        self._given = address

    def title(self, blocks: Sequence[Block]) -> str:
        """The headline. A heading on the page counts where other sources say the same in other words."""
        said = [_text(self._article.get("headline")), *(self._said(name) for name in _TITLES)]
        said.append(" ".join((self._root.findtext(".//title") or "").split()))
        said = [words for words in said if words]
        headings = [block.text for block in blocks if block.tag == "h1"]
        keys = [key_of(words) for words in said]
        for heading in headings:
            key = key_of(heading)
            if len(key) >= 8 and any(key in other or (other and other in key) for other in keys):
                return heading
        if said:
            return self._without_site(said[0])
        return headings[0] if headings else ""

    def _without_site(self, title: str) -> str:
        """ "A title" of "A title | The Daily": parts that name the site go."""
        sites = {key_of(self.outlet()), key_of(urlsplit(self.address()).hostname or "").removeprefix("www")}
        parts = _SUFFIX.split(title)
        while len(parts) > 1 and (key_of(parts[-1]) in sites or key_of(parts[-1]) == ""):
            title = title[: title.rindex(parts[-1])].rstrip(" |\u2013\u2014\u00b7\u00bb:-")
            parts.pop()
        return title

    def dates(self) -> list[str]:
        """Everything that may say when it was published, surest first."""
        modified = [_text(self._article.get(name)) for name in ("dateCreated", "dateModified")]
        return [
            _text(self._article.get("datePublished")),
            *map(self._said, _PUBLISHED),
            *(element.get("datetime") or "" for element in self._root.iter("time")),
            *modified,
            *map(self._said, _MODIFIED),
        ]

    def byline(self) -> tuple[str, str]:
        """(the authors, as names parted by commas; the publisher's name, where only that is given as the author)."""
        names = [*_names(self._article.get("author")), *_names(self._article.get("creator"))]
        if not names:
            for name in _AUTHORS:
                value = self._meta.get(name, ())
                names = [v for v in ([value] if isinstance(value, str) else value) if not _ADDRESS.match(v)]
                if names:
                    break
        own = key_of(self.outlet())
        people = [name for name in dict.fromkeys(names) if key_of(name) != own]
        return ", ".join(people), "" if people else ", ".join(names[:1])

    def signatures(self) -> list[str]:
        """The short texts that the page marks as its author's, in their order; teasers' authors are among them."""
        found: list[str] = []
        for element in self._root.iter("a", "span", "p", "div", "address", "li", "strong", "em", "b"):
            marked = f"{element.get('rel') or ''} {element.get('itemprop') or ''} {element.get('class') or ''}"
            if _AUTHOR.search(marked) and len(found) < _MOST_SIGNATURES:
                words = " ".join(element.text_content().split())
                if words and len(words) <= _LONGEST_SIGNATURE:
                    found.append(words)
        return found

    def address(self) -> str:
        """The page's own address: the canonical link, else where it was fetched from."""
        links = [
            link.get("href") or "" for link in self._root.iter("link") if (link.get("rel") or "").lower() == "canonical"
        ]
        entity = self._article.get("mainEntityOfPage")
        entity = entity.get("@id") if isinstance(entity, dict) else entity
        for link in (*links, self._said("og:url"), _text(self._article.get("url")), _text(entity)):
            try:
                address = urljoin(self._given, link.strip()) if link else ""
                host, path = urlsplit(address).hostname, urlsplit(address).path
            except ValueError:
                continue
            # A canonical link to the home page is a mistake of the site's templates.
            if host and _ADDRESS.match(address) and path.strip("/"):
                return address
        return self._given

    def outlet(self) -> str:
        """Who publishes the page: its name for itself, else its host."""
        publisher = self._article.get("publisher")
        names = (self._said("og:site_name"), *_names(publisher), self._said("application-name"))
        host = urlsplit(self.address()).hostname or ""
        return next((name for name in names if name and not _ADDRESS.match(name)), host.removeprefix("www."))

    def language(self) -> str:
        """The language as stated, unchecked."""
        html = self._root.get("lang") or self._root.get("xml:lang") or ""
        return html or _text(self._article.get("inLanguage")) or next(filter(None, map(self._said, _LANGUAGES)), "")

    def _said(self, name: str) -> str:
        value = self._meta.get(name, "")
        return value if isinstance(value, str) else value[0]


def published(said: Sequence[str], blocks: Sequence[Block], first: int, address: str) -> str:
    """When an article was published: what was said, else a short line above its text, else the day in its address."""
    above = (block.text for block in blocks[max(0, first - _FIRST_BLOCKS) : first + 1] if len(block.text) <= _DATE_LINE)
    day = _DAY_IN_PATH.search(urlsplit(address).path)
    in_path = f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else ""
    return next((words for words in (*said, *above, in_path) if words and parse_date(words) is not None), "")


def _nodes(jsonld: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD from the top down, with what they wrap."""
    waiting = list(reversed(jsonld))
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            yield value
            waiting += [
                value[name]
                for name in ("mainEntity", "mainEntityOfPage", "@graph", "itemListElement", "item")
                if name in value
            ]


def _names(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for entry in value for name in _names(entry)]
    if isinstance(value, dict):
        return _names(value.get("name"))
    name = " ".join(value.split()) if isinstance(value, str) else ""
    return [name] if name and not _ADDRESS.match(name) else []


def _text(value: Any) -> str:
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, dict):
        return _text(value.get("@value") or value.get("name") or value.get("@id"))
    return " ".join(value.split()) if isinstance(value, str) else ""
