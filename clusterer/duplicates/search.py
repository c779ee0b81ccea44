"""Near-duplicate pairs of a collection: candidates from sketches, every one verified exactly.

1. Texts of the same words collapse to one by their fingerprints.
2. Candidates: texts sharing a band key (high Jaccard), and texts holding most of a shorter one's samples (containment).
3. Exact Jaccard and both containments of every candidate; what passes the thresholds is a pair.

Small buckets are compared pairwise. A bucket larger than ``FAMILY_LIMIT`` (100,000 copies of a template, or a footer
that everybody prints) is linked to leaders instead: its texts are compared with the first of them, those that fail with
the first of the failures, and so on, ``LEADERS`` times. A family that the first ``LINKS`` candidates of its texts show
to be larger than that is tied already: the rest of its candidates is not compared. The pairs found there span the
family instead of filling it; ``Pairs.notes`` says so when it happens. Nothing depends on the order of the input: texts
are ranked by id first.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair, PairKind
from clusterer.duplicates.candidates import (
    SAMPLE_BITS,
    Codes,
    Crowd,
    band_candidates,
    containment_candidates,
    decode,
    encode,
    invert,
)
from clusterer.duplicates.sketches import Sketches, sketch
from clusterer.duplicates.verify import Furniture, Gather, Overlaps, Rows, gather_from, overlaps, own_overlaps
from clusterer.text.tokens import Tokens, available_cores

log = logging.getLogger(__name__)

FAMILY_LIMIT: Final = 128
LINKS: Final = 8  # candidates of a text that are compared before its family is known
LEADERS: Final = 8
TRIES: Final = 32  # failed comparisons with leaders after which a text is left alone

_KINDS: Final[tuple[PairKind, ...]] = ("identical", "near-duplicate", "reprint")
_IDENTICAL, _NEAR, _REPRINT = range(3)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Verified pairs as columns: p pairs of n texts. ``ids`` ascend and ``left < right``, so do the ids behind them."""

    ids: tuple[str, ...]  # [n]
    left: Rows  # [p] rows of ids
    right: Rows  # [p]
    jaccard: NDArray[np.float64]  # [p]
    left_in_right: NDArray[np.float64]  # [p]
    right_in_left: NDArray[np.float64]  # [p]
    kinds: NDArray[np.uint8]  # [p] 0 identical, 1 near-duplicate, 2 reprint
    notes: tuple[str, ...] = ()  # limits that were reached, in words

    def __len__(self) -> int:
        """The number of pairs."""
        return len(self.left)

    def reported(self) -> list[DuplicatePair]:
        """``to_list``, with the notes logged as warnings."""
        for note in self.notes:
            log.warning("near-duplicates: %s", note)
        return self.to_list()

    def to_list(self) -> list[DuplicatePair]:
        """The pairs as values, in the order of their ids."""
        columns = (self.left, self.right, self.jaccard, self.left_in_right, self.right_in_left, self.kinds)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        return [DuplicatePair(self.ids[a], self.ids[b], j, x, y, _KINDS[kind]) for a, b, j, x, y, kind in rows]


def find_pairs(ids: Sequence[str], tokens: Tokens, settings: DuplicateSettings) -> list[DuplicatePair]:
    """All near-duplicates among the texts with these ids and words; see the module's docstring for what "all" means.

    The ids must be distinct. Independent of the order of the texts.
    """
    return search(sketch(ids, tokens, settings), gather_from(tokens), settings).reported()


def search(sketches: Sketches, gather: Gather, settings: DuplicateSettings, threads: int | None = None) -> Pairs:
    """All near-duplicates among the sketched texts, whose words ``gather`` finds by ``sketches.rows``."""
    threads = threads or available_cores()
    ranking = np.array(sorted(range(len(sketches)), key=sketches.ids.__getitem__), np.int64)
    ids = tuple(sketches.ids[row] for row in ranking)
    if len(set(ids)) != len(ids):
        raise ValueError("the ids of the texts must be distinct")
    heads, members, member_indptr = _collapse(sketches.fingerprints[ranking])
    distinct = sketches.select(ranking[heads])
    del sketches  # where nobody else holds them, that is half of the memory

    def measure(codes: Codes) -> Overlaps:
        return overlaps(*decode(codes), distinct.words, read, settings.shingle_size, threads)

    def read(rows: Rows) -> tuple[NDArray[np.uint64], Rows]:
        return gather(distinct.rows[rows])

    def check(codes: Codes) -> Overlaps:
        found = measure(codes)
        return found.where(found.jaccard >= settings.threshold)

    notes: list[str] = []
    codes, crowds = band_candidates(distinct.keys, FAMILY_LIMIT, threads)
    first = _first_links(codes)
    measured = measure(codes[first])
    families = _families(measured.where(measured.jaccard >= settings.threshold), len(distinct))
    measured = Overlaps.concatenate([measured, measure(_across(codes[~first], families, notes))])
    near = measured.jaccard >= settings.threshold
    found = measured.where(near)
    if crowds:
        found = _span(crowds, check, found, len(distinct), notes)
    if settings.reprints:
        index = invert(distinct.samples, distinct.sample_indptr)
        families = _families(found, len(distinct))
        known = index.furniture(families)
        held = containment_candidates(index, known, settings.containment, FAMILY_LIMIT, threads)
        held = _across(held, families, notes)
        others = measure(np.setdiff1d(held, codes, assume_unique=True))
        new = others.jaccard >= settings.threshold
        furniture = Furniture(2 ** (64 - SAMPLE_BITS), index.dropped, index.prefixes[known])
        del index
        rest = Overlaps.concatenate([measured.where(~near), others.where(~new)])
        reprints = _reprints(rest, furniture, distinct.words, read, settings, threads)
        found = Overlaps.concatenate([found, others.where(new), reprints])
    return _expand(ids, members, member_indptr, found, settings, notes)


