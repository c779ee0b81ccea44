"""How the package compiles its kernels: to machine code, once per machine, at its first call.

A kernel releases the interpreter's lock, so a plain thread pool over chunks of documents uses every core. (numba's own
``parallel=True`` is not used: serial and parallel builds of one function share a cache entry, and the wrong one is
loaded silently.) The machine code is kept where ``kernel_cache`` says; ``clusterer compile`` makes all of it at once.

Compiling is what a first run waits for. What numba is slow at: ``in`` with a tuple, slices, minima of more than two
numbers, anything of numpy's, arrays made inside; and a helper is compiled again for every plain number that it is
called with, so numbers are given types first. Wrappers that nobody calls are not made.

Importing this module imports numba (about 0.3 s): import it, and modules with kernels, inside the functions that run
them.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar, cast

import numba
from numba import types

from clusterer.compute.kept import directories
from clusterer.compute.kernel_cache import KernelCache

if "scipy.linalg" not in sys.modules:
    # What numba's first kernel imports looks for scipy's BLAS, 0.3 s of every start. No kernel multiplies matrices.
    sys.modules["scipy.linalg"] = None  # type: ignore[assignment]
    try:
        import numba.np.arraymath
    finally:
        del sys.modules["scipy.linalg"]

Function = TypeVar("Function", bound=Callable[..., Any])

_COMPILING = Lock()
_ROOMS = ("compute", "text", "duplicates", "events", "reuse", "origin")
_KERNELS: dict[str, tuple[Callable[..., Any], Any]] = {}  # of the modules imported so far


def reads(dtype: Any, dimensions: int = 1) -> Any:
    """The numba type of a contiguous array that the kernel only reads (it may be read-only)."""
    return types.Array(dtype, dimensions, "C", readonly=True)


def writes(dtype: Any, dimensions: int = 1) -> Any:
    """The numba type of a contiguous array that the kernel writes."""
    return types.Array(dtype, dimensions, "C")


def kernel(signature: Any) -> Callable[[Function], Function]:
    """Compile a function for the given numba signature at its first call, cached on disk."""

    def compile_later(function: Function) -> Function:
        compiled: Callable[..., Any] | None = None
        _KERNELS[f"{function.__module__}.{function.__qualname__}"] = function, signature

        @wraps(function)
        def call(*arguments: Any) -> Any:
            nonlocal compiled
            if compiled is None:
                with _COMPILING:
                    compiled = compiled or _compiled(function, signature, directories())
            return compiled(*arguments)

        return cast("Function", call)

    return compile_later


def compile_all(places: list[Path]) -> Iterator[str]:
    """Compile every kernel of the package that is not in one of these directories; yields their names one by one."""
    for room in _ROOMS:
        for module in pkgutil.iter_modules(importlib.import_module(f"clusterer.{room}").__path__):
            importlib.import_module(f"clusterer.{room}.{module.name}")
    for name in sorted(_KERNELS):
        _compiled(*_KERNELS[name], places)
        yield name


def _compiled(function: Callable[..., Any], signature: Any, places: list[Path]) -> Callable[..., Any]:
    compiled = numba.njit(nogil=True, no_cfunc_wrapper=True)(function)
    compiled._cache = KernelCache(function, places)
    collecting = gc.isenabled()
    gc.disable()  # numba makes many objects and keeps most: a tenth of its time
    try:
        compiled.compile(signature)
    finally:
        if collecting:
            gc.enable()
    compiled.disable_compile()
    return cast("Callable[..., Any]", compiled)


def helper(function: Function) -> Function:
    """Compile a small function that kernels of the same module call; it becomes part of their code."""
    compiled: Function = numba.njit(nogil=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)(function)
    return compiled
