"""Arrays in files: written at once, mapped where they are read.

The pages of a mapped file are the system's, but as long as they are mapped they count as this process's: a reader of
many files gives them up now and then (``unmap``); what is read again comes from the system's memory.
"""

from __future__ import annotations

import mmap
import threading
import weakref
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from clusterer import files


def mapped(path: Path) -> NDArray[Any]:
    """The array of a file, whose pages are the system's."""
    found: NDArray[Any] = np.load(path, mmap_mode="r" if path.stat().st_size > _SMALL else None)
    if isinstance(found.base, mmap.mmap):
        _remember(found.base)
    return found.view(np.ndarray)


def content(path: Path) -> mmap.mmap:
    """The bytes of a file, mapped. Raises OSError, and ValueError for a file without any."""
    with path.open("rb") as file:
        found = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    _remember(found)
    return found


def unmap() -> None:
    """Give up the pages of all mapped files; they are mapped again where they are looked at."""
    with _HELD:
        for one in _MAPPED:
            one.madvise(mmap.MADV_DONTNEED)


def _remember(one: mmap.mmap) -> None:
    with _HELD:
        _MAPPED.add(one)


_MAPPED: weakref.WeakSet[mmap.mmap] = weakref.WeakSet()
_HELD = threading.Lock()  # any thread may open a file
_SMALL = 1 << 12  # an empty array cannot be mapped, and few bytes are read sooner


def save(path: Path, values: NDArray[Any]) -> None:
    """Write an array."""
    with files.Replacing(path) as made:
        _begin(made.file, values.dtype, values.shape)
        _add(made.file, values)


def save_all(path: Path, values: Mapping[str, Any]) -> None:
    """Write arrays by name: ``np.load`` reads those that are asked for."""
    with files.Replacing(path) as made:
        np.savez(made.file, **values)


def named(path: Path, name: str) -> NDArray[Any]:
    """One of the arrays that ``save_all`` wrote."""
    with np.load(path) as held:
        found: NDArray[Any] = held[name]
    return found


def put_together(path: Path, name: str, parts: Sequence[Path], kind: Any, *width: int) -> None:
    """Write the arrays of that name in files of ``save_all`` one after the other, one at a time in memory."""
    count = sum(len(named(part, name)) for part in parts)
    with files.Replacing(path) as made:
        _begin(made.file, np.dtype(kind), (count, *width))
        for part in parts:
            _add(made.file, named(part, name).astype(kind, copy=False))


def _begin(file: BinaryIO, kind: Any, shape: tuple[int, ...]) -> None:
    told = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(file, told)


def _add(file: BinaryIO, values: NDArray[Any]) -> None:
    """Write the values. (``tofile`` does not say why a disk refuses.)"""
    step = max(1, _AT_A_TIME // max(1, values[:1].nbytes))
    file.writelines(values[begin : begin + step].tobytes() for begin in range(0, len(values), step))


_AT_A_TIME = 1 << 22  # bytes
