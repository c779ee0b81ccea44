"""The measures are right on partitions small enough to work out by hand, and against independent definitions."""

from __future__ import annotations

import random
from itertools import combinations

import numpy as np
import pytest
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

from clusterer.evaluation.metrics import (
    Counts,
    adjusted_mutual_information,
    adjusted_rand,
    b_cubed,
    pairwise,
)
from clusterer.evaluation.scores import compare_pairs, compare_partitions, pairs_within


def test_equal_partitions_score_one_whatever_the_labels_are_called() -> None:
    scores = compare_partitions({"a": 1, "b": 1, "c": 2}, {"a": "x", "b": "x", "c": "y"})
    assert (scores.b_cubed.f1, scores.pairwise.f1, scores.ari, scores.ami) == (1.0, 1.0, 1.0, 1.0)
    assert not scores.split
    assert not scores.merged


def test_b_cubed_is_the_mean_over_articles() -> None:
    # {a b c} {d} found as {a b} {c d}: precision (1 + 1 + 1/2 + 1/2)/4, recall (2/3 + 2/3 + 1/3 + 1)/4
    scores = compare_partitions(
        dict(zip("abcd", [1, 1, 1, 2], strict=True)), dict(zip("abcd", [1, 1, 2, 2], strict=True))
    )
    assert scores.b_cubed.precision == pytest.approx(3 / 4)
    assert scores.b_cubed.recall == pytest.approx(8 / 12)
    assert scores.pairwise == Counts(correct=1, claimed=2, actual=3)


def test_putting_everything_together_has_full_recall_and_everything_apart_full_precision() -> None:
    gold = np.array([0, 0, 0, 1, 1, 2])
    together, apart = np.zeros(6, np.int64), np.arange(6)
    assert b_cubed(gold, together).precision == pytest.approx((3 * 3 + 2 * 2 + 1) / 36)
    assert b_cubed(gold, together).recall == 1.0
    assert b_cubed(gold, apart).precision == 1.0
    assert pairwise(gold, apart).precision == 1.0  # nothing claimed, nothing claimed wrongly


@pytest.mark.parametrize("seed", range(8))
def test_measures_agree_with_their_definitions_over_articles_and_pairs(seed: int) -> None:
    chance = random.Random(seed)
    gold = np.array([chance.randrange(6) for _ in range(40)])
    found = np.array([chance.randrange(9) for _ in range(40)])
    precision = np.mean([(gold[found == found[i]] == gold[i]).mean() for i in range(40)])
    recall = np.mean([(found[gold == gold[i]] == found[i]).mean() for i in range(40)])
    compact = np.unique(found, return_inverse=True)[1]
    assert b_cubed(gold, compact).precision == pytest.approx(precision)
    assert b_cubed(gold, compact).recall == pytest.approx(recall)
    pairs = list(combinations(range(40), 2))
    together = [(gold[i] == gold[j], found[i] == found[j]) for i, j in pairs]
    assert pairwise(gold, compact) == Counts(
        sum(g and f for g, f in together), sum(f for _, f in together), sum(g for g, _ in together)
    )


@pytest.mark.parametrize("clusters", [1, 2, 5, 30, 60])
@pytest.mark.parametrize("moved", [0.0, 0.3, 1.0])
def test_chance_corrected_measures_agree_with_scikit_learn(clusters: int, moved: float) -> None:
    chance = np.random.default_rng(clusters)
    gold = chance.integers(0, clusters, 60)
    found = np.where(chance.random(60) < moved, chance.integers(0, clusters, 60), gold)
    gold, found = (np.unique(labels, return_inverse=True)[1] for labels in (gold, found))
    assert adjusted_rand(gold, found) == pytest.approx(adjusted_rand_score(gold, found))
    assert adjusted_mutual_information(gold, found) == pytest.approx(adjusted_mutual_info_score(gold, found))


def test_articles_that_all_stand_alone_in_both_agree_fully() -> None:
    alone = np.arange(7)
    assert adjusted_rand(alone, alone) == 1.0
    assert adjusted_mutual_information(alone, alone) == 1.0


def test_mistakes_name_what_was_split_and_what_was_merged() -> None:
    actual = dict(zip("abcdef", ["fire", "fire", "fire", "flood", "flood", "vote"], strict=True))
    found = dict(zip("abcdef", ["1", "1", "2", "2", "2", "3"], strict=True))
    scores = compare_partitions(actual, found)
    assert [str(m) for m in scores.split] == ["fire: 1 ×2, 2 ×1"]
    assert [str(m) for m in scores.merged] == ["2: flood ×2, fire ×1"]
    assert "fire: 1 ×2, 2 ×1" in scores.explain()
    assert scores.to_dict()["merged"] == [{"found": "2", "actual": {"flood": 2, "fire": 1}}]


def test_partitions_of_different_articles_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match="'b'"):
        compare_partitions({"a": 1}, {"a": 1, "b": 1})


def test_no_articles_score_one_with_counts_that_show_it() -> None:
    scores = compare_partitions({}, {})
    assert scores.b_cubed.f1 == 1.0
    assert scores.articles == 0


def test_pairs_are_unordered_and_count_once() -> None:
    scores = compare_pairs([("a", "b"), ("b", "a"), ("c", "d")], [("b", "a"), ("a", "c")], articles=4)
    assert scores.counts == Counts(correct=1, claimed=2, actual=2)
    assert scores.missed == (("c", "d"),)
    assert scores.false == (("a", "c"),)


def test_all_pairs_of_a_group_count() -> None:
    assert pairs_within([["c", "a", "b"], ["d"]]) == {("a", "b"), ("a", "c"), ("b", "c")}


def test_a_pair_of_one_article_is_refused() -> None:
    with pytest.raises(ValueError, match="two members"):
        compare_pairs([("a", "a")], [], articles=1)
