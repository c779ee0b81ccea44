from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import combinations

import numpy as np
import pytest

from clusterer.config import DuplicateSettings
from clusterer.documents import Article, CleanText, Document, DuplicateGroup, DuplicatePair, runs_of
from clusterer.duplicates import find_pairs, group, precedence
from clusterer.duplicates.articulation import components, sides

VOCABULARY = ["".join(letters) for letters in combinations("abdefgiklmnoprstuv", 4)]


def prose(words: int, seed: int) -> str:
    return " ".join(random.Random(seed).choices(VOCABULARY, k=words))


def article(id_: str, text: str, day: int | None = None) -> Article:
    published = datetime(2026, 1, day, tzinfo=UTC) if day else None
    document = Document(id=id_, text=text, published=published)
    return Article(document, CleanText(text, runs_of(np.arange(len(text)))), "en")


def grouped(texts: Mapping[str, str]) -> list[DuplicateGroup]:
    articles = [article(id_, text) for id_, text in texts.items()]
    pairs = find_pairs(list(texts), list(texts.values()), DuplicateSettings())
    groups = group(pairs, articles)
    mixed = random.Random(1)
    assert group(mixed.sample(pairs, len(pairs)), mixed.sample(articles, len(articles))) == groups
    return groups


def test_copies_of_one_story_are_one_group_with_all_their_pairs() -> None:
    story = prose(200, 1)
    (only,) = grouped({"b": story, "a": story + " " + prose(5, 2), "c": story, "z": prose(200, 3)})
    assert only.documents == ("a", "b", "c")
    assert len(only.pairs) == 3


def test_a_round_up_of_two_stories_does_not_tie_them_together() -> None:
    one, two = prose(120, 1), prose(100, 2)
    (only,) = grouped({"a": one, "b": one + " " + prose(5, 3), "c": two, "round-up": f"{one} {two}"})
    assert only.documents == ("a", "b", "round-up")


def test_two_round_ups_and_the_stories_of_both() -> None:
    one, two = prose(150, 1), prose(140, 2)
    groups = grouped({"a1": one, "a2": one, "c1": two, "c2": two, "r": f"{one} {two}"})
    assert [g.documents for g in groups] == [("a1", "a2", "r"), ("c1", "c2")]


def test_a_story_rewritten_again_and_again_does_not_end_in_the_group_it_began_in() -> None:
    words = prose(300, 1).split()
    versions = {}
    for i in range(9):
        versions[f"v{i}"] = " ".join(words)
        words = [*words[110:], *prose(110, 10 + i).split()]
    groups = grouped(versions)
    assert len(groups) > 1
    for g in groups:
        first, last = (set(versions[id_].split()) for id_ in (g.documents[0], g.documents[-1]))
        assert len(first & last) > 0.1 * len(first)


def test_trims_of_one_story_stay_together() -> None:
    words = prose(400, 1).split()
    texts = {"whole": " ".join(words), **{f"cut{i}": " ".join(words[: 100 + 40 * i]) for i in range(6)}}
    (only,) = grouped(texts)
    assert len(only.documents) == 7


def test_a_star_of_near_duplicates_is_one_group() -> None:
    pairs = [DuplicatePair("a", f"b{i:04d}", 0.9, 0.95, 0.95) for i in range(3000)]
    articles = [article("a", "x"), *(article(f"b{i:04d}", "x") for i in range(3000))]
    (only,) = group(pairs, articles)
    assert len(only.documents) == 3001


def test_the_earliest_represents_then_the_most_complete_then_the_first() -> None:
    pair = DuplicatePair("a", "b", 0.9, 0.95, 0.95)
    for articles, expected in [
        ([article("a", "xx", 3), article("b", "x", 2)], "b"),
        ([article("a", "x", 2), article("b", "xx", 2)], "b"),
        ([article("a", "x", 2), article("b", "x", 2)], "a"),
        ([article("a", "xxx"), article("b", "x", 2)], "b"),
        ([article("a", "x"), article("b", "xx")], "b"),
    ]:
        assert group([pair], articles)[0].representative == expected
        assert precedence(articles)[0] == expected


def test_no_pairs_no_groups() -> None:
    assert group([], []) == []
    assert group([], [article("a", "x")]) == []


@pytest.mark.parametrize("seed", range(30))
def test_sides_are_what_the_graph_falls_into_without_a_vertex(seed: int) -> None:
    rng = random.Random(seed)
    names = [f"n{i}" for i in range(12)]
    graph: dict[str, set[str]] = {name: set() for name in names}
    for _ in range(rng.randrange(8, 22)):
        one, two = rng.sample(names, 2)
        graph[one].add(two)
        graph[two].add(one)
    for part in components(graph):
        expected = {}
        for name in part:
            rest = components(graph, set(part) - {name})
            if len(rest) > 1:
                expected[name] = sorted((sorted(graph[name] & set(side)), len(side)) for side in rest)
        found = {point: sorted((side.near, side.size) for side in fallen) for point, fallen in sides(part, graph)}
        assert found == expected


@pytest.mark.parametrize("seed", range(30))
def test_where_each_is_paired_with_half_of_the_others_none_holds_the_rest_together(seed: int) -> None:
    rng = random.Random(seed)
    names = [f"n{i}" for i in range(rng.randrange(3, 14))]
    graph: dict[str, set[str]] = {name: set() for name in names}
    while short := [name for name in names if 2 * len(graph[name]) < len(names)]:
        one, two = rng.choice(short), rng.choice(names)
        if one != two:
            graph[one].add(two)
            graph[two].add(one)
    assert components(graph) == [sorted(names)]
    assert list(sides(sorted(names), graph)) == []


def test_a_digest_of_many_stories_holds_none_of_them_together_but_one() -> None:
    stories = {f"s{i:02d}": prose(80, i) for i in range(40)}
    (only,) = grouped({**stories, "digest": " ".join(stories.values())})
    assert len(only.documents) == 2
    assert "digest" in only.documents
