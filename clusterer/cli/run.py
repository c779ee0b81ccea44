"""Verbs that make a report: run, report."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterer.cli import options, reports, schedule
from clusterer.cli.describe import number
from clusterer.errors import NoStateError

if TYPE_CHECKING:
    from clusterer.findings import Findings


@click.command()
@options.inputs
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Write the report into this folder.")
@options.force_option
@reports.where_option
@options.state_option
@options.settings_options
@schedule.schedule_options
@options.json_option
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was found, also when nobody watches (no terminal).")
@click.pass_context
def run(
    context: click.Context,
    /,
    inputs: tuple[str, ...],
    out: Path | None,
    state: Path | None,
    config_file: Path | None,
    settings: tuple[str, ...],
    as_json: bool,
    quiet: bool,
    verbose: bool,
    dry_run: bool,
    force: bool,
    where: str | None,
    **scheduled: str | bool | None,
) -> None:
    """Read articles and find copies, events and origins.

    INPUT is a file (.txt, .jsonl, .csv, .parquet, also .gz or .zst), a folder of them, or - for standard input.
    Without --state everything happens in memory; with it, only what is new is worked on.
    """
    from clusterer.hosts import local

    given = {"run.inputs": inputs or None, "run.out": out and str(out), "run.state": state and str(state)}
    given["report.where"] = where
    asked = reports.Reports(config_file, settings, {**given, **schedule.flags(scheduled)})
    config, run = asked.config, asked.run
    if not run.inputs:
        raise click.UsageError("Missing INPUT: name a file, a folder, or - for standard input.", context)
    files = (("--state", run.state), ("--metrics-file", run.metrics_file), ("--log-file", run.log_file))
    options.refuse_overwriting(run.inputs, *((option, Path(file)) for option, file in files if file))
    if run.state:
        watched = schedule.keep(asked, dry_run=dry_run, force=force, as_json=as_json, quiet=quiet, verbose=verbose)
        context.exit(watched)
    if dry_run:
        raise click.UsageError("--dry-run says what is new to a state: name it with --state.", context)
    for option in (name.replace("_", "-") for name, value in scheduled.items() if value):
        options.complain(f"--{option} does nothing without --state")
    drawings = asked.drawings(None, options.complain)
    for drawing in drawings:
        options.check_place(drawing.out, force=force)
    watched = sys.stderr.isatty() and not quiet
    with (
        options.Quarantine(hold=watched, quiet=quiet) as aside,
        click.progressbar(
            length=len(local.STAGES),
            label="clusterer",
            file=sys.stderr,
            hidden=not watched,
            show_eta=False,
            item_show_func=lambda stage: stage or "",
        ) as bar,
    ):

        def begin(stage: str) -> None:
            bar.update(0 if stage == local.STAGES[0] else 1, stage)

        result = local.run(
            local.read(*run.inputs, on_quarantine=aside, on_passed_over=aside.pass_over, columns=run.columns),
            config,
            quarantined=aside.items,
            passed_over=aside.passed_over,
            progress=begin,
            processes=run.processes,
        )
        begin("report")
        for drawing in drawings:
            local.save_report(result, drawing.out, drawing.config, run.processes)
        bar.update(1, "done")
    if as_json:
        import msgspec

        click.echo(msgspec.json.encode({"run": result.run.id, "counts": dict(result.run.counts)}).decode())
    elif verbose or (sys.stdout.isatty() and not quiet):
        click.echo(summary(result, [drawing.out for drawing in drawings]))
    context.exit(options.QUARANTINED if aside.items else 0)


def summary(found: Findings, reports: Sequence[Path]) -> str:
    """What a run found, in a few lines for a person."""
    counts = found.run.counts
    agencies = Counter(o.agency for a in found.attributions.values() for o in a.origins)
    put_aside = f", {counts['quarantined']:,} put aside (see above)" if counts["quarantined"] else ""
    if unread := counts.get("dates_unread"):
        put_aside += f", {number(unread, 'date')} not understood"
    if others := counts.get("passed_over"):
        put_aside += f"; {number(others, 'file')} of other kinds passed over"
    groups = number(counts["duplicate_groups"], "group")
    lines = [
        f"Articles    {counts['documents']:,} read{put_aside}",
        f"Copies      {number(counts['duplicates'], 'near-duplicate')} in {groups}",
        f"Events      {counts['events']:,}, of which {counts['events_of_several']:,} with two or more articles",
        f"Origin      {number(counts['with_origin'], 'article')} from a wire: "
        + (", ".join(f"{name} {n:,}" for name, n in agencies.most_common()) or "none"),
    ]
    lines += [f"Report      {out / 'index.html'}" for out in reports]
    return "\n".join(lines)


@click.command()
@options.state_option
@click.option(
    "--from",
    "dataset",
    metavar="DATASET",
    type=click.Path(path_type=Path, file_okay=False),
    help="Draw a part of this dataset, which `archive` made, instead of a state.",
)
@click.option("--month", metavar="YYYY-MM", help="Of a dataset: the events that began in this month (or: undated).")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the report into this folder (default: all reports that the configuration names).",
)
@options.force_option
@reports.where_option
@options.settings_options
@click.pass_context
def report(
    context: click.Context,
    state: Path | None,
    dataset: Path | None,
    month: str | None,
    out: Path | None,
    config_file: Path | None,
    settings: tuple[str, ...],
    where: str | None,
    *,
    force: bool,
) -> None:
    """Redraw the report from the state. Pages that would not change are left alone.

    It is drawn as the last time: with the settings that are kept with it. Others (--where, --set, --config) are kept
    from then on, and a line says what changes.
    """
    from clusterer.hosts import drawing

    asked = reports.Reports(config_file, settings, {"report.where": where, "run.state": state and str(state)})
    if dataset is not None:
        if out is None:
            raise click.UsageError("Name the report's folder with --out.", context)
        options.check_place(out, force=force)
        from clusterer.cli.archive import draw

        draw(dataset, month or "", asked.drawing(out, None, options.complain), asked.run.processes)
        return
    if month is not None:
        raise click.UsageError("--month chooses from a dataset: name it with --from.", context)
    if not asked.run.state:
        raise NoStateError("no state given", hint="name it with --state FILE, CLUSTERER_STATE or --config TOML")
    path = Path(asked.run.state)
    drawings = asked.drawings(path, options.complain) if out is None else [asked.drawing(out, path, options.complain)]
    if not drawings:
        raise click.UsageError("Name the report's folder with --out, or a configuration that does.", context)
    for one in drawings:
        options.check_place(one.out, force=force)
    for one in drawings:
        drawing.draw(path, one.out, one.config, asked.run.processes)
