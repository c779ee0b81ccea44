"""Events: partitions of time clustered as a run clusters everything, then each event looked at by a task.

What a task of the last step gets is a file of events with the rows of their documents; what it writes are the rows of
the tables of documents, events, families and evidence: every document is in exactly one event.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from clusterer import arrow, assembling, duplicates, examining, files
from clusterer.archive import copies, partitions, shelves, tables, uniting
from clusterer.archive import heads as parting
from clusterer.archive.admitting import Spine
from clusterer.archive.checkpoints import read_record
from clusterer.archive.engine import Engine
from clusterer.archive.shelves import Shelf
from clusterer.archive.told import Told, name_of
from clusterer.batch import Rows
from clusterer.config import Config
from clusterer.documents import Article, Attribution, DuplicateGroup, Event, Origin
from clusterer.events import stories
from clusterer.findings import ExaminedEvent
from clusterer.hosts.versions import with_versions
from clusterer.origin import load_agencies
from clusterer.packing import Details, encode
from clusterer.records import dataclass
from clusterer.text.tokens import Tokens, tokenize

_ROLES: Final = ("agency copy", "mixed", "contribution", "inferred")


@dataclass(frozen=True, slots=True)
class Cut:
    """How events are cut: rows of a partition of time, days around it that take part."""

    rows: int = parting.ROWS
    overlap_days: float = parting.OVERLAP_DAYS


def tell(
    folder: Path,
    articles: Path,
    spine: Spine,
    found_copies: Path,
    chains: Sequence[Sequence[str]],
    config: Config,
    cut: Cut,
    engine: Engine,
) -> dict[str, Any]:
    """Part all articles into events and write these down, in files of about a block's articles."""
    heads = parting.Heads.of(spine, copies.load_members(found_copies))
    if len(heads) > cut.rows:
        common = partitions.Common(folder, articles, spine.folder, config)
        return uniting.tell(common, spine, heads, chains, cut.rows, cut.overlap_days, engine)
    shelf = Shelf(articles, len(spine), spine.size)
    found = _events(shelf, copies.load_groups(found_copies), config)
    found.sort(key=lambda event: (event.first_published is None, event.first_published or 0, event.id))
    documents = pa.array([id_ for event in found for id_ in event.documents], pa.large_string())
    rows = iter(pc.index_in(documents, arrow.array(spine.ids)).to_numpy(zero_copy_only=False).tolist())
    versions = assembling.chains_by_event(chains, found)
    count = 0
    for count, part in enumerate(_parts(found, spine.size), start=1):
        told = [
            Told(event, tuple(next(rows) for _ in event.documents), tuple(versions.get(event.id, ()))) for event in part
        ]
        files.write(folder / name_of(count - 1), encode(told))
    return {
        "events": len(found),
        "chunks": count,
        "largest": max((len(event.documents) for event in found), default=0),
        "partitions": 1,
    }


def _events(shelf: Shelf, groups: Sequence[DuplicateGroup], config: Config) -> list[Event]:
    def words(rows: Sequence[int]) -> Tokens:
        return tokenize(shelf.texts(rows))

    def other_facts(left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.bool_]:
        return duplicates.other_facts(left, right, shelf.texts, config.duplicates)

    articles = Rows(len(shelf), shelf.article)
    told = stories.retell(
        articles, words, groups, [], frozenset(), lambda _: (), config.events, whole=True, other_facts=other_facts
    )
    return list(told.new)


def _parts(found: Sequence[Event], room: int) -> Iterator[list[Event]]:
    part: list[Event] = []
    size = 0
    for event in found:
        part.append(event)
        size += len(event.documents)
        if size >= room:
            yield part
            part, size = [], 0
    if part:
        yield part


# -- map over events ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Common:
    """Where the tasks find what they need, and put what they make."""

    folder: Path
    events: Path
    articles: Path
    copies: Path
    reporters: Path  # a file
    config: Config
    count: int  # articles in all …
    size: int  # … and of a block


def examine(common: Common, chunks: int, engine: Engine) -> dict[str, Any]:
    """Look at all events that were not looked at yet. Returns the counts of a run."""
    waiting = [chunk for chunk in range(chunks) if not (common.folder / f"{chunk:06d}.json").exists()]
    engine.map(examine_chunk, common, waiting)
    total: dict[str, int] = {}
    for chunk in range(chunks):
        for name, count in (read_record(common.folder / f"{chunk:06d}.json") or {}).items():
            total[name] = total.get(name, 0) + count
    return {"tasks": chunks, "counts": total}


