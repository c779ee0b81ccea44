"""Which part of a state a report shows, and how its events are called now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from clusterer.errors import NoStateError
from clusterer.findings import Run
from clusterer.hosts.clock import now
from clusterer.records import dataclass
from clusterer.report import selecting
from clusterer.store import State, shown

_DAY: Final = 86_400

# Counts of a run that depend on what came in alone. How much was read again to find that out depends on circumstances,
# and a run that was killed and started again must end in the same report.
_TOLD: Final = (
    *("new", "versions", "groups_changed", "events_changed", "passed_over", "dates_unread"),
    *("forgotten", "decisions"),
)


def last_run(state: State) -> Run:
    """The last run that changed anything. Raises NoStateError where there was none."""
    runs = state.runs(changed=True, newest=1)
    if not runs:
        raise NoStateError("nothing has been taken into this state yet", subject=str(state.path))
    told = {name: count for name, count in runs[0].counts.items() if name.startswith(_TOLD)}
    return replace(runs[0], counts=told)


@dataclass(frozen=True)
class Window:
    """What is shown of a state, and the names of its events."""

    since: int | None  # events that have not grown since are left out
    living: frozenset[str]  # ids of the events that are shown
    aliases: Mapping[str, str]
    selected: bool = False  # whether there are events since then that are not among ``living``
    notes: tuple[str, ...] = ()  # what is left out, a line each

    @classmethod
    def of(cls, state: State, run: Run | None = None, days: int = 0) -> Window:
        """All there is, or what grew in the last ``days`` days.

        They count back from the newest article, or from the run where a date is later than that (as far as its clock
        did not run ahead): neither an archive nor an absurd date leaves nothing to show.
        """
        gone = [selecting.removed(state.count_forgotten())]
        if run is None or not days:
            living = frozenset(shown.event_ids(state, None))
            return cls(None, living, _naming(state, living, every=True), notes=tuple(filter(None, gone)))
        latest = int(min(run.started, now()).timestamp())
        newest = shown.newest_time(state, latest + _DAY)
        since = (latest if newest is None else min(latest, newest)) - days * _DAY
        living = frozenset(shown.event_ids(state, since))
        note = selecting.older(days, shown.count_events(state) - len(living))
        notes = tuple(filter(None, [note, *gone]))
        return cls(since, living, _naming(state, living, every=False), notes=notes)

    def narrowed(self, state: State, living: frozenset[str], note: str) -> Window:
        """The same without the events that are not among ``living``."""
        if len(living) == len(self.living):
            return self
        notes = (*self.notes, *filter(None, [note]))
        return Window(self.since, living, _naming(state, living, every=False), selected=True, notes=notes)

    @property
    def partial(self) -> bool:
        """Whether there are events that are not shown."""
        return self.selected or self.since is not None

    def related(self, event: str, ids: Iterable[str]) -> tuple[str, ...]:
        """Related events as they are called now."""
        current = dict.fromkeys(self.aliases.get(id_, id_) for id_ in ids)
        return tuple(id_ for id_ in current if id_ in self.living and id_ != event)


def _naming(state: State, living: frozenset[str], *, every: bool) -> dict[str, str]:
    """What the shown events were called before; with ``every`` also those that went with what was pruned."""
    return {old: new for old, new in state.aliases().items() if every or new in living}
