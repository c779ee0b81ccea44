"""Families and pairs of an event's articles: who ran the same text, and who shares how much with whom."""

from __future__ import annotations

from collections.abc import Sequence

from clusterer.direction import UNTOLD
from clusterer.report import paths, words
from clusterer.report.article_html import BRIEF
from clusterer.report.labels import NO_OUTLET, chips
from clusterer.report.links import Links
from clusterer.report.markup import Html, esc
from clusterer.report.network import network_html
from clusterer.report.said_html import NO_CHIP, chip_html, dir_html
from clusterer.report.sharing import Difference, FamilyView, Piece, direction, matrix
from clusterer.report.story import Story

SHARES = 40  # rows of a table of shared text
MATRIX = 20  # texts above which there is no matrix, only the table


class Sharing:
    """What one event's page says of shared text. Without ``texts`` nothing can be set side by side."""

    def __init__(self, story: Story, families: Sequence[FamilyView], links: Links, *, texts: bool) -> None:
        self.story = story
        self.families = families
        self.links = links
        self.texts = texts
        self.heads = list(story.copies)
        self.brief = len(story.articles) <= BRIEF

    def number(self, id_: str) -> Html:
        """An article's number, leading to it."""
        story = self.story
        central = story.heads.get(story.event.central) == id_ and not self.brief
        class_html = Html('"number central" title="most central"' if central else "number")
        return Html(f"<a class={class_html} href=#{esc(paths.anchor(id_))}>{story.numbers[id_]:d}</a>")

    def outlet(self, id_: str) -> Html:
        """An article's outlet behind its number; nothing where it is unknown."""
        name = self.story.document(id_).outlet
        return Html(f" <bdi>{esc(name)}</bdi>") if name else Html("")

    def family_sections(self) -> Html:
        """Who ran the same text, and what each made of it."""
        if not self.families:
            return Html("")
        sections_html = "".join(self.family(view) for view in self.families)
        inside = {id_ for view in self.families for id_ in view.heads}
        alone_html = " ".join(self.number(id_) for id_ in self.heads if id_ not in inside)
        alone_html = f"<p>On their own: {alone_html}\n" if alone_html else ""
        return Html(
            f"<section id=families><h2>Families: who ran the same text</h2>\n{sections_html}{alone_html}</section>\n"
        )

    def family(self, view: FamilyView) -> Html:
        """One family."""
        story, note = self.story, view.family.note
        note = note[:1].upper() + note[1:] if note[:1].islower() else note
        note_html = f"<p class=note>{esc(note)}\n" if note else ""
        chips_html = "".join(chip_html(c, self.links.agency(c.agency)) for c in chips(view.family.origins)) or NO_CHIP
        members = []
        for id_ in view.heads:
            more = len(story.copies[id_])
            more_html = f" <span class=muted>+{more:,d} with the same text</span>" if more else ""
            members.append(f"{self.number(id_)}{more_html}")
        source_html = ""
        if view.differences:
            rows_html = "".join(self.difference(d, view.source) for d in view.differences[:SHARES])
            left_out = len(view.differences) - SHARES
            more_html = f"<p class=muted>and {left_out:,d} more\n" if left_out > 0 else ""
            outlet = story.document(view.source).outlet or NO_OUTLET
            table_html = Html(
                '<div class=scroll tabindex=0 role=region aria-label="Differences in family '
                f'{esc(view.name)}"><table class="plain differences">'
                "<thead><tr><th>Article<th class=n>Kept<th>Left out<th>Added<th>"
                f"<span class=vh>Side by side</span></thead><tbody>{rows_html}</table></div>\n"
            )
            if self.brief:
                table_html = Html(f'<ul class="plain-list differences">{rows_html}</ul>\n')
            source_html = (
                f"<p class=small>What each made of article {self.number(view.source)} "
                f"(<bdi>{esc(outlet)}</bdi>: {esc(view.source_why)}):\n"
                f"{table_html}{more_html}"
            )
        return Html(
            f"<section class=family aria-labelledby=family-{esc(view.name)}>"
            f"<h3 id=family-{esc(view.name)}>Family {esc(view.name)}</h3>\n"
            f"<p class=chips>{chips_html}\n{note_html}<p class=of>Articles "
            f"{Html(' '.join(members))}\n{source_html}</section>\n"
        )

    def difference(self, d: Difference, source: str) -> Html:
        """What one article made of the source copy."""
        if self.brief:
            return Html(
                f"<li>{self.number(d.id)} kept {esc(words.percent(d.kept))} · left out {_piece(d.left_out)} · "
                f"added {_piece(d.added)} · {self.side_link(source, d.id)}"
            )
        return Html(
            f"<tr>\n<th scope=row>{self.number(d.id)}{self.outlet(d.id)}"
            f"<td class=n>{esc(words.percent(d.kept))}"
            f"<td>{_piece(d.left_out)}<td>{_piece(d.added)}"
            f"<td>{self.side_link(source, d.id)}"
        )

    def side_link(self, left: str, right: str) -> Html:
        """A link that opens two articles side by side; without a script it leads to the second."""
        if not self.texts:
            return Html(f"<a href=#{esc(paths.anchor(right))}>article {self.story.numbers[right]:d}</a>")
        a, b = sorted((self.story.numbers[left], self.story.numbers[right]))
        return Html(f"<a href=#{esc(paths.anchor(right))} data-pair={a:d}-{b:d}>side by side</a>")

    def shared(self) -> Html:
        """Who shares how much with whom: a matrix of small events, and a table always."""
        pairs = self.story.pairs
        if not pairs:
            return Html("")
        if self.brief:
            return self.told()
        matrix_html = self.matrix() if 2 < len(self.heads) <= MATRIX else Html("")
        rows = []
        for text in pairs[:SHARES]:
            a, b = self.story.numbers[text.left], self.story.numbers[text.right]
            way = "" if text.direction_why == UNTOLD else direction(self.story, text)
            count = sum(p.words for p in text.passages)
            rows.append(
                f"<tr>\n<th scope=row>{a:d}{self.outlet(text.left)} – {b:d}{self.outlet(text.right)}"
                f"<td class=n>{esc(words.percent(text.left_covered))}"
                f"<td class=n>{esc(words.percent(text.right_covered))}"
                f"<td class=n>{len(text.passages):d}<td class=n>{count:,d}"
                f"<td>{esc(way)}"
                f"<td>{self.side_link(text.left, text.right)}"
            )
        left_out = len(pairs) - len(rows)
        more_html = (
            f"<p class=muted>and {esc(words.plural(left_out, 'more pair'))} that share less\n" if left_out else ""
        )
        return Html(
            f"<section id=shared><h2>Who shares how much with whom</h2>\n{network_html(self.story, self.families)}"
            f"{matrix_html}"
            '<div class=scroll tabindex=0 role=region aria-label="Shared text by pair">'
            '<table class="plain shares"><thead><tr>'
            "<th>Articles<th class=n>of the first in the second<th class=n>of the second in the first"
            "<th class=n>Passages<th class=n>Words<th>Which way, if anything tells"
            "<th><span class=vh>Side by side</span></thead>"
            f"<tbody>{Html(''.join(rows))}</table></div>\n"
            f"{more_html}</section>\n"
        )

    def told(self) -> Html:
        """The same of two or three articles, in words."""
        items = []
        for text in self.story.pairs:
            a, b = self.story.numbers[text.left], self.story.numbers[text.right]
            count = sum(p.words for p in text.passages)
            way = "" if text.direction_why == UNTOLD else f"{direction(self.story, text)}; "
            items.append(
                f"<li>{esc(words.percent(text.left_covered))} of article {a:d} stands in {b:d}, "
                f"{esc(words.percent(text.right_covered))} of {b:d} in {a:d}: "
                f"{esc(words.plural(len(text.passages), 'passage'))}, {esc(words.plural(count, 'word'))}; "
                f"{esc(way)}{self.side_link(text.left, text.right)}\n"
            )
        list_html = Html("".join(items))
        return Html(
            f'<section id=shared><h2>Shared text</h2>\n<ul class="plain-list shares">{list_html}</ul></section>\n'
        )

    def matrix(self) -> Html:
        """Each article against each."""
        heads = self.heads
        covered = matrix(self.story, heads)
        head_html = "".join(f"<th>{self.story.numbers[id_]:d}" for id_ in heads)
        rows = []
        for row in heads:
            cells_html = "".join(self.cell(row, column, covered.get((row, column))) for column in heads)
            rows.append(f"<tr>\n<th scope=row>{self.number(row)}{self.outlet(row)}{cells_html}")
        return Html(
            '<p class="small muted">Read a row: per cent of that article\'s words that stand in the article of '
            "the column. High both ways is a reprint; one way, the shorter text stands inside the longer.\n"
            '<div class=scroll tabindex=0 role=region aria-label="Matrix of shared text"><table class=matrix>'
            f"<thead><tr><td>{head_html}</thead><tbody>{Html(''.join(rows))}</table></div>\n"
        )

    def cell(self, row: str, column: str, share: float | None) -> Html:
        """One field of the matrix."""
        if row == column:
            return Html("<td class=self>")
        if share is None:
            return Html("<td>0")
        step = 0 if share == 0 else min(5, 1 + int(share * 5))
        return Html(f"<td class=s{step:d}>{esc(words.percent(share)[:-2])}")  # a script makes it a link to the two


def _piece(piece: Piece) -> Html:
    if not piece.words:
        return Html("nothing")
    items_html = "".join(f"<li{dir_html(text)}>{esc(text)}" for text in piece.passages)
    return Html(f"<details><summary>{esc(words.plural(piece.words, 'word'))}</summary><ul>{items_html}</ul></details>")
