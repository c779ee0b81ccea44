"""A clean data set: of the articles that are copies of each other, or of what is there already, one stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from clusterer import copying, duplicates
from clusterer.compute.spill import Ordered
from clusterer.config import Config
from clusterer.documents import Document
from clusterer.hosts.admission import address_of, admit
from clusterer.hosts.scheme import refuse_other_scheme
from clusterer.packing import spilled
from clusterer.store import State

_SQLITE: Final = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Deduplicated:
    """Rows to keep, by id, and rows to remove, which also say what they are copies of (docs/near-duplicates.md)."""

    kept: list[dict[str, Any]]
    removed: list[dict[str, Any]]
    repeated: int  # rows that were read again, with the same id and text, and are neither


def is_state(path: str) -> bool:
    """Whether this is a state's file, not articles."""
    try:
        with Path(path).open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def dedupe(
    documents: Iterable[Document],
    config: Config,
    *,
    keep: duplicates.Keep = "earliest",
    outlets: Sequence[str] = (),
    existing: Iterable[Document] = (),
    states: Sequence[Path] = (),
) -> Deduplicated:
    """Part the documents, which are not looked at again, into those to keep and those to remove.

    What the ``existing`` documents or the ``states`` hold is removed too; these are left alone and not returned.
    Raises StateError, SchemeError.
    """
    new, repeated = _admitted(documents)
    old, _ = _admitted(existing)
    opened = [State(path) for path in states]
    try:
        if opened:
            for state in opened:
                refuse_other_scheme(state, config)
        found = copying.copies(new, config, old, opened)
    finally:
        for state in opened:
            state.close()
    _, gone = duplicates.dedupe(found.articles, found.groups, config.duplicates, keep, outlets, found.existing)
    why = {removed.document: _why(removed, found.existing) for removed in gone}
    kept, removed = [], []
    for document in new:
        if document.id in why:
            removed.append({**document.to_row(), **why[document.id]})
        else:
            kept.append(document.to_row())
    return Deduplicated(kept, removed, repeated)


def _admitted(documents: Iterable[Document]) -> tuple[Sequence[Document], int]:
    """The documents by id, each once, and how many were read again."""
    kept, ids, addresses = spilled(Document), list[str](), set[str]()
    for document in documents:
        kept.append(document)
        ids.append(document.id)
        addresses.add(address_of(document))
    if len(addresses) == len(set(ids)) == len(ids):  # no version of another, and nothing twice
        return Ordered(kept, sorted(range(len(ids)), key=ids.__getitem__)), 0
    _, admitted, repeated = admit(kept)
    return admitted, repeated


def _why(removed: duplicates.Removed, existing: Mapping[str, Document]) -> dict[str, Any]:
    """What a removed row says: which row stands for it, where that is found if elsewhere, and how near the two are."""
    there = existing.get(removed.kept)
    told: dict[str, Any] = {"duplicate_of": removed.kept if there is None else there.id}
    if there is not None:
        told["existing"] = there.source or there.url or True
    return told | {
        "kind": removed.pair.kind,
        "jaccard": removed.pair.jaccard,
        "in_kept": removed.in_kept,
        "of_kept": removed.of_kept,
    }
