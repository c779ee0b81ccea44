"""Outlet and agency pages: who runs whose copy, how much of it, and how fast; every number links to its articles."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import msgspec

from clusterer.documents import Role
from clusterer.findings import AgencyProfile, OutletProfile, Pickup
from clusterer.report import graphs, words
from clusterer.report.links import Links, outlet_anchor
from clusterer.report.listings import ROLES, Listing, Pile, linked, listing, roles_over_time
from clusterer.report.rows import ArticleRow, Summary
from clusterer.report.story import NO_OUTLET

GROUPS = 60  # outlets with a list of their own on an agency's page
OWN_PAGE = 3  # articles from which an outlet has a page: on 12,460 real articles 940 of 1,590 outlets have fewer


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


@dataclass(frozen=True, slots=True)
class OutletPage:
    """All of an outlet's page."""

    name: str
    documents: int
    words: int
    agency_words: int
    agency_share: str
    first: int
    shares: tuple[Share, ...]
    chart: graphs.Chart | None
    pickups: tuple[PickupRow, ...]
    listings: tuple[Listing, ...]
    firsts: Listing | None


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
    listings: tuple[Listing, ...]
    over_time: tuple[Listing, ...]
    outlets_left_out: int


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


class Profiles:
    """The outlet and agency pages of one report, from one pass over its articles."""

    def __init__(self, rows: Iterable[ArticleRow], firsts: Container[str], summary: Summary) -> None:
        self.summary = summary
        self.of_outlet: dict[str, dict[str, Pile]] = {}  # outlet -> css of the strongest role -> articles
        self.of_agency: dict[str, dict[str, Pile]] = {}  # agency -> css of its strongest role -> articles
        self.uses: dict[str, dict[str, Pile]] = {}  # agency -> outlet -> articles
        self.firsts: dict[str, Pile] = {}
        self.links = Links()
        self._listed: dict[str, dict[str, str]] = {}
        self._pickups: dict[str, list[Pickup]] = {}
        for whole in rows:
            row = msgspec.structs.replace(whole, cells=(), json=b"")
            roles: dict[str, Role] = {}
            for name, role, _ in row.origins:
                known = roles.get(name)
                roles[name] = words.strongest([known, cast("Role", role)]) if known else cast("Role", role)
            for name, strongest in roles.items():
                self.of_agency.setdefault(name, {}).setdefault(words.slug(strongest), Pile()).add(row)
                self.uses.setdefault(name, {}).setdefault(row.outlet, Pile()).add(row)
            css = words.slug(words.strongest(list(roles.values()))) if roles else "own"
            self.of_outlet.setdefault(row.outlet, {}).setdefault(css, Pile()).add(row)
            if row.id in firsts:
                self.firsts.setdefault(row.outlet, Pile()).add(row)
        for agency in summary.agencies:
            for pickup in agency.pickups:
                self._pickups.setdefault(pickup.outlet, []).append(pickup)
        self.links = Links(
            frozenset(o.name for o in summary.outlets if o.documents >= OWN_PAGE),
            frozenset(o.name for o in summary.outlets if o.documents < OWN_PAGE),
            frozenset(agency.name for agency in summary.agencies),
        )

    def outlet(self, profile: OutletProfile) -> OutletPage:
        """The page of one outlet."""
        piles = self.of_outlet.get(profile.name, {})
        pickups = self._pickups.get(profile.name, [])
        most = max((len(p.documents) for p in pickups), default=1) or 1
        rows = sorted(pickups, key=lambda p: (-len(p.documents), p.agency))
        chart = _chart(piles)
        listings = roles_over_time(piles, chart)
        firsts = self.firsts.get(profile.name)
        return OutletPage(
            profile.name or NO_OUTLET,
            profile.documents,
            profile.words,
            profile.agency_words,
            words.percent(profile.agency_words / profile.words) if profile.words else "0 %",
            profile.first,
            _shares({css: pile.count for css, pile in piles.items()}, {css: f"#{css}" for css in piles}),
            linked(chart, listings),
            tuple(
                _pickup(p, p.agency, self.links.agency_page(p.agency), self.taken(p.agency, p.outlet), most)
                for p in rows
            ),
            listings,
            listing("first", "First to publish", "", firsts) if firsts else None,
        )

    def agency(self, profile: AgencyProfile) -> AgencyPage:
        """The page of one agency."""
        piles = self.of_agency.get(profile.name, {})
        pickups = sorted(profile.pickups, key=lambda p: (-len(p.documents), p.outlet))
        most = max((len(p.documents) for p in pickups), default=1) or 1
        ranked = self.ranked(profile.name)
        chart = _chart(piles)
        over_time = roles_over_time(piles, chart)
        return AgencyPage(
            profile.name,
            profile.documents,
            profile.outlets,
            sum(p.words for p in pickups),
            _shares({css: pile.count for css, pile in piles.items()}, {css: f"#{css}" for css in piles}),
            linked(chart, over_time),
            tuple(
                _pickup(
                    p, p.outlet or NO_OUTLET, self.links.outlet_page(p.outlet), self.taken(p.agency, p.outlet), most
                )
                for p in pickups
            ),
            tuple(listing(outlet_anchor(name), name or NO_OUTLET, "", pile) for name, pile in ranked[:GROUPS]),
            over_time,
            max(0, len(ranked) - GROUPS),
        )

    def ranked(self, agency: str) -> list[tuple[str, Pile]]:
        """The outlets with an agency's articles, the one with most first."""
        return sorted(self.uses.get(agency, {}).items(), key=lambda item: (-item[1].count, item[0]))

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
            piles = self.of_outlet.get(profile.name, {})
            taken = sorted(self._pickups.get(profile.name, []), key=lambda p: (-len(p.documents), p.agency))
            own = profile.documents >= OWN_PAGE
            rows.append(
                OutletRow(
                    profile.name or NO_OUTLET,
                    self.links.outlet_page(profile.name) if own else "",
                    outlet_anchor(profile.name),
                    profile.documents,
                    _shares({css: pile.count for css, pile in piles.items()}, {}),
                    words.percent(profile.agency_words / profile.words) if profile.words else "0 %",
                    profile.first,
                    words.listed([p.agency for p in taken], 4),
                    () if own else tuple(row for pile in piles.values() for row in pile.newest()),
                )
            )
        return tuple(rows)

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


def _chart(piles: Mapping[str, Pile]) -> graphs.Chart | None:
    return graphs.over_time({css: piles[css].days for css in ROLES if css in piles}, ROLES)


def _shares(counts: Mapping[str, int], hrefs: Mapping[str, str]) -> tuple[Share, ...]:
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


def _pickup(pickup: Pickup, name: str, page: str, href: str, most: int) -> PickupRow:
    hours = pickup.hours_after_first
    delay = "" if hours is None else "first" if hours <= 0 else words.delay_hours(hours)
    return PickupRow(
        name, page, len(pickup.documents), href, pickup.words, delay, round(100 * len(pickup.documents) / most, 1)
    )
