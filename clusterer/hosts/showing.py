"""What a state keeps for its report: a row for each event and article, made when the event changes.

Index, tables, profiles and ``report.json`` are drawn from rows alone, and only the events whose pages change are
loaded, so that a report costs what changed. Rows can be thrown away: ``complete`` makes those that are missing, and
``complete_apart`` those of a state that only reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple, replace
from itertools import starmap
from typing import Final

import msgspec
import numpy as np

from clusterer import assembling, examining
from clusterer.config import Config
from clusterer.documents import Article, DuplicateGroup, Role
from clusterer.findings import ArticleTally, EventTally, ExaminedEvent, Run, Use
from clusterer.hosts.settings import settings_of
from clusterer.hosts.shown_window import Window, related
from clusterer.hosts.state_rows import StateRows, packed_slot
from clusterer.hosts.versions import with_versions
from clusterer.origin import load_agencies
from clusterer.packing import decode, encode
from clusterer.plan import Changes
from clusterer.profiles import ProfileSums
from clusterer.report import Summary
from clusterer.report.counting import Count
from clusterer.report.drawing import drawn_by
from clusterer.report.files import Folder
from clusterer.report.ledger import Places, Standing
from clusterer.report.parts import blocks
from clusterer.report.rows import pack
from clusterer.report.story import Story
from clusterer.report.summarising import rows_of
from clusterer.report.told import story_of
from clusterer.store import State, shown
from clusterer.tallies import Columns
from clusterer.text.tokens import tokenize
from clusterer.version import __version__

_BLOCK: Final = 500  # events whose rows are made at a time


def made_with(config: Config) -> str:
    """What rows depend on beside the findings: the program that draws, and whether texts are shown."""
    return f"{__version__} {drawn_by()} texts={config.report.texts}"


def complete(state: State, changes: Changes | None, config: Config) -> None:
    """Make the rows of the events that have none, or that a change of groups has touched. Inside a transaction."""
    wanted = made_with(config)
    if shown.made_with(state) != wanted:
        shown.forget_rows(state, wanted)
    ids = shown.without_rows(state)
    if changes is not None:
        ids = [*dict.fromkeys([*ids, *(event.id for event in state.events_of(changes.groups.touched))])]
    if ids:
        _make(state, ids, Window.of(state), config)
    shown.fill_slots(state, packed_slot)


def complete_apart(state: State, window: Window, config: Config) -> None:
    """Make all rows that a report of this window needs, for this connection alone; the state stays as it is."""
    with shown.apart(state):
        _make(state, sorted(shown.event_ids(state, None) if window.living is None else window.living), window, config)
        shown.fill_slots(state, packed_slot)


def _make(state: State, ids: Sequence[str], window: Window, config: Config) -> None:
    for first in range(0, len(ids), _BLOCK):
        block = stories(state, ids[first : first + _BLOCK], window)
        shown.put_rows(state, (_shown(story, tally, config) for story, tally in block))


def _shown(story: Story, tally: EventTally, config: Config) -> shown.Shown:
    face, event, articles = rows_of(story, texts=config.report.texts)
    rows = [(row.id, pack(row), row.lists(first=row.id == event.first_article)) for row in articles]
    return shown.Shown(event.id, face.slot, pack(face), pack(event), encode(tally), rows)


def stories(state: State, ids: Iterable[str], window: Window) -> Iterator[tuple[Story, EventTally]]:
    """These events with all that a page shows of them, and their tallies."""
    found = shown.examined(state, ids)
    documents = [document for one in found for document in one.event.documents]
    articles = {article.document.id: article for article in state.articles(documents)}
    groups = {document: group for group in state.groups_of(documents) for document in group.documents}
    together = assembling.chains_by_event(state.same_address(documents), [one.event for one in found])
    named = window.named(state, (id_ for one in found for id_ in one.event.related))
    for one in found:
        members = tuple(articles[id_] for id_ in one.event.documents)
        told = as_shown(one, members, together.get(one.event.id, ()), named, state)
        yield story_of(told, members, [groups[id_] for id_ in one.event.documents if id_ in groups]), told.tally


def as_shown(
    found: ExaminedEvent,
    members: Sequence[Article],
    together: Iterable[tuple[str, ...]],
    named: Mapping[str, str],
    state: State,
) -> ExaminedEvent:
    """The event with its related ones as they are called now (``Window.named``) and the versions of its articles, of
    which those ``together`` have one address.
    """
    event = replace(found.event, related=related(found.event.id, found.event.related, named))
    told = replace(found, event=event)
    if together:
        by_id = {article.document.id: article.document for article in members}
        told = with_versions(told, together, by_id.__getitem__)
    if told.tally.articles and all(article.role or article.group for article in told.tally.articles):
        return told
    # Of a state of before there were tallies, or before they told the own reports from the others.
    counts = tokenize([article.clean.text for article in members]).counts.tolist()
    return examining.tallied(told, members, counts, load_agencies(settings_of(state).origin.agencies))


class _Article(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An ArticleTally in few bytes."""

    id: str
    outlet: str
    words: int
    role: Role | None
    uses: tuple[tuple[str, float, float | None], ...]
    month: str
    group: str


