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
    living: frozenset[str] | None  # ids of the events that are shown; None: all
    aliases: Mapping[str, str]
    notes: tuple[str, ...] = ()  # what is left out, a line each

    @classmethod
    def of(cls, state: State, run: Run | None = None, days: int = 0) -> Window:
        """All there is, or what grew in the last ``days`` days.

        They count back from the newest article, or from the run where a date is later than that (as far as its clock
        did not run ahead): neither an archive nor an absurd date leaves nothing to show.
        """
        gone = [selecting.removed(state.count_forgotten())]
        if run is None or not days:
            return cls(None, None, state.aliases(), tuple(filter(None, gone)))
        latest = int(min(run.started, now()).timestamp())
        newest = shown.newest_time(state, latest + _DAY)
        since = (latest if newest is None else min(latest, newest)) - days * _DAY
        living = frozenset(shown.event_ids(state, since))
        note = selecting.older(days, shown.count_events(state) - len(living))
        return cls(since, living, _naming(state, living), tuple(filter(None, [note, *gone])))

    def narrowed(self, state: State, living: frozenset[str], note: str) -> Window:
        """The same with only these events, of those that are shown."""
        if len(living) == self.count(state):
            return self
        return Window(self.since, living, _naming(state, living), (*self.notes, *filter(None, [note])))

    def count(self, state: State) -> int:
        """How many events are shown."""
        return shown.count_events(state) if self.living is None else len(self.living)

    @property
    def partial(self) -> bool:
        """Whether there may be events that are not shown."""
        return self.living is not None

    def shown(self, ids: Iterable[str]) -> list[str]:
        """Those of some events of the state that are shown."""
        return [id_ for id_ in ids if self.living is None or id_ in self.living]

    def named(self, state: State, ids: Iterable[str]) -> dict[str, str]:
        """What events are called now, by what they were called once; without those that are not shown."""
        current = {id_: self.aliases.get(id_, id_) for id_ in ids}
        living = shown.living(state, current.values()) if self.living is None else self.living
        return {id_: now for id_, now in current.items() if now in living}


def related(event: str, ids: Iterable[str], named: Mapping[str, str]) -> tuple[str, ...]:
    """The events related to one as they are called now (``Window.named``)."""
    current = dict.fromkeys(named[id_] for id_ in ids if id_ in named)
    current.pop(event, None)
    return tuple(current)


def _naming(state: State, living: frozenset[str]) -> dict[str, str]:
    """What the shown events were called before."""
    return {old: new for old, new in state.aliases().items() if new in living}
