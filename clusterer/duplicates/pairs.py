"""Verified pairs as columns: for millions of texts, where values would take too much room.

The search compares distinct texts. Here is also how texts of the same words collapse to one before it, and how its
pairs become those of all their copies.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import pairwise
from typing import Final, overload

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Strings, select
from clusterer.compute.graphs import components
from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair, PairKind
from clusterer.duplicates.candidates import LIMIT
from clusterer.duplicates.sets import Overlaps, Rows
from clusterer.duplicates.sketches import Sketches
from clusterer.duplicates.verify import Reader
from clusterer.records import dataclass
from clusterer.sequences import OnDemand

log = logging.getLogger(__name__)

_READ_AT_A_TIME: Final = 256  # texts that may be copies
_MADE_AT_A_TIME: Final = 1_024  # pairs as values
_SHOWN: Final = 20  # pairs written out
KINDS: Final[tuple[PairKind, ...]] = ("identical", "near-duplicate", "reprint")
_IDENTICAL, _NEAR, _REPRINT = range(3)
_KIND: Final = {kind: number for number, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Pairs(OnDemand[DuplicatePair]):
    """p verified pairs of n texts, each of which has one. ``ids`` ascend and ``left < right``, so do the ids behind.

    As a sequence they are ``DuplicatePair`` values in the order of their ids, each made when it is asked for; equal to
    any sequence of the same values.
    """

    ids: tuple[str, ...]  # [n]
    left: NDArray[np.int32]  # [p] rows of ids
    right: NDArray[np.int32]  # [p]
    jaccard: NDArray[np.float64]  # [p]
    left_in_right: NDArray[np.float64]  # [p]
    right_in_left: NDArray[np.float64]  # [p]
    kinds: NDArray[np.uint8]  # [p] 0 identical, 1 near-duplicate, 2 reprint
    notes: tuple[str, ...] = ()  # limits that were reached, in words

    def __len__(self) -> int:
        """The number of pairs."""
        return len(self.left)

    @overload
    def __getitem__(self, at: int) -> DuplicatePair: ...
    @overload
    def __getitem__(self, at: slice) -> list[DuplicatePair]: ...
    def __getitem__(self, at: int | slice) -> DuplicatePair | list[DuplicatePair]:
        return self.values(at) if isinstance(at, slice) else OnDemand.__getitem__(self, at)

    def _at(self, row: int) -> DuplicatePair:
        return self.value(row)

    def __iter__(self) -> Iterator[DuplicatePair]:
        for first in range(0, len(self), _MADE_AT_A_TIME):
            yield from self.values(slice(first, first + _MADE_AT_A_TIME))

    def __repr__(self) -> str:
        shown = ", ".join(map(repr, self[:_SHOWN]))
        return f"[{shown}, … {len(self) - _SHOWN:,} more]" if len(self) > _SHOWN else f"[{shown}]"

    def reported(self) -> Pairs:
        """The same, with the notes logged as warnings."""
        for note in self.notes:
            log.warning("near-duplicates: %s", note)
        return self

    def to_list(self) -> list[DuplicatePair]:
        """The pairs as values, in the order of their ids."""
        return self.values(slice(None))

    def parts(self, size: int) -> Iterator[list[DuplicatePair]]:
        """The pairs as values, about so many at a time, those that hang together together; logs the notes."""
        self.reported()
        tied = components(len(self.ids), self.left, self.right)[self.left]
        order = np.argsort(tied, kind="stable")
        ends = np.append(np.flatnonzero(np.diff(tied[order])) + 1, len(order))
        begin = 0
        while begin < len(order):
            end = int(ends[min(int(np.searchsorted(ends, begin + size)), len(ends) - 1)])
            yield self.values(order[begin:end])
            begin = end

    def values(self, chosen: slice | Rows) -> list[DuplicatePair]:
        """Some of the pairs as values."""
        columns = (self.left, self.right, self.jaccard, self.left_in_right, self.right_in_left, self.kinds)
        rows = zip(*(column[chosen].tolist() for column in columns), strict=True)
        return [_pair(self.ids[a], self.ids[b], j, x, y, KINDS[kind]) for a, b, j, x, y, kind in rows]

    def value(self, place: int) -> DuplicatePair:
        """One of the pairs."""
        jaccard, forth, back = (float(share[place]) for share in (self.jaccard, self.left_in_right, self.right_in_left))
        left, right = self.ids[self.left[place]], self.ids[self.right[place]]
        return _pair(left, right, jaccard, forth, back, KINDS[self.kinds[place]])

    @classmethod
    def of(cls, values: Iterable[DuplicatePair]) -> Pairs:
        """The values as columns. Of two of the same texts the last counts."""
        return cls.beside(values)[0]

    @classmethod
    def beside(cls, values: Iterable[DuplicatePair]) -> tuple[Pairs, list[DuplicatePair]]:
        """The same, and the values in their order."""
        given = list(values)
        ids = sorted({pair.left for pair in given} | {pair.right for pair in given})
        row = {id_: at for at, id_ in enumerate(ids)}
        left = np.array([row[pair.left] for pair in given], np.int32)
        right = np.array([row[pair.right] for pair in given], np.int32)
        number = left.astype(np.int64) * len(ids) + right
        order = np.argsort(number, kind="stable")
        order = order[np.append(number[order][1:] != number[order][:-1], True)[: len(order)]]
        held = [given[at] for at in order.tolist()]
        columns = cls(
            tuple(ids),
            left[order],
            right[order],
            np.array([pair.jaccard for pair in held]),
            np.array([pair.left_in_right for pair in held]),
            np.array([pair.right_in_left for pair in held]),
            np.array([_KIND[pair.kind] for pair in held], np.uint8),
        )
        return columns, held


def _pair(left: str, right: str, jaccard: float, forth: float, back: float, kind: PairKind) -> DuplicatePair:
    """A pair that is known to be in order: made in half the time, and there may be millions."""
    made = object.__new__(DuplicatePair)
    _left(made, left)
    _right(made, right)
    _jaccard(made, jaccard)
    _forth(made, forth)
    _back(made, back)
    _kind(made, kind)
    return made


_left, _right, _jaccard, _forth, _back, _kind = (
    DuplicatePair.__dict__[field.name].__set__ for field in fields(DuplicatePair)
)


@dataclass(frozen=True, slots=True, eq=False)
class Distinct:
    """The m distinct ones of n texts, from the one with the most samples down."""

    members: Rows  # [n] the texts, copies side by side …
    indptr: Rows  # [m + 1] … those of text k are members[indptr[k]:indptr[k + 1]]

    @property
    def heads(self) -> Rows:
        """int64[m]: one of each."""
        return self.members[self.indptr[:-1]]


def collapse(sketches: Sketches, reader: Reader) -> Distinct:
    """Texts of the same words in the same order are one. In the same order for the same set of texts."""
    order = np.argsort(sketches.fingerprints)
    smallness = np.iinfo(np.uint16).max - np.minimum(np.diff(sketches.sample_indptr), np.iinfo(np.uint16).max)
    order = order[np.argsort(smallness[order].astype(np.uint16), kind="stable")]
    ordered = sketches.fingerprints[order]
    first = np.ones(len(order) + 1, bool)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:-1])
    indptr = np.flatnonzero(first)
    for k in _unlike(order, indptr, sketches, reader):
        begin, end = indptr[k], indptr[k + 1]
        order[begin:end], first[begin:end] = _told_apart(order[begin:end], sketches, reader)
    return Distinct(order, np.flatnonzero(first))


def _unlike(order: Rows, indptr: Rows, sketches: Sketches, reader: Reader) -> list[int]:
    """The places of those texts of one fingerprint that are not equal to the letter."""
    several = np.flatnonzero(np.diff(indptr) > 1)
    at, ends = select(indptr, several)
    owners = np.repeat(several, np.diff(ends))
    found: set[int] = set()
    head, owner = b"", -1
    for first in range(0, len(at), _READ_AT_A_TIME):
        part = slice(first, first + _READ_AT_A_TIME)
        texts = reader.texts(sketches.rows[order[at[part]]])
        for text, k in zip(texts.bytes(), owners[part].tolist(), strict=True):
            if k != owner:
                head, owner = text, k
            elif text != head:
                found.add(k)
    return sorted(found)


def _told_apart(members: Rows, sketches: Sketches, reader: Reader) -> tuple[Rows, NDArray[np.bool_]]:
    """Texts of one fingerprint, those with the same words side by side, and which of them begin another text."""
    [head] = reader.texts(sketches.rows[members[:1]]).bytes()
    words = [b""] * len(members)  # of those that are not the head's text, letter by letter
    for begin in range(0, len(members), _READ_AT_A_TIME):
        texts = reader.texts(sketches.rows[members[begin : begin + _READ_AT_A_TIME]])
        others = [place for place, text in enumerate(texts.bytes()) if text != head]
        if others:
            told = reader.told(Strings.joined([reader.texts(sketches.rows[members[:1]]), texts.take(others)]))
            known = told.words[: told.indptr[1]].tobytes()
            for place, (start, end) in zip(others, pairwise(told.indptr[1:].tolist()), strict=True):
                held = told.words[start:end].tobytes()
                words[begin + place] = b"" if held == known else held
    first = np.arange(len(members)) == 0
    if not any(words):
        return members, first
    ids = [sketches.ids[member] for member in members.tolist()]
    leaders: dict[bytes, str] = {}
    for id_, held in sorted(zip(ids, words, strict=True)):
        leaders.setdefault(held, id_)
    ranked = sorted(range(len(members)), key=lambda place: (leaders[words[place]], ids[place]))
    first[1:] = [words[one] != words[other] for one, other in pairwise(ranked)]
    return members[ranked], first


def expand(
    ids: Sequence[str], distinct: Distinct, found: Overlaps, settings: DuplicateSettings, notes: Iterable[str]
) -> Pairs:
    """From pairs of distinct texts to pairs of texts: every copy of the one with every copy of the other.

    In a family of more than ``LIMIT`` texts the copies of a text are only tied to its first.
    """
    copies = np.diff(distinct.indptr)
    parent = components(len(copies), found.left, found.right)
    full = np.bincount(parent, copies, len(copies))[parent] <= LIMIT  # this text's family is reported pair by pair
    several = np.flatnonzero(copies > 1)
    if not full[several].all():
        notes = [
            *notes,
            f"families of more than {LIMIT} articles: identical copies are paired with the first of them only",
        ]

    left, right = (np.concatenate((side, several)).astype(np.int32) for side in (found.left, found.right))
    paired = np.zeros(len(copies), bool)
    paired[left] = paired[right] = True
    rows = distinct.members[np.repeat(paired, copies)]
    ranked = sorted(rows.tolist(), key=ids.__getitem__)
    rank = np.empty(len(ids), np.int32)
    rank[ranked] = np.arange(len(ranked), dtype=np.int32)
    ordered = np.sort(np.repeat(np.flatnonzero(paired), copies[paired]) << 32 | rank[rows]).astype(np.int32)
    begin = (np.cumsum(np.where(paired, copies, 0)) - copies).astype(np.int32)  # where a text's copies stand in these

    same = np.arange(len(left)) >= len(found)
    lefts = np.where(full[left], copies[left], 1).astype(np.int32)
    rights = np.where(full[right] | same, copies[right], 1).astype(np.int32)
    each = lefts.astype(np.int64) * rights
    source = np.repeat(np.arange(len(left), dtype=np.int32), each)
    at = np.arange(len(source))
    at -= np.repeat(np.cumsum(each) - each, each)
    at = at.astype(np.int32)
    one = ordered[begin[left[source]] + at // rights[source]]
    two = ordered[begin[right[source]] + at % rights[source]]
    del at
    once = np.flatnonzero(~same[source] | (one < two))
    forwards = one < two
    one, two = np.minimum(one, two), np.maximum(one, two)
    once = once[np.argsort(one[once].astype(np.int64) << 32 | two[once])]
    one, two, source, forwards = one[once], two[once], source[once], forwards[once]
    del once

    ones = np.ones(len(several))
    kinds = np.concatenate((np.where(found.jaccard >= settings.threshold, _NEAR, _REPRINT), _IDENTICAL * ones))
    forth, back = np.concatenate((found.left_in_right, ones)), np.concatenate((found.right_in_left, ones))
    return Pairs(
        tuple(ids[row] for row in ranked),
        one,
        two,
        np.concatenate((found.jaccard, ones))[source],
        np.where(forwards, forth[source], back[source]),
        np.where(forwards, back[source], forth[source]),
        kinds.astype(np.uint8)[source],
        tuple(notes),
    )


def group_ids(pairs: Pairs) -> list[tuple[str, ...]]:
    """The ids that pairs connect, each group sorted, by their first id: for millions of texts, where only ids count.

    ``clusterer.duplicates.group`` also takes chains apart and chooses representatives.
    """
    parent = components(len(pairs.ids), pairs.left, pairs.right)
    order = np.argsort(parent, kind="stable")
    edges = np.flatnonzero(np.diff(parent[order], prepend=-1, append=-1)).tolist()
    ids = [pairs.ids[row] for row in order.tolist()]
    return [tuple(ids[edge:end]) for edge, end in pairwise(edges)]
