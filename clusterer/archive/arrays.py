"""Arrays in files: written at once, mapped where they are read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from clusterer import files


def mapped(path: Path) -> NDArray[Any]:
    """The array of a file, whose pages are the system's."""
    found: NDArray[Any] = np.load(path, mmap_mode="r" if path.stat().st_size > _SMALL else None)
    return found.view(np.ndarray)


_SMALL = 1 << 12  # an empty array cannot be mapped, and few bytes are read sooner


def save(path: Path, values: NDArray[Any]) -> None:
    """Write an array."""
    with _replacing(path) as file:
        _begin(file, values.dtype, values.shape)
        _add(file, values)


def save_all(path: Path, values: Mapping[str, Any]) -> None:
    """Write arrays by name: ``np.load`` reads those that are asked for."""
    with _replacing(path) as file:
        np.savez(file, **values)


def named(path: Path, name: str) -> NDArray[Any]:
    """One of the arrays that ``save_all`` wrote."""
    with np.load(path) as held:
        found: NDArray[Any] = held[name]
    return found


def put_together(path: Path, name: str, parts: Sequence[Path], kind: Any, *width: int) -> None:
    """Write the arrays of that name in files of ``save_all`` one after the other, one at a time in memory."""
    count = sum(len(named(part, name)) for part in parts)
    with _replacing(path) as file:
        _begin(file, np.dtype(kind), (count, *width))
        for part in parts:
            _add(file, named(part, name).astype(kind, copy=False))


def _begin(file: BinaryIO, kind: Any, shape: tuple[int, ...]) -> None:
    told = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(file, told)


def _add(file: BinaryIO, values: NDArray[Any]) -> None:
    """Write the values. (``tofile`` does not say why a disk refuses.)"""
    step = max(1, _AT_A_TIME // max(1, values[:1].nbytes))
    file.writelines(values[begin : begin + step].tobytes() for begin in range(0, len(values), step))


_AT_A_TIME = 1 << 22  # bytes


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    unfinished = path.with_name(f"{files.UNFINISHED}{os.getpid()}-{path.name}")
    try:
        with unfinished.open("wb") as file:
            yield file
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
