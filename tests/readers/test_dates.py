"""Dates: read in the forms that archives use, never guessed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from clusterer.documents import is_day, written
from clusterer.rows.dates import parse_date


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


EVENING = utc(2023, 2, 24, 20, 18)
NIGHT = utc(2021, 11, 18, 23, 45, 8)


@pytest.mark.parametrize(
    "text",
    [
        *("Feb 24, 2023 8:18 PM", "Fri, Feb 24 2023 08:18:00 PM", "24 February 2023 8:18 p.m.", "2023-02-24 8:18 PM"),
        *("Feb 24, 2023 3:18 PM EST", "Feb 24, 2023 3:18 p.m. ET", "8:18 PM, Feb 24, 2023", "24 Feb 2023 20:18 Z"),
        *("Feb 24, 2023 3:18 PM Eastern Time", "February 24, 2023 at 3:18 pm (EST)", "24/02/2023 08:18 PM"),
        *(
            "2023年2月24日 20:18",
            "2023년 2월 24일 오후 8:18",
            "24 февраля 2023 г., 23:18 MSK",
            "24. Februar 2023, 20:18 Uhr",
        ),
        *("24 de febrero de 2023 a las 20:18", "24 février 2023 à 20h18", "Thứ sáu, 24/2/2023, 20:18"),
        *("24 Feb 2023 21:18 CET", "Feb 25, 2023 1:48 AM IST", "Feb 25, 2023 5:18 AM JST", "24 Feb 2023 20:18 GMT"),
    ],
)
def test_clocks_and_zones_are_read_in_every_form(text: str) -> None:
    assert parse_date(text) == EVENING


@pytest.mark.parametrize(
    "text",
    [
        *("Fri, 19 Nov 2021 01:45:08 +0200", "Fri, 19 Nov 2021 01:45:08 +02:00", "Fri, 19 Nov 2021 01:45:08 GMT+0200"),
        *("Fri, 19 Nov 2021 01:45:08 GMT+2", "Fri, 19 Nov 2021 01:45:08 UTC+02:00", "Fri, 19 Nov 2021 01:45:08 CEST"),
        *("Fri Nov 19 2021 01:45:08 GMT+0200 (Eastern European Standard Time)", "2021-11-19T01:45:08+0200"),
        *("2021-11-19 01:45:08 +0200 EET", "2021-11-19T01:45:08+02:00[Europe/Kyiv]", "Fri Nov 19 01:45:08 EET 2021"),
        *("Fri, 19 Nov 2021 05:15:08 IST", "Fri, 19 Nov 2021 08:45:08 JST", "Fri, 19 Nov 2021 02:45:08 MSK"),
        *("Fri, 19 Nov 2021 00:45:08 BST", "Fri, 19 Nov 2021 01:45:08 (EET)", "Thu, 18 Nov 2021 18:45:08 -0500 (EST)"),
    ],
)
def test_an_offset_that_is_written_is_never_dropped(text: str) -> None:
    assert parse_date(text) == NIGHT


@pytest.mark.parametrize(
    "text",
    [
        *("Feb 24, 2023 8:18 PM XYZT", "Feb 24, 2023 8:18 PM +25:00", "Feb 24, 2023 +0200", "Feb 24, 2023 13:18 AM"),
        *(
            "Published 1 Jan 2020, updated 3 Jan 2020",
            "10:00 to 12:00, 3 May 2020",
            "3 May 2020 probably",
            "3 listopada 2020",
        ),
        *("3 May 2020 10:00 by Ada Quist", "Feb 24, 2023 8:18 PM EST5EDT"),
    ],
)
def test_what_cannot_be_read_whole_is_no_date(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1 July 2024 12:00 ET", 16),
        ("1 December 2024 12:00 ET", 17),
        ("10 March 2024 01:59 PT", 10),
        ("1 May 2001 6 am CT", 11),
    ],
)
def test_american_time_is_summer_time_in_summer(text: str, hours: int) -> None:
    when = parse_date(text)
    assert when is not None
    assert round(when.hour + when.minute / 60) == hours


@pytest.mark.parametrize("text", ["2018-07-15", "15 July 2018", "20180715", "2018-07-15 00:00:00", "July 15, 2018"])
def test_a_date_without_a_time_is_a_day(text: str) -> None:
    when = parse_date(text)
    assert when is not None
    assert (is_day(when), written(when)) == (True, "2018-07-15")
    assert not is_day(when + dt.timedelta(minutes=1))


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
