"""Where agencies are named in a text, and the window around each name.

What must hold: offsets are code points of the given text, whatever it holds (lone surrogates too), and the work is
linear in its length. One pass over the levelled text (``typography.py``) finds names in scripts with upper and lower
case; texts with letters of other scripts get a second pass, over UTF-8, for the names in these.

A *window* is the levelled surroundings of one name, at most ``REACH`` characters to each side, with all names masked,
so that one pattern serves every agency. It opens and closes with a line break where the text does, and with a letter
where it was cut.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from typing import Literal

from clusterer.late import regex
from clusterer.origin.agencies import UNNAMED, Agencies, Form
from clusterer.origin.typography import HIT, MARKS, OTHER, UNCASED, fold
from clusterer.records import dataclass
from clusterer.text.furniture import is_furniture
from clusterer.text.protection import AgencyNames

REACH = 200  # characters to each side of a name that the rules look at
_ADDRESSES = ("@", "http", "www.", "©")
_CUT = b"x"
_PROSE = 90  # a line this long is running text, a shorter one may be a heading, a caption or page furniture
_PROSE_UNSPACED = 40  # … in scripts without spaces
_FEW = 8  # characters that may stand above an article without running text before it can end
_UNCASED_BYTE = UNCASED.encode("latin-1")
_MARKS = regex("|".join(map(re.escape, sorted(MARKS, key=len, reverse=True))))


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, a cue or a collision at ``start <= i < end``."""

    agency: str
    start: int
    end: int
    form: str  # levelled, with single spaces
    kind: Literal["name", "cue", "collision"]
    short: bool = False  # an acronym or a single word that is the agency's short form
    own_case: bool = True  # False: a short form in other letters than its agency writes it in


def find_mentions(text: str, levelled: bytes, agencies: Agencies, *, any_case: bool = False) -> list[Mention]:
    """All names, cues and collisions in order, without overlaps. ``levelled`` is ``level(text)``.

    ``any_case``: short forms count in any case of letters, as lists of authors write them ("Dpa").
    """
    mentions: list[Mention] = []
    scanner = agencies.any_case_scanner if any_case else agencies.scanner
    for match in scanner.finditer(levelled):
        start, end = match.span()
        form = b" ".join(levelled[start:end].split())
        known = agencies.forms.get(form) or agencies.forms.get(fold(form))
        if known is not None and not _inside_a_word(levelled, start, end):
            mentions.append(_mention(known, start, end, form.decode("latin-1")))
    if not levelled.isascii():
        mentions += _uncased_mentions(text, agencies)
        mentions.sort(key=lambda m: m.start)
    return _joined(levelled, mentions) if len(mentions) > 1 else mentions


def shortens(before: str, form: str) -> bool:
    """Whether a form in brackets shortens the words before them: "Alliance for Progress (" before "AFP"."""
    letters = [c for c in form if c.isalpha()]
    if not form.isupper() or len(letters) > 6 or not before.endswith("("):
        return False
    words = before[:-1].replace("-", " ").split()
    initials = [w[0] for w in words if w[0].isalpha()]
    capitals = [c for c in initials if c.isupper()]  # "Alliance of Larn" is AL too
    return letters in ([c.upper() for c in initials[-len(letters) :]], capitals[-len(letters) :])


def _inside_a_word(levelled: bytes, start: int, end: int) -> bool:
    """For Cyrillic names, whose edges RE2's ``\\b`` does not know."""
    first = levelled[start] >= 0xC0 and start > 0 and levelled[start - 1] >= 0xC0
    return first or (levelled[end - 1] >= 0xC0 and end < len(levelled) and levelled[end] >= 0xC0)


def _mention(known: Form, start: int, end: int, form: str) -> Mention:
    return Mention(known.agency, start, end, form, known.kind, known.short, known.own_case)


def _uncased_mentions(text: str, agencies: Agencies) -> Iterator[Mention]:
    encoded = text.encode("utf-8", "replace")  # one "?" for a lone surrogate
    at_byte = at_char = 0
    for match in agencies.uncased_scanner.finditer(encoded):
        first, _last = match.span()
        at_char += len(encoded[at_byte:first].decode("utf-8"))
        at_byte = first
        form = match.group().decode("utf-8")
        yield _mention(agencies.uncased_forms[form], at_char, at_char + len(form), form)


