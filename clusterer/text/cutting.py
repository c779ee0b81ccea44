"""Lines cut out of canonical texts, the way back kept: arrays in, arrays out."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Offsets, Ragged, Strings, running
from clusterer.text.canonical_batch import CanonicalTexts


def without_lines(found: CanonicalTexts, gone: NDArray[np.bool_]) -> tuple[Strings, Ragged, Ragged]:
    """Texts, runs and the spans of the original (int32[s, 2], one a line) that are cut out.

    ``gone``: bool[n] over the lines. A line goes with the break after it, the last lines of a text with the one before.
    """
    d = len(found)
    if not gone.any():
        return found.texts, found.runs, Ragged(np.empty((0, 2), np.int32), np.zeros(d + 1, np.int64))
    cuts = _Cuts(found, gone)
    runs, original = _runs(found, cuts)
    lines = cuts.lines(1)
    spans = np.stack([original(lines[0]), original(lines[1] - 1) + 1], axis=1)
    return cuts.texts(), runs, Ragged(spans, running(np.bincount(cuts.text, minlength=d)))


def texts_without_lines(found: CanonicalTexts, gone: NDArray[np.bool_]) -> Strings:
    """As ``without_lines``, the texts alone."""
    return _Cuts(found, gone).texts() if gone.any() else found.texts


def pieces_without_lines(found: CanonicalTexts, gone: NDArray[np.bool_]) -> tuple[Strings, Ragged]:
    """As ``texts_without_lines``, and what each is put together of: int64[p, 2], begin and end among all bytes."""
    begins = running(found.texts.counts)
    if not gone.any():
        return found.texts, Ragged(np.stack((begins[:-1], begins[1:]), axis=1), np.arange(len(begins)))
    cuts = _Cuts(found, gone)
    cut_starts, cut_ends = cuts.spans(0)
    pieces = np.stack((np.sort(np.append(begins[:-1], cut_ends)), np.sort(np.append(cut_starts, begins[1:]))), axis=1)
    return cuts.texts(), Ragged(pieces, running(1 + np.bincount(cuts.text, minlength=len(found))))


class _Cuts:
    """What is cut out of d texts: c lines, each with a break.

    ``text``: int64[c], whose they are; ``trailing``: bool[c], which go with the break before. Places are in bytes
    (unit 0) or in characters (1), counted over all texts.
    """

    def __init__(self, found: CanonicalTexts, gone: NDArray[np.bool_]) -> None:
        self._found = found
        self._offsets = found.line_ends.offsets - found.line_ends.offsets[0]
        self._cut = np.flatnonzero(gone)
        self.text = np.searchsorted(self._offsets, self._cut, "right") - 1
        self._first = self._cut == self._offsets[self.text]
        left = np.flatnonzero(~gone)
        left_after = np.searchsorted(left, self._cut)
        next_left = np.append(left, len(gone))[left_after]
        self.trailing = next_left >= self._offsets[self.text + 1]

    def begins(self, unit: int) -> Offsets:
        """int64[d + 1]: where the texts begin before anything is cut out."""
        if unit == 0:
            return running(self._found.texts.counts)
        counts = np.zeros(len(self._found), np.int64)
        some = np.flatnonzero(np.diff(self._offsets))
        counts[some] = self._found.line_ends.flat[self._offsets[some + 1] - 1, unit]
        return running(counts)

    def lines(self, unit: int) -> tuple[Offsets, Offsets]:
        """int64[c] twice: where the lines start and end, without their breaks."""
        ends = self._found.line_ends.flat[:, unit]
        begins = self.begins(unit)[self.text]
        return begins + np.where(self._first, 0, ends[self._cut - 1] + 1), begins + ends[self._cut]

    def spans(self, unit: int) -> tuple[Offsets, Offsets]:
        """int64[c] twice: where what is cut out starts and ends."""
        starts, ends = self.lines(unit)
        return starts - (self.trailing & ~self._first), ends + ~self.trailing

    def now_begins(self, unit: int) -> Offsets:
        """int64[d + 1]: where the texts begin afterwards."""
        starts, ends = self.spans(unit)
        removed = np.bincount(self.text, ends - starts, len(self._found)).astype(np.int64)
        begins: Offsets = self.begins(unit) - running(removed)
        return begins

    def texts(self) -> Strings:
        """What is left."""
        content = self._found.texts.flat.data
        cut_starts, cut_ends = self.spans(0)
        starts, ends = [0, *cut_ends.tolist()], [*cut_starts.tolist(), len(content)]
        kept = b"".join([content[start:end] for start, end in zip(starts, ends, strict=True)])
        return Strings(np.frombuffer(kept, np.uint8), self.now_begins(0))


def _runs(found: CanonicalTexts, cuts: _Cuts) -> tuple[Ragged, Any]:
    """The runs of what is left, and a function from characters (counted over all texts) to the original's."""
    runs, begins, of_cut = found.runs, cuts.begins(1), cuts.text
    cut_starts, cut_ends = cuts.spans(1)
    text_of = np.repeat(np.arange(len(runs)), runs.counts)
    starts = runs.flat[:, 0] + begins[text_of]
    shifts = runs.flat[:, 1] - starts

    def original(characters: Offsets) -> NDArray[np.int32]:
        return (characters + shifts[np.searchsorted(starts, characters, "right") - 1]).astype(np.int32)

    # A run of what is left begins where one did, or where a cut ends within a text.
    before = np.searchsorted(cut_starts, starts, "right") - 1
    inside = (before >= 0) & (starts < cut_ends[before])
    goes_on = cut_ends < begins[of_cut + 1]
    goes_on[:-1] &= (cut_ends[:-1] < cut_starts[1:]) | (of_cut[:-1] != of_cut[1:])
    at = np.minimum(np.searchsorted(starts, cut_ends), len(starts) - 1)
    goes_on &= starts[at] != cut_ends  # else that run is the one
    places = np.concatenate([starts[~inside], cut_ends[goes_on]])
    owners = np.concatenate([text_of[~inside], of_cut[goes_on]])
    order = np.argsort(places, kind="stable")
    places, owners = places[order], owners[order]
    lost = np.concatenate(([0], np.cumsum(cut_ends - cut_starts)))[np.searchsorted(cut_ends, places, "right")]
    now = (places - lost - cuts.now_begins(1)[owners]).astype(np.int32)
    counts = np.bincount(owners, minlength=len(runs))
    return Ragged(np.stack([now, original(places)], axis=1), running(counts)), original
