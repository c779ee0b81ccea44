"""Charts, the numbers behind them and lists of articles as HTML: a run draws those of nearly every outlet again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from clusterer.report.graphs import Bar, Chart
from clusterer.report.items_html import items_html
from clusterer.report.listings import Listing
from clusterer.report.markup import Html, esc

_region_html = Html('<div class="scroll" tabindex="0" role="region" aria-label="')


def chart_html(chart: Chart, name: str) -> Html:
    """A chart as a picture. The table behind it has its numbers, from which a script gives each part a title."""
    width_html, height_html, wide_html = (
        esc(str(int(chart.width))),
        esc(str(int(chart.height))),
        _text(chart.bar_width),
    )
    parts = []
    for bar in chart.bars:
        if bar.value:
            x_html = _text(bar.x)
            rects = [
                f'<rect class="bar {esc(p.css)}" x={x_html} y={_text(p.y)} '
                f"width={wide_html} height={_text(p.height)} />"
                for p in bar.parts
            ]
            parts.append(Html("".join(rects) + "\n"))
    ticks = [f"<text x={_text(t.x)} y={_text(chart.height + 14)}>{esc(t.text)}</text>" for t in chart.ticks]
    return Html(
        f'<svg class="chart" viewBox="0 0 {width_html} {esc(str(int(chart.height + 18)))}" role="img" '
        f'aria-label="{esc(name)} by {esc(chart.step)}">\n'
        f'<line class="axis" x1="0" x2="{width_html}" y1="{height_html}" y2="{height_html}"/>\n'
        f"{Html(''.join(parts))}{Html(''.join(ticks))}\n</svg>"
    )


def chart_table_html(chart: Chart, name: str) -> Html:
    """The numbers behind a chart, each leading to what it counts."""
    before_html = Html("")
    if chart.before:
        before_html = Html(
            f'<p class="muted small">and {_number(chart.before)} before {esc(chart.bars[0].label)}</p>\n'
        )
    heads_html = Html("".join([f"<th class=n>{esc(series)}" for _, series in chart.names]))
    several = len(chart.names) > 1
    if several:
        heads_html = Html(f"{heads_html}<th class=n>All")
    rows = Html("".join([_row(bar, chart, several=several) for bar in chart.bars if bar.value]))
    return Html(
        f'{before_html}<details class="behind"><summary>The numbers behind the chart</summary>\n'
        f'{_region_html}{esc(name)}, table"><table class=plain><thead><tr><th>'
        f"{esc(chart.step.capitalize())}{heads_html}</thead><tbody>{rows}</table></div></details>"
    )


def _row(bar: Bar, chart: Chart, *, several: bool) -> Html:
    found = {part.css: part for part in bar.parts}
    cells = []
    for css, _ in chart.names:
        part = found.get(css)
        count_html = _number(part.value) if part else _number(0)
        if part and part.href:
            count_html = Html(f"<a href={esc(part.href)}>{count_html}</a>")
        cells.append(Html(f"<td class=n>{count_html}"))
    if several:
        cells.append(Html(f"<td class=n>{_number(bar.value)}"))
    return Html(f"<tr>\n<th scope=row>{esc(bar.label)}{Html(''.join(cells))}")


def listings_html(listings: Iterable[Listing], root: str, *, outlets: bool) -> Html:
    """Lists of articles under headings. ``outlets``: whether each article names its outlet."""
    sections = []
    for one in listings:
        swatch_html = Html(f'<span class="swatch {esc(one.css)}"></span>') if one.css else Html("")
        spans = []
        for span in one.spans:
            name_html = Html("")
            if span.name:
                anchor_html = Html(f" id={esc(one.anchor)}-{esc(span.start)}") if span.start else Html("")
                name_html = Html(f"<h4{anchor_html}>{esc(span.name)} · {_number(len(span.items))}</h4>")
            spans.append(Html(f"{name_html}{items_html(span.items, root, outlets=outlets)}"))
        more_html = Html("")
        if one.more:
            more_html = Html(f"<p class=muted>and {_number(one.more)} older, in documents.csv</p>")
        sections.append(
            f"<section class=listing id={esc(one.anchor)}><h3>{swatch_html}<bdi>{esc(one.name)}</bdi> "
            f"<span class=muted>{_number(one.count)}</span></h3>\n{Html(''.join(spans))}{more_html}</section>\n"
        )
    return Html("".join(sections))


@lru_cache(4096)
def _number(number: int) -> Html:
    return esc(f"{number:,}")


@lru_cache(4096)
def _text(number: float) -> Html:
    """A length to a tenth, a count as it is."""
    return esc(f"{round(number, 1):g}" if isinstance(number, float) else str(number))
