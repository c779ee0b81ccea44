"""Machine code brought into memory without LLVM, which takes 45 ms and 80 MB to import.

A kernel's object file is made with 64-bit addresses throughout (LLVM's large code model), so all that is left to do is
to lay its sections side by side and to write addresses into them: of its own constants, and of the few functions of the
C library that LLVM calls by itself (``memset``, ``exp``). Where an object asks for anything else, or the machine is
another one, LLVM links it (``optimising.py``).

The form of the file: System V ABI, chapters 4 and 5, and its AMD64 supplement, section 4.4.
"""

from __future__ import annotations

import ctypes
import mmap
import platform
import struct
import sys
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple

_ELF: Final = b"\x7fELF\x02\x01\x01"  # of 64 bits, the lowest byte first
_RELOCATABLE, _X86_64 = 1, 62  # kind of file, machine
_SYMBOLS, _ADDENDS, _NO_BITS = 2, 4, 8  # kinds of sections
_WRITTEN, _LOADED = 1, 2  # what is done with a section
_ADDRESS: Final = 1  # R_X86_64_64: the 64 bits of symbol + addend
_MAPPED: Final[list[mmap.mmap]] = []  # for as long as the process lasts


class _Section(NamedTuple):
    name: int
    kind: int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    align: int
    entry: int


class _UnknownError(Exception):
    """The object file asks for something that only LLVM knows."""


def linked(code: bytes, symbol: str) -> int | None:
    """The address of a function of an object file, in memory from now on. None: it takes LLVM to link it."""
    if sys.platform != "linux" or platform.machine() != "x86_64" or not code.startswith(_ELF):
        return None
    try:
        return _linked(code, symbol)
    except (_UnknownError, OSError):  # OSError: the system lets nobody run what was written
        return None


def _linked(code: bytes, symbol: str) -> int:
    kind, machine = struct.unpack_from("<HH", code, 16)
    [headers] = struct.unpack_from("<Q", code, 40)
    width, count = struct.unpack_from("<HH", code, 58)
    if (kind, machine) != (_RELOCATABLE, _X86_64):
        raise _UnknownError
    sections = [_Section(*struct.unpack_from("<IIQQQQIIQQ", code, headers + width * n)) for n in range(count)]
    places, size = _laid_out(sections)
    memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    for number, place in places.items():
        one = sections[number]
        memory[place : place + one.size] = code[one.offset : one.offset + one.size]
    [table] = (one for one in sections if one.kind == _SYMBOLS)
    for section in sections:
        if section.kind == _ADDENDS and section.info in places:
            for at, said, addend in struct.iter_unpack("<QQq", code[section.offset : section.offset + section.size]):
                if said & 0xFFFFFFFF != _ADDRESS:
                    raise _UnknownError
                value = _value(code, sections, table, said >> 32, places, base)
                struct.pack_into("<Q", memory, places[section.info] + at, value + addend & 0xFFFFFFFFFFFFFFFF)
    found = next(n for n in range(table.size // 24) if _name(code, sections, table, n) == symbol)
    address = _value(code, sections, table, found, places, base)
    if _library().mprotect(ctypes.c_void_p(base), ctypes.c_size_t(size), mmap.PROT_READ | mmap.PROT_EXEC):
        raise OSError(ctypes.get_errno(), "cannot be run")
    _MAPPED.append(memory)
    return address


def _laid_out(sections: list[_Section]) -> tuple[Mapping[int, int], int]:
    """Where each section that is loaded goes, and how much room all of them take."""
    places: dict[int, int] = {}
    end = 0
    for number, one in enumerate(sections):
        if one.flags & _LOADED and one.size:
            if one.flags & _WRITTEN or one.kind == _NO_BITS:
                raise _UnknownError
            places[number] = -(-end // (one.align or 1)) * (one.align or 1)
            end = places[number] + one.size
    return places, end


def _value(
    code: bytes, sections: list[_Section], table: _Section, number: int, places: Mapping[int, int], base: int
) -> int:
    """The address of a symbol."""
    _, _, _, section, offset, _ = struct.unpack_from("<IBBHQQ", code, table.offset + 24 * number)
    if section in places:
        return base + places[section] + int(offset)
    if section:  # nowhere, or not loaded
        raise _UnknownError
    return _function(_name(code, sections, table, number))


def _name(code: bytes, sections: list[_Section], table: _Section, number: int) -> str:
    [at] = struct.unpack_from("<I", code, table.offset + 24 * number)
    begin = sections[table.link].offset + at
    return code[begin : code.index(b"\0", begin)].decode()


@cache
def _function(name: str) -> int:
    """The address of a function of the C library."""
    try:
        return ctypes.cast(getattr(_library(), name), ctypes.c_void_p).value or 0
    except AttributeError:
        raise _UnknownError from None


@cache
def _library() -> Any:
    return ctypes.CDLL(None, use_errno=True)
