"""Findings in words, for the terminal. Value in, text out."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from clusterer.errors import ClustererError

if TYPE_CHECKING:
    from clusterer import duplicates
    from clusterer.comparing import Compared
    from clusterer.documents import Article, Attribution, Decision, Document, Event, Evidence
    from clusterer.findings import Findings


def events(found: Findings) -> str:
    """A line for each event, the newest first: its id, its day, its articles, where they come from, its title."""
    newest = sorted(found.events, key=lambda e: e.id)
    newest.sort(key=lambda e: e.last_published.timestamp() if e.last_published else float("-inf"), reverse=True)
    lines = []
    for event in newest:
        agencies = ", ".join(dict.fromkeys(o.agency for o in found.event_origins.get(event.id, ())))
        day = f"{event.last_published:%Y-%m-%d}" if event.last_published else "undated"
        said = f"{event.id}  {day:<10}  {number(len(event.documents), 'article'):>12}  {agencies or '-':<14}"
        lines.append(f"{said}  {' '.join(event.title.split()) or '(no title)'}")
    return "\n".join(lines) or "no events: nothing was read"


def as_data(found: Findings, what: Sequence[str]) -> Any:
    """What ``show`` shows, as report.json has it: an event, a document, an outlet, an agency, or the list of events."""
    from clusterer.report import to_dict

    told = to_dict(found)
    if not what:
        return [
            {name: event[name] for name in ("id", "title", "first_published", "last_published", "documents", "origins")}
            for event in told["events"]
        ]
    if len(what) == 2:
        named = {entry["name"]: entry for entry in told["outlets" if what[0] == "outlet" else "agencies"]}
        if what[1] not in named:
            raise ClustererError(f"no such {what[0]}", subject=what[1], hint=nearest(what[1], list(named)))
        return named[what[1]]
    known = {entry["id"]: entry for entry in [*told["documents"], *told["events"]]}
    id_ = found.aliases.get(what[0], what[0])
    if id_ not in known:
        raise ClustererError("no such event or document", subject=what[0], hint=nearest(what[0], list(known)))
    return known[id_]


def event_or_document(found: Findings, id_: str) -> str:
    """The event, or else the document, of that id (or the event that a vanished event went into)."""
    events = {e.id: e for e in found.events}
    documents = {d.id: d for d in found.documents}
    if (current := found.aliases.get(id_, id_)) in events:
        return "\n".join(_event(found, events[current], documents))
    if id_ in documents:
        return "\n".join(_document(found, documents[id_]))
    raise ClustererError("no such event or document", subject=id_, hint=nearest(id_, [*events, *documents]))


def outlet(found: Findings, name: str) -> str:
    """Where an outlet's articles come from."""
    profiles = {p.name: p for p in found.outlets}
    profile = profiles.get(name)
    if profile is None:
        raise ClustererError("no such outlet", subject=name, hint=nearest(name, list(profiles)))
    taken = [pickup for agency in found.agencies for pickup in agency.pickups if pickup.outlet == name]
    lines = [
        f"{name}: {number(profile.documents, 'article')}, {number(profile.words, 'word')}",
        f"  agency copy {profile.agency_copy}, mixed {profile.mixed}, contribution {profile.contribution}, "
        f"inferred {profile.inferred}, own {profile.own}",
        f"  {_percent(profile.agency_words, profile.words)} of its words are agency text",
        f"  first in {number(profile.first, 'event')} of two or more outlets",
    ]
    lines += [
        f"  from {p.agency}: {number(len(p.documents), 'article')}, {number(p.words, 'word')}"
        f"{_delay(p.hours_after_first)}"
        for p in taken
    ]
    return "\n".join(lines)


def agency(found: Findings, name: str) -> str:
    """Who ran an agency's copy."""
    profiles = {p.name: p for p in found.agencies}
    profile = profiles.get(name)
    if profile is None:
        raise ClustererError("no article came from it", subject=name, hint=nearest(name, list(profiles)))
    lines = [f"{name}: {number(profile.documents, 'article')} in {number(profile.outlets, 'outlet')}"]
    lines += [
        f"  {p.outlet or '(no outlet)'}: {number(len(p.documents), 'article')}, {number(p.words, 'word')}"
        f"{_delay(p.hours_after_first)}"
        for p in profile.pickups
    ]
    return "\n".join(lines)


def comparison(found: Findings, left: Article, right: Article, compared: Compared) -> str:
    """Why two articles are, or are not, the same copy and the same event."""
    copies, event = compared.copies, compared.event
    lines = [
        f"A  {left.document.id}  {left.document.title}",
        f"B  {right.document.id}  {right.document.title}",
        "",
        f"Same copy?   {_verdict(copies)}",
        f"  Jaccard {copies.jaccard:.3f}; {copies.left_in_right:.1%} of A's {copies.left_words} words stand in B, "
        f"{copies.right_in_left:.1%} of B's {copies.right_words} in A (by shingles)",
    ]
    if compared.shared is not None:
        text = left.document.text
        lines += [
            f"  {passage.kind} passage, {number(passage.words, 'word')}: "
            f"“{' '.join(text[passage.left.start : passage.left.end].split())}”"
            for passage in compared.shared.passages[:5]
        ]
    lines += ["", f"Same event?  {event.decision}"]
    for view in event.views:
        cosine = "nothing to compare" if view.cosine is None else f"{view.cosine:.2f}"
        terms = ", ".join(f"{term.text} {term.share:.0%}" for term in view.terms)
        lines.append(f"  {view.view:<10} {cosine}" + (f"   {terms}" if terms else ""))
    together = [e for e in found.events if {left.document.id, right.document.id} <= set(e.documents)]
    lines += ["", f"In this collection they are in {'one event: ' + together[0].id if together else 'two events'}."]
    lines += [f"  {decision.said}" for decision in decisions(found, left, right)]
    return "\n".join(lines)


