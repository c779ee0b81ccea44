"""The plan for those who only ask for copies: clean, fingerprint, near-duplicates, groups.

Events, origins and reuse are not even imported, so that small questions are answered at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

import numpy as np

from clusterer import duplicates
from clusterer.config import Config
from clusterer.documents import Article, CleanText, Document, DuplicateGroup
from clusterer.duplicates import keys as copy_keys
from clusterer.origin.agencies import agency_names
from clusterer.store import Earlier
from clusterer.text import clean
from clusterer.text.recurring import EARLIER
from clusterer.text.title_edges import bare_text, recurring_edges
from clusterer.text.tokens import tokenize


def near_duplicates(documents: Iterable[Document], config: Config) -> duplicates.Pairs:
    """The verified pairs of documents, by their clean texts. Texts are streamed, not kept."""
    names = agency_names(config.origin.agencies)
    return duplicates.pairs_of_chunks(clean.stream(documents, names), config.duplicates).reported()


def signatures(documents: Iterable[Document], config: Config) -> duplicates.Signatures:
    """The MinHash signatures of the documents' clean texts, in their order, without those too short for a shingle."""
    chunks = clean.stream(documents, agency_names(config.origin.agencies))
    parts = [duplicates.signatures(ids, tokenize(texts), config.duplicates) for ids, texts in chunks]
    parts = parts or [duplicates.signatures([], tokenize([]), config.duplicates)]
    ids = tuple(chain.from_iterable(part.ids for part in parts))
    return duplicates.Signatures(ids, np.concatenate([part.values for part in parts]), parts[0].scheme)


NO_WAY_BACK: Final = np.empty((0, 2), np.int32)


@dataclass(frozen=True, slots=True)
class Copies:
    """Groups of near-duplicates among new articles and existing ones, by their texts: nothing leads back from these.

    An existing article goes by an id of its own here, because the new ones may have the same ids.
    """

    articles: tuple[Article, ...]  # the new ones, then the existing ones that any of them may resemble
    existing: Mapping[str, Document]  # by their ids here, as they are called elsewhere
    groups: tuple[DuplicateGroup, ...]


def copies(
    documents: Sequence[Document], config: Config, existing: Sequence[Document] = (), stores: Sequence[Earlier] = ()
) -> Copies:
    """The new documents and what resembles them, there and in the stores, in groups."""
    settings = config.duplicates
    outlets = Counter(document.outlet for document in documents)
    samples = [document for store in stores for document in store.latest_of(outlets, EARLIER)]
    names, everything = agency_names(config.origin.agencies), [*documents, *existing]
    recurring = clean.recurring_of(everything, config.cleaning, names, samples)
    edges = recurring_edges([*everything, *samples])
    texts = chain.from_iterable(texts for _, texts in clean.stream(everything, names, recurring))
    cleaned = [
        Article(document, CleanText(bare_text(document, text, edges), NO_WAY_BACK), document.language)
        for document, text in zip(everything, texts, strict=True)
    ]
    new, old = cleaned[: len(documents)], cleaned[len(documents) :]
    ids, new_texts = [article.document.id for article in new], [article.clean.text for article in new]
    if stores:
        keys = copy_keys.keys_of(duplicates.sketch_texts(ids, new_texts, settings), len(new), settings)
        for store in stores:
            hits = store.similar(keys.asked, copy_keys.BUCKET)
            old += store.articles(copy_keys.candidates(keys, hits, store.described, settings))
    here = {f"\0{place}": article.document for place, article in enumerate(old)}
    renamed = (replace(a, document=replace(a.document, id=id_)) for id_, a in zip(here, old, strict=True))
    everybody = [*new, *renamed]
    pairs = duplicates.find_pairs([*ids, *here], [*new_texts, *(article.clean.text for article in old)], settings)
    return Copies(tuple(everybody), here, tuple(duplicates.group(pairs, everybody, settings)))
