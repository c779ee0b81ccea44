"""The one plan: what becomes of a batch of new articles, beside what a store knows of earlier ones.

    documents ─▶ map over articles: clean · tokenise · sketch · evidence
                     │
                     ├─▶ values of the corpus: recurring lines · how common a word is · reporters
                     │
                     ├─▶ joins: keys ─▶ verified pairs ─▶ groups;  terms ─▶ links ─▶ events
                     │
                     └─▶ map over events: reuse · families · inference · versions ─▶ Changes

It decides and writes nothing: what a batch needs of earlier articles is asked of ``store.Earlier``, and what it changes
is returned. Hosts (``hosts/``) read, lock and commit; a run in memory is this plan over a store that holds nothing.
What is found depends on the articles alone: not on their order, the host, or how many processes work.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import chain, islice, pairwise
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates, events, examining, reuse
from clusterer.batch import Rows
from clusterer.compute import workers
from clusterer.compute.hits import Hits
from clusterer.config import Config, EventSettings
from clusterer.documents import (
    Article,
    Attribution,
    Document,
    DuplicateGroup,
    DuplicatePair,
    Event,
    SharedText,
)
from clusterer.duplicates import keys as copy_keys
from clusterer.duplicates.keys import Keys, Regrouped
from clusterer.events import stories, window
from clusterer.events.decided import annotated
from clusterer.events.items import Columns
from clusterer.events.stems import stemmed
from clusterer.events.stories import Retold
from clusterer.events.terms import Weighted, telling_terms
from clusterer.findings import ExaminedEvent
from clusterer.origin import Agencies, attribute
from clusterer.origin import decided as origin_decided
from clusterer.origin.inference import names_reported, settled
from clusterer.packing import pack, spilled
from clusterer.store.base import Earlier, Entry
from clusterer.text import clean
from clusterer.text.kept import Kept
from clusterer.text.recurring import EARLIER
from clusterer.text.title_edges import bared, recurring_edges
from clusterer.text.tokens import Tokens, concatenate, new_key, tokenize

STAGES: Final = ("clean", "fingerprint", "near-duplicates", "events", "reuse")

COMMON: Final = 300  # latest articles that say how common a word is
BLOCK: Final = 5_000  # articles cleaned and sketched at a time
TOGETHER: Final = 20_000  # pairs of copies of which groups are made in one go, about
CHUNK: Final = 500  # articles in the events that a process examines at a time: some tenths of a second
NONE: Final[Mapping[str, str]] = MappingProxyType({})
ALONE: Final = 12_000  # articles from which a second process pays: at 10,000 it saves 7 % of the clock for 13 % of CPU

Safe = Callable[[str], None]
"""Called with the name of each stage before it begins, and often within long ones: a point where a run may stop."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a batch changes. Rows are the new documents; what is many is read from a file as it is asked for."""

    articles: Sequence[Article]
    own: Sequence[Attribution]  # [row] what each document says of its own origin
    entries: tuple[Entry, ...]  # [row] what each is found by; empty where nothing is kept
    groups: Regrouped
    old_events: tuple[str, ...]
    events: Sequence[ExaminedEvent]
    aliases: tuple[tuple[str, str], ...]
    learned: Mapping[str, Sequence[float]] = field(default_factory=dict)  # what is usual; empty: as it was


def find(
    documents: Sequence[Document],
    earlier: Earlier,
    config: Config,
    agencies: Agencies,
    *,
    keep: bool = True,
    processes: int = 0,
    safe: Safe = lambda _: None,
) -> Changes:
    """Take new documents, by id, through the stages, beside ``earlier`` ones. ``keep``: they will be earlier ones."""
    batch = _Batch(earlier, config)
    own = spilled(Attribution)
    sketches: list[duplicates.Sketches] = []
    safe("clean")
    for cleaned in _cleaned(documents, earlier, config, agencies):
        safe("fingerprint")
        tokens = tokenize([article.clean.text for article in cleaned])
        sketches.append(
            duplicates.sketch([a.document.id for a in cleaned], tokens, config.duplicates).shifted(len(own))
        )
        own.extend(attribute(article.document, agencies) for article in cleaned)
        batch.add(cleaned, tokens)
    safe("near-duplicates")
    groups, entries = batch.groups(_joined(sketches, config), keep=keep)
    safe("events")
    told = batch.stories(groups)
    safe("reuse")
    examined = batch.examined(told, own, agencies, processes, safe)
    aliases = tuple(sorted(told.aliases.items()))
    return Changes(batch.new, own, entries, groups, told.old, examined, aliases, told.learned)


