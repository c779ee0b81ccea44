"""Drawing a report from rows: everything but event pages comes from them, and of those only what changed is loaded.

``draw`` asks ``load`` for the stories whose pages are not in the folder as they would be drawn now. What a page is
drawn from is a digest of its events' rows, of what it shows of other events (two neighbours, related ones), of which
agencies have pages, of the settings, and of the program. Rows are read of the events that changed alone
(ledger.py); what all of them add up to is counted by what came and what went (counting.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import distribution
from clusterer.config import ReportSettings
from clusterer.dependence import COLUMNS, Intervals, Table, cells
from clusterer.findings import Findings
from clusterer.packing import decode, encode_sorted
from clusterer.report import at_once, dependence_page, export, kept, outlet_page, paths, source, tables, words
from clusterer.report.counting import Count
from clusterer.report.files import Folder
from clusterer.report.index import Index
from clusterer.report.jobs import FEW, Load, Over, Wanted, draw_pages
from clusterer.report.labels import Link, title
from clusterer.report.ledger import Places
from clusterer.report.links import Links
from clusterer.report.pages import HERE, Pages, javascript, static
from clusterer.report.parts import EVERYTHING, blocks, parts
from clusterer.report.pieces import Segment, Stretches, Written
from clusterer.report.profile_pages import Profiles, links_of
from clusterer.report.register import Register
from clusterer.report.source import Rows, Summary
from clusterer.report.sums import Facts, Sums
from clusterer.report.tables import Cells, Parquet
from clusterer.report.told import Told

COLLECTION = "data/collection.js"
DEPENDENCE = "dependence.html"
INTERVALS = "intervals"  # of the ledger: those on that page that took time
SUMS = Count(".sums", Facts, Sums, Sums.of)


def write(
    directory: Path, findings: Findings, told: Told, summary: Summary, settings: ReportSettings, over: Over | None
) -> Sequence[Path]:
    """Write the report of findings into ``directory`` and return its files, ``index.html`` last. Raises ReportError."""
    kept.keep(directory, settings)
    folder = folder_of(directory)
    if len(folder.before.columns):
        return draw(directory, source.of(told, findings, texts=settings.texts), told, summary, settings, over, folder)
    folder.put("static", static().values())
    pages = pages_of(summary, settings, links_of(summary))
    rows, drawn = at_once.draw_all(directory, findings, told, pages, over or map)
    return draw(directory, rows, told, summary, settings, over, drawn=drawn)


def draw(
    directory: Path,
    rows: Rows,
    load: Load,
    summary: Summary,
    settings: ReportSettings,
    over: Over | None = None,
    folder: Folder | None = None,
    drawn: Mapping[str, Written] = MappingProxyType({}),
) -> Sequence[Path]:
    """Write the report into ``directory`` and return its files, ``index.html`` last. Raises ReportError.

    ``folder``: the same folder, where something of it was asked for before; ``drawn``: pages of events that are in
    their places.
    """
    kept.keep(directory, settings)
    report = Report(folder or folder_of(directory), rows, summary, settings)
    report.folder.put("static", static().values())
    report.everything()
    report.tables()
    report.index.draw_shards()
    report.collection()
    report.events(load, over or map, drawn)
    report.profiles()
    report.dependence()
    report.redirects()
    report.index.draw_page(report.pages, report.sums, report.downloads())
    return report.finish()


class Report:
    """One report being drawn."""

    def __init__(self, folder: Folder, rows: Rows, summary: Summary, settings: ReportSettings) -> None:
        self.folder = folder
        self.rows = rows
        self.summary = summary
        self.settings = settings
        self.faces = rows.faces()
        self.changed = self.faces.places(summary.changed)
        self.parts = parts(self.faces)
        folder.standing.begin(self.faces)
        self.sums = SUMS.over(folder, self._facts)
        self.people = Profiles(rows, self.sums, summary)
        self.pages = pages_of(summary, settings, self.people.links)
        self.common = paths.digest(drawn_by(), repr(settings), summary.run.version)
        self.index = Index(folder, rows, self.faces, summary, self.common)

    def _facts(self, places: Places) -> Iterator[Sequence[Facts]]:
        rows = self.rows
        for some in blocks(places):
            told = zip(rows.events(some), rows.articles(some), map(len, rows.groups(some)), strict=True)
            yield [Facts.of(event, articles, groups) for event, articles, groups in told]

    def everything(self) -> None:
        """report.json."""
        s = self.summary
        segments: list[Segment] = [
            b'{"schema_version":' + export.line(export.SCHEMA_VERSION),
            b',\n"run":' + export.line(export.run_dict(s.run)),
            b',\n"documents":',
            self.lines("documents", lambda some: ([row.json for row in of] for of in self.rows.articles(some))),
            b',\n"duplicate_groups":',
            self.lines("duplicate_groups", self.rows.groups),
            b',\n"events":',
            self.lines("events", lambda some: ([row.json] for row in self.rows.events(some))),
            *export.rest(s.outlets, s.agencies, s.quarantined, s.aliases or {}, s.changed, s.notes),
        ]
        self.folder.assemble("report.json", segments)

    def lines(self, name: str, of: Callable[[Sequence[int]], Iterable[Sequence[bytes]]]) -> Stretches:
        """A list of ``report.json``, one line for each row."""

        def made(places: Places) -> Iterator[bytes]:
            return (b",\n".join(rows) for some in blocks(places) for rows in of(some))

        return Stretches(name, made, before=b"[\n", between=b",\n", after=b"\n]", empty=b"[]")

    def tables(self) -> None:
        """CSV, and Parquet as a folder of files."""
        rows = self.rows
        self.table("events", "id", tables.EVENT_COLUMNS, lambda some: [[row.cells] for row in rows.events(some)])
        self.table(
            "documents",
            "event",
            tables.DOCUMENT_COLUMNS,
            lambda some: [[row.cells for row in of] for of in rows.articles(some)],
        )

    def table(
        self, name: str, event: str, columns: Sequence[str], cells: Callable[[Sequence[int]], list[list[Cells]]]
    ) -> None:
        """One table. ``event``: the column that names the event of a row; ``cells``: the rows of each event."""

        def made(places: Places) -> Iterator[bytes]:
            return tables.csv_of_each(rows for some in blocks(places) for rows in cells(some))

        self.folder.assemble(f"{name}.csv", [tables.csv_lines([columns]), Stretches(f"{name}.csv", made)])
        if not tables.has_parquet():
            return
        self.folder.make_way(f"{name}.parquet")
        made_with = paths.digest(drawn_by(), tables.parquet_version())
        for part in self.parts or [EVERYTHING]:
            path = f"{name}.parquet/{part.name}.parquet"
            inputs = f"{made_with} {part.digest}"
            if not self.folder.stands(path, inputs):
                table = Parquet(columns, event)
                kept = self._copied(path, made_with, table)
                for some in blocks(np.setdiff1d(part.places, kept)):
                    table.add(some, cells(some))
                self.folder.put(path, [(path, table.to_parquet())], inputs)

    def _copied(self, path: str, made_with: str, table: Parquet) -> Places:
        """Put the rows of the events that are as they were into a table, from the file that stands; which these are."""
        if not len(self.faces) or not self.folder.inputs(path).startswith(made_with):
            return np.zeros(0, np.int64)

        def place(events: Sequence[str]) -> Places:
            places = self.faces.places(events)
            return np.where((places >= 0) & (self.folder.standing.before[places] >= 0), places, -1)

        try:
            with self.folder.open(path) as file:
                found: Places = table.take(file, place)
                return found
        except OSError:
            return np.zeros(0, np.int64)

    def downloads(self) -> Iterator[Link]:
        """What the index offers as data."""
        yield Link("report.json", "report.json", "everything but the texts")
        yield Link("events.csv", "events.csv", "a row for each event")
        yield Link("documents.csv", "documents.csv", "a row for each article")
        if tables.has_parquet() and len(self.parts) <= 1:
            name = self.parts[0].name if self.parts else "all"
            yield Link("events.parquet", f"events.parquet/{name}.parquet", "the same as Parquet")
            yield Link("documents.parquet", f"documents.parquet/{name}.parquet", "the same as Parquet")

    def collection(self) -> None:
        """What a page of an event asks of all others: the run, and which outlets published in which days.

        Its name stays, so that a page does not change with it.
        """
        people = self.people
        outlets = [
            (outlet.name, people.links.outlet_page(outlet.name), *people.days_of(outlet.name), outlet.documents)
            for outlet in self.summary.outlets
        ]
        content = javascript("clustererCollection", {"run": self.summary.run.id, "outlets": outlets})
        self.folder.put(COLLECTION, [(COLLECTION, content)])

    def events(self, load: Load, over: Over, drawn: Mapping[str, Written] = MappingProxyType({})) -> None:
        """The pages of events that are not there as they would be drawn. ``drawn``: those that just were."""
        wanted = Wanted(self.faces, self.people.links, self.common)
        missing = self.folder.to_draw(wanted.pages)
        for place in np.flatnonzero(missing).tolist() if drawn else ():
            if (written := drawn.get(wanted.pages[place])) is not None:
                self.folder.keep_page(int(wanted.pages.inputs[place]), written)
                missing[place] = False
        missing = self._draw(wanted, missing, self.folder.before, load, over)
        self._draw(wanted, missing, Register(), load, over)  # what was to be copied did not stand as it did

    def _draw(
        self, wanted: Wanted, missing: NDArray[np.bool_], before: Register, load: Load, over: Over
    ) -> NDArray[np.bool_]:
        """Draw pages; which of them could not be drawn."""
        chunks = list(wanted.jobs(missing, self.rows.some_faces, before))
        drawn = over if len(chunks) > FEW else map
        left = np.zeros_like(missing)
        for chunk, results in zip(
            chunks, drawn(partial(draw_pages, self.folder.directory, self.pages, load), chunks), strict=True
        ):
            for job, result in zip(chunk, results, strict=True):
                if result is None:
                    left[job.place] = True
                else:
                    self.folder.keep_page(job.inputs, result)
        return left

    def profiles(self) -> None:
        """The pages of outlets and agencies, and the lists of them."""
        people, page = self.people, self.pages.page
        for outlet in self.summary.outlets:
            path = people.links.outlet_page(outlet.name)
            if "#" not in path:
                inputs = self.inputs(people.outlet_inputs(outlet))
                if not self.folder.stands(path, inputs):
                    view = outlet_page.build(people, outlet, drawn_by())
                    self.folder.assemble(path, self.pages.outlet(view), inputs)
        for agency in self.summary.agencies:
            path = people.links.agency_page(agency.name)
            inputs = self.inputs(people.agency_inputs(agency))
            if not self.folder.stands(path, inputs):
                content = page("agency.html", path, agency.name, section="agencies", page=people.agency(agency))
                self.folder.put(path, [(path, content)], inputs)
        lists = [
            ("reading.html", page("reading.html", "reading.html", "How to read this report", section="")),
            (
                "outlets.html",
                page("outlets.html", "outlets.html", "Outlets", section="outlets", listed=people.outlets_listed()),
            ),
            (
                "agencies.html",
                page("agencies.html", "agencies.html", "Agencies", section="agencies", rows=people.agency_rows()),
            ),
        ]
        self.folder.put("profiles", lists)

    def dependence(self) -> None:
        """How much of each outlet and month is an agency's. Resampling takes time: only where something changed."""
        columns, links = self.summary.shares, self.people.links
        if columns is None or not columns.outlets:
            content = self.pages.page(DEPENDENCE, DEPENDENCE, "Dependence", section="dependence", page=None)
            self.folder.put(DEPENDENCE, [(DEPENDENCE, content)])
            return
        named = [links.outlet_page(name) for name in columns.outlets]
        inputs = self.inputs((columns.outlets, columns.months, named, columns.digest))
        standing = self.folder.standing
        known = standing.found.totals.get(INTERVALS)
        if known is not None and self.folder.stands(DEPENDENCE, inputs):
            standing.totals[INTERVALS] = known
            return
        intervals = Intervals(decode(known, dict[str, bytes]) if known is not None else {})
        page, rows = dependence_page.build(Table(columns), links, intervals)
        standing.totals[INTERVALS] = encode_sorted(intervals.now)
        content = self.pages.page(DEPENDENCE, DEPENDENCE, "Dependence", section="dependence", page=page)
        table = tables.csv_lines([COLUMNS, *cells(rows)])
        self.folder.put(DEPENDENCE, [(DEPENDENCE, content), ("dependence.csv", table)], inputs)

    def inputs(self, about: object) -> str:
        """A digest of what a page is drawn from."""
        try:
            told = encode_sorted(about)
        except (UnicodeEncodeError, OverflowError):  # a lone surrogate, which MessagePack cannot hold
            told = repr(about).encode("utf-8", "surrogatepass")
        return blake2b(told, digest_size=12, key=self.common.encode()).hexdigest()

    def redirects(self) -> None:
        """A page in the place of each event that went into another one: links to it stay alive."""
        aliases = self.summary.aliases or {}
        names = sorted({*aliases, *aliases.values()})
        places = {
            name: place for name, place in zip(names, self.faces.places(names).tolist(), strict=True) if place >= 0
        }
        for old in sorted(aliases):
            if old in places:
                continue
            new, seen = old, {old}
            while new in aliases and new not in places:
                new = aliases[new]
                if new in seen:
                    break
                seen.add(new)
            place = places.get(new)
            path = paths.page("events", old)
            inputs = self.inputs((new, int(self.faces.shown[place])) if place is not None else self.settings.title)
            if not self.folder.stands(path, inputs):
                face = self.rows.some_faces([place])[place] if place is not None else None
                target = face.href.removeprefix("events/") if face else "../index.html"
                name = face.title if face else title(self.settings.title)
                content = self.pages.page("moved.html", path, "Moved", target=target, name=name)
                self.folder.put(path, [(path, content)], inputs)

    def finish(self) -> Sequence[Path]:
        """Remove what is stale, and remember what was drawn and counted."""
        return self.folder.finish()


def pages_of(summary: Summary, settings: ReportSettings, links: Links) -> Pages:
    """What draws the pages of a report."""
    return Pages(settings, summary.run.version, words.clock(summary.run.started), links)


def folder_of(directory: Path) -> Folder:
    """A report's folder, with what is remembered of the report in it."""
    return Folder(directory, drawn_by())


@cache
def drawn_by() -> str:
    """A digest of what draws: this package's code, templates, scripts and styles, and the template engine."""
    own = sorted(path for path in HERE.rglob("*") if path.suffix in (".py", ".html", ".css", ".js"))
    own += [HERE.parent / "origin" / "confidence.toml", HERE.parent / "dependence.py", HERE.parent / "tallies.py"]
    contents = (part for path in own for part in (path.name, path.read_text("utf-8")))
    return paths.digest(distribution("jinja2"), distribution("markupsafe"), *contents)
