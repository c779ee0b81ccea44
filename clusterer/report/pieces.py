"""A file that grows with the report (``report.json``, the tables), put together of pieces, one for each part of it.

Pieces that did not change are copied from the file that stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from hashlib import blake2b
from typing import TypeAlias

import msgspec

from clusterer.files import Replacing
from clusterer.records import dataclass

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


class Placed(msgspec.Struct, frozen=True, array_like=True):
    """Where a piece stands in its file."""

    name: str
    inputs: str
    start: int
    size: int
    digest: str


class Drawn(msgspec.Struct, frozen=True, array_like=True):
    """Files that are drawn together, in the manifest: the digest of what they were drawn from, and the files.

    ``inputs`` is "" where drawing costs less than finding out what is drawn from. One file may be of ``pieces``: its
    digest is that of their digests and of what stands between them.
    """

    inputs: str
    files: list[Written]
    pieces: list[Placed] = []


def assembled(path: str, name: str, segments: Sequence[bytes | Joined], known: Drawn | None) -> Drawn:
    """Write a file of pieces, those of ``known``, which stands there, copied; it stays as it is where all are."""
    old = {piece.name: piece for piece in known.pieces} if known else {}
    with ExitStack() as stack:
        standing = stack.enter_context(open(path, "rb")) if known else None  # noqa: PTH123
        file = stack.enter_context(Replacing(path))
        whole, size = blake2b(digest_size=8), 0
        pieces: list[Placed] = []

        def add(content: bytes) -> None:
            nonlocal size
            file.write(content)
            whole.update(content)
            size += len(content)

        for segment in segments:
            if isinstance(segment, bytes):
                add(segment)
                continue
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
                    assert standing is not None
                    digest = same.digest
                    file.copy(standing, same.start, count)
                pieces.append(Placed(piece.name, piece.inputs, size, count, digest))
                whole.update(digest.encode())
                size += count
            add(segment.empty if empty else segment.after)
        written = (name, size, whole.hexdigest())
        if known is not None and known.files == [written]:
            file.discard()
    return Drawn("", [written], pieces)
