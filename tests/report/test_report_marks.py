"""Marked text: nested and overlapping spans, and never a character lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.report.marks import KINDS, Mark, merge, outside, paragraphs, segments

TEXT = "VESSIN (Reuters) - Water."


def test_a_nested_span_carries_both_kinds_and_both_anchors():
    parts = segments(TEXT, [Mark(0, 18, "credit", "e1"), Mark(7, 16, "rejected", "e2"), Mark(0, 25, "copied")])
    assert [(p.text, p.kinds, p.anchors) for p in parts] == [
        ("VESSIN ", ("credit", "copied"), ("e1",)),
        ("(Reuters)", ("credit", "rejected", "copied"), ("e2",)),
        (" -", ("credit", "copied"), ()),
        (" Water.", ("copied",), ()),
    ]


def test_overlapping_spans_are_cut_where_they_cross():
    parts = segments("abcdef", [Mark(0, 4, "credit"), Mark(2, 6, "copied")])
    assert [(p.text, p.kinds) for p in parts] == [
        ("ab", ("credit",)),
        ("cd", ("credit", "copied")),
        ("ef", ("copied",)),
    ]


def test_two_anchors_at_one_place_are_both_kept():
    (part,) = segments("abc", [Mark(0, 3, "credit", "e1"), Mark(0, 3, "credit", "e2")])
    assert part.anchors == ("e1", "e2")


def test_a_gap_says_how_many_words_it_leaves_out():
    parts = segments("one two three four", [], keep=[(0, 4), (14, 18)])
    assert [(p.text, p.left_out) for p in parts] == [("one ", 0), ("", 2), ("four", 0)]


def test_lines_become_paragraphs_and_keep_their_marks():
    lines = paragraphs(segments("ab\n\ncd", [Mark(1, 5, "credit", "e")]))
    assert [[(s.text, s.kinds) for s in line] for line in lines] == [
        [("a", ()), ("b", ("credit",))],
        [("c", ("credit",)), ("d", ())],
    ]
    assert [s.anchors for line in lines for s in line] == [(), ("e",), (), ()]


spans = st.tuples(st.integers(-2, 45), st.integers(-2, 45)).map(sorted)
marks = st.lists(
    st.builds(lambda s, k, a: Mark(s[0], s[1], k, a), spans, st.sampled_from(KINDS), st.sampled_from(["", "x", "y"]))
)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), marks)
def test_the_segments_joined_are_the_text(text, found):
    parts = segments(text, found)
    assert "".join(p.text for p in parts) == text
    position = 0
    for part in parts:
        for offset in range(position, position + len(part.text)):
            covering = {m.kind for m in found if m.start <= offset < m.end}
            assert set(part.kinds) == covering
        position += len(part.text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).map(tuple)))
def test_what_is_outside_is_exactly_what_no_span_covers(found):
    covered = {i for start, end in found for i in range(start, end)}
    left = {i for start, end in outside(found, 30) for i in range(start, end)}
    assert left == set(range(30)) - covered
    assert all(a[1] < b[0] for a, b in zip(merge(found), merge(found)[1:], strict=False))
