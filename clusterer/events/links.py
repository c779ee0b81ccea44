"""Scored links: candidates, their features, the model's score."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clusterer.config import EventSettings
from clusterer.events.background import load_background
from clusterer.events.candidates import neighbours, pairs
from clusterer.events.clustering import NEGLIGIBLE, Links
from clusterer.events.features import features
from clusterer.events.items import Items
from clusterer.events.model import LinkModel, load_model
from clusterer.events.views import View, build_views


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Links between items and the views they were scored in (the faces of events are drawn from those)."""

    links: Links
    views: Mapping[str, View]


def score_links(
    items: Items, settings: EventSettings, new: Collection[str] | None = None, model: LinkModel | None = None
) -> Scored:
    """All candidate links of the items; with ``new``, only those that touch one of these ids.

    Idf and candidates come from all items, so a run that adds articles to a window gives the window's articles too.
    Links too weak to matter are left out.
    """
    model = model or load_model()
    views = build_views(items, load_background(items.language_names))
    found = neighbours(items, views["words"], settings.neighbours, settings.horizon_days, settings.cross_language)
    left, right = pairs(found.rows)
    if new is not None:
        fresh = np.array([any(member in new for member in members) for members in items.members], bool)
        keep = fresh[left] | fresh[right]
        left, right = left[keep], right[keep]
    scores = model.scores(features(items, views, left, right))
    keep = scores >= NEGLIGIBLE
    return Scored(Links(items.ids, left[keep], right[keep], scores[keep]), views)


def pair_of(a: int, b: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """One pair of rows as arrays."""
    return np.array([min(a, b)], np.int32), np.array([max(a, b)], np.int32)
