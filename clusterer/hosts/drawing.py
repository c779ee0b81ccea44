"""From the state to findings: the report is a function of the state alone, whatever led to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from clusterer import __version__, plan
from clusterer.config import Config
from clusterer.documents import stable_id
from clusterer.errors import NoStateError, StateError
from clusterer.findings import ExaminedEvent
from clusterer.hosts.clock import now
from clusterer.hosts.local import Result
from clusterer.store import State

# Counts of a run that depend on what came in alone. How much was read again to find that out depends on circumstances,
# and a run that was killed and started again must end in the same report.
_TOLD = ("new", "versions", "groups_changed", "events_changed")


def load_findings(state: Path, days: int = 0) -> Result:
    """All that the state knows, or what grew in its last ``days`` days. The run is the last that changed anything.

    Time counts back from the last run, so that neither this machine's clock nor an absurd date decides what is shown
    (unless that run was in the future).
    Raises NoStateError, StateError.
    """
    with State(state) as opened:
        runs = opened.runs(changed=True, newest=1)
        if not runs:
            raise NoStateError("nothing has been taken into this state yet", subject=str(state))
        latest = min(runs[0].started, now())  # a clock that ran ahead must not hide everything
        since = int((latest - timedelta(days=days)).timestamp()) if days else None
        stored = opened.events(since)
        living = {found.event.id for found in stored}
        aliases = {old: new for old, new in opened.aliases().items() if not days or new in living}
        shown = sorted(document for found in stored for document in found.event.documents)
        articles = opened.articles(shown)
        if len(articles) != len(shown):
            raise StateError("articles are missing", subject=str(state), hint="`clusterer check` says which")
        groups = opened.groups() if since is None else opened.groups_of(shown)
        chains = plan.chains_by_event(opened.version_chains(shown), [found.event for found in stored])
        examined = [
            plan.with_chains(_related(found, aliases, living), chains.get(found.event.id, ())) for found in stored
        ]
        run = replace(runs[0], counts={name: runs[0].counts[name] for name in _TOLD if name in runs[0].counts})
        changed = [id_ for id_ in opened.changed_events() if id_ in living]
        return Result.of(plan.assemble(run, articles, groups, examined, opened.quarantined(), aliases, changed))


def draw(state: Path, out: Path, config: Config) -> list[Path]:
    """Write the report of the state into ``out``; what would not change is not touched. Returns its files."""
    from clusterer.report import write

    found = load_findings(state, config.report.days)
    files = write(found, out, config.report)
    _mark(out).write_text(_drawn(found.run.id, config), "utf-8")
    return files


def is_drawn(state: Path, out: Path, config: Config) -> bool:
    """Whether the report in ``out`` is that of the state, as far as its mark tells. ``check`` compares for real."""
    with State(state) as opened:
        runs = opened.runs(changed=True, newest=1)
    try:
        mark = _mark(out).read_text("utf-8")
    except OSError:
        return False
    return bool(runs) and mark == _drawn(runs[0].id, config) and (out / "index.html").is_file()


def count(state: Path) -> int:
    """How many articles the state has, versions included."""
    with State(state) as opened:
        return opened.count()


def _mark(out: Path) -> Path:
    return out / ".drawn"


def _drawn(run: str, config: Config) -> str:
    """What a report depends on: the state's last change, the settings of the report, and this program."""
    return f"{run} {stable_id(__version__, repr(config.report))}\n"


def _related(found: ExaminedEvent, aliases: dict[str, str], living: set[str]) -> ExaminedEvent:
    """The event with its related events as they are called now."""
    current = dict.fromkeys(aliases.get(id_, id_) for id_ in found.event.related)
    related = tuple(id_ for id_ in current if id_ in living and id_ != found.event.id)
    return replace(found, event=replace(found.event, related=related))
