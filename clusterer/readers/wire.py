"""Text as it comes over the wire: IPTC 7901 and ANPA 1312, and messages between ``ZCZC`` and ``NNNN``.

A message is a header line, a heading, the text, and a trailer with the time. SOH, STX, ETX and EOT part them where a
receiver left them in. One file may hold many messages. Of the text, lines that were broken to the wire's width are one
paragraph again, because credits and sign-offs run over them; what an agency marks as not for publication is left out.

The header says who sent it, the trailer when. A header's date has no year: without a trailer a message is undated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from clusterer import late
from clusterer.documents import Document, Quarantined
from clusterer.readers.newsroom import Item, article

_SOH, _STX, _ETX = "\x01", "\x02", "\x03"
# "eca062 4 i 211 ccccb   dpa 061": source and number, priority, category, words, keywords, agency, its number; so too
# "bsf 0512 3 INT 192 ATS 0051", "APA0123 5 II 0456 AI   Di, 03.Mär 2026", "FRS1234 4 I 0292 FRA /AFP-AB12"
_IPTC: Final = late.regex(r"[A-Za-z]{2,4} ?\d{3,6} +\d +[A-Za-z]{1,4} +\d{1,5}\b[ \w/.,-]{0,80}$")
# "W2870 asian" or "a0105KYODO koko-", then "f l BC-Slug   11-13 1049"
_ANPA: Final = late.regex(r"[A-Za-z]\d{4}(?P<agency>[A-Z]{2,10})?(?:[a-z _-].{0,40})?$")
_ANPA_SLUG: Final = late.regex(r"[a-zA-Z] [a-zA-Z]{1,2} +(?P<slug>\S{1,60}) +\d\d-\d\d +\d{4} *$")
_ZCZC: Final = late.regex(r"ZCZC.{0,60}$")
# "XAM12345_SX4_QBXB", "R CRO S0A QBXB": codes of which the first has a digit or an underscore, or all are short
_ROUTING: Final = late.regex(
    r"(?=[A-Z/+-]*[\d_]|(?:[A-Z0-9]{1,4} )*[A-Z0-9]{1,4}$)[A-Z0-9_/+-]{1,40}(?: [A-Z0-9_/+-]{1,14}){0,7}$"
)
_SENDER: Final = late.regex(r" ([A-Za-z]{2,10})(?:-[A-Za-z]{1,10})? +\d{1,5} *$")  # "dpa 061", "dpa-euro 062"

_IPTC_TIME: Final = late.regex(r"\b(\d\d)(\d\d)(\d\d) ?([A-Z]{1,4})? ([A-Za-zäéû]{3,4})\.? (\d\d)\b")
_ANPA_TIME: Final = late.regex(r"\b([A-Z]{2,6})-[A-Z]{2,3}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{1,4})\b")
_CLOCK_TIME: Final = late.regex(r"\b[A-Z]{2,6}-(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)\b")
_STAMP: Final = late.regex(r"\b(20\d\d-\d\d-\d\d)/(\d\d:\d\d)\b")  # "APA0123   2026-03-03/14:05"
_SIGNED: Final = r"(?:(?:[A-Z]{2,6}\d{0,6}|\(?(?:FIN|Schluss|Ende)\)?[ /\w]{0,20}) +)?"
_END: Final = late.regex(rf"NNNN$|{_SIGNED}{_IPTC_TIME.pattern}$|{_SIGNED}{_STAMP.pattern}$|{_ANPA_TIME.pattern}<?$")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_DAY: Final = late.regex(rf"\b({'|'.join(_MONTHS)})[a-z]*\.? (\d{{1,2}})\b", re.IGNORECASE)

_BYLINE: Final = late.regex(r"(?:by|von|par|por|di|door|av|af) \S", re.IGNORECASE)
_FLAG: Final = late.regex(
    r"(?:\d+(?:st|nd|rd|th) |urgent|flash|bulletin|eds?:|note|correct|repeat|attention|.{0,12}photos?\b|\(.{1,80}\)$"
    r"|utl\.: )",
    re.IGNORECASE,
)
_SLUG: Final = late.regex(r".{0,60}/|[^ /]+(?:/[^ /]+)+|[^ ]+-[^ ]*|.*,\d{2,4}")
_WORD_COUNT: Final = late.regex(r",\d{2,4}$")
_INDENTED: Final = late.regex(r"\t| {2,}\S")
_ITEM: Final = late.regex(r"[-*#•–]|--")
_NOTEBOOK: Final = late.regex(r"# \w|\s*#+\s*(?:notebook|notizblock|bloc-notes)\b", re.IGNORECASE)
_PRIVATE: Final = late.regex(
    r"not (?:intended )?for publication|nicht (?:zur|für die) veröffentlichung|pas destinée?s? à la publication",
    re.IGNORECASE,
)
_CONTROL: Final = dict.fromkeys([*range(9), *range(11, 32), 127])
_SPACED: Final = dict.fromkeys(_CONTROL, " ")
_HEADING: Final = 12  # lines
_FULL: Final = 45  # characters: a title at least this long may go on in the next line
_WRAPPED: Final = 0.6  # of the longest line: a line at least this long goes on in the next


def is_wire(text: str) -> bool:
    """Whether a text begins like a wire message. Looks at its first two lines only."""
    beginning = text[:400].lstrip("\ufeff \r\n")
    lines = [line.translate(_SPACED).strip() for line in beginning.split("\n")[:2]]
    if _IPTC.match(lines[0]) or _ZCZC.match(lines[0]):
        return True
    return bool(_ANPA.match(lines[0]) and len(lines) > 1 and _ANPA_SLUG.match(lines[1]))


def documents(text: str, source: str, address: str) -> Iterator[Document | Quarantined]:
    """An article or a reason for each message."""
    messages = _messages(text)
    for number, message in enumerate(messages, 1):
        yield article(_item(message), f"{source}:{number}" if len(messages) > 1 else source, address)


def _messages(text: str) -> list[str]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _SOH in text:
        parts = text.split(_SOH)
    elif text.lstrip().startswith("ZCZC"):
        parts = re.split(r"^(?=ZCZC)", text, flags=re.MULTILINE)
    else:
        parts = [text]
    return [part for part in parts if part.translate(_CONTROL).strip()]


def _item(message: str) -> Item:
    content, _, trailer = message.partition(_ETX)
    head, marked, body = content.partition(_STX)
    lines = head.split("\n")
    item = Item("IPTC 7901")
    used = _header(item, lines)
    known = tuple(_letters(slug) for slug in item.fields.get("slugline", ()))
    if marked:
        item.add("slugline", *(line.translate(_CONTROL).strip(" /") for line in lines[used:] if not _FLAG.match(line)))
        lines = body.replace(_STX, "").split("\n")
    else:
        lines = lines[used:]
    while lines and (not (last := lines[-1].translate(_CONTROL).strip()) or _END.match(last)):
        trailer = trailer or last.removeprefix("NNNN")
        lines.pop()
    start = _heading(item, lines, known)
    item.text = _unwrapped(_publishable(lines[start:]))
    _time(item, trailer)
    item.set("outlet", *item.fields.get("infosource", ()))
    return item


def _header(item: Item, lines: list[str]) -> int:
    """Read the header lines; how many they are."""
    used = 0
    while used < len(lines) and not lines[used].translate(_CONTROL).strip():
        used += 1
    first = lines[used].translate(_SPACED).strip() if used < len(lines) else ""
    slug = _ANPA_SLUG.match(lines[used + 1].translate(_SPACED)) if used + 1 < len(lines) else None
    if _IPTC.match(first):
        sender = _SENDER.search(first[12:])
        item.add("infosource", sender[1] if sender else "")
        return used + 1
    if _ZCZC.match(first):
        item.format = "ZCZC message"
        used += 1
        while used < len(lines) and _ROUTING.match(lines[used].strip()):
            used += 1
        return used
    if slug:
        item.format = "ANPA 1312"
        header = _ANPA.match(first)
        item.add("infosource", header["agency"] if header else "")
        item.add("slugline", slug["slug"])
        return used + 2
    return used


def _heading(item: Item, lines: list[str], known: tuple[str, ...]) -> int:
    """Read slug, version, title and byline above the text; the number of the line at which the text begins."""
    title: list[str] = []
    shouted = ""  # a short line in capitals: a version ("REFILE"), or the title where there is no other
    signed = -1  # the number of the byline
    goes_on = flagged = False
    start = 0
    for number, line in enumerate(lines[:_HEADING]):
        marked = _is_marked(line)
        words = line.translate(_CONTROL).strip().lstrip("^").rstrip("<=+ \t")
        if not words:
            if title or shouted or flagged:
                break
        elif _INDENTED.match(line) and not marked:
            break
        elif _BYLINE.match(words) and signed < 0 and (title or shouted or marked):
            item.byline = words
            signed = number
        elif signed >= 0 and (number > signed + 1 or not marked or words.isupper()):
            break
        elif signed >= 0:
            item.add("bytitle", words)
            item.byline += f", {words}"
        elif _FLAG.match(words):
            flagged = True
        elif not title and ((known and _letters(words).startswith(known)) or _SLUG.fullmatch(words)):
            item.add("slugline", _WORD_COUNT.sub("", words).strip("/"))
        elif not title and words.isupper() and len(words.split()) <= 3:
            shouted = words
        elif not title or goes_on:
            title.append(words)
            goes_on = not marked and len(words) >= _FULL
        elif not marked:
            break
        start = number + 1
    item.title = " ".join(title) or shouted
    return start if title or shouted or flagged or known else 0


def _is_marked(line: str) -> bool:
    """Whether a line is set off by the signs with which wires end and begin lines of their own."""
    return line.startswith("^") or line.rstrip()[-1:] in {"<", "=", "+"}


def _letters(words: str) -> str:
    """Letters and digits only, as a header's slug and the one above the text differ in all else."""
    return "".join(filter(str.isalnum, words.lower()))


