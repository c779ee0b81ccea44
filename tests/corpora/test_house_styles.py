"""The pages in the house styles of fifteen countries are read with title, text, date, byline, language and origin."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clusterer.documents import Document
from clusterer.origin import attribute, load_agencies
from clusterer.readers import read
from clusterer.readers.pages.blocks import key_of, words_of
from clusterer.rows.dates import parse_date

CORPUS = Path(__file__).parents[2] / "corpora" / "pages"
GOLD = [json.loads(line) for line in (CORPUS / "gold.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def found() -> dict[str, Document]:
    return {Path(document.source).name: document for document in read(CORPUS / "articles")}


def test_there_are_thirty_pages_of_twelve_countries_or_more(found: dict[str, Document]) -> None:
    assert len(found) == len(GOLD) == 30
    assert len({name[3:5] for name in found}) >= 12


@pytest.mark.parametrize("gold", GOLD, ids=[gold["file"] for gold in GOLD])
def test_a_page_is_read(found: dict[str, Document], gold: dict[str, Any]) -> None:
    document = found[gold["file"]]

    assert document.title == gold["title"]
    assert document.published == parse_date(gold["published"])
    assert document.language == gold["language"]
    assert (document.url, document.outlet) == (gold["url"], gold["outlet"])
    assert document.byline in gold["byline"]
    assert bool(document.byline) == bool(gold["byline"])

    truth, text = words_of(gold["body"]), words_of(document.text)
    common = len(set(truth) & set(text))
    assert 2 * common / (len(set(truth)) + len(set(text))) >= 0.95

    around = [line for lines in document.metadata.get("around", {}).values() for line in lines]
    credit = key_of(gold["credit"]) if gold["credit"] in gold["body"] else ""
    assert any(credit in key_of(line) for line in (document.text, *around))


@pytest.mark.parametrize("gold", GOLD, ids=[gold["file"] for gold in GOLD])
def test_its_origin_is_the_one_it_credits(found: dict[str, Document], gold: dict[str, Any]) -> None:
    origins = attribute(found[gold["file"]], load_agencies("")).origins

    assert {origin.agency for origin in origins} == set(gold["gold_origin"])
