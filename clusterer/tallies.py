"""What each article adds to the table of dependence (dependence.py), as columns: some ten bytes an article.

They can be kept, and those of some events be put among those of others. Events stand in the order of who asks, the
articles of each beside each other, and names are sorted, so that columns do not depend on what they were put together
of. A ``key`` is what puts events into one order wherever they stand.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.columns import ranges, running
from clusterer.findings import EventTally

GROUPS: Final[tuple[str, ...]] = ("agency", "press release", "own", "unknown")
ROLES: Final[tuple[str, ...]] = ("agency copy", "mixed", "contribution", "inferred")  # strongest first
PARTS: Final = (*GROUPS, *ROLES)
UNNAMED: Final = "(unknown)"  # an article without an outlet
UNDATED: Final = "(undated)"
_PLACES: Final = {part: place for place, part in enumerate(PARTS)}
_NAMES: Final = {"outlet": "outlets", "month": "months"}  # columns of codes, and the names they stand for
_NUMBERS: Final = {"part": "<u1", "words": "<u4"}


class Columns(msgspec.Struct, array_like=True):
    """The columns of some events."""

    outlets: list[str] = []  # names; msgspec copies what it finds here
    months: list[str] = []
    keys: bytes = b""  # [event] uint64: digest of the least id of its articles
    counts: bytes = b""  # [event] uint32: its articles
    outlet: bytes = b""  # [article] place of its outlet among the names, in as few bytes as they need
    month: bytes = b""  # [article] of its month
    part: bytes = b""  # [article] uint8, of PARTS
    words: bytes = b""  # [article] uint32
    partly: bytes = b""  # uint32: which articles have words that are not of their part, but the outlet's own
    theirs: bytes = b""  # float64: how many words of each of these are of its part

    def __len__(self) -> int:
        return len(self.keys) // 8

    @classmethod
    def of(cls, tallies: Iterable[EventTally]) -> Columns:
        """The columns of some events."""
        events = list(tallies)
        articles = [article for event in events for article in event.articles]
        outlets, outlet = _coded([article.outlet or UNNAMED for article in articles])
        months, month = _coded([article.month or UNDATED for article in articles])
        words = [article.words for article in articles]
        theirs = [article.theirs for article in articles]
        partly = [place for place, (some, all_) in enumerate(zip(theirs, words, strict=True)) if some != all_]
        return cls(
            outlets,
            months,
            b"".join(_key(min((article.id for article in event.articles), default="")) for event in events),
            np.array([len(event.articles) for event in events], "<u4").tobytes(),
            outlet,
            month,
            bytes(_PLACES[article.part] for article in articles),
            np.array(words, "<u4").tobytes(),
            np.array(partly, "<u4").tobytes(),
            np.array([theirs[place] for place in partly], "<f8").tobytes(),
        )

    @classmethod
    def together(cls, parts: Sequence[tuple[Columns, NDArray[np.int64]]], count: int) -> Columns:
        """Those of so many events: of each part some, at these places, which no other part has. -1: not wanted."""
        keys, counts = np.zeros(count, "<u8"), np.zeros(count, "<u4")
        for part, places in parts:
            there = places >= 0
            keys[places[there]] = np.frombuffer(part.keys, "<u8")[there]
            counts[places[there]] = np.frombuffer(part.counts, "<u4")[there]
        begins = running(counts)
        rows = [(part, _Rows.of(part, places, begins)) for part, places in parts]
        names: dict[str, list[str]] = {}
        columns: dict[str, NDArray[Any]] = {}
        for column, of in _NAMES.items():
            used = (row.names(getattr(part, of), part.codes(column)) for part, row in rows)
            names[of] = sorted(set(chain.from_iterable(used)))
            number = {name: place for place, name in enumerate(names[of])}
            columns[column] = np.zeros(begins[-1], _kind(names[of]))
            for part, row in rows:
                told = [number.get(name, 0) for name in getattr(part, of)]
                row.put(columns[column], np.array(told, columns[column].dtype)[part.codes(column)])
        for column, kind in _NUMBERS.items():
            columns[column] = np.zeros(begins[-1], kind)
            for part, row in rows:
                row.put(columns[column], np.frombuffer(getattr(part, column), kind))
        partly = [row.to[np.frombuffer(part.partly, "<u4")] for part, row in rows]
        place = np.concatenate([np.zeros(0, np.int64), *partly])
        theirs = np.frombuffer(b"".join(part.theirs for part, _ in parts), "<f8")
        order = np.argsort(place, kind="stable")[(place < 0).sum() :]
        return cls(
            names["outlets"],
            names["months"],
            keys.tobytes(),
            counts.tobytes(),
            columns["outlet"].tobytes(),
            columns["month"].tobytes(),
            columns["part"].tobytes(),
            columns["words"].tobytes(),
            place[order].astype("<u4").tobytes(),
            theirs[order].tobytes(),
        )

    def codes(self, column: str) -> NDArray[Any]:
        """A column of codes (``outlet``, ``month``)."""
        return np.frombuffer(getattr(self, column), _kind(getattr(self, _NAMES[column])))

    @property
    def digest(self) -> str:
        """A digest of the columns, without the names."""
        hashed = hashlib.blake2b(digest_size=12)
        for column in msgspec.structs.astuple(self)[2:]:
            hashed.update(column)
        return hashed.hexdigest()


class _Rows:
    """The articles of a part that are wanted, and where each goes."""

    def __init__(self, to: NDArray[np.int64]) -> None:
        self.to = to  # [article] its new place, -1: not wanted
        self._wanted = to >= 0

    @classmethod
    def of(cls, part: Columns, places: NDArray[np.int64], begins: NDArray[np.int64]) -> _Rows:
        counts = np.frombuffer(part.counts, "<u4").astype(np.int64)
        to = ranges(begins[places], counts)
        to[np.repeat(places < 0, counts)] = -1
        return cls(to)

    def names(self, names: Sequence[str], codes: NDArray[Any]) -> list[str]:
        """Those that a wanted article has."""
        used = np.bincount(codes[self._wanted], minlength=len(names)) > 0
        return [name for name, is_used in zip(names, used.tolist(), strict=True) if is_used]

    def put(self, column: NDArray[Any], values: NDArray[Any]) -> None:
        """Put what the wanted articles have into their places."""
        column[self.to[self._wanted]] = values[self._wanted]


def _key(id_: str) -> bytes:
    return hashlib.blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _coded(values: Sequence[str]) -> tuple[list[str], bytes]:
    """The names that stand here, sorted, and the place of each value among them."""
    names = sorted(set(values))
    number = {name: place for place, name in enumerate(names)}
    return names, np.array([number[value] for value in values], _kind(names)).tobytes()


def _kind(names: Sequence[str]) -> Any:
    """The numbers that stand for so many names."""
    return np.min_scalar_type(max(len(names) - 1, 0)).newbyteorder("<")
