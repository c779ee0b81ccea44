"""Names of time zones as news pages write them.

Short names are not unique (``IST`` is India, Ireland and Israel): the table has the reading of the largest press. What
is not in it is no zone, and a date with it stays unread. ``ET``, ``CT``, ``MT`` and ``PT``, written all the year, are
summer time when the United States have it.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

_HOURS: Final = (  # name, hours ahead of UTC
    "utc 0, gmt 0, ut 0, z 0, wet 0, west 1, bst 1, cet 1, cest 2, mez 1, mesz 2, met 1, mest 2, eet 2, eest 3, "
    "msk 3, msd 4, trt 3, ist 5.5, pkt 5, npt 5.75, slst 5.5, mmt 6.5, ict 7, wib 7, wita 8, wit 9, hkt 8, sgt 8, "
    "myt 8, pht 8, phst 8, awst 8, jst 9, kst 9, acst 9.5, acdt 10.5, aest 10, aedt 11, nzst 12, nzdt 13, sast 2, "
    "cat 2, eat 3, wat 1, gst 4, irst 3.5, idt 3, nst -3.5, ndt -2.5, ast -4, adt -3, est -5, edt -4, cst -6, cdt "
    "-5, mst -7, mdt -6, pst -8, pdt -7, akst -9, akdt -8, hst -10, brt -3, art -3, clt -4, clst -3, cot -5, pet "
    "-5, ect -5, vet -4, uyt -3, bot -4"
)
_LONG: Final = (
    "greenwich mean time 0, coordinated universal time 0, universal time 0, western european time 0, "
    "western european summer time 1, british summer time 1, irish standard time 1, west africa time 1, "
    "central european time 1, central european standard time 1, central european summer time 2, "
    "mitteleuropäische zeit 1, mitteleuropäische sommerzeit 2, mitteleuropäische normalzeit 1, "
    "eastern european time 2, eastern european standard time 2, eastern european summer time 3, "
    "central africa time 2, south africa standard time 2, moscow standard time 3, moscow time 3, east africa time 3, "
    "gulf standard time 4, pakistan standard time 5, india standard time 5.5, indian standard time 5.5, "
    "indochina time 7, western indonesia time 7, china standard time 8, hong kong standard time 8, singapore time 8, "
    "singapore standard time 8, philippine standard time 8, philippine time 8, australian western standard time 8, "
    "japan standard time 9, korean standard time 9, korea standard time 9, australian eastern standard time 10, "
    "australian eastern daylight time 11, new zealand standard time 12, new zealand daylight time 13, "
    "atlantic standard time -4, atlantic daylight time -3, eastern standard time -5, eastern daylight time -4, "
    "central standard time -6, central daylight time -5, mountain standard time -7, mountain daylight time -6, "
    "pacific standard time -8, pacific daylight time -7, alaska standard time -9, alaska daylight time -8, "
    "hawaii standard time -10, brasilia time -3, argentina time -3"
)
_AMERICAN: Final = {"et": -5, "ct": -6, "mt": -7, "pt": -8}
_AMERICAN_LONG: Final = {"eastern": -5, "central": -6, "mountain": -7, "pacific": -8}
_FIXED: Final = {
    name: dt.timezone(dt.timedelta(hours=float(hours)))
    for name, _, hours in (entry.strip().rpartition(" ") for entry in f"{_HOURS}, {_LONG}".split(","))
}


def named_zone(name: str) -> dt.tzinfo | None:
    """The zone of that name, in lower case; None where it is none."""
    name = name.strip(" .")
    standard = _AMERICAN.get(name) or _AMERICAN_LONG.get(name.removesuffix(" time"))
    if standard:
        return _American(standard)
    return _FIXED.get(name) or (_of_place(name) if "/" in name else None)


def _of_place(name: str) -> dt.tzinfo | None:
    """A zone of the IANA database ("europe/berlin"), where this system has one."""
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo("/".join("_".join(map(str.capitalize, part.split("_"))) for part in name.split("/")))
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return None


class _American(dt.tzinfo):
    """Time in the United States: from 2007 on summer time from the second Sunday of March to the first of November,
    from 1987 on from the first of April to the last of October (Energy Policy Act of 2005; 15 U.S.C. 260a).
    """

    def __init__(self, standard: int) -> None:
        self._standard = dt.timedelta(hours=standard)

    def utcoffset(self, when: dt.datetime | None) -> dt.timedelta:
        """Hours ahead of UTC."""
        return self._standard + self.dst(when)

    def dst(self, when: dt.datetime | None) -> dt.timedelta:
        """One hour in summer."""
        if when is None or when.year < 1987:
            return dt.timedelta()
        if when.year >= 2007:
            begin, end = _sunday(when.year, 3, 8), _sunday(when.year, 11, 1)
        else:
            begin, end = _sunday(when.year, 4, 1), _sunday(when.year, 10, 25)
        return dt.timedelta(hours=int(begin <= when.replace(tzinfo=None) < end))

    def tzname(self, when: dt.datetime | None) -> str:
        """Its offset."""
        return str(self.utcoffset(when))


def _sunday(year: int, month: int, day: int) -> dt.datetime:
    """Two o'clock of the first Sunday on or after that day."""
    first = dt.datetime(year, month, day, 2)  # noqa: DTZ001 -- local time
    return first + dt.timedelta(days=(6 - first.weekday()) % 7)
