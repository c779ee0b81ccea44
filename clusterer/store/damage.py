"""What is damaged in a state: pages, references, values, and what no longer agrees with what was written."""

from __future__ import annotations

import json
from collections.abc import Iterator

from clusterer.documents import Attribution, DuplicateGroup, DuplicatePair
from clusterer.errors import StateError
from clusterer.store import recent
from clusterer.store.codec import seconds, unpack, unpack_article, unpack_examined
from clusterer.store.outlets import Outlets
from clusterer.store.seals import BROKEN_ENTRIES, BROKEN_ROWS

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
    "events that no drawing would find": "SELECT count(*) FROM event_faces WHERE slot NOT IN (SELECT slot FROM slots)",
    "slots without an event": "SELECT count(*) FROM slots WHERE body IS NOT NULL AND slot NOT IN "
    "(SELECT slot FROM event_faces)",
    "articles whose row is not what was written": BROKEN_ROWS,
    "articles with a gap in their versions": "SELECT count(*) FROM (SELECT address FROM documents GROUP BY address "
    "HAVING max(version) <> count(*))",
}


def found(state: Outlets) -> Iterator[str]:
    """One line for each kind of damage, worst first. Reads the whole file."""
    try:
        yield from _found(state)
    except StateError as error:
        yield str(error)


def _found(state: Outlets) -> Iterator[str]:
    pages = [line for (line,) in state.rows("PRAGMA integrity_check(10)")]
    if pages != ["ok"]:
        yield from (f"damaged page: {line}" for line in pages)
        return
    for meaning, question in _DANGLING.items():
        if number := state.rows(question)[0][0]:
            yield f"{number} {meaning}"
    yield from _entries(state)
    for (count,) in state.rows("SELECT count(*) FROM pragma_foreign_key_check"):
        if count:
            yield f"{count} references to rows that are not there"
    yield from (f"{table}: not what the last run left there" for table in state.broken_seals())
    try:
        state.runs()
    except (ValueError, TypeError) as error:
        yield f"a record of a run cannot be read ({error})"
    yield from _unreadable(state)


def _entries(state: Outlets) -> Iterator[str]:
    """Entries of the index that came in last and are nobody's, and articles whose entries, early or late, changed."""
    lost = "SELECT count(*) FROM json_each(?) WHERE value NOT IN (SELECT row FROM documents WHERE pruned = 0)"
    for table in recent.TABLES:
        if number := state.value(lost, json.dumps(recent.documents(state, table))):
            yield f"recent {table.name} of {number} documents that are not there"
    if number := state.value(BROKEN_ENTRIES, json.dumps(recent.sums(state))):
        yield f"{number} articles whose keys are not what was written"


def _unreadable(state: Outlets) -> Iterator[str]:
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
