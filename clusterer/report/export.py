"""Findings as data: ``report.json`` (schema 1, ``report.schema.json``), CSV, and Parquet where pyarrow is installed."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from importlib.util import find_spec
from typing import Any

from clusterer.documents import Attribution, Evidence, Origin, Passage, SharedText
from clusterer.errors import MissingExtraError
from clusterer.findings import EventOrigin, Findings
from clusterer.report.words import iso, sided

SCHEMA_VERSION = 1
SIDES = ("the article at `from`", "the article at `to`")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

DOCUMENT_COLUMNS = (
    "id", "event", "source", "title", "outlet", "published", "url", "language", "duplicate_group", "agencies",
    "roles", "confidence", "quotes", "rejected",
)  # fmt: skip
EVENT_COLUMNS = (
    "id", "title", "first_published", "last_published", "documents", "outlets", "agencies", "roles", "confidence",
    "density", "keywords", "document_ids",
)  # fmt: skip


def to_dict(findings: Findings) -> dict[str, Any]:
    """The contents of ``report.json``: plain values only, as ``docs/formats.md`` describes them."""
    families: dict[str, list[dict[str, Any]]] = {}
    for family in findings.families:
        families.setdefault(family.event, []).append(
            {
                "id": family.id,
                "documents": list(family.documents),
                "origins": [_origin(o) for o in family.origins],
                "note": family.note,
            }
        )
    run = findings.run
    return {
        "schema_version": SCHEMA_VERSION,
        "run": {
            "id": run.id,
            "started": iso(run.started),
            "finished": iso(run.finished),
            "version": run.version,
            "config": _plain(run.config),
            "counts": dict(run.counts),
        },
        "documents": [
            {
                "id": d.id,
                "source": d.source,
                "title": d.title,
                "outlet": d.outlet,
                "published": iso(d.published),
                "url": d.url,
                "language": article.language,
                **_attribution(findings.attributions.get(d.id)),
            }
            for article in findings.articles
            for d in (article.document,)
        ],
        "duplicate_groups": [
            {
                "id": g.id,
                "documents": list(g.documents),
                "representative": g.representative,
                "pairs": [
                    {
                        "left": p.left,
                        "right": p.right,
                        "jaccard": p.jaccard,
                        "left_in_right": p.left_in_right,
                        "right_in_left": p.right_in_left,
                        "kind": p.kind,
                    }
                    for p in g.pairs
                ],
            }
            for g in findings.duplicate_groups
        ],
        "events": [
            {
                "id": e.id,
                "title": e.title,
                "first_published": iso(e.first_published),
                "last_published": iso(e.last_published),
                "documents": list(e.documents),
                "central": e.central,
                "density": e.density,
                "keywords": list(e.keywords),
                "families": families.get(e.id, []),
                "origins": [_event_origin(o) for o in findings.event_origins.get(e.id, ())],
                "reuse": [entry for text in findings.shared.get(e.id, ()) for entry in _reuse(text)],
                "versions": [list(chain) for chain in findings.versions.get(e.id, ())],
                "related": list(e.related),
            }
            for e in findings.events
        ],
        "outlets": [
            {
                "name": o.name,
                "documents": o.documents,
                "agency_copy": o.agency_copy,
                "mixed": o.mixed,
                "contribution": o.contribution,
                "inferred": o.inferred,
                "own": o.own,
                "words": o.words,
                "agency_words": o.agency_words,
                "first": o.first,
            }
            for o in findings.outlets
        ],
        "agencies": [
            {
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
            for a in findings.agencies
        ],
        "quarantined": [{"source": q.source, "reason": q.reason} for q in findings.quarantined],
        "aliases": dict(sorted(findings.aliases.items())),
        "changed": list(findings.changed),
    }


def _attribution(attribution: Attribution | None) -> dict[str, Any]:
    if attribution is None:
        return {"origins": [], "rejected": []}
    return {
        "origins": [_origin(o) for o in attribution.origins],
        "rejected": [_evidence(e) for e in attribution.rejected],
    }


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
        "field": e.field,
        "reason": e.reason,
    }


def _reuse(text: SharedText) -> Iterable[dict[str, Any]]:
    """Both directions: ``coverage`` is the share of the words of ``to`` that stand in ``from`` too."""

    def entry(source: str, target: str, coverage: float, passages: Iterable[tuple[Passage, bool]]) -> dict[str, Any]:
        return {
            "from": source,
            "to": target,
            "coverage": coverage,
            "direction": {"left to right": "forward", "right to left": "backward"}.get(text.direction, "unknown")
            if source == text.left
            else {"left to right": "backward", "right to left": "forward"}.get(text.direction, "unknown"),
            "direction_why": sided(text.direction_why, *(SIDES if source == text.left else SIDES[::-1])),
            "passages": [
                {
                    "from_start": (p.left if forwards else p.right).start,
                    "from_end": (p.left if forwards else p.right).end,
                    "to_start": (p.right if forwards else p.left).start,
                    "to_end": (p.right if forwards else p.left).end,
                    "words": p.words,
                    "kind": p.kind,
                }
                for p, forwards in passages
            ],
        }

    yield entry(text.left, text.right, text.right_covered, ((p, True) for p in text.passages))
    yield entry(text.right, text.left, text.left_covered, ((p, False) for p in text.passages))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def to_json(report: Mapping[str, Any]) -> bytes:
    """A report as JSON in UTF-8: one line for each document, group and event, so that two runs can be compared by line.

    A lone surrogate, which UTF-8 cannot hold, becomes one "?": offsets stay true.
    """
    lines = []
    for key, value in report.items():
        if isinstance(value, list) and value:
            rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in value)
            lines.append(f"{json.dumps(key)}:[\n{rows}\n]")
        else:
            lines.append(f"{json.dumps(key)}:{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}")
    return ("{" + ",\n".join(lines) + "}\n").encode("utf-8", "replace")


def document_rows(findings: Findings) -> list[tuple[Any, ...]]:
    """A row for each document, in the order of DOCUMENT_COLUMNS."""
    event_of = {d: e.id for e in findings.events for d in e.documents}
    group_of = {d: g.id for g in findings.duplicate_groups for d in g.documents}
    rows = []
    for article in findings.articles:
        d = article.document
        attribution = findings.attributions.get(d.id) or Attribution(d.id)
        quotes = [e.quote for o in attribution.origins for e in o.evidence]
        rows.append(
            (
                d.id,
                event_of.get(d.id, ""),
                d.source,
                d.title,
                d.outlet,
                iso(d.published) or "",
                d.url,
                article.language,
                group_of.get(d.id, ""),
                "; ".join(o.agency for o in attribution.origins),
                "; ".join(o.role for o in attribution.origins),
                max((o.confidence for o in attribution.origins), default=None),
                " | ".join(dict.fromkeys(quotes)),
                "; ".join(sorted({e.agency for e in attribution.rejected})),
            )
        )
    return rows


def event_rows(findings: Findings) -> list[tuple[Any, ...]]:
    """A row for each event, in the order of EVENT_COLUMNS."""
    outlet_of = {a.document.id: a.document.outlet for a in findings.articles}
    rows = []
    for e in findings.events:
        origins = findings.event_origins.get(e.id, ())
        rows.append(
            (
                e.id,
                e.title,
                iso(e.first_published) or "",
                iso(e.last_published) or "",
                len(e.documents),
                "; ".join(sorted({outlet_of[d] for d in e.documents if outlet_of.get(d)})),
                "; ".join(o.agency for o in origins),
                "; ".join(o.role for o in origins),
                max((o.confidence for o in origins), default=None),
                e.density,
                "; ".join(e.keywords),
                "; ".join(e.documents),
            )
        )
    return rows


def to_csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """CSV in UTF-8, RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP)."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows([_harmless(value) for value in row] for row in rows)
    return stream.getvalue().encode("utf-8", "replace")


def _harmless(value: Any) -> Any:
    if isinstance(value, datetime):
        return iso(value)
    if not isinstance(value, str):
        return "" if value is None else value
    value = value.replace("\0", "\ufffd")  # spreadsheets end a cell at NUL
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value


def has_parquet() -> bool:
    """Whether Parquet can be written."""
    return find_spec("pyarrow") is not None


def to_parquet(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """A Parquet file. Raises MissingExtraError without pyarrow."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow", subject="export", hint="install clusterer[parquet]") from error
    numbers = {"documents": pa.int64(), "density": pa.float64(), "confidence": pa.float64()}
    arrays = [
        pa.array(
            [_text(row[index]) for row in rows],
            type=numbers.get(name, pa.string()),
        )
        for index, name in enumerate(columns)
    ]
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table(dict(zip(columns, arrays, strict=True))), sink, compression="zstd")
    return bytes(sink.getvalue().to_pybytes())


def _text(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
