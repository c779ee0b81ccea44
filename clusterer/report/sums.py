"""What the index and the pages of outlets and agencies count: sums over what each event adds.

Sums add up and can be taken apart again, so that a drawing counts what came and what went (counting.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final, TypeAlias

import msgspec

from clusterer.report.rows import FIRST, OWN, ArticleRow, EventRow
from clusterer.report.words import ROLES, size_token, slug, sure

KINDS: Final = (OWN, *(slug(role) for role in ROLES))
_PLACES: Final = {kind: place for place, kind in enumerate(KINDS)}
_MOST: Final = (1 << 64) - 1  # sums of digests stay within what can be kept

Days: TypeAlias = dict[str, dict[str, int]]
"""Kind of article -> day of publication ("" for undated) -> articles."""


class Fact(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an article adds."""

    outlet: str
    kind: int  # its strongest role, of KINDS
    day: int | None  # of publication, counted from the first of January of the year 1
    shown: int  # digest of what lists of articles show of it
    agencies: dict[str, int]  # and its strongest role to each
    first: bool  # whether its outlet can be called first by it


class Facts(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an event adds."""

    unsure: bool  # whether its surest origin is not sure
    verdict: str
    day: int | None  # of first publication
    agencies: tuple[str, ...]
    languages: tuple[str, ...]
    groups: int  # of near-duplicates
    articles: tuple[Fact, ...]

    @classmethod
    def of(cls, event: EventRow, articles: Sequence[ArticleRow], groups: int) -> Facts:
        """What some rows say."""
        return cls(
            bool(event.origins) and max(sure(of) for _, _, of in event.origins) < 80,
            event.verdict,
            _day(event.first),
            tuple(dict.fromkeys(agency for agency, _, _ in event.origins)),
            event.languages,
            groups,
            tuple(
                Fact(
                    row.outlet,
                    _PLACES[row.kind],
                    _day(row.published),
                    row.shown,
                    {agency: _PLACES[kind] for agency, kind in row.strongest.items()},
                    row.id == event.first_article,
                )
                for row in articles
            ),
        )


class Sums(msgspec.Struct, array_like=True):
    """Of some events and their articles."""

    events: int = 0
    several: int = 0  # events of two articles and more
    articles: int = 0
    groups: int = 0
    unsure: int = 0  # events whose surest origin is not sure
    outlets: dict[str, int] = {}  # events by outlet; msgspec copies what it finds here
    agencies: dict[str, int] = {}
    languages: dict[str, int] = {}
    sizes: dict[str, int] = {}
    verdicts: dict[str, int] = {}
    days: dict[str, int] = {}  # events by day of first publication
    of_outlet: dict[str, Days] = {}  # outlet -> its articles by their strongest role
    of_agency: dict[str, Days] = {}  # agency -> its articles by its role
    uses: dict[str, dict[str, int]] = {}  # agency -> outlet -> articles
    firsts: dict[str, int] = {}  # outlet -> articles by which it can be called first
    listed: dict[str, dict[str, int]] = {}  # outlet -> kind of list -> sum of digests of what it shows of articles
    taken: dict[str, int] = {}  # agency -> the same

    @classmethod
    def of(cls, events: Sequence[Facts]) -> Sums:
        """The sums of some events."""
        articles = [fact for event in events for fact in event.articles]
        sums = cls(
            len(events),
            sum(len(event.articles) > 1 for event in events),
            len(articles),
            sum(event.groups for event in events),
            sum(event.unsure for event in events),
            _counted(name for event in events for name in {fact.outlet for fact in event.articles} if name),
            _counted(agency for event in events for agency in event.agencies),
            _counted(language for event in events for language in event.languages),
            _counted(size_token(len(event.articles)) for event in events),
            _counted(event.verdict for event in events),
            _counted(_said(event.day) for event in events if event.day is not None),
        )
        for fact in articles:
            outlet, kind, day = fact.outlet, KINDS[fact.kind], _said(fact.day)
            _add(sums.of_outlet, outlet, kind, day)
            listed = sums.listed.setdefault(outlet, {})
            listed[kind] = (listed.get(kind, 0) + fact.shown) & _MOST
            for agency, place in fact.agencies.items():
                _add(sums.of_agency, agency, KINDS[place], day)
                by_outlet = sums.uses.setdefault(agency, {})
                by_outlet[outlet] = by_outlet.get(outlet, 0) + 1
                sums.taken[agency] = (sums.taken.get(agency, 0) + fact.shown) & _MOST
            if fact.first:
                sums.firsts[outlet] = sums.firsts.get(outlet, 0) + 1
                listed[FIRST] = (listed.get(FIRST, 0) + fact.shown) & _MOST
        return sums

    def add(self, other: Sums) -> None:
        """Add the sums of other events."""
        self._change(other, _plus)

    def take(self, other: Sums) -> None:
        """Take away the sums of some of the events."""
        self._change(other, _minus)

    def settle(self) -> None:
        """Names are sorted where they are shown."""

    def _change(self, other: Sums, change: Callable[[int, int], int]) -> None:
        for field, value in zip(type(self).__struct_fields__, msgspec.structs.astuple(other), strict=True):
            known = getattr(self, field)
            if isinstance(value, int):
                setattr(self, field, change(known, value))
            else:
                _merge(known, value, change)


def _plus(one: int, other: int) -> int:
    return (one + other) & _MOST


def _minus(one: int, other: int) -> int:
    return (one - other) & _MOST


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(Counter(names))


@lru_cache(1 << 12)
def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _day(moment: str | None) -> int | None:
    return _ordinal(moment[:10]) if moment else None


@lru_cache(1 << 12)
def _said(day: int | None) -> str:
    return date.fromordinal(day).isoformat() if day is not None else ""


def _merge(into: dict[str, Any], more: Mapping[str, Any], change: Callable[[int, int], int]) -> None:
    """Add up what is under equal names, or take it away. What is none is not there."""
    for name, value in more.items():
        known = into.get(name)
        if isinstance(value, dict):
            if known is None:
                into[name] = known = {}
            _merge(known, value, change)
            left: Any = known
        else:
            into[name] = left = change(known or 0, value)
        if not left:
            del into[name]


def _add(sums: dict[str, Days], name: str, kind: str, day: str) -> None:
    days = sums.setdefault(name, {}).setdefault(kind, {})
    days[day] = days.get(day, 0) + 1
