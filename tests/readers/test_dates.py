"""Dates: read in the forms that archives use, never guessed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from clusterer.readers.dates import parse_date


def utc(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=dt.UTC)  # type: ignore[misc, arg-type]  # year, month, day, hour, …


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2018-07-15", utc(2018, 7, 15)),
        ("2018-07-15T07:54:28-04:00", utc(2018, 7, 15, 11, 54, 28)),
        ("2018-07-15T07:54:28Z", utc(2018, 7, 15, 7, 54, 28)),
        ("2018-07-15 07:54:28 UTC", utc(2018, 7, 15, 7, 54, 28)),
        (" 2018/07/15  07:54 ", utc(2018, 7, 15, 7, 54)),
        ("20180715", utc(2018, 7, 15)),
        ("20180715T075428Z", utc(2018, 7, 15, 7, 54, 28)),
        ("20180715075428", utc(2018, 7, 15, 7, 54, 28)),
        ("Mon, 16 Jul 2018 05:56:00 -0400", utc(2018, 7, 16, 9, 56)),
        ("Sun Jul 15 07:54:28 EDT 2018", utc(2018, 7, 15, 11, 54, 28)),
        ("July 16, 2018 at 5:56 am EDT", utc(2018, 7, 16, 9, 56)),
        ("31 May 2018 12:01 PM", utc(2018, 5, 31, 12, 1)),
        ("1st of March 2020", utc(2020, 3, 1)),
        ("15-Jul-2018", utc(2018, 7, 15)),
        ("15.07.2018, 14:30 Uhr", utc(2018, 7, 15, 14, 30)),
        ("15. Juli 2018", utc(2018, 7, 15)),
        ("15 juillet 2018 à 14h05", utc(2018, 7, 15, 14, 5)),
        ("3 de mayo de 2019", utc(2019, 5, 3)),
        ("3 de março de 2019", utc(2019, 3, 3)),
        ("3 maggio 2019", utc(2019, 5, 3)),
        ("3 mei 2019", utc(2019, 5, 3)),
        ("07/25/2018 3:01 PM", utc(2018, 7, 25, 15, 1)),
        ("25/07/2018", utc(2018, 7, 25)),
        ("1531641268", utc(2018, 7, 15, 7, 54, 28)),
        (1531641268, utc(2018, 7, 15, 7, 54, 28)),
        (1531641268000, utc(2018, 7, 15, 7, 54, 28)),
        (dt.datetime(2018, 7, 15, 7, 54), utc(2018, 7, 15, 7, 54)),  # noqa: DTZ001  # a naive time is the point
        (dt.date(2018, 7, 15), utc(2018, 7, 15)),
        ("0001-01-01", utc(1, 1, 1)),  # absurd, but it is what was written
        ("9999-12-31T23:59:59-05:00", utc(9999, 12, 31, 23, 59, 59)),  # later than there is in UTC
    ],
)
def test_dates_are_read(value: Any, expected: dt.datetime) -> None:
    assert parse_date(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        *("", "yesterday", "July 16", "12", "2018", "2018-07", "2018-13-45", "31 February 2020", "soon", "-", "25:00"),
        *("03/04/2018", "99999999999999999999999", "٣/٤/٢٠١٨", "²", "1.5.2.3", "9" * 101, "10:30"),
        *(None, True, 7, -1, 0, float("nan"), float("inf"), 1e300, {"$date": 1}, ["2018-07-15"], b"2018"),
    ],
)
def test_what_is_no_date_is_none_and_never_an_error(value: Any) -> None:
    assert parse_date(value) is None