def _joined(levelled: bytes, mentions: list[Mention]) -> list[Mention]:
    """Make one mention of a name, or of what is not the agency, and the short form behind it in brackets."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last is not None and last.agency == UNNAMED and levelled[last.end : mention.start] in {b" ", b": "}:
            joined.pop()  # "the news agencies AFP and dpa" are named
        if (
            last is not None
            and mention.kind == "name"
            and last.kind in {"name", "collision"}
            and mention.agency == last.agency
            and levelled[last.end : mention.start] in {b" (", b"(", b" ["}
            and levelled[mention.end : mention.end + 1] in {b")", b"]"}
        ):
            joined[-1] = replace(last, end=mention.end + 1)
        else:
            joined.append(mention)
    return joined


def _is_furniture(line: str, names: AgencyNames) -> bool:
    return any(mark in line for mark in _ADDRESSES) or is_furniture(line, names)


def masked(levelled: bytes, mentions: list[Mention]) -> bytes:
    """The levelled text with each name (not cues, not collisions) replaced by as many ``OTHER``."""
    pieces: list[bytes] = []
    at = 0
    for mention in mentions:
        if mention.kind == "name":
            pieces += (levelled[at : mention.start], OTHER * (mention.end - mention.start))
            at = mention.end
    pieces.append(levelled[at:])
    return b"".join(pieces)


def _marked(window: bytes, text: str) -> bytes:
    """The window with the words of ``MARKS`` replaced by their bytes."""
    marked = bytearray(window)
    for match in _MARKS.finditer(text):
        start, end = match.span()
        marked[start:end] = MARKS[match.group()] * (end - start)
    return bytes(marked)


class Surroundings:
    """The windows of one text's mentions, and where in the article each one stands."""

    def __init__(self, text: str, levelled: bytes, mentions: list[Mention], names: AgencyNames) -> None:
        self._text = text
        self._levelled = levelled
        self._mentions = mentions
        lines = (levelled + b"\n").splitlines(keepends=True)
        lengths = list(map(len, lines))
        self._starts = [0, *accumulate(lengths)]
        prose = [length > _PROSE for length in lengths]
        if _UNCASED_BYTE in levelled:
            for i, line in enumerate(lines):
                if _PROSE_UNSPACED < len(line) <= _PROSE:
                    prose[i] = 2 * line.count(_UNCASED_BYTE) >= len(line)
        for i in range(len(prose) - 1, -1, -1):  # a site's last words, however long, are not the article's
            if prose[i]:
                if not _is_furniture(text[self._starts[i] : self._starts[i + 1] - 1], names):
                    break
                prose[i] = False
        self._prose = [0, *accumulate(prose)]  # lines of running text before each line

    def windows(self) -> Iterator[tuple[Mention, bytes, int]]:
        """Each mention with its window and the offset of the window's first byte in the text."""
        text = masked(self._levelled, self._mentions)
        uncased = not text.isascii()
        for mention in self._mentions:
            left, right = max(0, mention.start - REACH), mention.end + REACH
            hit = HIT * (mention.end - mention.start) if mention.kind == "name" else text[mention.start : mention.end]
            opening = b"\n" if left == 0 else _CUT
            closing = b"\n" if right >= len(text) else _CUT
            before, after = text[left : mention.start], text[mention.end : right]
            if uncased:
                before = _marked(before, self._text[left : mention.start])
                after = _marked(after, self._text[mention.end : right])
            window = b"".join((opening, before, hit, after, closing))
            yield mention, window, left - 1

    def prose_before(self, position: int) -> int:
        """Lines of running text before the line of this position."""
        return self._prose[bisect_right(self._starts, position) - 1]

    def prose_after(self, position: int) -> int:
        """Lines of running text after the line of this position."""
        return self._prose[-1] - self._prose[bisect_right(self._starts, position)]

    def has_text_before(self, position: int) -> bool:
        """Whether the article stands above: what opens it does not credit it as its last lines do."""
        return self.prose_before(position) > 0 or (self._prose[-1] <= self.is_prose(position) and position >= _FEW)

    def is_prose(self, position: int) -> bool:
        """Whether the line of this position is running text."""
        i = bisect_right(self._starts, position)
        return self._prose[i] > self._prose[i - 1]

    def line(self, position: int) -> tuple[int, int]:
        """Start and end of the line of this position."""
        i = bisect_right(self._starts, position)
        return self._starts[i - 1], self._starts[i] - 1
