"""The page of an outlet, by hand and in pieces: a run has an article or two of each of hundreds of outlets.

Of such a page one list of articles changes, and what stands above the lists. The other lists are copied from the page
that is there (pieces.py), and their articles are not read.
"""

from __future__ import annotations

from functools import lru_cache, partial

from clusterer.findings import OutletProfile
from clusterer.records import dataclass
from clusterer.report import graphs, paths, words
from clusterer.report.chart_html import chart_html, chart_table_html, listings_html
from clusterer.report.labels import NO_OUTLET
from clusterer.report.listings import LISTED, ROLES, listing
from clusterer.report.markup import Html, esc
from clusterer.report.pieces import Joined, Piece
from clusterer.report.profile_pages import CHARTED, PickupRow, Profiles, Share, chart_of, pickup_row, shares_of
from clusterer.report.rows import FIRST
from clusterer.report.sums import Days

ROOT = "../"  # from the page to the report's folder


@dataclass(frozen=True, slots=True)
class OutletPage:
    """All of an outlet's page but its lists, and where these come from."""

    name: str
    documents: int
    agency_share: str
    first: int  # events of two or more outlets in which it published first
    listed_first: bool  # whether articles can be named by which it was
    shares: tuple[Share, ...]
    chart: graphs.Chart | None
    pickups: tuple[PickupRow, ...]
    lists: tuple[Piece, ...]


def build(people: Profiles, profile: OutletProfile, made_with: str) -> OutletPage:
    """The page of one outlet. ``made_with``: a digest of what draws, which the lists that are there depend on."""
    name = profile.name
    days = people.sums.of_outlet.get(name, {})
    digests, firsts = people.sums.listed.get(name, {}), people.sums.firsts.get(name, 0)
    rows = sorted(people.pickups_of(name), key=lambda p: (-len(p.documents), p.agency))
    most = max((len(p.documents) for p in rows), default=1) or 1
    chart = chart_of(days) if profile.documents >= CHARTED else None
    bars = f"{chart.step} {chart.bars[0].start}" if chart and chart.bars else ""  # by which lists are parted

    def make(kind: str, said: str, count: int) -> bytes:
        newest = people.rows.newest(LISTED, kind=kind, outlet=name)
        first = kind == FIRST
        made = listing(kind, said, "" if first else kind, count, newest, None if first else chart)
        return listings_html([made], ROOT, outlets=False).encode("utf-8", "replace")

    counted = [(kind, said, sum(days[kind].values())) for kind, said in ROLES.items() if kind in days]
    if firsts:
        counted.append((FIRST, "First to publish", firsts))
    return OutletPage(
        name or NO_OUTLET,
        profile.documents,
        words.percent(profile.agency_words / profile.words) if profile.words else "0 %",
        profile.first,
        firsts > 0,
        shares_of(days, {css: f"#{css}" for css in days}),
        chart.linked(_listed_bars(days, chart)) if chart else None,
        tuple(
            pickup_row(p, p.agency, people.links.agency_page(p.agency), people.taken(p.agency, p.outlet), most)
            for p in rows
        ),
        tuple(
            Piece(kind, paths.digest(made_with, f"{digests.get(kind, 0):x} {count} {bars}"), partial(make, *one))
            for one in counted
            for kind, _, count in (one,)
        ),
    )


def _listed_bars(days: Days, chart: graphs.Chart) -> dict[tuple[str, str], str]:
    """Where the articles of a kind and bar are listed, as far as they are, without asking for these: the newest are."""
    found = {}
    for kind, counts in days.items():
        left = LISTED
        for day in sorted(counts, reverse=True)[:LISTED]:
            bar = chart.bar_of(day) if day and left > 0 else None
            if bar:
                found[kind, bar.start] = f"#{kind}-{bar.start}"
            left -= counts[day]
    return found


def segments(page: OutletPage, before_html: str, after_html: str) -> list[bytes | Joined]:
    """The page as pieces, between the two halves of its frame."""
    top = before_html + _top_html(page)
    return [top.encode("utf-8", "replace"), Joined(page.lists), f"</section>\n{after_html}".encode("utf-8", "replace")]


def _top_html(page: OutletPage) -> Html:
    first_html = esc(words.plural(page.first, "event"))
    if page.listed_first and page.first:
        first_html = Html(f'<a href="#first">{first_html}</a>')
    chart_section_html = Html("")
    if page.chart:
        chart_section_html = Html(
            f"<section><h2>Over time</h2><figure>{chart_html(page.chart, 'Articles')}"
            f"{chart_table_html(page.chart, 'Articles')}</figure></section>"
        )
    pickups_html = Html("")
    if page.pickups:
        pickups_html = Html(f"<section><h2>Whose text it runs</h2>{_pickups_html(page.pickups)}</section>\n")
    return Html(
        f"<p class=kicker><a href=../outlets.html>Outlet</a></p>\n<h1><bdi>{esc(page.name)}</bdi></h1>\n"
        f"<section class=verdict-box><p class=sentence>{esc(words.plural(page.documents, 'article'))}; "
        f"<b>{esc(page.agency_share)}</b> of its words are agency text. It was first in {first_html}.</p>\n"
        f"{_shares_html(page.shares)}{_key_html(page.shares)}</section>\n"
        f"{chart_section_html}{pickups_html}"
        f"<section><h2>Its articles</h2>"
    )


def _shares_html(shares: tuple[Share, ...]) -> Html:
    said = ", ".join(f"{share.name.lower()} {share.share}" for share in shares)
    rects = [f'<rect class="bar {esc(s.css)}" x={_length(s.x)} width={_length(s.width)} height=6 />' for s in shares]
    return Html(
        f'<svg class=share viewBox="0 0 100 6" preserveAspectRatio=none role=img '
        f'aria-label="Articles by origin: {esc(said)}">{Html("".join(rects))}</svg>'
    )


def _key_html(shares: tuple[Share, ...]) -> Html:
    items = [
        f'<li><span class="swatch {esc(s.css)}"></span><a href={esc(s.href)}>{esc(s.name)} <b>{s.count:,d}</b></a> '
        f"<span class=muted>{esc(s.share)}</span>"
        for s in shares
    ]
    return Html(f"<ul class=key>{Html(''.join(items))}</ul>")


def _pickups_html(pickups: tuple[PickupRow, ...]) -> Html:
    table = []
    for row in pickups:
        name_html, count_html = Html(f"<bdi>{esc(row.name)}</bdi>"), Html(f"{row.documents:,d}")
        if row.page:
            name_html = Html(f"<a href={esc(ROOT)}{esc(row.page)}>{name_html}</a>")
        if row.href:
            count_html = Html(f"<a href={esc(ROOT)}{esc(row.href)}>{count_html}</a>")
        table.append(
            f"<tr><th scope=row>{name_html}<td class=n>{count_html}<td class=bar-cell>"
            f"<progress max=100 value={_length(row.width)} aria-hidden=true></progress>"
            f"<td class=n>{row.words:,d}<td class=n>{esc(row.delay or '–')}\n"
        )
    return Html(f"{_heads_html}{Html(''.join(table))}</tbody></table></div>\n")


@lru_cache(4096)
def _length(number: float) -> Html:
    return esc(str(number))


_heads_html = Html(
    '<div class=scroll tabindex=0 role=region aria-label=Pickup><table class="plain pickup"><thead><tr>'
    "<th>Agency<th class=n>Articles<th><span class=vh>Bar</span><th class=n>Words taken"
    '<th class=n><span title="median time after the first copy of the same event">Typically after</span></thead>'
    "<tbody>\n"
)
