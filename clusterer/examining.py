"""What is looked at event by event: text reuse, families, inferred origins, versions.

Events do not depend on each other, so any part of them can be examined anywhere: the same findings come out whether
all events are handed over at once or one at a time, here or in another process. (``packing.py`` carries them.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from clusterer import reuse
from clusterer.config import Config
from clusterer.documents import Article, Attribution, Document, Event, SharedText
from clusterer.findings import ExaminedEvent
from clusterer.origin import Agencies
from clusterer.origin.bylines import names_a_person
from clusterer.origin.inference import conclude
from clusterer.origin.releases import release_signs
from clusterer.origin.summary import event_origins
from clusterer.origin.versions import version_chains
from clusterer.overlap import Overlap
from clusterer.profiles import tally
from clusterer.text.tokens import Tokens

MOST: Final = 0.5  # of an article's words in another outlet's: whose text it is, a byline no longer tells
TOGETHER: Final = 2000  # articles compared in one go: 500 cost a tenth more each, 10,000 no less, and more memory

Group: TypeAlias = Literal["press release", "own", "unknown"]
Member = tuple[Event, Sequence[int]]
"""An event, and the rows of its documents, in its order."""


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
    if release_signs(document.text):
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
    families = reuse.families(event.id, overlap.articles, shared, config.reuse)
    concluded = conclude(event, overlap, families, attributions, config.origin, agencies, reporters, forbidden)
    versions = version_chains(overlap.articles, shared)
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
