"""Bytes in: opening, decompressing, decoding.

Text is UTF-8 unless its bytes say otherwise. In this order: a byte order mark; the zero bytes of UTF-16; valid UTF-8;
UTF-8 with stray bytes of windows-1252 (files put together from several sources); what charset-normalizer makes of it;
windows-1252. Row by row, because one file can hold several encodings. Bytes that are no text at all are refused.
"""

from __future__ import annotations

import codecs
import io
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias, cast

from clusterer.readers import remote, sniffing
from clusterer.readers.compressed import DamagedError, Decompressed
from clusterer.readers.inputs import STANDARD_INPUT, InputFile, first_bytes
from clusterer.readers.lines import Lines
from clusterer.readers.standing import Place, Standing

LONGEST: Final = 64 << 20  # bytes of one row or one article; more is no article
_CHUNK: Final = 1 << 19  # bytes read at a time: about as many as the canonical form takes (text/canonical_batch.py)
_SAMPLE: Final = 1 << 16  # bytes that an encoding is guessed from

_MARKS: Final = (  # the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TELLING: Final = 200  # bytes from which a guess holds for the rows that follow
_LEGACY: Final = (
    *("cp1252", "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
)
# A symbol of windows-1252 between letters is a letter of another encoding (not so the middle dot of Catalan, the soft
# hyphen, and the accent that some type for an apostrophe).
_SYMBOL_IN_WORD: Final = re.compile(rb"[A-Za-z][\xa1-\xac\xae-\xb3\xb5\xb6\xb8-\xbf\xd7\xf7][A-Za-z]")
_CONTROLS: Final = bytes(set(range(32)) - set(b"\0\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f\x01\x02\x03\x04")) + b"\x7f"
_BINARY: Final = (  # (how the file begins, what it is)
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x7fELF", "a program"),
)
_TRUSTED: Final = frozenset({".jsonl", ".ndjson", ".csv", ".tsv", ".parquet"})  # of which a row can begin like anything


class UnreadableError(Exception):
    """The bytes are no text, or too many. The message says what is wrong and what to do."""


@contextmanager
def open_bytes(file: InputFile) -> Iterator[BinaryIO]:
    """The decompressed bytes of a file (standard input stays open)."""
    if file.path == STANDARD_INPUT and file.content is None:
        yield _standard_input()
        return
    with _raw(file) as raw:
        yield cast("BinaryIO", Decompressed(raw, file.compression)) if file.compression else raw


def _raw(file: InputFile) -> AbstractContextManager[BinaryIO]:
    if file.content is not None:
        return io.BytesIO(file.content)
    return remote.opened(file.path) if remote.is_remote(file.path) else Path(file.path).open("rb")


def sniff(file: InputFile) -> str:
    """The format of what has no name, or whose name need not be true. Standard input is only peeked at."""
    if file.content is None and file.path == STANDARD_INPUT:
        beginning = _standard_input().peek(sniffing.BEGINNING)[: sniffing.BEGINNING]
        start = beginning.lstrip(codecs.BOM_UTF8 + codecs.BOM_UTF16_LE + codecs.BOM_UTF16_BE + b"\0 \t\r\n")
        given = ".xml" if start.startswith(b"<?xml") else ".json" if start[:1] in (b"{", b"[") else ".txt"
        return sniffing.format_of(beginning) or given
    if not file.format:
        return ".json"  # a pipe cannot be peeked at without losing what was read; pipes of articles are JSON lines
    if file.format in _TRUSTED or (
        file.content is None and not remote.is_remote(file.path) and not Path(file.path).is_file()
    ):
        return file.format
    with open_bytes(replace(file, compression="")) as stream:
        beginning = stream.read(sniffing.BEGINNING)
    return sniffing.format_of(first_bytes(beginning, file.compression)) or file.format


def read_all(file: InputFile) -> bytes:
    """The whole file. Raises UnreadableError beyond ``LONGEST`` bytes, and where compressed data are damaged: half an
    article is none.
    """
    with open_bytes(file) as stream:
        parts: list[bytes] = []
        size = 0
        while part := _whole(stream):
            parts.append(part)
            size += len(part)
            if size > LONGEST:
                raise UnreadableError(
                    f"larger than {LONGEST >> 20} MB, which is no single article; use one file an article"
                )
    return b"".join(parts)


def _whole(stream: BinaryIO) -> bytes:
    try:
        return stream.read(_CHUNK)
    except DamagedError as error:
        raise UnreadableError(f"the compressed data are damaged ({error}); fetch the file again") from None


def rows(file: InputFile) -> Iterator[tuple[int, bytes | None]]:
    """(line number from 1, the line without its end) of every line; None for a line longer than ``LONGEST`` bytes."""
    for first, lines, _ in blocks(file):
        yield from enumerate(lines, first)


def blocks(file: InputFile) -> Iterator[Block]:
    """As ``rows``, the lines that were read together."""
    with open_bytes(file) as stream:
        if file.part is None:
            kept = not file.standing or file.compression or file.content is not None or file.path == STANDARD_INPUT
            standing = None if kept or remote.is_remote(file.path) else Standing.of(stream, file.shown)
            yield from _split(_utf8_chunks(stream), standing=standing)
        else:
            yield from _split(_between(stream, file.part.start, file.part.end), file.part.before + 1)


Block: TypeAlias = tuple[int, Sequence[bytes | None], Place | None]
"""The number of the first line, the lines, and where they stand, if they may be taken again from there."""

_Chunk: TypeAlias = tuple[bytes, int]  # and where it begins in the file, -1 where it does not stand there


def _between(stream: BinaryIO, start: int, end: int) -> Iterator[_Chunk]:
    """The bytes of a part, which is known to be UTF-8."""
    stream.seek(start)
    while chunk := stream.read(min(_CHUNK, end - stream.tell())):
        yield chunk.removeprefix(codecs.BOM_UTF8) if not start else chunk, -1
        start = end


def _split(chunks: Iterator[_Chunk], number: int = 1, standing: Standing | None = None) -> Iterator[Block]:
    pending = bytearray()  # the beginning of a line that goes on in the next chunk
    too_long = False
    for chunk, at in chunks:
        end = chunk.find(b"\n")
        if end < 0:
            pending += chunk
        else:
            first, last = bytes(pending) + chunk[:end], chunk.rfind(b"\n")
            place = None
            lines: Sequence[bytes | None]
            if too_long or len(first) > LONGEST or _has_more(first) or _has_more(chunk):
                lines = _bare([first, *chunk[end + 1 : last].split(b"\n")] if end < last else [first])
                if too_long or len(first) > LONGEST:
                    lines = [None, *lines[1:]]
            else:
                lines = Lines(first, chunk, end + 1, last)
                place = None if standing is None or at < 0 else Place(standing, at - len(pending))
            yield number, lines, place
            number += len(lines)
            too_long = False
            pending.clear()
            pending += memoryview(chunk)[last + 1 :]
        if len(pending) > LONGEST:
            too_long = True
            pending.clear()
    if too_long or pending:
        yield number, [None] if too_long else _bare([bytes(pending)]), None


def _has_more(content: bytes) -> bool:
    """Whether some line may have more than itself: another end, or the byte order mark of a file that was joined."""
    return b"\r" in content or codecs.BOM_UTF8[:1] in content


def _bare(lines: Sequence[bytes]) -> list[bytes]:
    """The lines without that."""
    return [line.removeprefix(codecs.BOM_UTF8).removesuffix(b"\r") for line in lines]


def _utf8_chunks(stream: BinaryIO) -> Iterator[_Chunk]:
    """The stream without a byte order mark and, where it is UTF-16 or UTF-32, in UTF-8."""
    first = stream.read(_CHUNK)
    encoding, mark = _wide_encoding(first)
    if encoding == "utf-8":
        yield first[mark:], mark
        at = len(first)
        while chunk := stream.read(_CHUNK):
            yield chunk, at
            at += len(chunk)
        return
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(first[mark:]).encode("utf-8", "replace"), -1
    while chunk := stream.read(_CHUNK):
        yield decoder.decode(chunk).encode("utf-8", "replace"), -1
    yield decoder.decode(b"", final=True).encode("utf-8", "replace"), -1


def _wide_encoding(beginning: bytes) -> tuple[str, int]:
    """(encoding, length of its byte order mark): UTF-16 and UTF-32 by mark or by their zero bytes, else "utf-8"."""
    for mark, encoding in _MARKS:
        if beginning.startswith(mark):
            return encoding, len(mark)
    sample = beginning[: _SAMPLE & ~1]
    if len(sample) >= 4 and b"\0" in sample:
        # In UTF-16 the upper halves of Latin letters, digits and spaces are zero, the lower ones never.
        even, odd = sample[0::2].count(0), sample[1::2].count(0)
        units = len(sample) // 2
        if odd > 0.3 * units and even < 0.05 * units:
            return "utf-16-le", 0
        if even > 0.3 * units and odd < 0.05 * units:
            return "utf-16-be", 0
    return "utf-8", 0


def decode(content: bytes) -> str:
    """The text of a whole file. Raises UnreadableError where the bytes are no text."""
    for beginning, kind in _BINARY:
        if content.startswith(beginning):
            raise UnreadableError(f"no text, but {kind}; convert it to a known format or give it its right name")
    encoding, mark = _wide_encoding(content)
    if encoding != "utf-8":
        return content[mark:].decode(encoding, "replace")
    sample = content[:_SAMPLE].rstrip(b"\0")  # what a torn write or a fixed-size record leaves at the end is no sign
    unprintable = len(sample) - len(sample.translate(None, _CONTROLS))
    if sample.count(0) * 100 > len(sample) or unprintable * 50 > len(sample):
        raise UnreadableError("no text, but binary data; convert it to a known format or leave it out")
    return RowDecoder()(content[mark:])


class RowDecoder:
    """Decodes the rows of one file, each by itself, and remembers which encoding the undecodable ones were in."""

    def __init__(self) -> None:
        self._legacy = ""

    def __call__(self, row: bytes) -> str:
        """The row's text. Never fails: at worst, odd characters stand where odd bytes stood."""
        try:
            return row.decode("utf-8")
        except UnicodeDecodeError:
            pass
        valid = row.decode("utf-8", "ignore").encode()
        if sum(byte >= 0xC0 for byte in valid) >= len(row) - len(valid):  # more whole sequences than stray bytes
            return row.decode("utf-8", _CP1252)
        sample = row[:_SAMPLE]
        encoding = self._legacy or _guess(sample)
        if len(sample) >= _TELLING:
            self._legacy = encoding
        return row.decode(encoding, "replace")


def _guess(sample: bytes) -> str:
    """Windows-1252 where the text is in Latin letters of Western Europe, else what charset-normalizer says."""
    high = sum(byte >= 0x80 for byte in sample)
    letters = high + sum(map(bytes.isalpha, (sample[at : at + 1] for at in range(len(sample)))))
    if high < 0.3 * letters and not _SYMBOL_IN_WORD.search(sample):
        return "cp1252"
    import charset_normalizer  # 8 ms, and most files are UTF-8

    best = charset_normalizer.from_bytes(sample, cp_isolation=list(_LEGACY)).best()
    return best.encoding if best is not None else "cp1252"


def _stray_bytes(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_CP1252: Final = "clusterer-cp1252"
codecs.register_error(_CP1252, _stray_bytes)


def _standard_input() -> io.BufferedReader:
    return cast("io.BufferedReader", sys.stdin.buffer)
