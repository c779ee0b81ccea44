"""Findings as data in files, for ``clusterer export``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from clusterer import dependence
from clusterer.errors import InputError
from clusterer.files import write as write_file
from clusterer.findings import Findings
from clusterer.outputs import atom, corpus, datasette
from clusterer.report import export, ninjs, tables, to_dict


def with_origin(findings: Findings, origin: str | None) -> Findings:
    """The findings of those documents only whose text comes from no wire ("none"), from any ("any"), or from the agency
    of that name. Raises InputError for a name that nothing comes from.
    """
    if origin is None:
        return findings
    agencies = {id_: {o.agency for o in a.origins} for id_, a in findings.attributions.items()}
    known = {name.casefold(): name for names in agencies.values() for name in names}
    if origin.casefold() not in ("none", "any", *known):
        raise InputError(
            "no article comes from this agency",
            subject=origin,
            hint=f"found: {', '.join(sorted(known.values())) or 'no agency at all'}",
        )

    def wanted(id_: str) -> bool:
        names = agencies.get(id_, set())
        if origin.casefold() == "none":
            return not names
        return bool(names) if origin.casefold() == "any" else known[origin.casefold()] in names

    return _only(findings, {document.id for document in findings.documents if wanted(document.id)})


def _only(findings: Findings, ids: set[str]) -> Findings:
    """Everything that is said of these documents. An event stays while it has one of them, and names only them."""
    events = tuple(
        replace(event, documents=kept)
        for event in findings.events
        if (kept := tuple(id_ for id_ in event.documents if id_ in ids))
    )
    pairs = {g.id: tuple(p for p in g.pairs if p.left in ids and p.right in ids) for g in findings.duplicate_groups}
    return replace(
        findings,
        examined=None,
        articles=tuple(article for article in findings.articles if article.document.id in ids),
        duplicate_groups=tuple(
            replace(group, documents=tuple(id_ for id_ in group.documents if id_ in ids), pairs=pairs[group.id])
            for group in findings.duplicate_groups
            if pairs[group.id]
        ),
        events=events,
        families=tuple(family for family in findings.families if ids.intersection(family.documents)),
        attributions={id_: a for id_, a in findings.attributions.items() if id_ in ids},
        shared={
            event.id: texts
            for event in events
            if (texts := tuple(t for t in findings.shared.get(event.id, ()) if t.left in ids and t.right in ids))
        },
        event_origins={
            event.id: findings.event_origins[event.id] for event in events if event.id in findings.event_origins
        },
        versions={event.id: findings.versions[event.id] for event in events if event.id in findings.versions},
    )


def files(findings: Findings, format_: str) -> list[tuple[str, bytes]]:
    """Name and content of the files of one format; that of the documents first."""
    if format_ == "json":
        return [("report.json", export.to_json(to_dict(findings)))]
    if format_ == "jsonl":
        return [("documents.jsonl", _lines(_rows(findings)))]
    if format_ == "ninjs":
        return [("documents.ninjs.jsonl", _lines(ninjs.items(findings)))]
    if format_ == "atom":
        return [("events.atom", atom.feed(findings))]
    if format_ == "sqlite":
        return [("clusterer.sqlite", datasette.database(findings))]
    if format_ == "corpus":
        return [("corpus.jsonl", _lines(list(corpus.rows(findings))))]
    documents = tables.DOCUMENT_COLUMNS, tables.document_rows(findings)
    events = tables.EVENT_COLUMNS, tables.event_rows(findings)
    write = tables.to_csv if format_ == "csv" else tables.to_parquet
    return [(f"documents.{format_}", write(*documents)), (f"events.{format_}", write(*events))]


def dependence_file(rows: Sequence[dependence.Row], format_: str) -> tuple[str, bytes]:
    """Name and content of the table of dependence in one format (csv, jsonl or parquet)."""
    if format_ == "jsonl":
        content = _lines([dict(zip(dependence.COLUMNS, cells, strict=True)) for cells in dependence.cells(rows)])
    else:
        write = tables.to_csv if format_ == "csv" else tables.to_parquet
        content = write(dependence.COLUMNS, dependence.cells(rows))
    return f"dependence.{format_}", content


def write(contents: Iterable[tuple[str, bytes]], directory: Path) -> list[Path]:
    """Write the named files into the folder, each whole or not at all. Raises InputError."""
    written = []
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name, content in contents:
            path = directory / name
            write_file(path, content)  # a disk that is full in the middle leaves nothing behind
            written.append(path)
    except OSError as error:
        raise InputError("cannot write the export", subject=str(directory)) from error
    return written


def _rows(findings: Findings) -> list[dict[str, object]]:
    """One row a document: what the readers read, and what was found beside it."""
    event_of = {id_: event.id for event in findings.events for id_ in event.documents}
    group_of = {id_: group.id for group in findings.duplicate_groups for id_ in group.documents}
    rows: list[dict[str, object]] = []
    described = {row["id"]: row for row in to_dict(findings)["documents"]}
    for article in findings.articles:
        document = article.document
        rows.append(
            {
                **dict.fromkeys(("title", "published", "outlet", "url", "byline")),  # null where there is none
                **document.to_row(),
                "language": article.language,
                "event": event_of.get(document.id),
                "duplicate_group": group_of.get(document.id),
                "origins": described[document.id]["origins"],
                "rejected": described[document.id].get("rejected", []),
            }
        )
    return rows


def _lines(rows: Sequence[dict[str, object]]) -> bytes:
    return b"".join(export.line(row) + b"\n" for row in rows)
