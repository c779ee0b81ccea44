import numpy as np

from clusterer.config import EventSettings
from clusterer.events import cluster, items, score_links
from clusterer.events.background import load_background
from clusterer.events.views import build_views, frequencies
from clusterer.text.tokens import tokenize
from tests.events.articles import crowd

ARTICLES = crowd(20)
BACKGROUND = load_background(["en"])


def rows_of(articles):
    return items(articles, tokenize([article.clean.text for article in articles]))


def test_frequencies_of_parts_add_up_to_those_of_the_whole():
    first, second = ARTICLES[::2], ARTICLES[1::2]
    parts = frequencies(rows_of(second), BACKGROUND, frequencies(rows_of(first), BACKGROUND))
    whole = frequencies(rows_of(ARTICLES), BACKGROUND)
    assert parts.articles == whole.articles == len(ARTICLES)
    for name in ("words", "numbers", "capitals", "lower"):
        np.testing.assert_array_equal(getattr(parts, name).keys, getattr(whole, name).keys)
        np.testing.assert_array_equal(getattr(parts, name).counts, getattr(whole, name).counts)


def test_a_collection_weighs_its_words_the_same_when_told_how_common_they_are():
    rows = rows_of(ARTICLES)
    alone, told = build_views(rows, BACKGROUND), build_views(rows, BACKGROUND, frequencies(rows, BACKGROUND))
    for name, view in alone.items():
        np.testing.assert_allclose(told[name].weights, view.weights)


def test_a_word_that_is_common_elsewhere_weighs_less():
    many = frequencies(rows_of(crowd(60)), BACKGROUND)
    few = rows_of(ARTICLES[:4])
    alone, told = (build_views(few, BACKGROUND, known)["words"] for known in (None, many))
    council = tokenize(["council"]).hashes[0]
    alone_idf, told_idf = (float(view.idf[view.keys == council][0]) for view in (alone, told))
    surname = tokenize(["Quill0mann"]).hashes[0]
    assert told_idf / float(told.idf[told.keys == surname][0]) < alone_idf / float(alone.idf[alone.keys == surname][0])


def test_habits_learned_before_are_taken_along():
    everything = score_links(rows_of(crowd(60)), EventSettings()).habits
    few = rows_of(ARTICLES[:6])
    alone, told = score_links(few, EventSettings()), score_links(few, EventSettings(), before=everything.observed)
    assert told.habits.weight > alone.habits.weight
    assert told.habits.observed.articles == everything.observed.articles + len(few)
    assert sorted(row for members in cluster(told.links, 0.5) for row in members) == list(range(len(few)))
