"""Where compiled kernels are kept: with the installation, for everybody, or else in the user's cache directory.

numba's own cache uses a directory only where it may write to it, so what the owner of an installation has compiled is
no use to the others; it goes by a file's time, which says nothing of the constants that a kernel takes from other
modules; and it names files by line numbers, so each edit leaves some behind. Here a kernel is looked for in every
directory, under its name, and is as good as the source it was made of: its module and those of ours that this imports.

``NUMBA_CACHE_DIR`` names the one directory to use instead.
"""

from __future__ import annotations

import inspect
import logging
import multiprocessing
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from numba.core.caching import CompileResultCacheImpl, FunctionCache, IndexDataCacheFile

from clusterer.compute.kept import directories, stamp

log = logging.getLogger(__name__)


class KernelCache(FunctionCache):  # type: ignore[misc]  # numba has no types
    """The compiled forms of one kernel."""

    def __init__(self, function: Callable[..., Any], places: list[Path]) -> None:
        self._name = f"{function.__module__}.{function.__qualname__}"
        self._py_func = function
        self._impl = _Implementation()
        version = sys.version_info
        stem = f"{self._name.removeprefix('clusterer.')}.py{version.major}{version.minor}{sys.abiflags}"
        self._files = [IndexDataCacheFile(str(place), stem, stamp(inspect.getfile(function))) for place in places]
        self._places = places
        self._cache_path = str(places[0])  # what numba says of it
        self.enable()

    def _load_overload(self, sig: Any, target_context: Any) -> Any:
        key = self._index_key(sig, target_context.codegen())
        for file in self._files:
            try:
                found = file.load(key)
            except Exception as error:
                log.debug("%s: no use: %s", self._name, error)
                continue
            if found is not None:
                return self._impl.rebuild(target_context, found)
        return None

    def _save_overload(self, sig: Any, data: Any) -> None:
        key, reduced = self._index_key(sig, data.codegen), self._impl.reduce(data)
        for place, file in zip(self._places, self._files, strict=True):
            try:
                place.mkdir(parents=True, exist_ok=True)
                _save(file, key, reduced)
            except OSError as error:
                log.debug("%s cannot be kept in %s: %s", self._name, place, error)
            else:
                return
        _complain()


def _save(file: Any, key: Any, reduced: Any) -> None:
    try:
        file.save(key, reduced)
    except OSError:
        raise
    except Exception:
        file.flush()
        file.save(key, reduced)


class _Implementation(CompileResultCacheImpl):  # type: ignore[misc]  # numba has no types
    """How numba writes and reads machine code, without its choice of places."""

    def __init__(self) -> None:
        pass


@cache
def _complain() -> None:
    if multiprocessing.parent_process() is not None:
        return  # whoever started this process has said it
    places = " nor to ".join(map(str, directories()))
    log.warning(
        "compiled kernels cannot be written to %s, so every run compiles them anew, which takes many seconds; run "
        "`clusterer compile` as the owner of the installation, or set NUMBA_CACHE_DIR to a directory of your own",
        places,
    )