def _first_links(codes: Codes) -> NDArray[np.bool_]:
    """Which candidate pairs are among the first ``LINKS`` of their later text: enough to see who is one family."""
    _, right = decode(codes)
    order = np.argsort(right, kind="stable")
    starts = np.flatnonzero(np.diff(right[order], prepend=-1))
    rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
    first = np.empty(len(codes), bool)
    first[order] = rank < LINKS
    return first


def _across(codes: Codes, families: Rows, notes: list[str]) -> Codes:
    """The candidate pairs without those inside one family of more than ``FAMILY_LIMIT`` texts: it is tied already."""
    left, right = decode(codes)
    large = np.bincount(families, minlength=len(families)) > FAMILY_LIMIT
    inside = (families[left] == families[right]) & large[families[left]]
    if inside.any():
        notes.append(
            f"{int(inside.sum()):,} candidate pairs inside families of more than {FAMILY_LIMIT} articles were not "
            f"compared: the pairs reported there span the family but do not fill it"
        )
    rest: Codes = codes[~inside]
    return rest


def _families(found: Overlaps, n: int) -> Rows:
    """int64[n]: the smallest row of the texts that pairs connect each one with."""
    from clusterer.duplicates import kernels

    parent = np.arange(n)
    kernels.unite(parent, found.left, found.right)
    return parent


def _reprints(
    found: Overlaps, furniture: Furniture, words: Rows, gather: Gather, settings: DuplicateSettings, threads: int
) -> Overlaps:
    """The pairs of which the shorter text stands in the longer one, not counting furniture.

    Furniture is what many unrelated texts hold: an outlet's standing lines, an agency's boilerplate. It makes no text a
    reprint of another, and does not hide that one is. What is left of the shorter text must be long enough by itself;
    where nearly nothing is left the text is no story with furniture, but a widely copied one, and all of it counts.
    """
    found = found.where(np.minimum(words[found.left], words[found.right]) >= settings.containment_min_words)
    size = np.minimum(found.left_size, found.right_size)
    if len(furniture.prefixes):
        own, shared = own_overlaps(found, furniture, words, gather, settings.shingle_size, threads)
        everything = own < 0.1 * size
        own, shared = np.where(everything, size, own), np.where(everything, found.shared, shared)
        enough = everything | (own == size) | (own + settings.shingle_size > settings.containment_min_words)
        return found.where(enough & (shared >= settings.containment * own))
    return found.where(found.shared >= settings.containment * size)


def group_ids(pairs: Pairs) -> list[tuple[str, ...]]:
    """The ids that pairs connect, each group sorted, by their first id: for millions of texts, where only ids count.

    ``clusterer.duplicates.group`` also takes chains apart and chooses representatives.
    """
    from clusterer.duplicates import kernels

    parent = np.arange(len(pairs.ids))
    kernels.unite(parent, pairs.left, pairs.right)
    order = np.argsort(parent, kind="stable")
    edges = np.flatnonzero(np.diff(parent[order], prepend=-1, append=-1))
    sizes = np.diff(edges)
    return [
        tuple(pairs.ids[row] for row in order[edge : edge + size].tolist())
        for edge, size in zip(edges[:-1].tolist(), sizes.tolist(), strict=True)
        if size > 1
    ]


def _collapse(fingerprints: NDArray[np.uint64]) -> tuple[Rows, Rows, Rows]:
    """``(heads, members, indptr)``: the first row of each set of equal fingerprints, ascending, and the sets."""
    _, first, inverse, counts = np.unique(fingerprints, return_index=True, return_inverse=True, return_counts=True)
    order = np.argsort(first)
    position = np.empty(len(order), np.int64)
    position[order] = np.arange(len(order))
    members = np.argsort(position[inverse], kind="stable")
    return first[order], members, np.concatenate(([0], np.cumsum(counts[order])))


