"""The rows of a report, read from a state: of some events at a time, as ``report.draw`` asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import Any, Final, TypeVar

import msgspec
import numpy as np

from clusterer.documents import DuplicateGroup
from clusterer.hosts.shown_window import Window, related
from clusterer.packing import decode, encode
from clusterer.report import selecting
from clusterer.report.faces import Faces, Packed, pack
from clusterer.report.parts import blocks
from clusterer.report.rows import ArticleRow, EventRow, Face, unpack_article, unpack_event, unpack_face
from clusterer.report.source import group_line
from clusterer.store import State, shown
from clusterer.where import parse

_KEPT: Final = 30_000  # events and lists of theirs that are kept, some 150 MB: more than an hour changes
T = TypeVar("T")


class StateRows:
    """The rows of a state, as ``report.draw`` asks for them: of the events at some places, in their order."""

    def __init__(self, state: State, window: Window) -> None:
        self._state = state
        self._window = window
        self._kept: dict[str, dict[int, Any]] = {}

    @cached_property
    def _faces(self) -> Faces:
        window = self._window
        slots = [(slot, _unpack(body)) for slot, body in shown.slots(self._state, packed_slot)]
        return Faces.joined(slots, window.living, window.aliases)

    def faces(self) -> Faces:
        """By first publication."""
        return self._faces

    def some_faces(self, places: Sequence[int]) -> Mapping[int, Face]:
        """By place."""
        rows = self._faces.rows[places].tolist()
        faces = {row: unpack_face(body) for row, body in shown.faces(self._state, rows)}
        named = self._window.named(self._state, (id_ for face in faces.values() for id_ in face.related))
        return {place: _renamed(faces[row], named) for place, row in zip(places, rows, strict=True)}

    def events(self, places: Sequence[int]) -> list[EventRow]:
        """Their rows."""
        return self._once("events", places, self._events)

    def articles(self, places: Sequence[int]) -> list[list[ArticleRow]]:
        """The rows of the articles of each."""
        return self._once("articles", places, self._articles)

    def groups(self, places: Sequence[int]) -> list[list[bytes]]:
        """The near-duplicates of each, as lines of ``report.json``."""
        return [[group_line(group) for group in groups] for groups in self.duplicate_groups(places)]

    def duplicate_groups(self, places: Sequence[int]) -> list[list[DuplicateGroup]]:
        """The near-duplicates of each."""
        return self._once("groups", places, self._groups)

    def tallies(self, places: Sequence[int]) -> list[bytes]:
        """What each adds to profiles (EventTally), packed."""
        found = dict(shown.tallies(self._state, self._rows(places)))
        return [found[row] for row in self._rows(places)]

    def newest(self, most: int, *, kind: str = "", outlet: str | None = None, agency: str = "") -> Sequence[ArticleRow]:
        """The newest articles of a list."""
        living = self._window.living
        enough = -1 if self._window.partial else most
        found = map(unpack_article, shown.newest(self._state, agency, outlet, kind, enough))
        return list(islice((row for row in found if living is None or row.event in living), most))

    def _rows(self, places: Sequence[int]) -> list[int]:
        found: list[int] = self._faces.rows[np.asarray(places, np.int64)].tolist()
        return found

    def _once(self, kind: str, places: Sequence[int], read: Callable[[list[int]], list[T]]) -> list[T]:
        """What is read of the events at these places; what was read before is kept, as long as it is not too much."""
        if sum(map(len, self._kept.values())) >= _KEPT:
            self._kept.clear()
        kept: dict[int, T] = self._kept.setdefault(kind, {})
        rows = self._rows(places)
        if missing := [row for row in rows if row not in kept]:
            kept.update(zip(missing, read(missing), strict=True))
        return [kept[row] for row in rows]

    def _events(self, rows: list[int]) -> list[EventRow]:
        found = {row: unpack_event(body) for row, body in shown.event_rows(self._state, rows)}
        named = self._window.named(self._state, (id_ for event in found.values() for id_ in event.related))
        return [_named(found[row], related(found[row].id, found[row].related, named)) for row in rows]

    def _articles(self, rows: list[int]) -> list[list[ArticleRow]]:
        found: dict[int, list[ArticleRow]] = {row: [] for row in rows}
        for row, body in shown.article_rows(self._state, rows):
            found[row].append(unpack_article(body))
        return [sorted(found[row], key=lambda article: article.id) for row in rows]

    def _groups(self, rows: list[int]) -> list[list[DuplicateGroup]]:
        """A group that a person's decision has parted is of the event with the first of its articles."""
        found = [(row, decode(body, DuplicateGroup)) for row, body in shown.groups(self._state, rows)]
        home = shown.homes(self._state, {group.documents[0] for _, group in found})
        groups: dict[int, list[DuplicateGroup]] = {row: [] for row in rows}
        for row, group in found:
            if home.get(group.documents[0]) == row:
                groups[row].append(group)
        return [sorted(groups[row], key=lambda group: group.documents) for row in rows]


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
    for places in blocks(range(len(rows.faces()))):
        events = rows.events(places)
        living |= selecting.of_rows(where, events, chain.from_iterable(rows.articles(places)))
        for row in events:
            names["agency"].update(row.agencies)
            names["outlet"].update(row.outlets)
            names["language"].update(row.languages)
    note = selecting.left_out(where, window.count(state) - len(living), names)
    return window.narrowed(state, frozenset(living), note)


def packed_slot(faces: Iterable[tuple[int, bytes]]) -> bytes:
    """The columns of the faces of a slot, each with its row."""
    rows, bodies = zip(*faces, strict=True)
    return encode(pack(list(map(unpack_face, bodies)), rows))


def _unpack(body: bytes) -> Packed:
    return decode(body, Packed)


def _renamed(face: Face, named: Mapping[str, str]) -> Face:
    """The face with its related events as they are called now."""
    now = related(face.id, face.related, named)
    return face if now == face.related else msgspec.structs.replace(face, related=now)


def _named(row: EventRow, related: tuple[str, ...]) -> EventRow:
    """The row with these related events."""
    if related == row.related:
        return row
    line = msgspec.json.decode(row.json)
    line["related"] = related
    if not related:
        del line["related"]  # as export.py leaves it out
    return msgspec.structs.replace(row, related=related, json=msgspec.json.encode(line))
