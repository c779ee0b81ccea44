"""Corpora as another kind of language might write them: for languages without labelled collections.

Rules change the words of a labelled corpus and keep its labels. They imitate one trait each and nothing else:

- ``unspaced``: no spaces, no capitals, as in Chinese, Japanese and Thai: every three letters of a word become one of
  2,000 characters;
- ``syllables``: spaces between syllables, no capitals, as in Vietnamese: a space after every third letter;
- ``caseless``: no capitals, particles written as one with the next word, as in Arabic: function words are prefixed;
- ``suffixed``: endings, as in Turkish, Finnish and Hungarian: two thirds of the words get one of twenty endings, by
  where they stand;
- ``particled``: particles after nouns, as in Korean: one of six, on all names and half of the words, no capitals;
- ``inflected``: cases and persons, as in Polish, Czech, Russian and Ukrainian: a quarter of the words of four letters
  and more lose their last vowel and get one of eight endings, by where they stand; .57 of the mentions of a word are
  the same word then (in four pairs of reports that were written for tests .50 to .73);
- ``compounded``: words written as one, as in German: two long words in a row are joined, one time in three.

The choices are made by a hash of word and place, so the same text always comes out the same. What such a text lacks is
everything else that makes a language, so these figures say how well the stage stands one trait, not how good it is in
Turkish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import blake2b

from clusterer.documents import Article
from clusterer.text.clean import clean
from training.conditions import NAMES

_WORD = re.compile(r"[^\W\d_]+")
_ENDINGS = (
    "lar", "da", "dan", "nin", "yi", "larda", "larin", "lik", "siz", "ssa", "sta", "lla", "lta", "ksi", "ista", "ille",
    "nsa", "mme", "kin", "han",
)  # fmt: skip
_CASES = ("a", "u", "em", "ov", "ami", "ach", "iho", "ej")
_PARTICLES = ("neun", "eun", "ga", "reul", "eseo", "ui")
_FUNCTION = frozenset(
    (
        *(
            "the",
            "a",
            "an",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "and",
            "or",
            "from",
            "that",
            "as",
            "was",
        ),
        *("were", "is", "are", "be", "been", "has", "have", "had", "it", "its"),
    )
)
_CHARACTERS = 2_000


def _chance(word: str, at: int) -> int:
    """A number that word and place decide, 0 to 65,535."""
    return int.from_bytes(blake2b(f"{word} {at}".encode(), digest_size=2).digest(), "big")


def _unspaced(text: str) -> str:
    def written(match: re.Match[str]) -> str:
        word = match[0].lower()
        return "".join(chr(0x4E00 + _chance(word[k : k + 3], 0) % _CHARACTERS) for k in range(0, len(word), 3))

    # digits keep their spaces: two numbers side by side are two
    return re.sub(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])", "", _WORD.sub(written, text))


def _syllables(text: str) -> str:
    return _WORD.sub(lambda m: re.sub(r"(...)(?=.)", r"\1 ", m[0].lower()), text)


def _caseless(text: str) -> str:
    return re.sub(r"\b(" + "|".join(sorted(_FUNCTION)) + r") (?=[^\W\d_])", lambda m: m[1][:2], text.lower())


def _suffixed(text: str) -> str:
    def written(match: re.Match[str]) -> str:
        word, chance = match[0], _chance(match[0], match.start())
        if len(word) < 4 or chance % 3 == 0:
            return word
        return word + _ENDINGS[chance % len(_ENDINGS)]

    return _WORD.sub(written, text)


def _inflected(text: str) -> str:
    def written(match: re.Match[str]) -> str:
        word, chance = match[0], _chance(match[0], match.start())
        if len(word) < 4 or word.lower() in _FUNCTION or chance % 4 < 3:
            return word
        return word.rstrip("aeiouy") + _CASES[chance % len(_CASES)]

    return _WORD.sub(written, text)


def _particled(text: str) -> str:
    def written(match: re.Match[str]) -> str:
        word, chance = match[0], _chance(match[0], match.start())
        if word.lower() in _FUNCTION or (word.islower() and chance % 2):
            return word.lower()
        return word.lower() + _PARTICLES[chance % len(_PARTICLES)]

    return _WORD.sub(written, text)


def _compounded(text: str) -> str:
    def written(match: re.Match[str]) -> str:
        return match[1] + match[2] if _chance(match[0], match.start()) % 3 == 0 else match[0]

    return re.sub(r"\b([^\W\d_]{5,}) ([a-z]{5,})\b", written, text)


LANGUAGES: Mapping[str, Callable[[str], str]] = {
    "as written": str,
    "unspaced": _unspaced,
    "syllables": _syllables,
    "caseless": _caseless,
    "suffixed": _suffixed,
    "inflected": _inflected,
    "particled": _particled,
    "compounded": _compounded,
}


STEMMED = "fi"  # whose stems the kinds with endings are read by


def as_written_in(kind: str, article: Article) -> Article:
    """The article with the words of its title and text changed, in a language that little is known of."""
    document = article.document
    change = LANGUAGES[kind]
    document = replace(document, title=change(document.title), text=change(document.text))
    language = {"as written": article.language, "suffixed": STEMMED, "particled": STEMMED}.get(kind, "")
    return Article(document, clean(document.text, NAMES), language)
