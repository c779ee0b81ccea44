"""The side-by-side page: any two articles of an event, their shared passages linked in both.

The choosing is done in the browser, from a data shard with the texts and the passages; without JavaScript the page
holds every pair's passages as a table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from clusterer.documents import Event, SharedText, Span
from clusterer.report import paths, words
from clusterer.report.members import TIE
from clusterer.report.view import NO_OUTLET, EventSummary, Library, Link, headline, lang

PAIR_LIMIT = 2_000  # pairs in the shard, those that share most
ROW_LIMIT = 1_500  # passages in the table without JavaScript
QUOTE = 110  # characters of a passage quoted there


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One shared passage: its words and its length."""

    quote: str
    words: int
    quotation: bool
    href: str


@dataclass(frozen=True, slots=True)
class PairRows:
    """One pair of articles with its passages."""

    left: Link
    right: Link
    left_covered: str
    right_covered: str
    lang: str
    passages: tuple[PassageRow, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that can be chosen for a side."""

    number: int
    label: str
    event_anchor: str


@dataclass(frozen=True, slots=True)
class ComparePage:
    """All of a side-by-side page but its shard."""

    summary: EventSummary
    choices: tuple[Choice, ...]
    pairs: tuple[PairRows, ...]
    pairs_total: int
    pairs_left_out: int
    rows_left_out: int
    texts: bool


def build(library: Library, event: Event) -> tuple[ComparePage, dict[str, Any]]:
    """The page and its shard (plain values for JSON). Offsets in the shard count UTF-16 units, as JavaScript does."""
    numbers = {d: n for n, d in enumerate(event.documents, 1)}
    page = paths.page("events", event.id)
    every = sorted(
        library.shared(event),
        key=lambda t: (-max(t.left_covered, t.right_covered), numbers[t.left], numbers[t.right]),
    )
    named = [_named(text, numbers) for text in every[:PAIR_LIMIT]]
    shared = [t if numbers[t.left] < numbers[t.right] else mirrored(t) for t in named]
    rows, left = [], ROW_LIMIT
    for text in shared:
        if not text.passages or left <= 0:
            continue
        rows.append(_rows(library, text, numbers, page, left))
        left -= len(rows[-1].passages)
    choices = []
    for id_, number in numbers.items():
        document = library.document(id_)
        label = f"{number}. {document.outlet or NO_OUTLET}: {headline(document)[:90]}"
        choices.append(Choice(number, label, f"{page}#{paths.anchor(id_)}"))
    view = ComparePage(
        library.summaries[event.id],
        tuple(choices),
        tuple(rows),
        pairs_total=len(every),
        pairs_left_out=max(0, len(every) - PAIR_LIMIT),
        rows_left_out=max(0, sum(len(t.passages) for t in shared) - ROW_LIMIT),
        texts=library.settings.texts,
    )
    return view, _shard(library, event, shared, numbers, page) if library.settings.texts else {}


def mirrored(text: SharedText) -> SharedText:
    """The same shared text with left and right exchanged; its reason must name no sides."""
    other = {"left to right": "right to left", "right to left": "left to right"}
    return SharedText(
        left=text.right,
        right=text.left,
        left_covered=text.right_covered,
        right_covered=text.left_covered,
        passages=tuple(type(p)(p.right, p.left, p.words, p.kind) for p in text.passages),
        direction=other.get(text.direction, "unknown"),  # type: ignore[arg-type]  # the values of a Literal dictionary
        direction_why=text.direction_why,
    )


def _named(text: SharedText, numbers: dict[str, int]) -> SharedText:
    """The same with the sides of its reason named by number, so that it can be mirrored."""
    left, right = f"article {numbers[text.left]}", f"article {numbers[text.right]}"
    return replace(text, direction_why=words.sided(text.direction_why, left, right))


def _rows(library: Library, text: SharedText, numbers: dict[str, int], page: str, most: int) -> PairRows:
    left, right = library.document(text.left), library.document(text.right)
    a, b = numbers[text.left], numbers[text.right]
    passages = []
    for number, passage in enumerate(text.passages[:most], 1):
        quote = " ".join(left.text[passage.left.start : passage.left.end].split())
        short = quote if len(quote) <= QUOTE else quote[: QUOTE - 2].rsplit(" ", 1)[0] + " …"
        passages.append(PassageRow(short, passage.words, passage.kind == "quotation", f"#a={a}&b={b}&p={number}"))
    return PairRows(
        Link(str(a), f"{page}#{paths.anchor(text.left)}", left.outlet or NO_OUTLET),
        Link(str(b), f"{page}#{paths.anchor(text.right)}", right.outlet or NO_OUTLET),
        words.percent(text.left_covered),
        words.percent(text.right_covered),
        lang(library.articles[text.left].language),
        tuple(passages),
    )


def _shard(
    library: Library, event: Event, shared: Sequence[SharedText], numbers: dict[str, int], page: str
) -> dict[str, Any]:
    offsets = {d: utf16(library.document(d).text) for d in event.documents}

    def units(id_: str, span: Span) -> list[int]:
        return [offsets[id_](span.start), offsets[id_](span.end)]

    articles = []
    for id_ in event.documents:
        article = library.articles[id_]
        document = article.document
        attribution = library.attribution(id_)
        own = (
            e
            for o in attribution.origins
            for e in o.evidence
            if e.document == id_ and e.where == "body" and e.kind != TIE
        )
        articles.append(
            {
                "n": numbers[id_],
                "outlet": document.outlet or NO_OUTLET,
                "title": headline(document),
                "published": words.clock(document.published),
                "lang": lang(article.language),
                "page": f"{page}#{paths.anchor(id_)}",
                "origins": [f"{c.agency} {c.role}" for c in library.chips(attribution.origins)],
                "text": document.text,
                "furniture": [units(id_, s) for s in article.clean.furniture],
                "credits": [units(id_, Span(start, end)) for start, end in sorted({(e.start, e.end) for e in own})],
            }
        )
    pairs = [
        {
            "a": numbers[text.left],
            "b": numbers[text.right],
            "covered": [words.percent(text.left_covered), words.percent(text.right_covered)],
            "why": text.direction_why,
            "passages": [
                [*units(text.left, p.left), *units(text.right, p.right), p.words, int(p.kind == "quotation")]
                for p in text.passages
            ],
        }
        for text in shared
    ]
    return {"articles": articles, "pairs": pairs}


def utf16(text: str) -> Callable[[int], int]:
    """Code point offset -> UTF-16 offset in ``text``."""
    astral = [index for index, character in enumerate(text) if character > "\uffff"] if not text.isascii() else []
    if not astral:
        return lambda offset: offset
    from bisect import bisect_left

    return lambda offset: offset + bisect_left(astral, offset)
