"""How common terms are, on the disk: each partition's tables, and their sum, which is mapped where it is looked into.

A table takes 16 bytes a term, and terms grow with articles. Keys are hashes, so a range of them at a time is added up.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.archive import arrays, checkpoints
from clusterer.archive.shelves import kept
from clusterer.events.frequencies import Frequencies, Table

_TABLES: Final = ("words", "names", "numbers", "capitals", "lower")
_ARTICLES: Final = "articles.npy"  # written last
_TERMS: Final = 1 << 22  # that are added up in one go: some 250 MB


def done(folder: Path) -> bool:
    """Whether all tables are there."""
    return (folder / _ARTICLES).exists()


def save(folder: Path, found: Frequencies) -> None:
    """Write the tables, without what occurs once."""
    folder.mkdir(exist_ok=True)
    for name in _TABLES:
        table: Table = getattr(found, name)
        often = table.counts > 1
        arrays.save(folder / f"{name}.keys.npy", table.keys[often])
        arrays.save(folder / f"{name}.counts.npy", table.counts[often])
    arrays.save(folder / _ARTICLES, np.array([found.articles]))


def load(folder: Path) -> Frequencies:
    """What is written there."""
    return _load(folder / _ARTICLES)


@kept
def _load(articles: Path) -> Frequencies:
    tables = (Table(*(arrays.mapped(articles.with_name(f"{name}.{of}.npy")) for of in _COLUMNS)) for name in _TABLES)
    return Frequencies(int(arrays.mapped(articles)[0]), *tables)


_COLUMNS: Final = {"keys": np.uint64, "counts": np.int64}


def add_up(folder: Path, parts: Sequence[Path]) -> None:
    """Write the sum of what is written in ``parts``, which are removed."""
    folder.mkdir(exist_ok=True)
    for name in _TABLES:
        tables = [[arrays.mapped(part / f"{name}.{of}.npy") for of in _COLUMNS] for part in parts]
        ranges = -(-sum(len(keys) for keys, _ in tables) // _TERMS)
        borders = (np.arange(1, ranges, dtype=np.float64) * 2.0**64 / max(1, ranges)).astype(np.uint64)
        cuts = [[0, *np.searchsorted(keys, borders).tolist(), len(keys)] for keys, _ in tables]
        files = [folder / f"{number:06d}.npz" for number in range(ranges)]
        for number, file in enumerate(files):
            slices = [slice(*cut[number : number + 2]) for cut in cuts]
            keys, counts = (_joined(tables, slices, column) for column in range(2))
            total = Table.of(keys, counts)
            arrays.save_all(file, {"keys": total.keys, "counts": total.counts})
        for of, kind in _COLUMNS.items():
            arrays.put_together(folder / f"{name}.{of}.npy", of, files, kind)
        for file in files:
            file.unlink()
    articles = sum(int(arrays.mapped(part / _ARTICLES)[0]) for part in parts)
    arrays.save(folder / _ARTICLES, np.array([articles]))
    for part in parts:
        checkpoints.remove(part)


def _joined(tables: Sequence[Sequence[NDArray[Any]]], slices: Sequence[slice], column: int) -> NDArray[Any]:
    return np.concatenate([table[column][rows] for table, rows in zip(tables, slices, strict=True)])
