"""What the manual tells people to type exists: every option that it names beside a command is one of that command."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from clusterer.cli import cli

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])
SPAN = re.compile(r"`([^`\n]+)`")
LINE = re.compile(r"^\s*(?:\$ )?((?:[A-Z_]+=\S+ )*clusterer .*)$", re.MULTILINE)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def commands() -> dict[str, set[str]]:
    """What may stand before options, with and without the program's name, and the options of each."""
    found = {}
    for name, command in cli.commands.items():
        inner = command.commands if isinstance(command, click.Group) else {}
        for verb, of in {name: command, **{f"{name} {sub}": of for sub, of in inner.items()}}.items():
            found[verb] = {"--help", *(opt for param in of.params for opt in (*param.opts, *param.secondary_opts))}
    return found


COMMANDS = commands()
VERB = re.compile(rf"(?:.*\bclusterer )?({'|'.join(sorted(COMMANDS, key=len, reverse=True))})\b(.*)")


def unknown(text: str) -> list[str]:
    """The options in a text that stand beside a command which does not have them."""
    said = [*SPAN.findall(text), *LINE.findall(text.replace("\\\n", " "))]
    found = filter(None, (VERB.fullmatch(part.split("|")[0].strip()) for part in said))
    named = (
        (verb, option) for verb, rest in map(re.Match.groups, found) for option in OPTION.findall(rest.split("#")[0])
    )
    return [f"{verb} {option}" for verb, option in named if option not in COMMANDS[verb]]


def test_an_option_that_no_command_has_is_found() -> None:
    assert unknown("see `check --report` and `clusterer run --out x`") == ["check --report"]
    assert unknown("    clusterer feedback apply x --nothing\n") == ["feedback apply --nothing"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_option_that_a_page_names_is_one_of_its_command(page: Path) -> None:
    assert unknown(page.read_text(encoding="utf-8")) == []
