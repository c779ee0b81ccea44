from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

import clusterer
from clusterer.config import Config
from clusterer.documents import Article, Event
from clusterer.examining import examine
from clusterer.findings import ExaminedEvent
from clusterer.origin import attribute_all, load_agencies
from clusterer.origin.reporters import learn_reporters
from clusterer.packing import pack, unpack
from clusterer.text import clean
from clusterer.text.tokens import tokenize
from tests.reuse.stories import OTHER, STORY, article

ARTICLES = Path(__file__).parents[1] / "corpora" / "wire-desk" / "articles"
CONFIG, AGENCIES = Config(), load_agencies("")


def examined(articles: list[Article], events: list[Event]) -> list[ExaminedEvent]:
    documents = [a.document for a in articles]
    tokens = tokenize([a.clean.text for a in articles])
    rows = {document.id: row for row, document in enumerate(documents)}
    alone = attribute_all(documents, AGENCIES)
    reporters = learn_reporters(documents, alone, AGENCIES)
    members = [(event, [rows[id_] for id_ in event.documents]) for event in events]
    return list(examine(members, articles, tokens, alone, CONFIG, AGENCIES, reporters))


@pytest.fixture(name="desk", scope="module")
def _desk() -> tuple[list[Article], list[Event]]:
    found = clusterer.run(clusterer.read(ARTICLES, on_quarantine=lambda _: None))
    return clean.articles(found.documents, CONFIG.cleaning, AGENCIES.spelled), list(found.events)


def test_events_are_examined_alike_together_one_by_one_and_in_any_order(
    desk: tuple[list[Article], list[Event]],
) -> None:
    articles, events = desk
    together = examined(articles, events)
    assert [e.event for e in together] == events
    assert any(e.families for e in together)
    assert together == [found for event in events for found in examined(articles, [event])]
    assert together == examined(articles, events[::-1])[::-1]


def test_what_is_found_travels_as_bytes(desk: tuple[list[Article], list[Event]]) -> None:
    found = examined(*desk)
    packed = pack(found)
    assert unpack(packed, list[ExaminedEvent]) == found
    assert len(packed) < 1200 * len(desk[0])


def test_lone_surrogates_travel_too() -> None:
    odd = article("a", f"OSTERVIK (Reuters) - \ud800{STORY}", outlet="\udfff")
    events = [Event("e", "\ud800", ("a", "b"), "a")]
    found = examined([odd, article("b", STORY + OTHER)], events)
    assert unpack(pack(found), list[ExaminedEvent]) == found
    assert found[0].attributions["b"].origins


def test_a_spawned_process_finds_and_sends_the_same(desk: tuple[list[Article], list[Event]]) -> None:
    articles, events = desk
    several = [event for event in events if len(event.documents) > 1][:4]
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        packed = pool.submit(_examined_there, articles, several).result()
    assert unpack(packed, list[ExaminedEvent]) == examined(articles, several)


def _examined_there(articles: list[Article], events: list[Event]) -> bytes:
    return pack(examined(articles, events))


def test_an_event_of_one_article_has_its_own_origin_and_no_families() -> None:
    (found,) = examined([article("a", f"OSTERVIK (Reuters) - {STORY}")], [Event("e", "Harbour", ("a",), "a")])
    assert (found.shared, found.families, found.versions) == ((), (), ())
    assert [o.agency for o in found.origins] == ["Reuters"]
