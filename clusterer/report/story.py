"""One event with all that its page shows, and the small view values that stand on more than one page.

Everything is derived; nothing is decided here. View values hold words, figures and links, ready to print. Links are
relative to the report's folder; a page puts its own way up in front.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from urllib.parse import urlsplit

from clusterer.documents import (
    Article,
    Attribution,
    Document,
    DuplicateGroup,
    Event,
    Family,
    Origin,
    SharedText,
    is_day,
)
from clusterer.findings import NO_TALLY, EventOrigin, EventTally, ExaminedEvent, Findings
from clusterer.gathered import EventsById, Gathered
from clusterer.independence import IndependentOrigins, independent_origins
from clusterer.report import words
from clusterer.report.marks import lines_of
from clusterer.report.whose import parts_of

NO_OUTLET = "unknown outlet"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class Story:
    """An event, its articles in its order, and what was found out about them."""

    event: Event
    articles: tuple[Article, ...]
    attributions: Mapping[str, Attribution]  # by document id
    shared: tuple[SharedText, ...] = ()
    families: tuple[Family, ...] = ()
    origins: tuple[EventOrigin, ...] = ()
    versions: tuple[tuple[str, ...], ...] = ()
    groups: tuple[DuplicateGroup, ...] = ()  # near-duplicate groups of its articles, by id
    tally: EventTally | None = None  # its articles' words, and whose they are; None where nobody counted

    @cached_property
    def by_id(self) -> dict[str, Article]:
        """Document id -> article."""
        return {article.document.id: article for article in self.articles}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Document id -> the article's number on the page, from 1."""
        return {id_: number for number, id_ in enumerate(self.event.documents, 1)}

    @cached_property
    def heads(self) -> dict[str, str]:
        """Document id -> the first document of the event with the very same text (most often itself)."""
        first: dict[str, str] = {}
        return {a.document.id: first.setdefault(a.document.text, a.document.id) for a in self.articles}

    @cached_property
    def copies(self) -> dict[str, list[str]]:
        """Document id -> the later documents with the very same text. Only first ones are keys."""
        copies: dict[str, list[str]] = {}
        for id_, head in self.heads.items():
            if id_ == head:
                copies[id_] = []
            else:
                copies[head].append(id_)
        return copies

    @cached_property
    def pairs(self) -> tuple[SharedText, ...]:
        """The shared texts between different texts, each pair of texts once, what shares most first.

        Left and right are first documents with their texts, the lower number left.
        """
        heads, numbers = self.heads, self.numbers
        found: dict[tuple[str, str], SharedText] = {}
        for text in self.shared:
            left, right = heads[text.left], heads[text.right]
            if left == right:
                continue
            if (left, right) != (text.left, text.right):
                text = replace(text, left=left, right=right)  # noqa: PLW2901  # the same words at the same places
            if numbers[left] > numbers[right]:
                text = mirrored(text)  # noqa: PLW2901
                left, right = right, left
            known = found.get((left, right))
            if known is None or (known.direction == "unknown" and text.direction != "unknown"):
                found[left, right] = text
        return tuple(
            sorted(
                found.values(),
                key=lambda t: (-max(t.left_covered, t.right_covered), numbers[t.left], numbers[t.right]),
            )
        )

    @cached_property
    def lines(self) -> dict[str, tuple[str, Callable[[int], int]]]:
        """First document with a text -> its text as lines, and where a place of the text is in them."""
        return {id_: lines_of(self.document(id_).text) for id_ in self.copies}

    @cached_property
    def group_of(self) -> dict[str, DuplicateGroup]:
        """Document id -> its near-duplicate group."""
        return {id_: group for group in self.groups for id_ in group.documents}

    def document(self, id_: str) -> Document:
        """The document of this id."""
        return self.by_id[id_].document

    def attribution(self, id_: str) -> Attribution:
        """What the origin stage says of a document; nothing, where it says nothing."""
        return self.attributions.get(id_) or Attribution(id_)

    @cached_property
    def reprints(self) -> set[str]:
        """Documents that every pair of their near-duplicate group calls a reprint."""
        kinds: dict[str, set[str]] = {}
        for group in self.groups:
            for pair in group.pairs:
                kinds.setdefault(pair.left, set()).add(pair.kind)
                kinds.setdefault(pair.right, set()).add(pair.kind)
        return {id_ for id_, found in kinds.items() if found == {"reprint"}}

    @cached_property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that are named, the one with most articles first. This is how many an event has, everywhere."""
        named = Counter(article.document.outlet for article in self.articles if article.document.outlet)
        return tuple(name for name, _ in sorted(named.items(), key=lambda item: (-item[1], item[0])))

    @cached_property
    def agencies(self) -> tuple[str, ...]:
        """Every agency that is named as an origin: of the event, of a family, or of an article."""
        named = {origin.agency for origin in self.origins}
        named.update(origin.agency for family in self.families for origin in family.origins)
        named.update(o.agency for a in self.articles for o in self.attribution(a.document.id).origins)
        return tuple(sorted(named))

    @cached_property
    def largest_share(self) -> dict[str, float]:
        """Document id -> the largest share of its words that stands in one other article of the event."""
        shares = dict.fromkeys(self.event.documents, 0.0)
        for text in self.shared:
            shares[text.left] = max(shares.get(text.left, 0.0), text.left_covered)
            shares[text.right] = max(shares.get(text.right, 0.0), text.right_covered)
        return shares

    @cached_property
    def parts(self) -> tuple[int, ...]:
        """Its words by part (whose.py), () where nobody counted."""
        return parts_of(self.tally)

    @cached_property
    def ties(self) -> dict[str, tuple[str, float]]:
        """First document with a text -> the other text of the event that it is linked to most, and the score."""
        found: dict[str, tuple[str, float]] = {}
        for tie in self.event.ties:
            left, right = self.heads.get(tie.document), self.heads.get(tie.other)
            if left and right and left != right:
                found.setdefault(left, (right, tie.score))
        return found

    @cached_property
    def sharing(self) -> int:
        """How many documents are tied by shared text to a document of another outlet."""
        tied: set[str] = set()
        for family in self.families:
            if len({self.document(id_).outlet for id_ in family.documents}) > 1:
                tied.update(family.documents)
        return len(tied)

    @cached_property
    def standings(self) -> tuple[words.Standing, ...]:
        """How the event's documents stand to each agency, the one with most copy first."""
        tallies: dict[str, Counter[str]] = {"copies": Counter(), "inferred": Counter(), "contribution": Counter()}
        for id_ in self.event.documents:
            best: dict[str, Origin] = {}
            for origin in self.attribution(id_).origins:
                known = best.get(origin.agency)
                if known is None or words.strongest([origin.role, known.role]) != known.role:
                    best[origin.agency] = origin
            for agency, origin in best.items():
                tallies.get(origin.role, tallies["copies"])[agency] += 1
        copies, inferred, contributions = tallies.values()
        found = (
            words.Standing(agency, copies[agency], inferred[agency], contributions[agency])
            for agency in {*copies, *inferred, *contributions}
        )
        return tuple(sorted(found, key=lambda s: (-(s.copies + s.inferred), -s.contributions, s.agency)))

    @cached_property
    def independent(self) -> IndependentOrigins:
        """Whose reporting stands behind the event."""
        return independent_origins(self.event.documents, self.attributions, self.families, self.shared)

    @cached_property
    def verdict(self) -> words.Verdict:
        """The class of the event's verdict."""
        return words.verdict(self.origins, [family.note for family in self.families], shared=self.sharing > 0)

    @cached_property
    def sentence(self) -> str:
        """The verdict in words."""
        return words.sentence(self.standings, len(self.articles), self.verdict, sharing=self.sharing)


