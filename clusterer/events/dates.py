"""Days that a text names: "July 5", "am 5. Juli 2015", "09/21/2015", "7月5日", "ngày 5/7", "on Monday".

They are read from the hashes of the words, so a text is not looked at again. A day of the week is the last one up to
the day of publication. A day is known by its month and day of the month (``32 · month + day``), as most texts do not
name the year; a year that is named tells whether the text and its date of publication can be of one time.

Names of months and days are those of ``calendar.tsv`` (Unicode CLDR; ``benchmarks/events_calendar.py`` builds it) in
the languages of the articles. Of two numbers before a year the first is the month in English, unless it is above 12,
and the day elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import select
from clusterer.compute.lookup import located
from clusterer.compute.sieve import sieve, sieved
from clusterer.events.background import combine
from clusterer.events.stems import LETTERS
from clusterer.records import dataclass
from clusterer.text.tokens import tokenize

# Codes of words: 1 to 31 numbers, above 1900 years, and these.
_MONTH, _WEEKDAY = 100, 200  # + number
_MONTH_SIGN, _MONTH_WORD, _DAY_WORD, _PARTICLE = 301, 302, 303, 304
_LAST_YEAR = 2100  # a greater number is none
_LONGEST_NAME = 3  # words (or characters) of a name that are looked at
_SIGNS = {
    _MONTH_SIGN: ("月",),  # makes the number before it a month
    _MONTH_WORD: ("tháng",),  # … the number after it
    _DAY_WORD: ("ngày",),  # before a day and a month in numbers
    _PARTICLE: ("de", "del", "of", "the", "năm", "日", "年", "ที่", "г"),
}
_FIRST_YEAR = 1995  # of news online; a text that begins with an earlier one tells of a birth or a war
_FAR_DAYS = 7  # a day named longer than this before the date of publication contradicts it …
_LEAD = 80  # words that lead a text
_HEAD = 12  # … where it stands, with its year, among the first words of the text


@dataclass(frozen=True, slots=True, eq=False)
class Dates:
    """Days that each of n texts names. CSR: ``days`` ascending within a row, each once; ``leading``: bool, named among
    the first words. ``contradicted``: bool[n], the text begins with another date than that of its publication."""

    indptr: NDArray[np.int64]
    days: NDArray[np.int32]
    leading: NDArray[np.bool_]
    contradicted: NDArray[np.bool_]

    @classmethod
    def joined(cls, parts: Sequence[Dates]) -> Dates:
        """The texts of all parts, one part after the other."""
        nothing = cls(np.zeros(1, np.int64), np.empty(0, np.int32), np.empty(0, bool), np.empty(0, bool))
        parts = parts or (nothing,)
        return cls(
            np.append(0, np.cumsum(np.concatenate([np.diff(part.indptr) for part in parts]))),
            np.concatenate([part.days for part in parts]),
            np.concatenate([part.leading for part in parts]),
            np.concatenate([part.contradicted for part in parts]),
        )

    def select(self, rows: NDArray[np.int64]) -> Dates:
        """Those of some texts, in the order asked for."""
        at, indptr = select(self.indptr, rows)
        return Dates(indptr, self.days[at], self.leading[at], self.contradicted[rows])


def dates_in(
    hashes: NDArray[np.uint64], indptr: NDArray[np.int64], published: NDArray[np.float64], languages: Iterable[str]
) -> Dates:
    """Days named in n texts, given as the hashes of their words and where each text's begin.

    ``published``: float64[n], days since 1970, nan where unknown.
    """
    n = len(indptr) - 1
    chosen = tuple(sorted(set(languages) - {""}))
    at, codes = _coded(hashes, _calendar(chosen))
    at, codes, linked = _joined(at, codes, indptr)
    month, day, year, where = _read(at, codes, linked, chosen in ((), ("en",)))
    row = np.searchsorted(indptr, where, "right") - 1
    weekday_at = np.flatnonzero((codes >= _WEEKDAY) & (codes < _WEEKDAY + 7))
    weekday_row = np.searchsorted(indptr, at[weekday_at], "right") - 1
    known = ~np.isnan(published[weekday_row])
    weekday_at, weekday_row = weekday_at[known], weekday_row[known]
    today = np.floor(published[weekday_row]).astype(np.int64)
    meant = today - (today + 3 - (codes[weekday_at] - _WEEKDAY)) % 7  # 1970-01-01 was a Thursday
    calendar = meant.astype("datetime64[D]")
    meant_month = calendar.astype("datetime64[M]").astype(np.int64) % 12 + 1
    meant_day = (calendar - calendar.astype("datetime64[M]")).astype(np.int64) + 1
    rows = np.concatenate((row, weekday_row))
    values = np.concatenate((32 * month + day, 32 * meant_month + meant_day))
    leading = np.concatenate((where, at[weekday_at])) < indptr[rows] + _LEAD
    order = np.lexsort((~leading, values, rows))
    rows, values, leading = rows[order], values[order], leading[order]
    first = np.append(True, (rows[1:] != rows[:-1]) | (values[1:] != values[:-1]))[: len(rows)]
    ends = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(rows[first], minlength=n), out=ends[1:])
    heading = where < indptr[row] + _HEAD
    contradicted = _contradicted(n, row, month, day, year, heading, published)
    return Dates(ends, values[first].astype(np.int32), leading[first], contradicted)


def _coded(hashes: NDArray[np.uint64], calendar: _Calendar) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where words stand that can be part of a date, and what they are."""
    at = sieved(hashes, calendar.sieve)
    key, found, codes = hashes[at], at, np.zeros(len(at), np.int64)
    for width in range(1, _LONGEST_NAME + 1):
        place, hit = located(calendar.keys, key)
        codes[hit] = calendar.codes[place[hit]]
        key = combine(key, hashes[np.minimum(found + width, len(hashes) - 1)])
    known = codes > 0
    return at[known], codes[known]


