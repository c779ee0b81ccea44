"""What must hold of cleaning for any text at all."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clusterer.config import CleaningSettings
from clusterer.documents import Document
from clusterer.origin import agency_names
from clusterer.text.canonical import _ATTACHES, canonical, character_table
from clusterer.text.clean import articles, clean
from clusterer.text.language import detect
from clusterer.text.line_keys import line_key
from clusterer.text.protection import protection
from tests.text import plain_cleaning
from tests.text.odd_articles import Writer

NAMES = agency_names("")

LINES = (
    *("Advertisement", "Click to play video:", "Facebook", "Share this:", "Read more: a b c", "A title of five words"),
    *(
        "Reuters contributed to this report.",
        "(AP)",
        "PA",
        "e\u0301te\u0301",
        "The ferry ran aground on Sunday.",
        "\u00a0",
        "Anzeige",
    ),
)
anything = st.text(st.characters(), max_size=60)  # lone surrogates included
tricky = st.text(
    st.sampled_from(
        "ae \n\r\t\u00a0\u00ad\u200b\u0301\u0327\u0344\u0f73\u212b\u1100\u1161\u11a8\ud83d\ude00\x85\x93'."
    ),
    max_size=40,
)
pages = st.lists(st.one_of(st.sampled_from(LINES), anything, tricky), max_size=8).map("\n".join)
texts = st.one_of(anything, tricky, pages)


@given(texts)
@settings(max_examples=300, deadline=None)
def test_the_map_leads_back_to_the_original(text: str) -> None:
    cleaned = clean(text, NAMES)

    origins = cleaned.places(np.arange(len(cleaned.text)))
    assert origins.dtype == np.int32
    assert np.all(np.diff(origins) >= 0)
    assert all(0 <= origin < len(text) for origin in origins.tolist())
    for character, origin in zip(cleaned.text, origins.tolist(), strict=True):
        source = text[origin]
        if character.isspace():
            assert not source.strip("\x1c\x1d\x1e\x1f") or source.isspace()
        elif "\x80" <= source <= "\x9f":  # windows-1252 that was read as Latin-1
            assert source.encode("latin-1").decode("cp1252") == character
        elif not character_table()[ord(character)] & _ATTACHES:  # marks may be reordered and composed
            assert unicodedata.normalize("NFD", character)[0] == unicodedata.normalize("NFD", source)[0]


@given(texts)
@settings(max_examples=300, deadline=None)
@example("a\n\nb" * 50)
def test_cleaning_what_is_clean_changes_nothing(text: str) -> None:
    once = clean(text, NAMES)
    again = clean(once.text, NAMES)

    assert again.text == once.text
    assert again.furniture == ()
    assert again.runs.tolist() == ([[0, 0]] if once.text else [])


@given(texts)
@settings(max_examples=200, deadline=None)
def test_canonical_text_is_composed_and_folded(text: str) -> None:
    folded, _ = canonical(text)

    assert folded == folded.strip()
    assert unicodedata.is_normalized("NFC", folded)
    assert not any(pair in folded for pair in ("  ", "\n\n", " \n", "\n "))
    folded.encode("utf-8")


@given(pages)
@settings(max_examples=200, deadline=None)
def test_removed_spans_are_ordered_and_hold_what_is_gone(text: str) -> None:
    cleaned = clean(text, NAMES)
    origins = cleaned.places(np.arange(len(cleaned.text)))
    ends = [0, *(span.end for span in cleaned.furniture)]

    assert all(before <= span.start < span.end for before, span in zip(ends, cleaned.furniture, strict=False))
    for span in cleaned.furniture:
        assert not np.any((origins >= span.start) & (origins < span.end))


@given(pages)
@settings(max_examples=200, deadline=None)
def test_protected_lines_survive_any_furniture(text: str) -> None:
    lines = canonical(text)[0].split("\n")
    everything = frozenset(line_key(line) for line in lines)

    left = clean(text, NAMES, everything).text.split("\n")

    assert [line for line in lines if protection(NAMES).covers(line)] == [
        line for line in left if protection(NAMES).covers(line)
    ]


@given(st.lists(pages, max_size=6), st.sampled_from(("", "Ellery Gazette")))
@settings(max_examples=200, deadline=None)
def test_a_batch_is_cleaned_as_its_texts_are(given_texts: list[str], outlet: str) -> None:
    documents = [Document(str(n), text if text.strip() else "x", outlet=outlet) for n, text in enumerate(given_texts)]

    assert_cleaned_plainly(documents, CleaningSettings(recurring_min=2))


@pytest.mark.parametrize("seed", range(3))
def test_odd_articles_are_cleaned_as_one_would_do_it_plainly(seed: int) -> None:
    assert_cleaned_plainly(Writer(seed).articles(400), CleaningSettings())


def assert_cleaned_plainly(documents: list[Document], how: CleaningSettings) -> None:
    for article, plain in zip(
        articles(documents, how, NAMES), plain_cleaning.clean_all(documents, how, NAMES), strict=True
    ):
        assert article.clean.text == plain.text
        assert article.clean.furniture == plain.furniture
        assert article.clean.runs.tolist() == plain.runs.tolist()


@given(st.lists(texts, max_size=3))
@settings(max_examples=50, deadline=None)
def test_every_text_has_a_language_or_none(given_texts: list[str]) -> None:
    codes = detect(given_texts)

    assert len(codes) == len(given_texts)
    assert all(code == "" or (len(code) == 2 and code.islower()) for code in codes)
    assert codes == [detect([text])[0] for text in given_texts]
