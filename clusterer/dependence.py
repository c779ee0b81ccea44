"""How much of an outlet is an agency's, month by month: the table that ``clusterer export --table dependence`` writes.

Each article belongs to one of four groups (``examining.py`` tells them when it looks at the event), and so does each of
its words:

- agency: a wire origin was found, of whatever role (the roles are told apart in rows of their own);
- press release: the text shows to be one (``origin/releases.py``), and no agency is found;
- own: nothing of that, the outlet's own reporter signs, and no other outlet has most of the text;
- unknown: nothing is found and nobody signs, or another outlet has most of the text and neither says whose it is.

Of an agency's article only those words count as the agency's that are (``profiles.agency_shares``); the rest are the
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
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields
from statistics import NormalDist
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.findings import EventTally
from clusterer.records import dataclass

ALL: Final = "(all)"
UNNAMED: Final = "(unknown)"  # an article without an outlet
UNDATED: Final = "(undated)"
GROUPS: Final[tuple[str, ...]] = ("agency", "press release", "own", "unknown")
ROLES: Final[tuple[str, ...]] = ("agency copy", "mixed", "contribution", "inferred")  # strongest first
RESAMPLES: Final = 2_000  # the ends of a 95 % interval move by less than a tenth of its width (Hesterberg 2015)
LEVEL: Final = 0.95
_ENDS: Final = ((1 - LEVEL) / 2, (1 + LEVEL) / 2)
MANY: Final = 300  # events from which on the interval is computed, not drawn: they agree to .005 (tests)
_PARTS: Final = (*GROUPS, *ROLES)
_PLACES: Final = {part: place for place, part in enumerate(_PARTS)}
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


class Columns(msgspec.Struct, array_like=True):
    """What each article adds, as columns: a few bytes an article. They can be kept, and those of parts be joined."""

    outlets: list[str] = []  # names; msgspec copies what it finds here
    months: list[str] = []
    firsts: list[str] = []  # of each event the least id of its articles: what puts events into one order
    outlet: bytes = b""  # [article] int32, place of its outlet among the names
    month: bytes = b""  # [article] int32
    event: bytes = b""  # [article] int32
    part: bytes = b""  # [article] int8
    words: bytes = b""  # [article] int32
    theirs: bytes = b""  # [article] float64: words of its part; the others are the outlet's own

    @classmethod
    def of(cls, tallies: Iterable[EventTally]) -> Columns:
        """The columns of some events."""
        outlets: dict[str, int] = {}
        months: dict[str, int] = {}
        firsts: list[str] = []
        outlet, month, event, part, words, theirs = (
            array("i"),
            array("i"),
            array("i"),
            array("b"),
            array("i"),
            array("d"),
        )
        for number, tally in enumerate(tallies):
            firsts.append(min((article.id for article in tally.articles), default=""))
            for article in tally.articles:
                outlet.append(outlets.setdefault(article.outlet or UNNAMED, len(outlets)))
                month.append(months.setdefault(article.month or UNDATED, len(months)))
                event.append(number)
                part.append(_PLACES[article.part])
                words.append(article.words)
                theirs.append(article.theirs)
        held = (column.tobytes() for column in (outlet, month, event, part, words, theirs))
        return cls(list(outlets), list(months), firsts, *held)

    @property
    def digest(self) -> str:
        """A digest of the columns, without the names."""
        hashed = hashlib.blake2b(digest_size=12)
        for column in (self.outlet, self.month, self.event, self.part, self.words, self.theirs):
            hashed.update(column)
        return hashed.hexdigest()

    @classmethod
    def joined(cls, parts: Iterable[Columns]) -> Columns:
        """The columns of several parts as one."""
        held = list(parts)
        ends = np.cumsum([0, *(len(part.firsts) for part in held)])
        return cls.together(
            part.placed(np.arange(first, first + len(part.firsts)), int(ends[-1]))
            for part, first in zip(held, ends.tolist(), strict=False)
        )

    def placed(self, places: NDArray[np.int64], count: int) -> Columns:
        """The same with each event at another place, of so many, or left out where that is -1."""
        firsts = [""] * count
        for place, first in zip(places.tolist(), self.firsts, strict=True):
            if place >= 0:
                firsts[place] = first
        event = places[np.frombuffer(self.event, np.int32)].astype(np.int32)
        rows = event >= 0

        def kept(column: bytes, kind: Any) -> bytes:
            return np.frombuffer(column, kind)[rows].tobytes()

        def named(names: list[str], column: bytes) -> tuple[list[str], bytes]:
            """Without the names that nothing has any more."""
            codes = np.frombuffer(column, np.int32)[rows]
            used = np.bincount(codes, minlength=len(names)) > 0
            number = np.cumsum(used, dtype=np.int32) - np.int32(1)
            return [name for name, is_used in zip(names, used.tolist(), strict=True) if is_used], number[
                codes
            ].tobytes()

        outlets, outlet = named(self.outlets, self.outlet)
        months, month = named(self.months, self.month)
        return Columns(
            outlets,
            months,
            firsts,
            outlet,
            month,
            event[rows].tobytes(),
            kept(self.part, np.int8),
            kept(self.words, np.int32),
            kept(self.theirs, np.float64),
        )

    @classmethod
    def together(cls, parts: Iterable[Columns]) -> Columns:
        """The columns of parts that number the same events, each of which is in one of them: in the order of events,
        names sorted, so that they do not depend on the parts.
        """
        held = list(parts)
        firsts: list[str] = []
        for part in held:
            firsts = [one or other for one, other in zip(firsts, part.firsts, strict=True)] if firsts else part.firsts
        order = np.argsort(_all(held, "event", np.int32), kind="stable")

        def named(names: str, column: str) -> tuple[list[str], bytes]:
            there = sorted({name for part in held for name in getattr(part, names)})
            number = {name: place for place, name in enumerate(there)}
            codes = [
                np.array([number[name] for name in getattr(part, names)], np.int32)[
                    np.frombuffer(getattr(part, column), np.int32)
                ]
                for part in held
            ]
            return there, np.concatenate([np.zeros(0, np.int32), *codes])[order].tobytes()

        outlets, outlet = named("outlets", "outlet")
        months, month = named("months", "month")
        rest = (("event", np.int32), ("part", np.int8), ("words", np.int32), ("theirs", np.float64))
        columns = (_all(held, name, kind)[order].tobytes() for name, kind in rest)
        return cls(outlets, months, firsts, outlet, month, *columns)


def _all(parts: Sequence[Columns], name: str, kind: Any) -> NDArray[Any]:
    return np.frombuffer(b"".join(getattr(part, name) for part in parts), kind)


def dependence(tallies: Iterable[EventTally], resamples: int = RESAMPLES) -> tuple[Row, ...]:
    """The table, sorted by outlet and month, totals first, from what each event adds (``Findings.tallies``)."""
    return Table(Columns.of(tallies)).rows(resamples=resamples)


class Table:
    """The table before it is resampled: which cells there are, and the rows of those that are asked for."""

    def __init__(self, columns: Columns) -> None:
        firsts = columns.firsts
        rank = np.empty(len(firsts), np.int64)  # one order of events, whatever theirs was
        rank[sorted(range(len(firsts)), key=firsts.__getitem__)] = np.arange(len(firsts))
        events = rank[np.frombuffer(columns.event, np.int32)]
        order = np.argsort(events, kind="stable")
        self._events = events[order]
        self._parts = np.frombuffer(columns.part, np.int8)[order]
        self._words = np.frombuffer(columns.words, np.int32)[order].astype(np.float64)
        self._theirs = np.frombuffer(columns.theirs, np.float64)[order]
        outlets, months = np.frombuffer(columns.outlet, np.int32)[order], np.frombuffer(columns.month, np.int32)[order]
        self.cells: dict[tuple[str, str], NDArray[np.int64]] = {}
        """Outlet and month, in their order, totals first -> rows of the articles."""
        for outlet, here in _grouped(outlets, columns.outlets, np.arange(len(order))):
            for month, cell in _grouped(months, columns.months, here):
                self.cells[outlet, month] = cell

    def rows(self, wanted: Iterable[tuple[str, str]] | None = None, resamples: int = RESAMPLES) -> tuple[Row, ...]:
        """The rows of these cells, of all by default."""
        chosen = self.cells if wanted is None else wanted
        return tuple(
            row
            for outlet, month in chosen
            for row in _rows(outlet, month, self._by_event(self.cells[outlet, month]), resamples)
        )

    def _by_event(self, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """float64[events, articles by part and words by part] of these articles."""
        _, event = np.unique(self._events[rows], return_inverse=True)
        part, own, width = self._parts[rows], np.full(len(rows), _OWN), len(_PARTS)
        sums = np.zeros((int(event.max()) + 1, 2 * width))
        np.add.at(sums, (event, part), 1)
        np.add.at(sums, (event, width + part), self._theirs[rows])
        np.add.at(sums, (event, width + own), self._words[rows] - self._theirs[rows])
        for column in (0, width):  # an agency's article is of its role and of the agencies' group
            sums[:, column + _AGENCY] = sums[:, column + len(GROUPS) : column + width].sum(axis=1)
        return sums


def cells(rows: Iterable[Row]) -> list[tuple[object, ...]]:
    """The rows as values, in the order of ``COLUMNS``."""
    return [astuple(row) for row in rows]


def _grouped(
    codes: NDArray[np.int32], names: Sequence[str], rows: NDArray[np.int64]
) -> Iterator[tuple[str, NDArray[np.int64]]]:
    """The rows by the name of their code, all of them first."""
    if not len(rows):
        return
    yield ALL, rows
    ordered = rows[np.argsort(codes[rows], kind="stable")]
    parts = np.split(ordered, np.flatnonzero(np.diff(codes[ordered])) + 1)
    yield from sorted(((names[codes[part[0]]], part) for part in parts), key=lambda named: named[0])


def _rows(outlet: str, month: str, events: NDArray[np.float64], resamples: int) -> Iterator[Row]:
    """The rows of one cell; ``events``: float64[events, articles by part and words by part]."""
    sums = events.sum(axis=0)
    articles, words = sums[: len(_PARTS)], sums[len(_PARTS) :]
    shares = _both(sums[None])[0]
    low, high = _intervals(events, f"{outlet}\0{month}", resamples)
    for i, part in enumerate(_PARTS):
        j = len(_PARTS) + i
        yield Row(
            outlet,
            month,
            part,
            "agency" if part in ROLES else "",
            round(articles[i]),
            round(float(shares[i]), 4),
            low[i],
            high[i],
            round(words[i]),
            round(float(shares[j]), 4),
            low[j],
            high[j],
            len(events),
        )


def _shares(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each part's share of the groups' total, row by row; 0 where there is nothing."""
    total = sums[:, : len(GROUPS)].sum(axis=1, keepdims=True)
    shares: NDArray[np.float64] = np.divide(sums, total, out=np.zeros_like(sums), where=total > 0)
    return shares


