"""The index of a report, drawn: its shards, and the page, which brings those that are needed to begin with.

A collection of any size opens alike: the page brings the newest shards, of EAGER events or a few more, and names the
others, which its script reads one after the other once the list can be used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from clusterer.report import index_page, paths
from clusterer.report.files import Folder
from clusterer.report.labels import Link
from clusterer.report.pages import Pages, javascript
from clusterer.report.parts import SHARD, SHARD_CUTS, UNDATED_CUTS, Part, parts
from clusterer.report.rows import EventRow, Face
from clusterer.report.source import Rows, Summary
from clusterer.report.sums import Sums

EAGER: Final = 8_000
"""Events that the page brings: .28 s until a list of 10,000 can be used, 1.3 s where it waited for 250,000."""


class Index:
    """The index of one report being drawn. ``common`` is what all of its pages are drawn from."""

    def __init__(self, folder: Folder, rows: Rows, faces: Sequence[Face], summary: Summary, common: str) -> None:
        self._folder = folder
        self._rows = rows
        self._faces = faces
        self._summary = summary
        self._common = common
        self._shards = _newest_first(faces)
        self._drawn: list[tuple[str, str]] = []  # of the rows and of the beginnings

    def draw_shards(self) -> None:
        """The rows of the index, and how the articles begin, for it to search."""
        folder, common, changed = self._folder, self._common, frozenset(self._summary.changed)
        for part in self._shards:
            new = [face.id for face in part.faces if face.id in changed]
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
        changed = set(self._summary.changed)
        new = sum(face.id in changed for face in self._faces)
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
            events += len(part.faces)
        return len(self._shards)

    def _newest(self) -> list[EventRow]:
        """The newest events, which the page lists in itself."""
        newest: list[Face] = []
        for shard in self._shards:
            if len(newest) < index_page.ROWS:
                newest += index_page.newest_first(shard.faces)
        del newest[index_page.ROWS :]
        rows = self._rows.some([face.id for face in newest])
        return [rows[face.id] for face in newest]


def _newest_first(faces: Sequence[Face]) -> list[Part]:
    """The shards of the index, newest first, those of undated events last."""
    dated = parts([face for face in faces if face.last is not None], SHARD, SHARD_CUTS)
    undated = parts([face for face in faces if face.last is None], SHARD, UNDATED_CUTS)
    return [*reversed(dated), *undated]
