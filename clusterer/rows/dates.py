"""Dates as news archives write them, to aware UTC.

Read: ISO 8601; seconds, milliseconds or microseconds since 1970; and free forms, made of a date (year-month-day,
day.month.year, names of months in 60 languages), a clock (24 hours, or 12 with am and pm) and a zone (an offset, a name
in common use, or both, as JavaScript writes them): RFC 2822, ``Date.toString()``, "July 16, 2018 at 5:56 am EDT",
"15. Juli 2018, 14 Uhr MESZ".

A form is read whole or not at all: what is left when date, clock and zone are taken away must be a day of the week or a
word that says nothing. So no offset that is written is ever dropped, no second date overlooked, no unknown zone taken
for UTC. (RFC 2822's parser in the standard library accepts "8:18 PM" and "+02:00" and drops them. dateparser reads more
and guesses more: it fills in today's year and takes 03/04 for the 4th of March.)

A date without a zone is taken as UTC. A date without a time is midnight in UTC, and midnight to the microsecond means a
day everywhere (``documents.is_day``). Nothing is filled in from today's date, and nothing is guessed: "yesterday",
"July 16" and the ambiguous 03/04/2018 (not so 03/25/2018) are no dates. Nor is a day before the first newspaper or
beyond this century: 0001-01-01, 1601-01-01 and 9999-12-31 are how databases write that there is none.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from contextlib import suppress
from functools import cache
from typing import Any, Final

from clusterer.late import regex
from clusterer.rows.zones import named_zone

_LONGEST: Final = 100  # characters; a longer string is no date
FIRST: Final = dt.datetime(1605, 1, 1, tzinfo=dt.UTC)  # Relation aller Fürnemmen und gedenckwürdigen Historien
BEYOND: Final = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)
FARTHEST: Final = dt.timedelta(hours=14)  # the offset of Kiribati, and the largest there is

_DIGITS = regex(r"(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(Z?)")
_PLAIN = regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_ISO = regex(r"\d{4}-\d{2}-\d{2}|\d{8}(?=T)")
_NAME = r"([^\s\d,./()\[\]:+-]{3,20})"
# (the form, which of its groups are year, month and day). Forms with numbers only need no names, so they come first.
_FORMS: Final = (
    (regex(r"(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)"), (1, 2, 3)),
    (regex(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)"), (3, 2, 1)),
    (regex(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]"), (1, 2, 3)),
    (regex(r"(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})(?!\d)"), (3, 2, 1)),
    (
        regex(
            rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]+(?:de |of |d['’])?{_NAME}\.?,?[\s-]+"
            r"(?:de |del |of )?(\d{4})(?!\d)"
        ),
        (3, 2, 1),
    ),
    (regex(rf"{_NAME}\.? (\d{{1,2}})(?:st|nd|rd|th|\.)?,? (\d{{4}})(?!\d)"), (3, 1, 2)),
    (regex(rf"(?<!\d)(\d{{4}})\.?[\s-]{_NAME}\.?[\s-](\d{{1,2}})(?!\d)\.?"), (1, 2, 3)),
    # RFC 850: two digits of the year, but only where a clock follows, as there
    (regex(rf"(?<!\d)(\d{{1,2}})[\s-]{_NAME}[\s-](\d{{2}})(?= \d{{1,2}}:\d{{2}})"), (3, 2, 1)),
)
_SLASHED = regex(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")
_HALVES: Final = "오전|오후|上午|下午|午前|午後"
_CLOCK = regex(
    rf"(?<![\d:.])(?:(?P<half>{_HALVES})\s?)?(?P<hour>\d{{1,2}})"
    r"(?:\s?[:.h]\s?(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?)?(?!\d)"
    r"(?:\s?(?P<noon>[ap])\.?\s?m\b\.?)?(?P<hours>\s?(?:uhr|hrs|h)\b)?"
)
_OFFSET = regex(
    r"\s*[(\[]?(?:utc|gmt|ut)?\s?(?P<sign>[+\-−])(?P<hours>\d{1,2}?)(?::?(?P<minutes>\d{2}))?(?![\d:])[)\]]?"
    r"(?:\s?[(\[](?P<comment>[^()\[\]\d]{1,60})[)\]])?"
)
_WORDS = regex(r"[^\W\d_](?:[^\W\d_]|[./' _](?=[^\W\d_]))*")
_SILENT_WORDS: Final = (  # that stand beside dates and say nothing
    "a à às alas as at um uhr ore alle ore de del di do da du of the le la el los las den der vom kl klo klokken am on "
    "hrs published updated posted date publié veröffentlicht publicado pubblicato t г года год р року ngày năm lúc les "
    "jj óra 에 o clock"
)
_SILENT: Final = frozenset(_SILENT_WORDS.split())
_MARKS = regex(r"[\s,.;:|·•–—()\[\]/@-]+")


def parse_date(value: Any) -> dt.datetime | None:
    """Aware UTC, or None where the value is no date on which an article can have appeared."""
    try:
        found = _read(value)
    except (ValueError, OverflowError, OSError):
        return None
    return found if found is not None and FIRST <= found < BEYOND else None


def _read(value: Any) -> dt.datetime | None:
    if isinstance(value, dt.datetime):
        return _utc(value)
    if isinstance(value, dt.date):
        return dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _since_1970(value)
    if isinstance(value, str) and len(value) <= _LONGEST:
        if _PLAIN.fullmatch(value):  # nearly all, in a fifth of the time
            with suppress(ValueError):
                return _utc(dt.datetime.fromisoformat(value))
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
    if _ISO.match(text):
        try:
            return _utc(dt.datetime.fromisoformat(text))
        except ValueError:
            pass
    return _scan(text.lower())


def _scan(text: str) -> dt.datetime | None:
    """A free form, if nothing of it is left over."""
    day, rest = _take_day(text)
    clock, zone, rest = _take_clock(rest)
    if day is None:  # the year behind the clock, as ctime and JavaScript write it
        day, rest = _take_day(rest)
    if day is None:
        return None
    unread = [word for word in _MARKS.sub(" ", rest).split() if word not in _SILENT and word not in _names()[1]]
    if unread and zone is None and clock is not None:
        zone, unread = named_zone(" ".join(unread)), []
        if zone is None:
            return None
    if unread:
        return None
    return _utc(dt.datetime.combine(day, clock or dt.time(), zone or dt.UTC))


def _take_day(text: str) -> tuple[dt.date | None, str]:
    """The first date in the text, and the text without it."""
    for form, groups in _FORMS:
        for match in form.finditer(text):
            year, month, day = (match[group] for group in groups)
            number = int(month) if month.isdigit() else _names()[0].get(month, 0)
            if not number:
                continue
            full = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > 68 else 2000)
            return dt.date(full, number, int(day)), _without(text, match)
    if found := _SLASHED.search(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first > 12 or first == second:
            return dt.date(year, second, first), _without(text, found)
        if second > 12:
            return dt.date(year, first, second), _without(text, found)
    return None, text


def _take_clock(text: str) -> tuple[dt.time | None, dt.tzinfo | None, str]:
    """The first clock in the text with the zone behind it, and the text without them."""
    for found in _CLOCK.finditer(text):
        if not (found["minute"] or found["noon"] or found["hours"] or found["half"]):
            continue
        hour = int(found["hour"])
        later = found["noon"] == "p" or found["half"] in ("오후", "下午", "午後")
        if (found["noon"] or found["half"]) and hour <= 12:
            hour = hour % 12 + 12 * later
        elif found["noon"] and not later:
            raise ValueError("no such hour before noon")
        second = min(int(found["second"] or 0), 59)  # a leap second is part of the one before
        fraction = int((found["fraction"] or "0").ljust(6, "0")[:6])
        clock = dt.time(hour, int(found["minute"] or 0), second, fraction)
        zone, end = _zone(text, found.end())
        return clock, zone, " ".join(f"{text[: found.start()]} {text[end:]}".split())
    return None, None, text


def _zone(text: str, at: int) -> tuple[dt.tzinfo | None, int]:
    """The zone that is written there, and where it ends. A name behind an offset says nothing more, and is passed."""
    if offset := _OFFSET.match(text, at):
        ahead = dt.timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        if ahead > FARTHEST or int(offset["minutes"] or 0) >= 60:
            raise ValueError("no such offset")
        end = offset.end()
        name = _WORDS.match(text, end + 1)
        if name is not None and text[end] == " " and named_zone(name[0]):
            end = name.end()
        return dt.timezone(ahead if offset["sign"] == "+" else -ahead), end
    begin = len(text) - len(text[at:].lstrip(" ,(["))
    words = _WORDS.match(text, begin)
    written = words[0] if words is not None else ""
    while written:
        if zone := named_zone(written):
            end = begin + len(written)
            return zone, end + (text[end : end + 1] in (")", "]"))
        written = written.rpartition(" ")[0]
    return None, at


def _without(text: str, found: re.Match[str]) -> str:
    return " ".join(f"{text[: found.start()]} | {text[found.end() :]}".split())


@cache
def _names() -> tuple[dict[str, int], frozenset[str]]:
    """(the names of months and their numbers, the names of the days of the week), in lower case and without points."""
    from importlib import resources  # few dates have names of months

    table = resources.files("clusterer.readers").joinpath("calendar.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    months = {name: int(number) for name, number in rows if number != "0"}
    return months, frozenset(word for name, number in rows if number == "0" for word in name.split())


def _since_1970(value: float) -> dt.datetime | None:
    if not math.isfinite(value) or abs(value) < 1e8:  # before 1973: a year, a row number, anything but a time
        return None
    for unit in (1, 1e3, 1e6, 1e9):
        if abs(value) / unit < 1e11:
            return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=value / unit)
    return None


def _utc(when: dt.datetime) -> dt.datetime:
    return when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when.astimezone(dt.UTC)
