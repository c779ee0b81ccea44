"""Who shares how much with whom in one event: families, what each made of the source copy, and pairs.

Articles with the very same text count once here: the first of them stands for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clusterer.direction import UNTOLD
from clusterer.documents import Family, SharedText
from clusterer.records import dataclass
from clusterer.report import words
from clusterer.report.marks import outside, utf16
from clusterer.report.story import Story

SNIPPETS = 6  # passages quoted per article in "added" and "left out"
QUOTE = 170  # … and characters of each
SIDES = 2_000  # pairs that can be seen side by side, those that share most


@dataclass(frozen=True, slots=True)
class Piece:
    """What an article added to the source copy or left out of it: words in all, and the longest passages."""

    words: int
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What one article did with the source copy of its family. ``kept``: the share of it that it holds."""

    id: str
    kept: float
    left_out: Piece
    added: Piece


@dataclass(frozen=True, slots=True)
class FamilyView:
    """Articles tied by shared text, under a letter, each text once. ``source``: what they are held against."""

    name: str
    family: Family
    heads: tuple[str, ...]
    source: str
    source_why: str
    differences: tuple[Difference, ...]


def families(story: Story) -> list[FamilyView]:
    """The families of an event, lettered in the order of the stages."""
    views = []
    by_end: dict[str, list[SharedText]] = {}
    for text in story.pairs:
        by_end.setdefault(text.left, []).append(text)
        by_end.setdefault(text.right, []).append(text)
    for place, family in enumerate(story.families):
        name = chr(ord("A") + place) if place < 26 else str(place + 1)
        source, why = _source(story, family)
        source = story.heads[source]
        heads = tuple(sorted({story.heads[id_] for id_ in family.documents}, key=story.numbers.__getitem__))
        inside = set(heads)
        differences = []
        for text in by_end.get(source, ()):
            other = text.right if text.left == source else text.left
            if other in inside:
                differences.append(_difference(story, text, source, other))
        differences.sort(key=lambda d: story.numbers[d.id])
        views.append(FamilyView(name, family, heads, source, why, tuple(differences)))
    return views


def _source(story: Story, family: Family) -> tuple[str, str]:
    """The article that the others of a family are held against: credited, then earliest, then longest; and why."""

    def rank(id_: str) -> tuple[bool, bool, float, int, str]:
        document = story.document(id_)
        credited = any(o.role == "agency copy" for o in story.attribution(id_).origins)
        stamp = document.published.timestamp() if document.published else 0.0
        return (not credited, document.published is None, stamp, -len(document.text), id_)

    best = min(family.documents, key=rank)
    credited, dated = not rank(best)[0], not rank(best)[1]
    why = "credited agency copy" if credited else "no credited agency copy here"
    return best, f"{why}, {'the earliest' if dated else 'the longest; the articles are undated'}"


def _difference(story: Story, text: SharedText, source: str, other: str) -> Difference:
    source_is_left = text.left == source
    left = [(p.left.start, p.left.end) for p in text.passages]
    right = [(p.right.start, p.right.end) for p in text.passages]
    ours, theirs = (left, right) if source_is_left else (right, left)
    kept = text.left_covered if source_is_left else text.right_covered
    return Difference(other, kept, _piece(story, source, ours), _piece(story, other, theirs))


def _piece(story: Story, id_: str, shared: Iterable[tuple[int, int]]) -> Piece:
    """What an article says outside of shared passages and furniture, longest first."""
    article = story.by_id[id_]
    text = article.document.text
    pieces = []
    total = 0
    for start, end in outside([*shared, *((s.start, s.end) for s in article.clean.furniture)], len(text)):
        count = words.word_count(text[start:end])
        if count >= 3:  # a name or a comma between two passages is no addition
            total += count
            pieces.append((-count, start, end))
    quotes = []
    for _, start, end in sorted(pieces)[:SNIPPETS]:
        quote = " ".join(text[start:end].split())
        quotes.append(quote if len(quote) <= QUOTE else quote[: QUOTE - 10].rsplit(" ", 1)[0] + " …")
    return Piece(total, tuple(quotes))


def direction(story: Story, text: SharedText) -> str:
    """Which way a text went between two articles, as far as anything says so."""
    a, b = story.numbers[text.left], story.numbers[text.right]
    why = words.sided(text.direction_why, f"article {a}", f"article {b}")
    if text.direction == "unknown":
        return why or "direction unknown"
    way = f"{a} → {b}" if text.direction == "left to right" else f"{b} → {a}"
    return f"{way}: {why}" if why else way


def sides(story: Story) -> dict[str, Any]:
    """What the page's script needs beside the texts on the page to set any two of them side by side.

    A pair is [left, right, share of left, share of right, place in ``why``, passages]; a passage is five numbers: start
    and length on the left, start and length on the right, twice the words plus one for a quotation. Starts count UTF-16
    units, as JavaScript does, in the lines of the text as they stand on the page.
    """
    places = {}
    for id_ in {end for text in story.pairs[:SIDES] for end in (text.left, text.right)}:
        lines, place = story.lines[id_]
        places[id_] = (place, utf16(lines))
    reasons: dict[str, int] = {}
    pairs = []
    for text in story.pairs[:SIDES]:
        left, right = places[text.left], places[text.right]
        flat: list[int] = []
        for p in text.passages:
            for (place, units), span in ((left, p.left), (right, p.right)):
                start = units(place(span.start))
                flat += (start, units(place(span.end)) - start)
            flat.append(2 * p.words + (p.kind == "quotation"))
        a, b = story.numbers[text.left], story.numbers[text.right]
        why = "" if text.direction_why == UNTOLD else words.sided(text.direction_why, f"article {a}", f"article {b}")
        shares = words.percent(text.left_covered), words.percent(text.right_covered)
        pairs.append((a, b, *shares, reasons.setdefault(why, len(reasons)), flat))
    return {"why": list(reasons), "pairs": pairs}


def matrix(story: Story, heads: Iterable[str]) -> dict[tuple[str, str], float]:
    """(article, other) -> the share of the article's words that stands in the other."""
    chosen = set(heads)
    covered = {}
    for text in story.pairs:
        if text.left in chosen and text.right in chosen:
            covered[text.left, text.right] = text.left_covered
            covered[text.right, text.left] = text.right_covered
    return covered
