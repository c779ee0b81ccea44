"""Where speech is quoted, in any house's and any language's marks.

A statement that two articles both quote is no sign that one copied the other, so quoted words must be known. Marks are
used in every combination: “English”, „deutsch“, »dansk«, « français », ”svenska”, 「日本語」, ``wire'', 'single',
"straight". Which end a mark is shows in the letters beside it; only where it does not, an open quotation is closed by
the next mark.

What must hold: a missing mark spoils one paragraph at most. A quotation ends with its paragraph; if it was not closed
by then, it counts only where it began the paragraph (a quotation over several paragraphs is closed after the last).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Opening mark -> the marks that can close it. A mark that both opens and closes is told by the letters beside it.
_CLOSERS = {
    "“": '”"″',
    "”": '”"',
    "„": '“”"‟',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"”“',
    "``": "''\"``",
    "''": "''",
    "'": "'’",
}
_ALWAYS_CLOSE = frozenset("」』》")
_MARKS = re.compile(r"``|''|[“”„‟«»‹›‘’‚「」『』《》\"']|\n+")
_SINGLE = frozenset("‘’‚'")
_MAX_SINGLE = 600  # characters; a longer run between two single marks began with an apostrophe


def quotations(text: str) -> list[tuple[int, int]]:
    """The spans of quoted speech in a text, in order, marks excluded; a quotation within a quotation belongs to it."""
    return [(start, end) for start, end in _spans(text) if end > start]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    opener, start, at_paragraph_start = "", 0, False
    paragraph = 0
    for match in _MARKS.finditer(text):
        mark, at, after = match.group(), match.start(), match.end()
        if mark[0] == "\n":
            if opener and at_paragraph_start:
                yield start, at
            opener, paragraph = "", after
            continue
        before = text[at - 1] if at > paragraph else " "
        behind = text[after] if after < len(text) else " "
        if not opener:
            if _opens(mark, before, behind):
                opener, start = mark, after
                at_paragraph_start = not text[paragraph:at].strip()
        elif mark in _SINGLE and before.isalnum() and behind.isalnum():
            continue  # an apostrophe
        elif _closes(opener, mark, before, behind):
            if opener not in _SINGLE or at - start <= _MAX_SINGLE:
                yield start, at
            opener = ""
        elif mark == opener and _opens(mark, before, behind) and mark not in _SINGLE:
            start = after  # the closing mark was forgotten
    if opener and at_paragraph_start:
        yield start, len(text)


def _opens(mark: str, before: str, behind: str) -> bool:
    if mark in _ALWAYS_CLOSE or mark in "’‟" or mark not in _CLOSERS:
        return False
    if mark in "“„«‹「『《‘‚":
        return mark not in _SINGLE or not before.isalnum()
    # marks that open or close: after white space or an opening bracket, before something that is not white space
    free = not before.isalnum() and before not in ".,!?;:…%)]"
    if mark in _SINGLE or mark == "''":
        return free and behind.isalnum()
    return free or behind.isalnum()


def _closes(opener: str, mark: str, before: str, behind: str) -> bool:
    if mark not in _closing_marks(opener):
        return False
    if mark in _SINGLE:
        return not behind.isalnum() and not before.isspace()
    if mark in ('"', "``", "“") and mark == opener:
        return not before.isspace() or not behind.isalnum()
    return True


def _closing_marks(opener: str) -> tuple[str, ...]:
    closers = _CLOSERS[opener]
    if "''" in closers:
        return ("''", '"', "``") if opener == "``" else ("''",)
    return tuple(closers)
