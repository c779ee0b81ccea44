"""Telling events of a state anew because of people: an article is removed on request, or somebody decided about one.

Each is a run of its own in the state's history, one transaction: killed at any instant it was done, or it was not. The
settings are those of the state's last run, so that what is told anew is told as it was told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from clusterer import joining, plan
from clusterer.config import Config
from clusterer.documents import DuplicateGroup, stable_id
from clusterer.findings import Run
from clusterer.hosts import rebuilding, showing
from clusterer.hosts.clock import now
from clusterer.hosts.scheduled import put
from clusterer.hosts.scheme import refuse_other_scheme
from clusterer.origin import load_agencies
from clusterer.store import State, maintenance
from clusterer.version import __version__


def correct(
    state: State,
    config: Config,
    counts: dict[str, int],
    parts: Sequence[str],
    change: Callable[[int], Sequence[str]],
    loose: Mapping[str, str] = joining.NONE,
) -> Run:
    """Make a change, inside one transaction, and tell the events of the articles it names anew.

    ``change`` is given the run's row and returns ids of articles that are there; of them the ``loose`` ones may come to
    be in another event. The run's id comes from ``parts``.
    """
    refuse_other_scheme(state, config)
    agencies = load_agencies(config.origin.agencies)
    before = state.runs(changed=True, newest=1)
    started = now()
    last = state.runs(newest=1)
    as_before = {name: n for name, n in (last[0].counts.items() if last else ()) if name.startswith("passed_over")}
    with state.transaction():
        run_id = stable_id(before[0].id if before else "", *parts)
        record = Run(run_id, started, now(), __version__, config.to_dict(), counts)
        row = state.add_run(record, changed=True)
        touched = change(row)
        regrouped = plan.regroup(touched, state, config)
        state.replace_groups(regrouped.old, regrouped.new)
        ids = _whole_events(state, touched, regrouped.new)
        changes = plan.retell(ids, state, config, agencies, loose=loose, processes=1)
        put(state, (), changes, row)
        counts = {**as_before, **counts, "events_changed": len(changes.events), "quarantined": len(state.quarantined())}
        state.set_counts(row, counts)
        _give_keys(state, config)
        showing.complete(state, changes, config)
    return record


def _whole_events(state: State, ids: Sequence[str], groups: Sequence[DuplicateGroup]) -> list[str]:
    """The documents of all events that these articles and groups are in."""
    named = {*ids, *(document for group in groups for document in group.documents)}
    return sorted({document for event in state.events_of(named) for document in event.documents})


def _give_keys(state: State, config: Config) -> None:
    """What is gone may have kept the keys of a crowd from those that are left of it."""
    for entries in rebuilding.entries(state, maintenance.without_keys(state), config):
        maintenance.put_entries(state, [(id_, entry) for id_, entry in entries if len(entry.keys)])
