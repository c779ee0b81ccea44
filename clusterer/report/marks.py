"""A text and the spans to mark in it, cut into segments that a template can print one after the other.

Spans may nest and overlap; HTML elements may not. So the text is cut at every border, and each segment carries the
kinds of all the spans that cover it. Joined, the segments of an untrimmed text are the text, character for character.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

KINDS = (
    "credit",
    "rejected",
    "tie",
    "copied",
    "quotation",
    "furniture",
)  # strongest first: what a reader must not miss


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a text (code points, half open) and what it is. ``anchor`` is its fragment, "" for none."""

    start: int
    end: int
    kind: str
    anchor: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters covered by the same spans. ``kinds`` in the order of KINDS; ``left_out``: words of a gap."""

    text: str
    kinds: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    note: str = ""
    left_out: int = 0

    @property
    def css(self) -> str:
        """The classes of the segment."""
        return " ".join(self.kinds)

    @property
    def strong(self) -> bool:
        """Whether the segment is evidence, for or against."""
        return any(kind in self.kinds for kind in ("credit", "rejected", "tie"))


def segments(text: str, marks: Iterable[Mark], keep: Sequence[tuple[int, int]] | None = None) -> tuple[Segment, ...]:
    """Cut ``text`` at the borders of its marks; with ``keep``, replace what lies outside of these spans by gaps.

    Marks are clipped to the text; an empty one is kept as an anchor alone. ``keep`` is sorted and does not overlap.
    """
    length = len(text)
    clipped = [
        Mark(max(0, m.start), min(length, m.end), m.kind, m.anchor, m.note)
        for m in marks
        if m.start <= length and m.end >= 0 and m.start <= m.end
    ]
    gaps = _gaps(keep, length) if keep is not None else []
    borders = sorted(
        {0, length, *(m.start for m in clipped), *(m.end for m in clipped), *(b for gap in gaps for b in gap)}
    )
    opening: dict[int, list[Mark]] = {}
    for mark in sorted(clipped, key=lambda m: (m.start, -m.end, m.kind, m.anchor)):
        opening.setdefault(mark.start, []).append(mark)
    gap_ends = dict(gaps)
    result: list[Segment] = []
    active: list[Mark] = []
    waiting: list[str] = []
    skip_until = -1
    for start, end in zip(borders, [*borders[1:], length], strict=True):
        active = [m for m in active if m.end > start]
        for mark in opening.get(start, ()):
            if mark.end > start:
                active.append(mark)
            if mark.anchor:
                waiting.append(mark.anchor)
        if start in gap_ends:
            skip_until = gap_ends[start]
            result.append(Segment("", anchors=tuple(waiting), left_out=len(text[start:skip_until].split())))
            waiting = []
        if start < skip_until or (start == end and not waiting):
            continue
        present = {m.kind for m in active}
        kinds = tuple(k for k in KINDS if k in present)
        note = next((m.note for m in active if m.note and kinds and m.kind == kinds[0]), "")
        result.append(Segment(text[start:end], kinds, tuple(dict.fromkeys(waiting)), note))
        waiting = []
    return tuple(result)


def paragraphs(parts: Sequence[Segment]) -> tuple[tuple[Segment, ...], ...]:
    """The segments by line: a line break ends a paragraph, and empty lines are dropped."""
    lines: list[list[Segment]] = [[]]
    for part in parts:
        pieces = part.text.split("\n")
        for number, piece in enumerate(pieces):
            if number:
                lines.append([])
            anchors = part.anchors if number == 0 else ()
            if piece or anchors or (part.left_out and number == 0):
                lines[-1].append(Segment(piece, part.kinds, anchors, part.note, part.left_out if number == 0 else 0))
    return tuple(tuple(line) for line in lines if any(s.text.strip() or s.anchors or s.left_out for s in line))


def merge(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The union of spans as sorted spans that neither overlap nor touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def outside(spans: Iterable[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """What ``spans`` leave of a text of ``length`` code points, in order."""
    return _gaps(merge(spans), length)


def _gaps(keep: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    gaps = []
    at = 0
    for start, end in keep:
        if start > at:
            gaps.append((at, start))
        at = max(at, end)
    if at < length:
        gaps.append((at, length))
    return gaps
