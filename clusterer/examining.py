"""What is looked at event by event: text reuse, families, inferred origins, versions.

Events do not depend on each other, so any part of them can be examined anywhere: the same findings come out whether
all events are handed over at once or one at a time, here or in another process. (``packing.py`` carries them.)
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from clusterer import reuse
from clusterer.company import Company
from clusterer.compute import workers
from clusterer.config import Config
from clusterer.documents import Article, Attribution, Document, Event, SharedText
from clusterer.events import stories
from clusterer.events.decided import annotated
from clusterer.events.stories import Retold
from clusterer.findings import ExaminedEvent
from clusterer.origin import Agencies, attribute, decided
from clusterer.origin.bylines import names_a_person
from clusterer.origin.inference import conclude
from clusterer.origin.releases import release_signs
from clusterer.origin.reporters import names_reported, settled
from clusterer.origin.signs import named
from clusterer.origin.summary import event_origins
from clusterer.origin.versions import version_chains
from clusterer.overlap import Overlap
from clusterer.packing import pack, spilled
from clusterer.profiles import tally
from clusterer.text.tokens import Tokens

MOST: Final = 0.5  # of an article's words in another outlet's: whose text it is, a byline no longer tells
TOGETHER: Final = 2000  # articles compared in one go: 500 cost a tenth more each, 10,000 no less, and more memory
CHUNK: Final = 500  # articles in the events that a process examines at a time: some tenths of a second
ALONE: Final = 12_000  # articles from which a second process pays: at 10,000 it saves 7 % of the clock for 13 % of CPU

Group: TypeAlias = Literal["press release", "own", "unknown"]
Member = tuple[Event, Sequence[int]]
"""An event, and the rows of its documents, in its order."""

Safe: TypeAlias = Callable[[str], None]
"""Called with the name of each stage before it begins, and often within long ones: a point where a run may stop."""


class Origins:
    """What new articles say of their own origin, and the reporters that credited copy among them names."""

    def __init__(self, company: Company, agencies: Agencies) -> None:
        self.agencies = agencies
        self.verdicts = decided.verdicts(company.decisions)
        self.forbidden = decided.forbidden(company.decisions)
        self.own = spilled(Attribution)  # [row]
        self._named: defaultdict[str, set[str]] = defaultdict(set)
        self._before: dict[str, Attribution] = {}

    def add(self, documents: Sequence[Document]) -> None:
        """Look at the next new documents, one by one."""
        found = [attribute(document, self.agencies) for document in documents]
        self.own.extend(found)
        self._learn(documents, found)

    def before(self, company: Company) -> Mapping[str, Attribution]:
        """What the earlier articles that were asked for so far say of their own origin, by id."""
        missing = [id_ for id_ in (*company.old, *company.again) if id_ not in self._before]
        found = company.earlier.attributions(missing) if missing else {}
        self._before.update(found)
        credited = [id_ for id_, attribution in found.items() if attribution.origins]
        self._learn([article.document for article in company.articles(credited)], list(found.values()))
        return self._before

    def reporters(self) -> dict[str, str]:
        """The agency that each reporter writes for, as far as was learned."""
        return settled(self._named)

    def signed_anew(self, company: Company) -> frozenset[str]:
        """The earlier articles, where all are looked at, in whose bylines stands a reporter of whom the new ones tell
        that he writes for an agency, or for several: their origins are inferred again.
        """
        if not company.standing or not self._named:
            return frozenset()
        new, self._named = self._named, defaultdict(set)
        self.before(company)
        was = settled(self._named)
        for name, of in new.items():
            self._named[name] |= of
        now = settled(self._named)
        changed = {name for name in new if was.get(name) != now.get(name)}
        signed = (article.document for article in company.standing if changed and article.document.byline)
        return frozenset(document.id for document in signed if not changed.isdisjoint(named(document.byline)))

    def _learn(self, documents: Sequence[Document], attributions: Sequence[Attribution]) -> None:
        told = {attribution.document: self.decided(attribution) for attribution in attributions}
        for name, of in names_reported(documents, told, self.agencies).items():
            self._named[name] |= of

    def decided(self, attribution: Attribution) -> Attribution:
        """What an article says of its origin, as people decided."""
        return decided.decided(attribution, self.verdicts)


def examine_all(
    company: Company, told: Retold, origins: Origins, processes: int = 1, safe: Safe = lambda _: None
) -> Sequence[ExaminedEvent]:
    """The events that were told, in their order, by several processes where there are many.

    ``origins``: what each new article says of its own.
    """
    events, config, own = told.new, company.config, origins.own
    sizes = [len(event.documents) for event in events]
    company.articles(sorted({id_ for event in events for id_ in event.documents if id_ not in company.row}))
    before = origins.before(company)
    reporters = origins.reporters()
    removed: Counter[str] = Counter()  # by event as it is called now
    for id_, count in company.earlier.removed().items():
        if id_ in told.old:
            removed[told.aliases.get(id_, id_)] += count

    def examined(chunk: slice) -> list[ExaminedEvent]:
        some = events[chunk]
        at_hand = iter(company.articles(id_ for event in some for id_ in event.documents))
        parts = [list(islice(at_hand, len(event.documents))) for event in some]
        whole = [stories.complete(event, part) for event, part in zip(some, parts, strict=True)]
        by_id = {article.document.id: article for part in parts for article in part}
        members = [id_ for event in whole for id_ in event.documents]
        articles = [by_id[id_] for id_ in members]
        alone = (before[id_] if id_ in before else own[company.row[id_]] for id_ in members)
        evidence = {attribution.document: origins.decided(attribution) for attribution in alone}
        numbers = iter(range(len(members)))
        rows = [(noted(event), [next(numbers) for _ in event.documents]) for event in whole]
        tokens = company.tokens(members, articles)
        found = examine(rows, articles, tokens, evidence, config, origins.agencies, reporters, origins.forbidden)
        return list(found)

    def noted(event: Event) -> Event:
        if not removed[event.id] and not company.decisions:
            return event
        return replace(event, decisions=annotated(company.decisions, event.documents), removed=removed[event.id])

    chunks = _chunks(sizes)
    found = spilled(ExaminedEvent)
    if sum(sizes) < ALONE or processes == 1:
        for chunk in chunks:
            safe("reuse")
            found.extend(examined(chunk))
    else:
        for packed in workers.spread(lambda chunk: list(map(pack, examined(chunk))), chunks, processes):
            safe("reuse")
            found.extend_packed(packed)
    return found


def _chunks(sizes: Sequence[int]) -> list[slice]:
    """Events, of so many articles each, in their order, about CHUNK articles at a time."""
    begins, room = [], 0
    for place, size in enumerate(sizes):
        if room <= 0:
            begins.append(place)
            room = CHUNK
        room -= size
    return [slice(begin, end) for begin, end in pairwise([*begins, len(sizes)])]


def examine(
    events: Iterable[Member],
    articles: Sequence[Article],
    tokens: Tokens,
    attributions: Mapping[str, Attribution],
    config: Config,
    agencies: Agencies,
    reporters: Mapping[str, str],
    forbidden: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> Iterator[ExaminedEvent]:
    """Each event with what its members' texts tell, in the order given.

    The rows of an event are those of ``articles`` and of ``tokens``, the words of their clean texts. ``attributions``
    (by document id) are of each article alone, and hold at least those of the events; ``reporters`` are the agencies'
    reporters by name; ``forbidden``: by document id, the agencies that somebody decided are not its origin.
    """
    for batch in _batches(events):
        several = [rows for _, rows in batch if len(rows) > 1]
        words = tokens.counts
        found = reuse.overlaps(several, articles, tokens, config.reuse, attributions)
        for event, rows in batch:
            if len(rows) > 1:
                told = _examined(event, next(found), attributions, config, agencies, reporters, forbidden)
            else:
                alone = {id_: attributions[id_] for id_ in event.documents}
                told = ExaminedEvent(event, (), (), alone, event_origins(event.documents, alone), ())
            yield tallied(told, [articles[row] for row in rows], [int(words[row]) for row in rows], agencies)


def tallied(
    found: ExaminedEvent, articles: Sequence[Article], words: Sequence[int], agencies: Agencies
) -> ExaminedEvent:
    """The event with what it adds to the profiles of outlets and agencies."""
    elsewhere = _elsewhere(articles, found.shared) if found.shared else {}
    groups = [
        "" if found.attributions[a.document.id].origins else _group(a.document, elsewhere, agencies) for a in articles
    ]
    counted = tally(articles, words, found.attributions, found.shared, len(found.families), groups)
    return replace(found, tally=counted)


def _group(document: Document, elsewhere: Mapping[str, float], agencies: Agencies) -> Group:
    """What an article without a wire origin is, as far as it can be told."""
    if release_signs(document.text, agencies.services):
        return "press release"
    if elsewhere.get(document.id, 0.0) >= MOST or not document.byline:
        return "unknown"
    return "own" if names_a_person(document.byline, agencies) else "unknown"


def _elsewhere(articles: Sequence[Article], shared: Iterable[SharedText]) -> dict[str, float]:
    """The largest share of each article's words that one article of another outlet holds."""
    outlets = {article.document.id: article.document.outlet for article in articles}
    largest: dict[str, float] = {}
    for s in shared:
        if outlets[s.left] != outlets[s.right]:
            largest[s.left] = max(largest.get(s.left, 0.0), s.left_covered)
            largest[s.right] = max(largest.get(s.right, 0.0), s.right_covered)
    return largest


def _examined(
    event: Event,
    overlap: Overlap,
    attributions: Mapping[str, Attribution],
    config: Config,
    agencies: Agencies,
    reporters: Mapping[str, str],
    forbidden: Mapping[str, frozenset[str]],
) -> ExaminedEvent:
    shared = reuse.shared(overlap, config.reuse, attributions)
    families = reuse.families(event.id, overlap.articles, shared, config.reuse, overlap.latecomers)
    concluded = conclude(event, overlap, families, attributions, config.origin, agencies, reporters, forbidden)
    versions = version_chains(overlap.articles, shared, agencies.flags)
    return ExaminedEvent(
        event, tuple(shared), concluded.families, concluded.attributions, concluded.event_origins, tuple(versions)
    )


def _batches(events: Iterable[Member]) -> Iterator[list[Member]]:
    batch: list[Member] = []
    size = 0
    for event, rows in events:
        batch.append((event, rows))
        size += len(rows)
        if size >= TOGETHER:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
