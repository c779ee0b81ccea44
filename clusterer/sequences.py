"""Sequences whose items are made when they are asked for, and compare as lists of them would."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from operator import eq
from typing import Any, TypeVar, overload

T = TypeVar("T")


class Comparable(Sequence[T]):
    """Equal to any sequence of the same items, so that what holds it is equal to its copy in another process."""

    __slots__ = ()

    def __eq__(self, other: object) -> Any:
        if not isinstance(other, Sequence) or isinstance(other, str | bytes):
            return NotImplemented
        return self is other or (len(self) == len(other) and all(map(eq, self, other)))

    __hash__ = None  # type: ignore[assignment]  # as that of a list


class OnDemand(Comparable[T]):
    """A sequence that makes each item anew when it is asked for: subclasses say how many there are, and how."""

    __slots__ = ()

    @abstractmethod
    def _at(self, row: int) -> T:
        """The item of a row, ``0 <= row < len(self)``."""

    def __iter__(self) -> Iterator[T]:
        return map(self._at, range(len(self)))

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> T | list[T]:
        if isinstance(at, slice):
            return [self._at(row) for row in range(*at.indices(len(self)))]
        count = len(self)
        if not -count <= at < count:
            raise IndexError(f"row {at} of {count}")
        return self._at(at % count)
