"""Outlet and agency pages: who runs whose copy, how much of it, and how fast; every number links to its articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clusterer.findings import AgencyProfile, OutletProfile, Pickup
from clusterer.records import dataclass
from clusterer.report import graphs, words
from clusterer.report.labels import NO_OUTLET
from clusterer.report.links import Links, outlet_anchor
from clusterer.report.listings import LISTED, ROLES, Listing, linked, roles_over_time
from clusterer.report.rows import ArticleRow
from clusterer.report.source import Rows, Summary
from clusterer.report.sums import Days, Sums

GROUPS = 60  # outlets whose articles are named on an agency's page
OF_OUTLET = 5  # … and how many of each, the newest
OWN_PAGE = 10  # articles from which an outlet has a page: of fewer, a row of the list of outlets says all
ONES = 24  # outlets of one article above which they are listed apart
CHARTED = 10  # … and from which an outlet or agency has a chart: of fewer, the times in its lists say the same


@dataclass(frozen=True, slots=True)
class Share:
    """One role's part of a whole, for a bar of 100 units. ``href`` leads to the articles it counts."""

    css: str
    name: str
    count: int
    share: str
    x: float
    width: float
    href: str


@dataclass(frozen=True, slots=True)
class PickupRow:
    """One outlet's use of one agency. ``width`` is its bar, 0–100 of the largest."""

    name: str
    page: str
    documents: int
    href: str
    words: int
    delay: str
    width: float
    anchor: str = ""  # of the row
    items: tuple[ArticleRow, ...] = ()  # its newest articles, on the agency's page


