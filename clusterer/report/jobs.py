"""Which pages of events there are, what each is drawn from, and the drawing of some of them, here or in a process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TypeAlias

from clusterer.records import dataclass
from clusterer.report.event_html import Around, Neighbour
from clusterer.report.files import put
from clusterer.report.links import Links
from clusterer.report.pages import Pages
from clusterer.report.pieces import Drawn
from clusterer.report.rows import Face
from clusterer.report.story import Story

Load: TypeAlias = Callable[[Sequence[str]], Iterable[Story]]
"""The stories of some events by id, in any order."""

Over: TypeAlias = Callable[[Callable[[Sequence["Job"]], list[Drawn]], Iterable[Sequence["Job"]]], Iterable[list[Drawn]]]
"""Does one thing to many: ``map``, or the same over processes."""


@dataclass(frozen=True, slots=True)
class Job:
    """One page of one or several events, to be drawn."""

    page: str
    inputs: str
    events: tuple[tuple[str, Around], ...]


class Wanted:
    """The pages of the events of a report. ``common`` is what all of them are drawn from."""

    def __init__(self, faces: Sequence[Face], links: Links, common: str) -> None:
        self.faces = faces
        self.places = {face.id: place for place, face in enumerate(faces)}
        self._links = links
        self._common = common

    def inputs(self) -> Iterator[tuple[str, str, list[int]]]:
        """Every page, a digest of what it is drawn from, and the places of its events."""
        pages: dict[str, list[int]] = {}
        for place, face in enumerate(self.faces):
            pages.setdefault(face.page, []).append(place)
        for page, places in pages.items():
            about = "\n".join([self._common, *map(self._about, places)])
            yield page, blake2b(about.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest(), places

    def _about(self, place: int) -> str:
        """What the page shows of an event, of those around it, and whether the names on it have pages."""
        faces, links = self.faces, self._links
        face = faces[place]
        before = faces[place - 1].shown if place else ""
        after = faces[place + 1].shown if place + 1 < len(faces) else ""
        related = [faces[self.places[id_]].shown for id_ in face.related if id_ in self.places]
        small = [outlet for outlet in face.outlets if outlet not in links.outlets]
        nowhere = [outlet for outlet in small if outlet not in links.small]
        unknown = [agency for agency in face.agencies if agency not in links.agencies]
        named = f"{small!r} {nowhere!r} {unknown!r}" if small or unknown else ""
        return f"{face.digest} {before} {after} {' '.join(related)} {named}"

    def job(self, page: str, inputs: str, places: Iterable[int]) -> Job:
        """A page to be drawn."""
        return Job(page, inputs, tuple((self.faces[place].id, self._around(place)) for place in places))

    def _around(self, place: int) -> Around:
        faces = self.faces
        return Around(
            _neighbour(faces[place - 1]) if place else None,
            _neighbour(faces[place + 1]) if place + 1 < len(faces) else None,
            tuple(_neighbour(faces[self.places[id_]]) for id_ in faces[place].related if id_ in self.places),
        )


def draw_pages(directory: Path, pages: Pages, load: Load, jobs: Sequence[Job]) -> list[Drawn]:
    """Load, draw and write some pages of events: what a worker process does. Bytes are the same in any process."""
    stories = {story.event.id: story for story in load([id_ for job in jobs for id_, _ in job.events])}
    drawn = []
    for job in jobs:
        told = [(stories.pop(id_), around) for id_, around in job.events]
        single = len(told) > 1 or len(told[0][0].articles) == 1
        content = pages.bundle(told) if single else pages.event(*told[0])
        drawn.append(Drawn(job.inputs, [put(directory, job.page, content)]))
    return drawn


def _neighbour(face: Face) -> Neighbour:
    return Neighbour(face.title, face.href, face.language, face.span, face.articles)
