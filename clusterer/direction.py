"""Who could have had the text from whom: what credits, times and containment allow to say.

Only a credit is a fact. Times are those of the pages: outlets date a page by its last edit, or by the day; two
outlets that run the same agency's copy did not copy each other, whichever came first. So a direction without a credit
is called possible, and where a common source is likelier none is given.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal, TypeAlias

from clusterer.documents import Document, Origin, is_day

Direction: TypeAlias = Literal["left to right", "right to left", "unknown"]

LEAD = timedelta(minutes=10)  # pages closer in time than this were published together
LONGEST = timedelta(days=366)  # pages further apart: one of the dates is wrong, or the text had other ways to travel
QUOTED = "only quotations are shared"
UNTOLD = "neither credits nor times tell"
CONTAINED = 0.8  # a text is an excerpt where this share of it stands in the other
CONTAINS = 0.5  # … of which it covers less than this share


def direction(
    left: Document,
    right: Document,
    left_covered: float,
    right_covered: float,
    left_origins: tuple[Origin, ...] = (),
    right_origins: tuple[Origin, ...] = (),
) -> tuple[Direction, str]:
    """The direction between two documents that share text, and what speaks for it, in one clause."""
    if not (left_covered or right_covered):
        return "unknown", QUOTED
    if not (left_origins or right_origins):
        return _by_time(left, right, left_covered, right_covered)
    for agency in _agencies(right_origins):
        if is_own(left, agency):
            return "left to right", f"the right one credits {agency}, whose own page the left one is"
    for agency in _agencies(left_origins):
        if is_own(right, agency):
            return "right to left", f"the left one credits {agency}, whose own page the right one is"
    common = [agency for agency in _agencies(left_origins) if agency in _agencies(right_origins)]
    if common:
        return "unknown", f"both credit {common[0]}, a common source"
    for side, origins in (("left", left_origins), ("right", right_origins)):
        if origins:
            return "unknown", f"the {side} one credits {origins[0].agency}, which both may have the text from"
    return _by_time(left, right, left_covered, right_covered)


def _by_time(left: Document, right: Document, left_covered: float, right_covered: float) -> tuple[Direction, str]:
    lead = _lead(left.published, right.published)
    if lead is not None:
        why = f"was published {_length(abs(lead))} earlier"
        if lead > timedelta():
            return "left to right", f"possible: the left one {why}"
        return "right to left", f"possible: the right one {why}"
    if left_covered >= CONTAINED and right_covered < CONTAINS:
        return "unknown", f"{100 * left_covered:.0f} % of the left one stands in the right one, which is longer"
    if right_covered >= CONTAINED and left_covered < CONTAINS:
        return "unknown", f"{100 * right_covered:.0f} % of the right one stands in the left one, which is longer"
    return "unknown", UNTOLD


def published_earlier(document: Document, other: Document) -> bool:
    """Whether the document was published before the other one, as far as the pages' times can tell."""
    lead = _lead(document.published, other.published)
    return lead is not None and lead > timedelta()


def _lead(left: datetime | None, right: datetime | None) -> timedelta | None:
    """How long the left one was published before the right one; None where that cannot be told."""
    if left is None or right is None:
        return None
    # A day is all of its hours: the lead is the least that both dates allow.
    lead = right - left
    lead -= timedelta(days=is_day(left)) if lead > timedelta() else -timedelta(days=is_day(right))
    if (lead > timedelta()) != (right > left):
        return None
    return lead if LEAD <= abs(lead) <= LONGEST else None


def _length(lead: timedelta) -> str:
    minutes = int(lead.total_seconds() // 60)
    if minutes < 120:
        return f"{minutes} minutes"
    return f"{minutes // 60} hours" if minutes < 48 * 60 else f"{minutes // 1440} days"


def _agencies(origins: tuple[Origin, ...]) -> list[str]:
    return [origin.agency for origin in origins if origin.role != "inferred"]


def is_own(document: Document, agency: str) -> bool:
    """Whether the document's outlet is the agency itself ("Reuters", "www.reuters.com")."""
    outlet, first_label = _outlet_names(document.outlet)
    name, compact = _agency_names(agency)
    return outlet == name or first_label == compact != ""


@lru_cache(maxsize=1 << 14)
def _outlet_names(outlet: str) -> tuple[str, str]:
    name = re.sub(r"^(?:https?://)?(?:www\.)?", "", outlet.casefold()).split("/")[0]
    return name, name.split(".")[0]


@lru_cache(maxsize=1 << 12)
def _agency_names(agency: str) -> tuple[str, str]:
    name = agency.casefold()
    return name, re.sub(r"[^\w]", "", name)
