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
from datetime import datetime
from functools import cached_property
from itertools import chain
from typing import Final, get_args

from clusterer import duplicates, events, examining, reuse
from clusterer.compute import workers
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
from clusterer.findings import ExaminedEvent, Findings, Run
from clusterer.origin import Agencies, agency_names, attribute_all
from clusterer.origin.inference import learn_reporters
from clusterer.origin.pickup import profiles
from clusterer.store.base import Earlier, Entry
from clusterer.text import clean
from clusterer.text.tokens import Tokens, concatenate, new_key, tokenize

STAGES: Final = ("clean", "fingerprint", "near-duplicates", "events", "origin", "reuse")

OUTLET_SAMPLE: Final = 32  # articles of each outlet, new and earlier ones, that tell which lines recur
COMMON: Final = 300  # latest articles that say how common a word is
CHUNK: Final = 500  # articles in the events that a process examines at a time: some tenths of a second
ALONE: Final = 4_000  # articles from which a second process pays for its start

Safe = Callable[[str], None]
"""Called with the name of each stage before it begins, and often within long ones: a point where a run may stop."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a batch changes. Rows are those of the new documents."""

    articles: tuple[Article, ...]
    own: tuple[Attribution, ...]  # [row] what each document says of its own origin
    entries: tuple[Entry, ...]  # [row] what each is found by; empty where nothing is kept
    groups: Regrouped
    old_events: tuple[str, ...]
    events: tuple[ExaminedEvent, ...]
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
    safe("clean")
    samples = earlier.latest_of(Counter(document.outlet for document in documents), OUTLET_SAMPLE)
    articles = clean.articles(documents, config.cleaning, agencies.spelled, samples)
    safe("fingerprint")
    batch = _Batch(earlier, articles, tokenize([article.clean.text for article in articles]), config)
    safe("near-duplicates")
    groups, entries = batch.groups(keep=keep)
    safe("events")
    told = batch.stories(groups)
    safe("origin")
    own = attribute_all(documents, agencies)
    safe("reuse")
    examined = batch.examined(told.new, own, agencies, processes, safe)
    return Changes(
        tuple(articles),
        tuple(own[document.id] for document in documents),
        entries,
        groups,
        told.old,
        examined,
        tuple(sorted(told.aliases.items())),
    )