def partition(
    documents: Sequence[Document], earlier: Earlier, config: Config, agencies: Agencies
) -> tuple[Sequence[DuplicateGroup], list[Event]]:
    """Only which of the new documents, by id, are copies and which report one event: as ``find`` finds them."""
    batch = _Batch(earlier, config)
    sketches: list[duplicates.Sketches] = []
    for cleaned in _cleaned(documents, earlier, config, agencies):
        tokens, ids = tokenize([article.clean.text for article in cleaned]), [a.document.id for a in cleaned]
        sketches.append(duplicates.sketch(ids, tokens, config.duplicates).shifted(len(batch.new)))
        batch.add(cleaned, tokens)
    groups, _ = batch.groups(_joined(sketches, config), keep=False)
    return groups.new, [stories.complete(event, batch.articles(event.documents)) for event in batch.stories(groups).new]


def regroup(ids: Iterable[str], earlier: Earlier, config: Config) -> Regrouped:
    """The groups of near-duplicates that these earlier articles are in, made anew of the pairs that are left."""
    tied = earlier.pairs_around(sorted(set(ids)))
    members = sorted({end for pair in tied for end in (pair.left, pair.right)})
    return copy_keys.regroup((), tied, earlier.groups_of(members), earlier.articles(members), config.duplicates)


def retell(
    ids: Sequence[str],
    earlier: Earlier,
    config: Config,
    agencies: Agencies,
    *,
    loose: Mapping[str, str] = NONE,
    processes: int = 0,
    safe: Safe = lambda _: None,
) -> Changes:
    """Tell the events of these earlier articles anew: others of them are gone, or somebody decided about some.

    In a state larger than the window articles stay where they are, but for ``loose`` ones (``events/decided.py``).
    """
    none = Regrouped((), (), ())
    if not ids:
        return Changes((), (), (), none, (), (), ())
    batch = _Batch(earlier, config)
    safe("events")
    told = batch.stories(none, frozenset(ids), loose)
    safe("reuse")
    examined = batch.examined(told, (), agencies, processes, safe)
    return Changes((), (), (), none, told.old, examined, tuple(sorted(told.aliases.items())), told.learned)


def _cleaned(
    documents: Sequence[Document], earlier: Earlier, config: Config, agencies: Agencies
) -> Iterator[list[Article]]:
    """The new articles, a block at a time; which lines recur in an outlet is told by all of them."""
    outlets = Counter(document.outlet for document in documents) if earlier.count() else {}
    samples = earlier.latest_of(outlets, EARLIER)
    edges = recurring_edges(chain(documents, samples))
    if len(documents) <= BLOCK:
        yield [
            bared(article, edges) for article in clean.articles(documents, config.cleaning, agencies.spelled, samples)
        ]
        return
    recurring = clean.recurring_of(documents, config.cleaning, agencies.spelled, samples)
    for first in range(0, len(documents), BLOCK):
        block = documents[first : first + BLOCK]
        cleaned = clean.articles(block, config.cleaning, agencies.spelled, recurring=recurring)
        yield [bared(article, edges) for article in cleaned]


def _joined(parts: list[duplicates.Sketches], config: Config) -> duplicates.Sketches:
    """The sketches of all parts, which are given up on the way."""
    parts.reverse()
    return duplicates.join((parts.pop() for _ in range(len(parts))), config.duplicates)


