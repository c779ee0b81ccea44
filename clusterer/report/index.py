"""The index of a report, drawn: its shards, and the page, which brings those that are needed to begin with.

A collection of any size opens alike: the page brings the newest shards, of EAGER events or a few more, and names the
others, which its script reads one after the other once the list can be used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from clusterer.report import index_page, paths, shards
from clusterer.report.faces import Faces
from clusterer.report.files import Folder
from clusterer.report.labels import Link
from clusterer.report.pages import Pages
from clusterer.report.parts import SHARD, SHARD_CUTS, UNDATED_CUTS, Part, blocks, parts
from clusterer.report.rows import EventRow
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
        is_new = np.zeros(len(self._faces), np.bool_)
        is_new[self._changed[self._changed >= 0]] = True
        for part in self._shards:
            new = map(str, self._faces.ids[part.places[is_new[part.places]]].tolist())
            names = (f"index {part.name}", f"leads {part.name}")
            inputs = tuple(f"{common} {paths.digest(part.digest, *of)}" for of in (tuple(new), ()))
            if not folder.stands(names[0], inputs[0]) or not folder.stands(names[1], inputs[1]):
                contents = shards.files(part.name, self._columns(part, names), changed)
                for name, kind, digest, content in zip(names, ("index", "leads"), inputs, contents, strict=True):
                    if not folder.stands(name, digest):
                        folder.put(name, [(shards.path(kind, part.name, content), content)], digest)
            (index,), (leads,) = map(folder.drawn, names)
            self._drawn.append((index, leads))

    def _columns(self, part: Part, names: Sequence[str]) -> shards.Columns:
        """The rows of a shard: those that are as they were from the files that stand, the others from the events."""
        places, wanted = part.places, np.ones(len(part.places), np.bool_)
        standing = self._standing(names)
        if standing is not None:
            there = self._faces.places(standing["ids"])
            kept = np.isin(there, places[self._folder.standing.before[places] >= 0])
            places = np.setdiff1d(places, there[kept])
            wanted = np.concatenate([kept, np.ones(len(places), np.bool_)])
        found = shards.of_rows([row for some in blocks(places) for row in self._rows.events(some)])
        return shards.newest_first(found if standing is None else shards.together(standing, found), wanted)

    def _standing(self, names: Sequence[str]) -> shards.Columns | None:
        """The shard that stands, drawn by the same program with the same settings; None where there is none."""
        if not all(self._folder.inputs(name).startswith(self._common) for name in names):
            return None
        try:
            return shards.columns_of(*map(self._folder.content, names))
        except (OSError, ValueError, KeyError):
            return None

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
        newest: list[EventRow] = []
        for shard in self._shards:
            if len(newest) < index_page.ROWS:
                newest += index_page.newest_first(self._rows.events(self._foremost(shard)))
        return newest[: index_page.ROWS]

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
