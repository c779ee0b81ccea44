"""The plan for those who only ask for copies: clean, fingerprint, near-duplicates, groups.

Events, origins and reuse are not even imported, so that small questions are answered at once.
"""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from operator import eq
from typing import Any, Final

import numpy as np

from clusterer import duplicates
from clusterer.columns import Strings
from clusterer.compute.spill import Spilled
from clusterer.config import Config, DuplicateSettings
from clusterer.documents import Article, CleanText, Document
from clusterer.duplicates import keys as copy_keys
from clusterer.origin.agencies import agency_names
from clusterer.records import dataclass
from clusterer.rows.columns import Fields
from clusterer.rows.dates import parse_date
from clusterer.store import Earlier
from clusterer.text import clean
from clusterer.text.recurring import EARLIER, outlet_named, outlet_of
from clusterer.text.title_edges import Edges, bare_text, recurring_edges
from clusterer.text.tokens import tokenize


def near_duplicates(texts: Iterable[clean.Some], config: Config) -> duplicates.Pairs:
    """The verified pairs of articles, given by id and text, by their clean texts. Texts are streamed, not kept."""
    names = agency_names(config.origin.agencies)
    return duplicates.pairs_of_chunks(clean.stream(texts, names), config.duplicates).reported()


def signatures(texts: Iterable[clean.Some], config: Config) -> duplicates.Signatures:
    """The MinHash signatures of the articles' clean texts, in their order, without those too short for a shingle."""
    chunks = clean.stream(texts, agency_names(config.origin.agencies))
    parts = [duplicates.signatures(ids, tokenize(clear), config.duplicates) for ids, clear in chunks]
    parts = parts or [duplicates.signatures([], tokenize([]), config.duplicates)]
    ids = tuple(chain.from_iterable(part.ids for part in parts))
    return duplicates.Signatures(ids, np.concatenate([part.values for part in parts]), parts[0].scheme)


NO_WAY_BACK: Final = np.empty((0, 2), np.int32)
_BLOCKS: Final = 1 << 10  # blocks of titles kept in memory: some 50 MB


