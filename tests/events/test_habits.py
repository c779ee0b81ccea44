import math

import numpy as np
import pytest

from clusterer.events.circumstances import Circumstances, circumstances
from clusterer.events.dates import Dates
from clusterer.events.habits import Observed, among_few, base_rate, learn

SURE, DOUBTFUL, HOPELESS = 4.0, 0.3, -5.0


def rate(size: int, n: int = 600) -> float:
    """The base rate where n articles are in events of one size and all pairs inside are certain."""
    return base_rate(n, n * math.log(size))


def test_large_events_raise_the_odds_and_singletons_lower_them():
    assert rate(1, 6_000) < rate(2, 6_000) < 0 < rate(3, 6_000) < rate(20, 6_000) <= 1


def test_among_a_handful_of_articles_one_event_is_likelier_whatever_they_are():
    assert 0.8 < rate(1, n=2) < rate(2, n=2) < 1


def test_long_texts_among_few_articles_must_be_more_alike_than_short_ones():
    two, ten, many = among_few(2), among_few(10), among_few(100_000)
    assert (np.diff(two) <= 0).all()
    assert two[4] == 0 > two[6] > two[8] > -3
    assert (two[6:] < ten[6:]).all()
    assert (ten[6:] < many[6:]).all()
    assert (many > -0.01).all()


def test_the_shorter_of_two_texts_says_how_long_both_are():
    left, right = np.array([0, 0, 1]), np.array([1, 2, 2])
    found = circumstances(np.zeros(3), dates((), (), ()), np.array([20, 300, 100_000]), left, right)
    assert found.length[0] == found.length[1] < found.length[2]


def dates(*texts: tuple[int, ...], leading: bool = True) -> Dates:
    counts = [len(days) for days in texts]
    days = np.array([day for text in texts for day in sorted(text)], np.int32)
    return Dates(np.append(0, np.cumsum(counts)), days, np.full(len(days), leading), np.zeros(len(texts), bool))


NONE = dates((), ())
WORDS = np.full(3, 100)


def collection(same_gap: float, other_gap: float, pairs: int = 400) -> tuple[np.ndarray, Circumstances]:
    """Log odds and circumstances: half the pairs are certain, a span of days apart, half hopeless, another span."""
    text = np.repeat([SURE, HOPELESS], pairs)
    days = np.repeat([0.0, same_gap, other_gap], 1)
    left, right = np.zeros(2 * pairs, np.int32), np.repeat(np.array([1, 2], np.int32), pairs)
    return text, circumstances(days, dates((), (), ()), WORDS, left, right)


def habits_of(text, of, n=50):
    pair = np.arange(len(text), dtype=np.int32) % n
    return learn(n, pair, (pair + 1) % n, text, text, of)


def test_a_span_of_days_speaks_for_one_event_where_reports_of_one_event_are_so_far_apart():
    habits = habits_of(*collection(same_gap=1.0, other_gap=60.0))
    near = circumstances(np.array([0.0, 1.0]), NONE, WORDS, np.array([0], np.int32), np.array([1], np.int32))
    far = circumstances(np.array([0.0, 60.0]), NONE, WORDS, np.array([0], np.int32), np.array([1], np.int32))
    assert habits.spans[near.span[0]] > 1
    assert habits.spans[far.span[0]] < -1


def test_days_say_nothing_where_every_pair_is_as_far_apart():
    habits = habits_of(*collection(same_gap=0.0, other_gap=0.0))
    assert abs(habits.spans[0]) < 0.4


def test_where_time_tells_little_the_fitted_trust_in_it_counts_less():
    telling = habits_of(*collection(same_gap=1.0, other_gap=60.0))
    silent = habits_of(*collection(same_gap=0.0, other_gap=0.0))
    assert telling.weight < 0.55
    assert silent.weight > 0.8


