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

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field
from itertools import chain
from typing import Final

from clusterer import duplicates, joining
from clusterer.articles import Cleaned
from clusterer.batch import Rows
from clusterer.company import Company
from clusterer.compute.scratch import make_room
from clusterer.config import Config
from clusterer.documents import Article, Attribution, Document, DuplicateGroup, Event
from clusterer.duplicates import keys as copy_keys
from clusterer.duplicates.keys import Regrouped
from clusterer.events import stories
from clusterer.examining import Origins, Safe, examine_all
from clusterer.findings import ExaminedEvent
from clusterer.house_style import Recurrent, recurrent
from clusterer.joining import NONE
from clusterer.origin import Agencies
from clusterer.records import dataclass
from clusterer.store.base import Earlier, Entry, HouseStyle, Recleaned
from clusterer.text import clean
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
    styles: Mapping[str, HouseStyle] = field(default_factory=dict)  # what recurs in outlets, as far as it was learned
    again: Sequence[Recleaned] = ()  # earlier articles that are cleaned otherwise by now


def find(
    documents: Sequence[Document],
    earlier: Earlier,
    config: Config,
    agencies: Agencies,
    *,
    keep: bool = True,
    revised: Set[str] = frozenset(),
    processes: int = 0,
    safe: Safe = lambda _: None,
) -> Changes:
    """Take new documents, by id, through the stages, beside ``earlier`` ones. ``keep``: they will be earlier ones.

    ``revised``: ids of earlier ones that are looked at as if they were new.
    """

    def begin(stage: str) -> None:
        safe(stage)
        make_room(len(documents))

    safe("clean")
    recurring = _recurrent(documents, earlier, config, agencies, revised, keep=keep)
    company = _company(documents, earlier, config, recurring)
    origins = Origins(company, agencies)
    sketches: list[duplicates.Sketches] = []
    for block in _cleaned(documents, recurring, config, agencies):
        safe("fingerprint")
        sketches.append(_fingerprint(company, block))
        origins.add(block.documents)
    before = recurring.again if recurring else ()
    if before:
        old = _cleaned([article.document for article in before], recurring, config, agencies)
        sketches.extend(_fingerprint(company, block) for block in old)
    begin("near-duplicates")
    groups, entries = joining.copies(company, sketches, keep=keep)
    begin("events")
    told = joining.told(company, groups, signed=origins.signed_anew(company))
    begin("reuse")
    examined = examine_all(company, told, origins, processes, safe)
    aliases = tuple(sorted(told.aliases.items()))
    styles = recurring.learned if recurring else {}
    again = joining.recleaned(company, before, entries) if before and keep else ()
    articles = Rows(len(documents), company.new.__getitem__) if before else company.new
    entries = entries[: len(documents)]
    return Changes(articles, origins.own, entries, groups, told.old, examined, aliases, told.learned, styles, again)


def partition(
    documents: Sequence[Document], earlier: Earlier, config: Config, agencies: Agencies
) -> tuple[Sequence[DuplicateGroup], list[Event]]:
    """Only which of the new documents, by id, are copies and which report one event: as ``find`` finds them."""
    recurring = _recurrent(documents, earlier, config, agencies, frozenset(), keep=False)
    company = _company(documents, earlier, config, recurring)
    again = [article.document for article in recurring.again] if recurring else []
    blocks = chain(*(_cleaned(some, recurring, config, agencies) for some in (documents, again) if some))
    sketches = [_fingerprint(company, block) for block in blocks]
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


def _recurrent(
    documents: Sequence[Document],
    earlier: Earlier,
    config: Config,
    agencies: Agencies,
    revised: Set[str],
    *,
    keep: bool,
) -> Recurrent | None:
    """What recurs in the outlets of the documents. None: so few documents tell it as they are cleaned."""
    if not keep and len(documents) <= BLOCK and not earlier.count():
        return None
    return recurrent(documents, earlier, config, agencies.spelled, revised)


def _company(documents: Sequence[Document], earlier: Earlier, config: Config, recurring: Recurrent | None) -> Company:
    """The new documents among earlier articles, of which some are cleaned again with them."""
    if recurring is None:
        return Company(documents, earlier, config)
    again = [article.document for article in recurring.again]
    return Company(documents, earlier, config, again, recurring.standing)


def _cleaned(
    documents: Sequence[Document], recurring: Recurrent | None, config: Config, agencies: Agencies
) -> Iterator[Cleaned]:
    """The new articles, cleaned, a block at a time."""
    edges = recurring.edges if recurring else recurring_edges(documents)
    for first in range(0, max(len(documents), 1), BLOCK):
        block = documents[first : first + BLOCK]
        lines = recurring.lines if recurring else None
        texts, languages = clean.cleaned(block, config.cleaning, agencies.spelled, recurring=lines)
        titles, texts = bared_columns(block, texts, edges)
        yield Cleaned(block, texts, languages, titles)


def _fingerprint(company: Company, block: Cleaned) -> duplicates.Sketches:
    """The block's sketches, its articles and their words added to the company."""
    tokens = tokenize(list(block.texts.texts))
    first = len(company.new)
    company.add(block, tokens)
    return duplicates.sketch(block.ids, tokens, company.config.duplicates).shifted(first)
