"""The event page: the verdict, and all that proves it."""

from __future__ import annotations

from dataclasses import dataclass

from clusterer.documents import Event
from clusterer.report import paths, words
from clusterer.report.members import Member, allowance_of, members_of
from clusterer.report.sharing import Cell, FamilyView, Share, family_view, matrix, share
from clusterer.report.view import EventSummary, Library, Link, clocked

SHARE_LIMIT = 40  # rows of the table of shared text
MATRIX_LIMIT = 20  # members above which there is no matrix, only the table


@dataclass(frozen=True, slots=True)
class EventPage:
    """All of an event's page."""

    summary: EventSummary
    members: tuple[Member, ...]
    families: tuple[FamilyView, ...]
    alone: tuple[Link, ...]
    matrix: tuple[tuple[Link, tuple[Cell, ...]], ...]
    shares: tuple[Share, ...]
    more_shares: int
    versions: tuple[tuple[Link, ...], ...]
    related: tuple[EventSummary, ...]
    previous: Link | None
    following: Link | None
    compare: str  # the page of side-by-side texts, "" where there is only one article
    timed: bool
    first: str
    last: str
    outlets: int
    texts: bool


def build(
    library: Library, event: Event, previous: EventSummary | None, following: EventSummary | None
) -> tuple[EventPage, tuple[str, ...]]:
    """The page of one event, and the ids of its documents whose text is shortened on it."""
    shared = library.shared(event)
    compare = paths.page("compare", event.id) if len(event.documents) > 1 else ""
    numbers = {document: number for number, document in enumerate(event.documents, 1)}
    families = library.families.get(event.id, [])
    names = {family.id: chr(ord("A") + n) if n < 26 else str(n + 1) for n, family in enumerate(families)}
    allowance = allowance_of(library, event)
    members = tuple(members_of(library, event, shared, numbers, names, allowance))
    links = {m.id: Link(str(m.number), f"#{m.anchor}", m.outlet, current=m.id == event.central) for m in members}
    in_family = {document for family in families for document in family.documents}
    pairs = sorted(shared, key=lambda t: (-max(t.left_covered, t.right_covered), numbers[t.left], numbers[t.right]))
    times = clocked(library.document(id_) for id_ in event.documents)
    page = EventPage(
        summary=library.summaries[event.id],
        members=members,
        families=tuple(family_view(library, f, names[f.id], links, numbers, shared, compare) for f in families),
        alone=tuple(links[d] for d in event.documents if d not in in_family) if families else (),
        matrix=matrix(event, shared, links, numbers, compare) if len(members) <= MATRIX_LIMIT else (),
        shares=tuple(share(library, text, numbers, compare) for text in pairs[:SHARE_LIMIT]),
        more_shares=max(0, len(pairs) - SHARE_LIMIT),
        versions=tuple(
            tuple(links[d] for d in chain if d in links) for chain in library.findings.versions.get(event.id, ())
        ),
        related=tuple(library.summaries[e] for e in event.related if e in library.summaries),
        previous=Link(previous.title, previous.page, previous.language) if previous else None,
        following=Link(following.title, following.page, following.language) if following else None,
        compare=compare,
        timed=len(set(times)) > 1,
        first=words.clock(min(times, default=None)),
        last=words.clock(max(times, default=None)),
        outlets=len({library.document(d).outlet for d in event.documents} - {""}),
        texts=library.settings.texts,
    )
    return page, tuple(member.id for member in members if member.shortened)
