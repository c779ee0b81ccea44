"""New articles in the company of earlier ones: what the joins and the examination of events ask for, in one place.

New articles stand in columns (``articles.py``, ``text/kept.py``), under the rows they came in; earlier ones are read
from the store when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from clusterer import events
from clusterer.articles import Articles, Cleaned
from clusterer.batch import Rows
from clusterer.config import Config
from clusterer.documents import Article, Document
from clusterer.entries import terms_of
from clusterer.events.items import Columns
from clusterer.events.terms import Weighted
from clusterer.store.base import Earlier
from clusterer.text.kept import Kept
from clusterer.text.tokens import Tokens, concatenate, tokenize

COMMON = 300  # latest articles that say how common a word is


class Company:
    """The new articles of a batch with their words, beside earlier ones."""

    def __init__(self, documents: Sequence[Document], earlier: Earlier, config: Config) -> None:
        self.earlier = earlier
        self.config = config
        self.new = Articles(documents)
        self.row: dict[str, int] = {}  # of the new ones
        self.decisions = earlier.decisions()
        self.alone = not earlier.count()
        self._old: dict[str, Article] = {}
        self._words = Kept()  # of the new ones

    def add(self, cleaned: Cleaned, tokens: Tokens) -> None:
        """Add new articles with their words."""
        self.row.update(zip(cleaned.ids, range(len(self.new), len(self.new) + len(cleaned.ids)), strict=True))
        self.new.add(cleaned)
        self._words.add(tokens)

    @property
    def old(self) -> Iterable[str]:
        """The ids of the earlier articles that were asked for."""
        return self._old

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self.row and id_ not in self._old})
        if missing:
            self._old.update((article.document.id, article) for article in self.earlier.articles(missing))
        return [self.new[self.row[id_]] if id_ in self.row else self._old[id_] for id_ in asked]

    def tokens(self, ids: Sequence[str], articles: Sequence[Article]) -> Tokens:
        """The words of the clean texts of these articles."""
        if any(id_ not in self.row for id_ in ids):
            return tokenize([article.clean.text for article in articles])
        return self._words.of([self.row[id_] for id_ in ids])

    def words_of(self, ids: Sequence[str], articles: Sequence[Article]) -> events.Words:
        """The words of some of these articles at a time, by their places."""

        def words(rows: Sequence[int]) -> Tokens:
            return self.tokens([ids[row] for row in rows], Rows(len(rows), lambda at: articles[rows[at]]))

        return words

    def texts_of(self, articles: Sequence[Article]) -> Callable[[NDArray[np.int64]], list[str]]:
        """The clean texts of some of these articles, by their places."""
        if articles is self.new:
            return lambda rows: self.new.texts(rows.tolist())
        return lambda rows: [articles[row].clean.text for row in rows.tolist()]

    @property
    def columns(self) -> Columns:
        """What events need of each new article."""
        return Columns(self.new.ids, self.new.published, self.new.languages, self.new.titles)

    @cached_property
    def terms(self) -> list[Weighted]:
        """The telling words of the new articles."""
        latest = self.earlier.latest(COMMON)
        articles = [*self.articles(latest), *self.new]
        tokens = self.tokens(self.new.ids, articles[len(latest) :])
        if latest:
            tokens = concatenate([self.tokens(latest, articles[: len(latest)]), tokens])
        return terms_of(articles, tokens, len(latest))
