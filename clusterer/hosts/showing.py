"""What a state keeps for its report: a row for each event and article, made when the event changes.

Index, tables, profiles and ``report.json`` are drawn from rows alone, and only the events whose pages change are
loaded, so that a report costs what changed. Rows can be thrown away: ``complete`` makes those that are missing, and
``complete_apart`` those of a state that only reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from clusterer import __version__, assembling, examining
from clusterer.config import Config
from clusterer.dependence import Columns
from clusterer.documents import Article
from clusterer.findings import EventTally, ExaminedEvent, Run
from clusterer.hosts.settings import settings_of
from clusterer.hosts.shown_window import Window, related
from clusterer.hosts.state_rows import StateRows, packed_slot
from clusterer.origin import load_agencies
from clusterer.packing import encode
from clusterer.plan import Changes
from clusterer.profiles import ProfileSums
from clusterer.records import dataclass
from clusterer.report import Summary
from clusterer.report.drawing import drawn_by
from clusterer.report.memo import Memo
from clusterer.report.parts import EVERYTHING, Part, parts
from clusterer.report.rows import pack
from clusterer.report.story import Story
from clusterer.report.summarising import rows_of
from clusterer.report.told import story_of
from clusterer.store import State, shown
from clusterer.text.tokens import tokenize

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
    chains = assembling.chains_by_event(state.version_chains(documents), [one.event for one in found])
    named = window.named(state, (id_ for one in found for id_ in one.event.related))
    for one in found:
        members = tuple(articles[id_] for id_ in one.event.documents)
        told = as_shown(one, members, chains.get(one.event.id, ()), named, state)
        yield story_of(told, members, [groups[id_] for id_ in one.event.documents if id_ in groups]), told.tally


def as_shown(
    found: ExaminedEvent,
    members: Sequence[Article],
    chains: Iterable[tuple[str, ...]],
    named: Mapping[str, str],
    state: State,
) -> ExaminedEvent:
    """The event with its related ones as they are called now (``Window.named``) and the versions of its articles."""
    event = replace(found.event, related=related(found.event.id, found.event.related, named))
    told = assembling.with_chains(replace(found, event=event), chains)
    if told.tally.articles and all(article.role or article.group for article in told.tally.articles):
        return told
    # Of a state of before there were tallies, or before they told the own reports from the others.
    counts = tokenize([article.clean.text for article in members]).counts.tolist()
    return examining.tallied(told, members, counts, load_agencies(settings_of(state).origin.agencies))


@dataclass(slots=True)
class _Counted:
    """What the events of a part add to the profiles and to the counts of a run."""

    profiles: ProfileSums
    counts: dict[str, int]

    @classmethod
    def total(cls, parts: Iterable[_Counted]) -> _Counted:
        """The same of several parts."""
        held = list(parts)
        counts = {name: sum(one.counts[name] for one in held) for name in held[0].counts}
        return cls(ProfileSums.total(one.profiles for one in held), counts)


def summary(state: State, run: Run, rows: StateRows, window: Window, memo: Memo) -> Summary:
    """What a report of the state says beside its rows."""

    def count(part: Part) -> _Counted:
        tallies = rows.tallies(part.key)
        counts = assembling.counted(rows.duplicate_groups(part.key), tallies)
        counts["documents"] = sum(len(tally.articles) for tally in tallies)
        return _Counted(ProfileSums.of(tallies), counts)

    def shared(part: Part) -> Columns:
        return Columns.of(rows.tallies(part.key))

    every = parts(rows.faces()) or [EVERYTHING]
    counted = memo.total("profiles", every, _Counted, count, _Counted.total)
    shares = [memo.of("shares", part, Columns, partial(shared, part)) for part in every]
    quarantined = state.quarantined()
    counts = counted.counts
    told = {"documents": counts.pop("documents"), "quarantined": len(quarantined), **counts}
    changed = window.shown(state.changed_events())
    return Summary(
        replace(run, counts={**run.counts, **told}),
        *counted.profiles.profiles(),
        quarantined,
        window.aliases,
        changed,
        window.notes,
        Columns.joined(shares),
    )
