import numpy as np
import pytest

from clusterer.events.candidates import Neighbours, coded
from clusterer.events.features import FEATURES, FOR_ONE_EVENT
from clusterer.events.levels import first_levels, levels
from clusterer.events.model import load_model
from clusterer.events.trees import trees

TWO_TREES = {  # a feature up to 0.5 speaks against, above it for; the second tree knows only whether it is there
    "intercept": 0.25,
    "roots": [0, 3],
    "feature": [0, -1, -1, 0, -1, -1],
    "threshold": [0.5, 0, 0, 9, 0, 0],
    "left": [1, 0, 0, 4, 0, 0],
    "right": [2, 0, 0, 5, 0, 0],
    "missing_left": [1, 0, 0, 0, 0, 0],
    "value": [0.5, -1, 2, 0, 0.125, -0.125],
}


def test_trees_add_the_leaves_that_a_pair_reaches():
    known = np.array([[0.5], [0.6], [np.nan]], np.float32)
    np.testing.assert_allclose(
        trees(TWO_TREES).log_odds(known)[:, 0], [0.25 - 1 + 0.125, 0.25 + 2 + 0.125, 0.25 - 1 - 0.125]
    )


def test_every_pair_reaches_the_leaves_that_walking_through_the_trees_leads_to():
    of = load_model().trees
    random = np.random.default_rng(8)
    known = random.random((60, len(FEATURES))).astype(np.float32)
    known[:30] = random.choice(of.threshold, (30, len(FEATURES)))  # the borders themselves
    known[random.random(known.shape) < 0.2] = np.nan

    def reached(row: np.ndarray, node: int) -> float:
        while of.feature[node] >= 0:
            value = row[of.feature[node]]
            left = of.missing_left[node] if np.isnan(value) else value <= of.threshold[node]
            node = int(of.left[node] if left else of.right[node])
        return float(of.value[node])

    walked = [of.intercept + sum(reached(row, root) for root in of.roots.tolist()) for row in known]
    np.testing.assert_allclose(of.log_odds(known)[:, 0], walked)


def test_a_tree_with_more_leaves_than_can_be_told_apart_is_refused():
    chain = {  # node 2k splits off the leaf 2k + 1
        "intercept": 0.0,
        "roots": [0],
        "feature": [0, -1] * 8 + [-1],
        "threshold": [float(at) for at in range(17)],
        "left": [at + 1 for at in range(17)],
        "right": [at + 2 for at in range(17)],
        "missing_left": [0] * 17,
        "value": [0.0] * 17,
    }
    with pytest.raises(ValueError, match="at most 8 leaves expected, got one of 9"):
        trees(chain).log_odds(np.zeros((1, 1), np.float32))


def test_what_the_features_contributed_adds_up_to_the_score():
    model = load_model()
    random = np.random.default_rng(5)
    known = random.random((40, len(FEATURES))).astype(np.float32)
    known[random.random(known.shape) < 0.2] = np.nan
    at_roots = model.trees.intercept + model.trees.value[model.trees.roots].sum()
    moved = [model.trees.contributions(row).sum() for row in known]
    np.testing.assert_allclose(at_roots + np.array(moved), model.trees.log_odds(known)[:, 0], atol=1e-3)


def test_a_hidden_feature_counts_as_missing():
    random = np.random.default_rng(6)
    known = random.random((200, len(FEATURES))).astype(np.float32)
    at = FEATURES.index("gap")
    hidden = load_model().trees.log_odds(known, at)[:, 1]
    known[:, at] = np.nan
    np.testing.assert_allclose(hidden, load_model().trees.log_odds(known)[:, 0])


@pytest.mark.parametrize("name", FEATURES)
def test_likeness_only_speaks_for_one_event_and_the_rest_only_against_it(name):
    random = np.random.default_rng(7)
    low = random.random((300, len(FEATURES))).astype(np.float32)
    high = low.copy()
    high[:, FEATURES.index(name)] += random.random(300).astype(np.float32)
    change = load_model().trees.log_odds(high)[:, 0] - load_model().trees.log_odds(low)[:, 0]
    assert (change * (1 if name in FOR_ONE_EVENT else -1) > -1e-3).all()


def test_neighbours_of_the_same_event_do_not_raise_the_level():
    near = Neighbours(
        np.array([[1, 2], [0, 2], [0, 1]], np.int32), np.array([[0.8, 0.7], [0.8, 0.1], [0.7, 0.1]], np.float32)
    )
    codes = coded(np.array([0, 0, 1], np.int32), np.array([1, 2, 2], np.int32))
    unknown = first_levels(near)
    known = levels(near, codes, np.array([1.0, 1.0, 0.0], np.float32))
    assert known.level[0] < unknown.level[0]
    assert known.ignorance[0] > known.ignorance[1]
