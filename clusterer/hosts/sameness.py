"""Whether two texts that came under one id or address are one article, edited.

Ids are not always what they say: two tables number their rows from 1, a scraper gives every story the address of the
home page. Taken for versions, unrelated stories would stand for each other. So versions have to have words in common:
pairs of neighbouring words, of which unrelated articles of four labelled collections share 2 to 6 in a hundred (median;
21 at the 99.9th percentile), and edited ones most, also a flash and the story that grew out of it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from clusterer.documents import Document

_SHARED: Final = 0.25  # of the shorter one's pairs of words: above what unrelated texts share, below an edited page
_SHARED_ELSEWHERE: Final = 0.5  # … where the outlets differ: one id in two outlets needs to be one text
_READ: Final = 20_000  # characters of each text that are looked at
_WORDS: Final = re.compile(r"[^\W_]+")


def same_article(one: Document, other: Document) -> bool:
    """Whether one of them can be a version of the other. Symmetric; linear in the texts."""
    elsewhere = bool(one.outlet and other.outlet and one.outlet.casefold() != other.outlet.casefold())
    if not elsewhere and one.title.strip() and one.title.casefold().split() == other.title.casefold().split():
        return True
    a, b = _pairs(one), _pairs(other)
    smaller = min(len(a), len(b))
    if smaller < 3:  # a flash of three words: its title or nothing tells
        return not elsewhere and one.text.casefold().split() == other.text.casefold().split()
    return len(a & b) >= (_SHARED_ELSEWHERE if elsewhere else _SHARED) * smaller


def _pairs(document: Document) -> set[tuple[str, str]]:
    text = f"{document.title}\n{document.text[:_READ]}".casefold()
    words = _WORDS.findall(text)
    if words and sum(map(len, words)) > 12 * len(words):  # no spaces between words: characters, as in Chinese
        words = [character for word in words for character in word]
    return set(pairwise(words))
