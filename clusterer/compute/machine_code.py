"""From the intermediate code that the package ships to machine code: optimised for this processor once, and kept.

The intermediate code of a kernel is a text under ``code/``, as ``translating.py`` wrote it. LLVM takes some 60 ms to
make machine code of one (``optimising.py``), which goes where ``kept.py`` says, under the digest of all it depends on,
and is loaded from there in a fraction of a millisecond (``linking.py``).
"""

from __future__ import annotations

import hashlib
import logging
import platform
import re
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

from clusterer import files
from clusterer.compute.kept import directories, distribution
from clusterer.compute.linking import linked
from clusterer.compute.types import Signature, caller

log = logging.getLogger(__name__)

_CODE: Final = Path(__file__).with_name("code")
_OLD: Final = 30 * 86400  # seconds after which the code of another version may go
_DIGEST: Final = 16  # bytes
_PASSES: Final = "4"  # what is done to the code below; counted up when that changes


def symbol(name: str) -> str:
    """What the native function of a kernel is called."""
    return name.replace(".", "_")


def find(name: str, made_of: str, places: Iterable[Path]) -> bytes | None:
    """The machine code of a kernel, where it is kept and whole."""
    file = _file(name, made_of)
    for place in places:
        with suppress(OSError):
            content = (place / file).read_bytes()
            if content[:_DIGEST] == hashlib.blake2b(content[_DIGEST:], digest_size=_DIGEST).digest():
                return content[_DIGEST:]
            log.debug("%s in %s is damaged", file, place)
    return None


def keep(name: str, made_of: str, code: bytes, places: Iterable[Path]) -> None:
    """Keep the machine code of a kernel in the first of these directories that can be written; OSError if in none."""
    file, refused = _file(name, made_of), OSError("there is no directory to keep kernels in")
    for place in places:
        try:
            place.mkdir(parents=True, exist_ok=True)
            files.write(place / file, hashlib.blake2b(code, digest_size=_DIGEST).digest() + code)
            for other in place.glob(f"{symbol(name)}-*.o"):  # of other versions; one in use is made again once a month
                if other.stat().st_mtime < time.time() - _OLD:
                    other.unlink(missing_ok=True)
        except OSError as error:
            log.debug("%s cannot be kept in %s: %s", name, place, error)
            refused = error
        else:
            return
    raise refused


def _file(name: str, made_of: str) -> str:
    content = "\0".join((made_of, *_here()))
    return f"{symbol(name)}-{hashlib.blake2b(content.encode(), digest_size=_DIGEST).hexdigest()}.o"


@cache
def _here() -> tuple[str, ...]:
    """What machine code depends on here: LLVM, what is done with it, and the processor."""
    return distribution("llvmlite"), _PASSES, platform.machine(), *_processor()


def _processor() -> list[str]:
    """What kind of processor this machine has and what it can do: as Linux says, elsewhere as LLVM does."""
    with suppress(OSError), Path("/proc/cpuinfo").open() as file:
        first, _, _ = file.read(_ONE_PROCESSOR).partition("\n\n")
        if found := _KIND_OF_PROCESSOR.findall(first):
            return found
    from clusterer.compute import optimising

    return list(optimising.processor())


_ONE_PROCESSOR: Final = 1 << 13  # characters: the flags of one take two thousand at most, and there may be hundreds
_KIND_OF_PROCESSOR: Final = re.compile(
    r"^(?:vendor_id|cpu family|model|model name|stepping|flags|Features|CPU \w+)\t*:.*$", re.MULTILINE
)


def shipped(name: str, digest: str) -> str | None:
    """The package's intermediate code of a kernel; None where it is missing, or of another source than this."""
    with suppress(OSError):
        first, _, code = (_CODE / f"{name}.ll").read_text("utf-8").partition("\n")
        if first == f"; of {digest}":
            return code
    return None


def ship(name: str, digest: str, code: str) -> None:
    """Write a kernel's intermediate code into the package."""
    files.write(_CODE / f"{name}.ll", f"; of {digest}\n{code}".encode())


def drop_others(names: Iterable[str]) -> None:
    """Remove from the package the code of kernels that are not among these."""
    for path in set(_CODE.glob("*.ll")) - {_CODE / f"{name}.ll" for name in names}:
        path.unlink()


def make(code: str) -> bytes:
    """Machine code for this processor, as an object file. The first line of the code says what the kernel returns."""
    from clusterer.compute import optimising

    returns = code[: code.index("\n")].removeprefix("; returns ")
    return f"{returns}\n".encode() + optimising.optimised(code)


def link(name: str, code: bytes, signature: Signature) -> Callable[..., Any]:
    """The kernel of this machine code, as a function."""
    returns, _, code = code.partition(b"\n")
    address = linked(code, symbol(name))
    if address is None:
        from clusterer.compute import optimising

        address = optimising.linked(code, symbol(name))
    return caller(address, signature, returns.decode(), name)


@cache
def complain() -> None:
    """Say once that nothing can be kept here."""
    import multiprocessing

    if multiprocessing.parent_process() is not None:
        return  # whoever started this process has said it
    places = " nor to ".join(map(str, directories()))
    log.warning(
        "compiled kernels cannot be written to %s, so every run compiles them anew, which takes seconds; run "
        "`clusterer compile` as the owner of the installation, or set CLUSTERER_CACHE to a directory of your own",
        places,
    )
