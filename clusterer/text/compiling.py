"""How the package compiles its kernels: to machine code, once per machine, without the interpreter's lock.

A kernel releases the interpreter's lock, so a plain thread pool over chunks of documents uses every core. (numba's own
``parallel=True`` is not used: serial and parallel builds of one function share a cache entry, and the wrong one is
loaded silently.) The machine code is cached beside the package or, where that is read-only, in the user's cache
directory; where neither can be written the kernel is compiled anew in every process.

Importing this module imports numba (about 0.3 s): import it, and modules with kernels, inside the functions that run
them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numba
from numba import types

Function = TypeVar("Function", bound=Callable[..., Any])


def reads(dtype: Any, dimensions: int = 1) -> Any:
    """The numba type of a contiguous array that the kernel only reads (it may be read-only)."""
    return types.Array(dtype, dimensions, "C", readonly=True)


def writes(dtype: Any, dimensions: int = 1) -> Any:
    """The numba type of a contiguous array that the kernel writes."""
    return types.Array(dtype, dimensions, "C")


def kernel(signature: Any) -> Callable[[Function], Function]:
    """Compile a function for the given numba signature, cached on disk."""

    def compile_it(function: Function) -> Function:
        try:
            return numba.njit(signature, nogil=True, cache=True)(function)  # type: ignore[no-any-return]
        except RuntimeError as error:
            if "no locator available" not in str(error):
                raise
            return numba.njit(signature, nogil=True)(function)  # type: ignore[no-any-return]

    return compile_it


def helper(function: Function) -> Function:
    """Compile a small function that kernels of the same module call; it becomes part of their code."""
    return numba.njit(nogil=True)(function)  # type: ignore[no-any-return]
