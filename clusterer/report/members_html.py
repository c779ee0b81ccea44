"""Who published an event's texts, when, and from which agency: by family, each text once."""

from __future__ import annotations

from collections.abc import Sequence

from clusterer.report import paths, words
from clusterer.report.article_html import FOLD
from clusterer.report.labels import Chip, chips, headline
from clusterer.report.markup import Html, esc
from clusterer.report.proofs import Proofs
from clusterer.report.said_html import dir_html, lang_html, tie_html, when_html
from clusterer.report.sharing import FamilyView
from clusterer.report.speed import Speed
from clusterer.report.story import Story

TITLE = 110  # characters of a title


class Members:
    """The table of one event's articles."""

    def __init__(self, story: Story, proofs: Proofs, families: Sequence[FamilyView], speed: Speed) -> None:
        self.story = story
        self.proofs = proofs
        self.families = families
        self.heads = list(story.copies)
        self.speed = speed

    def html(self) -> Html:
        """Who published it: by family, each text once, the rest folded."""
        grouped: list[tuple[Html, Sequence[str]]] = []
        in_family: set[str] = set()
        for view in self.families:
            in_family.update(view.heads)
            chips_html = " ".join(f"{esc(c.agency)}, {esc(c.role)}" for c in chips(view.family.origins))
            said_html = chips_html or esc(view.family.note or "shared text, no wire origin found")
            name_html = f"<a href=#family-{esc(view.name)}>Family {esc(view.name)}</a>"
            grouped.append((Html(f"{name_html} <span class=muted>{said_html}</span>"), view.heads))
        alone = [id_ for id_ in self.heads if id_ not in in_family]
        if alone:
            grouped.append((Html("On their own" if grouped else ""), alone))
        bodies, shown = [], 0
        folded: list[str] = []
        for heading_html, heads in grouped:
            rows = [self.row(id_) for id_ in heads]
            room = max(0, FOLD - shown) if len(self.heads) > FOLD else len(rows)
            room = max(room, 1) if rows else 0
            shown += min(room, len(rows))
            span_html = f"<tr class=group>\n<th scope=rowgroup colspan=6>{heading_html}" if heading_html else ""
            bodies.append(f"<tbody>{span_html}{Html(''.join(rows[:room]))}")
            if rows[room:]:
                folded.append(f"<tbody>{span_html}{Html(''.join(rows[room:]))}")
        rest_html = ""
        left = len(self.heads) - shown
        if folded:
            said = words.plural(left, "more text")
            rest_html = (
                f"<details class=rest><summary>{esc(said)}</summary>"
                f"{self.table(Html(''.join(folded)), 'More articles')}</details>\n"
            )
        return Html(
            f"<section id=articles><h2>Who published it, when</h2>\n{self.speed.html()}"
            f"{self.table(Html(''.join(bodies)), 'Articles by family')}{rest_html}"
            "</section>\n"
        )

    def table(self, rows: Html, name: str) -> Html:
        """The table of articles around some rows."""
        return Html(
            f'<div class=scroll tabindex=0 role=region aria-label="{esc(name)}"><table class=members>'
            "<thead><tr><th class=n><span class=vh>Number</span><th>Article<th>Published<th>Origin<th class=n>Copied"
            "<th>Why here</thead>\n"
            f"{rows}</table></div>\n"
        )

    def row(self, id_: str) -> Html:
        """One text in the table of articles."""
        story, article = self.story, self.story.by_id[id_]
        document = article.document
        number, anchor = story.numbers[id_], paths.anchor(id_)
        name = headline(document)
        short = name if len(name) <= TITLE else name[: TITLE - 1] + "…"
        name_html = f"<span class=by{dir_html(short)}{lang_html(article.language)}>{esc(short)}</span>"
        outlet_html = f"<bdi class=outlet>{esc(document.outlet)}</bdi> " if document.outlet else ""
        copies = story.copies[id_]
        copies_html = (
            f" <a class=more href=#{esc(anchor)}-copies>+{len(copies):,d} with the same text</a>" if copies else ""
        )
        delay = self.speed.delay(document.published)
        delay_html = f" <span class=muted>{esc(delay)}</span>" if delay else ""
        own = self.proofs.own[id_]
        tags = []
        for c in chips(story.attribution(id_).origins):
            proof = next((e for e in own if e.agency == c.agency), None)
            tags.append(_tag(c, f"#{self.proofs.anchor(proof)}" if proof else f"#{anchor}"))
        tags_html = Html("".join(tags)) or Html("<span class=muted>none found</span>")
        share = story.largest_share[id_]
        share_html = esc(words.percent(share)) if share else ""
        return Html(
            f"<tr>\n<td class=n><a class=number href=#{esc(anchor)}>{number:d}</a>"
            f"<td class=what>{outlet_html}{name_html}{copies_html}"
            f"<td class=when>{when_html(document)}{delay_html}"
            f"<td class=origin>{tags_html}<td class=n>{share_html}"
            f"<td class=tie>{tie_html(story, id_)}"
        )


def _tag(c: Chip, href: str) -> Html:
    return Html(
        f'<a class="tag {esc(c.css)}" href={esc(href)}><bdi>{esc(c.agency)}</bdi> {esc(c.role)} '
        f"<i>{esc(c.confidence)}</i></a> "
    )
