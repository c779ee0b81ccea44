"""Checking, repairing and pruning a state, for ``clusterer check`` and ``clusterer prune``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from clusterer.config import Config
from clusterer.duplicates.keys import BUCKET
from clusterer.errors import RefusedStateError, StateError
from clusterer.hosts import drawing, rebuilding
from clusterer.hosts.clock import now
from clusterer.hosts.scheme import scheme
from clusterer.records import dataclass
from clusterer.report import ReportError, damaged, forget, is_remembered, to_dict
from clusterer.store import State, damage, hold, hold_standing, maintenance


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and whether it has been put right."""

    message: str
    repaired: bool = False

    def __str__(self) -> str:
        return f"{self.message} (repaired)" if self.repaired else self.message


def check(path: Path, config: Config, *, report: Path | None = None, repair: bool = False) -> list[Problem]:
    """What is wrong with the state at ``path``, and with its report if that is named.

    With ``repair``, references, keys and terms are rebuilt from the articles, events and groups, and the report is
    drawn again. A damaged file, article or event cannot be rebuilt: restore the state from a backup.
    """
    with State(path) as state:
        found = list(damage.found(state))
        stored = state.scheme()
        stale = _stale(state, config) if not found and stored == scheme(config) else 0
    wanted = scheme(config)
    if stored is not None and stored != wanted:
        found.append(f"keys were made under other settings: {stored!r}, now {wanted!r}")
    if stale:
        found.append(f"{stale} documents without keys")
    problems = [Problem(message) for message in found]
    if repair and found:
        _rebuild(path, config)
        with State(path) as state:
            left = set(damage.found(state))
            if not left and _stale(state, config):
                left = set(found)
        problems = [Problem(message, repaired=message not in left) for message in found]
    if report is not None:
        differing = list(_differences(path, report, config))
        if differing and repair and not any(not problem.repaired for problem in problems):
            forget(report)
            drawing.draw(path, report, config)
        problems += [Problem(message, repaired=repair) for message in differing]
    return problems


def check_report(report: Path) -> list[Problem]:
    """The files of a report that are not as they were drawn, told without the state. Raises ReportError."""
    if not is_remembered(report):
        raise ReportError(
            "nothing here says how a report was drawn", subject=str(report), hint="name its folder, or draw it again"
        )
    return [Problem(message) for message in _damaged(report)]


def _stale(state: State, config: Config) -> int:
    """Documents without keys, though those that they should have take more documents. (Of a text with thousands of
    copies the first are found by, see ``BUCKET``; older versions gave the others no key.)
    """
    lost = maintenance.without_keys(state)
    stale = 0
    for entries in rebuilding.entries(state, lost, config):
        for _, entry in entries:
            held = np.bincount(state.similar(entry.keys, BUCKET).keys, minlength=len(entry.keys))
            stale += bool((held < BUCKET).any())
    return stale


def _rebuild(path: Path, config: Config) -> None:
    with hold(path), State(path, write=True) as state:
        try:
            with state.transaction():
                maintenance.clear_keys(state)
                maintenance.relink(state)
                for entries in rebuilding.entries(state, maintenance.ids(state), config):
                    maintenance.put_entries(state, entries)
                state.set_scheme(scheme(config))
        except RefusedStateError:
            raise
        except StateError:
            return  # what cannot be read cannot be rebuilt from; the second look says what is left


def _differences(path: Path, report: Path, config: Config) -> Iterator[str]:
    """What report.json says against what the state says, and pages that are not as they were drawn."""
    file = report / "report.json"
    try:
        shown = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        yield f"{file}: cannot be read ({getattr(error, 'strerror', None) or error})"
        return
    expected = json.loads(json.dumps(to_dict(drawing.load_findings(path, config.report.days, config.report.where))))
    for key, value in expected.items():
        if shown.get(key) != value:
            yield f"{file}: {key} is not what the state says"
    missing = [name for name in ("index.html",) if not (report / name).is_file()]
    yield from (f"{report / name}: missing" for name in missing)
    yield from _damaged(report)


def _damaged(report: Path) -> Iterator[str]:
    for name in damaged(report):
        yield f"{report / name}: {'not as it was drawn' if (report / name).exists() else 'missing'}"


@dataclass(frozen=True, slots=True)
class Pruned:
    """What a pruning removed (or would)."""

    documents: int
    events: int
    kept: int


def prune(path: Path, keep_seconds: float, *, dry_run: bool, compact: bool = False, lock_wait: float = 0.0) -> Pruned:
    """Forget the events that have not grown in the last ``keep_seconds`` before the state's last run.

    Raises NoStateError, LockedError, StateError.
    """
    if dry_run:
        with State(path) as state:
            return _pruned(state, keep_seconds)[0]
    with hold_standing(path, lock_wait), State(path, write=True) as state:
        pruned, rows = _pruned(state, keep_seconds)
        if rows:
            with state.transaction():
                maintenance.forget_events(state, rows)
                _give_keys(state)
        if compact:
            maintenance.compact(state)
    return pruned


def _give_keys(state: State) -> None:
    """What was pruned may have kept the keys of a crowd from those that are left of it. (Under settings of one's own
    ``check --repair`` does this.)
    """
    config = Config()
    if state.scheme() == scheme(config):
        for entries in rebuilding.entries(state, maintenance.without_keys(state), config):
            maintenance.put_entries(state, [(id_, entry) for id_, entry in entries if len(entry.keys)])


def _pruned(state: State, keep_seconds: float) -> tuple[Pruned, list[int]]:
    runs = state.runs(newest=1)
    if not runs:
        return Pruned(0, 0, 0), []
    latest = min(runs[0].started, now()).timestamp()  # a clock that ran ahead, then or now, must not cost articles
    old = maintenance.old_events(state, int(latest - keep_seconds), int(latest + 86_400))
    documents = sum(size for _, size in old)
    return Pruned(documents, len(old), state.count() - documents), [row for row, _ in old]
