"""Furniture found by itself: lines that recur across many articles of one outlet.

A line is an outlet's furniture where it stands in at least ``recurring_share`` of the outlet's articles and in at least
``recurring_min`` of them. Articles count once each: where one article has most of its text in common with another, they
are versions or reprints of one article, and what they share is the article, not the page around it. Credit lines,
sign-offs, bylines and datelines are never furniture, however often they recur (``protection.py``).

At most ``SAMPLE`` articles of an outlet are looked at, chosen by a hash of their ids, so that the answer does not
depend on the order of the documents. An outlet is known by its name, or by its address's host.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Final, TypeAlias
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import encodings, ranges
from clusterer.config import CleaningSettings
from clusterer.documents import Document
from clusterer.text.canonical_batch import CanonicalTexts
from clusterer.text.furniture import LONGEST_RECURRING
from clusterer.text.line_keys import line_key
from clusterer.text.protection import AgencyNames, protection

SAMPLE: Final = 128  # articles of one outlet; a share of 0.2 is then known to about ± 0.04
EARLIER: Final = 32  # articles of each outlet, new and earlier ones, that tell a batch which lines recur
_SAME_ARTICLE = 0.5  # share of an article's characters that stand in an earlier one
_REMEMBERED = 8  # earlier articles that a line is remembered in

Recurring: TypeAlias = Mapping[str, frozenset[str]]
"""Outlet (as ``outlet_of`` gives it) -> keys of its recurring lines. Outlets without any are left out."""


def outlet_of(document: Document) -> str:
    """The outlet's name, case-folded, or the host of its address; "" where neither is known."""
    return outlet_named(document.outlet, document.url)


def outlet_named(outlet: str, url: str) -> str:
    """As ``outlet_of``, of an article's outlet and address."""
    if outlet:
        return outlet.casefold()
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # not an address
        return ""


def recurring_lines(
    texts: Sequence[CanonicalTexts],
    ids: Sequence[str],
    outlets: Sequence[str],
    settings: CleaningSettings,
    names: AgencyNames,
) -> dict[str, frozenset[str]]:
    """The recurring lines of each outlet, over all texts. ``ids`` and ``outlets`` are those of the texts, in order.

    ``texts`` are asked for one by one, and once more for those that hold a line that recurs. Lines with one of the
    ``names`` of agencies are left out.
    """
    rows_of: dict[str, list[int]] = defaultdict(list)
    for row, outlet in enumerate(outlets):
        if outlet:
            rows_of[outlet].append(row)
    chosen = [
        (outlet, _sample(rows, ids)) for outlet, rows in sorted(rows_of.items()) if len(rows) >= settings.recurring_min
    ]
    if not chosen or not settings.recurring_lines:
        return {}
    lines = _Lines(texts, [rows for _, rows in chosen])
    found: dict[str, set[str]] = defaultdict(set)
    protected = protection(names)
    for at, line in lines.often(settings):
        if len(line) <= LONGEST_RECURRING and not protected.covers(line):
            found[chosen[at][0]].add(line_key(line))
    return {outlet: frozenset(found[outlet]) for outlet, _ in chosen if outlet in found}


def sampled(ids: Sequence[str], outlets: Sequence[str]) -> list[int]:
    """The rows that ``recurring_lines`` looks at, ascending: no others need be there."""
    rows_of: dict[str, list[int]] = defaultdict(list)
    for row, outlet in enumerate(outlets):
        if outlet:
            rows_of[outlet].append(row)
    return sorted(row for rows in rows_of.values() for row in _sample(rows, ids))


def _sample(rows: list[int], ids: Sequence[str]) -> list[int]:
    """Rows in the order in which an outlet's articles are looked at: by a hash of their ids, the smallest last."""
    named = [ids[row] for row in rows]
    entries = sorted(zip((~sample_hashes(named)).tolist(), named, rows, strict=True))
    return [row for _, _, row in entries[-SAMPLE:]]


def sample_hashes(ids: Iterable[str]) -> NDArray[np.uint64]:
    """uint64[n]: ``stable_id("sample", id)`` of each id as a number.

    The ``SAMPLE`` articles of an outlet with the smallest are looked at.
    """
    digests: list[bytes] = []
    for encoded in encodings(ids):
        hashed = _begun(len(encoded)).copy()
        hashed.update(encoded)
        digests.append(hashed.digest())
    return np.frombuffer(b"".join(digests), ">u8").astype(np.uint64)


@lru_cache(maxsize=256)
def _begun(size: int) -> blake2b:
    """What every hash of an id of so many bytes begins with."""
    return blake2b((6).to_bytes(8, "little") + b"sample" + size.to_bytes(8, "little"), digest_size=8)