class _Batch:
    """New articles with their words, beside earlier ones, which are read when they are first asked for."""

    def __init__(self, earlier: Earlier, new: Sequence[Article], tokens: Tokens, config: Config) -> None:
        self._earlier = earlier
        self._config = config
        self._new = new
        self._new_tokens = tokens
        self._alone = not earlier.count()
        self._articles = {article.document.id: article for article in new}
        self._tokens = tokens
        self._rows = {article.document.id: row for row, article in enumerate(new)}

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self._articles})
        self._articles.update((article.document.id, article) for article in self._earlier.articles(missing))
        return [self._articles[id_] for id_ in asked]

    def tokens(self, ids: Iterable[str]) -> Tokens:
        """The tokens of their clean texts, in their order."""
        asked = list(ids)
        if missing := sorted({id_ for id_ in asked if id_ not in self._rows}):
            more = tokenize([article.clean.text for article in self.articles(missing)])
            self._rows.update((id_, len(self._tokens) + row) for row, id_ in enumerate(missing))
            self._tokens = concatenate([self._tokens, more])
        rows = [self._rows[id_] for id_ in asked]
        return self._tokens if rows == list(range(len(self._tokens))) else self._tokens.select(rows)

    # -- keys ─▶ verified pairs ─▶ groups ------------------------------------------------------------------------------

    def groups(self, *, keep: bool) -> tuple[Regrouped, tuple[Entry, ...]]:
        """Groups of near-duplicates with the new articles, and what these will be found by."""
        settings = self._config.duplicates
        if self._alone:
            texts = [article.clean.text for article in self._new]
            found = duplicates.find_pairs(list(self._articles), texts, settings, self._sketches)
            free = copy_keys.with_room(self._keys, self._earlier.similar(self._keys.asked, 1)) if keep else ()
        else:
            hits = self._earlier.similar(self._keys.asked, copy_keys.BUCKET)
            similar = copy_keys.candidates(self._keys, hits, self._earlier.described, settings)
            found = copy_keys.new_pairs(self._new, self.articles(similar), settings)
            free = copy_keys.with_room(self._keys, hits)
        entries = [
            Entry(keys, int(self._keys.sampled[row]), self._terms[row][0])
            for row, keys in enumerate(free if keep else ())
        ]
        return self._regrouped(found), tuple(entries)

    def _regrouped(self, found: Sequence[DuplicatePair]) -> Regrouped:
        tied = self._earlier.pairs_around(sorted({end for pair in found for end in (pair.left, pair.right)}))
        members = sorted({end for pair in chain(found, tied) for end in (pair.left, pair.right)})
        return copy_keys.regroup(
            found, tied, self._earlier.groups_of(members), self.articles(members), self._config.duplicates
        )

    @cached_property
    def _sketches(self) -> duplicates.Sketches:
        ids = [article.document.id for article in self._new]
        return duplicates.sketch(ids, self._new_tokens, self._config.duplicates)

    @cached_property
    def _keys(self) -> Keys:
        return copy_keys.keys_of(self._sketches, len(self._new), self._config.duplicates)

    @cached_property
    def _terms(self) -> list[Weighted]:
        latest = self._earlier.latest(COMMON)
        tokens = concatenate([self.tokens(latest), self._new_tokens]) if latest else self._new_tokens
        return terms_of([*self.articles(latest), *self._new], tokens, len(latest))

    # -- terms ─▶ links ─▶ events --------------------------------------------------------------------------------------

    def stories(self, groups: Regrouped) -> stories.Retold:
        """The events of the new articles and of those around them."""
        settings = self._config.events
        new = {article.document.id for article in self._new}
        whole = self._earlier.count() <= settings.window
        around = {} if self._alone else self._around(groups, new, settings, whole=whole)
        ids = sorted(new.union(*around.values()))
        replaced = set(groups.old)
        standing = [group for group in self._earlier.groups_of(ids) if group.id not in replaced]
        return stories.retell(
            self.articles(ids),
            self.tokens(ids),
            [*groups.new, *standing],
            list(around),
            new,
            self._earlier.taken,
            settings,
            whole=whole,
        )

    def _around(
        self, groups: Regrouped, new: set[str], settings: EventSettings, *, whole: bool
    ) -> dict[Event, list[str]]:
        published = window.seconds(self._new)
        room = window.room(len(self._new), settings)
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
        self, told: Sequence[Event], own: Mapping[str, Attribution], agencies: Agencies, processes: int, safe: Safe
    ) -> tuple[ExaminedEvent, ...]:
        """The events with all that their members' texts tell, by several processes where there are many."""
        ids = sorted({document for event in told for document in event.documents})
        self.tokens(ids)
        seen = [self._articles[id_].document for id_ in sorted(self._articles)]
        evidence = {**self._earlier.attributions([d.id for d in seen if d.id not in own]), **own}
        reporters = learn_reporters(seen, evidence, agencies)

        def examine(chunk: Sequence[Event]) -> Iterator[ExaminedEvent]:
            whole = [stories.complete(event, self.articles(event.documents)) for event in chunk]
            members = [id_ for event in whole for id_ in event.documents]
            rows = iter(range(len(members)))
            return examining.examine(
                [(event, [next(rows) for _ in event.documents]) for event in whole],
                self.articles(members),
                self.tokens(members),
                evidence,
                self._config,
                agencies,
                reporters,
            )

        chunks = _chunks(told)
        found: list[ExaminedEvent] = []
        if len(ids) < ALONE or processes == 1:
            for chunk in chunks:
                safe("reuse")
                found += examine(chunk)
        else:
            for packed in workers.spread(lambda chunk: examining.pack(list(examine(chunk))), chunks, processes):
                safe("reuse")
                found += examining.unpack(packed)
        return tuple(found)


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


