"""The index of a report, drawn: its shards, and the page, which brings those that are needed to begin with.

A collection of any size opens alike: the page brings the newest shards, of EAGER events or a few more, and names the
others, which its script reads one after the other once the list can be used.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np

from clusterer.report import index_page, paths
from clusterer.report.faces import Faces
from clusterer.report.files import Folder
from clusterer.report.labels import Link
from clusterer.report.pages import Pages, javascript
from clusterer.report.parts import SHARD, SHARD_CUTS, UNDATED_CUTS, Part, parts
from clusterer.report.rows import EventRow, Face
from clusterer.report.source import Rows, Summary
from clusterer.report.summarising import UNDATED, day_of
from clusterer.report.sums import Sums

EAGER: Final = 8_000
"""Events that the page brings: .28 s until a list of 10,000 can be used, 1.3 s where it waited for 250,000."""


class Index:
    """The index of one report being drawn. ``common`` is what all of its pages are drawn from."""

    def __init__(self, folder: Folder, rows: Rows, faces: Faces, summary: Summary, common: str) -> None:
        self._folder = folder
        self._rows = rows
        self._faces = faces
        self._summary = summary
        self._common = common
        self._changed = faces.places(summary.changed)
        self._shards = _newest_first(faces)
        self._drawn: list[tuple[str, str]] = []  # of the rows and of the beginnings

    def draw_shards(self) -> None:
        """The rows of the index, and how the articles begin, for it to search."""
        folder, common, changed = self._folder, self._common, frozenset(self._summary.changed)
        for part in self._shards:
            new = map(str, self._faces.ids[np.intersect1d(part.places, self._changed)].tolist())
            names = (f"index {part.key}", f"leads {part.key}")
            inputs = (paths.digest(common, part.digest, *new), paths.digest(common, part.digest))
            if not folder.stands(names[0], inputs[0]) or not folder.stands(names[1], inputs[1]):
                rows = index_page.newest_first(self._rows.events(part.key))
                said = {"month": part.key, "ids": [row.id for row in rows], "leads": [row.lead for row in rows]}
                shown = {"month": part.key, **index_page.shard(rows, changed)}
                for name, kind, digest, content in (
                    (names[0], "index", inputs[0], javascript("clustererEvents", shown)),
                    (names[1], "leads", inputs[1], javascript("clustererLeads", said)),
                ):
                    if not folder.stands(name, digest):
                        folder.put(name, [(index_page.shard_path(kind, part.key, content), content)], digest)
            (index,), (leads,) = map(folder.drawn, names)
            self._drawn.append((index, leads))

    def draw_page(self, pages: Pages, sums: Sums, downloads: Iterable[Link]) -> None:
        """The page, after its shards."""
        new = int((self._changed >= 0).sum())
        view = index_page.build(self._newest(), sums, new, self._summary, downloads)
        eager = self._eager()
        rows = [rows for rows, _ in self._drawn]
        content = pages.page(
            "index.html",
            "index.html",
            pages.settings.title,
            script="list",
            page=view,
            shards=rows[:eager],
            later=rows[eager:],
            leads=[leads for _, leads in self._drawn],
        )
        self._folder.put("index.html", [("index.html", content)])

    def _eager(self) -> int:
        """How many shards the page brings."""
        events = 0
        for place, part in enumerate(self._shards):
            if events >= EAGER:
                return place
            events += len(part.places)
        return len(self._shards)

    def _newest(self) -> list[EventRow]:
        """The newest events, which the page lists in itself."""
        newest: list[Face] = []
        for shard in self._shards:
            if len(newest) < index_page.ROWS:
                newest += index_page.newest_first(self._rows.some_faces(self._foremost(shard)).values())
        del newest[index_page.ROWS :]
        rows = self._rows.some([face.id for face in newest])
        return [rows[face.id] for face in newest]

    def _foremost(self, part: Part) -> list[int]:
        """The places of the newest events of a shard, as the index orders them, and of those that go with the last."""
        faces, places = self._faces, part.places
        days = sorted({day_of(slot) for slot in faces.slots} - {UNDATED})
        number = {day: place for place, day in enumerate(days, 1)}
        day = np.array([number.get(day_of(slot), 0) for slot in faces.slots], np.int64)
        rank = (day[faces.slot[places]] << 32) + faces.articles[places]
        if len(rank) > index_page.ROWS:
            places = places[rank >= np.partition(rank, -index_page.ROWS)[-index_page.ROWS]]
        return list(places.tolist())


def _newest_first(faces: Faces) -> list[Part]:
    """The shards of the index, newest first, those of undated events last."""
    dated = parts(faces, SHARD, SHARD_CUTS, of=lambda slot: day_of(slot) != UNDATED)
    undated = parts(faces, SHARD, UNDATED_CUTS, of=lambda slot: day_of(slot) == UNDATED)
    return [*reversed(dated), *undated]
