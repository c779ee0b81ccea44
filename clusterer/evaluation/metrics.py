"""How well two partitions, or two sets of pairs, agree. Pure functions of labels; no files, no pipeline.

What must hold:

- A measure that has nothing to judge says 1.0, not 0.0: nothing claimed is nothing claimed wrongly (precision), nothing
  to find is nothing missed (recall). The counts stand beside every measure, so that an empty 1.0 can be seen.
- Every score keeps its worst mistakes (``explain``): a figure that cannot show what it was computed from helps nobody.

B³: Bagga and Baldwin, "Algorithms for scoring coreference chains" (1998), averaged over articles. Pairwise: precision
and recall over all pairs of articles put together. ARI, AMI: Hubert and Arabie (1985), Vinh et al. (2010), both
corrected for chance, as scikit-learn computes them. B³ F1 leads because it weighs articles, so that one large event
cannot hide a hundred small ones, as it does pairwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SHOWN = 10  # mistakes of each kind that explain() prints; the dataclasses hold them all


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision and recall, each 0–1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean; 0.0 where both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def to_dict(self) -> dict[str, Any]:
        """``{"precision", "recall", "f1"}``."""
        return {"precision": self.precision, "recall": self.recall, "f1": self.f1}

    def __str__(self) -> str:
        return f"precision {self.precision:.3f}  recall {self.recall:.3f}  F1 {self.f1:.3f}"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were right, of how many claimed and how many there are."""

    correct: int
    claimed: int
    actual: int

    @property
    def precision(self) -> float:
        """Share of the claimed that is right."""
        return self.correct / self.claimed if self.claimed else 1.0

    @property
    def recall(self) -> float:
        """Share of the actual that was claimed."""
        return self.correct / self.actual if self.actual else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return Agreement(self.precision, self.recall).f1

    def to_dict(self) -> dict[str, Any]:
        """The three measures and the three counts."""
        return {
            **Agreement(self.precision, self.recall).to_dict(),
            "correct": self.correct,
            "claimed": self.claimed,
            "actual": self.actual,
        }

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f} ({self.correct}/{self.claimed})  "
            f"recall {self.recall:.3f} ({self.correct}/{self.actual})  F1 {self.f1:.3f}"
        )


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
            f"{self.articles} articles, {self.clusters} events found, {self.actual_clusters} in the gold",
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
        lines = [f"{self.articles} articles", f"pairs     {self.counts}"]
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
    gold, names = _codes([actual[i] for i in ids])
    ours, clusters = _codes([found[i] for i in ids])
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


def b_cubed(actual: NDArray[np.int64], found: NDArray[np.int64]) -> Agreement:
    """B³ of two labellings, int64[n] each, same order of articles."""
    if not len(actual):
        return Agreement(1.0, 1.0)
    cells, cell_rows, cell_columns = _contingency(actual, found)
    squares = cells.astype(np.float64) ** 2
    precision = (squares / np.bincount(found)[cell_columns]).sum() / len(actual)
    recall = (squares / np.bincount(actual)[cell_rows]).sum() / len(actual)
    return Agreement(float(precision), float(recall))


def pairwise(actual: NDArray[np.int64], found: NDArray[np.int64]) -> Counts:
    """Pairs of articles put together, by both, by the found and by the actual labelling, int64[n] each."""
    if not len(actual):
        return Counts(0, 0, 0)
    cells, _, _ = _contingency(actual, found)
    return Counts(_pairs(cells), _pairs(np.bincount(found)), _pairs(np.bincount(actual)))


def adjusted_rand(actual: NDArray[np.int64], found: NDArray[np.int64]) -> float:
    """Adjusted Rand index, 1.0 for equal partitions, about 0.0 for chance."""
    from sklearn.metrics import adjusted_rand_score

    return float(adjusted_rand_score(actual, found)) if len(actual) else 1.0


def adjusted_mutual_information(actual: NDArray[np.int64], found: NDArray[np.int64]) -> float:
    """Adjusted mutual information (arithmetic normalisation), 1.0 for equal partitions, about 0.0 for chance."""
    from sklearn.metrics import adjusted_mutual_info_score

    return float(adjusted_mutual_info_score(actual, found)) if len(actual) else 1.0


def listing(heading: str, items: Sequence[object]) -> list[str]:
    """Lines that show the first few items under a heading with their number; no lines where there are none."""
    if not items:
        return []
    lines = [f"{heading} ({len(items)}):", *(f"  {item}" for item in items[:_SHOWN])]
    if len(items) > _SHOWN:
        lines.append(f"  … and {len(items) - _SHOWN} more (all of them with --json)")
    return lines


def _codes(labels: Sequence[Hashable]) -> tuple[NDArray[np.int64], list[str]]:
    """Labels as numbers 0 … k-1 in order of first appearance, and each number's name."""
    numbers: dict[Hashable, int] = {}
    codes = np.fromiter((numbers.setdefault(label, len(numbers)) for label in labels), np.int64, len(labels))
    return codes, [str(label) for label in numbers]


def _contingency(
    rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Count, row and column of every non-empty cell of the contingency table."""
    width = int(columns.max()) + 1
    keys, counts = np.unique(rows * width + columns, return_counts=True)
    return counts.astype(np.int64), keys // width, keys % width


def _pairs(sizes: NDArray[np.int64]) -> int:
    return int((sizes * (sizes - 1) // 2).sum())


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
    for count, row, column in zip(*_contingency(rows, columns), strict=True):
        parts[int(row)].append((column_names[column], int(count)))
    mixed = [
        Mixture(row_names[row], tuple(sorted(cells, key=lambda cell: (-cell[1], cell[0]))))
        for row, cells in parts.items()
        if len(cells) > 1
    ]
    return tuple(sorted(mixed, key=lambda m: (-m.wrong, m.name)))
