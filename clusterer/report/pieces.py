"""A file put together of pieces: named ones (the lists on an outlet's page), or a stretch for each event.

What did not change is copied from the file that stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from hashlib import blake2b
from typing import BinaryIO, TypeAlias

import msgspec
import numpy as np

from clusterer.files import Held, Replacing
from clusterer.records import dataclass
from clusterer.report.ledger import Column, Places, Standing, hashed

Written: TypeAlias = tuple[str, int, str]
"""A file of a report: path below its folder, size, digest."""


@dataclass(frozen=True)
class Piece:
    """A stretch of a file that is the same as long as its ``inputs`` are; ``make`` makes it."""

    name: str
    inputs: str
    make: Callable[[], bytes]


@dataclass(frozen=True)
class Joined:
    """Pieces, with something before the first, between two, and after the last that holds anything."""

    pieces: Sequence[Piece]
    before: bytes = b""
    between: bytes = b""
    after: bytes = b""
    empty: bytes = b""  # instead of all of them where no piece holds anything


@dataclass(frozen=True)
class Stretches:
    """A list with a stretch for each event, in their order (ledger.py); of ``Joined`` what stands between."""

    name: str
    make: Callable[[Places], Iterator[bytes]]  # those of the events at these places, b"" for none
    before: bytes = b""
    between: bytes = b""
    after: bytes = b""
    empty: bytes = b""


Segment: TypeAlias = bytes | Joined | Stretches


class Placed(msgspec.Struct, frozen=True, array_like=True):
    """Where a piece stands in its file."""

    name: str
    inputs: str
    start: int
    size: int
    digest: str


class Drawn(msgspec.Struct, frozen=True, array_like=True):
    """Files that are drawn together, in the manifest: the digest of what they were drawn from, and the files.

    ``inputs`` is "" where drawing costs less than finding out what is drawn from. One file may be of ``pieces``, or of
    lists that are ``columns`` of the ledger: its digest is that of their digests and of what stands between them.
    """

    inputs: str
    files: list[Written]
    pieces: list[Placed] = []
    columns: list[str] = []


def assembled(
    path: str, name: str, segments: Sequence[Segment], known: Drawn | None, standing: Standing | None = None
) -> Drawn:
    """Write a file of pieces, those of ``known``, which stands there, copied; it stays as it is where all are."""
    old = {piece.name: piece for piece in known.pieces} if known else {}
    listed = any(isinstance(segment, Stretches) for segment in segments)  # of others a page is made
    with ExitStack() as stack:
        source = stack.enter_context(open(path, "rb")) if known else None  # noqa: PTH123
        file: Replacing | Held = Replacing(path) if listed else Held(path)
        stack.enter_context(file)
        whole, size = blake2b(digest_size=8), 0
        pieces: list[Placed] = []
        columns: list[str] = []

        def add(content: bytes) -> None:
            nonlocal size
            file.write(content)
            whole.update(content)
            size += len(content)

        for segment in segments:
            if isinstance(segment, bytes):
                add(segment)
                continue
            if isinstance(segment, Stretches):
                assert standing is not None
                assert isinstance(file, Replacing)
                column = _put_stretches(file, size, segment, source, standing)
                standing.columns[segment.name] = column
                columns.append(segment.name)
                whole.update(column.digest)
                empty = not column.length
                size += column.length
            else:
                empty = True
                for piece in segment.pieces:
                    placed = old.get(piece.name)
                    same = placed if placed is not None and placed.inputs == piece.inputs else None
                    content = b"" if same is not None else piece.make()
                    count = len(content) if same is None else same.size
                    if count:
                        add(segment.before if empty else segment.between)
                        empty = False
                    if same is None:
                        file.write(content)
                        digest = blake2b(content, digest_size=8).hexdigest()
                    else:
                        assert source is not None
                        digest = same.digest
                        file.copy(source, same.start, count)
                    pieces.append(Placed(piece.name, piece.inputs, size, count, digest))
                    whole.update(digest.encode())
                    size += count
            add(segment.empty if empty else segment.after)
        written = (name, size, whole.hexdigest())
        if known is not None and known.files == [written]:
            file.discard()
    return Drawn("", [written], pieces, columns)


def _put_stretches(
    file: Replacing, start: int, list_: Stretches, source: BinaryIO | None, standing: Standing
) -> Column:
    """Write a list with a stretch for each event; what did not change is copied from ``source``."""
    before, total = standing.before, len(standing.faces)
    old = standing.found.columns.get(list_.name) if source is not None else None
    sizes, digests = np.zeros(total, "<u4"), np.zeros(total, "<u4")
    if old is None:
        made = list_.make(np.arange(total))
        begins = ends = before
    else:
        made = list_.make(standing.changed)
        begins, ends = old.spans()
        kept = before >= 0
        sizes[kept] = old.counts[before[kept]]
        digests[kept] = np.frombuffer(old.digests, "<u4")[before[kept]]
    separator = list_.before
    for first, end in standing.runs(kept=old is not None):
        if old is not None and before[first] >= 0:
            assert source is not None
            begin, stop = int(begins[before[first]]), int(ends[before[end - 1]])
            if stop > begin:
                file.write(separator)
                file.copy(source, begin, stop - begin)
                separator = list_.between
            continue
        for place in range(first, end):
            content = next(made)
            if content:
                file.write(separator)
                file.write(content)
                separator = list_.between
                sizes[place], digests[place] = len(content), hashed(content)
    return Column(start, list_.before, list_.between, sizes.tobytes(), digests.tobytes())
