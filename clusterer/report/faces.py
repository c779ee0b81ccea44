"""What every drawing looks at of every event, as columns: a hundred bytes an event, read at the speed of memory.

Ids, digests and names stand as numbers of 64 bits: whether a page or a part is as it was is told without a string. Two
of a million events would share a number with a chance of 10^-8; their pages and rows are found by what is not cut off.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import chain
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Ragged, running, select
from clusterer.compute.lookup import located
from clusterer.records import dataclass
from clusterer.report.rows import Face

U64 = NDArray[np.uint64]

_UNDATED: Final = np.iinfo(np.int64).max  # after all that are dated
_ID = 16  # hexadecimal digits of an id (ids.py)
PAGE: Final = np.dtype([("first", ">u8"), ("rest", ">u4")])  # the name of a page of events, in two numbers
_NAME: Final = slice(len("events/"), -len(".html"))  # of a page's path: 24 hexadecimal digits (paths.py)


class Packed(msgspec.Struct, array_like=True):
    """The columns of some events as bytes, as a state keeps them of each slot."""

    ids: bytes  # uint64
    rows: bytes  # int64: where the state finds the face
    digests: bytes  # uint64: of all that an event's rows and page say
    shown: bytes  # uint64: of what the pages of related events show of it
    named: bytes  # uint64: … and of what those of the events before and after it show
    pages: bytes  # 12 bytes: the name of its page
    at: bytes  # int64: first publication in seconds
    articles: bytes  # int32: how many
    related: tuple[bytes, bytes]  # int64: how many, uint64: ids
    outlets: tuple[bytes, bytes]
    agencies: tuple[bytes, bytes]


def pack(faces: Sequence[Face], rows: Sequence[int]) -> Packed:
    """The columns of these events; ``rows``: where each face is found."""
    return Packed(
        np.array([key(face.id) for face in faces], "<u8").tobytes(),
        np.array(rows, "<i8").tobytes(),
        _halves("".join(face.digest for face in faces), 12),
        bytes.fromhex("".join(face.shown for face in faces)),
        bytes.fromhex("".join(face.named for face in faces)),
        bytes.fromhex("".join(face.page[_NAME] for face in faces)),
        np.array([_UNDATED if face.at is None else face.at for face in faces], "<i8").tobytes(),
        np.array([face.articles for face in faces], "<i4").tobytes(),
        _lists([face.related for face in faces], key),
        _lists([face.outlets for face in faces], name_key),
        _lists([face.agencies for face in faces], name_key),
    )


def _halves(digits: str, width: int) -> bytes:
    """The first eight of every ``width`` bytes."""
    return np.frombuffer(bytes.fromhex(digits), np.uint8).reshape(-1, width)[:, :8].tobytes()


def _lists(lists: Sequence[Sequence[str]], number: Any) -> tuple[bytes, bytes]:
    counts = np.array([len(one) for one in lists], "<i8")
    return counts.tobytes(), np.array([number(name) for name in chain.from_iterable(lists)], "<u8").tobytes()


def key(id_: str) -> int:
    """The number of an event's id; as its hexadecimal digits say, so that numbers are ordered as ids are."""
    if len(id_) == _ID:
        try:
            return int(id_, 16)
        except ValueError:
            pass
    return name_key(id_)


@lru_cache(1 << 16)
def name_key(name: str) -> int:
    """The number of any name."""
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


