"""Memory that is used again: arrays of a thread, since fresh pages for every piece of work would cost as much as the
work, and pages that the C library keeps until it is asked for them.
"""

from __future__ import annotations

import ctypes
import threading
from contextlib import suppress
from typing import Any, Final

import numpy as np
from numpy.typing import DTypeLike, NDArray

_KEPT: Final = 1 << 20  # items up to which a thread keeps its arrays
MANY: Final = 20_000  # articles beyond which a step gives back what it used: half of what a process holds by then


def give_back() -> None:
    """Give pages that hold nothing any more back to the system, before another stage of another kind begins: what glibc
    keeps for reuse does not fit there, and adds to the most that the process needs.
    """
    with suppress(OSError, AttributeError):  # another C library
        ctypes.CDLL(None).malloc_trim(0)


def make_room(articles: int) -> None:
    """Give them back before a step on so many articles, if these are many."""
    if articles > MANY:
        give_back()


def hold() -> None:
    """Keep what is freed, for what comes next: for a process that takes arrays of the same sizes again and again, and
    that is ours. Of itself glibc gives them back each time, and asks for them anew: a third of all page faults of
    ``dedupe``.
    """
    with suppress(OSError, AttributeError):  # another C library
        library = ctypes.CDLL(None)
        for option in (_TRIM, _MAP):
            library.mallopt(*option)


_TRIM: Final = (-1, 1 << 28)  # M_TRIM_THRESHOLD: bytes at the end of what there is that are not given back
_MAP: Final = (-3, 1 << 25)  # M_MMAP_THRESHOLD: arrays of fewer bytes are not asked for one by one; the most there is


class Scratch(threading.local):
    """One array of each kind for each thread, as long as asked for; they grow to the longest asked for so far."""

    def __init__(self, *kinds: DTypeLike) -> None:
        self.kinds = kinds
        self.kept = self._made(1)

    def arrays(self, size: int) -> tuple[NDArray[Any], ...]:
        """Views of this size, with whatever was in them. A single huge piece of work gets arrays of its own."""
        if size > _KEPT:
            return self._made(size)
        if size > len(self.kept[0]):
            self.kept = self._made(1 << (size - 1).bit_length())
        return tuple(array[:size] for array in self.kept)

    def _made(self, size: int) -> tuple[NDArray[Any], ...]:
        return tuple(np.empty(size, kind) for kind in self.kinds)