class _Lines:
    """The lines that two or more sampled articles of an outlet have: n of them, by article, in the order of the sample.

    ``_article``: int64[n], place in the sample; ``_key``: int64[n], numbered, and different for equal lines of
    different outlets; ``_place``: int64[n], the last line of that key in the article, counted over all texts.
    ``_characters``: of all different lines of each article.
    """

    def __init__(self, texts: Sequence[CanonicalTexts], samples: list[list[int]]) -> None:
        self._texts = texts
        rows = np.array([row for sample in samples for row in sample], np.int64)
        self._outlet = np.repeat(np.arange(len(samples)), [len(sample) for sample in samples])  # of each article
        self._first_line: list[int] = []  # of each part
        parts: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64], NDArray[np.int32]]] = []
        first_row = first_line = 0
        order = np.argsort(rows, kind="stable")
        ordered = rows[order]
        for part in texts:
            self._first_line.append(first_line)
            begin, end = np.searchsorted(ordered, (first_row, first_row + len(part)))
            article = np.sort(order[begin:end])
            offsets = part.line_ends.offsets - part.line_ends.offsets[0]
            within = rows[article] - first_row
            counts = offsets[within + 1] - offsets[within]
            lines = ranges(offsets[within], counts)
            parts.append(
                (np.repeat(article, counts), lines + first_line, part.line_keys[lines], part.line_lengths()[lines])
            )
            first_row += len(part)
            first_line += len(part.line_keys)
        article, place, key, length = (np.concatenate(column) for column in zip(*parts, strict=True))
        key = np.where(key != 0, key ^ (self._outlet[article].astype(np.uint64) + np.uint64(1)) * _SALT, np.uint64(0))
        # Most lines have no equal: they neither recur nor tell that an article repeats another.
        order = np.argsort(key)
        new = np.diff(key[order], prepend=np.uint64(0)) != 0  # where another key begins; 0 is none
        alone = order[new & np.append(new[1:], np.True_)]
        several = order[~(new & np.append(new[1:], np.True_)) & (key[order] != 0)]
        # Of equal lines of one article the last stays.
        several = several[np.lexsort((place[several], key[several], article[several]))]
        last = np.ones(len(several), np.bool_)
        last[:-1] = (np.diff(key[several]) != 0) | (np.diff(article[several]) != 0)
        kept = several[last]
        distinct = np.concatenate((alone, kept))
        self._characters = np.bincount(article[distinct], length[distinct], len(rows))
        _, named, holders = np.unique(key[kept], return_inverse=True, return_counts=True)
        shared = holders[named] > 1
        self._article, self._place, self._length = article[kept][shared], place[kept][shared], length[kept][shared]
        _, self._key = np.unique(named[shared], return_inverse=True)

    def often(self, settings: CleaningSettings) -> list[tuple[int, str]]:
        """The lines that recur, as first written, each with its outlet's place."""
        repeats = self._repeats()
        _, written = np.unique(self._key, return_index=True)  # the first article's
        counts = np.bincount(self._key[~repeats[self._article]], minlength=len(written))
        distinct = np.bincount(self._outlet[(self._characters > 0) & ~repeats], minlength=int(self._outlet[-1]) + 1)
        enough = np.maximum(settings.recurring_min, settings.recurring_share * distinct)
        often = written[(counts > 0) & (counts >= enough[self._outlet[self._article[written]]])]
        return [(int(self._outlet[self._article[at]]), self._line(int(self._place[at]))) for at in often]

    def _repeats(self) -> NDArray[np.bool_]:
        """Which articles have most of their characters in lines that stand in one earlier article.

        A line is remembered in the first articles that have it.
        """
        found = np.zeros(len(self._outlet), np.bool_)
        half = _SAME_ARTICLE * self._characters
        order = np.argsort(self._key, kind="stable")  # the holders of a line side by side, the earlier ones first
        holders, at = self._article[order], np.empty(len(order), np.int64)
        at[order] = np.arange(len(order))
        begins = np.searchsorted(self._key[order], np.arange(int(self._key.max(initial=-1)) + 1))[self._key]
        ends = np.minimum(at, begins + _REMEMBERED)
        asked = np.flatnonzero(np.bincount(self._article, self._length, len(found)) > half)
        places = (np.searchsorted(self._article, asked, side).tolist() for side in ("left", "right"))
        for one, *place in zip(asked.tolist(), *places, strict=True):
            lines = slice(*place)
            common: dict[int, int] = defaultdict(int)
            columns = (begins[lines], ends[lines], self._length[lines])
            for begin, end, length in zip(*(column.tolist() for column in columns), strict=True):
                for earlier in holders[begin:end].tolist():
                    common[earlier] += length
            found[one] = max(common.values(), default=0) > half[one]
        return found

    def _line(self, place: int) -> str:
        at = bisect_right(self._first_line, place) - 1
        part = self._texts[at]
        place -= self._first_line[at]
        offsets = part.line_ends.offsets - part.line_ends.offsets[0]
        row = int(np.searchsorted(offsets, place, "right")) - 1
        return str(part.lines(row)[place - int(offsets[row])])


_SALT: Final = np.uint64(0x9E3779B97F4A7C15)
