"""A report drawn where none stands: every story is read once, for its rows and for its page.

Over a report that stands all rows are made first, because they tell which pages have to be drawn; then the stories of
these are read again. Where every page has to be drawn, only what pages show of other events has to be known before,
and that is told by the events alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

import numpy as np

from clusterer.findings import Findings
from clusterer.report.faces import Faces
from clusterer.report.jobs import FEW, Job, Over, Wanted, draw_pages
from clusterer.report.pages import Pages
from clusterer.report.pieces import Written
from clusterer.report.register import Register
from clusterer.report.rows import Face
from clusterer.report.source import RowsAtHand, RowsOfEvent
from clusterer.report.story import Story
from clusterer.report.summarising import outline
from clusterer.report.told import Told

Drawn: TypeAlias = tuple[list[Written | None], list[RowsOfEvent]]
"""Some pages, and the rows of their events."""


def draw_all(
    directory: Path, findings: Findings, told: Told, pages: Pages, over: Over
) -> tuple[RowsAtHand, dict[str, Written]]:
    """Draw all pages of events; the rows of the findings, and the pages by path. Raises ReportError."""
    outlines = [outline(event, language) for event, language in told.languages()]
    wanted = Wanted(Faces.of(outlines), pages.links, "")
    every = np.ones(len(wanted.pages.first), np.bool_)
    chunks = list(wanted.jobs(every, lambda places: {place: outlines[place] for place in places}, Register()))
    known = {face.id: face for face in outlines}
    rows, files, added = RowsAtHand(), dict[str, Written](), dict[str, int]()
    drawn: Over = over if len(chunks) > FEW else map
    for written, of_events in drawn(partial(_draw, directory, pages, told, known), chunks):
        files.update((file[0], file) for file in written if file is not None)
        for one in of_events:
            added[one.face.id] = len(added)
            rows.add(one)
    rows.settle([added[face.id] for face in outlines])
    rows.add_groups(findings.duplicate_groups)
    return rows, files


def _draw(directory: Path, pages: Pages, told: Told, known: Mapping[str, Face], jobs: Sequence[Job]) -> Drawn:
    """What a worker does: pages and rows of the same stories."""
    rows: list[RowsOfEvent] = []

    def load(ids: Iterable[str]) -> Iterator[Story]:
        for story in told(ids):
            rows.append(RowsOfEvent.of(story, texts=pages.settings.texts, known=known[story.event.id]))
            yield story

    return draw_pages(directory, pages, load, jobs), rows
