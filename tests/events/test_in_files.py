"""What is found does not depend on whether the columns of the articles stand in memory or in files."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from clusterer.compute import mapped
from clusterer.config import EventSettings
from clusterer.events import (
    background,
    candidates,
    clustering,
    cosines,
    counting,
    facts,
    find_events,
    items,
    keywords,
    postings,
    score_links,
)
from clusterer.text.tokens import tokenize
from tests.events.articles import crowd


def test_columns_in_files_and_gone_through_in_parts_give_the_same_links(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = crowd(40)
    tokens = tokenize([article.clean.text for article in articles])
    settings = EventSettings()
    whole = score_links(items(articles, tokens), settings)
    events = find_events(articles, tokens, (), settings)
    monkeypatch.setattr(mapped, "IN_MEMORY", 0)
    monkeypatch.setattr(sys.modules["clusterer.events.items"], "_BLOCK", 7)
    monkeypatch.setattr(counting, "_BLOCK", 300)
    monkeypatch.setattr(counting, "_ENTRIES", 200)
    monkeypatch.setattr(postings, "_ENTRIES", 150)
    monkeypatch.setattr(cosines, "_ENTRIES", 170)
    monkeypatch.setattr(cosines, "_PAIRS", 11)
    monkeypatch.setattr(candidates, "_AT_ONCE", 9)
    monkeypatch.setattr(candidates, "_CODES", 5)
    monkeypatch.setattr(cosines, "_TOGETHER", 13)
    monkeypatch.setattr(background, "_AT_ONCE", 100)
    monkeypatch.setattr(facts, "_STRETCH", 100)
    monkeypatch.setattr(clustering, "_AT_ONCE", 3)
    monkeypatch.setattr(keywords, "_SUMMED", 3)
    parted = score_links(items(articles, tokens), settings)
    assert mapped.is_mapped(parted.views["words"].weights)
    for name in ("left", "right", "scores", "coverage"):
        np.testing.assert_array_equal(getattr(parted.links, name), getattr(whole.links, name))
    assert find_events(articles, tokens, (), settings) == events
