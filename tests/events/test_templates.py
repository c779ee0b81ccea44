"""Two bulletins on one template are two events, even where there is nothing else to compare them with."""

from datetime import UTC, datetime, timedelta
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import clusterer
from benchmarks.near_duplicates_templates import TEMPLATES, bulletin
from clusterer.comparing import compare
from clusterer.config import Config
from clusterer.documents import Document
from clusterer.events.background import load_background
from clusterer.events.clustering import Links
from clusterer.events.items import Columns, words_of
from clusterer.events.templates import weakened
from clusterer.events.views import build_views
from clusterer.text.tokens import tokenize
from tests.events.articles import BUDGET, FERRY_AGAIN, article

NOON = datetime(2024, 3, 5, 12, tzinfo=UTC)
FERRY = (
    "The ferry Halden Queen struck the pier of Port Ilse on Tuesday morning, and {hurt} of the 212 people on board "
    "were hurt, the harbour master Mara Voss said. Divers looked at the hull until Wednesday. The line to Corrow, "
    "which 4,000 people use every day, is run by two smaller boats for now."
)


def events_of(*texts: str, days: int | None = 31) -> set[frozenset[str]]:
    dates = [None if days is None else NOON + timedelta(days=days * number) for number in range(len(texts))]
    documents = [
        Document(id=str(number), text=text, outlet=f"Paper {number}", published=date)
        for number, (text, date) in enumerate(zip(texts, dates, strict=True))
    ]
    return {frozenset(event.documents) for event in clusterer.run(documents).events}


@pytest.mark.parametrize("name", TEMPLATES)
def test_two_bulletins_of_two_outlets_on_one_template_are_two_events(name: str) -> None:
    random = Random(name)
    left, right = bulletin(name, random), bulletin(name, random)
    assert len(events_of(left, right)) == len(events_of(left, right, days=None)) == 2


def test_the_same_bulletin_of_two_outlets_is_one_event() -> None:
    text = bulletin("quake", Random(1))
    assert len(events_of(text, text + " (Reporting by the wire desk)", days=0)) == 1


def test_a_later_count_of_the_hurt_is_no_other_event() -> None:
    assert len(events_of(FERRY.format(hurt="four"), FERRY.format(hurt="11") + " Three are in hospital.", days=0)) == 1


def test_explain_says_that_the_facts_are_others() -> None:
    random = Random(7)
    left, right = (article(id_, bulletin("lottery", random)) for id_ in ("a", "b"))
    told = compare(left, right, [], Config()).event
    assert told.score < told.threshold
    assert any("other facts" in reason.text for reason in told.reasons)


@given(st.lists(st.floats(0, 1, width=32), min_size=1, max_size=20), st.data())
def test_only_links_of_which_it_is_said_lose_and_none_gains(scores: list[float], data: st.DataObject) -> None:
    n = len(scores) + 1
    said = np.array(data.draw(st.lists(st.booleans(), min_size=len(scores), max_size=len(scores))))
    left = np.zeros(len(scores), np.int32)
    right = np.arange(1, n, dtype=np.int32)
    links = Links(tuple(map(str, range(n))), left, right, np.array(scores, np.float32), np.ones(n, np.float32))
    found = weakened(links, np.full(n, 50), np.arange(n), lambda _, right: said[right - 1])
    assert (found.scores <= links.scores + 1e-6).all()
    assert (found.scores[~said] == links.scores[~said]).all()
    assert (found.scores[said & (links.scores >= 0.2)] < links.scores[said & (links.scores >= 0.2)]).all()


def test_only_texts_that_may_say_the_same_words_are_compared() -> None:
    random = Random(11)
    texts = [bulletin("quake", random), FERRY.format(hurt="four"), bulletin("quake", random), BUDGET, FERRY_AGAIN]
    articles = [article(str(at), text) for at, text in enumerate(texts)]
    columns = Columns.of(articles)
    rows = columns.items(columns.words(words_of(tokenize([one.clean.text for one in articles])), articles))
    views = build_views(rows, load_background(rows.language_names))
    left, right = (ends.astype(np.int32) for ends in np.triu_indices(len(rows), 1))
    links = Links(rows.ids, left, right, np.full(len(left), 0.9, np.float32), np.ones(len(rows), np.float32))
    asked: list[tuple[int, int]] = []

    def other_facts(one: np.ndarray, other: np.ndarray) -> np.ndarray:
        asked.extend(zip(one.tolist(), other.tolist(), strict=True))
        return np.ones(len(one), bool)

    found = weakened(links, np.full(len(rows), 50), columns.at(rows), other_facts, views["words"])
    assert asked == [(0, 2)]
    assert (found.scores < 0.9).sum() == 1
