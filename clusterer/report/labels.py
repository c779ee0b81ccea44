"""The small values that stand on more than one page: labels, links, titles, ready to print.

Links are relative to the report's folder; a page puts its own way up in front.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from clusterer.documents import Document, Origin
from clusterer.findings import EventOrigin
from clusterer.records import dataclass
from clusterer.report import words

NO_OUTLET = "unknown outlet"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Chip(NamedTuple):
    """An agency in its role, as a small label."""

    agency: str
    role: str
    css: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link with its words; ``note`` is a second, quieter line."""

    text: str
    href: str
    note: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page. ``root`` leads from the page to the report's folder."""

    title: str
    report: str
    root: str
    version: str
    run: str  # when it began; "" on pages that do not say
    css: str
    script: str
    section: str  # "events", "outlets" or "agencies": the entry of the navigation that is current


def chip(origin: Origin | EventOrigin) -> Chip:
    """An origin as a label."""
    return _chip(origin.agency, origin.role, origin.confidence)


@lru_cache(4096)
def _chip(agency: str, role: str, confidence: float) -> Chip:
    return Chip(agency, role, words.slug(role), words.percent(confidence))


def chips(origins: Sequence[Origin] | Sequence[EventOrigin]) -> tuple[Chip, ...]:
    """Origins as labels: of an event the one with most articles first, then the surest."""

    def rank(origin: Origin | EventOrigin) -> tuple[int, float, str, str]:
        articles = len(origin.documents) if isinstance(origin, EventOrigin) else 0
        return (-articles, -origin.confidence, origin.agency, origin.role)

    if not origins:
        return ()
    if len(origins) == 1:
        return (chip(origins[0]),)
    listed: list[Origin | EventOrigin] = list(origins)
    return tuple(chip(origin) for origin in sorted(listed, key=rank))


def title(text: str) -> str:
    """A title in one line; never empty."""
    return " ".join(text.split()) or "(no title)"


def headline(document: Document) -> str:
    """An article's title in one line; its first words where it has none."""
    if document.title.strip():
        return title(document.title)
    first = " ".join(document.text[:400].split())
    return first if len(first) <= 80 else first[:76].rsplit(" ", 1)[0] + " …"


def lang(language: str) -> str:
    """A language for a ``lang`` attribute: "" where it is no well-formed tag."""
    return language if _LANGUAGE.fullmatch(language) else ""


def web_address(url: str) -> str:
    """``url`` where it is a plain http(s) address, else "": anything else is shown, never linked."""
    if any(c <= " " or c in '"<>\\^`{|}\x7f' for c in url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    return url if parts.scheme.lower() in ("http", "https") and host else ""
