"""The versions of an article in its event, as a page shows them: those that came in under one address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from clusterer.assembling import with_chains
from clusterer.documents import Document
from clusterer.findings import ExaminedEvent
from clusterer.hosts.admission import Admitted
from clusterer.hosts.sameness import chains


def same_address(admitted: Iterable[Admitted]) -> list[tuple[str, ...]]:
    """The ids of those that share an address, of addresses that several do."""
    admitted = list(admitted)
    changed = {new.address for new in admitted if new.version > 1}
    found: dict[str, list[str]] = {}
    for new in admitted:
        if new.address in changed:
            found.setdefault(new.address, []).append(new.id)
    return [tuple(ids) for ids in found.values() if len(ids) > 1]


def with_versions(
    found: ExaminedEvent, together: Iterable[Sequence[str]], document: Callable[[str], Document]
) -> ExaminedEvent:
    """The event with the versions among its articles, of which those ``together`` came in under one address."""
    parted = [chain for ids in together if len(ids) > 1 for chain in chains(map(document, ids))]
    return with_chains(found, sorted(tuple(one.id for one in chain) for chain in parted))
