"""Outlet and agency pages: who runs whose copy, how much of it, and how fast; every number links to its articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from clusterer.documents import Document
from clusterer.findings import AgencyProfile, OutletProfile, Pickup
from clusterer.report import graphs, paths, words
from clusterer.report.listings import ROLES, Listing, linked, listing, roles_over_time
from clusterer.report.view import NO_OUTLET, Library

GROUPS = 60  # outlets with a list of their own on an agency's page


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
    """An outlet in the list of outlets."""

    name: str
    page: str
    documents: int
    shares: tuple[Share, ...]
    agency_share: str
    first: int
    agencies: str


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
    """The outlet and agency pages of one report."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.of_outlet: dict[str, dict[str, list[Document]]] = {}
        self.of_agency: dict[str, dict[str, list[Document]]] = {}
        self.listed: dict[str, frozenset[str]] = {}
        self.roles: dict[str, Mapping[str, str]] = {}  # document -> agency -> css of its strongest role
        self.firsts: dict[str, list[Document]] = {}
        for event in library.findings.events:
            document = _first([library.document(id_) for id_ in event.documents])
            if document is not None:
                self.firsts.setdefault(document.outlet, []).append(document)
        for article in library.findings.articles:
            document = article.document
            roles: dict[str, str] = {}
            origins = library.attribution(document.id).origins
            for agency in {o.agency for o in origins}:
                roles[agency] = words.slug(words.strongest([o.role for o in origins if o.agency == agency]))
                outlets = self.of_agency.setdefault(agency, {})
                outlets.setdefault(document.outlet, []).append(document)
            self.roles[document.id] = roles
            css = words.slug(words.strongest([o.role for o in origins])) if origins else "own"
            self.of_outlet.setdefault(document.outlet, {}).setdefault(css, []).append(document)

    def outlet(self, profile: OutletProfile) -> OutletPage:
        """The page of one outlet."""
        by_role = self.of_outlet.get(profile.name, {})
        pickups = [p for a in self.library.findings.agencies for p in a.pickups if p.outlet == profile.name]
        most = max((len(p.documents) for p in pickups), default=1) or 1
        rows = sorted(pickups, key=lambda p: (-len(p.documents), p.agency))
        chart = _chart(by_role)
        listings = roles_over_time(self.library, by_role, chart)
        return OutletPage(
            profile.name or NO_OUTLET,
            profile.documents,
            profile.words,
            profile.agency_words,
            words.percent(profile.agency_words / profile.words) if profile.words else "0 %",
            profile.first,
            _shares({css: len(found) for css, found in by_role.items()}, {css: f"#{css}" for css in by_role}),
            linked(chart, listings),
            tuple(
                _pickup(p, p.agency, self.library.agency_page(p.agency), self.taken(p.agency, p.outlet), most)
                for p in rows
            ),
            listings,
            listing(self.library, "first", "First to publish", "", self.firsts[profile.name])
            if profile.name in self.firsts
            else None,
        )

    def agency(self, profile: AgencyProfile) -> AgencyPage:
        """The page of one agency."""
        outlets = self.of_agency.get(profile.name, {})
        by_role: dict[str, list[Document]] = {}
        for documents in outlets.values():
            for document in documents:
                by_role.setdefault(self.roles[document.id][profile.name], []).append(document)
        pickups = sorted(profile.pickups, key=lambda p: (-len(p.documents), p.outlet))
        most = max((len(p.documents) for p in pickups), default=1) or 1
        ranked = self.ranked(profile.name)
        chart = _chart(by_role)
        over_time = roles_over_time(self.library, by_role, chart)
        return AgencyPage(
            profile.name,
            profile.documents,
            profile.outlets,
            sum(p.words for p in pickups),
            _shares(
                {css: len(found) for css, found in by_role.items()},
                {css: f"#{css}" for css in by_role},
            ),
            linked(chart, over_time),
            tuple(
                _pickup(
                    p,
                    p.outlet or NO_OUTLET,
                    self.library.outlet_page(p.outlet),
                    self.taken(p.agency, p.outlet),
                    most,
                )
                for p in pickups
            ),
            tuple(
                listing(self.library, _outlet_anchor(outlet), outlet or NO_OUTLET, "", ds)
                for outlet, ds in ranked[:GROUPS]
            ),
            over_time,
            max(0, len(ranked) - GROUPS),
        )

    def ranked(self, agency: str) -> list[tuple[str, list[Document]]]:
        """The outlets with an agency's articles, the one with most first."""
        return sorted(self.of_agency.get(agency, {}).items(), key=lambda item: (-len(item[1]), item[0]))

    def taken(self, agency: str, outlet: str) -> str:
        """Where an outlet's articles from an agency are listed, "" where they are not."""
        if agency not in self.listed:
            self.listed[agency] = frozenset(name for name, _ in self.ranked(agency)[:GROUPS])
        page = self.library.agency_page(agency)
        return f"{page}#{_outlet_anchor(outlet)}" if page and outlet in self.listed[agency] else ""

    def outlet_rows(self) -> tuple[OutletRow, ...]:
        """Every outlet, the one with most articles first."""
        taken: dict[str, list[tuple[int, str]]] = {}
        for agency in self.library.findings.agencies:
            for pickup in agency.pickups:
                taken.setdefault(pickup.outlet, []).append((-len(pickup.documents), agency.name))
        rows = []
        for profile in sorted(self.library.findings.outlets, key=lambda p: (-p.documents, p.name)):
            by_role = self.of_outlet.get(profile.name, {})
            rows.append(
                OutletRow(
                    profile.name or NO_OUTLET,
                    self.library.outlet_page(profile.name),
                    profile.documents,
                    _shares({css: len(found) for css, found in by_role.items()}, {}),
                    words.percent(profile.agency_words / profile.words) if profile.words else "0 %",
                    profile.first,
                    words.listed([name for _, name in sorted(taken.get(profile.name, []))], 4),
                )
            )
        return tuple(rows)

    def agency_rows(self) -> tuple[AgencyRow, ...]:
        """Every agency, the one with most articles first."""
        profiles = sorted(self.library.findings.agencies, key=lambda p: (-p.documents, p.name))
        most = max((p.documents for p in profiles), default=1) or 1
        return tuple(
            AgencyRow(
                profile.name,
                self.library.agency_page(profile.name),
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


def _first(documents: Sequence[Document]) -> Document | None:
    """The article by which one outlet of two or more can be called first. A mere date may be any time of its day."""
    earliest: dict[str, tuple[datetime, datetime, Document]] = {}
    for document in documents:
        time = document.published
        if time is not None and document.outlet:
            window = (time, time + timedelta(days=1) if words.is_day(time) else time, document)
            known = earliest.get(document.outlet, window)
            earliest[document.outlet] = min(known, window, key=lambda w: (w[1], w[0], w[2].id))
    if len(earliest) < 2:
        return None
    (_, latest, first), *others = sorted(earliest.values(), key=lambda w: (w[1], w[2].outlet))
    alone = all(latest < start or (latest == start and words.is_day(start)) for start, _, _ in others)
    return first if alone else None


def _outlet_anchor(outlet: str) -> str:
    return "o" + paths.digest("outlet", outlet, size=5)


def _chart(by_role: Mapping[str, list[Document]]) -> graphs.Chart | None:
    series: dict[str, list[datetime]] = {
        css: [d.published for d in by_role.get(css, ()) if d.published is not None] for css in ROLES
    }
    return graphs.over_time(series, ROLES)


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
