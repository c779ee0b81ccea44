"""What came under one id or address: which texts are one article, edited, in which order, and who of them has the id.

Ids are not always what they say: two tables number their rows from 1, a scraper gives every story the address of the
home page. Taken for versions, unrelated stories would stand for each other. So versions have to have words in common:
pairs of neighbouring words, of which unrelated articles of four labelled collections share 2 to 6 in a hundred (median;
21 at the 99.9th percentile), and edited ones most, also a flash and the story that grew out of it.

All of it is told by the articles alone, never by which of them came in first: the oldest has the id (``age``), of
several deliveries of one text the one that says most counts (``delivery``), and a chain of versions is made of all
that stand under an address in one event (``chains``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any, Final

import numpy as np

from clusterer.documents import Document, is_day, stable_id
from clusterer.records import dataclass

COMPARED: Final = 8  # older texts under its address that another is compared with: an article has few versions

_SHARED: Final = 0.25  # of the shorter one's pairs of words: above what unrelated texts share, below an edited page
_SHARED_ELSEWHERE: Final = 0.5  # … where the outlets differ: one id in two outlets needs to be one text
_READ: Final = 20_000  # characters of each text that are looked at
_WORDS: Final = re.compile(r"[^\W_]+")
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def digest_of(document: Document) -> str:
    """What an article is known by at its address."""
    return stable_id(document.title, document.text)


def age(document: Document) -> tuple[Any, ...]:
    """What versions of one article are ordered by, the oldest first: when it was published (undated ones last), then
    length, for a story grows, then content.
    """
    return document.published or _NEVER, len(document.text), digest_of(document)


def delivery(document: Document, id_: str) -> tuple[Any, ...]:
    """What deliveries of one text under one id or address are ordered by, the one that counts first.

    A text may come again, with another date or with more said of it. The first day counts, on it a time before none;
    then what names an outlet, an address, an author, and says most beside. ``id_`` is the document's own.
    """
    published, metadata = document.published, document.metadata
    named = (document.outlet, document.url, document.byline, document.language)
    return (
        published is None,
        published.date() if published else date.max,
        published is None or is_day(published),
        published or _NEVER,
        *((not value, value) for value in named),
        -len(metadata),
        json.dumps(dict(metadata), sort_keys=True) if metadata else "",
        id_,
    )


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at of a document to tell whether another one is a version of it."""

    outlet: str
    title: str
    text: str
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def at(cls, document: Document) -> Look:
        """Linear in the text."""
        title, text = (" ".join(one.casefold().split()) for one in (document.title, document.text))
        return cls(document.outlet.casefold(), title, text, frozenset(_pairs(document)))

    def same(self, other: Look) -> bool:
        """Whether one of them can be a version of the other. Symmetric."""
        elsewhere = bool(self.outlet and other.outlet and self.outlet != other.outlet)
        if not elsewhere and self.title and self.title == other.title:
            return True
        smaller = min(len(self.pairs), len(other.pairs))
        if smaller < 3:  # a flash of three words: its title or nothing tells
            return not elsewhere and self.text == other.text
        return len(self.pairs & other.pairs) >= (_SHARED_ELSEWHERE if elsewhere else _SHARED) * smaller


def same_article(one: Document, other: Document) -> bool:
    """Whether one of them can be a version of the other. Symmetric; linear in the texts."""
    return Look.at(one).same(Look.at(other))


def chains(documents: Iterable[Document]) -> list[list[Document]]:
    """What came under one address, parted into articles with the versions of each, the oldest first.

    Each is compared with the ``COMPARED`` next older ones: linear in their number.
    """
    from clusterer.compute.graphs import components

    ordered = sorted(documents, key=age)
    looks = [Look.at(document) for document in ordered]
    tied = [
        (older, newer)
        for newer in range(len(looks))
        for older in range(max(0, newer - COMPARED), newer)
        if looks[older].same(looks[newer])
    ]
    left, right = np.array(tied, np.int64).reshape(-1, 2).T.copy()
    found: dict[int, list[Document]] = {}
    for document, article in zip(ordered, components(len(ordered), left, right).tolist(), strict=True):
        found.setdefault(article, []).append(document)
    return list(found.values())


def _pairs(document: Document) -> set[tuple[str, str]]:
    text = f"{document.title}\n{document.text[:_READ]}".casefold()
    words = _WORDS.findall(text)
    if words and sum(map(len, words)) > 12 * len(words):  # no spaces between words: characters, as in Chinese
        words = [character for word in words for character in word]
    return set(pairwise(words))
