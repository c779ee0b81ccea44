"""Which pages of events there are, what each is drawn from, and the drawing of some of them, here or in a process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Ragged
from clusterer.records import dataclass
from clusterer.report.event_html import Around, Neighbour
from clusterer.report.faces import U64, Faces, added, has, mixed, name_key
from clusterer.report.files import put
from clusterer.report.links import Links
from clusterer.report.pages import Pages
from clusterer.report.pieces import Written
from clusterer.report.register import Names
from clusterer.report.rows import Face
from clusterer.report.story import Story

Load: TypeAlias = Callable[[Sequence[str]], Iterable[Story]]
"""The stories of some events by id, in any order."""

Over: TypeAlias = Callable[
    [Callable[[Sequence["Job"]], list[Written]], Iterable[Sequence["Job"]]], Iterable[list[Written]]
]
"""Does one thing to many: ``map``, or the same over processes."""

Find: TypeAlias = Callable[[Sequence[int]], Mapping[int, Face]]
"""The faces of some events by place."""

CHUNK: Final = 64  # pages that are drawn at a time, in one process


@dataclass(frozen=True, slots=True)
class Job:
    """One page of one or several events, to be drawn."""

    page: str
    inputs: int
    events: tuple[tuple[str, Around], ...]


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
        self.pages = Names(pages[begins], faces.pages_rest[order][begins], inputs)

    def jobs(self, wanted: NDArray[np.bool_], find: Find) -> Iterator[list[Job]]:
        """The wanted pages to be drawn, so many at a time. ``find`` finds faces by place."""
        chosen = np.flatnonzero(wanted)
        chosen = chosen[np.argsort(self._rows.values[self._rows.offsets[chosen]])]
        for first in range(0, len(chosen), CHUNK):
            some = chosen[first : first + CHUNK].tolist()
            places = [self._rows.row(page).tolist() for page in some]
            around = {place for of_page in places for place in self._shown(of_page)}
            faces = find(sorted(around))
            yield [
                Job(
                    faces[of_page[0]].page,
                    int(self.pages.inputs[page]),
                    tuple((faces[place].id, self._around(place, faces)) for place in of_page),
                )
                for page, of_page in zip(some, places, strict=True)
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
    """What pages show of each event, of those around it, and whether the names on them have pages."""
    shown, nobody = faces.shown, np.zeros(1, np.uint64)
    before, after = np.concatenate([nobody, shown[:-1]]), np.concatenate([shown[1:], nobody])
    related = added(faces.related, shown[faces.related.flat])
    outlets, agencies = faces.outlets.flat, faces.agencies.flat
    paged = has(outlets, links.outlets)
    nowhere = ~paged & ~has(outlets, links.small)
    named = added(faces.outlets, np.where(paged, np.uint64(0), mixed(outlets, nowhere)))
    unknown = added(faces.agencies, np.where(has(agencies, links.agencies), np.uint64(0), agencies))
    return mixed(faces.digests, before, after, related, named, unknown)


def draw_pages(directory: Path, pages: Pages, load: Load, jobs: Sequence[Job]) -> list[Written]:
    """Load, draw and write some pages of events: what a worker process does. Bytes are the same in any process."""
    stories = {story.event.id: story for story in load([id_ for job in jobs for id_, _ in job.events])}
    drawn = []
    for job in jobs:
        told = [(stories.pop(id_), around) for id_, around in job.events]
        single = len(told) > 1 or len(told[0][0].articles) == 1
        content = pages.bundle(told) if single else pages.event(*told[0])
        drawn.append(put(directory, job.page, content))
    return drawn


def _neighbour(face: Face) -> Neighbour:
    return Neighbour(face.title, face.href, face.language, face.span, face.articles)
