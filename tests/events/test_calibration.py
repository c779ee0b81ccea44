import numpy as np

from clusterer.events.calibration import adjusted, log_base_rate


def clusters_of(size: int, n: int = 600, score: float = 0.95) -> float:
    """The shift where n articles are in events of one size and every pair inside has this score."""
    left = np.array([i for i in range(n) for j in range(i + 1, n) if i // size == j // size], np.int32)
    right = np.array([j for i in range(n) for j in range(i + 1, n) if i // size == j // size], np.int32)
    return log_base_rate(n, left, right, np.full(len(left), score, np.float32))


def test_large_events_raise_the_odds_and_singletons_lower_them():
    assert clusters_of(1) < clusters_of(2) < 0 < clusters_of(3) < clusters_of(20) <= 0.5


def test_doubtful_links_say_nothing_of_how_large_events_are():
    assert clusters_of(5, score=0.8) == clusters_of(1)


def test_a_handful_of_articles_say_little():
    assert abs(clusters_of(2, n=2)) < 0.05


def test_adjusting_keeps_order_certainty_and_nothing():
    scores = np.array([0, 0.2, 0.5, 0.8, 1], np.float32)
    raised, lowered = adjusted(scores, 0.7), adjusted(scores, -0.7)
    assert (lowered[1:4] < scores[1:4]).all()
    assert (scores[1:4] < raised[1:4]).all()
    np.testing.assert_array_equal(raised[[0, 4]], [0, 1])
    np.testing.assert_allclose(adjusted(raised, -0.7), scores, atol=1e-6)
