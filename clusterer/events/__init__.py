"""Events: groups of articles that report the same event.

    items ─▶ views (TF-IDF) ─▶ candidates ─▶ features ─▶ link score ─▶ habits ─▶ linkage ─▶ ids ─▶ faces

Every step is a pure function of the articles and the settings; ``docs/events.md`` tells how, and how a state runs them
over a stream.
"""

from __future__ import annotations

from collections.abc import Sequence

from clusterer.config import EventSettings
from clusterer.documents import Article, DuplicateGroup, Event
from clusterer.events.clustering import Links, cluster
from clusterer.events.explanation import Explanation, explain
from clusterer.events.faces import describe
from clusterer.events.identity import Identities, identify
from clusterer.events.items import Columns, Items, Words, items, words_of
from clusterer.events.links import Scored, score_links
from clusterer.text.tokens import Tokens

__all__ = [
    "Explanation",
    "Identities",
    "Items",
    "Links",
    "Scored",
    "Words",
    "cluster",
    "describe",
    "explain",
    "find_events",
    "identify",
    "items",
    "score_links",
]


def find_events(
    articles: Sequence[Article], tokens: Tokens, groups: Sequence[DuplicateGroup], settings: EventSettings
) -> list[Event]:
    """Partition the articles into events, singletons included, by first publication, then id.

    ``tokens`` are of the articles' clean texts, aligned with them. A duplicate group is wholly in one event.
    """
    if not articles:
        return []
    columns = Columns.of(articles)
    words = columns.words(words_of(tokens), articles)
    rows = columns.items(words, groups)
    scored = score_links(rows, settings)
    clusters = cluster(scored.links, settings.threshold)
    named = identify([[rows.ids[row] for row in members] for members in clusters])
    events = describe(rows, clusters, list(named.events), scored.links, scored.views, articles, columns, words)
    return sorted(events, key=lambda e: (e.first_published is None, e.first_published or 0, e.id))
