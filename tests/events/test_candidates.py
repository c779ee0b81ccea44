"""The nearest rows are the same however the rows are shared out among threads."""

from __future__ import annotations

import numpy as np
import pytest

from clusterer.events import candidates
from clusterer.events.background import load_background
from clusterer.events.items import items
from clusterer.events.views import build_views
from clusterer.text.tokens import tokenize
from tests.events.articles import crowd


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
