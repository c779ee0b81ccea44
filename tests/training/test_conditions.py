from datetime import timedelta
from random import Random

import pytest

from tests.events.articles import crowd
from training.conditions import CONDITIONS, Labelled, article_samples, under


@pytest.fixture
def corpus():
    articles = tuple(crowd(12))
    return Labelled("crowd", articles, {a.document.id: a.document.id.rpartition("-")[0] for a in articles})


def days(corpus, articles):
    found = {}
    for article in articles:
        found.setdefault(corpus.events[article.document.id], []).append(article.document.published.date())
    return found


def test_reports_of_an_event_carry_one_date(corpus):
    assert all(len(set(dates)) == 1 for dates in days(corpus, under(corpus, "in30 one-day", Random(1))).values())


def test_an_event_of_a_series_begins_within_a_week_of_its_look_alike(corpus):
    begins = {name: min(dates) for name, dates in days(corpus, under(corpus, "serial", Random(1))).items()}
    assert len(begins) == 12
    near = [
        any(timedelta(0) < abs(one - other) <= timedelta(days=7) for at, other in begins.items() if at != name)
        for name, one in begins.items()
    ]
    assert sum(near) >= 10


@pytest.mark.parametrize("condition", CONDITIONS)
def test_samples_are_the_same_every_time(corpus, condition):
    one, other = ([a.document for s in article_samples(corpus, condition, 2) for a in s] for _ in range(2))
    assert one == other
