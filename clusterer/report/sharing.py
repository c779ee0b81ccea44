"""Who shares how much with whom in one event: families, what each made of the source copy, the table and the matrix."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clusterer.documents import Event, Family, SharedText
from clusterer.report import words
from clusterer.report.marks import outside
from clusterer.report.view import NO_OUTLET, Chip, Library, Link

SNIPPETS = 6  # passages quoted per article in "added" and "left out"


@dataclass(frozen=True, slots=True)
class Difference:
    """What one article did with the source copy of its family."""

    number: int
    outlet: str
    anchor: str
    kept: str
    added_words: int
    left_out_words: int
    added: tuple[str, ...]
    left_out: tuple[str, ...]
    compare: str


@dataclass(frozen=True, slots=True)
class FamilyView:
    """Articles tied by shared text, and what that text came from."""

    name: str
    members: tuple[Link, ...]
    chips: tuple[Chip, ...]
    note: str
    source: Link | None
    source_why: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """Two articles and how much of each stands in the other."""

    left: int
    left_outlet: str
    right: int
    right_outlet: str
    left_covered: str
    right_covered: str
    passages: int
    words: int
    direction: str
    href: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of the matrix: the share of the row's words that stands in the column. ``step`` is its shade, 0–5."""

    text: str
    step: int
    href: str
    label: str


def family_view(
    library: Library,
    family: Family,
    name: str,
    links: dict[str, Link],
    numbers: dict[str, int],
    shared: Sequence[SharedText],
    compare: str,
) -> FamilyView:
    """A family under its ``name``, each member held against the source copy."""
    source, why = _source(library, family)
    differences = []
    for text in shared:
        if source not in (text.left, text.right):
            continue
        other = text.right if text.left == source else text.left
        if other in family.documents:
            differences.append(_difference(library, text, source, other, links, numbers, compare))
    return FamilyView(
        name,
        tuple(links[d] for d in sorted(family.documents, key=lambda d: numbers.get(d, 0)) if d in links),
        library.chips(family.origins),
        family.note,
        links.get(source),
        why,
        tuple(sorted(differences, key=lambda d: d.number)),
    )


def _source(library: Library, family: Family) -> tuple[str, str]:
    """The article that the others of a family are held against: credited, then earliest, then longest; and why."""

    def rank(id_: str) -> tuple[bool, bool, float, int, str]:
        document = library.document(id_)
        credited = any(o.role == "agency copy" for o in library.attribution(id_).origins)
        stamp = document.published.timestamp() if document.published else 0.0
        return (not credited, document.published is None, stamp, -len(document.text), id_)

    best = min(family.documents, key=rank)
    credited, dated = not rank(best)[0], not rank(best)[1]
    why = "credited agency copy" if credited else "no credited agency copy here"
    return best, f"{why}, {'the earliest' if dated else 'the longest; the articles are undated'}"


def _difference(
    library: Library,
    text: SharedText,
    source: str,
    other: str,
    links: dict[str, Link],
    numbers: dict[str, int],
    compare: str,
) -> Difference:
    source_is_left = text.left == source
    theirs = [(p.right.start, p.right.end) if source_is_left else (p.left.start, p.left.end) for p in text.passages]
    ours = [(p.left.start, p.left.end) if source_is_left else (p.right.start, p.right.end) for p in text.passages]
    added = _pieces(library, other, theirs)
    left_out = _pieces(library, source, ours)
    a, b = sorted((numbers[source], numbers[other]))
    return Difference(
        numbers[other],
        links[other].note,
        links[other].href,
        words.percent(text.left_covered if source_is_left else text.right_covered),
        sum(count for count, _ in added),
        sum(count for count, _ in left_out),
        tuple(piece for _, piece in added[:SNIPPETS]),
        tuple(piece for _, piece in left_out[:SNIPPETS]),
        f"{compare}#a={a}&b={b}",
    )


def _pieces(library: Library, id_: str, shared: Iterable[tuple[int, int]]) -> list[tuple[int, str]]:
    """What an article says outside of shared passages and furniture: words and a short quotation, longest first."""
    article = library.articles[id_]
    text = article.document.text
    furniture = ((s.start, s.end) for s in article.clean.furniture)
    pieces = []
    for start, end in outside([*shared, *furniture], len(text)):
        piece = " ".join(text[start:end].split())
        count = words.word_count(piece)
        if count >= 3:  # a name or a comma between two passages is no addition
            pieces.append((count, piece if len(piece) <= 170 else piece[:160].rsplit(" ", 1)[0] + " …"))
    return sorted(pieces, key=lambda p: -p[0])


def share(library: Library, text: SharedText, numbers: dict[str, int], compare: str) -> Share:
    """A row of the table of shared text, the article with the lower number first."""
    left, right, swap = text.left, text.right, numbers[text.left] > numbers[text.right]
    if swap:
        left, right = right, left
    a, b = numbers[left], numbers[right]
    why = words.sided(text.direction_why, f"article {numbers[text.left]}", f"article {numbers[text.right]}")
    if text.direction == "unknown":
        direction = why or "direction unknown"
    else:
        forwards = (text.direction == "left to right") != swap
        direction = f"{a} → {b}" if forwards else f"{b} → {a}"
        direction += f": {why}" if why else ""
    return Share(
        a,
        library.document(left).outlet or NO_OUTLET,
        b,
        library.document(right).outlet or NO_OUTLET,
        words.percent(text.right_covered if swap else text.left_covered),
        words.percent(text.left_covered if swap else text.right_covered),
        len(text.passages),
        sum(p.words for p in text.passages),
        direction,
        f"{compare}#a={a}&b={b}",
    )


def matrix(
    event: Event, shared: Sequence[SharedText], links: dict[str, Link], numbers: dict[str, int], compare: str
) -> tuple[tuple[Link, tuple[Cell, ...]], ...]:
    """The matrix of an event, row by row; empty where nothing is shared."""
    if not shared:
        return ()
    covered = {(t.left, t.right): t.left_covered for t in shared}
    covered |= {(t.right, t.left): t.right_covered for t in shared}
    rows = []
    for row in event.documents:
        cells = []
        for column in event.documents:
            share = covered.get((row, column))
            if row == column:
                cells.append(Cell("", -1, "", ""))
            elif share is None:
                cells.append(Cell("0", 0, "", ""))
            else:
                a, b = sorted((numbers[row], numbers[column]))
                label = f"{words.percent(share)} of article {numbers[row]} stands in article {numbers[column]}"
                step = 0 if share == 0 else min(5, 1 + int(share * 5))
                cells.append(Cell(words.percent(share)[:-2], step, f"{compare}#a={a}&b={b}", label))
        rows.append((links[row], tuple(cells)))
    return tuple(rows)
