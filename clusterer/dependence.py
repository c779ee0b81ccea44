"""How much of an outlet is an agency's, month by month: the table that ``clusterer export --table dependence`` writes.

Each article belongs to one of four groups, and so does each of its words:

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
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from statistics import NormalDist
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.documents import Article, Document, SharedText
from clusterer.findings import Findings
from clusterer.origin import Agencies
from clusterer.origin.bylines import names_a_person
from clusterer.origin.releases import release_signs
from clusterer.profiles import agency_shares
from clusterer.text.tokens import tokenize

Group: TypeAlias = Literal["agency", "press release", "own", "unknown"]

ALL: Final = "(all)"
UNNAMED: Final = "(unknown)"  # an article without an outlet
UNDATED: Final = "(undated)"
GROUPS: Final[tuple[str, ...]] = ("agency", "press release", "own", "unknown")
ROLES: Final[tuple[str, ...]] = ("agency copy", "mixed", "contribution", "inferred")  # strongest first
RESAMPLES: Final = 2_000  # the ends of a 95 % interval move by less than a tenth of its width (Hesterberg 2015)
LEVEL: Final = 0.95
MOST: Final = 0.5  # of an article's words in another outlet's: whose text it is, a byline no longer tells
MANY: Final = 2_000  # events from which on the interval is computed, not drawn: they agree to .002 (tests)
_PARTS: Final = (*GROUPS, *ROLES)
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


def dependence(findings: Findings, agencies: Agencies, *, resamples: int = RESAMPLES) -> tuple[Row, ...]:
    """The table, sorted by outlet and month, totals first. Articles are read once, in order."""
    of = _Columns(findings, agencies)
    rows: list[Row] = []
    for outlet, here in _grouped(of.outlets, range(len(of.outlets))):
        for month, cell in _grouped(of.months, here):
            rows += _rows(outlet, month, of.by_event(cell), resamples)
    return tuple(rows)


def cells(rows: Iterable[Row]) -> list[tuple[object, ...]]:
    """The rows as values, in the order of ``COLUMNS``."""
    return [astuple(row) for row in rows]


class _Columns:
    """What each article adds, as columns: a few bytes an article, however long its text is."""

    def __init__(self, findings: Findings, agencies: Agencies) -> None:
        by_name = sorted(findings.events, key=lambda event: event.id)
        number = {id_: row for row, event in enumerate(by_name) for id_ in event.documents}
        told = {id_: attribution.origins for id_, attribution in findings.attributions.items()}
        held: dict[str, float] = defaultdict(float)  # share of the words that agencies wrote
        for event in findings.events:
            origins = {id_: told[id_] for id_ in event.documents}
            for (id_, _), share in agency_shares(origins, findings.shared.get(event.id, ())).items():
                held[id_] += share
        named = {a.document.id: a.document.outlet for a in findings.articles}
        elsewhere = _elsewhere(named, (s for texts in findings.shared.values() for s in texts))
        self.outlets: list[str] = []
        self.months: list[str] = []
        parts, events, words, theirs = [], [], [], []
        for article in findings.articles:
            document = article.document
            roles = [origin.role for origin in told.get(document.id, ())]
            part = min(roles, key=ROLES.index) if roles else _group(article, elsewhere.get(document.id, 0.0), agencies)
            count = int(tokenize([article.clean.text], threads=1).counts[0])
            self.outlets.append(sys.intern(document.outlet or UNNAMED))
            self.months.append(sys.intern(_month(document)))
            parts.append(_PARTS.index(part))
            events.append(number[document.id])
            words.append(count)
            theirs.append(count * min(held[document.id], 1.0) if roles else count)
        self._parts = np.array(parts, dtype=np.int8)
        self._events = np.array(events, dtype=np.int64)
        self._words = np.array(words, dtype=np.float64)
        self._theirs = np.array(theirs, dtype=np.float64)

    def by_event(self, articles: Sequence[int]) -> NDArray[np.float64]:
        """float64[events, articles by part and words by part] of these articles."""
        rows = np.array(articles, dtype=np.int64)
        _, event = np.unique(self._events[rows], return_inverse=True)
        part, own, width = self._parts[rows], np.full(len(rows), _OWN), len(_PARTS)
        sums = np.zeros((int(event.max()) + 1, 2 * width))
        np.add.at(sums, (event, part), 1)
        np.add.at(sums, (event, width + part), self._theirs[rows])
        np.add.at(sums, (event, width + own), self._words[rows] - self._theirs[rows])
        for column in (0, width):  # an agency's article is of its role and of the agencies' group
            sums[:, column + _AGENCY] = sums[:, column + len(GROUPS) : column + width].sum(axis=1)
        return sums


def _grouped(column: Sequence[str], rows: Sequence[int]) -> Iterator[tuple[str, Sequence[int]]]:
    """The rows by their value in the column, all of them first."""
    if not rows:
        return
    yield ALL, rows
    by_value: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        by_value[column[row]].append(row)
    yield from sorted(by_value.items())


def _group(article: Article, elsewhere: float, agencies: Agencies) -> Group:
    """The group of an article without a wire origin."""
    document = article.document
    if release_signs(document.text):
        return "press release"
    return "own" if elsewhere < MOST and names_a_person(document.byline, agencies) else "unknown"


def _elsewhere(outlets: dict[str, str], shared: Iterable[SharedText]) -> dict[str, float]:
    """The largest share of each document's words that one document of another outlet holds."""
    largest: dict[str, float] = {}
    for s in shared:
        if outlets.get(s.left) != outlets.get(s.right):
            largest[s.left] = max(largest.get(s.left, 0.0), s.left_covered)
            largest[s.right] = max(largest.get(s.right, 0.0), s.right_covered)
    return largest


def _month(document: Document) -> str:
    return f"{document.published:%Y-%m}" if document.published is not None else UNDATED


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
        seed = hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=8).digest()
        times = np.random.default_rng(int.from_bytes(seed)).multinomial(
            number, np.full(number, 1 / number), size=resamples
        )
        drawn = _both(times @ events)
        ends = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2], axis=0)
    return [round(float(v), 4) for v in ends[0]], [round(float(v), 4) for v in ends[1]]


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
