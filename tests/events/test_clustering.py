import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.events.clustering import Links, cluster, linkage

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


def test_links_name_positions_in_order():
    links = Links.of("ab", [("b", "a", 0.5)])
    np.testing.assert_array_equal(links.left, [0])
    assert float(links.scores[0]) == pytest.approx(0.5)
