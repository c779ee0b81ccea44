"""Which article of each group to keep, for people who only want a clean data set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias

from clusterer.documents import Article, Document, DuplicateGroup, DuplicatePair

Keep: TypeAlias = Literal["earliest", "longest"]

_UNDATED: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Removed:
    """A document to leave out, the one that is kept in its place, and the verified pair that ties it to its group."""

    document: str
    kept: str
    pair: DuplicatePair


def dedupe(
    articles: Sequence[Article], groups: Iterable[DuplicateGroup], keep: Keep = "earliest", outlets: Sequence[str] = ()
) -> tuple[list[str], list[Removed]]:
    """Ids to keep, in the order of ``articles``, and what is removed, by id.

    Of each group one article stays: from the first of ``outlets`` that has one (names compare without case), then the
    earliest or the longest, then the other of the two, then by id. Undated articles are the latest.
    """
    by_id = {article.document.id: article for article in articles}
    priority = {outlet.casefold(): place for place, outlet in reversed(list(enumerate(outlets)))}

    def precedence(id_: str) -> tuple[object, ...]:
        document: Document = by_id[id_].document
        early, long = document.published or _UNDATED, -len(by_id[id_].clean.text)
        wish = (early, long) if keep == "earliest" else (long, early)
        return priority.get(document.outlet.casefold(), len(priority)), *wish, id_

    removed = {}
    for group in groups:
        kept = min(group.documents, key=precedence)
        ties: dict[str, list[DuplicatePair]] = defaultdict(list)
        for pair in group.pairs:
            ties[pair.left].append(pair)
            ties[pair.right].append(pair)
        for id_ in group.documents:
            if id_ != kept:
                nearest = max(
                    ties[id_], key=lambda p: (kept in (p.left, p.right), p.jaccard, p.left_in_right, p.right_in_left)
                )
                removed[id_] = Removed(id_, kept, nearest)
    return [id_ for id_ in by_id if id_ not in removed], [removed[id_] for id_ in sorted(removed)]
