"""Which of the articles that were read are new, as a run decides it, and in which order they stand from now on.

Most articles have an address and an id that no other has: nothing is to be decided. The others, found by hashes, go
through the run's own admission. All are put into order of time, then of ids, because events, months and the tables
go by time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from clusterer import arrow, files
from clusterer.archive import shelves
from clusterer.archive.checkpoints import read_record
from clusterer.archive.reading import MORE
from clusterer.columns import Strings
from clusterer.documents import Document
from clusterer.hosts.admission import Admission
from clusterer.hosts.versions import same_address
from clusterer.records import dataclass

Block: TypeAlias = tuple[list[str], NDArray[np.int32], NDArray[np.int32], list[str]]
"""The ids of some articles, which file of those named last each stands in, and its row there."""

_NAT: Final = np.iinfo(np.int64).min


@dataclass(frozen=True, slots=True, eq=False)
class Spine:
    """n admitted articles in order of time (undated ones last), then id: where each stands among those read."""

    folder: Path  # where it is written down
    size: int  # articles of a block
    files: tuple[str, ...]
    ids: Strings  # [n]
    file: NDArray[np.int32]  # [n] of ``files``
    row: NDArray[np.int32]  # [n] in that file
    published: NDArray[np.int64]  # [n] microseconds since 1970, the smallest number where unknown

    def __len__(self) -> int:
        """The number of articles."""
        return len(self.file)

    def blocks(self) -> list[int]:
        """The numbers of the blocks."""
        return list(range(-(-len(self) // self.size)))

    def block(self, number: int) -> Block:
        """The articles of a block."""
        part = slice(number * self.size, min((number + 1) * self.size, len(self)))
        used, at = np.unique(self.file[part], return_inverse=True)
        ids = list(self.ids[part.start : part.stop])
        return ids, at.astype(np.int32), self.row[part], [self.files[file] for file in used.tolist()]


def admit(folder: Path, read: Path, parts: Iterable[str], size: int) -> dict[str, Any]:
    """Decide what is new among all that was read (the parts of the step before), and write the order down."""
    names, columns = [], []
    for part in parts:
        for file in (read_record(read / f"{part}.json") or {})["files"]:
            found = shelves.mapped(read / file)
            names.append(file)
            columns.append(found)
    counts = [found.num_rows for found in columns]
    total = sum(counts)
    file = np.repeat(np.arange(len(names), dtype=np.int32), counts)
    row = np.concatenate([np.empty(0, np.int32), *(np.arange(n, dtype=np.int32) for n in counts)])
    address, name = (_column(columns, key, np.uint64) for key in ("address", "name"))
    unread = _column(columns, "unread", np.bool_)
    published = np.concatenate(
        [np.empty(0, np.int64), *(_microseconds(found.column("published")) for found in columns)]
    )
    doubtful = np.flatnonzero(_repeated(address) | _repeated(name))
    admission, chosen = _decided(_documents(read, names, file[doubtful], row[doubtful]))
    decided = admission.admitted()
    admission.warn()
    sure = np.ones(total, np.bool_)
    sure[doubtful] = False
    kept = np.concatenate((np.flatnonzero(sure), doubtful[[chosen[new.place] for new in decided]]))
    every = pa.chunked_array([found.column("ids") for found in columns], pa.large_string())
    names_of = [every.filter(pa.array(sure)), pa.chunked_array([[new.id for new in decided]], pa.large_string())]
    ids = pa.concat_arrays([chunk for one in names_of for chunk in one.chunks])
    time = published[kept]
    order = pc.sort_indices(
        pa.table({"undated": time == _NAT, "time": time, "id": ids}),
        sort_keys=[("undated", "ascending"), ("time", "ascending"), ("id", "ascending")],
    ).to_numpy()
    kept = kept[order]
    ordered = ids.take(pa.array(order))
    shelves.write(folder / "spine.arrow", ids=ordered, file=file[kept], row=row[kept], published=published[kept])
    told = {
        "files": names,
        "size": size,
        "chains": same_address(decided),
        "articles": len(kept),
        "repeated": total - len(kept),
        "dates_unread": int(unread[sure].sum()) + admission.dates_unread,
    }
    files.write(folder / "admitted.json", json.dumps(told).encode())
    return {"articles": len(kept), "repeated": total - len(kept), "looked_at": len(doubtful)}


@shelves.kept
def load(folder: Path) -> Spine:
    """The order that was written down: mapped, so that a worker reads its block of it."""
    told = admitted(folder)
    found = shelves.mapped(folder / "spine.arrow")
    file, row, published = (found.column(name).to_numpy() for name in ("file", "row", "published"))
    return Spine(folder, told["size"], tuple(told["files"]), arrow.column(found.column("ids")), file, row, published)


def admitted(folder: Path) -> dict[str, Any]:
    """What else was written down: articles that share an address ("chains" of ids), and counts."""
    return read_record(folder / "admitted.json") or {}


def documents_of(read: Path, block: Block) -> list[Document]:
    """The articles of a block, under the ids they were admitted by. Each file is looked at once."""
    ids, at, rows, names = block
    found: list[Document | None] = [None] * len(ids)
    for of, name in enumerate(names):
        documents = shelves.batch_of(shelves.mapped(read / name), MORE).documents
        for place in np.flatnonzero(at == of).tolist():
            document = documents[int(rows[place])]
            found[place] = document if document.id == ids[place] else replace(document, id=ids[place])
    return [document for document in found if document is not None]


def documents_at(read: Path, spine: Spine, rows: Sequence[int]) -> list[Document]:
    """Some articles, under the ids they were admitted by."""
    opened = shelves.Open(MORE)
    found = []
    for row in rows:
        document = opened(read / spine.files[spine.file[row]])[1].documents[int(spine.row[row])]
        found.append(replace(document, id=spine.ids[row]))
    return found


def _decided(documents: Iterable[Document]) -> tuple[Admission, list[int]]:
    """The admission of some articles, and of each that it kept which it was."""
    admission = Admission()
    chosen: list[int] = []
    for number, document in enumerate(documents):
        admission.offer([document])
        if len(admission.kept) > len(chosen):
            chosen.append(number)
    return admission, chosen


def _documents(read: Path, names: Sequence[str], file: NDArray[np.int32], row: NDArray[np.int32]) -> Iterator[Document]:
    opened = shelves.Open(MORE)
    for of, at in zip(file.tolist(), row.tolist(), strict=True):
        yield opened(read / names[of])[1].documents[at]


def _repeated(hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which occur more than once."""
    ordered = np.sort(hashes)
    twice = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    return np.isin(hashes, twice)


def _column(found: Sequence[Any], name: str, kind: Any) -> NDArray[Any]:
    columns = [one.column(name).to_numpy(zero_copy_only=False) for one in found]
    return np.concatenate([np.empty(0, kind), *columns]).astype(kind, copy=False)


def _microseconds(column: Any) -> NDArray[np.int64]:
    moments: NDArray[np.int64] = column.cast(pa.int64()).fill_null(_NAT).to_numpy()
    return moments
