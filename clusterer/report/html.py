"""The report's files: view values into templates, in the order in which they are written.

Autoescape is on and an undefined name is an error; nothing is ever concatenated into HTML. Data for scripts goes into
files of its own, as JSON inside a JavaScript string.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from clusterer.config import ReportSettings
from clusterer.findings import Findings
from clusterer.report import compare_page, event_page, export, index_page, members, paths, words
from clusterer.report.profile_pages import Profiles
from clusterer.report.view import Frame, Library, Link, title

HERE = Path(__file__).parent
SCRIPTS = ("report", "list", "compare")


def files(findings: Findings, settings: ReportSettings) -> Iterator[tuple[str, bytes]]:
    """(path, content) of every file of a report: what is linked to comes before what links to it, the index last."""
    report = Report(findings, settings)
    yield from report.static.values()
    yield from report.data()
    yield from report.events()
    yield from report.profiles()
    yield from report.redirects()
    yield from report.index()


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

    def data(self) -> Iterator[tuple[str, bytes]]:
        """report.json, CSV and Parquet."""
        yield "report.json", export.to_json(export.to_dict(self.findings))
        for name, columns, rows in (
            ("events", export.EVENT_COLUMNS, export.event_rows(self.findings)),
            ("documents", export.DOCUMENT_COLUMNS, export.document_rows(self.findings)),
        ):
            yield f"{name}.csv", export.to_csv(columns, rows)
            if export.has_parquet():
                yield f"{name}.parquet", export.to_parquet(columns, rows)

    def events(self) -> Iterator[tuple[str, bytes]]:
        """Every event's page, its side-by-side page, and pages of the texts that are shortened there."""
        events = self.findings.events
        summaries = self.library.summaries
        for number, event in enumerate(events):
            before = summaries[events[number - 1].id] if number else None
            after = summaries[events[number + 1].id] if number + 1 < len(events) else None
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

    def profiles(self) -> Iterator[tuple[str, bytes]]:
        """Outlet and agency pages, and the lists of them."""
        profiles = Profiles(self.library)
        for outlet in self.findings.outlets:
            outlet_page = profiles.outlet(outlet)
            path = self.library.outlet_page(outlet.name)
            yield self.page("outlet.html", path, outlet_page.name, section="outlets", page=outlet_page)
        for agency in self.findings.agencies:
            agency_page = profiles.agency(agency)
            path = self.library.agency_page(agency.name)
            yield self.page("agency.html", path, agency_page.name, section="agencies", page=agency_page)
        yield self.page("outlets.html", "outlets.html", "Outlets", section="outlets", rows=profiles.outlet_rows())
        yield self.page("agencies.html", "agencies.html", "Agencies", section="agencies", rows=profiles.agency_rows())

    def redirects(self) -> Iterator[tuple[str, bytes]]:
        """A page in the place of each event that went into another one: links to it stay alive."""
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
            name = current[new].title if new in current else self.settings.title
            yield self.page("moved.html", paths.page("events", old), "Moved", target=target, name=title(name))

    def index(self) -> Iterator[tuple[str, bytes]]:
        """The index and its shard."""
        view, shard = index_page.build(self.library, self.downloads)
        content = javascript("clustererEvents", shard)
        data = index_page.shard_path(content)
        yield data, content
        yield self.page("index.html", "index.html", self.settings.title, script="list", page=view, data=data)

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
