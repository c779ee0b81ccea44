"""Facts in the same place of two texts: kept, or replaced."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.config import EventSettings
from clusterer.documents import Article
from clusterer.events import find_events
from clusterer.events.facts import Facts
from clusterer.events.items import items
from clusterer.events.links import pair_of
from clusterer.text.tokens import tokenize
from tests.events.articles import FERRY, FERRY_AGAIN, article

QUAKE = (
    "A magnitude {} earthquake struck the island of {} on Monday, the institute in {} said. The quake, at a depth of "
    "{} km, was felt as far as {}, where {} people left their houses. No tsunami warning was issued, spokesman {} said."
)
NORTH = QUAKE.format("5.8", "Vessel", "Halden", 12, "Tarnford", 240, "Ines Marlow")
SOUTH = QUAKE.format("6.3", "Corran", "Ulm Bay", 31, "Quillport", 900, "Pavel Orsk")


def compared(one: str, other: str) -> tuple[int, int]:
    """Facts kept and replaced between two texts."""
    texts = [article("a", one), article("b", other)]
    rows = items(texts, tokenize([text.clean.text for text in texts]))
    kept, replaced, *_ = Facts.of(rows).compared(*pair_of(0, 1))[0].tolist()
    return int(kept), int(replaced)


def test_a_template_with_other_facts_has_its_facts_replaced():
    kept, replaced = compared(NORTH, SOUTH)
    assert replaced >= 5
    assert kept <= 1  # "on Monday" stands in both


def test_a_copy_keeps_its_facts():
    kept, replaced = compared(NORTH, NORTH + " Further quakes were felt later.")
    assert kept >= 5
    assert replaced == 0


def test_two_reports_in_words_of_their_own_hardly_share_a_place():
    assert sum(compared(FERRY, FERRY_AGAIN)) <= 1


def test_a_fact_that_stands_elsewhere_in_the_other_text_is_not_replaced():
    before = "The toll in Halden rose to 12 on Monday."
    after = "The toll in Halden rose to 40 on Monday."
    assert compared(before, after)[1] == 1
    assert compared(before, f"{after} It was 12 before.")[1] == 0


def test_a_text_in_capitals_tells_no_names():
    assert compared(NORTH.upper(), SOUTH.upper()) == compared(NORTH.lower(), SOUTH.lower())


def test_two_bulletins_on_one_template_are_two_events():
    texts = [article("a", NORTH, "Earthquake shakes Vessel", 0), article("b", SOUTH, "Earthquake shakes Corran", 0.2)]
    events = find_events(texts, tokenize([text.clean.text for text in texts]), [], EventSettings())
    assert [event.documents for event in events] == [("a",), ("b",)]


words = st.lists(st.sampled_from(("in", "the", "of", "Halden", "Corran", "12", "40", "said", "Orsk", ".")), max_size=40)


@settings(max_examples=60, deadline=None)
@given(st.lists(words, min_size=2, max_size=6), st.randoms())
def test_neither_order_nor_company_changes_what_two_texts_have_in_common(texts, random):
    made: list[Article] = [article(f"{k}", " ".join(["x", *words])) for k, words in enumerate(texts)]

    def of(articles: list[Article]) -> tuple[float, ...]:
        rows = items(articles, tokenize([a.clean.text for a in articles]))
        return tuple(Facts.of(rows).compared(*pair_of(rows.ids.index("0"), rows.ids.index("1")))[0].tolist())

    shuffled = random.sample(made, len(made))
    assert of(made) == of(shuffled) == of(made[:2])


def test_articles_without_words_or_company_have_no_facts():
    alone = items([article("a", "x")], tokenize(["x"]))
    assert np.array_equal(Facts.of(alone).indptr, [0, 0])
    assert compared("Halden", "said") == (0, 0)
