"""The entries of the index that came in last, before they go into its tables: keys and telling words of documents.

The keys of an hour's articles are spread over the whole of a large table: put in one by one, nearly each changes a page
of its own, which is read, logged and written for a few bytes. So they are kept beside the table first, as arrays in the
order of keys, and go in together: of ``SLICES`` ranges of keys the fullest one at a time, so that many entries share
each page that is changed, and no run pays for what others brought. A look-up asks the table, and reads all that is
beside it.

Reading costs by the entries that are kept, writing by the pages of the table divided by them. Both together cost least
where as many are kept as the square root of the table's size times a constant (``_ROOM``).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import Hits
from clusterer.errors import StateError
from clusterer.records import dataclass
from clusterer.store.database import Database
from clusterer.store.seals import halves

_ROOM: Final = 3_000  # times the square root of the number of documents: see docs/decisions/0255
_PART: Final = 1_000  # entries from which a part is left as it is: a smaller one takes in those of the next run
_BITS: Final = 32  # of the row of a document
_LAST: Final = (1 << _BITS) - 1
_ENTRY: Final = 12  # bytes
_CRC: Final = 4
_MARKS: Final = np.uint64((1 << 21) - 1)  # bits of a key by which most of what is not asked for is passed over
_SHIFT: Final = 20  # a part's row is its slice and its number in it

Keys = NDArray[np.uint64]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table of the index, and what is kept beside it."""

    name: str
    column: str
    beside: str
    edges: Keys  # where slices begin; they should hold about as many entries each


