"""A run over a state: lock, read, the plan, commit. All that is written is written in one transaction.

A batch of new documents is a run of its own: read until the batch is full, take it through the stages, commit. Whatever
stops the process, the state is that of the last commit, and the same inputs given again are taken from there: what is
known is passed over, and the next batch is the one that was lost.

Nothing that is found depends on the clock. The times of a run are those of ``clock``; its id comes from the run before
and from what it took in.
"""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from clusterer import __version__, plan, readers
from clusterer.config import Config
from clusterer.documents import Document, Quarantined, stable_id
from clusterer.duplicates.keys import spares_bands
from clusterer.duplicates.minhash import scheme_of
from clusterer.errors import NoStateError, SchemeError, StateError
from clusterer.examining import Safe
from clusterer.findings import Run
from clusterer.hosts import showing
from clusterer.hosts.admission import Admission, Admitted, address_of, addresses, digest_of
from clusterer.hosts.clock import now
from clusterer.hosts.sources import Sources, unread, within
from clusterer.origin import load_agencies
from clusterer.plan import Changes
from clusterer.store import NewDocument, State, Store, hold, maintenance, objection
from clusterer.store.corrections import names_of

_CHUNK = 2_000  # documents looked up at a time


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one call takes. 0: no limit."""

    batch: int = 0  # new documents in one run
    documents: int = 0  # new documents in all
    seconds: float = 0.0  # no further batch begins after this
    lock_wait: float = 0.0
    processes: int = 0  # that examine events; 0: one a core
    columns: tuple[tuple[str, str], ...] = ()  # (field, column): what the columns of rows are called


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call did: its runs, oldest first, and whether all inputs were read to the end."""

    runs: tuple[Run, ...]
    complete: bool
    quarantined: tuple[Quarantined, ...]
    changed: bool = False  # whether the report would show anything new
    passed_over: Counter[str] = field(default_factory=Counter)  # files of other kinds, by suffix
    passed_over_before: int = 0  # as many, when the state was last run

    def count(self, name: str) -> int:
        """The sum of a count over the runs."""
        return sum(run.counts.get(name, 0) for run in self.runs)


def run(
    inputs: Sequence[str],
    state: Path,
    config: Config,
    limits: Limits | None = None,
    *,
    safe: Safe = lambda _: None,
    clock: Callable[[], datetime] = now,
    on_quarantine: Callable[[Quarantined, bool], None] = lambda _item, _known: None,
) -> Outcome:
    """Take what is new in the inputs into the state.

    ``safe`` is called where the run may stop, with the name of the stage; what it raises ends the run.
    ``on_quarantine`` is told of each input that cannot be read, and whether an earlier run has said so already. Raises
    LockedError, StateError, SchemeError, InputError.
    """
    limits = limits or Limits()
    begun = time.monotonic()
    quarantined: list[Quarantined] = []
    passed_over: Counter[str] = Counter()

    known: set[Quarantined] = set()

    sources = Sources()

    def put_aside(item: Quarantined) -> None:
        quarantined.append(item)
        sources.complain()
        on_quarantine(item, item in known)

    agencies = load_agencies(config.origin.agencies)
    runs: list[Run] = []
    any_change = False
    with (
        closing(_read(inputs, put_aside, sources, passed_over, limits.columns)) as documents,
        hold(state, limits.lock_wait, lambda: safe("lock")),
        State(state, write=True) as opened,
    ):
        _agree(opened, config)
        known.update(opened.quarantined())
        sources.known = opened.sources()
        with suppress(StateError):  # somebody is reading: the next run tries again
            maintenance.clear(opened)
        last = opened.runs(newest=1)
        before = last[0].counts.get("passed_over", 0) if last else 0
        taken_in = 0
        while True:
            started = clock()
            rest = limits.documents - taken_in if limits.documents else 0
            admission = Admission(limit=min(filter(None, (rest, limits.batch)), default=0))
            complete = _fill(admission, documents, opened, safe)
            if complete:
                sources.finish()
            admitted = admission.admitted()
            admission.warn()
            changes = None
            if admitted:
                new = admission.documents(admitted)
                changes = plan.find(new, opened, config, agencies, processes=limits.processes, safe=safe)
            listed = _quarantine(opened, inputs, quarantined, complete=complete)
            changed = changes is not None or listed != opened.quarantined()
            changed |= complete and passed_over.total() != before
            if changed or not runs:
                taken = Taken(admission.read, admitted, changes, listed, sources.take(), sources.skipped, passed_over)
                taken = replace(taken, dates_unread=admission.dates_unread)
                runs.append(_commit(opened, taken, started, clock, config, changed=changed))
            any_change |= changed
            taken_in += len(admission.new)
            spent = bool(limits.documents and taken_in >= limits.documents) or bool(
                limits.seconds and time.monotonic() - begun >= limits.seconds
            )
            if complete or spent:
                return Outcome(tuple(runs), complete, tuple(quarantined), any_change, passed_over, before)


