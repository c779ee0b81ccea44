"""How fast an event spread: its first hour, its peak, and the time until half of its articles were out.

Only times of day are set against each other. A date alone may be any time of its day: such an article is counted
apart, and where it may have come before all the others, nobody is called first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cached_property
from math import ceil
from typing import Final

from clusterer.documents import Document, is_day
from clusterer.records import dataclass
from clusterer.report import words
from clusterer.report.markup import Html, esc

HOUR: Final = timedelta(hours=1)
FEWEST: Final = 3  # times with a timeline: of two, "+62 min" in the table says all
BARS: Final = 60  # of the timeline, at most
_STEPS: Final = tuple(timedelta(hours=h) for h in (1, 2, 3, 6, 12, 24, 48, 168, 336, 720))  # of one bar
_WIDTH, _HEIGHT = 720, 40


@dataclass(frozen=True, slots=True)
class Timed:
    """The times of day of an event's articles, sorted, and how many have a date alone, or none."""

    times: tuple[datetime, ...]
    days: tuple[datetime, ...]
    undated: int


def timed(documents: Iterable[Document]) -> Timed:
    """The times of some articles."""
    times, days, undated = [], [], 0
    for document in documents:
        if document.published is None:
            undated += 1
        elif is_day(document.published):
            days.append(document.published)
        else:
            times.append(document.published)
    return Timed(tuple(sorted(times)), tuple(sorted(days)), undated)


class Speed:
    """How fast one event spread."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.of = timed(documents)

    @cached_property
    def known(self) -> frozenset[datetime]:
        """The times that can be set against each other."""
        return frozenset(self.of.times)

    @cached_property
    def first(self) -> datetime | None:
        """When the event was first published, where that is certain: no date alone may be earlier."""
        times, days = self.of.times, self.of.days
        if len(times) + len(days) < 2 or not times or (days and days[0].date() <= times[0].date()):
            return None
        return times[0]

    @property
    def in_first_hour(self) -> int:
        """Articles within an hour of the earliest."""
        times = self.of.times
        return bisect_left(times, times[0] + HOUR) if times else 0

    @property
    def peak(self) -> tuple[datetime, int]:
        """The hour with most articles, the earliest of such: when it begins, and how many."""
        times = self.of.times
        counts = [(bisect_left(times, time + HOUR) - place, -place) for place, time in enumerate(times)]
        most, place = max(counts)
        return times[-place], most

    @property
    def half(self) -> timedelta:
        """The time from the earliest article until half of them were out."""
        times = self.of.times
        return times[ceil(len(times) / 2) - 1] - times[0]

    def delay(self, published: datetime | None) -> str:
        """How long after the earliest; "" of an article without a time of day."""
        if published is None or published not in self.known:
            return ""
        if published == self.of.times[0]:
            return "first" if self.first else "earliest time"
        return f"+{words.delay(published - self.of.times[0])}"

    def html(self) -> Html:
        """Bars over time, and the figures in words; "" of so few times that the table says it."""
        times, days = self.of.times, self.of.days
        if len(times) < FEWEST or times[-1] == times[0]:
            return Html("")
        begin, most = self.peak
        said = [f"{words.plural(self.in_first_hour, 'article')} in the first hour"]
        if most > 1:
            said.append(f"peak: {most:,} in the hour from {words.clock(begin)}")
        said.append(f"half of them within {words.delay(self.half)}")
        apart = []
        if days:
            apart.append(f"{words.plural(len(days), 'article has', 'articles have')} a date alone")
        if self.of.undated:
            apart.append(f"{words.plural(self.of.undated, 'article is', 'articles are')} undated")
        apart_html = f" <span class=muted>{esc('; '.join(apart))}: not counted here</span>" if apart else ""
        return Html(f"<div class=speed>{self.chart()}<p class=small>{esc(', '.join(said))}.{apart_html}</p></div>\n")

    def chart(self) -> Html:
        """The bars."""
        times = self.of.times
        step = next((s for s in _STEPS if (times[-1] - times[0]) / s < BARS), (times[-1] - times[0]) / (BARS - 1))
        counted = Counter(int((time - times[0]) / step) for time in times)
        pitch = _WIDTH / max(12, max(counted) + 1)
        most = max(counted.values())
        bars = []
        for place, count in sorted(counted.items()):
            tall = max(3.0, _HEIGHT * count / most)
            told = f"{words.plural(count, 'article')} from {words.clock(times[0] + place * step)}"
            bars.append(
                f'<rect class="bar events" x={round(place * pitch, 1):g} y={round(_HEIGHT - tall, 1):g} '
                f"width={round(pitch * 0.85, 1):g} height={round(tall, 1):g}><title>{esc(told)}</title></rect>"
            )
        label = f"Articles over time, {words.clock(times[0])} to {words.clock(times[-1])}, a bar is {words.delay(step)}"
        return Html(
            f'<svg class="chart pace" viewBox="0 0 {_WIDTH:d} {_HEIGHT + 18:d}" role=img aria-label="{esc(label)}">'
            f"<line class=axis x1=0 x2={_WIDTH:d} y1={_HEIGHT:d} y2={_HEIGHT:d} />{Html(''.join(bars))}"
            f"<text x=0 y={_HEIGHT + 14:d}>{esc(words.clock(times[0]))}</text>"
            f"<text x={_WIDTH:d} y={_HEIGHT + 14:d} text-anchor=end>{esc(words.clock(times[-1]))}</text></svg>"
        )
