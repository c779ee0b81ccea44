"""What the search for near-duplicates needs of each text, besides its words: small, and computed once.

``keys`` are the LSH band keys of its MinHash signature; they find pairs of high Jaccard. ``samples`` are the shingles
whose hash falls below a fixed bound (FracMinHash, Irber et al. 2022): the same shingle is drawn in every text that has
it, so the share of a short text's samples that a long text has too estimates containment, which finds the trimmed
reprint that LSH cannot see. ``fingerprints`` are hashes of the whole text; equal ones are the same words in the same
order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.duplicates.candidates import SAMPLE_BITS
from clusterer.duplicates.minhash import bands_of, require_scheme, scheme_of, shingles, sign
from clusterer.text.tokens import Tokens, available_cores

_WORDS_AT_A_TIME: Final = 1 << 18


@dataclass(frozen=True, slots=True, eq=False)
class Sketches:
    """Sketches of n texts, each long enough for a shingle."""

    ids: tuple[str, ...]  # [n]
    rows: NDArray[np.int64]  # [n] where each text stands in the tokens or words they were made from
    words: NDArray[np.int64]  # [n] number of words
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
        counts = np.diff(self.sample_indptr)[chosen]
        indptr = np.concatenate(([0], np.cumsum(counts)))
        at = np.arange(indptr[-1]) + np.repeat(self.sample_indptr[chosen] - indptr[:-1], counts)
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
    """Sketch the texts whose words are given, without those too short for a shingle."""
    if len(ids) != len(tokens):
        raise ValueError(f"got {len(ids)} ids for {len(tokens)} texts")
    threads = threads or available_cores()
    at = np.arange(0, len(tokens.hashes) + 1, _WORDS_AT_A_TIME)
    cuts = np.unique(np.append(np.searchsorted(tokens.indptr, at), [0, len(tokens)])).tolist()

    def block(first: int, last: int) -> Sketches:
        words = tokens.hashes[tokens.indptr[first] : tokens.indptr[last]]
        indptr = tokens.indptr[first : last + 1] - tokens.indptr[first]
        return sketch_words(ids[first:last], words, indptr, settings).shifted(first)

    if threads == 1 or len(cuts) <= 2:
        return join((block(*cut) for cut in pairwise(cuts)), settings)
    with ThreadPoolExecutor(threads) as pool:
        return join(pool.map(block, cuts[:-1], cuts[1:]), settings)


def sketch_words(
    ids: Sequence[str],
    words: NDArray[np.uint64],
    indptr: NDArray[np.int64],
    settings: DuplicateSettings,
) -> Sketches:
    """Sketch one block of texts, on this thread. Their rows are counted from 0."""
    from clusterer.duplicates import sketch_kernels

    hashes, shingle_indptr = shingles(words, indptr, settings.shingle_size)
    kept = np.flatnonzero(np.diff(shingle_indptr))
    values = sign(hashes, shingle_indptr, settings)
    if len(kept) < len(values):
        values = values[kept]
    fingerprints = np.empty(len(indptr) - 1, np.uint64)
    sketch_kernels.fingerprint(words, indptr, fingerprints)
    samples = np.empty(len(hashes), np.uint64)
    sample_indptr = np.empty(len(indptr), np.int64)
    n = sketch_kernels.sample(hashes, shingle_indptr, 2 ** (64 - SAMPLE_BITS), samples, sample_indptr)
    return Sketches(
        tuple(ids) if len(kept) == len(ids) else tuple(ids[row] for row in kept.tolist()),
        kept,
        np.diff(indptr)[kept],
        fingerprints[kept],
        bands_of(values, settings),
        samples[:n].copy(),
        np.append(sample_indptr[kept], n),
        scheme_of(settings),
    )


def join(parts: Iterable[Sketches], settings: DuplicateSettings) -> Sketches:
    """The texts of all parts, one part after the other, holding one part at a time. Raises SchemeError."""
    scheme = scheme_of(settings)
    ids: list[str] = []
    rows, words, counts = _Column(np.int64), _Column(np.int64), _Column(np.int64)
    fingerprints, samples = _Column(np.uint64), _Column(np.uint64)
    keys = _Column(np.uint64)
    for part in parts:
        require_scheme(scheme, part.scheme)
        ids.extend(part.ids)
        rows.append(part.rows)
        words.append(part.words)
        counts.append(np.diff(part.sample_indptr))
        fingerprints.append(part.fingerprints)
        samples.append(part.samples)
        keys.append(part.keys.reshape(-1))
    return Sketches(
        tuple(ids),
        rows.values(),
        words.values(),
        fingerprints.values(),
        keys.values().reshape(-1, settings.bands),
        samples.values(),
        np.concatenate(([0], np.cumsum(counts.values()))),
        scheme,
    )


class _Column:
    """An array that grows in place: a list of parts and their concatenation would take twice the memory."""

    def __init__(self, kind: type[np.generic]) -> None:
        self._array: NDArray[Any] = np.empty(1 << 10, kind)
        self._size = 0

    def append(self, values: NDArray[Any]) -> None:
        end = self._size + len(values)
        if end > len(self._array):
            self._array.resize(end + end // 8, refcheck=False)
        self._array[self._size : end] = values
        self._size = end

    def values(self) -> NDArray[Any]:
        return self._array[: self._size]
