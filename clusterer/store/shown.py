"""What a state keeps for its report: rows of events and articles as bytes, which the host makes and understands.

They can be thrown away: whatever has none gets one from its event (``without_rows``).
"""

from __future__ import annotations

import contextlib
import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from clusterer.errors import StateError
from clusterer.findings import ExaminedEvent
from clusterer.records import dataclass
from clusterer.store.codec import seal, unpack_examined, unseal
from clusterer.store.state import State

_CRC = 4  # bytes: compressing a face costs more than it saves

Lists = tuple[tuple[str, str, str, str], ...]
"""Agency ("" for none), outlet, kind and time of the lists that an article stands in."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows of an event and of its articles."""

    id: str
    slot: str
    face: bytes
    body: bytes
    tally: bytes
    articles: Sequence[tuple[str, bytes, Lists]]  # by id


def made_with(state: State) -> str:
    """What the rows were made with; "" where there are none."""
    return str(state.value("SELECT value FROM meta WHERE name = 'rows'") or "")


def forget_rows(state: State, made_with: str) -> None:
    """Forget all rows, and say what those to come will be made with. Inside a transaction."""
    for table in _TABLES:
        state.execute(f"DELETE FROM {table}")  # noqa: S608 -- the names stand above
    state.execute("INSERT OR REPLACE INTO meta VALUES ('rows', ?)", made_with)


@contextlib.contextmanager
def apart(state: State) -> Iterator[None]:
    """Have empty tables of rows in the place of the state's, in a temporary file that goes with this connection.

    In the ``with`` block rows can be put into them, though the state is only read.
    """
    names = ", ".join(f"'{table}'" for table in _TABLES)
    made = state.rows(
        f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({names}) AND sql > '' "  # noqa: S608 -- ours
        "ORDER BY type = 'trigger', type = 'index'"
    )
    state.execute("PRAGMA temp_store = FILE")
    state.execute("PRAGMA query_only = OFF")
    try:
        for (statement,) in made:  # tables, indexes, triggers; a temporary table's name goes before that of another
            state.execute(_REFERENCE.sub("", _CREATE.sub(r"\1 temp.", statement)))
        state.execute("BEGIN")
        yield
        state.execute("COMMIT")
    finally:
        state.execute("PRAGMA query_only = ON")


_TABLES: Final = ("event_faces", "event_rows", "article_rows", "listed", "slots")
_CREATE: Final = re.compile(r"\A(CREATE (?:TABLE|INDEX|TRIGGER))\s+")
_REFERENCE: Final = re.compile(r" REFERENCES \w+ ON DELETE CASCADE")


def without_rows(state: State) -> list[str]:
    """Ids of the events that have no row."""
    missing = count_events(state) - int(state.value("SELECT count(*) FROM event_faces"))
    none = "row NOT IN (SELECT event FROM event_faces) ORDER BY row"
    for of in ("changed = (SELECT max(row) FROM runs) AND ", ""):  # mostly those that this run made, quickly found
        if missing:
            found = state.rows(f"SELECT id FROM events WHERE {of}{none}")  # noqa: S608 -- ours, above
            if len(found) == missing:
                return [id_ for (id_,) in found]
    return []


def put_rows(state: State, shown: Iterable[Shown]) -> None:
    """Put rows in the place of those that are there; what is as it was is not written. Inside a transaction."""
    for event in shown:
        row = state.value("SELECT row FROM events WHERE id = ?", event.id)
        state.execute("DELETE FROM event_faces WHERE event = ?", row)  # REPLACE would tell no trigger of the old slot
        state.execute("INSERT INTO event_faces VALUES (?, ?, ?)", row, event.slot, _with_crc(event.face))
        state.execute("INSERT OR REPLACE INTO event_rows VALUES (?, ?, ?)", row, seal(event.body), seal(event.tally))
        there = {
            id_: (document, body, lists)
            for id_, document, body, lists in state.rows(
                "SELECT d.id, d.row, r.body, r.lists FROM documents AS d LEFT JOIN article_rows AS r "
                "ON r.document = d.row WHERE d.event = ?",
                row,
            )
        }
        for id_, body, lists in event.articles:
            document, old_body, old_lists = there[id_]
            named = json.dumps(lists)
            if old_body is not None and old_lists == named and unseal(old_body) == body:
                continue
            state.execute("INSERT OR REPLACE INTO article_rows VALUES (?, ?, ?)", document, seal(body), named)
            if old_lists != named:
                state.execute("DELETE FROM listed WHERE document = ?", document)
                state.execute_many(
                    "INSERT INTO listed VALUES (?, ?, ?, ?, ?, ?)", [(*one, id_, document) for one in lists]
                )


Slot: TypeAlias = Callable[[Iterable[tuple[int, bytes]]], bytes]
"""What is kept of the faces of a slot, each given with the row of its event."""


def slots(state: State, make: Slot) -> Iterator[tuple[str, bytes]]:
    """What is kept of each slot, by slot; made here where a change has left it to be made, or where it is damaged."""
    for slot, body in state.rows("SELECT slot, body FROM slots ORDER BY slot"):
        if body is not None and _sound(body):
            yield slot, body[:-_CRC]
        elif found := _of_slot(state, slot):
            yield slot, make(found)


