"""Credits in many languages, houses and places of a page, and what only looks like one (``forms.toml``)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clusterer.documents import Document
from clusterer.origin import attribute, load_agencies

AGENCIES = load_agencies("")
FORMS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("forms.toml").read_text(encoding="utf-8"))


def article(where: str, language: str, words: str) -> Document:
    """An article with these words in their place."""
    text = "\n\n".join(FORMS["texts"][language])
    texts = {
        "under": f"{text}\n\n{words}",
        "behind": f"{text} {words}",
        "opening": f"{words}{text}",
        "above": f"{words}\n\n{text}",
        "author": text,
    }
    return Document(id="d", text=texts[where], byline=words if where == "author" else "")


def forms_of_credit() -> Iterator[object]:
    for where, languages in FORMS["credits"].items():
        for language, forms in {"en": languages}.items() if where == "author" else languages.items():
            for words, agency in forms.items():
                yield pytest.param(where, language, words, agency, id=f"{where}-{language}-{words!a}")


def look_alikes() -> Iterator[object]:
    for where, languages in FORMS["none"].items():
        for language, forms in {"en": languages}.items() if where == "author" else languages.items():
            for words in forms:
                yield pytest.param(where, language, words, id=f"{where}-{language}-{words!a}")


@pytest.mark.parametrize(("where", "language", "words", "agency"), list(forms_of_credit()))
def test_a_credit_is_found_and_shown(where: str, language: str, words: str, agency: str) -> None:
    found = attribute(article(where, language, words), AGENCIES)
    origin = next((origin for origin in found.origins if origin.agency == agency), None)
    assert origin is not None, found
    assert all(e.quote for e in origin.evidence)


@pytest.mark.parametrize(("where", "language", "words"), list(look_alikes()))
def test_what_only_looks_like_a_credit_is_none(where: str, language: str, words: str) -> None:
    assert attribute(article(where, language, words), AGENCIES).origins == ()


def test_an_agency_alone_above_the_text_is_a_byline_only_beside_a_date() -> None:
    text = "\n\n".join(FORMS["texts"]["zh"])
    dated = attribute(Document(id="d", text=f"凯尔莫尔火灾扑灭\n\n新华社\n2014年11月12日 09:14\n\n{text}"), AGENCIES)
    undated = attribute(Document(id="d", text=f"凯尔莫尔火灾扑灭\n\n新华社\n\n{text}"), AGENCIES)
    assert [origin.agency for origin in dated.origins] == ["Xinhua"]
    assert undated.origins == ()


def test_a_text_that_lost_its_capitals_keeps_its_dateline() -> None:
    text = " ".join(FORMS["texts"]["en"]).lower() * 2
    for dateline, agency in {"kelmoor, nov. 12 (kyodo) -- ": "Kyodo", "kelmoor (upi) - ": "UPI"}.items():
        found = attribute(Document(id="d", text=dateline + text), AGENCIES)
        assert [origin.agency for origin in found.origins] == [agency]
