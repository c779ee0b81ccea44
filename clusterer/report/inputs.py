"""What each page is drawn from, as a digest: a page whose digest is the same needs no drawing.

A digest must cover all that its page shows, else a page goes stale: tests/report/test_report_rerun.py changes every
field of the findings in turn and holds the report that is mended against one that is drawn anew. It covers little
more, else a page is drawn for nothing. Values go in by their ``repr``, which keeps lone surrogates and every type apart
(msgspec's encoder is three times as fast and refuses surrogates; the drawing it saves takes thirty times as long).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from clusterer.documents import Event
from clusterer.findings import AgencyProfile, OutletProfile
from clusterer.report import paths
from clusterer.report.profile_pages import Profiles
from clusterer.report.view import EventSummary, Library

HERE = Path(__file__).parent


class Inputs:
    """The digests of one report's pages."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._documents: dict[str, str] = {}
        self._common = (drawn_by(), library.settings, library.findings.run.version)

    def document(self, id_: str) -> str:
        """All that is known of one document, wherever it is shown."""
        if id_ not in self._documents:
            article = self.library.articles[id_]
            about = (article.document, article.clean.furniture, article.language, self.library.attribution(id_))
            self._documents[id_] = _digest(about)
        return self._documents[id_]

    def event(self, event: Event, before: EventSummary | None, after: EventSummary | None) -> str:
        """An event's page, its side-by-side page and its long texts."""
        library = self.library
        findings = library.findings
        families = library.families.get(event.id, [])
        agencies = {origin.agency for origin in findings.event_origins.get(event.id, ())}
        agencies |= {origin.agency for family in families for origin in family.origins}
        agencies |= {origin.agency for id_ in event.documents for origin in library.attribution(id_).origins}
        groups = dict.fromkeys(library.group_of[id_] for id_ in event.documents if id_ in library.group_of)
        near = [library.summaries[id_] for id_ in (event.id, *event.related) if id_ in library.summaries]
        return _digest(
            *self._common,
            event,
            [self.document(id_) for id_ in event.documents],
            [library.outlet_page(library.document(id_).outlet) for id_ in event.documents],
            sorted(agencies & library.known_agencies),
            [library.groups[group] for group in groups],
            library.shared(event),
            families,
            findings.versions.get(event.id),
            [replace(summary, changed=False) for summary in near],  # what is new is marked on the index alone
            [(summary.title, summary.page, summary.language) if summary else None for summary in (before, after)],
        )

    def outlet(self, profile: OutletProfile, profiles: Profiles) -> str:
        """An outlet's page."""
        pickups = [p for a in self.library.findings.agencies for p in a.pickups if p.outlet == profile.name]
        return _digest(
            *self._common,
            profile,
            [(p, self.library.agency_page(p.agency), profiles.taken(p.agency, p.outlet)) for p in pickups],
            [
                (css, self._listed(d.id for d in found))
                for css, found in profiles.of_outlet.get(profile.name, {}).items()
            ],
            self._listed(d.id for d in profiles.firsts.get(profile.name, ())),
        )

    def agency(self, profile: AgencyProfile, profiles: Profiles) -> str:
        """An agency's page."""
        outlets = profiles.of_agency.get(profile.name, {})
        return _digest(
            *self._common,
            profile,
            [self.library.outlet_page(pickup.outlet) for pickup in profile.pickups],
            [(outlet, self._listed(d.id for d in found)) for outlet, found in outlets.items()],
        )

    def tables(self, names: Iterable[str]) -> str:
        """The tables of events and documents, under these names."""
        findings = self.library.findings
        return _digest(
            *self._common,
            list(names),
            [(article.document.id, self.document(article.document.id)) for article in findings.articles],
            findings.events,
            findings.duplicate_groups,
            findings.event_origins,
        )

    def redirect(self, target: str, name: str) -> str:
        """The page in the place of an event that went into another one."""
        return _digest(*self._common, target, name)

    def _listed(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        return [(self.library.event_of[id_], self.document(id_)) for id_ in ids]


@cache
def drawn_by() -> str:
    """A digest of what draws: this package's code, templates, scripts and styles, and the template engine."""
    own = sorted(path for path in HERE.rglob("*") if path.suffix in (".py", ".html", ".css", ".js"))
    contents = (part for path in own for part in (path.name, path.read_text("utf-8")))
    return paths.digest(version("jinja2"), version("markupsafe"), *contents)


def _digest(*parts: object) -> str:
    return paths.digest(*map(repr, parts))