def fill_slots(state: State, make: Slot) -> None:
    """Make what a change has left to be made. Inside a transaction."""
    for (slot,) in state.rows("SELECT slot FROM slots WHERE body IS NULL ORDER BY slot"):
        if found := _of_slot(state, slot):
            state.execute("UPDATE slots SET body = ? WHERE slot = ?", _with_crc(make(found)), slot)
        else:
            state.execute("DELETE FROM slots WHERE slot = ?", slot)


def _of_slot(state: State, slot: str) -> list[tuple[int, bytes]]:
    found = state.rows("SELECT event, body FROM event_faces WHERE slot = ? ORDER BY event", slot)
    return [(row, _checked(body)) for row, body in found]


def faces(state: State, rows: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """The faces of the events in these rows. Raises StateError for one that is damaged."""
    question = "SELECT event, body FROM event_faces WHERE event IN (SELECT value FROM json_each(?))"
    for row, body in state.iterate(question, json.dumps(list(rows))):
        yield row, _checked(body)


def living(state: State, ids: Iterable[str]) -> set[str]:
    """Which of these events there are."""
    listed = json.dumps(list(ids))
    return {id_ for (id_,) in state.rows("SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?))", listed)}


def _with_crc(body: bytes) -> bytes:
    return body + zlib.crc32(body).to_bytes(_CRC, "little")


def _sound(body: bytes) -> bool:
    return zlib.crc32(memoryview(body)[:-_CRC]).to_bytes(_CRC, "little") == body[-_CRC:]


def _checked(body: bytes) -> bytes:
    if not _sound(body):
        raise StateError("a stored value is damaged", hint="`clusterer check` names what is")
    return body[:-_CRC]


_ASKED: Final = "(SELECT value FROM json_each(?1))"


def event_rows(state: State, events: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """What is shown of the events in these rows, each with its row, in any order."""
    return _bodies(state, f"SELECT event, body FROM event_rows WHERE event IN {_ASKED}", _listed(events))  # noqa: S608


def tallies(state: State, events: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """Their tallies."""
    return _bodies(state, f"SELECT event, tally FROM event_rows WHERE event IN {_ASKED}", _listed(events))  # noqa: S608


def article_rows(state: State, events: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """What is shown of their articles, each with the row of its event."""
    return _bodies(
        state,
        "SELECT d.event, r.body FROM documents AS d CROSS JOIN article_rows AS r ON r.document = d.row "  # noqa: S608 -- ours
        f"WHERE d.event IN {_ASKED}",
        _listed(events),
    )


def groups(state: State, events: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """The groups of near-duplicates among their articles, packed, each with the row of an event that has some of it."""
    return _bodies(
        state,
        "SELECT d.event, g.body FROM (SELECT DISTINCT event, copies FROM documents "  # noqa: S608 -- ours
        f"WHERE event IN {_ASKED} AND copies IS NOT NULL) AS d CROSS JOIN groups AS g ON g.row = d.copies",
        _listed(events),
    )


def homes(state: State, documents: Iterable[str]) -> dict[str, int]:
    """The rows of the events that these documents are in."""
    question = f"SELECT id, event FROM documents WHERE event IS NOT NULL AND id IN {_ASKED}"  # noqa: S608 -- ours
    return dict(state.rows(question, json.dumps(list(documents))))


def _listed(rows: Iterable[int]) -> str:
    return json.dumps(list(rows))


def newest(state: State, agency: str, outlet: str | None, kind: str, most: int = -1) -> Iterator[bytes]:
    """The rows of the articles of a list, the newest first, at most so many (-1: all). ``outlet`` None, ``kind`` "": of
    any."""
    wanted = {"agency": agency, **({} if outlet is None else {"outlet": outlet}), **({"kind": kind} if kind else {})}
    of = " AND ".join(f"l.{column} = ?" for column in wanted)
    of += " AND l.agency > ''" if agency else ""  # which the index by kind asks for
    found = _bodies(
        state,
        f"SELECT l.document, r.body FROM listed AS l CROSS JOIN article_rows AS r USING (document) WHERE {of} "  # noqa: S608 -- ours
        "ORDER BY l.published DESC, l.id LIMIT ?",
        *wanted.values(),
        most,
    )
    return (body for _, body in found)


def _bodies(state: State, question: str, *parameters: str | int) -> Iterator[tuple[int, bytes]]:
    for row, body in state.iterate(question, *parameters):
        yield row, unseal(body)


def examined(state: State, ids: Iterable[str]) -> list[ExaminedEvent]:
    """The events of these ids, by id."""
    rows = state.rows(
        "SELECT body, details FROM events WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        json.dumps(list(ids)),
    )
    return [unpack_examined(body, details) for body, details in rows]


def event_ids(state: State, since: int | None) -> list[str]:
    """Ids of the events that ``State.events`` gives."""
    return [id_ for (id_,) in state.rows("SELECT id FROM events WHERE ?1 IS NULL OR last IS NULL OR last >= ?1", since)]


def count_events(state: State) -> int:
    """How many events there are."""
    return int(state.value("SELECT count(*) FROM events"))


def newest_time(state: State, latest: int) -> int | None:
    """When the newest article was published, in seconds since 1970; a date after ``latest`` is not believed."""
    found = state.value("SELECT max(last) FROM events WHERE last <= ?", latest)
    return None if found is None else int(found)
