"""From verified pairs to groups of near-duplicates, each with the article that stands for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from clusterer.documents import Article, DuplicateGroup, DuplicatePair, stable_id

_UNDATED: Final = datetime.max.replace(tzinfo=UTC)


def precedence(articles: Iterable[Article]) -> list[str]:
    """The articles' ids, fittest to stand for a group first: earliest published, then most complete, then by id."""
    return [
        article.document.id
        for article in sorted(
            articles, key=lambda a: (a.document.published or _UNDATED, -len(a.clean.text), a.document.id)
        )
    ]


def group(pairs: Iterable[DuplicatePair], articles: Iterable[Article]) -> list[DuplicateGroup]:
    """Groups of documents that verified pairs connect, sorted by id; independent of the order of pairs and articles.

    ``articles`` must hold those of the pairs; the fittest of a group represents it (``precedence``).
    """
    place = {id_: i for i, id_ in enumerate(precedence(articles))}
    ordered = sorted(pairs, key=lambda pair: (pair.left, pair.right))
    parent: dict[str, str] = {}

    def root(id_: str) -> str:
        parent.setdefault(id_, id_)
        while parent[id_] != id_:
            parent[id_] = parent[parent[id_]]
            id_ = parent[id_]
        return id_

    for pair in ordered:
        one, two = root(pair.left), root(pair.right)
        parent[max(one, two)] = min(one, two)
    members: dict[str, list[str]] = defaultdict(list)
    for id_ in sorted(parent):
        members[root(id_)].append(id_)
    held: dict[str, list[DuplicatePair]] = defaultdict(list)
    for pair in ordered:
        held[root(pair.left)].append(pair)
    return [
        DuplicateGroup(
            id=stable_id("duplicates", first),
            documents=tuple(ids),
            representative=min(ids, key=place.__getitem__),
            pairs=tuple(held[first]),
        )
        for first, ids in members.items()
    ]
