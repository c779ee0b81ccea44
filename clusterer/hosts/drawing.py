"""From the state to findings and to the report, which is a function of the state alone, whatever led to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from clusterer import assembling
from clusterer.compute.scratch import give_back
from clusterer.config import Config
from clusterer.documents import stable_id
from clusterer.errors import StateError
from clusterer.hosts.narrowing import narrow
from clusterer.hosts.result import Result
from clusterer.hosts.saving import over
from clusterer.hosts.showing import as_shown, complete_apart, made_with, stories, summary
from clusterer.hosts.shown_window import Window, last_run
from clusterer.hosts.state_rows import StateRows, select
from clusterer.report.story import Story
from clusterer.store import State, shown
from clusterer.version import __version__


def load_findings(state: Path, days: int = 0, where: str = "") -> Result:
    """All that the state knows, or what grew in its last ``days`` days (``Window.of``), and of that the events that
    have an article of which ``where`` holds. The run is the last that changed anything.

    Raises NoStateError, StateError, ConfigError.
    """
    with State(state) as opened:
        run = last_run(opened)
        window = Window.of(opened, run, days)
        stored = opened.events(window.since)
        documents = sorted(document for found in stored for document in found.event.documents)
        articles = opened.articles(documents)
        if len(articles) != len(documents):
            raise StateError("articles are missing", subject=str(state), hint="`clusterer check` says which")
        by_id = {article.document.id: article for article in articles}
        named = window.named(opened, (id_ for found in stored for id_ in found.event.related))
        groups = opened.groups() if window.since is None else opened.groups_of(documents)
        together = assembling.chains_by_event(opened.same_address(documents), [found.event for found in stored])
        examined = [
            as_shown(
                found, [by_id[id_] for id_ in found.event.documents], together.get(found.event.id, ()), named, opened
            )
            for found in stored
        ]
        changed = window.shown(opened.changed_events())
        quarantined = opened.quarantined()
        found = assembling.assemble(run, articles, groups, examined, quarantined, window.aliases, changed)
    return Result.of(narrow(replace(found, notes=window.notes), where))


def draw(state: Path, out: Path, config: Config, processes: int = 0) -> Sequence[Path]:
    """Write the report of the state into ``out``; what would not change is not touched. Returns its files.

    Only the events whose pages change are loaded. Where the state's rows were made by another version or for other
    settings (the next run makes them anew), they are made here, some events at a time, in a temporary file.
    """
    give_back()
    with State(state) as opened:
        drawn, files = _draw(opened, out, config, processes)
    _mark(out).write_text(_drawn(drawn, config), "utf-8")
    return files


def _draw(state: State, out: Path, config: Config, processes: int) -> tuple[str, Sequence[Path]]:
    from clusterer import report
    from clusterer.report.drawing import folder_of

    run = last_run(state)
    window = Window.of(state, run, config.report.days)
    if shown.made_with(state) != made_with(config) or shown.without_rows(state):
        complete_apart(state, window, config)
    window = select(state, window, config.report.where)
    rows = StateRows(state, window)
    folder = folder_of(out)
    told = summary(state, run, rows, window, folder)

    def load(ids: Sequence[str]) -> list[Story]:
        with State(state.path) as opened:  # of this process: a worker cannot share its parent's
            return [story for story, _ in stories(opened, ids, window)]

    work = over(processes, told.run.counts["documents"])
    return run.id, report.draw(out, rows, load, told, config.report, work, folder)


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
