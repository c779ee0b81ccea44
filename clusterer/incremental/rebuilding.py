"""The keys and terms of articles that are in a state already, computed anew: after a change of settings, or damage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from clusterer import duplicates
from clusterer.config import Config
from clusterer.documents import Article, Attribution
from clusterer.incremental import copies
from clusterer.incremental.copies import Keys
from clusterer.incremental.terms import telling_terms
from clusterer.store import NewDocument, State
from clusterer.text.tokens import Tokens, tokenize

_BLOCK = 2_000


def keys(state: State, ids: Sequence[str], config: Config) -> Iterator[list[NewDocument]]:
    """What the documents of these ids are found by, in blocks. Store each block before asking for the next."""
    for first in range(0, len(ids), _BLOCK):
        articles = state.articles(ids[first : first + _BLOCK])
        tokens = tokenize([article.clean.text for article in articles])
        found = keys_of(articles, tokens, config)
        kept = copies.with_room(found, state.index.with_keys(found.asked, copies.BUCKET))
        yield [
            replace(new, keys=keys) for new, keys in zip(described(articles, tokens, found, config), kept, strict=True)
        ]


def keys_of(articles: Sequence[Article], tokens: Tokens, config: Config) -> Keys:
    """Their keys as near-duplicates. ``tokens`` are of the clean texts."""
    names = [article.document.id for article in articles]
    return copies.keys_of(duplicates.sketch(names, tokens, config.duplicates), len(articles), config.duplicates)


def described(articles: Sequence[Article], tokens: Tokens, found: Keys, config: Config) -> list[NewDocument]:
    """What these articles are found by, however often it is in the state; address, version and evidence are empty."""
    signed = duplicates.signatures([article.document.id for article in articles], tokens, config.duplicates)
    signatures = {id_: row.tobytes() for id_, row in zip(signed.ids, signed.values, strict=True)}
    titles = tokenize([article.document.title for article in articles])
    terms = telling_terms(titles, tokens, {article.language for article in articles})
    return [
        NewDocument(
            article=article,
            address="",
            version=0,
            digest="",
            own=Attribution(article.document.id),
            signature=signatures.get(article.document.id, b""),
            keys=found.rows[row],
            sampled=int(found.sampled[row]),
            terms=terms[row][0],
        )
        for row, article in enumerate(articles)
    ]
