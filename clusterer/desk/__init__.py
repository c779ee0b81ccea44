"""A new desk: the folder that an hourly job works in, with its configuration, crontab and systemd units.

The files are made from ``templates/``, the one place they are kept in, with this desk's paths, user and program. Every
path is quoted by the rules of the file it goes into: a shell's and cron's (crontab(5): % is a line end), systemd's
(systemd.syntax(7), systemd.service(5): % and $ are doubled), TOML's. Nothing that is there is overwritten unless asked
for; what is there already as it would be written is left alone, so that an ``init`` that was killed can be repeated.
"""

from __future__ import annotations

import json
import os
import pwd
import re
import shlex
import shutil
from importlib import resources
from pathlib import Path
from string import Template
from typing import Final

from clusterer.errors import ConfigError, InputError
from clusterer.files import write
from clusterer.records import dataclass

CONFIG: Final = "hourly.toml"
INCOMING: Final = "incoming"
_USER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\$?")  # useradd(8)
_HOMES = ("/home", "/root", "/run/user")  # what systemd's ProtectHome hides
_TEMPORARY = ("/tmp", "/var/tmp")  # noqa: S108 -- what PrivateTmp hides


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a desk is, what it is called, and what runs it."""

    folder: Path  # absolute
    user: str  # whose the scheduled runs are
    program: str  # path of the command ``clusterer``
    title: str  # of the report

    @property
    def unit(self) -> str:
        """The name of the crontab and of the systemd units: no dot, no space."""
        name = re.sub(r"[^a-z0-9]+", "-", self.folder.name.lower()).strip("-")
        return f"clusterer-{name}" if name not in ("", "clusterer") else "clusterer"

    @property
    def config(self) -> Path:
        """The configuration: all that a command needs to be told."""
        return self.folder / CONFIG

    @property
    def crontab(self) -> Path:
        """What goes into /etc/cron.d."""
        return self.folder / "cron" / self.unit

    @property
    def timer(self) -> Path:
        """What, with the service beside it, goes into /etc/systemd/system."""
        return self.folder / "systemd" / f"{self.unit}.timer"


def desk(folder: Path, *, user: str, program: str, title: str = "") -> Desk:
    """A desk in this folder. Raises ConfigError for a path or user that no crontab can name."""
    folder = folder.absolute()
    for path in (str(folder), program):
        if not path.isprintable():
            raise ConfigError("a crontab cannot name this path", subject=repr(path), hint="choose another folder")
    if not _USER.fullmatch(user):
        raise ConfigError(f"not the name of a user: {user!r}", subject="--user")
    try:
        pwd.getpwnam(user)
    except KeyError:
        hint = f"useradd --system {user}"
        raise ConfigError(f"there is no user {user!r} here", subject="--user", hint=hint) from None
    return Desk(folder, user, program, title or folder.name)


def files(new: Desk) -> dict[Path, str]:
    """The files of the desk and what each holds."""
    values = {
        "unit": new.unit,
        "user": new.user,
        "name": new.folder.name.replace("%", "%%"),
        "title": json.dumps(new.title, ensure_ascii=False),  # JSON's strings are TOML's
    }
    in_cron = {
        "clusterer": _in_cron(new.program),
        "config": _in_cron(str(new.config)),
        "report": _in_cron(str(new.folder / "report")),
        "state": _in_cron(str(new.folder / "desk.db")),
    }
    hidden = [Path(new.folder), Path(new.program)]
    in_systemd = {
        "clusterer": _in_systemd(new.program),
        "config": _in_systemd(str(new.config)),
        "folder": str(new.folder).replace("%", "%%"),  # the rest of the line, as it is
        "desk": _in_systemd(str(new.folder), dollar="$"),
        "protect_home": "read-only" if _below(hidden, _HOMES) else "yes",
        "private_tmp": "no" if _below(hidden, _TEMPORARY) else "yes",
    }
    return {
        new.config: _filled(CONFIG, values),
        new.crontab: _filled("cron", values | in_cron),
        new.timer.with_suffix(".service"): _filled("service", values | in_systemd),
        new.timer: _filled("timer", values),
    }


def make(new: Desk, *, force: bool = False) -> list[Path]:
    """Make the desk and return its files. Raises InputError, with nothing written, where one is there already."""
    wanted = files(new)
    try:
        there = [path for path, text in wanted.items() if path.exists() and path.read_text("utf-8") != text]
        if there and not force:
            named = ", ".join(str(path.relative_to(new.folder)) for path in there)
            raise InputError(
                f"there already, and not as it would be written: {named}",
                subject=str(new.folder),
                hint="--force overwrites it" if len(there) == 1 else "--force overwrites them",
            )
        (new.folder / INCOMING).mkdir(parents=True, exist_ok=True)
        for path, text in wanted.items():
            path.parent.mkdir(exist_ok=True)
            write(path, text.encode())
        if os.geteuid() == 0:  # made by root for a user who is to write here
            for path in (new.folder, new.folder / INCOMING, *wanted):
                shutil.chown(path, new.user)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("cannot make a desk here", subject=str(new.folder), hint="choose another folder") from error
    return list(wanted)


def _filled(name: str, values: dict[str, str]) -> str:
    template = resources.files(__package__).joinpath("templates", name).read_text("utf-8")
    return Template(template).substitute(values)


def _in_cron(word: str) -> str:
    return shlex.quote(word).replace("%", "\\%")


def _in_systemd(word: str, dollar: str = "$$") -> str:
    """A word of a command line, or with ``dollar`` "$" of a list of paths."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", dollar)
    return f'"{escaped}"' if re.search(r"[^\w/.%$:+@-]", word) else escaped


def _below(paths: list[Path], folders: tuple[str, ...]) -> bool:
    return any(path.is_relative_to(folder) for path in paths for folder in folders)
