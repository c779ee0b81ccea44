"""The keys and terms of articles that are in a state already, computed anew: after a change of settings, or damage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clusterer import duplicates
from clusterer.config import Config
from clusterer.documents import Attribution
from clusterer.incremental import copies
from clusterer.incremental.terms import telling_terms
from clusterer.store import Hits, NewDocument, State
from clusterer.text.tokens import tokenize

_BLOCK = 2_000


def keys(state: State, ids: Sequence[str], config: Config) -> Iterator[list[NewDocument]]:
    """What the documents of these ids are found by, in blocks. Store each block before asking for the next."""
    for first in range(0, len(ids), _BLOCK):
        articles = state.articles(ids[first : first + _BLOCK])
        names = [article.document.id for article in articles]
        tokens = tokenize([article.clean.text for article in articles])
        titles = tokenize([article.document.title for article in articles])
        found = copies.keys_of(duplicates.sketch(names, tokens, config.duplicates), len(articles))
        signed = duplicates.signatures(names, tokens, config.duplicates)
        signatures = {id_: row.tobytes() for id_, row in zip(signed.ids, signed.values, strict=True)}
        hits: Hits = state.with_keys(found.asked, copies.BUCKET)
        stored = copies.with_room(found, hits)
        terms = telling_terms(titles, tokens, {article.language for article in articles})
        yield [
            NewDocument(
                article,
                "",
                0,
                "",
                Attribution(article.document.id),
                signatures.get(article.document.id, b""),
                stored[row],
                int(found.sampled[row]),
                terms[row][0],
            )
            for row, article in enumerate(articles)
        ]
