from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clusterer.reuse.notices import notices
from clusterer.reuse.quotations import quotations

MARKED = st.text("ab1 .,\n'\"`“”„‟«»‹›‘’‚「」『』《》″\U0001f600é)", max_size=40)


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("“We open,” she said. “Soon.”", ["We open,", "Soon."]),
        ('He said: "We open", and left.', ["We open"]),
        ("„Wir öffnen“, sagte sie. »Bald«, meinte er.", ["Wir öffnen", "Bald"]),
        ("``We open,'' he said.", ["We open,"]),
        ("The pilots' guild's '90s boats didn't sail.", []),
        ("It's what he called 'a disgrace' in public.", ["a disgrace"]),
        ("“We open 'soon' or never,” he said.", ["We open 'soon' or never,"]),
        ("“We open, he said. “Soon.”", ["Soon."]),  # a closing mark was forgotten
        ("“We open.\n“And we stay.”", ["We open.", "And we stay."]),  # over two paragraphs
        ("He said “we open.\nNobody came.", []),  # never closed: no paragraph after it is quoted
        ("😀 “We open,” 😀 “soon”.", ["We open,", "soon"]),
    ],
)
def test_quoted_speech_is_found_in_any_houses_marks(text: str, speech: list[str]) -> None:
    assert said(text) == speech


@settings(max_examples=300, deadline=None)
@given(st.lists(MARKED, max_size=4))
@example(["“", "a”"])
def test_many_texts_at_once_are_quoted_as_each_alone(texts: list[str]) -> None:
    offset, alone = 0, []
    for text in texts:
        alone += [(start + offset, end + offset) for start, end in quotations(text)]
        offset += len(text) + 1
    assert quotations("\n".join(texts)) == alone


@settings(max_examples=300, deadline=None)
@given(MARKED)
def test_quotations_are_in_order_within_one_paragraph_and_never_empty(text: str) -> None:
    end = 0
    for start, stop in quotations(text):
        assert end <= start < stop <= len(text)
        assert "\n" not in text[start:stop]
        end = stop


def test_notices_are_found_in_many_texts_as_in_each_alone() -> None:
    texts = ["Ich — Ä. © 2021 The Harbour Press. More.", "Nothing here.", "Click here to read.\nAll rights reserved"]
    offset, alone = 0, []
    for text in texts:
        alone += [(start + offset, end + offset) for start, end in notices(text)]
        offset += len(text) + 1
    assert list(notices("\n".join(texts))) == alone
    assert len(alone) == 3
