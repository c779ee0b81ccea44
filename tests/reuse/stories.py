"""Invented articles for the tests of text reuse and inference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clusterer.config import ReuseSettings
from clusterer.documents import Article, Document, SharedText
from clusterer.origin import agency_names
from clusterer.overlap import Overlap
from clusterer.reuse import overlaps, shared_texts
from clusterer.text.clean import clean
from clusterer.text.tokens import tokenize

NAMES = agency_names("")

STORY = (
    "The harbour of Ostervik reopened on Monday after a storm had kept its gates closed for eleven days. "
    "Pilots brought in the first of forty ships that had been waiting outside the breakwater since the middle of the "
    "month, harbour master Ana Lind said. Cranes on the northern quay were still being inspected and would not move "
    "before Wednesday. The storm tore two of them from their rails and sank a ferry that was moored nearby. "
    "Insurers put the damage at ninety million crowns, twice as much as after the flood of four years ago. "
    "The town council meets on Thursday to decide whether a second breakwater should be built before winter."
)
OTHER = (
    "A bakery in the old town of Ostervik has sold its last loaf after a hundred and twelve years. "
    "Customers queued around the corner on Saturday morning, some of them in tears, to buy rye bread one more time. "
    "The owner found nobody who wanted to rise at two in the morning and take over the wood-fired oven. "
    "A museum will show the dough trough, the sign above the door and a recipe that nobody can read any longer."
)


def article(id_: str, text: str, **fields: Any) -> Article:
    """An article that was cleaned as the pipeline does it."""
    return Article(Document(id=id_, text=text, **fields), clean(text, NAMES), "en")


def compare(*articles: Article, settings: ReuseSettings | None = None, **hints: Any) -> list[SharedText]:
    """The text these articles share."""
    tokens = tokenize([a.clean.text for a in articles])
    return shared_texts(articles, tokens, settings or ReuseSettings(), **hints)


def overlapping(*articles: Article, settings: ReuseSettings | None = None, **hints: Any) -> Overlap:
    """The distinct texts of these articles and what each two share."""
    tokens = tokenize([a.clean.text for a in articles])
    (overlap,) = overlaps([range(len(articles))], articles, tokens, settings or ReuseSettings(), **hints)
    return overlap


def quoted(articles: Sequence[Article], shared: SharedText) -> list[tuple[str, str]]:
    """The passages' words, as they stand in both originals."""
    texts = {a.document.id: a.document.text for a in articles}
    return [
        (texts[shared.left][p.left.start : p.left.end], texts[shared.right][p.right.start : p.right.end])
        for p in shared.passages
    ]
