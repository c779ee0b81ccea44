"""Verbs that keep it running: history, check, prune, serve."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterer.cli import options, reports
from clusterer.cli.describe import number
from clusterer.errors import ConfigError, NoStateError

if TYPE_CHECKING:
    from clusterer.findings import Run


@click.command()
@options.state_option
@click.option(
    "-n", "--newest", type=click.IntRange(min=1), default=20, show_default=True, help="How many runs to list."
)
@options.json_option
def history(state: Path | None, newest: int, as_json: bool) -> None:
    """List the runs of a state, newest first."""
    from clusterer.store import State

    with State(_needed(state)) as opened:
        runs = opened.runs(newest=newest)
    if as_json:
        import msgspec

        listed = [
            {
                "id": run.id,
                "started": run.started,
                "finished": run.finished,
                "version": run.version,
                "counts": dict(run.counts),
            }
            for run in runs
        ]
        click.echo(msgspec.json.encode(listed).decode())
        return
    click.echo("\n".join(_line(run) for run in runs))


def _line(run: Run) -> str:
    counts = run.counts
    seconds = (run.finished - run.started).total_seconds()
    return (
        f"{run.started:%Y-%m-%d %H:%M:%S}  {run.id}  {counts.get('new', 0):>7,} new  "
        f"{counts.get('versions', 0):>5,} versions  {counts.get('events_changed', 0):>6,} events changed  "
        f"{counts.get('quarantined', 0):>4,} quarantined  {seconds:>6.0f} s"
        + (f"  {number(counts['forgotten'], 'article')} removed on request" if counts.get("forgotten") else "")
        + (f"  {number(counts['decisions'], 'decision')} of people" if counts.get("decisions") else "")
    )


@click.command()
@options.state_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Also compare this report with the state; without one, look whether each of its files is as it was drawn.",
)
@click.option("--repair", is_flag=True, help="Rebuild what can be rebuilt from the articles and events.")
@options.settings_options
@click.pass_context
def check(
    context: click.Context,
    state: Path | None,
    out: Path | None,
    repair: bool,
    config_file: Path | None,
    settings: tuple[str, ...],
) -> None:
    """Look for damage in a state and in a report.

    Pages, references and stored values are looked at, with --out the report's files as well. Each problem is one line;
    the exit code is 1 while any is left.
    """
    from clusterer import upkeep

    asked = reports.Reports(config_file, settings, {"run.state": state and str(state)})
    if out is not None and not asked.run.state and not repair:
        problems = upkeep.check_report(out)
    else:
        path = _needed(Path(asked.run.state) if asked.run.state else None)
        config = asked.config if out is None else asked.drawing(out, path, lambda _: None).config
        if out is not None and repair:
            options.check_place(out)
        problems = upkeep.check(path, config, report=out, repair=repair)
    for problem in problems:
        click.echo(problem)
    left = [problem for problem in problems if not problem.repaired]
    context.exit(1 if left else 0)


@click.command()
@options.state_option
@click.option("--keep-within", metavar="LENGTH", help="Keep events that grew in this time: 90d, 12w, 36h.")
@click.option("--dry-run", is_flag=True, help="Say what would go, and change nothing.")
@click.option("--compact", is_flag=True, help="Give the room back to the disk (needs as much again meanwhile).")
@click.option("--lock-wait", metavar="LENGTH", default="0", help="Wait so long for a run that is at work.")
def prune(state: Path | None, keep_within: str | None, dry_run: bool, compact: bool, lock_wait: str) -> None:
    """Remove the articles of old events from a state.

    Time counts back from the state's last run. Whole events go, with their texts and evidence; their articles stay
    known, so that the same files, read again, are not taken for new.
    """
    from clusterer import upkeep
    from clusterer.config import seconds

    path = _needed(state)
    if keep_within is None:
        raise ConfigError("no policy: nothing says what to keep", subject="prune", hint="give --keep-within 90d")
    length = seconds(keep_within, where="--keep-within")
    if length <= 0:
        raise ConfigError("this policy keeps nothing", subject="--keep-within", hint="delete the state file instead")
    pruned = upkeep.prune(
        path, length, dry_run=dry_run, compact=compact, lock_wait=seconds(lock_wait, where="--lock-wait")
    )
    verb = "would go" if dry_run else "removed"
    gone = f"{number(pruned.documents, 'article')} of {number(pruned.events, 'event')} {verb}"
    click.echo(f"{gone}, {number(pruned.kept, 'article')} kept")


@click.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@options.state_option
@click.option("--port", type=click.IntRange(0, 65_535), default=8_750, show_default=True, help="0 takes a free one.")
@reports.where_option
@options.settings_options
def serve(
    directory: Path,
    state: Path | None,
    port: int,
    where: str | None,
    config_file: Path | None,
    settings: tuple[str, ...],
) -> None:
    """Show a report in the browser, redrawn when the state changes.

    The report in DIRECTORY is shown to this machine alone. It is redrawn as it was drawn: with the settings that are
    kept with it. Others (--where, --set, --config) are kept from then on, and a line says what changes.
    """
    from clusterer.report.serve import serve as serve_report

    asked = reports.Reports(config_file, settings, {"report.where": where, "run.state": state and str(state)})
    state = Path(asked.run.state) if asked.run.state else None
    own = asked.drawing(directory, state, options.complain if state else lambda _: None)

    def changed() -> object:
        return _stamp(state) if state else None

    def redraw() -> object:
        from clusterer.hosts import drawing

        # As it was drawn the last time: another run may have changed its settings meanwhile.
        report = reports.Reports(None, ()).drawing(directory, state, lambda _: None)
        return drawing.draw(state, directory, report.config) if state else None

    if state is not None:
        from clusterer.hosts import drawing

        options.check_place(directory)
        drawing.draw(state, directory, own.config)
    serve_report(
        directory,
        port,
        version=changed if state else None,
        redraw=redraw if state else None,
        ready=lambda address: click.echo(f"{address}  (Ctrl-C ends it)"),
        warn=lambda line: click.echo(f"clusterer: {line}", err=True),
    )


def _stamp(state: Path) -> object:
    """What changes when the state does: a commit touches the file or its write-ahead log."""
    stamps = []
    for path in (state, state.with_name(f"{state.name}-wal")):
        try:
            stat = path.stat()
        except FileNotFoundError:
            continue
        stamps.append((stat.st_mtime_ns, stat.st_size))
    return stamps


def _needed(state: Path | None) -> Path:
    if state is None:
        raise NoStateError("no state given", hint="name it with --state FILE or CLUSTERER_STATE")
    return state
