"""The event page: the verdict, and all that proves it.

Its size is bounded whatever the articles say: texts share a budget (a long one is shortened around its evidence, and then has
a page of its own), lists have limits, and a limit that bites is printed with the number it left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from clusterer.documents import Document, Event, Evidence, Family, SharedText
from clusterer.report import paths, words
from clusterer.report.marks import Mark, Segment, merge, outside, paragraphs, segments
from clusterer.report.view import NO_OUTLET, Chip, EventSummary, Library, Link, lang, title, web_address

TEXT_BUDGET = 130_000  # bytes of article texts on one event page; above it texts are shortened
SHORTEST = 600  # … but never below this many characters
EVIDENCE_LIMIT = 12  # pieces of evidence shown for one article, of each sort
SHARE_LIMIT = 60  # rows of the table of shared text
MATRIX_LIMIT = 20  # members above which there is no matrix, only the table
SNIPPETS = 6  # passages quoted per article in "added" and "left out"


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence in words; ``href`` leads to the marked words."""

    agency: str
    kind: str
    strength: str
    place: str
    quote: str
    reason: str
    href: str


@dataclass(frozen=True, slots=True)
class Field:
    """A value of a page's metadata that holds evidence."""

    name: str
    parts: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One article of the event. ``number`` names it on the page; ``at`` is its place in the event's time, 0–100."""

    number: int
    id: str
    anchor: str
    title: tuple[Segment, ...]
    plain_title: str
    outlet: str
    outlet_page: str
    byline: tuple[Segment, ...]
    address: tuple[Segment, ...]
    url: str
    lang: str
    language: str
    published: str
    published_iso: str | None
    delay: str
    at: float | None
    words: int
    chips: tuple[Chip, ...]
    css: str  # role that colours its dot
    family: str
    copied: str
    twin: str  # what its near-duplicate group says
    proofs: tuple[Proof, ...]
    rejected: tuple[Proof, ...]
    more_proofs: int
    more_rejected: int
    fields: tuple[Field, ...]
    text: tuple[tuple[Segment, ...], ...]
    shortened: bool
    full: str  # page of the whole text, where it is shortened here


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


@dataclass(frozen=True, slots=True)
class EventPage:
    """All of an event's page."""

    summary: EventSummary
    members: tuple[Member, ...]
    families: tuple[FamilyView, ...]
    alone: tuple[Link, ...]
    matrix: tuple[tuple[Link, tuple[Cell, ...]], ...]
    shares: tuple[Share, ...]
    more_shares: int
    versions: tuple[tuple[Link, ...], ...]
    related: tuple[EventSummary, ...]
    previous: Link | None
    following: Link | None
    compare: str  # the page of side-by-side texts, "" where there is only one article
    timed: bool
    first: str
    last: str
    outlets: int
    texts: bool


def build(
    library: Library, event: Event, previous: EventSummary | None, following: EventSummary | None
) -> tuple[EventPage, tuple[str, ...]]:
    """The page of one event, and the ids of its documents whose text is shortened on it."""
    shared = library.shared(event)
    compare = paths.page("compare", event.id) if len(event.documents) > 1 else ""
    numbers = {document: number for number, document in enumerate(event.documents, 1)}
    families = library.families.get(event.id, [])
    names = {family.id: chr(ord("A") + n) if n < 26 else str(n + 1) for n, family in enumerate(families)}
    allowance = _allowance(library, event)
    members = tuple(_members(library, event, shared, numbers, names, allowance))
    links = {m.id: Link(str(m.number), f"#{m.anchor}", m.outlet, current=m.id == event.central) for m in members}
    in_family = {document for family in families for document in family.documents}
    pairs = sorted(shared, key=lambda t: (-max(t.left_covered, t.right_covered), numbers[t.left], numbers[t.right]))
    times = [d.published for d in (library.document(i) for i in event.documents) if d.published]
    page = EventPage(
        summary=library.summaries[event.id],
        members=members,
        families=tuple(_family(library, f, names[f.id], links, numbers, shared, compare) for f in families),
        alone=tuple(links[d] for d in event.documents if d not in in_family) if families else (),
        matrix=_matrix(event, shared, links, numbers, compare) if len(members) <= MATRIX_LIMIT else (),
        shares=tuple(_share(library, text, numbers, compare) for text in pairs[:SHARE_LIMIT]),
        more_shares=max(0, len(pairs) - SHARE_LIMIT),
        versions=tuple(
            tuple(links[d] for d in chain if d in links) for chain in library.findings.versions.get(event.id, ())
        ),
        related=tuple(library.summaries[e] for e in event.related if e in library.summaries),
        previous=Link(previous.title, previous.page, previous.language) if previous else None,
        following=Link(following.title, following.page, following.language) if following else None,
        compare=compare,
        timed=len(set(times)) > 1,
        first=words.clock(min(times, default=None)),
        last=words.clock(max(times, default=None)),
        outlets=len({library.document(d).outlet or NO_OUTLET for d in event.documents}),
        texts=library.settings.texts,
    )
    return page, tuple(member.id for member in members if member.shortened)


