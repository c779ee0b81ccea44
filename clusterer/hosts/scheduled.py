"""A run over a state: lock, read, the plan, commit. All that is written is written in one transaction.

A batch of new documents is a run of its own: read until the batch is full, take it through the stages, commit. Whatever
stops the process, the state is that of the last commit, and the same inputs given again are taken from there: what is
known is passed over, and the next batch is the one that was lost.

Nothing that is found depends on the clock. The times of a run are those of ``clock``; its id comes from the run before
and from what it took in.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, nullcontext, suppress
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from clusterer import plan
from clusterer.config import Config
from clusterer.documents import Quarantined, stable_id
from clusterer.errors import NoStateError, StateError
from clusterer.examining import Safe
from clusterer.findings import Run
from clusterer.hosts import showing
from clusterer.hosts.admission import Admission, Admitted
from clusterer.hosts.clock import now
from clusterer.hosts.intake import Taken, fill, quarantine, read
from clusterer.hosts.scheme import agree
from clusterer.hosts.sources import Sources
from clusterer.origin import Agencies, attribute, load_agencies
from clusterer.plan import Changes
from clusterer.records import dataclass
from clusterer.store import NewDocument, Revised, State, Store, hold, maintenance
from clusterer.version import __version__

log = logging.getLogger(__name__)


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
        closing(read(inputs, put_aside, sources, passed_over, limits.columns)) as documents,
        hold(state, limits.lock_wait, lambda: safe("lock")),
        State(state, write=True) as opened,
    ):
        agree(opened, config)
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
            complete = fill(admission, documents, opened, safe)
            if complete:
                sources.finish()
            admitted = admission.admitted()
            admission.warn()
            with ExitStack() as whole:
                if any(one.before for one in admitted):  # they are written before the stages look at them
                    whole.enter_context(opened.transaction())
                changes = None
                if admitted:
                    changes = find(admission, admitted, opened, config, agencies, limits.processes, safe)
                listed = quarantine(opened, inputs, quarantined, complete=complete)
                changed = changes is not None or listed != opened.quarantined()
                changed |= complete and passed_over.total() != before
                if changed or not runs:
                    files = sources.take()
                    taken = Taken(admission.read, admitted, changes, listed, files, sources.skipped, passed_over)
                    taken = replace(taken, dates_unread=admission.dates_unread)
                    whole.enter_context(nullcontext() if opened.in_transaction else opened.transaction())
                    runs.append(_write(opened, taken, started, clock, config, changed=changed))
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
    with closing(read(inputs, quarantined.append, sources, passed_over, limits.columns if limits else ())) as documents:
        try:
            with State(state) as opened:
                sources.known = opened.sources()
                complete = fill(admission, documents, opened, lambda _: None)
        except NoStateError:
            complete = fill(admission, documents, None, lambda _: None)
    taken = Taken(admission.read, admission.admitted(), None, quarantined, {}, sources.skipped, passed_over)
    counts = taken.counts()
    record = Run("", started, started, __version__, {}, counts)
    return Outcome((record,), complete, tuple(quarantined), passed_over=passed_over)


def _write(
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
    row = state.add_run(record, changed=changed)
    if changes is not None:
        put(state, taken.admitted, changes, row)
    showing.complete(state, changes, config)
    state.set_quarantined(taken.quarantined, row)
    state.add_sources(taken.sources)
    return record


def find(
    admission: Admission,
    admitted: Sequence[Admitted],
    store: Store,
    config: Config,
    agencies: Agencies,
    processes: int = 0,
    safe: Safe = lambda _: None,
) -> Changes:
    """What becomes of the admitted documents. Those that the store has are put right first: inside a transaction."""
    again = [one for one in admitted if one.before]
    if again:
        documents = admission.documents(again)
        own = [attribute(document, agencies) for document in documents]
        store.revise(
            [Revised(one.before, document, told) for one, document, told in zip(again, documents, own, strict=True)]
        )
        _tell(again)
    new = admission.documents([one for one in admitted if not one.before])
    revised = {one.id for one in again}
    return plan.find(new, store, config, agencies, revised=revised, processes=processes, safe=safe)


def _tell(revised: Sequence[Admitted]) -> None:
    """Say which articles are called otherwise by now."""
    renamed = [one for one in revised if one.before != one.id]
    if renamed:
        log.warning(
            "%s article%s called otherwise: an older version came and has the id, as %r is %r by now",
            f"{len(renamed):,}",
            " is" if len(renamed) == 1 else "s are",
            renamed[0].before,
            renamed[0].id,
        )


def put(store: Store, admitted: Sequence[Admitted], changes: Changes, run: int) -> None:
    """Put what the plan found of the admitted documents into a store. Inside a transaction."""
    new = (one for one in admitted if not one.before)
    store.add_documents(
        [
            NewDocument(article, one.address, one.version, one.digest, own, entry)
            for one, article, own, entry in zip(new, changes.articles, changes.own, changes.entries, strict=True)
        ],
        run,
    )
    store.clean_again(changes.again)
    store.drop_pairs(changes.groups.gone)
    store.add_pairs(changes.groups.pairs)
    store.replace_groups(changes.groups.old, changes.groups.new)
    store.replace_events(changes.old_events, changes.events, run)
    store.add_aliases(changes.aliases)
    store.set_styles(changes.styles)
    if changes.learned:
        store.set_learned(changes.learned)
