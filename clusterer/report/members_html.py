"""Who published an event's texts, when, and from which agency: by family, each text once."""

from __future__ import annotations

from collections.abc import Sequence

from clusterer.report import paths, words
from clusterer.report.article_html import FOLD, lang_html, when_html
from clusterer.report.labels import Chip, chips, headline
from clusterer.report.markup import Html, esc
from clusterer.report.proofs import Proofs
from clusterer.report.sharing import FamilyView
from clusterer.report.speed import Speed
from clusterer.report.story import Story

TITLE = 110  # characters of a title


class Members:
    """The table of one event's articles."""

    def __init__(self, story: Story, proofs: Proofs, families: Sequence[FamilyView]) -> None:
        self.story = story
        self.proofs = proofs
        self.families = families
        self.heads = list(story.copies)
        self.speed = Speed(article.document for article in story.articles)

    def html(self) -> Html:
        """Who published it: by family, each text once, the rest folded."""
        grouped: list[tuple[Html, Sequence[str]]] = []
        in_family: set[str] = set()
        for view in self.families:
            in_family.update(view.heads)
            chips_html = " ".join(f"{esc(c.agency)}, {esc(c.role)}" for c in chips(view.family.origins))
            said_html = chips_html or esc(view.family.note or "shared text, no wire origin found")
            name_html = f'<a href="#family-{esc(view.name)}">Family {esc(view.name)}</a>'
            grouped.append((Html(f'{name_html} <span class="muted">{said_html}</span>'), view.heads))
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
            span_html = f'<tr class="group">\n<th scope="rowgroup" colspan="6">{heading_html}' if heading_html else ""
            bodies.append(f"<tbody>{span_html}{Html(''.join(rows[:room]))}")
            if rows[room:]:
                folded.append(f"<tbody>{span_html}{Html(''.join(rows[room:]))}")
        rest_html = ""
        left = len(self.heads) - shown
        if folded:
            said = words.plural(left, "more text")
            rest_html = (
                f'<details class="rest"><summary>{esc(said)}</summary>'
                f"{self.table(Html(''.join(folded)), 'More articles')}</details>\n"
            )
        return Html(
            f'<section id="articles"><h2>Who published it, when</h2>\n{self.speed.html()}'
            f"{self.table(Html(''.join(bodies)), 'Articles by family')}{rest_html}"
            '<div id="absent"></div></section>\n'
        )

    def table(self, rows: Html, name: str) -> Html:
        """The table of articles around some rows."""
        return Html(
            f'<div class="scroll" tabindex="0" role="region" aria-label="{esc(name)}"><table class="members">'
            "<thead><tr>"
            '<th scope="col" class="n"><span class="vh">Number</span></th><th scope="col">Article</th>'
            '<th scope="col">Published</th><th scope="col">Origin</th><th scope="col" class="n">Copied</th>'
            '<th scope="col">Why here</th></tr></thead>\n'
            f"{rows}</table></div>\n"
        )

    def row(self, id_: str) -> Html:
        """One text in the table of articles."""
        story, article = self.story, self.story.by_id[id_]
        document = article.document
        number, anchor = story.numbers[id_], paths.anchor(id_)
        name = headline(document)
        short = name if len(name) <= TITLE else name[: TITLE - 1] + "…"
        name_html = f'<span class="by" dir="auto"{lang_html(article.language)}>{esc(short)}</span>'
        outlet_html = f'<bdi class="outlet">{esc(document.outlet)}</bdi> ' if document.outlet else ""
        copies = story.copies[id_]
        copies_html = (
            f' <a class="more" href="#{esc(anchor)}-copies">+{len(copies):,d} with the same text</a>' if copies else ""
        )
        delay = self.speed.delay(document.published)
        delay_html = f' <span class="muted">{esc(delay)}</span>' if delay else ""
        own = self.proofs.own[id_]
        tags = []
        for c in chips(story.attribution(id_).origins):
            proof = next((e for e in own if e.agency == c.agency), None)
            tags.append(_tag(c, f"#{self.proofs.anchor(proof)}" if proof else f"#{anchor}"))
        tags_html = Html("".join(tags)) or Html('<span class="muted">none found</span>')
        share = story.largest_share[id_]
        share_html = esc(words.percent(share)) if share else ""
        return Html(
            f'<tr>\n<td class="n"><a class="number" href="#{esc(anchor)}">{number:d}</a>'
            f'<td class="what">{outlet_html}{name_html}{copies_html}'
            f'<td class="when">{when_html(document)}{delay_html}'
            f'<td class="origin">{tags_html}<td class="n">{share_html}'
            f'<td class="tie">{self.tie(id_)}'
        )

    def tie(self, id_: str) -> Html:
        """What holds the article in the event: its strongest link, or what it is a copy of. It opens the two."""
        story = self.story
        other, score = story.ties.get(id_, ("", 0.0))
        if other:
            said_html = f"{esc(words.percent(score))} with"
        else:
            group = story.group_of.get(id_)
            copies = [story.heads[d] for d in group.documents if d in story.heads] if group else []
            other = next((d for d in sorted(copies, key=lambda d: d not in story.ties) if d != id_), "")
            said_html = "copy of"
        if not other:
            return Html("")
        a, b = sorted((story.numbers[id_], story.numbers[other]))
        return Html(
            f'<a href="#{esc(paths.anchor(other))}" data-pair="{a:d}-{b:d}">{said_html} {story.numbers[other]:d}</a>'
        )


def _tag(c: Chip, href: str) -> Html:
    return Html(
        f'<a class="tag {esc(c.css)}" href="{esc(href)}"><bdi>{esc(c.agency)}</bdi> {esc(c.role)} '
        f"<i>{esc(c.confidence)}</i></a> "
    )