def mirrored(text: SharedText) -> SharedText:
    """The same shared text with left and right exchanged."""
    other = {"left to right": "right to left", "right to left": "left to right"}
    return SharedText(
        left=text.right,
        right=text.left,
        left_covered=text.right_covered,
        right_covered=text.left_covered,
        passages=tuple(type(p)(p.right, p.left, p.words, p.kind) for p in text.passages),
        direction=other.get(text.direction, "unknown"),  # type: ignore[arg-type]  # the values of a Literal dictionary
        direction_why=words.sided(text.direction_why, "the right\0one", "the left\0one").replace("\0", " "),
    )


def story_of(found: ExaminedEvent, articles: Iterable[Article], groups: Iterable[DuplicateGroup]) -> Story:
    """An examined event with its articles, in its order, and their groups."""
    by_id = {group.id: group for group in groups}
    return Story(
        found.event,
        tuple(articles),
        found.attributions,
        found.shared,
        found.families,
        found.origins,
        found.versions,
        tuple(by_id[id_] for id_ in sorted(by_id)),
        found.tally,
    )


class Told:
    """The stories of some findings, made when they are asked for."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        kept = findings.examined
        self.events: Mapping[str, Event]
        if isinstance(kept, Gathered):
            self.events = EventsById(kept)
            self._rows = {id_: row for row, id_ in enumerate(kept.documents)}  # as the articles are sorted
        else:
            self.events = {event.id: event for event in findings.events}
            self._tallied = len(findings.tallies) == len(findings.events)  # findings made by hand may have none
            self._places = {event.id: place for place, event in enumerate(findings.events)}
            self._rows = {article.document.id: row for row, article in enumerate(findings.articles)}
        self._group_of = {id_: row for row, group in enumerate(findings.duplicate_groups) for id_ in group.documents}
        self._families: dict[str, list[Family]] = {}
        for family in findings.families if kept is None else ():
            self._families.setdefault(family.event, []).append(family)

    def __call__(self, ids: Iterable[str]) -> Iterator[Story]:
        """The stories of these events."""
        return (self.story(self.events[id_]) for id_ in ids)

    def __iter__(self) -> Iterator[Story]:
        """All stories, in the order of the events."""
        return map(self.story, self.findings.events)

    def story(self, event: Event) -> Story:
        """The story of one event."""
        findings = self.findings
        articles = [findings.articles[self._rows[id_]] for id_ in event.documents]
        rows = {self._group_of[id_] for id_ in event.documents if id_ in self._group_of}
        groups = [findings.duplicate_groups[row] for row in rows]
        if findings.examined is not None:
            return story_of(findings.examined[event.id], articles, groups)
        return story_of(
            ExaminedEvent(
                event,
                findings.shared.get(event.id, ()),
                tuple(self._families.get(event.id, ())),
                {id_: findings.attributions[id_] for id_ in event.documents if id_ in findings.attributions},
                findings.event_origins.get(event.id, ()),
                findings.versions.get(event.id, ()),
                findings.tallies[self._places[event.id]] if self._tallied else NO_TALLY,
            ),
            articles,
            groups,
        )


@dataclass(frozen=True, slots=True)
class Chip:
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
    return Chip(origin.agency, origin.role, words.slug(origin.role), words.percent(origin.confidence))


def chips(origins: Sequence[Origin] | Sequence[EventOrigin]) -> tuple[Chip, ...]:
    """Origins as labels: of an event the one with most articles first, then the surest."""

    def rank(origin: Origin | EventOrigin) -> tuple[int, float, str, str]:
        articles = len(origin.documents) if isinstance(origin, EventOrigin) else 0
        return (-articles, -origin.confidence, origin.agency, origin.role)

    if len(origins) == 1:
        return (chip(origins[0]),)
    listed: list[Origin | EventOrigin] = list(origins)
    return tuple(chip(origin) for origin in sorted(listed, key=rank))


def clocked(documents: Iterable[Document]) -> list[datetime]:
    """The times that can be set against each other, in order: of a mere date nobody can say what came first."""
    times = sorted(d.published for d in documents if d.published is not None)
    return [time for time in times if not is_day(time)]


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
