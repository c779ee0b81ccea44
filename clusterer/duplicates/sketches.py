"""What the search for near-duplicates needs of each text, besides its words: small, and computed once.

``keys`` are the LSH band keys of its MinHash signature; they find pairs of high Jaccard. ``samples`` are the shingles
whose hash falls below a fixed bound (FracMinHash, Irber et al. 2022): the same shingle is drawn in every text that has
it, so the share of a short text's samples that a long text has too estimates containment, which finds the trimmed
reprint that LSH cannot see. ``fingerprints`` are hashes of the whole text; equal ones are the same words in the same
order.

Sketches are plain arrays: they are made a block of texts at a time, wherever the texts are (``sketch_texts`` in a
worker process), travel as bytes, and are put together where the search is (``join``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import running, select
from clusterer.compute.scratch import Scratch
from clusterer.config import DuplicateSettings
from clusterer.duplicates.candidates import SAMPLE_BITS
from clusterer.duplicates.minhash import Signatures, permutations, require_scheme, rows_of, scheme_of
from clusterer.records import dataclass
from clusterer.text.tokens import Texts, Tokens, available_cores, word_hashes

_WORDS_AT_A_TIME: Final = 1 << 18
_DOUBLED: Final = 1 << 21  # items up to which a column doubles when it grows; a larger one grows by an eighth
_SCRATCH: Final = Scratch(np.uint64, np.uint32)  # for a block of texts: samples, low halves of shingles


@dataclass(frozen=True, slots=True, eq=False)
class Sketches:
    """Sketches of n texts, each of at least one word. A value: it pickles, and knows nothing of the texts."""

    ids: Sequence[str]  # [n]
    rows: NDArray[np.int64]  # [n] where each text stands in the tokens or words they were made from
    words: NDArray[np.int64]  # [n] number of words, of those that hang together where letters were lost
    fingerprints: NDArray[np.uint64]  # [n]
    keys: NDArray[np.uint64]  # [n, bands]
    samples: NDArray[np.uint64]  # [m] sampled shingles, distinct within a text
    sample_indptr: NDArray[np.int64]  # [n + 1]
    scheme: str

    def __len__(self) -> int:
        """The number of texts."""
        return len(self.ids)

    def shifted(self, first: int) -> Sketches:
        """The same sketches with rows counted from ``first``."""
        return replace(self, rows=self.rows + first)

    def select(self, chosen: NDArray[np.int64]) -> Sketches:
        """The sketches of some texts, in the order asked for."""
        if np.array_equal(chosen, np.arange(len(self))):
            return self
        at, indptr = select(self.sample_indptr, chosen)
        return Sketches(
            tuple(self.ids[row] for row in chosen.tolist()),
            self.rows[chosen],
            self.words[chosen],
            self.fingerprints[chosen],
            self.keys[chosen],
            self.samples[at],
            indptr,
            self.scheme,
        )


def sketch(ids: Sequence[str], tokens: Tokens, settings: DuplicateSettings, threads: int | None = None) -> Sketches:
    """Sketch the texts whose words are given, without those that have none."""
    if len(ids) != len(tokens):
        raise ValueError(f"got {len(ids)} ids for {len(tokens)} texts")
    threads = threads or available_cores()
    at = np.arange(0, len(tokens.hashes) + 1, _WORDS_AT_A_TIME)
    cuts = sorted({*np.searchsorted(tokens.indptr, at).tolist(), 0, len(tokens)})

    def block(first: int, last: int) -> Sketches:
        words = tokens.hashes[tokens.indptr[first] : tokens.indptr[last]]
        indptr = tokens.indptr[first : last + 1] - tokens.indptr[first]
        return sketch_words(ids[first:last], words, indptr, settings).shifted(first)

    if threads == 1 or len(cuts) <= 2:
        return join((block(*cut) for cut in pairwise(cuts)), settings)
    with ThreadPoolExecutor(threads) as pool:
        return join(pool.map(block, cuts[:-1], cuts[1:]), settings)


def sketch_texts(ids: Sequence[str], texts: Texts, settings: DuplicateSettings, first: int = 0) -> Sketches:
    """Sketch one block of texts, on this thread, with rows counted from ``first``. As a whole it takes 24 B a word."""
    if len(ids) != len(texts):
        raise ValueError(f"got {len(ids)} ids for {len(texts)} texts")
    return sketch_words(ids, *word_hashes(texts), settings).shifted(first)


def sketch_words(
    ids: Sequence[str],
    words: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    settings: DuplicateSettings,
) -> Sketches:
    """Sketch one block of texts, on this thread. Their rows are counted from 0."""
    return _sketched(ids, words, indptr, settings, np.empty((1, settings.permutations), np.uint32))


def signatures(ids: Sequence[str], tokens: Tokens, settings: DuplicateSettings) -> Signatures:
    """The signatures of the texts whose words are given, in their order, without those too short for a shingle."""
    if len(ids) != len(tokens):
        raise ValueError(f"got {len(ids)} ids for {len(tokens)} texts")
    values = np.empty((max(1, len(ids)), settings.permutations), np.uint32)
    whole = replace(settings, bands=1)  # no band is asked for, and one divides any number of permutations
    sketched = _sketched(ids, tokens.hashes, tokens.indptr, whole, values)
    long = sketched.words >= settings.shingle_size
    chosen = tuple(id_ for id_, enough in zip(sketched.ids, long.tolist(), strict=True) if enough)
    return Signatures(chosen, values[: len(sketched)][long], scheme_of(settings))


def _sketched(
    ids: Sequence[str],
    words: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    settings: DuplicateSettings,
    values: NDArray[np.uint32],
) -> Sketches:
    """The sketches, and in the rows of ``values`` the signatures of as many texts as there are rows."""
    from clusterer.duplicates import sketch_kernels

    n = len(indptr) - 1
    a, b = permutations(settings.permutations, settings.seed)
    samples, lows = _SCRATCH.arrays(len(words) + 1)
    longest = int(np.diff(indptr).max(initial=0))
    seen = np.zeros(1 << longest.bit_length(), np.int64)
    kept, lengths, sample_indptr = np.empty(n, np.int64), np.empty(n, np.int64), np.empty(n + 1, np.int64)
    fingerprints, keys = np.empty(n, np.uint64), np.empty((n, settings.bands), np.uint64)
    found = sketch_kernels.sketch(
        words,
        indptr,
        settings.shingle_size,
        a,
        b,
        rows_of(settings),
        2 ** (64 - SAMPLE_BITS),
        lows,
        values,
        seen,
        kept,
        lengths,
        fingerprints,
        keys,
        samples,
        sample_indptr,
    )
    kept = kept[:found]
    return Sketches(
        tuple(ids) if found == n else tuple(ids[row] for row in kept.tolist()),
        kept,
        lengths[:found],
        fingerprints[:found],
        keys[:found],
        samples[: sample_indptr[found]].copy(),
        sample_indptr[: found + 1],
        scheme_of(settings),
    )


def join(parts: Iterable[Sketches], settings: DuplicateSettings) -> Sketches:
    """The texts of all parts, one part after the other, holding one part at a time. Raises SchemeError."""
    scheme = scheme_of(settings)
    ids: list[str] = []
    columns = [_Column(kind) for kind in (np.int64, np.int64, np.uint64, np.uint64, np.uint64, np.int64)]
    for part in parts:
        require_scheme(scheme, part.scheme)
        ids.extend(part.ids)
        counts = np.diff(part.sample_indptr)
        arrays = (part.rows, part.words, part.fingerprints, part.keys.reshape(-1), part.samples, counts)
        for column, array in zip(columns, arrays, strict=True):
            column.append(array)
    rows, words, fingerprints, keys, samples, counts = (column.values() for column in columns)
    keys = keys.reshape(-1, settings.bands)
    return Sketches(tuple(ids), rows, words, fingerprints, keys, samples, running(counts), scheme)


class _Column:
    """An array that grows in place: a list of parts and their concatenation would take twice the memory."""

    def __init__(self, kind: type[np.generic]) -> None:
        self._array: NDArray[Any] = np.empty(1 << 10, kind)
        self._size = 0

    def append(self, values: NDArray[Any]) -> None:
        end = self._size + len(values)
        if end > len(self._array):
            self._array.resize(end + max(end // 8, min(end, _DOUBLED)), refcheck=False)
        self._array[self._size : end] = values
        self._size = end

    def values(self) -> NDArray[Any]:
        return self._array[: self._size]
