"""One page of HTML to the row of its article: the text, what is said about it, and the blocks around it.

``read_page`` is a pure function of bytes. It runs in worker processes (``workers.py``): the libraries below it are fast
on all pages of newspapers and can be made slow or killed by pages that are none.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree
from lxml.html import HtmlElement

from clusterer.readers.markup import content_text
from clusterer.readers.pages.blocks import AUTHOR, FURNITURE, HEADING, HIDDEN, PICTURE, Block, blocks_of, key_of
from clusterer.readers.pages.body import body_of
from clusterer.readers.pages.details import (
    Details,
    article_of,
    declared_text,
    jsonld_of,
    meta_of,
    published,
    without_text,
)
from clusterer.readers.streams import UnreadableError, decode

LONGEST: Final = 32 << 20  # bytes of one page
AROUND: Final = 6  # blocks before and behind the text that are kept: in them stood 76 of 78 credits
_LONGEST_AROUND: Final = 300  # characters of one; credits are shorter, teasers with their summaries longer
_LINK_WORDS: Final = 5  # a link of more words is a headline, not the name of an author
_ABOVE: Final = 12  # blocks above the text in which a byline is looked for
_BYLINE: Final = 120  # characters
_BY: Final = re.compile(
    r"(?:by|von|par|por|di|door|av|af|te[kx]st|texte|texto|autor(?:en|es)?|author|auteur|oleh|yazan|автор)(?: ?:)? +\S",
    re.IGNORECASE,
)
_CHARSET: Final = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_CONTROLS: Final = bytes(32 if (code < 32 and code not in (9, 10, 13)) or code == 127 else code for code in range(256))
# What browsers take these labels for (https://encoding.spec.whatwg.org/#names-and-labels).
_BROWSERS: Final = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "euc_kr": "cp949",
}
_STRIPPED: Final = (
    *("script", "style", "noscript", "template", "svg", "iframe", "select", "button", "input", "option", "canvas"),
    *("video", "audio", "map", "object", "embed"),
)


def read_page(content: bytes, charset: str = "", address: str = "") -> dict[str, Any]:
    """The row of the article on a page (docs/formats.md). ``charset`` is what the server said, if it did.

    Raises UnreadableError where there is no text on it.
    """
    if len(content) > LONGEST:
        raise UnreadableError(f"a page of more than {LONGEST >> 20} MB, which is no article; leave it out")
    html = _decoded(content, charset)
    root = _parsed(html)
    jsonld, meta = jsonld_of(root), meta_of(root)
    article = article_of(jsonld)
    details = Details(root, meta, article, address)
    address = details.address()
    etree.strip_elements(root, *_STRIPPED, with_tail=False)
    blocks, depth, menus = blocks_of(root)
    declared = declared_text(article)
    title = details.title(blocks)
    row: dict[str, Any] = {"outlet": details.outlet(), "language": details.language()}
    dates = details.dates()
    authors, publisher = details.byline()
    signatures = [] if authors else details.signatures()
    body = body_of(root, blocks, depth, menus, declared)
    row["byline"] = authors or _signed(blocks, body, signatures) or publisher
    text = "\n\n".join(blocks[i].text for i in body if key_of(title) != blocks[i].key)
    row["published"] = published(dates, blocks, body[0] if body else 0, address)
    if len(key_of(text)) < 0.5 * len(key_of(declared)):  # the page keeps its text from readers without a script
        text, body = declared, []
    if not blocks:  # nested so deep that the parser gave up: no tree, but perhaps text
        text = content_text(html)
    if not text.strip():
        raise UnreadableError("no article's text on this page; leave it out, or fetch the page with its text")
    row |= {"title": title, "text": text, "url": address}
    row |= {"meta": meta, "jsonld": without_text(jsonld), "around": around(blocks, body, title)}
    return {name: value for name, value in row.items() if value}


def around(blocks: Sequence[Block], body: Sequence[int], title: str) -> dict[str, list[str]]:
    """The short blocks before, within and behind the text, where bylines, credits and sign-offs stand.

    Left out is what is for something else by its place or its looks: captions, menus, teasers (links of many words),
    and what the text or the title says already.
    """
    if not body:
        return {}
    chosen, known = set(body), {blocks[i].key for i in body} | {key_of(title)}
    found: dict[str, list[str]] = {}

    def telling(i: int) -> bool:
        block = blocks[i]
        teaser = block.density > 0.5 and block.words > _LINK_WORDS
        unfit = block.flags & (PICTURE | HIDDEN | FURNITURE) or (block.flags & HEADING and i > body[-1])
        return not (unfit or teaser or len(block.text) > _LONGEST_AROUND or block.key in known or not block.key)

    before = [i for i in range(body[0]) if telling(i)][-AROUND:]
    after = [i for i in range(body[-1] + 1, len(blocks)) if telling(i)][:AROUND]
    within = [i for i in range(body[0], body[-1]) if i not in chosen and telling(i)][: 2 * AROUND]
    shown = {*before, *within, *after}
    rights = [
        i
        for i in range(body[-1] + 1, len(blocks))
        if i not in shown and "©" in blocks[i].text and len(blocks[i].text) <= _LONGEST_AROUND
    ]
    for name, places in (("before", before), ("within", within), ("after", after), ("rights", rights[-2:])):
        found[name] = [blocks[i].text for i in places]
    return {name: texts for name, texts in found.items() if texts}


def _signed(blocks: Sequence[Block], body: Sequence[int], signatures: Sequence[str]) -> str:
    """The byline as it stands above the text: what is marked as the author's, or a block that begins with "By"."""
    above = [b for b in blocks[max(0, body[0] - _ABOVE) : body[0]] if len(b.text) <= _BYLINE] if body else []
    above = [block for block in above if not block.flags & (PICTURE | HIDDEN) and block.key]
    shown = [words for words in signatures if any(words in block.text for block in above)]
    named = [words for words in shown if _BY.match(words)] or shown
    named = named or [b.text for b in above if _BY.match(b.text)] or [b.text for b in above if b.flags & AUTHOR]
    return named[0] if named else ""


def _parsed(text: str) -> HtmlElement:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    content = text.encode("utf-8", "replace").translate(_CONTROLS)
    root = etree.fromstring(content, parser) if content.strip() else None
    if root is None:
        raise UnreadableError("an empty page; leave it out, or fetch it again")
    return root


def _decoded(content: bytes, charset: str) -> str:
    """The page's characters: a byte order mark, valid UTF-8, what the server or the page says, what the bytes say."""
    if not content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
        inside = _CHARSET.search(content[:4_096])
        for label in (charset, inside[1].decode("ascii") if inside else ""):
            try:
                codec = codecs.lookup(label).name if label else ""
            except LookupError:
                continue
            if codec and codec not in {"utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"}:
                return content.decode(_BROWSERS.get(codec, codec), "replace")
    return decode(content)
