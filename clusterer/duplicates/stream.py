"""Near-duplicates of collections larger than memory: texts stream through, only their sketches are kept.

The texts themselves go to a temporary file once they outgrow ``_IN_MEMORY`` code points. Exact verification reads the
candidates' again: their words are scanned a second time, which costs less than to keep those of all the others.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Final

from clusterer.compute.spill import Spilled
from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair
from clusterer.duplicates.search import Pairs, search
from clusterer.duplicates.sketches import Sketches, join, sketch_texts
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
    kept = Spilled(_encoded, _decoded, _IN_MEMORY, len)
    sketches = join(_kept(texts, kept, settings, threads), settings)
    return search(sketches, lambda rows: [kept[row] for row in rows.tolist()], settings, threads)


def _kept(
    texts: Iterable[tuple[str, str]], kept: Spilled[str], settings: DuplicateSettings, threads: int
) -> Iterator[Sketches]:
    """The sketches of the texts, chunk by chunk, while the texts are kept."""
    row = 0
    for part, chunk in _sketched(_chunks(texts), settings, threads):
        kept.extend(chunk)
        yield part.shifted(row)
        row += len(chunk)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(body: bytes) -> str:
    return body.decode("utf-8", "surrogatepass")


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
