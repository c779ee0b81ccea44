"""Verbs about settings: config show, validate, generate."""

from __future__ import annotations

from pathlib import Path

import click

from clusterer.cli import options


@click.group()
def config() -> None:
    """Show, check or write settings."""


@config.command()
@options.settings_options
def show(config_file: Path | None, settings: tuple[str, ...]) -> None:
    """Print the settings in force.

    Each is that of the option, else of the environment, else of the file, else the default.
    """
    from clusterer.cli import reference

    click.echo(reference.in_force(*options.all_settings(config_file, settings)))


@config.command()
@click.argument("files", metavar="TOML...", nargs=-1, required=True, type=click.Path(path_type=Path))
def validate(files: tuple[Path, ...]) -> None:
    """Check TOML files for unknown keys and values out of range."""
    from clusterer.config import load

    for file in files:
        load(file)


@config.command()
def generate() -> None:
    """Print a TOML file with every setting, its default and its use."""
    from clusterer.cli import reference

    click.echo(reference.template(), nl=False)
