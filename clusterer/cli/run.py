"""Verbs that make a report: run, report."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterer.cli import options, schedule
from clusterer.cli.describe import number

if TYPE_CHECKING:
    from clusterer.findings import Findings


@click.command()
@options.inputs
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Write the report into this folder.")
@options.force_option
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
    **scheduled: str | bool | None,
) -> None:
    """Read articles and find copies, events and origins.

    INPUT is a file (.txt, .jsonl, .csv, .parquet, also .gz or .zst), a folder of them, or - for standard input.
    Without --state everything happens in memory; with it, only what is new is worked on.
    """
    from clusterer.hosts import local

    given = {"run.inputs": inputs or None, "run.out": out and str(out), "run.state": state and str(state)}
    config, where = options.all_settings(config_file, settings, {**given, **schedule.flags(scheduled)})
    if not where.inputs:
        raise click.UsageError("Missing INPUT: name a file, a folder, or - for standard input.", context)
    files = (("--state", where.state), ("--metrics-file", where.metrics_file), ("--log-file", where.log_file))
    options.refuse_overwriting(where.inputs, *((option, Path(file)) for option, file in files if file))
    if where.state:
        watched = schedule.keep(
            where, config, dry_run=dry_run, force=force, as_json=as_json, quiet=quiet, verbose=verbose
        )
        context.exit(watched)
    out = Path(where.out) if where.out else None
    if out is not None:
        options.check_place(out, force=force)
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
            local.read(*where.inputs, on_quarantine=aside, on_passed_over=aside.pass_over, columns=where.columns),
            config,
            quarantined=aside.items,
            passed_over=aside.passed_over,
            progress=begin,
            processes=where.processes,
        )
        begin("report")
        if out is not None:
            local.save_report(result, out, config, where.processes)
        bar.update(1, "done")
    if as_json:
        import msgspec

        click.echo(msgspec.json.encode({"run": result.run.id, "counts": dict(result.run.counts)}).decode())
    elif verbose or (sys.stdout.isatty() and not quiet):
        click.echo(summary(result, out))
    context.exit(options.QUARANTINED if aside.items else 0)


def summary(found: Findings, out: Path | None) -> str:
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
    if out is not None:
        lines.append(f"Report      {out / 'index.html'}")
    return "\n".join(lines)


@click.command()
@options.state_option
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Write the report into this folder."
)
@options.force_option
@options.settings_options
def report(state: Path | None, out: Path, config_file: Path | None, settings: tuple[str, ...], *, force: bool) -> None:
    """Redraw the report from the state. Pages that would not change are left alone."""
    from clusterer.hosts import local

    config = options.settings(config_file, settings)
    options.check_place(out, force=force)
    local.save_report(options.findings_of((), state, config), out, config)
