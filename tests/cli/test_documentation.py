"""Every command and option is documented."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_the_command_reference_shows_the_help_that_people_see() -> None:
    from click.testing import CliRunner

    from clusterer.cli import cli

    shown = CliRunner().invoke(cli, ["dedupe", "--help"], prog_name="clusterer", terminal_width=100).output
    described = (DOCS / "cli.md").read_text(encoding="utf-8").split("## clusterer dedupe\n\n```\n")[1].split("```")[0]
    assert described.strip() == shown.strip()


def test_the_command_reference_is_what_the_commands_say() -> None:
    page = runpy.run_path(str(DOCS / "generate_cli.py"))["page"]()
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == page, "run: python docs/generate_cli.py"
