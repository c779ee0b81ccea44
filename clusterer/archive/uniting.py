"""The driver's half of events by partitions: what tasks counted and linked comes together, and is handed out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from clusterer import arrow, files
from clusterer.archive import counts, partitions
from clusterer.archive import heads as parting
from clusterer.archive.admitting import Spine
from clusterer.archive.engine import Engine
from clusterer.archive.heads import Heads
from clusterer.archive.partitions import Common
from clusterer.archive.told import Told, name_of
from clusterer.archive.united import United
from clusterer.assembling import chains_by_home
from clusterer.columns import Ragged, running
from clusterer.compute.scratch import give_back
from clusterer.events.background import load_background
from clusterer.events.clustering import Links
from clusterer.events.faces import describe, related_events
from clusterer.events.habits import Observed
from clusterer.events.identity import founded_by, identify
from clusterer.events.views import build_views
from clusterer.packing import encode
from clusterer.records import dataclass

_DRAFTS: Final = 32  # that are written in one go


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
    partitions.save_heads(folder, heads)
    cores = parting.cores(heads, size)
    counted = folder / "frequencies"
    if not counts.done(counted):
        parts = [folder / f"frequencies-{number}" for number in range(len(cores))]
        waiting = [task for task, part in zip(enumerate(cores), parts, strict=True) if not counts.done(part)]
        engine.map(partitions.count_part, common, waiting)
        counts.add_up(counted, parts)
    samples = list(enumerate(parting.samples(heads)))
    unseen = [task for task in samples if not (folder / f"observed-{task[0]}.npz").exists()]
    engine.map(partitions.observe_part, common, unseen)
    usual = Observed.nothing()
    for number, _ in samples:
        usual = usual.plus(partitions.load_observed(folder / f"observed-{number}.npz"))
    partitions.save_observed(folder / "observed.npz", usual)
    linkings = parting.linkings(heads, size, days)
    unlinked = [linking for linking in linkings if not (folder / f"links-{linking.number}.npz").exists()]
    engine.map(partitions.link_part, common, unlinked)
    united = United.of(folder, len(linkings), len(heads))
    found = _Events.among(spine, heads, united, common.config.events.threshold)
    chunks = 0
    for draft in _drafts(spine, found, _chains(spine, heads, found, chains)):
        files.write(folder / f"{chunks:06d}.draft", encode(draft))
        chunks += 1
    events, largest = len(found.names), int(found.sizes.max(initial=0))
    del found, united
    give_back()
    engine.map(face_chunk, common, [n for n in range(chunks) if not (folder / name_of(n)).exists()])
    worked = sum(map(len, linkings)) / max(len(heads), 1)
    return {"events": events, "chunks": chunks, "largest": largest, "partitions": len(cores), "with_overlap": worked}


@dataclass(frozen=True, slots=True, eq=False)
class _Events:
    """Which rows of ``Heads`` are one event: n places in their canonical order, e events."""

    united: United
    of: NDArray[np.int64]  # [n] the event of each place
    names: NDArray[np.uint64]  # [e] ids, which are as many hexadecimal digits
    first: NDArray[np.int64]  # [e] the earliest publication
    sizes: NDArray[np.int64]  # [e] articles

    @classmethod
    def among(cls, spine: Spine, heads: Heads, united: United, threshold: float) -> _Events:
        """The clusters of all rows, by their first place."""
        of = united.clusters(threshold)
        time, counts = heads.time[united.order], heads.articles.counts[united.order]
        count = int(of.max(initial=-1)) + 1
        first, sizes = np.full(count, np.iinfo(np.int64).max), np.bincount(of, counts, count).astype(np.int64)
        np.minimum.at(first, of, time)
        founder = np.unique(of, return_index=True)[1]
        stands = heads.articles.values[heads.articles.offsets[united.order[founder]]].tolist()
        names = np.fromiter((int(founded_by(spine.ids[row]), 16) for row in stands), np.uint64, count)
        if len(np.unique(names)) < count:  # once among a billion events
            told = identify([[spine.ids[row]] for row in stands]).events
            names = np.array([int(name, 16) for name in told], np.uint64)
        return cls(united, of, names, first, sizes)

    def name(self, event: int) -> str:
        """The id of an event."""
        return f"{int(self.names[event]):016x}"

    def related(self) -> Ragged:
        """By event, those most strongly linked to it."""
        same = _same(self.of)
        across = self.united.links.among(lambda left, right: ~same(left, right))
        left, right, scores = self.of[across.left], self.of[across.right], across.scores.astype(np.float64)
        rows = np.bincount(self.of, minlength=len(self.names))
        ends, others = related_events(left, right, scores, rows)
        return Ragged(others, running(np.bincount(ends, minlength=len(self.names))))


def _same(events: NDArray[np.int64]) -> Callable[[NDArray[np.int32], NDArray[np.int32]], NDArray[np.bool_]]:
    return lambda left, right: events[left] == events[right]


def _drafts(spine: Spine, found: _Events, chains: Mapping[int, list[tuple[str, ...]]]) -> Iterator[Draft]:
    """All events by first publication, in parts of about a block's articles."""
    related = found.related()
    order = np.lexsort((found.names, found.first))
    draft = np.empty(len(order), np.int64)
    draft[order] = _parts(found.sizes[order], spine.size)
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    for places, inside in found.united.parted((draft[found.of] // _DRAFTS).astype(np.uint16)):
        rows, event = found.united.order[places], found.of[places]
        by_event = np.argsort(rank[event], kind="stable")
        links = inside.among(_same(event))
        by_link = np.argsort(rank[event[links.left]], kind="stable")
        numbers, begins = np.unique(draft[event[by_event]], return_index=True)
        held_by = np.split(by_link, np.searchsorted(draft[event[links.left[by_link]]], numbers[1:]))
        for members, held in zip(np.split(by_event, begins[1:]), held_by, strict=True):
            ends = np.flatnonzero(np.diff(event[members], prepend=-1))
            events = event[members[ends]].tolist()
            yield Draft(
                [found.name(one) for one in events],
                [rows[some].tolist() for some in np.split(members, ends[1:])],
                rows[links.left[held]].astype(np.int64).tobytes(),
                rows[links.right[held]].astype(np.int64).tobytes(),
                links.scores[held].tobytes(),
                [[found.name(other) for other in related.row(one).tolist()] for one in events],
                [chains.get(one, []) for one in events],
            )


def _chains(
    spine: Spine, heads: Heads, found: _Events, chains: Sequence[Sequence[str]]
) -> dict[int, list[tuple[str, ...]]]:
    """The versions that came in under one address, by event."""
    if not chains:
        return {}
    asked = pa.array(sorted({id_ for chain in chains for id_ in chain}), pa.large_string())
    articles = np.flatnonzero(pc.is_in(arrow.array(spine.ids), asked).to_numpy(zero_copy_only=False))
    row = np.empty(len(spine), np.int32)
    row[heads.articles.values] = np.repeat(np.arange(len(heads), dtype=np.int32), heads.articles.counts)
    place = np.empty(len(heads), np.int32)
    place[found.united.order] = np.arange(len(heads), dtype=np.int32)
    home = {spine.ids[article]: int(found.of[place[row[article]]]) for article in articles.tolist()}
    return chains_by_home(chains, home)


def _parts(sizes: NDArray[np.int64], room: int) -> NDArray[np.int64]:
    """The part of each of some events in their order: parts are full when they have so many articles."""
    parts = []
    part = size = 0
    for one in sizes.tolist():
        parts.append(part)
        size += one
        if size >= room:
            part, size = part + 1, 0
    return np.array(parts, np.int64)


def face_chunk(common: Common, chunk: int) -> None:
    """Give some events their faces, and write them down."""
    draft = msgspec.msgpack.decode((common.folder / f"{chunk:06d}.draft").read_bytes(), type=Draft)
    chosen = sorted(row for rows in draft.clusters for row in rows)
    part = partitions.part_of(common, chosen)
    known = counts.load(common.folder / "frequencies")
    views = build_views(part.items, load_background(part.items.language_names), known)
    _, heads = partitions.held(common)
    sizes = heads.articles.counts[chosen]
    firsts = np.cumsum(sizes) - sizes
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
