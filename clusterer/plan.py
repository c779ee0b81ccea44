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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from clusterer import duplicates, joining
from clusterer.articles import Cleaned
from clusterer.company import Company
from clusterer.config import Config
from clusterer.documents import Article, Attribution, Document, DuplicateGroup, Event
from clusterer.duplicates import keys as copy_keys
from clusterer.duplicates.keys import Regrouped
from clusterer.events import stories
from clusterer.examining import Origins, Safe, examine_all
from clusterer.findings import ExaminedEvent
from clusterer.joining import NONE
from clusterer.origin import Agencies
from clusterer.store.base import Earlier, Entry
from clusterer.text import clean
from clusterer.text.recurring import EARLIER, outlet_of
from clusterer.text.title_edges import bared_columns, recurring_edges
from clusterer.text.tokens import tokenize

STAGES: Final = ("clean", "fingerprint", "near-duplicates", "events", "reuse")

BLOCK: Final = 5_000  # articles cleaned and sketched at a time


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
    company = Company(documents, earlier, config)
    origins = Origins(company, agencies)
    sketches: list[duplicates.Sketches] = []
    safe("clean")
    for block in _cleaned(documents, earlier, config, agencies):
        safe("fingerprint")
        sketches.append(_fingerprint(company, block))
        origins.add(block.documents)
    safe("near-duplicates")
    groups, entries = joining.copies(company, sketches, keep=keep)
    safe("events")
    told = joining.told(company, groups)
    safe("reuse")
    examined = examine_all(company, told, origins, processes, safe)
    aliases = tuple(sorted(told.aliases.items()))
    return Changes(company.new, origins.own, entries, groups, told.old, examined, aliases, told.learned)


def partition(
    documents: Sequence[Document], earlier: Earlier, config: Config, agencies: Agencies
) -> tuple[Sequence[DuplicateGroup], list[Event]]:
    """Only which of the new documents, by id, are copies and which report one event: as ``find`` finds them."""
    company = Company(documents, earlier, config)
    sketches = [_fingerprint(company, block) for block in _cleaned(documents, earlier, config, agencies)]
    groups, _ = joining.copies(company, sketches, keep=False)
    told = joining.told(company, groups)
    return groups.new, [stories.complete(event, company.articles(event.documents)) for event in told.new]


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
    company = Company((), earlier, config)
    safe("events")
    told = joining.told(company, none, frozenset(ids), loose)
    safe("reuse")
    examined = examine_all(company, told, Origins(company, agencies), processes, safe)
    return Changes((), (), (), none, told.old, examined, tuple(sorted(told.aliases.items())), told.learned)


def _cleaned(documents: Sequence[Document], earlier: Earlier, config: Config, agencies: Agencies) -> Iterator[Cleaned]:
    """The new articles, cleaned, a block at a time; what recurs in an outlet is told by all of them."""
    outlets = Counter(document.outlet for document in documents) if earlier.count() else {}
    samples = earlier.latest_of(outlets, EARLIER)
    named: list[tuple[str, str]] = []

    def noted() -> Iterator[Document]:
        for document in documents:
            named.append((document.id, outlet_of(document)))
            yield document

    edges = recurring_edges(chain(noted(), samples))
    recurring = None
    if len(documents) > BLOCK:
        recurring = clean.recurring_of(documents, config.cleaning, agencies.spelled, samples, named)
    for first in range(0, max(len(documents), 1), BLOCK):
        block = documents[first : first + BLOCK]
        texts, languages = clean.cleaned(block, config.cleaning, agencies.spelled, samples, recurring)
        titles, texts = bared_columns(block, texts, edges)
        yield Cleaned(block, texts, languages, titles)


def _fingerprint(company: Company, block: Cleaned) -> duplicates.Sketches:
    """The block's sketches, its articles and their words added to the company."""
    tokens = tokenize(list(block.texts.texts))
    first = len(company.new)
    company.add(block, tokens)
    return duplicates.sketch(block.ids, tokens, company.config.duplicates).shifted(first)