def decisions(found: Findings, left: Article, right: Article) -> list[Decision]:
    """What people decided of two articles: whether they are in one event."""
    both = {left.document.id, right.document.id}
    return list(dict.fromkeys(d for e in found.events for d in e.decisions if {d.article, d.core} == both))


def _verdict(copies: duplicates.Comparison) -> str:
    """Whether two texts are copies; where they are alike and are none, which facts differ."""
    if copies.kind:
        return f"yes, {copies.kind}"
    facts = ", ".join(f"“{one}” / “{other}”" for one, other in copies.replaced[:8])
    return f"no, the same words with other facts: {facts}" if facts else "no"


def number(count: int, noun: str) -> str:
    """``1 article``, ``1,204 articles``."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def nearest(word: str, known: Sequence[str]) -> str:
    """A hint that names the nearest known word, or a few of those there are."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    if close:
        return f"did you mean {close[0]}?"
    return f"there are {len(known)}" + (f", for example {', '.join(sorted(known)[:3])}" if known else "")


def _event(found: Findings, event: Event, documents: dict[str, Document]) -> Iterator[str]:
    members = [documents[id_] for id_ in event.documents]
    outlets = sorted({d.outlet for d in members if d.outlet})
    yield f"Event {event.id}  {event.title}"
    yield (
        f"  {number(len(members), 'article')}"
        + (f" from {number(len(outlets), 'outlet')}" if outlets else "")
        + (
            f", {_time(event.first_published)} to {_time(event.last_published)}"
            if event.first_published
            else ", undated"
        )
    )
    if event.keywords:
        yield f"  about: {', '.join(event.keywords)}"
    origins = found.event_origins.get(event.id, ())
    for origin in origins:
        yield (
            f"  {origin.agency}: {len(origin.documents)} of {number(len(members), 'article')}"
            f" ({origin.role}, confidence {origin.confidence:.2f})"
        )
    if not origins:
        yield "  no wire origin found"
    if event.removed:
        yield f"  {number(event.removed, 'article')} removed on request"
    yield from (f"  {decision.said}" for decision in event.decisions)
    for family in (f for f in found.families if f.event == event.id):
        agencies = ", ".join(o.agency for o in family.origins) or "no wire origin"
        yield f"  family of {len(family.documents)} sharing text, {agencies}: {', '.join(family.documents)}" + (
            f" ({family.note})" if family.note else ""
        )
    for chain in found.versions.get(event.id, ()):
        yield f"  versions: {' → '.join(chain)}"
    for document in members:
        yield ""
        yield from _document(found, document, alone=False)
    if event.related:
        yield ""
        yield f"  related events: {', '.join(event.related)}"


def _document(found: Findings, document: Document, *, alone: bool = True) -> Iterator[str]:
    yield f"  {document.id}  {document.title or document.text[:70].splitlines()[0] + ' …'}"
    about = [document.outlet, _time(document.published) if document.published else "undated", document.source]
    yield f"    {' · '.join(part for part in about if part)}"
    yield from (f"    {line}" for line in _attribution(found.attributions.get(document.id)))
    if not alone:
        return
    yield from (f"    event {e.id}  {e.title}" for e in found.events if document.id in e.documents)
    for group in found.duplicate_groups:
        yield from (
            f"    {pair.kind} of {pair.right if pair.left == document.id else pair.left} (Jaccard {pair.jaccard:.2f})"
            for pair in group.pairs
            if document.id in (pair.left, pair.right)
        )


def _attribution(attribution: Attribution | None) -> Iterator[str]:
    if attribution is None or not attribution.origins:
        yield "no wire origin found"
    for origin in attribution.origins if attribution else ():
        yield f"{origin.agency}, {origin.role}, confidence {origin.confidence:.2f}"
        yield from (f"  {_evidence(e)}" for e in origin.evidence)
    yield from (decision.said for decision in (attribution.decisions if attribution else ()))
    for evidence in attribution.rejected if attribution else ():
        yield f"not an origin: {evidence.agency}, {_evidence(evidence)}"


def _evidence(evidence: Evidence) -> str:
    place = f"{evidence.where} {evidence.field}".strip()
    quote = " ".join(evidence.quote.split())
    return f"{evidence.kind} in {place} at {evidence.start}–{evidence.end}: “{quote}”" + (
        f": {evidence.reason}" if evidence.reason else ""
    )


def _time(moment: datetime | None) -> str:
    from clusterer.documents import is_day

    if moment is None:
        return "undated"
    return f"{moment:%Y-%m-%d}" if is_day(moment) else f"{moment:%Y-%m-%d %H:%M} UTC"


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "0%"


def _delay(hours: float | None) -> str:
    return "" if hours is None else f", {hours:.1f} hours after the first"
