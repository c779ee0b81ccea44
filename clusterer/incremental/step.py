"""One batch of new documents: what the stages make of it, given the state. Reads the state, writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from clusterer import duplicates, pipeline
from clusterer.config import Config
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

OUTLET_SAMPLE = 32  # earlier articles of each outlet that tell which lines recur
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
    """Articles of the state, read when they are first asked for, beside the new ones."""

    def __init__(self, state: State, new: Sequence[Article]) -> None:
        self._state = state
        self._articles = {article.document.id: article for article in new}

    def articles(self, ids: Iterable[str]) -> list[Article]:
        """The articles of these ids, in their order."""
        asked = list(ids)
        missing = sorted({id_ for id_ in asked if id_ not in self._articles})
        self._articles.update((article.document.id, article) for article in self._state.articles(missing))
        return [self._articles[id_] for id_ in asked]

    def documents(self) -> list[Document]:
        """All that has been asked for so far, and the new ones, by id."""
        return [self._articles[id_].document for id_ in sorted(self._articles)]


def step(state: State, admitted: Sequence[Admitted], config: Config, safe: Safe) -> Changes:
    """Take the new documents through the stages, beside what the state holds."""
    safe("clean")
    documents = [new.document for new in admitted]
    earlier = state.recent_of_outlets({document.outlet for document in documents} - {""}, OUTLET_SAMPLE)
    articles = clean.articles(documents, config.cleaning, [article.document for article in earlier])
    shelf = Shelf(state, articles)

    safe("fingerprint")
    tokens = tokenize([article.clean.text for article in articles])
    sketches = duplicates.sketch([document.id for document in documents], tokens, config.duplicates)
    signed = duplicates.signatures([document.id for document in documents], tokens, config.duplicates)
    signatures = {id_: row.tobytes() for id_, row in zip(signed.ids, signed.values, strict=True)}
    keys = copies.keys_of(sketches, len(documents))
    hits = state.with_keys(keys.asked, copies.BUCKET)

    safe("near-duplicates")
    similar = shelf.articles(copies.candidates(keys, hits, config.duplicates))
    groups = _groups(
        state, shelf, copies.new_pairs(articles, tokens, similar, _tokens(similar), config.duplicates), config
    )

    safe("events")
    terms = _terms(state, shelf, articles, tokens)
    told = _stories(state, shelf, articles, terms, groups, config)

    safe("origin")
    own = attribute_all(documents, load_agencies(config.origin.agencies))

    seen = shelf.documents()
    evidence = {**state.attributions([document.id for document in seen if document.id not in own]), **own}
    reporters = learn_reporters(seen, evidence)
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


def _tokens(articles: Sequence[Article]) -> Tokens:
    return tokenize([article.clean.text for article in articles])


def _titles(articles: Sequence[Article]) -> Tokens:
    return tokenize([article.document.title for article in articles])


def _groups(state: State, shelf: Shelf, found: Sequence[DuplicatePair], config: Config) -> Regrouped:
    ends = {end for pair in found for end in (pair.left, pair.right)}
    tied = state.pairs_around(sorted(ends))
    members = sorted(ends.union(*((pair.left, pair.right) for pair in tied)))
    return copies.regroup(found, tied, state.groups_of(members), shelf.articles(members), config.duplicates)


def _terms(state: State, shelf: Shelf, articles: Sequence[Article], tokens: Tokens) -> list[Weighted]:
    common = shelf.articles(state.recent(COMMON))
    everybody = [*common, *articles]
    bodies = concatenate([_tokens(common), tokens]) if common else tokens
    languages = {article.language for article in everybody}
    return telling_terms(_titles(everybody), bodies, languages, len(common))


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
    hits = state.with_terms(window.asked_terms(terms), window.POSTINGS)
    nearest = window.by_rank(window.nearest(terms, published, hits, settings.horizon_days), settings.window)
    tied = {id_ for group in groups.new for id_ in group.documents} - new
    wanted = [*sorted(tied), *nearest, *state.recent(settings.window)]
    whole = state.count() <= settings.window
    around = window.choose(state.events_of(wanted), wanted, tied, published, settings, whole=whole)
    ids = sorted(new.union(*around.values()))
    at_hand = shelf.articles(ids)
    replaced = set(groups.old)
    standing = [group for group in state.groups_of(ids) if group.id not in replaced]
    return stories.retell(
        at_hand, _tokens(at_hand), [*groups.new, *standing], list(around), new, state.event_ids, settings, whole=whole
    )


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
    tokens = _tokens(articles)
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
