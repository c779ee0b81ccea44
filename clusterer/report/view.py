"""What all pages share: findings looked up by id, and the small view values that stand on more than one page.

View values hold words, figures and links, ready to print; templates decide nothing. Links are relative to the report's
folder; a template puts its own way up in front.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from urllib.parse import urlsplit

from clusterer.config import ReportSettings
from clusterer.documents import Article, Attribution, Document, DuplicateGroup, Event, Family, Origin, SharedText
from clusterer.findings import EventOrigin, Findings
from clusterer.report import paths, words

NO_OUTLET = "unknown outlet"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Chip:
    """An agency in its role, as a small label."""

    agency: str
    role: str
    css: str
    confidence: str
    href: str  # the agency's page, "" where there is none
    why: str  # the role in words


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


@dataclass(frozen=True, slots=True)
class EventSummary:
    """One event in one line: a row of the index."""

    id: str
    title: str
    page: str
    language: str
    verdict: words.Verdict
    sentence: str
    chips: tuple[Chip, ...]
    outlets: tuple[str, ...]
    languages: tuple[str, ...]
    articles: int
    copies: int  # articles in a near-duplicate group
    copied: float  # mean over the articles of the largest share of each that stands in one other article
    density: float
    span: str
    first: str | None
    last: str | None
    keywords: tuple[str, ...]
    changed: bool


class Library:
    """Findings, indexed for the pages. Everything is derived; nothing is decided here."""

    def __init__(self, findings: Findings, settings: ReportSettings) -> None:
        self.findings = findings
        self.settings = settings
        self.articles: dict[str, Article] = {a.document.id: a for a in findings.articles}
        self.events: dict[str, Event] = {e.id: e for e in findings.events}
        self.event_of: dict[str, str] = {d: e.id for e in findings.events for d in e.documents}
        self.group_of: dict[str, str] = {d: g.id for g in findings.duplicate_groups for d in g.documents}
        self.groups: dict[str, DuplicateGroup] = {g.id: g for g in findings.duplicate_groups}
        self.families: dict[str, list[Family]] = {}
        for family in findings.families:
            self.families.setdefault(family.event, []).append(family)
        self.profiled = {outlet.name for outlet in findings.outlets}
        self.known_agencies = {agency.name for agency in findings.agencies}
        self.changed = frozenset(findings.changed)

    def document(self, id_: str) -> Document:
        """The document of this id."""
        return self.articles[id_].document

    def attribution(self, id_: str) -> Attribution:
        """What the origin stage says of a document; nothing, where it says nothing."""
        return self.findings.attributions.get(id_) or Attribution(id_)

    def shared(self, event: Event) -> tuple[SharedText, ...]:
        """The shared texts of an event."""
        return self.findings.shared.get(event.id, ())

    def outlet_page(self, outlet: str) -> str:
        """The page of an outlet, "" where it has none."""
        return paths.page("outlets", outlet) if outlet in self.profiled else ""

    def agency_page(self, agency: str) -> str:
        """The page of an agency, "" where it has none."""
        return paths.page("agencies", agency) if agency in self.known_agencies else ""

    def chip(self, origin: Origin | EventOrigin) -> Chip:
        """An origin as a label."""
        return Chip(
            origin.agency,
            origin.role,
            words.slug(origin.role),
            words.percent(origin.confidence),
            self.agency_page(origin.agency),
            words.ROLES[origin.role],
        )

    def chips(self, origins: Sequence[Origin] | Sequence[EventOrigin]) -> tuple[Chip, ...]:
        """Origins as labels: of an event the one with most articles first, then the surest."""

        def rank(origin: Origin | EventOrigin) -> tuple[int, float, str, str]:
            articles = len(origin.documents) if isinstance(origin, EventOrigin) else 0
            return (-articles, -origin.confidence, origin.agency, origin.role)

        listed: list[Origin | EventOrigin] = list(origins)
        return tuple(self.chip(origin) for origin in sorted(listed, key=rank))

    def largest_share(self, event: Event) -> dict[str, float]:
        """Document id -> the largest share of its words that stands in one other article of the event."""
        shares = dict.fromkeys(event.documents, 0.0)
        for text in self.shared(event):
            shares[text.left] = max(shares.get(text.left, 0.0), text.left_covered)
            shares[text.right] = max(shares.get(text.right, 0.0), text.right_covered)
        return shares

    def sharing(self, event: Event) -> int:
        """How many documents of an event are tied by shared text to a document of another outlet."""
        tied: set[str] = set()
        for family in self.families.get(event.id, ()):
            if len({self.document(id_).outlet for id_ in family.documents}) > 1:
                tied.update(family.documents)
        return len(tied)

    def standings(self, event: Event) -> tuple[words.Standing, ...]:
        """How the event's documents stand to each agency, the one with most copy first."""
        copies: Counter[str] = Counter()
        inferred: Counter[str] = Counter()
        contributions: Counter[str] = Counter()
        for document in event.documents:
            best: dict[str, Origin] = {}
            for origin in self.attribution(document).origins:
                known = best.get(origin.agency)
                if known is None or words.strongest([origin.role, known.role]) != known.role:
                    best[origin.agency] = origin
            for agency, origin in best.items():
                tally = {"inferred": inferred, "contribution": contributions}.get(origin.role, copies)
                tally[agency] += 1
        agencies = {*copies, *inferred, *contributions}
        standings = (words.Standing(a, copies[a], inferred[a], contributions[a]) for a in agencies)
        return tuple(sorted(standings, key=lambda s: (-(s.copies + s.inferred), -s.contributions, s.agency)))

    def verdict(self, event: Event) -> words.Verdict:
        """The class of the event's verdict."""
        notes = [family.note for family in self.families.get(event.id, ())]
        origins = self.findings.event_origins.get(event.id, ())
        return words.verdict(origins, notes, shared=self.sharing(event) > 0)

    def summary(self, event: Event) -> EventSummary:
        """The event as a row of the index."""
        documents = [self.document(id_) for id_ in event.documents]
        verdict = self.verdict(event)
        outlets = Counter(d.outlet or NO_OUTLET for d in documents)
        languages = Counter(self.articles[d.id].language for d in documents if self.articles[d.id].language)
        shares = self.largest_share(event)
        copies = sum(1 for d in event.documents if d in self.group_of)
        return EventSummary(
            id=event.id,
            title=title(event.title),
            page=paths.page("events", event.id),
            language=lang(self.articles[event.central].language if event.central in self.articles else ""),
            verdict=verdict,
            sentence=words.sentence(self.standings(event), len(documents), verdict, sharing=self.sharing(event)),
            chips=self.chips(self.findings.event_origins.get(event.id, ())),
            outlets=tuple(name for name, _ in sorted(outlets.items(), key=lambda item: (-item[1], item[0]))),
            languages=tuple(sorted(languages)),
            articles=len(documents),
            copies=copies,
            copied=sum(shares.values()) / len(shares) if shares else 0.0,
            density=event.density,
            span=words.span(event.first_published, event.last_published),
            first=words.iso(event.first_published),
            last=words.iso(event.last_published),
            keywords=event.keywords,
            changed=event.id in self.changed,
        )

    @cached_property
    def summaries(self) -> dict[str, EventSummary]:
        """Every event's row, by id."""
        return {event.id: self.summary(event) for event in self.findings.events}


def clocked(documents: Iterable[Document]) -> list[datetime]:
    """The times of documents that can be set against each other: those with a time of day, else all that are dated."""
    times = sorted(d.published for d in documents if d.published is not None)
    return [time for time in times if not words.is_day(time)] or times


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
