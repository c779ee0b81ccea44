"""The command line: thin verbs that parse, call and print. The only package that imports click.

Modules here import nothing heavy at their top: ``clusterer --help`` must answer at once. Errors are caught in ``main``
and nowhere else; exit codes are listed in docs/cli.md.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import click

from clusterer import __version__
from clusterer.cli.inspect import evaluate, explain, show
from clusterer.cli.operate import check, config, export, history, prune, serve
from clusterer.cli.run import dedupe, report, run
from clusterer.errors import ClustererError

INTERRUPTED = 130


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with:  clusterer run ARTICLES --out report/   then open report/index.html",
)
@click.version_option(__version__, prog_name="clusterer")
def cli() -> None:
    """Find which articles are the same copy, which report the same event, and which news agency the copy came from,
    with the words in the text that prove it.
    """


for command in (run, report, show, explain, dedupe, export, evaluate, history, check, prune, config, serve):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code."""
    try:
        code = cli.main(arguments, prog_name="clusterer", standalone_mode=False)
    except ClustererError as error:
        click.echo(f"clusterer: {error}", err=True)
        sys.exit(error.exit_code)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("clusterer: interrupted", err=True)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:  # `clusterer show … | head`: nobody reads on, which is no error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(code if isinstance(code, int) else 0)
