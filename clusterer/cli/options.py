"""What several verbs share: options for inputs and settings, and where a verb's findings come from."""

from __future__ import annotations

import contextlib
import errno
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

import click

from clusterer import legible
from clusterer.errors import ClustererError, ConfigError, NoStateError

if TYPE_CHECKING:
    from clusterer.config import Config, RunSettings
    from clusterer.documents import Quarantined
    from clusterer.findings import Findings

QUARANTINED = 3
REFUSALS = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EROFS, errno.EIO}  # the system's, not a mistake of ours
SAID = 10  # lines about one file; a binary file named .jsonl has thousands of bad rows
F = TypeVar("F", bound=Callable[..., Any])

inputs = click.argument("inputs", metavar="INPUT...", nargs=-1)
state_option = click.option(
    "--state",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="CLUSTERER_STATE",
    show_envvar=True,
    help="The state file that is kept between runs.",
)
input_option = click.option(
    "-i", "--input", "inputs", metavar="INPUT", multiple=True, help="Articles to look at, instead of a state."
)
force_option = click.option("--force", is_flag=True, help="Also write a report among files that are not a report's.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for machines.")


def settings_options(command: F) -> F:
    """``--config`` and ``--set``, which make up the settings together with the environment."""
    command = click.option(
        "--set",
        "settings",
        metavar="SECTION.KEY=VALUE",
        multiple=True,
        help="One setting, stronger than the file and the environment; may be repeated (see `clusterer config show`).",
    )(command)
    return click.option("--config", "config_file", type=click.Path(path_type=Path), help="A TOML file with settings.")(
        command
    )


def settings(config_file: Path | None, assignments: tuple[str, ...]) -> Config:
    """The settings of the stages from the file, the environment and ``--set`` options."""
    return all_settings(config_file, assignments)[0]


def all_settings(
    config_file: Path | None, assignments: tuple[str, ...], given: Mapping[str, Any] | None = None
) -> tuple[Config, RunSettings]:
    """All settings from the file, the environment, ``--set`` and other options ("section.key" -> value or None)."""
    from clusterer.config import load

    flags: dict[str, Any] = {}
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        if not equals:
            raise ConfigError(f"expected SECTION.KEY=VALUE, got {assignment!r}", subject="--set")
        flags[key.strip()] = value.strip()
    flags.update((key, value) for key, value in (given or {}).items() if value is not None)
    return load(config_file, os.environ, flags)


def complain(line: str) -> None:
    """One line on standard error. A run goes on where nobody reads it, and an input's own words steer no terminal."""
    with contextlib.suppress(BrokenPipeError):
        click.echo(f"clusterer: {legible.one_line(line)}", err=True)


class Quarantine:
    """What was put aside while reading. Each item is one line on standard error, a file's first SAID at least.

    ``hold`` keeps the lines until the end of the ``with`` block: they would tear a progress bar. Files of other kinds
    in a folder are one line at its end, unless ``quiet``: they are no problem.
    """

    def __init__(self, *, hold: bool = False, quiet: bool = False) -> None:
        self._folders: dict[str, Mapping[str, int]] = {}
        self._quiet = quiet
        self.items: list[Quarantined] = []
        self.passed_over: Counter[str] = Counter()  # files of other kinds, by suffix
        self._hold = hold
        self._of_file: Counter[str] = Counter()

    def __call__(self, item: Quarantined) -> None:
        """Take an item."""
        self.items.append(item)
        if not self._hold:
            self._say(item)

    def pass_over(self, folder: str, kinds: Mapping[str, int]) -> None:
        """Take files of other kinds; they are said when the inputs are read."""
        self.passed_over.update(kinds)
        self._folders[folder] = kinds

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        from clusterer.readers import passed_over_line

        if not self._quiet:
            for folder, kinds in self._folders.items():
                complain(f"{folder}: {passed_over_line(kinds)}")
        if self._hold:
            for item in self.items:
                self._say(item)
        for file, count in self._of_file.items():
            if count > SAID:
                complain(f"{file}: {count - SAID:,} more rows like these were put aside")

    def _say(self, item: Quarantined) -> None:
        file = file_of(item)
        self._of_file[file] += bool(file)
        if self._of_file[file] > SAID:
            return
        complain(f"{item.source}: {item.reason}")


def file_of(item: Quarantined) -> str:
    """The file that a row was put aside from, "" where the item is no row."""
    file, _, row = item.source.rpartition(":")
    return file if row.isdecimal() else ""


def code_of(found: Findings, inputs: tuple[str, ...]) -> int:
    """The exit code of a verb that looked at inputs (a state's quarantine is its runs' affair)."""
    return QUARANTINED if inputs and found.quarantined else 0


def findings_of(inputs: tuple[str, ...], state: Path | None, config: Config) -> Findings:
    """What is known: from the inputs where some are given, else from the state. Raises NoStateError without either."""
    if inputs:
        from clusterer.hosts import local

        with Quarantine() as aside:
            documents = local.read(*inputs, on_quarantine=aside, on_passed_over=aside.pass_over)
            return local.run(documents, config, quarantined=aside.items, passed_over=aside.passed_over)
    if state is None:
        raise NoStateError("nothing to look at", hint="name articles (-i INPUT) or a state (--state FILE)")
    from clusterer.hosts import drawing

    return drawing.load_findings(state)


def check_place(out: Path, *, force: bool = False) -> None:
    """Refuse a folder that a report cannot go into, before any work is done."""
    from clusterer.report import check_place

    check_place(out, force=force)


def refuse_overwriting(inputs: Iterable[str], *outputs: tuple[str, Path | None]) -> None:
    """Refuse (option, path)s that name one file twice, or a file that is to be read: it would be gone afterwards.

    Pipes and devices may be named as often as one likes. Raises click.UsageError.
    """
    from clusterer import readers

    named: dict[str, str] = {}
    for option, path in outputs:
        if path is None or (path.exists() and not path.is_file()):
            continue
        other = named.setdefault(os.path.realpath(path), option)
        if other != option:
            raise click.UsageError(f"{other} and {option} name the same file.", click.get_current_context())
    if any(Path(path).exists() and readers.suffixes(path)[0] for path in named):  # no folder is listed for nothing
        for file in readers.files(*inputs):
            if file in named:
                told = f"{named[file]} would overwrite an input: {file}. Choose another place."
                raise click.UsageError(told, click.get_current_context())


def write_lines(path: Path, lines: Iterable[bytes]) -> None:
    """Write a file of such lines at once: whoever reads it sees the old one or the new one, whole.

    A link is followed, and what is no file (a pipe, /dev/stdout) is written to, never replaced.
    """
    from clusterer.files import Replacing

    stream = path.exists() and not path.is_file() and not path.is_dir()
    target = path if stream else path.resolve()
    try:
        if not stream:
            target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") if stream else Replacing(target) as file:
            for line in lines:
                file.write(line)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ClustererError("cannot write", subject=str(path), hint="check the folder and its rights") from error
