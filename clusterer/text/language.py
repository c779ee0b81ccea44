"""Which language an article is written in (py3langid, restricted to the languages that news is written in).

The first ``SAMPLE`` characters tell; less than ``FEWEST_LETTERS`` letters tell nothing. Deterministic. The model (about
0.6 s to load) is loaded at first use, not at import.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE: Final = 600  # characters
FEWEST_LETTERS: Final = 20

# What news is written in: with all of the model's languages, short texts drift into rare neighbours of common ones.
_LANGUAGES: Final = (
    *("af", "am", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi"),
    *("fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko"),
    *("ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "mt", "my", "ne", "nl", "no", "or", "pa", "pl", "ps"),
    *("pt", "ro", "ru", "rw", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur"),
    *("uz", "vi", "zh", "zu"),
)


def detect(texts: Sequence[str]) -> list[str]:
    """The ISO 639-1 code of each text's language, "" where there is too little text to tell."""
    return [_detect(text[:SAMPLE]) for text in texts]


def _detect(text: str) -> str:
    if sum(map(str.isalpha, text)) < FEWEST_LETTERS:
        return ""
    return str(_identifier().classify(text)[0])


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    return identifier
