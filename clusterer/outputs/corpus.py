"""A de-duplicated corpus: one article for each group of near-duplicates, with the list of what it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from clusterer.findings import Findings


def rows(findings: Findings) -> Iterator[dict[str, Any]]:
    """An input row (docs/formats.md) for each article that stands for itself or for its group, by id.

    ``stands_for`` lists the articles left out: ``id``, ``outlet``, ``url``, ``published``, and the ``pair`` that ties
    the article to its group (kind and exact numbers). A group's representative stands for it.
    """
    group_of = {id_: group for group in findings.duplicate_groups for id_ in group.documents}
    documents = {document.id: document for document in findings.documents}
    for document in sorted(documents.values(), key=lambda d: d.id):
        group = group_of.get(document.id)
        stands = group.representative if group and group.representative in documents else ""
        if group is not None and not stands:  # a part of the findings, without the one that stood for the group
            stands = min(id_ for id_ in group.documents if id_ in documents)
        if group is None:
            yield {**document.to_row(), "stands_for": []}
        elif stands == document.id:
            best: dict[str, dict[str, Any]] = {}
            for pair in group.pairs:
                numbers = {"kind": pair.kind, "with": "", "jaccard": round(pair.jaccard, 4)}
                for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
                    if one not in best or pair.jaccard > best[one]["jaccard"]:
                        best[one] = {**numbers, "with": other}
            members = [documents[id_] for id_ in group.documents if id_ != document.id and id_ in documents]
            stands_for = [
                {
                    "id": member.id,
                    "outlet": member.outlet,
                    "url": member.url,
                    "published": member.published.isoformat() if member.published else "",
                    "pair": best.get(member.id),
                }
                for member in members
            ]
            yield {**document.to_row(), "stands_for": stands_for}
