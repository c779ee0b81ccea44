"""The joins of the plan: sketches become verified pairs and groups of copies, words become links and events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from itertools import chain
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates
from clusterer.company import Company
from clusterer.compute.hits import Hits
from clusterer.compute.scratch import make_room
from clusterer.config import Config, EventSettings
from clusterer.documents import Article, DuplicateGroup, DuplicatePair, Event
from clusterer.duplicates import keys as copy_keys
from clusterer.duplicates.keys import Keys, Regrouped
from clusterer.duplicates.standing import crowded, families, standing
from clusterer.entries import entries_of
from clusterer.events import stories, window
from clusterer.events.stories import Retold
from clusterer.packing import spilled
from clusterer.records import dataclass
from clusterer.store.base import Entry, Recleaned
from clusterer.text.tokens import tokenize

TOGETHER: Final = 5_000  # pairs of copies of which groups are made in one go, about: some 50 MB of articles
_JOINED: Final = 16  # parts of the sketches that are put together before their memory is given back: 50 MB
NONE: Final[Mapping[str, str]] = MappingProxyType({})

# -- keys ─▶ verified pairs ─▶ groups ----------------------------------------------------------------------------------


def copies(company: Company, parts: list[duplicates.Sketches], *, keep: bool) -> tuple[Regrouped, tuple[Entry, ...]]:
    """Groups of near-duplicates with the new articles, and what these will be found by (``keep``).

    ``parts`` are the sketches of all new articles, a block of them each; they are given up on the way.
    """
    settings = company.config.duplicates
    sketches = duplicates.join(_given_up(parts), settings)
    make_room(len(company.new))
    whole = _of_everything(company, sketches) if company.whole else None
    if company.alone:
        pairs = duplicates.search(sketches, company.texts_of(company.new), settings)
    if keep or not company.alone:
        keys = copy_keys.keys_of(sketches, len(company.new), settings)
        hits = company.earlier.similar(keys.asked, copy_keys.BUCKET)
    if company.alone or company.whole:
        del sketches
    make_room(len(company.new))
    entries = entries_of(keys, hits, company.terms) if keep else ()
    if company.alone:
        return _grouped(company, pairs, keep=keep), entries
    if whole is not None:
        return whole, entries
    return _beside(company, sketches, keys, hits), entries


def _given_up(parts: list[duplicates.Sketches]) -> Iterator[duplicates.Sketches]:
    """The parts in their order, each held by nobody else any more."""
    parts.reverse()
    while parts:
        yield parts.pop()
        if len(parts) % _JOINED == 0:
            make_room(_JOINED * len(parts[-1]) if parts else 0)


def _grouped(company: Company, pairs: duplicates.Pairs, *, keep: bool) -> Regrouped:
    """The groups of pairs that nothing earlier has to do with, a part of them at a time."""
    groups, verified = spilled(DuplicateGroup), spilled(DuplicatePair)
    for part in pairs.parts(TOGETHER):
        members = sorted({end for pair in part for end in (pair.left, pair.right)})
        groups.extend(duplicates.group(part, company.articles(members), company.config.duplicates))
        if keep:
            verified.extend(part)
    return Regrouped((), groups, verified)


def _of_everything(company: Company, sketches: duplicates.Sketches) -> Regrouped:
    """What becomes of the groups of a state that is looked at as a whole: those that one search of everything finds.

    What a search puts aside as furniture, and whom it compares in a crowd, depends on all texts there are: pairs that
    were verified when there were fewer may be none any more, and others come.
    """
    new, old, settings = company.new, company.standing, company.config.duplicates
    ids = [article.document.id for article in old]
    standing = duplicates.sketch(ids, company.find_words(), settings).shifted(len(new))

    def read(rows: NDArray[np.int64]) -> list[str]:
        return [new.text(row) if row < len(new) else old[row - len(new)].clean.text for row in rows.tolist()]

    pairs = duplicates.search(duplicates.join([sketches, standing], settings), read, settings).reported()
    known = {pair: pair for pair in company.earlier.pairs_around([*ids, *sorted(company.again)])}
    found = [pair for pair in pairs if known.pop(pair, None) is None]
    groups = duplicates.group(pairs, company.articles(pairs.ids), settings)
    before = company.earlier.groups_of([*ids, *sorted(company.again)])
    return copy_keys.changed(before, groups, found, list(known))


def _beside(company: Company, sketches: duplicates.Sketches, keys: Keys, hits: Hits) -> Regrouped:
    """What becomes of the groups of a large state: by new articles, and by earlier ones that are judged again."""
    settings = company.config.duplicates
    seen = _seen(company, keys, hits)
    new, again = list(company.new), seen.again
    if again:
        new += company.articles(sorted(again))
        tokens = tokenize([article.clean.text for article in new[len(company.new) :]])
        others = duplicates.sketch(sorted(again), tokens, settings).shifted(len(company.new))
        sketches = duplicates.join([sketches, others], settings)
        before, keys = keys.asked, copy_keys.keys_of(sketches, len(new), settings)
        seen = _seen(company, keys, _also(company, before, hits, keys.asked))
    old = company.articles(sorted(seen.similar - again))
    found = copy_keys.new_pairs(sketches, new, old, again, settings)
    return _regrouped(company, found, company.again | again)


def _also(company: Company, before: NDArray[np.uint64], hits: Hits, asked: NDArray[np.uint64]) -> Hits:
    """The hits of keys, given those of most of them, which were asked for ``before``."""
    more = np.setdiff1d(asked, before, assume_unique=True)
    found = company.earlier.similar(more, copy_keys.BUCKET)
    keys = np.concatenate((before[hits.keys], more[found.keys]))
    places = np.concatenate((hits.places, found.places))
    at = np.minimum(np.searchsorted(asked, keys), len(asked) - 1)
    held = np.flatnonzero(asked[at] == keys)
    held = held[np.argsort(at[held], kind="stable")]
    return Hits(at[held], places[held])


@dataclass(frozen=True, slots=True)
class _Seen:
    """Ids of the earlier articles that are compared with some, and of those that are to be judged again with them."""

    similar: Set[str]
    again: Set[str]


def _seen(company: Company, keys: Keys, hits: Hits) -> _Seen:
    settings, earlier = company.config.duplicates, company.earlier
    places = np.unique(hits.places)
    described = earlier.described(places)
    many = crowded(keys, hits) if settings.reprints else Hits(hits.keys[:0], hits.places[:0])
    chosen, at = np.unique(many.places, return_inverse=True)
    ids = [described.ids[place] for place in np.searchsorted(places, chosen).tolist()]
    family = families(earlier.groups_of(ids))
    _, number = np.unique([family.get(id_, id_) for id_ in ids], return_inverse=True)
    known = standing(keys, many, number[at])
    similar = copy_keys.candidates(keys, hits, lambda _: described, settings, known.furniture)
    witnesses, again = (
        {described.ids[place] for place in np.searchsorted(places, asked).tolist()}
        for asked in (known.witnesses, known.again)
    )
    return _Seen((witnesses | set(similar)) - company.again, again - company.again)


def _regrouped(company: Company, found: Sequence[DuplicatePair], again: Set[str]) -> Regrouped:
    """Groups of the pairs that were found, and of those in the state but for what was judged ``again``."""
    ends = {end for pair in found for end in (pair.left, pair.right)}
    known = company.earlier.pairs_around(sorted({*ends, *again}))
    asked = {(pair.left, pair.right): pair for pair in known if pair.left in again or pair.right in again}
    tied = [pair for pair in known if (pair.left, pair.right) not in asked] if asked else known
    still = {(pair.left, pair.right): pair for pair in found if (pair.left, pair.right) in asked}
    gone = [asked[both] for both in sorted(asked) if still.get(both) != asked[both]]
    members = sorted({end for pair in chain(found, known) for end in (pair.left, pair.right)})
    groups, settings = company.earlier.groups_of(members), company.config.duplicates
    regrouped = copy_keys.regroup(found, tied, groups, company.articles(members), settings)
    new = [pair for pair in found if asked.get((pair.left, pair.right)) != pair] if asked else found
    return replace(regrouped, pairs=new, gone=gone)


def recleaned(company: Company, before: Sequence[Article], entries: Sequence[Entry]) -> list[Recleaned]:
    """The articles that were cleaned again, the last of the new ones, as they were ``before`` and are found now."""
    first = len(company.new) - len(before)
    after = company.new[first:]
    had, have = _keys_of(before, company.config), _keys_of(after, company.config)
    return [
        Recleaned(article, entry.keys, np.setdiff1d(old, new), entry.sampled)
        for article, entry, old, new in zip(after, entries[first:], had, have, strict=True)
    ]


def _keys_of(articles: Sequence[Article], config: Config) -> Sequence[NDArray[np.uint64]]:
    tokens = tokenize([article.clean.text for article in articles])
    sketches = duplicates.sketch([article.document.id for article in articles], tokens, config.duplicates)
    return copy_keys.keys_of(sketches, len(articles), config.duplicates).rows


# -- terms ─▶ links ─▶ events ------------------------------------------------------------------------------------------


def told(
    company: Company,
    groups: Regrouped,
    anew: Set[str] = frozenset(),
    loose: Mapping[str, str] = NONE,
    signed: Set[str] = frozenset(),
) -> Retold:
    """The events of the new articles, or of those earlier ones ``anew``, and of those around them.

    Events of earlier ones that were ``signed`` by somebody of whom more is known now are told again.
    """
    settings, earlier = company.config.events, company.earlier
    new = {*anew, *company.row}
    whole = earlier.count() <= settings.window
    around = {} if company.alone else _around(company, groups, new, settings, whole=whole)
    ids = sorted(new.union(*around.values()))
    replaced = set(groups.old)
    standing = [group for group in earlier.groups_of(ids) if group.id not in replaced]
    articles = company.new if ids == company.new.ids else company.articles(ids)
    texts = company.texts_of(articles)
    return stories.retell(
        articles,
        company.words_of(ids, articles),
        groups.new if company.alone else [*groups.new, *standing],
        list(around),
        new,
        earlier.taken,
        settings,
        whole=whole,
        other_facts=partial(duplicates.other_facts, read=texts, settings=company.config.duplicates),
        decisions=company.decisions,
        anew=anew,
        loose=loose,
        columns=company.columns if articles is company.new else None,
        learned=earlier.learned(),
        touched=company.again | groups.touched | signed if not company.alone else frozenset(),
        texts=texts,
    )


def _around(
    company: Company, groups: Regrouped, new: Set[str], settings: EventSettings, *, whole: bool
) -> dict[Event, list[str]]:
    """The earlier events that are looked at, with the articles by which each takes part."""
    moments = company.new.published or [a.document.published for a in company.articles(sorted(new))]
    published = window.seconds(moments)
    room = window.room(len(new), settings)
    tied = groups.touched | new
    tied.difference_update(company.row.keys() - company.again)
    nearest = [] if whole or not company.new else _nearest(company, published, room, settings)
    decided = [id_ for decision in company.decisions for id_ in (decision.article, decision.core) if id_]
    wanted = [*sorted(tied), *nearest, *company.earlier.latest(settings.window), *decided]
    events = company.earlier.events_of(wanted)
    return window.choose(events, wanted, tied, published, room, settings, whole=whole)


def _nearest(company: Company, published: window.Times, room: int, settings: EventSettings) -> list[str]:
    """Ids of the nearest earlier documents of the new articles, as many as there is room for, best first."""
    ranks = window.ranks(len(company.terms), room)
    found = []
    for first in range(0, len(company.terms), window.AT_ONCE):
        part = company.terms[first : first + window.AT_ONCE]
        hits = company.earlier.near(window.asked_terms(part), window.POSTINGS)
        found += window.nearest(part, hits, ranks)
    return window.by_rank(found, published, company.earlier.described, settings.horizon_days, room)