def full_text(library: Library, document: Document) -> Member:
    """One article with its whole text, for a page of its own."""
    event = library.events[library.event_of[document.id]]
    numbers = {d: n for n, d in enumerate(event.documents, 1)}
    only = Event(event.id, event.title, (document.id,), document.id, event.first_published, event.last_published)
    return next(iter(_members(library, only, library.shared(event), numbers, {}, allowance=None, on_event=False)))


def _allowance(library: Library, event: Event) -> int | None:
    """Characters each text may take on the page, or None where all fit."""
    texts = [library.document(d).text for d in event.documents]
    size = sum(len(text.encode("utf-8", "replace")) for text in texts)
    if size <= TEXT_BUDGET or not library.settings.texts:
        return None
    per_character = size / sum(len(text) for text in texts)
    spare, left = TEXT_BUDGET / per_character, len(texts)
    allowance = spare / left
    for length in sorted(len(text) for text in texts):  # what short texts leave goes to the longer ones
        allowance = spare / left
        if length > allowance:
            break
        spare, left = spare - length, left - 1
    return max(SHORTEST, int(allowance))


def _members(
    library: Library,
    event: Event,
    shared: Sequence[SharedText],
    numbers: dict[str, int],
    names: dict[str, str],
    allowance: int | None,
    *,
    on_event: bool = True,
) -> Iterable[Member]:
    inside = _passages(shared)
    shares = library.largest_share(library.events[event.id])
    family_of = {d: names[f.id] for f in library.families.get(event.id, ()) if f.id in names for d in f.documents}
    first, last = event.first_published, event.last_published
    for id_ in event.documents:
        article = library.articles[id_]
        document = article.document
        attribution = library.attribution(id_)
        credits = _by_place(e for origin in attribution.origins for e in origin.evidence if e.document == id_)
        rejected = _by_place(attribution.rejected)
        body = [*_evidence_marks(credits, "credit", "body"), *_evidence_marks(rejected, "rejected", "body")]
        texts = library.settings.texts
        keep = _keep(document.text, body, allowance) if texts and allowance is not None else None
        furniture = [Mark(s.start, s.end, "furniture") for s in article.clean.furniture]
        spans = inside.get(id_, {})
        copied = [Mark(start, end, kind) for kind, found in spans.items() for start, end in merge(found)]
        chips = library.chips(attribution.origins)
        yield Member(
            number=numbers[id_],
            id=id_,
            anchor=paths.anchor(id_),
            title=_marked(document.title, credits, rejected, "title"),
            plain_title=title(document.title),
            outlet=document.outlet or NO_OUTLET,
            outlet_page=library.outlet_page(document.outlet),
            byline=_marked(document.byline, credits, rejected, "byline"),
            address=_marked(document.url, credits, rejected, "url"),
            url=web_address(document.url),
            lang=lang(article.language),
            language=article.language,
            published=words.clock(document.published),
            published_iso=words.iso(document.published),
            delay=_delay(document.published, first),
            at=_at(document.published, first, last),
            words=words.word_count(document.text),
            chips=chips,
            css=words.slug(words.strongest([o.role for o in attribution.origins])) if chips else "own",
            family=family_of.get(id_, ""),
            copied=words.percent(shares[id_]) if shares.get(id_) else "",
            twin=_twin(library, id_, numbers),
            proofs=tuple(_proof(e) for e in credits[:EVIDENCE_LIMIT]),
            rejected=tuple(_proof(e) for e in rejected[:EVIDENCE_LIMIT]),
            more_proofs=max(0, len(credits) - EVIDENCE_LIMIT),
            more_rejected=max(0, len(rejected) - EVIDENCE_LIMIT),
            fields=_fields(document, credits, rejected),
            text=paragraphs(segments(document.text, [*body, *copied, *furniture], keep)) if texts else (),
            shortened=on_event and keep is not None,
            full=paths.page("articles", id_) if on_event and keep is not None else "",
        )


def _passages(shared: Sequence[SharedText]) -> dict[str, dict[str, list[tuple[int, int]]]]:
    inside: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for text in shared:
        for passage in text.passages:
            inside.setdefault(text.left, {}).setdefault(passage.kind, []).append((passage.left.start, passage.left.end))
            right = (passage.right.start, passage.right.end)
            inside.setdefault(text.right, {}).setdefault(passage.kind, []).append(right)
    return inside


