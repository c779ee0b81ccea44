"""What tallies add up to: plain sums that can be kept, added to and taken from, and the profiles they give.

Articles whose outlet is unknown count for the agency, and in no outlet's profile.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field
from statistics import median

from clusterer.findings import AgencyProfile, EventTally, OutletProfile, Pickup
from clusterer.records import dataclass


def profiles(tallies: Iterable[EventTally]) -> tuple[tuple[OutletProfile, ...], tuple[AgencyProfile, ...]]:
    """The profiles of all named outlets and of all agencies, each sorted by name."""
    return ProfileSums.of(tallies).profiles()


@dataclass(slots=True)
class _Outlet:
    """An outlet being counted."""

    documents: int = 0
    words: int = 0
    agency_words: int = 0  # in thousandths, so that a sum does not depend on its order
    first: int = 0
    roles: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Pickup:
    """One outlet's use of one agency, being counted."""

    documents: list[str] = field(default_factory=list)
    words: int = 0  # in thousandths
    delays: list[float] = field(default_factory=list)


@dataclass(slots=True)
class ProfileSums:
    """What some events add to the profiles; sums of several add up. Plain values, so that they can be kept."""

    outlets: dict[str, _Outlet] = field(default_factory=dict)
    agencies: dict[str, dict[str, _Pickup]] = field(default_factory=dict)  # agency -> outlet

    @classmethod
    def of(cls, tallies: Iterable[EventTally]) -> ProfileSums:
        """What these events add."""
        outlets: defaultdict[str, _Outlet] = defaultdict(_Outlet)
        agencies: defaultdict[str, defaultdict[str, _Pickup]] = defaultdict(lambda: defaultdict(_Pickup))
        for event in tallies:
            if event.first:
                outlets[event.first].first += 1
            for article in event.articles:
                if article.outlet:
                    outlet = outlets[article.outlet]
                    outlet.documents += 1
                    outlet.words += article.words
                    if article.role is not None:
                        outlet.roles[article.role] = outlet.roles.get(article.role, 0) + 1
                        outlet.agency_words += round(1000 * article.theirs)
                for use in article.uses:
                    pickup = agencies[use.agency][article.outlet]
                    pickup.documents.append(article.id)
                    pickup.words += round(1000 * article.words * use.share)
                    if use.hours is not None:
                        pickup.delays.append(use.hours)
        return cls(outlets, {name: dict(by_outlet) for name, by_outlet in agencies.items()})

    def add(self, other: ProfileSums) -> None:
        """Add the sums of other events."""
        for name, outlet in other.outlets.items():
            into = self.outlets.setdefault(name, _Outlet())
            into.documents += outlet.documents
            into.words += outlet.words
            into.agency_words += outlet.agency_words
            into.first += outlet.first
            for role, count in outlet.roles.items():
                into.roles[role] = into.roles.get(role, 0) + count
        for agency, by_outlet in other.agencies.items():
            uses = self.agencies.setdefault(agency, {})
            for name, pickup in by_outlet.items():
                use = uses.setdefault(name, _Pickup())
                use.documents += pickup.documents
                use.words += pickup.words
                use.delays += pickup.delays

    def take(self, other: ProfileSums) -> None:
        """Take away the sums of some of the events."""
        for name, outlet in other.outlets.items():
            into = self.outlets[name]
            into.documents -= outlet.documents
            into.words -= outlet.words
            into.agency_words -= outlet.agency_words
            into.first -= outlet.first
            counts = Counter(into.roles)
            counts.subtract(outlet.roles)
            into.roles = {role: count for role, count in counts.items() if count}
            if not into.documents and not into.first:
                del self.outlets[name]
        for agency, by_outlet in other.agencies.items():
            uses = self.agencies[agency]
            for name, pickup in by_outlet.items():
                use = uses[name]
                gone = set(pickup.documents)
                use.documents = [id_ for id_ in use.documents if id_ not in gone]
                use.words -= pickup.words
                use.delays = _without(use.delays, Counter(pickup.delays))
                if not use.documents:
                    del uses[name]
            if not uses:
                del self.agencies[agency]

    def settle(self) -> None:
        """Bring what was added into an order that does not depend on when it was."""
        for by_outlet in self.agencies.values():
            for use in by_outlet.values():
                use.documents.sort()
                use.delays.sort()

    def profiles(self) -> tuple[tuple[OutletProfile, ...], tuple[AgencyProfile, ...]]:
        """The profiles of all named outlets and of all agencies, each sorted by name."""
        return (
            tuple(_profile(name, outlet) for name, outlet in sorted(self.outlets.items())),
            tuple(_agency(name, by_outlet) for name, by_outlet in sorted(self.agencies.items())),
        )


def _without(values: Iterable[float], gone: Counter[float]) -> list[float]:
    """The values but for those that are gone, each as often as it is."""
    left = []
    for value in values:
        if gone.get(value):
            gone[value] -= 1
        else:
            left.append(value)
    return left


def _profile(name: str, outlet: _Outlet) -> OutletProfile:
    roles = Counter(outlet.roles)
    return OutletProfile(
        name=name,
        documents=outlet.documents,
        agency_copy=roles["agency copy"],
        mixed=roles["mixed"],
        contribution=roles["contribution"],
        inferred=roles["inferred"],
        own=outlet.documents - roles.total(),
        words=outlet.words,
        agency_words=round(outlet.agency_words / 1000),
        first=outlet.first,
    )


def _agency(name: str, by_outlet: Mapping[str, _Pickup]) -> AgencyProfile:
    pickups = tuple(
        Pickup(
            agency=name,
            outlet=outlet,
            documents=tuple(sorted(use.documents)),
            words=round(use.words / 1000),
            hours_after_first=round(median(use.delays), 2) if use.delays else None,
        )
        for outlet, use in sorted(by_outlet.items(), key=lambda item: (-len(item[1].documents), item[0]))
        if outlet
    )
    return AgencyProfile(name, sum(len(use.documents) for use in by_outlet.values()), len(pickups), pickups)
