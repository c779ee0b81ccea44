"""``clusterer forget``: articles that must go."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clusterer.cli import options, reports
from clusterer.cli.describe import number
from clusterer.errors import NoStateError

if TYPE_CHECKING:
    from clusterer.hosts.forgetting import Forgotten


@click.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@options.state_option
@click.option(
    "--out",
    "outs",
    type=click.Path(path_type=Path, file_okay=False),
    multiple=True,
    help="Draw this report again (default: all that the configuration names); may be repeated.",
)
@options.settings_options
@click.option("--dry-run", is_flag=True, help="Say what would go, and change nothing.")
@click.option("--undo", is_flag=True, help="Have removed articles taken in again when they are read the next time.")
@click.option("--lock-wait", metavar="LENGTH", default="0", help="Wait so long for a run that is at work.")
@options.json_option
def forget(
    ids: tuple[str, ...],
    state: Path | None,
    outs: tuple[Path, ...],
    config_file: Path | None,
    settings: tuple[str, ...],
    lock_wait: str,
    *,
    dry_run: bool,
    undo: bool,
    as_json: bool,
) -> None:
    """Remove articles on request.

    All versions of each go, with all that was found in them. Text and evidence go from the state and its log, and from
    the reports that are drawn again; their events are told anew without them and say that an article was removed. The
    same file, read again, does not bring them back.
    """
    from clusterer.config import seconds
    from clusterer.hosts import forgetting

    asked = reports.Reports(config_file, settings, {"run.state": state and str(state)})
    if not asked.run.state:
        raise NoStateError("no state given", hint="name it with --state FILE, CLUSTERER_STATE or --config TOML")
    path, wait = Path(asked.run.state), seconds(lock_wait, where="--lock-wait")
    if undo:
        again = forgetting.admit_again(path, ids, lock_wait=wait)
        told = f"{number(again, 'article')} will be taken in again when they are read"
        click.echo(json.dumps({"again": again}) if as_json else told)
        return
    found = forgetting.forget(path, ids, dry_run=dry_run, lock_wait=wait)
    drawings = [asked.drawing(out, path, options.complain) for out in outs] if outs else []
    if not outs:
        drawings = asked.drawings(path, options.complain)
    if not dry_run:
        draw(path, drawings, asked.run.processes)
    if as_json:
        drawn = [str(drawing.out) for drawing in drawings if not dry_run]
        removed = [asdict(one) for one in found.removed]
        what = {"removed": removed, "already": found.already, "run": found.run or None, "reports": drawn}
        click.echo(json.dumps({**what, "dry_run": dry_run}, ensure_ascii=False))
        return
    click.echo("\n".join(_lines(found, dry_run=dry_run)))
    if not drawings and not dry_run and found.removed:
        options.complain("reports show them until they are drawn again: `clusterer report`, or the next run")


def draw(state: Path, drawings: list[reports.Drawing], processes: int) -> None:
    """Draw reports of a state that was corrected."""
    from clusterer.hosts import drawing

    for one in drawings:
        options.check_place(one.out)
    for one in drawings:
        drawing.draw(state, one.out, one.config, processes)


def _lines(found: Forgotten, *, dry_run: bool) -> list[str]:
    verb = "would be removed" if dry_run else "removed"
    lines = []
    for one in found.removed:
        versions = f" ({len(one.ids)} versions)" if len(one.ids) > 1 else ""
        lines.append(f"{one.ids[0]}{versions} {verb}" + (f", from event {one.event}" if one.event else ""))
        lines += [f"  still in {source}, which is not touched" for source in one.sources]
        if one.copies:
            lines.append(f"  near-duplicates that stay: {', '.join(one.copies)}")
    lines += [f"{id_} was removed before" for id_ in found.already]
    return lines
