"""From a kernel's source to the intermediate code that the package ships, by numba: for those who change kernels.

Intermediate code knows no processor, no Python and no numba: what runs a kernel makes machine code of it
(``machine_code.py``).
"""

from __future__ import annotations

import re
import types as python
from collections.abc import Callable
from typing import Any

import numba
from numba.core import codegen

from clusterer.compute import machine_code
from clusterer.compute.marking import is_helper
from clusterer.compute.types import Array, NamedTuple, Signature, Type

_DROPPED = re.compile(r"(?m)^(?:; ModuleID|source_filename|target |@_ZN08NumbaEnv)[^\n]*\n")
_COUNTS = re.compile(r"(?ms)^define [^\n]*@(NRT_(?:incref|decref))\(.*?^}\n")
_MANGLED = re.compile(r"@(_ZN[\w$.]+)")
_LEFT_BEHIND = re.compile(r"(?m)^declare [^\n]*@(?:NRT_MemInfo_call_dtor|llvm\.x86\.[\w.]+)\([^\n]*\n")


def translate(function: Callable[..., Any], signature: Signature, name: str) -> str:
    """The intermediate code of a kernel: LLVM's assembly, with no word about a processor. Raises numba's errors."""
    captured: list[str] = []
    optimise = codegen.CPUCodeLibrary._optimize_final_module

    def capture(library: Any) -> None:
        captured.append(str(library._final_module))
        optimise(library)

    codegen.CPUCodeLibrary._optimize_final_module = capture
    try:
        compiled = _jitted(function)
        compiled.compile(tuple(_numba(type_) for type_ in signature))
    finally:
        codegen.CPUCodeLibrary._optimize_final_module = optimise
    ((result, _),) = [(c.signature.return_type, c) for c in compiled.overloads.values()]
    symbol = compiled.overloads[compiled.signatures[0]].fndesc.llvm_func_name
    returns = " ".join(map(str, result)) if isinstance(result, numba.types.BaseTuple) else str(result)
    return f"; returns {returns}\n{_plain(captured[-1], symbol, name)}"


def _plain(code: str, symbol: str, name: str) -> str:
    """The code without what numba says of the machine, and without its counts of references: arrays have owners."""
    code = _COUNTS.sub(
        lambda found: f"define internal void @{found[1]}(ptr %p) alwaysinline {{\n  ret void\n}}\n", code
    )
    code = _LEFT_BEHIND.sub("", _DROPPED.sub("", code))
    names = {symbol: machine_code.symbol(name)}
    for mangled in _MANGLED.findall(code):
        names.setdefault(mangled, f"helper_{len(names)}")
    code = _MANGLED.sub(lambda found: f"@{names[found[1]]}", code)
    return code.replace("define linkonce_odr", "define internal")


def _numba(type_: Type) -> Any:
    if isinstance(type_, Array):
        return numba.types.Array(_numba(type_.item), type_.dimensions, "C", readonly=not type_.writes)
    if isinstance(type_, NamedTuple):
        return numba.types.NamedTuple(tuple(map(_numba, type_.types)), type_.of)
    return getattr(numba.types, type_.name)


def _jitted(function: Callable[..., Any]) -> Any:
    """The function for numba, and the helpers it calls."""
    known: dict[Callable[..., Any], Any] = {}

    def jitted(one: Callable[..., Any]) -> Any:
        if one not in known:
            named = {name: one.__globals__.get(name) for name in one.__code__.co_names}
            helpers = {name: jitted(value) for name, value in named.items() if is_helper(value)}
            around = {**one.__globals__, **helpers}
            twin = python.FunctionType(one.__code__, around, one.__name__, one.__defaults__, one.__closure__)
            twin.__module__, twin.__qualname__ = one.__module__, one.__qualname__
            known[one] = numba.njit(nogil=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)(twin)
        return known[one]

    return jitted(function)
