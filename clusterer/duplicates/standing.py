"""Passages that many articles of a state hold: what a search that sees some of its texts has to know of the others.

A search puts a shingle aside that texts of ``FURNITURE_FAMILIES`` families have (``search.py``). New articles and those
that resemble them show few of those families. So a document of each of some families that hold such a shingle joins the
search as a *witness*, and the documents whose shingle comes to have so many families by the new ones are *judged
again*: what two of them were verified by may be furniture by now, or have hidden what they share.

A family is what pairs of high Jaccard tie together, inside of a group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.graphs import components
from clusterer.compute.hits import Hits
from clusterer.documents import DuplicateGroup
from clusterer.duplicates.candidates import FURNITURE_FAMILIES
from clusterer.duplicates.keys import Keys
from clusterer.records import dataclass

_WITNESSES: Final = FURNITURE_FAMILIES  # of one shingle; those of a passage are mostly the same ones


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """What is known of the shingles that texts were asked for by."""

    furniture: NDArray[np.bool_]  # [q] of the asked keys: which so many families may hold, with the new texts
    witnesses: NDArray[np.int64]  # places of documents that show it
    again: NDArray[np.int64]  # places of documents that are to be judged again


def crowded(keys: Keys, hits: Hits) -> Hits:
    """The hits of sampled shingles that so many texts have, new ones among them, that they may be furniture."""
    new = _new(keys)
    many = (new > 0) & (np.bincount(hits.keys, minlength=len(new)) + new >= FURNITURE_FAMILIES)
    chosen = many[hits.keys]
    return Hits(hits.keys[chosen], hits.places[chosen])


def families(groups: Iterable[DuplicateGroup]) -> Mapping[str, str]:
    """A name of the family of each document that has others in its family."""
    near = [(pair.left, pair.right) for group in groups for pair in group.pairs if pair.kind != "reprint"]
    ids = sorted({id_ for pair in near for id_ in pair})
    row = {id_: at for at, id_ in enumerate(ids)}
    ends = np.array([row[id_] for pair in near for id_ in pair], np.int64)
    first = components(len(ids), ends[::2].copy(), ends[1::2].copy())
    return dict(zip(ids, (ids[at] for at in first.tolist()), strict=True))


def standing(keys: Keys, hits: Hits, family: NDArray[np.int64]) -> Standing:
    """What the ``crowded`` documents say. ``family[m]``: a number of the family of each of the m hits."""
    new, q = _new(keys), len(keys.asked)
    order = np.lexsort((hits.places, family, hits.keys))
    key, of, place = hits.keys[order], family[order], hits.places[order]
    first = np.ones(len(order), np.bool_)
    first[1:] = (np.diff(key) != 0) | (np.diff(of) != 0)
    known = np.bincount(key[first], minlength=q)
    before, now = known >= FURNITURE_FAMILIES, known + new >= FURNITURE_FAMILIES
    crossing = now & ~before
    by_arrival = np.lexsort((place[first], key[first]))
    key_of, witness = key[first][by_arrival], place[first][by_arrival]
    rank = np.arange(len(key_of)) - np.searchsorted(key_of, key_of)
    return Standing(
        now,
        np.unique(witness[before[key_of] & (rank < _WITNESSES)]),
        np.unique(place[crossing[key]]),
    )


def _new(keys: Keys) -> NDArray[np.int64]:
    """int64[q]: how many of the new texts have each asked key among their samples."""
    return np.bincount(keys.places[~keys.certain], minlength=len(keys.asked))
