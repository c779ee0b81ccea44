"""Cleaning on real articles: the founding case, and no evidence of an origin lost. Skipped where they are absent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clusterer.config import CleaningSettings
from clusterer.origin import agency_names
from clusterer.readers import read
from clusterer.text.clean import articles, clean

NAMES = agency_names("")

SHARED = Path(__file__).parents[3] / "shared"
pytestmark = [pytest.mark.data, pytest.mark.skipif(not SHARED.exists(), reason="the development data are not here")]


def test_the_seeds_have_no_title_and_lose_only_furniture() -> None:
    documents = list(read(SHARED / "seeds"))

    assert [document.title for document in documents] == ["", ""]
    with_furniture, plain = (clean(document.text, NAMES) for document in documents)
    assert plain.furniture == ()
    assert plain.text.endswith("Reuters contributed to this report.")
    assert "(Reporting by" in with_furniture.text
    assert "below the ad" not in with_furniture.text
    assert "Click to play" not in with_furniture.text
    assert len(with_furniture.furniture) == 9


def test_no_evidence_of_an_origin_is_cleaned_away() -> None:
    path = SHARED / "data" / "attribution" / "gold_dev.jsonl"
    gold = {row["id"]: row["evidence"] for row in map(json.loads, path.read_text("utf-8").splitlines())}
    lost = [
        (article.document.id, span)
        for article in articles(list(read(path)), CleaningSettings(), NAMES)
        for span in article.clean.furniture
        for evidence in gold[article.document.id]
        if evidence["where"] == "body" and evidence["start"] < span.end and span.start < evidence["end"]
    ]

    assert lost == []


@pytest.mark.parametrize("name", ["basil_half", "gva_half", "gvc_train", "fnc1_train"])
def test_cleaning_removes_little(name: str) -> None:
    found = articles(list(read(SHARED / "data" / "events" / f"{name}.jsonl")), CleaningSettings(), NAMES)
    removed = sum(span.end - span.start for article in found for span in article.clean.furniture)

    assert removed < 0.03 * sum(len(article.document.text) for article in found)
