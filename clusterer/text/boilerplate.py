"""Furniture found by itself: lines that recur across many articles of one outlet.

A line is an outlet's furniture where it stands in at least ``recurring_share`` of the outlet's articles and in at least
``recurring_min`` of them. Articles count once each: where one article has most of its text in common with another, they
are versions or reprints of one article, and what they share is the article, not the page around it. Credit lines,
sign-offs, bylines and datelines are never furniture, however often they recur (``furniture.is_protected``).

Memory is bounded: at most ``SAMPLE`` articles of an outlet are looked at, chosen by a hash of their ids, so that the
answer does not depend on the order of the documents. An outlet is known by its name, or by its address's host.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import urlsplit

from clusterer.config import CleaningSettings
from clusterer.documents import Document, stable_id
from clusterer.text.canonical import canonical
from clusterer.text.furniture import LONGEST_RECURRING, is_protected, line_key

SAMPLE: Final = 128  # articles of one outlet; a share of 0.2 is then known to about ± 0.04
_SAME_ARTICLE = 0.5  # share of an article's characters that stand in an earlier one
_REMEMBERED = 8  # earlier articles that a line is remembered in


def outlet_of(document: Document) -> str:
    """The outlet's name, case-folded, or the host of its address; "" where neither is known."""
    if document.outlet:
        return document.outlet.casefold()
    try:
        return (urlsplit(document.url).hostname or "").removeprefix("www.")
    except ValueError:  # not an address
        return ""


def recurring_lines(documents: Iterable[Document], settings: CleaningSettings) -> dict[str, frozenset[str]]:
    """Outlet (as ``outlet_of`` gives it) -> keys of its recurring lines. Outlets without any are left out."""
    samples: dict[str, list[tuple[int, str, Document]]] = defaultdict(list)
    for document in documents:
        outlet = outlet_of(document)
        if outlet:
            # A max-heap by hash: the articles with the smallest hashes stay.
            entry = (-int(stable_id("sample", document.id), 16), document.id, document)
            sample = samples[outlet]
            if len(sample) < SAMPLE:
                heapq.heappush(sample, entry)
            elif entry[:2] > sample[0][:2]:
                heapq.heapreplace(sample, entry)
    found: dict[str, frozenset[str]] = {}
    for outlet in sorted(samples):
        texts = [document.text for _, _, document in sorted(samples[outlet], key=lambda entry: entry[:2])]
        if len(texts) >= settings.recurring_min:
            lines = _recurring(texts, settings)
            if lines:
                found[outlet] = lines
    return found


def _recurring(texts: Sequence[str], settings: CleaningSettings) -> frozenset[str]:
    seen_in: dict[str, list[int]] = defaultdict(list)  # line key -> the first articles that hold it
    written: dict[str, str] = {}  # … and how it was written first
    counts: Counter[str] = Counter()
    distinct = 0
    for at, text in enumerate(texts):
        lines = {line_key(line): line for line in canonical(text)[0].split("\n")}
        lines.pop("", None)
        if not lines:
            continue
        if not _repeats(lines, seen_in):
            distinct += 1
            counts.update(lines.keys())
        for key, line in lines.items():
            written.setdefault(key, line)
            if len(seen_in[key]) < _REMEMBERED:
                seen_in[key].append(at)
    enough = max(settings.recurring_min, settings.recurring_share * distinct)
    often = (key for key, count in counts.items() if count >= enough)
    return frozenset(key for key in often if len(written[key]) <= LONGEST_RECURRING and not is_protected(written[key]))


def _repeats(lines: dict[str, str], seen_in: dict[str, list[int]]) -> bool:
    common: Counter[int] = Counter()
    for key, line in lines.items():
        for earlier in seen_in.get(key, ()):
            common[earlier] += len(line)
    total = sum(map(len, lines.values()))
    return bool(common) and max(common.values()) > _SAME_ARTICLE * total
