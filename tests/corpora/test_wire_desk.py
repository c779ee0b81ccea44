"""The bundled corpora hold what their READMEs promise, and every label can be checked against the articles."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from clusterer.documents import Document, Quarantined
from clusterer.evaluation import Gold, read_gold
from clusterer.evaluation.gold import tie
from clusterer.origin import load_agencies
from clusterer.readers import read

FOLDER = Path(__file__).parents[2] / "corpora" / "wire-desk"

KINDS = """
full agency copy; verbatim reprint; trimmed reprint; lightly edited reprint; staff rewrite with a contribution line;
stripped credit; two agencies on one event; look-alike events; follow-up days later; citation that is no origin;
picture credit; call-sign dateline; acronym collision; press release; page furniture; recurring lines of one outlet;
second language; further language; script without spaces; undated; title-less; empty article; three-word article;
sign-off only; byline only; metadata only; footer; joint dateline; quoted dateline; about an agency; unnamed agencies;
dateline without a place; version of one story; house phrase; own local news
""".replace("\n", " ").split(";")

AGENCIES = {"Reuters", "AP", "AFP", "UPI", "dpa", "PA", "CP", "PTI", "EFE", "Xinhua", "TASS", "Interfax"}
AGENCIES |= {"Kyodo", "Yonhap", "ANSA", "AAP", "Bloomberg"}


@pytest.fixture(scope="module")
def quarantined() -> list[Quarantined]:
    return []


@pytest.fixture(scope="module")
def documents(quarantined: list[Quarantined]) -> list[Document]:
    return list(read(FOLDER / "articles", on_quarantine=quarantined.append))


@pytest.fixture(scope="module")
def gold() -> Gold:
    return read_gold(FOLDER)


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / "gold.jsonl").read_text(encoding="utf-8").splitlines()]


def test_every_article_is_labelled_and_every_label_has_its_article(gold: Gold, documents: list[Document]) -> None:
    tied = tie(gold.articles, documents)
    assert set(tied.by_id) == {document.id for document in documents}
    assert set(tied.missing) == {article.key for article in gold.articles if article.quarantined}


def test_there_are_at_least_sixty_articles_and_no_id_twice(documents: list[Document]) -> None:
    assert len(documents) >= 60
    assert len({document.id for document in documents}) == len(documents)


def test_the_empty_article_is_set_aside_and_nothing_else(
    documents: list[Document], quarantined: list[Quarantined]
) -> None:
    assert documents
    assert [q.source.rsplit("/", 1)[-1] for q in quarantined] == ["meridian-post.jsonl:9"]


def test_every_promised_kind_of_article_is_there(rows: list[dict[str, Any]]) -> None:
    assert {kind for row in rows for kind in row["kinds"]} == {kind.strip() for kind in KINDS}


def test_every_promised_agency_is_an_origin(gold: Gold) -> None:
    found = {name for article in gold.articles for name in article.origins or ()}
    assert found >= AGENCIES


def test_every_agency_in_the_gold_is_called_as_the_table_calls_it(gold: Gold) -> None:
    known = set(load_agencies("").names)
    named = {name for article in gold.articles for name in (article.origins or frozenset()) | article.rejected}
    assert named <= known


def test_labelled_evidence_stands_in_the_articles(gold: Gold, documents: list[Document]) -> None:
    by_id = {document.id: document for document in documents}
    for document_id, article in tie(gold.articles, documents).by_id.items():
        document = by_id[document_id]
        places = {"body": document.text, "title": document.title, "byline": document.byline, "url": document.url}
        for evidence in article.evidence:
            place = places.get(evidence.where, str(dict(document.metadata)))
            assert evidence.quote in place, (document_id, evidence)


def test_every_visible_origin_has_evidence_and_nothing_else_has(gold: Gold) -> None:
    for article in gold.articles:
        visible = bool(article.origins) and not article.inferred
        assert bool(article.evidence) == visible, article.key


def test_a_third_of_the_credits_are_not_at_the_top(gold: Gold, documents: list[Document]) -> None:
    by_id = {document.id: document for document in documents}
    credited = {i: a for i, a in tie(gold.articles, documents).by_id.items() if a.evidence}
    hidden = [
        i
        for i, article in credited.items()
        if not any(e.where == "body" and e.quote in by_id[i].text[:200] for e in article.evidence)
    ]
    assert len(hidden) >= len(credited) / 3


def test_near_duplicates_share_an_event_and_come_from_several_outlets(gold: Gold, documents: list[Document]) -> None:
    by_id = {document.id: document for document in documents}
    groups = defaultdict(list)
    for document_id, article in tie(gold.articles, documents).by_id.items():
        if article.duplicates is not None:
            groups[article.duplicates].append((article.event, by_id[document_id].outlet))
    for name, members in groups.items():
        assert len(members) >= 2, name
        assert len({event for event, _ in members}) == 1, name
        assert len({outlet for _, outlet in members}) == len(members), name


def test_an_outlets_furniture_recurs_in_five_articles(documents: list[Document]) -> None:
    lines = Counter((d.outlet, line.strip()) for d in documents for line in set(d.text.splitlines()) if line.strip())
    recurring = {outlet for (outlet, _), count in lines.items() if outlet and count >= 5}
    assert {"Harrow Courier", "Bay Times", "The Meridian Post", "Straits Ledger"} <= recurring


def test_texts_have_the_length_of_news_apart_from_the_flash(documents: list[Document]) -> None:
    words = sorted(len(document.text.split()) for document in documents if document.language not in {"ja", "ar"})
    assert words[0] == 3
    assert words[len(words) // 2] >= 150


def test_dates_lie_within_ten_days_of_march_2026(documents: list[Document]) -> None:
    days = [document.published.date().isoformat() for document in documents if document.published]
    assert min(days) >= "2026-03-09"
    assert max(days) <= "2026-03-18"
    assert sum(document.published is None for document in documents) >= 5


def test_the_compressed_file_is_the_same_however_often_it_is_built() -> None:
    packed = (FOLDER / "articles" / "wattle-coast-herald.jsonl.gz").read_bytes()
    assert packed[4:8] == b"\0\0\0\0"  # no time stamp
    assert gzip.decompress(packed).count(b"\n") >= 5