def _by_place(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Each piece once, what proves most first, then as it stands in the article."""
    rank = {"conclusive": 0, "contribution": 1, "strong": 2, "weak": 3, "none": 4}
    return sorted(set(evidence), key=lambda e: (rank[e.strength], e.where, e.field, e.start, e.end, e.agency, e.kind))


def _evidence_marks(evidence: Sequence[Evidence], kind: str, where: str, field: str = "") -> list[Mark]:
    return [
        Mark(e.start, e.end, kind, paths.evidence_anchor(e), f"{e.agency}: {e.kind}")
        for e in evidence[:EVIDENCE_LIMIT]
        if e.where == where and e.field == field
    ]


def _marked(text: str, credits: Sequence[Evidence], rejected: Sequence[Evidence], where: str) -> tuple[Segment, ...]:
    marks = [*_evidence_marks(credits, "credit", where), *_evidence_marks(rejected, "rejected", where)]
    return segments(text, marks) if text else ()


def _fields(document: Document, credits: Sequence[Evidence], rejected: Sequence[Evidence]) -> tuple[Field, ...]:
    shown = [e for e in [*credits[:EVIDENCE_LIMIT], *rejected[:EVIDENCE_LIMIT]] if e.where == "metadata"]
    result: list[Field] = []
    for name, found in groupby(sorted(shown, key=lambda e: e.field), key=lambda e: e.field):
        evidence = list(found)
        value = _lookup(document.metadata, name)
        if value is None:  # the source is gone or spelt otherwise: the quote alone still shows the words
            result.extend(
                Field(name, (Segment(e.quote, ("credit" if e in credits else "rejected",), (_proof(e).href[1:],)),))
                for e in evidence
            )
            continue
        marks = _evidence_marks([e for e in credits if e in evidence], "credit", "metadata", name)
        marks += _evidence_marks([e for e in rejected if e in evidence], "rejected", "metadata", name)
        keep = merge((max(0, m.start - 120), m.end + 120) for m in marks) if len(value) > 600 else None
        result.append(Field(name, segments(value, marks, keep)))
    return tuple(result)


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


def _proof(e: Evidence) -> Proof:
    return Proof(
        e.agency,
        e.kind,
        words.KINDS_OF_PROOF[e.strength],
        words.PLACES[e.where] + (f" ({e.field})" if e.field else ""),
        e.quote if len(e.quote) <= 280 else e.quote[:277] + "…",
        e.reason,
        "#" + paths.evidence_anchor(e),
    )


def _keep(text: str, evidence: Sequence[Mark], allowance: int) -> list[tuple[int, int]] | None:
    """The spans of a shortened text: its beginning, and the surroundings of its evidence. None: all of it fits."""
    if len(text) <= allowance:
        return None
    around = [(max(0, m.start - 160), min(len(text), m.end + 160)) for m in evidence]
    needed = sum(end - start for start, end in merge(around))
    return merge([(0, max(SHORTEST // 2, allowance - needed)), *around])


def _twin(library: Library, id_: str, numbers: dict[str, int]) -> str:
    group = library.groups.get(library.group_of.get(id_, ""))
    if group is None:
        return ""
    others = [f"article {numbers[d]}" for d in group.documents if d != id_ and d in numbers]
    kinds = {p.kind for p in group.pairs if id_ in (p.left, p.right)}
    word = "identical to" if kinds == {"identical"} else "reprint of the same copy as" if kinds == {"reprint"} else None
    return f"{word or 'near-duplicate of'} {words.listed(others, 6)}" if others else ""


def _delay(published: datetime | None, first: datetime | None) -> str:
    if published is None or first is None:
        return ""
    return "first" if published <= first else f"+{words.delay(published - first)}"


def _at(published: datetime | None, first: datetime | None, last: datetime | None) -> float | None:
    if published is None or first is None or last is None or first == last:
        return None
    return round(100 * (published - first) / (last - first), 1)


def _family(
    library: Library,
    family: Family,
    name: str,
    links: dict[str, Link],
    numbers: dict[str, int],
    shared: Sequence[SharedText],
    compare: str,
) -> FamilyView:
    source, why = _source(library, family, shared)
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


def _source(library: Library, family: Family, shared: Sequence[SharedText]) -> tuple[str, str]:
    """The article that the others of a family are held against: credited copy first, then the earliest, then the longest."""

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
    """What an article says outside of the shared passages and of page furniture: words and a short quotation, longest first."""
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


def _share(library: Library, text: SharedText, numbers: dict[str, int], compare: str) -> Share:
    left, right, swap = text.left, text.right, numbers[text.left] > numbers[text.right]
    if swap:
        left, right = right, left
    a, b = numbers[left], numbers[right]
    if text.direction == "unknown":
        direction = text.direction_why or "direction unknown"
    else:
        forwards = (text.direction == "left to right") != swap
        direction = f"{a} → {b}" if forwards else f"{b} → {a}"
        direction += f": {text.direction_why}" if text.direction_why else ""
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


def _matrix(
    event: Event, shared: Sequence[SharedText], links: dict[str, Link], numbers: dict[str, int], compare: str
) -> tuple[tuple[Link, tuple[Cell, ...]], ...]:
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
