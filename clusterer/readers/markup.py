"""XML and HTML to text, for the newsroom formats.

What must hold, whatever the bytes: time and memory linear in them, nothing fetched, nothing expanded.

- XML is read by the standard library's expat. Documents that declare general entities (a "billion laughs", a local file
  as text) are refused. A DOCTYPE is not: NewsML 1.x items carry one. What it names outside the file is never loaded.
- Elements go by their local names: agencies write the namespaces of these formats in every possible way.
- Text that is valid UTF-8 is UTF-8, whatever the declaration says: real items declare ISO-8859-1 and hold UTF-8. Named
  characters of HTML (``&nbsp;``) are taken as such, declared or not, and control characters are dropped.
- Fragments of HTML, which need not be well formed, go through a scanner of tags that never looks back.

Why not ``html.parser``: until recent patch releases unclosed markup takes it quadratic time (CVE-2025-6069).
"""

from __future__ import annotations

import codecs
import html
import re
from html.entities import html5
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from clusterer.readers.streams import UnreadableError, decode

_DEEPEST: Final = 200  # levels of elements; news items have about 20
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_CONTROLS: Final = {code: None for code in range(32) if code not in (9, 10, 13)}
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_NAMES: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})

# An attribute's value may hold ">". No part of the expression can match "<", and all are possessive: a failed match
# costs no more than the way to the next "<".
_TAG = re.compile(r"<(/?+)([A-Za-z][\w:.-]*+)((?:[^\"'<>]++|\"[^\"<]*+\"|'[^'<]*+')*+)>")


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_BLOCKS: Final = _tags(
    "p div section article footer aside main body block blockquote pre hr ul ol dl table h1 h2 h3 h4 h5 h6"
    " hl1 hl2 address tagline abstract body.content body.end body.head hedline byline distributor dateline note fn"
)
_LINES: Final = _tags("br li dt dd tr")
_CELLS: Final = _tags("td th")
_NO_TEXT: Final = _tags(
    "script style head header nav title template noscript iframe object svg figure figcaption media media-caption"
    " media-reference media-producer media-metadata nitf-table-metadata audio video select button form lang"
)
_END_WITHOUT_TEXT: Final = re.compile(rf"</({'|'.join(sorted(_NO_TEXT))})\b", re.IGNORECASE)
_VOID: Final = _tags("br hr img input meta link embed source wbr col area base param track")
_HTML = re.compile(
    r"</?(?:p|br|div|span|b|strong|em|i|u|a|h[1-6]|ul|ol|li|table|tr|td|blockquote|section|article|body|html|pre)\b[^<>]*>",
    re.IGNORECASE,
)
_HTML_BLOCK = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|li|table|blockquote|section|article|body|pre)\b[^<>]*>", re.IGNORECASE
)
# Elements that are characters: agencies write <endash/> and the like, which XML has no names for.
_CHARACTERS: Final = {"endash": "–", "emdash": "—", "softhyphen": "\xad"} | {
    name: html5[f"{name};"]
    for name in _tags(
        "ndash mdash hyphen shy nbsp ensp emsp thinsp bull bullet lsquo rsquo ldquo rdquo laquo raquo quot apos "
        "hellip euro pound"
    )
}
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_GAPS = re.compile(r"\n{3,}")


def parse_xml(content: bytes) -> Element:
    """The root element, all names local. Raises UnreadableError where it is not XML or declares entities."""
    text = _NAMED.sub(_named, _decoded(content).lstrip("\ufeff \t\r\n").translate(_CONTROLS))
    builder = TreeBuilder()
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise UnreadableError(f"XML nested more than {_DEEPEST} elements deep, which is no news item; leave it out")
        if depth > 1 and _local(name).lower() in _CHARACTERS:
            builder.data(_CHARACTERS[_local(name).lower()])
            return
        plain = {key: value for key, value in attributes.items() if ":" not in key}
        builder.start(_local(name), {_local(key): value for key, value in attributes.items()} | plain)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        if not depth or _local(name).lower() not in _CHARACTERS:
            builder.end(_local(name))

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise UnreadableError(f"not well-formed XML ({error}); export the item again") from None
    return builder.close()


def element_text(*elements: Element) -> str:
    """The text of XHTML or NITF elements, as paragraphs parted by blank lines; what stands in another one of them is
    said once, with that (190 elements inside each other would say it 190 times).
    """
    text = _Paragraphs()
    inside: set[Element] = set()
    for element in elements:
        if element in inside:
            continue
        inside.update(element.iter())
        _walk(element, text)
        text.break_line(2)
    return text.result()


