"""What a run over a state takes in: inputs are read until a batch is full, and what cannot be read is put aside."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence

from clusterer import readers
from clusterer.documents import Document, Quarantined
from clusterer.examining import Safe
from clusterer.hosts.admission import Admission, Admitted, address_of
from clusterer.hosts.sameness import digest_of
from clusterer.hosts.sources import Sources, unread, within
from clusterer.plan import Changes
from clusterer.records import dataclass
from clusterer.store import State, objection
from clusterer.store.corrections import names_of

_CHUNK = 2_000  # documents looked up at a time


def read(
    inputs: Sequence[str],
    put_aside: Callable[[Quarantined], None],
    sources: Sources,
    passed_over: Counter[str],
    columns: Sequence[tuple[str, str]],
) -> Generator[Document, None, None]:
    """The documents that a state can hold. A folder may have been emptied: what it held is in the state."""
    documents = readers.read(
        *inputs,
        on_quarantine=put_aside,
        skip=sources.skip,
        unchanged=sources.unchanged,
        columns=columns,
        may_be_empty=True,
        on_passed_over=lambda _, kinds: passed_over.update(kinds),
    )
    for document in documents:
        if reason := objection(document):
            put_aside(Quarantined(document.source, reason))
        else:
            yield document


def fill(admission: Admission, documents: Iterator[Document], state: State | None, safe: Safe) -> bool:
    """Read until the batch is full (False) or the inputs end (True)."""
    while not admission.full:
        safe("read")
        room = min(_CHUNK, admission.limit - len(admission.new)) if admission.limit else _CHUNK
        chunk = list(itertools.islice(documents, room))
        if not chunk:
            return True
        if state is not None:
            read, chunk = len(chunk), _not_removed(chunk, state)
            admission.read += read - len(chunk)
        admission.offer(chunk, state)
    return False


def _not_removed(documents: list[Document], state: State) -> list[Document]:
    """Those that were not removed on request: what comes under their id or address, and their text at their outlet."""
    if not state.count_forgotten():
        return documents
    names = [names_of(d.id, address_of(d), d.outlet, digest_of(d)) for d in documents]
    gone = state.forgotten(name for of_one in names for name in of_one)
    return [document for document, of_one in zip(documents, names, strict=True) if gone.isdisjoint(of_one)]


def quarantine(
    state: State, inputs: Sequence[str], found: Sequence[Quarantined], *, complete: bool
) -> list[Quarantined]:
    """What is unreadable now: what this call found, and what earlier ones found in inputs that it did not look at."""
    looked_at = tuple(inputs) if complete else ()
    kept = [item for item in state.quarantined() if not within(item.source, looked_at)]
    return sorted({*kept, *found}, key=lambda item: (item.source, item.reason))


@dataclass(frozen=True, slots=True)
class Taken:
    """All that one commit puts into the state."""

    read: int
    admitted: Sequence[Admitted]
    changes: Changes | None
    quarantined: Sequence[Quarantined]
    sources: Mapping[str, str]
    unchanged: int  # files as they were
    passed_over: Mapping[str, int]  # files of other kinds, by suffix
    dates_unread: int = 0

    def counts(self) -> dict[str, int]:
        """What the run's record says."""
        new = sum(not one.before for one in self.admitted)
        return {
            "read": self.read,
            "known": self.read - new,
            "new": new,
            "versions": sum(one.edited and not one.before for one in self.admitted),
            "groups_changed": len(self.changes.groups.new) if self.changes else 0,
            "events_changed": len(self.changes.events) if self.changes else 0,
            "quarantined": len(self.quarantined),
            "files_unchanged": self.unchanged,
            **unread(self.dates_unread, self.passed_over),
        }
