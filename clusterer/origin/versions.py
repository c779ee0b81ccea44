"""Versions of one wire story: who sent or printed it again, and in which order.

Agencies send a story anew as it grows, with flags in its headline (``clusterer.text.headlines``); outlets print the
versions as they come, and rewrite their own pages. A chain holds the versions in their order. Copies of the *same*
version in several outlets are a family, not a chain: two articles are versions of one story where they tell the same
story (shared text, or the same headline under the flags) and either a flag says so or one outlet printed both. Of a
version that several outlets printed the chain holds the first outlet's; a page merely read twice is no version.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from clusterer.documents import Article, SharedText
from clusterer.text.headlines import Flag, strip_flags

SAME_STORY = 0.3  # share of the shorter one that a flagged article and its other version have in common
SAME_PAGE = 0.5  # … that two articles of one outlet have in common
UNCHANGED = 0.99  # … from which they are one version
SAME_TITLE = 4  # words of a headline that is no mere label ("Corrections", "World briefs")
_REVISIONS = frozenset({"urgent", "update", "wrap-up", "repeat", "correction"})
_UNDATED = datetime.max.replace(tzinfo=UTC)


def version_chains(articles: Sequence[Article], shared: Sequence[SharedText]) -> list[tuple[str, ...]]:
    """The chains of versions among an event's articles: document ids, first version first; longest chains first.

    Ordered by what the flags say (urgent, plain, UPDATE 1, UPDATE 2, …, wrap-up), then by time. ``shared`` is the text
    that the articles share; an article is in one chain at most.
    """
    documents = {article.document.id: article.document for article in articles}
    headlines = {id_: strip_flags(document.title) for id_, document in documents.items()}
    revised = {id_ for id_, headline in headlines.items() if any(f.kind in _REVISIONS for f in headline.flags)}
    chain = {id_: id_ for id_ in documents}

    def root(id_: str) -> str:
        while chain[id_] != id_:
            chain[id_] = chain[chain[id_]]
            id_ = chain[id_]
        return id_

    def links() -> Iterator[tuple[str, str]]:
        for s in shared:
            common = max(s.left_covered, s.right_covered)
            unchanged = min(s.left_covered, s.right_covered) >= UNCHANGED
            left, right = documents[s.left], documents[s.right]
            same_outlet = bool(left.outlet) and left.outlet == right.outlet
            reflagged = headlines[s.left].flags != headlines[s.right].flags
            rewritten = same_outlet and common >= SAME_PAGE and (reflagged or not unchanged)
            resent = reflagged and common >= SAME_STORY and not revised.isdisjoint((s.left, s.right))
            if rewritten or resent:
                yield s.left, s.right
        by_title: dict[str, list[str]] = defaultdict(list)
        for id_, headline in headlines.items():
            if len(headline.bare.split()) >= SAME_TITLE:
                by_title[headline.bare.casefold()].append(id_)
        for same in by_title.values():
            flagged = [id_ for id_ in same if id_ in revised]
            yield from ((flagged[0], id_) for id_ in same if flagged and id_ != flagged[0])

    for left, right in sorted(links()):
        first, second = sorted((root(left), root(right)))
        chain[second] = first
    chains: dict[str, list[str]] = defaultdict(list)
    for id_ in documents:
        chains[root(id_)].append(id_)

    def order(id_: str) -> tuple[float, datetime, str]:
        return _revision(headlines[id_].flags), documents[id_].published or _UNDATED, id_

    found = []
    for members in chains.values():
        printed: dict[tuple[Flag, ...], str] = {}
        versions = tuple(
            id_
            for id_ in sorted(members, key=order)
            if printed.setdefault(headlines[id_].flags, documents[id_].outlet) == documents[id_].outlet
        )
        if len(versions) > 1:
            found.append(versions)
    return sorted(found, key=lambda versions: (-len(versions), versions))


def _revision(flags: Sequence[Flag]) -> float:
    """Where a version stands in its chain. A correction or repeat follows what it corrects or repeats."""
    at = 0.0
    for flag in flags:
        if flag.kind == "urgent":
            at -= 0.5
        elif flag.kind == "update":
            at += flag.number or 1
        elif flag.kind == "wrap-up":
            at += 100 + flag.number
        elif flag.kind in ("repeat", "correction"):
            at += 0.25
    return at
