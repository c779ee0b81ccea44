"""The clean stage: canonical text without page furniture, with an exact map back to the original.

Evidence, passages and quotes are found in clean text and shown in the original, so the map is the point of this stage:
clean character i came from original character ``origins[i]``, origins never decrease, and cleaning what is clean
changes nothing. An article that is nothing but white space and furniture has an empty clean text; it stays an article.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from clusterer.config import CleaningSettings
from clusterer.documents import Article, CleanText, Document, Span
from clusterer.text import language
from clusterer.text.boilerplate import outlet_of, recurring_lines
from clusterer.text.canonical import canonical
from clusterer.text.furniture import furniture_lines


def clean(text: str, furniture: frozenset[str] = frozenset()) -> CleanText:
    """Canonical text without page furniture. ``furniture``: keys of further lines to remove (``recurring_lines``)."""
    folded, origins = canonical(text)
    lines = folded.split("\n")
    gone = set(furniture_lines(lines, furniture))
    if not gone:
        return CleanText(folded, origins)
    stays = np.ones(len(folded), bool)
    left: list[str] = []
    removed: list[Span] = []
    start = 0
    for at, line in enumerate(lines):
        end = start + len(line)
        if at in gone:
            stays[start : end + 1] = False  # with the line break after it
            removed.append(Span(int(origins[start]), int(origins[end - 1]) + 1))
        else:
            left.append(line)
        start = end + 1
    text = "\n".join(left)
    return CleanText(text, origins[stays][: len(text)], tuple(removed))  # the last line left has no line break any more


def articles(
    documents: Sequence[Document], settings: CleaningSettings, context: Sequence[Document] = ()
) -> list[Article]:
    """Every document as the later stages see it, in the given order.

    ``context`` are earlier articles of the same outlets (a state has them), which help to tell what recurs.
    """
    furniture = recurring_lines([*documents, *context], settings) if settings.recurring_lines else {}
    nothing: frozenset[str] = frozenset()
    texts = [clean(document.text, furniture.get(outlet_of(document), nothing)) for document in documents]
    untold = [at for at, document in enumerate(documents) if not document.language]
    detected = dict(zip(untold, language.detect([texts[at].text for at in untold]), strict=True))
    return [
        Article(document, text, document.language or detected[at])
        for at, (document, text) in enumerate(zip(documents, texts, strict=True))
    ]