@dataclass(frozen=True, eq=False)
class Faces:
    """The columns of the events of a report, by first publication, undated ones last, then by id."""

    ids: U64
    rows: NDArray[np.int64]
    shown: U64
    named: U64
    digests: U64
    pages: U64  # the first eight bytes of their names, big-endian
    pages_rest: NDArray[np.uint32]  # the last four
    articles: NDArray[np.int32]
    slots: tuple[str, ...]  # sorted
    slot: NDArray[np.int32]  # place among them
    related: Ragged  # places
    outlets: Ragged  # numbers of names
    agencies: Ragged
    told: U64  # of all that the rows of an event say, with how its related ones are called now

    def __len__(self) -> int:
        return len(self.ids)

    def places(self, ids: Iterable[str]) -> NDArray[np.int64]:
        """Where events stand, -1 for those that do not."""
        return _found(self.ids, np.array([key(id_) for id_ in ids], np.uint64))

    @classmethod
    def of(cls, faces: Sequence[Face]) -> Faces:
        """Those of faces at hand, in their order."""
        slots = tuple(sorted({face.slot for face in faces}))
        code = {slot: place for place, slot in enumerate(slots)}
        packed = [pack(faces, range(len(faces)))]
        codes = np.array([code[face.slot] for face in faces], np.int32)
        return cls._made(packed, slots, codes, np.arange(len(faces)), {})

    @classmethod
    def joined(
        cls, parts: Sequence[tuple[str, Packed]], living: Iterable[str] | None, aliases: Mapping[str, str]
    ) -> Faces:
        """Those of some slots. ``living``: only these events; ``aliases``: what events are called now."""
        slots = tuple(slot for slot, _ in parts)
        counts = [len(part.ids) // 8 for _, part in parts]
        codes = np.repeat(np.arange(len(parts), dtype=np.int32), counts)
        packed = [part for _, part in parts]
        ids, at = _column(packed, "ids", "<u8"), _column(packed, "at", "<i8")
        order = np.lexsort((ids, at))
        if living is not None:
            wanted = np.zeros(len(ids), np.bool_)
            found = _found(ids, np.array([key(id_) for id_ in living], np.uint64))
            wanted[found[found >= 0]] = True
            order = order[wanted[order]]
        return cls._made(packed, slots, codes, order, aliases)

    @classmethod
    def _made(
        cls,
        parts: Sequence[Packed],
        slots: tuple[str, ...],
        codes: NDArray[np.int32],
        order: NDArray[np.int64],
        aliases: Mapping[str, str],
    ) -> Faces:
        def lists(name: str) -> Ragged:
            both = [getattr(part, name) for part in parts]
            counts = np.frombuffer(b"".join(count for count, _ in both), "<i8")
            items, offsets = select(running(counts), order)
            return Ragged(np.frombuffer(b"".join(flat for _, flat in both), "<u8")[items], offsets)

        ids = _column(parts, "ids", "<u8")[order]
        digests = _column(parts, "digests", "<u8")[order]
        pages = _column(parts, "pages", PAGE)[order]
        numbers = lists("related")
        flat = numbers.flat
        if aliases:
            flat = _renamed(flat, aliases)
        places = _found(ids, flat)
        owners = np.repeat(np.arange(len(order)), numbers.counts)
        there = (places >= 0) & (places != owners)
        related = Ragged(places[there], running(np.bincount(owners[there], minlength=len(order))))
        return cls(
            ids,
            _column(parts, "rows", "<i8")[order],
            _column(parts, "shown", "<u8")[order],
            _column(parts, "named", "<u8")[order],
            digests,
            pages["first"].astype(np.uint64),
            pages["rest"].astype(np.uint32),
            _column(parts, "articles", "<i4")[order],
            slots,
            codes[order],
            related,
            lists("outlets"),
            lists("agencies"),
            mixed(digests, added(related, ids[related.flat])),
        )


def _column(parts: Sequence[Packed], name: str, kind: Any) -> NDArray[Any]:
    return np.frombuffer(b"".join(getattr(part, name) for part in parts), kind)


def _renamed(numbers: U64, aliases: Mapping[str, str]) -> U64:
    """Ids as they are called now."""
    old = np.array([key(id_) for id_ in aliases], np.uint64)
    new = np.array([key(id_) for id_ in aliases.values()], np.uint64)
    place = _found(old, numbers)
    return np.where(place >= 0, new[place], numbers)


def _found(numbers: U64, asked: U64) -> NDArray[np.int64]:
    """Where each stands among distinct numbers, -1 where it does not."""
    if not len(numbers):
        return np.full(len(asked), -1, np.int64)
    order = np.argsort(numbers)
    place, known = located(numbers[order], asked)
    return np.where(known, order[place], -1)


def has(numbers: U64, names: Iterable[str]) -> NDArray[np.bool_]:
    """Which numbers are of these names."""
    return np.asarray(_found(np.array([name_key(name) for name in names], np.uint64), numbers) >= 0)


# -- digests of columns ------------------------------------------------------------------------------------------------


def mixed(*columns: U64 | NDArray[Any] | int) -> U64:
    """A digest of each row of some columns, which depends on their order (the finalizer of SplitMix64, Steele et al.
    2014, doi:10.1145/2660193.2660195).
    """
    found: Any = np.uint64(0)
    with np.errstate(over="ignore"):
        for column in columns:
            found = found * np.uint64(0x9E3779B97F4A7C15) + np.asarray(column).astype(np.uint64)
            found = (found ^ (found >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            found = (found ^ (found >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            found = found ^ (found >> np.uint64(31))
    return np.asarray(found, np.uint64)


def added(rows: Ragged, numbers: U64) -> U64:
    """For each row a digest of its numbers, which stand one for each of ``rows.flat``, in their order."""
    position = np.arange(len(numbers)) - np.repeat(rows.offsets[:-1], rows.counts)
    with np.errstate(over="ignore"):
        sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(mixed(position, numbers), dtype=np.uint64)])
        return np.asarray(sums[rows.offsets[1:]] - sums[rows.offsets[:-1]])
