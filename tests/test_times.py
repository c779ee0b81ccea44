"""Dates in columns are those that are read one by one."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from clusterer.rows.dates import parse_date
from clusterer.rows.times import UNDATED, microseconds

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def number(largest: int) -> st.SearchStrategy[str]:
    return st.integers(0, largest).map("{:02d}".format)


YEARS = st.one_of(st.sampled_from([1, 1604, 1605, 1900, 2000, 2024, 2099, 2100, 9999]), st.integers(1500, 2200))
ZONES = st.sampled_from(["Z", "z", "", "+00:00", "-05:30", "+14:00", "-14:01", "+02:60", "+0200", " UTC"])
FRACTIONS = st.one_of(st.just(""), st.from_regex(r"[.,][0-9]{0,8}", fullmatch=True))
WRITTEN = st.builds(
    "{:04d}-{}-{}{}{}:{}:{}{}{}".format,
    *(YEARS, number(13), number(32), st.sampled_from("TT t"), number(25), number(61), number(61), FRACTIONS, ZONES),
)
OTHERS = st.sampled_from(
    [None, True, 1.7e9, 1_700_000_000, "", "16 July 2018 10:22", "2026-W03-1T00:00:00Z", "２０２６-01-01T00:00:00Z"]
)


@given(st.lists(st.one_of(WRITTEN, OTHERS, st.datetimes(timezones=st.just(dt.UTC)))))
def test_dates_in_columns_are_those_read_one_by_one(dates: list[object]) -> None:
    alone = [date if isinstance(date, dt.datetime) else parse_date(date) for date in dates]
    expected = [UNDATED if date is None else (date - EPOCH) // dt.timedelta(microseconds=1) for date in alone]
    assert microseconds(dates).tolist() == expected
