"""A page as the blocks of text that a reader sees, in their order, each with where it stands.

One pass over the tree, with a stack and no recursion, so that time and memory are linear in the page however deep it
nests. What a block *is* (a paragraph, a heading, a line of a list) is told by the tags around it; what it is *for* (a
caption, a menu, a teaser) by the names that page authors give to classes, and by how much of it is links.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from clusterer.records import dataclass


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_BLOCKS: Final = _tags(
    "p div section article main aside header footer nav body blockquote pre hr ul ol dl li dt dd table tr caption"
    " thead tbody tfoot h1 h2 h3 h4 h5 h6 figure figcaption address form fieldset details summary center amp-img"
)
_CELLS: Final = _tags("td th")
# "noscript" repeats in pictures what scripts draw; "select" lists the countries of the world.
_NO_TEXT: Final = _tags(
    "script style noscript template svg math iframe object embed head select option textarea button input canvas audio"
    " video map datalist dialog"
)
_HEADINGS: Final = _tags("h1 h2 h3 h4 h5 h6")

_PICTURE: Final = re.compile(
    r"(?:^|[\s_-])(?:fig(?:ure|caption)?|captions?|photos?|photo-?credits?|pictures?|images?|img|gallery|slideshow|slider|media|video"
    r"|player|bildunterschrift|bildquelle|legende?|lead-?image)(?:$|[\s_-])|caption|photocredit|imagecredit|bildnachweis",
    re.IGNORECASE,
)
_FURNITURE: Final = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|side-?bar|related|recommend(?:ed|ations?)?|teasers?|promos?"
    r"|promoted|sponsored|newsletters?|most-?(?:read|popular|viewed)|trending|popular|comments?|disqus|social|share|sharing"
    r"|tags?|ads?|advert(?:isement)?|outbrain|taboola|cookies?|consent|subscribe|subscription|paywall|login|search"
    r"|pagination|topics?|latest|more-?(?:news|stories|on)|read-?(?:more|next)|also-?read|jobs|weather|ticker|carousel"
    r"|widgets?|cards?|headlines?-list|copyright-?footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
_AUTHOR: Final = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es)?|auteurs?|writers?|reporters?)(?:$|[\s_-])", re.IGNORECASE
)
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f\v\u00a0\u200b\ufeff]+")

_WORDS: Final = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_NO_LETTERS: Final = re.compile(r"[\W_]+")
_CAMEL: Final = re.compile(r"([a-z])([A-Z])")

PICTURE: Final = 1  # in a figure, a caption, a player
FURNITURE: Final = 2  # in a menu, a footer, a list of teasers, a form, the comments
HIDDEN: Final = 4  # by its style or attributes
HEADING: Final = 8  # h1 to h6
ITEM: Final = 16  # an entry of a list or table
QUOTED: Final = 32  # inside a block quotation
AUTHOR: Final = 64  # in a place that is named for the author
_PLACES: Final = {
    **dict.fromkeys(("figure", "figcaption", "amp-img"), PICTURE),
    **dict.fromkeys(("nav", "footer", "aside", "form"), FURNITURE),
}
_KINDS: Final = {
    **dict.fromkeys(_HEADINGS, HEADING),
    **dict.fromkeys(("li", "tr", "dt", "dd"), ITEM),
    "blockquote": QUOTED,
}
_RUNNING: Final = 60  # characters of a block from which it is running text
_MOST: Final = 0.7
_PART: Final = 0.4  # of the running text: a menu, a caption or the teasers hold less of it


@dataclass(slots=True)
class Block:
    """One block of visible text. ``path`` numbers the chain of tags and classes it stands under, the same for siblings
    of one kind; ``parent`` that of the element around it; ``linked`` counts its characters inside links.
    """

    text: str
    tag: str
    path: int
    parent: int
    flags: int
    linked: int
    words: int = 0
    key: str = ""  # letters and digits only, lower case: what two renderings of a block have in common

    def __post_init__(self) -> None:
        self.words = self.text.count(" ") + 1
        self.key = key_of(self.text)

    @property
    def density(self) -> float:
        """The share of the block that is links."""
        return self.linked / len(self.text)


@dataclass(slots=True)
class _Open:
    """An element whose end has not been reached. ``marks`` are the places that it and those around it mark."""

    path: int
    flags: int
    marks: tuple[tuple[int, int], ...]
    tag: str
    link: bool
    block: bool


def key_of(text: str) -> str:
    """The letters and digits of a text, in lower case."""
    return _NO_LETTERS.sub("", text).lower()


def words_of(text: str) -> list[str]:
    """The words of a text in lower case; of scripts without spaces, its characters."""
    return _WORDS.findall(text.lower())


def blocks_of(root: HtmlElement) -> tuple[list[Block], int, list[HtmlElement]]:
    """(the blocks of a page, how deep its elements nest, the elements that hold nothing but menus and the like).

    Comments must be left out of the tree already.
    """
    found: list[Block] = []
    marked: list[tuple[tuple[int, int], ...]] = []
    paths: dict[tuple[int, str, str], int] = {}
    stack: list[_Open] = [_Open(0, 0, (), "", link=False, block=True)]
    holders = [stack[0]]  # the open elements that are blocks
    menus: dict[int, HtmlElement] = {}
    parts: list[str] = []
    linked = depth = places = skipping = 0

    def flush() -> None:
        nonlocal linked
        words = _SPACES.sub(" ", "".join(parts).replace("\u00ad", "")).strip()  # soft hyphens are for the eye only
        if words:
            at = holders[-1]
            parent = holders[-2].path if len(holders) > 1 else 0
            found.append(Block(words, at.tag, at.path, parent, at.flags, min(linked, len(words))))
            marked.append(at.marks)
        parts.clear()
        linked = 0

    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            tag = element.tag
            if skipping or tag in _NO_TEXT:
                skipping += 1
                continue
            above = stack[-1]
            block = tag in _BLOCKS
            if block and parts:
                flush()
            get = element.get
            name = get("class") or ""
            identity = get("id")
            style = get("style")
            mark = _PLACES.get(tag, 0)
            if name:
                mark |= _flags(name)
            if identity:
                mark |= _flags(identity)
            if get("hidden") is not None or (style and _HIDDEN.search(style)):
                mark |= HIDDEN
            marks = above.marks
            if mark:
                if mark & FURNITURE:
                    menus[places + 1] = element
                places += 1
                marks = (*marks, (places, mark))
            if block:
                flags = above.flags & ~(HEADING | ITEM) | _KINDS.get(tag, 0)
                path = paths.setdefault((above.path, tag, name), len(paths) + 1)
                here = _Open(path, flags, marks, tag, above.link, block=True)
                holders.append(here)
            else:
                here = _Open(above.path, above.flags, marks, tag, above.link or tag == "a", block=False)
                if tag in _CELLS:
                    parts.append(" ")
                elif tag == "br":
                    parts.append(" ")
                    following = element.getnext()
                    if following is not None and following.tag == "br" and not (element.tail or "").strip():
                        flush()  # two of them, with nothing between, part paragraphs
            stack.append(here)
            if len(stack) > depth:
                depth = len(stack)
            text = element.text
        else:
            text = element.tail
            if skipping:
                skipping -= 1
                if skipping:
                    continue
            elif len(stack) > 1:
                here = stack.pop()
                if here.block:
                    if parts:
                        flush()
                    holders.pop()
        if text:
            if stack[-1].link:
                linked += len(text.strip())
            elif not parts and text.isspace():
                continue
            parts.append(text)
    flush()
    held = _mark(found, marked)
    return found, depth, [element for place, element in menus.items() if not held[place]]


def _mark(blocks: Sequence[Block], marked: Sequence[tuple[tuple[int, int], ...]]) -> Counter[int]:
    """Flag the blocks by the places they stand in; how much running text each place holds.

    A place that holds most of the running text is no mere part of it: pages wrap everything in a form, or in a box
    called "page-with-sidebar".
    """
    held: Counter[int] = Counter()
    total = 0
    for block, marks in zip(blocks, marked, strict=True):
        letters = max(0, len(block.text) - block.linked) if len(block.text) >= _RUNNING else 0
        total += letters
        for place, _ in marks if letters else ():
            held[place] += letters
    for block, marks in zip(blocks, marked, strict=True):
        for place, flag in marks:
            if held[place] <= _PART * total:
                block.flags |= flag
            elif held[place] <= _MOST * total:  # a hidden copy of the visible text, but not all the text there is
                block.flags |= flag & HIDDEN
    return held


@lru_cache(maxsize=4_096)
def _flags(names: str) -> int:
    if not names:
        return 0
    names = _CAMEL.sub(r"\1-\2", names[:300])
    kinds = ((_PICTURE, PICTURE), (_FURNITURE, FURNITURE), (_AUTHOR, AUTHOR))
    return sum(flag for pattern, flag in kinds if pattern.search(names))
