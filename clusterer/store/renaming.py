"""Values of a store that name articles, with these as they are called now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from clusterer.documents import Decision, DuplicateGroup, DuplicatePair, Event, Origin

Names: TypeAlias = Mapping[str, str]
"""id before -> id now, of those that have another one."""


def renamed_pair(pair: DuplicatePair, names: Names) -> DuplicatePair:
    """The pair with its articles as they are called now. Pairs are ordered by id."""
    left, right = names.get(pair.left, pair.left), names.get(pair.right, pair.right)
    if left < right:
        return replace(pair, left=left, right=right)
    return replace(pair, left=right, right=left, left_in_right=pair.right_in_left, right_in_left=pair.left_in_right)


def renamed_group(group: DuplicateGroup, names: Names) -> DuplicateGroup:
    """The group, under the id that it had."""
    pairs = sorted((renamed_pair(pair, names) for pair in group.pairs), key=lambda pair: (pair.left, pair.right))
    documents = tuple(sorted(names.get(id_, id_) for id_ in group.documents))
    first = names.get(group.representative, group.representative)
    return replace(group, documents=documents, representative=first, pairs=tuple(pairs))


def renamed_event(event: Event, names: Names) -> Event:
    """The event, as far as its own row says who is in it."""
    return replace(
        event,
        documents=tuple(names.get(id_, id_) for id_ in event.documents),
        central=names.get(event.central, event.central),
        ties=tuple(
            replace(tie, document=names.get(tie.document, tie.document), other=names.get(tie.other, tie.other))
            for tie in event.ties
        ),
        decisions=tuple(renamed_decision(decision, names) for decision in event.decisions),
    )


def renamed_decision(decision: Decision, names: Names) -> Decision:
    """The decision, on the same articles."""
    article, core = names.get(decision.article, decision.article), names.get(decision.core, decision.core)
    origin = decision.origin and renamed_origin(decision.origin, names)
    return replace(decision, article=article, core=core, origin=origin)


def renamed_origin(origin: Origin, names: Names) -> Origin:
    """The origin, its evidence in the same articles."""
    evidence = tuple(replace(one, document=names.get(one.document, one.document)) for one in origin.evidence)
    return replace(origin, evidence=evidence)
