"""The keys and terms of articles that are in a state already, computed anew: after a change of settings, or damage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clusterer import duplicates
from clusterer.config import Config
from clusterer.documents import Article, Attribution
from clusterer.incremental import copies
from clusterer.incremental.terms import telling_terms
from clusterer.store import NewDocument, State
from clusterer.text.tokens import tokenize

_BLOCK = 2_000


def keys(state: State, ids: Sequence[str], config: Config) -> Iterator[list[NewDocument]]:
    """What the documents of these ids are found by, in blocks. Store each block before asking for the next."""
    for first in range(0, len(ids), _BLOCK):
        yield described(state, state.articles(ids[first : first + _BLOCK]), config)


def described(state: State, articles: Sequence[Article], config: Config) -> list[NewDocument]:
    """What these articles are found by; address, version and evidence are left empty."""
    names = [article.document.id for article in articles]
    tokens = tokenize([article.clean.text for article in articles])
    titles = tokenize([article.document.title for article in articles])
    found = copies.keys_of(duplicates.sketch(names, tokens, config.duplicates), len(articles))
    signed = duplicates.signatures(names, tokens, config.duplicates)
    signatures = {id_: row.tobytes() for id_, row in zip(signed.ids, signed.values, strict=True)}
    stored = copies.with_room(found, state.with_keys(found.asked, copies.BUCKET))
    terms = telling_terms(titles, tokens, {article.language for article in articles})
    return [
        NewDocument(
            article=article,
            address="",
            version=0,
            digest="",
            own=Attribution(article.document.id),
            signature=signatures.get(article.document.id, b""),
            keys=stored[row],
            sampled=int(found.sampled[row]),
            terms=terms[row][0],
        )
        for row, article in enumerate(articles)
    ]
