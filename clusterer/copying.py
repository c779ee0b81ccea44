"""The plan for those who only ask for copies: clean, fingerprint, near-duplicates, groups.

Events, origins and reuse are not even imported, so that small questions are answered at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

import numpy as np

from clusterer import duplicates
from clusterer.columns import Strings
from clusterer.config import Config, DuplicateSettings
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

    articles: tuple[Article, ...]  # those that have a near-duplicate, by these ids
    existing: Mapping[str, Document]  # those of them that are not new, as they are called elsewhere
    groups: tuple[DuplicateGroup, ...]


def copies(
    documents: Sequence[Document], config: Config, existing: Sequence[Document] = (), stores: Sequence[Earlier] = ()
) -> Copies:
    """The new documents and what resembles them, there and in the stores, in groups."""
    settings = config.duplicates
    samples: list[Document] = []
    if stores:
        outlets = Counter(document.outlet for document in documents)
        samples = [document for store in stores for document in store.latest_of(outlets, EARLIER)]
    new, ids = len(documents), list[str]()
    collection = duplicates.Collection(settings)
    collection.add(_texts(documents, existing, ids, config, samples))
    stored = _similar(collection.sketches, new, stores, settings)
    more = [_id_here(len(existing) + place) for place in range(len(stored))]
    if more:
        collection.add([(more, Strings.of(article.clean.text for article in stored))])
        ids += more
    pairs = collection.pairs().reported()
    row_of = {id_: row for row, id_ in enumerate(ids)}
    rows = [row_of[id_] for id_ in pairs.ids]
    articles, there = [], {}
    for id_, row, text in zip(pairs.ids, rows, collection.reader()(np.array(rows, np.int64)), strict=True):
        if row < new:
            document = documents[row]
        else:
            old = row - new
            there[id_] = existing[old] if old < len(existing) else stored[old - len(existing)].document
            document = replace(there[id_], id=id_)
        articles.append(Article(document, CleanText(text, NO_WAY_BACK), document.language))
    return Copies(tuple(articles), there, tuple(duplicates.group(pairs, articles, settings)))


def _similar(
    sketches: duplicates.Sketches, new: int, stores: Sequence[Earlier], settings: DuplicateSettings
) -> list[Article]:
    """The articles of the stores that any of the first ``new`` texts may resemble."""
    if not stores:
        return []
    keys = copy_keys.keys_of(sketches.select(np.flatnonzero(sketches.rows < new)), new, settings)
    found: list[Article] = []
    for store in stores:
        hits = store.similar(keys.asked, copy_keys.BUCKET)
        found += store.articles(copy_keys.candidates(keys, hits, store.described, settings))
    return found


def _id_here(place: int) -> str:
    """The id of an existing article, which no new one can have."""
    return f"\0{place}"


def _texts(
    documents: Sequence[Document],
    existing: Sequence[Document],
    ids: list[str],
    config: Config,
    samples: Sequence[Document],
) -> Iterator[duplicates.Chunk]:
    """The texts to compare: clean, and those that are nothing but a title bare of its edges. Adds their ``ids``."""
    titles: dict[int, Document] = {}

    def noted() -> Iterator[Document]:
        for row, document in enumerate(chain(documents, existing)):
            ids.append(document.id if row < len(documents) else _id_here(row - len(documents)))
            if document.title and document.text.strip() == document.title.strip():
                titles[row] = document
            yield document

    first, edges = 0, None
    for texts in clean.stream_bare(noted(), config.cleaning, agency_names(config.origin.agencies), samples):
        if titles and edges is None:  # they are all read by now
            edges = recurring_edges(chain(documents, existing, samples))
        last = first + len(texts)
        bare = {row - first: document for row, document in titles.items() if first <= row < last}
        if bare:
            held = list(texts)
            for row, document in bare.items():
                held[row] = bare_text(document, held[row], edges or {})
            yield ids[first:last], Strings.of(held)
        else:
            yield ids[first:last], texts
        first = last
