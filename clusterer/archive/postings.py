"""The index of shared keys, for more texts than one process should hold: moved by key, then by text.

    sketches ─▶ scatter ─▶ entries by key ─▶ gather ─▶ lists: who has a key ─▶ by text ─▶ index of some texts
                (a run of sketches a task)   (a range of keys a task)         (a range of texts a task)

What the search asks of its index (``duplicates/candidates.py``) is answered by parts of it, each to the letter as the
whole one would: a list goes to a range of texts as far as those texts look into it, which is at most ``LIMIT`` texts
before them, or the ``LEADERS`` first and the ``LEADERS`` before each where more than ``LIMIT`` have the key. So a crowd
moves no more than what is asked of it, and a task's memory is bounded by its texts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from clusterer.archive import arrays
from clusterer.columns import ranges, running
from clusterer.duplicates.candidates import LEADERS, LIMIT, SAMPLE_BITS, Index
from clusterer.duplicates.sets import Rows
from clusterer.records import dataclass

What = Literal["keys", "samples"]
LIFT: Final[dict[What, int]] = {"keys": 0, "samples": SAMPLE_BITS}

ENTRIES: Final = 1 << 22  # keys of a range: 50 MB
SKETCHES: Final = 1 << 15  # that a task scatters: 20 MB
TEXTS: Final = 1 << 14  # of a range: some 1 kB each, 40 kB at most
_ENTRY: Final = np.dtype([("key", "<u8"), ("text", "<i4")])
_PIECE: Final = np.dtype([("key", "<i4"), ("size", "<i4"), ("length", "<i4")])


@dataclass(frozen=True, slots=True)
class Places:
    """Where the tasks of a search find what they need, and how the texts and keys are parted."""

    folder: Path  # of the search: ``number.npy`` has each sketch's text, or -1; ``heads.npy`` each text's sketch
    sketches: Path
    texts: int
    parts: tuple[tuple[What, int], ...]  # ranges of keys, as powers of two

    @property
    def row_bits(self) -> int:
        """The lowest bits of a key that give way to a text, as where all are in one index."""
        return max(SAMPLE_BITS, (self.texts - 1).bit_length())

    def bits(self, what: What) -> int:
        """The highest bits of a key that say in which range it is."""
        return dict(self.parts)[what]

    def file(self, kind: str, what: str, number: int, end: str = "npy") -> Path:
        """Where a task puts a part of something."""
        return self.folder / f"{what}-{kind}-{number:06d}.{end}"


def scatter(places: Places, task: tuple[What, int]) -> None:
    """The keys of some sketches, in order of their ranges."""
    what, run = task
    rows = slice(run * SKETCHES, (run + 1) * SKETCHES)
    number = arrays.mapped(places.folder / "number.npy")[rows]
    if what == "keys":
        keys = arrays.mapped(places.sketches / "keys.npy")[rows]
        texts, keys = np.repeat(number, keys.shape[1]), keys.reshape(-1)
    else:
        ends = arrays.mapped(places.sketches / "sample_indptr.npy")[rows.start : rows.stop + 1]
        texts, keys = (
            np.repeat(number, np.diff(ends)),
            arrays.mapped(places.sketches / "samples.npy")[ends[0] : ends[-1]],
        )
    keys, texts = keys[texts >= 0], texts[texts >= 0]
    part = (keys << np.uint64(LIFT[what]) >> np.uint64(48)).astype(np.uint16) >> np.uint16(16 - places.bits(what))
    order = np.argsort(part, kind="stable")  # by radix
    entries = np.empty(len(keys), _ENTRY)
    entries["key"], entries["text"] = keys[order], texts[order]
    arrays.save(places.file("entries", what, run), entries)
    arrays.save(places.file("moved", what, run), running(np.bincount(part, minlength=1 << places.bits(what))))


def gather(places: Places, task: tuple[What, int]) -> None:
    """The lists of a range of keys, and the pieces of them that each range of texts looks into."""
    what, part = task
    runs = -(-len(arrays.mapped(places.folder / "number.npy")) // SKETCHES)
    found = []
    for run in range(runs):
        begin, end = arrays.mapped(places.file("moved", what, run))[part : part + 2].tolist()
        entries = arrays.mapped(places.file("entries", what, run))[begin:end]
        lifted = entries["key"] << np.uint64(LIFT[what])
        found.append(
            lifted >> np.uint64(places.row_bits) << np.uint64(places.row_bits) | entries["text"].astype(np.uint64)
        )
    together = np.concatenate([np.empty(0, np.uint64), *found])
    del found
    together.sort()
    prefixes = together >> np.uint64(places.row_bits)
    other = np.uint64(2**64 - 1)  # than any prefix
    edges = np.flatnonzero(np.diff(prefixes, prepend=other, append=other))
    sizes = np.diff(edges)
    shared = sizes > 1
    texts = (together & np.uint64((1 << places.row_bits) - 1))[np.repeat(shared, sizes)].astype(np.int32)
    prefixes, indptr = prefixes[edges[:-1][shared]], running(sizes[shared])
    arrays.save_all(places.file("lists", what, part, "npz"), {"prefixes": prefixes, "indptr": indptr, "texts": texts})
    pieces, moved, ends = _pieces(texts, indptr, -(-places.texts // TEXTS))
    arrays.save(places.file("postings", what, part), moved)
    arrays.save(places.file("pieces", what, part), pieces)
    arrays.save(places.file("ends", what, part), ends)  # the last: then the task is done


def _pieces(texts: NDArray[np.int32], indptr: Rows, ranges: int) -> tuple[NDArray[Any], NDArray[np.int32], Rows]:
    """(pieces of lists, their texts, int64[2, ranges + 1]: where those of a range of texts begin in both)."""
    sizes = np.diff(indptr)
    key = np.repeat(np.arange(len(sizes)), sizes)
    of = texts // TEXTS
    last = np.flatnonzero((np.diff(key, append=-1) != 0) | (np.diff(of, append=-1) != 0))  # of a piece, in its list
    first = np.concatenate((np.zeros(min(1, len(last)), np.int64), last[:-1] + 1))
    key = key[last]
    begin, size = indptr[key], sizes[key]
    crowd = size > LIMIT
    led = np.where(crowd, np.minimum(LEADERS, last + 1 - begin), 0)  # texts at the list's beginning …
    rest = np.where(crowd, np.maximum(first - LEADERS, begin + led), begin)  # … and on from here
    length = led + last + 1 - rest
    order = np.argsort(of[last], kind="stable")
    pieces = np.empty(len(last), _PIECE)
    pieces["key"], pieces["size"], pieces["length"] = key[order], size[order], length[order]
    within = np.arange(length.sum()) - np.repeat(np.cumsum(length[order]) - length[order], length[order])
    begin, led, rest = (np.repeat(column[order], length[order]) for column in (begin, led, rest))
    moved = texts[np.where(within < led, begin + within, rest + within - led)]
    counts = np.bincount(of[last], minlength=ranges)
    weight = np.bincount(of[last], length, minlength=ranges).astype(np.int64)
    return pieces, moved, np.stack((running(counts), running(weight)))


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """The index as far as a range of texts asks it: m texts, numbered anew in their order, and one that is none."""

    index: Index
    texts: Rows  # [m] their numbers
    keys: Rows  # [lists] which list of all a list is


def index_of(places: Places, what: What, number: int, firsts: Rows) -> Shelf:
    """What the texts of a range look into. ``firsts``: int64[parts + 1], how many lists stand before each range's."""
    pieces, moved, keys = [], [], []
    for part in range(1 << places.bits(what)):
        ends = arrays.mapped(places.file("ends", what, part))
        one = arrays.mapped(places.file("pieces", what, part))[ends[0, number] : ends[0, number + 1]]
        pieces.append(one)
        keys.append(one["key"] + firsts[part])
        moved.append(arrays.mapped(places.file("postings", what, part))[ends[1, number] : ends[1, number + 1]])
    piece, postings = np.concatenate(pieces), np.concatenate(moved)
    held = np.zeros(places.texts, np.bool_)
    held[postings] = True
    texts = np.flatnonzero(held)
    place = np.empty(places.texts, np.int32)
    place[texts] = np.arange(len(texts), dtype=np.int32)
    # A list is as long as the whole one as far as that matters: what is cut off stands behind all that is looked at.
    length = piece["length"].astype(np.int64)
    full = np.maximum(length, np.minimum(piece["size"], LIMIT + 1))
    indptr = running(full)
    padded = np.full(int(indptr[-1]), len(texts), np.int32)
    padded[ranges(indptr[:-1], length)] = place[postings]
    return Shelf(_transposed(padded, indptr, len(texts) + 1), texts, np.concatenate(keys))


def _transposed(postings: NDArray[np.int32], indptr: Rows, n: int) -> Index:
    from clusterer.duplicates import kernels

    by_row = np.zeros(n + 2, np.int64)
    lists, at = np.empty(len(postings), np.int32), np.empty(len(postings), np.int32)
    kernels.transpose(postings, indptr, by_row, lists, at)
    return Index(np.empty(0, np.uint64), 0, postings, indptr, lists, at, by_row[:-1])