class Collected:
    """Articles to be compared, by row, as they come: short fields as columns, and the texts in canonical form."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.outlets: list[str] = []
        self.dates: list[Any] = []  # as given: most are never asked for
        self.left_out: set[int] = set()  # rows that are not compared
        self.texts = clean.Waiting()
        self._places: list[str] = []  # the outlets as ``recurring.outlet_of`` gives them
        self._place_of: dict[str, str] = {}
        self._headlines: dict[int, Document] = {}  # of the rows that are nothing but a title
        self._heads: Spilled[tuple[list[str], list[str], list[str]]] = Spilled(pickle.dumps, pickle.loads, _BLOCKS)

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, found: Fields) -> None:
        """Add some articles."""
        equal = map(eq, map(str.strip, found.titles), map(str.strip, found.texts))
        for row in [row for row, same in enumerate(equal) if same and found.titles[row]]:
            title, text = found.titles[row], found.texts[row]
            self._headlines[len(self) + row] = _headline(text, title, found.outlets[row], found.urls[row])
        known = self._place_of
        known.update((outlet, outlet_named(outlet, "")) for outlet in set(found.outlets) - known.keys())
        each = zip(found.outlets, found.urls, strict=True)
        self._places += [known[outlet] or outlet_named("", url) for outlet, url in each]
        self.ids += found.ids
        self.outlets += found.outlets
        self.dates += found.dates
        self.texts.add(found.texts)
        self._heads.append((found.titles, found.outlets, found.urls))

    def published(self, row: int) -> datetime | None:
        """When an article was published."""
        date = self.dates[row]
        return date if isinstance(date, datetime) else parse_date(date)

    def cleaned(self, config: Config, samples: Sequence[Document]) -> Iterator[tuple[Sequence[int], Strings]]:
        """Rows and their texts to compare: clean, and those that are nothing but a title bare of its edges.

        ``samples`` are articles that help to tell which lines recur. Nothing is added afterwards.
        """
        self.texts.add([document.text for document in samples])
        places = ["" if row in self.left_out else place for row, place in enumerate(self._places)]
        ids = [*self.ids, *(document.id for document in samples)]
        edges = recurring_edges(chain(self._titled(), samples)) if self._headlines else {}
        names = agency_names(config.origin.agencies)
        first = 0
        for texts in self.texts.clean(ids, [*places, *map(outlet_of, samples)], config.cleaning, names):
            rows = range(first, first + len(texts))
            first += len(texts)
            if rows.start >= len(self):
                return
            if not self._headlines.keys().isdisjoint(rows):
                each = zip(rows, texts, strict=True)
                texts = Strings.of(self._bare(row, text, edges) for row, text in each)  # noqa: PLW2901
            yield from self._kept(rows, texts)

    def _bare(self, row: int, text: str, edges: Edges) -> str:
        return bare_text(self._headlines[row], text, edges) if row in self._headlines else text

    def _kept(self, rows: range, texts: Strings) -> Iterator[tuple[Sequence[int], Strings]]:
        if self.left_out.isdisjoint(rows):
            yield rows, texts
            return
        left = [row for row in rows if row not in self.left_out]
        yield left, texts.take([row - rows.start for row in left])

    def _titled(self) -> Iterator[Document]:
        """The titles of all articles, as documents."""
        row = 0
        for heads in self._heads:
            for title, outlet, url in zip(*heads, strict=True):
                if row not in self.left_out:
                    yield _headline("-", title, outlet, url)
                row += 1


def _headline(text: str, title: str, outlet: str, url: str) -> Document:
    return Document("-", text, title, outlet=outlet, url=url)


@dataclass(frozen=True, slots=True)
class Copies:
    """The near-duplicates among new articles and existing ones, by their texts: nothing leads back from these.

    An existing article goes by an id of its own here, because the new ones may have the same ids. Of the documents
    only what groups are told by is there.
    """

    articles: tuple[Article, ...]  # those that have a near-duplicate, by these ids
    existing: Mapping[str, int]  # those of them that are not new: their rows among what was collected …
    stored: Mapping[str, Document]  # … or what a state has
    pairs: duplicates.Pairs


def copies(given: Collected, new: int, config: Config, stores: Sequence[Earlier] = ()) -> Copies:
    """The first ``new`` articles and what resembles them, among the others and in the stores."""
    settings = config.duplicates
    samples: list[Document] = []
    if stores:
        outlets = Counter(outlet for row, outlet in enumerate(given.outlets[:new]) if row not in given.left_out)
        samples = [document for store in stores for document in store.latest_of(outlets, EARLIER)]
    ids = given.ids[:new]
    existing = [row for row in range(new, len(given)) if row not in given.left_out]
    places = {row: place for place, row in enumerate(sorted(existing, key=given.ids.__getitem__))}
    ids += [_id_here(places.get(row, 0)) for row in range(new, len(given))]
    rows: list[int] = []  # of the texts compared

    def chunks() -> Iterator[duplicates.Chunk]:
        for some, texts in given.cleaned(config, samples):
            rows.extend(some)
            yield [ids[row] for row in some], texts

    collection = duplicates.Collection(settings)
    collection.add(chunks())
    compared = len(rows) - len(existing)
    stored = _similar(collection.sketches, compared, stores, settings)
    more = [_id_here(len(existing) + place) for place in range(len(stored))]
    if more:
        collection.add([(more, Strings.of(article.clean.text for article in stored))])
    pairs = collection.pairs().reported()
    place_of = {ids[row]: place for place, row in enumerate(rows)}
    place_of |= {id_: len(rows) + place for place, id_ in enumerate(more)}
    at = [place_of[id_] for id_ in pairs.ids]
    articles, old, there = [], {}, {}
    for id_, place, text in zip(pairs.ids, at, collection.reader()(np.array(at, np.int64)), strict=True):
        if place >= len(rows):
            there[id_] = stored[place - len(rows)].document
            document = replace(there[id_], id=id_)
        else:
            row = rows[place]
            if row >= new:
                old[id_] = row
            document = Document(id_, "-", published=given.published(row), outlet=given.outlets[row])
        articles.append(Article(document, CleanText(text, NO_WAY_BACK), ""))
    return Copies(tuple(articles), old, there, pairs)


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
