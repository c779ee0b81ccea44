"""Where a graph hangs together by one vertex alone: its articulation points and the sides that each ties together.

Tarjan (1972), without recursion: groups of copies can be large.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Graph: TypeAlias = Mapping[str, set[str]]


@dataclass(frozen=True, slots=True)
class Side:
    """What falls off when an articulation point is taken away."""

    near: list[str]  # its vertices next to the point, sorted
    far: str  # the first of those farthest from the point
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
    """Every articulation point of a connected component with its two or more sides."""
    for point in sorted(articulation_points(members, graph)):
        left = set(members) - {point}
        parts = []
        for start in sorted(graph[point]):
            if start not in left:
                continue
            left.discard(start)
            part = [start]
            for vertex in part:
                new = graph[vertex] & left
                left -= new
                part.extend(new)
            within = set(part)
            near = sorted(graph[point] & within)
            parts.append(Side(near, _farthest(near, within, graph), len(part)))
        yield point, parts


def articulation_points(members: Sequence[str], graph: Graph) -> set[str]:
    """The vertices of a connected component without which it falls apart."""
    root = members[0]
    order = {root: 0}  # when each vertex was first seen
    low = {root: 0}  # the earliest vertex that it or its descendants reach without its parent
    points: set[str] = set()
    children_of_root = 0
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
            if not stack:
                break
            low[parent] = min(low[parent], low[vertex])
            if parent == root:
                children_of_root += 1
            elif low[vertex] >= order[parent]:
                points.add(parent)
    if children_of_root > 1:
        points.add(root)
    return points


def _farthest(near: list[str], within: set[str], graph: Graph) -> str:
    layer, left = set(near), within - set(near)
    while True:
        beyond = {other for vertex in layer for other in graph[vertex] & left}
        if not beyond:
            return min(layer)
        layer, left = beyond, left - beyond
