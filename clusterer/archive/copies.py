"""Near-duplicates of the whole archive: the search of a run over the sketches, then groups, some components a task.

The search is in the driver, over sketches that are mapped and texts that are read as it asks for them, or by tasks
(``spreading.py``) where its index would be too large for that. The pairs are the same. Groups are made from the pairs
that connect them, so a part of the components at a time gives the same groups.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import pairwise
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
from clusterer.columns import running
from clusterer.compute.graphs import components
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
    every = arrow.array(spine.ids)
    rows = pc.index_in(pa.array(found.ids, pa.large_string()), every).to_numpy(zero_copy_only=False).astype(np.int64)
    parts = list(_parts(found))
    order = np.concatenate([np.empty(0, np.int64), *parts])
    left, right = rows[found.left[order]], rows[found.right[order]]
    measured = [column[order] for column in (found.jaccard, found.left_in_right, found.right_in_left, found.kinds)]
    del found, rows
    arrays.save_all(
        folder / "pairs.npz",
        {
            "ends": running([len(part) for part in parts]),
            **dict(zip(_COLUMNS, (left, right, *measured), strict=True)),
        },
    )
    common = Common(folder, articles, spine.folder, settings)
    waiting = [number for number in range(len(parts)) if not _grouped(folder, number).exists()]
    handed_out(engine, group_part, common, waiting)
    told = _write(folder, len(parts), spine, every, (left, right, *measured))
    for number in range(len(parts)):
        _grouped(folder, number).unlink()
    (folder / "pairs.npz").unlink()
    checkpoints.remove(search)
    return {"pairs": len(left), **told, "moved": moved}


_COLUMNS: Final = ("left", "right", "jaccard", "left_in_right", "right_in_left", "kinds")


def _grouped(folder: Path, number: int) -> Path:
    return folder / f"grouped-{number:06d}.npz"


def group_part(common: Common, number: int) -> None:
    """The groups of some components: their ids, members and heads (rows of the spine), and of each pair its group."""
    with np.load(common.folder / "pairs.npz") as held:
        begin, end = held["ends"][number : number + 2].tolist()
        left, right, *measured = (held[name][begin:end] for name in _COLUMNS)
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


def _write(folder: Path, parts: int, spine: Spine, ids: Any, pairs: tuple[NDArray[Any], ...]) -> dict[str, int]:
    """The tables, from what the tasks found."""
    files = [_grouped(folder, number) for number in range(parts)]
    of_part = [arrays.named(file, "of_pair") for file in files]
    counts = [len(arrays.named(file, "heads")) for file in files]
    shifted = [np.where(of >= 0, of + first, -1) for of, first in zip(of_part, running(counts), strict=False)]
    of_pair = np.concatenate([np.empty(0, np.int64), *shifted])
    heads, members, sizes = (
        np.concatenate([np.empty(0, np.int64), *(arrays.named(file, name) for file in files)])
        for name in ("heads", "members", "sizes")
    )
    group = np.concatenate([np.empty(0, "<U1"), *(arrays.named(file, "ids") for file in files)])
    names = pa.array(group, pa.string())
    group_of = np.full(len(spine), -1)
    group_of[members] = np.repeat(np.arange(len(heads)), sizes)
    shelves.write(folder / "group_of.arrow", group=_taken(names, group_of))

    time = np.where(spine.published == _NAT, _LAST, spine.published)
    left, right, jaccard, one, other, kinds = pairs
    by_id = pc.sort_indices(
        pa.table({"left": ids.take(pa.array(left)), "right": ids.take(pa.array(right))}),
        sort_keys=[("left", "ascending"), ("right", "ascending")],
    ).to_numpy()
    left, right = left[by_id], right[by_id]
    kind = np.array(duplicates.KINDS, object)[kinds[by_id]]
    columns = (
        ids.take(pa.array(left)), ids.take(pa.array(right)), jaccard[by_id], one[by_id], other[by_id], kind,
        _taken(names, of_pair[by_id]),
    )  # fmt: skip
    earliest = np.minimum(time[left], time[right])
    tables.write_columns(folder, "pairs", "part-0", tables.months_of(_or_unknown(earliest)), columns)

    ends = running(sizes)
    first = np.minimum.reduceat(time[members], ends[:-1]) if len(heads) else np.empty(0, np.int64)
    first = _or_unknown(first)
    documents = pa.LargeListArray.from_arrays(pa.array(ends, pa.int64()), ids.take(pa.array(members)))
    told = (
        names, ids.take(pa.array(heads)), sizes,
        pa.array(first, pa.int64(), mask=first == _NAT).cast(pa.timestamp("us", "UTC")), documents,
    )  # fmt: skip
    by_id = pc.sort_indices(ids.take(pa.array(members[ends[:-1]]))).to_numpy()
    grouped = [pa.array(column).take(pa.array(by_id)) for column in told]
    tables.write_columns(folder, "groups", "part-0", tables.months_of(first[by_id]), grouped)
    return {"groups": len(heads), "in_groups": len(members)}


def _taken(names: Any, rows: NDArray[np.int64]) -> Any:
    """The names at some rows, null for -1."""
    return names.take(pa.array(np.maximum(rows, 0), pa.int64(), mask=rows < 0))


def load_groups(folder: Path) -> list[DuplicateGroup]:
    """The groups, without their pairs: what events need of them."""
    if not (folder / "groups").exists():
        return []
    found = ds.dataset(folder / "groups", format="parquet").to_table(["id", "documents", "representative"])
    columns = (found.column(name).to_pylist() for name in ("id", "documents", "representative"))
    groups = [DuplicateGroup(id_, tuple(members), head, ()) for id_, members, head in zip(*columns, strict=True)]
    return sorted(groups, key=lambda group: group.documents)


def _parts(found: duplicates.Pairs) -> Iterator[NDArray[np.int64]]:
    """The pairs of whole components, of about a block's articles at a time."""
    component = components(len(found.ids), found.left, found.right)
    sizes = np.bincount(component, minlength=1)
    part = (np.cumsum(sizes) - sizes)[component[found.left]] // BLOCK
    order = np.argsort(part, kind="stable")
    for begin, end in pairwise(np.flatnonzero(np.diff(part[order], prepend=-1, append=-1)).tolist()):
        yield order[begin:end]


def _or_unknown(moments: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.where(moments == _LAST, _NAT, moments)
