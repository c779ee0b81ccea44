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

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import chain
from typing import Final, get_args

import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates, events, examining, reuse
from clusterer.batch import Rows
from clusterer.compute import workers
from clusterer.compute.hits import Hits
from clusterer.compute.spill import Spilled
from clusterer.config import Config, EventSettings
from clusterer.documents import (
    Article,
    Attribution,
    Document,
    DuplicateGroup,
    DuplicatePair,
    Event,
    Quarantined,
    Role,
    SharedText,
)
from clusterer.duplicates import keys as copy_keys
from clusterer.duplicates.keys import Keys, Regrouped
from clusterer.events import stories, window
from clusterer.events.terms import Weighted, telling_terms
from clusterer.findings import EventTally, ExaminedEvent, Findings, Run
from clusterer.origin import Agencies, attribute
from clusterer.origin.inference import learn_reporters
from clusterer.packing import pack, spilled, unpack
from clusterer.profiles import profiles
from clusterer.store.base import Earlier, Entry
from clusterer.text import clean
from clusterer.text.recurring import EARLIER
from clusterer.text.title_edges import bared, recurring_edges
from clusterer.text.tokens import Tokens, concatenate, new_key, tokenize

STAGES: Final = ("clean", "fingerprint", "near-duplicates", "events", "reuse")

COMMON: Final = 300  # latest articles that say how common a word is
BLOCK: Final = 5_000  # articles cleaned and sketched at a time
KEPT_WORDS: Final = 50_000  # articles whose words are kept (7 kB each) rather than found again
CHUNK: Final = 500  # articles in the events that a process examines at a time: some tenths of a second
ALONE: Final = 4_000  # articles from which a second process pays for its start

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
    groups, entries = batch.groups(duplicates.join(sketches, config.duplicates), keep=keep)
    safe("events")
    told = batch.stories(groups)
    safe("reuse")
    examined = batch.examined(told.new, own, agencies, processes, safe)
    return Changes(batch.new, own, entries, groups, told.old, examined, tuple(sorted(told.aliases.items())))


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
    groups, _ = batch.groups(duplicates.join(sketches, config.duplicates), keep=False)
    return groups.new, [stories.complete(event, batch.articles(event.documents)) for event in batch.stories(groups).new]


def _cleaned(
    documents: Sequence[Document], earlier: Earlier, config: Config, agencies: Agencies
) -> Iterator[list[Article]]:
    """The new articles, a block at a time; which lines recur in an outlet is told by all of them."""
    samples = earlier.latest_of(Counter(document.outlet for document in documents), EARLIER)
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


