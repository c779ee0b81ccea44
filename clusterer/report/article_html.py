"""One article on its event's page: its head, its evidence, its text with everything marked, and its copies.

The page holds every text once and whole, up to a size (shortening.py); beyond that long ones are shortened around
their evidence, and say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any, NamedTuple

from clusterer.documents import Article, Document, DuplicateGroup
from clusterer.report import paths, words
from clusterer.report.evidence_html import EvidenceHtml
from clusterer.report.labels import NO_OUTLET, Chip, chips, headline, title, web_address
from clusterer.report.links import Links
from clusterer.report.marks import Mark, marked, merge
from clusterer.report.markup import Html, esc
from clusterer.report.proofs import Proofs, Shown, same_words
from clusterer.report.said_html import NO_CHIP, chip_html, dir_html, lang_html, source, tie_html, when_html
from clusterer.report.shortening import allowance, keep_of
from clusterer.report.speed import Speed
from clusterer.report.story import Story

BRIEF = 3  # articles of an event whose page has no table of them: it would say what their heads say, a screen below
OPEN = 12  # texts of an event that are unfolded
NAMED = 6  # near-duplicates of an article that are named
FOLD = 40  # texts above which those after the first OPEN are folded away as a whole


class _Group(NamedTuple):
    """A near-duplicate group: the numbers of its articles on the page, with the first of their text."""

    numbered: list[tuple[int, str]]
    alike: Counter[str]  # articles by the first of their text


class Articles:
    """The articles of one event's page."""

    def __init__(self, story: Story, proofs: Proofs, links: Links, *, texts: bool) -> None:
        self.story = story
        self.proofs = proofs
        self.links = links
        self.texts = texts
        self.evidence = EvidenceHtml(story, proofs, links)
        self.heads = list(story.copies)
        self.inside = _passages(story)
        self.allowance = allowance([story.document(id_).text for id_ in self.heads]) if texts else None
        self.shortened = 0
        self.groups: dict[str, _Group] = {}
        self.single = len(story.articles) == 1
        self.brief = not self.single and len(story.articles) <= BRIEF
        self.speed = Speed(article.document for article in story.articles)
        self.level = Html("h3" if len(self.heads) > 1 or story.copies[self.heads[0]] else "h2")

    def html(self) -> Html:
        """All of them, each text once; of an event with very many, those after the first are folded away."""
        drawn = [self.article(id_) for id_ in self.heads]
        if len(drawn) <= FOLD:
            return Html("".join(drawn))
        said = words.plural(len(drawn) - OPEN, "more text")
        return Html(
            f"{Html(''.join(drawn[:OPEN]))}"
            f'<details class="rest"><summary>{esc(said)}</summary>\n{Html("".join(drawn[OPEN:]))}</details>\n'
        )

    def article(self, id_: str) -> Html:
        """The first article with a text, with its copies."""
        story, article = self.story, self.story.by_id[id_]
        document = article.document
        copies = story.copies[id_]
        shown = {copy: self.proofs.of(copy) for copy in (id_, *copies)}
        marks = self.proofs.marks(shown.values())
        own_marks = self.proofs.marks([shown[id_]]) if copies else marks
        anchor, tongue_html = paths.anchor(id_), lang_html(article.language)
        number_html = Html(f"<b class=number>{story.numbers[id_]:d}</b>\n")
        chips_html = self.chips(id_)
        if self.single:  # the event's own head says both
            number_html = chips_html = Html("")
        none_html = NO_ORIGIN if self.story.origins and not self.single and not chips_html else Html("")
        chips_html = Html(f"\n<p class=chips>{chips_html}") if chips_html else Html("")
        body_html = self.text(article, marks.get(("body", ""), []), tongue_html) if self.texts else Html("")
        if proofs_html := self.evidence.listed(id_, shown[id_], tongue_html):
            body_html = Html(f"<div class=body>{proofs_html}{body_html}</div>")
        return Html(
            f'<article id={esc(anchor)} data-id="{esc(id_)}">'
            f"{number_html}<header>{self.heading(document, own_marks.get(('title', ''), ()), tongue_html)}"
            f"<p class=meta>{self.about(article)}{self.twin(id_)}{none_html}{self.place(id_)}"
            f"{chips_html}{self.fields(document, own_marks)}</header>\n"
            f"{body_html}{self.copies(id_, copies, shown)}</article>\n"
        )

    def heading(self, document: Document, marks: Sequence[Mark], tongue_html: Html) -> Html:
        """An article's title, but where it is the event's, which stands above it, and nothing is marked in it."""
        if self.single and not marks and headline(document) == title(self.story.event.title):
            return Html("")
        title_html = marked(document.title, marks) if document.title else esc(headline(document))
        return Html(f"<{self.level}{dir_html(document.title)}{tongue_html}>{title_html}</{self.level}>\n")

    def about(self, article: Article) -> Html:
        """Outlet, time, language, length, source."""
        document = article.document
        when = when_html(document)
        delay = self.speed.delay(document.published) if self.brief else ""
        parts = [
            Html(f"<bdi>{esc(document.outlet or NO_OUTLET)}</bdi>"),
            Html(f"{when}, {esc(delay)}") if delay else when,
        ]
        if article.language:
            parts.append(esc(article.language))
        parts.append(esc(words.plural(self.story.word_counts[document.id], "word")))
        if document.source and document.source != document.url:
            name_html = esc(source(document.source))
            parts.append(name_html if name_html.isascii() else Html(f"<bdi>{name_html}</bdi>"))
        return Html(" · ".join(parts))

    def twin(self, id_: str) -> Html:
        """What an article's near-duplicate group says of it."""
        group = self.story.group_of.get(id_)
        if not group:
            return Html("")
        members, heads = self.members_of(group), self.story.heads
        others = (str(number) for number, head in members.numbered if head != heads[id_])
        different = len(members.numbered) - members.alike[heads[id_]]
        if not different:
            return Html("")  # there are none, or they stand below the text
        said = "reprint of the same copy as" if id_ in self.story.reprints else "near-duplicate of"
        noun = "article" if different == 1 else "articles"
        return Html(f" · {esc(said)} {esc(noun)} {esc(words.listed(list(islice(others, NAMED)), NAMED, different))}")

    def members_of(self, group: DuplicateGroup) -> _Group:
        """A near-duplicate group as its members' heads tell of it."""
        known = self.groups.get(group.id)
        if known is None:
            numbers, heads = self.story.numbers, self.story.heads
            numbered = sorted((numbers[id_], heads[id_]) for id_ in group.documents if id_ in numbers)
            known = self.groups[group.id] = _Group(numbered, Counter(head for _, head in numbered))
        return known

    def chips(self, id_: str) -> Html:
        """An article's origins; each leads to the words that prove it most."""
        own = self.proofs.own[id_]

        def to(chip: Chip) -> str:
            proof = next((e for e in own if e.agency == chip.agency), None)
            return f"#{self.proofs.anchor(proof)}" if proof else self.links.agency(chip.agency)

        listed = chips(self.story.attribution(id_).origins)
        return Html("".join(chip_html(c, to(c)) for c in listed))

    def place(self, id_: str) -> Html:
        """Why an article is in its event, where no table says so. What ties two is said with the second."""
        if not self.brief or (len(self.heads) == len(self.story.articles) == 2 and id_ == self.heads[0]):
            return Html("")
        why_html = tie_html(self.story, id_)
        return Html(f" · <span class=tie>{why_html}</span>") if why_html else Html("")

    def fields(self, document: Document, marks: dict[tuple[str, str], list[Mark]]) -> Html:
        """Byline, address, and the values of the page's metadata that hold evidence."""
        out = []
        if document.byline:
            byline_html = marked(document.byline, marks.get(("byline", ""), ()))
            out.append(f"\n<p class=meta>By <span{dir_html(document.byline)}>{byline_html}</span>")
        if document.url:
            url, address_html = web_address(document.url), marked(document.url, marks.get(("url", ""), ()))
            linked_html = (
                f'<a href="{esc(url)}" rel=noreferrer>{address_html}</a>' if url else f"<bdi>{address_html}</bdi>"
            )
            out.append(f'\n<p class="meta address">{linked_html}')
        for (where, name), found in marks.items():
            if where == "metadata":
                value = _lookup(document.metadata, name)
                value_html = _excerpt(value, found) if value is not None else _quotes(found)
                out.append(f"\n<p class=meta><code>{esc(name)}</code>: <span dir=auto>{value_html}</span>")
        return Html("".join(out))

    def text(self, article: Article, body: list[Mark], tongue_html: Html) -> Html:
        """The text, everything in it marked."""
        document = article.document
        lines, place = self.story.lines[document.id]
        spans = self.inside.get(document.id, {})
        marks = [Mark(place(m.start), place(m.end), m.kind, m.anchor, m.note) for m in body]
        keep = None
        if self.allowance is not None and len(lines) > self.allowance:
            keep = keep_of(lines, marks, self.allowance)
            self.shortened += 1
        marks += [Mark(place(a), place(b), kind) for kind, found in spans.items() for a, b in merge(found)]
        marks += [Mark(place(s.start), place(s.end), "furniture") for s in article.clean.furniture]
        way_html = Html(" dir=auto") if tongue_html or not article.language else Html("")
        prose_html = Html(
            f"<div class=prose{way_html}{tongue_html}><p>{marked(lines, marks, keep, paragraphs=True)}</div>"
        )
        if (self.single or self.brief) and keep is None:
            return prose_html
        open_html = " open" if len(self.heads) <= OPEN else ""
        said_html = "Text, shortened" if keep is not None else "Text"
        return Html(f"<details class=text{open_html}><summary>{said_html}</summary>{prose_html}</details>")

    def copies(self, id_: str, copies: Sequence[str], shown: dict[str, Shown]) -> Html:
        """The other articles with the same text: what each has of its own."""
        if not copies:
            return Html("")
        out = []
        common = same_words(shown[id_].credits) | same_words(shown[id_].rejected)
        first = self.story.document(id_)
        roles = chips(self.story.attribution(id_).origins)
        for copy in copies:
            document = self.story.document(copy)
            number, anchor = self.story.numbers[copy], paths.anchor(copy)
            marks = self.proofs.marks([shown[copy]])
            tongue_html = lang_html(self.story.by_id[copy].language)
            name_html = marked(document.title, marks.get(("title", ""), ()))
            told_html = f" <span dir=auto{tongue_html}>{name_html}</span> ·" if document.title != first.title else ""
            own = chips(self.story.attribution(copy).origins)
            chips_html = self.chips(copy) or NO_CHIP
            chips_html = Html(f" <span class=chips>{chips_html}</span>" if own != roles else "")
            fields_html = self.fields(document, marks)
            proofs_html = "".join(
                self.evidence.proof(e, copy, tongue_html) for e in shown[copy].credits if not same_words([e]) <= common
            )
            proofs_html = f"<dl class=proofs>{proofs_html}</dl>" if proofs_html else ""
            out.append(
                f'<li id={esc(anchor)} data-copy={number:d} data-id="{esc(copy)}">'
                f"<a class=number href=#{esc(anchor)}>{number:d}</a>"
                f"{told_html} {self.about(self.story.by_id[copy])}{chips_html}{fields_html}{proofs_html}</li>\n"
            )
        said = words.plural(len(copies), "more", "more")
        open_html = " open" if len(copies) <= 3 else ""
        return Html(
            f"<details class=copies id={esc(paths.anchor(id_))}-copies{open_html}>"
            f"<summary>and {esc(said)} with the same text"
            f'</summary><ul class="plain-list">\n{Html("".join(out))}</ul></details>'
        )