def _span(
    crowds: Sequence[Crowd], check: Callable[[Codes], Overlaps], found: Overlaps, n: int, notes: list[str]
) -> Overlaps:
    """Link the texts of crowded buckets to leaders, unless verified pairs tie them together already."""
    from clusterer.duplicates import kernels

    parent = np.arange(n)
    kernels.unite(parent, found.left, found.right)
    parts = [found]
    tries = np.zeros(n, np.int64)  # comparisons with a leader that failed, over all bands
    unlinked = np.zeros(n, bool)
    for crowd in crowds:
        rows, buckets = crowd.rows, crowd.buckets
        for _ in range(LEADERS):
            if not len(rows):
                break
            first = np.concatenate(([True], buckets[1:] != buckets[:-1]))
            leaders = rows[first][np.cumsum(first) - 1]
            open_ = (parent[rows] != parent[leaders]) & (tries[rows] < TRIES)
            rows, buckets, leaders = rows[open_], buckets[open_], leaders[open_]
            passed = check(np.unique(encode(leaders, rows)))
            kernels.unite(parent, passed.left, passed.right)
            parts.append(passed)
            failed = parent[rows] != parent[leaders]
            tries[rows[failed]] += 1
            rows, buckets = rows[failed], buckets[failed]
        unlinked[rows] = True
    crowded = np.unique(np.concatenate([crowd.rows for crowd in crowds]))
    notes.append(
        f"{len(crowded)} articles share their fingerprints with more than {FAMILY_LIMIT} others and were compared with "
        f"leading articles instead of with each other: the pairs reported there span the groups but do not fill them"
    )
    if unlinked.any():
        notes.append(
            f"{int(unlinked.sum())} of them resembled none of the leading articles and were not compared further"
        )
    return Overlaps.concatenate(parts)


def _expand(
    ids: tuple[str, ...],
    members: Rows,
    indptr: Rows,
    found: Overlaps,
    settings: DuplicateSettings,
    notes: list[str],
) -> Pairs:
    """From pairs of distinct texts to pairs of texts: every copy of the one with every copy of the other.

    In a family of more than ``FAMILY_LIMIT`` texts the copies of a text are only tied to its first.
    """
    from clusterer.duplicates import kernels

    copies = np.diff(indptr)
    parent = np.arange(len(copies))
    kernels.unite(parent, found.left, found.right)
    family = np.zeros(len(copies), np.int64)
    np.add.at(family, parent, copies)
    full = family[parent] <= FAMILY_LIMIT  # of each distinct text: its family is reported pair by pair
    if ((copies > 1) & ~full).any():
        notes.append(
            f"families of more than {FAMILY_LIMIT} articles: identical copies are paired with the first of them only"
        )

    lefts, rights, sources = _products(members, indptr, found, full)
    jaccard, kinds = found.jaccard, np.where(found.jaccard >= settings.threshold, _NEAR, _REPRINT)
    swapped = lefts > rights
    one, two = found.left_in_right[sources], found.right_in_left[sources]
    same_left, same_right = _copies(members, indptr, full)
    ones = np.ones(len(same_left))
    left = np.concatenate((np.where(swapped, rights, lefts), same_left))
    right = np.concatenate((np.where(swapped, lefts, rights), same_right))
    order = np.lexsort((right, left))
    return Pairs(
        ids,
        left[order],
        right[order],
        np.concatenate((jaccard[sources], ones))[order],
        np.concatenate((np.where(swapped, two, one), ones))[order],
        np.concatenate((np.where(swapped, one, two), ones))[order],
        np.concatenate((kinds[sources], np.full(len(ones), _IDENTICAL))).astype(np.uint8)[order],
        tuple(notes),
    )


def _products(members: Rows, indptr: Rows, found: Overlaps, full: NDArray[np.bool_]) -> tuple[Rows, Rows, Rows]:
    """``(left, right, source)``: the pairs of copies of each found pair, and which found pair each comes from."""
    copies = np.where(full, np.diff(indptr), 1)
    right_copies = copies[found.right]
    sizes = copies[found.left] * right_copies
    source = np.repeat(np.arange(len(found)), sizes)
    at = np.arange(len(source)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    left = members[indptr[found.left][source] + at // right_copies[source]]
    right = members[indptr[found.right][source] + at % right_copies[source]]
    return left, right, source


def _copies(members: Rows, indptr: Rows, full: NDArray[np.bool_]) -> tuple[Rows, Rows]:
    """Pairs of identical texts: all of a text's copies in a full family, else the first with every other."""
    lefts, rights = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    copies = np.diff(indptr)
    for head in np.flatnonzero(copies > 1).tolist():
        rows = members[indptr[head] : indptr[head + 1]]
        upper = np.triu_indices(len(rows), 1) if full[head] else (np.zeros(len(rows) - 1, int), np.arange(1, len(rows)))
        lefts.append(rows[upper[0]])
        rights.append(rows[upper[1]])
    return np.concatenate(lefts), np.concatenate(rights)