def keys_of(articles: Sequence[Article], tokens: Tokens, config: Config) -> Keys:
    """The keys of articles as near-duplicates. ``tokens`` are of their clean texts."""
    ids = [article.document.id for article in articles]
    return copy_keys.keys_of(duplicates.sketch(ids, tokens, config.duplicates), len(articles), config.duplicates)


def terms_of(articles: Sequence[Article], tokens: Tokens, first: int = 0) -> list[Weighted]:
    """The telling words of the articles from ``first`` on; those before it only say how common a word is."""
    titles = tokenize([article.document.title for article in articles])
    return telling_terms(titles, tokens, {article.language for article in articles}, first)


def entries(earlier: Earlier, articles: Sequence[Article], config: Config) -> list[tuple[str, Entry]]:
    """The ids of articles that are in a store already, with what each should be found by."""
    tokens = tokenize([article.clean.text for article in articles])
    keys = keys_of(articles, tokens, config)
    free = copy_keys.with_room(keys, earlier.similar(keys.asked, copy_keys.BUCKET))
    terms = terms_of(articles, tokens)
    return [
        (article.document.id, Entry(free[row], int(keys.sampled[row]), terms[row][0]))
        for row, article in enumerate(articles)
    ]


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
    ordered = sorted(
        examined, key=lambda e: (e.event.first_published is None, e.event.first_published or 0, e.event.id)
    )
    found = [e.event for e in ordered]
    attributions = {id_: e.attributions[id_] for e in ordered for id_ in sorted(e.attributions)}
    shared = {e.event.id: e.shared for e in ordered if e.shared}
    outlets, by_agency = profiles(articles, attributions, found, shared)
    origins = [origin for attribution in attributions.values() for origin in attribution.origins[:1]]
    counts = {
        "documents": len(articles),
        "quarantined": len(set(quarantined)),
        "duplicate_groups": len(groups),
        "duplicates": sum(len(group.documents) - 1 for group in groups),
        "events": len(found),
        "events_of_several": sum(len(event.documents) > 1 for event in found),
        "families": sum(len(e.families) for e in ordered),
        "with_origin": len(origins),
        **{role.replace(" ", "_"): sum(o.role == role for o in origins) for role in get_args(Role)},
    }
    return Findings(
        run=replace(record, counts={**record.counts, **counts}),
        articles=tuple(articles),
        duplicate_groups=tuple(sorted(groups, key=lambda group: group.documents)),
        events=tuple(found),
        families=tuple(family for e in ordered for family in e.families),
        attributions=attributions,
        shared=shared,
        event_origins={e.event.id: e.origins for e in ordered if e.origins},
        versions={e.event.id: e.versions for e in ordered if e.versions},
        outlets=tuple(outlets),
        agencies=tuple(by_agency),
        quarantined=tuple(sorted(set(quarantined), key=lambda q: (q.source, q.reason))),
        aliases=aliases or {},
        changed=tuple(changed),
    )


def _by_time(event: Event) -> tuple[bool, datetime | int, str]:
    return event.first_published is None, event.first_published or 0, event.id


def near_duplicates(documents: Iterable[Document], config: Config) -> list[DuplicatePair]:
    """The verified pairs of documents, by their clean texts. Texts are streamed, not kept."""
    names = agency_names(config.origin.agencies)
    return duplicates.near_duplicates(clean.stream(documents, names), config.duplicates)


def copies(documents: Sequence[Document], config: Config) -> tuple[list[Article], list[DuplicateGroup]]:
    """The articles and their groups of near-duplicates."""
    articles = clean.articles(documents, config.cleaning, agency_names(config.origin.agencies))
    texts = [article.clean.text for article in articles]
    pairs = duplicates.find_pairs([document.id for document in documents], texts, config.duplicates)
    return articles, duplicates.group(pairs, articles)


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
    return Compared(
        copies=duplicates.compare(left.clean.text, right.clean.text, config.duplicates),
        event=events.explain(left, right, config.events, company),
        shared=shared[0] if shared else None,
    )
