"""Which pages of events there are, what each is drawn from, and the drawing of some of them, here or in a process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Ragged
from clusterer.records import dataclass
from clusterer.report import paths
from clusterer.report.event_html import Around, Neighbour
from clusterer.report.faces import U64, Faces, added, has, mixed, name_key
from clusterer.report.links import Links
from clusterer.report.markup import Html
from clusterer.report.pages import Pages
from clusterer.report.pieces import Written
from clusterer.report.placing import content_of, put
from clusterer.report.register import SECTION, Names, Register
from clusterer.report.rows import Face
from clusterer.report.story import Story

Load: TypeAlias = Callable[[Sequence[str]], Iterable[Story]]
"""The stories of some events by id, in any order."""

R = TypeVar("R")


class Over(Protocol):
    """Does one thing to many: ``map``, or the same over processes."""

    def __call__(self, work: Callable[[Sequence[Job]], R], jobs: Iterable[Sequence[Job]], /) -> Iterable[R]:
        """The results, in the order of ``jobs``."""
        ...


Find: TypeAlias = Callable[[Sequence[int]], Mapping[int, Face]]
"""The faces of some events by place."""

FEW: Final = 8  # chunks of pages for which no other process is started: to start one costs as much as a chunk
CHUNK: Final = 64  # pages that are drawn at a time, in one process


@dataclass(frozen=True, slots=True)
class Job:
    """One page of one or several events, to be drawn."""

    place: int  # among the wanted pages
    page: str
    inputs: int
    events: tuple[tuple[str, Around | None], ...]  # None: its section can be copied from the page that stands
    stands: Written | None = None  # the page from which something is copied


class Wanted:
    """The pages of the events of a report. ``common`` is what all of them are drawn from."""

    def __init__(self, faces: Faces, links: Links, common: str) -> None:
        self.faces = faces
        about = _about(faces, links)
        order = np.argsort(faces.pages, kind="stable")  # of the events of a page the first in time first
        pages = faces.pages[order]
        begins = np.flatnonzero(np.concatenate([pages[:1] == pages[:1], pages[1:] != pages[:-1]]))
        rows = Ragged(order, np.append(begins, len(order)).astype(np.int64))
        inputs = mixed(name_key(common), added(rows, about[order]))
        self._rows = rows
        sections = np.zeros(len(faces), SECTION)
        sections["event"], sections["inputs"] = faces.ids, mixed(name_key(common), about)
        self._sections = sections
        alone = sections[faces.articles == 1]  # events of one article share pages
        alone = alone[np.argsort(alone["event"])]
        self.pages = Names(pages[begins], faces.pages_rest[order][begins], inputs, alone)

    def jobs(self, wanted: NDArray[np.bool_], find: Find, before: Register) -> Iterator[list[Job]]:
        """The wanted pages to be drawn, so many at a time. ``find`` finds faces by place; ``before``: pages that stand,
        of which sections that would be the same are to be copied.
        """
        same = before.same_sections(self._sections)
        chosen = np.flatnonzero(wanted)
        chosen = chosen[np.argsort(self._rows.values[self._rows.offsets[chosen]])]
        for first in range(0, len(chosen), CHUNK):
            some = chosen[first : first + CHUNK].tolist()
            places = [self._rows.row(page).tolist() for page in some]
            stands = before.find(self.pages, some)
            copied = {
                place
                for of_page, file in zip(places, stands, strict=True)
                if file
                for place in of_page[1:]  # the first one's day is in the title
                if same[place]
            }
            own = {place for of_page in places for place in of_page}
            faces = find(sorted(own.union(self._shown(own - copied))))
            yield [
                Job(
                    page,
                    faces[of_page[0]].page,
                    int(self.pages.inputs[page]),
                    tuple(
                        (faces[place].id, None if place in copied else self._around(place, faces)) for place in of_page
                    ),
                    file if copied.intersection(of_page) else None,
                )
                for page, of_page, file in zip(some, places, stands, strict=True)
            ]

    def _shown(self, places: Iterable[int]) -> Iterator[int]:
        """The events that a page with these shows something of."""
        for place in places:
            yield from (at for at in (place - 1, place, place + 1) if 0 <= at < len(self.faces))
            yield from self.faces.related.row(place).tolist()

    def _around(self, place: int, faces: Mapping[int, Face]) -> Around:
        related = dict.fromkeys(self.faces.related.row(place).tolist())
        return Around(
            _neighbour(faces[place - 1]) if place else None,
            _neighbour(faces[place + 1]) if place + 1 < len(self.faces) else None,
            tuple(_neighbour(faces[at]) for at in related),
        )


def _about(faces: Faces, links: Links) -> U64:
    """What pages show of each event, of those around it, and whether the agencies on them have pages."""
    names, nobody = faces.named, np.zeros(1, np.uint64)
    before, after = np.concatenate([nobody, names[:-1]]), np.concatenate([names[1:], nobody])
    related = added(faces.related, faces.shown[faces.related.flat])
    agencies = faces.agencies.flat
    unknown = added(faces.agencies, np.where(has(agencies, links.agencies), np.uint64(0), agencies))
    return mixed(faces.digests, before, after, related, unknown)


def draw_pages(directory: Path, pages: Pages, load: Load, jobs: Sequence[Job]) -> list[Written | None]:
    """Load, draw and write some pages of events: what a worker process does. Bytes are the same in any process.

    None for a page of which something was to be copied that does not stand any more as it did.
    """
    wanted = [id_ for job in jobs for id_, around in job.events if around is not None]
    stories = {story.event.id: story for story in load(wanted)}
    return [_drawn(directory, pages, stories, job) for job in jobs]


def _drawn(directory: Path, pages: Pages, stories: dict[str, Story], job: Job) -> Written | None:
    copied = {}
    if job.stands is not None:
        page = content_of(directory, job.stands)
        copied = pages.sections(page) if page is not None else {}
    told: list[tuple[Story, Around] | Html] = []
    for id_, around in job.events:
        if around is not None:
            told.append((stories.pop(id_), around))
        elif (section := copied.get(paths.event_anchor(id_))) is not None:
            told.append(section)
        else:
            return None
    first = told[0]
    if len(told) == 1 and not isinstance(first, str) and len(first[0].articles) > 1:
        return put(directory, job.page, pages.event(*first))
    return put(directory, job.page, pages.bundle(told))


def _neighbour(face: Face) -> Neighbour:
    return Neighbour(face.title, face.href, face.language, face.span, face.articles)
