"""Pairs that a first look leaves without hope are not held, and yet count where they must."""

from __future__ import annotations

import numpy as np
import pytest

from clusterer.config import EventSettings
from clusterer.events import candidates, links
from clusterer.events.background import load_background
from clusterer.events.candidates import coded, neighbours, pairs
from clusterer.events.circumstances import Circumstances
from clusterer.events.habits import Observed, learn
from clusterer.events.items import Items, items
from clusterer.events.views import build_views
from clusterer.text.tokens import tokenize
from tests.events.articles import crowd


def _rows(count: int) -> Items:
    articles = crowd(count)
    return items(articles, tokenize([article.clean.text for article in articles]))


def test_habits_count_pairs_without_hope_as_if_they_were_given() -> None:
    random = np.random.default_rng(1)
    left = np.sort(random.integers(0, 99, 600)).astype(np.int32)
    text = np.where(random.random(600) < 0.3, 6.0, -20.0)
    of = Circumstances(*(random.integers(0, most, 600).astype(np.int8) for most in (9, 16, 10)))
    hope = text > -20
    some = Circumstances(of.span[hope], of.named[hope], of.length[hope])
    rest = Observed.hopeless(Circumstances(of.span[~hope], of.named[~hope], of.length[~hope]))
    whole = learn(100, left, left + 1, text, text, of)
    parted = learn(100, left[hope], left[hope] + 1, text[hope], text[hope], some, hopeless=rest)
    assert parted.observed.written() == whole.observed.written()
    np.testing.assert_array_equal(parted.spans, whole.spans)
    np.testing.assert_array_equal(parted.named, whole.named)
    assert (parted.weight, parted.rate) == (whole.weight, whole.rate)


def test_where_not_all_pairs_are_scored_those_without_hope_are_listed_with_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows, settings = _rows(30), EventSettings()
    monkeypatch.setattr(links, "HOPELESS", 0.5)
    monkeypatch.setattr(links, "COMPLETE_FROM", 0.001)  # large components …
    monkeypatch.setattr(candidates, "_WHOLE", 3)  # … in which few pairs are scored
    monkeypatch.setattr(candidates, "_SAMPLE", 1)
    found = links.score_links(rows, settings).links
    assert (found.coverage < 1).any()
    listed = coded(found.left, found.right)
    assert len(np.unique(listed)) == len(listed)
    view = build_views(rows, load_background(rows.language_names))["words"]
    asked = pairs(neighbours(rows, view, settings.neighbours, settings.horizon_days).rows, found.coverage < 1)
    assert len(asked)
    assert np.isin(asked, listed).all()
    assert (found.scores[np.isin(listed, asked)] == 0).any()


def test_a_pair_is_a_candidate_once_whoever_found_whom() -> None:
    found = np.array([[1, 2], [0, -1], [-1, -1], [1, 0]], np.int32)
    both = pairs(found)
    assert both.tolist() == coded(np.array([0, 0, 0, 1], np.int32), np.array([1, 2, 3, 3], np.int32)).tolist()
    assert pairs(found, np.array([False, True, True, True])).tolist() == both[3:].tolist()
    assert not len(pairs(np.full((3, 2), -1, np.int32)))
