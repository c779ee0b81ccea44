"""Small decision trees over the features of a pair, and what they add up to.

No tree is walked through: of eight leaves at most, a tree is a byte, and what is known of one feature leaves some of
its leaves open. So every feature is looked up once among the thresholds of all trees, the bytes of all features are put
together by "and", and the one bit that is left of each says which leaf is reached (after QuickScorer: Lucchese et al.
2015). That takes a seventh of the time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import running
from clusterer.events.cosines import in_parts
from clusterer.records import dataclass

_LEAVES: Final = 8  # of a tree at most, for a byte has as many bits


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """Log odds = intercept + Σ value of the leaf reached in each tree. Nodes of all trees in one table, m rows.

    A pair goes left where its feature is at most the threshold or, if it has none, where ``missing_left``.
    """

    intercept: float
    roots: NDArray[np.int32]  # [trees]
    feature: NDArray[np.int32]  # [m], -1 in a leaf
    threshold: NDArray[np.float64]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    missing_left: NDArray[np.bool_]
    value: NDArray[np.float64]  # [m]: of a leaf what it adds, of another node the mean of what follows it

    def log_odds(self, features: NDArray[np.float32], hidden: int = -1) -> NDArray[np.float64]:
        """float64[p, 2]: with all features, and as if the hidden one were missing."""
        from clusterer.events.tree_kernel import add_trees

        table = _table(self, features.shape[1])
        out = np.empty((len(features), 2), np.float64)

        def part(span: slice) -> None:
            left = np.empty(table.open_.shape[1], np.uint64)
            add_trees(features[span], self.intercept, *table, hidden, left, out[span])

        in_parts(part, len(features))
        return out

    def contributions(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """float64[f]: how far each feature of one pair moved the log odds, step by step from the roots to the leaves.

        Each step from a node to the one below changes the mean of what may follow (Saabas 2014).
        """
        moved = np.zeros(len(features), np.float64)
        for root in self.roots.tolist():
            node = root
            while self.feature[node] >= 0:
                by = int(self.feature[node])
                known = float(features[by])
                goes_left = self.missing_left[node] if np.isnan(known) else known <= self.threshold[node]
                below = int(self.left[node] if goes_left else self.right[node])
                moved[by] += self.value[below] - self.value[node]
                node = below
        return moved


def trees(data: dict[str, Any]) -> Trees:
    """Trees from what ``model.json`` holds: the columns of the table of nodes."""
    return Trees(
        intercept=float(data["intercept"]),
        roots=np.array(data["roots"], np.int32),
        feature=np.array(data["feature"], np.int32),
        threshold=np.array(data["threshold"], np.float64),
        left=np.array(data["left"], np.int32),
        right=np.array(data["right"], np.int32),
        missing_left=np.array(data["missing_left"], np.bool_),
        value=np.array(data["value"], np.float64),
    )


class _Table(NamedTuple):
    """What ``tree_kernel.add_trees`` looks up."""

    thresholds: NDArray[np.float64]
    borders: NDArray[np.int64]
    open_: NDArray[np.uint64]
    spans: NDArray[np.int64]
    values: NDArray[np.float64]
    lowest: NDArray[np.int64]


@lru_cache(maxsize=4)
def _table(trees: Trees, features: int) -> _Table:
    """The table of some trees over so many features. Raises ValueError where a tree has too many leaves."""
    leaves = [_leaves(trees, root) for root in trees.roots.tolist()]
    if any(len(of) > _LEAVES for of in leaves):
        raise ValueError(f"trees of at most {_LEAVES} leaves expected, got one of {max(map(len, leaves))}")
    values = np.zeros((len(leaves), _LEAVES))
    for tree, of in enumerate(leaves):
        values[tree, : len(of)] = trees.value[of]
    inner = trees.feature >= 0
    thresholds = [np.unique(trees.threshold[inner & (trees.feature == f)]) for f in range(features)]
    spans = running([len(of) + 2 if len(of) else 1 for of in thresholds])
    open_ = np.full((spans[-1], -(-len(leaves) // 8) * 8), (1 << _LEAVES) - 1, np.uint8)
    for tree, of in enumerate(leaves):
        for node in _inner(trees, int(trees.roots[tree])):
            feature = int(trees.feature[node])
            first, last = int(spans[feature]), int(spans[feature + 1]) - 1
            border = first + int(np.searchsorted(thresholds[feature], trees.threshold[node]))
            left, right = (_bits(of, _leaves(trees, int(below[node]))) for below in (trees.left, trees.right))
            open_[first : border + 1, tree] &= ~right
            open_[border + 1 : last, tree] &= ~left
            open_[last, tree] &= ~right if trees.missing_left[node] else ~left
    lowest = [0, *((byte & -byte).bit_length() - 1 for byte in range(1, 1 << _LEAVES))]
    return _Table(
        np.concatenate([np.empty(0), *thresholds]),
        running([len(of) for of in thresholds]),
        open_.view(np.uint64),
        spans,
        values,
        np.array(lowest, np.int64),
    )


def _inner(trees: Trees, node: int) -> list[int]:
    """The nodes below and with this one that are no leaves."""
    if trees.feature[node] < 0:
        return []
    return [node, *_inner(trees, int(trees.left[node])), *_inner(trees, int(trees.right[node]))]


def _leaves(trees: Trees, node: int) -> list[int]:
    """The leaves below this node, or it alone."""
    if trees.feature[node] < 0:
        return [node]
    return _leaves(trees, int(trees.left[node])) + _leaves(trees, int(trees.right[node]))


def _bits(of: list[int], chosen: list[int]) -> np.uint8:
    """The bits of some leaves of a tree."""
    return np.uint8(sum(1 << of.index(leaf) for leaf in chosen))
