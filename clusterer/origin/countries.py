"""Where an outlet is at home, so that letters which are an agency in one country are not taken for it in another."""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from clusterer.documents import Document

# The language that most newspapers under a country's domain are written in (ISO 3166-1 to ISO 639-1). Countries with
# several large ones (.be, .ch, .ca) are left out, and so are domains that are used everywhere (.tv, .me, .co).
_COUNTRIES: Final = {
    "es": "ar bo cl cr cu do ec es gt hn mx ni pa pe py sv uy",
    "en": "au gh ie in jm ke ng nz ph pk sg uk us za zw",
    "ar": "ae eg iq jo kw lb ma om qa sa sy tn ye",
    "pt": "ao br mz pt",
    "de": "at de li",
    "ru": "by ru",
    "zh": "cn tw",
    **{
        language: language
        for language in ("bg", "fi", "fr", "hr", "hu", "id", "is", "it", "lt", "lv", "nl", "no", "pl")
    },
    "ro": "ro",
    "sk": "sk",
    "th": "th",
    "tr": "tr",
    "cs": "cz",
    "da": "dk",
    "et": "ee",
    "el": "gr",
    "he": "il",
    "fa": "ir",
    "ja": "jp",
    "ko": "kr",
    "sr": "rs",
    "sv": "se",
    "sl": "si",
    "uk": "ua",
    "vi": "vn",
}
LANGUAGES: Final = {country: language for language, countries in _COUNTRIES.items() for country in countries.split()}


def language_of(document: Document) -> str:
    """The document's language, or the one that its address speaks for; "" where neither says."""
    if document.language:
        return document.language.partition("-")[0]
    return LANGUAGES.get(host_of(document.url).rpartition(".")[2], "")


@lru_cache(maxsize=1024)  # an article's address is looked at several times in a row
def host_of(url: str) -> str:
    """The host of an address in lower case, "" where there is none."""
    if not url:
        return ""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:  # "http://[" is no address
        return ""
