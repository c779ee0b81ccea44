"""Which blocks of a page are the article.

Three opinions are asked, and each is mapped onto the page's own blocks, so that all give the same kind of answer:

1. what the page itself declares as its text (``articleBody`` of JSON-LD), where that is long enough to be the whole;
2. trafilatura's fast extraction (https://trafilatura.readthedocs.io);
3. the densest run of paragraphs, where the others found nothing or little of the visible text: trafilatura returns
   nothing, silently, on deep nesting and on very long paragraphs.

What was found is then completed: paragraphs that stand under the same chain of tags and classes as those found are of
the same article, which publishers cut into several containers around their advertisements.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from lxml.html import HtmlElement

from clusterer.readers.pages.blocks import AUTHOR, FURNITURE, HIDDEN, PICTURE, Block, key_of, words_of

_DEEPEST: Final = 400  # elements inside each other; beyond, trafilatura finds nothing
_MOST_TEXT: Final = 2_000_000  # characters of visible text that trafilatura is given
_MOST_BLOCKS: Final = 20_000  # … nor of more blocks
_WHOLE: Final = 400  # letters from which a declared text may be the whole article …
_KIND: Final = 0.3  # of the paragraphs' letters: a chain that holds less may be an aside's
_SHARE: Final = 0.6  # … if it has this share of the densest run
_LITTLE: Final = 0.5  # of the densest run: less, and the run is taken instead
_PARAGRAPH: Final = 80  # characters of a block that reads like a paragraph
_LINKED: Final = 0.4  # share of links from which a block is no paragraph
_MOST: Final = 0.6  # of a block's runs of words
_ECHO: Final = 0.7  # of a block's runs that other blocks hold
_SHORT: Final = 12  # letters; shorter lines ("Read more", a name) may stand twice
_HEAD_WORDS: Final = 12  # of a line above the text that says who wrote it, and when
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_ENDS: Final = ".!?…。"
_TELLING: Final = 3  # runs; a block with fewer must be a line of the text


def body_of(
    root: HtmlElement, blocks: Sequence[Block], depth: int, menus: Sequence[HtmlElement], declared: str
) -> list[int]:
    """The positions of the blocks that are the article's text, in order. ``root`` is used up."""
    dense = _densest(blocks)
    said = _located(blocks, declared) if len(declared) >= _WHOLE else []
    if _letters(blocks, said) >= max(_WHOLE, _SHARE * _letters(blocks, dense)):
        return _without_head(blocks, said)
    found = _extracted(root, blocks, depth, menus)
    if _prose(blocks, found) < _LITTLE * _prose(blocks, dense):
        found = dense
    return _without_head(blocks, _completed(blocks, found))


def _without_head(blocks: Sequence[Block], found: list[int]) -> list[int]:
    """Without the lines above the first paragraph that say who wrote it and when: they are no text."""
    first = 0
    while first < len(found) - 1 and (block := blocks[found[first]]).words <= _HEAD_WORDS:
        if not (block.flags & AUTHOR or _YEAR.search(block.text)) or block.text.rstrip()[-1:] in _ENDS:
            break
        first += 1
    return found[first:]


def _extracted(root: HtmlElement, blocks: Sequence[Block], depth: int, menus: Sequence[HtmlElement]) -> list[int]:
    if depth > _DEEPEST or len(blocks) > _MOST_BLOCKS or sum(len(block.text) for block in blocks) > _MOST_TEXT:
        return []
    from trafilatura import extract

    for menu in menus:  # a third of most trees, and a third of the time they take
        if menu.getparent() is not None:
            menu.drop_tree()
    try:
        text = extract(root, fast=True, include_comments=False, include_tables=True) or ""
    except Exception:  # whatever a page does to it, the other ways remain
        return []
    return _located(blocks, text)


def _located(blocks: Sequence[Block], text: str) -> list[int]:
    """The blocks that this text was taken from: most of their runs of three words stand in it.

    Renderings differ in where they break lines, in the spaces around links and in list marks, hence runs of words, not
    lines. Of several blocks that hold the same, one counts.
    """
    lines = {key_of(line) for line in text.split("\n")}
    runs = _runs(words_of(text))
    own = [_runs(words_of(block.text)) for block in blocks]
    found = [
        i
        for i, block in enumerate(blocks)
        if (
            (len(own[i] & runs) >= _MOST * len(own[i])) if len(own[i]) >= _TELLING else block.key and block.key in lines
        )
    ]
    return _without_echoes(blocks, _without_captions(blocks, found), own)


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(words, words[1:], words[2:], strict=False))