NO_ORIGIN = Html(" · no wire origin found")


def _passages(story: Story) -> dict[str, dict[str, list[tuple[int, int]]]]:
    """Document id -> kind -> spans that stand in another text too."""
    inside: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for text in story.pairs:
        left, right = inside.setdefault(text.left, {}), inside.setdefault(text.right, {})
        for passage in text.passages:
            left.setdefault(passage.kind, []).append((passage.left.start, passage.left.end))
            right.setdefault(passage.kind, []).append((passage.right.start, passage.right.end))
    return inside


def _lookup(metadata: Any, path: str) -> str | None:
    value = metadata
    for step in path.split(".") if path else ():
        if isinstance(value, (list, tuple)) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif hasattr(value, "get"):
            value = value.get(step)
        else:
            return None
    return value if isinstance(value, str) else None


def _excerpt(value: str, marks: Sequence[Mark]) -> Html:
    keep = merge((max(0, m.start - 120), min(len(value), m.end + 120)) for m in marks) if len(value) > 600 else None
    return marked(value, marks, keep)


def _quotes(marks: Sequence[Mark]) -> Html:
    """Where the source is gone or spelt otherwise, the quotes beside the text alone show the words."""
    return Html(" ".join(f"<span id={esc(mark.anchor)}>({esc(mark.note)})</span>" for mark in marks))
