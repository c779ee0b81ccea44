"""The report's files: view values into templates, in the order in which they are written.

Autoescape is on and an undefined name is an error; nothing is ever concatenated into HTML. Data for scripts goes into
files of its own, as JSON inside a JavaScript string.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from clusterer.config import ReportSettings
from clusterer.documents import Event
from clusterer.findings import AgencyProfile, Findings, OutletProfile
from clusterer.report import compare_page, event_page, export, index_page, members, paths, words
from clusterer.report.files import Sheet
from clusterer.report.inputs import Inputs
from clusterer.report.profile_pages import Profiles
from clusterer.report.view import EventSummary, Frame, Library, Link, title

HERE = Path(__file__).parent
SCRIPTS = ("report", "list", "compare")


def files(findings: Findings, settings: ReportSettings) -> Iterator[tuple[str, bytes]]:
    """(path, content) of every file of a report, in the order in which they are written."""
    for sheet in sheets(findings, settings):
        yield from sheet.draw()


def sheets(findings: Findings, settings: ReportSettings) -> Iterator[Sheet]:
    """Every file of a report, not drawn yet: what is linked to comes before what links to it, the index last."""
    report = Report(findings, settings)
    inputs = Inputs(report.library)
    yield Sheet("static", "", report.static.values)
    yield Sheet("report.json", "", report.everything)
    tables = inputs.tables(link.href for link in report.downloads)
    yield Sheet("tables", tables, report.tables)
    leads = f"data/leads-{tables[:12]}.js"
    yield Sheet("leads", tables, partial(report.leads, leads))
    summaries = report.library.summaries
    around = [None, *(summaries[event.id] for event in findings.events), None]
    for event, before, after in zip(findings.events, around, around[2:], strict=False):
        drawn = partial(report.event, event, before, after)
        yield Sheet(summaries[event.id].page, inputs.event(event, before, after), drawn)
    profiles = Profiles(report.library)
    for outlet in findings.outlets:
        page = report.library.outlet_page(outlet.name)
        yield Sheet(page, inputs.outlet(outlet, profiles), partial(report.outlet, outlet, profiles))
    for agency in findings.agencies:
        page = report.library.agency_page(agency.name)
        yield Sheet(page, inputs.agency(agency, profiles), partial(report.agency, agency, profiles))
    yield Sheet("profiles", "", partial(report.profiles, profiles))
    for old, target, name in report.moved():
        page = paths.page("events", old)
        yield Sheet(page, inputs.redirect(target, name), partial(report.redirect, page, target, name))
    yield Sheet("index.html", "", partial(report.index, leads))


class Report:
    """The pages of one report."""

    def __init__(self, findings: Findings, settings: ReportSettings) -> None:
        self.findings = findings
        self.settings = settings
        self.library = Library(findings, settings)
        self.static = {name: _static(name) for name in ("report.css", *(f"{script}.js" for script in SCRIPTS))}
        self.downloads = [
            Link("report.json", "report.json", "everything but the texts"),
            Link("events.csv", "events.csv", "a row for each event"),
            Link("documents.csv", "documents.csv", "a row for each article"),
        ]
        if export.has_parquet():
            self.downloads.append(Link("events.parquet", "events.parquet", "the same as Parquet"))
            self.downloads.append(Link("documents.parquet", "documents.parquet", "the same as Parquet"))

    def everything(self) -> Iterator[tuple[str, bytes]]:
        """report.json."""
        yield "report.json", export.to_json(export.to_dict(self.findings))

    def tables(self) -> Iterator[tuple[str, bytes]]:
        """CSV and Parquet."""
        for name, columns, rows in (
            ("events", export.EVENT_COLUMNS, export.event_rows(self.findings)),
            ("documents", export.DOCUMENT_COLUMNS, export.document_rows(self.findings)),
        ):
            yield f"{name}.csv", export.to_csv(columns, rows)
            if export.has_parquet():
                yield f"{name}.parquet", export.to_parquet(columns, rows)

    def event(
        self, event: Event, before: EventSummary | None, after: EventSummary | None
    ) -> Iterator[tuple[str, bytes]]:
        """An event's page, its side-by-side page, and pages of the texts that are shortened there."""
        page, shortened = event_page.build(self.library, event, before, after)
        for member in members.full_texts(self.library, event, shortened) if shortened else ():
            back = f"{page.summary.page}#{member.anchor}"
            path = paths.page("articles", member.id)
            yield self.page("article.html", path, member.plain_title, page=member, back=back)
        if page.compare:
            view, shard = compare_page.build(self.library, event)
            content = javascript("clustererTexts", shard)
            data = f"data/{paths.digest('compare', event.id)}-{paths.digest(content.decode(), size=6)}.js"
            if shard:
                yield data, content
            heading = f"Side by side: {page.summary.title}"
            yield self.page(
                "compare.html", page.compare, heading, script="compare", page=view, data=data if shard else ""
            )
        yield self.page("event.html", page.summary.page, page.summary.title, page=page)

    def outlet(self, outlet: OutletProfile, profiles: Profiles) -> Iterator[tuple[str, bytes]]:
        """An outlet's page."""
        page = profiles.outlet(outlet)
        yield self.page("outlet.html", self.library.outlet_page(outlet.name), page.name, section="outlets", page=page)

    def agency(self, agency: AgencyProfile, profiles: Profiles) -> Iterator[tuple[str, bytes]]:
        """An agency's page."""
        page = profiles.agency(agency)
        yield self.page("agency.html", self.library.agency_page(agency.name), page.name, section="agencies", page=page)

    def profiles(self, profiles: Profiles) -> Iterator[tuple[str, bytes]]:
        """The lists of outlets and of agencies."""
        yield self.page("outlets.html", "outlets.html", "Outlets", section="outlets", rows=profiles.outlet_rows())
        yield self.page("agencies.html", "agencies.html", "Agencies", section="agencies", rows=profiles.agency_rows())

    def moved(self) -> Iterator[tuple[str, str, str]]:
        """Each event that went into another one: its id, where its page leads, and the name of that place."""
        current = self.library.events
        for old in sorted(self.findings.aliases):
            if old in current:
                continue
            new, seen = old, {old}
            while new in self.findings.aliases and new not in current:
                new = self.findings.aliases[new]
                if new in seen:
                    break
                seen.add(new)
            target = paths.page("events", new).removeprefix("events/") if new in current else "../index.html"
            yield old, target, title(current[new].title if new in current else self.settings.title)

    def redirect(self, path: str, target: str, name: str) -> Iterator[tuple[str, bytes]]:
        """A page in the place of an event that went into another one: links to it stay alive."""
        yield self.page("moved.html", path, "Moved", target=target, name=name)

    def leads(self, path: str) -> Iterator[tuple[str, bytes]]:
        """How the articles begin, for the index to search."""
        yield path, javascript("clustererLeads", index_page.leads(self.library))

    def index(self, leads: str = "") -> Iterator[tuple[str, bytes]]:
        """The index and its shard. ``leads`` is the file of the articles' beginnings."""
        view, shard = index_page.build(self.library, self.downloads)
        content = javascript("clustererEvents", shard)
        data = index_page.shard_path(content)
        yield data, content
        yield self.page(
            "index.html", "index.html", self.settings.title, script="list", page=view, data=data, leads=leads
        )

    def page(
        self, template: str, path: str, heading: str, *, section: str = "events", script: str = "", **values: Any
    ) -> tuple[str, bytes]:
        """One page as (path, content)."""
        root = "../" * path.count("/")
        frame = Frame(
            title=heading,
            report=self.settings.title or "clusterer",
            root=root,
            version=self.findings.run.version,
            # only the index names the run: the other pages keep their bytes while nothing on them changes
            run=words.clock(self.findings.run.started) if path == "index.html" else "",
            css=root + self.static["report.css"][0],
            script=root + self.static["report.js"][0],
            section=section,
        )
        extra = root + self.static[f"{script}.js"][0] if script else ""
        text = _template(template).render(frame=frame, root=root, extra=extra, words=words, **values)
        return path, text.encode("utf-8", "replace")


def javascript(name: str, value: Any) -> bytes:
    """A classic script that sets ``window.name``. JSON in a string parses twice as fast as an object literal does."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    literal = json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"window.{name}=JSON.parse({literal});\n".encode("utf-8", "replace")


def _static(name: str) -> tuple[str, bytes]:
    """A file of ``static/`` under a name that changes with its content."""
    content = (HERE / "static" / name).read_bytes()
    stem, _, suffix = name.partition(".")
    return f"static/{stem}-{paths.digest(name, content.decode(), size=6)}.{suffix}", content


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # Jinja's own stops at a lone surrogate, which an article may well hold.
    environment.filters["urlencode"] = lambda text: quote(text, safe="", errors="replace")
    environment.filters["thousands"] = lambda number: f"{number:,}"
    return environment


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)
