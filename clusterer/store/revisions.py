"""Articles of a state that are called otherwise by now, or of which another delivery says more (``Store.revise``).

An article stays in its row: what is found by rows stays as it is, and what names articles by their ids is written anew.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from clusterer.documents import DuplicateGroup, DuplicatePair, Event
from clusterer.store.base import Revised
from clusterer.store.codec import pack, pack_article, seconds, unpack, unpack_article
from clusterer.store.corrections import Corrections
from clusterer.store.renaming import Names, renamed_decision, renamed_event, renamed_group, renamed_pair


class Revisions(Corrections):
    """An open state, as far as articles in it are called otherwise."""

    def revise(self, revised: Sequence[Revised]) -> None:
        """See ``Store.revise``. Inside a transaction."""
        row: dict[str, int] = dict(
            self._listed("SELECT id, row FROM documents WHERE id {}", [one.before for one in revised])
        )
        names = {one.before: one.document.id for one in revised if one.before != one.document.id}
        sound = {at: self.is_sound(at) for at in row.values()}
        for before in names:  # two may change names: in between they have some that no article has
            self.execute("UPDATE documents SET id = ? WHERE row = ?", f"\1{row[before]}", row[before])
        for one in revised:
            at, document = row[one.before], one.document
            self.execute(
                "UPDATE documents SET id = ?, outlet = ?, published = ? WHERE row = ?",
                document.id,
                document.outlet,
                seconds(document.published),
                at,
            )
            if sound[at]:
                self.reseal(at)
            article = unpack_article(self.value("SELECT body FROM texts WHERE document = ?", at))
            article = replace(article, document=document)
            self.execute("UPDATE texts SET body = ? WHERE document = ?", pack_article(article), at)
            self.execute("UPDATE evidence SET own = ? WHERE document = ?", pack(one.own), at)
            for table in ("article_rows", "listed"):
                self.execute(f"DELETE FROM {table} WHERE document = ?", at)  # noqa: S608 -- ours
        if names:
            self._rename(names, [row[before] for before in names])

    def _rename(self, names: Names, rows: Sequence[int]) -> None:
        """Have pairs, groups, events and decisions say what the articles in these rows are called by now."""
        pairs = self._listed(
            "SELECT DISTINCT coalesce(p.body, q.body), min(p.one, p.other), max(p.one, p.other) FROM pairs AS p "
            "JOIN pairs AS q ON q.one = p.other AND q.other = p.one WHERE p.one {}",
            rows,
        )
        ends = {end for _, *both in pairs for end in both}
        now = dict(self._listed("SELECT row, id FROM documents WHERE row {}", ends))
        for body, *both in pairs:
            pair = renamed_pair(unpack(body, DuplicatePair), names)
            left, right = both if now[both[0]] == pair.left else both[::-1]
            self.execute("UPDATE pairs SET body = ? WHERE one = ? AND other = ?", pack(pair), left, right)
            self.execute("UPDATE pairs SET body = NULL WHERE one = ? AND other = ?", right, left)
        for at, body in self._of("groups", "copies", rows):
            group = renamed_group(unpack(body, DuplicateGroup), names)
            self.execute("UPDATE groups SET body = ? WHERE row = ?", pack(group), at)
        for at, body in self._of("events", "event", rows):
            event = renamed_event(unpack(body, Event), names)
            self.execute("UPDATE events SET body = ? WHERE row = ?", pack(event), at)
        decided = [(one, renamed_decision(one.decision, names)) for one in self.decided()]
        changed = [(one, decision) for one, decision in decided if decision != one.decision]
        self.undecide(one.number for one, _ in changed)
        for one, decision in changed:
            self.decide(decision, one.event, one.report, one.number)

    def _of(self, table: str, column: str, rows: Sequence[int]) -> list[tuple[int, bytes]]:
        asked = f"SELECT {column} FROM documents WHERE row {{}}"  # noqa: S608 -- ours
        return self._listed(f"SELECT row, body FROM {table} WHERE row IN ({asked})", rows)  # noqa: S608

    def _listed(self, question: str, values: Collection[object]) -> list[Any]:
        return self.rows(question.format("IN (SELECT value FROM json_each(?))"), json.dumps(list(values)))
