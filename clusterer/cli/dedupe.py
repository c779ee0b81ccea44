"""The verb that makes a clean data set: dedupe."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterer.cli import options
from clusterer.cli.describe import number
from clusterer.errors import ChangedError

if TYPE_CHECKING:
    from clusterer.duplicates import Keep


@click.command()
@options.inputs
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Write what is kept here (JSON lines).")
@click.option("--removed", type=click.Path(path_type=Path), help="Write what is removed, and why, here (JSON lines).")
@click.option(
    "--keep",
    type=click.Choice(["earliest", "longest"]),
    default="earliest",
    show_default=True,
    help="Which article of a group to keep.",
)
@click.option(
    "--prefer", metavar="OUTLET", multiple=True, help="Keep this outlet's article where it has one; first named first."
)
@click.option(
    "--against",
    metavar="EXISTING",
    multiple=True,
    help="Also remove what is in EXISTING (articles, or a state file), which is left alone; may be repeated.",
)
@options.settings_options
@options.json_option
@click.option("-v", "--verbose", is_flag=True, help="Say how many were removed, also when nobody watches.")
@click.pass_context
def dedupe(
    context: click.Context,
    inputs: tuple[str, ...],
    out: Path,
    removed: Path | None,
    keep: Keep,
    prefer: tuple[str, ...],
    against: tuple[str, ...],
    config_file: Path | None,
    settings: tuple[str, ...],
    as_json: bool,
    verbose: bool,
) -> None:
    """Keep one article of those that are near-duplicates.

    Rows are written as they were read. A removed row also says which article stands for it (duplicate_of), and how
    much the two share: it is near to that one, or it stays. Events and origins are not looked at.
    """
    import msgspec

    from clusterer import readers
    from clusterer.compute.scratch import hold
    from clusterer.hosts import deduping

    hold()
    if not inputs:
        raise click.UsageError("Missing INPUT: name a file, a folder, or - for standard input.", context)
    options.refuse_overwriting((*inputs, *against), ("--out", out), ("--removed", removed))
    config = options.settings(config_file, settings)
    states = [path for path in against if deduping.is_state(path)]
    files = [path for path in against if path not in states]

    def part(*, standing: bool) -> tuple[deduping.Deduplicated, options.Quarantine]:
        with options.Quarantine() as aside:
            found = deduping.dedupe(
                readers.read_columns(*inputs, on_quarantine=aside, on_passed_over=aside.pass_over, standing=standing),
                config,
                keep=keep,
                outlets=prefer,
                existing=readers.read_columns(*files, on_quarantine=aside) if files else (),
                states=[Path(path) for path in states],
            )
        options.write_lines(out, found.kept_lines())
        if removed is not None:
            options.write_lines(removed, found.removed_lines())
        return found, aside

    # Only what can be read and written a second time.
    again = all(map(_is_kept, map(Path, (*inputs, *files)))) and not any(map(_is_stream, (out, removed)))
    try:
        found, aside = part(standing=again)
    except ChangedError as changed:
        options.complain(f"{changed.subject}: changed while it was read; read again, as it is now")
        found, aside = part(standing=False)
    counts = {"kept": len(found.kept), "removed": len(found.removed), "repeated": found.repeated}
    if as_json:
        click.echo(msgspec.json.encode({**counts, "quarantined": len(aside.items)}).decode())
    elif verbose or sys.stdout.isatty():
        gone = number(len(found.removed), "near-duplicate")
        click.echo(f"{number(len(found.kept), 'article')} kept in {out}, {gone} removed")
    context.exit(options.QUARANTINED if aside.items else 0)


def _is_kept(path: Path) -> bool:
    return path.is_file() or path.is_dir()


def _is_stream(path: Path | None) -> bool:
    return path is not None and path.exists() and not path.is_file()
