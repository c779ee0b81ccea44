"""Findings as data: ``report.json`` (schema 2, ``report.schema.json``)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from clusterer.direction import QUOTED, UNTOLD
from clusterer.documents import (
    Article,
    Attribution,
    Decision,
    DuplicateGroup,
    Evidence,
    Family,
    Origin,
    Quarantined,
    SharedText,
)
from clusterer.findings import AgencyProfile, EventOrigin, OutletProfile, Run
from clusterer.report.story import Story
from clusterer.report.words import instant, iso, sided

SCHEMA_VERSION = 2  # 1 had each pair of texts twice, and all verified pairs of a group: up to half of a report's bytes
DIGITS = 4  # of a share: 17 are no truer, and were a tenth of the file
SIDES = ("the article at `from`", "the article at `to`")
_UNTOLD = frozenset({QUOTED, UNTOLD})  # as the other keys show
_WAYS = {"left to right": "forward", "right to left": "backward"}


def run_dict(run: Run) -> dict[str, Any]:
    """A run."""
    return {
        "id": run.id,
        "started": instant(run.started),
        "finished": instant(run.finished),
        "version": run.version,
        "config": _plain(run.config),
        "counts": dict(run.counts),
    }


def document_dict(article: Article, attribution: Attribution | None) -> dict[str, Any]:
    """A document with its origins."""
    d = article.document
    return {
        "id": d.id,
        "source": d.source,
        "title": d.title,
        "outlet": d.outlet,
        "published": iso(d.published),
        **({"url": d.url} if d.url else {}),
        "language": article.language,
        **_attribution(attribution),
    }


class _Shares(dict[float, float]):
    """Shares as they are written: in a group the same few come again and again, and rounding is what they cost."""

    def __missing__(self, share: float) -> float:
        found = self[share] = round(share, DIGITS)
        return found


def group_dict(g: DuplicateGroup) -> dict[str, Any]:
    """A group of near-duplicates, with the pairs that hold it together."""
    short = _Shares()
    pairs = g.holding
    return {
        "id": g.id,
        "documents": list(g.documents),
        "representative": g.representative,
        "pairs": [
            {
                "left": p.left,
                "right": p.right,
                "jaccard": short[p.jaccard],
                "left_in_right": short[p.left_in_right],
                "right_in_left": short[p.right_in_left],
                "kind": p.kind,
            }
            for p in pairs
        ],
        **({"verified_pairs": len(g.pairs)} if len(g.pairs) > len(pairs) else {}),
    }


def event_dict(story: Story) -> dict[str, Any]:
    """An event with what its articles share."""
    e = story.event
    return {
        "id": e.id,
        "title": e.title,
        "first_published": iso(e.first_published),
        "last_published": iso(e.last_published),
        "documents": list(e.documents),
        **({"central": e.central, "density": round(e.density, DIGITS)} if len(e.documents) > 1 else {}),
        "keywords": list(e.keywords),
        **({"families": [_family(family) for family in story.families]} if story.families else {}),
        "origins": [_event_origin(o) for o in story.origins],
        **({"reuse": [_reuse(text) for text in story.shared]} if story.shared else {}),
        **({"versions": [list(chain) for chain in story.versions]} if story.versions else {}),
        **({"related": list(e.related)} if e.related else {}),
        **({"removed": e.removed} if e.removed else {}),
        **_decisions(e.decisions),
        **_independent(story),
    }


def _family(family: Family) -> dict[str, Any]:
    return {
        "id": family.id,
        "documents": list(family.documents),
        "origins": [{"agency": o.agency, "role": o.role, "confidence": o.confidence} for o in family.origins],
        **({"note": family.note} if family.note else {}),
    }


def _independent(story: Story) -> dict[str, Any]:
    """What the independent origins are, but where each document is one, an own report."""
    found = story.independent
    if not (found.agencies or found.shared or found.unclear) and all(len(report) == 1 for report in found.own):
        return {}
    told = {
        "agencies": [agency for agency, _ in found.agencies],
        "own": [list(report) for report in found.own],
        "shared": [list(text) for text in found.shared],
        "unclear": list(found.unclear),
    }
    return {"independent_origins": {"count": found.count, **{kind: some for kind, some in told.items() if some}}}


def outlet_dict(o: OutletProfile) -> dict[str, Any]:
    """An outlet's profile."""
    counts = {
        "agency_copy": o.agency_copy,
        "mixed": o.mixed,
        "contribution": o.contribution,
        "inferred": o.inferred,
        "own": o.own,
        "words": o.words,
        "agency_words": o.agency_words,
        "first": o.first,
    }
    return {"name": o.name, "documents": o.documents, **{name: count for name, count in counts.items() if count}}


