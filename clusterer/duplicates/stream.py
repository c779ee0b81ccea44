"""Near-duplicates of collections larger than memory: texts stream through, only their sketches are kept.

The texts themselves go to a temporary file once they outgrow ``_IN_MEMORY`` code points. Exact verification reads the
candidates' again: their words are scanned a second time, which costs less than to keep those of all the others.
"""

from __future__ import annotations

import os
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final

import numpy as np

from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair
from clusterer.duplicates.search import Pairs, search
from clusterer.duplicates.sketches import Sketches, join, sketch_texts
from clusterer.duplicates.verify import Read, Rows
from clusterer.text.tokens import available_cores

# Code points in a chunk, the unit of work of a thread: many, so that threads seldom wait for each other to take the
# next one, but few enough for what a thread keeps.
_CHUNK: Final = 3 << 18
_IN_MEMORY: Final = 1 << 27  # code points kept in memory before they are written to a file (128 MB of English)

Chunk = tuple[list[str], list[str]]  # ids, texts


def near_duplicates(
    texts: Iterable[tuple[str, str]], settings: DuplicateSettings, threads: int | None = None
) -> list[DuplicatePair]:
    """The verified near-duplicates among ``(id, text)`` rows, which are read once and not kept."""
    return stream_pairs(texts, settings, threads).reported()


def stream_pairs(texts: Iterable[tuple[str, str]], settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """As ``near_duplicates``, as columns and with the notes of the search."""
    threads = threads or available_cores()
    with Shelf() as shelf:
        return search(join(_kept(texts, shelf, settings, threads), settings), shelf.reader(), settings, threads)


def _kept(
    texts: Iterable[tuple[str, str]], shelf: Shelf, settings: DuplicateSettings, threads: int
) -> Iterator[Sketches]:
    """The sketches of the texts, chunk by chunk, while the texts go on the shelf."""
    row = 0
    for part, chunk in _sketched(_chunks(texts), settings, threads):
        shelf.append(chunk)
        yield part.shifted(row)
        row += len(chunk)


class Shelf:
    """Texts by row: in memory while they are few, in an unlinked temporary file when they are many."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._held = 0
        self._file: int | None = None
        self._ends = [np.zeros(1, np.int64)]  # where the texts in the file end, in bytes

    def __enter__(self) -> Shelf:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def append(self, texts: list[str]) -> None:
        """Add the next texts."""
        self._texts += texts
        self._held += sum(map(len, texts))
        if self._held > _IN_MEMORY:
            self._flush()

    def reader(self) -> Read:
        """The texts at some rows. Nothing can be added any more; any thread may read."""
        if self._file is None:
            return partial(_from_memory, self._texts)
        self._flush()
        return partial(_from_file, self._file, np.concatenate(self._ends))

    def _flush(self) -> None:
        if self._file is None:
            self._file, path = tempfile.mkstemp(prefix="clusterer-texts-")
            Path(path).unlink()
        encoded = [text.encode("utf-8", "surrogatepass") for text in self._texts]
        self._ends.append(self._ends[-1][-1] + np.cumsum([len(part) for part in encoded], dtype=np.int64))
        view = memoryview(b"".join(encoded))
        while view:
            view = view[os.write(self._file, view) :]
        self._texts, self._held = [], 0


def _from_memory(texts: list[str], rows: Rows) -> list[str]:
    return [texts[row] for row in rows.tolist()]


def _from_file(file: int, ends: Rows, rows: Rows) -> list[str]:
    places = zip(ends[rows].tolist(), ends[rows + 1].tolist(), strict=True)
    return [_read(file, start, stop).decode("utf-8", "surrogatepass") for start, stop in places]


def _read(file: int, start: int, stop: int) -> bytes:
    parts = []
    while start < stop:
        parts.append(os.pread(file, stop - start, start))
        if not parts[-1]:
            raise OSError("the temporary file of texts ended early")
        start += len(parts[-1])
    return b"".join(parts)


def _chunks(texts: Iterable[tuple[str, str]]) -> Iterator[Chunk]:
    ids: list[str] = []
    held: list[str] = []
    size = 0
    for id_, text in texts:
        ids.append(id_)
        held.append(text)
        size += len(text) + 1
        if size >= _CHUNK:
            yield ids, held
            ids, held, size = [], [], 0
    if ids:
        yield ids, held


def _sketched(
    chunks: Iterator[Chunk], settings: DuplicateSettings, threads: int
) -> Iterator[tuple[Sketches, list[str]]]:
    def one(chunk: Chunk) -> tuple[Sketches, list[str]]:
        ids, texts = chunk
        return sketch_texts(ids, texts, settings), texts

    if threads == 1:
        yield from map(one, chunks)
        return
    with ThreadPoolExecutor(threads) as pool:
        ahead = deque(pool.submit(one, chunk) for chunk in islice(chunks, 3 * threads))  # bounds the texts in memory
        while ahead:
            done = ahead.popleft().result()
            ahead.extend(pool.submit(one, chunk) for chunk in islice(chunks, 1))
            yield done