def _joined(
    at: NDArray[np.int64], codes: NDArray[np.int64], indptr: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Without particles; ``linked``: bool, whether a word follows the one before it, particles aside.

    A number that a sign calls a month becomes one.
    """
    row = np.searchsorted(indptr, at, "right")
    close = np.diff(at) <= np.where((codes[:-1] >= _MONTH) & (codes[:-1] < _MONTH_SIGN), _LONGEST_NAME, 1)
    run = np.append(0, np.cumsum(~(close & (row[1:] == row[:-1])))) if len(at) else at
    keep = codes != _PARTICLE
    at, codes, run = at[keep], codes[keep].copy(), run[keep]
    linked = np.append(False, run[1:] == run[:-1])[: len(run)]
    number = (codes >= 1) & (codes <= 12)
    before = np.append((codes[1:] == _MONTH_SIGN) & linked[1:], False)[: len(run)]  # 7月
    after = np.append(False, (codes[:-1] == _MONTH_WORD) & linked[1:])[: len(run)]  # tháng 7
    codes[number & (before | after)] += _MONTH
    keep = (codes != _MONTH_SIGN) & (codes != _MONTH_WORD)
    at, codes, run = at[keep], codes[keep], run[keep]
    return at, codes, np.append(False, run[1:] == run[:-1])[: len(run)]


def _read(
    at: NDArray[np.int64], codes: NDArray[np.int64], linked: NDArray[np.bool_], month_first: bool
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Month, day, year (0: none) and place of each date that words in a row make."""
    one = codes
    two, three = (np.append(codes[k:], np.zeros(min(k, len(codes)), np.int64)) for k in (1, 2))
    to_two = np.append(linked[1:], False)[: len(codes)]
    to_three = to_two & np.append(linked[2:], np.zeros(min(2, len(codes)), bool))
    is_day = [(c >= 1) & (c <= 31) for c in (one, two, three)]
    is_month = [(c > _MONTH) & (c <= _MONTH + 12) for c in (one, two, three)]
    is_year = [(c >= 1900) & (c <= _LAST_YEAR) for c in (one, two, three)]
    third = np.where(to_three & is_year[2], three, 0)
    nothing = np.zeros(len(codes), np.int64)
    month, day, year = nothing.copy(), nothing.copy(), nothing.copy()

    def take(where: NDArray[np.bool_], m: NDArray[np.int64], d: NDArray[np.int64], y: NDArray[np.int64]) -> None:
        free = where & (month == 0) & (m >= 1) & (m <= 12) & (d >= 1) & (d <= 31)
        month[free], day[free], year[free] = m[free], d[free], y[free]

    take(is_day[0] & is_month[1] & to_two, two - _MONTH, one, third)
    before = np.append(False, (month > 0)[:-1])[: len(codes)]  # "5 July 6": the 5th
    take(is_month[0] & is_day[1] & to_two & ~before, one - _MONTH, two, third)
    take(is_year[0] & is_month[1] & is_day[2] & to_three, two - _MONTH, three, one)
    take(is_year[0] & is_day[1] & is_day[2] & to_three, two, three, one)
    numeric = is_day[0] & is_day[1] & (third > 0)
    swap = (one > 12) | ((two <= 12) & (not month_first))
    take(numeric & ~swap, one, two, third)
    take(numeric & swap, two, one, third)
    take((one == _DAY_WORD) & is_day[1] & is_day[2] & to_three, three, two, nothing)
    found = np.flatnonzero(month)
    return month[found], day[found], year[found], at[found]


def _contradicted(
    n: int,
    row: NDArray[np.int64],
    month: NDArray[np.int64],
    day: NDArray[np.int64],
    year: NDArray[np.int64],
    heading: NDArray[np.bool_],
    published: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """bool[n]: texts headed by a whole date long before that of their publication, which nothing in them supports."""
    whole = year > 0
    first = (np.where(whole, year, 1970) - 1970).astype("datetime64[Y]").astype("datetime64[M]") + (month - 1)
    days = first.astype("datetime64[D]").astype(np.float64) + day - 1
    far = (days < published[row] - _FAR_DAYS) & (year >= _FIRST_YEAR)
    contradicted = np.zeros(n, bool)
    contradicted[row[whole & heading & far]] = True
    contradicted[row[whole & (np.abs(days - published[row]) <= _FAR_DAYS)]] = False
    return contradicted


@dataclass(frozen=True, slots=True, eq=False)
class _Calendar:
    """Keys of words and names, ascending, and their codes; ``sieve``: of first words."""

    keys: NDArray[np.uint64]
    codes: NDArray[np.int64]
    sieve: NDArray[np.uint8]


@cache
def _calendar(languages: tuple[str, ...]) -> _Calendar:
    """Of these languages, or of all; a name that means two things in them is left out."""
    named: dict[str, int] = {}
    for line in files("clusterer.events").joinpath("calendar.tsv").read_text("utf-8").splitlines()[1:]:
        language, kind, number, names = line.split("\t")
        if not languages or language in languages:
            code = (_MONTH if kind == "month" else _WEEKDAY) + int(number)
            for name in names.split("|"):
                stems = " ".join(word[: LETTERS.get(language)] for word in name.split(" "))
                for spelled in {name, stems}:
                    named[spelled] = code if named.get(spelled, code) == code else 0
    named |= {word: code for code, words in _SIGNS.items() for word in words}
    for day in range(1, 32):
        named |= dict.fromkeys((f"{day}", f"{day:02}", f"{day}일"), day)
        named |= dict.fromkeys((f"{day}{ending}" for ending in ("st", "nd", "rd", "th", "er", "º")), day)
    named |= {f"{month}월": _MONTH + month for month in range(1, 13)}
    named |= {f"{year}": year for year in range(1900, _LAST_YEAR + 1)} | {f"{y}년": y for y in range(1990, 2101)}
    tokens = tokenize(list(named), threads=1)
    entries: dict[int, int] = {}
    firsts: list[int] = []
    for row, code in enumerate(named.values()):
        words = tokens.hashes[tokens.row(row)][:_LONGEST_NAME]
        if code and len(words):
            key = words[:1]
            for word in words[1:]:
                key = combine(key, np.array([word]))
            entries[int(key[0])] = code
            firsts.append(int(words[0]))
    keys = np.array(sorted(entries), np.uint64)
    return _Calendar(keys, np.array([entries[int(key)] for key in keys], np.int64), sieve(np.array(firsts, np.uint64)))