class _Event(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an event adds to the profiles and to the counts of a run."""

    articles: tuple[_Article, ...]
    first: str
    families: int
    groups: tuple[int, ...]  # sizes of its groups of near-duplicates

    @classmethod
    def of(cls, tally: EventTally, groups: Iterable[DuplicateGroup]) -> _Event:
        """Of what is kept of it."""
        articles = (
            _Article(a.id, a.outlet, a.words, a.role, tuple(map(astuple, a.uses)), a.month, a.group)
            for a in tally.articles
        )
        return cls(tuple(articles), tally.first, tally.families, tuple(len(group.documents) for group in groups))

    @property
    def tally(self) -> EventTally:
        """As the profiles count it."""
        articles = (
            ArticleTally(a.id, a.outlet, a.words, a.role, tuple(starmap(Use, a.uses)), a.month, a.group)
            for a in self.articles
        )
        return EventTally(tuple(articles), self.first, self.families)


class _Counted(msgspec.Struct, array_like=True):
    """What some events add to the profiles and to the counts of a run."""

    profiles: ProfileSums
    counts: dict[str, int]

    @classmethod
    def of(cls, events: Sequence[_Event]) -> _Counted:
        """Of these."""
        tallies = [event.tally for event in events]
        counts = assembling.counted([size for event in events for size in event.groups], tallies)
        counts["documents"] = sum(len(tally.articles) for tally in tallies)
        return cls(ProfileSums.of(tallies), counts)

    def add(self, other: _Counted) -> None:
        """Add what other events add."""
        self.profiles.add(other.profiles)
        for name, count in other.counts.items():
            self.counts[name] += count

    def take(self, other: _Counted) -> None:
        """Take away what some of the events add."""
        self.profiles.take(other.profiles)
        for name, count in other.counts.items():
            self.counts[name] -= count

    def settle(self) -> None:
        """Bring what was added into one order."""
        self.profiles.settle()


_TALLIES: Final = Count(".tallies", _Event, _Counted, _Counted.of)
_SHARES: Final = "shares"


def summary(state: State, run: Run, rows: StateRows, window: Window, folder: Folder) -> Summary:
    """What a report of the state says beside its rows. ``folder``: of the report, where what was counted is kept."""
    standing = folder.standing
    standing.begin(rows.faces())

    def tallies(places: Places) -> Iterator[list[EventTally]]:
        return ([decode(body, EventTally) for body in rows.tallies(some)] for some in blocks(places))

    def facts(places: Places) -> Iterator[list[_Event]]:
        for some, told in zip(blocks(places), tallies(places), strict=True):
            groups = rows.duplicate_groups(some)
            yield [_Event.of(tally, of) for tally, of in zip(told, groups, strict=True)]

    counted = _TALLIES.over(folder, facts)
    shares = _shares(standing, tallies)
    counts = {name: counted.counts[name] for name in ("documents", *assembling.counted((), ()))}
    quarantined = state.quarantined()
    told = {"documents": counts.pop("documents"), "quarantined": len(quarantined), **counts}
    changed = window.shown(state.changed_events())
    return Summary(
        replace(run, counts={**run.counts, **told}),
        *counted.profiles.profiles(),
        quarantined,
        window.aliases,
        changed,
        window.notes,
        shares,
    )


def _shares(standing: Standing, tallies: Callable[[Places], Iterator[list[EventTally]]]) -> Columns:
    """What each article adds to the page of dependence, its event by its place."""
    before, known = standing.before, Columns()
    with suppress(KeyError, msgspec.MsgspecError):
        known = decode(standing.found.totals[_SHARES], Columns)
    if len(known) * 8 != len(standing.found.ids):
        before, known = np.full(len(before), -1), Columns()
    places = np.full(len(known), -1)
    places[before[before >= 0]] = np.flatnonzero(before >= 0)
    changed = np.flatnonzero(before < 0)
    parts = [(known, places)]
    for some, told in zip(blocks(changed), tallies(changed), strict=True):
        parts.append((Columns.of(told), np.array(some, np.int64)))
    found = Columns.together(parts, len(before))
    with suppress(UnicodeEncodeError):  # a lone surrogate, which this cannot hold
        standing.totals[_SHARES] = encode(found)
    return found
