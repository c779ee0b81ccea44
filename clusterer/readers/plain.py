"""``.txt``: one article a file. The text is kept as it stands, so that spans count in the file itself.

The first line is the title where it looks like one: short, no sentence, not a byline or dateline, and parted from the
rest by a blank line (or followed by a line at least twice as long that reads like a paragraph). The text then begins
after it. Otherwise the article has no title, which all stages can do without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clusterer.documents import Document, Quarantined
from clusterer.readers import wire
from clusterer.readers.inputs import InputFile
from clusterer.readers.rows import document
from clusterer.readers.streams import decode, read_all
from clusterer.rows.fields import EMPTY

_LONGEST_TITLE = 150  # characters
_MOST_WORDS = 25  # of a title
_PARAGRAPH = 100  # characters
_NO_TITLE = re.compile(
    r"\W*(?:by|von|par|por|di|door|advertisement|photo|image)\b|.*\([^()]{2,30}\)\s*[-–—]", re.IGNORECASE
)


def read(file: InputFile) -> Iterator[Document | Quarantined]:
    """The article, or why there is none. A file that begins like a wire message is read as such (``wire.py``)."""
    text = decode(read_all(file))
    if not text.strip("\0 \t\r\n\ufeff"):
        yield Quarantined(file.shown, EMPTY)
        return
    if wire.is_wire(text):
        yield from wire.documents(text, file.shown, file.address)
        return
    title, start = split_title(text)
    yield document({"title": title, "text": text[start:]}, file.shown, file.address)


def split_title(text: str) -> tuple[str, int]:
    """(title, where the text begins): ("", 0) where the first line is no title."""
    beginning = len(text) - len(text.lstrip())
    line, _, rest = text[beginning : beginning + 4_000].partition("\n")
    title = line.strip()
    after = rest.lstrip()
    following = after.partition("\n")[0].strip()
    blank_between = "\n" in rest[: len(rest) - len(after)]
    if (
        not title
        or not following
        or len(title) > _LONGEST_TITLE
        or len(title.split()) > _MOST_WORDS
        or title[-1] in ".:;,…。"
        or title[-2:] in (".”", '."', ".»", ".)")
        or title[0].islower()
        or _NO_TITLE.match(title)
        or not (blank_between or len(following) >= max(_PARAGRAPH, 2 * len(title)))
    ):
        return "", 0
    return title, beginning + len(line) + 1 + len(rest) - len(after)
