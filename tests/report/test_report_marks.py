"""Marked text: nested and overlapping spans, and never a character lost."""

from __future__ import annotations

import html
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.report.marks import KINDS, Mark, lines_of, marked, merge, outside, utf16

TEXT = "VESSIN (Reuters) - Water."


def test_a_nested_span_carries_both_kinds_and_both_anchors():
    made = marked(TEXT, [Mark(0, 18, "credit", "e1"), Mark(7, 16, "rejected", "e2"), Mark(0, 25, "copied")])
    assert made == (
        '<mark class="credit copied" id="e1">VESSIN </mark>'
        '<mark class="credit rejected copied" id="e2">(Reuters)</mark>'
        '<mark class="credit copied"> -</mark><span class="copied"> Water.</span>'
    )


def test_overlapping_spans_are_cut_where_they_cross():
    made = marked("abcdef", [Mark(0, 4, "quotation"), Mark(2, 6, "copied")])
    assert made == (
        '<span class="quotation">ab</span><span class="quotation copied">cd</span><span class="copied">ef</span>'
    )


def test_two_anchors_at_one_place_are_both_kept():
    made = marked("abc", [Mark(0, 3, "credit", "e1"), Mark(0, 3, "credit", "e2")])
    assert made == '<a id="e1"></a><mark class="credit" id="e2">abc</mark>'


def test_a_gap_says_how_many_words_it_leaves_out():
    made = marked("one two three four", [], keep=[(0, 4), (14, 18)])
    assert made == 'one <span class="gap" data-units="10"> [… 2 words …] </span>four'


def test_lines_become_paragraphs_and_keep_their_marks():
    made = marked("ab\ncd\nef", [Mark(1, 7, "copied", "e")], paragraphs=True)
    assert made == 'a<u id="e">b</u><p><u>cd</u><p><u>e</u>f'


spans = st.tuples(st.integers(-2, 45), st.integers(-2, 45)).map(sorted)
marks = st.lists(
    st.builds(lambda s, k, a: Mark(s[0], s[1], k, a), spans, st.sampled_from(KINDS), st.sampled_from(["", "x", "y"]))
)
texts = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@settings(max_examples=150, deadline=None)
@given(texts, marks)
def test_the_pieces_joined_are_the_text_and_each_has_its_kinds(text, found):
    made = marked(text, found)
    assert html.unescape(re.sub("<[^>]*>", "", made)) == text or "&" in text
    position = 0
    for css, piece in re.findall(
        r'(?:<(?:mark|span)(?: class="([^"]*)")?[^>]*>|<a id="[^"]*"></a>|</[a-z]+>|^)([^<]*)', made
    ):
        length = len(html.unescape(piece)) if "&" not in text else 0
        for offset in range(position, position + length):
            assert set(css.split()) == {m.kind for m in found if m.start <= offset < m.end}
        position += length


@settings(max_examples=150, deadline=None)
@given(texts, marks)
def test_a_text_of_paragraphs_loses_nothing_but_white_space(text, found):
    lines, place = lines_of(text)
    moved = [Mark(place(m.start), place(m.end), m.kind, m.anchor) for m in found if m.start >= 0]
    made = marked(lines, moved, paragraphs=True)
    shown = re.sub("<[^>]*>", "", made.replace("<p", "\n<p"))
    assert "&" in text or html.unescape(shown) == lines
    assert "".join(lines.split()) == "".join(text.split())
    assert "\n\n" not in lines


@settings(max_examples=150, deadline=None)
@given(texts, st.integers(0, 40))
def test_a_place_of_the_text_is_the_same_character_in_its_lines(text, offset):
    lines, place = lines_of(text)
    if offset < len(text) and not text[offset].isspace():
        assert lines[place(offset)] == text[offset]


@given(texts, st.integers(0, 40))
def test_places_are_counted_as_scripts_count_them(text, offset):
    assert utf16(text)(min(offset, len(text))) == len(text[:offset].encode("utf-16-le")) // 2 if text else True


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).map(tuple)))
def test_what_is_outside_is_exactly_what_no_span_covers(found):
    covered = {i for start, end in found for i in range(start, end)}
    left = {i for start, end in outside(found, 30) for i in range(start, end)}
    assert left == set(range(30)) - covered
    assert all(a[1] < b[0] for a, b in zip(merge(found), merge(found)[1:], strict=False))
