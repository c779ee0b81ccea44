"""What is made once on a machine and kept for later runs: compiled kernels, and tables that take long to make.

It is looked for with the installation, which serves everybody, then in the user's cache directory, and written to the
first of the two that can be written. It goes under its name and a stamp of what it was made from: a change of source,
of Python's Unicode tables or of numpy makes it anew. ``CLUSTERER_CACHE`` names the one directory to use instead.
"""

from __future__ import annotations

import hashlib
import inspect
import os
import re
import sys
import time
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.files import UNFINISHED

_PACKAGE: Final = Path(__file__).parents[1]
_OURS: Final = re.compile(rb"^from (clusterer[.\w]*) import", re.MULTILINE)
_OLD: Final = 30 * 86400  # seconds

Arrays = tuple[NDArray[Any], ...]


def installed() -> Path:
    """The directory of the installation, which every user reads."""
    return _PACKAGE / "__pycache__" / "kernels"


def directories() -> list[Path]:
    """Where things may be kept, the first place that can be written to first choice."""
    if given := os.environ.get("CLUSTERER_CACHE"):
        return [Path(given)]
    try:
        own = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # a user without a home
        return [installed()]
    return [installed(), own / "clusterer" / "kernels"]


@cache
def stamp(source: str) -> str:
    """What is made from a module is made of: a digest of it and of our modules that it imports, or that those do."""
    known: dict[Path, bytes] = {}
    waiting = [Path(source)]
    while waiting:
        path = waiting.pop()
        if path not in known:
            known[path], others = _module(path)
            waiting += others
    return hashlib.blake2b(b"".join(known[path] for path in sorted(known)), digest_size=16).hexdigest()


@cache
def _module(path: Path) -> tuple[bytes, list[Path]]:
    """The digest of a module, and where those stand that it imports at its head."""
    content = path.read_bytes()
    others = [_PACKAGE.joinpath(*name.decode().split(".")[1:]) for name in set(_OURS.findall(content))]
    files = [
        other.with_suffix(".py") if other.with_suffix(".py").is_file() else other / "__init__.py" for other in others
    ]
    return hashlib.blake2b(content, digest_size=16).digest(), files


def distribution(package: str) -> str:
    """The name and version of an installed package; "" where there is none.

    As its folder of metadata is called: to import ``importlib.metadata`` takes longer than most tables do.
    """
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return ""
    folder = Path(spec.origin).parents[1]
    if found := sorted(folder.glob(f"{package}-*.dist-info")):
        return found[-1].name
    from importlib.metadata import version

    return version(package)


def kept(*made_of: str | Callable[[], str]) -> Callable[[Callable[[], Sequence[NDArray[Any]]]], Callable[[], Arrays]]:
    """Keep the arrays that a function without arguments makes, in this process and for the next ones: read-only.

    They depend on its module, those of ours that this imports, Python's Unicode tables, and what ``made_of`` names,
    or says when they are first asked for.
    """

    def keep(make: Callable[[], Sequence[NDArray[Any]]]) -> Callable[[], Arrays]:
        @cache
        def arrays() -> Arrays:
            named = tuple(one if isinstance(one, str) else one() for one in made_of)
            versions = f"{sys.version_info[:2]}{unicodedata.unidata_version}{np.__version__}{named}"
            digest = hashlib.blake2b((stamp(inspect.getfile(make)) + versions).encode(), digest_size=8).hexdigest()
            name = f"{make.__module__.removeprefix('clusterer.')}.{make.__qualname__}"
            known = _read(f"{name}-{digest}")
            return known if known is not None else _write(name, digest, make())

        return arrays

    return keep


def _read(name: str) -> Arrays | None:
    """The arrays where they are kept, mapped: only what is touched is read."""
    for place in directories():
        with suppress(OSError, ValueError, EOFError):
            count = int((place / name / "count").read_text())
            return tuple(np.asarray(np.load(place / name / f"{n}.npy", mmap_mode="r")) for n in range(count))
    return None


def _write(name: str, digest: str, arrays: Sequence[NDArray[Any]]) -> Arrays:
    for place in directories():
        with suppress(OSError):
            place.mkdir(parents=True, exist_ok=True)
            unfinished = Path(mkdtemp(prefix=UNFINISHED, dir=place))
            try:
                for n, values in enumerate(arrays):
                    np.save(unfinished / f"{n}.npy", values)
                (unfinished / "count").write_text(str(len(arrays)))
                unfinished.chmod(0o755)
                rmtree(place / f"{name}-{digest}", ignore_errors=True)  # what could not be read
                for older in place.glob(f"{name}-*"):  # of other versions; one in use is made again once a month
                    if older.stat().st_mtime < time.time() - _OLD:
                        rmtree(older, ignore_errors=True)
                unfinished.replace(place / f"{name}-{digest}")
            finally:
                rmtree(unfinished, ignore_errors=True)
            break
    for values in arrays:
        values.flags.writeable = False
    return tuple(arrays)
