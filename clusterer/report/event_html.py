"""The event page: the verdict with its proof, who published it, who shares what with whom, and every text once.

It is complete without a script. With one, any two of its articles can be set side by side, from the texts that are
there already.
"""

from __future__ import annotations

import msgspec

from clusterer.documents import Decision
from clusterer.origin.confidence import meaning
from clusterer.records import dataclass
from clusterer.report import paths, words
from clusterer.report.article_html import Articles
from clusterer.report.labels import NO_OUTLET, chips, title
from clusterer.report.links import Links
from clusterer.report.markup import Html, esc
from clusterer.report.members_html import Members
from clusterer.report.proofs import Proofs
from clusterer.report.said_html import chip_html, dir_html, lang_html
from clusterer.report.sharing import families, sides
from clusterer.report.sharing_html import Sharing
from clusterer.report.story import Story
from clusterer.report.whose import bar_html, key_html, only

QUOTE = 160  # characters of the words that the verdict quotes


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another event, as a link. ``page`` is relative to the report's folder."""

    title: str
    page: str
    language: str
    span: str
    articles: int


@dataclass(frozen=True, slots=True)
class Around:
    """What an event's page shows of others."""

    before: Neighbour | None = None
    after: Neighbour | None = None
    related: tuple[Neighbour, ...] = ()


