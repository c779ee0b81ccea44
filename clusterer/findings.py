"""What a run found: plain values that stand between the stages and the report, and that the state can hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import Any

from clusterer.documents import (
    Article,
    Attribution,
    Document,
    DuplicateGroup,
    Event,
    Evidence,
    Family,
    Quarantined,
    Role,
    SharedText,
)
from clusterer.independence import IndependentOrigins, independent_origins
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the pipeline, as the report and the history show it."""

    id: str
    started: datetime
    finished: datetime
    version: str
    config: Mapping[str, Any]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class EventOrigin:
    """An agency shared by documents of one event. ``documents`` are those whose text came from it."""

    agency: str
    role: Role
    confidence: float
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """How one article uses one agency."""

    agency: str
    share: float  # of the article's words that are the agency's
    hours: float | None = None  # after the event's first article from that agency, where both have a time


@dataclass(frozen=True, slots=True)
class ArticleTally:
    """What one article adds to the profiles of its outlet and of agencies."""

    id: str
    outlet: str
    words: int
    role: Role | None = None  # its strongest; None: no wire origin found
    uses: tuple[Use, ...] = ()
    month: str = ""  # of publication, "2024-03" in UTC; "" where it is undated
    group: str = ""  # without a wire origin: "own", "press release" or "unknown" (dependence.py)

    @property
    def part(self) -> str:
        """What it is counted under: its role, or else its group."""
        return self.role or self.group or "unknown"

    @property
    def theirs(self) -> float:
        """How many of its words are of that part; the others are the outlet's own."""
        return self.words * min(sum(use.share for use in self.uses), 1.0) if self.role else self.words


@dataclass(frozen=True, slots=True)
class EventTally:
    """What one event adds to the profiles of outlets and agencies, and to the counts of a run."""

    articles: tuple[ArticleTally, ...] = ()
    first: str = ""  # the outlet that alone can be called first, of two or more
    families: int = 0


NO_TALLY = EventTally()


@dataclass(frozen=True, slots=True)
class ExaminedEvent:
    """One event with all that its members' texts tell. Plan, store, report and outputs share it."""

    event: Event
    shared: tuple[SharedText, ...]
    families: tuple[Family, ...]
    attributions: Mapping[str, Attribution]  # of its members by document id, inference included
    origins: tuple[EventOrigin, ...]
    versions: tuple[tuple[str, ...], ...]  # chains of versions, each oldest first
    tally: EventTally = NO_TALLY

    @property
    def independent_origins(self) -> IndependentOrigins:
        """Whose reporting stands behind the event, copies and copies of copies counted once."""
        return independent_origins(self.event.documents, self.attributions, self.families, self.shared)


@dataclass(frozen=True, slots=True)
class Pickup:
    """One outlet's use of one agency: which documents, how much of their words, how long after the first."""

    agency: str
    outlet: str
    documents: tuple[str, ...]
    words: int  # words of those documents that are the agency's text
    hours_after_first: float | None  # median over the documents whose event has a dated first copy


@dataclass(frozen=True, slots=True)
class OutletProfile:
    """Where an outlet's articles and words come from. Roles count documents and add up to ``documents``."""

    name: str
    documents: int
    agency_copy: int
    mixed: int
    contribution: int
    inferred: int
    own: int
    words: int
    agency_words: int  # of those, the agencies' text (docs/reuse.md says how each role is counted)
    first: int  # events of two or more outlets in which it published first


@dataclass(frozen=True, slots=True)
class AgencyProfile:
    """Who ran an agency's copy."""

    name: str
    documents: int
    outlets: int
    pickups: tuple[Pickup, ...] = ()


@dataclass(frozen=True)
class Findings:
    """All that a run knows. Sequences are sorted by id (events: by first publication, then id).

    What is many is read from a file as it is asked for; ``examined`` then has each event with all that is known of it.
    """

    run: Run
    articles: Sequence[Article] = ()  # read from a file as they are asked for, where they are many
    duplicate_groups: Sequence[DuplicateGroup] = ()
    events: Sequence[Event] = ()
    families: Sequence[Family] = ()
    attributions: Mapping[str, Attribution] = field(default_factory=dict)  # by document id
    shared: Mapping[str, tuple[SharedText, ...]] = field(default_factory=dict)  # by event id
    event_origins: Mapping[str, tuple[EventOrigin, ...]] = field(default_factory=dict)  # by event id
    versions: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)  # event id -> chains of versions
    tallies: Sequence[EventTally] = ()  # of the events, in their order; read from a file where they are many
    outlets: tuple[OutletProfile, ...] = ()
    agencies: tuple[AgencyProfile, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)  # id of a vanished event -> the event it went into
    changed: tuple[str, ...] = ()  # events that are new or grew since the run before; empty where there was none
    notes: tuple[str, ...] = ()  # what is known and left out here, a line each
    examined: Mapping[str, ExaminedEvent] | None = field(default=None, repr=False, compare=False)  # by event id

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, as read."""
        return tuple(article.document for article in self.articles)

    @property
    def rejected(self) -> tuple[Evidence, ...]:
        """Every rejected candidate of every document."""
        return tuple(e for attribution in self.attributions.values() for e in attribution.rejected)
