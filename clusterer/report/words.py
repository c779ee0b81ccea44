"""The report's sentences and figures: how it says times, shares, roles and verdicts in words.

No locale and no clock: equal findings give equal words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from clusterer import late
from clusterer.documents import Role, is_day, written
from clusterer.findings import EventOrigin
from clusterer.independence import IndependentOrigins
from clusterer.records import dataclass

Verdict: TypeAlias = Literal["copy", "mixed", "contribution", "several", "conflicting", "release", "unknown", "none"]

VERDICTS: dict[Verdict, str] = {
    "copy": "agency copy",
    "mixed": "partly agency copy",
    "contribution": "agency contribution",
    "several": "several agencies",
    "conflicting": "conflicting credits",
    "release": "press release",
    "unknown": "shared text, origin unknown",
    "none": "no wire origin",
}
ROLES: dict[Role, str] = {
    "agency copy": "the text is the agency's copy",
    "mixed": "agency copy and the outlet's own text",
    "contribution": "the outlet's own text, with agency material",
    "inferred": "no credit of its own; it holds the text of an article that is credited",
}
KINDS_OF_PROOF = {
    "conclusive": "proves it alone",
    "contribution": "proves a contribution",
    "strong": "strong, together with others",
    "weak": "weak, supports others",
    "none": "proves nothing",
}
PLACES = {
    "body": "in the text",
    "title": "in the title",
    "byline": "in the byline",
    "url": "in the address",
    "metadata": "in the page's metadata",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Scripts without spaces (kana, Han): each character counts as a word.
_ALONE = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_ANY_ALONE = late.regex(f"[{_ALONE}]")
_WORD = late.regex(rf"[{_ALONE}]|[^\W{_ALONE}]+")
_SPACED = late.regex(r"\w+")
_ASCII_WORDS = bytes(code if chr(code).isalnum() or code == 95 else 32 for code in range(256))
TIMES: Final = 1 << 14  # times that are remembered as words: an article's stands on four pages and in four tables
_RANK: dict[Role, int] = {"agency copy": 0, "mixed": 1, "inferred": 2, "contribution": 3}


@dataclass(frozen=True, slots=True)
class Standing:
    """How the documents of one event stand to one agency: how many are credited, inferred, or a contribution only."""

    agency: str
    copies: int
    inferred: int
    contributions: int


def word_count(text: str) -> int:
    """Words; in scripts without spaces, characters."""
    if text.isascii():
        return len(text.encode().translate(_ASCII_WORDS).split())
    return len((_WORD if _ANY_ALONE.search(text) else _SPACED).findall(text))


def slug(role: str) -> str:
    """A role or verdict as a CSS class."""
    return role.replace(" ", "-")


def plural(number: int, noun: str, many: str = "") -> str:
    """``1 article``, ``1,204 articles``."""
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"


def percent(share: float) -> str:
    """A share as a whole per cent, never 0 % or 100 % unless it is exactly that."""
    whole = round(share * 100)
    if share > 0 and whole == 0:
        return "<1 %"
    if share < 1 and whole == 100:
        return ">99 %"
    return f"{whole} %"


def date(moment: datetime | None) -> str:
    """``3 May 2023``, "undated" for None."""
    return "undated" if moment is None else f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


@lru_cache(TIMES)
def clock(moment: datetime | None) -> str:
    """``3 May 2023, 14:05``, in UTC; ``3 May 2023`` for midnight to the second, which is how a mere date arrives."""
    return (
        date(moment) if moment is None or is_day(moment) else f"{date(moment)}, {moment.hour:02d}:{moment.minute:02d}"
    )


@lru_cache(TIMES)
def clock_iso(moment: str | None) -> str:
    """``clock`` of an ISO time."""
    return clock(datetime.fromisoformat(moment) if moment else None)


@lru_cache(TIMES)
def iso(moment: datetime | None) -> str | None:
    """RFC 3339 in UTC with a ``Z``, a date without a time for a day; None for None."""
    return None if moment is None else written(moment).replace("+00:00", "Z")


def instant(moment: datetime) -> str:
    """RFC 3339 in UTC with a ``Z``, for what has a time of day in any case."""
    return moment.isoformat().replace("+00:00", "Z")


def span(first: datetime | None, last: datetime | None) -> str:
    """``3 May 2023``, ``3–5 May 2023``, ``30 Apr – 2 May 2023``."""
    if first is None or last is None or first.date() == last.date():
        return date(first or last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{date(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {date(last)}"
    return f"{date(first)} – {date(last)}"


def delay(time: timedelta) -> str:
    """``12 min``, ``3 h``, ``2.5 days``: rounded as a reader would say it."""
    minutes = time.total_seconds() / 60
    if minutes < 1:
        return "under a minute"
    if minutes < 90:
        return f"{minutes:.0f} min"
    if minutes < 36 * 60:
        return f"{minutes / 60:.1f} h".replace(".0 h", " h")
    days = minutes / 1440
    return f"{days:.1f} days".replace(".0 days", " days")


def delay_hours(hours: float) -> str:
    """``delay`` of a number of hours."""
    return delay(timedelta(hours=hours))


def listed(items: Sequence[str], most: int = 4, count: int = 0) -> str:
    """``A, B and C``; beyond ``most``: ``A, B, C and 5 more``. ``count``: of all, where ``items`` are the first."""
    count = count or len(items)
    if count > most:
        return f"{', '.join(items[: most - 1])} and {count - most + 1} more"
    return " and ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def strongest(roles: Sequence[Role]) -> Role:
    """The role that claims most of a text."""
    return min(roles, key=lambda role: _RANK[role])


def verdict(origins: Sequence[EventOrigin], notes: Sequence[str], *, shared: bool) -> Verdict:
    """The class of an event. ``shared``: whether articles of two or more outlets share text."""
    if any(note.lower().startswith("conflicting") for note in notes):
        return "conflicting"
    agencies = {origin.agency for origin in origins}
    if len(agencies) > 1:
        return "several"
    if agencies:
        role = strongest([origin.role for origin in origins])
        return "contribution" if role == "contribution" else "mixed" if role == "mixed" else "copy"
    if any(note.lower().startswith("press release") for note in notes):
        return "release"
    return "unknown" if shared else "none"


def sentence(standings: Sequence[Standing], articles: int, kind: Verdict, *, sharing: int) -> str:
    """The verdict on an event, e.g. "Reuters copy: 4 of 7 articles, credited by 3, inferred for 1."

    An agency that every article has in some role is named first, as the shared origin.
    ``articles``: of the event. ``sharing``: how many of them share text with an article of another outlet.
    """
    if standings:
        said = ". ".join(_standing(standing, articles) for standing in standings)
        shared = [s for s in standings if articles > 1 and s.copies + s.inferred + s.contributions == articles]
        if shared:
            named = " and ".join(s.agency for s in shared)
            counted = any(articles not in (s.copies + s.inferred, s.contributions) for s in shared)
            said = f"Shared origin: {named}{f', {articles} of {articles} articles' if counted else ''}. {said}"
        if kind == "conflicting":
            return f"Conflicting credits. {said}."
        return f"{said}."
    if kind == "release":
        return f"A press release, no wire: {sharing} of {articles} articles share its text."
    if kind == "conflicting":
        return "The credits contradict each other: no wire origin is named."
    if kind == "unknown":
        return f"No wire origin found, yet {sharing} of {articles} articles share text."
    return "One article, no wire origin found." if articles == 1 else f"No wire origin found in {articles} articles."


def independent(found: IndependentOrigins) -> str:
    """``3 independent origins: AFP, AP and one own report; of one article it cannot be told``."""
    named = [agency for agency, _ in found.agencies]
    for groups, one, many in (
        (found.own, "one own report", "own reports"),
        (found.shared, "one shared text that nobody credits", "shared texts that nobody credits"),
    ):
        if groups:
            named.append(one if len(groups) == 1 else f"{len(groups):,} {many}")
    said = plural(found.count, "independent origin")
    if named:
        said += f": {listed(named, 6)}"
    if found.unclear:
        said += (
            f"; of {'one article' if len(found.unclear) == 1 else f'{len(found.unclear):,} articles'} it cannot be told"
        )
    return said


def sided(why: str, left: str, right: str) -> str:
    """The reason of a direction, its "left one" and "right one" named."""
    return why.replace("the left one", left).replace("the right one", right)


def _standing(standing: Standing, articles: int) -> str:
    copies = standing.copies + standing.inferred
    if not copies:
        return f"{standing.agency} contributed to {_of(standing.contributions, articles)}"
    parts = [f"{standing.agency} copy: {_of(copies, articles)}"]
    if standing.copies:
        parts.append(f"credited by {standing.copies}" if copies > 1 else "credited")
    if standing.inferred:
        parts.append(f"inferred for {standing.inferred}" if copies > 1 else "inferred")
    more = f"; it contributed to {standing.contributions} more" if standing.contributions else ""
    return ", ".join(parts) + more


def _of(number: int, articles: int) -> str:
    if articles == 1:
        return "the only article"
    if number == articles:
        return "both articles" if articles == 2 else f"all {articles} articles"
    return f"{number} of {articles} articles"


def size_token(articles: int) -> str:
    """The filter token of an event's size."""
    if articles == 1:
        return "size:1"
    return "size:2-4" if articles <= 4 else "size:5-9" if articles <= 9 else "size:>9"


def sure(confidence: str) -> int:
    """A printed confidence as a number of per cent."""
    return int(confidence.lstrip("<>").rstrip(" %"))


def took(time: timedelta) -> str:
    """How long a run took, whose clock counts whole seconds."""
    return f"{time.total_seconds():,.0f} s" if time >= timedelta(seconds=1) else "under 1 s"
