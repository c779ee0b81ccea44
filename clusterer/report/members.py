"""One article as a member of an event's page: its head, its evidence, its text with everything marked.

Its size is bounded whatever the article says: texts share a budget (a long one is shortened around its evidence, and
then has a page of its own), lists have limits, and a limit that bites is printed with the number it left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any

from clusterer.documents import Document, Event, Evidence, SharedText
from clusterer.report import paths, words
from clusterer.report.marks import Mark, Segment, merge, paragraphs, segments
from clusterer.report.view import NO_OUTLET, Chip, Library, clocked, headline, lang, web_address

PAGE_BUDGET = 270_000  # bytes an event's page should not exceed; texts are shortened into what is left of it
AROUND = 45_000  # … after what stands around the articles,
HEAD = 1_900  # the head of each,
PROOF = 560  # and each piece of evidence
SHORTEST = 360  # … but never below this many characters
CREDITS = (12, 3)  # pieces of evidence shown for one article: of a small event, and of one above MANY
REJECTED = (12, 2)  # … and of rejected ones
MANY = 20  # articles
ON_ITS_OWN = 200  # … and on a page of its own, of each sort
TIE = "shared text"  # the kind of evidence that is no credit: what an inference stands on
SIBLING_LIMIT = 3  # … and of another article's, on which an inference rests


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence in words; ``href`` leads to the marked words. ``article``: whose they are, 0: its own."""

    agency: str
    kind: str
    strength: str
    place: str
    quote: str
    reason: str
    href: str
    article: int


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
    plain_title: str  # never empty: an untitled article goes by its first words
    source: str
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


def allowance_of(library: Library, event: Event) -> int | None:
    """Characters each text may take on the page, or None where all fit."""
    texts = [library.document(d).text for d in event.documents]
    size = sum(len(text.encode("utf-8", "replace")) for text in texts)
    budget = PAGE_BUDGET - AROUND - HEAD * len(texts) - PROOF * sum(_pieces(library, d) for d in event.documents)
    if size <= budget or not library.settings.texts:
        return None
    spare, left = max(0, budget) * sum(len(text) for text in texts) / size, len(texts)
    allowance = spare / left
    for length in sorted(len(text) for text in texts):  # what short texts leave goes to the longer ones
        allowance = spare / left
        if length > allowance:
            break
        spare, left = spare - length, left - 1
    return max(SHORTEST, int(allowance))


def _pieces(library: Library, id_: str) -> int:
    attribution = library.attribution(id_)
    credited = sum(len(origin.evidence) for origin in attribution.origins)
    many = len(library.events[library.event_of[id_]].documents) > MANY
    return min(credited, CREDITS[many]) + min(len(attribution.rejected), REJECTED[many])


def members_of(
    library: Library,
    event: Event,
    shared: Sequence[SharedText],
    numbers: dict[str, int],
    names: dict[str, str],
    allowance: int | None,
    *,
    on_event: bool = True,
) -> Iterable[Member]:
    """The articles of an event, in its order. ``allowance``: characters each text may take, None for all of them."""
    inside = _passages(shared)
    shares = library.largest_share(library.events[event.id])
    family_of = {d: names[f.id] for f in library.families.get(event.id, ()) if f.id in names for d in f.documents}
    whole = library.events[event.id]
    times = clocked(library.document(id_) for id_ in whole.documents)
    many = len(whole.documents) > MANY
    most, most_rejected = (CREDITS[many], REJECTED[many]) if on_event else (ON_ITS_OWN, ON_ITS_OWN)
    own = {id_: _own(library, id_) for id_ in whole.documents}
    elsewhere_page = "" if on_event else "../" + paths.page("events", event.id)
    for id_ in event.documents:
        article = library.articles[id_]
        document = article.document
        attribution = library.attribution(id_)
        rejects = [e for e in _by_place(attribution.rejected) if e.document == id_]
        credited_by, rejected = own[id_][:most], rejects[:most_rejected]
        foreign = [  # what an inference rests on, as far as it is shown where it stands
            e
            for e in _by_place(e for origin in attribution.origins for e in origin.evidence if e.document != id_)
            if e in own.get(e.document, ())[: CREDITS[many]]
        ]
        body = [*_evidence_marks(credited_by, "credit", "body"), *_evidence_marks(rejected, "rejected", "body")]
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
            title=_marked(document.title, credited_by, rejected, "title"),
            plain_title=headline(document),
            source=document.source,
            outlet=document.outlet or NO_OUTLET,
            outlet_page=library.outlet_page(document.outlet),
            byline=_marked(document.byline, credited_by, rejected, "byline"),
            address=_marked(document.url, credited_by, rejected, "url"),
            url=web_address(document.url),
            lang=lang(article.language),
            language=article.language,
            published=words.clock(document.published),
            published_iso=words.iso(document.published),
            delay=_delay(document.published, times),
            at=_at(document.published, times),
            words=words.word_count(document.text),
            chips=chips,
            css=words.slug(words.strongest([o.role for o in attribution.origins])) if chips else "own",
            family=family_of.get(id_, ""),
            copied=words.percent(shares[id_]) if shares.get(id_) else "",
            twin=_twin(library, id_, numbers),
            proofs=tuple(_proof(e, numbers, id_, elsewhere_page) for e in [*credited_by, *foreign[:SIBLING_LIMIT]]),
            rejected=tuple(_proof(e, numbers, id_, elsewhere_page) for e in rejected),
            more_proofs=max(0, len(own[id_]) - most) + max(0, len(foreign) - SIBLING_LIMIT),
            more_rejected=len(rejects) - len(rejected),
            fields=_fields(document, credited_by, rejected),
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


