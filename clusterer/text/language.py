"""Which language an article is written in: py3langid's model, in compiled batches.

The model (Naive Bayes over byte sequences) is py3langid's own and gives its answers; walking through its automaton in
Python would make this the slowest step of reading (3,000 articles a second), so the walk is compiled. The first
``SAMPLE`` characters tell; fewer than ``FEWEST_LETTERS`` letters tell nothing. Deterministic, and nothing is loaded
before the first text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Strings
from clusterer.compute.kept import distribution, kept

if TYPE_CHECKING:
    from clusterer.text.language_kernel import Model

SAMPLE: Final = 600  # characters
FEWEST_LETTERS: Final = 20  # of a text whose language can be told
# Most texts are told long before: at 150 characters where the log odds are this clear, of 26,097 articles
# none was told otherwise than at 600.
_FIRST_LOOK: Final = 150
_MARGIN: Final = 20.0
_CAPITALS: Final = 30  # upper-case letters in the first hundred characters of a text that is not all in capitals

# What news is written in: with all of the model's languages, short texts drift into rare neighbours of common ones.
_LANGUAGES: Final = (
    *("af", "am", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi"),
    *("fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko"),
    *("ku", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "mt", "my", "ne", "nl", "no", "or", "pa", "pl", "ps"),
    *("pt", "ro", "ru", "rw", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur"),
    *("uz", "vi", "zh", "zu"),
)


def detect(texts: Strings | Sequence[str]) -> list[str]:
    """The ISO 639-1 code of each text's language, "" where there is too little text to tell."""
    columns = texts if isinstance(texts, Strings) else Strings.of(texts)
    if not len(columns):
        return []
    found = _classify(columns, _CAPITALS)
    shouted = [row for row, code in enumerate(found) if code is None]
    if shouted:  # transcripts in capitals; the model has learnt from ordinary case
        lowered = Strings.of(columns[row][:SAMPLE].lower() for row in shouted)
        for row, code in zip(shouted, _classify(lowered, SAMPLE), strict=True):
            found[row] = code
    return [code or "" for code in found]


def _classify(texts: Strings, capitals: int) -> list[str | None]:
    """The languages; None for a text with more than so many upper-case letters in its first hundred characters."""
    from clusterer.text.language_kernel import COLUMNS, SHOUTED, Limits, classify

    model, codes = _model()
    limits = Limits(_FIRST_LOOK, SAMPLE, _MARGIN, FEWEST_LETTERS, capitals, 100)
    features = len(model.weights) // COLUMNS
    best = np.empty(len(texts), np.int64)
    scratch = np.zeros(features, np.int32), np.empty(features, np.uint32), np.empty(COLUMNS, np.float32)
    classify(texts.values, texts.offsets, model, limits, *scratch, best)
    return [codes[at] if at >= 0 else None if at == SHOUTED else "" for at in best.tolist()]


@cache
def _model() -> tuple[Model, list[str]]:
    """py3langid's model, restricted to ``_LANGUAGES``, and its languages' codes.

    One language may stand twice: written in two scripts.
    """
    from clusterer.text.language_kernel import Model

    *arrays, codes = _columns()
    return Model(*arrays), codes.tolist()


@kept(lambda: distribution("py3langid"))
def _columns() -> list[NDArray[Any]]:
    """The columns of ``Model``, and the codes of the languages. Unpacking them takes 0.6 s and 150 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    from clusterer.text.language_kernel import COLUMNS

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    features, languages = identifier.nb_ptc.shape
    weights = np.zeros((features, COLUMNS), np.float32)
    weights[:, :languages] = identifier.nb_ptc
    priors = np.full(COLUMNS, -np.inf, np.float32)
    priors[:languages] = identifier.nb_pc
    return [
        np.asarray(identifier.tk_nextmove, np.uint32),
        np.left_shift(np.asarray(identifier.tk_row, np.uint32), np.uint32(8)),
        np.asarray(identifier.tk_output, np.int32),
        weights.reshape(-1),
        priors,
        np.log1p(np.arange(SAMPLE * 4 + 1)).astype(np.float32),
        _letters(),
        np.array(list(identifier.nb_classes)),
    ]


def _letters() -> NDArray[np.uint8]:
    """uint8[code points]: 1 for a letter, | 2 for one in upper case; those beyond plane 3 are none."""
    characters = list(map(chr, range(0x33480)))
    return np.array(list(map(str.isalpha, characters)), np.uint8) | np.array(
        list(map(str.isupper, characters)), np.uint8
    ) << np.uint8(1)
