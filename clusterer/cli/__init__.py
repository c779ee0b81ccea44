"""The command line: thin verbs that parse, call and print. The only package that imports click.

Modules here import nothing heavy at their top: ``clusterer --help`` must answer at once. Errors are caught in ``main``
and nowhere else; exit codes are listed in docs/cli.md.
"""

from __future__ import annotations

from clusterer.cli import collecting  # isort: skip  # noqa: F401 -- what comes next makes the objects

import atexit
import difflib
import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

import click

from clusterer.cli import options
from clusterer.cli.archive import archive
from clusterer.cli.compiling import compile_kernels
from clusterer.cli.configuring import config
from clusterer.cli.dedupe import dedupe
from clusterer.cli.export import export
from clusterer.cli.feedback import feedback
from clusterer.cli.fetch import fetch
from clusterer.cli.forget import forget
from clusterer.cli.founding import init
from clusterer.cli.inspect import evaluate, explain, show
from clusterer.cli.operate import check, history, prune, serve
from clusterer.cli.run import report, run
from clusterer.errors import ClustererError
from clusterer.version import __version__

INTERRUPTED = 130
_COMPLETE = "_CLUSTERER_COMPLETE"


class Commands(click.Group):
    """The verbs. One that is misspelt is told its nearest."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Raises click.UsageError for an unknown verb."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], self.commands, n=1, cutoff=0.5)
            known = f"did you mean {near[0]}?" if near else f"known: {', '.join(sorted(self.commands))}"
            raise click.UsageError(f"No such command {args[0]!r}; {known}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with:  clusterer run ARTICLES --out report/   then open report/index.html",
)
@click.version_option(__version__, prog_name="clusterer")
def cli() -> None:
    """Find which articles are the same copy, which report the same event, and which news agency the copy came from,
    with the words in the text that prove it.
    """


COMMANDS = (
    init, run, fetch, archive, report, show, explain, dedupe, export, evaluate, history, check, prune, forget, feedback,
    config, serve,
)  # fmt: skip
for command in (*COMMANDS, compile_kernels):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code."""
    atexit.register(gc.freeze)  # what is left goes with the process: to look for cycles in it was 4 % of an hourly run
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's: for our small products its threads wait, at full load
    # … and pages of 2 MB under arrays that are used in part were a third of what the system did for a run
    os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")
    try:
        _complete()
        # Not by ``cli.main``: it takes a broken pipe for a failure.
        with cli.make_context("clusterer", sys.argv[1:] if arguments is None else arguments) as context:
            code = cli.invoke(context)
        sys.stdout.flush()
    except ClustererError as error:
        options.complain(str(error))
        sys.exit(error.exit_code)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nclusterer: interrupted", err=True)  # below the terminal's ^C
        sys.exit(INTERRUPTED)
    except BrokenPipeError:  # `clusterer show … | head`: nobody reads on, which is no error
        _silence()
        sys.exit(0)
    except MemoryError:
        click.echo("clusterer: not enough memory; give fewer articles at a time, or more memory", err=True)
        sys.exit(ClustererError.exit_code)
    except OSError as error:
        if error.errno not in options.REFUSALS:
            raise
        _silence()
        click.echo(f"clusterer: cannot write: {os.strerror(error.errno).lower()}", err=True)
        sys.exit(ClustererError.exit_code)
    sys.exit(code if isinstance(code, int) else 0)


def program() -> NoReturn:
    """What a shell starts: ``main``, and the end at once. To take apart all that was found would be 1 % of a run."""
    code = None

    def leave() -> None:
        if code is not None:
            with suppress(OSError):  # then Python flushes once more, and says so
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code & 0xFF)

    atexit.register(leave)  # before any other, so that it is called after all others
    try:
        main()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else None
        raise


def _complete() -> None:
    """Answer a shell that asks what could be typed next (docs/operations.md)."""
    if instruction := os.environ.get(_COMPLETE):
        from click.shell_completion import shell_complete

        sys.exit(shell_complete(cli, {}, "clusterer", _COMPLETE, instruction))


def _silence() -> None:
    """Send what is still in standard output's buffer nowhere, so that leaving does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
