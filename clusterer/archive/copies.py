"""Near-duplicates of the whole archive: the search of a run over the sketches, then groups, a few components at a time.

Sketches of about 700 bytes fit where the search is (10 million in 7 GB); texts are read from the disk as it asks for
them. Groups are made from the pairs that connect them, so a part of the components at a time gives the same groups.
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
from clusterer.archive import shelves, tables
from clusterer.archive.admitting import Spine
from clusterer.archive.shelves import Shelf
from clusterer.compute.graphs import components
from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicateGroup

log = logging.getLogger(__name__)

_AT_ONCE: Final = 20_000  # articles whose groups are made together
_NAT: Final = np.iinfo(np.int64).min
_LAST: Final = np.iinfo(np.int64).max


def find(
    folder: Path, shelf: Shelf, sketches: duplicates.Sketches, spine: Spine, settings: DuplicateSettings
) -> dict[str, Any]:
    """Write the tables of pairs and groups, and the group of each article."""
    found = duplicates.search(sketches, shelf.texts, settings)
    for note in found.notes:
        log.warning("near-duplicates: %s", note)
    every = arrow.array(spine.ids)
    rows = pc.index_in(pa.array(found.ids, pa.large_string()), every).to_numpy(zero_copy_only=False)
    rows = rows.astype(np.int64)
    time = np.where(spine.published == _NAT, _LAST, spine.published)
    group_of_pair = np.full(len(found), -1)
    group_of = np.full(len(spine), -1)
    groups: list[DuplicateGroup] = []
    for pairs in _parts(found):
        chosen = np.unique(np.concatenate((found.left[pairs], found.right[pairs])))
        articles = [shelf.article(row) for row in rows[chosen].tolist()]
        place = dict(zip((found.ids[at] for at in chosen.tolist()), rows[chosen].tolist(), strict=True))
        part = found.values(pairs)
        number = {(pair.left, pair.right): at for pair, at in zip(part, pairs.tolist(), strict=True)}
        for group in duplicates.group(part, articles, settings):
            group_of[[place[id_] for id_ in group.documents]] = len(groups)
            group_of_pair[[number[pair.left, pair.right] for pair in group.pairs]] = len(groups)
            groups.append(group)
    names = np.array([*(group.id for group in groups), None], object)
    shelves.write(folder / "group_of.arrow", group=pa.array(names[group_of], pa.string()))
    earliest = np.minimum(time[rows[found.left]], time[rows[found.right]])
    ids = np.array([*found.ids, None], object)
    columns = (
        ids[found.left], ids[found.right], found.jaccard, found.left_in_right, found.right_in_left,
        np.array(duplicates.KINDS, object)[found.kinds], names[group_of_pair],
    )  # fmt: skip
    tables.write_columns(folder, "pairs", "part-0", tables.months_of(_or_unknown(earliest)), columns)
    first = np.full(len(groups), _LAST)
    held = np.flatnonzero(group_of >= 0)
    np.minimum.at(first, group_of[held], time[held])
    order = np.argsort(np.array([group.documents[0] for group in groups], object), kind="stable")
    _write_groups(folder, [groups[at] for at in order.tolist()], _or_unknown(first[order]))
    return {"pairs": len(found), "groups": len(groups), "in_groups": len(held)}


def load_groups(folder: Path) -> list[DuplicateGroup]:
    """The groups, without their pairs: what events need of them."""
    if not (folder / "groups").exists():
        return []
    found = ds.dataset(folder / "groups", format="parquet").to_table(["id", "documents", "representative"])
    columns = (found.column(name).to_pylist() for name in ("id", "documents", "representative"))
    groups = [DuplicateGroup(id_, tuple(members), head, ()) for id_, members, head in zip(*columns, strict=True)]
    return sorted(groups, key=lambda group: group.documents)


def _parts(found: duplicates.Pairs) -> Iterator[NDArray[np.int64]]:
    """The pairs of whole components, of about _AT_ONCE articles at a time."""
    component = components(len(found.ids), found.left, found.right)
    sizes = np.bincount(component, minlength=1)
    part = (np.cumsum(sizes) - sizes)[component[found.left]] // _AT_ONCE
    order = np.argsort(part, kind="stable")
    for begin, end in pairwise(np.flatnonzero(np.diff(part[order], prepend=-1, append=-1)).tolist()):
        yield order[begin:end]


def _or_unknown(moments: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.where(moments == _LAST, _NAT, moments)


def _write_groups(folder: Path, groups: list[DuplicateGroup], first: NDArray[np.int64]) -> None:
    columns = (
        [group.id for group in groups],
        [group.representative for group in groups],
        [len(group.documents) for group in groups],
        pa.array(first, pa.int64(), mask=first == _NAT).cast(pa.timestamp("us", "UTC")),
        [group.documents for group in groups],
    )
    tables.write_columns(folder, "groups", "part-0", tables.months_of(first), columns)