class _Batch:
    """New articles with their words, beside earlier ones, which are read when they are first asked for.

    The words of the new ones are kept while they are few; of many they are found again, for what asks.
    """

    def __init__(self, earlier: Earlier, config: Config) -> None:
        self._earlier = earlier
        self._config = config
        self.new = spilled(Article)
        self._row: dict[str, int] = {}  # of the new ones
        self._old: dict[str, Article] = {}
        self._words: list[Tokens] = []  # of the new ones, a block each
        self._alone = not earlier.count()

    def add(self, articles: Sequence[Article], tokens: Tokens) -> None:
        """Add new articles."""
        for article in articles:
            self._row[article.document.id] = len(self.new)
            self.new.append(article)
        if self._words or len(self.new) == len(articles):
            self._words = [*self._words, tokens] if len(self.new) <= KEPT_WORDS else []

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self._row and id_ not in self._old})
        self._old.update((article.document.id, article) for article in self._earlier.articles(missing) if missing)
        return [self.new[self._row[id_]] if id_ in self._row else self._old[id_] for id_ in asked]

    def tokens(self, ids: Sequence[str], articles: Sequence[Article]) -> Tokens:
        """The tokens of the clean texts of these articles."""
        held = self._held
        if held is None or any(id_ not in self._row for id_ in ids):
            return tokenize([article.clean.text for article in articles])
        rows = [self._row[id_] for id_ in ids]
        return held if rows == list(range(len(held))) else held.select(rows)

    def _words_of(self, ids: Sequence[str], articles: Sequence[Article]) -> events.Words:
        """The tokens of some of these articles at a time, by their places."""

        def words(rows: Sequence[int]) -> Tokens:
            return self.tokens([ids[row] for row in rows], Rows(len(rows), lambda at: articles[rows[at]]))

        return words

    @cached_property
    def _held(self) -> Tokens | None:
        return concatenate(self._words) if self._words else None

    def _texts(self, rows: NDArray[np.int64]) -> list[str]:
        """The clean texts of new articles."""
        return [self.new[row].clean.text for row in rows.tolist()]

    # -- keys ─▶ verified pairs ─▶ groups ------------------------------------------------------------------------------

    def groups(self, sketches: duplicates.Sketches, *, keep: bool) -> tuple[Regrouped, tuple[Entry, ...]]:
        """Groups of near-duplicates with the new articles, and what these will be found by."""
        settings = self._config.duplicates
        if self._alone:
            found = duplicates.search(sketches, self._texts, settings).reported()
        if keep or not self._alone:
            keys = copy_keys.keys_of(sketches, len(self.new), settings)
            hits = self._earlier.similar(keys.asked, copy_keys.BUCKET)
        if not self._alone:
            similar = copy_keys.candidates(keys, hits, self._earlier.described, settings)
            found = copy_keys.new_pairs(list(self.new), self.articles(similar), settings)
        entries = _entries(keys, hits, self._terms) if keep else ()
        return self._regrouped(found), entries

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

    def stories(self, groups: Regrouped) -> stories.Retold:
        """The events of the new articles and of those around them."""
        settings = self._config.events
        new = set(self._row)
        whole = self._earlier.count() <= settings.window
        around = {} if self._alone else self._around(groups, new, settings, whole=whole)
        ids = sorted(new.union(*around.values()))
        replaced = set(groups.old)
        standing = [group for group in self._earlier.groups_of(ids) if group.id not in replaced]
        articles = self.new if ids == list(self._row) else self.articles(ids)
        return stories.retell(
            articles,
            self._words_of(ids, articles),
            [*groups.new, *standing],
            list(around),
            new,
            self._earlier.taken,
            settings,
            whole=whole,
            other_facts=partial(self._other_facts, articles),
        )

    def _other_facts(
        self, articles: Sequence[Article], left: NDArray[np.int64], right: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Which pairs of the articles tell of other facts in the same words."""

        def read(rows: NDArray[np.int64]) -> list[str]:
            return [articles[row].clean.text for row in rows.tolist()]

        return duplicates.other_facts(left, right, read, self._config.duplicates)

    def _around(
        self, groups: Regrouped, new: set[str], settings: EventSettings, *, whole: bool
    ) -> dict[Event, list[str]]:
        published = window.seconds(self.new)
        room = window.room(len(self.new), settings)
        tied = {id_ for group in groups.new for id_ in group.documents} - new
        nearest = [] if whole else window.by_rank(self._nearest(published, room, settings), room)
        wanted = [*sorted(tied), *nearest, *self._earlier.latest(settings.window)]
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
        self, told: Sequence[Event], own: Sequence[Attribution], agencies: Agencies, processes: int, safe: Safe
    ) -> Sequence[ExaminedEvent]:
        """The events with all that their members' texts tell, by several processes where there are many."""
        ids = sorted({document for event in told for document in event.documents if document not in self._row})
        self.articles(ids)
        before = self._earlier.attributions(self._old)
        credited = {a.document: a for a in chain(own, before.values()) if a.origins}
        reporters = learn_reporters((self.articles([id_])[0].document for id_ in sorted(credited)), credited, agencies)

        def examine(chunk: Sequence[Event]) -> list[ExaminedEvent]:
            whole = [stories.complete(event, self.articles(event.documents)) for event in chunk]
            members = [id_ for event in whole for id_ in event.documents]
            articles = self.articles(members)
            evidence = {id_: own[self._row[id_]] if id_ in self._row else before[id_] for id_ in members}
            numbers = iter(range(len(members)))
            rows = [(event, [next(numbers) for _ in event.documents]) for event in whole]
            tokens = self.tokens(members, articles)
            return list(examining.examine(rows, articles, tokens, evidence, self._config, agencies, reporters))

        chunks = _chunks(told)
        found = spilled(ExaminedEvent)
        if sum(len(event.documents) for event in told) < ALONE or processes == 1:
            for chunk in chunks:
                safe("reuse")
                found.extend(examine(chunk))
        else:
            for packed in workers.spread(lambda chunk: pack(examine(chunk)), chunks, processes):
                safe("reuse")
                found.extend(unpack(packed, list[ExaminedEvent]))
        return found


def _chunks(told: Sequence[Event]) -> list[list[Event]]:
    """The events in their order, about CHUNK articles at a time."""
    chunks: list[list[Event]] = []
    room = 0
    for event in told:
        if room <= 0:
            chunks.append([])
            room = CHUNK
        chunks[-1].append(event)
        room -= len(event.documents)
    return chunks


def _entries(keys: Keys, hits: Hits, terms: Sequence[Weighted]) -> tuple[Entry, ...]:
    """What articles are found by: the keys that have room for them, and their telling words."""
    free = copy_keys.with_room(keys, hits)
    return tuple(Entry(free[row], int(keys.sampled[row]), terms[row][0]) for row in range(len(free)))


def terms_of(articles: Sequence[Article], tokens: Tokens, first: int = 0) -> list[Weighted]:
    """The telling words of the articles from ``first`` on; those before it only say how common a word is."""
    titles = tokenize([article.bare_title for article in articles])
    return telling_terms(titles, tokens, {article.language for article in articles}, first)


def entries(earlier: Earlier, articles: Sequence[Article], config: Config) -> list[tuple[str, Entry]]:
    """The ids of articles that are in a store already, with what each should be found by."""
    ids = [article.document.id for article in articles]
    tokens = tokenize([article.clean.text for article in articles])
    keys = copy_keys.keys_of(duplicates.sketch(ids, tokens, config.duplicates), len(ids), config.duplicates)
    found = _entries(keys, earlier.similar(keys.asked, copy_keys.BUCKET), terms_of(articles, tokens))
    return list(zip(ids, found, strict=True))


def chains_by_event(chains: Iterable[Sequence[str]], found: Iterable[Event]) -> dict[str, list[tuple[str, ...]]]:
    """Versions of one article, as far as they are in one event, by event."""
    home = {document: event.id for event in found for document in event.documents}
    by_event: dict[str, list[tuple[str, ...]]] = {}
    for versions in chains:
        here = [id_ for id_ in versions if id_ in home]
        for event in dict.fromkeys(home[id_] for id_ in here):
            by_event.setdefault(event, []).append(tuple(id_ for id_ in here if home[id_] == event))
    return by_event


def with_chains(found: ExaminedEvent, chains: Iterable[tuple[str, ...]]) -> ExaminedEvent:
    """The event with the versions that came in under one address, beside those that headlines tell."""
    more = tuple(versions for versions in chains if len(versions) > 1 and versions not in found.versions)
    return replace(found, versions=(*found.versions, *more)) if more else found


def assemble(
    record: Run,
    articles: Sequence[Article],
    groups: Sequence[DuplicateGroup],
    examined: Sequence[ExaminedEvent],
    quarantined: Sequence[Quarantined],
    aliases: Mapping[str, str] | None = None,
    changed: Sequence[str] = (),
) -> Findings:
    """All that is known of the articles, with the profiles of outlets and agencies and the counts of the run."""
    ordered = sorted(examined, key=lambda e: _by_time(e.event))
    found = [e.event for e in ordered]
    told = {id_: attribution for e in ordered for id_, attribution in e.attributions.items()}
    tallies = [e.tally for e in ordered]
    kept = spilled(EventTally)
    kept.extend(tallies)
    outlets, by_agency = profiles(tallies)
    counts = {"documents": len(articles), "quarantined": len(set(quarantined)), **counted(groups, tallies)}
    return Findings(
        run=replace(record, counts={**record.counts, **counts}),
        articles=articles if isinstance(articles, Spilled) else tuple(articles),
        duplicate_groups=tuple(sorted(groups, key=lambda group: group.documents)),
        events=tuple(found),
        families=tuple(family for e in ordered for family in e.families),
        attributions={id_: told[id_] for id_ in sorted(told)},
        shared={e.event.id: e.shared for e in ordered if e.shared},
        event_origins={e.event.id: e.origins for e in ordered if e.origins},
        versions={e.event.id: e.versions for e in ordered if e.versions},
        tallies=kept,
        outlets=tuple(outlets),
        agencies=tuple(by_agency),
        quarantined=tuple(sorted(set(quarantined), key=lambda q: (q.source, q.reason))),
        aliases=aliases or {},
        changed=tuple(changed),
    )


def counted(groups: Iterable[DuplicateGroup], tallies: Sequence[EventTally]) -> dict[str, int]:
    """The counts of a run that its groups and events tell."""
    sizes = [len(group.documents) for group in groups]
    roles = Counter(article.role for event in tallies for article in event.articles if article.role)
    return {
        "duplicate_groups": len(sizes),
        "duplicates": sum(sizes) - len(sizes),
        "events": len(tallies),
        "events_of_several": sum(len(event.articles) > 1 for event in tallies),
        "families": sum(event.families for event in tallies),
        "with_origin": sum(roles.values()),
        **{role.replace(" ", "_"): roles[role] for role in get_args(Role)},
    }


def _by_time(event: Event) -> tuple[bool, int, str]:
    """By first publication, to the second (as a state holds it), undated ones last, then by id."""
    first = event.first_published
    return first is None, int(first.timestamp()) if first else 0, event.id


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
