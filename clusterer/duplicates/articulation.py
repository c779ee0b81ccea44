"""Where a graph hangs together by one vertex alone: its articulation points and the sides that each ties together.

Tarjan (1972), without recursion: groups of copies can be large.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from clusterer.records import dataclass

_FAR_ENOUGH: Final = 1000  # edges that a far layer has at least

Graph: TypeAlias = Mapping[str, set[str]]


@dataclass(frozen=True, slots=True)
class Side:
    """What falls off when an articulation point is taken away."""

    near: list[str]  # its vertices next to the point, sorted
    far: str  # the first of those farthest from the point, as far as is looked
    size: int


def components(graph: Graph, among: Iterable[str] | None = None) -> list[list[str]]:
    """The connected components of the graph (of some of its vertices), each sorted."""
    left = set(graph if among is None else among)
    found = []
    for start in sorted(left):
        if start in left:
            reached = [start]
            left.discard(start)
            for vertex in reached:
                new = graph[vertex] & left
                left -= new
                reached.extend(new)
            found.append(sorted(reached))
    return found


def sides(members: Sequence[str], graph: Graph) -> Iterator[tuple[str, list[Side]]]:
    """Every articulation point of a connected component with its two or more sides, by the first vertex next to it."""
    order, parts = _walk(members[0], graph)
    for point in sorted(parts):
        # Vertices in the order of the walk: what falls off behind the point is a run of them, the rest is one side.
        runs = sorted(parts[point])
        near: dict[int, list[str]] = {}
        for other in sorted(graph[point]):
            run = bisect_right(runs, (order[other], len(order))) - 1
            near.setdefault(run if run >= 0 and order[other] < sum(runs[run]) else -1, []).append(other)
        if len(near) > 1:
            rest = len(members) - 1 - sum(size for _, size in runs)
            yield (
                point,
                [
                    Side(others, _farthest(others, point, graph), runs[run][1] if run >= 0 else rest)
                    for run, others in near.items()
                ],
            )


def _walk(root: str, graph: Graph) -> tuple[dict[str, int], dict[str, list[tuple[int, int]]]]:
    """``(order, parts)``: when a walk in depth first saw each vertex, and what is reached only through each vertex.

    A part is (order of its first vertex, number of vertices), seen one after the other.
    """
    order = {root: 0}
    low = {root: 0}  # the earliest vertex that it or its descendants reach without its parent
    parts: dict[str, list[tuple[int, int]]] = {}
    stack = [(root, "", iter(sorted(graph[root])))]
    while stack:
        vertex, parent, neighbours = stack[-1]
        for other in neighbours:
            if other not in order:
                order[other] = low[other] = len(order)
                stack.append((other, vertex, iter(sorted(graph[other]))))
                break
            if other != parent:
                low[vertex] = min(low[vertex], order[other])
        else:
            stack.pop()
            if stack:
                low[parent] = min(low[parent], low[vertex])
                if low[vertex] >= order[parent]:
                    parts.setdefault(parent, []).append((order[vertex], len(order) - order[vertex]))
    return order, parts


def _farthest(near: list[str], point: str, graph: Graph) -> str:
    """The first vertex of the farthest layer from the point, or of the first with ``_FAR_ENOUGH`` edges."""
    layer, seen = set(near), {point, *near}
    while sum(len(graph[vertex]) for vertex in layer) < _FAR_ENOUGH:
        beyond = {other for vertex in layer for other in graph[vertex]} - seen
        if not beyond:
            break
        layer = beyond
        seen |= beyond
    return min(layer)
