"""Lists of articles on outlet and agency pages, parted as the chart above them: each of its numbers leads somewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clusterer.documents import Document
from clusterer.report import graphs, paths, words
from clusterer.report.view import NO_OUTLET, Chip, Library, headline, lang

LISTED = 250  # articles listed under one heading, the newest

ROLES = {
    "agency-copy": "Agency copy",
    "mixed": "Mixed",
    "inferred": "Inferred",
    "contribution": "Contribution",
    "own": "No wire origin",
}


@dataclass(frozen=True, slots=True)
class Item:
    """An article in a list; ``href`` leads to it on its event's page."""

    title: str
    lang: str
    outlet: str
    published: str
    published_iso: str | None
    href: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """The articles of a listing that one bar of the chart counts. ``anchor`` is "" where there is no such bar."""

    anchor: str
    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Articles under one heading. ``more`` were left out."""

    anchor: str
    name: str
    css: str
    count: int
    spans: tuple[Span, ...]
    more: int


def roles_over_time(
    library: Library, by_role: Mapping[str, list[Document]], chart: graphs.Chart | None
) -> tuple[Listing, ...]:
    """A listing for each role, parted as the chart is."""
    return tuple(
        listing(library, css, name, css, by_role[css], chart) for css, name in ROLES.items() if by_role.get(css)
    )


def listing(
    library: Library, anchor: str, name: str, css: str, documents: list[Document], chart: graphs.Chart | None = None
) -> Listing:
    """The newest of some articles under a heading."""
    newest = sorted(documents, key=lambda d: d.id)
    newest.sort(key=lambda d: words.iso(d.published) or "", reverse=True)
    spans: dict[tuple[str, str], list[Item]] = {}
    for document in newest[:LISTED]:
        bar = chart.bar_of(document.published) if chart and document.published else None
        label = (f"{anchor}-{bar.start}", bar.label) if bar else ("", "")
        if chart and bar is None:
            label = ("", "earlier" if document.published else "undated")
        spans.setdefault(label, []).append(_item(library, document))
    parts = tuple(Span(*label, tuple(items)) for label, items in spans.items())
    return Listing(anchor, name, css, len(documents), parts, max(0, len(documents) - LISTED))


def linked(chart: graphs.Chart | None, listings: Sequence[Listing]) -> graphs.Chart | None:
    """The chart with its numbers leading to the articles they count, as far as these are listed."""
    listed = {span.anchor for listing in listings for span in listing.spans}

    def to(bar: graphs.Bar, part: graphs.Part) -> str:
        anchor = f"{part.css}-{bar.start}"
        return f"#{anchor}" if anchor in listed else ""

    return chart.linked(to) if chart else None


def _item(library: Library, document: Document) -> Item:
    event = paths.page("events", library.event_of[document.id])
    return Item(
        headline(document),
        lang(library.articles[document.id].language),
        document.outlet or NO_OUTLET,
        words.clock(document.published),
        words.iso(document.published),
        f"{event}#{paths.anchor(document.id)}",
        library.chips(library.attribution(document.id).origins),
    )
