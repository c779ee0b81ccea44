"""The rows of a report, read from a state: part by part, as ``report.draw`` asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, Final, TypeVar

import msgspec
import numpy as np

from clusterer.documents import DuplicateGroup
from clusterer.findings import EventTally
from clusterer.hosts.shown_window import Window, related
from clusterer.packing import decode, encode
from clusterer.report import selecting
from clusterer.report.faces import Faces, Packed, pack
from clusterer.report.parts import parts
from clusterer.report.rows import ArticleRow, EventRow, Face, unpack_article, unpack_event, unpack_face
from clusterer.report.source import group_line
from clusterer.store import State, shown
from clusterer.where import parse

_KEPT: Final = 120_000  # rows of parts that are kept: an hour into half a million reads 75,000, some 170 MB
T = TypeVar("T")


class StateRows:
    """The rows of a state, as ``report.draw`` asks for them. Those of a few parts are kept for who asks again."""

    def __init__(self, state: State, window: Window) -> None:
        self._state = state
        self._window = window
        self._kept: dict[tuple[str, str], list[Any]] = {}

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
            if sum(map(len, self._kept.values())) >= _KEPT:
                self._kept.clear()
            kept = self._kept[kind, key] = read()
        return kept

    def _articles(self, key: str) -> list[ArticleRow]:
        return sorted(self._shown(shown.article_rows(self._state, key)), key=lambda row: row.id)

    def _shown(self, bodies: Iterable[bytes]) -> Iterator[ArticleRow]:
        living = self._window.living
        return (row for row in map(unpack_article, bodies) if living is None or row.event in living)

    def some(self, ids: Sequence[str]) -> Mapping[str, EventRow]:
        """The event rows of these events."""
        return {row.id: row for row in self._known(shown.event_rows_of(self._state, ids))}

    def newest(self, most: int, *, kind: str = "", outlet: str | None = None, agency: str = "") -> Sequence[ArticleRow]:
        """The newest articles of a list."""
        enough = -1 if self._window.partial else most
        return list(islice(self._shown(shown.newest(self._state, agency, outlet, kind, enough)), most))

    def duplicate_groups(self, key: str = "") -> list[DuplicateGroup]:
        """The groups of the events that are shown, or of those of a part, by their documents."""
        return self._once("groups", key, lambda: self._groups(key))

    def _groups(self, key: str) -> list[DuplicateGroup]:
        found = [decode(body, DuplicateGroup) for body in shown.groups(self._state, key)]
        if self._window.partial:
            ids = [group.documents[0] for group in found]
            there = {row.id for row in self._shown(shown.article_rows(self._state, key))}
            found = [group for group, id_ in zip(found, ids, strict=True) if id_ in there]
        return sorted(found, key=lambda group: group.documents)

    def tallies(self, key: str) -> list[EventTally]:
        """The tallies of the events of a part."""
        return self._once("tallies", key, lambda: self._tallies(key))

    def _tallies(self, key: str) -> list[EventTally]:
        found = dict(shown.tallies(self._state, key))
        return [decode(found[id_], EventTally) for id_ in self._window.shown(found)]

    def _known(self, bodies: Iterable[bytes]) -> list[EventRow]:
        """Those that are shown, in their order, their related events as they are called now."""
        rows = list(map(unpack_event, bodies))
        places = self._faces.places(row.id for row in rows)
        found = [rows[at] for at in np.argsort(places, kind="stable")[(places < 0).sum() :].tolist()]
        named = self._window.named(self._state, (id_ for row in found for id_ in row.related))
        return [_named(row, related(row.id, row.related, named)) for row in found]


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
