"""``.jsonl``, ``.ndjson``: one JSON object a line. A file that holds one JSON array of objects is read as well, and
``.json`` may be either. Objects that are ninjs news items are read as such (``ninjs.py``).

Of a key that stands twice in an object the last counts. NaN and infinities, which JSON does not have but Python writes,
count as missing.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from operator import contains
from typing import Any

import msgspec

from clusterer.documents import Document, Quarantined
from clusterer.readers.blocks import Block, Found, Item, in_blocks
from clusterer.readers.compressed import DamagedError
from clusterer.readers.inputs import InputFile
from clusterer.readers.lines import Lines
from clusterer.readers.rows import document
from clusterer.readers.standing import Place
from clusterer.readers.streams import LONGEST, RowDecoder, blocks
from clusterer.rows.fields import kind_of, objection, renamed
from clusterer.rows.plain import plain

_decoder = msgspec.json.Decoder()
_OBJECTS = frozenset({dict})
_BETWEEN = re.compile(r"[\s,\[\ufeff]*")
_TOO_LONG = f"the line is longer than {LONGEST >> 20} MB, which is no single article; split it"


def read(file: InputFile) -> Iterator[Item]:
    """An article or a reason for each line that is not blank; objects with a text, as nearly all are, in blocks."""
    decode = RowDecoder()
    together = blocks(file)
    first = file.part is None  # what is read in parts is one object a line
    for number, lines, place in together:
        begin = 0
        while first and begin < len(lines):
            line = lines[begin]
            begin += 1
            stripped = line.strip() if line is not None else b""
            first = not stripped
            begins = stripped[:1] == b"[" or stripped == b"{" or file.format == ".json"
            if stripped and begins and _goes_on(stripped, decode):
                # Later on, such a line is a bad row, not the file's end.
                rest = chain(
                    enumerate(lines[begin:], number + begin),
                    chain.from_iterable(enumerate(more, at) for at, more, _ in together),
                )
                yield from _whole(file, number + begin - 1, [stripped], rest, decode)
                for at, line in rest:
                    yield from _rows(file, at, [line], decode)
                return
            yield from _rows(file, number + begin - 1, [line], decode)
        others = lines[begin:] if begin else lines
        yield from _rows(file, number + begin, others, decode, place and place.after(lines[:begin]))


def _rows(
    file: InputFile, first: int, lines: Sequence[bytes | None], decode: RowDecoder, place: Place | None = None
) -> Iterator[Item]:
    """What stands on lines that follow each other."""
    try:
        found = _decoded(lines)
        if _OBJECTS.issuperset(map(type, found)) and all(map(contains, found, repeat("text"))):
            if found:
                numbers = range(first, first + len(found))
                yield Block(file, numbers, found, lines, place)  # type: ignore[arg-type]  # bytes
            return
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError):
        pass
    yield from in_blocks(file, _each(file, first, lines, decode))


def _decoded(lines: Sequence[bytes | None]) -> list[Any]:
    """The value of every line. Raises TypeError where one was refused."""
    if isinstance(lines, Lines) and lines.are_braced():
        found = [_decoder.decode(lines.first), *_decoder.decode_lines(lines.others)]
        if len(found) == len(lines):
            return found
    return list(map(_decoder.decode, lines))  # type: ignore[arg-type]  # refused


def _each(file: InputFile, first: int, lines: Sequence[bytes | None], decode: RowDecoder) -> Iterator[Found]:
    for number, line in enumerate(lines, first):
        if line is None:
            yield Quarantined(f"{file.shown}:{number}", _TOO_LONG)
        elif stripped := line.strip():
            if (row := _plain_row(stripped)) is not None:
                yield number, row, stripped
            else:
                yield from _article(file, number, stripped, decode)


def _goes_on(line: bytes, decode: RowDecoder) -> bool:
    """Whether the line is not the whole of a JSON value."""
    try:
        _parse(line, decode)
    except (ValueError, RecursionError):
        return True
    return False


def _plain_row(line: bytes) -> dict[str, Any] | None:
    """The object of a line that is one with a text, as nearly all are, and no news item or list of such."""
    try:
        row = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return row if isinstance(row, dict) and "text" in row else None


def _article(file: InputFile, number: int, line: bytes, decode: RowDecoder) -> Iterator[Document | Quarantined]:
    source = f"{file.shown}:{number}"
    for part in _joined(line):
        try:
            row = _parse(part, decode)
        except (ValueError, RecursionError) as error:
            yield Quarantined(source, f"not valid JSON ({_short(error)}); fix the line or leave it out")
            continue
        rows = row if isinstance(row, list) and row else [row]
        for position, one in enumerate(rows, 1):
            yield from _documents(one, f"{file.shown}:{position}" if len(rows) > 1 else source, file)


def _joined(line: bytes) -> list[bytes]:
    """The objects of a line; two where a file without a last line end was joined to one with a byte order mark."""
    if codecs.BOM_UTF8 not in line:
        return [line]
    return [part for part in re.split(rb"(?<=[}\]])\s*\xef\xbb\xbf\s*(?=[{\[])", line) if part.strip()]


def _whole(
    file: InputFile, number: int, parts: list[bytes], lines: Iterator[tuple[int, bytes | None]], decode: RowDecoder
) -> Iterator[Document | Quarantined]:
    """A JSON text over many lines: an array of objects, or one object."""
    size = len(parts[0])
    damage: DamagedError | None = None
    try:
        for _, line in lines:
            size += len(line or b"") + 1
            if line is None or size > LONGEST:
                reason = f"one JSON value of more than {LONGEST >> 20} MB; write one object a line"
                yield Quarantined(f"{file.shown}:{number}", reason)
                return
            parts.append(line)
    except DamagedError as error:
        damage = error
    content = b"\n".join(parts).strip()
    try:
        value = _parse(content, decode)
    except (ValueError, RecursionError) as error:
        value = list(_salvaged(decode(content)))
        if damage is None:
            read = f"; the {len(value)} objects before were read" if value else ""
            reason = f"not valid JSON ({_short(error)}){read}; write one object a line"
            yield Quarantined(f"{file.shown}:{number}", reason)
    for position, row in enumerate(value if isinstance(value, list) else [value], 1):
        yield from _documents(row, f"{file.shown}:{position}", file)
    if damage is not None:
        raise damage


def _salvaged(text: str) -> Iterator[Any]:
    """The objects of an array (or of one text after the other) up to what cannot be read."""
    decoder = json.JSONDecoder(strict=False)
    at = _BETWEEN.match(text).end()  # type: ignore[union-attr]  # matches everything
    while text.startswith("{", at):
        try:
            value, at = decoder.raw_decode(text, at)
            yield plain(value)
        except (ValueError, RecursionError):
            return
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # as above


def _documents(row: Any, source: str, file: InputFile) -> Iterator[Document | Quarantined]:
    if not isinstance(row, dict):
        yield Quarantined(source, f"{kind_of(row)} where an object was expected; write one object with a text a line")
        return
    from clusterer.readers import ninjs  # with it all that knows markup; most files do without

    items = [] if objection(row) else list(ninjs.find_items(row))
    for number, item in enumerate(items, 1):
        yield ninjs.document(item, f"{source}.{number}" if len(items) > 1 else source, file.address)
    if not items:
        yield document(renamed(row, file.columns), source, file.address)


def _parse(line: bytes, decode: RowDecoder) -> Any:
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # The standard library is slower, but takes NaN, lone surrogates and, once decoded, other encodings.
        return plain(json.loads(decode(line), strict=False))


def _short(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error).partition("\n")[0][:120].lower()
