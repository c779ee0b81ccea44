"""Where speech is quoted, in any house's and any language's marks.

A statement that two articles both quote is no sign that one copied the other, so quoted words must be known. Marks are
used in every combination: “English”, „deutsch“, »dansk«, « français », ”svenska”, 「日本語」, ``wire'', 'single',
"straight". Which end a mark is shows in the letters beside it; only where it does not, an open quotation is closed by
the next mark.

What must hold: a missing mark spoils one paragraph at most. A quotation ends with its paragraph; if it was not closed
by then, it counts only where it began the paragraph (a quotation over several paragraphs is closed after the last).

Marks are found, and held against the characters beside them, for many texts at once; Python looks at what is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

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
    "``": ("''", '"', "``"),
    "''": ("''",),
    "'": "'’",
}
_MARKS = "“”„‟«»‹›‘’‚「」『』《》\"'`"
_NEVER_OPEN = frozenset("」』》’‟")
_OPENING = frozenset("“„«‹「『《‘‚")
_SINGLE = frozenset("‘’‚'")
_ALIKE = frozenset(('"', "``", "“"))
_BEFORE_NO_QUOTATION = frozenset(".,!?;:…%)]")
_MAX_SINGLE = 600  # characters; a longer run between two single marks began with an apostrophe

_LINE, _MARK, _APOSTROPHE = 1, 2, 3


def quotations(text: str) -> list[tuple[int, int]]:
    """The spans of quoted speech in a text, in order, marks excluded; a quotation within a quotation belongs to it.

    The text may be many texts, a line feed between them: quotations end with their paragraph.
    """
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    kinds = _kinds()[units]
    marks = np.flatnonzero(kinds > _LINE)
    marks = marks[~((kinds[marks] == _APOSTROPHE) & _between_letters(units, marks))]
    if not len(marks):
        return []
    lines = np.flatnonzero(kinds == _LINE)
    paragraph = np.searchsorted(lines, marks)
    if len(units) > len(text):  # characters of two units: places are counted in characters
        second = np.flatnonzero((units >> 10) == 0x37)
        lines = lines - np.searchsorted(second, lines)
        marks = marks - np.searchsorted(second, marks)
    begins = np.concatenate(([0], lines + 1))[paragraph].tolist()
    ends = np.concatenate((lines, [len(text)]))[paragraph].tolist()
    return list(_spans(text, marks.tolist(), begins, ends))


@cache
def _kinds() -> NDArray[np.uint8]:
    """uint8[65536]: what each UTF-16 unit is here."""
    kinds = np.zeros(1 << 16, np.uint8)
    kinds[ord("\n")] = _LINE
    for mark in _MARKS:
        kinds[ord(mark)] = _APOSTROPHE if mark in _SINGLE else _MARK
    return kinds


@cache
def _letters() -> NDArray[np.bool_]:
    """bool[65536]: which UTF-16 units are letters or digits."""
    return np.array([chr(unit).isalnum() for unit in range(1 << 16)], np.bool_)


def _between_letters(units: NDArray[np.uint16], marks: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of the marks stand between letters or digits."""
    letters = _letters()
    before, behind = np.maximum(marks - 1, 0), np.minimum(marks + 1, len(units) - 1)
    between: NDArray[np.bool_] = letters[units[before]] & letters[units[behind]]
    return between


def _spans(text: str, marks: list[int], begins: list[int], ends: list[int]) -> Iterator[tuple[int, int]]:
    """The quotations that these marks make; ``begins`` and ``ends`` are those of each mark's paragraph."""
    opener, start, at_paragraph_start = "", 0, False
    paragraph, end, skipped = -1, 0, -1
    for at, begin, stop in zip(marks, begins, ends, strict=True):
        if at == skipped:
            continue
        mark, after = text[at], at + 1
        if mark in "'`" and text[after : after + 1] == mark:
            mark, skipped, after = mark * 2, after, after + 1
        elif mark == "`":
            continue
        if begin != paragraph:
            if opener and at_paragraph_start and end > start:
                yield start, end
            opener, paragraph, end = "", begin, stop
        before = text[at - 1] if at > paragraph else " "
        behind = text[after] if after < len(text) else " "
        if not opener:
            if _opens(mark, before, behind):
                opener, start = mark, after
                at_paragraph_start = not text[paragraph:at].strip()
        elif mark in _SINGLE and before.isalnum() and behind.isalnum():
            continue  # an apostrophe
        elif _closes(opener, mark, before, behind):
            if at > start and (opener not in _SINGLE or at - start <= _MAX_SINGLE):
                yield start, at
            opener = ""
        elif mark == opener and _opens(mark, before, behind) and mark not in _SINGLE:
            start = after  # the closing mark was forgotten
    if opener and at_paragraph_start and end > start:
        yield start, end


def _opens(mark: str, before: str, behind: str) -> bool:
    if mark in _NEVER_OPEN:
        return False
    if mark in _OPENING:
        return mark not in _SINGLE or not before.isalnum()
    # marks that open or close: after white space or an opening bracket, before something that is not white space
    free = not before.isalnum() and before not in _BEFORE_NO_QUOTATION
    if mark in _SINGLE or mark == "''":
        return free and behind.isalnum()
    return free or behind.isalnum()


def _closes(opener: str, mark: str, before: str, behind: str) -> bool:
    if mark not in _CLOSERS[opener]:
        return False
    if mark in _SINGLE:
        return not behind.isalnum() and not before.isspace()
    if mark in _ALIKE and mark == opener:
        return not before.isspace() or not behind.isalnum()
    return True
