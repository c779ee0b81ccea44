"""What a confidence is worth: counts by ground for ``confidence.toml``, reliability, Brier score.

    python benchmarks/calibration.py [--data ../shared/data] [--write]

Every labelled article, run through the whole pipeline: ``corpora/wire-desk`` (our own writing) and the real ones where
they are present. An origin is right where the labels name its agency. For the reliability table and the Brier score
each article's confidences are computed without its own labels (leave one out); the rules themselves were written
looking at them, so these are the best that can be hoped for on pages that nobody has seen.

Few real pages show what an inferred origin is worth, so copies are made too: each labelled article whose only credit
stands in its text is set beside itself without the credit's words, at another outlet, and the labels are asked whether
what is inferred for the copy is right. They count for the ground "the whole text" alone: for parts of texts, only real
pages do.

Prints the tables; ``--write`` puts them into docs/calibration.md, between the ``calibration`` markers, and the counts
into clusterer/origin/confidence.toml, if the real articles are there.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from origin import read, table
from origin_checks import without_credit
from page import machine, put

import clusterer
from clusterer.documents import Document, Origin
from clusterer.evaluation import read_gold
from clusterer.evaluation.gold import tie
from clusterer.origin import load_agencies
from clusterer.origin.confidence import (
    MOST_INFERRED,
    WEIGHT,
    WHOLE_TEXT,
    Ground,
    confidence,
    credited,
    ground_of,
    meaning,
    supported,
)
from clusterer.origin.confidence import table as confidence_counts

ROOT = Path(__file__).resolve().parent.parent
COUNTS = ROOT / "clusterer" / "origin" / "confidence.toml"
REAL = ("gold_dev", "stress_dev", "families_dev")
BINS = (0.0, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
UNNAMED = "agencies"


@dataclass(frozen=True)
class Claim:
    """An origin that was found, and whether the labels confirm it."""

    article: str
    origin: Origin
    right: bool

    @property
    def ground(self) -> str:
        return ground_of(self.origin)


def claims(paths: Iterable[Path]) -> Iterator[Claim]:
    """Each article's once, however many files label it."""
    done: set[str] = set()
    for path in paths:
        gold = read_gold(path)
        documents = read(gold)
        found = clusterer.run(documents)
        labelled = tie(gold.labelled("origins"), found.documents).by_id
        for id_, article in labelled.items():
            expected = {name.casefold() for name in article.origins or ()}
            if article.key in done or "unknown" in expected:
                continue
            done.add(article.key)
            for origin in found.attributions[id_].origins:
                right = origin.agency.casefold() in expected or (bool(expected) and UNNAMED in expected)
                yield Claim(article.key, origin, right or (bool(expected) and origin.agency == UNNAMED))


def made_claims(paths: Iterable[Path]) -> tuple[list[Claim], int]:
    """What is inferred for copies without their credit, beside the credited articles; and how many copies were made."""
    agencies = load_agencies("")
    documents: dict[str, Document] = {}
    expected: dict[str, frozenset[str]] = {}
    for path in paths:
        gold = read_gold(path)
        read_ones = read(gold)
        labelled = tie(gold.labelled("origins"), read_ones).by_id
        for document in read_ones:
            names = (
                frozenset(name.casefold() for name in (labelled[document.id].origins or ()))
                if (document.id in labelled)
                else frozenset()
            )
            copy = without_credit(document, agencies)
            if copy is not None and names and not names & {UNNAMED, "unknown"} and document.id not in documents:
                documents |= {document.id: document, copy.id: copy}
                expected[copy.id] = names
    attributions = clusterer.run(list(documents.values())).attributions
    found = [
        Claim(id_, origin, origin.agency.casefold() in names)
        for id_, names in expected.items()
        for origin in attributions[id_].origins
        if origin.role == "inferred"
    ]
    return found, len(expected)


def counts_of(found: Iterable[Claim]) -> dict[str, tuple[int, int]]:
    tally: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for claim in found:
        tally[claim.ground][0] += claim.right
        tally[claim.ground][1] += 1
    return {name: (right, seen) for name, (right, seen) in sorted(tally.items())}


def left_out(found: Sequence[Claim]) -> list[float]:
    """Each claim's confidence by what all other articles say."""
    counts = counts_of(found)
    own: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for claim in found:
        own[claim.article, claim.ground][0] += claim.right
        own[claim.article, claim.ground][1] += 1
    values = []
    for claim in found:
        ground = _ground(claim.origin)
        if ground is None:
            ground = Ground(claim.ground, "inferred", _prior(claim.origin))
        right, seen = counts[claim.ground]
        ours = own[claim.article, claim.ground]
        values.append(confidence(ground, {ground.name: (right - ours[0], seen - ours[1])}))
    return values


