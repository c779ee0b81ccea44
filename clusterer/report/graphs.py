"""Charts as plain geometry: the templates print them as SVG, with the table behind each beside it.

No chart library: every chart here is bars on one axis. Sizes are in SVG user units; colours are CSS classes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from math import ceil
from typing import Literal, TypeAlias

import msgspec

from clusterer.report.words import MONTHS

Step: TypeAlias = Literal["day", "week", "month", "year"]
MOST_BARS = 70
FEW = 10  # bars that a chart of few things may have all the same
LABEL = 92  # units that a label under the axis needs


class Part(msgspec.Struct, frozen=True, gc=False):
    """One rectangle of a bar. ``href`` leads to what it counts, "" where that is not listed."""

    css: str
    y: float
    height: float
    value: int
    name: str
    href: str = ""


class Bar(msgspec.Struct, frozen=True, gc=False):
    """One bar: a span of time, what it counts, and where the filter finds it."""

    x: float
    label: str
    start: str
    end: str
    value: int
    parts: tuple[Part, ...]


class Tick(msgspec.Struct, frozen=True, gc=False):
    """A label under the axis."""

    x: float
    text: str


class Chart(msgspec.Struct, frozen=True, gc=False):
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

    def linked(self, hrefs: Mapping[tuple[str, str], str]) -> Chart:
        """The same with an address for each part whose series and bar (its start) has one."""
        starts = {start for _, start in hrefs}
        bars = []
        for bar in self.bars:
            if bar.start in starts:
                parts = tuple(
                    msgspec.structs.replace(part, href=hrefs.get((part.css, bar.start), "")) for part in bar.parts
                )
                bars.append(msgspec.structs.replace(bar, parts=parts))
            else:
                bars.append(bar)
        return msgspec.structs.replace(self, bars=tuple(bars))

    def bar_of(self, time: str) -> Bar | None:
        """The bar that an ISO time is counted in, None if it is too old to be shown."""
        place = bisect_right(self.bars, time[:10], key=lambda bar: bar.start)
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
    everything = sum(sum(found.values()) for found in series.values())
    most = max(FEW, min(MOST_BARS, everything // 2))
    for step in ("day", "week", "month", "year"):
        starts = _starts(first, last, step)
        if len(starts) <= most + 1:
            break
    else:
        starts = starts[-MOST_BARS - 1 :]  # more than 70 years: a typo's century would hide everything else
    place = {day: bisect_right(starts, at) - 1 for day, at in days.items()}  # once for all series
    counts = {css: [0] * (len(starts) + 1) for css in names}  # the last one: before all of them
    for css, found in series.items():
        counted = counts[css]
        for day, count in found.items():
            counted[place[day]] += count
    totals = [sum(column) for column in zip(*counts.values(), strict=True)][:-2]
    top = max(totals, default=0) or 1
    pitch = width / max(len(totals), width // 48)
    thinnest = 1.5 if len(names) == 1 else 0.0
    bars = []
    for index, total in enumerate(totals):
        y, parts = height, []
        for css, counted in counts.items() if total else ():
            value = counted[index]
            if value:
                tall = max(thinnest, value / top * (height - 4))
                y -= tall
                parts.append(Part(css, round(y, 2), round(tall, 2), value, names[css]))
        start, label = _said(starts[index], step)
        bars.append(Bar(round(index * pitch, 2), label, start, _said(starts[index + 1], step)[0], total, tuple(parts)))
    every = max(1, ceil(LABEL / pitch))
    ticks = tuple(Tick(bar.x, bar.label) for bar in bars[::every])
    used = tuple((css, name) for css, name in names.items() if series.get(css))
    return Chart(
        *(width, height, round(max(1.0, pitch - max(1.0, pitch * 0.15)), 2), step, top, tuple(bars), ticks, used),
        everything - sum(totals),
    )


# Days are counted from the first of the year 1 (``date.toordinal``).


@lru_cache(4096)
def _day(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _floor(day: int, step: Step) -> int:
    if step == "week":
        return day - (day - 1) % 7
    moment = date.fromordinal(day)
    if step == "month":
        return day - moment.day + 1
    return date(moment.year, 1, 1).toordinal() if step == "year" else day


def _next(start: int, step: Step) -> int:
    if step in ("day", "week"):
        return start + (1 if step == "day" else 7)
    moment = date.fromordinal(start)
    if step == "month" and moment.month < 12:
        return moment.replace(month=moment.month + 1).toordinal()
    return moment.replace(year=moment.year + 1, month=1).toordinal()


def _starts(first: int, last: int, step: Step) -> list[int]:
    """The starts of the steps from first to last, and the end of the last one; stops early beyond any use."""
    starts = [_floor(first, step)]
    most = MOST_BARS + 2 if step != "year" else 10_000
    while starts[-1] <= last and len(starts) <= most:
        try:
            following = _next(starts[-1], step)
        except ValueError:
            break
        if following > _LAST:  # the last year a date can hold
            break
        starts.append(following)
    return starts


_LAST = date.max.toordinal()


@lru_cache(4096)
def _said(day: int, step: Step) -> tuple[str, str]:
    """The start of a bar as the filter finds it (YYYY-MM-DD), and as people read it."""
    moment = date.fromordinal(day)
    month = f"{MONTHS[moment.month - 1]} {moment.year}"
    label = str(moment.year) if step == "year" else month if step == "month" else f"{moment.day} {month}"
    return moment.isoformat(), label
