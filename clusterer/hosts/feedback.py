"""Corrections by analysts (``clusterer feedback``): marks of a report become decisions in its state.

A mark on an event ties, or keeps apart, the article and the *core* of that event: its central article, or the first
one that is no copy of the marked one. So a mark speaks of what the event is about, whatever else leaves or joins it. A
later mark on the same matter takes the place of an earlier one. The events concerned are told anew at once, and by
every later run that reaches them.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from clusterer.documents import Decision, Event, Origin
from clusterer.errors import InputError
from clusterer.evaluation.marks import Marked, Refused
from clusterer.findings import ExaminedEvent
from clusterer.hosts.clock import now
from clusterer.hosts.correcting import correct
from clusterer.hosts.settings import settings_of
from clusterer.origin import load_agencies
from clusterer.origin.decided import NO_AGENCY
from clusterer.records import dataclass
from clusterer.store import State, hold_standing, shown
from clusterer.store.corrections import Set


@dataclass(frozen=True, slots=True)
class Applied:
    """What a call did: the decisions that are new, how many marks were in force already, those that cannot be."""

    decisions: tuple[Decision, ...]
    unchanged: int
    refused: tuple[Refused, ...]
    run: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    decision: Decision
    event: str
    report: str
    replaces: tuple[int, ...]  # numbers of decisions


def decided(path: Path) -> list[Set]:
    """The decisions in force. Raises NoStateError, StateError."""
    with State(path) as state:
        return state.decided()


def apply(path: Path, marks: Sequence[Marked], *, lock_wait: float = 0.0) -> Applied:
    """Have these marks hold from now on. A mark that cannot be is refused, the others are applied.

    Raises NoStateError, LockedError, StateError.
    """
    with hold_standing(path, lock_wait), State(path, write=True) as state:
        config = settings_of(state)
        names = load_agencies(config.origin.agencies).names
        wanted: dict[tuple[str, str, str], _Wanted] = {}
        refused, unchanged = [], 0
        for mark in marks:
            found = _wanted(state, mark, names)
            if isinstance(found, Refused):
                refused.append(found)
                continue
            new = [one for one in found if not _in_force(state, one)]
            unchanged += not new
            wanted.update({(one.decision.article, one.event, one.decision.agency): one for one in new})
        decisions = tuple(one.decision for one in wanted.values())
        if not wanted:
            return Applied((), unchanged, tuple(refused))

        def decide(_: int) -> Sequence[str]:
            before = {one.number: one.decision for one in state.decided()}
            gone = [number for one in wanted.values() for number in one.replaces]
            state.undecide(gone)
            for one in wanted.values():
                state.decide(one.decision, one.event, one.report)
            return _concerned([*decisions, *(before[number] for number in gone)])

        parts = ("feedback", *map(repr, decisions))
        run = correct(state, config, {"decisions": len(wanted)}, parts, decide, dict.fromkeys(_moving(decisions), ""))
    return Applied(decisions, unchanged, tuple(refused), run.id)


def undo(path: Path, numbers: Sequence[int], *, lock_wait: float = 0.0) -> list[Set]:
    """Take decisions back, by their numbers; the events concerned are told as if they had never been made.

    Raises InputError, with nothing changed, for a number that there is not.
    """
    with hold_standing(path, lock_wait), State(path, write=True) as state:
        there = {one.number: one for one in state.decided()}
        for number in numbers:
            if number not in there:
                raise InputError("no such decision", subject=str(number), hint="`clusterer feedback list` numbers them")
        gone = [there[number] for number in dict.fromkeys(numbers)]

        def undecide(_: int) -> Sequence[str]:
            state.undecide(one.number for one in gone)
            return _concerned([one.decision for one in gone])

        if gone:
            parts = ("undo", *(repr(one.decision) for one in gone))
            back = {d.article: d.core for d in (one.decision for one in gone) if d.mark == "not-this-event"}
            loose = dict.fromkeys(_moving([one.decision for one in gone]), "") | back
            correct(state, settings_of(state), {"decisions": len(gone)}, parts, undecide, loose)
    return gone


def _concerned(decisions: Sequence[Decision]) -> list[str]:
    return sorted({id_ for decision in decisions for id_ in (decision.article, decision.core) if id_})


def _moving(decisions: Sequence[Decision]) -> list[str]:
    """The articles that may come to be in another event."""
    return sorted({decision.article for decision in decisions if decision.core})


def _in_force(state: State, wanted: _Wanted) -> bool:
    """Whether the same was decided before."""
    there = {one.number: one.decision for one in state.decided()}
    asked = wanted.decision
    return len(wanted.replaces) == 1 and any(
        (d.mark, d.agency, d.note) == (asked.mark, asked.agency, asked.note)
        for d in (there[number] for number in wanted.replaces)
    )


def _wanted(state: State, mark: Marked, names: Sequence[str]) -> list[_Wanted] | Refused:
    """The decisions that a mark asks for."""
    homes = state.events_of([mark.article])
    if not homes:
        return Refused(mark.line, f"no such article: {mark.article}")
    found: list[_Wanted] = []
    if mark.event and mark.mark != "not-this-agency":
        of_event = _of_event(state, mark)
        if isinstance(of_event, Refused):
            return of_event
        found += of_event
    if mark.agency or mark.mark == "right":
        of_verdict = _of_verdict(state, mark, homes[0], names)
        if isinstance(of_verdict, Refused):
            return of_verdict
        found += of_verdict
    return found


def _of_event(state: State, mark: Marked) -> list[_Wanted] | Refused:
    id_ = state.aliases().get(mark.event, mark.event)
    events = shown.examined(state, [id_])
    if not events:
        return Refused(mark.line, f"no such event: {mark.event}")
    event = events[0].event
    core = _core(state, event, mark.article)
    if not core:
        if mark.mark == "right":
            return []  # alone with its copies, which stay together anyway
        return Refused(mark.line, f"event {mark.event} holds nothing but {mark.article} and its copies")
    members = set(event.documents)
    replaces = tuple(
        one.number
        for one in state.decided()
        if one.decision.article == mark.article and not one.decision.agency and one.decision.core in members
    )
    day = f"{now():%Y-%m-%d}"
    decision = Decision(mark.mark, mark.article, core=core, note=mark.note, day=day)
    return [_Wanted(decision, event.id, mark.report, replaces)]


def _core(state: State, event: Event, article: str) -> str:
    """The article that stands for an event beside the marked one, "" where there is none but copies of that."""
    copies = {id_ for group in state.groups_of([article]) for id_ in group.documents} | {article}
    return next((id_ for id_ in (event.central, *event.documents) if id_ not in copies), "")


def _of_verdict(state: State, mark: Marked, home: Event, names: Sequence[str]) -> list[_Wanted] | Refused:
    examined: ExaminedEvent = shown.examined(state, [home.id])[0]
    origins = {origin.agency: origin for origin in examined.attributions[mark.article].origins}
    agencies = [*origins] or [NO_AGENCY]
    if mark.agency:
        known = {name.casefold(): name for name in (*names, *origins)}
        agency = known.get(mark.agency.casefold())
        if agency is None:
            near = difflib.get_close_matches(mark.agency.casefold(), known, n=1, cutoff=0.5)
            hint = f"; did you mean {known[near[0]]}?" if near else ""
            return Refused(mark.line, f"no such agency: {mark.agency}{hint}")
        if mark.mark == "right" and agency not in origins:
            return Refused(mark.line, f"{agency} was not found as an origin of {mark.article}: nothing to confirm")
        agencies = [agency]
    return list(_verdicts(state, mark, agencies, origins))


def _verdicts(state: State, mark: Marked, agencies: Sequence[str], origins: Mapping[str, Origin]) -> Iterator[_Wanted]:
    mine = [one for one in state.decided() if one.decision.article == mark.article and one.decision.agency]
    for agency in agencies:
        decision = Decision(mark.mark, mark.article, agency=agency, note=mark.note, day=f"{now():%Y-%m-%d}")
        if mark.mark == "right":
            decision = replace(decision, origin=origins.get(agency))
        same = [one for one in mine if one.decision.agency == agency]
        # "No agency" and an agency cannot both be right.
        confirmed = [one for one in mine if mark.mark == one.decision.mark == "right"]
        against = [one for one in confirmed if (one.decision.agency == NO_AGENCY) != (agency == NO_AGENCY)]
        yield _Wanted(decision, mark.event, mark.report, tuple(one.number for one in (*same, *against)))
