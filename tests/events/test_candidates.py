"""The nearest rows: those of the largest cosines, however the rows are shared out among threads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from clusterer.events import candidates
from clusterer.events.background import load_background
from clusterer.events.items import items
from clusterer.events.views import build_views
from clusterer.text.tokens import tokenize
from tests.events.articles import DAY, crowd


@pytest.mark.parametrize(("block", "shares"), [(7, 1), (16, 3), (1_000, 1)])
def test_shares_and_blocks_of_any_size_find_the_same(monkeypatch: pytest.MonkeyPatch, block: int, shares: int) -> None:
    articles = crowd(40)
    rows = items(articles, tokenize([article.clean.text for article in articles]))
    view = build_views(rows, load_background(rows.language_names))["words"]
    whole = candidates.neighbours(rows, view, 10, 365.0)
    monkeypatch.setattr(candidates, "_ROWS", block)
    monkeypatch.setattr(candidates, "_SHARES", shares)
    monkeypatch.setattr(candidates, "available_cores", lambda: 2)
    parted = candidates.neighbours(rows, view, 10, 365.0)
    assert np.array_equal(parted.rows, whole.rows)
    assert np.array_equal(parted.cosines, whole.cosines)


@pytest.mark.parametrize("horizon", [365.0, 3.0])
def test_where_the_budget_allows_the_nearest_rows_are_those_of_the_largest_decayed_cosines(horizon: float) -> None:
    articles = [
        replace(made, document=replace(made.document, published=None if at % 9 == 0 else DAY + timedelta(days=at % 7)))
        for at, made in enumerate(crowd(40))
    ]
    rows = items(articles, tokenize([article.clean.text for article in articles]))
    view = build_views(rows, load_background(rows.language_names))["words"]
    found = candidates.neighbours(rows, view, 10, horizon)
    dense = np.zeros((len(rows), len(view.idf)))
    for row in range(len(rows)):
        span = slice(int(view.indptr[row]), int(view.indptr[row + 1]))
        dense[row, view.columns[span]] = view.weights[span]
    cosines = dense @ dense.T
    gap = np.abs(rows.days[:, None] - rows.days[None])
    decay = np.where(np.isnan(gap), 1.0, candidates.FLOOR + (1 - candidates.FLOOR) * np.exp(-gap / 7.0))
    worth = np.where(gap > horizon, 0.0, cosines * decay)
    np.fill_diagonal(worth, 0.0)
    for row in range(len(rows)):
        at = found.rows[row][found.rows[row] >= 0]
        np.testing.assert_allclose(worth[row, at], np.sort(worth[row])[::-1][: len(at)], atol=1e-6)
        assert len(at) == min(10, np.count_nonzero(worth[row] > 1e-9))
