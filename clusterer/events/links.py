"""Scored links: candidates, their features, the model's score."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.events.background import load_background
from clusterer.events.calibration import adjusted, log_base_rate
from clusterer.events.candidates import Neighbours, completing_pairs, neighbours, pairs
from clusterer.events.clustering import NEGLIGIBLE, Links
from clusterer.events.features import features
from clusterer.events.items import Items
from clusterer.events.levels import Levels, first_levels, levels
from clusterer.events.model import LinkModel, load_model
from clusterer.events.views import View, build_views

COMPLETE_FROM = 0.6  # links that tie articles into components, in which all pairs are scored

HOPELESS = 0.02  # pairs of a first score below it (three of five) are not looked at more closely


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Links between items and the views they were scored in (the faces of events are drawn from those)."""

    links: Links
    views: Mapping[str, View]


@dataclass(frozen=True, slots=True, eq=False)
class Scorer:
    """Scores pairs of rows; ``near`` are the candidates of all of them, ``levels`` what their first scores taught.

    Pairs are given as ascending (left, right), left < right.
    """

    items: Items
    views: Mapping[str, View]
    near: Neighbours
    model: LinkModel
    levels: Levels
    candidates: NDArray[np.float32]  # first scores of the candidate pairs

    @classmethod
    def of(cls, items: Items, views: Mapping[str, View], near: Neighbours, model: LinkModel) -> Scorer:
        """A scorer whose levels come from the first scores of all candidate pairs."""
        unknowing = cls(items, views, near, model, first_levels(near), np.empty(0, np.float32))
        left, right = pairs(near.rows)
        drafts = unknowing.drafts(left, right)
        return replace(unknowing, levels=levels(near, left, right, drafts), candidates=drafts)

    def drafts(self, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.float32]:
        """float32[p]: first scores, from features that cost next to nothing."""
        known = features(
            self.items, self.views, self.near, first_levels(self.near), left, right, self.model.used_by_draft
        )
        return self.model.drafts(known)

    def features(
        self, left: NDArray[np.int32], right: NDArray[np.int32], wanted: Collection[str]
    ) -> NDArray[np.float32]:
        """float32[p, f] on the learned levels."""
        return features(self.items, self.views, self.near, self.levels, left, right, wanted)

    def scores(
        self, left: NDArray[np.int32], right: NDArray[np.int32], drafts: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """float32[p]; 0 where the first score leaves no hope."""
        result = np.zeros(len(left), np.float32)
        hope = drafts >= HOPELESS
        result[hope] = self.model.scores(self.features(left[hope], right[hope], self.model.used))
        return result

    def of_candidates(self) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32], float]:
        """The candidate pairs, their scores before, and what is to be added to the log odds of every pair."""
        left, right = pairs(self.near.rows)
        scores = self.scores(left, right, self.candidates)
        return left, right, scores, log_base_rate(len(self.items), left, right, scores)


def score_links(items: Items, settings: EventSettings, model: LinkModel | None = None) -> Scored:
    """All candidate links of the items. Links too weak to matter are left out."""
    model = model or load_model()
    views = build_views(items, load_background(items.language_names), "bigrams" in model.used)
    near = neighbours(items, views["words"], settings.neighbours, settings.horizon_days, settings.cross_language)
    scorer = Scorer.of(items, views, near, model)
    left, right, scores, shift = scorer.of_candidates()
    scores = adjusted(scores, shift)
    more_left, more_right, coverage = completing_pairs(len(items), left, right, scores, COMPLETE_FROM)
    more = ~np.isin(_keys(more_left, more_right), _keys(left, right))
    if not settings.cross_language:
        a, b = items.languages[more_left], items.languages[more_right]
        more &= (a == b) | (a < 0) | (b < 0)
    more_left, more_right = more_left[more], more_right[more]
    drafts = scorer.drafts(more_left, more_right)
    more_scores = adjusted(scorer.scores(more_left, more_right, drafts), shift)
    left, right = np.concatenate((left, more_left)), np.concatenate((right, more_right))
    scores = np.concatenate((scores, more_scores))
    keep = (scores >= NEGLIGIBLE) | (coverage[left] < 1)
    return Scored(Links(items.ids, left[keep], right[keep], scores[keep], coverage), views)


def _keys(left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.int64]:
    return left.astype(np.int64) << 32 | right


def pair_of(a: int, b: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """One pair of rows as arrays."""
    return np.array([min(a, b)], np.int32), np.array([max(a, b)], np.int32)
