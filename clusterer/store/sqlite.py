"""The state file: opening, creating, upgrading and closing it, and turning SQLite's complaints into one clear line.

WAL, ``synchronous=FULL`` and one transaction a run: after a crash, a kill or a power cut SQLite finds either the state
before the run or the state after it (https://www.sqlite.org/wal.html, https://www.sqlite.org/atomiccommit.html).
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Final

from clusterer.errors import NoStateError, RefusedStateError, StateError
from clusterer.store.seals import row_seal

APPLICATION_ID: Final = 0x636C7573
SCHEMA_VERSION: Final = 9
ERRORS: Final = (sqlite3.Error, UnicodeDecodeError)
"""What ``translated`` translates."""

# Step i takes a state from version i + 1 to i + 2, inside the transaction of the run that opens it.
MIGRATIONS: tuple[str, ...] = (
    "DROP TABLE signatures;",
    "CREATE TABLE event_rows (event INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE, body BLOB NOT NULL, "
    "tally BLOB NOT NULL) STRICT;\n"
    "CREATE TABLE article_rows (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, "
    "body BLOB NOT NULL) STRICT;\n",
    "CREATE TABLE decisions (row INTEGER PRIMARY KEY, mark TEXT NOT NULL, article TEXT NOT NULL, core TEXT NOT NULL, "
    "agency TEXT NOT NULL, note TEXT NOT NULL, day TEXT NOT NULL, origin BLOB, event TEXT NOT NULL, "
    "report TEXT NOT NULL, UNIQUE (article, core, agency)) STRICT;\n"
    "CREATE TABLE forgotten (name TEXT PRIMARY KEY, article TEXT NOT NULL, event TEXT NOT NULL, "
    "run INTEGER NOT NULL REFERENCES runs) STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX forgotten_event ON forgotten (event);\n",
    "DROP TABLE event_rows;\nDROP TABLE article_rows;\n"
    "CREATE TABLE event_faces (event INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE, slot TEXT NOT NULL, "
    "body BLOB NOT NULL) STRICT;\n"
    "CREATE INDEX event_faces_slot ON event_faces (slot);\n"
    "CREATE TABLE event_rows (event INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE, body BLOB NOT NULL, "
    "tally BLOB NOT NULL) STRICT;\n"
    "CREATE TABLE article_rows (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, "
    "body BLOB NOT NULL, lists TEXT NOT NULL) STRICT;\n"
    "CREATE TABLE listed (agency TEXT NOT NULL, outlet TEXT NOT NULL, kind TEXT NOT NULL, published TEXT NOT NULL, "
    "id TEXT NOT NULL, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, "
    "PRIMARY KEY (agency, outlet, kind, published DESC, id)) STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX listed_kind ON listed (agency, kind, published DESC, id) WHERE agency > '';\n"
    "CREATE INDEX listed_document ON listed (document);\n",
    "CREATE TABLE seals (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, own INTEGER NOT NULL, "
    "entries INTEGER NOT NULL) STRICT;\n",
    "CREATE TABLE outlets (name TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID;\n",
    "CREATE INDEX documents_pruned ON documents (row) WHERE pruned = 1;\n"
    "CREATE TABLE slots (slot TEXT PRIMARY KEY, body BLOB) STRICT, WITHOUT ROWID;\n"
    "INSERT INTO slots SELECT DISTINCT slot, NULL FROM event_faces;\n"
    "CREATE TRIGGER face_made AFTER INSERT ON event_faces "
    "BEGIN INSERT OR REPLACE INTO slots VALUES (new.slot, NULL); END;\n"
    "CREATE TRIGGER face_gone AFTER DELETE ON event_faces "
    "BEGIN INSERT OR REPLACE INTO slots VALUES (old.slot, NULL); END;\n",
    "CREATE TABLE recent_keys (row INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;\n"
    "CREATE TABLE recent_terms (row INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;\n",
)

_CACHE_KIB = 32_768  # four times as much saves no time: a run asks for most pages once, in their order
_BUSY_MS = 30_000
_SMALLEST = 1 << 16  # bytes: FILE-shm begins with 32 KiB, and some is held back


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """Open the state at ``path``; for writing it is created where there is none or an empty file.

    A writer must hold the lock (lock.py). Raises NoStateError where there is none to read, StateError for a file that
    is no state, is damaged, cannot be written, or comes from a newer version.
    """
    if not write and (not path.is_file() or path.stat().st_size == 0):
        raise NoStateError.at(path)
    with translated(path):
        connection = _connect(path, write=write)
        try:
            _prepare(connection, path, write=write)
        except BaseException:
            connection.close()
            raise
    return connection


def _connect(path: Path, *, write: bool) -> sqlite3.Connection:
    target = path.absolute().as_uri()
    if write:
        return sqlite3.connect(f"{target}?mode=rwc", uri=True, isolation_level=None)
    # The last to leave a WAL file cleans up behind itself, if it may write; reading only is enforced all the same.
    mode = "rw" if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) else "ro"
    connection = sqlite3.connect(f"{target}?mode={mode}", uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError:
        # A reader of a WAL file needs to make FILE-shm beside it. Where that cannot be made (a folder that cannot be
        # written, a full disk) and FILE-wal holds nothing, nobody can be writing either: the file is read as it is.
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        connection = sqlite3.connect(f"{target}?mode=ro&immutable=1", uri=True, isolation_level=None)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, write: bool) -> None:
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.create_function("row_seal", -1, row_seal, deterministic=True)
    application, version = (_pragma(connection, name) for name in ("application_id", "user_version"))
    empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION_ID and not (empty and application == 0):
        raise StateError("not a clusterer state", subject=str(path), hint="give --state another file")
    if version > SCHEMA_VERSION:
        raise StateError(
            f"the state is of version {version}, this clusterer knows up to {SCHEMA_VERSION}",
            subject=str(path),
            hint="upgrade clusterer",
        )
    if not write:
        if version < SCHEMA_VERSION:
            raise StateError(
                f"the state is of version {version}, this clusterer needs {SCHEMA_VERSION}",
                subject=str(path),
                hint="the next `clusterer run` upgrades it",
            )
        return
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise StateError("this file system cannot hold a state (no write-ahead log)", subject=str(path))
    connection.execute("PRAGMA synchronous = FULL")
    if version < SCHEMA_VERSION:
        with transaction(connection, path):
            _upgrade(connection, version)


def _upgrade(connection: sqlite3.Connection, version: int) -> None:
    if version == 0:
        for statement in _statements(resources.files(__package__).joinpath("schema.sql").read_text("utf-8")):
            connection.execute(statement)
    else:
        for step in MIGRATIONS[version - 1 : SCHEMA_VERSION - 1]:
            for statement in _statements(step):
                connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one: ``executescript`` would commit the transaction it stands in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """One transaction: committed when the block ends, rolled back where it raises."""
    with translated(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # SQLite has rolled back by itself where it had to
                connection.execute("ROLLBACK")
            raise


def empty_log(connection: sqlite3.Connection) -> None:
    """Move what was committed from FILE-wal into FILE, unless somebody is reading: then a later commit does.

    A log that is empty between commits cannot be mixed with a backup that is copied over the file. Where there is no
    room to move it, it stays: the commit is in the log, and holds.
    """
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise StateError for what SQLite, or reading its text, finds wrong with the file.

    A file whose bytes have changed may fail in any way: a table that has another name, a reference that leads nowhere.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise  # ours
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB) & 0xFF
        if code == sqlite3.SQLITE_IOERR and _full(path):  # FILE-shm, which is mapped, is grown without a word of room
            code = sqlite3.SQLITE_FULL
        message, hint = _COMPLAINTS.get(code, _DAMAGED)
        kind = RefusedStateError if code in _REFUSALS else StateError
        raise kind(message, subject=str(path), hint=hint) from error
    except UnicodeDecodeError as error:
        message, hint = _DAMAGED
        raise StateError(message, subject=str(path), hint=hint) from error


def _full(path: Path) -> bool:
    """Whether the file system has no room for the smallest of what SQLite writes."""
    try:
        room = os.statvfs(path.parent)
    except (OSError, AttributeError):
        return False
    return room.f_bavail * room.f_frsize < _SMALLEST


_KEPT = "the state is as it was before the run"
_REFUSALS: Final = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)
_DAMAGED: Final = ("the state is damaged", "`clusterer check` says how far; restore it from a backup")
_COMPLAINTS: Final = {
    sqlite3.SQLITE_FULL: ("no space left for the state", f"{_KEPT}; make room and run again"),
    sqlite3.SQLITE_IOERR: ("the state cannot be read or written", f"{_KEPT}; look at the disk, then run again"),
    sqlite3.SQLITE_READONLY: ("the state cannot be written", "look at the rights of the file and of its folder"),
    sqlite3.SQLITE_PERM: ("the state cannot be opened", "look at the rights of the file and of its folder"),
    sqlite3.SQLITE_CANTOPEN: ("the state cannot be opened", "look at the rights of the file and of its folder"),
    sqlite3.SQLITE_BUSY: ("another program is at work on this state", "try again later"),
    sqlite3.SQLITE_LOCKED: ("another program is at work on this state", "try again later"),
    sqlite3.SQLITE_NOTADB: (
        "not a clusterer state, or a damaged one",
        "restore it from a backup, or give another file",
    ),
}
