"""Decompressing, so that everything before a damage is read and every damage is named.

The usual readers do not do both: ``gzip.GzipFile`` drops what it has decoded of a chunk whose end is missing, and the
stream readers of zstandard take a file that stops in the middle for one that ends. So the members of gzip (RFC 1952)
and the blocks of zstd (RFC 8878, section 3.1.1) are walked here, and handed to zlib and libzstd one by one.

What must hold: memory is bounded whatever the bytes expand to (a block of zstd is at most 128 KiB, a step of zlib as
many bytes as are asked for); zero bytes behind the last member are padding, as for ``gzip -d``; all else there, and an
end that is missing, is damage, told after all that stands before it.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final

import zstandard

_GZIP: Final = b"\x1f\x8b"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
_SKIPPABLE: Final = range(0x184D2A50, 0x184D2A60)
_STEP: Final = 1 << 16  # compressed bytes that are taken at a time
_PIECE: Final = 1 << 18  # decompressed bytes that are given at a time


class DamagedError(Exception):
    """The compressed data are cut off or damaged; what stands before has been given. The message says in which way."""


class Decompressed(io.RawIOBase):
    """The decompressed bytes of a stream of gzip (``.gz``) or zstd (``.zst``) data.

    ``read(n)`` gives n bytes unless the stream ends. Raises DamagedError once all before the damage has been read.
    """

    def __init__(self, raw: BinaryIO, compression: str) -> None:
        self._pieces = _gzip(raw) if compression == ".gz" else _zstd(raw)
        self._rest = b""
        self._damage: DamagedError | None = None

    def readable(self) -> bool:
        """True."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """``size`` bytes, or all that are left. Raises DamagedError."""
        wanted = size if size is not None and size >= 0 else -1
        parts, have = [self._rest], len(self._rest)
        while self._damage is None and (wanted < 0 or have < wanted):
            try:
                piece = next(self._pieces, b"")
            except DamagedError as damage:
                self._damage = damage
                break
            if not piece:
                break
            parts.append(piece)
            have += len(piece)
        found = b"".join(parts)
        cut = len(found) if wanted < 0 else wanted
        self._rest = found[cut:]
        if not found and self._damage is not None and wanted:
            raise self._damage
        return found[:cut]

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]  # typeshed's Buffer
        """Fill the buffer; how many bytes went into it."""
        found = self.read(len(buffer))
        buffer[: len(found)] = found
        return len(found)


def _gzip(raw: BinaryIO) -> Iterator[bytes]:
    """The members of a gzip file, in pieces that are not empty."""
    given = raw.read(_STEP)
    if not given.startswith(_GZIP):
        raise DamagedError("no gzip data")
    while given:
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            before = member.copy()
            try:
                piece = member.decompress(given, _PIECE)
            except zlib.error as error:
                yield from _before_the_error(before, given)
                raise DamagedError(str(error)) from None
            if piece:
                yield piece
            given = member.unused_data if member.eof else member.unconsumed_tail
            if not member.eof and not given and not (given := raw.read(_STEP)):
                if tail := member.flush():
                    yield tail
                if not member.eof:
                    raise DamagedError("the end is missing")
                given = member.unused_data
        given = _next_member(raw, given)


def _before_the_error(member: zlib._Decompress, given: bytes) -> Iterator[bytes]:
    """What zlib decodes of the bytes before it meets the one that is wrong: fed together, they give nothing."""
    for at in range(len(given)):
        try:
            piece = member.decompress(given[at : at + 1])
        except zlib.error:
            return
        if piece:
            yield piece


def _next_member(raw: BinaryIO, given: bytes) -> bytes:
    """The bytes from the next member of a gzip file on, b"" at its end."""
    while not (given := given.lstrip(b"\0")):
        if not (given := raw.read(_STEP)):
            return b""
    while len(given) < len(_GZIP) and (more := raw.read(_STEP)):
        given += more
    if not given.startswith(_GZIP):
        raise DamagedError("something else stands behind the compressed data")
    return given


def _zstd(raw: BinaryIO) -> Iterator[bytes]:
    """The frames of a zstd file, block by block."""
    source = _Exactly(raw)
    first = True
    while magic := source.upto(4, padding=not first):
        number = int.from_bytes(magic, "little")
        if number in _SKIPPABLE:
            source.skip(int.from_bytes(source.take(4), "little"))
        elif magic == _ZSTD:
            yield from _frame(source)
        elif first:
            raise DamagedError("no zstd data")
        elif len(magic) < 4 and _ZSTD.startswith(magic):
            raise DamagedError("the end is missing")
        else:
            raise DamagedError("something else stands behind the compressed data")
        first = False


def _frame(source: _Exactly) -> Iterator[bytes]:
    descriptor = source.take(1)
    kind = descriptor[0]
    single = kind >> 5 & 1
    size_field = (1 if single else 0, 2, 4, 8)[kind >> 6]
    header = _ZSTD + descriptor + source.take((1 - single) + (0, 1, 2, 4)[kind & 3] + size_field)
    frame = zstandard.ZstdDecompressor().decompressobj()
    try:
        frame.decompress(header)
        last = False
        while not last:
            begin = source.take(3)
            told = int.from_bytes(begin, "little")
            last = bool(told & 1)
            length = 1 if told >> 1 & 3 == 1 else told >> 3  # a run of one byte is that byte
            if length > 1 << 17:
                raise DamagedError("a block of more than 128 KiB")
            if piece := frame.decompress(begin + source.take(length)):
                yield piece
        if kind >> 2 & 1 and (piece := frame.decompress(source.take(4))):  # the checksum
            yield piece
    except zstandard.ZstdError as error:
        raise DamagedError(str(error)) from None


class _Exactly:
    """So many bytes of a stream and no fewer."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self._held = b""

    def upto(self, size: int, *, padding: bool) -> bytes:
        """The next bytes, fewer at the end; with ``padding`` behind any zero bytes."""
        while True:
            if padding:
                self._held = self._held.lstrip(b"\0")
            if len(self._held) >= size or not (more := self._raw.read(_STEP)):
                break
            self._held += more
        found, self._held = self._held[:size], self._held[size:]
        return found

    def take(self, size: int) -> bytes:
        """The next bytes. Raises DamagedError where there are not so many."""
        found = self.upto(size, padding=False)
        if len(found) < size:
            raise DamagedError("the end is missing")
        return found

    def skip(self, size: int) -> None:
        """Pass over bytes. Raises DamagedError where there are not so many."""
        while size:
            size -= len(self.take(min(size, _STEP)))
