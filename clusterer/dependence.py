"""How much of an outlet is an agency's, month by month: the table that ``clusterer export --table dependence`` writes.

Each article belongs to one of four groups (``examining.py`` tells them when it looks at the event), and so does each of
its words:

- agency: a wire origin was found, of whatever role (the roles are told apart in rows of their own);
- press release: the text shows to be one (``origin/releases.py``), and no agency is found;
- own: nothing of that, the outlet's own reporter signs, and no other outlet has most of the text;
- unknown: nothing is found and nobody signs, or another outlet has most of the text and neither says whose it is.

Of an agency's article only those words count as the agency's that are (``profiles/tally.py``); the rest are the
outlet's own. What must hold:

- The groups partition articles and words: in each outlet and month they add up to the total.
- Nothing found is not "own": a share of unknown articles is shown, not spread.
- Intervals are percentiles of a bootstrap over *events*, not articles (Davison and Hinkley 1997, chapter 3.8):
  articles on one event are copies of each other, and resampled one by one they would look like independent evidence.
  Where only one event is there, nothing can be said, and the interval is empty.
- The same findings give the same table, whatever their order: each cell's random numbers are seeded by its name.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, fields
from functools import cached_property
from statistics import NormalDist
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.findings import EventTally
from clusterer.records import dataclass
from clusterer.tallies import GROUPS, PARTS, ROLES, Columns

ALL: Final = "(all)"
RESAMPLES: Final = 2_000  # the ends of a 95 % interval move by less than a tenth of its width (Hesterberg 2015)
LEVEL: Final = 0.95
_ENDS: Final = ((1 - LEVEL) / 2, (1 + LEVEL) / 2)
KEPT: Final = 30  # events of a cell from which on its interval is worth keeping: to draw it takes 1 ms, of MANY 8
MANY: Final = 300  # events from which on the interval is computed, not drawn: they agree to .005 (tests)
DIGITS: Final = 4  # of shares
_UNITS: Final = 10**DIGITS
_Ends: TypeAlias = Sequence[float | None]  # of a cell, articles by part and words by part; None: one event
_AGENCY, _OWN = GROUPS.index("agency"), GROUPS.index("own")


@dataclass(frozen=True, slots=True)
class Row:
    """One group (or role) in one outlet and month. Shares are of all articles, and of all words, of that cell."""

    outlet: str
    month: str  # "2024-03", in UTC
    role: str
    part_of: str  # "agency" for its roles, "" for the groups, which add up to the total
    articles: int
    articles_share: float
    articles_low: float | None  # of a 95 % interval; None: one event, nothing to resample
    articles_high: float | None
    words: int
    words_share: float
    words_low: float | None
    words_high: float | None
    events: int  # of the cell: what is resampled


COLUMNS: Final = tuple(field.name for field in fields(Row))


def dependence(tallies: Iterable[EventTally], resamples: int = RESAMPLES) -> tuple[Row, ...]:
    """The table, sorted by outlet and month, totals first, from what each event adds (``Findings.tallies``)."""
    return Table(Columns.of(tallies)).rows(resamples=resamples)


class Table:
    """The table before it is resampled: which cells there are, and the rows of those that are asked for."""

    def __init__(self, columns: Columns) -> None:
        self._names = columns.outlets, columns.months
        self._codes = columns.codes("outlet"), columns.codes("month")
        keys, counts = np.frombuffer(columns.keys, "<u8"), np.frombuffer(columns.counts, "<u4")
        rank = np.empty(len(keys), np.int64)  # one order of events, whatever theirs was
        rank[np.argsort(keys)] = np.arange(len(keys))
        self._events = np.repeat(rank, counts)
        self._parts = np.frombuffer(columns.part, np.uint8).astype(np.int64)
        self._words = np.frombuffer(columns.words, "<u4").astype(np.float64)
        self._theirs = self._words.copy()
        self._theirs[np.frombuffer(columns.partly, "<u4")] = np.frombuffer(columns.theirs, "<f8")

    @cached_property
    def outlets(self) -> dict[str, int]:
        """By name, how many articles each has."""
        outlets, _ = self._names
        counts = np.bincount(self._codes[0], minlength=len(outlets)).tolist()
        return dict(zip(outlets, counts, strict=True))

    def months(self, outlet: str = ALL) -> list[str]:
        """The months of an outlet, sorted; by default of all."""
        _, months = self._names
        codes = self._codes[1]
        there = np.bincount(codes if outlet == ALL else codes[self._of_outlet(outlet)], minlength=len(months)) > 0
        return [month for month, is_there in zip(months, there.tolist(), strict=True) if is_there]

    def rows(
        self,
        wanted: Iterable[tuple[str, str]] | None = None,
        resamples: int = RESAMPLES,
        intervals: Intervals | None = None,
    ) -> tuple[Row, ...]:
        """The rows of these cells (outlet, month), of all by default: in their order, totals first.

        ``intervals``: those that are known.
        """
        chosen = self._cells() if wanted is None else wanted
        known = intervals or Intervals({})
        return tuple(
            row
            for outlet, month in chosen
            for row in _rows(outlet, month, self._by_event(self._articles(outlet, month)), resamples, known)
        )

    def _cells(self) -> Iterator[tuple[str, str]]:
        for outlet in (ALL, *self.outlets) if self.outlets else ():
            yield outlet, ALL
            yield from ((outlet, month) for month in self.months(outlet))

    @cached_property
    def _ordered(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The articles by outlet, and where those of each begin and end."""
        order = np.argsort(self._codes[0], kind="stable")
        ends = np.searchsorted(self._codes[0][order], np.arange(len(self._names[0]) + 1))
        return order, ends

    def _of_outlet(self, outlet: str) -> NDArray[np.int64]:
        order, ends = self._ordered
        code = bisect_left(self._names[0], outlet)
        return order[ends[code] : ends[code + 1]]

    def _articles(self, outlet: str, month: str) -> NDArray[np.int64]:
        rows = np.arange(len(self._events)) if outlet == ALL else self._of_outlet(outlet)
        return rows if month == ALL else rows[self._codes[1][rows] == bisect_left(self._names[1], month)]

    def _by_event(self, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """float64[events, articles by part and words by part] of these articles."""
        events, part, width = self._events[rows], self._parts[rows], len(PARTS)
        # places among the events that are here: by marking those where they are many, as sorting would take longer
        if len(rows) * 8 > len(self._events):
            number = np.cumsum(np.bincount(events) > 0) - 1
            event = number[events]
        else:
            _, event = np.unique(events, return_inverse=True)
        found = int(event.max()) + 1
        sums, begin = np.zeros((found, 2 * width)), event * (2 * width)
        theirs = self._theirs[rows]
        for place, value in ((part, None), (width + part, theirs), (width + _OWN, self._words[rows] - theirs)):
            sums += np.bincount(begin + place, value, sums.size).reshape(sums.shape)
        for column in (0, width):  # an agency's article is of its role and of the agencies' group
            sums[:, column + _AGENCY] = sums[:, column + len(GROUPS) : column + width].sum(axis=1)
        return sums


class Intervals:
    """Intervals that took time to draw, by a digest of all that they depend on: months that are over do not change."""

    def __init__(self, known: Mapping[str, bytes]) -> None:
        self._known = known
        self.now: dict[str, bytes] = {}
        """Those that were asked for: of each part its ends in units of the last digit, uint16[2, parts]."""

    def of(self, events: NDArray[np.float64], name: str, resamples: int) -> tuple[_Ends, _Ends]:
        """As ``_intervals`` gives them."""
        if not KEPT <= len(events) <= MANY:
            return _intervals(events, name, resamples)
        hashed = hashlib.blake2b(f"{name}\0{resamples}".encode("utf-8", "surrogatepass"), digest_size=8)
        hashed.update(events.tobytes())
        key = hashed.hexdigest()
        packed = self._known.get(key)
        if packed is None or len(packed) != 4 * events.shape[1]:
            ends = np.array(_intervals(events, name, resamples), np.float64)
            packed = np.round(ends * _UNITS).astype("<u2").tobytes()
        self.now[key] = packed
        low, high = (np.frombuffer(packed, "<u2").reshape(2, -1) / _UNITS).tolist()
        return low, high


def cells(rows: Iterable[Row]) -> list[tuple[object, ...]]:
    """The rows as values, in the order of ``COLUMNS``."""
    return [astuple(row) for row in rows]


def _rows(outlet: str, month: str, events: NDArray[np.float64], resamples: int, intervals: Intervals) -> Iterator[Row]:
    """The rows of one cell; ``events``: float64[events, articles by part and words by part]."""
    sums = events.sum(axis=0)
    articles, words = sums[: len(PARTS)], sums[len(PARTS) :]
    shares = _both(sums[None])[0]
    low, high = intervals.of(events, f"{outlet}\0{month}", resamples)
    for i, part in enumerate(PARTS):
        j = len(PARTS) + i
        yield Row(
            outlet,
            month,
            part,
            "agency" if part in ROLES else "",
            round(articles[i]),
            round(float(shares[i]), DIGITS),
            low[i],
            high[i],
            round(words[i]),
            round(float(shares[j]), DIGITS),
            low[j],
            high[j],
            len(events),
        )


def _shares(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each part's share of the groups' total, row by row; 0 where there is nothing."""
    total = sums[:, : len(GROUPS)].sum(axis=1, keepdims=True)
    shares: NDArray[np.float64] = np.divide(sums, total, out=np.zeros_like(sums), where=total > 0)
    return shares


def _intervals(events: NDArray[np.float64], name: str, resamples: int) -> tuple[_Ends, _Ends]:
    """Lower and upper ends for articles and words by part: percentiles over resampled events."""
    number, width = events.shape
    if number < 2:
        return [None] * width, [None] * width
    if number > MANY:
        ends = _linear(events)
    else:
        shares = _both(events)
        ends = shares[[0, 0]]  # a part with the same share of every event, mostly none or all, has it in every sample
        varying = np.flatnonzero((shares != shares[0]).any(axis=0))
        if len(varying):
            ends[:, varying] = np.quantile(_drawn(events, varying, name, resamples), _ENDS, axis=0)
    return [round(float(v), DIGITS) for v in ends[0]], [round(float(v), DIGITS) for v in ends[1]]


def _drawn(events: NDArray[np.float64], columns: NDArray[np.int64], name: str, resamples: int) -> NDArray[np.float64]:
    """float64[resamples, columns]: the shares of these columns in as many events, drawn with replacement."""
    number = len(events)
    seed = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=8).digest()
    # Which events are drawn, then how often each was: a tenth of the time of numpy's multinomial.
    chosen = np.random.default_rng(int.from_bytes(seed)).integers(0, number, (resamples, number), dtype=np.int64)
    chosen += np.arange(resamples)[:, None] * number
    times = np.bincount(chosen.ravel(), minlength=resamples * number).reshape(resamples, number)
    totals = np.stack([events[:, at : at + len(GROUPS)].sum(axis=1) for at in (0, len(PARTS))], axis=1)
    sums = times.astype(np.float64) @ np.concatenate([totals, events[:, columns]], axis=1)  # as integers: four times
    total = sums[:, columns // len(PARTS)]
    shares: NDArray[np.float64] = np.divide(sums[:, 2:], total, out=np.zeros_like(total), where=total > 0)
    return shares


def _both(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares of articles, then of words."""
    return np.concatenate([_shares(sums[:, : len(PARTS)]), _shares(sums[:, len(PARTS) :])], axis=1)


def _linear(events: NDArray[np.float64]) -> NDArray[np.float64]:
    """The same ends where events are many: a ratio's linearised variance over clusters (Cochran 1977, chapter 6.3)."""
    shares = _both(events.sum(axis=0, keepdims=True))[0]
    ends = np.zeros((2, len(shares)))
    for at in range(0, len(shares), len(PARTS)):
        own = slice(at, at + len(PARTS))
        totals = events[:, at : at + len(GROUPS)].sum(axis=1, keepdims=True)
        left = events[:, own] - totals * shares[own]
        error = np.sqrt((left**2).sum(axis=0)) / max(totals.sum(), 1.0)
        reach = NormalDist().inv_cdf((1 + LEVEL) / 2) * error
        ends[:, own] = np.clip([shares[own] - reach, shares[own] + reach], 0.0, 1.0)
    return ends
