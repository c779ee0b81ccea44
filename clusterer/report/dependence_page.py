"""The page of dependence: how much of the collection, of each outlet and of each month is an agency's.

The table is that of ``clusterer export --table dependence`` (dependence.py), as far as a page can show it: all months,
the outlets with most articles, and of a few of these each month. What is shown lies beside the page as CSV; the command
writes all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from clusterer.dependence import ALL, Intervals, Row, Table
from clusterer.records import dataclass
from clusterer.report import words
from clusterer.report.links import Links
from clusterer.report.whose import PARTS
from clusterer.tallies import GROUPS, ROLES, UNDATED, UNNAMED

MONTHS: Final = 36  # of the collection, the latest
OUTLETS: Final = 24  # with most articles
EACH: Final = 6  # of these, with a table of their own …
FEWEST: Final = 10  # … where they have so many articles …
OF_EACH: Final = 12  # … of so many months. A cell takes a millisecond to resample


@dataclass(frozen=True, slots=True)
class Figure:
    """A share with its interval, "" where there is one event and nothing to resample."""

    share: str
    interval: str


@dataclass(frozen=True, slots=True)
class Line:
    """One outlet or month. ``of_words`` and ``of_articles`` are in the order of GROUPS."""

    name: str
    href: str
    articles: int
    words: int
    events: int
    parts: tuple[int, ...]  # words, in the order of whose.PARTS
    of_words: tuple[Figure, ...]
    of_articles: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """One group or role in the whole collection."""

    name: str
    css: str
    below: bool  # whether it is a role of the agencies' group
    articles: int
    of_articles: Figure
    words: int
    of_words: Figure


@dataclass(frozen=True, slots=True)
class DependencePage:
    """All of the page."""

    whole: Line
    roles: tuple[Role, ...]
    months: tuple[Line, ...]
    months_left_out: int
    outlets: tuple[Line, ...]
    outlets_left_out: int
    each: tuple[tuple[Line, tuple[Line, ...]], ...]
    groups: tuple[str, ...] = GROUPS


def build(table: Table, links: Links, intervals: Intervals) -> tuple[DependencePage, tuple[Row, ...]]:
    """The page, and the rows of the table that it shows, without those that count nothing. There is an article.

    ``intervals``: those that the last drawing knew.
    """
    months = _months(table, ALL)
    outlets = table.outlets
    largest = sorted(outlets, key=lambda outlet: (-outlets[outlet], outlet))[:OUTLETS]
    shown = [outlet for outlet in largest if outlet != UNNAMED and outlets[outlet] >= FEWEST][:EACH]
    months_of = {outlet: _months(table, outlet)[-OF_EACH:] for outlet in shown}
    wanted = [(ALL, ALL), *((ALL, month) for month in months[-MONTHS:]), *((outlet, ALL) for outlet in largest)]
    wanted += [(outlet, month) for outlet in shown for month in months_of[outlet]]
    rows = table.rows(wanted, intervals=intervals)
    found: dict[tuple[str, str], dict[str, Row]] = {}
    for row in rows:
        found.setdefault((row.outlet, row.month), {})[row.role] = row
    lines = {key: _line(cell, key, links) for key, cell in found.items()}
    page = DependencePage(
        lines[ALL, ALL],
        tuple(_roles(found[ALL, ALL])),
        tuple(lines[ALL, month] for month in months[-MONTHS:]),
        max(0, len(months) - MONTHS),
        tuple(lines[outlet, ALL] for outlet in largest),
        len(outlets) - len(largest),
        tuple((lines[o, ALL], tuple(lines[o, m] for m in months_of[o])) for o in shown if len(months_of[o]) > 1),
    )
    return page, tuple(row for row in rows if row.articles or row.words or (row.outlet, row.month) == (ALL, ALL))


def _months(table: Table, outlet: str) -> list[str]:
    """The months of an outlet, what is undated behind them."""
    return sorted(table.months(outlet), key=lambda month: (month == UNDATED, month))


def _line(cell: Mapping[str, Row], key: tuple[str, str], links: Links) -> Line:
    outlet, month = key
    name = outlet if month == ALL else "undated" if month == UNDATED else _month(month)
    page = links.outlet_page(outlet) if month == ALL and outlet not in (ALL, UNNAMED) else ""
    groups = [cell[group] for group in GROUPS]
    return Line(
        "unknown outlet" if name == UNNAMED else name,
        page,
        sum(row.articles for row in groups),
        sum(row.words for row in groups),
        groups[0].events,
        tuple(cell[part].words for part in PARTS),
        tuple(_figure(row.words_share, row.words_low, row.words_high) for row in groups),
        tuple(_figure(row.articles_share, row.articles_low, row.articles_high) for row in groups),
    )


def _roles(cell: Mapping[str, Row]) -> Iterator[Role]:
    order: Sequence[str] = (GROUPS[0], *ROLES, *GROUPS[1:])
    for part in order:
        row = cell[part]
        yield Role(
            part,
            "" if part == GROUPS[0] else words.slug(part),
            part in ROLES,
            row.articles,
            _figure(row.articles_share, row.articles_low, row.articles_high),
            row.words,
            _figure(row.words_share, row.words_low, row.words_high),
        )


def _figure(share: float, low: float | None, high: float | None) -> Figure:
    if low is None or high is None or not high:
        return Figure(words.percent(share), "")
    return Figure(words.percent(share), f"{100 * low:.0f}–{100 * high:.0f}")


def _month(month: str) -> str:
    return f"{words.MONTHS[int(month[5:]) - 1]} {month[:4]}"
