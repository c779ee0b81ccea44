"""From the state to findings: the report is a function of the state alone, whatever led to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from clusterer import __version__, pipeline
from clusterer.config import Config
from clusterer.documents import Event, stable_id
from clusterer.errors import NoStateError, StateError
from clusterer.pipeline import ExaminedEvent, Result
from clusterer.store import EventDetails, State

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
        latest = min(runs[0].started, pipeline.now())  # a clock that ran ahead must not hide everything
        since = int((latest - timedelta(days=days)).timestamp()) if days else None
        stored = opened.events(since)
        aliases = {old: new for old, new in opened.aliases().items() if not days or _shown(new, stored)}
        shown = sorted(document for event, _ in stored for document in event.documents)
        articles = opened.articles(shown)
        if len(articles) != len(shown):
            raise StateError("articles are missing", subject=str(state), hint="`clusterer check` says which")
        groups = sorted(opened.groups() if since is None else opened.groups_of(shown), key=lambda g: g.documents)
        chains = opened.version_chains(shown)
        changed = opened.changed_events()
        quarantined = opened.quarantined()
        living = {event.id for event, _ in stored}
        chain_of: dict[str, list[tuple[str, ...]]] = {}
        home = {document: event.id for event, _ in stored for document in event.documents}
        for chain in chains:
            here = tuple(id_ for id_ in chain if id_ in home)
            for event in {home[id_] for id_ in here}:
                chain_of.setdefault(event, []).append(tuple(id_ for id_ in here if home[id_] == event))
        examined = [
            _examined(_related(event, aliases, living), details, chain_of.get(event.id, []))
            for event, details in stored
        ]
        examined.sort(key=lambda e: (e.event.first_published is None, e.event.first_published or 0, e.event.id))
        attributions = {a.document: a for _, details in stored for a in details.attributions}
        run = replace(runs[0], counts={name: runs[0].counts[name] for name in _TOLD if name in runs[0].counts})
        result = pipeline.assemble(run, articles, groups, examined, attributions, quarantined, aliases)
        return replace(result, changed=tuple(id_ for id_ in changed if id_ in living))


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


def _shown(event: str, stored: list[tuple[Event, EventDetails]]) -> bool:
    return any(other.id == event for other, _ in stored)


def _related(event: Event, aliases: dict[str, str], living: set[str]) -> Event:
    """The event with its related events as they are called now."""
    current = dict.fromkeys(aliases.get(id_, id_) for id_ in event.related)
    return replace(event, related=tuple(id_ for id_ in current if id_ in living and id_ != event.id))


def _examined(event: Event, details: EventDetails, chains: list[tuple[str, ...]]) -> ExaminedEvent:
    """``chains`` are versions of one article as the state saw them change, beside those that headlines tell."""
    told = [chain for chain in chains if len(chain) > 1]
    return ExaminedEvent(
        event,
        details.shared,
        details.families,
        {attribution.document: attribution for attribution in details.attributions},
        details.origins,
        (*details.versions, *(chain for chain in told if chain not in details.versions)),
    )
