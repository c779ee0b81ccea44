"""Clusters as people decided them: which articles are not in one event, and which are.

What must hold: two articles that are to be kept apart are in one cluster only where they are copies of one text (one
row; a group of copies is in one event, always). The article that was marked leaves, with its copies; the others stay,
for the mark speaks of it alone. It goes to the cluster that it would be worth joining by the mean of its scores, or
stands alone. The order of the decisions does not matter, nor does who came in first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from clusterer.documents import Decision
from clusterer.events.clustering import Links


def decided(
    clusters: Sequence[Sequence[int]],
    links: Links,
    members: Sequence[Sequence[str]],
    decisions: Sequence[Decision],
    threshold: float,
    loose: Mapping[str, str] = MappingProxyType({}),
) -> list[list[int]]:
    """The clusters (of rows) as the decisions on events want them; ``members`` are the documents of each row.

    Rows with a ``loose`` document go where they are worth going, too: a decision about it was made, or taken back. Then
    the document it was kept apart from is given, and its cluster takes it back where none is nearer.
    """
    rows = {document: row for row, documents in enumerate(members) for document in documents}
    here = [
        (d.mark, rows[d.article], rows[d.core])
        for d in decisions
        if d.core in rows and d.article in rows and rows[d.article] != rows[d.core]
    ]
    free = {rows[document]: rows.get(core) for document, core in loose.items() if document in rows}
    if not here and not free:
        return [list(cluster) for cluster in clusters]
    apart: dict[int, set[int]] = {}
    for mark, one, other in here:
        if mark == "not-this-event":
            apart.setdefault(one, set()).add(other)
            apart.setdefault(other, set()).add(one)
    parts = [set(cluster) for cluster in clusters]
    home = {row: number for number, part in enumerate(parts) for row in part}

    def move(row: int, number: int) -> None:
        parts[home[row]].discard(row)
        parts[number].add(row)
        home[row] = number

    parted = {one for mark, one, other in here if mark == "not-this-event" and home[one] == home[other]}
    leaving = sorted(parted | free.keys())
    for row in leaving:
        parts.append(set())
        move(row, len(parts) - 1)
    for row in leaving:
        near = _worth(row, links, home)
        nearest = [
            (-score / len(parts[number]), min(parts[number]), number)
            for number, score in near.items()
            if number != home[row] and not apart.get(row, set()) & parts[number]
        ]
        if nearest and len(parts[home[row]]) == 1:
            worth, _, number = min(nearest)
            before = free.get(row)
            if -worth >= threshold or (before is not None and home[before] == number):
                move(row, number)
    for one, other in sorted((one, other) for mark, one, other in here if mark == "right"):
        if not apart.get(one, set()) & parts[home[other]]:
            move(one, home[other])
    return sorted(sorted(part) for part in parts if part)


def _worth(row: int, links: Links, home: dict[int, int]) -> dict[int, float]:
    """The sum of a row's scores to each cluster."""
    found: dict[int, float] = {}
    for mine, others in ((links.left, links.right), (links.right, links.left)):
        at = np.flatnonzero(mine == row)
        for other, score in zip(others[at].tolist(), links.scores[at].tolist(), strict=True):
            found[home[other]] = found.get(home[other], 0.0) + score
    return found


def annotated(decisions: Iterable[Decision], documents: Sequence[str]) -> tuple[Decision, ...]:
    """Those that are about these documents, the members of one event, and whether the event is as each says."""
    held = set(documents)
    found = []
    for decision in decisions:
        there = decision.article in held, decision.core in held
        if decision.core and any(there):
            found.append(replace(decision, kept=all(there) == (decision.mark == "right")))
    return tuple(sorted(found, key=lambda d: (d.article, d.core)))
