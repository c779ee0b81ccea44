"""Articles on disk as Arrow files that are mapped into memory: any row is read without those beside it.

A file is one batch of at most ``BLOCK`` articles, uncompressed. Pages of a mapped file are the system's to keep or to
drop, so reading takes no memory of its own. Arrow has no lone surrogates: they become U+FFFD.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any, Final, TypeVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from clusterer import arrow, files
from clusterer.archive import arrays
from clusterer.batch import Batch
from clusterer.columns import Strings
from clusterer.documents import Article, Attribution
from clusterer.errors import ClustererError
from clusterer.packing import decode

T = TypeVar("T")

BLOCK: Final = 5_000  # articles of a file, and of a task: as the plan's
_OPEN: Final = 1_000  # files that are kept mapped
_LOOKS: Final = 10_000  # at articles, after which their pages are given up: the system maps 64 kB around each


def write(path: Path, batch: Batch | None = None, **columns: Any) -> None:
    """Write a file at once: a batch, and more columns (numpy arrays, lists of bytes or strings, Strings)."""
    told = batch.to_arrow() if batch is not None else None
    names = list(told.schema.names) if told is not None else []
    held = list(told.columns) if told is not None else []
    for name, column in columns.items():
        names.append(name)
        held.append(arrow.array(column) if isinstance(column, Strings) else pa.array(column))
    found = pa.RecordBatch.from_arrays(held, names=names)
    with (
        files.Unfinished(path) as unfinished,
        pa.OSFile(unfinished.name, "wb") as sink,
        pa.ipc.new_file(sink, found.schema) as writer,
    ):
        writer.write_batch(found)


def mapped(path: Path) -> Any:
    """The record batch of a file. Raises ClustererError for one that is missing or damaged."""
    try:
        return pa.ipc.open_file(pa.py_buffer(arrays.content(path))).get_batch(0)
    except (OSError, pa.ArrowException, ValueError) as error:
        raise ClustererError("missing or damaged", subject=str(path), hint="remove its folder and run it again") from (
            error
        )


def kept(load: Callable[[Path], T]) -> Callable[[Path], T]:
    """``load`` of a file or folder, which remembers the last one for as long as it is the same on the disk: a process
    may see a step made again under the same name.
    """

    @lru_cache(maxsize=1)
    def remembered(path: Path, *_: int) -> T:
        return load(path)

    @wraps(load)
    def loaded(path: Path) -> T:
        told = path.stat()
        return remembered(path, told.st_ino, told.st_mtime_ns)

    return loaded


def batch_of(found: Any, more: Sequence[str]) -> Batch:
    """The batch of a record batch that also has these columns."""
    return Batch.from_arrow(found.select([name for name in found.schema.names if name not in more]))


class Open:
    """Files that were opened, the latest of them kept open."""

    def __init__(self, more: Sequence[str]) -> None:
        self._more = more
        self._held: OrderedDict[Path, tuple[Any, Batch]] = OrderedDict()

    def __call__(self, path: Path) -> tuple[Any, Batch]:
        """The record batch of a file, and the batch in it."""
        if path in self._held:
            self._held.move_to_end(path)
            return self._held[path]
        found = mapped(path)
        self._held[path] = found, batch_of(found, self._more)
        if len(self._held) > _OPEN:
            self._held.popitem(last=False)
        return self._held[path]


MORE: Final = ("headline", "own")  # columns beside a batch of cleaned articles


class Shelf:
    """All articles of a dataset by their row: row r stands in file r // size."""

    def __init__(self, folder: Path, count: int, size: int) -> None:
        self.size = size
        self.folder = folder
        self._count = count
        self._open = Open(MORE)
        self._looked = 0

    def __len__(self) -> int:
        return self._count

    def _at(self, row: int) -> tuple[Any, Batch, int]:
        self._looked += 1
        if self._looked % _LOOKS == 0:
            arrays.unmap()
        block, within = divmod(row, self.size)
        return *self._open(self.folder / block_name(block)), within

    def article(self, row: int) -> Article:
        """One article."""
        found, batch, within = self._at(row)
        article = batch.articles[within]
        headline = found.column("headline")[within].as_py()
        return replace(article, headline=headline) if headline else article

    def text(self, row: int) -> str:
        """Its clean text."""
        _, batch, within = self._at(row)
        assert batch.clean is not None
        return batch.clean.texts[within]

    def texts(self, rows: NDArray[np.int64] | Sequence[int]) -> list[str]:
        """The clean texts of some."""
        return [self.text(int(row)) for row in rows]

    def own(self, row: int) -> Attribution:
        """What an article says of its own origin."""
        found, _, within = self._at(row)
        return decode(found.column("own")[within].as_py(), Attribution)


def block_name(block: int) -> str:
    """The file of a block."""
    return f"{block:06d}.arrow"
