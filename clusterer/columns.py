"""Columns: what a batch of articles is made of. One allocation a column, numpy throughout, rows by running offsets.

A slice is a view: it copies offsets at most, never values. A column pickles as what it shows, not as all that it is a
view of, so a slice of a large batch is cheap to send to another process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import pairwise
from typing import Any, TypeVar, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from clusterer.records import dataclass

Offsets = NDArray[np.int64]
R = TypeVar("R", bound="Ragged")


def running(counts: ArrayLike) -> Offsets:
    """int64[n + 1]: where n rows of these lengths begin and end."""
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64))).astype(np.int64)


def ranges(starts: NDArray[Any], counts: NDArray[Any]) -> Offsets:
    """int64: all numbers from each start on, as many as its count: where the items of rows stand that are gathered."""
    ends: Offsets = np.cumsum(counts, dtype=np.int64)
    places: Offsets = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - (ends - counts), counts)
    return places


def select(offsets: Offsets, rows: Offsets) -> tuple[Offsets, Offsets]:
    """``(items, offsets)`` of some rows, in the order asked for: where their items stand, and the rows' new offsets."""
    begins = offsets[:-1][rows]
    counts = offsets[1:][rows] - begins
    return ranges(begins, counts), running(counts)


def frozen(values: NDArray[Any]) -> NDArray[Any]:
    """The array, read-only from now on (in a tuple, that is what a kernel wants that only reads)."""
    values.flags.writeable = False
    return values


@dataclass(frozen=True, slots=True, eq=False)
class Ragged:
    """n rows of any length: row i is ``values[offsets[i]:offsets[i + 1]]``."""

    values: NDArray[Any]
    offsets: Offsets  # [n + 1], never decreases; a view's does not begin at 0

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def row(self, i: int) -> NDArray[Any]:
        """The values of row i, as a view."""
        return self.values[self.offsets[i] : self.offsets[i + 1]]

    @property
    def counts(self) -> Offsets:
        """int64[n]: the length of each row, counted at each call: ask once, not for each row."""
        return np.diff(self.offsets)

    @property
    def flat(self) -> NDArray[Any]:
        """All values of these rows, as a view."""
        return self.values[self.offsets[0] : self.offsets[-1]]

    def part(self: R, start: int, stop: int) -> R:
        """Rows ``start <= i < stop``, as a view."""
        return type(self)(self.values, self.offsets[start : stop + 1])

    def take(self: R, rows: ArrayLike) -> R:
        """Some rows, in the order asked for, copied."""
        chosen = np.asarray(rows, np.int64).reshape(-1)
        starts, stops = self.offsets[:-1][chosen].tolist(), self.offsets[1:][chosen].tolist()
        pieces = [self.values[a:b] for a, b in zip(starts, stops, strict=True)]
        return type(self)(np.concatenate([self.values[:0], *pieces]), running(self.counts[chosen]))

    @classmethod
    def joined(cls: type[R], parts: Sequence[R]) -> R:
        """The rows of all parts (one at least), one part after the other."""
        if len(parts) == 1:
            return parts[0]
        return cls(np.concatenate([p.flat for p in parts]), running(np.concatenate([p.counts for p in parts])))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (np.ascontiguousarray(self.flat), self.offsets - self.offsets[0])


def encodings(strings: Iterable[str]) -> list[bytes]:
    """Strings as UTF-8, lone surrogates as three bytes each."""
    held = list(strings)
    try:
        return list(map(str.encode, held))  # half the time
    except UnicodeEncodeError:
        return [string.encode("utf-8", "surrogatepass") for string in held]


