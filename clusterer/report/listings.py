"""Lists of articles on outlet and agency pages, parted as the chart above them: each of its numbers leads somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clusterer.report import graphs
from clusterer.report.rows import ArticleRow

LISTED = 250  # articles listed under one heading, the newest

ROLES = {
    "agency-copy": "Agency copy",
    "mixed": "Mixed",
    "inferred": "Inferred",
    "contribution": "Contribution",
    "own": "No wire origin",
}


@dataclass(frozen=True, slots=True)
class Span:
    """The articles of a listing that one bar of the chart counts. ``anchor`` is "" where there is no such bar."""

    anchor: str
    name: str
    items: tuple[ArticleRow, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Articles under one heading. ``more`` were left out."""

    anchor: str
    name: str
    css: str
    count: int
    spans: tuple[Span, ...]
    more: int


@dataclass(slots=True)
class Pile:
    """Articles being counted, of which the newest are kept."""

    count: int = 0
    days: Counter[str] = field(default_factory=Counter)  # articles by day of publication
    rows: list[ArticleRow] = field(default_factory=list)

    def add(self, row: ArticleRow) -> None:
        """Take one in."""
        self.count += 1
        if row.published:
            self.days[row.published[:10]] += 1
        self.rows.append(row)
        if len(self.rows) > 4 * LISTED:
            self.rows = self.newest()

    def newest(self) -> list[ArticleRow]:
        """The newest, first."""
        found = sorted(self.rows, key=lambda row: row.id)
        return sorted(found, key=lambda row: row.published or "", reverse=True)[:LISTED]


def roles_over_time(piles: Mapping[str, Pile], chart: graphs.Chart | None) -> tuple[Listing, ...]:
    """A listing for each role, parted as the chart is."""
    return tuple(listing(css, name, css, piles[css], chart) for css, name in ROLES.items() if css in piles)


def listing(anchor: str, name: str, css: str, pile: Pile, chart: graphs.Chart | None = None) -> Listing:
    """The newest of some articles under a heading."""
    newest = pile.newest()
    spans: dict[tuple[str, str], list[ArticleRow]] = {}
    for row in newest:
        bar = chart.bar_of(row.published) if chart and row.published else None
        label = (f"{anchor}-{bar.start}", bar.label) if bar else ("", "")
        if chart and bar is None:
            label = ("", "earlier" if row.published else "undated")
        spans.setdefault(label, []).append(row)
    parts = tuple(Span(*label, tuple(items)) for label, items in spans.items())
    return Listing(anchor, name, css, pile.count, parts, max(0, pile.count - len(newest)))


def linked(chart: graphs.Chart | None, listings: Sequence[Listing]) -> graphs.Chart | None:
    """The chart with its numbers leading to the articles they count, as far as these are listed."""
    listed = {span.anchor for listing in listings for span in listing.spans}

    def to(bar: graphs.Bar, part: graphs.Part) -> str:
        anchor = f"{part.css}-{bar.start}"
        return f"#{anchor}" if anchor in listed else ""

    return chart.linked(to) if chart else None