def test_an_unknown_date_says_nothing():
    habits = habits_of(*collection(same_gap=1.0, other_gap=60.0))
    unknown = circumstances(np.array([0.0, np.nan]), NONE, WORDS, np.array([0], np.int32), np.array([1], np.int32))
    assert habits.spans[unknown.span[0]] == 0


def test_two_articles_have_no_habits_of_their_own():
    text, of = np.array([SURE]), circumstances(np.array([0.0, 1.0]), NONE, WORDS, np.array([0]), np.array([1]))
    assert habits_of(text, of, n=2).weight < 0.05


def test_doubtful_pairs_teach_nothing():
    text, of = collection(same_gap=1.0, other_gap=60.0)
    assert habits_of(np.where(text == SURE, DOUBTFUL, text), of).weight == 0


def test_what_was_learned_before_counts_among_few_articles_and_fades_among_many():
    local = habits_of(*collection(same_gap=1.0, other_gap=60.0))
    few = collection(same_gap=1.0, other_gap=60.0, pairs=2)
    pair = np.array([0], np.int32)
    assert learn(4, pair.repeat(4), pair.repeat(4) + 1, few[0], few[0], few[1], local.observed).weight > 0.4
    text, of = collection(same_gap=60.0, other_gap=1.0, pairs=40_000)
    pairs = np.arange(len(text), dtype=np.int32) % 50
    weekly = learn(50_000, pairs, (pairs + 1) % 50, text, text, of, local.observed)
    near = circumstances(np.array([0.0, 1.0]), NONE, WORDS, pair, pair + 1)
    assert weekly.spans[near.span[0]] < -1 < 1 < local.spans[near.span[0]]


def test_in_runs_every_pair_is_counted_once():
    text, of = collection(same_gap=1.0, other_gap=60.0)
    left = np.arange(len(text), dtype=np.int32) % 49
    right = left + 1
    first = right < 20
    some = Circumstances(of.span[first], of.named[first], of.length[first])
    before = learn(20, left[first], right[first], text[first], text[first], some).observed
    after = learn(50, left, right, text, text, of, before, np.arange(50) >= 20).observed
    at_once = learn(50, left, right, text, text, of).observed
    for name, counts in at_once.written().items():
        np.testing.assert_allclose(after.written()[name], counts, err_msg=name)


def test_where_nothing_is_new_nothing_is_learned():
    text, of = collection(same_gap=1.0, other_gap=60.0)
    before = habits_of(text, of).observed
    pair = np.arange(len(text), dtype=np.int32) % 50
    again = learn(50, pair, (pair + 1) % 50, text, text, of, before, np.zeros(50, bool)).observed
    assert again.written() == before.written()


def test_what_is_kept_reads_as_it_was_written_or_not_at_all():
    kept = habits_of(*collection(same_gap=1.0, other_gap=60.0)).observed.written()
    assert Observed.read(kept).written() == kept
    for other in ({}, {**kept, "same_spans": [1.0]}, {**kept, "links": [-1.0]}, {**kept, "links": [math.nan]}):
        assert Observed.read(other) is None


@pytest.mark.parametrize(
    ("texts", "leading", "expected"),
    [(((), (70,)), True, 0), (((70,), (71,)), True, 1), (((70,), (70, 71)), False, 2), (((70,), (70, 71)), True, 3)],
    ids=["one names none", "none in common", "one in common", "both lead with it"],
)
def test_days_that_texts_name_are_compared(texts, leading, expected):
    found = circumstances(np.array([0.0, 0.0]), dates(*texts, leading=leading), WORDS, np.array([0]), np.array([1]))
    assert found.named[0] == expected


def test_a_day_that_reports_of_one_event_share_speaks_for_it():
    texts = dates((70,), (70,), (71,))
    text = np.repeat([SURE, HOPELESS], 400)
    left, right = np.zeros(800, np.int32), np.repeat(np.array([1, 2], np.int32), 400)
    habits = habits_of(text, circumstances(np.zeros(3), texts, WORDS, left, right))
    assert habits.named[3] > 0.5
    assert habits.named[1] < -0.5
