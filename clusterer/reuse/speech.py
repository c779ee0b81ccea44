"""Lines in which somebody speaks without quotation marks.

Reports are in the third person. A line full of "I", "we" and "our" outside quotation marks is somebody's speech, letter
or statement, printed as a block or cut by an unbalanced mark. Two papers that print it have it from the speaker.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.text.tokens import ALLCAPS, UPPER, hash_words

# Share of a line's words outside quotation marks. English speeches have 5 to 9 %; of 3,300 passages that real articles
# share, those above are quotations cut by an unbalanced mark, posts and statements; most reports stay below 1 %.
SPOKEN_SHARE: Final = 0.05
SPOKEN_WORDS: Final = 20  # fewer words outside quotation marks tell nothing

# Words that are the first person and nothing common in another language with spaces ("je", "vi", "me", "nos" are not).
_WORDS: Final = (
    "i we my our us myself ourselves ich wir mein meine meinen meinem unser unsere unseren unserem unserer uns nous "
    "notre wij mijn onze noi nostro nostra nostri nostre nosotros nuestro nuestra nuestros nuestras nosso nossa nossos "
    "nossas я мы мой моя мои наш наша наше наши нас нам мне меня"
)


def spoken(
    hashes: NDArray[np.uint64],
    flags: NDArray[np.uint8],
    lines: NDArray[np.int64],
    quoted: NDArray[np.bool_],
    key: int,
) -> NDArray[np.bool_]:
    """Which words stand, without quotation marks, in lines of speech. ``lines``: the words that begin a line.

    Words are given by their hashes under the key.
    """
    edges = np.unique(np.concatenate(([0], lines, [len(quoted)])))
    plain = np.concatenate(([0], np.cumsum(~quoted)))
    first = np.concatenate(([0], np.cumsum(_first_person(hashes, flags, key) & ~quoted)))
    words, in_first = np.diff(plain[edges]), np.diff(first[edges])
    speech = (words >= SPOKEN_WORDS) & (in_first >= SPOKEN_SHARE * words)
    found: NDArray[np.bool_] = np.repeat(speech, np.diff(edges)) & ~quoted
    return found


def _first_person(hashes: NDArray[np.uint64], flags: NDArray[np.uint8], key: int) -> NDArray[np.bool_]:
    """Which words are in the first person: "US" is a country, and "i" means "and" in half of Europe."""
    known, i = _hashes(key)
    found = known[np.minimum(np.searchsorted(known, hashes), len(known) - 1)] == hashes
    said: NDArray[np.bool_] = found & ((flags & ALLCAPS) == 0) & ((hashes != i) | ((flags & UPPER) != 0))
    return said


@lru_cache(maxsize=8)  # a thread has one key
def _hashes(key: int) -> tuple[NDArray[np.uint64], np.uint64]:
    return np.unique(hash_words(_WORDS.split(), key)), hash_words(["i"], key)[0]
