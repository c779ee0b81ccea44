"""The lines of a file that were read together. Most of them nobody asks for by themselves: what they say is decoded
together, and to make each one anew would take as long as to decode it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Lines(Sequence[bytes]):
    """A line, and those that stand behind it in a chunk, between two places: at the second one the last one ends."""

    def __init__(self, first: bytes, chunk: bytes, begin: int, end: int) -> None:
        self.first = first
        self._chunk, self._begin, self._end = chunk, begin, end

    @property
    def others(self) -> memoryview:
        """The bytes of all but the first."""
        return memoryview(self._chunk)[self._begin : self._end]

    @cached_property
    def _ends(self) -> list[int]:
        """Where those end."""
        if self._begin > self._end:
            return []
        find, ends = self._chunk.find, list[int]()
        at = find(b"\n", self._begin, self._end)
        while at >= 0:
            ends.append(at)
            at = find(b"\n", at + 1, self._end)
        return [*ends, self._end]

    def lengths(self) -> NDArray[np.int64]:
        """int64[n]: the bytes of each."""
        ends = np.array(self._ends, np.int64)
        return np.concatenate(([len(self.first)], np.diff(ends, prepend=self._begin - 1) - 1))

    def are_braced(self) -> bool:
        """Whether each but the first begins and ends with a brace.

        Where they hold as many JSON values as they are lines, each then holds one: no value goes on after a line that
        ends with a closing brace where the next one opens another.
        """
        ends = np.array(self._ends, np.int64)
        begins = np.append(self._begin, ends[:-1] + 1)
        content = np.frombuffer(self._chunk, np.uint8)
        return len(ends) > 0 and bool((content[begins] == ord("{")).all() and (content[ends - 1] == ord("}")).all())

    def __len__(self) -> int:
        return len(self._ends) + 1

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return list(self)[at]
        at = range(len(self))[at]
        return self._chunk[self._ends[at - 2] + 1 if at > 1 else self._begin : self._ends[at - 1]] if at else self.first

    def __iter__(self) -> Iterator[bytes]:
        yield self.first
        begin = self._begin
        for end in self._ends:
            yield self._chunk[begin:end]
            begin = end + 1
