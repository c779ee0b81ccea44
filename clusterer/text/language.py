"""Which language an article is written in: py3langid's model, in compiled batches.

The model (Naive Bayes over byte sequences) is py3langid's own and gives its answers; walking through its automaton in
Python would make this the slowest step of reading (3,000 articles a second), so the walk is compiled. The first
``SAMPLE`` characters tell; fewer than ``FEWEST_LETTERS`` letters tell nothing. Deterministic, and nothing is loaded
before the first text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

SAMPLE: Final = 600  # characters
FEWEST_LETTERS: Final = 20
_BATCH: Final = 4_096  # texts whose samples are held in one buffer

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
    found = [""] * len(texts)
    telling = [at for at, text in enumerate(texts) if _letters(text[:100]) or _letters(text[:SAMPLE])]
    for first in range(0, len(telling), _BATCH):
        batch = telling[first : first + _BATCH]
        for at, code in zip(batch, _classify([_sample(texts[at]) for at in batch]), strict=True):
            found[at] = code
    return found


def _letters(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= FEWEST_LETTERS


def _sample(text: str) -> bytes:
    sample = text[:SAMPLE]
    if sum(map(str.isupper, sample[:100])) > 30:  # transcripts in capitals; the model has learnt from ordinary case
        sample = sample.lower()
    return sample.encode("utf-8", "replace")


def _classify(samples: list[bytes]) -> list[str]:
    from clusterer.text.language_kernel import classify

    model = _model()
    ends = np.cumsum([len(sample) for sample in samples], dtype=np.int64)
    best = np.empty(len(samples), np.int64)
    content = np.frombuffer(b"".join(samples), np.uint8)
    features, languages = model.weights.shape
    scratch = (np.zeros(features, np.int32), np.empty(features, np.int32), np.empty(languages, np.float32))
    classify(content, ends, model.moves, model.rows, model.output, model.weights, model.priors, *scratch, best)
    return [model.codes[language] if language >= 0 else "" for language in best.tolist()]


@dataclass(frozen=True, slots=True, eq=False)
class _Model:
    moves: NDArray[np.uint32]
    rows: NDArray[np.uint32]
    output: NDArray[np.int32]
    weights: NDArray[np.float32]  # [features, languages]
    priors: NDArray[np.float32]
    codes: list[str]  # one language may stand twice: written in two scripts


@cache
def _model() -> _Model:
    """py3langid's model, restricted to ``_LANGUAGES`` (0.7 s, 80 MB)."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    return _Model(
        moves=np.asarray(identifier.tk_nextmove, np.uint32),
        rows=np.left_shift(np.asarray(identifier.tk_row, np.uint32), np.uint32(8)),
        output=np.asarray(identifier.tk_output, np.int32),
        weights=np.ascontiguousarray(identifier.nb_ptc, np.float32),
        priors=np.ascontiguousarray(identifier.nb_pc, np.float32),
        codes=list(identifier.nb_classes),
    )
