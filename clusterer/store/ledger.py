"""What a state says of itself: its runs, the settings they had, what they read and what they could not read."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from clusterer.documents import Quarantined, stable_id
from clusterer.errors import StateError
from clusterer.findings import Run
from clusterer.store.database import Database

_SEALED: Final = {
    "runs": "SELECT * FROM runs ORDER BY row",
    "settings": "SELECT name, value FROM meta WHERE name NOT LIKE 'seal %' ORDER BY name",
    "quarantine": "SELECT * FROM quarantine ORDER BY source, reason",
    "aliases": "SELECT * FROM aliases ORDER BY id",
    "decisions": "SELECT * FROM decisions ORDER BY row",
    "forgotten": "SELECT * FROM forgotten ORDER BY name",
}


class Ledger(Database):
    """An open state, as far as it is about its runs."""

    def scheme(self) -> str | None:
        """What keys were computed with; None in a new state."""
        value = self.value("SELECT value FROM meta WHERE name = 'scheme'")
        return None if value is None else str(value)

    def set_scheme(self, scheme: str) -> None:
        """Say what keys are computed with."""
        self.execute("INSERT OR REPLACE INTO meta VALUES ('scheme', ?)", scheme)

    def learned(self) -> dict[str, list[float]]:
        """What the articles taught of what is usual among them; empty in a state of before that was kept."""
        value = self.value("SELECT value FROM meta WHERE name = 'learned'")
        if value is None:
            return {}
        with contextlib.suppress(ValueError, TypeError):
            return {str(name): [float(one) for one in values] for name, values in json.loads(value).items()}
        raise StateError("a stored value is damaged", subject=str(self.path), hint="`clusterer check` names what is")

    def set_learned(self, learned: Mapping[str, Sequence[float]]) -> None:
        """Remember what the articles taught, and only this."""
        written = json.dumps({name: list(values) for name, values in learned.items()}, sort_keys=True)
        self.execute("INSERT OR REPLACE INTO meta VALUES ('learned', ?)", written)

    def add_run(self, run: Run, *, changed: bool) -> int:
        """Record a run; the documents, events and so on that are added after it belong to it."""
        config = json.dumps(run.config, sort_keys=True, default=dict)
        name = f"config {stable_id(config)}"  # thousands of runs have the same one
        self.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", name, config)
        return self.execute(
            "INSERT INTO runs (id, started, finished, version, config, counts, changed) VALUES (?, ?, ?, ?, ?, ?, ?)",
            run.id,
            run.started.isoformat(),
            run.finished.isoformat(),
            run.version,
            name,
            json.dumps(dict(run.counts), sort_keys=True),
            int(changed),
        )

    def set_counts(self, row: int, counts: Mapping[str, int]) -> None:
        """Say what a run did, once it is known. Inside its transaction."""
        self.execute("UPDATE runs SET counts = ? WHERE row = ?", json.dumps(dict(counts), sort_keys=True), row)

    def runs(self, *, changed: bool = False, newest: int = -1) -> list[Run]:
        """Runs, newest first; with ``changed`` only those that changed what the report shows."""
        rows = self.rows(
            "SELECT r.id, r.started, r.finished, r.version, coalesce(m.value, r.config), r.counts FROM runs AS r "
            "LEFT JOIN meta AS m ON m.name = r.config WHERE r.changed >= ? ORDER BY r.row DESC LIMIT ?",
            int(changed),
            newest,
        )
        return [
            Run(id_, _moment(started), _moment(finished), version, json.loads(config), json.loads(counts))
            for id_, started, finished, version, config, counts in rows
        ]

    def seals(self) -> dict[str, str]:
        """What the small tables say, as digests: a value in them that changes by itself is told by ``check``."""
        return {f"seal {table}": _digest(self.rows(question)) for table, question in _SEALED.items()}

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """As ``Database.transaction``; at its end the small tables are sealed. A broken seal stays broken."""
        with super().transaction():
            broken = {f"seal {table}" for table in self.broken_seals()}
            yield
            seals = [seal for seal in sorted(self.seals().items()) if seal[0] not in broken]
            self.execute_many("INSERT OR REPLACE INTO meta VALUES (?, ?)", seals)

    def broken_seals(self) -> list[str]:
        """The small tables that no longer say what the last run left, as far as that is known."""
        left = dict(self.rows("SELECT name, value FROM meta WHERE name LIKE 'seal %'"))
        return [name.removeprefix("seal ") for name, digest in self.seals().items() if left.get(name, digest) != digest]

    def sources(self) -> dict[str, str]:
        """Files that were read to their end, and their stamps."""
        return dict(self.rows("SELECT path, stamp FROM inputs"))

    def add_sources(self, stamps: Mapping[str, str]) -> None:
        """Remember files that were read to their end."""
        self.execute_many("INSERT OR REPLACE INTO inputs VALUES (?, ?)", sorted(stamps.items()))

    def quarantined(self) -> list[Quarantined]:
        """Inputs that could not be read when they were last looked at."""
        return [Quarantined(*row) for row in self.rows("SELECT source, reason FROM quarantine ORDER BY 1, 2")]

    def set_quarantined(self, items: Iterable[Quarantined], run: int) -> None:
        """Remember these, and only these."""
        listed = sorted({(item.source, item.reason) for item in items})
        self.execute(
            "DELETE FROM quarantine WHERE (source, reason) NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))",
            json.dumps(listed),
        )
        self.execute_many("INSERT OR IGNORE INTO quarantine VALUES (?, ?, ?)", [(*row, run) for row in listed])


def _digest(rows: Iterable[tuple[object, ...]]) -> str:
    return stable_id(*(repr(row) for row in rows))


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
