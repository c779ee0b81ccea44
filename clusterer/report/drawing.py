"""Drawing a report from rows: everything but event pages comes from them, and of those only what changed is loaded.

``draw`` asks ``load`` for the stories whose pages are not in the folder as they would be drawn now. What a page is
drawn from is a digest of its events' rows, of what it shows of other events (two neighbours, related ones), of which
outlets and agencies have pages, of the settings, and of the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

import msgspec

from clusterer.config import ReportSettings
from clusterer.report import export, index_page, kept, paths, tables, words
from clusterer.report.event_html import Around, Neighbour
from clusterer.report.files import Drawn, Folder, put
from clusterer.report.pages import HERE, Pages, javascript, static
from clusterer.report.profile_pages import Profiles
from clusterer.report.rows import EventRow, Row, Rows, Summary
from clusterer.report.story import Link, Story, title

CHUNK = 64  # pages that are drawn at a time, in one process


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


def draw(
    directory: Path, rows: Rows, load: Load, summary: Summary, settings: ReportSettings, over: Over | None = None
) -> list[Path]:
    """Write the report into ``directory`` and return its files, ``index.html`` last. Raises ReportError."""
    kept.keep(directory, settings)
    report = Report(Folder(directory), rows, summary, settings)
    report.static()
    report.everything()
    report.tables()
    report.leads()
    report.events(load, over or map)
    report.profiles()
    report.redirects()
    report.index()
    return report.folder.finish()


class Report:
    """One report being drawn."""

    def __init__(self, folder: Folder, rows: Rows, summary: Summary, settings: ReportSettings) -> None:
        self.folder = folder
        self.rows = rows
        self.summary = summary
        self.settings = settings
        # what only one pass needs is not kept
        self.light = [msgspec.structs.replace(row, lead="", cells=(), json=b"") for row in rows.events()]
        self.by_id = {row.id: row for row in self.light}
        firsts = {row.first_article for row in self.light} - {""}
        self.people = Profiles(rows.articles(), firsts, summary)
        self.pages = Pages(settings, summary.run.version, words.clock(summary.run.started), self.people.links)
        self.newest = index_page.newest_first(self.light)
        self.leads_of: dict[str, str] = {}
        self.common = paths.digest(drawn_by(), repr(settings), summary.run.version)

    def static(self) -> None:
        """Scripts and styles."""
        self.folder.put("static", static().values())

    def everything(self) -> None:
        """report.json."""
        s = self.summary
        report = {
            "schema_version": export.SCHEMA_VERSION,
            "run": export.run_dict(s.run),
            "documents": [],
            "duplicate_groups": [],
            "events": [],
            "outlets": [],
            "agencies": [],
            "quarantined": [],
            "aliases": dict(sorted((s.aliases or {}).items())),
            "changed": list(s.changed),
        }
        lines: Mapping[str, Iterable[bytes]] = {
            "documents": (row.json for row in self.rows.articles()),
            "duplicate_groups": self.rows.groups(),
            "events": (row.json for row in self.rows.events()),
            "outlets": (export.line(export.outlet_dict(outlet)) for outlet in s.outlets),
            "agencies": (export.line(export.agency_dict(agency)) for agency in s.agencies),
            "quarantined": (export.line({"source": q.source, "reason": q.reason}) for q in s.quarantined),
            "changed": map(export.line, s.changed),
        }
        self.folder.put("report.json", [("report.json", export.json_parts(report, lines))])

    def tables(self) -> None:
        """CSV and Parquet."""
        self.table("events", tables.EVENT_COLUMNS, self.rows.events)
        self.table("documents", tables.DOCUMENT_COLUMNS, self.rows.articles)

    def table(self, name: str, columns: Sequence[str], rows: Callable[[], Iterable[Row]]) -> None:
        """One table."""
        self.folder.put(f"{name}.csv", [(f"{name}.csv", tables.csv_parts(columns, (row.cells for row in rows())))])
        if tables.has_parquet():
            content = tables.to_parquet(columns, (row.cells for row in rows()))
            self.folder.put(f"{name}.parquet", [(f"{name}.parquet", content)])

    def downloads(self) -> Iterator[Link]:
        """What the index offers as data."""
        yield Link("report.json", "report.json", "everything but the texts")
        yield Link("events.csv", "events.csv", "a row for each event")
        yield Link("documents.csv", "documents.csv", "a row for each article")
        if tables.has_parquet():
            yield Link("events.parquet", "events.parquet", "the same as Parquet")
            yield Link("documents.parquet", "documents.parquet", "the same as Parquet")

    def leads(self) -> None:
        """How the articles begin, for the index to search: shards as the index's own."""
        said = {row.id: row.lead for row in self.rows.events()}
        for month, rows in index_page.shards(self.newest).items():
            content = javascript("clustererLeads", {"month": month, "leads": [said[row.id] for row in rows]})
            path = index_page.shard_path("leads", month, content)
            self.leads_of[month] = path
            self.folder.put(f"leads {month}", [(path, content)])

    def events(self, load: Load, over: Over) -> None:
        """The pages of events that are not there as they would be drawn."""
        needed = [job for job in self.jobs() if not self.folder.stands(job.page, job.inputs)]
        chunks = [needed[start : start + CHUNK] for start in range(0, len(needed), CHUNK)]
        drawn = over(partial(draw_pages, self.folder.directory, self.pages, load), chunks)
        for chunk, results in zip(chunks, drawn, strict=True):
            for job, result in zip(chunk, results, strict=True):
                self.folder.keep(job.page, result)

    def jobs(self) -> Iterator[Job]:
        """Every page of events, with what it is drawn from."""
        links = self.pages.links
        neighbours = [_neighbour(row) for row in self.light]
        places = {row.id: place for place, row in enumerate(self.light)}
        pages: dict[str, list[int]] = {}
        for place, row in enumerate(self.light):
            pages.setdefault(row.page, []).append(place)
        for page, those in pages.items():
            hashed = blake2b(self.common.encode(), digest_size=12)
            events = []
            for place in those:
                row = self.light[place]
                around = Around(
                    neighbours[place - 1] if place else None,
                    neighbours[place + 1] if place + 1 < len(neighbours) else None,
                    tuple(neighbours[places[id_]] for id_ in row.related if id_ in places),
                )
                named = [links.outlet_page(outlet) for outlet in row.outlets]
                known = [agency in links.agencies for agency in row.agencies]
                hashed.update(repr((row.digest, around, named, known)).encode("utf-8", "surrogatepass"))
                events.append((row.id, around))
            yield Job(page, hashed.hexdigest(), tuple(events))

    def profiles(self) -> None:
        """The pages of outlets and agencies, and the lists of them."""
        people, page = self.people, self.pages.page
        for outlet in self.summary.outlets:
            path = people.links.outlet_page(outlet.name)
            if "#" not in path:
                of_outlet = people.outlet(outlet)
                self.sheet(path, of_outlet, "outlet.html", of_outlet.name, section="outlets", page=of_outlet)
        for agency in self.summary.agencies:
            path = people.links.agency_page(agency.name)
            of_agency = people.agency(agency)
            self.sheet(path, of_agency, "agency.html", agency.name, section="agencies", page=of_agency)
        lists = [
            ("reading.html", page("reading.html", "reading.html", "How to read this report", section="")),
            (
                "outlets.html",
                page("outlets.html", "outlets.html", "Outlets", section="outlets", rows=people.outlet_rows()),
            ),
            (
                "agencies.html",
                page("agencies.html", "agencies.html", "Agencies", section="agencies", rows=people.agency_rows()),
            ),
        ]
        self.folder.put("profiles", lists)

    def sheet(self, path: str, view: object, template: str, heading: str, **values: Any) -> None:
        """One page that is drawn from its view alone."""
        inputs = paths.digest(self.common, repr(view))
        if not self.folder.stands(path, inputs):
            self.folder.put(path, [(path, self.pages.page(template, path, heading, **values))], inputs)

    def redirects(self) -> None:
        """A page in the place of each event that went into another one: links to it stay alive."""
        aliases = self.summary.aliases or {}
        for old in sorted(aliases):
            if old in self.by_id:
                continue
            new, seen = old, {old}
            while new in aliases and new not in self.by_id:
                new = aliases[new]
                if new in seen:
                    break
                seen.add(new)
            row = self.by_id.get(new)
            target = row.href.removeprefix("events/") if row else "../index.html"
            name = row.title if row else title(self.settings.title)
            path = paths.page("events", old)
            self.sheet(path, (target, name), "moved.html", "Moved", target=target, name=name)

    def index(self) -> None:
        """The index and its shards."""
        changed = frozenset(self.summary.changed)
        shards = []
        for month, rows in index_page.shards(self.newest).items():
            content = javascript("clustererEvents", {"month": month, **index_page.shard(rows, changed)})
            path = index_page.shard_path("index", month, content)
            shards.append((path, self.leads_of[month]))
            self.folder.put(f"index {month}", [(path, content)])
        articles = sum(row.articles for row in self.light)
        groups = sum(1 for _ in self.rows.groups())
        view = index_page.build(self.newest, self.summary, articles, groups, self.downloads())
        content = self.pages.page(
            "index.html", "index.html", self.settings.title, script="list", page=view, shards=shards
        )
        self.folder.put("index.html", [("index.html", content)])


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


def _neighbour(row: EventRow) -> Neighbour:
    return Neighbour(row.title, row.href, row.language, row.span, row.articles)


@cache
def drawn_by() -> str:
    """A digest of what draws: this package's code, templates, scripts and styles, and the template engine."""
    own = sorted(path for path in HERE.rglob("*") if path.suffix in (".py", ".html", ".css", ".js"))
    own.append(HERE.parent / "origin" / "confidence.toml")
    contents = (part for path in own for part in (path.name, path.read_text("utf-8")))
    return paths.digest(version("jinja2"), version("markupsafe"), *contents)
