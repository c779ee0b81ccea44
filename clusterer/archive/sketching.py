"""Sketches: made a block at a time, kept as six arrays on the disk that are mapped where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, overload

import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates
from clusterer.archive import arrays, shelves
from clusterer.archive.admitting import Spine
from clusterer.archive.engine import Engine
from clusterer.archive.shelves import block_name
from clusterer.columns import Strings, running
from clusterer.config import DuplicateSettings
from clusterer.duplicates.minhash import scheme_of
from clusterer.records import dataclass
from clusterer.text.tokens import tokenize

_ARRAYS: Final = {
    "rows": np.int64,
    "words": np.int64,
    "fingerprints": np.uint64,
    "keys": np.uint64,
    "samples": np.uint64,
}
_ENDS: Final = "sample_indptr"


def sketch_blocks(
    folder: Path, articles: Path, spine: Spine, settings: DuplicateSettings, engine: Engine
) -> dict[str, Any]:
    """Sketch every block that is not there yet, then put the blocks together."""
    blocks = [folder / block_name(number) for number in spine.blocks()]
    waiting = [number for number in spine.blocks() if not blocks[number].exists()]
    engine.map(sketch_block, (folder, articles, spine.size, settings), waiting)
    for name, kind in _ARRAYS.items():
        width = (settings.bands,) if name == "keys" else ()
        arrays.put_together(folder / f"{name}.npy", name, blocks, kind, *width)
    counts = [np.diff(arrays.named(block, _ENDS)) for block in blocks]
    arrays.save(folder / f"{_ENDS}.npy", running(np.concatenate([np.empty(0, np.int64), *counts])))
    for block in blocks:
        block.unlink()
    return {"tasks": len(blocks)}


def sketch_block(common: tuple[Path, Path, int, DuplicateSettings], number: int) -> None:
    """The sketches of one block, with rows counted over all articles."""
    folder, articles, size, settings = common
    batch = shelves.batch_of(shelves.mapped(articles / block_name(number)), shelves.MORE)
    assert batch.clean is not None
    words = tokenize(list(batch.clean.texts), 1)
    found = duplicates.sketch(list(batch.ids), words, settings, 1).shifted(number * size)
    arrays.save_all(folder / block_name(number), {name: getattr(found, name) for name in (*_ARRAYS, _ENDS)})


def load(folder: Path, spine: Spine, settings: DuplicateSettings) -> duplicates.Sketches:
    """The sketches of all articles: mapped, so that they take no memory of their own."""
    held = {name: arrays.mapped(folder / f"{name}.npy") for name in (*_ARRAYS, _ENDS)}
    return duplicates.Sketches(_Named(spine.ids, held["rows"]), scheme=scheme_of(settings), **held)


@dataclass(frozen=True, slots=True, eq=False)
class _Named(Sequence[str]):
    """The ids at some rows, made when they are asked for."""

    ids: Strings
    rows: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self.ids[int(row)] for row in self.rows[at]]
        return self.ids[int(self.rows[at])]
