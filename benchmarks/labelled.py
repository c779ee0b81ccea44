"""Evaluate on every labelled collection: corpora/wire-desk, and the real ones where they are present.

    python benchmarks/labelled.py [--data ../shared/data]

One run of the whole pipeline a collection, in the default configuration, scored for every kind of label that the
collection holds. Prints the tables and writes them into docs/benchmarks.md between the ``labelled`` markers. The real
collections are not part of this repository (their texts belong to their publishers); without them only wire-desk is
measured, and the file is left alone.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from page import machine, put

import clusterer
from clusterer.evaluation import Gold, read_gold, score_duplicates, score_events, score_origins
from clusterer.findings import Findings
from clusterer.hosts.local import read_rows

ROOT = Path(__file__).resolve().parent.parent
NOT_GOLD = {"raw_pages_2018.jsonl"}  # its "event" is a topic

EVENTS = (
    "collection",
    "articles",
    "events found / true",
    "B³ P",
    "B³ R",
    "B³ F1",
    "pairwise F1",
    "ARI",
    "AMI",
    "seconds",
)
DUPLICATES = ("collection", "found as", "articles", "pairs", "precision", "recall", "F1")
ORIGINS = (
    *("collection", "articles", "origins", "precision", "recall", "recall, credit visible", "role right"),
    *("evidence right", "citations rejected", "hard negatives clean"),
)


def collections(data: Path) -> list[Path]:
    """The gold files to measure on."""
    real = [path for kind in ("events", "attribution") for path in sorted((data / kind).glob("*.jsonl"))]
    return [ROOT / "corpora" / "wire-desk" / "gold.jsonl", *(path for path in real if path.name not in NOT_GOLD)]


def find(gold: Gold) -> Findings:
    """Run the pipeline on the articles that a gold file labels."""
    if gold.rows:
        documents = read_rows(gold.rows, gold.path.name, on_quarantine=lambda _: None)
    else:
        documents = clusterer.read(gold.inputs or gold.path.parent, on_quarantine=lambda _: None)
    return clusterer.run(documents)


def measure(paths: Iterable[Path]) -> dict[str, list[Sequence[str]]]:
    """Rows of the three tables."""
    tables: dict[str, list[Sequence[str]]] = {"events": [EVENTS], "duplicates": [DUPLICATES], "origins": [ORIGINS]}
    for path in paths:
        gold = read_gold(path)
        name = path.parent.name if path.name == "gold.jsonl" else path.stem
        begun = time.perf_counter()
        found = find(gold)
        seconds = time.perf_counter() - begun
        for kind in gold.kinds:
            tables[kind].extend((name, *row) for row in ROWS[kind](gold, found, seconds))
        print(f"{name}: {seconds:.1f} s", file=sys.stderr)
    return tables


def event_rows(gold: Gold, found: Findings, seconds: float) -> list[Sequence[str]]:
    """B³ and the other measures of a partition."""
    s = score_events(gold, found.documents, found.events)
    figures = (s.b_cubed.precision, s.b_cubed.recall, s.b_cubed.f1, s.pairwise.f1, s.ari, s.ami)
    return [(str(s.articles), f"{s.clusters} / {s.actual_clusters}", *map(_share, figures), f"{seconds:.1f}")]


def duplicate_rows(gold: Gold, found: Findings, _seconds: float) -> list[Sequence[str]]:
    """Pairs in a near-duplicate group, and pairs in a family: families are tied by less text, within an event."""
    rows: list[Sequence[str]] = []
    for name, groups in (("near-duplicate groups", found.duplicate_groups), ("families", found.families)):
        s = score_duplicates(gold, found.documents, groups)
        counts = s.counts
        rows.append(
            (name, str(s.articles), str(counts.actual), *map(_share, (counts.precision, counts.recall, counts.f1)))
        )
    return rows


def origin_rows(gold: Gold, found: Findings, _seconds: float) -> list[Sequence[str]]:
    """Origins by article and agency, those that siblings tell included, and what stands around them."""
    s = score_origins(gold, found.documents, found.attributions)
    figures = (s.origins.precision, s.origins.recall, s.visible.recall, s.role_accuracy)
    shares = [c.recall if c.actual else None for c in (s.evidence, s.rejected, s.clean)]
    return [(str(s.articles), str(s.origins.actual), *map(_share, figures), *map(_share, shares))]


ROWS = {"events": event_rows, "duplicates": duplicate_rows, "origins": origin_rows}


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first row is its head."""
    head, *body = ("| " + " | ".join(row) + " |" for row in rows)
    return "\n".join([head, "|---|" + "---:|" * (len(rows[0]) - 1), *body])


def main() -> None:
    """Measure, print, and write the section."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    paths = collections(parser.parse_args().data)
    find(read_gold(paths[0]))  # the kernels are compiled once a machine; that is not what is timed
    tables = measure(paths)
    text = f"`python benchmarks/labelled.py`: {machine()}\n\n" + "\n\n".join(
        f"**{kind.capitalize()}**\n\n{table(rows)}" for kind, rows in tables.items()
    )
    print(text)
    if len(paths) > 1:
        put("labelled", text)


if __name__ == "__main__":
    main()
