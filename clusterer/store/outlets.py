"""What recurs in outlets, as a state keeps it. With each goes how far the articles went that it was learned from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from clusterer.errors import StateError
from clusterer.records import dataclass
from clusterer.store.base import HouseStyle
from clusterer.store.codec import pack, unpack
from clusterer.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class _Stored:
    outlet: str
    last: int  # the last row of documents that it was learned from
    style: HouseStyle


class Outlets(Ledger):
    """An open state, as far as it is about outlets."""

    def styles(self, outlets: Iterable[str], *, holding: bool = True) -> dict[str, HouseStyle]:
        """See ``Earlier.styles``."""
        rows = self.rows(
            "SELECT name, body FROM outlets WHERE name IN (SELECT value FROM json_each(?))", json.dumps(list(outlets))
        )
        stored = [_read(name, body) for name, body in rows]
        if not holding:
            return {one.outlet: one.style for one in stored}
        fresh = self.rows(
            "SELECT q.value ->> 0 FROM json_each(?1) AS q WHERE (SELECT count(*) FROM (SELECT 1 FROM documents "
            "WHERE outlet = q.value ->> 0 AND row > q.value ->> 1 LIMIT ?2)) < q.value ->> 2",
            json.dumps([(one.outlet, one.last, one.style.holds_for) for one in stored]),
            max((one.style.holds_for for one in stored), default=0),
        )
        holds = {name for (name,) in fresh}
        return {one.outlet: one.style for one in stored if one.outlet in holds}

    def set_styles(self, styles: Mapping[str, HouseStyle]) -> None:
        """See ``Store.set_styles``. Inside a transaction."""
        last = self.value("SELECT max(row) FROM documents") or 0
        self.execute_many(
            "INSERT OR REPLACE INTO outlets VALUES (?, ?)",
            [(name, pack(_Stored(name, last, style))) for name, style in sorted(styles.items())],
        )

    def forget_styles(self, outlets: Iterable[str]) -> None:
        """Forget what recurs in these outlets: an article that it was learned from has to go. Inside a transaction."""
        self.execute(
            "DELETE FROM outlets WHERE name IN (SELECT value FROM json_each(?))", json.dumps(sorted(set(outlets)))
        )

    def unreadable_styles(self) -> Iterator[str]:
        """One line for each that is damaged."""
        for name, body in self.iterate("SELECT name, body FROM outlets ORDER BY name"):
            try:
                _read(name, body)
            except StateError as error:
                yield f"outlet {name}: {error.message}"


def _read(name: str, body: bytes) -> _Stored:
    stored = unpack(body, _Stored)
    if stored.outlet != name:
        raise StateError("what is stored belongs to another outlet", hint="`clusterer check` names what is damaged")
    return stored
