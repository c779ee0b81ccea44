"""Charts as plain geometry: the templates print them as SVG, with the table behind each beside it.

No chart library: every chart here is bars on one axis. Sizes are in SVG user units; colours are CSS classes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from math import ceil
from typing import Literal, TypeAlias

from clusterer.report.words import MONTHS

Step: TypeAlias = Literal["day", "week", "month", "year"]
MOST_BARS = 70
FEW = 10  # bars that a chart of few things may have all the same
LABEL = 92  # units that a label under the axis needs


@dataclass(frozen=True, slots=True)
class Part:
    """One rectangle of a bar. ``href`` leads to what it counts, "" where that is not listed."""

    css: str
    y: float
    height: float
    value: int
    name: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: a span of time, what it counts, and where the filter finds it."""

    x: float
    label: str
    start: str
    end: str
    value: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A label under the axis."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars over time. ``step`` is the span of one bar; ``before`` counts the moments that are too old to be shown."""

    width: float
    height: float
    bar_width: float
    step: Step
    top: int
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    names: tuple[tuple[str, str], ...]  # css class, name of each series
    before: int = 0

    def linked(self, to: Callable[[Bar, Part], str]) -> Chart:
        """The same with an address for each part."""
        bars = []
        for bar in self.bars:
            hrefs = [to(bar, part) for part in bar.parts]
            if any(hrefs):
                parts = tuple(
                    replace(part, href=href) if href else part for part, href in zip(bar.parts, hrefs, strict=True)
                )
                bars.append(replace(bar, parts=parts))
            else:
                bars.append(bar)
        return replace(self, bars=tuple(bars))

    def bar_of(self, time: str) -> Bar | None:
        """The bar that an ISO time is counted in, None if it is too old to be shown."""
        place = bisect_right([bar.start for bar in self.bars], time[:10])
        return self.bars[place - 1] if place else None


def over_time(
    series: Mapping[str, Mapping[str, int]],
    names: Mapping[str, str],
    *,
    width: float = 720,
    height: float = 120,
) -> Chart | None:
    """Stacked bars of several series, in the order of ``names`` (css class -> name), None where there is nothing.

    A series is how many there are by day (YYYY-MM-DD).
    The step is the finest of day, week, month and year that needs no more than MOST_BARS bars.
    """
    days = {day: _day(day) for found in series.values() for day in found}
    if not days:
        return None
    first, last = min(days.values()), max(days.values())
    most = max(FEW, min(MOST_BARS, sum(sum(found.values()) for found in series.values()) // 2))
    for step in ("day", "week", "month", "year"):
        starts = _starts(first, last, step)
        if len(starts) <= most + 1:
            break
    else:
        starts = starts[-MOST_BARS - 1 :]  # more than 70 years: a typo's century would hide everything else
    counts: dict[str, Counter[datetime]] = {css: Counter() for css in series}
    for css, found in series.items():
        for day, count in found.items():
            counts[css][_floor(days[day], step)] += count
    totals = [sum(counted[start] for counted in counts.values()) for start in starts[:-1]]
    top = max(totals, default=0) or 1
    pitch = width / max(len(totals), width // 48)
    bars = []
    for index, (start, end, total) in enumerate(zip(starts, starts[1:], totals, strict=False)):
        y, parts = height, []
        for css, name in names.items():
            value = counts[css][start] if css in counts else 0
            if value:
                tall = max(1.5, value / top * (height - 4)) if len(names) == 1 else value / top * (height - 4)
                y -= tall
                parts.append(Part(css, round(y, 2), round(tall, 2), value, name))
        bars.append(
            Bar(
                round(index * pitch, 2),
                _label(start, step),
                f"{start:%Y-%m-%d}",
                f"{end:%Y-%m-%d}",
                total,
                tuple(parts),
            )
        )
    every = max(1, ceil(LABEL / pitch))
    ticks = tuple(Tick(bar.x, bar.label) for bar in bars[::every])
    before = sum(sum(found.values()) for found in series.values()) - sum(totals)
    used = tuple((css, name) for css, name in names.items() if series.get(css))
    return Chart(
        width, height, round(max(1.0, pitch - max(1.0, pitch * 0.15)), 2), step, top, tuple(bars), ticks, used, before
    )


@lru_cache(4096)
def _day(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


@lru_cache(4096)
def _floor(moment: datetime, step: Step) -> datetime:
    day = datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
    if step == "week":
        return day - timedelta(days=min(day.weekday(), (day - datetime.min.replace(tzinfo=UTC)).days))
    if step == "month":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if step == "year" else day


def _next(start: datetime, step: Step) -> datetime:
    if step in ("day", "week"):
        return start + timedelta(days=1 if step == "day" else 7)
    if step == "month" and start.month < 12:
        return start.replace(month=start.month + 1)
    return start.replace(year=start.year + 1, month=1)


def _starts(first: datetime, last: datetime, step: Step) -> list[datetime]:
    """The starts of the steps from first to last, and the end of the last one; stops early beyond any use."""
    starts = [_floor(first, step)]
    most = MOST_BARS + 2 if step != "year" else 10_000
    while starts[-1] <= last and len(starts) <= most:
        try:
            starts.append(_next(starts[-1], step))
        except (OverflowError, ValueError):  # the last year a datetime can hold
            break
    return starts


def _label(start: datetime, step: Step) -> str:
    if step == "year":
        return str(start.year)
    if step == "month":
        return f"{MONTHS[start.month - 1]} {start.year}"
    return f"{start.day} {MONTHS[start.month - 1]} {start.year}"