def examine_chunk(common: Common, chunk: int) -> None:
    """Look at the events of one chunk and write the rows of their tables, a file that says so last."""
    told = msgspec.msgpack.decode((common.events / name_of(chunk)).read_bytes(), type=list[Told])
    agencies = load_agencies(common.config.origin.agencies)
    shelf = Shelf(common.articles, common.count, common.size)
    rows = [row for one in told for row in one.rows]
    articles = [shelf.article(row) for row in rows]
    own = {article.document.id: shelf.own(row) for article, row in zip(articles, rows, strict=True)}
    tokens = tokenize([article.clean.text for article in articles], 1)
    members = []
    first = 0
    for one in told:
        here = range(first, first + len(one.rows))
        by_id = {articles[at].document.id: at for at in here}
        event = stories.complete(one.event, [articles[at] for at in here])
        members.append((event, [by_id[id_] for id_ in event.documents]))
        first = here.stop
    examined = examining.examine(members, articles, tokens, own, common.config, agencies, _reporters(common.reporters))
    at = {article.document.id: place for place, article in enumerate(articles)}
    found = [
        with_versions(event, one.chains, lambda id_: articles[at[id_]].document)
        for event, one in zip(examined, told, strict=True)
    ]
    group = (
        shelves.mapped(common.copies / "group_of.arrow").column("group").take(pa.array(rows, pa.int64())).to_pylist()
    )
    words = tokens.counts.tolist()
    name = f"part-{chunk:06d}"

    def spoken(event: ExaminedEvent) -> list[str]:
        told = {articles[at[id_]].language for id_ in event.event.documents}
        return sorted(told - {""})

    cells = [
        _document(articles[at[id_]], event, group[at[id_]], words[at[id_]])
        for event in found
        for id_ in event.event.documents
    ]
    tables.write_rows(common.folder, "documents", name, cells)
    tables.write_rows(common.folder, "events", name, [_event(event, spoken(event)) for event in found])
    tables.write_rows(common.folder, "families", name, [row for event in found for row in _families(event)])
    month = {article.document.id: tables.month_of(article.document.published) for article in articles}
    tables.write_rows(common.folder, "evidence", name, [row for event in found for row in _evidence(event, month)])
    counts = assembling.counted((), [event.tally for event in found])
    counts = {key: count for key, count in counts.items() if not key.startswith("duplicate")}
    files.write(common.folder / f"{chunk:06d}.json", json.dumps({"documents": len(articles), **counts}).encode())


@shelves.kept
def _reporters(path: Path) -> dict[str, str]:
    return msgspec.msgpack.decode(path.read_bytes(), type=dict[str, str])


# -- rows --------------------------------------------------------------------------------------------------------------


def _strongest(origins: Sequence[Any]) -> tuple[Any, Any, Any]:
    """Agency, role and confidence of the origin of the strongest role."""
    if not origins:
        return None, None, None
    first = min(origins, key=lambda origin: (_ROLES.index(origin.role), -origin.confidence, origin.agency))
    return first.agency, first.role, first.confidence


def _document(article: Article, event: ExaminedEvent, group: str | None, words: int) -> tuple[str, tuple[Any, ...]]:
    document, clean = article.document, article.clean
    origins: tuple[Origin, ...] = event.attributions[document.id].origins
    family = next((family.id for family in event.families if document.id in family.documents), None)
    spans = np.array([(span.start, span.end) for span in clean.furniture], "<i4")
    return tables.month_of(document.published), (
        document.id, event.event.id, group, family, document.title, document.published, document.outlet, document.url,
        article.language, document.byline, words, *_strongest(origins), [origin.agency for origin in origins],
        [origin.role for origin in origins],
        document.text, None if clean.text == document.text else clean.text, document.source,
        json.dumps(dict(document.metadata), ensure_ascii=False) if document.metadata else "", article.headline,
        document.language, clean.runs.astype("<i4").tobytes(), spans.tobytes(),
    )  # fmt: skip


def _event(found: ExaminedEvent, languages: list[str]) -> tuple[str, tuple[Any, ...]]:
    event = found.event
    outlets = Counter(article.outlet for article in found.tally.articles if article.outlet)
    agencies = {origin.agency for origin in found.origins}
    agencies.update(origin.agency for family in found.families for origin in family.origins)
    agencies.update(origin.agency for told in found.attributions.values() for origin in told.origins)
    return tables.month_of(event.first_published), (
        event.id, event.title, event.first_published, event.last_published, len(event.documents), len(found.families),
        found.independent_origins.count, *_strongest(found.origins), sorted(agencies),
        [name for name, _ in sorted(outlets.items(), key=lambda item: (-item[1], item[0]))], languages, event.central,
        event.keywords, event.density, event.related, event.documents, encode((event, Details.of(found))),
    )  # fmt: skip


def _families(found: ExaminedEvent) -> Iterator[tuple[str, tuple[Any, ...]]]:
    month = tables.month_of(found.event.first_published)
    for family in found.families:
        agencies = [origin.agency for origin in family.origins]
        yield month, (family.id, family.event, len(family.documents), agencies, family.note, family.documents)


def _evidence(found: ExaminedEvent, month: dict[str, str]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for id_ in found.event.documents:
        told: Attribution = found.attributions[id_]
        counted = [(evidence, origin.role) for origin in told.origins for evidence in origin.evidence]
        for evidence, role in (*counted, *((evidence, None) for evidence in told.rejected)):
            yield month[id_], (
                evidence.document, found.event.id, evidence.agency, evidence.kind, evidence.strength, evidence.where,
                evidence.field, evidence.start, evidence.end, evidence.quote, evidence.reason, role,
            )  # fmt: skip
