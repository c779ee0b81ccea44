"""The verb for what is too much for one machine's memory: archive."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterer.cli import options
from clusterer.cli.describe import number
from clusterer.errors import ConfigError, MissingExtraError

if TYPE_CHECKING:
    from clusterer.cli.reports import Drawing


def draw(dataset: Path, month: str, drawing: Drawing, processes: int) -> None:
    """Draw a part of a dataset as a report. Raises MissingExtraError without the extra."""
    try:
        from clusterer import archive as room
    except ImportError as error:
        raise _missing() from error
    from clusterer.hosts import local

    found = room.slice_of(dataset, month, drawing.config.report.where)
    local.save_report(found, drawing.out, drawing.config, processes)


def _missing() -> MissingExtraError:
    return MissingExtraError("archives need pyarrow and daft", hint="pip install 'clusterer[archive]'")


@click.command()
@options.inputs
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar="DATASET",
    help="The folder of the dataset. Every worker must see it at this path.",
)
@click.option(
    "--engine",
    type=click.Choice(("native", "ray")),
    default="native",
    show_default=True,
    help="Who does the work: processes of this machine, or Ray.",
)
@click.option("--address", default="", help="The Ray cluster (default: one of this machine's own, ended afterwards).")
@click.option(
    "--partition",
    type=click.IntRange(min=1_000),
    default=160_000,
    show_default=True,
    help="Events of more articles than this (copies counted once) are linked in partitions of time of at most so many.",
)
@click.option(
    "--overlap",
    type=click.FloatRange(min=0),
    metavar="DAYS",
    default=30.0,
    show_default=True,
    help="How far a partition looks around itself, at most a quarter of it on either side.",
)
@click.option(
    "--in-driver",
    type=click.IntRange(min=0),
    metavar="ARTICLES",
    default=4_000_000,
    show_default=True,
    help="Near-duplicates among more articles than this are searched by the workers, key by key. The same are found.",
)
@options.settings_options
@options.json_option
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but problems.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was found, also when nobody watches (no terminal).")
@click.pass_context
def archive(
    context: click.Context,
    /,
    inputs: tuple[str, ...],
    out: Path,
    engine: str,
    address: str,
    partition: int,
    overlap: float,
    in_driver: int,
    config_file: Path | None,
    settings: tuple[str, ...],
    as_json: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Do with an archive what `run` does, into Parquet files.

    Copies, events and origins are those that `run` finds; they are written as a dataset. The work is done in steps, and
    each step's output is kept below DATASET/stages: a run that was broken off goes on where it was, a second run does
    nothing, another setting makes what depends on it anew. Tables and recipes: docs/archives.md. Needs the extra
    clusterer[archive].
    """
    try:
        from clusterer import archive as room
        from clusterer.archive.engine import Engine
    except ImportError as error:
        raise _missing() from error
    config, where = options.all_settings(config_file, settings, {"run.inputs": inputs or None})
    if not where.inputs:
        raise click.UsageError("Missing INPUT: name a file or a folder.", context)
    if address and engine != "ray":
        raise ConfigError("an address is that of a Ray cluster", subject="--address", hint="add --engine ray")
    watched = sys.stderr.isatty() and not quiet
    with (
        options.Quarantine(hold=watched, quiet=quiet) as aside,
        Engine("ray" if engine == "ray" else "native", address, where.processes) as workers,
        click.progressbar(
            length=len(room.STEPS) + 1,
            label="clusterer",
            file=sys.stderr,
            hidden=not watched,
            show_eta=False,
            item_show_func=lambda step: step or "",
        ) as bar,
    ):
        found = room.archive(
            where.inputs,
            out,
            config,
            workers,
            columns=where.columns,
            on_quarantine=aside,
            on_passed_over=aside.pass_over,
            begin=lambda step: bar.update(1, step),
            cut=room.Cut(partition, overlap),
            in_driver=in_driver,
        )
        bar.update(len(room.STEPS) + 1, "done")
    if as_json:
        import msgspec

        told = {"fingerprint": found.manifest["fingerprint"], "made": found.made, "counts": found.manifest["counts"]}
        click.echo(msgspec.json.encode(told).decode())
    elif verbose or (sys.stdout.isatty() and not quiet):
        counts = found.manifest["counts"]
        click.echo(
            f"{number(counts['documents'], 'article')}, {number(counts['duplicate_groups'], 'group')} of copies, "
            f"{number(counts['events'], 'event')}, {counts['with_origin']:,} from a wire: {out}"
            + ("" if found.made else " (nothing to do)")
        )
    context.exit(options.QUARANTINED if found.quarantined else 0)
