"""A text and the spans to mark in it, as HTML.

Spans may nest and overlap; HTML elements may not. So the text is cut at every border, and each piece carries the kinds
of all the spans that cover it. The pieces joined are the text, character for character.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from clusterer.report import words
from clusterer.report.markup import Html, esc, text_html

KINDS = ("credit", "rejected", "tie", "quotation", "copied", "furniture")  # strongest first
_BIT = {kind: 1 << place for place, kind in enumerate(KINDS)}
_CSS = [" ".join(kind for kind in KINDS if mask & _BIT[kind]) for mask in range(1 << len(KINDS))]
_EVIDENCE = _BIT["credit"] | _BIT["rejected"] | _BIT["tie"]


class Mark(NamedTuple):
    """A span of a text (code points, half open) and what it is. ``anchor`` is its fragment, "" for none."""

    start: int
    end: int
    kind: str
    anchor: str = ""
    note: str = ""


def marked(
    text: str,
    marks: Iterable[Mark],
    keep: Sequence[tuple[int, int]] | None = None,
    *,
    paragraphs: bool = False,
) -> Html:
    """``text`` with its marks. What lies outside of ``keep`` (sorted, without overlaps) is replaced by gaps.

    Marks are clipped to the text; an empty one is an anchor alone. With ``paragraphs`` each line begins one (whose end
    tag HTML does without), and a mark goes on in the next.
    """
    marks = list(marks)
    if keep is None:
        if not marks:
            return _unmarked(text, paragraphs=paragraphs)
        if (simple_html := _apart(text, sorted(marks), paragraphs=paragraphs)) is not None:
            return simple_html
    length = len(text)
    found = [m for m in marks if m.end >= 0 and m.start <= m.end and m.start <= length]
    found.sort(key=lambda m: (m.start, -m.end, m.kind, m.anchor))
    gaps = dict(_gaps(keep, length)) if keep is not None else {}
    borders = sorted({0, length, *gaps, *gaps.values()}.union(*((max(0, m.start), min(length, m.end)) for m in found)))
    pieces: list[str] = []
    active: list[Mark] = []
    anchors: list[str] = []
    opened, hidden = 0, -1
    for at, start in enumerate(borders):
        end = borders[at + 1] if at + 1 < len(borders) else start
        active = [m for m in active if m.end > start]
        while opened < len(found) and found[opened].start <= start:
            mark = found[opened]
            opened += 1
            if mark.end > start:
                active.append(mark)
            if mark.anchor and mark.anchor not in anchors:
                anchors.insert(0, mark.anchor)  # the shortest of those that begin here names the piece
        if start in gaps:
            hidden = gaps[start]
            pieces.append(_gap(text[start:hidden], anchors))
            anchors = []
        if start < hidden or (start == end and not anchors):
            continue
        pieces.append(_piece(text_html(text[start:end]), active, anchors, paragraphs=paragraphs))
        anchors = []
    return Html("".join(pieces))


def _apart(text: str, marks: Sequence[Mark], *, paragraphs: bool) -> Html | None:
    """The same where none of the (sorted) marks is empty or touches another, which is the rule; else None."""
    plain = text_html(text) == text  # of most texts: then what is cut from it is HTML as it is
    pieces: list[str] = []
    at, length = 0, len(text)
    for mark in marks:
        start, end = mark.start, mark.end
        if start < at or end <= start or end > length:
            return None
        if start > at:
            unmarked_html = text[at:start] if plain else text_html(text[at:start])
            pieces.append(unmarked_html.replace("\n", "<p>") if paragraphs else unmarked_html)
        piece_html = Html(text[start:end]) if plain else text_html(text[start:end])
        if paragraphs and mark.kind == "copied" and not mark.anchor:
            pieces.append(_copied(piece_html))
        else:
            anchors = (mark.anchor,) if mark.anchor else ()
            pieces.append(_piece(piece_html, (mark,), anchors, paragraphs=paragraphs))
        at = end
    if at < length:
        pieces.append(_unmarked(text[at:], paragraphs=paragraphs))
    return Html("".join(pieces))


def _copied(escaped: Html) -> Html:
    """Most of all marks by far, and the shortest element for an annotation; as ``_piece`` makes it."""
    lines_html = escaped.replace("\n", "</u><p><u>")
    before_html = "<u>" if escaped[:1] != "\n" else ""
    if not before_html:
        lines_html = lines_html.removeprefix("</u>")
    if escaped[-1:] == "\n":
        return Html(f"{before_html}{lines_html.removesuffix('<u>')}")
    return Html(f"{before_html}{lines_html}</u>")


def _unmarked(text: str, *, paragraphs: bool) -> Html:
    return Html(text_html(text).replace("\n", "<p>")) if paragraphs else text_html(text)


def _piece(escaped: Html, active: Sequence[Mark], anchors: Sequence[str], *, paragraphs: bool) -> Html:
    bits = 0
    for mark in active:
        bits |= _BIT[mark.kind]
    if not bits and not anchors:
        return Html(escaped.replace("\n", "<p>")) if paragraphs else escaped
    name, note_html = ("mark", _note(active, bits)) if bits & _EVIDENCE else ("span", Html(""))
    class_html = f' class="{esc(_CSS[bits])}"' if bits else ""
    shared = bits == _BIT["copied"] and paragraphs
    if shared:  # most of all marks by far, and the shortest element for an annotation
        name, class_html = "u", ""
    elif bits == _BIT["furniture"] and paragraphs:  # what stands aside
        name, class_html = "small", ""
    id_html = f' id="{esc(anchors[0])}"' if anchors else ""
    more_html = "".join(f'<a id="{esc(anchor)}"></a>' for anchor in anchors[1:])
    if not paragraphs or "\n" not in escaped:
        return Html(f"{more_html}<{esc(name)}{class_html}{id_html}{note_html}>{escaped}</{esc(name)}>")
    first_html, *middle, last_html = escaped.split("\n")
    out = (
        [f"{more_html}<{esc(name)}{class_html}{id_html}{note_html}>{first_html}</{esc(name)}>"]
        if first_html or id_html
        else []
    )
    for line_html in middle:
        if name == "span":  # a whole paragraph
            out.append(f'<p class="{esc(_CSS[bits])}">{line_html}')
        else:
            out.append(f"<p><{esc(name)}{class_html}{note_html}>{line_html}</{esc(name)}>")
    out.append(f"<p><{esc(name)}{class_html}{note_html}>{last_html}</{esc(name)}>" if last_html else "<p>")
    return Html("".join(out))


def _note(active: Sequence[Mark], bits: int) -> Html:
    strongest = KINDS[(bits & -bits).bit_length() - 1]
    note = next((mark.note for mark in active if mark.note and mark.kind == strongest), "")
    return Html(f' title="{esc(note)}"') if note else Html("")


def _gap(left_out: str, anchors: Sequence[str]) -> Html:
    """``data-units``: how many UTF-16 units are left out, so that a script can still count in the whole text."""
    units = len(left_out) + sum(character > "\uffff" for character in left_out)
    id_html = f' id="{esc(anchors[0])}"' if anchors else ""
    more_html = "".join(f'<a id="{esc(anchor)}"></a>' for anchor in anchors[1:])
    said = words.plural(len(left_out.split()), "word")
    return Html(f'{more_html}<span class="gap"{id_html} data-units="{units:d}"> [… {esc(said)} …] </span>')


def lines_of(text: str) -> tuple[str, Callable[[int], int]]:
    """The text's lines without white space in front, none empty, and where a place of the text is in them.

    This is the text of an article's page, and what offsets in data for scripts count in.
    """
    begins = len(text) - len(text.lstrip())
    bare: list[str] = []
    cuts, gone = [begins], [begins]  # from this place of the text on so many characters have been left out
    at, length = begins, 0
    for line in text[begins:].rstrip().split("\n"):
        found = line.lstrip()
        if found:
            start = at + len(line) - len(found)
            if start - length != gone[-1]:
                cuts.append(start)
                gone.append(start - length)
            bare.append(found)
            length += len(found) + 1
        at += len(line) + 1
    lines = "\n".join(bare).replace("\r", " ")  # HTML makes one character of CR LF
    last = len(lines)
    if last == len(text):
        return lines, _same

    def place(offset: int) -> int:
        return max(0, min(last, offset - gone[bisect_right(cuts, offset) - 1]))  # before the first: none of them

    return lines, place


def _same(offset: int) -> int:
    return offset


def utf16(text: str) -> Callable[[int], int]:
    """Code point offset -> UTF-16 offset in ``text``."""
    if text.isascii() or max(text) <= "\uffff":
        return _same
    astral = [index + 1 for index, character in enumerate(text) if character > "\uffff"]
    return lambda offset: offset + bisect_right(astral, offset)


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
