"""Language labels as they come, to ISO 639-1."""

from __future__ import annotations

from typing import Final

# Code of two letters, of three letters, English name: of the languages that news archives label in these ways.
_LABELS: Final = """
ar ara arabic, bg bul bulgarian, bn ben bengali, ca cat catalan, cs ces cze czech, da dan danish, de deu ger german,
el ell gre greek, en eng english, es spa spanish, et est estonian, fa fas per persian, fi fin finnish,
fr fra fre french,
he heb hebrew, hi hin hindi, hr hrv croatian, hu hun hungarian, id ind indonesian, is isl ice icelandic, it ita italian,
ja jpn japanese, ko kor korean, lt lit lithuanian, lv lav latvian, mk mkd mac macedonian, ms msa may malay,
nl nld dut dutch, no nor nob nno norwegian, pl pol polish, pt por portuguese, ro ron rum romanian, ru rus russian,
sk slk slo slovak, sl slv slovenian, sq sqi alb albanian, sr srp serbian, sv swe swedish, ta tam tamil, te tel telugu,
th tha thai, tl fil filipino, tr tur turkish, uk ukr ukrainian, ur urd urdu, vi vie vietnamese, zh zho chi chinese
"""
_LONG: Final = {label: labels[0] for labels in (entry.split() for entry in _LABELS.split(",")) for label in labels[1:]}
# Old codes, country codes in common use, and the two written standards of Norwegian, one language to the detector.
_RENAMED: Final = {"iw": "he", "in": "id", "nb": "no", "nn": "no", "sh": "sr", "jp": "ja", "cn": "zh"}


def language_code(label: str) -> str:
    """ISO 639-1 of a code (``en``, ``en-US``, ``eng``) or an English name; "" where it is none of these."""
    first = label.strip().lower().replace("_", "-").partition("-")[0]
    if len(first) == 2 and first.isascii() and first.isalpha():
        return _RENAMED.get(first, first)
    return _LONG.get(first, "")