def _own(library: Library, id_: str) -> list[Evidence]:
    """The evidence for an article's origins that stands in the article itself."""
    origins = library.attribution(id_).origins
    return _by_place(e for origin in origins for e in origin.evidence if e.document == id_)


def _by_place(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Each piece once, what proves most first, then as it stands in the article."""
    rank = {"conclusive": 0, "contribution": 1, "strong": 2, "weak": 3, "none": 4}
    return sorted(set(evidence), key=lambda e: (rank[e.strength], e.where, e.field, e.start, e.end, e.agency, e.kind))


def _evidence_marks(evidence: Sequence[Evidence], kind: str, where: str, field: str = "") -> list[Mark]:
    return [
        Mark(e.start, e.end, "tie" if e.kind == TIE else kind, paths.evidence_anchor(e), f"{e.agency}: {e.kind}")
        for e in evidence
        if e.where == where and e.field == field
    ]


def _marked(
    text: str, credited_by: Sequence[Evidence], rejected: Sequence[Evidence], where: str
) -> tuple[Segment, ...]:
    marks = [*_evidence_marks(credited_by, "credit", where), *_evidence_marks(rejected, "rejected", where)]
    return segments(text, marks) if text else ()


def _fields(document: Document, credited_by: Sequence[Evidence], rejected: Sequence[Evidence]) -> tuple[Field, ...]:
    shown = [e for e in [*credited_by, *rejected] if e.where == "metadata"]
    result: list[Field] = []
    for name, found in groupby(sorted(shown, key=lambda e: e.field), key=lambda e: e.field):
        evidence = list(found)
        value = _lookup(document.metadata, name)
        if value is None:  # the source is gone or spelt otherwise: the quote alone still shows the words
            result.extend(
                Field(
                    name,
                    (Segment(e.quote, ("credit" if e in credited_by else "rejected",), (paths.evidence_anchor(e),)),),
                )
                for e in evidence
            )
            continue
        marks = _evidence_marks([e for e in credited_by if e in evidence], "credit", "metadata", name)
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


def _proof(e: Evidence, numbers: dict[str, int], of: str, elsewhere: str) -> Proof:
    return Proof(
        e.agency,
        e.kind,
        words.KINDS_OF_PROOF[e.strength],
        "" if e.kind == e.where else words.PLACES[e.where] + (f" ({e.field})" if e.field else ""),
        e.quote if len(e.quote) <= 280 else e.quote[:277] + "…",
        _reason(e.reason, numbers),
        ("" if e.document == of else elsewhere) + "#" + paths.evidence_anchor(e),
        0 if e.document == of else numbers[e.document],
    )


def _reason(reason: str, numbers: dict[str, int]) -> str:
    """A reason that ends with an article's id, with the article's number instead."""
    head, found, id_ = reason.rpartition(" in ")
    return f"{head} in article {numbers[id_]}" if found and id_ in numbers else reason


def _keep(text: str, evidence: Sequence[Mark], allowance: int) -> list[tuple[int, int]] | None:
    """The spans of a shortened text: its beginning, and the surroundings of its evidence. None: all of it fits."""
    if len(text) <= allowance:
        return None
    side = 160 if allowance > 2 * SHORTEST else 60
    around = [(max(0, m.start - side), min(len(text), m.end + side, m.start + 1_000)) for m in evidence]
    needed = sum(end - start for start, end in merge(around))
    kept = merge([(0, max(SHORTEST // 2, allowance - needed)), *around])
    return merge((_word_start(text, start), _word_end(text, end)) for start, end in kept)


def _word_start(text: str, at: int) -> int:
    """``at``, or the start of the word it cuts where that is near."""
    found = max(text.rfind(" ", max(0, at - 20), at), text.rfind("\n", max(0, at - 20), at))
    return found + 1 if found >= 0 else at


def _word_end(text: str, at: int) -> int:
    """``at``, or the end of the word it cuts where that is near."""
    found = text.find(" ", at, at + 20)
    return found if found >= 0 else at


def _twin(library: Library, id_: str, numbers: dict[str, int]) -> str:
    group = library.groups.get(library.group_of.get(id_, ""))
    if group is None:
        return ""
    others = sorted(numbers[d] for d in group.documents if d != id_ and d in numbers)
    kinds = {p.kind for p in group.pairs if id_ in (p.left, p.right)}
    word = "identical to" if kinds == {"identical"} else "reprint of the same copy as" if kinds == {"reprint"} else ""
    named = f"{'article' if len(others) == 1 else 'articles'} {words.listed([str(n) for n in others], 6)}"
    return f"{word or 'near-duplicate of'} {named}" if others else ""


def _delay(published: datetime | None, times: Sequence[datetime]) -> str:
    if published not in times:  # undated, or a mere date among times of day
        return ""
    assert published is not None
    return "first" if published == times[0] else f"+{words.delay(published - times[0])}"


def _at(published: datetime | None, times: Sequence[datetime]) -> float | None:
    if published not in times or times[0] == times[-1]:
        return None
    assert published is not None
    return round(100 * (published - times[0]) / (times[-1] - times[0]), 1)


def full_texts(library: Library, event: Event, ids: Sequence[str]) -> Iterable[Member]:
    """Articles of an event with their whole texts, each for a page of its own."""
    numbers = {d: n for n, d in enumerate(event.documents, 1)}
    chosen = replace(event, documents=tuple(ids))
    return members_of(library, chosen, library.shared(event), numbers, {}, allowance=None, on_event=False)
