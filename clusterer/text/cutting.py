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
    runs, original = _runs(found.runs, cuts)
    spans = np.stack([original(cuts.line_starts), original(cuts.line_ends - 1) + 1], axis=1)
    return cuts.texts(), runs, Ragged(spans, running(np.bincount(cuts.text, minlength=d)))


def texts_without_lines(found: CanonicalTexts, gone: NDArray[np.bool_]) -> Strings:
    """As ``without_lines``, the texts alone."""
    return _Cuts(found, gone).texts() if gone.any() else found.texts


class _Cuts:
    """What is cut out of d texts: c lines, each with a break.

    ``text``: int64[c], whose they are. ``starts`` and ``ends``: int64[c, 2] of what is cut, ``line_starts`` and
    ``line_ends``: int64[c] of the lines without their breaks. ``begins`` and ``now_begins``: int64[d + 1, 2], where the
    texts begin before and after. All in bytes and in characters (pairs), or characters, counted over all texts.
    """

    def __init__(self, found: CanonicalTexts, gone: NDArray[np.bool_]) -> None:
        self._content = found.texts.flat.data
        d = len(found)
        text_of = np.repeat(np.arange(d), found.line_ends.counts)
        ends = found.line_ends.flat.astype(np.int64)
        starts = np.zeros_like(ends)
        follows = np.flatnonzero(text_of[1:] == text_of[:-1]) + 1
        starts[follows] = ends[follows - 1] + 1
        last_left = np.full(d, -1)
        left = np.flatnonzero(~gone)
        last_left[text_of[left]] = left
        cut = np.flatnonzero(gone)
        self.text = text_of[cut]
        trailing = (cut > last_left[self.text])[:, None]
        self.starts = starts[cut] - (trailing & (starts[cut] > 0))
        self.ends = ends[cut] + ~trailing

        sizes = np.zeros((d, 2), np.int64)
        with_lines = np.flatnonzero(found.line_ends.counts)
        sizes[with_lines] = ends[(found.line_ends.offsets[1:] - found.line_ends.offsets[0] - 1)[with_lines]]
        removed = np.zeros((d, 2), np.int64)
        np.add.at(removed, self.text, self.ends - self.starts)
        self.begins = np.zeros((d + 1, 2), np.int64)
        np.cumsum(sizes, axis=0, out=self.begins[1:])
        self.now_begins = np.zeros((d + 1, 2), np.int64)
        np.cumsum(sizes - removed, axis=0, out=self.now_begins[1:])
        of_all = self.begins[self.text]
        self.starts += of_all
        self.ends += of_all
        self.line_starts = starts[cut, 1] + of_all[:, 1]
        self.line_ends = ends[cut, 1] + of_all[:, 1]

    def texts(self) -> Strings:
        """What is left."""
        borders = np.stack([self.starts[:, 0], self.ends[:, 0]], axis=1).reshape(-1).tolist()
        starts, ends = [0, *borders[1::2]], [*borders[::2], len(self._content)]
        kept = b"".join([self._content[start:end] for start, end in zip(starts, ends, strict=True)])
        return Strings(np.frombuffer(kept, np.uint8), self.now_begins[:, 0].copy())


def _runs(runs: Ragged, cuts: _Cuts) -> tuple[Ragged, Any]:
    """The runs of what is left, and a function from characters (counted over all texts) to the original's."""
    begins, cut_starts, cut_ends, of_cut = cuts.begins[:, 1], cuts.starts[:, 1], cuts.ends[:, 1], cuts.text
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
    now = (places - lost - cuts.now_begins[owners, 1]).astype(np.int32)
    counts = np.bincount(owners, minlength=len(runs))
    return Ragged(np.stack([now, original(places)], axis=1), running(counts)), original
