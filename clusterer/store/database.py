"""An open state file, for what else is in store/: queries, changes, and the transaction they stand in."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

from clusterer.errors import StateError
from clusterer.store import sqlite


class Database(contextlib.AbstractContextManager["Database"]):
    """Raises StateError, in one clear line, for whatever SQLite finds wrong with the file."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        self.path = path
        self._db = sqlite.connect(path, write=write)
        self._stamp = _stamp(path)
        self._write = write

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
        """The run's one transaction: all of it is kept, or nothing.

        Raises StateError where the file at this path is no longer the one that was opened: SQLite would go on writing
        into a file that is gone, or mix its log with a backup that was put in its place.
        """
        self.refuse_another_file()
        with sqlite.transaction(self._db, self.path):
            self.refuse_another_file()
            yield
            self.refuse_another_file()
        sqlite.empty_log(self._db)
        self._stamp = _stamp(self.path)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction has begun."""
        return self._db.in_transaction

    @property
    def stands_at(self) -> int | None:
        """A number that is another once anything has changed; None where others may write, or this may be undone."""
        return self._db.total_changes if self._write and not self._db.in_transaction else None

    def refuse_another_file(self) -> None:
        """Raise StateError if the state was replaced, moved or written by others since it was opened."""
        if _stamp(self.path) != self._stamp:
            raise StateError(
                "the state was replaced or changed by another program while the run worked",
                subject=str(self.path),
                hint="nothing was written into the new file; run again",
            )

    def restamp(self) -> None:
        """Take the file as it is now for the one that was opened: it was compacted by us."""
        self._stamp = _stamp(self.path)

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with sqlite.translated(self.path):
                yield
        except StateError:
            if self._write:
                self.refuse_another_file()  # pages of two files look like damage
            raise

    def rows(self, statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What a query gives. For store/ only."""
        try:  # entering a block of ``_translated`` takes longer than most statements
            return self._db.execute(statement, _bound(statement, parameters)).fetchall()
        except sqlite.ERRORS as error:
            with self._translated():
                raise error
            raise  # not reached: what the block raises is another error or this one

    def value(self, statement: str, *parameters: Any) -> Any:
        """The first value that a query gives, None if there is none. For store/ only."""
        rows = self.rows(statement, *parameters)
        return rows[0][0] if rows else None

    def iterate(self, statement: str, *parameters: Any) -> Iterator[tuple[Any, ...]]:
        """What a query gives, row by row. For store/ only."""
        with self._translated():
            for row in self._db.execute(statement, _bound(statement, parameters)):  # noqa: UP028 -- that closes too much
                yield row

    def execute(self, statement: str, *parameters: Any) -> int:
        """Change something; the row that was put in, if any. For store/ only."""
        try:
            return self._db.execute(statement, _bound(statement, parameters)).lastrowid or 0
        except sqlite.ERRORS as error:
            with self._translated():
                raise error
            raise

    def execute_many(self, statement: str, parameters: Iterable[tuple[Any, ...]]) -> None:
        """Change something for each row of parameters. For store/ only."""
        with self._translated():
            self._db.executemany(statement, parameters)


def _bound(statement: str, parameters: tuple[Any, ...]) -> Any:
    """The parameters as sqlite3 takes them: numbered places (?1) are names to it, by order an error from 3.14 on."""
    return {str(place): value for place, value in enumerate(parameters, 1)} if "?1" in statement else parameters


def _stamp(path: Path) -> tuple[int, ...]:
    """What changes when the main file becomes another, () where there is none. In WAL mode only a checkpoint writes
    into it, and while a writer has it open nobody but the writer makes one.
    """
    try:
        stat = path.stat()
    except OSError:
        return ()
    return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns
