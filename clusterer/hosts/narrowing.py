"""Findings of some events only: those that an expression (``clusterer/where``) selects, each of them whole."""

from __future__ import annotations

from dataclasses import replace

from clusterer import assembling
from clusterer.documents import Family
from clusterer.findings import ExaminedEvent, Findings
from clusterer.report import selecting
from clusterer.report.told import Told
from clusterer.where import parse


def narrow(found: Findings, expression: str) -> Findings:
    """The findings of the events that have an article of which the expression holds ("": all), with what is left out
    among the ``notes``. Raises ConfigError for an expression that is none.
    """
    if not expression:
        return found
    where = parse(expression, "report.where")
    selected = selecting.of_stories(where, Told(found))
    note = selecting.left_out(where, len(found.events) - len(selected), known(found))
    families: dict[str, list[Family]] = {}
    for family in found.families:
        families.setdefault(family.event, []).append(family)
    wanted = {id_ for event in found.events if event.id in selected for id_ in event.documents}
    articles = [article for article in found.articles if article.document.id in wanted]
    examined = [
        ExaminedEvent(
            replace(event, related=tuple(id_ for id_ in event.related if id_ in selected)),
            found.shared.get(event.id, ()),
            tuple(families.get(event.id, ())),
            {id_: found.attributions[id_] for id_ in event.documents},
            found.event_origins.get(event.id, ()),
            found.versions.get(event.id, ()),
            tally,
        )
        for event, tally in zip(found.events, found.tallies, strict=True)
        if event.id in selected
    ]
    told = assembling.assemble(
        found.run,
        articles,
        [group for group in found.duplicate_groups if not wanted.isdisjoint(group.documents)],
        examined,
        found.quarantined,
        {old: new for old, new in found.aliases.items() if new in selected},
        [id_ for id_ in found.changed if id_ in selected],
    )
    return replace(told, notes=(*found.notes, *filter(None, [note])))


def known(found: Findings) -> dict[str, set[str]]:
    """The names that an expression may have meant."""
    return {
        "agency": {origin.agency for a in found.attributions.values() for origin in a.origins},
        "outlet": {document.outlet for document in found.documents},
        "language": {article.language for article in found.articles},
    }