class EventHtml:
    """The inside of one event's page."""

    def __init__(self, story: Story, around: Around, links: Links, *, texts: bool) -> None:
        self.story = story
        self.around = around
        self.links = links
        self.texts = texts
        self.single = len(story.articles) == 1
        self.proofs = Proofs(story)
        self.articles = Articles(story, self.proofs, links, texts=texts)
        self.families = families(story)

    def html(self) -> Html:
        """All of it."""
        texts = self.articles.html()
        parts = [self.neighbours(), self.head(), self.verdict(), self.corrected()]
        if not self.single:
            sharing = Sharing(self.story, self.families, self.links, texts=self.texts)
            if not self.articles.brief:
                members = Members(self.story, self.proofs, self.families, self.articles.speed)
                parts += [self.contents(), members.html()]
            parts += [sharing.family_sections(), sharing.shared(), self.versions()]
        parts.append(self.proof(texts))
        parts += [self.related(), self.data()]
        return Html("".join(parts))

    def proof(self, texts: Html) -> Html:
        """The texts with everything marked. Events of one article share pages, so there nothing is named twice."""
        if self.single:
            return texts
        heading = "The texts, with the proof" if self.texts else "The proof"
        return Html(f"<section id=texts><h2>{esc(heading)}</h2>\n{self.cut()}{texts}</section>\n")

    def neighbours(self) -> Html:
        """The events before and after this one."""
        # a script says "Earlier" and "Later"
        steps = (("prev", "←", self.around.before), ("next", "→", self.around.after))
        links_html = " ".join(
            f"<a rel={rel_html} href={esc(_beside(other))}>{said_html}</a>" if other else "<span></span>"
            for rel_html, said_html, other in steps
        )
        return Html(f"<p class=neighbours>{links_html}\n")

    def head(self) -> Html:
        """The title and the figures; of few articles their own heads and texts say what it is about."""
        story, event = self.story, self.story.event
        central = story.by_id.get(event.central)
        parts: list[Html] = []
        if not self.single:
            parts.append(esc(words.span(event.first_published, event.last_published)))
            parts.append(esc(words.plural(len(story.articles), "article")))
            parts.append(esc(words.plural(len(story.outlets), "outlet") if story.outlets else "outlet unknown"))
            if copies := len(story.group_of):
                parts.append(esc(words.plural(copies, "near-duplicate")))
            if not self.articles.brief:
                parts.append(Html(f"density {event.density:.2f}"))
        if event.keywords and not self.single and not self.articles.brief:
            keywords = ", ".join(event.keywords[:8])
            parts.append(Html(f"<span class=keywords{dir_html(keywords)}>{esc(keywords)}</span>"))
        named = title(event.title)
        meta_html = Html(f"<p class=meta>{Html(' · '.join(parts))}\n" if parts else "")
        return Html(
            f"<h1{dir_html(named)}{lang_html(central.language if central else '')}>{esc(named)}</h1>\n{meta_html}"
        )

    def verdict(self) -> Html:
        """The verdict in one sentence, and the strongest words for each agency."""
        story = self.story
        listed = chips(story.origins)
        best = {c.agency: self.proofs.strongest(c.agency) for c in listed}

        because = []
        for c in listed:
            proof, more = best[c.agency]
            agency_html = chip_html(c, self.links.agency(c.agency))
            if proof is None:
                because.append(f"<p class=because>{agency_html}\n")
                continue
            quote = proof.quote if len(proof.quote) <= QUOTE else proof.quote[: QUOTE - 3] + "…"
            article_html = Html(
                f" <a href=#{esc(paths.anchor(proof.document))}>(article {story.numbers[proof.document]:d})</a>"
                if not self.single
                else ""
            )
            said = words.plural(more, "more article says", "more articles say") + " so" if more else ""
            more_html = f", and {esc(said)}" if said else ""
            mean_html = _meaning(story, c.agency, proof.document)
            because.append(
                f"<p class=because>{agency_html}because <a href=#{esc(self.proofs.anchor(proof))}>"
                f"<q class=quote>{esc(quote)}</q></a>{article_html}{more_html}.{mean_html}\n"
            )
        counted_html = ""
        if not self.single:
            counted_html = f"<p class=independent>{esc(words.independent(story.independent))}.\n"
        label_html = Html(" aria-label=Verdict") if not self.single else Html("")
        parts_html = self.parts()
        if self.single and not because and not parts_html:
            return Html(
                f'<p class="verdict-box sentence {esc(story.verdict)}" data-event="{esc(story.event.id)}">'
                f"{esc(story.sentence)}\n"
            )
        return Html(
            f'<section class="verdict-box {esc(story.verdict)}" data-event="{esc(story.event.id)}"{label_html}>'
            f"<p class=sentence>{esc(story.sentence)}\n"
            f"{counted_html}{Html(''.join(because))}{parts_html}</section>\n"
        )

    def corrected(self) -> Html:
        """What people decided of the event and of its articles' origins, and how many articles they removed."""
        story = self.story
        decisions = list(story.event.decisions)
        for article in story.articles:
            decisions += story.attribution(article.document.id).decisions
        all_html = [self.decided(decision) for decision in decisions]
        if story.event.removed:
            all_html.append(esc(f"{words.plural(story.event.removed, 'article')} removed from this event on request"))
        said_html = "".join(f"<li>{one_html}.</li>" for one_html in all_html)
        return Html(f'<ul class="corrected plain-list muted">{said_html}</ul>\n' if said_html else "")

    def decided(self, decision: Decision) -> Html:
        """What somebody decided, its articles as links where they are on this page."""
        said_html = esc(decision.said[:1].upper() + decision.said[1:])
        for id_ in (decision.article, decision.core):
            if id_ in self.story.numbers:
                number = self.story.numbers[id_]
                link_html = f"<a href=#{esc(paths.anchor(id_))}>article {number:d}</a>"
                said_html = Html(said_html.replace(esc(f"article {id_}"), link_html, 1))
        return said_html

    def parts(self) -> Html:
        """Whose words they are: a bar where they are of several kinds; nothing where the sentence says it."""
        parts = self.story.parts
        if not sum(parts) or (self.single and max(parts) == sum(parts)):
            return Html("")
        if max(parts) == sum(parts):
            return Html(f"<p class=whose>{esc(only(parts))}.\n")
        return Html(
            f"<div class=whose><span class=vh>Whose words:</span>{bar_html(parts, titles=False)}{key_html(parts)}</div>"
        )

    def contents(self) -> Html:
        """What is on this page."""
        entries = [("articles", "Articles", True), ("families", "Families", bool(self.families))]
        entries += [
            ("shared", "Shared text", bool(self.story.pairs)),
            ("versions", "Versions", bool(self.story.versions)),
        ]
        entries += [("texts", "Texts and proof" if self.texts else "Proof", True)]
        entries += [("related", "Related", bool(self.around.related))]
        links_html = "".join(f"<a href=#{esc(anchor)}>{esc(name)}</a>" for anchor, name, there in entries if there)
        side_html = (
            '<a href=#texts class=js data-pair="">Side by side</a>'
            if self.texts and len(self.articles.heads) > 1
            else ""
        )
        return Html(f'<nav class=contents aria-label="On this page">{links_html}{side_html}</nav>\n')

    def versions(self) -> Html:
        """Chains of versions of one article."""
        chains = []
        for chain in self.story.versions:
            links_html = " → ".join(
                f"{self.link(id_)} <bdi>{esc(self.story.document(id_).outlet or NO_OUTLET)}</bdi>"
                for id_ in chain
                if id_ in self.story.numbers
            )
            chains.append(f"<li>{links_html}</li>")
        if not chains:
            return Html("")
        return Html(
            "<section id=versions><h2>Versions of one article</h2>"
            f'<ol class="plain-list">{Html("".join(chains))}</ol></section>\n'
        )

    def link(self, id_: str) -> Html:
        """An article's number where copies count, too."""
        return Html(f"<a class=number href=#{esc(paths.anchor(id_))}>{self.story.numbers[id_]:d}</a>")

    def cut(self) -> Html:
        """Whether texts are shortened, and why."""
        count = self.articles.shortened
        if not count:
            return Html("")
        said = (
            f"{words.plural(count, 'text is', 'texts are')} shortened around the evidence: a page holds 1.5 MB of text."
        )
        return Html(f"<p class=muted>{esc(said)}\n")

    def related(self) -> Html:
        """Events on the same subject."""
        if self.single and self.around.related:
            named_html = ", ".join(
                f"<a href={esc(_beside(r))}{dir_html(r.title)}{lang_html(r.language)}>{esc(r.title)}</a>"
                for r in self.around.related
            )
            return Html(f"<p class=small>Related: {named_html}\n")
        items_html = "".join(
            f"<li><a href={esc(_beside(r))}{dir_html(r.title)}{lang_html(r.language)}>{esc(r.title)}</a> "
            f"<span class=muted>{esc(r.span)}, {esc(words.plural(r.articles, 'article'))}</span>"
            for r in self.around.related
        )
        if not items_html:
            return Html("")
        return Html(f"<section id=related><h2>Related events</h2><ul class=related>{items_html}</ul></section>\n")

    def data(self) -> Html:
        """Where the texts agree, for the script. JSON in a block that no browser runs; "<" cannot end it."""
        if not self.texts or not self.story.pairs:
            return Html("")
        encoded = msgspec.json.encode(sides(self.story)).decode()
        data_html = encoded.replace("<", "\\u003c")
        return Html(f"<script type=application/json id=pairs>{data_html}</script>\n")


def _beside(other: Neighbour) -> str:
    """Another event from a page of events."""
    return other.page.removeprefix("events/")


def _meaning(story: Story, agency: str, id_: str) -> Html:
    """How sure an article's origin is, and how often the same ground was right in labelled articles."""
    origin = next((o for o in story.attribution(id_).origins if o.agency == agency), None)
    if origin is None:
        return Html("")
    found = meaning(origin)
    said = f"right in {found.right:,} of {found.seen:,} labelled articles" if found.seen else "by rule, not measured"
    return Html(f" <span class=muted>{esc(found.word.capitalize())}: {esc(found.ground)}, {esc(said)}</span>")
