"""What recurs in the lines and at the edges of titles of each outlet, over all articles: a reduction in two rounds.

    articles ─▶ edges of titles, hashes of ids ─▶ which edges recur; each outlet's sample ─▶ recurring lines
                (a block a task)                  (driver: hashes)                           (some outlets a task)

An edge recurs by how many different words stand beside it, and the sample is made of the smallest hashes: both can be
told of hashes alone (of 64 bits: among a billion titles two different words are taken for one once in forty times).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer import files
from clusterer.archive import shelves
from clusterer.archive.admitting import Spine, documents_at
from clusterer.archive.admitting import load as load_spine
from clusterer.archive.engine import Engine, handed_out
from clusterer.archive.reading import MORE
from clusterer.config import Config
from clusterer.documents import Document, stable_id
from clusterer.origin import agency_names
from clusterer.packing import encode
from clusterer.records import dataclass
from clusterer.text import clean
from clusterer.text.recurring import SAMPLE, Recurring, outlet_named, sample_hashes
from clusterer.text.title_edges import Edges, edges_met, recurs

FILE: Final = "lines.msgpack"
_TOGETHER: Final = 5_000  # sampled articles of a task


@dataclass(frozen=True, slots=True)
class _Furniture:
    lines: dict[str, list[str]]
    edges: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a block tells: k different edges of titles with what stands beside them, and m articles for the sample."""

    titles: dict[str, int]  # by outlet, case-folded
    edges: bytes  # uint64[k]: a hash of outlet and edge …
    rests: bytes  # uint64[k]: … and of what stands beside it
    named: dict[int, tuple[str, str]]  # those edges
    outlets: list[str]
    outlet: bytes  # int64[m]: of these
    hashes: bytes  # uint64[m]
    rows: bytes  # int64[m]: of the spine


def learn(folder: Path, read: Path, spine: Spine, config: Config, engine: Engine) -> dict[str, Any]:
    """What recurs in each outlet, by the titles of all articles and the texts of a sample of each outlet's."""
    seen = [folder / f"{number:06d}.seen" for number in spine.blocks()]
    waiting = [number for number in spine.blocks() if not seen[number].exists()]
    handed_out(engine, look, (folder, read, spine.folder), waiting)
    edges = _edges(seen)
    outlets, rows = _sample(seen) if config.cleaning.recurring_lines else (0, [])
    tasks = list(enumerate(rows))
    learnt = [folder / f"{number:06d}.lines" for number, _ in tasks]
    waiting_rows = [task for task in tasks if not learnt[task[0]].exists()]
    handed_out(engine, learn_lines, (folder, read, spine.folder, config), waiting_rows)
    lines: dict[str, list[str]] = {}
    for file in learnt:
        lines |= msgspec.msgpack.decode(file.read_bytes(), type=dict[str, list[str]])
    files.write(folder / FILE, encode(_Furniture(lines, edges)))
    for file in (*seen, *learnt):
        file.unlink()
    return {"outlets": outlets, "outlets_with_recurring_lines": len(lines), "sampled": sum(map(len, rows))}


@shelves.kept
def load(path: Path) -> tuple[Recurring, Edges]:
    """The recurring lines and edges that were written down."""
    found = msgspec.msgpack.decode(path.read_bytes(), type=_Furniture)
    lines, edges = ({key: frozenset(values) for key, values in of.items()} for of in (found.lines, found.edges))
    return lines, edges


