"""Versions of one wire story: who sent or printed it again, and in which order.

Agencies send a story anew as it grows, with flags in its headline (``clusterer.text.headlines``); outlets print the
versions as they come, and rewrite their own pages. A chain holds the versions in their order. Copies of the *same*
version in several outlets are a family, not a chain: two articles are versions of one story where they tell the same
story (shared text, or the same headline under the flags) and either a flag says so or one outlet printed both. Of a
version that several outlets printed the chain holds the first outlet's; a page merely read twice is no version.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

import numpy as np

from clusterer.compute.graphs import components
from clusterer.documents import Article, Document, SharedText
from clusterer.text.headlines import Flag, Headline, OwnFlags, strip_flags

SAME_STORY = 0.3  # share of the shorter one that a flagged article and its other version have in common
SAME_PAGE = 0.5  # … that two articles of one outlet have in common
UNCHANGED = 0.99  # … from which they are one version
SAME_TITLE = 4  # words of a headline that is no mere label ("Corrections", "World briefs")
_REVISIONS = frozenset({"urgent", "update", "wrap-up", "repeat", "correction"})
_UNDATED = datetime.max.replace(tzinfo=UTC)


def version_chains(
    articles: Sequence[Article], shared: Sequence[SharedText], flags: OwnFlags = ()
) -> list[tuple[str, ...]]:
    """The chains of versions among an event's articles: document ids, first version first; longest chains first.

    Ordered by what the flags say (urgent, plain, UPDATE 1, UPDATE 2, …, wrap-up), then by time. ``shared`` is the text
    that the articles share, ``flags`` are those of agencies' own desks; an article is in one chain at most.
    """
    documents = {article.document.id: article.document for article in articles}
    headlines = {id_: strip_flags(document.title, flags) for id_, document in documents.items()}
    outlets = [document.outlet for document in documents.values() if document.outlet]
    if len(set(outlets)) == len(outlets) and not any(headline.flags for headline in headlines.values()):
        return []  # nobody printed two of them, and none is flagged: most events
    revised = {id_ for id_, headline in headlines.items() if any(f.kind in _REVISIONS for f in headline.flags)}

    def links() -> Iterator[tuple[str, str]]:
        for here, there, common, unchanged in _pairs_of_texts(documents, shared):
            if common >= SAME_PAGE:
                pages = _by_outlet(there, documents)
                for outlet, printed in _by_outlet(here, documents).items():
                    if outlet and outlet in pages:
                        others = pages[outlet]
                        yield from _apart(printed, others, headlines) if unchanged else _all(printed, others)
            if common >= SAME_STORY:
                yield from _apart([id_ for id_ in here if id_ in revised], there, headlines)
                yield from _apart([id_ for id_ in there if id_ in revised], here, headlines)
        by_title: dict[str, list[str]] = defaultdict(list)
        for id_, headline in headlines.items():
            if len(headline.bare.split()) >= SAME_TITLE:
                by_title[headline.bare.casefold()].append(id_)
        for same in by_title.values():
            flagged = [id_ for id_ in same if id_ in revised]
            if flagged:
                yield from _all(flagged[:1], same)

    number = {id_: place for place, id_ in enumerate(documents)}
    tied = [(number[left], number[right]) for left, right in links()]
    if not tied:
        return []
    left, right = np.array(tied, np.int64).T.copy()
    chains: dict[int, list[str]] = defaultdict(list)
    for id_, chain in zip(documents, components(len(documents), left, right).tolist(), strict=True):
        chains[chain].append(id_)

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


def _pairs_of_texts(
    documents: Iterable[str], shared: Sequence[SharedText]
) -> Iterator[tuple[list[str], list[str], float, bool]]:
    """The articles that have one text, those that have another, what both have in common, whether it is all.

    A text that several articles have makes a pair with itself.
    """
    articles = {id_: [id_] for id_ in documents}
    for s in shared:
        if s.head:
            head, copy = (s.left, s.right) if s.head == "left" else (s.right, s.left)
            articles[head] += articles.pop(copy)
    for copies in articles.values():
        if len(copies) > 1:
            yield copies, copies, 1.0, True
    for s in shared:
        if not s.head:
            least, most = sorted((s.left_covered, s.right_covered))
            yield articles[s.left], articles[s.right], most, least >= UNCHANGED


def _by_outlet(ids: Iterable[str], documents: Mapping[str, Document]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for id_ in ids:
        found[documents[id_].outlet].append(id_)
    return found


def _by_flags(ids: Iterable[str], headlines: Mapping[str, Headline]) -> dict[tuple[Flag, ...], list[str]]:
    found: dict[tuple[Flag, ...], list[str]] = defaultdict(list)
    for id_ in ids:
        found[headlines[id_].flags].append(id_)
    return found


def _all(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Links that connect what links from each here to each there would; few."""
    yield from ((here[0], id_) for id_ in there)
    yield from ((there[0], id_) for id_ in here)


def _apart(here: Sequence[str], there: Sequence[str], headlines: Mapping[str, Headline]) -> Iterator[tuple[str, str]]:
    """Links that connect what links from each here to each there with other flags would; as many as there are articles.

    The articles with the first flags are tied to all others, and those with other flags to one of these, and to those
    there that have the first flags.
    """
    if not here:
        return
    ours, theirs = _by_flags(here, headlines), _by_flags(there, headlines)
    (first, leaders), *rest = ours.items()
    apart = [flags for flags in theirs if flags != first]
    for flags in apart:
        yield from _all(leaders[:1], theirs[flags])
    if apart:
        yield from _all(leaders, leaders)
    for flags, ids in rest:
        tied = [other for other in apart[:2] if other != flags][:1] + [first] * (first in theirs)
        for other in tied:
            yield from _all(ids, theirs[other][:1])
        if first in tied:
            yield from _all(theirs[first][:1], theirs[first])