def _intervals(
    events: NDArray[np.float64], name: str, resamples: int
) -> tuple[Sequence[float | None], Sequence[float | None]]:
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
    return [round(float(v), 4) for v in ends[0]], [round(float(v), 4) for v in ends[1]]


def _drawn(events: NDArray[np.float64], columns: NDArray[np.int64], name: str, resamples: int) -> NDArray[np.float64]:
    """float64[resamples, columns]: the shares of these columns in as many events, drawn with replacement."""
    number = len(events)
    seed = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=8).digest()
    # Which events are drawn, then how often each was: a tenth of the time of numpy's multinomial.
    chosen = np.random.default_rng(int.from_bytes(seed)).integers(0, number, (resamples, number), dtype=np.int64)
    chosen += np.arange(resamples)[:, None] * number
    times = np.bincount(chosen.ravel(), minlength=resamples * number).reshape(resamples, number)
    totals = np.stack([events[:, at : at + len(GROUPS)].sum(axis=1) for at in (0, len(_PARTS))], axis=1)
    sums = times.astype(np.float64) @ np.concatenate([totals, events[:, columns]], axis=1)  # as integers: four times
    total = sums[:, columns // len(_PARTS)]
    shares: NDArray[np.float64] = np.divide(sums[:, 2:], total, out=np.zeros_like(total), where=total > 0)
    return shares


def _both(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares of articles, then of words."""
    return np.concatenate([_shares(sums[:, : len(_PARTS)]), _shares(sums[:, len(_PARTS) :])], axis=1)


def _linear(events: NDArray[np.float64]) -> NDArray[np.float64]:
    """The same ends where events are many: a ratio's linearised variance over clusters (Cochran 1977, chapter 6.3)."""
    shares = _both(events.sum(axis=0, keepdims=True))[0]
    ends = np.zeros((2, len(shares)))
    for at in range(0, len(shares), len(_PARTS)):
        own = slice(at, at + len(_PARTS))
        totals = events[:, at : at + len(GROUPS)].sum(axis=1, keepdims=True)
        left = events[:, own] - totals * shares[own]
        error = np.sqrt((left**2).sum(axis=0)) / max(totals.sum(), 1.0)
        reach = NormalDist().inv_cdf((1 + LEVEL) / 2) * error
        ends[:, own] = np.clip([shares[own] - reach, shares[own] + reach], 0.0, 1.0)
    return ends
