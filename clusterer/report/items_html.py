"""Articles as a list of links, on the pages of outlets and agencies."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from clusterer.report import words
from clusterer.report.labels import NO_OUTLET
from clusterer.report.markup import Html, esc, text_html
from clusterer.report.rows import ArticleRow, OriginCell
from clusterer.report.said_html import lang_html


def items_html(rows: Iterable[ArticleRow], root: str, *, outlets: bool) -> Html:
    """A list of articles, from a page that ``root`` leads up from. ``outlets``: whether each names its outlet."""
    items = []
    for row in rows:
        outlet_html = f"<bdi>{esc(row.outlet or NO_OUTLET)}</bdi> · " if outlets else ""
        tags_html = "".join(map(_tag, row.origins))
        items.append(
            f"<li><a href={esc(root)}{esc(row.page)}#{esc(row.anchor)}{lang_html(row.language)}>"
            f"{text_html(row.title)}</a> "
            f"<span class=muted>{outlet_html}{esc(words.clock_iso(row.published))}</span> {tags_html}\n"
        )
    return Html(f"<ul class=items>{Html(''.join(items))}</ul>")


def times_html(rows: Iterable[ArticleRow], root: str) -> Html:
    """Articles in a cell, as links that say their time alone: their page has the title."""
    return Html(
        ", ".join(
            f"<a href={esc(root)}{esc(row.page)}#{esc(row.anchor)}>{esc(words.clock_iso(row.published))}</a>"
            for row in rows
        )
    )


@lru_cache(4096)
def _tag(origin: OriginCell) -> Html:
    agency, role, sure = origin
    return Html(f'<span class="tag {esc(words.slug(role))}"><bdi>{esc(agency)}</bdi> <i>{esc(sure)}</i></span> ')
