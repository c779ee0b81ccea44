"""What keeps a state in good order: looking for damage, rebuilding what can be rebuilt, forgetting what is old."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from clusterer.documents import Attribution, DuplicateGroup, DuplicatePair, Event
from clusterer.errors import StateError
from clusterer.store.base import Entry
from clusterer.store.codec import unpack, unpack_article, unpack_examined
from clusterer.store.corrections import UNCLEARED
from clusterer.store.seals import BROKEN_ENTRIES, BROKEN_ROWS
from clusterer.store.state import State, seconds

_OF_DOCUMENTS = ("texts", "evidence", "keys", "terms", "article_rows", "listed")
_DANGLING = {
    "texts without a document": "SELECT count(*) FROM texts WHERE document NOT IN (SELECT row FROM documents)",
    "evidence without a document": "SELECT count(*) FROM evidence WHERE document NOT IN (SELECT row FROM documents)",
    "documents without a text": "SELECT count(*) FROM documents WHERE pruned = 0 AND row NOT IN "
    "(SELECT document FROM texts)",
    "documents without evidence": "SELECT count(*) FROM documents WHERE pruned = 0 AND row NOT IN "
    "(SELECT document FROM evidence)",
    "documents without an event": "SELECT count(*) FROM documents WHERE pruned = 0 AND (event IS NULL OR event NOT IN "
    "(SELECT row FROM events))",
    "documents in a group that does not exist": "SELECT count(*) FROM documents WHERE copies IS NOT NULL AND copies "
    "NOT IN (SELECT row FROM groups)",
    "groups of copies that are in several events": "SELECT count(*) FROM (SELECT copies FROM documents "
    "WHERE copies IS NOT NULL GROUP BY copies HAVING count(DISTINCT event) > 1)",
    "documents of no run": "SELECT count(*) FROM documents WHERE run NOT IN (SELECT row FROM runs)",
    "events of no run": "SELECT count(*) FROM events WHERE changed NOT IN (SELECT row FROM runs)",
    "pruned documents that still have a text": "SELECT count(*) FROM documents WHERE pruned = 1 AND row IN "
    "(SELECT document FROM texts)",
    "keys of documents that are not there": "SELECT count(DISTINCT document) FROM keys WHERE document NOT IN "
    "(SELECT row FROM documents WHERE pruned = 0)",
    "terms of documents that are not there": "SELECT count(DISTINCT document) FROM terms WHERE document NOT IN "
    "(SELECT row FROM documents WHERE pruned = 0)",
    "pairs of documents that are not there": "SELECT count(*) FROM pairs WHERE one NOT IN "
    "(SELECT row FROM documents WHERE pruned = 0)",
    "pairs that only one side knows": "SELECT count(*) FROM pairs AS p WHERE NOT EXISTS "
    "(SELECT 1 FROM pairs AS q WHERE q.one = p.other AND q.other = p.one AND (q.body IS NULL) <> (p.body IS NULL))",
    "articles whose row is not what was written": BROKEN_ROWS,
    "articles whose keys are not what was written": BROKEN_ENTRIES,
    "articles with a gap in their versions": "SELECT count(*) FROM (SELECT address FROM documents GROUP BY address "
    "HAVING max(version) <> count(*))",
}


def damage(state: State) -> Iterator[str]:
    """One line for each kind of damage, worst first. Reads the whole file."""
    try:
        yield from _damage(state)
    except StateError as error:
        yield str(error)


def _damage(state: State) -> Iterator[str]:
    pages = [line for (line,) in state.rows("PRAGMA integrity_check(10)")]
    if pages != ["ok"]:
        yield from (f"damaged page: {line}" for line in pages)
        return
    for meaning, question in _DANGLING.items():
        if number := state.rows(question)[0][0]:
            yield f"{number} {meaning}"
    for (count,) in state.rows("SELECT count(*) FROM pragma_foreign_key_check"):
        if count:
            yield f"{count} references to rows that are not there"
    yield from (f"{table}: not what the last run left there" for table in state.broken_seals())
    try:
        state.runs()
    except (ValueError, TypeError) as error:
        yield f"a record of a run cannot be read ({error})"
    yield from _unreadable(state)


def _unreadable(state: State) -> Iterator[str]:
    """Stored values that cannot be read, and events and groups that disagree with the documents in them."""
    homes: dict[str, tuple[str | None, str | None]] = {
        id_: (event, group)
        for id_, event, group in state.rows(
            "SELECT d.id, e.id, g.id FROM documents AS d LEFT JOIN events AS e ON e.row = d.event "
            "LEFT JOIN groups AS g ON g.row = d.copies WHERE d.pruned = 0"
        )
    }
    for id_, body, own in state.iterate(
        "SELECT d.id, t.body, e.own FROM documents AS d JOIN texts AS t ON t.document = d.row "
        "JOIN evidence AS e ON e.document = d.row ORDER BY d.row"
    ):
        try:
            if unpack_article(body).document.id != id_ or unpack(own, Attribution).document != id_:
                yield f"document {id_}: what is stored belongs to another document"
        except StateError as error:
            yield f"document {id_}: {error.message}"
    held: dict[str, int] = {}
    for id_, first, last, size, body, details in state.iterate(
        "SELECT id, first, last, size, body, details FROM events ORDER BY row"
    ):
        try:
            event = unpack_examined(body, details).event
        except StateError as error:
            yield f"event {id_}: {error.message}"
            continue
        members = event.documents
        if (first, last, size) != (seconds(event.first_published), seconds(event.last_published), len(members)):
            yield f"event {id_}: its dates or its size are not what its articles say"
        for document in members:
            held[document] = held.get(document, 0) + 1
            if homes.get(document, (None, None))[0] != id_:
                yield f"event {id_}: holds document {document}, which is elsewhere"
    yield from (f"document {id_}: in {held.get(id_, 0)} events" for id_ in homes if held.get(id_, 0) != 1)
    for id_, body in state.iterate("SELECT id, body FROM groups ORDER BY row"):
        try:
            members = unpack(body, DuplicateGroup).documents
        except StateError as error:
            yield f"group {id_}: {error.message}"
            continue
        for document in members:
            if homes.get(document, (None, None))[1] != id_:
                yield f"group {id_}: holds document {document}, which is elsewhere"

    yield from state.unreadable_styles()
    for one, other, body in state.iterate(
        "SELECT l.id, r.id, p.body FROM pairs AS p JOIN documents AS l ON l.row = p.one JOIN documents AS r "
        "ON r.row = p.other WHERE p.body IS NOT NULL"
    ):
        try:
            pair = unpack(body, DuplicatePair)
        except StateError as error:
            yield f"pair {one}, {other}: {error.message}"
            continue
        if (pair.left, pair.right) != (one, other):
            yield f"pair {one}, {other}: what is stored belongs to another pair"


def without_keys(state: State) -> list[str]:
    """Ids of documents that are long enough for keys but have none, by arrival: lost, or of a crowd whose keys have as
    many documents as a key may have.
    """
    return [
        id_
        for (id_,) in state.rows(
            "SELECT id FROM documents WHERE pruned = 0 AND sampled > 0 AND row NOT IN (SELECT document FROM keys) "
            "ORDER BY row"
        )
    ]


def clear_keys(state: State) -> None:
    """Forget all keys and terms, to put them in anew (``put_entries``). Inside a transaction."""
    for table in ("keys", "terms"):
        state.execute(f"DELETE FROM {table}")  # noqa: S608 -- the names stand above


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
