"""What articles will be found by once they are earlier ones: the keys of their sketches and their telling words."""

from __future__ import annotations

from collections.abc import Sequence

from clusterer import duplicates
from clusterer.compute.hits import Hits
from clusterer.config import Config
from clusterer.documents import Article
from clusterer.duplicates import keys as copy_keys
from clusterer.duplicates.keys import Keys
from clusterer.events.stems import stemmed
from clusterer.events.terms import Weighted, telling_terms
from clusterer.store.base import Earlier, Entry
from clusterer.text.tokens import Tokens, tokenize


def entries(earlier: Earlier, articles: Sequence[Article], config: Config) -> list[tuple[str, Entry]]:
    """The ids of articles that are in a store already, with what each should be found by."""
    ids = [article.document.id for article in articles]
    tokens = tokenize([article.clean.text for article in articles])
    keys = copy_keys.keys_of(duplicates.sketch(ids, tokens, config.duplicates), len(ids), config.duplicates)
    found = entries_of(keys, earlier.similar(keys.asked, copy_keys.BUCKET), terms_of(articles, tokens))
    return list(zip(ids, found, strict=True))


def entries_of(keys: Keys, hits: Hits, terms: Sequence[Weighted]) -> tuple[Entry, ...]:
    """What articles are found by: the keys that have room for them, and their telling words."""
    free = copy_keys.with_room(keys, hits)
    return tuple(Entry(free[row], int(keys.sampled[row]), terms[row][0]) for row in range(len(free)))


def terms_of(articles: Sequence[Article], tokens: Tokens, first: int = 0) -> list[Weighted]:
    """The telling words of the articles from ``first`` on; those before it only say how common a word is."""
    titles, languages = [article.bare_title for article in articles], [article.language for article in articles]
    return telling_terms(
        stemmed(tokenize(titles), languages, titles.__getitem__),
        stemmed(tokens, languages, lambda row: articles[row].clean.text),
        set(languages),
        first,
    )
