"""What people had corrected in a state: decisions on events and verdicts, and articles that were removed on request.

Of a removed article a few digests are left, of its id, its address and its content at its outlet: nobody learns from
them what it said, and the same article, read again, is known. The file itself is cleared of its bytes by ``compact``,
which ``UNCLEARED`` in ``meta`` asks for until it is done.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from clusterer.documents import Decision, Event, Origin, stable_id
from clusterer.records import dataclass
from clusterer.store import recent
from clusterer.store.codec import pack, unpack
from clusterer.store.index import Index

UNCLEARED: Final = "uncleared"  # in meta: bytes of removed articles may still be in free pages of the file
_OF_DOCUMENTS: Final = ("keys", "terms")  # the others go with their document


@dataclass(frozen=True, slots=True)
class Set:
    """A decision as it stands in a state: its number, the event it was made on, and the report that showed it."""

    number: int
    decision: Decision
    event: str
    report: str


@dataclass(frozen=True, slots=True)
class Held:
    """One version of an article in a state."""

    row: int
    id: str
    address: str
    outlet: str
    digest: str
    event: str  # "" of one that was pruned


def names_of(id_: str, address: str, outlet: str, digest: str) -> tuple[str, str, str]:
    """What an article is known by when it is gone: digests of its address, its id, its content at its outlet."""
    return stable_id("address", address), stable_id("id", id_), stable_id("content", outlet, digest)


class Corrections(Index):
    """An open state, as far as it is about corrections."""

    # -- decisions ----------------------------------------------------------------------------------------------------

    def decisions(self) -> list[Decision]:
        """All that people decided, of articles that are there."""
        return [one.decision for one in self.decided()]

    def decided(self) -> list[Set]:
        """The same with numbers, the oldest first."""
        rows = self.rows(
            "SELECT row, mark, article, core, agency, note, day, origin, event, report FROM decisions ORDER BY row"
        )
        return [
            Set(
                number,
                Decision(mark, article, core, agency, note, day, unpack(origin, Origin) if origin else None),
                event,
                report,
            )
            for number, mark, article, core, agency, note, day, origin, event, report in rows
        ]

    def decide(self, decision: Decision, event: str, report: str, number: int | None = None) -> None:
        """Have a decision hold, in the place of an earlier one on the same matter. Inside a transaction.

        Without a ``number`` of its own it gets the next one.
        """
        origin = pack(decision.origin) if decision.origin else None
        d = decision
        self.execute(
            "INSERT OR REPLACE INTO decisions (row, mark, article, core, agency, note, day, origin, event, report) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            *(number, d.mark, d.article, d.core, d.agency, d.note, d.day, origin, event, report),
        )

    def undecide(self, numbers: Iterable[int]) -> None:
        """Forget these decisions. Inside a transaction."""
        self.execute("DELETE FROM decisions WHERE row IN (SELECT value FROM json_each(?))", json.dumps(list(numbers)))

    def anchor(self, gone: Iterable[str], instead: Mapping[str, str]) -> None:
        """Have another article of its event stand for each that is to go, where decisions name it. In a transaction."""
        for id_ in sorted(gone):
            other = instead.get(id_, "")
            self.execute("UPDATE OR REPLACE decisions SET core = ? WHERE core = ? AND article <> ?", other, id_, other)
            self.execute("DELETE FROM decisions WHERE core IN (?, '') AND agency = ''", id_)

    # -- removed articles ---------------------------------------------------------------------------------------------

    def removed(self) -> dict[str, int]:
        """How many articles were removed on request, by the event they were in, as it is called now."""
        rows = self.rows("SELECT event, count(DISTINCT article) FROM forgotten GROUP BY event")
        current = self.aliases() if rows else {}
        found: Counter[str] = Counter()
        for event, count in rows:
            found[current.get(event, event)] += count
        return dict(found)

    def aliases(self) -> dict[str, str]:
        """See ``State.aliases``."""
        raise NotImplementedError

    def forgotten(self, names: Iterable[str]) -> set[str]:
        """Which of these digests are those of removed articles."""
        return {
            name
            for (name,) in self.rows(
                "SELECT name FROM forgotten WHERE name IN (SELECT value FROM json_each(?))", json.dumps(list(names))
            )
        }

    def count_forgotten(self) -> int:
        """How many articles were removed on request."""
        return int(self.value("SELECT count(DISTINCT article) FROM forgotten"))

    def held(self, ids: Iterable[str]) -> list[Held]:
        """All versions of the articles of these ids, by arrival, those of pruned ones too."""
        rows = self.rows(
            "SELECT d.row, d.id, d.address, d.outlet, d.digest, coalesce(e.id, '') FROM documents AS d "
            "LEFT JOIN events AS e ON e.row = d.event WHERE d.address IN (SELECT address FROM documents WHERE id "
            "IN (SELECT value FROM json_each(?))) ORDER BY d.row",
            json.dumps(list(ids)),
        )
        return [Held(*row) for row in rows]

    def remove(self, gone: Sequence[Held], sources: Iterable[str], run: int) -> None:
        """Remove all that is known of these, and remember their digests; their events and groups lose them.

        Groups with one of them are removed, for the host to put new ones in their place. Inside a transaction.
        """
        rows = json.dumps([one.row for one in gone])
        ids = {one.id for one in gone}
        listed = "IN (SELECT value FROM json_each(?))"
        groups = f"SELECT copies FROM documents WHERE row {listed}"  # noqa: S608 -- ours, above
        for (row,) in self.rows(f"SELECT row FROM groups WHERE row IN ({groups})", rows):  # noqa: S608
            self.execute("UPDATE documents SET copies = NULL WHERE copies = ?", row)
            self.execute("DELETE FROM groups WHERE row = ?", row)
        for row, body in self.rows(
            f"SELECT row, body FROM events WHERE row IN (SELECT event FROM documents WHERE row {listed})",  # noqa: S608
            rows,
        ):
            event = unpack(body, Event)
            left = tuple(id_ for id_ in event.documents if id_ not in ids)
            central = next(iter(left), "") if event.central in ids else event.central
            ties = tuple(tie for tie in event.ties if tie.document not in ids)
            rest = replace(event, documents=left, central=central, ties=ties)
            self.execute("UPDATE events SET body = ? WHERE row = ?", pack(rest), row)
            if not left:
                self.execute("UPDATE documents SET event = NULL WHERE event = ?", row)
                self.execute("DELETE FROM aliases WHERE event = ?", event.id)
                self.execute("DELETE FROM events WHERE row = ?", row)
        for table, column in (*((table, "document") for table in _OF_DOCUMENTS), ("pairs", "one"), ("pairs", "other")):
            self.execute(f"DELETE FROM {table} WHERE {column} {listed}", rows)  # noqa: S608 -- ours, above
        recent.drop_documents(self, [one.row for one in gone])
        self.execute(f"DELETE FROM documents WHERE row {listed}", rows)  # noqa: S608
        for address in sorted({one.address for one in gone}):
            self.renumber(address)
        for one in gone:
            names = names_of(one.id, one.address, one.outlet, one.digest)
            self.execute_many(
                "INSERT OR IGNORE INTO forgotten VALUES (?, ?, ?, ?)",
                [(name, names[0], one.event, run) for name in names],
            )
        self.forget_styles(one.outlet for one in gone)
        self.execute(f"DELETE FROM decisions WHERE article {listed}", json.dumps(sorted(ids)))  # noqa: S608
        self.execute(f"DELETE FROM quarantine WHERE source {listed}", json.dumps(sorted(set(sources))))  # noqa: S608
        self.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", UNCLEARED)

    def admit_again(self, ids: Iterable[str]) -> int:
        """Have removed articles of these ids taken in again when they are read; how many. Inside a transaction."""
        names = json.dumps([stable_id("id", id_) for id_ in ids])
        articles = self.rows(
            "SELECT DISTINCT article FROM forgotten WHERE name IN (SELECT value FROM json_each(?))", names
        )
        self.execute_many("DELETE FROM forgotten WHERE article = ?", articles)
        if articles:
            self.execute("DELETE FROM inputs")  # files that did not change are read again
        return len(articles)

    def is_uncleared(self) -> bool:
        """Whether bytes of removed articles may still be in free pages of the file."""
        return self.value("SELECT 1 FROM meta WHERE name = ?", UNCLEARED) is not None
