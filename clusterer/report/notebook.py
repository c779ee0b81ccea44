"""A result, and an event with its proof, as a notebook shows them: one self-contained piece of HTML each.

Notebooks strip scripts, and viewers of them style sheets, so that the few styles are attributes and nothing is hidden
that could not be opened without a script. Everything from articles is escaped, by the template.
"""

from __future__ import annotations

from typing import Any

from clusterer.documents import Document, Evidence
from clusterer.findings import Findings
from clusterer.records import dataclass
from clusterer.report import words
from clusterer.report.labels import NO_OUTLET, Chip, chips, headline, lang, title, web_address
from clusterer.report.pages import load_template
from clusterer.report.proofs import Proofs
from clusterer.report.story import Story
from clusterer.report.told import Told

EVENTS = 20  # shown of a result, the largest first: what fits on a screen; Result.events has all
MEMBERS = 40  # articles shown of an event, as many as its page shows unfolded
AROUND = 60  # characters of an article shown on each side of the words that prove something
QUOTE = 240  # … and of those words themselves


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in what stands around them. ``number`` is the article's, from 1; ``kind`` and ``why`` say what they are."""

    number: int
    before: str
    words: str
    after: str
    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Claim:
    """An agency, the words that prove it best, and how many other articles say so as well."""

    chip: Chip
    proof: Quoted | None
    more: str


@dataclass(frozen=True, slots=True)
class Member:
    """One article of an event."""

    number: int
    id: str
    title: str
    url: str
    lang: str
    outlet: str
    published: str
    chips: tuple[Chip, ...]
    family: str


def result_html(found: Findings, told: Told) -> str:
    """The counts of a result and its largest events."""
    largest = sorted(found.events, key=lambda event: -len(event.documents))[:EVENTS]
    rows = [
        (story, title(story.event.title), _lang(story), chips(story.origins)) for story in told(e.id for e in largest)
    ]
    counts = [
        words.plural(len(found.articles), "article"),
        words.plural(len(found.events), "event"),
        words.plural(len(found.duplicate_groups), "group of copies", "groups of copies"),
        words.plural(len(found.quarantined), "row or file quarantined", "rows or files quarantined"),
    ]
    more = len(found.events) - len(largest)
    return _drawn(
        "notebook-result.html",
        counts=" · ".join(counts),
        rows=rows,
        more=words.plural(more, "more event") if more else "",
        quarantined=found.quarantined[:3],
        words=words,
    )


def event_html(story: Story) -> str:
    """One event: the verdict, the words that prove it, its articles, the longest words that two of them share."""
    proofs = Proofs(story)
    claims = []
    for chip in chips(story.origins):
        best, more = proofs.strongest(chip.agency)
        said = words.plural(more, "more article says", "more articles say") + " so" if more else ""
        claims.append(Claim(chip, _quoted(story, best) if best else None, said))
    letters = {id_: _letter(at) for at, family in enumerate(story.families) for id_ in family.documents}
    rejected = [e for id_ in story.event.documents for e in story.attribution(id_).rejected if e.document == id_]
    listed = story.articles[:MEMBERS]
    return _drawn(
        "notebook-event.html",
        story=story,
        title=title(story.event.title),
        lang=_lang(story),
        about=_about(story),
        independent=words.independent(story.independent),
        claims=claims,
        members=[_member(story, article.document, letters) for article in listed],
        more=words.plural(len(story.articles) - MEMBERS, "more article") if len(story.articles) > MEMBERS else "",
        rejected=[(e.agency, _quoted(story, e)) for e in rejected[:3]],
        more_rejected=max(0, len(rejected) - 3),
        shared=_longest(story),
    )


def _drawn(name: str, **values: Any) -> str:
    """The template with these values, without what UTF-8 and HTML cannot hold."""
    return load_template(name).render(**values).replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def _lang(story: Story) -> str:
    central = story.by_id.get(story.event.central)
    return lang(central.language) if central else ""


def _about(story: Story) -> str:
    parts = [words.span(story.event.first_published, story.event.last_published)]
    parts.append(words.plural(len(story.articles), "article"))
    parts.append(words.plural(len(story.outlets), "outlet") if story.outlets else "outlet unknown")
    return " · ".join(parts)


def _member(story: Story, document: Document, letters: dict[str, str]) -> Member:
    return Member(
        story.numbers[document.id],
        document.id,
        headline(document),
        web_address(document.url),
        lang(story.by_id[document.id].language),
        document.outlet or NO_OUTLET,
        words.clock(document.published),
        chips(story.attribution(document.id).origins),
        letters.get(document.id, ""),
    )


def _letter(at: int) -> str:
    """A, B, …, Z, AA, …"""
    return ("" if at < 26 else _letter(at // 26 - 1)) + chr(65 + at % 26)


def _quoted(story: Story, e: Evidence) -> Quoted:
    text = story.document(e.document).text if e.where == "body" else e.quote
    start, end = (e.start, e.end) if e.where == "body" else (0, len(e.quote))
    kind = e.kind if e.where == "body" else f"{e.kind}, {words.PLACES[e.where]}"
    return _cut(story.numbers[e.document], text, start, end, kind, e.reason)


def _cut(number: int, text: str, start: int, end: int, kind: str, why: str) -> Quoted:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    said = text[start:end] if end - start <= QUOTE else text[start : start + QUOTE - 1] + "…"
    before = ("…" if start > AROUND else "") + before
    after += "…" if end + AROUND < len(text) else ""
    return Quoted(number, _line(before), " ".join(said.split()), _line(after), kind, why)


def _line(text: str) -> str:
    """White space as single spaces, at the ends too."""
    return " ".join(f"\0{text}\0".split()).replace("\0", "")


def _longest(story: Story) -> tuple[Quoted, int, int] | None:
    """The longest passage that two articles of the event share, the other's number, and its words."""
    best = max(
        ((passage, shared) for shared in story.pairs for passage in shared.passages if passage.kind == "copied"),
        key=lambda found: found[0].words,
        default=None,
    )
    if best is None:
        return None
    passage, shared = best
    text = story.document(shared.left).text
    quoted = _cut(story.numbers[shared.left], text, passage.left.start, passage.left.end, "copied", "")
    return quoted, story.numbers[shared.right], passage.words
