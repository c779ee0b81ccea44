"""Words that two houses spell differently are one word to text reuse.

Outlets put agency copy into their own spelling: colour/color, organise/organize, centre/center, travelled/traveled,
naïve/naive. Folding must be symmetric (both spellings fold to one string) and may join a few unrelated words: a
passage is many words long, so that does no harm. Suffix rules, not a word list: they hold for words never seen.
"""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"['’ʼ＇]s?$|['’ʼ＇]")
_SUFFIXES = (
    (re.compile(r"(?<=..)isation(s?)$"), r"ization\1"),
    (re.compile(r"(?<=..)([iy])s(e|ed|es|er|ers|ing)$"), r"\1z\2"),
    (re.compile(r"(?<=..)our(s|ed|er|ers|ing|ite|ites|ful|able|ably|al|hood|hoods)?$"), r"or\1"),
    (re.compile(r"(?<=..[bcdhnt])re(s|d)?$"), r"er\1"),
    (re.compile(r"(?<=...)ll(ed|ing|er|ers|or|ors|ery|ous)$"), r"l\1"),
    (re.compile(r"(?<=..[aeo])nce(s|less)?$"), r"nse\1"),
    (re.compile(r"(?<=...)ogue(s|d)?$"), r"og\1"),
    (re.compile(r"(?<=...)amme(s|d)?$"), r"am\1"),
    (re.compile(r"(?<=...)dgement(s|al)?$"), r"dgment\1"),
    (re.compile(r"(?<=...)(l|ll)(ful|fully|ment|ments)$"), r"l\2"),
)
_MAY_CHANGE = re.compile("[ao]e|" + "|".join(re.sub(r"\(\?<=[^)]*\)", "", pattern.pattern) for pattern, _ in _SUFFIXES))
_WORDS = {
    "grey": "gray",
    "tyre": "tire",
    "tyres": "tires",
    "cheque": "check",
    "cheques": "checks",
    "plough": "plow",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "scepticism": "skepticism",
    "aluminium": "aluminum",
    "aeroplane": "airplane",
    "mum": "mom",
    "percent": "per cent",
    "whilst": "while",
    "amongst": "among",
    "towards": "toward",
    "afterwards": "afterward",
    "backwards": "backward",
    "learnt": "learned",
    "burnt": "burned",
    "spelt": "spelled",
    "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers",
}


def fold(word: str) -> str:
    """The word as every house would spell it: without case and accents, in one English spelling."""
    folded = word.casefold()
    if not folded.isalnum():
        folded = _POSSESSIVE.sub("", folded)
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in decomposed if not ("\u0300" <= c <= "\u036f"))
    folded = _WORDS.get(folded, folded)
    if len(folded) < 5 or not folded.isascii() or not _MAY_CHANGE.search(folded):  # nearly all words: one search
        return folded
    folded = folded.replace("aeo", "eo").replace("oe", "e").replace("ae", "e")
    for pattern, spelling in _SUFFIXES:
        changed = pattern.sub(spelling, folded)
        if changed != folded:
            return changed
    return folded
