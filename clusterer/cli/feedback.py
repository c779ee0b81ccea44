"""``clusterer feedback``: what analysts marked in a report, applied to its state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clusterer import legible
from clusterer.cli import forget, options, reports
from clusterer.cli.describe import number
from clusterer.errors import ConfigError, NoStateError

if TYPE_CHECKING:
    from clusterer.store.corrections import Set

out_option = click.option(
    "--out",
    "outs",
    type=click.Path(path_type=Path, file_okay=False),
    multiple=True,
    help="Draw this report again (default: all that the configuration names); may be repeated.",
)
wait_option = click.option("--lock-wait", metavar="LENGTH", default="0", help="Wait so long for a run that is at work.")


@click.group()
def feedback() -> None:
    """Apply what analysts marked in a report, list it, take it back."""


@feedback.command(name="apply")
@click.argument("file", metavar="FEEDBACK.JSONL", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@options.state_option
@out_option
@options.settings_options
@wait_option
@options.json_option
@click.pass_context
def apply_(
    context: click.Context,
    file: Path,
    state: Path | None,
    outs: tuple[Path, ...],
    config_file: Path | None,
    settings: tuple[str, ...],
    lock_wait: str,
    *,
    as_json: bool,
) -> None:
    """Have the marks of a feedback file hold in a state from now on.

    FEEDBACK.JSONL is what a report saved (-: standard input).
    "not-this-event" keeps the article apart from that event, "not-this-agency" from that origin, "right" holds what the
    page showed. Their events are told anew, now and by later runs, and say who set that. A line that cannot be applied
    is named, the others are applied (exit code 3).
    """
    from clusterer.config import seconds
    from clusterer.evaluation.marks import read_marks
    from clusterer.hosts import feedback as host

    asked, path = _state(config_file, settings, state)
    marks, unread = read_marks(file)
    done = host.apply(path, marks, lock_wait=seconds(lock_wait, where="--lock-wait"))
    refused = sorted((*unread, *done.refused), key=lambda one: one.line)
    drawn = _drawn(asked, path, outs) if done.decisions else []
    for one in refused:
        options.complain(f"{file}:{one.line}: {one.reason}")
    if as_json:
        told = {
            "applied": [decision.said for decision in done.decisions],
            "unchanged": done.unchanged,
            "refused": [{"line": one.line, "reason": one.reason} for one in refused],
            "run": done.run or None,
            "reports": drawn,
        }
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        lines = [decision.said for decision in done.decisions]
        held = f", {number(done.unchanged, 'mark')} held already" if done.unchanged else ""
        lines.append(f"{number(len(done.decisions), 'decision')} applied{held}")
        click.echo(legible.printable("\n".join(lines)))
    context.exit(options.QUARANTINED if refused else 0)


@feedback.command(name="list")
@options.state_option
@options.settings_options
@options.json_option
def list_(state: Path | None, config_file: Path | None, settings: tuple[str, ...], *, as_json: bool) -> None:
    """List the decisions that hold in a state.

    With the numbers that `undo` takes.
    """
    from clusterer.hosts import feedback as host

    _, path = _state(config_file, settings, state)
    found = host.decided(path)
    if as_json:
        click.echo(json.dumps([_plain(one) for one in found], ensure_ascii=False))
        return
    lines = [f"{one.number:>4}  {one.decision.said}" for one in found]
    click.echo(legible.printable("\n".join(lines) if lines else "no decisions"))


@feedback.command(name="undo")
@click.argument("numbers", metavar="[NUMBER...]", nargs=-1, type=int)
@click.option("--all", "everything", is_flag=True, help="Take back all decisions.")
@options.state_option
@out_option
@options.settings_options
@wait_option
@options.json_option
def undo(
    numbers: tuple[int, ...],
    state: Path | None,
    outs: tuple[Path, ...],
    config_file: Path | None,
    settings: tuple[str, ...],
    lock_wait: str,
    *,
    everything: bool,
    as_json: bool,
) -> None:
    """Take decisions back.

    What they held is found again as the articles tell it.
    """
    from clusterer.config import seconds
    from clusterer.hosts import feedback as host

    if bool(numbers) == everything:
        raise ConfigError("name decisions by number, or all", subject="undo", hint="`clusterer feedback list`")
    asked, path = _state(config_file, settings, state)
    wanted = [one.number for one in host.decided(path)] if everything else list(numbers)
    gone = host.undo(path, wanted, lock_wait=seconds(lock_wait, where="--lock-wait"))
    drawn = _drawn(asked, path, outs) if gone else []
    if as_json:
        click.echo(json.dumps({"undone": [_plain(one) for one in gone], "reports": drawn}, ensure_ascii=False))
    else:
        click.echo(f"{number(len(gone), 'decision')} taken back")


def _state(config_file: Path | None, settings: tuple[str, ...], state: Path | None) -> tuple[reports.Reports, Path]:
    asked = reports.Reports(config_file, settings, {"run.state": state and str(state)})
    if not asked.run.state:
        raise NoStateError("no state given", hint="name it with --state FILE, CLUSTERER_STATE or --config TOML")
    return asked, Path(asked.run.state)


def _drawn(asked: reports.Reports, path: Path, outs: tuple[Path, ...]) -> list[str]:
    drawings = [asked.drawing(out, path, options.complain) for out in outs] if outs else []
    if not outs:
        drawings = asked.drawings(path, options.complain)
    forget.draw(path, drawings, asked.run.processes)
    if not drawings:
        options.complain("reports do not show it until they are drawn again: `clusterer report`, or the next run")
    return [str(drawing.out) for drawing in drawings]


def _plain(one: Set) -> dict[str, Any]:
    d = one.decision
    return {
        "number": one.number,
        "mark": d.mark,
        "article": d.article,
        "event": one.event or None,
        "core": d.core or None,
        "agency": d.agency or None,
        "note": d.note,
        "report": one.report or None,
        "day": d.day,
        "said": d.said,
    }
