"""Near-duplicates of collections larger than memory: texts stream through, only their sketches are kept.

The texts themselves go to a temporary file once they outgrow ``_IN_MEMORY`` bytes. Exact verification reads the
candidates' again: their words are scanned a second time, which costs less than to keep those of all the others.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, starmap
from typing import Final, TypeAlias

import numpy as np

from clusterer.columns import Strings, running
from clusterer.compute.mapped import Growing
from clusterer.config import DuplicateSettings
from clusterer.duplicates.search import Pairs, search
from clusterer.duplicates.sets import Rows
from clusterer.duplicates.sketches import Sketches, join, sketch_texts
from clusterer.duplicates.verify import Read
from clusterer.text.tokens import available_cores

# Characters in a chunk, the unit of work of a thread: many, so that threads seldom wait for each other to take the
# next one, but few enough for what a thread keeps.
_CHUNK: Final = 3 << 18
_IN_MEMORY: Final = 1 << 27  # bytes of texts kept in memory before they are written to a file

Chunk: TypeAlias = tuple[Sequence[str], Strings]
"""Ids and texts, some thousands: the unit of work of a thread."""


def near_duplicates(texts: Iterable[tuple[str, str]], settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """The verified near-duplicates among ``(id, text)`` rows, which are read once and not kept."""
    return stream_pairs(texts, settings, threads).reported()


def stream_pairs(texts: Iterable[tuple[str, str]], settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """As ``near_duplicates``, with the notes of the search unlogged."""
    return pairs_of_chunks(_chunks(texts), settings, threads)


def pairs_of_chunks(chunks: Iterable[Chunk], settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """As ``stream_pairs``, of texts in columns."""
    collected = Collection(settings, threads)
    collected.add(chunks)
    return collected.pairs()


class Collection:
    """Texts that stream in, as what the search needs of them. Their rows are counted as they come."""

    def __init__(self, settings: DuplicateSettings, threads: int | None = None) -> None:
        self._settings = settings
        self._threads = threads or available_cores()
        self._content = Growing(np.uint8, _IN_MEMORY)
        self._counts = [np.zeros(0, np.int64)]
        self._rows = 0
        self.sketches = join([], settings)

    def add(self, chunks: Iterable[Chunk]) -> None:
        """Add texts. Not once any have been read or searched."""
        more = join(_sketched(self._taken(chunks), self._settings, self._threads), self._settings)
        self.sketches = join([self.sketches, more], self._settings) if len(self.sketches) else more

    def pairs(self) -> Pairs:
        """The verified pairs of all texts."""
        return search(self.sketches, self.reader(), self._settings, self._threads)

    def reader(self) -> Read:
        """How to read the texts, once all are there. Any thread may."""
        offsets, content = running(np.concatenate(self._counts)), self._content
        content.complete()

        def read(rows: Rows) -> Strings:
            begins, ends = offsets[rows], offsets[rows + 1]
            places = running(ends - begins)
            found = np.empty(places[-1], np.uint8)
            content.copy_pieces(begins.tolist(), ends.tolist(), found)
            return Strings(found, places)

        return read

    def _taken(self, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, int]]:
        """Every chunk once its texts are kept, with the row of the first of them."""
        for ids, texts in chunks:
            self._content.append(texts.flat)
            self._counts.append(texts.counts)
            first, self._rows = self._rows, self._rows + len(texts)
            yield (ids, texts), first


def _chunks(texts: Iterable[tuple[str, str]]) -> Iterator[Chunk]:
    ids: list[str] = []
    held: list[str] = []
    size = 0
    for id_, text in texts:
        ids.append(id_)
        held.append(text)
        size += len(text) + 1
        if size >= _CHUNK:
            yield ids, Strings.of(held)
            ids, held, size = [], [], 0
    if ids:
        yield ids, Strings.of(held)


def _sketched(chunks: Iterator[tuple[Chunk, int]], settings: DuplicateSettings, threads: int) -> Iterator[Sketches]:
    def one(chunk: Chunk, first: int) -> Sketches:
        return sketch_texts(*chunk, settings, first)

    if threads == 1:
        yield from starmap(one, chunks)
        return
    with ThreadPoolExecutor(threads) as pool:
        ahead = deque(pool.submit(one, *chunk) for chunk in islice(chunks, 3 * threads))  # bounds the texts in memory
        while ahead:
            done = ahead.popleft().result()
            ahead.extend(pool.submit(one, *chunk) for chunk in islice(chunks, 1))
            yield done
