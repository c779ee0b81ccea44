"""The link score: the chance that two articles report one event, from the features of the pair.

``model.json`` is plain data, written by ``python -m training.fit``: a ``draft``, a logistic regression that
says which neighbours are of other events (``levels``), and the score itself, a sum of small decision trees in which
likeness can only speak for one event, and time and a high level only against it. The file tells which corpora it was
fitted on, and how well it does on each when fitted on the others.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.events.trees import Trees, trees
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """Log odds = intercept + Σ weight·root(feature), a missing feature contributing ``missing`` instead."""

    intercept: float
    weights: NDArray[np.float64]  # [f]
    missing: NDArray[np.float64]  # [f]

    @property
    def used(self) -> NDArray[np.bool_]:
        """bool[f]: what it depends on."""
        used: NDArray[np.bool_] = (self.weights != 0) | (self.missing != 0)
        return used

    def log_odds(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """float64[p]."""
        used = self.used
        chosen = features[:, used]
        absent = np.isnan(chosen)
        known = np.where(absent, 0.0, chosen)
        roots = np.sign(known) * np.sqrt(np.abs(known))
        result: NDArray[np.float64] = self.intercept + roots @ self.weights[used] + absent @ self.missing[used]
        return result


@dataclass(frozen=True, slots=True, eq=False)
class LinkModel:
    """The fitted score. ``features`` names the columns it expects."""

    features: tuple[str, ...]
    draft: Linear
    trees: Trees

    @property
    def used(self) -> frozenset[str]:
        """Features that the trees look at."""
        return frozenset(self.features[at] for at in np.unique(self.trees.feature).tolist() if at >= 0)

    @property
    def used_by_draft(self) -> frozenset[str]:
        """Features that the first score looks at."""
        return frozenset(self.features[at] for at in np.flatnonzero(self.draft.used).tolist())

    def drafts(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """float32[p], 0 to 1, for float32[p, len(self.features)]: the first score."""
        return (1 / (1 + np.exp(-np.clip(self.draft.log_odds(features), -30, 30)))).astype(np.float32)

    def log_odds(self, features: NDArray[np.float32]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """float64[p], float64[p], for float32[p, len(self.features)] with the levels that the first score led to:
        of one event, with what is known of the time between the two, and by their texts alone."""
        both = self.trees.log_odds(np.ascontiguousarray(features), self.features.index("gap"))
        return both[:, 0], both[:, 1]


def linear(data: dict[str, Any]) -> Linear:
    """A regression from what ``model.json`` holds."""
    return Linear(
        float(data["intercept"]), np.array(data["weights"], np.float64), np.array(data["missing"], np.float64)
    )


def from_dict(data: dict[str, Any]) -> LinkModel:
    """A model from what ``model.json`` holds."""
    return LinkModel(tuple(data["features"]), linear(data["draft"]), trees(data["trees"]))


@cache
def load_model() -> LinkModel:
    """The model that ships with the package."""
    return from_dict(json.loads(files("clusterer.events").joinpath("model.json").read_text("utf-8")))
