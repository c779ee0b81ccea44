"""A SQLite file for Datasette and everything else that opens one (https://datasette.io).

Tables are named for what their rows are and keyed by the ids of the report; times are ISO 8601 in UTC, as Datasette
sorts and filters them. The views answer what one asks first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any, Final

from clusterer.findings import Findings
from clusterer.report.words import iso

_SCHEMA: Final = """
CREATE TABLE documents (
    id TEXT PRIMARY KEY, title TEXT, outlet TEXT, published TEXT, url TEXT, language TEXT, byline TEXT, words INTEGER,
    event_id TEXT REFERENCES events(id), duplicate_group_id TEXT, source TEXT, text TEXT
);
CREATE TABLE events (
    id TEXT PRIMARY KEY, title TEXT, first_published TEXT, last_published TEXT, documents INTEGER, outlets INTEGER,
    keywords TEXT, central_document_id TEXT REFERENCES documents(id)
);
CREATE TABLE origins (
    document_id TEXT REFERENCES documents(id), agency TEXT, role TEXT, confidence REAL,
    PRIMARY KEY (document_id, agency)
);
CREATE TABLE evidence (
    document_id TEXT REFERENCES documents(id), agency TEXT, accepted INTEGER, kind TEXT, strength TEXT, stands_in TEXT,
    field TEXT, start INTEGER, "end" INTEGER, quote TEXT, reason TEXT
);
CREATE TABLE duplicate_pairs (
    left_id TEXT REFERENCES documents(id), right_id TEXT REFERENCES documents(id), kind TEXT, jaccard REAL,
    left_in_right REAL, right_in_left REAL, group_id TEXT, PRIMARY KEY (left_id, right_id)
);
CREATE TABLE families (
    id TEXT, event_id TEXT REFERENCES events(id), document_id TEXT REFERENCES documents(id), note TEXT
);
CREATE TABLE quarantined (source TEXT, reason TEXT);
CREATE INDEX documents_by_event ON documents(event_id);
CREATE INDEX documents_by_outlet ON documents(outlet, published);
CREATE INDEX documents_by_group ON documents(duplicate_group_id);
CREATE INDEX origins_by_agency ON origins(agency);
CREATE INDEX evidence_by_document ON evidence(document_id);
CREATE INDEX families_by_document ON families(document_id);
CREATE VIEW wire_articles AS
    SELECT d.published, d.outlet, d.title, o.agency, o.role, o.confidence, d.event_id, d.url, d.id
    FROM documents d JOIN origins o ON o.document_id = d.id ORDER BY d.published DESC;
CREATE VIEW articles_without_wire AS
    SELECT published, outlet, title, event_id, url, id FROM documents
    WHERE id NOT IN (SELECT document_id FROM origins) ORDER BY published DESC;
CREATE VIEW outlets AS
    SELECT d.outlet, count(*) AS documents, count(DISTINCT d.event_id) AS events,
           sum(d.id IN (SELECT document_id FROM origins)) AS wire_articles,
           round(1.0 * sum(d.id IN (SELECT document_id FROM origins)) / count(*), 3) AS wire_share
    FROM documents d GROUP BY d.outlet ORDER BY documents DESC;
CREATE VIEW agencies AS
    SELECT o.agency, count(*) AS documents, count(DISTINCT d.outlet) AS outlets, count(DISTINCT d.event_id) AS events
    FROM origins o JOIN documents d ON d.id = o.document_id GROUP BY o.agency ORDER BY documents DESC;
CREATE VIEW events_of_several_outlets AS
    SELECT title, documents, outlets, first_published, last_published, id FROM events WHERE outlets > 1
    ORDER BY last_published DESC;
CREATE VIEW copies AS
    SELECT l.outlet AS left_outlet, r.outlet AS right_outlet, l.title AS left_title, r.title AS right_title, p.kind,
           p.jaccard, p.left_in_right, p.right_in_left, p.left_id, p.right_id
    FROM duplicate_pairs p JOIN documents l ON l.id = p.left_id JOIN documents r ON r.id = p.right_id;
"""


def database(findings: Findings) -> bytes:
    """The file's content."""
    with_events = {id_: event.id for event in findings.events for id_ in event.documents}
    groups = {id_: group.id for group in findings.duplicate_groups for id_ in group.documents}
    outlets = {document.id: document.outlet for document in findings.documents}
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_SCHEMA)
        _fill(
            connection,
            "documents",
            (
                (
                    *(d.id, d.title, d.outlet, iso(d.published), d.url, article.language, d.byline),
                    *(len(d.text.split()), with_events.get(d.id), groups.get(d.id), d.source, d.text),
                )
                for article in findings.articles
                for d in (article.document,)
            ),
        )
        _fill(
            connection,
            "events",
            (
                (
                    *(e.id, e.title, iso(e.first_published), iso(e.last_published), len(e.documents)),
                    *(len({outlets.get(id_) for id_ in e.documents} - {"", None}), ", ".join(e.keywords), e.central),
                )
                for e in findings.events
            ),
        )
        attributions = findings.attributions.items()
        _fill(
            connection,
            "origins",
            ((id_, o.agency, o.role, o.confidence) for id_, found in attributions for o in found.origins),
        )
        _fill(
            connection,
            "evidence",
            (
                (id_, e.agency, accepted, e.kind, e.strength, e.where, e.field, e.start, e.end, e.quote, e.reason)
                for id_, found in attributions
                for accepted, e in (
                    *((1, e) for origin in found.origins for e in origin.evidence),
                    *((0, e) for e in found.rejected),
                )
            ),
        )
        _fill(
            connection,
            "duplicate_pairs",
            (
                (p.left, p.right, p.kind, p.jaccard, p.left_in_right, p.right_in_left, group.id)
                for group in findings.duplicate_groups
                for p in group.pairs
            ),
        )
        _fill(
            connection,
            "families",
            ((family.id, family.event, id_, family.note) for family in findings.families for id_ in family.documents),
        )
        _fill(connection, "quarantined", ((item.source, item.reason) for item in findings.quarantined))
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert the rows; lone surrogates, which SQLite refuses, become U+FFFD."""
    width = len(connection.execute(f"SELECT * FROM {table} LIMIT 0").description)  # noqa: S608  # our own names
    marks = ", ".join("?" * width)
    connection.executemany(
        f"INSERT OR REPLACE INTO {table} VALUES ({marks})",  # noqa: S608
        ([v.encode("utf-8", "replace").decode() if isinstance(v, str) else v for v in row] for row in rows),
    )
