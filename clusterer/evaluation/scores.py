"""How well found clusters and pairs agree with labelled ones: the figures, and the mistakes behind them.

Every score keeps its worst mistakes (``explain``): a figure that cannot show what it was computed from helps nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.evaluation.metrics import (
    Agreement,
    Counts,
    adjusted_mutual_information,
    adjusted_rand,
    b_cubed,
    codes,
    contingency,
    pairwise,
)
from clusterer.records import dataclass

_SHOWN = 10  # mistakes of each kind that explain() prints; the dataclasses hold them all


@dataclass(frozen=True, slots=True)
class Mixture:
    """A cluster whose articles fall into several of the other side's: ``parts`` maps those to article counts."""

    name: str
    parts: tuple[tuple[str, int], ...]  # largest first

    @property
    def wrong(self) -> int:
        """Articles outside the largest part."""
        return sum(count for _, count in self.parts[1:])

    def __str__(self) -> str:
        return f"{self.name}: " + ", ".join(f"{name} ×{count}" for name, count in self.parts)


@dataclass(frozen=True, slots=True)
class PartitionScores:
    """Agreement of found clusters with actual ones, over the same articles."""

    articles: int
    clusters: int  # found
    actual_clusters: int
    b_cubed: Agreement
    pairwise: Counts
    ari: float
    ami: float
    split: tuple[Mixture, ...] = ()  # actual clusters found in pieces, worst first
    merged: tuple[Mixture, ...] = ()  # found clusters that hold several actual ones, worst first
    missing: tuple[str, ...] = ()  # labelled articles that no cluster was found for, not scored

    def to_dict(self) -> dict[str, Any]:
        """Figures and mistakes, ready for JSON."""
        return {
            "articles": self.articles,
            "clusters": self.clusters,
            "actual_clusters": self.actual_clusters,
            "b_cubed": self.b_cubed.to_dict(),
            "pairwise": self.pairwise.to_dict(),
            "ari": self.ari,
            "ami": self.ami,
            "split": [{"actual": m.name, "found": dict(m.parts)} for m in self.split],
            "merged": [{"found": m.name, "actual": dict(m.parts)} for m in self.merged],
            "missing": list(self.missing),
        }

    def explain(self) -> str:
        """Some lines for a terminal: the figures, then the worst mistakes."""
        lines = [
            f"articles  {self.articles:,}",
            f"events    {self.clusters:,} found, {self.actual_clusters:,} in the gold",
            f"B³        {self.b_cubed}",
            f"pairwise  {self.pairwise}",
            f"ARI {self.ari:.3f}  AMI {self.ami:.3f}",
        ]
        lines += listing("split", self.split)
        lines += listing("merged", self.merged)
        lines += listing("labelled but not read", self.missing)
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class PairScores:
    """Agreement of found pairs with actual ones."""

    articles: int
    counts: Counts
    missed: tuple[tuple[str, str], ...] = ()
    false: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()  # labelled articles that were not read

    def to_dict(self) -> dict[str, Any]:
        """Figures and mistakes, ready for JSON."""
        return {
            "articles": self.articles,
            "pairs": self.counts.to_dict(),
            "missed": [list(pair) for pair in self.missed],
            "false": [list(pair) for pair in self.false],
            "missing": list(self.missing),
        }

    def explain(self) -> str:
        """Some lines for a terminal: the figures, then the mistakes."""
        lines = [f"articles  {self.articles:,}", f"pairs     {self.counts}"]
        lines += listing("missed", [" ~ ".join(pair) for pair in self.missed])
        lines += listing("false", [" ~ ".join(pair) for pair in self.false])
        lines += listing("labelled but not read", self.missing)
        return "\n".join(lines)


def compare_partitions(
    actual: Mapping[str, Hashable], found: Mapping[str, Hashable], *, missing: Sequence[str] = ()
) -> PartitionScores:
    """Score ``found`` (article id -> cluster) against ``actual`` (article id -> label).

    Both must label the same articles; raises ValueError where they do not. Names and order of labels do not matter.
    """
    if actual.keys() != found.keys():
        odd = sorted(actual.keys() ^ found.keys())
        raise ValueError(f"both partitions must label the same articles, got {len(odd)} in one only, such as {odd[:3]}")
    ids = sorted(actual)
    gold, names = codes([actual[i] for i in ids])
    ours, clusters = codes([found[i] for i in ids])
    return PartitionScores(
        articles=len(ids),
        clusters=len(clusters),
        actual_clusters=len(names),
        b_cubed=b_cubed(gold, ours),
        pairwise=pairwise(gold, ours),
        ari=adjusted_rand(gold, ours),
        ami=adjusted_mutual_information(gold, ours),
        split=_mixtures(gold, ours, names, clusters),
        merged=_mixtures(ours, gold, clusters, names),
        missing=tuple(missing),
    )


def compare_pairs(
    actual: Iterable[tuple[str, str]],
    found: Iterable[tuple[str, str]],
    *,
    articles: int,
    missing: Sequence[str] = (),
) -> PairScores:
    """Score unordered pairs of article ids. A pair given twice, or the other way round, counts once."""
    gold = {_ordered(pair) for pair in actual}
    ours = {_ordered(pair) for pair in found}
    return PairScores(
        articles=articles,
        counts=Counts(len(gold & ours), len(ours), len(gold)),
        missed=tuple(sorted(gold - ours)),
        false=tuple(sorted(ours - gold)),
        missing=tuple(missing),
    )


def pairs_within(groups: Iterable[Sequence[str]]) -> set[tuple[str, str]]:
    """Every pair of members of one group, ordered by id."""
    return {pair for group in groups for pair in combinations(sorted(set(group)), 2)}


def listing(heading: str, items: Sequence[object]) -> list[str]:
    """Lines that show the first few items under a heading with their number; no lines where there are none."""
    if not items:
        return []
    lines = [f"{heading} ({len(items)}):", *(f"  {item}" for item in items[:_SHOWN])]
    if len(items) > _SHOWN:
        lines.append(f"  … and {len(items) - _SHOWN} more (all of them with --json)")
    return lines


def _ordered(pair: tuple[str, str]) -> tuple[str, str]:
    left, right = sorted(pair)
    if left == right:
        raise ValueError(f"a pair has two members, got {left!r} twice")
    return left, right


def _mixtures(
    rows: NDArray[np.int64], columns: NDArray[np.int64], row_names: list[str], column_names: list[str]
) -> tuple[Mixture, ...]:
    """The rows with articles in more than one column, worst first."""
    if not len(rows):
        return ()
    parts: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for count, row, column in zip(*contingency(rows, columns), strict=True):
        parts[int(row)].append((column_names[column], int(count)))
    mixed = [
        Mixture(row_names[row], tuple(sorted(cells, key=lambda cell: (-cell[1], cell[0]))))
        for row, cells in parts.items()
        if len(cells) > 1
    ]
    return tuple(sorted(mixed, key=lambda m: (-m.wrong, m.name)))
