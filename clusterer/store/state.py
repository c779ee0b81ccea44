"""What is kept between runs: documents, groups and events. What is kept of the runs is in ledger.py.

Reading never changes anything; writing happens inside ``State.transaction``. Lists of ids go in as JSON
(``json_each``): one statement and one parameter for any number of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from clusterer.documents import Article, Attribution, Document, DuplicateGroup, DuplicatePair, Event
from clusterer.errors import ClustererError, StateError
from clusterer.findings import ExaminedEvent
from clusterer.store import damage
from clusterer.store.base import Known, NewDocument, Recleaned, Versions
from clusterer.store.codec import (
    pack,
    pack_article,
    pack_details,
    seconds,
    unpack,
    unpack_all,
    unpack_article,
    unpack_document,
    unpack_examined,
)
from clusterer.store.revisions import Revisions

_KEPT: Final = 100_000  # pairs of groups that are kept, because several stages of a run ask for the same: some 30 MB


class State(Revisions):
    """An open state. ``write=True`` needs the lock (lock.py) to be held around it."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        super().__init__(path, write=write)
        self._groups: dict[bytes, DuplicateGroup] = {}  # some that were read or written, by what is stored
        self._pairs = 0  # of theirs
        self._counted: tuple[int | None, int] = None, 0  # documents, as of when

    def __exit__(self, *raised: object) -> None:
        """Close the file. Where work on a damaged state went wrong in whatever way, StateError says what is damaged."""
        unexplained = isinstance(raised[1], Exception) and not isinstance(raised[1], ClustererError | OSError)
        found = next(damage.found(self), "") if unexplained else ""
        super().__exit__(*raised)
        if found:
            raise StateError(f"the state is damaged: {found}", subject=str(self.path), hint="restore it from a backup")

    # -- documents ----------------------------------------------------------------------------------------------------

    def known(self, ids: Iterable[str], addresses: Iterable[str]) -> tuple[Versions, Versions]:
        """The versions, oldest first, of the articles of these ids, by id, and of these addresses, by address."""
        by_id = self.rows(
            "SELECT named.id, d.id, d.address, d.version, d.digest FROM json_each(?) AS q "
            "JOIN documents AS named ON named.id = q.value JOIN documents AS d ON d.address = named.address "
            "ORDER BY d.address, d.version",
            _json(ids),
        )
        by_address = self.rows(
            "SELECT d.address, d.id, d.address, d.version, d.digest FROM json_each(?) AS q "
            "JOIN documents AS d ON d.address = q.value ORDER BY d.address, d.version",
            _json(addresses),
        )
        return (
            _grouped((asked, Known(*known)) for asked, *known in by_id),
            _grouped((asked, Known(*known)) for asked, *known in by_address),
        )

    def same_address(self, ids: Iterable[str]) -> list[tuple[str, ...]]:
        """The ids of those among ``ids`` that share an address, of addresses that several do."""
        rows = self.rows(
            "SELECT d.address, d.id FROM json_each(?) AS q JOIN documents AS d ON d.id = q.value "
            "WHERE EXISTS (SELECT 1 FROM documents AS o WHERE o.address = d.address AND o.version > 1) "
            "ORDER BY d.address, d.id",
            _json(ids),
        )
        return [tuple(together) for together in _grouped(rows).values() if len(together) > 1]

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """The documents of these ids, by id. Those that the state does not have, or not any more, are passed over."""
        return [unpack_document(body) for (body,) in self._bodies("texts", ids)]

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, by id. Ids that the state does not have are passed over."""
        return [unpack_article(body) for (body,) in self._bodies("texts", ids)]

    def attributions(self, ids: Iterable[str]) -> dict[str, Attribution]:
        """What the documents of these ids say of their own origin."""
        found = unpack_all((body for (body,) in self._bodies("evidence", ids, "own")), Attribution)
        return {attribution.document: attribution for attribution in found}

    def _bodies(self, table: str, ids: Iterable[str], column: str = "body") -> Iterator[tuple[Any, ...]]:
        return self.iterate(
            f"SELECT t.{column} FROM documents AS d JOIN {table} AS t ON t.document = d.row WHERE d.id "  # noqa: S608 -- both names are ours
            "IN (SELECT value FROM json_each(?)) ORDER BY d.id",
            _json(ids),
        )

    def count(self) -> int:
        """How many documents there are, versions included."""
        at, found = self._counted
        if at is None or at != self.stands_at:
            found = int(
                self.value(  # two indexes are read for it, and not the table
                    "SELECT (SELECT count(*) FROM documents) - (SELECT count(*) FROM documents WHERE pruned = 1)"
                )
            )
            self._counted = self.stands_at, found
        return found

    def latest(self, limit: int) -> list[str]:
        """Ids of the ``limit`` documents that came in last, newest first."""
        return [
            id_ for (id_,) in self.rows("SELECT id FROM documents WHERE pruned = 0 ORDER BY row DESC LIMIT ?", limit)
        ]

    def latest_of(self, new: Mapping[str, int], sample: int) -> list[Document]:
        """The last documents of each outlet, by arrival: so many that with its ``new`` ones there are ``sample``."""
        found = []
        for outlet, count in sorted(new.items()):
            if outlet and count < sample:
                rows = self.rows(
                    "SELECT t.body FROM documents AS d JOIN texts AS t ON t.document = d.row WHERE d.outlet = ? "
                    "ORDER BY d.row DESC LIMIT ?",
                    outlet,
                    sample - count,
                )
                found += [unpack_document(body) for (body,) in rows]
        return found

    def add_documents(self, documents: Sequence[NewDocument], run: int) -> None:
        """Add new documents with all that is known of each alone."""
        rows = []
        for new in documents:
            document = new.article.document
            row = self.execute(
                "INSERT INTO documents (id, address, version, digest, outlet, published, sampled, run) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                document.id,
                new.address,
                new.version,
                new.digest,
                document.outlet,
                seconds(document.published),
                new.entry.sampled,
                run,
            )
            self.execute("INSERT INTO texts VALUES (?, ?)", row, pack_article(new.article))
            self.execute("INSERT INTO evidence VALUES (?, ?)", row, pack(new.own))
            rows.append(row)
        self.put_entries(rows, [new.entry for new in documents])

    def clean_again(self, again: Sequence[Recleaned]) -> None:
        """Put articles that were cleaned again in the place of those that are there."""
        rows = [self.value("SELECT row FROM documents WHERE id = ?", one.article.document.id) for one in again]
        for row, one in zip(rows, again, strict=True):
            self.execute("UPDATE texts SET body = ? WHERE document = ?", pack_article(one.article), row)
            self.resample(row, one.sampled)
        if again:
            self.rekey([(row, one.gone, one.added) for row, one in zip(rows, again, strict=True)])

    # -- groups of near-duplicates ------------------------------------------------------------------------------------

    def groups(self) -> list[DuplicateGroup]:
        """All groups, by id."""
        return [unpack(body, DuplicateGroup) for (body,) in self.rows("SELECT body FROM groups ORDER BY id")]

    def groups_of(self, ids: Iterable[str]) -> list[DuplicateGroup]:
        """The groups that any of these documents is in, by id."""
        rows = self.rows(
            "SELECT body FROM groups WHERE row IN (SELECT copies FROM documents WHERE id "
            "IN (SELECT value FROM json_each(?))) ORDER BY id",
            _json(ids),
        )
        return [self._group(body) for (body,) in rows]

    def _group(self, body: bytes) -> DuplicateGroup:
        return self._groups.get(body) or self._remember(body, unpack(body, DuplicateGroup))

    def _remember(self, body: bytes, group: DuplicateGroup) -> DuplicateGroup:
        if self._pairs > _KEPT:
            self._groups.clear()
            self._pairs = 0
        self._groups[body] = group
        self._pairs += len(group.pairs)
        return group

    def pairs_around(self, ids: Iterable[str]) -> list[DuplicatePair]:
        """All verified pairs that tie these documents, directly or through others, to anything."""
        rows = self.rows(
            "WITH RECURSIVE tied (row) AS (SELECT row FROM documents WHERE id IN (SELECT value FROM json_each(?)) "
            "UNION SELECT p.other FROM tied AS t JOIN pairs AS p ON p.one = t.row) "
            "SELECT p.body FROM tied AS t JOIN pairs AS p ON p.one = t.row WHERE p.body IS NOT NULL",
            _json(ids),
        )
        return unpack_all((body for (body,) in rows), DuplicatePair)

    def drop_pairs(self, pairs: Iterable[DuplicatePair]) -> None:
        """Forget pairs that are none any more."""
        ends = [(pair.left, pair.right) for pair in pairs]
        self.execute_many(
            "DELETE FROM pairs WHERE one = (SELECT row FROM documents WHERE id = ?) "
            "AND other = (SELECT row FROM documents WHERE id = ?)",
            [*ends, *((other, one) for one, other in ends)],
        )

    def add_pairs(self, pairs: Iterable[DuplicatePair]) -> None:
        """Remember verified pairs of documents that are there."""
        listed = list(pairs)
        ids = _json({end for pair in listed for end in (pair.left, pair.right)})
        row = dict(self.rows("SELECT id, row FROM documents WHERE id IN (SELECT value FROM json_each(?))", ids))
        bodies = [(row[pair.left], row[pair.right], pack(pair)) for pair in listed]
        both = chain(bodies, ((other, one, None) for one, other, _ in bodies))
        self.execute_many("INSERT OR REPLACE INTO pairs VALUES (?, ?, ?)", sorted(both, key=itemgetter(0, 1)))

    def replace_groups(self, old: Iterable[str], new: Iterable[DuplicateGroup]) -> None:
        """Put new groups in the place of old ones (by id)."""
        gone = set(old)
        for body in [body for body, group in self._groups.items() if group.id in gone]:
            self._pairs -= len(self._groups.pop(body).pairs)
        self.execute(
            "UPDATE documents SET copies = NULL WHERE copies IN (SELECT row FROM groups WHERE id "
            "IN (SELECT value FROM json_each(?)))",
            listed := _json(gone),
        )
        self.execute("DELETE FROM groups WHERE id IN (SELECT value FROM json_each(?))", listed)
        for group in new:
            row = self.execute("INSERT INTO groups (id, body) VALUES (?, ?)", group.id, body := pack(group))
            self._remember(body, group)
            self.execute(
                "UPDATE documents SET copies = ? WHERE id IN (SELECT value FROM json_each(?))",
                row,
                _json(group.documents),
            )

    # -- events -------------------------------------------------------------------------------------------------------

    def events_of(self, ids: Iterable[str]) -> list[Event]:
        """The events that any of these documents is in, by id."""
        rows = self.rows(
            "SELECT body FROM events WHERE row IN (SELECT event FROM documents WHERE id "
            "IN (SELECT value FROM json_each(?))) ORDER BY id",
            _json(ids),
        )
        return unpack_all((body for (body,) in rows), Event)

    def events(self, since: int | None = None) -> list[ExaminedEvent]:
        """All events, or those whose last dated article is not older than ``since`` (undated ones always), by id."""
        rows = self.iterate(
            "SELECT body, details FROM events WHERE ?1 IS NULL OR last IS NULL OR last >= ?1 ORDER BY id", since
        )
        return [unpack_examined(body, details) for body, details in rows]

    def changed_events(self) -> list[str]:
        """Ids of the events that the last run that changed anything made or changed; none if it was the first."""
        runs = self.rows("SELECT row FROM runs WHERE changed = 1 ORDER BY row DESC LIMIT 2")
        if len(runs) < 2:
            return []
        return [id_ for (id_,) in self.rows("SELECT id FROM events WHERE changed = ? ORDER BY id", runs[0][0])]

    def taken(self, ids: Iterable[str]) -> set[str]:
        """Which of these ids are in use, by an event or by an alias of one."""
        return {
            id_
            for (id_,) in self.rows(
                "SELECT value FROM json_each(?) WHERE value IN (SELECT id FROM events) "
                "OR value IN (SELECT id FROM aliases)",
                _json(ids),
            )
        }

    def replace_events(self, old: Iterable[str], new: Iterable[ExaminedEvent], run: int) -> None:
        """Put new events in the place of old ones (by id). Together they hold the same documents, and new ones."""
        listed = _json(old)
        self.execute(
            "UPDATE documents SET event = NULL WHERE event IN (SELECT row FROM events WHERE id "
            "IN (SELECT value FROM json_each(?)))",
            listed,
        )
        self.execute("DELETE FROM events WHERE id IN (SELECT value FROM json_each(?))", listed)
        now = []
        for found in new:
            event = found.event
            row = self.execute(
                "INSERT INTO events (id, first, last, size, changed, body, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
                event.id,
                seconds(event.first_published),
                seconds(event.last_published),
                len(event.documents),
                run,
                pack(event),
                pack_details(found),
            )
            self.execute(
                "UPDATE documents SET event = ? WHERE id IN (SELECT value FROM json_each(?))",
                row,
                _json(event.documents),
            )
            now.append(event.id)
        self._drop_aliases(now)

    def aliases(self) -> dict[str, str]:
        """Ids of events that are no more -> the events they went into, which exist."""
        rows = dict(self.rows("SELECT id, event FROM aliases ORDER BY id"))
        ends = ((old, current if current not in rows else _last(rows, old)) for old, current in rows.items())
        return {old: current for old, current in ends if current not in rows}

    def add_aliases(self, aliases: Iterable[tuple[str, str]]) -> None:
        """Remember where the articles of an event that is no more went. An event that is back has no alias."""
        listed = sorted(aliases)
        self.execute_many("INSERT OR REPLACE INTO aliases VALUES (?, ?)", listed)
        self._drop_aliases(id_ for id_, _ in listed)

    def _drop_aliases(self, ids: Iterable[str]) -> None:
        """Forget aliases among these that are ids of events."""
        for (id_,) in self.rows("SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?))", _json(ids)):
            self.execute("DELETE FROM aliases WHERE id = ?", id_)


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values))


def _grouped(rows: Iterable[Sequence[Any]]) -> dict[str, list[Any]]:
    grouped: dict[str, list[Any]] = {}
    for key, value in rows:
        grouped.setdefault(key, []).append(value)
    return grouped


def _last(aliases: dict[str, str], id_: str) -> str:
    seen = {id_}
    while (following := aliases.get(id_)) is not None and following not in seen:
        seen.add(id_ := following)
    return id_
