"""The stages together, on the bundled corpus and on the founding case."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import clusterer
from clusterer.documents import Document

ROOT = Path(__file__).parents[1]
ARTICLES = ROOT / "corpora" / "wire-desk" / "articles"
SEEDS = ROOT.parent / "shared" / "seeds"
CLOCK = datetime(2026, 3, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def wire_desk() -> list[Document]:
    return list(clusterer.read(ARTICLES, on_quarantine=lambda item: None))


@pytest.fixture(scope="module")
def result(wire_desk: list[Document]) -> clusterer.Result:
    return clusterer.run(wire_desk, clock=lambda: CLOCK)


def test_every_article_is_in_exactly_one_event(wire_desk: list[Document], result: clusterer.Result) -> None:
    members = sorted(id_ for event in result.events for id_ in event.documents)
    assert members == sorted(document.id for document in wire_desk)


def test_an_event_holds_whole_duplicate_groups(result: clusterer.Result) -> None:
    event_of = {id_: event.id for event in result.events for id_ in event.documents}
    assert result.duplicate_groups
    for group in result.duplicate_groups:
        assert len({event_of[id_] for id_ in group.documents}) == 1


def test_families_and_shared_text_stay_within_an_event(result: clusterer.Result) -> None:
    event_of = {id_: event.id for event in result.events for id_ in event.documents}
    assert result.families
    for family in result.families:
        assert {event_of[id_] for id_ in family.documents} == {family.event}
    for event, shared in result.shared.items():
        assert {event_of[s.left] for s in shared} | {event_of[s.right] for s in shared} == {event}


def test_every_quote_stands_where_the_evidence_says(result: clusterer.Result) -> None:
    documents = {document.id: document for document in result.documents}
    checked = 0
    for attribution in result.attributions.values():
        for evidence in (*(e for o in attribution.origins for e in o.evidence), *attribution.rejected):
            document = documents[evidence.document]
            fields = {"body": document.text, "title": document.title, "byline": document.byline, "url": document.url}
            if evidence.where in fields:
                assert fields[evidence.where][evidence.start : evidence.end] == evidence.quote
                checked += 1
    assert checked > 50


def test_the_order_of_the_articles_does_not_matter(wire_desk: list[Document], result: clusterer.Result) -> None:
    shuffled = list(wire_desk)
    random.Random(7).shuffle(shuffled)
    assert clusterer.run(shuffled, clock=lambda: CLOCK).to_dict() == result.to_dict()


def test_the_same_id_with_another_text_is_another_document() -> None:
    first = Document(id="a", text="One text.", source="x:1")
    other = replace(first, text="Another text.", source="x:2")
    again = replace(first, source="y:1")

    found = clusterer.run([first, other, again])

    assert (found.run.counts["documents"], found.run.counts["repeated"]) == (2, 1)
    assert {document.text for document in found.documents} == {"One text.", "Another text."}
    assert len({document.id for document in found.documents}) == 2
    assert clusterer.run([other, again, first]).documents == found.documents


def test_near_duplicates_take_any_iterable_of_documents(wire_desk: list[Document]) -> None:
    copies = [replace(wire_desk[0], id="left"), replace(wire_desk[0], id="right"), wire_desk[1]]
    pairs = clusterer.near_duplicates(iter(copies))
    assert [(p.left, p.right, p.jaccard, p.kind) for p in pairs] == [("left", "right", 1.0, "identical")]


def test_near_duplicates_are_the_same_for_a_list_and_for_what_streams(wire_desk: list[Document]) -> None:
    apart = [*wire_desk, replace(wire_desk[0], id="copy")]
    assert clusterer.near_duplicates(apart) == clusterer.near_duplicates(iter(apart))
    for one_id in (apart, [*apart, wire_desk[1]], [*apart, replace(wire_desk[1], text=wire_desk[2].text)]):
        assert clusterer.near_duplicates(tuple(one_id)) == clusterer.near_duplicates(iter(one_id))


def test_nothing_in_nothing_out(tmp_path: Path) -> None:
    empty = clusterer.run([])
    assert empty.events == ()
    empty.save_report(tmp_path / "report")
    assert (tmp_path / "report" / "index.html").exists()


@pytest.mark.data
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the founding case is not here")
def test_the_founding_case_is_one_event_from_reuters() -> None:
    result = clusterer.run(clusterer.read(SEEDS))
    assert [len(event.documents) for event in result.events] == [2]
    assert {o.agency for origins in result.event_origins.values() for o in origins} == {"Reuters"}
    roles = set()
    for document in result.documents:
        attribution = result.attributions[document.id]
        assert [o.agency for o in attribution.origins] == ["Reuters"]
        roles.add(attribution.origins[0].role)
        quotes = {e.quote for e in attribution.origins[0].evidence}
        last_line = document.text.rstrip().splitlines()[-1]
        assert any(last_line.strip(" .()") in quote or quote.strip(" .()") in last_line for quote in quotes)
        assert "Interfax" in {e.agency for e in attribution.rejected}
    assert roles == {"agency copy", "contribution"}
