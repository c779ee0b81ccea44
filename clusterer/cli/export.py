"""The verb that writes what was found as data: export."""

from __future__ import annotations

from pathlib import Path

import click
from click.core import ParameterSource

from clusterer.cli import options
from clusterer.errors import ConfigError

FORMATS = ("json", "jsonl", "csv", "parquet", "ninjs", "atom", "sqlite", "corpus")
TABLES = ("dependence",)
TABLE_FORMATS = ("csv", "jsonl", "parquet")


@click.command()
@options.input_option
@options.state_option
@options.settings_options
@click.option(
    "--format",
    "formats",
    metavar="FORMAT,…",
    default="jsonl",
    show_default=True,
    help=f"One or more of {', '.join(FORMATS)}, separated by commas.",
)
@click.option(
    "--table",
    type=click.Choice(TABLES),
    help="Instead of articles a table (csv, jsonl, parquet). dependence: outlet by month, articles and words by role.",
)
@click.option(
    "--origin", metavar="none|any|NAME", help="Only articles without wire origin, with any, or with this one."
)
@click.option("--where", metavar="EXPRESSION", help="Only events with an article of which this holds (as of `report`).")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write files into this folder instead of printing.",
)
@click.pass_context
def export(
    context: click.Context,
    inputs: tuple[str, ...],
    state: Path | None,
    config_file: Path | None,
    settings: tuple[str, ...],
    formats: str,
    table: str | None,
    origin: str | None,
    where: str | None,
    out: Path | None,
) -> None:
    """Write what was found as data, from a state or from articles.

    \b
    jsonl    one article a line, its text, event, copies and origins included; can be read as input again
    csv      a table of articles (in a folder also one of events)
    parquet  the same tables for columns at a time (needs --out)
    json     everything, as in report.json
    ninjs    one IPTC ninjs item a line, the origins as infosources
    atom     a feed of the events that are new or grew in the last run
    sqlite   a database for Datasette: documents, events, origins, evidence, copies, and views (needs --out)
    corpus   one article of each group of copies a line, with the list of those it stands for
    """
    from clusterer import exporting
    from clusterer.dependence import dependence
    from clusterer.hosts.narrowing import narrow
    from clusterer.where import parse

    if table is not None and context.get_parameter_source("formats") is ParameterSource.DEFAULT:
        formats = "csv"
    wanted = tuple(dict.fromkeys(name.strip() for name in formats.split(",") if name.strip()))
    known = FORMATS if table is None else TABLE_FORMATS
    for name in wanted:
        if name not in known:
            raise ConfigError(f"unknown format {name!r}", subject="--format", hint=f"known: {', '.join(known)}")
    if table is not None and origin is not None:
        raise ConfigError("a table of shares needs all articles", subject="--origin", hint="leave out --origin")
    if out is None and (len(wanted) != 1 or {"parquet", "sqlite"} & set(wanted)):
        raise ConfigError("several files cannot be printed", subject="--format", hint="name a folder with --out")
    if out is not None:
        endings = ["ninjs.jsonl" if name == "ninjs" else name for name in wanted]
        stems = ("documents", "events", "report") if table is None else (table,)
        names = [f"{stem}.{ending}" for ending in endings for stem in stems]
        options.refuse_overwriting(inputs, *(("--out", out / name) for name in names))
    config = options.settings(config_file, settings)
    if where is not None:
        parse(where)  # before the work
    found = exporting.with_origin(narrow(options.findings_of(inputs, state, config), where or ""), origin)
    if table is None:
        contents = (file for name in wanted for file in exporting.files(found, name))
    else:
        rows = dependence(found.tallies)
        contents = (exporting.dependence_file(rows, name) for name in wanted)
    if out is None:
        click.echo(next(contents)[1], nl=False)
    else:
        exporting.write(contents, out)
    context.exit(options.code_of(found, inputs))
