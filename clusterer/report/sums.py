"""What the index and the pages of outlets and agencies count: sums over rows, made part by part and added up.

Sums of a part depend on its rows alone, so those of a part that did not change need not be made again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import msgspec

from clusterer.report.rows import FIRST, ArticleRow, EventRow
from clusterer.report.words import size_token, sure

_MOST: Final = (1 << 64) - 1  # sums of digests stay within what can be kept

Days: TypeAlias = dict[str, dict[str, int]]
"""Kind of article -> day of publication ("" for undated) -> articles."""


class Sums(msgspec.Struct, array_like=True):
    """Of the events and articles of a part, or of several."""

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
    def of(cls, events: Sequence[EventRow], articles: Sequence[ArticleRow], groups: int) -> Sums:
        """The sums of some rows."""
        sums = cls(events=len(events), articles=len(articles), groups=groups)
        firsts = {row.first_article for row in events}
        sums._count_events(events)
        listed: Counter[tuple[str, str]] = Counter()
        taken: Counter[str] = Counter()
        for row in articles:
            day = row.published[:10] if row.published else ""
            kinds = row.strongest
            _add(sums.of_outlet, row.outlet, row.kind, day)
            listed[row.outlet, row.kind] += row.shown
            for agency, kind in kinds.items():
                _add(sums.of_agency, agency, kind, day)
                by_outlet = sums.uses.setdefault(agency, {})
                by_outlet[row.outlet] = by_outlet.get(row.outlet, 0) + 1
                taken[agency] += row.shown
            if row.id in firsts:
                sums.firsts[row.outlet] = sums.firsts.get(row.outlet, 0) + 1
                listed[row.outlet, FIRST] += row.shown
        for (outlet, kind), digests in listed.items():
            sums.listed.setdefault(outlet, {})[kind] = digests & _MOST
        sums.taken = {name: digests & _MOST for name, digests in taken.items()}
        return sums

    def _count_events(self, rows: Sequence[EventRow]) -> None:
        self.several = sum(row.articles > 1 for row in rows)
        self.unsure = sum(bool(row.origins) and max(sure(of) for _, _, of in row.origins) < 80 for row in rows)
        self.outlets = dict(Counter(outlet for row in rows for outlet in row.outlets))
        named = (dict.fromkeys(agency for agency, _, _ in row.origins) for row in rows)  # in an order that is the same
        self.agencies = dict(Counter(agency for agencies in named for agency in agencies))  # in every process
        self.languages = dict(Counter(language for row in rows for language in row.languages))
        self.sizes = dict(Counter(size_token(row.articles) for row in rows))
        self.verdicts = dict(Counter(row.verdict for row in rows))
        self.days = dict(Counter(row.first[:10] for row in rows if row.first is not None))

    @classmethod
    def total(cls, parts: Iterable[Sums]) -> Sums:
        """The sums of several parts, in their order."""
        total = cls()
        for part in parts:
            for field, value in zip(cls.__struct_fields__, msgspec.structs.astuple(part), strict=True):
                if isinstance(value, int):
                    setattr(total, field, getattr(total, field) + value)
                else:
                    _merge(getattr(total, field), value)
        return total


def _merge(into: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add up what is under equal names."""
    for name, value in more.items():
        known = into.get(name)
        if isinstance(value, dict):
            if known is None:
                into[name] = known = {}
            _merge(known, value)
        else:
            into[name] = value if known is None else (known + value) & _MOST


def _add(sums: dict[str, Days], name: str, kind: str, day: str) -> None:
    days = sums.setdefault(name, {}).setdefault(kind, {})
    days[day] = days.get(day, 0) + 1
