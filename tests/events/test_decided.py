"""Clusters as people decided them: whatever was found, what is to be apart is apart, and nobody else moves."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from clusterer.documents import Decision
from clusterer.events.clustering import Links, cluster
from clusterer.events.decided import annotated, decided

THRESHOLD = 0.5


def links(ids: list[str], *rows: tuple[str, str, float]) -> Links:
    return Links.of(ids, rows)


def apart(article: str, core: str) -> Decision:
    return Decision("not-this-event", article, core=core)


def together(article: str, core: str) -> Decision:
    return Decision("right", article, core=core)


def test_the_marked_article_leaves_and_the_others_stay() -> None:
    ids = ["a", "b", "c"]
    scored = links(ids, ("a", "b", 0.9), ("a", "c", 0.9), ("b", "c", 0.9))
    members = [[id_] for id_ in ids]
    found = cluster(scored, THRESHOLD)
    assert found == [[0, 1, 2]]
    assert decided(found, scored, members, [apart("c", "a")], THRESHOLD) == [[0, 1], [2]]
    assert decided(found, scored, members, [apart("a", "b")], THRESHOLD) == [[0], [1, 2]]


def test_it_goes_where_it_is_worth_going() -> None:
    ids = ["a", "b", "c", "d", "e"]
    scored = links(
        ids, ("a", "b", 0.9), ("b", "c", 0.8), ("a", "c", 0.8), ("c", "d", 0.6), ("c", "e", 0.7), ("d", "e", 0.9)
    )
    members = [[id_] for id_ in ids]
    assert decided([[0, 1, 2], [3, 4]], scored, members, [apart("c", "a")], THRESHOLD) == [[0, 1], [2, 3, 4]]
    both = [apart("c", "a"), apart("c", "d")]
    assert decided([[0, 1, 2], [3, 4]], scored, members, both, THRESHOLD) == [[0, 1], [2], [3, 4]]


def test_two_that_leave_may_go_together() -> None:
    ids = ["a", "b", "c", "d"]
    scored = links(ids, *((x, y, 0.9) for x in ids for y in ids if x < y))
    members = [[id_] for id_ in ids]
    asked = [apart("c", "a"), apart("d", "a")]
    assert decided([[0, 1, 2, 3]], scored, members, asked, THRESHOLD) == [[0, 1], [2, 3]]


def test_copies_of_one_text_are_not_parted_and_it_is_said() -> None:
    scored = links(["a"])
    asked = [apart("a", "a2")]
    assert decided([[0]], scored, [["a", "a2"]], asked, THRESHOLD) == [[0]]
    assert [one.kept for one in annotated(asked, ("a", "a2"))] == [False]
    assert [one.kept for one in annotated(asked, ("a", "b"))] == [True]
    assert annotated(asked, ("b", "c")) == ()


def test_a_pin_does_not_break_what_is_kept_apart() -> None:
    scored = links(["a", "b", "c"], ("a", "b", 0.9))
    members = [["a"], ["b"], ["c"]]
    assert decided([[0, 1], [2]], scored, members, [together("c", "a")], THRESHOLD) == [[0, 1, 2]]
    assert decided([[0, 1], [2]], scored, members, [together("c", "a"), apart("c", "b")], THRESHOLD) == [[0, 1], [2]]


@given(st.integers(0, 10_000))
def test_what_is_decided_holds_in_any_order_and_moves_nobody_else(seed: int) -> None:
    chance = random.Random(seed)
    ids = [f"d{number}" for number in range(chance.randint(2, 9))]
    pairs = [(x, y, chance.random()) for x in ids for y in ids if x < y and chance.random() < 0.7]
    scored = links(ids, *pairs)
    members = [[id_] for id_ in ids]
    asked = {}
    for _ in range(chance.randint(0, 4)):
        one, other = chance.sample(ids, 2)
        asked[one, other] = chance.choice([apart, together])(one, other)
    found = cluster(scored, THRESHOLD)
    decisions = list(asked.values())
    clusters = decided(found, scored, members, decisions, THRESHOLD)
    assert sorted(row for part in clusters for row in part) == list(range(len(ids)))
    assert clusters == sorted(sorted(part) for part in clusters)
    home = {row: number for number, part in enumerate(clusters) for row in part}
    for decision in decisions:
        if decision.mark == "not-this-event":
            assert home[ids.index(decision.article)] != home[ids.index(decision.core)]
    marked = {ids.index(decision.article) for decision in decisions}
    before = {frozenset(part) - marked for part in map(set, found)} - {frozenset()}
    assert {frozenset(part) - marked for part in map(set, clusters)} - {frozenset()} == before
    chance.shuffle(decisions)
    assert decided(found, scored, members, decisions, THRESHOLD) == clusters