def _ground(origin: Origin) -> Ground | None:
    if origin.role == "inferred":
        return None
    return credited(origin.evidence, signed=origin.role == "mixed") or supported(origin.evidence, 0)


def _prior(origin: Origin) -> float:
    """The rule's own figure behind an inferred origin's confidence, which depends on how much text is shared."""
    right, seen = confidence_counts().get(ground_of(origin), (0, 0))
    return min(max((origin.confidence * (seen + WEIGHT) - right) / WEIGHT, 0.0), MOST_INFERRED)


def brier(found: Sequence[Claim], values: Sequence[float]) -> float:
    """Mean squared difference between confidence and truth (Brier 1950): 0 is perfect, 0.25 is a coin."""
    return sum((value - claim.right) ** 2 for claim, value in zip(found, values, strict=True)) / len(found)


def reliability(found: Sequence[Claim], values: Sequence[float]) -> str:
    rows = []
    for low, high in pairwise(BINS):
        inside = [(c, v) for c, v in zip(found, values, strict=True) if low <= v < high]
        if inside:
            mean = sum(v for _, v in inside) / len(inside)
            share = sum(c.right for c, _ in inside) / len(inside)
            name = f"{low:.2f} to {min(high, 1.0):.2f}"
            rows.append((name, len(inside), f"{mean:.3f}", f"{share:.3f}"))
    return table(("confidence", "origins", "mean confidence", "share right"), rows, text=1)


def by_ground(found: Sequence[Claim], values: Sequence[float]) -> str:
    rows = []
    for name, (right, seen) in sorted(counts_of(found).items(), key=lambda item: (-item[1][1], item[0])):
        ours = [(c, v) for c, v in zip(found, values, strict=True) if c.ground == name]
        shown = [meaning(c.origin) for c, _ in ours]
        words = ", ".join(sorted({m.word for m in shown}))
        score = brier([c for c, _ in ours], [v for _, v in ours])
        mean = sum(c.origin.confidence for c, _ in ours) / len(ours)
        rows.append((name, seen, right, f"{mean:.2f}", words, f"{score:.4f}"))
    return table(("ground", "origins", "right", "confidence", "word", "Brier score"), rows, text=1)


def by_agency(found: Sequence[Claim], values: Sequence[float]) -> str:
    ours: defaultdict[str, list[tuple[Claim, float]]] = defaultdict(list)
    for claim, value in zip(found, values, strict=True):
        ours[claim.origin.agency].append((claim, value))
    rows = []
    for agency, members in sorted(ours.items(), key=lambda item: (-len(item[1]), item[0])):
        score = brier([c for c, _ in members], [v for _, v in members])
        mean = sum(v for _, v in members) / len(members)
        rows.append((agency, len(members), sum(c.right for c, _ in members), f"{mean:.2f}", f"{score:.4f}"))
    return table(("agency", "origins", "right", "mean confidence", "Brier score"), rows, text=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    real = [given.data / "attribution" / f"{name}.jsonl" for name in REAL]
    present = [path for path in real if path.exists()]
    found = list(claims([*present, ROOT / "corpora" / "wire-desk" / "gold.jsonl"]))
    made, copies = made_claims(present)
    found += [claim for claim in made if claim.ground == WHOLE_TEXT]
    values = left_out(found)
    body = "\n\n".join(
        (
            f"`python benchmarks/calibration.py --write`: {machine()}",
            f"{len(found)} origins of {len({c.article for c in found})} articles in which one was found; "
            f"{sum(c.right for c in found)} are right. Brier score, leaving each article out: "
            f"**{brier(found, values):.4f}**.",
            f"Of these, {sum(c.ground == WHOLE_TEXT for c in made)} are inferred for {copies} copies that were made by "
            f"cutting the credit out of a labelled article and setting it beside the original; "
            f"{sum(c.right for c in made)} of the {len(made)} inferred for them are right.",
            reliability(found, values),
            by_ground(found, values),
            by_agency(found, values),
        )
    )
    print(body)
    if not given.write:
        return
    if len(present) < len(real):
        print("the real articles are absent: nothing is written", file=sys.stderr)
        return
    lines = [f'"{name}" = {{ right = {right}, seen = {seen} }}' for name, (right, seen) in counts_of(found).items()]
    COUNTS.write_text(
        "# Labelled origins by ground: how many the labels confirm. Written by benchmarks/calibration.py.\n"
        "\n[ground]\n" + "\n".join(lines) + "\n",
        encoding="utf-8",
    )
    put("calibration", body, "calibration.md")


if __name__ == "__main__":
    main()