@dataclass(frozen=True, slots=True)
class AgencyPage:
    """All of an agency's page."""

    name: str
    documents: int
    outlets: int
    words: int
    shares: tuple[Share, ...]
    chart: graphs.Chart | None
    pickups: tuple[PickupRow, ...]
    over_time: tuple[Listing, ...]


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet in the list of outlets. ``items`` are its articles where it has no page."""

    name: str
    page: str
    anchor: str
    documents: int
    shares: tuple[Share, ...]
    agency_share: str
    first: int
    agencies: str
    items: tuple[ArticleRow, ...]


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """An agency in the list of agencies."""

    name: str
    page: str
    documents: int
    outlets: int
    width: float
    taken_by: str


def links_of(summary: Summary) -> Links:
    """The outlets and agencies that have pages."""
    return Links(
        frozenset(o.name for o in summary.outlets if o.documents >= OWN_PAGE),
        frozenset(o.name for o in summary.outlets if o.documents < OWN_PAGE),
        frozenset(agency.name for agency in summary.agencies),
    )


class Profiles:
    """The outlet and agency pages of one report. Their articles are asked for when a page is drawn."""

    def __init__(self, rows: Rows, sums: Sums, summary: Summary) -> None:
        self.rows = rows
        self.sums = sums
        self.summary = summary
        self._listed: dict[str, dict[str, str]] = {}
        self._pickups: dict[str, list[Pickup]] = {}
        for agency in summary.agencies:
            for pickup in agency.pickups:
                self._pickups.setdefault(pickup.outlet, []).append(pickup)
        self.links = links_of(summary)

    def outlet_inputs(self, profile: OutletProfile) -> object:
        """All that the page of an outlet shows, in brief."""
        name, sums = profile.name, self.sums
        pickups = [(_use(p), self.taken(p.agency, name)) for p in self._pickups.get(name, [])]
        listed = {kind: f"{digest:x}" for kind, digest in sums.listed.get(name, {}).items()}
        return profile, sums.of_outlet.get(name), listed, sums.firsts.get(name), pickups

    def agency_inputs(self, profile: AgencyProfile) -> object:
        """All that the page of an agency shows, in brief."""
        name, sums = profile.name, self.sums
        pickups = [(_use(p), self.links.outlet_page(p.outlet)) for p in profile.pickups]
        about = (name, profile.documents, profile.outlets)
        return about, sums.of_agency.get(name), f"{sums.taken.get(name, 0):x}", sums.uses.get(name), pickups

    def days_of(self, outlet: str) -> tuple[str, str]:
        """The first and the last day on which an outlet published, "" where none of its articles is dated."""
        days = [day for of_kind in self.sums.of_outlet.get(outlet, {}).values() for day in of_kind if day]
        return (min(days), max(days)) if days else ("", "")

    def pickups_of(self, outlet: str) -> Sequence[Pickup]:
        """What an outlet took from each agency."""
        return self._pickups.get(outlet, ())

    def agency(self, profile: AgencyProfile) -> AgencyPage:
        """The page of one agency."""
        name = profile.name
        days = self.sums.of_agency.get(name, {})
        pickups = sorted(profile.pickups, key=lambda p: (-len(p.documents), p.outlet))
        most = max((len(p.documents) for p in pickups), default=1) or 1
        listed = {outlet for outlet, _ in self.ranked(name)[:GROUPS]}
        chart = chart_of(days) if profile.documents >= CHARTED else None
        over_time = roles_over_time(days, lambda kind: self.rows.newest(LISTED, kind=kind, agency=name), chart)
        return AgencyPage(
            name,
            profile.documents,
            profile.outlets,
            sum(p.words for p in pickups),
            shares_of(days, {css: f"#{css}" for css in days}),
            linked(chart, over_time),
            tuple(
                replace(
                    pickup_row(p, p.outlet or NO_OUTLET, self.links.outlet_page(p.outlet), "", most),
                    anchor=outlet_anchor(p.outlet),
                    items=tuple(self.rows.newest(OF_OUTLET, outlet=p.outlet, agency=name))
                    if p.outlet in listed
                    else (),
                )
                for p in pickups
            ),
            over_time,
        )

    def ranked(self, agency: str) -> list[tuple[str, int]]:
        """The outlets with an agency's articles, the one with most first, and how many they are."""
        return sorted(self.sums.uses.get(agency, {}).items(), key=lambda item: (-item[1], item[0]))

    def taken(self, agency: str, outlet: str) -> str:
        """Where an outlet's articles from an agency are listed, "" where they are not."""
        if agency not in self._listed:
            page = self.links.agency_page(agency)
            ranked = self.ranked(agency)[:GROUPS] if page else []
            self._listed[agency] = {name: f"{page}#{outlet_anchor(name)}" for name, _ in ranked}
        return self._listed[agency].get(outlet, "")

    def outlet_rows(self) -> tuple[OutletRow, ...]:
        """Every outlet, the one with most articles first. Those with few have no page: their articles stand here."""
        rows = []
        for profile in sorted(self.summary.outlets, key=lambda p: (-p.documents, p.name)):
            days = self.sums.of_outlet.get(profile.name, {})
            taken = sorted(self._pickups.get(profile.name, []), key=lambda p: (-len(p.documents), p.agency))
            own = profile.documents >= OWN_PAGE
            rows.append(
                OutletRow(
                    profile.name or NO_OUTLET,
                    self.links.outlet_page(profile.name) if own else "",
                    outlet_anchor(profile.name),
                    profile.documents,
                    shares_of(days, {}),
                    words.percent(profile.agency_words / profile.words) if profile.words else "0 %",
                    profile.first,
                    words.listed([p.agency for p in taken], 4),
                    () if own else self._few(profile.name, days),
                )
            )
        return tuple(rows)

    def outlets_listed(self) -> tuple[tuple[OutletRow, ...], tuple[OutletRow, ...]]:
        """Outlets as the rows of a table, and those of one article, where these are many: a row each says little."""
        rows = self.outlet_rows()
        ones = tuple(row for row in rows if row.documents == 1 and row.items)
        if len(ones) <= ONES:
            return rows, ()
        return tuple(row for row in rows if row.documents > 1 or not row.items), ones

    def _few(self, outlet: str, days: Days) -> tuple[ArticleRow, ...]:
        """The articles of an outlet that has few."""
        kinds = [kind for kind in ROLES if kind in days]
        return tuple(row for kind in kinds for row in self.rows.newest(OWN_PAGE, kind=kind, outlet=outlet))

    def agency_rows(self) -> tuple[AgencyRow, ...]:
        """Every agency, the one with most articles first."""
        profiles = sorted(self.summary.agencies, key=lambda p: (-p.documents, p.name))
        most = max((p.documents for p in profiles), default=1) or 1
        return tuple(
            AgencyRow(
                profile.name,
                self.links.agency_page(profile.name),
                profile.documents,
                profile.outlets,
                round(100 * profile.documents / most, 1),
                words.listed(
                    [
                        p.outlet or NO_OUTLET
                        for p in sorted(profile.pickups, key=lambda p: (-len(p.documents), p.outlet))
                    ],
                    4,
                ),
            )
            for profile in profiles
        )


def chart_of(days: Days) -> graphs.Chart | None:
    """Articles over time, by kind."""
    dated = {css: {day: n for day, n in days[css].items() if day} for css in ROLES if css in days}
    return graphs.over_time(dated, ROLES)


def _use(pickup: Pickup) -> object:
    return pickup.agency, pickup.outlet, len(pickup.documents), pickup.words, pickup.hours_after_first


def shares_of(days: Days, hrefs: Mapping[str, str]) -> tuple[Share, ...]:
    """The kinds as parts of all articles. ``hrefs``: where each is listed."""
    counts = {css: sum(found.values()) for css, found in days.items()}
    total = sum(counts.values()) or 1
    x, shares = 0.0, []
    for css, name in ROLES.items():
        count = counts.get(css, 0)
        if count:
            width = 100 * count / total
            shares.append(
                Share(css, name, count, words.percent(count / total), round(x, 2), round(width, 2), hrefs.get(css, ""))
            )
            x += width
    return tuple(shares)


def pickup_row(pickup: Pickup, name: str, page: str, href: str, most: int) -> PickupRow:
    """An outlet's use of an agency as a row; ``most``: articles of the longest bar."""
    hours = pickup.hours_after_first
    delay = "" if hours is None else "first" if hours <= 0 else words.delay_hours(hours)
    return PickupRow(
        name, page, len(pickup.documents), href, pickup.words, delay, round(100 * len(pickup.documents) / most, 1)
    )
