"""What many texts hold is told of each with the first of them: facts grow with the number of texts, not its square."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.config import ReuseSettings
from clusterer.documents import Article, Attribution, Origin, SharedText
from clusterer.reuse import families
from tests.reuse.stories import article, compare, overlapping

NOON = datetime(2021, 5, 3, 12, 30, tzinfo=UTC)
WORDS = [f"{first}{last}" for first in ("har", "quay", "fer", "pil", "gull", "tide") for last in "abcdefghijklmnop"]


def line(seed: object, words: int = 12) -> str:
    """Words that no other line has in this order."""
    return " ".join(random.Random(str(seed)).choices(WORDS, k=words))


def written(lines: list[int], own: int) -> str:
    return "\n".join([*map(line, lines), line(f"own {own}", 20)])


@pytest.fixture
def crowds_of_four(monkeypatch):
    monkeypatch.setattr("clusterer.reuse.comparison.HOLDERS", 4)
    monkeypatch.setattr("clusterer.reuse.distinct.HOLDERS", 4)


def all_pairs(monkeypatch: pytest.MonkeyPatch, *articles: Article) -> dict[tuple[str, str], SharedText]:
    with monkeypatch.context() as patch:
        patch.setattr("clusterer.reuse.comparison.HOLDERS", 10_000)
        patch.setattr("clusterer.reuse.distinct.HOLDERS", 10_000)
        return {(s.left, s.right): s for s in compare(*articles)}


def windows(n: int, lines: int = 30) -> list[Article]:
    draw = random.Random(5)
    starts = (draw.randrange(lines - 8) for _ in range(n))
    return [article(f"a{i:03}", "\n".join(map(line, range(at, at + 8)))) for i, at in enumerate(starts)]


PILES = st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=8), min_size=5, max_size=16)


@settings(max_examples=25, deadline=None)
@given(PILES)
def test_a_pair_that_is_told_is_told_as_if_all_were(pile):
    articles = [article(f"a{i:02}", written(lines, i)) for i, lines in enumerate(pile)]
    with pytest.MonkeyPatch.context() as patch:
        whole = all_pairs(patch, *articles)
        patch.setattr("clusterer.reuse.comparison.HOLDERS", 4)
        patch.setattr("clusterer.reuse.distinct.HOLDERS", 4)
        told = compare(*articles)
    assert all(whole[s.left, s.right] == s for s in told)
    assert {id_ for pair in whole for id_ in pair} == {id_ for s in told for id_ in (s.left, s.right)}


def test_room_for_few_runs_changes_nothing(monkeypatch, crowds_of_four):
    articles = windows(40)
    before = compare(*articles)
    monkeypatch.setattr("clusterer.reuse.comparison._ROOM", 1)
    assert compare(*articles) == before


def test_each_passage_of_a_text_is_told_with_a_text_that_holds_it(monkeypatch, crowds_of_four):
    articles = windows(60)
    whole, told = all_pairs(monkeypatch, *articles), compare(*articles)
    assert len(told) < len(whole)
    for one in articles:
        id_ = one.document.id
        held = {place for s in whole.values() for place in places(s, id_)}
        assert len(held - {place for s in told for place in places(s, id_)}) <= 0.02 * len(held)


def places(shared: SharedText, id_: str) -> set[int]:
    """Where in the article stands what it shares."""
    sides = [(shared.left, "left"), (shared.right, "right")]
    spans = [getattr(p, side) for name, side in sides if name == id_ for p in shared.passages]
    return {place for span in spans for place in range(span.start, span.end)}


@pytest.mark.parametrize("kind", ["windows", "a line of its own", "a word changed", "one passage"])
def test_twice_the_texts_are_twice_the_facts(kind):
    story = [line(i) for i in range(10)]

    def pile(n: int) -> list[Article]:
        if kind == "windows":
            return windows(n)
        if kind == "a line of its own":
            return [article(f"a{i:03}", "\n".join([*story, line(f"own {i}")])) for i in range(n)]
        if kind == "a word changed":
            return [article(f"a{i:03}", "\n".join(story).replace(" ", f" changed{i} ", 1)) for i in range(n)]
        return [article(f"a{i:03}", f"{line(f'own {i}', 40)}\n{story[0]}\n{line(f'too {i}', 40)}") for i in range(n)]

    few, many = (sum(1 + len(s.passages) for s in compare(*pile(n))) for n in (100, 200))
    assert many <= 2.3 * few


def test_a_text_that_comes_late_is_told_with_each_agency_that_has_it(crowds_of_four):
    story = "\n".join(map(line, range(6)))
    articles = [article(f"a{i:02}", f"{line(f'own {i}', 9)}\n{story}") for i in range(20)]
    named = {"a15": "AP", **{f"a{i:02}": "Reuters" for i in range(9)}}
    credits_ = {id_: Attribution(id_, (Origin(of, "agency copy", 0.98, ()),)) for id_, of in named.items()}
    told = compare(*articles, attributions=credits_)
    last = [{s.left, s.right} - {"a19"} for s in told if "a19" in (s.left, s.right)]
    assert {named.get(id_) for pair in last for id_ in pair} == {"AP", "Reuters"}


def test_how_many_others_a_pair_stands_for_is_known(crowds_of_four):
    story = "\n".join(map(line, range(6)))
    overlap = overlapping(*(article(f"a{i:02}", f"{line(f'own {i}', 9)}\n{story}") for i in range(20)))
    (late,) = [pair for pair in overlap.pairs if pair.right == 19]
    assert late.untold >= 3
    assert overlap.latecomers == {f"a{i:02}" for i in range(4, 20)}


def test_what_one_outlet_printed_twice_is_told(crowds_of_four):
    story = "\n".join(map(line, range(6)))

    def printed(i: int) -> Article:
        outlet = "The Pier" if i in (9, 17) else f"Paper {i}"
        text = f"{line(f'own {i}', 9)}\n{story}"
        return article(f"a{i:02}", text, outlet=outlet, published=NOON + timedelta(hours=i))

    assert ("a09", "a17") in {(s.left, s.right) for s in compare(*map(printed, range(20)))}


def test_a_long_text_among_short_ones_shares_the_same(monkeypatch, crowds_of_four):
    articles = [article(f"a{i:02}", written([3, i % 3], i)) for i in range(12)]
    articles.insert(6, article("a05x", "\n".join(line(i) for i in range(100))))
    whole = all_pairs(monkeypatch, *articles)
    told = compare(*articles)
    assert all(whole[s.left, s.right] == s for s in told)
    assert any("a05x" in (s.left, s.right) for s in told)


def test_the_order_of_articles_in_a_crowd_does_not_matter(crowds_of_four):
    articles = windows(30)
    assert compare(*articles) == compare(*random.Random(2).sample(articles, len(articles)))


def test_a_late_text_joins_one_family_and_makes_no_two_of_them_one():
    ties = {("a", "b"): 0.9, ("c", "d"): 0.9, ("b", "r"): 0.35, ("c", "r"): 0.34}
    shared = [SharedText(left, right, share, share, ()) for (left, right), share in ties.items()]
    articles = [article(id_, line(id_)) for id_ in "abcdr"]
    found = families("e", articles, shared, ReuseSettings(), late={"r"})
    assert sorted("".join(family.documents) for family in found) == ["abr", "cd"]
