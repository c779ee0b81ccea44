"""The driver's half of events by partitions: what tasks counted and linked comes together, and is handed out again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from clusterer import arrow, assembling, files
from clusterer.archive import heads as parting
from clusterer.archive import partitions
from clusterer.archive.admitting import Spine
from clusterer.archive.engine import Engine
from clusterer.archive.heads import Heads
from clusterer.archive.partitions import Common
from clusterer.archive.told import Told, name_of
from clusterer.documents import Event
from clusterer.events.background import load_background
from clusterer.events.clustering import Links, cluster
from clusterer.events.faces import describe, related_events
from clusterer.events.habits import Observed
from clusterer.events.identity import identify
from clusterer.events.views import build_views
from clusterer.packing import encode
from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """Some events before they have a face: rows of ``Heads``, links inside of them (as bytes), what is known beside."""

    names: list[str]
    clusters: list[list[int]]
    left: bytes  # int64, as are …
    right: bytes
    scores: bytes  # float32
    related: list[list[str]]
    chains: list[list[tuple[str, ...]]]


def tell(
    common: Common,
    spine: Spine,
    heads: Heads,
    chains: Sequence[Sequence[str]],
    size: int,
    days: float,
    engine: Engine,
) -> dict[str, Any]:
    """The events of all rows, written down as ``told.py`` says."""
    folder = common.folder
    partitions.save_heads(folder / "heads.npz", heads)
    cores = parting.cores(heads, size)
    _map(engine, partitions.count_part, common, list(enumerate(cores)), "frequencies-{}.npz")
    if not (folder / "frequencies.npz").exists():
        found = [partitions.load_frequencies(folder / f"frequencies-{number}.npz") for number in range(len(cores))]
        total = found[0]
        for one in found[1:]:
            total = total.plus(one)
        partitions.save_frequencies(folder / "frequencies.npz", total)
        del found, total
    samples = list(enumerate(parting.samples(heads)))
    _map(engine, partitions.observe_part, common, samples, "observed-{}.npz")
    usual = Observed.nothing()
    for number, _ in samples:
        usual = usual.plus(partitions.load_observed(folder / f"observed-{number}.npz"))
    partitions.save_observed(folder / "observed.npz", usual)
    linkings = parting.linkings(heads, size, days)
    waiting = [linking for linking in linkings if not (folder / f"links-{linking.number}.npz").exists()]
    engine.map(partitions.link_part, common, waiting)
    sizes = heads.articles.counts
    chunks = largest = events = 0
    for draft in _drafts(spine, heads, _united(folder, len(linkings), len(heads)), common, chains):
        files.write(folder / f"{chunks:06d}.draft", encode(draft))
        chunks += 1
        events += len(draft.names)
        largest = max(largest, *(int(sizes[rows].sum()) for rows in draft.clusters))
    engine.map(face_chunk, common, [n for n in range(chunks) if not (folder / name_of(n)).exists()])
    worked = sum(map(len, linkings)) / max(len(heads), 1)
    return {"events": events, "chunks": chunks, "largest": largest, "partitions": len(cores), "with_overlap": worked}


def _map(engine: Engine, work: Any, common: Common, tasks: Sequence[tuple[Any, ...]], name: str) -> None:
    engine.map(work, common, [task for task in tasks if not (common.folder / name.format(task[0])).exists()])


@dataclass(frozen=True, slots=True, eq=False)
class _United:
    """All links between rows of ``Heads``, which stand in canonical order: ``order``: int64[n]."""

    order: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    scores: NDArray[np.float32]
    coverage: NDArray[np.float32]  # by row of Heads
    time: NDArray[np.float64]  # days, as the texts let them be believed


def _united(folder: Path, count: int, n: int) -> _United:
    """The links of all partitions, each once, and the rows in canonical order (see ``events.items``)."""
    coverage, time = np.ones(n, np.float32), np.full(n, np.nan)
    parts = []
    for number in range(count):
        with np.load(folder / f"links-{number}.npz") as held:
            coverage[held["rows"]], time[held["rows"]] = held["coverage"], held["days"]
            parts.append((held["left"], held["right"], held["scores"]))
    left, right, scores = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.lexsort((np.arange(n), np.nan_to_num(time, nan=-np.inf)))
    return _United(order, left, right, scores, coverage, time)


def _drafts(
    spine: Spine, heads: Heads, united: _United, common: Common, chains: Sequence[Sequence[str]]
) -> Iterator[Draft]:
    """The clusters of all rows by first publication, in parts of about a block's articles."""
    ids = arrow.array(spine.ids).take(pa.array(heads.articles.values[heads.articles.offsets[:-1]])).to_pylist()
    ids = [ids[row] for row in united.order.tolist()]
    place = np.empty(len(heads), np.int64)
    place[united.order] = np.arange(len(heads))
    ends = np.sort(np.stack((place[united.left], place[united.right])), axis=0).astype(np.int32)
    links = Links(tuple(ids), ends[0], ends[1], united.scores, united.coverage[united.order])
    clusters = cluster(links, common.config.events.threshold)
    names = list(identify([[ids[row] for row in rows] for rows in clusters]).events)
    label = np.empty(len(heads), np.int64)
    for number, rows in enumerate(clusters):
        label[rows] = number
    a, b = label[links.left], label[links.right]
    apart = np.flatnonzero(a != b)
    related = related_events(a[apart], b[apart], links.scores[apart].astype(np.float64), clusters)
    inside = np.flatnonzero(a == b)
    inside = inside[np.argsort(a[inside], kind="stable")]
    border = np.searchsorted(a[inside], np.arange(len(clusters) + 1))
    rows_of = [united.order[rows] for rows in clusters]
    first = np.array([heads.time[rows].min() for rows in rows_of])
    of_event = _chains(spine, heads, rows_of, names, chains)
    order = np.lexsort((np.array(names), first)).tolist()
    sizes = heads.articles.counts
    for part in _parts(order, [int(sizes[rows].sum()) for rows in rows_of], spine.size):
        held = np.concatenate([inside[border[number] : border[number + 1]] for number in part])
        yield Draft(
            [names[number] for number in part],
            [rows_of[number].tolist() for number in part],
            united.order[links.left[held]].tobytes(),
            united.order[links.right[held]].tobytes(),
            links.scores[held].tobytes(),
            [[names[other] for other in related.get(number, ())] for number in part],
            [of_event.get(names[number], []) for number in part],
        )


