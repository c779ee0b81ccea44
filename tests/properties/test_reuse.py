from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterer.config import ReuseSettings
from clusterer.reuse.notices import notices
from clusterer.reuse.quotations import quotations
from clusterer.reuse.spelling import fold
from clusterer.text.headlines import strip_flags
from clusterer.text.tokens import tokenize
from tests.reuse.stories import article, compare

WORDS = st.sampled_from(
    [
        "the",
        "harbour",
        "pilot",
        "closed",
        "reopened",
        "Monday",
        "storm",
        "ships",
        "quay",
        "of",
        "in",
        "and",
        "12",
        "Ostervik",
        "said",
        "“",
        "”",
        '"',
        ".",
    ]
)
PLAIN = st.text(st.characters(exclude_categories=("C", "Z", "M", "Lm", "Sk")), max_size=6)
TEXTS = st.lists(st.one_of(WORDS, PLAIN), min_size=1, max_size=120).map(" ".join).filter(str.strip)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=5))
def test_passages_hold_the_same_words_on_both_sides_and_never_overlap(texts):
    articles = [article(f"d{i}", text) for i, text in enumerate(texts)]
    originals = {a.document.id: a.document.text for a in articles}
    for shared in compare(*articles, settings=ReuseSettings(min_passage_words=4)):
        assert shared.left < shared.right
        assert 0 <= shared.left_covered <= 1
        assert 0 <= shared.right_covered <= 1
        for side, document in (("left", shared.left), ("right", shared.right)):
            spans = sorted((getattr(p, side) for p in shared.passages), key=lambda span: span.start)
            assert all(0 <= s.start < s.end <= len(originals[document]) for s in spans)
            assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
        for passage in shared.passages:
            left = tokenize([originals[shared.left][passage.left.start : passage.left.end]])
            right = tokenize([originals[shared.right][passage.right.start : passage.right.end]])
            assert passage.words <= min(len(left.hashes), len(right.hashes))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab .\n\"'“”„‘’«»「」`", max_size=200))
def test_quotations_are_spans_in_order(text):
    spans = quotations(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["Copyright 2020 X.", "All rights reserved", "\n", "ships ", "é ", "(Editing by A)"])))
def test_notices_are_spans_in_order(parts):
    text = " ".join(parts)
    spans = list(notices(text))
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_folding_a_word_twice_changes_nothing_more_than_once_in_length(word):
    assert len(fold(fold(word))) <= len(fold(word)) + 1


FLAGS = st.sampled_from(
    ["UPDATE 2-", "RPT-", "(LEAD) ", "BREAKING: ", "Eilmeldung: ", "WRAPUP 3-", "【速報】", "CORRECTED-"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(FLAGS, max_size=3), st.text(max_size=40))
def test_stripping_flags_twice_changes_nothing(flags, title):
    bare = strip_flags("".join(flags) + title).bare
    assert strip_flags(bare).bare == bare
