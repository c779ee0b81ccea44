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
        ("1605-07-09", utc(1605, 7, 9)),
        ("1899-12-31T23:59:00-12:00", utc(1900, 1, 1, 11, 59)),
        ("2099-12-31", utc(2099, 12, 31)),
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


@pytest.mark.parametrize(
    "value",
    [
        *("0001-01-01", "0001-01-01T00:00:00+14:00", "1601-01-01T00:00:00Z", "1604-12-31", "2100-01-01", "29991231"),
        *("9999-12-31", "9999-12-31T23:59-12:00", "9999-12-31T23:59:59-05:00", "31.12.9999", 99_999_999_999),
        *(dt.date.min, dt.date.max, dt.datetime.min.replace(tzinfo=dt.UTC), dt.datetime.max.replace(tzinfo=dt.UTC)),
    ],
)
def test_a_day_without_newspapers_is_a_placeholder_and_none(value: Any) -> None:
    assert parse_date(value) is None