def agency_dict(a: AgencyProfile) -> dict[str, Any]:
    """An agency's profile."""
    return {
        "name": a.name,
        "documents": a.documents,
        "outlets": a.outlets,
        "pickups": [
            {
                "outlet": p.outlet,
                "documents": list(p.documents),
                "words": p.words,
                "hours_after_first": p.hours_after_first,
            }
            for p in a.pickups
        ],
    }


def _attribution(attribution: Attribution | None) -> dict[str, Any]:
    if attribution is None:
        return {"origins": []}
    return {
        "origins": [_origin(o) for o in attribution.origins],
        **({"rejected": [_evidence(e) for e in attribution.rejected]} if attribution.rejected else {}),
        **_decisions(attribution.decisions),
    }


def _decisions(decisions: Sequence[Decision]) -> dict[str, Any]:
    """What people decided, where they did."""
    if not decisions:
        return {}
    told = [
        {
            "mark": d.mark,
            "article": d.article,
            "core": d.core or None,
            "agency": d.agency or None,
            "note": d.note,
            "day": d.day,
            "kept": d.kept,
            "said": d.said,
        }
        for d in decisions
    ]
    return {"decisions": told}


def _origin(origin: Origin) -> dict[str, Any]:
    return {
        "agency": origin.agency,
        "role": origin.role,
        "confidence": origin.confidence,
        "evidence": [_evidence(e) for e in origin.evidence],
    }


def _event_origin(origin: EventOrigin) -> dict[str, Any]:
    return {
        "agency": origin.agency,
        "role": origin.role,
        "confidence": origin.confidence,
        "documents": list(origin.documents),
    }


def _evidence(e: Evidence) -> dict[str, Any]:
    return {
        "document": e.document,
        "agency": e.agency,
        "kind": e.kind,
        "strength": e.strength,
        "where": e.where,
        "start": e.start,
        "end": e.end,
        "quote": e.quote,
        **({"field": e.field} if e.field else {}),
        **({"reason": e.reason} if e.reason else {}),
    }


def _reuse(text: SharedText) -> dict[str, Any]:
    """A pair of texts.

    ``coverage`` is the share of the words of ``to`` that stand in ``from`` too, ``coverage_back`` the other way round.
    """
    way = _WAYS.get(text.direction)
    return {
        "from": text.left,
        "to": text.right,
        "coverage": round(text.right_covered, DIGITS),
        "coverage_back": round(text.left_covered, DIGITS),
        **({"direction": way} if way else {}),
        **({} if text.direction_why in _UNTOLD else {"direction_why": sided(text.direction_why, *SIDES)}),
        "passages": [
            {
                "from_start": p.left.start,
                "from_end": p.left.end,
                "to_start": p.right.start,
                "to_end": p.right.end,
                "words": p.words,
                **({"kind": p.kind} if p.kind != "copied" else {}),
            }
            for p in text.passages
        ],
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


_encode = msgspec.json.Encoder().encode


def line(value: Any) -> bytes:
    """Plain values as JSON in UTF-8. A lone surrogate, which UTF-8 cannot hold, becomes one "?": offsets stay true."""
    try:
        return _encode(value)
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def rest(
    outlets: Iterable[OutletProfile],
    agencies: Iterable[AgencyProfile],
    quarantined: Iterable[Quarantined],
    aliases: Mapping[str, str],
    changed: Sequence[str],
    notes: Sequence[str],
) -> Iterator[bytes]:
    """What follows the events in ``report.json``, with the end."""
    report = {"outlets": [], "agencies": [], "quarantined": [], "aliases": dict(sorted(aliases.items())), "changed": []}
    report |= {"notes": []} if notes else {}
    lines = {
        "outlets": (line(outlet_dict(outlet)) for outlet in outlets),
        "agencies": (line(agency_dict(agency)) for agency in agencies),
        "quarantined": (line({"source": q.source, "reason": q.reason}) for q in quarantined),
        "changed": map(line, changed),
        "notes": map(line, notes),
    }
    yield b",\n"
    parts = json_parts(report, lines)
    next(parts)  # the bracket that opens
    yield from parts


def to_json(report: Mapping[str, Any]) -> bytes:
    """A report as JSON: one line for each document, group and event, so that two runs can be compared by line."""
    lines = {key: [line(row) for row in value] for key, value in report.items() if isinstance(value, list) and value}
    return b"".join(json_parts(report, lines))


def json_parts(report: Mapping[str, Any], lines: Mapping[str, Iterable[bytes]]) -> Iterator[bytes]:
    """The same in parts. ``lines`` are the lines of the keys that have some; what they are of is not looked at."""
    yield b"{"
    for place, (key, value) in enumerate(report.items()):
        yield (b",\n" if place else b"") + line(key) + b":"
        first = True
        for one in lines.get(key, ()):
            yield (b"[\n" if first else b",\n") + one
            first = False
        if first:
            yield line(value)
        else:
            yield b"\n]"
    yield b"}\n"
