"""``clusterer init``: a new desk, ready to run."""

from __future__ import annotations

import getpass
import json
import shlex
import shutil
import sys
from pathlib import Path

import click

from clusterer.cli import options


@click.command(name="init")
@click.argument("folder", metavar="DESK", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", help="Heading of the report (default: the folder's name).")
@click.option("--user", help="Whose the scheduled runs are (default: yours).")
@click.option("--force", is_flag=True, help="Overwrite configuration, crontab and units that are there already.")
@options.json_option
def init(folder: Path, title: str | None, user: str | None, *, force: bool, as_json: bool) -> None:
    """Make a desk: a folder with all that an hourly job needs.

    \b
    DESK/hourly.toml   what to read, where to keep it, settings
    DESK/incoming/     where articles are dropped
    DESK/cron/         a crontab for /etc/cron.d
    DESK/systemd/      a service and a timer for /etc/systemd/system

    Files that are there are not overwritten. Edit what you like; the last line says what to do next.
    """
    from clusterer import desk

    new = desk.desk(folder, user=user or getpass.getuser(), program=_program(), title=title or "")
    written = desk.make(new, force=force)
    command = "clusterer" if shutil.which("clusterer") else shlex.quote(_program())
    following = f"{command} run --config {shlex.quote(str(new.config))}"
    if as_json:
        named = {"desk": str(new.folder), "files": [str(path) for path in written], "next": following}
        click.echo(json.dumps(named, ensure_ascii=False))
        return
    systemd, crontab = shlex.quote(str(new.timer.parent)), shlex.quote(str(new.crontab))
    lines = [
        *(f"{path}" for path in written),
        "",
        "Every hour, once it runs by hand (as root; one of the two):",
        f"    cp {systemd}/* /etc/systemd/system/ && systemctl enable --now {new.timer.name}",
        f"    install -m 644 {crontab} /etc/cron.d/",
        "",
        f"Next: drop articles into {new.folder / desk.INCOMING}/, then",
        f"    {following}",
    ]
    click.echo("\n".join(lines))


def _program() -> str:
    """The command as a crontab has to name it."""
    beside = Path(sys.executable).with_name("clusterer")
    return str(beside if beside.exists() else shutil.which("clusterer") or beside)
