"""How the package's kernels run as machine code: written in Python, translated by those who change them.

A function marked as a kernel is translated by numba into intermediate code, which the package ships (``code/``,
``translating.py``); whoever runs it makes machine code of that once, in 60 ms, and keeps it (``machine_code.py``).
numba, which takes a third of a second to import and half a second a kernel, is needed only where a kernel's source is
newer than its code.

A kernel releases the interpreter's lock, so a plain thread pool over chunks of documents uses every core.

What numba is slow at: ``in`` with a tuple, slices, minima of more than two numbers, anything of numpy's, arrays made
inside; and a helper is translated again for every plain number that it is called with, so numbers are given types
first.
"""

from __future__ import annotations

import importlib
import inspect
import logging
import pkgutil
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar, cast

from clusterer.compute.kept import directories, stamp
from clusterer.compute.marking import helper, source_digest
from clusterer.compute.types import Signature, parsed, reads, writes

__all__ = ["compile_all", "helper", "kernel", "kernels", "reads", "writes"]

log = logging.getLogger(__name__)

Function = TypeVar("Function", bound=Callable[..., Any])

_COMPILING = Lock()
_ROOMS = ("compute", "text", "duplicates", "events", "reuse", "origin")
_KERNELS: dict[str, tuple[Callable[..., Any], Signature]] = {}  # of the modules imported so far


def kernel(signature: Signature | str) -> Callable[[Function], Function]:
    """Run a function as machine code, for these types (``types.py``), from its first call on."""
    types = parsed(signature) if isinstance(signature, str) else signature

    def compile_later(function: Function) -> Function:
        compiled: Callable[..., Any] | None = None
        _KERNELS[f"{function.__module__}.{function.__qualname__}"] = function, types

        @wraps(function)
        def call(*arguments: Any) -> Any:
            nonlocal compiled
            if compiled is None:
                with _COMPILING:
                    compiled = compiled or _compiled(function, types, directories())
            return compiled(*arguments)

        return cast("Function", call)

    return compile_later


def kernels() -> dict[str, tuple[Callable[..., Any], Signature]]:
    """Every kernel of the package, by name: its function and what it takes."""
    for room in _ROOMS:
        for module in pkgutil.iter_modules(importlib.import_module(f"clusterer.{room}").__path__):
            if module.name != "translating":  # it imports numba
                importlib.import_module(f"clusterer.{room}.{module.name}")
    return dict(sorted(_KERNELS.items()))


def compile_all(places: list[Path]) -> Iterator[str]:
    """Make machine code of every kernel that has none in one of these directories; yields their names one by one.

    OSError: it cannot be kept in any of them.
    """
    from clusterer.compute import machine_code

    for name, (function, signature) in kernels().items():
        made_of = stamp(inspect.getfile(function))
        if machine_code.find(name, made_of, places) is None:
            machine_code.keep(name, made_of, machine_code.make(_intermediate(name, function, signature)), places)
        yield name


def _compiled(function: Callable[..., Any], signature: Signature, places: list[Path]) -> Callable[..., Any]:
    from clusterer.compute import machine_code

    name = f"{function.__module__}.{function.__qualname__}"
    made_of = stamp(inspect.getfile(function))
    code = machine_code.find(name, made_of, places)
    if code is None:
        code = machine_code.make(_intermediate(name, function, signature))
        try:
            machine_code.keep(name, made_of, code, places)
        except OSError:
            machine_code.complain()
    return machine_code.link(name, code, signature)


def _intermediate(name: str, function: Callable[..., Any], signature: Signature) -> str:
    """The kernel's intermediate code: the package's, or anew from its source where that has changed since."""
    from clusterer.compute import machine_code

    code = machine_code.shipped(name, source_digest(function, signature))
    if code is None:
        from clusterer.compute.translating import translate

        log.debug("%s: its source is newer than its code", name)
        code = translate(function, signature, name)
    return code
