"""Dates as news archives write them, to aware UTC.

Read: ISO 8601; RFC 2822; seconds, milliseconds or microseconds since 1970; year-month-day and day.month.year; names
of months in seven languages ("July 16, 2018 at 5:56 am EDT", "15. Juli 2018", "3 de mayo de 2019").
A date without a time zone is taken as UTC. Nothing is filled in from today's date, and nothing is guessed: "yesterday",
"July 16" and the ambiguous 03/04/2018 (not so 03/25/2018) are no dates. Nor is a day before the first newspaper or
beyond this century: 0001-01-01, 1601-01-01 and 9999-12-31 are how databases write that there is none.
"""

from __future__ import annotations

import datetime as dt
import email.utils
import math
import re
from typing import Any, Final

_MONTHS: Final = (  # beginnings of the months' names, without accents, in en, de, fr, es, pt, it, nl
    ("jan", "jän", "ene", "gen"),
    ("feb", "fev", "fév"),
    ("mar", "mär", "mrt", "maa"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mag", "mei"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aou", "aoû", "ago"),
    ("sep", "set"),
    ("oct", "okt", "out", "ott"),
    ("nov",),
    ("dec", "dez", "déc", "dic"),
)
_ZONE_NAMES: Final = (  # hours ahead of UTC
    "utc 0, gmt 0, z 0, est -5, edt -4, et -5, cst -6, cdt -5, ct -6, mst -7, mdt -6, mt -7, pst -8, pdt -7, pt -8, "
    "bst 1, cet 1, cest 2, mez 1, mesz 2, eet 2, eest 3, msk 3, ist 5.5, jst 9, kst 9"
)
_ZONES: Final = {name: float(hours) for name, hours in (entry.split() for entry in _ZONE_NAMES.split(","))}
_TIME = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap]\.?m\b)?", re.IGNORECASE)
_ZONE = re.compile(r"\s*(?:(utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?|([a-z]{1,4})\b)", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_SLASHED = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
_DAY_MONTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})\b",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b", re.IGNORECASE)
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(Z?)")
_LONGEST = 100  # characters; a longer string is no date
_FIRST: Final = dt.datetime(1605, 1, 1, tzinfo=dt.UTC)  # Relation aller Fürnemmen und gedenckwürdigen Historien
_BEYOND: Final = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)


def parse_date(value: Any) -> dt.datetime | None:
    """Aware UTC, or None where the value is no date on which an article can have appeared."""
    try:
        found = _read(value)
    except (ValueError, OverflowError, OSError):
        return None
    return found if found is not None and _FIRST <= found < _BEYOND else None


def _read(value: Any) -> dt.datetime | None:
    if isinstance(value, dt.datetime):
        return _utc(value)
    if isinstance(value, dt.date):
        return dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _since_1970(value)
    if isinstance(value, str) and len(value) <= _LONGEST:
        return _parse(" ".join(value.split()))
    return None


def _parse(text: str) -> dt.datetime | None:
    if not text:
        return None
    compact = _DIGITS.fullmatch(text)
    if compact and 1000 <= int(text[:4]) <= 2999 and 1 <= int(compact[2]) <= 12:
        return dt.datetime.strptime("".join(p or "00" for p in compact.groups()[:6]), "%Y%m%d%H%M%S").replace(
            tzinfo=dt.UTC
        )
    if text.replace(".", "", 1).isdigit():
        return _since_1970(float(text))
    try:
        return _utc(dt.datetime.fromisoformat(text))
    except ValueError:
        pass
    try:
        return _utc(email.utils.parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError):
        pass
    day = _day(text)
    return None if day is None else _utc(dt.datetime.combine(day, *_time(text)))


def _day(text: str) -> dt.date | None:
    if found := _YEAR_FIRST.search(text):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.search(text):
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    if (found := _DAY_MONTH.search(text)) and (month := _month(found[2])):
        return dt.date(int(found[3]), month, int(found[1]))
    if (found := _MONTH_DAY.search(text)) and (month := _month(found[1])):
        return dt.date(int(found[3]), month, int(found[2]))
    if found := _SLASHED.search(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first > 12 or first == second:
            return dt.date(year, second, first)
        if second > 12:
            return dt.date(year, first, second)
    return None


def _time(text: str) -> tuple[dt.time, dt.tzinfo]:
    found = _TIME.search(_YEAR_FIRST.sub(" ", _DAY_FIRST.sub(" ", text)))
    if found is None:
        return dt.time(), dt.UTC
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % 12 + (12 if found[4][0] in "pP" else 0)
    after = found.string[found.end() :]
    return dt.time(hour, minute, second), _zone(after)


def _zone(after: str) -> dt.tzinfo:
    found = _ZONE.match(after)
    if found and found[2]:
        offset = dt.timedelta(hours=int(found[3]), minutes=int(found[4] or 0))
        return dt.timezone(-offset if found[2] == "-" else offset)
    if found and found[5] and found[5].lower() in _ZONES:
        return dt.timezone(dt.timedelta(hours=_ZONES[found[5].lower()]))
    return dt.UTC


def _month(name: str) -> int:
    name = name.lower()
    return next((number for number, names in enumerate(_MONTHS, 1) if name.startswith(names)), 0)


def _since_1970(value: float) -> dt.datetime | None:
    if not math.isfinite(value) or abs(value) < 1e8:  # before 1973: a year, a row number, anything but a time
        return None
    for unit in (1, 1e3, 1e6, 1e9):
        if abs(value) / unit < 1e11:
            return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=value / unit)
    return None


def _utc(when: dt.datetime) -> dt.datetime:
    return when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when.astimezone(dt.UTC)
