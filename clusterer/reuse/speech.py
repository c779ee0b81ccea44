"""Lines in which somebody speaks without quotation marks.

Reports are in the third person. A line full of "I", "we" and "our" outside quotation marks is somebody's speech, letter
or statement, printed as a block or cut by an unbalanced mark. Two papers that print it have it from the speaker.

Scraped texts may have lost their paragraphs: in a long line the speech is looked for in pieces, and reaches from one
piece in the first person to another as long as the whole stretch is full of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.lookup import located
from clusterer.compute.sieve import sieve, sieved
from clusterer.text.tokens import ALLCAPS, UPPER, hash_words

# Share of a line's words outside quotation marks. English speeches have 5 to 9 %; of 3,300 passages that real articles
# share, those above are quotations cut by an unbalanced mark, posts and statements; most reports stay below 1 %.
SPOKEN_SHARE: Final = 0.05
SPOKEN_WORDS: Final = 20  # fewer words outside quotation marks tell nothing
STRETCH_SHARE: Final = 0.03  # … of a stretch between two such pieces: speeches tell stories too, reports stay below 1 %
PIECE: Final = 50  # words of a line of more than two of them, about a paragraph of a newspaper
LONGEST: Final = 40  # pieces of one stretch: a longer speech is several, so that time is linear in the text

# Words that are the first person and nothing common in another language with spaces ("je", "vi", "me", "nos" are not).
# Where verbs do without a pronoun the commonest of these stand for it.
_WORDS: Final = (
    "i we my our us myself ourselves ich wir mein meine meinen meinem unser unsere unseren unserem unserer uns nous "
    "notre moi suis wij mijn onze noi nostro nostra nostri nostre io siamo abbiamo vogliamo dobbiamo possiamo nosotros "
    "nosotras nuestro nuestra nuestros nuestras yo mi conmigo estoy tengo quiero creo puedo voy hemos tenemos debemos "
    "nosso nossa nossos nossas eu meu meus minha minhas mim comigo conosco estou sou tenho quero acho posso vou temos "
    "somos estamos vamos queremos podemos sabemos devemos fomos jag jeg ik benim bizim jestem mnie nasz nasza nasze "
    "я мы мой моя мои наш наша наше наши нас нам мне меня"
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
    found: NDArray[np.bool_] = np.repeat(speech, np.diff(edges))
    long = (np.diff(edges) > 2 * PIECE) & ~speech & (in_first >= SPOKEN_SHARE * SPOKEN_WORDS)
    for line in np.flatnonzero(long):
        for start, end in _stretches(plain, first, int(edges[line]), int(edges[line + 1])):
            found[start:end] = True
    return found & ~quoted


def _stretches(plain: NDArray[np.int64], first: NDArray[np.int64], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of speech in a line; ``plain`` and ``first`` count words not quoted, and these in the first person.

    Each begins and ends with a piece that is speech.
    """
    edges = np.append(np.arange(start, end, PIECE), end)
    words, in_first = plain[edges], first[edges]
    excess = in_first - STRETCH_SHARE * words  # what is speech raises it
    speech = np.flatnonzero((np.diff(words) >= SPOKEN_WORDS) & (np.diff(in_first) >= SPOKEN_SHARE * np.diff(words)))
    done = 0
    for place, piece in enumerate(speech.tolist()):
        if piece < done:
            continue
        ends = speech[place : place + LONGEST] + 1
        ends = ends[(ends <= piece + LONGEST) & (excess[ends] >= excess[piece])]
        done = int(ends[-1])
        yield int(edges[piece]), int(edges[done])


def _first_person(hashes: NDArray[np.uint64], flags: NDArray[np.uint8], key: int) -> NDArray[np.bool_]:
    """Which words are in the first person: "US" is a country, and "i" means "and" in half of Europe."""
    known, i, kept = _hashes(key)
    may_be = sieved(hashes, kept)
    hash_, flag = hashes[may_be], flags[may_be]
    said = located(known, hash_)[1]
    said &= ((flag & ALLCAPS) == 0) & ((hash_ != i) | ((flag & UPPER) != 0))
    found = np.zeros(len(hashes), np.bool_)
    found[may_be[said]] = True
    return found


@lru_cache(maxsize=8)  # a thread has one key
def _hashes(key: int) -> tuple[NDArray[np.uint64], np.uint64, NDArray[np.uint8]]:
    """The hashes of the words, that of "i", and the sieve for all of them."""
    known = np.unique(hash_words(_WORDS.split(), key))
    return known, hash_words(["i"], key)[0], sieve(known)
