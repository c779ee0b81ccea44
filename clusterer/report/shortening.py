"""A page holds a bounded amount of text: beyond it, long texts keep their beginning and what is around evidence."""

from __future__ import annotations

from collections.abc import Sequence

from clusterer.report.marks import Mark, merge

TEXTS = 1_500_000  # bytes of texts on one page: Chromium shows such a page in half a second
SHORTEST = 360  # characters that stay of a shortened text, at least


def allowance(texts: Sequence[str]) -> int | None:
    """Characters that each text may take on the page, None where all fit."""
    sizes = [len(text) if text.isascii() else len(text.encode("utf-8", "replace")) for text in texts]
    if sum(sizes) <= TEXTS:
        return None
    spare, left = TEXTS * sum(map(len, texts)) / sum(sizes), len(texts)
    most = spare / left
    for length in sorted(map(len, texts)):  # what short texts leave goes to the longer ones
        most = spare / left
        if length > most:
            break
        spare, left = spare - length, left - 1
    return max(SHORTEST, int(most))


def keep_of(text: str, evidence: Sequence[Mark], most: int) -> list[tuple[int, int]]:
    """The spans of a shortened text: its beginning, and the surroundings of its evidence."""
    side = 160 if most > 2 * SHORTEST else 60
    around = [(max(0, m.start - side), min(len(text), m.end + side, m.start + 1_000)) for m in evidence]
    needed = sum(end - start for start, end in merge(around))
    kept = merge([(0, max(SHORTEST // 2, most - needed)), *around])
    return merge((_word_start(text, start), _word_end(text, end)) for start, end in kept)


def _word_start(text: str, at: int) -> int:
    """``at``, or the start of the word it cuts where that is near."""
    found = max(text.rfind(" ", max(0, at - 20), at), text.rfind("\n", max(0, at - 20), at))
    return found + 1 if found >= 0 else at


def _word_end(text: str, at: int) -> int:
    """``at``, or the end of the word it cuts where that is near."""
    found = text.find(" ", at, at + 20)
    return found if found >= 0 else at
