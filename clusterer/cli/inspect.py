"""Verbs that look at what was found, in the terminal: show, explain, evaluate."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from clusterer import legible
from clusterer.cli import describe, options
from clusterer.errors import ClustererError, ConfigError

if TYPE_CHECKING:
    from clusterer.documents import Article
    from clusterer.evaluation import Kind
    from clusterer.findings import Findings


@click.command()
@click.argument("what", metavar="[[outlet|agency] NAME_OR_ID]", nargs=-1)
@options.input_option
@options.state_option
@options.settings_options
@options.json_option
@click.pass_context
def show(
    context: click.Context,
    what: tuple[str, ...],
    inputs: tuple[str, ...],
    state: Path | None,
    config_file: Path | None,
    settings: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Show an event, a document, an outlet or an agency.

    With its members, their origins, and the words that prove them. Without a name, list the events, the newest first.

    \b
    clusterer show -i articles/
    clusterer show EVENT_ID --state desk.db
    clusterer show DOCUMENT_ID -i articles/
    clusterer show outlet "The Harbour Post" -i articles/
    clusterer show agency Reuters --state desk.db
    """
    kinds = ("outlet", "agency")
    if len(what) > 2 or (len(what) == 2 and what[0] not in kinds) or (len(what) == 1 and what[0] in kinds):
        raise click.UsageError("Expected one id, `outlet NAME` or `agency NAME`.", context)
    found = options.findings_of(inputs, state, options.settings(config_file, settings))
    if as_json:
        click.echo(_json(describe.as_data(found, what)))
        context.exit(options.code_of(found, inputs))
    if not what:
        text = describe.events(found)
    elif what[0] == "outlet":
        text = describe.outlet(found, what[1])
    elif what[0] == "agency":
        text = describe.agency(found, what[1])
    else:
        text = describe.event_or_document(found, what[0])
    click.echo(legible.printable(text))
    context.exit(options.code_of(found, inputs))


@click.command()
@click.argument("left", metavar="DOC_A")
@click.argument("right", metavar="DOC_B")
@options.input_option
@options.state_option
@options.settings_options
@options.json_option
@click.pass_context
def explain(
    context: click.Context,
    left: str,
    right: str,
    inputs: tuple[str, ...],
    state: Path | None,
    config_file: Path | None,
    settings: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Explain why two articles are (not) one copy or one event."""

    from clusterer.comparing import compare

    if left == right:
        raise ConfigError("one article, named twice", subject=left, hint="name two to compare")
    config = options.settings(config_file, settings)
    found = options.findings_of(inputs, state, config)
    a, b = _article(found, left), _article(found, right)
    compared = compare(a, b, found.articles, config, found.duplicate_groups)
    if as_json:
        decisions = [asdict(decision) | {"said": decision.said} for decision in describe.decisions(found, a, b)]
        click.echo(_json({**asdict(compared), "decisions": decisions}))
    else:
        click.echo(legible.printable(describe.comparison(found, a, b, compared)))
    context.exit(options.code_of(found, inputs))


def _article(found: Findings, id_: str) -> Article:
    for article in found.articles:
        if article.document.id == id_:
            return article
    raise ClustererError("no such document", subject=id_, hint=describe.nearest(id_, [d.id for d in found.documents]))


@click.command()
@click.argument("kind", type=click.Choice(["events", "duplicates", "origins"]))
@click.argument("inputs", metavar="[INPUT...]", nargs=-1)
@click.option(
    "--gold", type=click.Path(path_type=Path), required=True, help="A file of labelled articles, or a corpus folder."
)
@click.option(
    "--state",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Measure what this state holds, instead of running the pipeline.",
)
@options.settings_options
@options.json_option
@click.pass_context
def evaluate(
    context: click.Context,
    kind: Kind,
    inputs: tuple[str, ...],
    gold: Path,
    state: Path | None,
    config_file: Path | None,
    settings: tuple[str, ...],
    as_json: bool,
) -> None:
    """Run the pipeline on labelled articles and measure what it finds.

    Without INPUT the articles are those the gold file holds itself, or the folder `articles` beside it. Marks of
    analysts (feedback.jsonl) are gold, too: they need INPUT or --state.
    """
    from clusterer import evaluation
    from clusterer.hosts import local

    if inputs and state is not None:
        raise click.UsageError("Name articles or a state, not both.", context)
    config = options.settings(config_file, settings)
    if evaluation.holds_marks(gold):
        marks, refused = evaluation.read_marks(gold)
        for one in refused:
            options.complain(f"{gold}:{one.line}: {one.reason}")
        told = options.findings_of(inputs, state, config)
        kept = evaluation.score_marks(marks, kind, told.events, told.attributions, told.aliases)
        click.echo(_json(kept.to_dict()) if as_json else legible.printable(kept.explain()))
        context.exit(options.QUARANTINED if refused else options.code_of(told, inputs))
    labels = evaluation.read_gold(gold)
    chosen = inputs or ((labels.inputs,) if labels.inputs and not labels.rows else ())
    with options.Quarantine() as aside:
        found = options.findings_of((), state, config) if state is not None else None
        if chosen:
            documents = local.read(*chosen, on_quarantine=aside, on_passed_over=aside.pass_over)
        else:
            documents = local.read_rows(labels.rows, str(labels.path), on_quarantine=aside)
        found = found or local.run(documents, config)
    scores: evaluation.PartitionScores | evaluation.PairScores | evaluation.OriginScores
    if kind == "events":
        scores = evaluation.score_events(labels, found.documents, found.events)
    elif kind == "duplicates":
        scores = evaluation.score_duplicates(labels, found.documents, found.duplicate_groups)
    else:
        scores = evaluation.score_origins(labels, found.documents, found.attributions)
    click.echo(_json(scores.to_dict()) if as_json else legible.printable(scores.explain()))
    context.exit(options.QUARANTINED if aside.items else 0)


def _json(value: Any) -> bytes:
    """JSON in UTF-8, whatever the terminal's own encoding."""
    return legible.json_for_screens(json.dumps(value, ensure_ascii=False, indent=2)).encode()
