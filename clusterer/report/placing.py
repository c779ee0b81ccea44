"""One file of a report: put in its place unless it is there, and told by its size and its digest."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO, TypeAlias

from clusterer.errors import ClustererError
from clusterer.files import Replacing, write
from clusterer.report.ledger import Column
from clusterer.report.pieces import Drawn, Written

Content: TypeAlias = bytes | Iterable[bytes]
"""Of a file: whole, or in parts where that is too much to be held."""


class ReportError(ClustererError):
    """The report cannot be written."""


def put(directory: Path, name: str, content: Content) -> Written:
    """Put a file in its place, unless it is there. Raises ReportError."""
    path = f"{directory}/{name}"
    try:
        return (name, *_write(path, content))
    except FileNotFoundError:
        if not isinstance(content, bytes):
            content = b"".join(content)
    except OSError as error:
        raise ReportError("cannot write the report", subject=path) from error
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return (name, *_write(path, content))
    except OSError as error:
        raise ReportError("cannot write the report", subject=path) from error


def stands(directory: Path, drawn: Drawn, since: int, columns: Mapping[str, Column]) -> bool:
    """Whether files are as they were drawn. Those that are older than the manifest are not read for that."""
    if any(name not in columns for name in drawn.columns):
        return False
    for name, size, digest in drawn.files:
        path = f"{directory}/{name}"
        try:
            found = os.lstat(path)
            if not S_ISREG(found.st_mode) or found.st_size != size:
                return False
            if found.st_mtime_ns >= since and _digest_of(path, drawn, columns) != digest:
                return False
        except OSError:
            return False
    return True


def content_of(directory: Path, written: Written) -> bytes | None:
    """The content of a file that is as it was written, None where it is not."""
    name, size, digest = written
    try:
        content = (directory / name).read_bytes()
    except OSError:
        return None
    return content if len(content) == size and _digest(content) == digest else None


def _write(path: str, content: Content) -> tuple[int, str]:
    if isinstance(content, bytes):
        size, digest = len(content), _digest(content)
        if not _is(path, size, digest):
            write(path, content)
        return size, digest
    hashed, size = blake2b(digest_size=8), 0
    with Replacing(path) as file:
        for part in content:
            file.write(part)
            hashed.update(part)
            size += len(part)
        digest = hashed.hexdigest()
        if _is(path, size, digest):
            file.discard()
    return size, digest


def _is(path: str, size: int, digest: str) -> bool:
    """Whether a file is this one. Sizes first: most changed files differ in length, and reading is what costs."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return False
    return S_ISREG(found.st_mode) and found.st_size == size and _digest_of(path) == digest


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=8).hexdigest()


def _digest_of(path: str, drawn: Drawn | None = None, columns: Mapping[str, Column] | None = None) -> str:
    """The digest of a file, as it is made where it is put together; "" where a list of it is not as it was."""
    hashed = blake2b(digest_size=8)
    with open(path, "rb") as stream:  # noqa: PTH123
        for piece in drawn.pieces if drawn else ():
            hashed.update(stream.read(piece.start - stream.tell()))
            hashed.update(_digest_of_next(stream, piece.size).encode())
        for name in drawn.columns if drawn else ():
            column = (columns or {})[name]
            hashed.update(stream.read(column.start - stream.tell()))
            if not column.is_in(stream):
                return ""
            hashed.update(column.digest)
        while part := stream.read(1 << 20):
            hashed.update(part)
    return hashed.hexdigest()


def _digest_of_next(stream: BinaryIO, size: int) -> str:
    hashed = blake2b(digest_size=8)
    while size and (part := stream.read(min(size, 1 << 20))):
        hashed.update(part)
        size -= len(part)
    return hashed.hexdigest()
