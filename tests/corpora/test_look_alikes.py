"""The look-alike cases are well-formed: whatever a run finds can be held against them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

PATH = Path(__file__).parents[2] / "corpora" / "look-alikes" / "cases.jsonl"
CASES = [json.loads(line) for line in PATH.read_text(encoding="utf-8").splitlines()]


def test_there_are_at_least_fifteen_cases_with_names_of_their_own() -> None:
    assert len(CASES) >= 15
    assert len({case["case"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["case"]))
def test_a_case_expects_every_article_in_exactly_one_event(case: dict[str, Any]) -> None:
    expected = [article for event in case["expect"] for article in event]
    assert sorted(expected) == sorted(article["id"] for article in case["articles"])
    assert case["why"]


def test_article_ids_are_unique_over_all_cases() -> None:
    ids = [article["id"] for case in CASES for article in case["articles"]]
    assert len(set(ids)) == len(ids)


def test_some_cases_have_no_dates_and_some_are_not_in_english() -> None:
    assert any(all("published" not in article for article in case["articles"]) for case in CASES)
    assert {"zwei-warnstreiks", "dos-alijos"} <= {case["case"] for case in CASES}
