"""The link score: the chance that two articles report one event, from the features of the pair.

``model.json`` is plain data, written by ``python -m clusterer.events.fit``: a logistic regression on square roots of
the features. It tells which corpora it was fitted on, and how well it does on each when
fitted on the others.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.text.tokens import available_cores

_PAIRS = 65_536


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """Log odds = intercept + Σ weight·root(feature), a missing feature contributing ``missing`` instead."""

    intercept: float
    weights: NDArray[np.float64]  # [f]
    missing: NDArray[np.float64]  # [f]

    def log_odds(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """float64[p]."""
        absent = np.isnan(features)
        known = np.where(absent, 0.0, features)
        roots = np.sign(known) * np.sqrt(np.abs(known))
        result: NDArray[np.float64] = self.intercept + roots @ self.weights + absent @ self.missing
        return result


@dataclass(frozen=True, slots=True, eq=False)
class LinkModel:
    """The fitted score. ``features`` names the columns it expects."""

    features: tuple[str, ...]
    linear: Linear

    @property
    def used(self) -> frozenset[str]:
        """Features that the score depends on."""
        pairs = zip(self.linear.weights.tolist(), self.linear.missing.tolist(), strict=True)
        return frozenset(name for name, pair in zip(self.features, pairs, strict=True) if any(pair))

    def scores(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """float32[p], 0 to 1, for float32[p, len(self.features)]."""
        out = np.empty(len(features), np.float32)

        def part(first: int) -> None:
            span = slice(first, first + _PAIRS)
            odds = self.linear.log_odds(features[span])
            out[span] = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))

        with ThreadPoolExecutor(available_cores()) as pool:
            list(pool.map(part, range(0, len(features), _PAIRS)))
        return out


def from_dict(data: dict[str, Any]) -> LinkModel:
    """A model from what ``model.json`` holds."""
    linear = data["linear"]
    return LinkModel(
        features=tuple(data["features"]),
        linear=Linear(
            float(linear["intercept"]), np.array(linear["weights"], np.float64), np.array(linear["missing"], np.float64)
        ),
    )


@cache
def load_model() -> LinkModel:
    """The model that ships with the package."""
    return from_dict(json.loads(files("clusterer.events").joinpath("model.json").read_text("utf-8")))
