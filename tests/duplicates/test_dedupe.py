"""What is removed is near to what it names; what is near to nothing that is kept stays."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.config import DuplicateSettings
from clusterer.documents import Article, CleanText, Document
from clusterer.duplicates import OfArticles, Removed, compare, dedupe, find_pairs
from clusterer.duplicates.candidates import LIMIT

DEFAULT = DuplicateSettings()
VOCABULARY = ["".join(letters) for letters in combinations("abdefgiklmnoprstuv", 4)]
FIRST = datetime(2026, 1, 1, tzinfo=UTC)


def prose(words: int, seed: int) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=words)


def articles_of(texts: dict[str, str], hours: float = 1.0) -> list[Article]:
    """Articles published one after the other."""
    return [
        Article(
            Document(id=id_, text=text, outlet=f"Paper {id_}", published=FIRST + place * timedelta(hours=hours)),
            CleanText(text, np.arange(len(text), dtype=np.int32)),
            "en",
        )
        for place, (id_, text) in enumerate(texts.items())
    ]


def parted(articles: list[Article], **options: object) -> tuple[list[str], dict[str, Removed]]:
    ids, texts = [a.document.id for a in articles], [a.clean.text for a in articles]
    pairs = find_pairs(ids, texts, DEFAULT)
    removed = dedupe(OfArticles(articles), pairs, DEFAULT, **options)  # type: ignore[arg-type]
    kept = [id_ for id_ in ids if id_ not in {one.document for one in removed}]
    known = dict(zip(ids, texts, strict=True))
    assert sorted(kept + [one.document for one in removed]) == sorted(ids)
    for one in removed:
        assert one.kept in kept or one.kept in options.get("existing", ())  # type: ignore[operator]
        measured = compare(known[one.document], known[one.kept], DEFAULT)
        assert measured.kind == one.pair.kind
        assert (measured.jaccard, measured.left_in_right, measured.right_in_left) == pytest.approx(
            (one.pair.jaccard, one.in_kept, one.of_kept)
        )
    return kept, {one.document: one for one in removed}


def chain(length: int, words: int, shift: int) -> dict[str, str]:
    """Each text goes on where the one before it began a little later: neighbours are near, far ends share nothing."""
    story = prose(words + shift * length, 1)
    return {f"{i:04d}": " ".join(story[i * shift : i * shift + words]) for i in range(length)}


def test_a_removed_article_names_what_it_is_near_to() -> None:
    kept, removed = parted(articles_of(chain(7, 200, 40)))
    assert "0000" in kept
    assert len(kept) > 1
    assert removed


def test_in_a_large_family_too_everything_near_goes_and_nothing_else() -> None:
    story = prose(300, 2)
    texts = {}
    for i in range(LIMIT + 40):
        text = list(story)
        at = random.Random(i).randrange(0, 280)
        text[at : at + 12] = prose(12, 1000 + i)
        texts[f"{i:04d}"] = " ".join(text)
    kept, removed = parted(articles_of(texts))
    assert kept == ["0000"]
    assert {one.kept for one in removed.values()} == {"0000"}


def test_a_long_chain_is_thinned_out() -> None:
    kept, removed = parted(articles_of(chain(LIMIT + 60, 120, 20)))
    assert len(removed) > len(kept)


def test_what_exists_is_left_alone_and_stands_for_what_is_new() -> None:
    story, other = " ".join(prose(200, 3)), " ".join(prose(200, 4))
    texts = {"new": story, "own": other, "old": story, "older": story + " " + " ".join(prose(9, 5))}
    kept, removed = parted(articles_of(texts), existing={"old", "older"})
    assert kept == ["own", "old", "older"]
    assert removed["new"].kept == "old"


def test_a_standing_headline_of_another_week_is_no_copy() -> None:
    titles = {"a": "Letters to the editor", "b": "Letters to the editor"}
    assert parted(articles_of(titles, hours=24 * 7))[0] == ["a", "b"]
    assert parted(articles_of(titles, hours=24))[0] == ["a"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 180), st.integers(20, 200)), max_size=9), st.randoms())
def test_no_two_that_are_kept_would_go_for_each_other(cuts: list[tuple[int, int, int]], mixed: random.Random) -> None:
    stories = [prose(400, seed) for seed in range(4)]
    texts = {f"{i}": " ".join(stories[s][a : a + n]) for i, (s, a, n) in enumerate(cuts)}
    articles = articles_of(texts)
    kept, removed = parted(articles)
    mixed.shuffle(articles)
    again, same = parted(articles)
    assert (sorted(again), same) == (sorted(kept), removed)