def line(element: Element | None) -> str:
    """The text of an element and all below it on one line."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def content_text(content: str) -> str:
    """The text of a string that may be plain or HTML, as paragraphs parted by blank lines."""
    if not _HTML.search(content):
        return plain_text(content)
    if not _HTML_BLOCK.search(content):  # inline tags only: the lines are the author's
        return plain_text(_unescaped(_HTML.sub("", content)))
    return _html_text(content)


def plain_text(content: str) -> str:
    """Plain text without the indentation of lines and without gaps of several lines."""
    return _GAPS.sub("\n\n", "\n".join(entry.strip() for entry in content.splitlines())).strip()


class _Paragraphs:
    """Collects text; white space is one space, or as many line breaks as the elements around it ask for."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._breaks = 0
        self._space = False
        self._verbatim = 0

    def open(self, tag: str) -> None:
        self._part(tag)
        self._verbatim += tag == "pre"

    def close(self, tag: str) -> None:
        self._verbatim = max(0, self._verbatim - (tag == "pre"))
        self._part(tag)

    def _part(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.break_line(2)
        elif tag in _LINES:
            self.break_line(1)
        elif tag in _CELLS:
            self._space = True

    def break_line(self, lines: int) -> None:
        self._breaks = max(self._breaks, lines)

    def add(self, text: str) -> None:
        if self._verbatim:
            for number, part in enumerate(text.split("\n")):
                if number:
                    self.break_line(1)
                self._words(part.strip())
            return
        text = _SPACES.sub(" ", text)
        self._space = self._space or text[:1] == " "
        self._words(text.strip(" "))
        self._space = self._space or text[-1:] == " "

    def _words(self, words: str) -> None:
        if not words:
            return
        if self._parts:
            stop = words[0] in ",." and words[1:2] in {"", " "}  # spaced apart only because an element ends before it
            self._parts.append("\n" * self._breaks or " " * (self._space and not stop))
        self._parts.append(words)
        self._breaks = 0
        self._space = False

    def result(self) -> str:
        return "".join(self._parts)


def _walk(element: Element, text: _Paragraphs) -> None:
    tag = element.tag.lower()
    if tag not in _NO_TEXT:
        text.open(tag)
        text.add(element.text or "")
        for child in element:
            _walk(child, text)
            text.add(child.tail or "")
        text.close(tag)


def _html_text(content: str) -> str:
    text = _Paragraphs()
    last_end = {found[1].lower(): found.start() for found in _END_WITHOUT_TEXT.finditer(content)}
    last = {mark: content.rfind(mark) for mark in ("-->", ">")}
    inside: list[str] = []  # open elements without text
    at = 0
    while (found := content.find("<", at)) >= 0:
        if not inside:
            text.add(_unescaped(content[at:found]))
        tag = _TAG.match(content, found)
        if tag is None:
            at = _behind_declaration(content, found, last)
            if at == found:  # a "<" that opens nothing
                at += 1
                if not inside:
                    text.add("<")
            continue
        at = tag.end()
        name = tag[2].lower()
        if name in _NO_TEXT:
            if tag[1]:
                if inside and inside[-1] == name:
                    inside.pop()
            elif tag[3][-1:] != "/" and at <= last_end.get(name, -1) and (not inside or inside[-1] == name):
                inside.append(name)
        elif not inside:
            if tag[1]:
                text.close(name)
            else:
                text.open(name)
                if name in _VOID:
                    text.close(name)
    if not inside:
        text.add(_unescaped(content[at:]))
    return text.result()


def _behind_declaration(content: str, start: int, last: dict[str, int]) -> int:
    """Behind the comment, declaration or instruction that begins at ``start``; ``start`` where none does.

    ``last`` says where each closing mark stands last, so that none is searched in vain. What is never closed ends
    before the next "<".
    """
    if content[start + 1 : start + 2] not in {"!", "?"}:
        return start
    mark = "-->" if content.startswith("<!--", start) else ">"
    if start < last[mark]:
        return content.index(mark, start) + len(mark)
    following = content.find("<", start + 1)
    return following if following >= 0 else len(content)


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a character number of thousands of digits
        return text


def _decoded(content: bytes) -> str:
    try:
        xml = content.lstrip(codecs.BOM_UTF8 + b" \t\r\n").startswith(b"<")
        if xml and b"\x1b" not in content and b"\0" not in content:  # not ISO-2022, not UTF-16
            return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.match(content.lstrip())
    if declared:
        try:
            codec = codecs.lookup(declared[1].decode("ascii"))
            return codec.decode(content)[0] if codec.name not in {"utf-8", "utf-16"} else decode(content)
        except (LookupError, UnicodeDecodeError, TypeError):
            pass
    return decode(content)


def _refuse_entity(name: str, is_parameter: bool, value: str | None, *_: str | None) -> None:
    if is_parameter and value is None:  # names a DTD, which is not loaded
        return
    raise UnreadableError(f"declares the entity {name[:40]!r}, which can stand for any text; export without entities")


def _named(found: re.Match[str]) -> str:
    character = html5.get(f"{found[1]};")
    return found[0] if character is None or found[1] in _XML_NAMES else character


def _local(name: str) -> str:
    return name.rpartition(":")[2]
