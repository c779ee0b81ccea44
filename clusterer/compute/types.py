"""What kernels take: plain numbers, contiguous arrays, and tuples of these, and how they are handed to machine code.

A kernel's native function gets a place for its result, a place for an error, and every argument taken apart: an array
as its owner (twice, unused here), size, size of an item, address, shape and strides. That is the form that numba gives
the functions which ``translating.py`` translates.
"""

from __future__ import annotations

import ctypes
import operator
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import numpy as np

from clusterer.records import dataclass


@dataclass(frozen=True, slots=True)
class Scalar:
    """A plain number. Called with types, it is the signature of a kernel that returns such a number."""

    name: str

    def __call__(self, *arguments: Type) -> Signature:
        """The signature of a kernel that takes these and returns such a number."""
        return arguments

    def native(self) -> list[Any]:
        """The types of what is handed over."""
        return [_NATIVE[self.name]]

    def hand(self, value: Any, flat: list[Any]) -> None:
        """Append what is handed over. Raises TypeError where the value is of another type."""
        flat.append(float(value) if self.name.startswith("float") else operator.index(value))


@dataclass(frozen=True, slots=True)
class Array:
    """A contiguous array in C order, which the kernel only reads or also writes."""

    item: Scalar
    dimensions: int
    writes: bool

    def native(self) -> list[Any]:
        """The types of what is handed over."""
        return [*(_POINTER,) * 2, *(ctypes.c_int64,) * 2, _POINTER, *(ctypes.c_int64,) * (2 * self.dimensions)]

    def hand(self, value: Any, flat: list[Any]) -> None:
        """Append what is handed over. Raises TypeError where the value is of another type."""
        dtype, flags = _DTYPES[self.item.name], value.flags
        writeable = flags.writeable
        if (
            (value.dtype is not dtype and value.dtype != dtype)
            or value.ndim != self.dimensions
            or not flags.c_contiguous
            or not (writeable or not self.writes)
        ):
            raise TypeError(f"expected {self}, got {value.dtype}[{value.ndim}], {flags}")
        # What numpy says of itself takes four times as long as to ask the buffer, which only who may write can.
        address = ctypes.addressof(_BUFFER.from_buffer(value)) if writeable else value.__array_interface__["data"][0]
        flat += (None, None, value.size, value.itemsize, address, *value.shape, *value.strides)


@dataclass(frozen=True, slots=True)
class NamedTuple:
    """A tuple with names, of these types."""

    types: tuple[Type, ...]
    of: type

    def native(self) -> list[Any]:
        """The types of what is handed over."""
        return [native for type_ in self.types for native in type_.native()]

    def hand(self, value: Any, flat: list[Any]) -> None:
        """Append what is handed over. Raises TypeError where the value is of another type."""
        for type_, part in zip(self.types, value, strict=True):
            type_.hand(part, flat)


Type: TypeAlias = Scalar | Array | NamedTuple
Signature: TypeAlias = tuple[Type, ...]

void, boolean = Scalar("none"), Scalar("boolean")
uint8, uint16, uint32, uint64 = (Scalar(f"uint{bits}") for bits in (8, 16, 32, 64))
int8, int16, int32, int64 = (Scalar(f"int{bits}") for bits in (8, 16, 32, 64))
float32, float64 = Scalar("float32"), Scalar("float64")

_POINTER: Final = ctypes.c_void_p
_BUFFER: Final = ctypes.c_char * 0
_NATIVE: Final = {
    "boolean": ctypes.c_uint8,
    "float32": ctypes.c_float,
    "float64": ctypes.c_double,
    **{f"{sign}int{bits}": getattr(ctypes, f"c_{sign}int{bits}") for sign in ("", "u") for bits in (8, 16, 32, 64)},
}
_DTYPES: Final = {name: np.dtype(bool if name == "boolean" else name) for name in _NATIVE}


def reads(item: Scalar, dimensions: int = 1) -> Array:
    """A contiguous array that the kernel only reads (it may be read-only)."""
    return Array(item, dimensions, writes=False)


def writes(item: Scalar, dimensions: int = 1) -> Array:
    """A contiguous array that the kernel writes."""
    return Array(item, dimensions, writes=True)


def parsed(signature: str) -> Signature:
    """The signature that a text such as ``int64(int64[:,::1], float64)`` stands for: arrays are written."""
    types: list[Type] = []
    for part in signature[signature.rindex("(") + 1 :].rstrip(") ").replace(":,", ":").split(","):
        name, _, dimensions = part.strip().partition("[")
        item = Scalar(name)
        types.append(writes(item, dimensions.count(":") - 1) if dimensions else item)
    return tuple(types)


def caller(address: int, signature: Signature, returns: str, name: str) -> Callable[..., Any]:
    """The native function at an address, as one of Python's. ``returns``: as the code says (``int64 int64``: a pair).

    It runs without the interpreter's lock. Raises TypeError for arguments of other types, ArithmeticError where the
    code divides by zero.
    """
    fields = [] if returns == "none" else returns.split()
    native = [_POINTER, _POINTER, *(native for type_ in signature for native in type_.native())]
    function = ctypes.CFUNCTYPE(ctypes.c_int32, *native)(address)
    result_of = type("Result", (ctypes.Structure,), {"_fields_": [(f"f{n}", _NATIVE[f]) for n, f in enumerate(fields)]})
    if not fields:
        result_of = ctypes.c_void_p
    arity = len(signature)

    def call(*arguments: Any) -> Any:
        if len(arguments) != arity:
            raise TypeError(f"{name} takes {arity} arguments, got {len(arguments)}")
        result, error = result_of(), _POINTER()
        flat: list[Any] = [ctypes.addressof(result), ctypes.addressof(error)]
        for type_, argument in zip(signature, arguments, strict=True):
            type_.hand(argument, flat)
        status = function(*flat)
        if status not in _FINE:
            raise ArithmeticError(f"{name} failed: it divided by zero")
        values = [getattr(result, f"f{n}") for n in range(len(fields))]
        return tuple(values) if len(values) > 1 else values[0] if values else None

    return call


_FINE: Final = (0, -2)  # numba's codes for a value and for none
