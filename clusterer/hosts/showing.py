"""What a state keeps for its report: a row for each event and article, made when the event changes.

Index, tables, profiles and ``report.json`` are drawn from rows alone, and only the events whose pages change are
loaded, so that a report costs what changed. Rows can be thrown away: ``complete`` makes those that are missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import islice
from typing import Any, Final, TypeVar

import msgspec

from clusterer import __version__, assembling, examining
from clusterer.config import Config
from clusterer.dependence import Columns
from clusterer.documents import Article, DuplicateGroup
from clusterer.errors import NoStateError
from clusterer.findings import EventTally, ExaminedEvent, Run
from clusterer.hosts.clock import now
from clusterer.origin import load_agencies
from clusterer.packing import decode, encode
from clusterer.plan import Changes
from clusterer.profiles import ProfileSums
from clusterer.report import Summary, selecting
from clusterer.report.drawing import drawn_by
from clusterer.report.memo import Memo
from clusterer.report.parts import Part, parts
from clusterer.report.rows import (
    ArticleRow,
    EventRow,
    Face,
    pack,
    rows_of,
    unpack_article,
    unpack_event,
    unpack_face,
)
from clusterer.report.source import group_line
from clusterer.report.story import Story
from clusterer.report.told import story_of
from clusterer.store import State, shown
from clusterer.text.tokens import tokenize
from clusterer.where import parse

_BLOCK: Final = 500  # events whose rows are made at a time
_DAY: Final = 86_400
_KEPT: Final = 12  # lists of rows of parts that are kept: more than a run changes, some 5 MB each
T = TypeVar("T")

# Counts of a run that depend on what came in alone. How much was read again to find that out depends on circumstances,
# and a run that was killed and started again must end in the same report.
_TOLD: Final = (
    *("new", "versions", "groups_changed", "events_changed", "passed_over", "dates_unread"),
    *("forgotten", "decisions"),
)


def last_run(state: State) -> Run:
    """The last run that changed anything. Raises NoStateError where there was none."""
    runs = state.runs(changed=True, newest=1)
    if not runs:
        raise NoStateError("nothing has been taken into this state yet", subject=str(state.path))
    told = {name: count for name, count in runs[0].counts.items() if name.startswith(_TOLD)}
    return replace(runs[0], counts=told)


@dataclass(frozen=True)
class Window:
    """What is shown of a state, and the names of its events."""

    since: int | None  # events that have not grown since are left out
    living: frozenset[str]  # ids of the events that are shown
    aliases: Mapping[str, str]
    selected: bool = False  # whether there are events since then that are not among ``living``
    notes: tuple[str, ...] = ()  # what is left out, a line each

    @classmethod
    def of(cls, state: State, run: Run | None = None, days: int = 0) -> Window:
        """All there is, or what grew in the last ``days`` days.

        They count back from the newest article, or from the run where a date is later than that (as far as its clock
        did not run ahead): neither an archive nor an absurd date leaves nothing to show.
        """
        gone = [selecting.removed(state.count_forgotten())]
        if run is None or not days:
            living = frozenset(shown.event_ids(state, None))
            return cls(None, living, _naming(state, living, every=True), notes=tuple(filter(None, gone)))
        latest = int(min(run.started, now()).timestamp())
        newest = shown.newest_time(state, latest + _DAY)
        since = (latest if newest is None else min(latest, newest)) - days * _DAY
        living = frozenset(shown.event_ids(state, since))
        note = selecting.older(days, shown.count_events(state) - len(living))
        notes = tuple(filter(None, [note, *gone]))
        return cls(since, living, _naming(state, living, every=False), notes=notes)

    def narrowed(self, state: State, living: frozenset[str], note: str) -> Window:
        """The same without the events that are not among ``living``."""
        if len(living) == len(self.living):
            return self
        notes = (*self.notes, *filter(None, [note]))
        return Window(self.since, living, _naming(state, living, every=False), selected=True, notes=notes)

    @property
    def partial(self) -> bool:
        """Whether there are events that are not shown."""
        return self.selected or self.since is not None

    def related(self, event: str, ids: Iterable[str]) -> tuple[str, ...]:
        """Related events as they are called now."""
        current = dict.fromkeys(self.aliases.get(id_, id_) for id_ in ids)
        return tuple(id_ for id_ in current if id_ in self.living and id_ != event)


def _naming(state: State, living: frozenset[str], *, every: bool) -> dict[str, str]:
    """What the shown events were called before; with ``every`` also those that went with what was pruned."""
    return {old: new for old, new in state.aliases().items() if every or new in living}


class StateRows:
    """The rows of a state, as ``report.draw`` asks for them. Those of a few parts are kept for who asks again."""

    def __init__(self, state: State, window: Window) -> None:
        self._state = state
        self._window = window
        self._kept: dict[tuple[str, str], list[Any]] = {}

    @cached_property
    def _faces(self) -> dict[str, Face]:
        window = self._window
        faces = map(unpack_face, shown.faces(self._state))
        found = [_renamed(face, window) for face in faces if face.id in window.living]
        return {face.id: face for face in sorted(found, key=lambda face: face.order)}

    def faces(self) -> Sequence[Face]:
        """By first publication."""
        return list(self._faces.values())

    def events(self, key: str) -> Sequence[EventRow]:
        """The event rows of a part."""
        return self._once("events", key, lambda: self._known(shown.event_rows(self._state, key)))

    def articles(self, key: str) -> Sequence[ArticleRow]:
        """The article rows of a part."""
        return self._once("articles", key, lambda: self._articles(key))

    def groups(self, key: str) -> Sequence[bytes]:
        """The groups of a part."""
        return [group_line(group) for group in self.duplicate_groups(key)]

    def _once(self, kind: str, key: str, read: Callable[[], list[T]]) -> list[T]:
        kept: list[T] | None = self._kept.get((kind, key))
        if kept is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            kept = self._kept[kind, key] = read()
        return kept

    def _articles(self, key: str) -> list[ArticleRow]:
        rows = map(unpack_article, shown.article_rows(self._state, key))
        return sorted((row for row in rows if row.event in self._faces), key=lambda row: row.id)

    def some(self, ids: Sequence[str]) -> Mapping[str, EventRow]:
        """The event rows of these events."""
        return {row.id: row for row in self._known(shown.event_rows_of(self._state, ids))}

    def newest(self, most: int, *, kind: str = "", outlet: str | None = None, agency: str = "") -> Sequence[ArticleRow]:
        """The newest articles of a list."""
        enough = -1 if self._window.partial else most
        rows = map(unpack_article, shown.newest(self._state, agency, outlet, kind, enough))
        return list(islice((row for row in rows if row.event in self._faces), most))

    def duplicate_groups(self, key: str = "") -> list[DuplicateGroup]:
        """The groups of the events that are shown, or of those of a part, by their documents."""
        found = [decode(body, DuplicateGroup) for body in shown.groups(self._state, key)]
        if self._window.partial:
            ids = [group.documents[0] for group in found]
            there = {
                row.id for row in map(unpack_article, shown.article_rows(self._state, key)) if row.event in self._faces
            }
            found = [group for group, id_ in zip(found, ids, strict=True) if id_ in there]
        return sorted(found, key=lambda group: group.documents)

    def tallies(self, key: str) -> list[EventTally]:
        """The tallies of the events of a part."""
        found = [(id_, body) for id_, body in shown.tallies(self._state, key) if id_ in self._faces]
        return [decode(body, EventTally) for _, body in found]

    def _known(self, bodies: Iterable[bytes]) -> list[EventRow]:
        rows = {row.id: row for row in map(unpack_event, bodies) if row.id in self._faces}
        faces = sorted((self._faces[id_] for id_ in rows), key=lambda face: face.order)
        return [_named(rows[face.id], face.related) for face in faces]


def select(state: State, window: Window, expression: str) -> Window:
    """The window without the events that have no article of which the expression holds ("": as it is).

    Raises ConfigError for an expression that is none.
    """
    if not expression:
        return window
    where = parse(expression, "report.where")
    rows = StateRows(state, window)
    living: set[str] = set()
    names: dict[str, set[str]] = {"agency": set(), "outlet": set(), "language": set()}
    for part in parts(rows.faces()):
        events = rows.events(part.key)
        living |= selecting.of_rows(where, events, rows.articles(part.key))
        for row in events:
            names["agency"].update(row.agencies)
            names["outlet"].update(row.outlets)
            names["language"].update(row.languages)
    note = selecting.left_out(where, len(window.living) - len(living), names)
    return window.narrowed(state, frozenset(living), note)


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
        regrouped = {document for group in changes.groups.new for document in group.documents}
        ids = [*dict.fromkeys([*ids, *(event.id for event in state.events_of(regrouped))])]
    if not ids:
        return
    window = Window.of(state)
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
    for one in found:
        members = tuple(articles[id_] for id_ in one.event.documents)
        told = as_shown(one, members, chains.get(one.event.id, ()), window)
        yield story_of(told, members, [groups[id_] for id_ in one.event.documents if id_ in groups]), told.tally


def as_shown(
    found: ExaminedEvent, members: Sequence[Article], chains: Iterable[tuple[str, ...]], window: Window
) -> ExaminedEvent:
    """The event with its related ones as they are called now, and with the versions of its articles."""
    event = replace(found.event, related=window.related(found.event.id, found.event.related))
    told = assembling.with_chains(replace(found, event=event), chains)
    if told.tally.articles and all(article.role or article.group for article in told.tally.articles):
        return told
    # Of a state of before there were tallies, or before they told the own reports from the others.
    counts = tokenize([article.clean.text for article in members]).counts.tolist()
    return examining.tallied(told, members, counts, load_agencies())


def _renamed(face: Face, window: Window) -> Face:
    """The face with its related events as they are called now."""
    related = window.related(face.id, face.related)
    return face if related == face.related else msgspec.structs.replace(face, related=related)


def _named(row: EventRow, related: tuple[str, ...]) -> EventRow:
    """The row with these related events."""
    if related == row.related:
        return row
    line = {**msgspec.json.decode(row.json), "related": related}
    return msgspec.structs.replace(row, related=related, json=msgspec.json.encode(line))


@dataclass(slots=True)
class _Counted:
    """What the events of a part add to the profiles and to the counts of a run."""

    profiles: ProfileSums
    counts: dict[str, int]
    shares: Columns


def summary(state: State, run: Run, rows: StateRows, window: Window, memo: Memo) -> Summary:
    """What a report of the state says beside its rows."""

    def count(part: Part) -> _Counted:
        tallies = rows.tallies(part.key)
        counts = assembling.counted(rows.duplicate_groups(part.key), tallies)
        counts["documents"] = sum(len(tally.articles) for tally in tallies)
        return _Counted(ProfileSums.of(tallies), counts, Columns.of(tallies))

    counted = [
        memo.of("profiles", part, _Counted, partial(count, part)) for part in parts(rows.faces()) or [Part("", ())]
    ]
    quarantined = state.quarantined()
    counts = {name: sum(one.counts[name] for one in counted) for name in counted[0].counts}
    told = {"documents": counts.pop("documents"), "quarantined": len(quarantined), **counts}
    changed = [id_ for id_ in state.changed_events() if id_ in window.living]
    return Summary(
        replace(run, counts={**run.counts, **told}),
        *ProfileSums.total(one.profiles for one in counted).profiles(),
        quarantined,
        window.aliases,
        changed,
        window.notes,
        Columns.joined(one.shares for one in counted),
    )
