"""The rows of a report, read from a state: part by part, as ``report.draw`` asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, Final, TypeVar

import msgspec

from clusterer.documents import DuplicateGroup
from clusterer.findings import EventTally
from clusterer.hosts.shown_window import Window
from clusterer.packing import decode
from clusterer.report import selecting
from clusterer.report.parts import parts
from clusterer.report.rows import ArticleRow, EventRow, Face, unpack_article, unpack_event, unpack_face
from clusterer.report.source import group_line
from clusterer.store import State, shown
from clusterer.where import parse

_KEPT: Final = 12  # lists of rows of parts that are kept: more than a run changes, some 5 MB each
T = TypeVar("T")


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
