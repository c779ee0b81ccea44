"""Lists of articles on outlet and agency pages, parted as the chart above them: each of its numbers leads somewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from clusterer.records import dataclass
from clusterer.report import graphs
from clusterer.report.rows import ArticleRow
from clusterer.report.sums import Days

LISTED = 20  # articles listed under one heading, the newest: a run redraws the page of each outlet it has news of

ROLES = {
    "agency-copy": "Agency copy",
    "mixed": "Mixed",
    "inferred": "Inferred",
    "contribution": "Contribution",
    "own": "No wire origin",
}


@dataclass(frozen=True, slots=True)
class Span:
    """The articles of a listing that one bar of the chart counts. ``start``, of the bar, is "" where there is none."""

    start: str
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


def roles_over_time(
    days: Days, newest: Callable[[str], Sequence[ArticleRow]], chart: graphs.Chart | None
) -> tuple[Listing, ...]:
    """A listing for each kind of article, parted as the chart is."""
    return tuple(
        listing(css, name, css, sum(days[css].values()), newest(css), chart)
        for css, name in ROLES.items()
        if css in days
    )


def listing(
    anchor: str, name: str, css: str, count: int, newest: Sequence[ArticleRow], chart: graphs.Chart | None = None
) -> Listing:
    """The newest of so many articles under a heading."""
    spans: dict[tuple[str, str], list[ArticleRow]] = {}
    for row in newest:
        bar = chart.bar_of(row.published) if chart and row.published else None
        label = (bar.start, bar.label) if bar else ("", "")
        if chart and bar is None:
            label = ("", "earlier" if row.published else "undated")
        spans.setdefault(label, []).append(row)
    parts = tuple(Span(*label, tuple(items)) for label, items in spans.items())
    return Listing(anchor, name, css, count, parts, max(0, count - len(newest)))


def linked(chart: graphs.Chart | None, listings: Sequence[Listing]) -> graphs.Chart | None:
    """The chart with its numbers leading to the articles they count, as far as these are listed."""
    hrefs = {
        (listing.anchor, span.start): f"#{listing.anchor}-{span.start}"
        for listing in listings
        for span in listing.spans
        if span.start
    }
    return chart.linked(hrefs) if chart else None