def _publishable(lines: list[str]) -> list[str]:
    for number, line in enumerate(lines):
        if _PRIVATE.search(line):
            above = number - 1
            while above > 0 and (not lines[above].strip(" *-_=\r") or _NOTEBOOK.match(lines[above])):
                above -= 1
            return lines[: above + 1]
    return lines


def _unwrapped(lines: list[str]) -> str:
    """The lines as paragraphs. A line goes on in the next where it fills the wire's width or leaves a bracket open."""
    width = max((len(line.rstrip()) for line in lines if len(line) < 120), default=0)
    parts: list[str] = []
    between = ""
    goes_on = False
    for line in lines:
        words = line.translate(_CONTROL).strip().lstrip("^").rstrip("<= ")
        if not words:
            between, goes_on = "\n\n", False
            continue
        if _INDENTED.match(line):
            between, goes_on = "\n\n", False
        parts += [" " if goes_on and not _ITEM.match(words) else between, words]
        between = "\n"
        goes_on = len(line.rstrip()) >= _WRAPPED * width or words.count("(") > words.count(")")
        goes_on = goes_on and not _is_marked(line)
    return "".join(parts[1:])


def _time(item: Item, trailer: str) -> None:
    trailer = trailer.translate(_CONTROL)
    if stamp := _STAMP.search(trailer):
        item.published = " ".join(stamp.groups())
    elif time := _IPTC_TIME.search(trailer):
        day, hour, minute, zone, month, year = time.groups()
        item.published = f"{day} {month} 20{year} {hour}:{minute} {zone or ''}"
    elif time := _ANPA_TIME.search(trailer):
        agency, month, day, year, hour, minute, zone = time.groups()
        item.add("infosource", agency)
        item.published = f"20{year}-{month}-{day} {hour}:{minute} {zone}"
    elif time := _CLOCK_TIME.search(trailer):
        hour, minute, first, second, year = time.groups()
        dateline = _MONTH_DAY.search(item.text[:200])
        stated = (_MONTHS.index(dateline[1].lower()) + 1, int(dateline[2])) if dateline else (0, 0)
        if (month_day := _nearest((int(first), int(second)), stated)) is not None:
            item.published = f"20{year}-{month_day[0]:02}-{month_day[1]:02} {hour}:{minute}"


def _nearest(numbers: tuple[int, int], stated: tuple[int, int]) -> tuple[int, int] | None:
    """(month, day) of two numbers in unknown order: the order that the dateline's date agrees with."""
    orders = {(a, b) for a, b in (numbers, numbers[::-1]) if a <= 12}
    if len(orders) == 1:
        return next(iter(orders))
    near = [order for order in orders if abs((order[0] - stated[0]) * 31 + order[1] - stated[1]) <= 3]
    return near[0] if len(near) == 1 else None
