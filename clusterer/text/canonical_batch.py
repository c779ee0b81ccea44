"""The canonical form of many texts at once, cut into lines: columns, made chunk by chunk in a compiled kernel.

Equal to ``canonical`` of each text. The few texts that the kernel is not made for (not in NFC, or wrapped at a fixed
width) are brought into canonical form one by one, and go through it once more for their lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Offsets, Ragged, Strings, encodings, frozen, running
from clusterer.compute.scratch import Scratch
from clusterer.documents import runs_of
from clusterer.records import dataclass
from clusterer.text.canonical import canonical, character_table, cp1252, wraps
from clusterer.text.furniture import line_tests
from clusterer.text.line_keys import folding

if TYPE_CHECKING:
    from clusterer.text.canonical_kernel import Tables

CHUNK: Final = (
    1 << 19
)  # characters: what the kernel works on stays in the cache and in a thread's scratch, calls are few
ANY_LENGTH: Final = 2**31
_PADDING: Final = "\0" * 4


class Lines(Sequence[str]):
    """The lines of a canonical text. Most of them nobody looks at."""

    def __init__(self, content: memoryview, ends: list[int]) -> None:
        self._content = content
        self._ends = ends

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, at: Any) -> Any:
        return str(self._content[self._ends[at - 1] + 1 if at else 0 : self._ends[at]], "utf-8")


@dataclass(frozen=True, slots=True, eq=False)
class CanonicalTexts:
    """d texts in canonical form, the way back, and their lines. Rows of all columns are those texts."""

    texts: Strings
    runs: Ragged  # int32[r, 2] as in CleanText
    line_ends: Ragged  # int32[n, 2]: end of each line within its text, in bytes and in characters
    line_keys: NDArray[np.uint64]  # [n] hash of each line's key; 0: nothing but punctuation. Aligned with line_ends
    line_hints: NDArray[np.uint8]  # [n] 1 where a rule of furniture.py may match

    def __len__(self) -> int:
        return len(self.texts)

    def lines(self, row: int) -> Lines:
        """The lines of a text, each a string made when it is asked for."""
        start, stop = self.texts.offsets[row : row + 2].tolist()
        return Lines(self.texts.values.data[start:stop], self.line_ends.row(row)[:, 0].tolist())

    def line_bytes(self, lines: Offsets, rows: Offsets) -> tuple[Offsets, Offsets]:
        """int64[m] twice: where some lines, of these rows, start and end in the bytes of the texts."""
        ends = self.line_ends.flat[:, 0]
        first = lines == (self.line_ends.offsets[rows] - self.line_ends.offsets[0])
        begins = self.texts.offsets[rows]
        return begins + np.where(first, 0, ends[lines - 1] + 1), begins + ends[lines]

    def line_lengths(self) -> NDArray[np.int32]:
        """int32[n]: the characters of each line."""
        ends = self.line_ends.flat[:, 1]
        lengths = np.diff(ends, prepend=np.int32(-1)) - np.int32(1)
        firsts = (self.line_ends.offsets[:-1] - self.line_ends.offsets[0])[self.line_ends.counts > 0]
        lengths[firsts] = ends[firsts]
        return lengths

    def part(self, start: int, stop: int) -> CanonicalTexts:
        """Texts ``start <= i < stop``, as a view."""
        first, last = self.line_ends.offsets[[start, stop]] - self.line_ends.offsets[0]
        return CanonicalTexts(
            self.texts.part(start, stop),
            self.runs.part(start, stop),
            self.line_ends.part(start, stop),
            self.line_keys[first:last],
            self.line_hints[first:last],
        )

    @classmethod
    def joined(cls, parts: Sequence[CanonicalTexts]) -> CanonicalTexts:
        """All texts, one part after the other."""
        if len(parts) == 1:
            return parts[0]
        return cls(
            Strings.joined([p.texts for p in parts]),
            Ragged.joined([p.runs for p in parts]),
            Ragged.joined([p.line_ends for p in parts]),
            np.concatenate([p.line_keys for p in parts]),
            np.concatenate([p.line_hints for p in parts]),
        )


def canonical_chunks(texts: Sequence[str], longest: int = ANY_LENGTH) -> Iterator[CanonicalTexts]:
    """The texts in canonical form, in order, some at a time. Lines of more than ``longest`` characters get no key."""
    if texts:
        chunk = np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)) + 1) // CHUNK
        for start, stop in pairwise([0, *(np.flatnonzero(np.diff(chunk)) + 1).tolist(), len(texts)]):
            yield _chunk(texts[start:stop], longest)


def _chunk(texts: Sequence[str], longest: int) -> CanonicalTexts:
    from clusterer.text.canonical_kernel import COMPOSES, WRAPPED

    found, flags = _pass(*_encoded(texts), longest)
    suspected = np.flatnonzero(flags & (COMPOSES | WRAPPED)).tolist()
    left = [row for row in suspected if flags[row] & COMPOSES or wraps(texts[row])]
    if not left:
        return found
    levelled = [canonical(texts[row]) for row in left]
    again, _ = _pass(*_encoded([text for text, _ in levelled]), longest)
    runs = [runs_of(origins) for _, origins in levelled]
    again = CanonicalTexts(
        again.texts,
        Ragged(np.concatenate(runs), running([len(run) for run in runs])),
        again.line_ends,
        again.line_keys,
        again.line_hints,
    )
    parts = []
    done = 0
    for number, row in enumerate(left):
        parts += [found.part(done, row), again.part(number, number + 1)]
        done = row + 1
    return CanonicalTexts.joined([*parts, found.part(done, len(found))])


def _encoded(texts: Sequence[str]) -> tuple[bytes, Offsets]:
    """The texts as the kernel takes them, each with a line feed, and where they begin and end."""
    if all(map(str.isascii, texts)):  # nearly half of all time that this takes: one string is encoded, not hundreds
        return "\n".join((*texts, _PADDING)).encode(), running(np.fromiter(map(len, texts), np.int64, len(texts)) + 1)
    encoded = encodings(texts)
    return b"\n".join((*encoded, _PADDING.encode())), running([len(part) + 1 for part in encoded])


def _pass(encoded: bytes, offsets: Offsets, longest: int) -> tuple[CanonicalTexts, NDArray[np.uint8]]:
    """One pass of the kernel, and what it says of each text (flags)."""
    from clusterer.text.canonical_kernel import Out, canonical_texts

    source = np.frombuffer(encoded, np.uint8)
    d = len(offsets) - 1
    marks, content, runs, line_ends, line_keys, line_hints, key = _SCRATCH.arrays(-(len(source) * 3 // -16) * 8)
    out = Out(
        marks,
        marks.view(np.uint64),
        content,
        np.empty(d + 1, np.int64),
        np.empty(d, np.uint8),
        runs.view(np.int32).reshape(-1, 2),
        np.empty(d + 1, np.int64),
        line_ends.view(np.int32).reshape(-1, 2),
        line_keys,
        line_hints,
        np.empty(d + 1, np.int64),
        key.view(np.uint8),
        key,
    )
    n = canonical_texts(source, offsets, _tables(), longest, out)
    found = CanonicalTexts(
        Strings(_kept(content, out.offsets), out.offsets),
        Ragged(_kept(out.runs, out.run_offsets), out.run_offsets),
        Ragged(_kept(out.line_ends, out.line_offsets), out.line_offsets),
        line_keys[:n].copy(),
        line_hints[:n].copy(),
    )
    return found, out.flags


def _kept(scratch: NDArray[np.generic], offsets: Offsets) -> NDArray[np.generic]:
    return scratch[: offsets[-1]].copy()


@cache
def _tables() -> Tables:
    from clusterer.text.canonical_kernel import Tables

    kinds = character_table()
    by_byte = np.full(256, 8, np.uint8)
    by_byte[:128] = kinds[:128] & 7
    fold, expansions = folding()
    tests = line_tests()
    for values in (by_byte, *tests):
        frozen(values)
    return Tables(kinds, by_byte, frozen(cp1252()), fold, expansions, tests)


# Marks, canonical text (half as much again: windows-1252 grows), pairs of a run, pairs of a line's ends, keys, hints,
# room for one key.
_SCRATCH: Final = Scratch(np.uint8, np.uint8, np.int64, np.int64, np.uint64, np.uint8, np.uint64)
