"""Which pairs are worth verifying: texts that share a band key, and texts that hold most of a shorter one's samples.

Both are the same question, which texts share enough keys, put to the same inverted index. Texts are numbered from the
one with the most samples down, so that a text only looks at those before it: the longer ones.

What is asked of one text is bounded, so that time grows with the number of texts, whatever they are. A key that more
than ``LIMIT`` texts have (100,000 copies of a template, a footer that everybody prints) leads to the first ``LEADERS``
of them and to the ``LEADERS`` just before the text. A text is first compared with the ``LINKS`` that share the most
keys with it, as far as keys of at most ``NARROW`` texts and those leaders show. What that ties into a family of more
than ``LIMIT`` is not asked for inside of it any more; other texts are compared with at most ``LIMIT``.

A pair is coded as one uint64, ``smaller number << 32 | larger number``, so that sorting and uniting sets of pairs is
cheap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, Final, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import running
from clusterer.duplicates.sets import Rows
from clusterer.records import dataclass

Codes = NDArray[np.uint64]

LIMIT: Final = 128
LEADERS: Final = 4
NARROW: Final = 32
LINKS: Final = 8
FURNITURE_FAMILIES: Final = 8  # a passage that so many unrelated articles hold says nothing of any two of them
SAMPLE_BITS: Final = 3  # one shingle in 2³ is sampled: docs/decisions/0004-trimmed-reprints.md

_ENTRIES_AT_A_TIME: Final = 1 << 22
_BUCKET: Final = 12  # bits of the entries of a bucket, and of the words of its filter: 32 kB each
_BUCKET_BITS: Final = 10  # a thousand places that are written to in turn stay in the cache

Result = TypeVar("Result")


class Workers:
    """A pool of threads, or none."""

    def __init__(self, threads: int, each: Callable[..., Iterator[Any]]) -> None:
        self.threads, self._each = threads, each

    def map(self, function: Callable[..., Result], *items: Iterable[Any]) -> list[Result]:
        """What the function returns for each of the items, in their order."""
        return list(self._each(function, *items))


def decode(codes: Codes) -> tuple[Rows, Rows]:
    """``(left, right)`` of coded pairs."""
    return (codes >> np.uint64(32)).astype(np.int64), (codes & np.uint64(0xFFFFFFFF)).astype(np.int64)


def encode(left: Rows, right: Rows) -> Codes:
    """The codes of pairs of different numbers, either way round."""
    low, high = np.minimum(left, right).astype(np.uint64), np.maximum(left, right).astype(np.uint64)
    return low << np.uint64(32) | high


def union(one: Codes, other: Codes) -> Codes:
    """The codes of both, sorted, each once; both are sorted and distinct (a stable sort merges such two runs)."""
    both = np.sort(np.concatenate((one, other)), kind="stable")
    kept = np.ones(len(both), bool)
    np.not_equal(both[1:], both[:-1], out=kept[1:])
    united: Codes = both[kept]
    return united


class Shared(Protocol):
    """What the search asks of an index of keys that two or more of n texts have. A mark on its l keys is bool[l]."""

    @property
    def dropped(self) -> int:
        """The lowest bits that its keys lack."""

    def crowded(self) -> NDArray[np.bool_]:
        """bool[n]: which texts have a key that more than ``LIMIT`` have."""

    def texts(self, keys: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """bool[n]: which texts have any of the marked keys."""

    def marked(self, keys: NDArray[np.bool_]) -> NDArray[np.uint64]:
        """The marked keys, ascending, without their lowest bits."""

    def common(self, families: Rows) -> NDArray[np.bool_]:
        """The mark of keys that many unrelated texts have."""

    def containing(
        self, sizes: Rows, common: NDArray[np.bool_], containment: float
    ) -> tuple[Shared, NDArray[np.int32]]:
        """The index without ``common`` keys, and how many of the rest two texts must share."""


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Which of n texts have each key that two or more of them have."""

    prefixes: NDArray[np.uint64]  # [l] the keys, ascending, without …
    dropped: int  # … their lowest bits
    postings: NDArray[np.int32]  # [m] their texts, ascending, one list after the other …
    indptr: Rows  # [l + 1] … list p is postings[indptr[p]:indptr[p + 1]]
    lists: NDArray[np.int32]  # [m] the lists of each text …
    places: NDArray[np.int32]  # [m] … and its places in them …
    by_row: Rows  # [n + 1] … text r's are lists[by_row[r]:by_row[r + 1]]

    def texts(self, keys: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """bool[n]: which texts have any of the marked keys (bool[l])."""
        held = np.zeros(len(self.by_row) - 1, bool)
        held[self.postings[np.repeat(keys, np.diff(self.indptr))]] = True
        return held

    def crowded(self) -> NDArray[np.bool_]:
        """bool[n]: which texts have a key that more than ``LIMIT`` have."""
        return self.texts(np.diff(self.indptr) > LIMIT)

    def marked(self, keys: NDArray[np.bool_]) -> NDArray[np.uint64]:
        """The marked keys (bool[l]), ascending, without their lowest ``dropped`` bits."""
        return self.prefixes[keys]

    def common(self, families: Rows) -> NDArray[np.bool_]:
        """bool[l]: the keys that texts of ``FURNITURE_FAMILIES`` or more different families have."""
        sizes = np.diff(self.indptr)
        large = sizes >= FURNITURE_FAMILIES
        lists = np.repeat(np.flatnonzero(large), sizes[large])
        seen = families[self.postings[np.repeat(large, sizes)]]
        alone = (np.bincount(families, minlength=1) == 1)[seen]
        counts = np.bincount(lists[alone], minlength=len(sizes))
        together = np.sort(lists[~alone] << 32 | seen[~alone])
        counts += np.bincount(together[np.diff(together, prepend=-1) != 0] >> 32, minlength=len(sizes))
        common: NDArray[np.bool_] = counts >= FURNITURE_FAMILIES
        return common

    def candidates(
        self, needed: NDArray[np.int32], families: Rows, most: int, cut: NDArray[np.bool_], rows: Rows
    ) -> Codes:
        """Codes of the texts ``rows`` with each earlier one that shares ``needed[row]`` keys with it.

        Without those of the same one of the ``families`` (int64[n], -1 for none); at most ``most`` of each text, or
        else ``LINKS``. ``cut`` (bool[n]) is set where there may be more.
        """
        from clusterer.duplicates import kernels

        n = len(self.by_row) - 1
        counts, touched = np.zeros(n, np.int32), np.empty(n, np.int32)
        out = np.empty(len(rows) * most, np.uint64)  # memory that is not written is not used
        found = kernels.candidates(
            self.lists,
            self.places,
            self.by_row,
            self.postings,
            self.indptr,
            needed,
            families,
            rows,
            NARROW,
            NARROW if most < LIMIT else LIMIT,
            LIMIT,
            LEADERS,
            most,
            LINKS,
            counts,
            touched,
            out,
            cut,
        )
        return out[:found].copy()

    def containing(self, sizes: Rows, common: NDArray[np.bool_], containment: float) -> tuple[Index, NDArray[np.int32]]:
        """The index without ``common`` keys (bool[l]), and int32[n]: how many of the rest two texts must share.

        That is the containment less three standard deviations of a sample; ``sizes[r]`` is the number of all keys of
        the shorter text r. Where nearly all of it is common, all of it counts.
        """
        n = len(sizes)
        rows = np.repeat(np.arange(n), np.diff(self.by_row))
        drawn = sizes - np.bincount(rows, common[self.lists], n)
        everything = drawn < 0.1 * sizes
        drawn = np.where(everything, sizes, drawn)
        needed = np.ceil(containment * drawn - 3.0 * np.sqrt(containment * (1.0 - containment) * drawn))
        kept = ~common[self.lists] | everything[rows]
        by_row = running(np.bincount(rows[kept], minlength=n))
        rest = replace(self, lists=self.lists[kept], places=self.places[kept], by_row=by_row)
        return rest, np.maximum(needed, 1).astype(np.int32)


def invert(keys: NDArray[np.uint64], begins: Rows, ends: Rows, rows: Rows, lift: int, workers: Workers) -> Index:
    """The index of texts whose keys, below 2 to the (64 - lift), are ``keys[begins[row]:ends[row]]`` for ``rows[r]``.

    Most keys occur once. A filter drops those, sorting brings together what is left: each part of the keys' range by
    itself, so that many texts need little memory, and in the part each bucket, so that the filter is a small one. The
    number of the text replaces the lowest bits of the key, so one plain sort brings equal keys together and their texts
    into order. What a key loses makes two different ones equal with probability n / 2⁶⁴: one more candidate to refute.
    """
    from clusterer.duplicates import kernels

    total = int((ends[rows] - begins[rows]).sum())
    part_bits = (max(workers.threads, total // _ENTRIES_AT_A_TIME + 1) - 1).bit_length()
    row_bits = max(SAMPLE_BITS, (len(rows) - 1).bit_length())
    bucket_bits = min(_BUCKET_BITS, (total >> part_bits + _BUCKET).bit_length())

    def one(part: int) -> tuple[NDArray[np.uint64], NDArray[np.int32], Rows]:
        entries = np.empty(total, np.uint64)  # memory that is not written is not used
        at, seen = np.zeros((1 << bucket_bits) + 1, np.int64), np.empty(1 << _BUCKET, np.uint64)
        n = kernels.repeated(keys, begins, ends, rows, lift, part, part_bits, row_bits, bucket_bits, at, seen, entries)
        top = (entries[:n] << np.uint64(part_bits) >> np.uint64(48)).astype(np.uint16)
        entries = entries[:n][np.argsort(top, kind="stable")]  # by radix; what is left to sort is nearly in order
        entries.sort(kind="stable")
        prefixes = entries >> np.uint64(row_bits)
        new = np.ones(n + 1, bool)
        np.not_equal(prefixes[1:], prefixes[:-1], out=new[1:-1])
        edges = np.flatnonzero(new)
        sizes = np.diff(edges)
        shared = sizes > 1
        kept = entries[np.repeat(shared, sizes)] & np.uint64((1 << row_bits) - 1)
        return prefixes[edges[:-1][shared]], kept.astype(np.int32), sizes[shared]

    prefixes, postings, sizes = (
        np.concatenate(column) for column in zip(*workers.map(one, range(1 << part_bits)), strict=True)
    )
    indptr = running(sizes)
    by_row = np.zeros(len(rows) + 2, np.int64)
    lists, places = np.empty(len(postings), np.int32), np.empty(len(postings), np.int32)
    kernels.transpose(postings, indptr, by_row, lists, places)
    return Index(prefixes, row_bits - lift, postings, indptr, lists, places, by_row[:-1])