class Strings(Ragged):
    """n strings as UTF-8 (values: uint8). Lone surrogates are kept, as three bytes each ("surrogatepass")."""

    __slots__ = ()

    @classmethod
    def of(cls, strings: Iterable[str]) -> Strings:
        """The strings, encoded."""
        encoded = encodings(strings)
        return cls(np.frombuffer(b"".join(encoded), np.uint8), running([len(part) for part in encoded]))

    @overload
    def __getitem__(self, i: int) -> str: ...
    @overload
    def __getitem__(self, i: slice) -> Strings: ...
    def __getitem__(self, i: int | slice) -> str | Strings:
        if isinstance(i, slice):
            start, stop, _ = i.indices(len(self))
            return self.part(start, max(start, stop))
        if i < 0:
            i += len(self)
        return str(self.values.data[self.offsets[i] : self.offsets[i + 1]], "utf-8", "surrogatepass")

    def bytes(self) -> list[bytes]:
        """Every string's bytes."""
        content, offsets = self.flat.tobytes(), (self.offsets - self.offsets[0]).tolist()
        return [content[start:end] for start, end in pairwise(offsets)]

    def __iter__(self) -> Iterator[str]:
        content, offsets = self.values.data, self.offsets.tolist()
        return (str(content[start:end], "utf-8", "surrogatepass") for start, end in pairwise(offsets))


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """n strings of which few differ (outlets, languages): codes into a list of names."""

    codes: NDArray[np.int32]  # [n]
    names: tuple[str, ...]

    @classmethod
    def of(cls, strings: Iterable[str]) -> Labels:
        """The strings, numbered in the order they are met."""
        numbers: dict[str, int] = {}
        codes = [numbers.setdefault(string, len(numbers)) for string in strings]
        return cls(np.array(codes, np.int32), tuple(numbers))

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, i: int) -> str:
        return self.names[int(self.codes[i])]

    def __iter__(self) -> Iterator[str]:
        return map(self.names.__getitem__, self.codes.tolist())

    def part(self, start: int, stop: int) -> Labels:
        """Rows ``start <= i < stop``, as a view."""
        return Labels(self.codes[start:stop], self.names)

    def take(self, rows: ArrayLike) -> Labels:
        """Some rows, in the order asked for, copied."""
        return Labels(self.codes[np.asarray(rows, np.int64)], self.names)

    @classmethod
    def joined(cls, parts: Sequence[Labels]) -> Labels:
        """The rows of all parts, one part after the other."""
        numbers: dict[str, int] = {}
        codes = [
            np.array([numbers.setdefault(name, len(numbers)) for name in part.names], np.int32)[part.codes]
            for part in parts
            if len(part)
        ]
        return cls(np.concatenate([np.empty(0, np.int32), *codes]), tuple(numbers))


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The words of d texts, in order. Row i owns the tokens ``indptr[i]:indptr[i + 1]``; ``text.tokens`` finds them."""

    hashes: NDArray[np.uint64]  # [n] hash of the folded word
    starts: NDArray[np.int32]  # [n] first code point, counted in the word's own text
    ends: NDArray[np.int32]  # [n] one past the last
    flags: NDArray[np.uint8]  # [n] UPPER | NUMBER | SENTENCE | UNSPACED | ALLCAPS, as in text.tokens
    indptr: NDArray[np.int64]  # [d + 1], from 0

    def __len__(self) -> int:
        """The number of texts."""
        return len(self.indptr) - 1

    @property
    def counts(self) -> NDArray[np.int64]:
        """int64[d]: the number of words of each text, counted at each call."""
        return np.diff(self.indptr)

    def row(self, i: int) -> slice:
        """Where the tokens of text i stand."""
        return slice(int(self.indptr[i]), int(self.indptr[i + 1]))

    def part(self, start: int, stop: int) -> Tokens:
        """Texts ``start <= i < stop``, as a view."""
        indptr = self.indptr[start : stop + 1]
        here = slice(int(indptr[0]), int(indptr[-1]))
        return Tokens(self.hashes[here], self.starts[here], self.ends[here], self.flags[here], indptr - indptr[0])

    def take(self, rows: ArrayLike) -> Tokens:
        """The tokens of some texts, in the order asked for."""
        chosen = np.asarray(rows, np.int64).reshape(-1)
        at, indptr = select(self.indptr, chosen)
        return Tokens(self.hashes[at], self.starts[at], self.ends[at], self.flags[at], indptr)

    select = take

    @classmethod
    def joined(cls, parts: Sequence[Tokens]) -> Tokens:
        """The texts of all parts, one part after the other."""
        if len(parts) == 1:
            return parts[0]
        return cls(
            np.concatenate([part.hashes for part in parts]),
            np.concatenate([part.starts for part in parts]),
            np.concatenate([part.ends for part in parts]),
            np.concatenate([part.flags for part in parts]),
            running(np.concatenate([part.counts for part in parts])),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Columns of the same length: subclasses name them. A column that is not known yet is None."""

    def _columns(self) -> list[Any]:
        return [getattr(self, column.name) for column in fields(self)]

    def __len__(self) -> int:
        return len(self._columns()[0])

    def part(self: T, start: int, stop: int) -> T:
        """Rows ``start <= i < stop``, as a view; as those of a slice, negative ones count from the end."""
        start, stop, _ = slice(start, stop).indices(len(self))
        stop = max(start, stop)
        return type(self)(*(_part(column, start, stop) for column in self._columns()))

    def take(self: T, rows: ArrayLike) -> T:
        """Some rows, in the order asked for, copied."""
        chosen = np.asarray(rows, np.int64).reshape(-1)
        return type(self)(*(_taken(column, chosen) for column in self._columns()))

    @classmethod
    def joined(cls: type[T], parts: Sequence[T]) -> T:
        """The rows of all parts (one at least), one part after the other. A column must be known in all or in none."""
        if len(parts) == 1:
            return parts[0]
        return cls(*map(_joined, zip(*(part._columns() for part in parts), strict=True)))


T = TypeVar("T", bound=Table)


def _part(column: Any, start: int, stop: int) -> Any:
    if column is None:
        return None
    return column[start:stop] if isinstance(column, np.ndarray) else column.part(start, stop)


def _taken(column: Any, rows: NDArray[np.int64]) -> Any:
    if column is None:
        return None
    return column[rows] if isinstance(column, np.ndarray) else column.take(rows)


def _joined(parts: Sequence[Any]) -> Any:
    first = parts[0]
    if first is None:
        return None
    return np.concatenate(parts) if isinstance(first, np.ndarray) else type(first).joined(parts)
