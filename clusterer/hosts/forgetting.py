"""Removing articles on request (``clusterer forget``): text, evidence and all that was found in them.

What must hold: the state has the articles or has not, whenever the process dies; the events they were in are told anew
without them, so that no page quotes them as a proof of others; and the same file, read again the next hour, does not
bring them back. Their bytes are gone from the file and its log when ``forget`` returns; where it was killed before,
the next ``forget`` or ``run`` clears them.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from clusterer.documents import stable_id
from clusterer.errors import InputError
from clusterer.hosts.correcting import correct
from clusterer.hosts.sameness import chains
from clusterer.hosts.settings import settings_of
from clusterer.records import dataclass
from clusterer.store import State, hold_standing, maintenance
from clusterer.store.corrections import Held


@dataclass(frozen=True, slots=True)
class Removed:
    """One article that was removed, with all its versions."""

    ids: tuple[str, ...]  # of its versions, oldest first
    event: str
    sources: tuple[str, ...]  # the files that still hold it, as far as they are there
    copies: tuple[str, ...]  # near-duplicates by others, which stay


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a call removed (or would)."""

    removed: tuple[Removed, ...]
    already: tuple[str, ...]  # ids that had been removed before
    run: str = ""


def forget(path: Path, ids: Sequence[str], *, dry_run: bool = False, lock_wait: float = 0.0) -> Forgotten:
    """Remove the articles of these ids, all versions of each.

    Raises NoStateError, LockedError, StateError; InputError, with nothing removed, for an id that the state never had.
    """
    if dry_run:
        with State(path) as state:
            return _look(state, ids)[0]
    with hold_standing(path, lock_wait), State(path, write=True) as state:
        found, held = _look(state, ids)
        if held:
            gone = {one.id for one in held}
            sources = [source for one in found.removed for source in one.sources]
            beside = [
                *(document for event in state.events_of(gone) for document in event.documents),
                *(document for group in state.groups_of(gone) for document in group.documents),
            ]
            left = [id_ for id_ in dict.fromkeys(beside) if id_ not in gone]

            def remove(run: int) -> Sequence[str]:
                state.anchor(gone, settled_in(state, gone))
                state.remove(held, sources, run)
                return left

            names = [stable_id("id", one.id) for one in held]
            run = correct(state, settings_of(state), {"forgotten": len(found.removed)}, ("forget", *names), remove)
            found = Forgotten(found.removed, found.already, run.id)
        maintenance.clear(state)
    return found


def settled_in(state: State, gone: set[str]) -> dict[str, str]:
    """For each article that is to go, another one of its event that stands for the event in decisions."""
    found = {}
    for event in state.events_of(gone):
        left = [id_ for id_ in event.documents if id_ not in gone]
        if left:
            stays = event.central if event.central in left else left[0]
            found.update({id_: stays for id_ in event.documents if id_ in gone})
    return found


def admit_again(path: Path, ids: Sequence[str], *, lock_wait: float = 0.0) -> int:
    """Have removed articles taken in again when they are read. Raises InputError where none of these was removed."""
    with hold_standing(path, lock_wait), State(path, write=True) as state:
        unknown = [id_ for id_ in ids if not state.forgotten([stable_id("id", id_)])]
        if unknown:
            raise InputError("no article of this id was removed", subject=unknown[0])
        with state.transaction():
            return state.admit_again(ids)


def _look(state: State, ids: Sequence[str]) -> tuple[Forgotten, list[Held]]:
    """What would be removed."""
    held = _versions(state, ids)
    there = {one.id for one in held}
    already = [id_ for id_ in ids if id_ not in there and state.forgotten([stable_id("id", id_)])]
    unknown = [id_ for id_ in ids if id_ not in there and id_ not in already]
    if unknown:
        close = difflib.get_close_matches(unknown[0], maintenance.ids(state), n=1, cutoff=0.5)
        hint = f"did you mean {close[0]}?" if close else "`clusterer show` lists them"
        raise InputError("no such article; nothing was removed", subject=unknown[0], hint=hint)
    sources = {article.document.id: article.document.source for article in state.articles(there)}
    copies = {
        id_: [other for other in group.documents if other not in there]
        for group in state.groups_of(there)
        for id_ in group.documents
    }
    by_address: dict[str, list[Held]] = {}
    for one in held:
        by_address.setdefault(one.address, []).append(one)
    removed = [
        Removed(
            tuple(one.id for one in versions),
            next((one.event for one in versions if one.event), ""),
            tuple(dict.fromkeys(sources[one.id] for one in versions if one.id in sources)),
            tuple(sorted({id_ for one in versions for id_ in copies.get(one.id, ())})),
        )
        for versions in by_address.values()
    ]
    return Forgotten(tuple(removed), tuple(already)), held


def _versions(state: State, ids: Sequence[str]) -> list[Held]:
    """All versions of the articles of these ids, those that were pruned too; not what else has their address."""
    held, asked = state.held(ids), set(ids)
    documents = {document.id: document for document in state.documents(one.id for one in held)}
    others: set[str] = set()
    for address in {one.address for one in held}:
        read = [documents[one.id] for one in held if one.address == address and one.id in documents]
        if len(read) > 1:
            others.update(one.id for chain in chains(read) if asked.isdisjoint(d.id for d in chain) for one in chain)
    return [one for one in held if one.id not in others or one.id in asked]
