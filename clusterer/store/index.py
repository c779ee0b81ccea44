"""The index of a state: which documents have a key, and which a telling word.

Two tables of (key, document), read and written in the order of their keys: a run fetches each page of theirs once. The
documents under a key come as one text, because a row of SQLite's for each of millions takes five times as long.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import Described, Hits
from clusterer.store.base import Entry
from clusterer.store.outlets import Outlets
from clusterer.store.seals import ROW_SEAL, entries_seal, halves


class Index(Outlets):
    """An open state, as far as it is about what articles are found by."""

    def similar(self, keys: NDArray[np.uint64], limit: int) -> Hits:
        """The first ``limit`` documents under each key."""
        return self._find("SELECT document FROM keys WHERE key = q.value ORDER BY document LIMIT ?2", keys, limit)

    def near(self, terms: NDArray[np.uint64], limit: int) -> Hits:
        """The last ``limit`` documents that have each term."""
        return self._find(
            "SELECT document FROM terms WHERE term = q.value ORDER BY document DESC LIMIT ?2", terms, limit
        )

    def _find(self, documents: str, keys: NDArray[np.uint64], limit: int) -> Hits:
        found = self.rows(
            f"SELECT q.key, (SELECT group_concat(document) FROM ({documents})) AS found "  # noqa: S608 -- ours, above
            "FROM json_each(?1) AS q WHERE found IS NOT NULL",
            json.dumps(keys.view(np.int64).tolist()),
            limit,
        )
        counts = [listed.count(",") + 1 for _, listed in found]
        places = np.fromstring(",".join(listed for _, listed in found), np.int64, sep=",")
        return Hits(np.repeat(np.array([position for position, _ in found], np.int64), counts), places)

    def described(self, places: NDArray[np.int64]) -> Described:
        """What documents are, by their places in ``Hits``; in the order given, which must have no place twice."""
        found = self.rows(
            "SELECT d.id, d.sampled, d.published FROM json_each(?) AS q JOIN documents AS d ON d.row = q.value "
            "ORDER BY q.key",
            json.dumps(places.tolist()),
        )
        return Described(
            tuple(id_ for id_, _, _ in found),
            np.array([sampled for _, sampled, _ in found], np.int64),
            np.array([np.nan if time is None else time for _, _, time in found], np.float64),
        )

    def put_entries(self, rows: Sequence[int], entries: Sequence[Entry]) -> None:
        """Put in what the documents in these rows are found by, and seal it with them. Inside a transaction."""
        for table, lists in (("keys", [new.keys for new in entries]), ("terms", [new.terms for new in entries])):
            keys = np.concatenate([np.empty(0, np.uint64), *lists]).view(np.int64)
            owners = np.repeat(np.array(rows, np.int64), [len(own) for own in lists])
            order = np.lexsort((owners, keys))
            self.execute_many(
                f"INSERT OR IGNORE INTO {table} VALUES (?, ?)",  # noqa: S608 -- the names stand above
                zip(keys[order].tolist(), owners[order].tolist(), strict=True),
            )
        self.execute_many(
            f"INSERT INTO seals SELECT d.row, {ROW_SEAL}, ? FROM documents AS d WHERE d.row = ? "  # noqa: S608 -- ours
            "ON CONFLICT (document) DO UPDATE SET entries = excluded.entries",  # a broken seal stays broken
            ((entries_seal(entry), row) for row, entry in zip(rows, entries, strict=True)),
        )

    def rekey(self, row: int, gone: NDArray[np.uint64], added: NDArray[np.uint64]) -> None:
        """Have a document that is there lose some keys and have others, and its seal with it. Inside a transaction."""
        asked = [keys.view(np.int64).tolist() for keys in (gone, added)]
        question = "SELECT key FROM keys WHERE document = ?1 AND key IN (SELECT value FROM json_each(?2))"
        there = {key for (key,) in self.rows(question, row, json.dumps([*asked[0], *asked[1]]))}
        lost, new = there.intersection(asked[0]), set(asked[1]) - there
        self.execute_many("DELETE FROM keys WHERE key = ? AND document = ?", [(key, row) for key in lost])
        self.execute_many("INSERT INTO keys VALUES (?, ?)", [(key, row) for key in new])
        before, after = (halves(np.array([*keys], np.int64)) for keys in (lost, new))
        self.execute("UPDATE seals SET entries = entries + ? WHERE document = ?", after - before, row)

    def resample(self, row: int, sampled: int) -> None:
        """Say how many of a document's shingles are sampled. Inside a transaction."""
        own = f"SELECT {ROW_SEAL} FROM documents AS d WHERE d.row = seals.document"  # noqa: S608 -- ours
        sound = self.value(f"SELECT own = ({own}) FROM seals WHERE document = ?", row)  # noqa: S608
        self.execute("UPDATE documents SET sampled = ? WHERE row = ?", sampled, row)
        if sound:
            self.execute(f"UPDATE seals SET own = ({own}) WHERE document = ?", row)  # noqa: S608
