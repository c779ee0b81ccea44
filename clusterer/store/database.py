"""An open state file, for what else is in store/: queries, changes, and the transaction they stand in."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

from clusterer.store import sqlite


class Database(contextlib.AbstractContextManager["Database"]):
    """Raises StateError, in one clear line, for whatever SQLite finds wrong with the file."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        self.path = path
        self._db = sqlite.connect(path, write=write)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        with sqlite.translated(self.path):
            self._db.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """The run's one transaction: all of it is kept, or nothing."""
        with sqlite.transaction(self._db, self.path):
            yield

    def rows(self, statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What a query gives. For store/ only."""
        with sqlite.translated(self.path):
            return self._db.execute(statement, parameters).fetchall()

    def value(self, statement: str, *parameters: Any) -> Any:
        """The first value that a query gives, None if there is none. For store/ only."""
        rows = self.rows(statement, *parameters)
        return rows[0][0] if rows else None

    def iterate(self, statement: str, *parameters: Any) -> Iterator[tuple[Any, ...]]:
        """What a query gives, row by row. For store/ only."""
        with sqlite.translated(self.path):
            for row in self._db.execute(statement, parameters):  # noqa: UP028 -- that would close what may be closed
                yield row

    def execute(self, statement: str, *parameters: Any) -> int:
        """Change something; the row that was put in, if any. For store/ only."""
        with sqlite.translated(self.path):
            return self._db.execute(statement, parameters).lastrowid or 0

    def execute_many(self, statement: str, parameters: Iterable[tuple[Any, ...]]) -> None:
        """Change something for each row of parameters. For store/ only."""
        with sqlite.translated(self.path):
            self._db.executemany(statement, parameters)
