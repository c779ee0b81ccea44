"""Near-duplicates of new articles, among themselves and in the state.

The state finds candidates by the keys of their sketches (``duplicates/sketches.py``): any shared band or fingerprint,
or as many shared samples as containment asks for. (A text with many samples is found by those, and the bands, half
of all keys, are spared.) Only their texts are loaded, and the same search as in memory runs
over them and the new articles, so that every pair is verified exactly. Groups are rebuilt from pairs: the new ones and
all that tie what they touch, also those where a chain was cut.

A key keeps the first ``BUCKET`` documents that have it. What has thousands of copies (one template, one footer) is
found by those, as the search in memory finds it by leaders.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.hits import KEY_SHIFT, Described, Hits
from clusterer.compute.sparse import Rows as Matrix
from clusterer.compute.sparse import multiply
from clusterer.config import DuplicateSettings
from clusterer.documents import Article, DuplicateGroup, DuplicatePair
from clusterer.duplicates.groups import group
from clusterer.duplicates.search import find_pairs
from clusterer.duplicates.sketches import Sketches, join, sketch_texts
from clusterer.records import dataclass

BUCKET: Final = 128
ENOUGH: Final = 32  # samples from which a text needs no bands: it and what resembles it share more than a few of them


@dataclass(frozen=True, slots=True, eq=False)
class Keys:
    """What new articles are found by. One row an article; no keys for a text too short for a shingle."""

    rows: tuple[NDArray[np.uint64], ...]  # all keys of each article, distinct
    sampled: NDArray[np.int64]  # [n] how many of them are sampled shingles
    asked: NDArray[np.uint64]  # [q] distinct keys of all articles
    owners: NDArray[np.int64]  # [m] the article …
    places: NDArray[np.int64]  # [m] … that has the asked key at this place …
    certain: NDArray[np.bool_]  # [m] … as a band key or fingerprint: one is enough


def spares_bands(settings: DuplicateSettings) -> bool:
    """Whether the samples of a text that has enough of them find all that its bands would.

    Two texts of Jaccard t have at least the share 2t/(1+t) of the smaller in common, and candidates are those whose
    samples let them have the share that makes a reprint.
    """
    return settings.reprints and 2 * settings.threshold / (1 + settings.threshold) >= settings.containment


def keys_of(sketches: Sketches, n: int, settings: DuplicateSettings) -> Keys:
    """The keys of n articles, those without a sketch included."""
    counts = np.diff(sketches.sample_indptr)
    banded = np.flatnonzero(counts < ENOUGH) if spares_bands(settings) else np.arange(len(sketches))
    bands = sketches.keys[banded]
    keys = np.concatenate((bands.reshape(-1), sketches.fingerprints, sketches.samples)) >> KEY_SHIFT
    sure = np.arange(len(keys)) < len(keys) - len(sketches.samples)
    rows = np.arange(len(sketches))
    owners = sketches.rows[np.concatenate((np.repeat(banded, bands.shape[1]), rows, np.repeat(rows, counts)))]
    asked, places = np.unique(keys, return_inverse=True)
    sampled = np.zeros(n, np.int64)
    sampled[sketches.rows] = counts
    order = np.argsort(owners, kind="stable")
    ends = np.searchsorted(owners[order], np.arange(n + 1))
    distinct = tuple(np.unique(keys[order[begin:end]]) for begin, end in pairwise(ends.tolist()))
    return Keys(distinct, sampled, asked, owners, places, sure)


def with_room(keys: Keys, hits: Hits) -> tuple[NDArray[np.uint64], ...]:
    """The keys of each article that are to be stored: those that do not have their BUCKET documents yet.

    One is stored always, the same one of equal texts: an article without keys is damage (``clusterer check``), and the
    rest of a crowd must be found when those before it are pruned.
    """
    held = np.bincount(hits.keys, minlength=len(keys.asked))
    kept = []
    for row in keys.rows:
        at = np.searchsorted(keys.asked, row)
        free = held[at] < BUCKET
        held[at[free]] += 1
        kept.append(row[free] if free.any() else row[:1])
    return tuple(kept)


def candidates(
    keys: Keys,
    hits: Hits,
    describe: Callable[[NDArray[np.int64]], Described],
    settings: DuplicateSettings,
    furniture: NDArray[np.bool_] | None = None,
) -> list[str]:
    """Ids of the documents in the state that may be near-duplicates of any new article.

    ``furniture``: bool[q], asked shingles that may say nothing; what is alike without them is a candidate too.
    """
    if not len(hits.keys):
        return []
    places, documents = np.unique(hits.places, return_inverse=True)
    described = describe(places)
    having = Matrix(np.searchsorted(hits.keys, np.arange(len(keys.asked) + 1)), documents, np.ones(len(documents)))
    sure = np.zeros(len(keys.asked), bool)
    sure[keys.places[keys.certain]] = True
    found = np.zeros(len(places), bool)
    found[documents[sure[hits.keys]]] = True
    if settings.reprints:
        sampled = ~keys.certain
        found[_containing(keys, sampled, having, described.sampled, settings)] = True
        if furniture is not None and furniture.any():
            found[_containing(keys, sampled & ~furniture[keys.places], having, described.sampled, settings)] = True
    return [described.ids[place] for place in np.flatnonzero(found).tolist()]


def _containing(
    keys: Keys,
    counted: NDArray[np.bool_],
    having: Matrix,
    known: NDArray[np.int64],
    settings: DuplicateSettings,
) -> NDArray[np.int64]:
    """The documents that share enough of the ``counted`` samples with an article.

    ``having``: [q, d] 1 where a document has a key; ``known``: [d] how many samples each has.
    """
    n, owners = len(keys.sampled), keys.owners[counted]
    own = keys.sampled - np.bincount(keys.owners[~counted & ~keys.certain], minlength=n)
    order = np.argsort(owners, kind="stable")
    starts = np.searchsorted(owners[order], np.arange(n + 1))
    shared = multiply(Matrix(starts, keys.places[counted][order], np.ones(len(order))), having, len(known))
    drawn = np.minimum(np.repeat(own, np.diff(shared.starts)), known[shared.columns])
    share = settings.containment
    # As in memory: the containment less three standard deviations of the sample.
    enough = shared.values >= share * drawn - 3.0 * np.sqrt(share * (1.0 - share) * drawn)
    found: NDArray[np.int64] = shared.columns[enough]
    return found


@dataclass(frozen=True, slots=True)
class Regrouped:
    """Groups that take the place of others."""

    old: tuple[str, ...]  # ids of the groups that are replaced
    new: Sequence[DuplicateGroup]
    pairs: Sequence[DuplicatePair]  # verified for the first time, where they will be asked for
    gone: Sequence[DuplicatePair] = ()  # verified before, and no pairs any more
    left: tuple[str, ...] = ()  # documents of the old groups that are in none of the new ones

    @property
    def touched(self) -> set[str]:
        """The documents whose groups are others than before."""
        return {*self.left, *(id_ for group in self.new for id_ in group.documents)}


def new_pairs(
    sketches: Sketches,
    new: Sequence[Article],
    old: Sequence[Article],
    again: Set[str],
    settings: DuplicateSettings,
) -> list[DuplicatePair]:
    """The verified pairs of new articles, of these ``sketches``, and of those of ``old`` that are judged ``again``."""
    ids = [article.document.id for article in (*new, *old)]
    texts = [article.clean.text for article in (*new, *old)]
    n = len(new)
    both = join([sketches, sketch_texts(ids[n:], texts[n:], settings, n)], settings)
    pairs, fresh = find_pairs(ids, texts, settings, both), {*ids[:n], *again}
    asked = np.array([id_ in fresh for id_ in pairs.ids], np.bool_)
    return pairs.values(np.flatnonzero(asked[pairs.left] | asked[pairs.right]))


def regroup(
    found: Sequence[DuplicatePair],
    tied: Sequence[DuplicatePair],
    touched: Sequence[DuplicateGroup],
    articles: Iterable[Article],
    settings: DuplicateSettings,
) -> Regrouped:
    """What becomes of the ``touched`` groups with the pairs that were ``found``.

    ``tied``: the pairs that the state has around them; ``articles``: those of all these pairs.
    """
    return changed(touched, group([*found, *tied], articles, settings), found)


def changed(
    before: Sequence[DuplicateGroup],
    after: Sequence[DuplicateGroup],
    found: Sequence[DuplicatePair],
    gone: Sequence[DuplicatePair] = (),
) -> Regrouped:
    """The groups of ``after`` that take the place of others of ``before``; those that are in both stay as they are."""
    there, now = {one.id: one for one in before}, {one.id: one for one in after}
    old = [one for one in before if now.get(one.id) != one]
    new = [one for one in after if there.get(one.id) != one]
    grouped = {id_ for one in after for id_ in one.documents}
    left = sorted({id_ for one in old for id_ in one.documents} - grouped)
    return Regrouped(tuple(one.id for one in old), tuple(new), tuple(found), tuple(gone), tuple(left))