def _without_captions(blocks: Sequence[Block], found: list[int]) -> list[int]:
    """Without the captions, hidden copies and titles among them; what is true of most of a text says nothing."""
    for flag in (HIDDEN, PICTURE):
        marked = [i for i in found if blocks[i].flags & flag]
        if _letters(blocks, marked) < 0.5 * _letters(blocks, found):
            found = [i for i in found if not blocks[i].flags & flag]
    return [i for i in found if blocks[i].tag != "h1"]


def _without_echoes(blocks: Sequence[Block], found: list[int], own: Sequence[set[tuple[str, ...]]]) -> list[int]:
    """Without blocks that repeat the others: those under the heaviest chains of tags and classes are kept first."""
    weight: Counter[int] = Counter()
    for i in found:
        weight[blocks[i].parent] += len(blocks[i].key)
    order = sorted(found, key=lambda i: (blocks[i].flags & FURNITURE > 0, -weight[blocks[i].parent], i))
    seen: set[tuple[str, ...]] = set()
    short: set[str] = set()
    kept = []
    for i in order:
        if len(own[i]) < _TELLING:
            if blocks[i].key in short and len(blocks[i].key) > _SHORT:
                continue
            short.add(blocks[i].key)
        elif len(own[i] & seen) >= _ECHO * len(own[i]):
            continue
        seen |= own[i]
        kept.append(i)
    return sorted(kept)


def _is_paragraph(block: Block) -> bool:
    return (
        len(block.text) >= _PARAGRAPH and block.density < _LINKED and not block.flags & (FURNITURE | HIDDEN | PICTURE)
    )


def _densest(blocks: Sequence[Block]) -> list[int]:
    """The paragraphs under the chain that holds most text, with the headings and short lines between them."""
    weight: Counter[int] = Counter()
    for block in blocks:
        if _is_paragraph(block):
            weight[block.parent] += len(block.key)
    if not weight:
        return []
    parent = weight.most_common(1)[0][0]
    members = [i for i, block in enumerate(blocks) if block.parent == parent and _is_paragraph(block)]
    return [
        i
        for i in range(members[0], members[-1] + 1)
        if blocks[i].parent == parent and blocks[i].density < _LINKED and not blocks[i].flags & (HIDDEN | PICTURE)
    ]


def _completed(blocks: Sequence[Block], found: list[int]) -> list[int]:
    """With the paragraphs that stand under the chains of tags and classes of what was found."""
    if not found:
        return found
    weight: Counter[int] = Counter()
    for i in found:
        if _is_paragraph(blocks[i]):
            weight[blocks[i].path] += len(blocks[i].key)
    total = sum(weight.values())
    kinds = {path for path, letters in weight.items() if letters >= _KIND * total}
    parents = {blocks[i].parent for i in found if blocks[i].path in kinds}
    chosen = set(found)
    for i in range(found[0], found[-1]):
        block = blocks[i]
        if block.parent in parents and block.density < _LINKED and not block.flags & (HIDDEN | PICTURE | FURNITURE):
            chosen.add(i)  # a heading, a list, a short line between the paragraphs
    runs: set[tuple[str, ...]] | None = None
    for i, block in enumerate(blocks):
        if i not in chosen and block.path in kinds and _is_paragraph(block):
            runs = set().union(*(_runs(words_of(blocks[j].text)) for j in found)) if runs is None else runs
            own = _runs(words_of(block.text))
            if len(own & runs) < 0.5 * len(own):
                chosen.add(i)
    return sorted(chosen)


def _prose(blocks: Sequence[Block], found: Sequence[int]) -> int:
    """Characters outside links."""
    return sum(len(blocks[i].text) - blocks[i].linked for i in found)


def _letters(blocks: Sequence[Block], found: Sequence[int]) -> int:
    return sum(len(blocks[i].key) for i in found)