# Keys are 48 bits. Nine tenths of them are sampled shingles, which are below an eighth of that.
_LOW, _HIGH = (np.arange(end, dtype=np.uint64) for end in (64, 8))
KEYS: Final = Table("keys", "key", "recent_keys", np.concatenate((_LOW << np.uint64(39), _HIGH[1:] << np.uint64(45))))
TERMS: Final = Table("terms", "term", "recent_terms", _LOW << np.uint64(42))
TABLES: Final = (KEYS, TERMS)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Entries of a slice that came in together, by key and document."""

    row: int
    keys: Keys
    documents: Rows


def put(state: Database, table: Table, keys: Keys, documents: Rows) -> None:
    """Put in entries that are not there. Inside a transaction."""
    order = np.lexsort((documents, keys))
    keys, documents = keys[order], documents[order]
    ends = np.append(np.searchsorted(keys, table.edges[1:]), len(keys))
    starts = np.append(0, ends[:-1])
    held, last = np.zeros(len(ends), np.int64), np.full(len(ends), -1)
    for slice_, size, row in state.rows(
        f"SELECT row >> {_SHIFT}, sum(length(body) - {_CRC}) / {_ENTRY}, max(row) FROM {table.beside} GROUP BY 1"  # noqa: S608 -- ours
    ):
        held[slice_], last[slice_] = size, row
    full = _full(held + ends - starts, _room(state))
    for slice_ in np.flatnonzero((ends > starts) | full).tolist():
        of = slice(starts[slice_], ends[slice_])
        if full[slice_]:
            _move(state, table, slice_, keys[of], documents[of])
        else:
            _append(state, table, slice_, int(last[slice_]), keys[of], documents[of])


def _room(state: Database) -> int:
    return int(_ROOM * (state.value("SELECT max(row) FROM documents") or 0) ** 0.5)


def _full(sizes: NDArray[np.int64], room: int) -> NDArray[np.bool_]:
    """The slices that have to go, the fullest first, for the others to have room."""
    order = np.argsort(-sizes, kind="stable")
    left = sizes.sum() - np.cumsum(sizes[order])
    gone = int(np.searchsorted(-left, -room)) + 1 if sizes.sum() > room else 0
    full = np.zeros(len(sizes), np.bool_)
    full[order[:gone]] = True
    return full


def _move(state: Database, table: Table, slice_: int, keys: Keys, documents: Rows) -> None:
    """Put these entries and all that the slice holds into the table, in its order."""
    first, end = slice_ << _SHIFT, slice_ + 1 << _SHIFT
    held = list(parts(state, table, first, end))
    keys = np.concatenate([*(part.keys for part in held), keys]).view(np.int64)
    documents = np.concatenate([*(part.documents for part in held), documents])
    order = np.lexsort((documents, keys))
    state.execute_many(
        f"INSERT OR IGNORE INTO {table.name} VALUES (?, ?)",  # noqa: S608 -- the names stand above
        zip(keys[order].tolist(), documents[order].tolist(), strict=True),
    )
    state.execute(f"DELETE FROM {table.beside} WHERE row >= ? AND row < ?", first, end)  # noqa: S608


def _append(state: Database, table: Table, slice_: int, last: int, keys: Keys, documents: Rows) -> None:
    row = last + 1 if last >= 0 else slice_ << _SHIFT
    for part in parts(state, table, last, last + 1) if last >= 0 else ():
        if len(part.keys) < _PART:
            row = last
            keys, documents = np.concatenate((part.keys, keys)), np.concatenate((part.documents, documents))
            order = np.lexsort((documents, keys))
            keys, documents = keys[order], documents[order]
    _write(state, table, Part(row, keys, documents))


def find(state: Database, table: Table, asked: Keys) -> Hits:
    """The documents with each of these keys, by key and document. The keys are distinct."""
    order = np.argsort(asked, kind="stable")
    known = asked[order]
    marks = np.zeros(int(_MARKS) + 1, np.bool_)
    marks[known & _MARKS] = True
    positions, documents = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    beside = parts(state, table) if len(asked) else ()
    for _, slice_ in groupby(beside, lambda part: part.row >> _SHIFT):
        together = list(slice_)
        keys = np.concatenate([part.keys for part in together])
        some = np.flatnonzero(marks[keys & _MARKS])
        at = np.minimum(np.searchsorted(known, keys[some]), len(known) - 1)
        found = known[at] == keys[some]
        positions.append(order[at[found]])
        documents.append(np.concatenate([part.documents for part in together])[some[found]])
    return sorted_hits(np.concatenate(positions), np.concatenate(documents))


def sorted_hits(positions: Rows, documents: Rows, limit: int = -1, *, newest: bool = False) -> Hits:
    """These hits by key and document, each once; of each key the first ``limit`` documents, or the ``newest``, which
    then lead.
    """
    numbers = positions << _BITS | (_LAST - documents if newest else documents)
    numbers.sort(kind="stable")  # which only puts together what is in order already
    numbers = numbers[np.append(True, numbers[1:] != numbers[:-1])[: len(numbers)]]
    positions = numbers >> _BITS
    if limit >= 0:
        starts = np.flatnonzero(np.append(True, positions[1:] != positions[:-1])[: len(positions)])
        rank = np.arange(len(positions)) - np.repeat(starts, np.diff(np.append(starts, len(positions))))
        numbers, positions = numbers[rank < limit], positions[rank < limit]
    within = numbers & _LAST
    return Hits(positions, _LAST - within if newest else within)


def drop(state: Database, table: Table, keys: Keys, documents: Rows) -> None:
    """Take out these entries, as far as they are here. Inside a transaction."""
    gone = set(zip(keys.tolist(), documents.tolist(), strict=True))
    wanted = np.unique(keys)
    for part in list(parts(state, table)):
        some = np.flatnonzero(np.isin(part.keys, wanted))
        pairs = zip(part.keys[some].tolist(), part.documents[some].tolist(), strict=True)
        _keep(state, table, part, some[[pair in gone for pair in pairs]])


def drop_documents(state: Database, documents: Sequence[int]) -> None:
    """Take out all entries of these documents. Inside a transaction."""
    gone = np.unique(np.array(documents, np.int64))
    for table in TABLES:
        for part in list(parts(state, table)):
            _keep(state, table, part, np.flatnonzero(np.isin(part.documents, gone)))


def clear(state: Database) -> None:
    """Take out everything. Inside a transaction."""
    for table in TABLES:
        state.execute(f"DELETE FROM {table.beside}")  # noqa: S608 -- the names stand above


def documents(state: Database, table: Table) -> list[int]:
    """The documents that have an entry here."""
    rows = [np.empty(0, np.int64), *(np.unique(part.documents) for part in parts(state, table))]
    return [int(row) for row in np.unique(np.concatenate(rows))]


def sums(state: Database) -> dict[int, int]:
    """What ``seals.BROKEN_ENTRIES`` adds up, for each document that has an entry here."""
    found: dict[int, int] = {}
    for table in TABLES:
        for part in parts(state, table):
            rows, at = np.unique(part.documents, return_inverse=True)
            total = np.zeros(len(rows), np.int64)
            np.add.at(total, at, halves(part.keys))
            for row, value in zip(rows.tolist(), total.tolist(), strict=True):
                found[row] = found.get(row, 0) + value
    return found


def _keep(state: Database, table: Table, part: Part, gone: NDArray[np.int64]) -> None:
    """Write the part again without the entries at these places, if any."""
    if len(gone):
        _write(state, table, Part(part.row, np.delete(part.keys, gone), np.delete(part.documents, gone)))


def _write(state: Database, table: Table, part: Part) -> None:
    body = part.keys.astype("<u8").tobytes() + part.documents.astype("<u4").tobytes()
    body += zlib.crc32(body).to_bytes(_CRC, "little")
    if len(part.keys):
        state.execute(f"INSERT OR REPLACE INTO {table.beside} VALUES (?, ?)", part.row, body)  # noqa: S608 -- ours
    else:
        state.execute(f"DELETE FROM {table.beside} WHERE row = ?", part.row)  # noqa: S608


def parts(state: Database, table: Table, first: int = 0, end: int = 1 << 62) -> Iterator[Part]:
    """The parts in these rows. Raises StateError for one that is damaged."""
    question = f"SELECT row, body FROM {table.beside} WHERE row >= ? AND row < ? ORDER BY row"  # noqa: S608 -- ours
    for row, body in state.iterate(question, first, end):
        size, odd = divmod(len(body) - _CRC, _ENTRY)
        if odd or zlib.crc32(memoryview(body)[:-_CRC]).to_bytes(_CRC, "little") != body[-_CRC:]:
            raise StateError("a stored value is damaged", hint="`clusterer check --repair` makes the index anew")
        keys = np.frombuffer(body, "<u8", size)
        yield Part(row, keys, np.frombuffer(body, "<u4", size, size * 8).astype(np.int64))
