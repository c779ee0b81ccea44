"""Dates of many rows at once, as microseconds since 1970: of each what ``dates.parse_date`` says, in columns.

Nearly all dates of an archive are written in one of a few forms of fixed width. Those are read together, a twentieth of
the time; what is in any way odd is read by ``parse_date``.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.rows.dates import BEYOND, FARTHEST, FIRST, parse_date

UNDATED: Final = int(np.iinfo(np.int64).max)
"""Later than every date."""

_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_UNIT: Final = dt.timedelta(microseconds=1)
_FORM: Final = np.frombuffer(b"0000-00-00T00:00:00", np.uint8)
_MARKS: Final = np.flatnonzero(ord("0") != _FORM)
_DIGITS: Final = np.flatnonzero(ord("0") == _FORM)
_SECONDS: Final = len(_FORM)  # characters up to the second; then a fraction, if any, and a zone: Z or an offset
_OFFSET: Final = len("+00:00")
_LONGEST: Final = _SECONDS + len(".000000") + _OFFSET
_DAYS: Final = np.array((0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31))
_BEFORE: Final = np.cumsum(_DAYS) - _DAYS  # days of the year before a month


def microseconds(dates: Sequence[Any]) -> NDArray[np.int64]:
    """int64[n]: when each is, ``UNDATED`` where it is no date on which an article can have appeared."""
    found = np.full(len(dates), UNDATED, np.int64)
    forms: dict[tuple[int, bool], list[int]] = defaultdict(list)
    for row, date in enumerate(dates):
        if type(date) is str and _SECONDS < len(date) <= _LONGEST and date.isascii():
            forms[len(date), date[-1] == "Z"].append(row)
    sound = np.zeros(len(dates), np.bool_)
    for (width, universal), rows in forms.items():
        written = "".join([dates[row] for row in rows]).encode()
        letters = np.frombuffer(written, np.uint8).reshape(len(rows), width)
        fraction = width - _SECONDS - (1 if universal else _OFFSET)
        if fraction in range(2, 8) or not fraction:
            found[rows], sound[rows] = _fixed(letters, fraction, universal=universal)
    for row in np.flatnonzero(~sound).tolist():
        found[row] = _one(dates[row])
    return found


def _one(date: Any) -> int:
    when = date if isinstance(date, dt.datetime) else parse_date(date)
    return UNDATED if when is None else (when - _EPOCH) // _UNIT


def _fixed(
    letters: NDArray[np.uint8], fraction: int, *, universal: bool
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Dates of one form, a row each: when they are, and whether that is certain."""
    digits = letters - ord("0")
    sound = (digits[:, _DIGITS] < 10).all(axis=1) & (letters[:, _MARKS] == _FORM[_MARKS]).all(axis=1)

    def number(first: int, last: int) -> NDArray[np.int64]:
        value = np.zeros(len(letters), np.int64)
        for at in range(first, last):
            value = 10 * value + digits[:, at]
        return value

    year, month, day = number(0, 4), number(5, 7), number(8, 10)
    hour, minute, second = number(11, 13), number(14, 16), number(17, 19)
    part = np.zeros(len(letters), np.int64)
    if fraction:
        at = _SECONDS + 1
        part = number(at, at + fraction - 1) * 10 ** (7 - fraction)
        sound &= (letters[:, _SECONDS] == ord(".")) & (digits[:, at : at + fraction - 1] < 10).all(axis=1)
    ahead = np.zeros(len(letters), np.int64)  # minutes
    if not universal:
        at = _SECONDS + fraction
        sign, hours, minutes = letters[:, at], number(at + 1, at + 3), number(at + 4, at + 6)
        sound &= ((sign == ord("+")) | (sign == ord("-"))) & (letters[:, at + 3] == ord(":"))
        sound &= (digits[:, [at + 1, at + 2, at + 4, at + 5]] < 10).all(axis=1) & (minutes < 60)
        sound &= 60 * hours + minutes <= FARTHEST // dt.timedelta(minutes=1)
        ahead = np.where(sign == ord("-"), -1, 1) * (60 * hours + minutes)
    sound &= (month >= 1) & (month <= 12) & (hour < 24) & (minute < 60) & (second < 60)
    month = np.where(sound, month, 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    sound &= (day >= 1) & (day <= _DAYS[month] + (leap & (month == 2)))
    past = year - 1
    days = 365 * past + past // 4 - past // 100 + past // 400 + _BEFORE[month] + (leap & (month > 2)) + day
    days -= _EPOCH.toordinal()
    when = 1_000_000 * (60 * (60 * (24 * days + hour) + minute - ahead) + second) + part
    sound &= (when >= _one(FIRST)) & (when < _one(BEYOND))
    return when, sound
