"""A clean data set: of the articles that are copies of each other, or of what is there already, one stays.

What is read flows as columns; no Document is made of a row but where two have one id or address. Each row is kept as it
was read, in a file where it is much, and is written so.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import eq
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from clusterer import copying, duplicates
from clusterer.columns import running
from clusterer.compute.mapped import Pieces
from clusterer.config import Config
from clusterer.documents import Document
from clusterer.hosts.scheme import refuse_other_scheme
from clusterer.readers import Columns
from clusterer.readers.blocks import Origin
from clusterer.readers.lines import Lines
from clusterer.readers.standing import Standing
from clusterer.records import dataclass

if TYPE_CHECKING:
    from clusterer.store import State

_SQLITE: Final = b"SQLite format 3\x00"
_IN_MEMORY: Final = 1 << 26  # bytes of rows that are kept there
_WRITTEN: Final = 1 << 18  # bytes of rows that are copied at a time


@dataclass(frozen=True, slots=True)
class Deduplicated:
    """Which rows to keep and which to remove, in the order of their ids."""

    rows: Rows
    kept: Sequence[int]
    removed: Sequence[int]
    why: Sequence[duplicates.Removed]  # of each of those: what it is a copy of
    found: copying.Copies
    repeated: int  # rows that were read again, with the same id and text, and are neither

    def kept_lines(self) -> Iterator[bytes]:
        """The rows to keep, as lines of JSON, some at a time."""
        return self.rows.lines(self.kept)

    def removed_lines(self) -> Iterator[bytes]:
        """The rows to remove, which also say what they are copies of."""
        each = zip(self.removed, self.why, strict=True)
        return (self.rows.line(row, _why(removed, self.found, self.rows)) for row, removed in each)


def is_state(path: str) -> bool:
    """Whether this is a state's file, not articles."""
    try:
        with Path(path).open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def dedupe(
    blocks: Iterable[Columns],
    config: Config,
    *,
    keep: duplicates.Keep = "earliest",
    outlets: Sequence[str] = (),
    existing: Iterable[Columns] = (),
    states: Sequence[Path] = (),
) -> Deduplicated:
    """Part the articles, which are not looked at again, into those to keep and those to remove.

    What the ``existing`` articles or the ``states`` hold is removed too; these are left alone and not returned.
    Raises StateError, SchemeError.
    """
    rows = Rows()
    repeated = rows.read(blocks)
    new = len(rows.collected)
    rows.read(existing)
    opened = _opened(states)
    try:
        for state in opened:
            refuse_other_scheme(state, config)
        found = copying.copies(rows.collected, new, config, opened)
    finally:
        for state in opened:
            state.close()
    there = {**found.existing, **found.stored}
    gone = duplicates.dedupe(found.told, found.pairs, config.duplicates, keep, outlets, there)
    removed = found.told.rows(gone.documents)
    ids, left = rows.collected.ids, np.ones(new, np.bool_)
    left[removed] = False
    left[[row for row in rows.collected.left_out if row < new]] = False
    kept = sorted(np.flatnonzero(left).tolist(), key=ids.__getitem__)
    return Deduplicated(rows, kept, removed, gone, found, repeated)


def _opened(states: Sequence[Path]) -> list[State]:
    if not states:
        return []
    from clusterer.store import State  # with it SQLite

    return [State(path) for path in states]


def _why(removed: duplicates.Removed, found: copying.Copies, rows: Rows) -> dict[str, Any]:
    """What a removed row says: which row stands for it, where that is found if elsewhere, and how near the two are."""
    row = found.existing.get(removed.kept)
    there = found.stored.get(removed.kept) if row is None else rows.document(row)
    id_ = removed.kept if there is None else there.id if row is None else rows.collected.ids[row]
    told: dict[str, Any] = {"duplicate_of": id_}
    if there is not None:
        told["existing"] = there.source or there.url or True
    return told | {
        "kind": removed.pair.kind,
        "jaccard": removed.pair.jaccard,
        "in_kept": removed.in_kept,
        "of_kept": removed.of_kept,
    }


