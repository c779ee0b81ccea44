"""Who shares text with whom, as a small graph: the texts on a circle, family by family, a line for each pair.

The graph is drawn here and needs no script. The table beside it says the same in numbers, and says it of any event.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin
from typing import Final

from clusterer.report import paths, words
from clusterer.report.labels import NO_OUTLET, chips
from clusterer.report.markup import Html, esc
from clusterer.report.sharing import FamilyView
from clusterer.report.story import Story

MOST: Final = 60  # texts: beyond, numbers on the circle touch each other
FEWEST: Final = 3  # texts: two are told in a sentence
_CLASSES: Final = 4  # of how much a pair shares: a quarter of the shorter text each
_LINES: Final = 300  # that are drawn, of the pairs that share most: more are one black spot
_ROOM: Final = 28  # units between neighbours on the circle
_EDGE: Final = 22  # units around the circle, for the numbers


def network_html(story: Story, families: Sequence[FamilyView]) -> Html:
    """The graph; "" of few texts, of very many, and of none that share."""
    heads = list(story.copies)
    if not FEWEST <= len(heads) <= MOST or not story.pairs:
        return Html("")
    order = [id_ for view in families for id_ in view.heads]
    order += sorted(set(heads) - set(order), key=heads.index)
    radius = max(80.0, _ROOM * len(order) / (2 * pi))
    size = round(2 * (radius + _EDGE))
    places = {}
    for place, id_ in enumerate(order):
        turn = 2 * pi * place / len(order) - pi / 2
        places[id_] = round(size / 2 + radius * cos(turn)), round(size / 2 + radius * sin(turn))
    lines: list[list[str]] = [[] for _ in range(_CLASSES)]
    for text in story.pairs[:_LINES]:
        share = max(text.left_covered, text.right_covered)
        (x, y), (to_x, to_y) = places[text.left], places[text.right]
        lines[min(_CLASSES - 1, int(share * _CLASSES))].append(f"M{x} {y}L{to_x} {to_y}")
    lines_html = "".join(
        f'<path class=w{strength:d} d="{esc("".join(found))}"/>' for strength, found in enumerate(lines) if found
    )
    label = f"Who shares text with whom: {words.plural(len(order), 'text')}, {words.plural(len(story.pairs), 'pair')}"
    left_out = len(story.pairs) - _LINES
    more_html = f" Lines of {left_out:,d} pairs that share less are left out." if left_out > 0 else ""
    nodes_html = "".join(_node(story, id_, *places[id_]) for id_ in order)
    return Html(
        f'<figure class=network><svg viewBox="0 0 {size:d} {size:d}" role=group aria-label="{esc(label)}" '
        f"width={size:d}>{Html(lines_html)}{Html(nodes_html)}</svg>"
        "<figcaption>A number is a text, family by family; the thicker a line, the more of the "
        f"shorter text stands in the longer.{more_html}</figcaption></figure>\n"
    )


def _node(story: Story, id_: str, x: int, y: int) -> Html:
    listed = chips(story.attribution(id_).origins)
    css = listed[0].css if listed else "own"
    told_html = esc(f"Article {story.numbers[id_]}, {story.document(id_).outlet or NO_OUTLET}")
    return Html(
        f"<a href=#{esc(paths.anchor(id_))}><circle class={esc(css)} cx={x:d} cy={y:d} r=12 />"
        f"<text x={x:d} y={y + 4:d}>{story.numbers[id_]:d}</text><title>{told_html}</title></a>"
    )
