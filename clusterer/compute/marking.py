"""What a kernel is made from: the helpers that become part of it, and the digest that tells when it has changed."""

from __future__ import annotations

import builtins
import hashlib
import inspect
import types as python
from collections.abc import Callable
from typing import Any, Final, TypeGuard, TypeVar

from clusterer.compute.types import NamedTuple, Signature, Type

Function = TypeVar("Function", bound=Callable[..., Any])

_HELPERS: Final[set[Callable[..., Any]]] = set()


def helper(function: Function) -> Function:
    """Mark a small function that kernels call; it becomes part of their code."""
    _HELPERS.add(function)
    return function


def is_helper(value: object) -> TypeGuard[Callable[..., Any]]:
    """Whether this is a function that becomes part of the code of kernels."""
    return isinstance(value, python.FunctionType) and value in _HELPERS


def source_digest(function: Callable[..., Any], signature: Signature) -> str:
    """A digest of what a kernel's code is made from: its source, its helpers', the constants they take, its types."""
    digest = hashlib.blake2b(repr(tuple(map(_type_text, signature))).encode(), digest_size=16)
    seen: set[Callable[..., Any]] = set()

    def add(one: Callable[..., Any]) -> None:
        if one in seen:
            return
        seen.add(one)
        digest.update(inspect.getsource(one).encode())
        for name in sorted(one.__code__.co_names):
            value = one.__globals__.get(name, builtins)
            if is_helper(value):
                add(value)
            elif not callable(value) and not isinstance(value, python.ModuleType):
                said = value.tolist() if hasattr(value, "tolist") else value
                digest.update(f"{name} {type(value).__name__} {said!r}".encode())

    add(function)
    return digest.hexdigest()


def _type_text(type_: Type) -> str:
    if isinstance(type_, NamedTuple):
        return f"{type_.of.__name__}{[*zip(type_.of._fields, map(_type_text, type_.types), strict=True)]}"  # type: ignore[attr-defined]
    return repr(type_)