class Rows:
    """Articles that were read, by row: what is compared, and each row as it was."""

    def __init__(self) -> None:
        self.collected = copying.Collected()
        self._content = Pieces(_IN_MEMORY)  # what is kept of each, and a line feed, where that does not stand in a file
        self._begins, self._ends = array("q"), array("q")  # of each row, there
        self._numbers = array("q")
        self._firsts: list[int] = []  # of each block
        self._blocks: list[tuple[Origin, Pieces | Standing]] = []  # what each is made of again, and where that is
        self._as_read = bytearray()  # whether what is kept of a row is the line to write

    def read(self, blocks: Iterable[Columns]) -> int:
        """Read articles; how many of them were there already, which are left out from now on."""
        first = len(self.collected)
        others: list[tuple[int, str]] = []  # rows that an address of another kind than an id stands for
        for block in blocks:
            ids, urls = block.fields.ids, block.fields.urls
            if _DERIVED in map(len, ids):
                from clusterer.hosts.admission import address  # with it all that packs findings

                for place, (id_, url) in enumerate(zip(ids, urls, strict=True)):
                    if len(id_) == _DERIVED and (url or block.sources):
                        source = block.sources[place] if block.sources else ""
                        others.append((len(self.collected) + place, address(id_, url, source)))
            self._keep(block)
            self.collected.add(block.fields)
        return self._admit(range(first, len(self.collected)), dict(others))

    def _keep(self, block: Columns) -> None:
        self._firsts.append(len(self.collected))
        self._numbers.extend(block.numbers)
        fields, size = block.fields, len(block.kept)
        self._as_read.extend(bytes(size) if block.origin.file is None else map(eq, fields.ids, fields.given_ids))
        if block.place is None:
            begin = self._content.append(np.frombuffer(b"\n".join((*block.kept, b"")), np.uint8))
            self._blocks.append((block.origin, self._content))
        else:
            begin = block.place.begin
            self._blocks.append((block.origin, block.place.file))
        kept = block.kept
        lengths = kept.lengths() if isinstance(kept, Lines) else np.fromiter(map(len, kept), np.int64, size)
        places = running(lengths + 1) + begin
        self._begins.frombytes(places[:-1].tobytes())
        self._ends.frombytes(places[1:].tobytes())

    def _admit(self, rows: range, others: Mapping[int, str]) -> int:
        """Leave out what is there twice, and give versions of one article ids of their own (``admission.py``)."""
        ids = self.collected.ids
        times = Counter(ids[rows.start : rows.stop])
        if len(times) == len(rows) and len(set(others.values())) == len(others):
            return 0
        met = Counter(others.values())
        shared = [row for row in rows if times[ids[row]] > 1 or met[others.get(row, "")] > 1]
        alone = times.keys() - {ids[row] for row in shared}
        from clusterer.hosts.admission import Admission

        for asked in (shared, rows):
            admission, row_of = Admission(), list[int]()
            for row in asked:
                admission.offer([self.document(row)])
                row_of += [row] * (len(admission.kept) - len(row_of))
            admitted = admission.admitted()
            if asked is rows or alone.isdisjoint(one.id for one in admitted):
                break
        for one in admitted:
            row = row_of[one.place]
            if one.id != ids[row]:
                ids[row], self._as_read[row] = one.id, False
        self.collected.left_out.update(set(asked) - {row_of[one.place] for one in admitted})
        return admission.read - len(admitted)

    def document(self, row: int) -> Document:
        """An article as it was read, under the id it had there."""
        origin, content = self._of(row)
        return origin.document(content[:-1], self._numbers[row])

    def line(self, row: int, more: Mapping[str, Any] = {}) -> bytes:
        """A row as a line of JSON that names it, with more fields."""
        origin, content = self._of(row)
        if self._as_read[row] and not more:
            return content
        return origin.row(content[:-1], {"id": self.collected.ids[row], **more}) + b"\n"

    def lines(self, rows: Sequence[int]) -> Iterator[bytes]:
        """Those rows as lines of JSON. Rows that were read one after the other are copied together."""
        if not rows:
            return
        chosen = np.array(rows, np.int64)
        plain = np.frombuffer(self._as_read, np.bool_)[chosen]
        begins, ends = (np.frombuffer(places, np.int64)[chosen] for places in (self._begins, self._ends))
        block = np.searchsorted(self._firsts, chosen, "right") - 1
        # Rows that stand in a file may be read over the bounds of blocks.
        files = {id(place): number for number, (_, place) in enumerate(self._blocks) if isinstance(place, Standing)}
        place = np.array([files.get(id(place), number) for number, (_, place) in enumerate(self._blocks)])[block]
        together = (place[1:] == place[:-1]) & plain[1:] & plain[:-1]
        gaps = begins[1:] - ends[:-1]
        firsts = np.append(0, np.flatnonzero(~together | (gaps != 0)) + 1)
        lasts = np.append(firsts[1:], len(chosen)) - 1
        # What is not far behind a piece is read with it: to pass over it would take longer.
        near = (together & (gaps >= 0) & (gaps <= _PASSED))[lasts[:-1]]
        stretch = np.append(np.flatnonzero(~near), len(lasts) - 1)
        until = ends[lasts[stretch]][np.searchsorted(stretch, np.arange(len(lasts)))]
        columns = firsts, place[firsts], begins[firsts], ends[lasts], until, plain[firsts]
        pieces: list[bytes | memoryview] = []
        size, held = 0, (-1, 0, 0, memoryview(b""))
        for first, at, begin, end, last, as_read in zip(*(column.tolist() for column in columns), strict=True):
            source = self._blocks[at][1]
            if not as_read:
                pieces.append(self.line(rows[first]))
            elif not isinstance(source, Standing):
                pieces.append(source.piece(begin, end))
            else:
                if at != held[0] or begin < held[1] or end > held[2]:
                    upto = min(last, max(end, begin + _WRITTEN))
                    held = at, begin, upto, source.piece(begin, upto)
                pieces.append(held[3][begin - held[1] : end - held[1]])
            size += len(pieces[-1])
            if size >= _WRITTEN:
                yield b"".join(pieces)
                pieces, size = [], 0
        yield b"".join(pieces)

    def _of(self, row: int) -> tuple[Origin, bytes]:
        """What a row is made of again."""
        origin, place = self._blocks[bisect_right(self._firsts, row) - 1]
        return origin, bytes(place.piece(self._begins[row], self._ends[row]))


_PASSED: Final = 1 << 14  # bytes: some rows that are left out
_DERIVED: Final = 16  # characters of an id that was made of the content
