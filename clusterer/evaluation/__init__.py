"""Measuring against gold labels: events, near-duplicates and origins.

``read_gold`` reads the labels, the three ``score_*`` functions tie them to the documents of a run and compare. Each
returns a value with figures and mistakes that prints itself (``explain``) and turns into JSON (``to_dict``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from clusterer.documents import Attribution, Document, DuplicateGroup, Event, Family
from clusterer.evaluation.gold import Gold, GoldArticle, Kind, read_gold, tie
from clusterer.evaluation.marks import MarkScores, holds_marks, read_marks, score_marks
from clusterer.evaluation.origins import OriginScores, compare_origins
from clusterer.evaluation.scores import (
    PairScores,
    PartitionScores,
    compare_pairs,
    compare_partitions,
    pairs_within,
)

__all__ = [
    "Gold",
    "GoldArticle",
    "Kind",
    "MarkScores",
    "OriginScores",
    "PairScores",
    "PartitionScores",
    "compare_pairs",
    "compare_partitions",
    "holds_marks",
    "read_gold",
    "read_marks",
    "score_duplicates",
    "score_events",
    "score_marks",
    "score_origins",
]


def score_events(gold: Gold, documents: Sequence[Document], events: Iterable[Event]) -> PartitionScores:
    """Events against the labels. Articles without a label are left out, labelled ones that were not read are listed."""
    labelled = tie(gold.labelled("events"), documents)
    found = {document: event.id for event in events for document in event.documents}
    return compare_partitions(
        {i: article.event for i, article in labelled.by_id.items()},
        {i: found[i] for i in labelled.by_id},
        missing=labelled.missing,
    )


def score_duplicates(
    gold: Gold, documents: Sequence[Document], groups: Iterable[DuplicateGroup | Family]
) -> PairScores:
    """Pairs that stand in one group against the pairs labelled so. Pairs with an unlabelled article do not count.

    Families of shared text are scored in the same way: their pairs are those tied by reuse, however partial.
    """
    labelled = tie(gold.labelled("duplicates"), documents)
    actual: dict[str, list[str]] = {}
    for document, article in labelled.by_id.items():
        if article.duplicates is not None:
            actual.setdefault(article.duplicates, []).append(document)
    found = pairs_within([d for d in group.documents if d in labelled.by_id] for group in groups)
    return compare_pairs(pairs_within(actual.values()), found, articles=len(labelled.by_id), missing=labelled.missing)


def score_origins(gold: Gold, documents: Sequence[Document], attributions: Mapping[str, Attribution]) -> OriginScores:
    """Origins against the labels, by agency and role, with their evidence and what was rejected."""
    labelled = tie(gold.labelled("origins"), documents)
    return compare_origins(labelled.by_id, {d.id: d for d in documents}, attributions, missing=labelled.missing)
