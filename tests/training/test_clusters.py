from collections import Counter

from clusterer.config import EventSettings
from clusterer.events.background import load_background
from clusterer.events.clustering import Links, merges
from clusterer.events.items import items
from clusterer.events.links import score_links
from clusterer.events.views import build_views
from clusterer.text.tokens import tokenize
from tests.events.articles import article, crowd
from training.clusters import merged, never_said, same_people
from training.conditions import Labelled

QUAKE = "officials said homes in Ostrava were damaged when the quake struck on Monday"
FIRE = "officials said shops in Lisbon were burnt when flames spread late on Sunday"


def rows_of(articles):
    return items(articles, tokenize([a.clean.text for a in articles]))


def test_what_one_cluster_agrees_on_and_the_other_never_says_tells_two_events_but_not_one():
    rows = rows_of([*(article(f"a{i}", QUAKE) for i in range(6)), *(article(f"b{i}", FIRE) for i in range(3))])
    lead = build_views(rows, load_background(rows.language_names))["lead"]
    quake = [at for at, id_ in enumerate(rows.ids) if id_.startswith("a")]
    fire = [at for at, id_ in enumerate(rows.ids) if id_.startswith("b")]
    assert never_said(lead, quake[:3], quake[3:]) == 0
    assert never_said(lead, quake, fire) > 0.5


def test_clusters_whose_merge_is_refused_stay_two():
    links = Links.of("abc", [("a", "b", 0.9), ("b", "c", 0.9), ("a", "c", 0.9)])
    assert len(list(merges(links, 0.5))) == 2
    assert list(merges(links, 0.5, lambda *_: True)) == []


def test_small_clusters_are_not_asked_about():
    rows = rows_of([article(f"a{i}", QUAKE) for i in range(4)])
    scored = score_links(rows, EventSettings())
    assert len(merged(scored, 0.5, lambda *_: True)) == len(merged(scored, 0.5, lambda *_: False)) == 1


def test_of_the_same_people_are_events_that_were_of_others():
    articles = []
    for name, who, text in (("x", "Kovacs", QUAKE), ("y", "Marlow", QUAKE)):
        articles += [article(f"{name}-{i}", f"{text}, mayor {who} said in report {i}") for i in range(3)]
    articles += crowd(3)
    corpus = Labelled("two", tuple(articles), {a.document.id: a.document.id.rpartition("-")[0] for a in articles})
    texts = {a.document.id: a.document.text for a in same_people(corpus).articles}
    told = Counter("Kovacs" in texts[f"{name}-{i}"] for name in "xy" for i in range(3))
    assert told in ({True: 6}, {False: 6})
    assert all(texts[a.document.id] == a.document.text for a in articles[6:])
