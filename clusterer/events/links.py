"""Scored links: candidates, their features, the model's score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.events.background import load_background
from clusterer.events.candidates import Neighbours, completing_pairs, neighbours, pairs
from clusterer.events.clustering import NEGLIGIBLE, Links
from clusterer.events.features import features, relevelled
from clusterer.events.items import Items
from clusterer.events.levels import Levels, first_levels, levels
from clusterer.events.model import LinkModel, load_model
from clusterer.events.views import View, build_views

COMPLETE_FROM = 0.4  # links from which articles may be in one event: clusters never reach beyond these


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Links between items and the views they were scored in (the faces of events are drawn from those)."""

    links: Links
    views: Mapping[str, View]


def first_look(
    items: Items, views: Mapping[str, View], near: Neighbours, model: LinkModel
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32], Levels]:
    """The candidate pairs, their features, and the levels that the first scores of these pairs lead to."""
    left, right = pairs(near.rows)
    known = features(items, views, near, first_levels(near), left, right, model.used)
    found = levels(near, left, right, model.drafts(known))
    return left, right, relevelled(known, found, left, right), found


def score_links(items: Items, settings: EventSettings, model: LinkModel | None = None) -> Scored:
    """All candidate links of the items. Links too weak to matter are left out."""
    model = model or load_model()
    views = build_views(items, load_background(items.language_names), "bigrams" in model.used)
    near = neighbours(items, views["words"], settings.neighbours, settings.horizon_days, settings.cross_language)
    left, right, known, found = first_look(items, views, near, model)
    scores = model.scores(known)
    more_left, more_right, coverage = completing_pairs(len(items), left, right, scores, COMPLETE_FROM)
    more = ~np.isin(_keys(more_left, more_right), _keys(left, right))
    if not settings.cross_language:
        a, b = items.languages[more_left], items.languages[more_right]
        more &= (a == b) | (a < 0) | (b < 0)
    more_left, more_right = more_left[more], more_right[more]
    more_scores = model.scores(features(items, views, near, found, more_left, more_right, model.used))
    left, right = np.concatenate((left, more_left)), np.concatenate((right, more_right))
    scores = np.concatenate((scores, more_scores))
    keep = (scores >= NEGLIGIBLE) | (coverage[left] < 1)
    return Scored(Links(items.ids, left[keep], right[keep], scores[keep], coverage), views)


def _keys(left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.int64]:
    return left.astype(np.int64) << 32 | right


def pair_of(a: int, b: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """One pair of rows as arrays."""
    return np.array([min(a, b)], np.int32), np.array([max(a, b)], np.int32)