def preview(inputs: Sequence[str], state: Path, limits: Limits | None = None) -> Outcome:
    """What ``run`` would read, know and take in. Changes nothing, needs no lock and no state."""
    quarantined: list[Quarantined] = []
    sources = Sources()
    admission = Admission(limit=limits.documents if limits else 0)
    started = now()
    passed_over: Counter[str] = Counter()
    with closing(
        _read(inputs, quarantined.append, sources, passed_over, limits.columns if limits else ())
    ) as documents:
        try:
            with State(state) as opened:
                sources.known = opened.sources()
                complete = _fill(admission, documents, opened, lambda _: None)
        except NoStateError:
            complete = _fill(admission, documents, None, lambda _: None)
    taken = Taken(admission.read, admission.admitted(), None, quarantined, {}, sources.skipped, passed_over)
    counts = taken.counts()
    record = Run("", started, started, __version__, {}, counts)
    return Outcome((record,), complete, tuple(quarantined), passed_over=passed_over)


def _read(
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


def _agree(state: State, config: Config) -> None:
    """Raise SchemeError where the state's keys were made under other settings."""
    if state.scheme() is None:
        with state.transaction():
            state.set_scheme(scheme(config))
    refuse_other_scheme(state, config)


def refuse_other_scheme(state: State, config: Config) -> None:
    """Raise SchemeError where the state has keys, and they were made under other settings."""
    stored, wanted = state.scheme(), scheme(config)
    if stored not in (None, wanted):
        raise SchemeError(
            f"the state's articles are indexed under other settings: {stored}; now: {wanted}",
            subject=str(state.path),
            hint="use those [duplicates] settings, or rebuild the index with `clusterer check --repair`",
        )


def scheme(config: Config) -> str:
    """What the keys in a state depend on."""
    spared = "" if spares_bands(config.duplicates) else " of all texts"
    return f"{scheme_of(config.duplicates)} bands={config.duplicates.bands}{spared}"


def _fill(admission: Admission, documents: Iterator[Document], state: State | None, safe: Safe) -> bool:
    """Read until the batch is full (False) or the inputs end (True)."""
    while not admission.full:
        safe("read")
        room = min(_CHUNK, admission.limit - len(admission.new)) if admission.limit else _CHUNK
        chunk = list(itertools.islice(documents, room))
        if not chunk:
            return True
        if state is None:
            admission.offer(chunk, {}, {})
            continue
        read, chunk = len(chunk), _not_removed(chunk, state)
        admission.read += read - len(chunk)
        known = state.known({d.id for d in chunk}, {address for d in chunk for address in addresses(d)})
        admission.offer(chunk, *known, lambda ids: [article.document for article in state.articles(ids)])
    return False


def _not_removed(documents: list[Document], state: State) -> list[Document]:
    """Those that were not removed on request: what comes under their id or address, and their text at their outlet."""
    if not state.count_forgotten():
        return documents
    names = [names_of(d.id, address_of(d), d.outlet, digest_of(d)) for d in documents]
    gone = state.forgotten(name for of_one in names for name in of_one)
    return [document for document, of_one in zip(documents, names, strict=True) if gone.isdisjoint(of_one)]


def _quarantine(
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
        return {
            "read": self.read,
            "known": self.read - len(self.admitted),
            "new": len(self.admitted),
            "versions": sum(new.version > 1 for new in self.admitted),
            "groups_changed": len(self.changes.groups.new) if self.changes else 0,
            "events_changed": len(self.changes.events) if self.changes else 0,
            "quarantined": len(self.quarantined),
            "files_unchanged": self.unchanged,
            **unread(self.dates_unread, self.passed_over),
        }


def _commit(
    state: State, taken: Taken, started: datetime, clock: Callable[[], datetime], config: Config, *, changed: bool
) -> Run:
    before = state.runs(changed=True, newest=1)
    changes = taken.changes
    record = Run(
        id=stable_id(
            before[0].id if before else "", *(part for one in taken.admitted for part in (one.address, one.digest))
        ),
        started=started,
        finished=clock(),
        version=__version__,
        config=config.to_dict(),
        counts=taken.counts(),
    )
    with state.transaction():
        row = state.add_run(record, changed=changed)
        if changes is not None:
            put(state, taken.admitted, changes, row)
        showing.complete(state, changes, config)
        state.set_quarantined(taken.quarantined, row)
        state.add_sources(taken.sources)
    return record


def put(store: Store, admitted: Sequence[Admitted], changes: Changes, run: int) -> None:
    """Put what the plan found of the admitted documents into a store. Inside a transaction."""
    store.add_documents(
        [
            NewDocument(article, new.address, new.version, new.digest, own, entry)
            for new, article, own, entry in zip(admitted, changes.articles, changes.own, changes.entries, strict=True)
        ],
        run,
    )
    store.add_pairs(changes.groups.pairs)
    store.replace_groups(changes.groups.old, changes.groups.new)
    store.replace_events(changes.old_events, changes.events, run)
    store.add_aliases(changes.aliases)
    store.set_styles(changes.styles)
    if changes.learned:
        store.set_learned(changes.learned)
