"""The plan for those who only ask for copies: clean, fingerprint, near-duplicates, groups.

Events, origins and reuse are not even imported, so that small questions are answered at once.
"""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from operator import eq
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates
from clusterer.columns import Ragged, Strings
from clusterer.compute.spill import Spilled
from clusterer.config import Config, DuplicateSettings
from clusterer.documents import Article, CleanText, Document
from clusterer.duplicates import keys as copy_keys
from clusterer.origin import agency_names
from clusterer.records import dataclass
from clusterer.rows.columns import Fields
from clusterer.rows.dates import parse_date
from clusterer.rows.times import microseconds
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


if TYPE_CHECKING:
    from clusterer.store import Earlier

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

    def cleaned(self, config: Config, samples: Sequence[Document]) -> Iterator[tuple[Sequence[int], Strings, Ragged]]:
        """Rows and their texts to compare: clean, and those that are nothing but a title bare of its edges.

        With the pieces of what ``texts`` keeps that each is put together of. ``samples`` are articles that help to tell
        which lines recur. Nothing is added afterwards.
        """
        self.texts.add([document.text for document in samples])
        places = [*self._places]
        for row in self.left_out:
            places[row] = ""
        ids = [*self.ids, *(document.id for document in samples)]
        edges = recurring_edges(chain(self._titled(), samples)) if self._headlines else {}
        names = agency_names(config.origin.agencies)
        first = 0
        outlets = [*places, *map(outlet_of, samples)]
        for texts, pieces in self.texts.clean(ids, outlets, config.cleaning, names):
            rows = range(first, first + len(texts))
            first += len(texts)
            if rows.start >= len(self):
                return
            if self._headlines and not self._headlines.keys().isdisjoint(rows):
                each = zip(rows, texts, strict=True)
                texts = Strings.of(self._bare(row, text, edges) for row, text in each)  # noqa: PLW2901
                pieces = duplicates.whole(texts, self.texts.kept.append(texts.flat))  # noqa: PLW2901
            if not self.left_out or self.left_out.isdisjoint(rows):
                yield rows, texts, pieces
                continue
            left = [row for row in rows if row not in self.left_out]
            at = np.array(left, np.int64) - rows.start
            yield left, texts.take(at), pieces.take(at)

    def _bare(self, row: int, text: str, edges: Edges) -> str:
        return bare_text(self._headlines[row], text, edges) if row in self._headlines else text

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

    told: Told  # what groups are told by of those that have a near-duplicate, by these ids
    existing: Mapping[str, int]  # those of them that are not new: their rows among what was collected …
    stored: Mapping[str, Document]  # … or what a state has
    pairs: duplicates.Pairs

    def articles(self) -> list[Article]:
        """Those that have a near-duplicate."""
        return [self.told.article(id_) for id_ in self.pairs.ids]


class Told:
    """What groups are told by, of articles that were compared (``duplicates.Compared``), looked up when asked for."""

    def __init__(
        self,
        given: Collected,
        rows: Sequence[int],
        stored: Sequence[Article],
        collection: duplicates.Collection,
        place_of: Mapping[str, int],
    ) -> None:
        self._given, self._rows, self._stored = given, rows, stored  # what was compared: those rows, then the stored
        self._collection, self._place_of = collection, place_of

    def published(self, id_: str, /) -> datetime | None:
        """When it was published."""
        place = self._place_of[id_] - len(self._rows)
        return self._given.published(self._rows[place]) if place < 0 else self._stored[place].document.published

    def outlet(self, id_: str, /) -> str:
        """Where."""
        place = self._place_of[id_] - len(self._rows)
        return self._given.outlets[self._rows[place]] if place < 0 else self._stored[place].document.outlet

    def text(self, id_: str, /) -> str:
        """Its clean text."""
        return self._collection.text(self._place_of[id_])

    def times(self, ids: Sequence[str], /) -> NDArray[np.int64]:
        """When some were published."""
        dates, rows, stored, new = self._given.dates, self._rows, self._stored, len(self._rows)
        places = map(self._place_of.__getitem__, ids)
        return microseconds([dates[rows[at]] if at < new else stored[at - new].document.published for at in places])

    def sizes(self, ids: Sequence[str], /) -> NDArray[np.int64]:
        """How many bytes their clean texts have."""
        return self._collection.sizes([self._place_of[id_] for id_ in ids])

    def rows(self, ids: Sequence[str]) -> list[int]:
        """The rows of some articles among what was collected."""
        return [self._rows[at] for at in map(self._place_of.__getitem__, ids)]

    def article(self, id_: str) -> Article:
        """All three."""
        document = Document(id_, "-", published=self.published(id_), outlet=self.outlet(id_))
        return Article(document, CleanText(self.text(id_), NO_WAY_BACK), "")


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

    def chunks() -> Iterator[duplicates.Placed]:
        for some, texts, pieces in given.cleaned(config, samples):
            rows.extend(some)
            here = ids[some.start : some.stop] if isinstance(some, range) else [ids[row] for row in some]
            yield (here, texts), pieces

    collection = duplicates.Collection(settings, kept=given.texts.kept)
    collection.add_kept(chunks())
    compared = len(rows) - len(existing)
    stored = _similar(collection.sketches, compared, stores, settings)
    more = [_id_here(len(existing) + place) for place in range(len(stored))]
    if more:
        collection.add([(more, Strings.of(article.clean.text for article in stored))])
    pairs = collection.pairs().reported()
    place_of = {id_: place for place, id_ in enumerate([*(ids[row] for row in rows), *more])}
    old, there = {}, {}
    if existing or more:
        for id_, place in zip(pairs.ids, map(place_of.__getitem__, pairs.ids), strict=True):
            if place >= len(rows):
                there[id_] = stored[place - len(rows)].document
            elif rows[place] >= new:
                old[id_] = rows[place]
    return Copies(Told(given, rows, stored, collection, place_of), old, there, pairs)


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
