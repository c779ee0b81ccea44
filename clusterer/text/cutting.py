"""Lines cut out of canonical texts, the way back kept: arrays in, arrays out."""

from __future__ import annotations

from itertools import pairwise
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
    text_of = np.repeat(np.arange(d), found.line_ends.counts)
    ends = found.line_ends.flat.astype(np.int64)  # in bytes, in characters
    starts = np.zeros_like(ends)
    follows = np.flatnonzero(text_of[1:] == text_of[:-1]) + 1
    starts[follows] = ends[follows - 1] + 1
    last_left = np.full(d, -1)
    left = np.flatnonzero(~gone)
    last_left[text_of[left]] = left
    cut = np.flatnonzero(gone)
    of_cut = text_of[cut]
    trailing = (cut > last_left[of_cut])[:, None]
    cut_starts = starts[cut] - (trailing & (starts[cut] > 0))
    cut_ends = ends[cut] + ~trailing

    sizes = np.zeros((d, 2), np.int64)
    with_lines = np.flatnonzero(found.line_ends.counts)
    sizes[with_lines] = ends[(found.line_ends.offsets[1:] - found.line_ends.offsets[0] - 1)[with_lines]]
    removed = np.zeros((d, 2), np.int64)
    np.add.at(removed, of_cut, cut_ends - cut_starts)
    begins = np.stack([running(sizes[:, column]) for column in (0, 1)], axis=1)  # of each text among all
    now_begins = np.stack([running((sizes - removed)[:, column]) for column in (0, 1)], axis=1)
    cut_starts += begins[of_cut]
    cut_ends += begins[of_cut]

    content = found.texts.flat.data
    kept = pairwise([0, *np.stack([cut_starts[:, 0], cut_ends[:, 0]], axis=1).reshape(-1).tolist(), len(content)])
    texts = b"".join([content[start:end] for number, (start, end) in enumerate(kept) if number % 2 == 0])
    runs, spans = _runs(found.runs, begins[:, 1], now_begins[:, 1], cut_starts[:, 1], cut_ends[:, 1], of_cut)
    return (
        Strings(np.frombuffer(texts, np.uint8), now_begins[:, 0].copy()),
        runs,
        Ragged(
            np.stack(
                [spans(starts[cut, 1] + begins[of_cut, 1]), spans(ends[cut, 1] - 1 + begins[of_cut, 1]) + 1], axis=1
            ),
            running(np.bincount(of_cut, minlength=d)),
        ),
    )


def _runs(
    runs: Ragged, begins: Offsets, now_begins: Offsets, cut_starts: Offsets, cut_ends: Offsets, of_cut: Offsets
) -> tuple[Ragged, Any]:
    """The runs of what is left, and a function from characters (counted over all texts) to the original's."""
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
    now = (places - lost - now_begins[owners]).astype(np.int32)
    counts = np.bincount(owners, minlength=len(runs))
    return Ragged(np.stack([now, original(places)], axis=1), running(counts)), original
