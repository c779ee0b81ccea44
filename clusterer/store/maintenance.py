"""What keeps a state in good order: rebuilding what can be rebuilt, forgetting what is old."""

from __future__ import annotations

import json
from collections.abc import Sequence

from clusterer.documents import DuplicateGroup, Event
from clusterer.errors import StateError
from clusterer.store import recent
from clusterer.store.base import Entry
from clusterer.store.codec import unpack
from clusterer.store.corrections import UNCLEARED
from clusterer.store.state import State

_OF_DOCUMENTS = ("texts", "evidence", "keys", "terms", "article_rows", "listed")


def without_keys(state: State) -> list[str]:
    """Ids of documents that are long enough for keys but have none, by arrival: lost, or of a crowd whose keys have as
    many documents as a key may have.
    """
    return [
        id_
        for (id_,) in state.rows(
            "SELECT id FROM documents WHERE pruned = 0 AND sampled > 0 AND row NOT IN (SELECT document FROM keys) "
            "AND row NOT IN (SELECT value FROM json_each(?)) ORDER BY row",
            json.dumps(recent.documents(state, recent.KEYS)),
        )
    ]


def clear_keys(state: State) -> None:
    """Forget all keys and terms, to put them in anew (``put_entries``). Inside a transaction."""
    for table in ("keys", "terms"):
        state.execute(f"DELETE FROM {table}")  # noqa: S608 -- the names stand above
    recent.clear(state)


def put_entries(state: State, entries: Sequence[tuple[str, Entry]]) -> None:
    """Put in what documents, by id, are found by, and nothing else. They are there already. Inside a transaction."""
    rows = []
    for id_, entry in entries:
        rows.append(state.rows("SELECT row FROM documents WHERE id = ?", id_)[0][0])
        state.resample(rows[-1], entry.sampled)
    for table in ("keys", "terms"):
        state.execute(
            f"DELETE FROM {table} WHERE document IN (SELECT value FROM json_each(?))",  # noqa: S608 -- ours, above
            json.dumps(rows),
        )
    recent.drop_documents(state, rows)
    state.put_entries(rows, [entry for _, entry in entries])


def ids(state: State) -> list[str]:
    """Ids of all documents, by arrival."""
    return [id_ for (id_,) in state.rows("SELECT id FROM documents WHERE pruned = 0 ORDER BY row")]


def relink(state: State) -> None:
    """Make the documents' references to events and groups what the events and groups say. Inside a transaction."""
    state.execute("UPDATE documents SET event = NULL, copies = NULL")
    for row, body in state.rows("SELECT row, body FROM events"):
        members = json.dumps(list(unpack(body, Event).documents))
        state.execute("UPDATE documents SET event = ? WHERE id IN (SELECT value FROM json_each(?))", row, members)
    for row, body in state.rows("SELECT row, body FROM groups"):
        members = json.dumps(list(unpack(body, DuplicateGroup).documents))
        state.execute("UPDATE documents SET copies = ? WHERE id IN (SELECT value FROM json_each(?))", row, members)
    for table in _OF_DOCUMENTS:
        state.execute(
            f"DELETE FROM {table} WHERE document NOT IN (SELECT row FROM documents WHERE pruned = 0)"  # noqa: S608
        )


def old_events(state: State, before: int, latest: int) -> list[tuple[int, int]]:
    """(row, size) of the events that have not grown since ``before``, in seconds since 1970.

    An event without a date, or with one before 1990 or after ``latest``, counts by when its last article came in.
    """
    return [
        (row, size)
        for row, size in state.rows(
            "SELECT e.row, e.size FROM events AS e JOIN runs AS r ON r.row = e.changed WHERE "
            "CASE WHEN e.last IS NULL OR e.last < 631152000 OR e.last > ?1 "
            "THEN CAST(strftime('%s', r.started) AS INTEGER) ELSE e.last END < ?2 ORDER BY e.row",
            latest,
            before,
        )
    ]


def forget_events(state: State, rows: Sequence[int]) -> None:
    """Remove these events with the texts, evidence and keys of their documents, which stay known. In a transaction."""
    members = "SELECT row, copies FROM documents WHERE event IN (SELECT value FROM json_each(?))"
    found = state.rows(members, listed := json.dumps(list(rows)))
    gone = json.dumps([row for row, _ in found])
    groups = json.dumps(sorted({copies for _, copies in found if copies is not None}))
    state.execute(
        "UPDATE documents SET pruned = 1, event = NULL, copies = NULL WHERE row IN (SELECT value FROM json_each(?))",
        gone,
    )
    state.execute("UPDATE documents SET copies = NULL WHERE copies IN (SELECT value FROM json_each(?))", groups)
    state.execute("DELETE FROM groups WHERE row IN (SELECT value FROM json_each(?))", groups)
    for table, column in (*((table, "document") for table in _OF_DOCUMENTS), ("pairs", "one"), ("pairs", "other")):
        state.execute(
            f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608 -- ours, above
            gone,
        )
    recent.drop_documents(state, [row for row, _ in found])
    names = "SELECT id FROM events WHERE row IN (SELECT value FROM json_each(?))"
    state.execute(f"DELETE FROM aliases WHERE event IN ({names})", listed)  # noqa: S608 -- ours
    state.execute("DELETE FROM events WHERE row IN (SELECT value FROM json_each(?))", listed)


def compact(state: State) -> None:
    """Give free pages back to the file system. Outside of a transaction; needs as much room again meanwhile."""
    state.refuse_another_file()
    state.execute("VACUUM")
    state.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def clear(state: State) -> None:
    """Have no byte of removed articles left in the file, nor in its log. As ``compact``; a crash leaves it to be done.

    Raises StateError while somebody reads the state as it was before.
    """
    if not state.is_uncleared():
        return
    state.refuse_another_file()
    state.execute("VACUUM")  # writes every page anew: no free page, no old bytes behind the cells of a page
    busy, *_ = state.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0]
    if busy:
        raise StateError(
            "what was removed may still be in the log of the state, for another program is reading it",
            subject=str(state.path),
            hint="end that program and repeat the command",
        )
    state.restamp()
    with state.transaction():
        state.execute("DELETE FROM meta WHERE name = ?", UNCLEARED)
