"""Near-duplicate pairs of a collection: candidates from sketches, every one verified exactly.

1. Texts of the same words collapse to one: by their fingerprints, and by looking at them.
2. Texts that share a band key are candidates for high Jaccard. Their samples estimate it: where it cannot be at the
   threshold, they are none.
3. Texts of which the longer one has most of the shorter one's samples are candidates for containment. Samples that many
   texts have which step 2 does not tie together are furniture, and do not count.
4. Each candidate's text is read once more, and each pair measured exactly. What is alike but tells of other facts is
   put aside (``differences.py``).

The work for one text is bounded (``candidates.py``), so time grows with the number of texts whatever they are. In a
crowd the pairs span a group instead of filling it; ``Pairs.notes`` says so when it happens. Nothing depends on the
order of the input: texts are numbered by size and fingerprint, and ids only decide how pairs are reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import select
from clusterer.compute.graphs import components
from clusterer.compute.scratch import make_room
from clusterer.config import DuplicateSettings
from clusterer.duplicates.candidates import (
    LIMIT,
    LINKS,
    SAMPLE_BITS,
    Codes,
    Index,
    Shared,
    Workers,
    decode,
    encode,
    invert,
    union,
)
from clusterer.duplicates.pairs import Pairs, collapse, expand, group_ids
from clusterer.duplicates.sets import Furniture, Overlaps, Rows, Sets
from clusterer.duplicates.sketches import Sketches, join, sketch_texts
from clusterer.duplicates.verify import Read, Reader, cuts, places, verified
from clusterer.text.tokens import available_cores

__all__ = ["Pairs", "find_pairs", "group_ids", "search"]

_TEXTS_AT_A_TIME: Final = 1 << 14  # whose candidates are gathered in one array
_TEXTS_A_BLOCK: Final = 512  # sketched at a time
_DEVIATIONS: Final = 4.0  # what lies farther from an estimate does not happen


def find_pairs(
    ids: Sequence[str], texts: Sequence[str], settings: DuplicateSettings, sketches: Sketches | None = None
) -> Pairs:
    """All near-duplicates among these texts; see the module's docstring for what "all" means.

    The ids must be distinct. ``sketches`` are those of the texts where they are known already, their rows counted
    from 0. Independent of the order of the texts.
    """
    if sketches is None:
        blocks = range(0, len(ids), _TEXTS_A_BLOCK)
        parts = (sketch_texts(ids[i : i + _TEXTS_A_BLOCK], texts[i : i + _TEXTS_A_BLOCK], settings, i) for i in blocks)
        sketches = join(parts, settings)
    return search(sketches, lambda rows: [texts[row] for row in rows.tolist()], settings).reported()


def search(sketches: Sketches, read: Read, settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """All near-duplicates among the sketched texts, which ``read`` finds by ``sketches.rows``."""
    if len(set(sketches.ids)) != len(sketches.ids):
        raise ValueError("the ids of the texts must be distinct")
    with pool(threads or available_cores()) as workers:
        return Search(sketches, Reader(read, settings.shingle_size), settings, workers).pairs()


class Search:
    """The pairs of sketched texts of distinct ids. Numbers are places in ``heads``, which are rows of the sketches.

    What asks keys, samples or texts (``banded``, ``sampled``, and what is told beside them) may be answered elsewhere:
    ``archive/spreading.py`` hands it out as tasks.
    """

    def __init__(self, sketches: Sketches, reader: Reader, settings: DuplicateSettings, workers: Workers) -> None:
        self.distinct = collapse(sketches, reader)
        self._sketches, self._heads = sketches, self.distinct.heads
        self._settings, self._workers = settings, workers
        self._words, rows = sketches.words[self._heads], sketches.rows[self._heads]
        self._reader = replace(reader, read=lambda numbers: reader.read(rows[numbers]))
        self._crowded = np.zeros(len(self._heads), bool)
        self._parts = 1 if workers.threads == 1 else 4 * workers.threads

    def pairs(self) -> Pairs:
        """All pairs of texts."""
        found = self._run()
        make_room(len(self._sketches))
        notes = []
        if crowded := int(self._crowded.sum()):
            notes.append(
                f"{crowded:,} articles share their fingerprints with more than {LIMIT} others and were compared with "
                f"some of them only: the pairs reported there span the groups but do not fill them"
            )
        return expand(self._sketches.ids, self.distinct, found, self._settings, notes)

    def _run(self) -> Overlaps:
        """The pairs of distinct texts."""
        n, settings = len(self._heads), self._settings
        index = self.banded()
        self._crowded |= index.crowded()
        found = self.estimated(self._candidates(index, np.ones(n, np.int32), Overlaps.none()))
        del index  # before there is another
        found = found.where(self._reach(found, _DEVIATIONS))
        codes = np.sort(encode(found.left, found.right))
        if not settings.reprints:
            return self.verified(codes, settings)
        index = self.sampled()
        common = self._common(index, found)
        furniture = Furniture(2 ** (64 - SAMPLE_BITS), index.dropped, index.marked(common)) if common.any() else None
        sizes = np.diff(self._sketches.sample_indptr)[self._heads]
        index, needed = index.containing(sizes, common, settings.containment)
        codes = union(codes, self._candidates(index, needed, found))
        return self.verified(codes, settings, furniture)

    def banded(self) -> Shared:
        """Who has which band keys."""
        keys = self._sketches.keys
        begins = keys.shape[1] * np.arange(len(self._sketches))
        return invert(keys.reshape(-1), begins, begins + keys.shape[1], self._heads, 0, self._workers)

    def sampled(self) -> Shared:
        """Who has which sampled shingles."""
        indptr = self._sketches.sample_indptr
        return invert(self._sketches.samples, indptr[:-1], indptr[1:], self._heads, SAMPLE_BITS, self._workers)

    def verified(self, codes: Codes, settings: DuplicateSettings, furniture: Furniture | None = None) -> Overlaps:
        """Those of the pairs that are near-duplicates or reprints. The codes are sorted."""
        left, right = decode(codes)

        def verify(part: Rows) -> Overlaps:
            return verified(left[part], right[part], self._words, self._reader, settings, furniture).small()

        return Overlaps.concatenate(self._workers.map(verify, cuts(left, right, self._words, self._parts)))

    def _common(self, index: Shared, samples: Overlaps) -> NDArray[np.bool_]:
        """Which sampled shingles many texts have that no Jaccard at the threshold ties together.

        Samples say what is certain of that; only where they leave it open, texts are read.
        """
        loose, sure = self._reach(samples, _DEVIATIONS), self._reach(samples, -_DEVIATIONS)
        n = len(self._heads)
        common = index.common(components(n, samples.left[loose], samples.right[loose]))
        unsure = index.texts(index.common(components(n, samples.left[sure], samples.right[sure])) & ~common)
        asked = loose & ~sure & unsure[samples.left] & unsure[samples.right]
        if not asked.any():
            return common
        codes = np.sort(encode(samples.left[asked], samples.right[asked]))
        tied = [self.verified(codes, replace(self._settings, reprints=False)), samples.where(loose & ~asked)]
        together = Overlaps.concatenate(tied)
        return index.common(components(n, together.left, together.right))

    def _candidates(self, index: Shared, needed: NDArray[np.int32], known: Overlaps) -> Codes:
        """The pairs that share enough keys.

        First each text's nearest ones, then the others, but not inside large families, which these and the ``known``
        ones tie together already.
        """
        n = len(self._heads)
        codes, cut = self.nearest(index, needed, self._tied(known), LINKS, np.arange(n))
        if cut.any():
            left, right = decode(codes)
            crowd = codes[_large(components(n, left, right))[left] >= 0]
            families = self._tied(Overlaps.concatenate([known, self.estimated(crowd)]))
            more, cut = self.nearest(index, needed, families, LIMIT, np.flatnonzero(cut))
            codes = union(codes, more)
        self._crowded |= cut
        return codes

    def nearest(
        self, index: Shared, needed: NDArray[np.int32], families: Rows, most: int, rows: Rows
    ) -> tuple[Codes, NDArray[np.bool_]]:
        """The pairs of some texts, sorted, and for which texts there would be more than these."""
        assert isinstance(index, Index)
        cut = np.zeros(len(self._heads), bool)
        ask = partial(index.candidates, needed, families, most, cut)
        parts = max(self._parts, -(-len(rows) // _TEXTS_AT_A_TIME))
        codes = self._workers.map(ask, np.array_split(rows, parts))
        return np.sort(np.concatenate(codes)), cut

    def _tied(self, samples: Overlaps) -> Rows:
        """int64[n]: the large families that pairs tie together by what their samples say, -1 for other texts."""
        tied = self._reach(samples, 0.0)
        if self._settings.reprints:
            shorter = np.minimum(samples.left_size, samples.right_size)
            tied |= samples.shared >= self._settings.containment * shorter
        tied &= samples.shared > 0
        return _large(components(len(self._heads), samples.left[tied], samples.right[tied]))

    def estimated(self, codes: Codes) -> Overlaps:
        """The overlaps of the texts' samples. The codes are sorted."""
        return Overlaps.concatenate(self._workers.map(self._overlaps, np.array_split(codes, self._parts)))

    def _overlaps(self, codes: Codes) -> Overlaps:
        left, right = decode(codes)
        lefts, rights, used = places(left, right)
        at, indptr = select(self._sketches.sample_indptr, self._heads[used])
        sets = Sets.of(self._sketches.samples[at], indptr)
        return replace(sets.overlaps(lefts, rights), left=left, right=right).small()

    def _reach(self, samples: Overlaps, deviations: float) -> NDArray[np.bool_]:
        """Whether the texts' Jaccard may be at the threshold, by so many standard deviations of their samples."""
        union, threshold = samples.left_size + samples.right_size - samples.shared, self._settings.threshold
        reached: NDArray[np.bool_] = samples.shared >= threshold * union - deviations * np.sqrt(
            threshold * (1.0 - threshold) * union
        )
        return reached


def _large(families: Rows) -> Rows:
    return np.where(np.bincount(families, minlength=1)[families] > LIMIT, families, -1)


@contextmanager
def pool(threads: int) -> Iterator[Workers]:
    """So many threads for a search."""
    if threads == 1:
        yield Workers(1, map)
        return
    with ThreadPoolExecutor(threads) as pool:
        yield Workers(threads, pool.map)
