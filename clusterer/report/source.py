"""Where a report's rows come from: a protocol, and rows that are held in memory. Those of a state are in ``hosts/``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any, Final, Protocol

from clusterer.compute.spill import Spilled
from clusterer.documents import DuplicateGroup, Quarantined
from clusterer.findings import AgencyProfile, Findings, OutletProfile, Run
from clusterer.packing import ROOM
from clusterer.records import dataclass
from clusterer.report import export
from clusterer.report.faces import Faces
from clusterer.report.rows import (
    ArticleRow,
    EventRow,
    Face,
    Lists,
    Row,
    pack,
    unpack_article,
    unpack_event,
    unpack_face,
)
from clusterer.report.story import Story
from clusterer.report.summarising import rows_of
from clusterer.report.told import Told
from clusterer.tallies import Columns

MOST: Final = 20  # articles of a list that are known; a page shows fewer


class Rows(Protocol):
    """All rows of a report. Places are those among its faces."""

    def faces(self) -> Faces:
        """Of all events, by first publication, undated ones last, then by id."""
        ...

    def some_faces(self, places: Sequence[int]) -> Mapping[int, Face]:
        """Those of the events at these places, whole."""
        ...

    def events(self, places: Sequence[int]) -> Sequence[EventRow]:
        """The event rows of the events at these places."""
        ...

    def articles(self, places: Sequence[int]) -> Sequence[Sequence[ArticleRow]]:
        """The rows of the articles of each, by id."""
        ...

    def groups(self, places: Sequence[int]) -> Sequence[Sequence[bytes]]:
        """The near-duplicates of each as lines of ``report.json``, by their documents."""
        ...

    def newest(self, most: int, *, kind: str = "", outlet: str | None = None, agency: str = "") -> Sequence[ArticleRow]:
        """The newest articles, at most so many: of an outlet, of an agency or both; of a kind (to that agency, where
        one is named), or FIRST.
        """
        ...


@dataclass(frozen=True)
class Summary:
    """What a report says beside its rows."""

    run: Run
    outlets: Sequence[OutletProfile] = ()
    agencies: Sequence[AgencyProfile] = ()
    quarantined: Sequence[Quarantined] = ()
    aliases: Mapping[str, str] | None = None
    changed: Sequence[str] = ()  # events that are new or grew since the run before
    notes: Sequence[str] = ()  # what the report leaves out, a line each
    shares: Columns | None = None  # whose words its articles are, by outlet and month; None where nobody counted


class RowsOfEvent:
    """The rows of one event. From one process to another they travel packed, and stay so."""

    def __init__(
        self,
        face: Face,
        event: EventRow | bytes,
        articles: Sequence[ArticleRow | bytes],
        listed: Sequence[tuple[str, Lists]],
    ) -> None:
        self.face = face
        self.event = event
        self.articles = articles
        self.listed = listed  # of each article its id, and the lists it stands in

    @classmethod
    def of(cls, story: Story, *, texts: bool, known: Face | None = None) -> RowsOfEvent:
        """Those of a story. ``texts``: whether the beginnings of texts may be searched; ``known``: its outline."""
        face, event, articles = rows_of(story, texts=texts, known=known)
        listed = [(row.id, row.lists(first=row.id == event.first_article)) for row in articles]
        return cls(face, event, articles, listed)

    def __reduce__(self) -> tuple[Any, ...]:
        rows = (self.event, *self.articles)
        event, *articles = (row if isinstance(row, bytes) else pack(row) for row in rows)
        return _received, (pack(self.face), event, articles, self.listed)


def _received(face: bytes, *rest: Any) -> RowsOfEvent:
    return RowsOfEvent(unpack_face(face), *rest)


class RowsAtHand:
    """Rows that are kept, in memory or in files of this process, in the order of faces."""

    def __init__(self) -> None:
        self._faces: list[Face] = []
        self._order: Sequence[int] = ()  # [place] as which one its event was added; (): in that order
        self._events = Spilled(pack, unpack_event, ROOM)  # as they were added
        self._articles = Spilled(pack, unpack_article, ROOM)
        self._ends = [0]  # where the articles of an event begin and end
        self._ids: list[str] = []  # of articles
        self._groups: Spilled[bytes] = Spilled(bytes, bytes, ROOM)
        self._group_of: dict[str, int] = {}  # first document -> group
        self._newest: defaultdict[tuple[str, str | None, str], _Newest] = defaultdict(_Newest)

    def add(self, rows: RowsOfEvent) -> None:
        """Add an event."""
        self._faces.append(rows.face)
        _keep(self._events, rows.event)
        for row, (id_, lists) in zip(rows.articles, rows.listed, strict=True):
            for agency, outlet, kind, time in lists:
                keys = ((agency, None, kind), (agency, outlet, "")) if agency else (("", outlet, kind),)
                for key in keys:
                    self._newest[key].add(time, id_, len(self._articles))
            _keep(self._articles, row)
            self._ids.append(id_)
        self._ends.append(len(self._articles))

    def settle(self, order: Sequence[int]) -> None:
        """Once all are added: as which one the event was that stands in each place."""
        self._order = order
        self._faces = [self._faces[added] for added in order]

    def add_groups(self, groups: Iterable[DuplicateGroup]) -> None:
        """Add groups of near-duplicates."""
        for group in groups:
            self._group_of[group.documents[0]] = len(self._groups)
            self._groups.append(group_line(group))

    def _added(self, place: int) -> int:
        return self._order[place] if self._order else place

    def faces(self) -> Faces:
        """By first publication."""
        return Faces.of(self._faces)

    def some_faces(self, places: Sequence[int]) -> Mapping[int, Face]:
        """By place."""
        return {place: self._faces[place] for place in places}

    def events(self, places: Sequence[int]) -> Sequence[EventRow]:
        """Of each place."""
        return [self._events[self._added(place)] for place in places]

    def articles(self, places: Sequence[int]) -> Sequence[Sequence[ArticleRow]]:
        """Of each, by id."""
        return [[self._articles[row] for row in self._rows(place)] for place in places]

    def groups(self, places: Sequence[int]) -> Sequence[Sequence[bytes]]:
        """Of each, by their documents."""
        ids = ((self._ids[row] for row in self._rows(place)) for place in places)
        return [[self._groups[self._group_of[id_]] for id_ in of if id_ in self._group_of] for of in ids]

    def _rows(self, place: int) -> list[int]:
        added = self._added(place)
        return sorted(range(self._ends[added], self._ends[added + 1]), key=self._ids.__getitem__)

    def newest(self, most: int, *, kind: str = "", outlet: str | None = None, agency: str = "") -> Sequence[ArticleRow]:
        """The newest articles of a list, of which MOST are known."""
        return [self._articles[row] for row in self._newest[agency, outlet, kind].rows()[:most]]


def _keep(kept: Spilled[Any], row: Row | bytes) -> None:
    if isinstance(row, bytes):
        kept.extend_packed((row,))
    else:
        kept.append(row)


@dataclass(slots=True)
class _Newest:
    """Rows of articles, of which the newest are kept."""

    found: list[tuple[str, str, int]] = field(default_factory=list)

    def add(self, time: str, id_: str, row: int) -> None:
        self.found.append((time, id_, row))
        if len(self.found) >= 4 * MOST:
            self._cut()

    def _cut(self) -> None:
        self.found.sort(key=lambda one: one[1])
        self.found.sort(key=lambda one: one[0], reverse=True)
        del self.found[MOST:]

    def rows(self) -> list[int]:
        """Newest first; of equal times by id."""
        self._cut()
        return [row for _, _, row in self.found]


def of(told: Iterable[Story], findings: Findings, *, texts: bool = True) -> RowsAtHand:
    """The rows of some findings, told as stories, in files where they are many. ``texts``: whether the beginnings of
    texts may be searched."""
    rows = RowsAtHand()
    for story in told:
        rows.add(RowsOfEvent.of(story, texts=texts))
    rows.add_groups(findings.duplicate_groups)
    return rows


def group_line(group: DuplicateGroup) -> bytes:
    """A near-duplicate group as its line in ``report.json``."""
    return export.line(export.group_dict(group))


def to_dict(findings: Findings) -> dict[str, Any]:
    """The contents of ``report.json``: plain values only, as ``docs/outputs.md`` describes them."""
    told = Told(findings)
    place = {id_: place for place, event in enumerate(findings.events) for id_ in event.documents}

    def order(id_: str) -> int:
        return place.get(id_, len(place))

    documents = sorted(findings.articles, key=lambda article: (order(article.document.id), article.document.id))
    groups = sorted(findings.duplicate_groups, key=lambda group: (order(group.documents[0]), group.documents))
    return {
        "schema_version": export.SCHEMA_VERSION,
        "run": export.run_dict(findings.run),
        "documents": [export.document_dict(a, findings.attributions.get(a.document.id)) for a in documents],
        "duplicate_groups": [export.group_dict(group) for group in groups],
        "events": [export.event_dict(told.story(event)) for event in findings.events],
        "outlets": [export.outlet_dict(outlet) for outlet in findings.outlets],
        "agencies": [export.agency_dict(agency) for agency in findings.agencies],
        "quarantined": [{"source": q.source, "reason": q.reason} for q in findings.quarantined],
        "aliases": dict(sorted(findings.aliases.items())),
        "changed": list(findings.changed),
        **({"notes": list(findings.notes)} if findings.notes else {}),
    }
