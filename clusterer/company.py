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

    def __init__(
        self,
        documents: Sequence[Document],
        earlier: Earlier,
        config: Config,
        again: Sequence[Document] = (),
        standing: Sequence[Article] | None = None,
    ) -> None:
        self.earlier = earlier
        self.config = config
        self.again = frozenset(document.id for document in again)  # earlier ones that are taken for new
        self.standing = standing or ()  # all other earlier ones, where they are looked at as a whole …
        self.whole = standing is not None  # … which a larger state is not
        self.new = Articles(_both(documents, again) if again else documents)  # the new ones, then those
        self.row: dict[str, int] = {}  # of the new ones
        self.decisions = earlier.decisions()
        self.alone = not earlier.count()
        self._old: dict[str, Article] = {article.document.id: article for article in self.standing}
        self._words = Kept()  # of the new ones, and of the standing ones
        self._place: dict[str, int] = {}  # of each among them

    def add(self, cleaned: Cleaned, tokens: Tokens) -> None:
        """Add new articles with their words."""
        self.row.update(zip(cleaned.ids, range(len(self.new), len(self.new) + len(cleaned.ids)), strict=True))
        self.new.add(cleaned)
        self._keep(cleaned.ids, tokens)

    def find_words(self) -> Tokens:
        """The words of the standing articles. Once all new ones are there; they are not looked for again."""
        tokens = tokenize([article.clean.text for article in self.standing])
        self._keep([article.document.id for article in self.standing], tokens)
        return tokens

    def _keep(self, ids: Sequence[str], tokens: Tokens) -> None:
        first = len(self._place)
        self._place.update(zip(ids, range(first, first + len(ids)), strict=True))
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
        if any(id_ not in self._place for id_ in ids):
            return tokenize([article.clean.text for article in articles])
        return self._words.of([self._place[id_] for id_ in ids])

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
        latest = [id_ for id_ in self.earlier.latest(COMMON) if id_ not in self.again]
        articles = [*self.articles(latest), *self.new]
        tokens = self.tokens(self.new.ids, articles[len(latest) :])
        if latest:
            tokens = concatenate([self.tokens(latest, articles[: len(latest)]), tokens])
        return terms_of(articles, tokens, len(latest))


def _both(documents: Sequence[Document], again: Sequence[Document]) -> Sequence[Document]:
    """The ones after the others."""
    first = len(documents)
    return Rows(first + len(again), lambda row: documents[row] if row < first else again[row - first])
