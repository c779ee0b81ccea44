"""Texts levelled to one byte a character, so that one set of patterns serves every script.

What must hold: ``level(text)`` has exactly one byte for each code point of ``text``, whatever the text is, so an
offset found in it is an offset of the text. Patterns (``patterns.py``) then run in RE2's Latin-1 mode: its tables
stay small (with UTF-8 the same patterns need a hundred times the memory and run out of it), and no offset is ever
translated.

Dashes, quotation marks, brackets, bullets and white space become their plainest relatives; Latin letters lose their
accents; Cyrillic letters get bytes that Latin-1 holds to be letters of the same case; letters without case (Chinese,
Japanese, Korean, Arabic, …) become "ª", which Latin-1 holds to be one too. So ``\\p{Lu}``, ``\\p{Ll}`` and
``\\p{Lo}`` mean in a pattern what they say.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.kept import kept

UNCASED = "ª"
OTHER_CASED = "ß"  # letters with case that are neither Latin nor Cyrillic
HIT, OTHER = b"\x01", b"\x02"  # masks of agencies' names, see mentions.py
# Words in scripts without case that say what a name beside them is, and the byte that each of their letters gets in a
# window: \x03 the source of a text, \x04 a picture, \x05 who holds the rights.
MARKS = {
    **dict.fromkeys(("来源", "來源", "出典", "출처", "المصدر", "منبع", "स्रोत", "מקור", "ที่มา", "Πηγή", "ΠΗΓΗ"), b"\x03"),
    **dict.fromkeys(("图片来源", "圖片來源", "图源", "图片", "圖", "供图", "图", "摄影", "摄", "攝"), b"\x04"),
    **dict.fromkeys(("写真", "撮影", "提供", "사진", "자료사진", "제공", "촬영", "صورة", "تصوير", "عکس"), b"\x04"),
    **dict.fromkeys(("צילום", "ภาพ", "फोटो", "Φωτογραφία", "Φωτό"), b"\x04"),
    **dict.fromkeys(("저작권자", "版权", "版權", "著作権"), b"\x05"),
}

_CYRILLIC = "абвгдежзийклмнопрстуфхцчшыьэюя"  # 30 letters for the 30 of Latin-1; ё, щ and ъ join е, ш and ь
_CYRILLIC_BYTES = [b for b in range(0xE0, 0xFF) if b != 0xF7]
_CYRILLIC_TWINS = {"ё": "е", "щ": "ш", "ъ": "ь", "і": "и", "ї": "и", "є": "э", "ґ": "г"}
_LOWER_CYRILLIC = re.compile(rb"[\xe0-\xf6\xf8-\xfe]")
_PLAIN = {
    **dict.fromkeys("‐‑‒–—―−－─", "-"),
    **dict.fromkeys("“”„‟«»″「」『』", '"'),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("（﹙", "("),
    **dict.fromkeys("）﹚", ")"),
    **dict.fromkeys("【［〔〖", "["),
    **dict.fromkeys("】］〕〗", "]"),
    **dict.fromkeys("：﹕", ":"),
    **dict.fromkeys("；", ";"),
    **dict.fromkeys("，、،", ","),
    **dict.fromkeys("。．…", "."),
    **dict.fromkeys("／⁄", "/"),
    **dict.fromkeys("｜│¦", "|"),
    **dict.fromkeys("＝", "="),
    **dict.fromkeys("•·▪●■◆►▶★_", "*"),
    **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
    **dict.fromkeys("©℗ⓒⒸ", "©"),
    **dict.fromkeys("ÆÄ", "A"),
    **dict.fromkeys("ØÖ", "O"),
    **dict.fromkeys("æ", "a"),
    **dict.fromkeys("øœ", "o"),
    **dict.fromkeys("ßſ", "s"),
    **dict.fromkeys("łı", "l"),
    "ı": "i",
    "Ł": "L",
    "Đ": "D",
    "đ": "d",
    "ð": "d",
    "þ": "t",
    "电": "º",  # "dispatch": closes the datelines of Chinese agencies, and Latin-1 holds this byte to be a letter too
    "電": "º",
}


def fold(levelled: bytes) -> bytes:
    """Levelled text in lower case, Cyrillic letters too."""
    return levelled.translate(_LOWER)


def any_case(pattern: bytes) -> bytes:
    """The pattern with both cases for each lower-case Cyrillic letter: RE2's ``(?i)`` folds ASCII only here."""
    return _LOWER_CYRILLIC.sub(lambda found: b"[%c%c]" % (found[0][0], found[0][0] - 0x20), pattern)


def is_distinct(text: str) -> bool:
    """Whether other words level to other bytes: true of Latin and Cyrillic letters, not of other scripts'."""
    if text.isascii():
        return True
    return all(b < 0x80 or _cyrillic(c) for c, b in zip(text, level(text), strict=True) if c.isalpha())


def level(text: str) -> bytes:
    """One byte for each code point of the text."""
    if text.isascii():
        encoded = text.encode("ascii").translate(_ascii_table())
    else:
        points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        encoded = _table()[points].tobytes()
    return encoded


@lru_cache(maxsize=1)
def _ascii_table() -> bytes:
    return _table()[:256].tobytes()


def _table() -> NDArray[np.uint8]:
    return _levels()[0]


@kept()
def _levels() -> list[NDArray[np.uint8]]:
    table = np.full(0x110000, ord("?"), dtype=np.uint8)
    table[0x20000:0x32000] = ord(UNCASED)  # rarer Chinese characters
    for point in range(0x10000):
        table[point] = ord(_plain(chr(point)))
    return [table]


_LOWER = bytes(b + 0x20 if 0x41 <= b <= 0x5A or (0xC0 <= b <= 0xDE and b != 0xD7) else b for b in range(256))


def _plain(character: str) -> str:
    known = _PLAIN.get(character) or _cyrillic(character)
    if known:
        return known
    if character.isascii():
        return character if character.isprintable() or character == "\n" else " "
    category = unicodedata.category(character)
    if category[0] in "LN":
        base = unicodedata.normalize("NFKD", character)[0]
        if base.isascii() and base.isprintable():
            return base
        if category == "Nd":
            return str(unicodedata.digit(character))
        return {"Lu": "À", "Lt": "À", "Ll": OTHER_CASED}.get(category, UNCASED)
    if category[0] == "M":
        return OTHER_CASED  # an accent of its own is part of its word
    if category[0] == "Z" or category in {"Cf", "Cc"}:
        return " "
    return "?"


def _cyrillic(character: str) -> str | None:
    lower = character.lower()
    place = _CYRILLIC.find(_CYRILLIC_TWINS.get(lower, lower))
    if place < 0:
        return None
    byte = _CYRILLIC_BYTES[place]
    return chr(byte if character == lower else byte - 0x20)
