"""The stories of some findings: each event with its articles and all that was found out about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from clusterer.articles import Articles
from clusterer.documents import Article, DuplicateGroup, Event, Family
from clusterer.findings import NO_TALLY, ExaminedEvent, Findings
from clusterer.gathered import EventsById, Gathered
from clusterer.report.story import Story


def story_of(found: ExaminedEvent, articles: Iterable[Article], groups: Iterable[DuplicateGroup]) -> Story:
    """An examined event with its articles, in its order, and their groups."""
    by_id = {group.id: group for group in groups}
    return Story(
        found.event,
        tuple(articles),
        found.attributions,
        found.shared,
        found.families,
        found.origins,
        found.versions,
        tuple(by_id[id_] for id_ in sorted(by_id)),
        found.tally,
    )


class Told:
    """The stories of some findings, made each time when asked for."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        kept = findings.examined
        self.events: Mapping[str, Event]
        if isinstance(kept, Gathered):
            self.events = EventsById(kept)
            self._rows = {id_: row for row, id_ in enumerate(kept.documents)}  # as the articles are sorted
        else:
            self.events = {event.id: event for event in findings.events}
            self._tallied = len(findings.tallies) == len(findings.events)  # findings made by hand may have none
            self._places = {event.id: place for place, event in enumerate(findings.events)}
            articles = findings.articles
            ids = articles.ids if isinstance(articles, Articles) else [article.document.id for article in articles]
            self._rows = {id_: row for row, id_ in enumerate(ids)}
        self._group_of = {id_: row for row, group in enumerate(findings.duplicate_groups) for id_ in group.documents}
        self._families: dict[str, list[Family]] = {}
        for family in findings.families if kept is None else ():
            self._families.setdefault(family.event, []).append(family)

    def __call__(self, ids: Iterable[str]) -> Iterator[Story]:
        """The stories of these events."""
        return (self.story(self.events[id_]) for id_ in ids)

    def __iter__(self) -> Iterator[Story]:
        """All stories, in the order of the events."""
        return map(self.story, self.events.values())

    def languages(self) -> Iterator[tuple[Event, str]]:
        """The events, in their order, each with the language of its most central article, "" where it has none."""
        articles = self.findings.articles
        for event in self.findings.events:
            language = ""
            if event.central in event.documents:
                row = self._rows[event.central]
                language = articles.languages[row] if isinstance(articles, Articles) else articles[row].language
            yield event, language

    def story(self, event: Event) -> Story:
        """The story of one event."""
        findings = self.findings
        articles = [findings.articles[self._rows[id_]] for id_ in event.documents]
        rows = {self._group_of[id_] for id_ in event.documents if id_ in self._group_of}
        groups = [findings.duplicate_groups[row] for row in rows]
        if findings.examined is not None:
            return story_of(findings.examined[event.id], articles, groups)
        return story_of(
            ExaminedEvent(
                event,
                findings.shared.get(event.id, ()),
                tuple(self._families.get(event.id, ())),
                {id_: findings.attributions[id_] for id_ in event.documents if id_ in findings.attributions},
                findings.event_origins.get(event.id, ()),
                findings.versions.get(event.id, ()),
                findings.tallies[self._places[event.id]] if self._tallied else NO_TALLY,
            ),
            articles,
            groups,
        )
