"""How the package compiles its kernels: to machine code, once per machine, at its first call.

A kernel releases the interpreter's lock, so a plain thread pool over chunks of documents uses every core. (numba's own
``parallel=True`` is not used: serial and parallel builds of one function share a cache entry, and the wrong one is
loaded silently.) The machine code is cached beside the package or, where that is read-only, in the user's cache
directory; where neither can be written the kernel is compiled anew in every process.

Compiling is what a first run waits for. What numba is slow at: ``in`` with a tuple, slices, minima of more than two
numbers, anything of numpy's, arrays made inside; and a helper is compiled again for every plain number that it is
called with, so numbers are given types first. Wrappers that nobody calls are not made.

Importing this module imports numba (about 0.3 s): import it, and modules with kernels, inside the functions that run
them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Any, TypeVar, cast

import numba
from numba import types

if "scipy.linalg" not in sys.modules:
    # What numba's first kernel imports looks for scipy's BLAS, 0.3 s of every start. No kernel multiplies matrices.
    sys.modules["scipy.linalg"] = None  # type: ignore[assignment]
    try:
        import numba.np.arraymath
    finally:
        del sys.modules["scipy.linalg"]

Function = TypeVar("Function", bound=Callable[..., Any])

_COMPILING = Lock()


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

        @wraps(function)
        def call(*arguments: Any) -> Any:
            nonlocal compiled
            if compiled is None:
                with _COMPILING:
                    compiled = compiled or _compiled(function, signature)
            return compiled(*arguments)

        return cast("Function", call)

    return compile_later


def _compiled(function: Callable[..., Any], signature: Any) -> Callable[..., Any]:
    compiled: Callable[..., Any]
    try:
        compiled = numba.njit(signature, nogil=True, cache=True, no_cfunc_wrapper=True)(function)
    except RuntimeError as error:
        if "no locator available" not in str(error):
            raise
        compiled = numba.njit(signature, nogil=True, no_cfunc_wrapper=True)(function)
    return compiled


def helper(function: Function) -> Function:
    """Compile a small function that kernels of the same module call; it becomes part of their code."""
    compiled: Function = numba.njit(nogil=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)(function)
    return compiled