def _chains(
    spine: Spine,
    heads: Heads,
    rows_of: Sequence[NDArray[np.int64]],
    names: Sequence[str],
    chains: Sequence[Sequence[str]],
) -> dict[str, list[tuple[str, ...]]]:
    """The versions that came in under one address, by event: only events that have any are looked at."""
    asked = {id_ for chain in chains for id_ in chain}
    if not asked:
        return {}
    found = []
    for rows, name in zip(rows_of, names, strict=True):
        documents = [spine.ids[int(article)] for row in rows for article in heads.articles.row(row)]
        if not asked.isdisjoint(documents):
            found.append(Event(name, "", tuple(documents), documents[0]))
    return assembling.chains_by_event(chains, found)


def _parts(order: Sequence[int], sizes: Sequence[int], room: int) -> Iterator[list[int]]:
    part: list[int] = []
    size = 0
    for number in order:
        part.append(number)
        size += sizes[number]
        if size >= room:
            yield part
            part, size = [], 0
    if part:
        yield part


def face_chunk(common: Common, chunk: int) -> None:
    """Give some events their faces, and write them down."""
    draft = msgspec.msgpack.decode((common.folder / f"{chunk:06d}.draft").read_bytes(), type=Draft)
    chosen = sorted(row for rows in draft.clusters for row in rows)
    part = partitions.part_of(common, chosen)
    known = partitions.load_frequencies(common.folder / "frequencies.npz")
    views = build_views(part.items, load_background(part.items.language_names), known)
    _, heads = partitions.held(common)
    counts = heads.articles.counts[chosen]
    firsts = np.cumsum(counts) - counts
    place = {id_: row for row, id_ in enumerate(part.items.ids)}
    row_of = {row: place[part.columns.ids[at]] for row, at in zip(chosen, firsts.tolist(), strict=True)}
    clusters = [sorted(row_of[row] for row in rows) for rows in draft.clusters]
    ends = [[row_of[row] for row in np.frombuffer(side, np.int64).tolist()] for side in (draft.left, draft.right)]
    pairs = np.sort(np.array(ends, np.int32).reshape(2, -1), axis=0)
    whole = np.ones(len(part.items), np.float32)
    links = Links(part.items.ids, pairs[0], pairs[1], np.frombuffer(draft.scores, np.float32), whole)
    faces = describe(part.items, clusters, draft.names, links, views, part.articles, part.columns, part.words)
    articles = [article for row in chosen for article in heads.articles.row(row).tolist()]
    at = dict(zip(part.columns.ids, articles, strict=True))
    told = [
        Told(replace(event, related=tuple(near)), tuple(at[id_] for id_ in event.documents), tuple(chain))
        for event, near, chain in zip(faces, draft.related, draft.chains, strict=True)
    ]
    files.write(common.folder / name_of(chunk), encode(told))
