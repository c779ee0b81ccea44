"""Write docs/cli.md from the commands themselves: ``python docs/generate_cli.py``. A test compares."""

from __future__ import annotations

from pathlib import Path

import click

from clusterer.cli import cli

PAGE = Path(__file__).parent / "cli.md"

HEAD = """# Command line

Made by `docs/generate_cli.py` from the commands' own help.

| exit code | means |
|---|---|
| 0 | done (also: nothing new) |
| 1 | failure: one line on standard error says what, where, and what to do |
| 2 | usage: an unknown option, key or value |
| 3 | done, but some inputs were quarantined (each named in one line on standard error) |
| 10 | no state where one is needed |
| 11 | another run holds the state's lock |
| 130 | interrupted |

Problems go to standard error, results to standard output. A summary is printed on a terminal or with `-v`; from cron a
run that succeeds says nothing. Settings: `docs/configuration.md`.
"""


def page() -> str:
    """The whole page."""
    sections = [HEAD]
    # The settings that the program itself starts with: click keeps the first --help that it makes for a command.
    top = click.Context(cli, info_name="clusterer", terminal_width=100, **cli.context_settings)
    for name in cli.list_commands(top):
        sections += _section(name, cli.commands[name], top)
    return "\n".join(sections)


def _section(name: str, command: click.Command, parent: click.Context) -> list[str]:
    context = click.Context(command, info_name=name, parent=parent, terminal_width=100)
    shown = [f"## {context.command_path}", "", "```", command.get_help(context), "```", ""]
    if isinstance(command, click.Group):
        for sub, subcommand in command.commands.items():
            shown += _section(sub, subcommand, context)
    return shown


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
