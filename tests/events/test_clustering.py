import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.events.clustering import Links, cluster, linkage, linked, merges

IDS = tuple("abcdefgh")


def test_a_chain_of_single_links_does_not_make_one_cluster():
    chain = [(a, b, 0.6) for a, b in itertools.pairwise(IDS)]
    assert max(map(len, cluster(Links.of(IDS, chain), 0.5))) < len(IDS)


def test_a_clique_is_one_cluster():
    clique = [(a, b, 0.7) for a in IDS for b in IDS if a < b]
    assert cluster(Links.of(IDS, clique), 0.5) == [list(range(8))]


def test_no_links_no_clusters():
    assert cluster(Links.of(IDS, []), 0.5) == [[i] for i in range(8)]


def test_an_unscored_pair_counts_as_nothing_only_where_all_pairs_were_scored():
    assert linkage(0.8, 1, 4, coverage=1.0) < linkage(0.8, 1, 4, coverage=0.25)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1]),
        st.sampled_from([0.1, 0.3, 0.5, 0.6, 0.8, 0.95]),
    )
)
def test_clusters_partition_the_ids_and_do_not_depend_on_the_order_of_links(scores):
    rows = [(IDS[a], IDS[b], score) for (a, b), score in scores.items()]
    found = cluster(Links.of(IDS, rows), 0.5)
    assert sorted(i for members in found for i in members) == list(range(8))
    assert found == cluster(Links.of(IDS, [(b, a, s) for a, b, s in reversed(rows)]), 0.5)
    for members in found:
        assert len(members) == 1 or any(scores.get((a, b), 0) >= 0.5 for a in members for b in members)


SCORES = [0.0, 0.03, 0.1, 0.3, 0.5, 0.6, 0.8, 0.95, 0.99]
TABLES = st.integers(1, 14).flatmap(lambda n: st.lists(st.sampled_from(SCORES), min_size=n * n, max_size=n * n))


@settings(max_examples=100, deadline=None)
@given(TABLES, st.sampled_from([1.0, 0.6]))
def test_clusters_are_the_same_on_full_matrices_and_on_sparse_rows(table, coverage):
    n = math.isqrt(len(table))
    ids = tuple(map(str, range(n)))
    rows = [(ids[a], ids[b], table[a * n + b]) for a in range(n) for b in range(a + 1, n) if table[a * n + b]]
    links = replace(Links.of(ids, rows), coverage=np.full(n, coverage, np.float32))
    parent = list(range(n))
    for kept, gone in merges(links, 0.5):
        parent = [kept if root == gone else root for root in parent]
    labels = linked(links, 0.5).tolist()
    assert {(labels[i], parent[i]) for i in range(n)} == set(zip(labels, parent, strict=True))
    assert len(set(labels)) == len(set(parent)) == len(set(zip(labels, parent, strict=True)))


def two_groups(across: float) -> list[list[int]]:
    """Clusters of two groups of four: all pairs within score .99, all pairs across the same."""
    pairs = [(a, b) for a in IDS for b in IDS if a < b]
    return cluster(Links.of(IDS, [(a, b, 0.99 if (a < "e") == (b < "e") else across) for a, b in pairs]), 0.5)


def test_two_groups_that_are_much_more_alike_within_than_across_stay_two():
    assert len(two_groups(0.9)) == 2
    assert len(two_groups(0.98)) == 1


def test_a_single_article_is_not_held_back_by_how_alike_the_others_are():
    links = [(a, b, 0.99 if b != "h" else 0.6) for a in IDS for b in IDS if a < b]
    assert len(cluster(Links.of(IDS, links), 0.5)) == 1


def test_links_name_positions_in_order():
    links = Links.of("ab", [("b", "a", 0.5)])
    np.testing.assert_array_equal(links.left, [0])
    assert float(links.scores[0]) == pytest.approx(0.5)


EIGHT = [("a", "b", 0.95), ("c", "d", 0.95), ("e", "f", 0.95), ("g", "h", 0.95)]


def four_events(extra: list[tuple[str, str, float]]) -> list[list[int]]:
    """Clusters of ``ab``, ``cd``, ``ef`` and ``gh``, each linked by .95, and of ``i`` and ``j``, with further links."""
    return cluster(Links.of("abcdefghij", [*EIGHT, *extra]), 0.5)


def test_who_is_like_four_events_that_have_nothing_in_common_belongs_to_none():
    roundup = [("i", member, 0.7) for member in "abcdefgh"]
    assert four_events(roundup) == [[0, 1], [2, 3], [4, 5], [6, 7], [8], [9]]


def test_who_is_like_events_that_the_rest_of_its_own_is_like_too_stays():
    alike = [("a", other, 0.65) for other in "ceg"] + [("b", other, 0.2) for other in "ceg"]
    assert four_events(alike)[0] == [0, 1]
    assert four_events([("i", "a", 0.7), ("i", "b", 0.7), ("i", "c", 0.65)])[0] == [0, 1, 8]


def test_what_only_a_roundup_held_together_falls_apart():
    held = [("i", "a", 0.95), ("i", "j", 0.95), ("a", "j", 0.1), *(("i", other, 0.65) for other in "ceg")]
    found = cluster(Links.of("abcdefghij", [*EIGHT[1:], *held]), 0.5)
    assert found == [[0], [1], [2, 3], [4, 5], [6, 7], [8], [9]]
