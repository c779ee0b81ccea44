"""One batch of new documents: what the stages make of it, given the state. Reads the state, writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from clusterer import duplicates, pipeline
from clusterer.config import Config, EventSettings
from clusterer.documents import Article, Attribution, Document, DuplicatePair, Event
from clusterer.incremental import copies, stories, window
from clusterer.incremental.admission import Admitted
from clusterer.incremental.copies import Regrouped
from clusterer.incremental.terms import Weighted, telling_terms
from clusterer.origin import attribute_all, load_agencies
from clusterer.origin.inference import learn_reporters
from clusterer.store import EventDetails, NewDocument, State
from clusterer.text import clean
from clusterer.text.tokens import Tokens, concatenate, tokenize

OUTLET_SAMPLE = 32  # articles of each outlet, new and earlier ones, that tell which lines recur
COMMON = 300  # latest articles that say how common a word is

Safe = Callable[[str], None]
"""Called with the name of each stage before it begins, and often within long ones: a point where a run may stop."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a batch changes in the state."""

    documents: tuple[NewDocument, ...]
    groups: Regrouped
    old_events: tuple[str, ...]
    events: tuple[tuple[Event, EventDetails], ...]
    aliases: tuple[tuple[str, str], ...]


class Shelf:
    """Articles of the state and their words, read when they are first asked for, beside the new ones."""

    def __init__(self, state: State, new: Sequence[Article], tokens: Tokens) -> None:
        self._state = state
        self._articles = {article.document.id: article for article in new}
        self._tokens = tokens
        self._rows = {article.document.id: row for row, article in enumerate(new)}

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self._articles})
        self._articles.update((article.document.id, article) for article in self._state.articles(missing))
        return [self._articles[id_] for id_ in asked]

    def tokens(self, ids: Iterable[str]) -> Tokens:
        """The tokens of their clean texts, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self._rows})
        if missing:
            more = tokenize([article.clean.text for article in self.articles(missing)])
            self._rows.update((id_, len(self._tokens) + row) for row, id_ in enumerate(missing))
            self._tokens = concatenate([self._tokens, more])
        return self._tokens.select([self._rows[id_] for id_ in asked])

    def documents(self) -> list[Document]:
        """All that has been asked for so far, and the new ones, by id."""
        return [self._articles[id_].document for id_ in sorted(self._articles)]


def step(state: State, admitted: Sequence[Admitted], config: Config, safe: Safe) -> Changes:
    """Take the new documents through the stages, beside what the state holds."""
    safe("clean")
    documents = [new.document for new in admitted]
    ids = [document.id for document in documents]
    earlier = state.recent_of_outlets(Counter(document.outlet for document in documents), OUTLET_SAMPLE)
    articles = clean.articles(documents, config.cleaning, earlier)

    safe("fingerprint")
    tokens = tokenize([article.clean.text for article in articles])
    shelf = Shelf(state, articles, tokens)
    sketches = duplicates.sketch(ids, tokens, config.duplicates)
    signed = duplicates.signatures(ids, tokens, config.duplicates)
    signatures = {id_: row.tobytes() for id_, row in zip(signed.ids, signed.values, strict=True)}
    keys = copies.keys_of(sketches, len(documents), config.duplicates)
    hits = state.index.with_keys(keys.asked, copies.BUCKET)

    safe("near-duplicates")
    similar = copies.candidates(keys, hits, state.index.described, config.duplicates)
    found = copies.new_pairs(articles, tokens, shelf.articles(similar), shelf.tokens(similar), config.duplicates)
    groups = _groups(state, shelf, found, config)

    safe("events")
    terms = _terms(state, shelf, articles, tokens)
    told = _stories(state, shelf, articles, terms, groups, config)

    safe("origin")
    agencies = load_agencies(config.origin.agencies)
    own = attribute_all(documents, agencies)

    seen = shelf.documents()
    evidence = {**state.attributions([document.id for document in seen if document.id not in own]), **own}
    reporters = learn_reporters(seen, evidence, agencies)
    examined = list(_examined(state, shelf, told.new, evidence, reporters, config, safe))
    stored_keys = copies.with_room(keys, hits)
    return Changes(
        tuple(
            NewDocument(
                article,
                new.address,
                new.version,
                new.digest,
                own[new.document.id],
                signatures.get(new.document.id, b""),
                stored_keys[row],
                int(keys.sampled[row]),
                terms[row][0],
            )
            for row, (new, article) in enumerate(zip(admitted, articles, strict=True))
        ),
        groups,
        told.old,
        tuple(examined),
        tuple(sorted(told.aliases.items())),
    )


def _titles(articles: Sequence[Article]) -> Tokens:
    return tokenize([article.document.title for article in articles])


def _groups(state: State, shelf: Shelf, found: Sequence[DuplicatePair], config: Config) -> Regrouped:
    ends = {end for pair in found for end in (pair.left, pair.right)}
    tied = state.pairs_around(sorted(ends))
    members = sorted(ends.union(*((pair.left, pair.right) for pair in tied)))
    return copies.regroup(found, tied, state.groups_of(members), shelf.articles(members), config.duplicates)


def _terms(state: State, shelf: Shelf, articles: Sequence[Article], tokens: Tokens) -> list[Weighted]:
    latest = state.recent(COMMON)
    everybody = [*shelf.articles(latest), *articles]
    bodies = concatenate([shelf.tokens(latest), tokens]) if latest else tokens
    languages = {article.language for article in everybody}
    return telling_terms(_titles(everybody), bodies, languages, len(latest))


def _stories(
    state: State,
    shelf: Shelf,
    articles: Sequence[Article],
    terms: Sequence[Weighted],
    groups: Regrouped,
    config: Config,
) -> stories.Retold:
    settings = config.events
    new = {article.document.id for article in articles}
    published = window.seconds(articles)
    room = window.room(len(articles), settings)
    tied = {id_ for group in groups.new for id_ in group.documents} - new
    whole = state.count() <= settings.window
    nearest = [] if whole else window.by_rank(_nearest(state, terms, published, room, settings), room)
    wanted = [*sorted(tied), *nearest, *state.recent(settings.window)]
    around = window.choose(state.events_of(wanted), wanted, tied, published, room, settings, whole=whole)
    ids = sorted(new.union(*around.values()))
    replaced = set(groups.old)
    standing = [group for group in state.groups_of(ids) if group.id not in replaced]
    return stories.retell(
        shelf.articles(ids),
        shelf.tokens(ids),
        [*groups.new, *standing],
        list(around),
        new,
        state.event_ids,
        settings,
        whole=whole,
    )


def _nearest(
    state: State, terms: Sequence[Weighted], published: window.Times, room: int, settings: EventSettings
) -> list[list[str]]:
    """Ids of the nearest documents in the state of each new article, best first."""
    ranks = window.ranks(len(terms), room)
    found = []
    for first in range(0, len(terms), window.AT_ONCE):
        part = terms[first : first + window.AT_ONCE]
        hits = state.index.with_terms(window.asked_terms(part), window.POSTINGS)
        found += window.nearest(part, hits, ranks)
    return window.within(found, published, state.index.described, settings.horizon_days)


def _examined(
    state: State,
    shelf: Shelf,
    told: Sequence[Event],
    evidence: dict[str, Attribution],
    reporters: Mapping[str, str],
    config: Config,
    safe: Safe,
) -> Iterable[tuple[Event, EventDetails]]:
    ids = sorted({document for event in told for document in event.documents})
    evidence = {**state.attributions([id_ for id_ in ids if id_ not in evidence]), **evidence}
    articles = shelf.articles(ids)
    tokens = shelf.tokens(ids)
    rows = {id_: row for row, id_ in enumerate(ids)}
    for event in told:
        safe("reuse")
        whole = stories.complete(event, [articles[rows[id_]] for id_ in event.documents])
        members = [rows[id_] for id_ in whole.documents]
        found = pipeline.examine(
            whole, [articles[row] for row in members], tokens.select(members), evidence, config, reporters
        )
        yield (
            whole,
            EventDetails(
                found.shared,
                found.families,
                tuple(found.attributions[id_] for id_ in sorted(found.attributions)),
                found.origins,
                found.versions,
            ),
        )
