"""Exact numbers for candidate pairs, and which of them are near-duplicates.

Candidates come from hashes that anybody can compute, so whoever writes texts can make any of them candidates. What is
claimed of a pair is measured again, over words hashed with a key drawn for the search (``Reader``): its numbers, and
that two texts have the same words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Strings, select
from clusterer.compute.graphs import components
from clusterer.config import DuplicateSettings
from clusterer.duplicates.differences import LEAST, Told, differ
from clusterer.duplicates.minhash import shingles
from clusterer.duplicates.sets import Furniture, Overlaps, Rows, Sets, without
from clusterer.records import dataclass
from clusterer.text.tokens import Texts, new_key, word_hashes

_UNREAD: Final = 12  # unknown shingles to each known one: every fourth word with a lost letter makes 4, every third 10
_NEARLY_ALL: Final = 0.8  # of the shingles of a text: half a dozen edited words among sixty leave as many
_WORDS_AT_A_TIME: Final = 1 << 20  # words of the texts of one part of the pairs (8 MB)

Read: TypeAlias = Callable[[Rows], Texts]
"""The texts at some rows, in that order: from memory, from a file. Any thread may ask."""


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """Texts to be compared, and how their words are hashed for that."""

    read: Read
    shingle_size: int
    key: int = field(default_factory=new_key)

    def texts(self, rows: Rows) -> Strings:
        """The texts at some rows, in that order."""
        found = self.read(rows)
        return found if isinstance(found, Strings) else Strings.of(found)

    def told(self, texts: Texts) -> Told:
        """Their words."""
        return Told.by(texts, self.key)

    def sets(self, told: Told) -> Sets:
        """The sets of their shingles."""
        return Sets.of(*shingles(told.words, told.indptr, self.shingle_size))

    def lost(self, told: Told, sets: Sets) -> Rows:
        """int64[t]: how many shingles of each text are not known, because letters in them are lost, as far as that may
        explain what another text has more: a text of which hardly anything can be read is no copy of all it is part of.
        """
        known = np.diff(sets.indptr)
        lost: Rows = np.minimum(np.maximum(1, np.diff(told.indptr) - self.shingle_size + 1) - known, _UNREAD * known)
        return lost

    def sketched(self, texts: Texts) -> NDArray[np.uint64]:
        """The same shingles as sketches have them, without a key."""
        return shingles(*word_hashes(texts), self.shingle_size)[0]


def places(left: Rows, right: Rows) -> tuple[Rows, Rows, Rows]:
    """The pairs of rows as pairs of places among the rows they use, and those rows."""
    used, inverse = np.unique(np.concatenate((left, right)), return_inverse=True)
    return inverse[: len(left)], inverse[len(left) :], used


def overlaps(left: Rows, right: Rows, reader: Reader) -> Overlaps:
    """Exact overlaps of pairs of rows, left < right and sorted by left."""
    lefts, rights, used = places(left, right)
    told = reader.told(reader.read(used))
    sets = reader.sets(told)
    return replace(sets.overlaps(lefts, rights).forgiving(reader.lost(told, sets)), left=left, right=right)


def verified(
    left: Rows,
    right: Rows,
    words: Rows,
    reader: Reader,
    settings: DuplicateSettings,
    furniture: Furniture | None = None,
) -> Overlaps:
    """Those of the pairs of rows (left < right, sorted by left) that are near-duplicates or reprints.

    ``words[row]`` is the length of a text. A reprint is judged without furniture: what is left of the shorter text must
    be long enough by itself, or a third of that where nearly all of it and of the whole is held. Where nearly nothing
    is left it is no story with furniture, but a widely copied one, and all of it counts. Texts on one template with
    other facts are neither (``differences.py``).
    """
    lefts, rights, used = places(left, right)
    texts = reader.texts(used)
    told = reader.told(texts)
    sets = reader.sets(told)
    found = sets.overlaps(lefts, rights).forgiving(reader.lost(told, sets))
    passed = found.jaccard >= settings.threshold
    if settings.reprints:
        long = np.minimum(words[left], words[right]) >= settings.containment_min_words
        rest = np.flatnonzero(long & ~passed)
        passed[rest] = _contained(found.where(rest), sets, texts, reader, settings, furniture)
    passed[passed] = ~on_one_template(found.where(passed), told, sets)
    return replace(found, left=left, right=right).where(passed)


def on_one_template(found: Overlaps, told: Told, sets: Sets) -> NDArray[np.bool_]:
    """Which pairs of texts say different things in the same words. Sorted by left."""
    # Each of the replaced facts takes a shingle of its own from both sides.
    own = np.minimum(found.left_size, found.right_size) - found.shared
    asked = np.flatnonzero(own > LEAST)
    different = np.zeros(len(found), bool)
    different[asked] = differ(told, sets.shingles, sets.indptr, found.left[asked], found.right[asked])
    return different


def _contained(
    found: Overlaps,
    sets: Sets,
    texts: Strings,
    reader: Reader,
    settings: DuplicateSettings,
    furniture: Furniture | None,
) -> NDArray[np.bool_]:
    whole = np.minimum(found.left_size, found.right_size)
    held: NDArray[np.bool_] = found.shared >= settings.containment * whole
    if furniture is None or not len(found):
        return held
    left_is_shorter = found.left_size <= found.right_size
    shorter = np.where(left_is_shorter, found.left, found.right)
    longer = np.where(left_is_shorter, found.right, found.left)
    rows, places = np.unique(shorter, return_inverse=True)
    at, indptr = select(sets.indptr, rows)
    rest, rest_indptr = without(furniture, reader.sketched(texts.take(rows)), sets.shingles[at], indptr)
    lost = (np.diff(indptr) - np.diff(rest_indptr))[places]  # furniture in the shorter text, with repetitions
    # Without looking: nothing is lost, or what the longer text lacks is too little even of what is left for certain.
    least = whole - lost
    enough = least + settings.shingle_size > settings.containment_min_words
    sure = (lost == 0) & held | enough & (whole - found.shared <= (1.0 - settings.containment) * least)
    open_ = np.flatnonzero((lost > 0) & ~sure)
    open_ = open_[np.argsort(longer[open_], kind="stable")]
    t = len(sets.sizes)
    both = Sets(
        np.concatenate((sets.shingles, rest)),
        np.concatenate((sets.indptr, sets.indptr[-1] + rest_indptr[1:])),
        np.concatenate((sets.distinct, np.empty_like(rest))),
        np.concatenate((sets.sizes, np.full(len(rows), -1))),
    )
    shared = both.shared(longer[open_], places[open_] + t)
    own, whole, all_shared = both.sizes[places[open_] + t], whole[open_], found.shared[open_]
    length = own + settings.shingle_size
    # A short bulletin on a template that many have, cut: a third of the length is enough where nearly all is held.
    nearly = (shared >= _NEARLY_ALL * own) & (all_shared >= _NEARLY_ALL * whole)
    enough = (length > settings.containment_min_words) | nearly & (3 * length > settings.containment_min_words)
    held = sure.copy()
    held[open_] = np.where(
        own < 0.1 * whole,
        all_shared >= settings.containment * whole,
        enough & (shared >= settings.containment * own),
    )
    return held


def is_duplicate(found: Overlaps, words: Rows, settings: DuplicateSettings) -> NDArray[np.bool_]:
    """Which pairs are near-duplicates or reprints under the settings; ``words[row]`` is the length of a text."""
    near = found.jaccard >= settings.threshold
    if not settings.reprints:
        return near
    share = np.where(found.left_size <= found.right_size, found.left_in_right, found.right_in_left)
    shorter = np.minimum(words[found.left], words[found.right])
    return near | ((share >= settings.containment) & (shorter >= settings.containment_min_words))


def cuts(left: Rows, right: Rows, words: Rows, least: int) -> list[Rows]:
    """Places of the pairs, in ``least`` parts of about equal work or more, each part ascending.

    The texts of a part have about ``_WORDS_AT_A_TIME`` words together, or fewer. Texts that pairs connect stay
    together, so that each is read and hashed once. Where they are too many for one part, those that one text is
    compared with stay together; those that a very long text is, for as many words as it has.
    """
    long = words[left] > _WORDS_AT_A_TIME // 8
    families = components(len(words), left[~long], right[~long])
    order = np.lexsort((right, np.where(long, left, families[left]), ~long))
    texts = np.stack((left[order], right[order]))
    first = np.empty(len(words), np.int64)
    first[texts[:, ::-1]] = np.arange(len(order))[::-1]
    new = first[texts] == np.arange(len(order))
    cost = np.where(new, words[texts], words[texts] // 16)  # what is not new may have been read for another part
    by_long = words[texts] / np.maximum(1, words[texts[0]] / _WORDS_AT_A_TIME)
    work = np.cumsum(np.where(long[order], by_long * (new | [[False], [True]]), cost).sum(axis=0))
    part = work // min(_WORDS_AT_A_TIME, work[-1] / least + 1) if len(work) else work
    return [np.sort(places) for places in np.split(order, np.flatnonzero(np.diff(part)) + 1)]
