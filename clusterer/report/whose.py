"""Whose words they are, as one bar: of an event, and of each row of the index.

Words are counted as ``profiles/`` and ``dependence.py`` count them: of an agency's article those that are the
agency's stand under its role, the others are the outlet's own. What must hold: the parts of an event add up to
its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from clusterer.findings import EventTally
from clusterer.report import words
from clusterer.report.markup import Html, esc

PARTS: Final[dict[str, str]] = {
    "agency copy": "Agency copy",
    "mixed": "Agency words in mixed articles",
    "inferred": "Inferred",
    "contribution": "Agency words in contributions",
    "own": "Own",
    "press release": "Press release",
    "unknown": "Unknown",
}
"""In the order of the bar: an article's part, and what its words are called."""

_PLACES: Final = {part: place for place, part in enumerate(PARTS)}
_OWN: Final = _PLACES["own"]


def parts_of(tally: EventTally | None) -> tuple[int, ...]:
    """Words of an event by part, in the order of PARTS; () where they were not counted."""
    if tally is None or not tally.articles:
        return ()
    found = [0.0] * len(PARTS)
    for article in tally.articles:
        theirs = article.theirs
        found[_PLACES[article.part]] += theirs
        found[_OWN] += article.words - theirs
    whole = [round(count) for count in found]
    whole[whole.index(max(whole))] += sum(article.words for article in tally.articles) - sum(
        whole
    )  # what rounding lost
    return tuple(whole)


def percents(parts: Sequence[int]) -> list[tuple[str, int, float, float]]:
    """Part, words, where it begins and how wide it is in a bar of 100 units; parts without words are left out."""
    total, at, found = sum(parts), 0.0, []
    for part, count in zip(PARTS, parts, strict=False):
        if count:
            width = 100 * count / total
            found.append((part, count, at, width))
            at += width
    return found


def bar_html(parts: Sequence[int], *, titles: bool = True) -> Html:
    """The bar; "" where nothing was counted. ``titles``: of its parts, which a key beside it makes needless."""
    if not sum(parts):
        return Html("")
    total = sum(parts)
    rects, said = [], []
    for part, count, at, width in percents(parts):
        told = f"{PARTS[part].lower()} {words.percent(count / total)}"
        said.append(told)
        rects.append(_rect(words.slug(part), round(at, 1), round(width, 1), told if titles else ""))
    label_html = esc("Words: " + ", ".join(said))
    return Html(
        f'<svg class=share viewBox="0 0 100 6" preserveAspectRatio=none role=img aria-label="{label_html}">'
        f"{Html(''.join(rects))}</svg>"
    )


@lru_cache(4096)
def _rect(css: str, at: float, width: float, told: str) -> Html:
    title_html = Html(f"<title>{esc(told)}</title>") if told else Html("")
    return Html(f'<rect class="bar {esc(css)}" x={at:g} width={width:g} height=6>{title_html}</rect>')


def only(parts: Sequence[int]) -> str:
    """The words of one kind alone."""
    ((part, count, _, _),) = percents(parts)
    return f"All {count:,} words: {PARTS[part].lower()}"


def key_html(parts: Sequence[int]) -> Html:
    """What the bar's colours mean, with the numbers."""
    total = sum(parts)
    items_html = "".join(
        f'<li><span class="swatch {esc(words.slug(part))}"></span>{esc(PARTS[part])} '
        f"<b>{count:,d}</b> <span class=muted>{esc(words.percent(count / total))}</span>"
        for part, count, _, _ in percents(parts)
    )
    return Html(f"<ul class=key>{items_html}</ul>")