class _Batch:
    """New articles with their words, beside earlier ones, which are read when they are first asked for."""

    def __init__(self, earlier: Earlier, config: Config) -> None:
        self._earlier = earlier
        self._config = config
        self.new = spilled(Article)
        self._row: dict[str, int] = {}  # of the new ones
        self._old: dict[str, Article] = {}
        self._words = Kept()  # of the new ones
        self._columns = Columns()  # likewise
        self._alone = not earlier.count()
        self._decisions = earlier.decisions()
        self._removed: dict[str, int] = {}  # by event as it is called now

    def add(self, articles: Sequence[Article], tokens: Tokens) -> None:
        """Add new articles."""
        for article in articles:
            self._row[article.document.id] = len(self.new)
            self._columns.add(article)
            self.new.append(article)
        self._words.add(tokens)

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self._row and id_ not in self._old})
        self._old.update((article.document.id, article) for article in self._earlier.articles(missing) if missing)
        return [self.new[self._row[id_]] if id_ in self._row else self._old[id_] for id_ in asked]

    def tokens(self, ids: Sequence[str], articles: Sequence[Article]) -> Tokens:
        """The tokens of the clean texts of these articles."""
        if any(id_ not in self._row for id_ in ids):
            return tokenize([article.clean.text for article in articles])
        return self._words.of([self._row[id_] for id_ in ids])

    def _words_of(self, ids: Sequence[str], articles: Sequence[Article]) -> events.Words:
        """The tokens of some of these articles at a time, by their places."""

        def words(rows: Sequence[int]) -> Tokens:
            return self.tokens([ids[row] for row in rows], Rows(len(rows), lambda at: articles[rows[at]]))

        return words

    def _texts(self, rows: NDArray[np.int64]) -> list[str]:
        """The clean texts of new articles."""
        return [self.new[row].clean.text for row in rows.tolist()]

    # -- keys ─▶ verified pairs ─▶ groups ------------------------------------------------------------------------------

    def groups(self, sketches: duplicates.Sketches, *, keep: bool) -> tuple[Regrouped, tuple[Entry, ...]]:
        """Groups of near-duplicates with the new articles, and what these will be found by."""
        settings = self._config.duplicates
        if self._alone:
            pairs = duplicates.search(sketches, self._texts, settings)
        if keep or not self._alone:
            keys = copy_keys.keys_of(sketches, len(self.new), settings)
            hits = self._earlier.similar(keys.asked, copy_keys.BUCKET)
        entries = _entries(keys, hits, self._terms) if keep else ()
        if self._alone:
            return self._grouped(pairs, keep=keep), entries
        similar = copy_keys.candidates(keys, hits, self._earlier.described, settings)
        found = copy_keys.new_pairs(list(self.new), self.articles(similar), settings)
        return self._regrouped(found), entries

    def _grouped(self, pairs: duplicates.Pairs, *, keep: bool) -> Regrouped:
        """The groups of pairs that nothing earlier has to do with, a part of them at a time."""
        groups, verified = spilled(DuplicateGroup), spilled(DuplicatePair)
        for part in pairs.parts(TOGETHER):
            members = sorted({end for pair in part for end in (pair.left, pair.right)})
            groups.extend(duplicates.group(part, self.articles(members), self._config.duplicates))
            if keep:
                verified.extend(part)
        return Regrouped((), groups, verified)

    def _regrouped(self, found: Sequence[DuplicatePair]) -> Regrouped:
        tied = self._earlier.pairs_around(sorted({end for pair in found for end in (pair.left, pair.right)}))
        members = sorted({end for pair in chain(found, tied) for end in (pair.left, pair.right)})
        return copy_keys.regroup(
            found, tied, self._earlier.groups_of(members), self.articles(members), self._config.duplicates
        )

    @cached_property
    def _terms(self) -> list[Weighted]:
        latest = self._earlier.latest(COMMON)
        articles = [*self.articles(latest), *self.new]
        tokens = self.tokens(list(self._row), articles[len(latest) :])
        if latest:
            tokens = concatenate([self.tokens(latest, articles[: len(latest)]), tokens])
        return terms_of(articles, tokens, len(latest))

    # -- terms ─▶ links ─▶ events --------------------------------------------------------------------------------------

    def stories(self, groups: Regrouped, anew: Set[str] = frozenset(), loose: Mapping[str, str] = NONE) -> Retold:
        """The events of the new articles, or of those earlier ones ``anew``, and of those around them."""
        settings = self._config.events
        new = {*anew, *self._row}
        whole = self._earlier.count() <= settings.window
        around = {} if self._alone else self._around(groups, new, settings, whole=whole)
        ids = sorted(new.union(*around.values()))
        replaced = set(groups.old)
        standing = [group for group in self._earlier.groups_of(ids) if group.id not in replaced]
        articles = self.new if ids == list(self._row) else self.articles(ids)
        return stories.retell(
            articles,
            self._words_of(ids, articles),
            groups.new if self._alone else [*groups.new, *standing],
            list(around),
            new,
            self._earlier.taken,
            settings,
            whole=whole,
            other_facts=partial(self._other_facts, articles),
            decisions=self._decisions,
            anew=anew,
            loose=loose,
            columns=self._columns if articles is self.new else None,
            learned=self._earlier.learned(),
        )

    def _other_facts(
        self, articles: Sequence[Article], left: NDArray[np.int64], right: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Which pairs of the articles tell of other facts in the same words."""

        def read(rows: NDArray[np.int64]) -> list[str]:
            return [articles[row].clean.text for row in rows.tolist()]

        return duplicates.other_facts(left, right, read, self._config.duplicates)

    def _around(
        self, groups: Regrouped, new: Set[str], settings: EventSettings, *, whole: bool
    ) -> dict[Event, list[str]]:
        published = window.seconds(self.new or self.articles(sorted(new)))
        room = window.room(len(new), settings)
        tied = {id_ for group in groups.new for id_ in group.documents} | new
        tied.difference_update(self._row)
        nearest = [] if whole or not self.new else window.by_rank(self._nearest(published, room, settings), room)
        decided = [id_ for decision in self._decisions for id_ in (decision.article, decision.core) if id_]
        wanted = [*sorted(tied), *nearest, *self._earlier.latest(settings.window), *decided]
        return window.choose(self._earlier.events_of(wanted), wanted, tied, published, room, settings, whole=whole)

    def _nearest(self, published: window.Times, room: int, settings: EventSettings) -> list[list[str]]:
        """Ids of the nearest earlier documents of each new article, best first."""
        ranks = window.ranks(len(self._terms), room)
        found = []
        for first in range(0, len(self._terms), window.AT_ONCE):
            part = self._terms[first : first + window.AT_ONCE]
            hits = self._earlier.near(window.asked_terms(part), window.POSTINGS)
            found += window.nearest(part, hits, ranks)
        return window.within(found, published, self._earlier.described, settings.horizon_days)

    # -- map over events -----------------------------------------------------------------------------------------------

    def examined(
        self, retold: Retold, own: Sequence[Attribution], agencies: Agencies, processes: int, safe: Safe
    ) -> Sequence[ExaminedEvent]:
        """The events with all that their members' texts tell, by several processes where there are many."""
        told, sizes = retold.new, []
        removed = self._earlier.removed()
        for id_ in retold.old:
            now = retold.aliases.get(id_, id_)
            self._removed[now] = self._removed.get(now, 0) + removed.get(id_, 0)
        earlier: set[str] = set()
        for event in told:
            sizes.append(len(event.documents))
            earlier.update(document for document in event.documents if document not in self._row)
        self.articles(sorted(earlier))
        before = self._earlier.attributions(self._old)
        verdicts, forbidden = origin_decided.verdicts(self._decisions), origin_decided.forbidden(self._decisions)
        as_decided = partial(origin_decided.decided, verdicts=verdicts)
        reporters = settled(self._reporters(map(as_decided, chain(own, before.values())), agencies))

        def examine(chunk: slice) -> list[ExaminedEvent]:
            some = told[chunk]
            at_hand = iter(self.articles(id_ for event in some for id_ in event.documents))
            parts = [list(islice(at_hand, len(event.documents))) for event in some]
            whole = [self._told(stories.complete(event, part)) for event, part in zip(some, parts, strict=True)]
            by_id = {article.document.id: article for part in parts for article in part}
            members = [id_ for event in whole for id_ in event.documents]
            articles = [by_id[id_] for id_ in members]
            alone = (own[self._row[id_]] if id_ in self._row else before[id_] for id_ in members)
            evidence = dict(zip(members, map(as_decided, alone), strict=True))
            numbers = iter(range(len(members)))
            rows = [(event, [next(numbers) for _ in event.documents]) for event in whole]
            tokens = self.tokens(members, articles)
            settings = self._config
            return list(examining.examine(rows, articles, tokens, evidence, settings, agencies, reporters, forbidden))

        chunks = _chunks(sizes)
        found = spilled(ExaminedEvent)
        if sum(sizes) < ALONE or processes == 1:
            for chunk in chunks:
                safe("reuse")
                found.extend(examine(chunk))
        else:
            for packed in workers.spread(lambda chunk: list(map(pack, examine(chunk))), chunks, processes):
                safe("reuse")
                found.extend_packed(packed)
        return found

    def _reporters(self, attributions: Iterable[Attribution], agencies: Agencies) -> Mapping[str, set[str]]:
        """The reporters that credited copy names, and whom for. Articles are looked at one by one."""
        named: defaultdict[str, set[str]] = defaultdict(set)
        for attribution in attributions:
            if any(origin.role == "agency copy" for origin in attribution.origins):
                (article,) = self.articles([attribution.document])
                found = names_reported([article.document], {attribution.document: attribution}, agencies)
                for name, whom_for in found.items():
                    named[name] |= whom_for
        return named

    def _told(self, event: Event) -> Event:
        """The event with what people decided of it, and how many of its articles were removed."""
        removed = self._removed.get(event.id, 0)
        if not removed and not self._decisions:
            return event
        return replace(event, decisions=annotated(self._decisions, event.documents), removed=removed)


def _chunks(sizes: Sequence[int]) -> list[slice]:
    """Events, of so many articles each, in their order, about CHUNK articles at a time."""
    begins, room = [], 0
    for place, size in enumerate(sizes):
        if room <= 0:
            begins.append(place)
            room = CHUNK
        room -= size
    return [slice(begin, end) for begin, end in pairwise([*begins, len(sizes)])]


def _entries(keys: Keys, hits: Hits, terms: Sequence[Weighted]) -> tuple[Entry, ...]:
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


def entries(earlier: Earlier, articles: Sequence[Article], config: Config) -> list[tuple[str, Entry]]:
    """The ids of articles that are in a store already, with what each should be found by."""
    ids = [article.document.id for article in articles]
    tokens = tokenize([article.clean.text for article in articles])
    keys = copy_keys.keys_of(duplicates.sketch(ids, tokens, config.duplicates), len(ids), config.duplicates)
    found = _entries(keys, earlier.similar(keys.asked, copy_keys.BUCKET), terms_of(articles, tokens))
    return list(zip(ids, found, strict=True))


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles side by side: as copies, as reports of one event, and the text they share."""

    copies: duplicates.Comparison
    event: events.Explanation
    shared: SharedText | None


def compare(left: Article, right: Article, company: Sequence[Article], config: Config) -> Compared:
    """Compare two articles, in the company of others that tell which words are common."""
    tokens = tokenize([left.clean.text, right.clean.text], key=new_key())  # what is shown must not be forged
    shared = reuse.shared_texts([left, right], tokens, config.reuse)
    texts = (left.clean.text, right.clean.text)
    one, read = np.zeros(1, np.int64), lambda rows: [texts[row] for row in rows.tolist()]
    other = duplicates.other_facts(one, one + 1, read, config.duplicates)
    return Compared(
        copies=duplicates.compare(left.clean.text, right.clean.text, config.duplicates),
        event=events.explain(left, right, config.events, company, other_facts=bool(other[0])),
        shared=shared[0] if shared else None,
    )