def look(common: tuple[Path, Path, Path], number: int) -> None:
    """What the titles of a block's articles have at their edges, and which of its articles the samples may want."""
    folder, read, admitted = common
    spine = load_spine(admitted)
    ids, at, rows, names = spine.block(number)
    outlets: list[str] = []

    def titled() -> Iterator[Document]:
        batches = [shelves.batch_of(shelves.mapped(read / name), MORE) for name in names]
        for of, row in zip(at.tolist(), rows.tolist(), strict=True):
            batch = batches[of]
            outlets.append(outlet_named(batch.outlets[row], batch.urls[row]))
            yield Document("-", "-", batch.titles[row], outlet=batch.outlets[row], url=batch.urls[row])

    titles: Counter[str] = Counter()
    met: dict[tuple[int, int], None] = {}
    named: dict[int, tuple[str, str]] = {}
    for outlet, edge, rest in edges_met(titled(), titles):
        key = int(stable_id(outlet, edge), 16)
        named[key] = outlet, edge
        met[key, int(stable_id(rest), 16)] = None
    every = sorted({outlet for outlet in outlets if outlet})
    place = {outlet: at for at, outlet in enumerate(every)}
    known = [row for row, outlet in enumerate(outlets) if outlet]
    code = np.array([place[outlets[row]] for row in known], np.int64)
    hashes = sample_hashes(ids[row] for row in known)
    chosen = _smallest(code, hashes)
    where = np.array(known, np.int64)[chosen] + number * spine.size
    pairs = np.array(list(met), np.uint64).reshape(-1, 2)
    told = _Seen(
        dict(titles), pairs[:, 0].tobytes(), pairs[:, 1].tobytes(), named,
        every, code[chosen].tobytes(), hashes[chosen].tobytes(), where.tobytes(),
    )  # fmt: skip
    files.write(folder / f"{number:06d}.seen", encode(told))


def learn_lines(common: tuple[Path, Path, Path, Config], task: tuple[int, list[int]]) -> None:
    """The lines that recur in the sampled articles of some outlets."""
    folder, read, admitted, config = common
    number, rows = task
    documents = documents_at(read, load_spine(admitted), rows)
    found = clean.recurring_of(documents, config.cleaning, agency_names(config.origin.agencies))
    files.write(folder / f"{number:06d}.lines", encode({key: sorted(found[key]) for key in sorted(found)}))


def _edges(seen: list[Path]) -> dict[str, list[str]]:
    """The edges that recur, by outlet."""
    titles: Counter[str] = Counter()
    parts = []
    for one in map(_read, seen):
        titles.update(one.titles)
        parts.append((np.frombuffer(one.edges, np.uint64), np.frombuffer(one.rests, np.uint64)))
    edges, rests = (np.concatenate([np.empty(0, np.uint64), *column]) for column in zip(*parts, strict=True))
    order = np.lexsort((rests, edges))
    edges, rests = edges[order], rests[order]
    other = np.ones(len(edges), np.bool_)
    other[1:] = (edges[1:] != edges[:-1]) | (rests[1:] != rests[:-1])
    keys, counts = np.unique(edges[other], return_counts=True)
    often = dict(zip(keys[counts > 1].tolist(), counts[counts > 1].tolist(), strict=True))
    found: dict[str, set[str]] = {}
    for one in map(_read, seen):
        for key in often.keys() & one.named.keys():
            outlet, edge = one.named[key]
            if recurs(often[key], titles[outlet]):
                found.setdefault(outlet, set()).add(edge)
    return {outlet: sorted(found[outlet]) for outlet in sorted(found)}


def _sample(seen: list[Path]) -> tuple[int, list[list[int]]]:
    """(how many outlets there are, the rows of the samples of some outlets at a time)."""
    place: dict[str, int] = {}
    none: NDArray[Any] = np.empty(0, np.int64)
    code, hashes, rows = none, none.astype(np.uint64), none
    for one in map(_read, seen):
        here = np.array([place.setdefault(outlet, len(place)) for outlet in one.outlets], np.int64)
        code = np.concatenate((code, here[np.frombuffer(one.outlet, np.int64)]))
        hashes = np.concatenate((hashes, np.frombuffer(one.hashes, np.uint64)))
        rows = np.concatenate((rows, np.frombuffer(one.rows, np.int64)))
        if len(code) > 4 * SAMPLE * len(place):
            kept = _smallest(code, hashes)
            code, hashes, rows = code[kept], hashes[kept], rows[kept]
    kept = _smallest(code, hashes)
    part = np.cumsum(np.bincount(code[kept], minlength=len(place)))[code[kept]] // _TOGETHER
    return len(place), [sorted(rows[kept[part == number]].tolist()) for number in np.unique(part).tolist()]


def _smallest(code: NDArray[np.int64], hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Places of the ``SAMPLE`` smallest hashes of each code, by code."""
    order = np.lexsort((hashes, code))
    ordered = code[order]
    first = np.searchsorted(ordered, ordered)
    return order[np.arange(len(order)) - first < SAMPLE]


def _read(path: Path) -> _Seen:
    return msgspec.msgpack.decode(path.read_bytes(), type=_Seen)
