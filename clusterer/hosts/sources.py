"""Which files need not be read again: those that were read to their end without a complaint and have not changed since.

A file is as it was while its size, its times of change and its inode are. ``ctime`` is among them, which no program can
set back. A file that changed less than two seconds before it was read may change again within the same tick of the
clock, and is read once more the next time (as git does with its index).
"""

from __future__ import annotations

import os.path
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Final

from clusterer.records import dataclass

_RACY_SECONDS: Final = 2.0  # a younger file may change again under the same time (FAT counts in twos)


@dataclass(slots=True)
class Sources:
    """Keeps track of files while they are read; ``skip`` is what ``readers.read`` asks."""

    known: Mapping[str, str] = field(default_factory=dict)  # path -> stamp, from earlier runs
    skipped: int = 0
    finished: dict[str, str] = field(default_factory=dict)  # read to the end by now, not yet committed
    _path: str = ""
    _stamp: str = ""

    def skip(self, path: str) -> bool:
        """Whether the file is as it was when it was last read."""
        self.finish()
        stamp = _stamp_of(path)
        if stamp and self.known.get(path) == stamp:
            self.skipped += 1
            return True
        self._path, self._stamp = path, stamp
        return False

    def unchanged(self, path: str) -> bool:
        """What ``skip`` will say, asked ahead of time and without consequence."""
        stamp = _stamp_of(path)
        return bool(stamp) and self.known.get(path) == stamp

    def complain(self) -> None:
        """Something in the file cannot be read: it will be read again, so that the complaint does not get lost."""
        self._stamp = ""

    def finish(self) -> None:
        """The file at hand has been read to its end."""
        if self._stamp:
            self.finished[self._path] = self._stamp
        self._path = self._stamp = ""

    def take(self) -> dict[str, str]:
        """The files that were finished since this was last asked."""
        taken, self.finished = self.finished, {}
        return taken


def unread(dates: int, passed_over: Mapping[str, int]) -> dict[str, int]:
    """Counts of what was there and could not be read, without being put aside: dates, and files of other kinds."""
    counts = {"dates_unread": dates, "passed_over": sum(passed_over.values())}
    counts |= {f"passed_over_{kind}": count for kind, count in sorted(passed_over.items())}
    return {name: count for name, count in counts.items() if count}


def within(source: str, inputs: Sequence[str]) -> bool:
    """Whether what was put aside at ``source`` lies in one of the inputs, by the components of their paths: what is
    known of ``incoming`` says nothing of ``incoming2``, nor ``in`` of either.
    """
    at = os.path.normpath(_ROW.sub("", source))
    for given in inputs:
        if given == "-":
            if source == _STANDARD_INPUT or source.startswith(f"{_STANDARD_INPUT}:"):
                return True
            continue
        top = os.path.normpath(given)
        if top in (at, os.path.normpath(source)) or at.startswith(os.path.join(top, "")):  # noqa: PTH118 -- a prefix
            return True
        if top == os.curdir and not os.path.isabs(at) and Path(at).parts[:1] != (os.pardir,):  # noqa: PTH117
            return True
    return False


_ROW: Final = re.compile(r"(?::\d+(?:\.\d+)?)$")
_STANDARD_INPUT: Final = "standard input"


def _stamp_of(path: str) -> str:
    """What changes when the file does; "" where it cannot be told."""
    try:
        stat = Path(path).stat()
    except OSError:
        return ""
    if path == "-" or time.time() - max(stat.st_mtime, stat.st_ctime) < _RACY_SECONDS:
        return ""
    return f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino}"
