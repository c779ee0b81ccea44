"""Canonical text: one form for the same words, with the way back to the original."""

from __future__ import annotations

import unicodedata

import pytest

from clusterer.text.canonical import canonical


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("plain", "plain"),
        ("", ""),
        (" \n\t ", ""),
        ("a  b\tc\u00a0d\u3000e", "a b c d e"),
        ("first\n\nsecond\r\nthird\u2029fourth", "first\nsecond\nthird\nfourth"),
        ("  indented \n  end ", "indented\nend"),
        ("co\u00adop\u200berate\ufeff", "cooperate"),
        ("bell\x07 nul\x00 delete\x7f", "bell nul delete"),
        ("\u202dleft\u202c to \u200eright", "left to right"),
        ("cafe\u0301", "café"),
        ("\u212bngstro\u0308m", "Ångström"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"),
        ("lone \ud83d surrogate", "lone surrogate"),
        ("e\u200b\u0301", "é"),  # what is removed must not hide what composes
    ],
)
def test_the_same_words_have_one_form(original: str, expected: str) -> None:
    text, origins = canonical(original)

    assert text == expected
    assert len(origins) == len(text)


def test_windows_punctuation_read_as_latin_1_is_repaired() -> None:
    misread = "“Don’t,” she said – twice…".encode("cp1252").decode("latin-1")

    assert canonical(misread)[0] == "“Don’t,” she said – twice…"


def test_origins_point_at_the_characters_they_came_from() -> None:
    original = "  Lyons,\u00a0 cafe\u0301 \u00ad\n\n\tnext"
    text, origins = canonical(original)

    assert text == "Lyons, café\nnext"
    assert [original[i] for i in origins[:6]] == list("Lyons,")
    assert original[origins[text.index("é")]] == "e"
    assert "".join(original[i] for i in origins[-4:]) == "next"


def test_a_flood_of_combining_marks_is_cut_not_sorted() -> None:
    text, origins = canonical("e" + "\u0301\u0316" * 200_000 + "nd")

    assert text.startswith("é")
    assert text.endswith("nd")
    assert len(text) == len(origins) < 40


def test_decomposed_text_equals_composed_text() -> None:
    composed = "Déjà vu à Besançon: l’été où Zoë naquît, in Kraków und Gödöllő. Việt Nam."

    assert canonical(unicodedata.normalize("NFD", composed))[0] == composed


class TestWrappedText:
    paragraph = (
        "The harbour board of Port Ellery voted on Monday to close the old",
        "fish market, ending a trade that had survived two wars, a flood and",
        "three attempts by the town to turn the building into apartments for",
        "summer guests. Traders have until the end of September to move out.",
    )

    def test_lines_of_a_wrapped_paragraph_are_put_together(self) -> None:
        wrapped = "\n".join(self.paragraph) + "\n\n" + "\n".join(self.paragraph)

        assert canonical(wrapped)[0] == " ".join(self.paragraph) + "\n" + " ".join(self.paragraph)

    def test_indented_paragraphs_are_told_apart(self) -> None:
        wrapped = ("    " + "\r\n".join(self.paragraph) + "\r\n") * 2

        assert canonical(wrapped)[0] == " ".join(self.paragraph) + "\n" + " ".join(self.paragraph)

    def test_one_line_a_paragraph_stays_as_it_is(self) -> None:
        lines = "\n".join(self.paragraph)

        assert canonical(lines)[0] == lines

    def test_lists_and_short_lines_are_not_wrapped_text(self) -> None:
        listing = "Results\n\n" + "\n".join(f"Runner {n} of Ellery Athletic finished in {n} minutes" for n in range(9))

        assert canonical(listing)[0].count("\n") == 9
