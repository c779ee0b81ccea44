"""Near-duplicates of collections larger than memory: texts stream through, only their sketches are kept.

The word hashes (8 bytes a word) go to a temporary file once they outgrow ``_IN_MEMORY`` words; exact verification reads
those of candidates back.
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
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair
from clusterer.duplicates.search import Pairs, search
from clusterer.duplicates.sketches import Sketches, join, sketch_words
from clusterer.duplicates.verify import Gather, Rows
from clusterer.text.tokens import available_cores, word_hashes

# Code points in a chunk, the unit of work of a thread: many, so that threads seldom wait for each other to take the next
# one, but few enough for what a thread keeps.
_CHUNK: Final = 3 << 18
_IN_MEMORY: Final = 1 << 24  # word hashes kept in memory before they are written to a file (128 MB)

Chunk = tuple[list[str], list[str]]  # ids, texts


def near_duplicates(
    texts: Iterable[tuple[str, str]], settings: DuplicateSettings, threads: int | None = None
) -> list[DuplicatePair]:
    """The verified near-duplicates among ``(id, text)`` rows, which are read once and not kept."""
    return stream_pairs(texts, settings, threads).reported()


def stream_pairs(texts: Iterable[tuple[str, str]], settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """As ``near_duplicates``, as columns and with the notes of the search."""
    threads = threads or available_cores()
    with WordFile() as words:
        return search(join(_kept(texts, words, settings, threads), settings), words.reader(), settings, threads)


def _kept(
    texts: Iterable[tuple[str, str]], words: WordFile, settings: DuplicateSettings, threads: int
) -> Iterator[Sketches]:
    """The sketches of the texts, chunk by chunk, while their words go into the file."""
    row = 0
    for part, hashes, counts in _sketched(_chunks(texts), settings, threads):
        words.append(hashes, counts)
        yield part.shifted(row)
        row += len(counts)


class WordFile:
    """Word hashes of texts by row: in memory while they are few, in an unlinked temporary file when they are many."""

    def __init__(self) -> None:
        self._blocks: list[NDArray[np.uint64]] = []
        self._held = 0
        self._file: int | None = None
        self._counts: list[Rows] = []

    def __enter__(self) -> WordFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def append(self, hashes: NDArray[np.uint64], counts: Rows) -> None:
        """Add the words of the next texts."""
        self._counts.append(counts)
        self._blocks.append(hashes)
        self._held += len(hashes)
        if self._held > _IN_MEMORY:
            self._flush()

    def reader(self) -> Gather:
        """Word hashes and indptr of the texts at some rows. Nothing can be added any more; any thread may read."""
        offsets = np.concatenate(([0], np.cumsum(np.concatenate([np.empty(0, np.int64), *self._counts]))))
        if self._file is not None:
            self._flush()
            return partial(_from_file, self._file, offsets)
        return partial(_from_memory, self._blocks, np.cumsum([0, *map(len, self._blocks)]), offsets)

    def _flush(self) -> None:
        if self._file is None:
            self._file, path = tempfile.mkstemp(prefix="clusterer-words-")
            Path(path).unlink()
        for block in self._blocks:
            view = block.view(np.uint8).data
            while view:
                view = view[os.write(self._file, view) :]
        self._blocks, self._held = [], 0


def _from_memory(
    blocks: list[NDArray[np.uint64]], starts: Rows, offsets: Rows, rows: Rows
) -> tuple[NDArray[np.uint64], Rows]:
    firsts, lasts = offsets[rows], offsets[rows + 1]
    at = np.searchsorted(starts, firsts, side="right") - 1  # the block of each text
    found = zip(at.tolist(), (firsts - starts[at]).tolist(), (lasts - starts[at]).tolist(), strict=True)
    parts = [np.empty(0, np.uint64), *(blocks[block][first:last] for block, first, last in found)]
    return np.concatenate(parts), np.concatenate(([0], np.cumsum(lasts - firsts)))


def _from_file(file: int, offsets: Rows, rows: Rows) -> tuple[NDArray[np.uint64], Rows]:
    indptr = np.concatenate(([0], np.cumsum(offsets[rows + 1] - offsets[rows])))
    out = np.empty(indptr[-1], np.uint64)
    everything = out.view(np.uint8).data
    places = zip((8 * offsets[rows]).tolist(), (8 * indptr[:-1]).tolist(), (8 * indptr[1:]).tolist(), strict=True)
    for offset, start, stop in places:
        done = 0
        while start + done < stop:
            size = os.preadv(file, [everything[start + done : stop]], offset + done)
            if not size:
                raise OSError("the temporary file of word hashes ended early")
            done += size
    return out, indptr


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
) -> Iterator[tuple[Sketches, NDArray[np.uint64], Rows]]:
    def one(chunk: Chunk) -> tuple[Sketches, NDArray[np.uint64], Rows]:
        hashes, indptr = word_hashes(chunk[1])
        return sketch_words(chunk[0], hashes, indptr, settings), hashes.copy(), np.diff(indptr)

    if threads == 1:
        yield from map(one, chunks)
        return
    with ThreadPoolExecutor(threads) as pool:
        ahead = deque(pool.submit(one, chunk) for chunk in islice(chunks, 3 * threads))  # bounds the texts in memory
        while ahead:
            done = ahead.popleft().result()
            ahead.extend(pool.submit(one, chunk) for chunk in islice(chunks, 1))
            yield done
