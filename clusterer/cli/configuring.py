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
    """Print the settings in force: option, else environment, else file, else default."""
    from clusterer.cli import reference

    click.echo(reference.in_force(*options.all_settings(config_file, settings)))


@config.command()
@click.argument("files", metavar="TOML...", nargs=-1, required=True, type=click.Path(path_type=Path))
def validate(files: tuple[Path, ...]) -> None:
    """Check TOML files: unknown sections and keys, values out of range."""
    from clusterer.config import load

    for file in files:
        load(file)


@config.command()
def generate() -> None:
    """Print a TOML file with every setting, its default and what it does."""
    from clusterer.cli import reference

    click.echo(reference.template(), nl=False)
