"""Near-duplicates of collections larger than memory: texts stream through, only their sketches are kept.

The texts themselves go to a temporary file after the first ``IN_MEMORY`` bytes. Exact verification reads the
candidates' again: their words are scanned a second time, which costs less than to keep those of all the others.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice, starmap
from typing import Final, TypeAlias

import numpy as np

from clusterer.columns import Ragged, Strings, running, select
from clusterer.compute.mapped import Pieces
from clusterer.config import DuplicateSettings
from clusterer.duplicates.search import Pairs, search
from clusterer.duplicates.sets import Rows
from clusterer.duplicates.sketches import Sketches, join, sketch_texts
from clusterer.duplicates.verify import Read
from clusterer.text.tokens import available_cores

# Characters in a chunk, the unit of work of a thread: many, so that threads seldom wait for each other to take the
# next one, but few enough for what a thread keeps.
_CHUNK: Final = 3 << 18
IN_MEMORY: Final = 1 << 28  # bytes of texts kept in memory; the others are written to a file

Chunk: TypeAlias = tuple[Sequence[str], Strings]
"""Ids and texts, some thousands: the unit of work of a thread."""

Placed: TypeAlias = tuple[Chunk, Ragged]
"""The same with the pieces of what keeps them (int64[p, 2], begin and end) that each text is put together of."""


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

    def __init__(self, settings: DuplicateSettings, threads: int | None = None, kept: Pieces | None = None) -> None:
        self._settings = settings
        self._threads = threads or available_cores()
        self._content = Pieces(IN_MEMORY) if kept is None else kept
        self._pieces = [_NONE]
        self.sketches = join([], settings)

    def add(self, chunks: Iterable[Chunk]) -> None:
        """Add texts, and keep them. Not once any have been read or searched."""
        self.add_kept(map(self._keep, chunks))

    def add_kept(self, chunks: Iterable[Placed]) -> None:
        """Add texts that are ``kept`` already."""
        more = join(_sketched(_counted(chunks, self._pieces), self._settings, self._threads), self._settings)
        self._pieces = [Ragged.joined(self._pieces)]
        self.sketches = join([self.sketches, more], self._settings) if len(self.sketches) else more

    def pairs(self) -> Pairs:
        """The verified pairs of all texts."""
        return search(self.sketches, self.reader(), self._settings, self._threads)

    def reader(self) -> Read:
        """How to read the texts, once all are there. Any thread may."""
        [pieces] = self._pieces

        def read(rows: Rows) -> Strings:
            at, places = select(pieces.offsets, rows)
            begins, ends = pieces.values[at].T
            found = self._content.joined(begins.tolist(), ends.tolist())
            return Strings(np.frombuffer(found, np.uint8), running(ends - begins)[places])

        return read

    def text(self, row: int) -> str:
        """One of the texts."""
        begins, ends = self._pieces[0].row(row).T.tolist()
        return self._content.joined(begins, ends).decode("utf-8", "surrogatepass")

    def sizes(self, rows: Sequence[int]) -> Rows:
        """int64[n]: the bytes of some of the texts."""
        [pieces] = self._pieces
        ends = running(pieces.values[:, 1] - pieces.values[:, 0])[pieces.offsets]
        return np.diff(ends)[np.asarray(rows, np.int64)]

    def _keep(self, chunk: Chunk) -> Placed:
        _, texts = chunk
        return chunk, whole(texts, self._content.append(texts.flat))


_NONE: Final = Ragged(np.empty((0, 2), np.int64), np.zeros(1, np.int64))


def whole(texts: Strings, first: int) -> Ragged:
    """The pieces of texts whose bytes stand one after the other, from ``first`` on: one each."""
    places = texts.offsets - texts.offsets[0] + first
    return Ragged(np.stack((places[:-1], places[1:]), axis=1), np.arange(len(places)))


def _counted(chunks: Iterable[Placed], pieces: list[Ragged]) -> Iterator[tuple[Chunk, int]]:
    """Every chunk with the row of its first text; adds its ``pieces``."""
    first = sum(map(len, pieces))
    for chunk, here in chunks:
        pieces.append(here)
        yield chunk, first
        first += len(here)


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
