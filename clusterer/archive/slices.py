"""A part of a dataset as findings, from which a report is drawn: whole events, with all that is known of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.dataset as ds

from clusterer import assembling
from clusterer.archive import tables
from clusterer.archive.checkpoints import LAYOUT, read_record
from clusterer.archive.running import FORMAT, MANIFEST, whole
from clusterer.documents import Article, CleanText, Document, DuplicateGroup, DuplicatePair, Event, Quarantined, Span
from clusterer.errors import ClustererError, ConfigError
from clusterer.findings import Findings, Run
from clusterer.packing import Details, decode
from clusterer.report import selecting
from clusterer.report.labels import headline
from clusterer.report.rows import TITLE
from clusterer.where import Where, parse

_OF_EVENT: Final = (*("id", "keywords", "size", "independent_origins", "agencies", "outlets", "languages"),)
_MONTH: Final = re.compile(r"\d{4}-\d\d|undated")


def slice_of(dataset: Path, month: str = "", where: str = "") -> Findings:
    """The events of a dataset that began in a month and hold an article of which ``where`` (clusterer/where) holds.

    Raises ClustererError where there is no whole dataset, ConfigError for a month or expression that is none.
    """
    manifest = _manifest(dataset)
    if month and not _MONTH.fullmatch(month):
        raise ConfigError(f"expected YYYY-MM or undated, got {month!r}", subject="--month")
    begun = sorted({Path(file).parts[1].removeprefix("month=") for file in manifest["files"] if file[:7] == "events/"})
    if month and month not in begun:
        listed = f"{begun[0]} to {begun[-1]}" if len(begun) > 6 else ", ".join(begun)
        raise ConfigError(f"no event began in {month}", subject="--month", hint=f"there are {listed}")
    expression = parse(where, "report.where") if where else None
    try:
        found = _findings(dataset, manifest, month, expression)
        damage = ""
    except (pa.ArrowException, OSError, msgspec.MsgspecError) as error:
        damage = str(error).partition("\n")[0][:200]
    if read_record(dataset / MANIFEST) != manifest:
        raise ClustererError("was made anew while it was read", subject=str(dataset), hint="run it again")
    if damage:
        raise ClustererError(
            f"damaged ({damage})",
            subject=str(dataset),
            hint=f"remove {MANIFEST}, stages/copies and stages/tables there and run `clusterer archive` again",
        )
    return found


def _manifest(dataset: Path) -> dict[str, Any]:
    try:
        manifest = read_record(dataset / MANIFEST)
    except ClustererError:
        raise ClustererError(
            f"{MANIFEST} is damaged", subject=str(dataset), hint="run `clusterer archive` again"
        ) from None
    if manifest is None or manifest.get("format") != FORMAT:
        raise ClustererError("no whole dataset", subject=str(dataset), hint="`clusterer archive` makes it")
    if manifest.get("layout") != LAYOUT:
        raise ClustererError(
            f"made by clusterer {manifest.get('version', 'of another version')}, whose tables this one cannot read",
            subject=str(dataset),
            hint="run `clusterer archive` again",
        )
    if not whole(dataset, manifest):
        raise ClustererError("files are missing or cut off", subject=str(dataset), hint="run `clusterer archive` again")
    return manifest


def _findings(dataset: Path, manifest: Mapping[str, Any], month: str, where: Where | None) -> Findings:
    in_month = ds.field("month") == month if month else None
    notes: tuple[str, ...] = ()
    if where is None:
        details = _table(dataset, "events", in_month, ["details"])
    else:
        events = _table(dataset, "events", in_month, list(_OF_EVENT))
        chosen = _selected(dataset, {row["id"]: row for row in events.to_pylist()}, where)
        notes = (selecting.left_out(where, events.num_rows - len(chosen), {}),)
        in_events = ds.field("id").isin(pa.array(chosen, pa.string()))
        details = _table(dataset, "events", in_events if in_month is None else in_month & in_events, ["details"])
    found = [decode(row, tuple[Event, Details]) for row in details.column("details").to_pylist()]
    examined = [told.of_event(event) for event, told in found]
    ids = pa.array([id_ for one in examined for id_ in one.event.documents], pa.string())
    documents = _table(dataset, "documents", ds.field("id").isin(ids)).to_pylist()
    articles = sorted(map(_article, documents), key=lambda article: article.document.id)
    groups = _groups(dataset, sorted({row["group"] for row in documents if row["group"]}))
    finished = datetime.fromisoformat(manifest["finished"])
    partly = bool(month or where)
    kept = ("repeated", "dates_unread", "passed_over")
    counts = {name: count for name, count in manifest["counts"].items() if not partly and name.startswith(kept)}
    run = Run(manifest["fingerprint"], finished, finished, manifest["version"], manifest["config"], counts)
    aside = [] if partly else [Quarantined(source, reason) for source, reason in manifest["quarantined"]]
    return replace(assembling.assemble(run, articles, groups, examined, aside), notes=tuple(filter(None, notes)))


def _selected(dataset: Path, events: Mapping[str, Mapping[str, Any]], where: Where) -> list[str]:
    """The events that have an article of which the expression holds, by the columns that it needs."""
    columns = ["id", "event", "title", "outlet", "language", "published", "agencies", "roles"]
    if "title" in where.fields:
        columns.append("text")  # of an article without a title, the beginning is its headline
    of_event = {
        id_: {
            "event": id_,
            "keyword": row["keywords"],
            "articles": row["size"],
            "origins": row["independent_origins"],
            **{name: row[name] for name in ("agencies", "outlets", "languages")},
        }
        for id_, row in events.items()
    }
    chosen: set[str] = set()
    for batch in _dataset(dataset, "documents").to_batches(columns=columns):
        for row in batch.to_pylist():
            event = of_event.get(row["event"])
            if event is None or row["event"] in chosen:
                continue
            title = headline(Document(row["id"], row["text"], row["title"]))[:TITLE] if "text" in row else ""
            asked = {**row, **event, "title": title, "agency": row["agencies"], "role": row["roles"]}
            if where.holds(asked):
                chosen.add(row["event"])
    return sorted(chosen)


def _dataset(dataset: Path, table: str) -> Any:
    options = ds.ParquetFragmentScanOptions(page_checksum_verification=True)
    return ds.dataset(
        dataset / table,
        format=ds.ParquetFileFormat(default_fragment_scan_options=options),
        partitioning=ds.partitioning(pa.schema({"month": pa.string()}), flavor="hive"),
        schema=tables.SCHEMAS[table].append(pa.field("month", pa.string())),
    )


def _table(dataset: Path, table: str, chosen: Any = None, columns: list[str] | None = None) -> Any:
    return _dataset(dataset, table).to_table(columns, filter=chosen)


def _article(row: Mapping[str, Any]) -> Article:
    document = Document(
        id=row["id"],
        text=row["text"],
        title=row["title"],
        published=row["published"],
        outlet=row["outlet"],
        url=row["url"],
        language=row["given_language"],
        byline=row["byline"],
        metadata=msgspec.json.decode(row["metadata"]) if row["metadata"] else {},
        source=row["source"],
    )
    runs = np.frombuffer(row["runs"], "<i4").reshape(-1, 2)
    furniture = np.frombuffer(row["furniture"], "<i4").reshape(-1, 2).tolist()
    text = row["text"] if row["clean"] is None else row["clean"]
    clean = CleanText(text, runs, tuple(Span(start, end) for start, end in furniture))
    return Article(document, clean, row["language"], row["headline"])


def _groups(dataset: Path, ids: Sequence[str]) -> list[DuplicateGroup]:
    held: dict[str, list[DuplicatePair]] = {id_: [] for id_ in ids}
    chosen = ds.field("group").isin(pa.array(ids, pa.string()))
    for row in _table(dataset, "pairs", chosen).sort_by([("left", "ascending"), ("right", "ascending")]).to_pylist():
        measured = (row["jaccard"], row["left_in_right"], row["right_in_left"], row["kind"])
        held[row["group"]].append(DuplicatePair(row["left"], row["right"], *measured))
    rows = _table(dataset, "groups", ds.field("id").isin(pa.array(ids, pa.string()))).to_pylist()
    return [
        DuplicateGroup(row["id"], tuple(row["documents"]), row["representative"], tuple(held[row["id"]]))
        for row in rows
    ]
