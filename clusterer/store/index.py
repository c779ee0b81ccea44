"""The index of a state: which documents have a key, and which a telling word.

Two tables of (key, document), read and written in the order of their keys: a run fetches each page of theirs once. The
documents under a key come as one text, because a row of SQLite's for each of millions takes five times as long. What
came in last is beside them (recent.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import Described, Hits
from clusterer.store import recent
from clusterer.store.base import Entry
from clusterer.store.outlets import Outlets
from clusterer.store.seals import ROW_SEAL, entries_seals, halves

_OWN: Final = f"SELECT {ROW_SEAL} FROM documents AS d WHERE d.row = seals.document"  # noqa: S608 -- ours


class Index(Outlets):
    """An open state, as far as it is about what articles are found by."""

    def similar(self, keys: NDArray[np.uint64], limit: int) -> Hits:
        """The first ``limit`` documents under each key."""
        return self._find(recent.KEYS, keys, limit, newest=False)

    def near(self, terms: NDArray[np.uint64], limit: int) -> Hits:
        """The last ``limit`` documents that have each term."""
        return self._find(recent.TERMS, terms, limit, newest=True)

    def _find(self, table: recent.Table, keys: NDArray[np.uint64], limit: int, *, newest: bool) -> Hits:
        beside = recent.find(self, table, keys)
        documents = (
            f"SELECT document FROM {table.name} WHERE {table.column} = q.value "  # noqa: S608 -- ours
            f"ORDER BY document {'DESC' if newest else 'ASC'} LIMIT ?2"
        )
        found = self.rows(
            f"SELECT q.key, (SELECT group_concat(document) FROM ({documents})) AS found "  # noqa: S608 -- ours, above
            "FROM json_each(?1) AS q WHERE found IS NOT NULL",
            json.dumps(keys.view(np.int64).tolist()),
            limit,
        )
        counts = [listed.count(",") + 1 for _, listed in found]
        places = np.fromstring(",".join(listed for _, listed in found), np.int64, sep=",")
        positions = np.repeat(np.array([position for position, _ in found], np.int64), counts)
        if not len(beside.keys):
            return Hits(positions, places)
        both = np.concatenate((positions, beside.keys)), np.concatenate((places, beside.places))
        return recent.sorted_hits(*both, limit, newest=newest)

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
        lists = [new.keys for new in entries], [new.terms for new in entries]
        for table, own in zip(recent.TABLES, lists, strict=True):
            keys = np.concatenate([np.empty(0, np.uint64), *own])
            recent.put(self, table, keys, np.repeat(np.array(rows, np.int64), [len(one) for one in own]))
        self.execute_many(
            f"INSERT INTO seals SELECT d.row, {ROW_SEAL}, ? FROM documents AS d WHERE d.row = ? "  # noqa: S608 -- ours
            "ON CONFLICT (document) DO UPDATE SET entries = excluded.entries",  # a broken seal stays broken
            zip(entries_seals(entries), rows, strict=True),
        )

    def rekey(self, again: Sequence[tuple[int, NDArray[np.uint64], NDArray[np.uint64]]]) -> None:
        """Have documents (rows) that are there lose some keys and have others, and their seals with them.

        Inside a transaction.
        """
        asked = np.unique(np.concatenate([np.empty(0, np.uint64), *(keys for _, *both in again for keys in both)]))
        beside = recent.find(self, recent.KEYS, asked)
        there = set(zip(asked[beside.keys].view(np.int64).tolist(), beside.places.tolist(), strict=True))
        question = "SELECT key FROM keys WHERE document = ?1 AND key IN (SELECT value FROM json_each(?2))"
        lost: list[tuple[int, int]] = []
        new: list[tuple[int, int]] = []
        for row, gone, added in again:
            had, has = ([(key, row) for key in keys.view(np.int64).tolist()] for keys in (gone, added))
            listed = json.dumps([key for key, _ in (*had, *has)])
            there.update((key, row) for (key,) in self.rows(question, row, listed))
            loses, gets = there.intersection(had), set(has) - there
            change = _sum(gets) - _sum(loses)
            self.execute("UPDATE seals SET entries = entries + ? WHERE document = ?", change, row)
            lost += loses
            new += gets
        self.execute_many("DELETE FROM keys WHERE key = ? AND document = ?", sorted(lost))
        for pairs, alter in ((lost, recent.drop), (new, recent.put)):
            if pairs:
                keys, documents = np.array(sorted(pairs), np.int64).T.copy()
                alter(self, recent.KEYS, keys.view(np.uint64), documents)

    def resample(self, row: int, sampled: int) -> None:
        """Say how many of a document's shingles are sampled. Inside a transaction."""
        self._put_right(row, "sampled", sampled)

    def renumber(self, address: str) -> None:
        """Number the versions that are left at an address from 1. Inside a transaction."""
        held = self.rows("SELECT row, version FROM documents WHERE address = ? ORDER BY version", address)
        for number, (row, version) in enumerate(held, start=1):
            if version != number:
                self._put_right(row, "version", number)

    def _put_right(self, row: int, column: str, value: int) -> None:
        """Change a sealed value of a document. A broken seal stays broken."""
        sound = self.is_sound(row)
        self.execute(f"UPDATE documents SET {column} = ? WHERE row = ?", value, row)  # noqa: S608 -- ours
        if sound:
            self.reseal(row)

    def is_sound(self, row: int) -> bool:
        """Whether a document's row is what was sealed."""
        return bool(self.value(f"SELECT own = ({_OWN}) FROM seals WHERE document = ?", row))  # noqa: S608 -- ours

    def reseal(self, row: int) -> None:
        """Seal a document's row as it is now. Inside a transaction."""
        self.execute(f"UPDATE seals SET own = ({_OWN}) WHERE document = ?", row)  # noqa: S608 -- ours


def _sum(entries: Iterable[tuple[int, int]]) -> int:
    """What these (key, document) add to a seal."""
    return int(halves(np.array([key for key, _ in entries], np.int64).view(np.uint64)).sum())
