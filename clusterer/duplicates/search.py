"""Near-duplicate pairs of a collection: candidates from sketches, every one verified exactly.

1. Texts of the same words collapse to one by their fingerprints.
2. Texts that share a band key (high Jaccard) are candidates. They are measured exactly; those at the threshold are
   near-duplicates.
3. Texts of which the longer one holds most of the shorter one's samples (containment) are candidates too, and with
   them what step 2 measured and found contained. What near-duplicates do not explain but many texts hold is furniture;
   judged without it, those at the containment are reprints.

The work for one text is bounded (``candidates.py``), so time grows with the number of texts whatever they are. In a
crowd the pairs span a group instead of filling it; ``Pairs.notes`` says so when it happens. Nothing depends on the
order of the input: texts are numbered by size and fingerprint, and ids only decide how pairs are reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair
from clusterer.duplicates.candidates import LIMIT, LINKS, SAMPLE_BITS, Codes, Index, Workers, decode, encode, invert
from clusterer.duplicates.pairs import Pairs, collapse, expand, group_ids
from clusterer.duplicates.sketches import Sketches, sketch
from clusterer.duplicates.verify import Furniture, Gather, Overlaps, Rows, connected, cuts, gather_from, overlaps
from clusterer.text.tokens import Tokens, available_cores

__all__ = ["Pairs", "find_pairs", "group_ids", "search"]

_TEXTS_AT_A_TIME: Final = 1 << 17


def find_pairs(ids: Sequence[str], tokens: Tokens, settings: DuplicateSettings) -> list[DuplicatePair]:
    """All near-duplicates among the texts with these ids and words; see the module's docstring for what "all" means.

    The ids must be distinct. Independent of the order of the texts.
    """
    return search(sketch(ids, tokens, settings), gather_from(tokens), settings).reported()


def search(sketches: Sketches, gather: Gather, settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """All near-duplicates among the sketched texts, whose words ``gather`` finds by ``sketches.rows``."""
    if len(set(sketches.ids)) != len(sketches.ids):
        raise ValueError("the ids of the texts must be distinct")
    distinct = collapse(sketches)
    with _workers(threads or available_cores()) as workers:
        found, crowded = _Search(sketches, distinct.heads, gather, settings, workers).run()
    notes = []
    if crowded.any():
        notes.append(
            f"{int(crowded.sum()):,} articles share their fingerprints with more than {LIMIT} others and were compared "
            f"with some of them only: the pairs reported there span the groups but do not fill them"
        )
    return expand(sketches.ids, distinct, found, settings, notes)


class _Search:
    """The pairs of distinct texts: numbers are places in ``heads``, which are rows of the sketches."""

    def __init__(
        self, sketches: Sketches, heads: Rows, gather: Gather, settings: DuplicateSettings, workers: Workers
    ) -> None:
        self._sketches, self._heads, self._gather = sketches, heads, gather
        self._settings, self._workers = settings, workers
        self._words, self._rows = sketches.words[heads], sketches.rows[heads]
        self._crowded = np.zeros(len(heads), bool)

    def run(self) -> tuple[Overlaps, NDArray[np.bool_]]:
        """The pairs, and which texts were not compared with all they resemble."""
        n, bands = len(self._heads), self._sketches.keys.shape[1]
        begins = bands * np.arange(len(self._sketches))
        index = invert(self._sketches.keys.reshape(-1), begins, begins + bands, self._heads, 0, self._workers)
        self._crowded |= index.crowds()
        found = self._compared(index, np.ones(n, np.int32), Overlaps.concatenate([]))
        if not self._settings.reprints:
            return found, self._crowded
        near = found.jaccard >= self._settings.threshold
        maybe = np.sort(encode(found.left[~near], found.right[~near]))
        found = found.where(near)

        indptr = self._sketches.sample_indptr
        index = invert(self._sketches.samples, indptr[:-1], indptr[1:], self._heads, SAMPLE_BITS, self._workers)
        common = index.common(connected(n, found.left, found.right))
        furniture = Furniture(2 ** (64 - SAMPLE_BITS), index.dropped, index.prefixes[common]) if common.any() else None
        found = Overlaps.concatenate([found, self._measured(maybe, furniture)])
        index, needed = index.containing(np.diff(indptr)[self._heads], common, self._settings.containment)
        return self._compared(index, needed, found, furniture), self._crowded

    def _compared(
        self, index: Index, needed: NDArray[np.int32], found: Overlaps, furniture: Furniture | None = None
    ) -> Overlaps:
        """What was ``found`` before, and the pairs among those that share enough keys.

        First each text's nearest ones; then the others, but not inside large families, which are tied already.
        """
        n = len(self._heads)
        rows = np.arange(n)
        for most in (LINKS, LIMIT):
            families = connected(n, found.left, found.right)
            families[np.bincount(families, minlength=n)[families] <= LIMIT] = -1
            done = np.sort(encode(found.left, found.right))
            cut = np.zeros(n, bool)
            parts = [found]
            for some in np.split(rows, range(_TEXTS_AT_A_TIME, len(rows), _TEXTS_AT_A_TIME)):
                ask = partial(index.candidates, needed, families, most, cut)
                shares = 1 if self._workers.threads == 1 else 4 * self._workers.threads
                codes = np.sort(np.concatenate(self._workers.map(ask, np.array_split(some, shares))))
                parts.append(self._measured(np.setdiff1d(codes, done, assume_unique=True), furniture))
            found = Overlaps.concatenate(parts)
            rows = np.flatnonzero(cut)
        self._crowded |= cut
        return found

    def _measured(self, codes: Codes, furniture: Furniture | None = None) -> Overlaps:
        """Those of the pairs that are near-duplicates or reprints."""
        left, right = decode(codes)

        def part(places: Rows) -> Overlaps:
            found = overlaps(left[places], right[places], self._read, self._settings.shingle_size, furniture)
            return found.where(self._passed(found))

        return Overlaps.concatenate(self._workers.map(part, cuts(left, right, self._words)))

    def _read(self, numbers: Rows) -> tuple[NDArray[np.uint64], Rows]:
        return self._gather(self._rows[numbers])

    def _passed(self, found: Overlaps) -> NDArray[np.bool_]:
        """Which pairs are at the threshold, or the shorter text of which stands in the longer one, without furniture.

        What is left of the shorter text must be long enough by itself. Where nearly nothing is left it is no story with
        furniture, but a widely copied one, and all of it counts.
        """
        settings = self._settings
        near = found.jaccard >= settings.threshold
        if not settings.reprints:
            return near
        whole = np.minimum(found.left_size, found.right_size)
        everything = found.own < 0.1 * whole
        own, shared = np.where(everything, whole, found.own), np.where(everything, found.shared, found.own_shared)
        enough = (own == whole) | (own + settings.shingle_size > settings.containment_min_words)
        long = np.minimum(self._words[found.left], self._words[found.right]) >= settings.containment_min_words
        passed: NDArray[np.bool_] = near | (long & enough & (shared >= settings.containment * own))
        return passed


@contextmanager
def _workers(threads: int) -> Iterator[Workers]:
    if threads == 1:
        yield Workers(1, map)
        return
    with ThreadPoolExecutor(threads) as pool:
        yield Workers(threads, pool.map)
