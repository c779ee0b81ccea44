"""Near-duplicates of the whole archive: the search of a run over the sketches, then groups, some components a task.

The search is in the driver, over sketches that are mapped and texts that are read as it asks for them, or by tasks
(``spreading.py``) where its index would be too large for that. The pairs are the same. Groups are made from the pairs
that connect them, so a part of the components at a time gives the same groups.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
from numpy.typing import NDArray

from clusterer import arrow, duplicates
from clusterer.archive import admitting, arrays, checkpoints, shelves, sketching, tables
from clusterer.archive.admitting import Spine
from clusterer.archive.engine import Engine, handed_out
from clusterer.archive.shelves import BLOCK, Shelf
from clusterer.archive.spreading import Spread
from clusterer.columns import Ragged, running, select
from clusterer.compute.graphs import components
from clusterer.compute.scratch import give_back
from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicateGroup, DuplicatePair
from clusterer.duplicates.search import Search, pool
from clusterer.duplicates.verify import Reader
from clusterer.records import dataclass
from clusterer.text.tokens import available_cores

log = logging.getLogger(__name__)

IN_DRIVER: Final = 4_000_000  # articles whose index and candidates the driver may hold: 700 bytes each
_NAT: Final = np.iinfo(np.int64).min
_LAST: Final = np.iinfo(np.int64).max
_SEARCH: Final = ".search"  # what tasks tell each other
_PAIRED: Final = ".paired"  # the pairs for those that make groups


@dataclass(frozen=True, slots=True)
class Common:
    """Where the tasks that make groups find what they need."""

    folder: Path
    articles: Path
    admitted: Path
    settings: DuplicateSettings


def find(
    folder: Path,
    sketches: Path,
    articles: Path,
    spine: Spine,
    settings: DuplicateSettings,
    engine: Engine,
    in_driver: int = IN_DRIVER,
) -> dict[str, Any]:
    """Write the tables of pairs and groups, and the group of each article."""
    shelf = Shelf(articles, len(spine), spine.size)
    held = sketching.load(sketches, spine, settings)
    search, moved = folder / _SEARCH, 0
    if len(held) > in_driver:
        found = Spread(held, sketches, shelf, settings, search, engine).pairs()
        moved = sum(file.stat().st_size for file in search.iterdir())
    else:
        with pool(available_cores()) as threads:
            found = Search(held, Reader(shelf.texts, settings.shingle_size), settings, threads).pairs()
    for note in found.notes:
        log.warning("near-duplicates: %s", note)
    paired = folder / _PAIRED
    paired.mkdir(exist_ok=True)
    ends = _put_down(paired, found, arrow.array(spine.ids))
    del found
    give_back()
    common = Common(folder, articles, spine.folder, settings)
    waiting = [number for number in range(len(ends) - 1) if not _grouped(folder, number).exists()]
    handed_out(engine, group_part, common, waiting)
    told = _write(folder, len(ends) - 1, spine)
    for number in range(len(ends) - 1):
        _grouped(folder, number).unlink()
    checkpoints.remove(paired)
    checkpoints.remove(search)
    return {"pairs": int(ends[-1]), **told, "moved": moved}


def _put_down(paired: Path, found: duplicates.Pairs, ids: Any) -> NDArray[np.int64]:
    """Write the pairs, those of whole components together, a column at a time; returns where each part of them ends."""
    rows = pc.index_in(pa.array(found.ids, pa.large_string()), ids).to_numpy(zero_copy_only=False).astype(np.int32)
    part = _parts(found)
    order = np.argsort(part, kind="stable")
    ends = running(np.unique(part, return_counts=True)[1])
    del part
    arrays.save(paired / "ends.npy", ends)
    arrays.save(paired / "left.npy", rows[found.left[order]])
    arrays.save(paired / "right.npy", rows[found.right[order]])
    for name in _MEASURED:
        arrays.save(paired / f"{name}.npy", getattr(found, name)[order])
    return ends


_MEASURED: Final = ("jaccard", "left_in_right", "right_in_left", "kinds")


def _grouped(folder: Path, number: int) -> Path:
    return folder / f"grouped-{number:06d}.npz"


def group_part(common: Common, number: int) -> None:
    """The groups of some components: their ids, members and heads (rows of the spine), and of each pair its group."""
    paired = common.folder / _PAIRED
    begin, end = arrays.mapped(paired / "ends.npy")[number : number + 2].tolist()
    left, right, *measured = (
        arrays.mapped(paired / f"{name}.npy")[begin:end] for name in ("left", "right", *_MEASURED)
    )
    spine = admitting.load(common.admitted)
    shelf = Shelf(common.articles, len(spine), spine.size)
    rows = np.unique(np.concatenate((left, right))).tolist()
    name = {row: spine.ids[row] for row in rows}
    row_of = {id_: row for row, id_ in name.items()}
    pairs = [
        DuplicatePair(name[a], name[b], jaccard, one, other, duplicates.KINDS[kind])
        for a, b, jaccard, one, other, kind in zip(
            left.tolist(), right.tolist(), *(column.tolist() for column in measured), strict=True
        )
    ]
    place = {(pair.left, pair.right): at for at, pair in enumerate(pairs)}
    of_pair = np.full(len(pairs), -1)
    groups = duplicates.group(pairs, [shelf.article(row) for row in rows], common.settings)
    for at, group in enumerate(groups):
        of_pair[[place[pair.left, pair.right] for pair in group.pairs]] = at
    arrays.save_all(
        _grouped(common.folder, number),
        {
            "ids": np.array([group.id for group in groups], np.str_),
            "heads": np.array([row_of[group.representative] for group in groups], np.int64),
            "members": np.array([row_of[id_] for group in groups for id_ in group.documents], np.int64),
            "sizes": np.array([len(group.documents) for group in groups], np.int64),
            "of_pair": of_pair,
        },
    )


def _write(folder: Path, parts: int, spine: Spine) -> dict[str, int]:
    """The tables, from what the tasks found."""
    files = [_grouped(folder, number) for number in range(parts)]
    counts = [len(arrays.named(file, "heads")) for file in files]
    none = np.empty(0, np.int32)
    heads, members, sizes = (
        np.concatenate([none, *(arrays.named(file, name).astype(np.int32) for file in files)])
        for name in ("heads", "members", "sizes")
    )
    of_pair = [arrays.named(file, "of_pair").astype(np.int32) for file in files]
    of_pair = [np.where(of >= 0, of + first, -1) for of, first in zip(of_pair, running(counts).tolist(), strict=False)]
    names = pa.concat_arrays([pa.array([], pa.string()), *(pa.array(arrays.named(file, "ids")) for file in files)])
    group_of = np.full(len(spine), -1, np.int32)
    group_of[members] = np.repeat(np.arange(len(heads), dtype=np.int32), sizes)
    shelves.write(folder / "group_of.arrow", group=_taken(names, group_of))
    del group_of

    time = np.where(spine.published == _NAT, _LAST, spine.published)
    ids = arrow.array(spine.ids)
    rank = np.empty(len(spine), np.int32)  # of the ids
    rank[pc.sort_indices(ids).to_numpy()] = np.arange(len(spine), dtype=np.int32)
    _write_pairs(folder, ids, rank, spine, time, np.concatenate([none, *of_pair]), names)
    del of_pair

    ends = running(sizes)
    first = _or_unknown(np.minimum.reduceat(time[members], ends[:-1]) if len(heads) else np.empty(0, np.int64))
    every = np.argsort(rank[members[ends[:-1]]])  # in order of ids, as are the members of each

    def groups(chosen: NDArray[np.int64]) -> list[Any]:
        at, bounds = select(ends, every[chosen])
        moments = first[every[chosen]]
        return [
            names.take(pa.array(every[chosen])), ids.take(pa.array(heads[every[chosen]])), sizes[every[chosen]],
            pa.array(moments, pa.int64(), mask=moments == _NAT).cast(pa.timestamp("us", "UTC")),
            pa.LargeListArray.from_arrays(pa.array(bounds, pa.int64()), ids.take(pa.array(members[at]))),
        ]  # fmt: skip

    tables.write_columns(folder, "groups", "part-0", tables.months_of(first[every]), groups)
    ahead = np.lexsort((members != np.repeat(heads, sizes), np.repeat(np.arange(len(heads)), sizes)))
    arrays.save(folder / "members.npy", members[ahead])
    arrays.save(folder / "ends.npy", ends)
    return {"groups": len(heads), "in_groups": len(members)}


def _write_pairs(
    folder: Path,
    ids: Any,
    rank: NDArray[np.int32],
    spine: Spine,
    time: NDArray[np.int64],
    of_pair: NDArray[np.int32],
    names: Any,
) -> None:
    left, right, *measured = (arrays.mapped(folder / _PAIRED / f"{name}.npy") for name in ("left", "right", *_MEASURED))
    months = tables.months_of(spine.published)[np.where(time[left] <= time[right], left, right)]
    kinds = pa.array(duplicates.KINDS, pa.string())

    def pairs(chosen: NDArray[np.int64]) -> list[Any]:
        chosen = chosen[np.lexsort((rank[right[chosen]], rank[left[chosen]]))]
        jaccard, one, other, kind = (column[chosen] for column in measured)
        ends = (ids.take(pa.array(side[chosen])) for side in (left, right))
        return [*ends, jaccard, one, other, kinds.take(pa.array(kind)), _taken(names, of_pair[chosen])]

    tables.write_columns(folder, "pairs", "part-0", months, pairs)


def _taken(names: Any, rows: NDArray[np.int32]) -> Any:
    """The names at some rows, null for -1."""
    return names.take(pa.array(np.maximum(rows, 0), mask=rows < 0))


def load_members(folder: Path) -> Ragged:
    """The groups as rows of the spine (int32), that of the representative first."""
    return Ragged(arrays.mapped(folder / "members.npy"), arrays.mapped(folder / "ends.npy"))


def load_groups(folder: Path) -> list[DuplicateGroup]:
    """The groups, without their pairs: what events need of them."""
    if not (folder / "groups").exists():
        return []
    found = ds.dataset(folder / "groups", format="parquet").to_table(["id", "documents", "representative"])
    columns = (found.column(name).to_pylist() for name in ("id", "documents", "representative"))
    groups = [DuplicateGroup(id_, tuple(members), head, ()) for id_, members, head in zip(*columns, strict=True)]
    return sorted(groups, key=lambda group: group.documents)


def _parts(found: duplicates.Pairs) -> NDArray[np.int32]:
    """int32[p], 0 and up: in which part each pair is, of whole components of about a block's articles."""
    component = components(len(found.ids), found.left, found.right)
    sizes = np.bincount(component, minlength=1)
    return ((np.cumsum(sizes) - sizes) // BLOCK).astype(np.int32)[component][found.left]


def _or_unknown(moments: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.where(moments == _LAST, _NAT, moments)
