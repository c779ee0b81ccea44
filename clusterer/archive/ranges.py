"""Large files in ranges, so that one file is not one task: bytes of JSON lines, row groups of Parquet.

A row keeps the number it has in its file, so its source and id are those of a run. Where a range of row groups begins
is in the file's footer. Lines are counted first (``measure``), a range a task: those that begin in the range. Only
plain files are split, and of JSON lines only those that are valid UTF-8 and hold one object a line: how other bytes are
read depends on the lines before them, and an array over many lines is one value. Where it turns out to be otherwise,
the first range is the whole file and the others are empty.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from clusterer import files
from clusterer.readers.inputs import InputFile, Part
from clusterer.readers.remote import is_remote
from clusterer.readers.streams import LONGEST

RANGE: Final = 32 << 20  # bytes of a range
_LEAST: Final = 2  # ranges of a file that is split
_READ: Final = 1 << 20
_LINES: Final = (".jsonl", ".ndjson")


def ranges(file: InputFile, size: int) -> list[InputFile]:
    """The file in ranges, or as it is. Those of JSON lines are of bytes wherever they fall: see ``settled``."""
    if size < _LEAST * RANGE or file.compression or is_remote(file.path):
        return [file]
    if file.format in _LINES:
        return [replace(file, part=Part(at, min(at + RANGE, size), 0)) for at in range(0, size, RANGE)]
    if file.format == ".parquet":
        return _of_groups(file)
    return [file]


def _of_groups(file: InputFile) -> list[InputFile]:
    try:
        with pq.ParquetFile(file.path) as parquet:
            told = parquet.metadata
            groups = [told.row_group(number) for number in range(told.num_row_groups)]
            sizes = [(group.num_rows, group.total_byte_size) for group in groups]
    except (OSError, pa.ArrowException, ValueError):
        return [file]  # its reading says what is wrong
    found: list[InputFile] = []
    start = before = rows = room = 0
    for number, (count, size) in enumerate(sizes, 1):
        rows, room = rows + count, room + size
        if room >= RANGE or number == len(sizes):
            found.append(replace(file, part=Part(start, number, before)))
            start, before, room = number, rows, 0
    return found if len(found) >= _LEAST else [file]


def measure(folder: str, task: tuple[str, InputFile]) -> None:
    """Where the lines that begin in a range do begin and end, how many they are, and whether they may be split."""
    name, file = task
    assert file.part is not None
    try:
        told = _measured(Path(file.path), file.part)
    except OSError:  # its reading says what is wrong
        told = {"start": 0, "end": 0, "lines": 0, "plain": False}
    files.write(Path(folder) / f"{name}.range", json.dumps(told).encode())


def _measured(path: Path, part: Part) -> dict[str, int]:
    decoder = codecs.getincrementaldecoder("utf-8")()
    lines, plain = 0, True
    with path.open("rb") as stream:
        start, end = _line_from(stream, part.start), _line_from(stream, part.end)
        stream.seek(start)
        if not start:
            plain = _is_object(stream)
            stream.seek(0)
        try:
            while plain and (chunk := stream.read(min(_READ, end - stream.tell()))):
                lines += chunk.count(b"\n")
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            plain = False
    return {"start": start, "end": end, "lines": lines, "plain": plain}


def _line_from(stream: BinaryIO, at: int) -> int:
    """Where the first line begins that begins at this byte or later."""
    if not at:
        return 0
    stream.seek(at - 1)
    while chunk := stream.read(_READ):
        place = chunk.find(b"\n")
        if place >= 0:
            return stream.tell() - len(chunk) + place + 1
    return stream.tell()


def _is_object(stream: BinaryIO) -> bool:
    """Whether the first line with anything in it is one object."""
    line = b""
    while not line and (read := stream.readline(LONGEST)):
        line = read.removeprefix(codecs.BOM_UTF8).strip()
    try:
        return isinstance(msgspec.json.decode(line), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def settled(folder: Path, parts: Sequence[tuple[str, InputFile]]) -> dict[str, InputFile]:
    """The ranges of one file of JSON lines as they were measured, by the names of their tasks."""
    told = [json.loads((folder / f"{name}.range").read_bytes()) for name, _ in parts]
    found = {}
    before = 0
    plain = all(one["plain"] for one in told)
    for number, ((name, file), one) in enumerate(zip(parts, told, strict=True)):
        if plain:
            found[name] = replace(file, part=Part(one["start"], one["end"], before))
        else:
            found[name] = replace(file, part=None if number == 0 else Part(0, 0, 0))
        before += one["lines"]
    return found
