"""Headlines without the name of the outlet, or of its section, at their beginning or end.

Pages and feeds write ``Quay shut - Quay Post`` and ``Opinion | Let it snow``. Two headlines without a text that end so
share more words of furniture than of news. What is taken for furniture is a part of a title, set off by a bar or by a
dash between spaces, that is the outlet's own name (or host), or that stands at the same edge of three or more titles of
one outlet with different words beside it. A colon sets off subjects as often as sections ("Ukraine war: …"), so what
stands before one counts only where it is the outlet's name. What is left is never empty.

On four labelled collections of events, whose titles seldom have such edges, B³ F1 with bare titles is the same three
times and .9441 instead of .9433 once.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from clusterer.batch import CleanColumns
from clusterer.documents import Article, CleanText, Document, Span, runs_of
from clusterer.late import regex

Edges = Mapping[str, frozenset[str]]
"""Outlet, case-folded -> the edges of its titles that are furniture, as ``_key`` writes them."""

OFTEN: Final = 3  # titles of one outlet from which an edge is furniture: two may be two reports of one event
_SHARE: Final = 0.05  # … and this share of its titles: among hundreds three may well begin with "Interview"
_LONGEST: Final = 40  # characters of an edge
_BAR: Final = regex(r"\s*[|｜¦]\s*|\s+(?:[-–—·•»«/]|::|\.{3}|…)\s+")
_COLON: Final = regex(r":\s+")
_NOT_LETTERS: Final = regex(r"[\W_]+")
_ARTICLE: Final = regex(r"^(?:the|der|die|das|le|la|les|el|los|il|o|a)\s+", re.IGNORECASE)


def recurring_edges(documents: Iterable[Document]) -> Edges:
    """What recurs at the edges of the titles of each outlet."""
    beside: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    titles: Counter[str] = Counter()
    for outlet, edge, rest in edges_met(documents, titles):
        beside[outlet][edge].add(rest)
    return {
        outlet: frozenset(edge for edge, rests in found.items() if recurs(len(rests), titles[outlet]))
        for outlet, found in beside.items()
    }


def edges_met(documents: Iterable[Document], titles: Counter[str]) -> Iterator[tuple[str, str, str]]:
    """(outlet, what stands at an edge of a title, what stands beside it) of all titles, which are counted by outlet."""
    for document in documents:
        if not document.title.strip() or len(document.title) > 500:
            continue
        title = bare_title(document, {})  # what stands beside the outlet's name is an edge too
        outlet = document.outlet.casefold()
        titles[outlet] += 1
        for start, end, rest in _edges(title, _BAR):
            edge = _key(title[start:end])
            if edge and end - start <= _LONGEST:
                yield outlet, edge, _key(rest)


def recurs(rests: int, titles: int) -> bool:
    """Whether what stands beside so many different words is furniture, of so many titles of an outlet."""
    return rests >= max(OFTEN, _SHARE * titles)


def bare_title(document: Document, edges: Edges) -> str:
    """The document's title in one line, without furniture at its edges."""
    title = " ".join(document.title.split())
    own: frozenset[str] | None = None
    furniture = edges.get(document.outlet.casefold(), frozenset())
    for _ in range(4):  # "Home | News | Quay shut - Quay Post"
        parts = (*_edges(title, _BAR), *_edges(title, _COLON)[1:])
        if not parts:  # as in most titles
            return title
        if own is None:
            own = _names(document)
        for start, end, rest in parts:
            key = _key(title[start:end])
            coloned = start == 0 and title[end : end + 1] == ":"
            if key and any(c.isalnum() for c in rest) and (key in own or (key in furniture and not coloned)):
                title = rest
                break
        else:
            return title
    return title


def without_edges(clean: CleanText, document: Document, bare: str) -> CleanText:
    """The clean text of a document that is nothing but its title, cut to the ``bare`` title; others as they are."""
    if document.text.strip() != document.title.strip() or len(bare) >= len(clean.text):
        return clean
    begin = clean.text.find(bare)
    if begin < 0 or not bare:
        return clean
    end = begin + len(bare)
    places = clean.places(range(begin, end))
    whole = clean.original(0, len(clean.text))
    cut = tuple(
        span
        for span in (Span(whole.start, int(places[0])), Span(int(places[-1]) + 1, whole.end))
        if span.start < span.end
    )
    return CleanText(bare, runs_of(places), tuple(sorted((*clean.furniture, *cut), key=lambda span: span.start)))


def bared(article: Article, edges: Edges) -> Article:
    """The article with its bare title, and its clean text cut to that where it is nothing but a title."""
    title = _bared(article.document, edges)
    if title == article.document.title:
        return article
    return replace(article, headline=title, clean=without_edges(article.clean, article.document, title))


def bared_columns(documents: Sequence[Document], cleaned: CleanColumns, edges: Edges) -> tuple[list[str], CleanColumns]:
    """The titles of the documents to compare by, bare where they have furniture, and their clean texts, likewise."""
    titles = [_bared(document, edges) for document in documents]
    cut: dict[int, CleanText] = {}
    for row, (document, title) in enumerate(zip(documents, titles, strict=True)):
        if title != document.title and document.text.strip() == document.title.strip():
            cut[row] = without_edges(cleaned.text(row), document, title)
    if cut:
        cleaned = CleanColumns.of([cut.get(row) or cleaned.text(row) for row in range(len(documents))])
    return titles, cleaned


def _bared(document: Document, edges: Edges) -> str:
    """The bare title; as it is written, white space and all, where no furniture is at its edges."""
    bare = bare_title(document, edges) if document.title else ""
    return document.title if bare == " ".join(document.title.split()) else bare


def bare_text(document: Document, text: str, edges: Edges) -> str:
    """The clean ``text`` of a document, cut to its bare title where the document is nothing but a title."""
    if not document.title or document.text.strip() != document.title.strip():
        return text
    bare = bare_title(document, edges)
    return bare if bare in text else text


def _edges(title: str, between: re.Pattern[str]) -> list[tuple[int, int, str]]:
    """(start, end, the rest of the title) of its first and last part."""
    found = [match.span() for match in between.finditer(title)]
    if not found:
        return []
    first, last = found[0], found[-1]
    return [(last[1], len(title), title[: last[0]].strip()), (0, first[0], title[first[1] :].strip())]


def _names(document: Document) -> frozenset[str]:
    """What the outlet calls itself: its name, with and without article, and its host."""
    try:
        host = (urlsplit(document.url).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    outlet = document.outlet.strip()
    site = outlet.casefold().removeprefix("https://").removeprefix("http://").removeprefix("www.").strip("/")
    names = (outlet, _ARTICLE.sub("", outlet), site, site.partition(".")[0] if "." in site else "", host)
    return frozenset(filter(None, (*map(_key, names), _key(host.rpartition(".")[0]))))


def _key(words: str) -> str:
    return _NOT_LETTERS.sub("", _ARTICLE.sub("", words).casefold())
