"""Words of many texts, in one compiled pass over their code points.

What a word is has to hold for every script, and the same news text must give the same words however it was typeset:

- A word is a run of letters, digits and combining marks; its hash is that of its case-folded characters. Soft hyphens,
  joiners and variation selectors inside a word do not change it.
- In scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) each character, with its marks, is
  one token, so that shingles of words become shingles of characters there. Korean has spaces and is treated like Latin.
- Typewriter and typographic apostrophes are one. An apostrophe stays inside a word before one or two letters
  (``don't``, ``we're``), an English possessive is not hashed (``Putin's`` equals ``Putin``), and before more letters it
  parts words (``l'homme``, ``dell'Ucraina``). Hyphens part words.
- ``U.S.`` equals ``US``; ``1,200`` and ``1.200`` equal ``1200``; ``3,5`` equals ``3.5``.
- U+FFFD stands for letters that a decoder lost. It is part of the word it touches, which is not known by its hash then
  (``unreadable``); by itself it is no word.
- A sentence begins at the start of a line, after sentence punctuation and white space (not after an initial, nor after
  an abbreviation such as ``Mr.``), and at an opening quotation mark after a comma or colon (``he said: "We …``).

Hashes are 64 bits, the same on every machine and in every process; two different words collide with probability 2⁻⁶⁴,
unless somebody looks for such words, which is cheap. Where two texts are claimed to be equal, words are hashed with a
``key`` that nobody knows before (``new_key``): it becomes the multiplier, so that what collides with one key does not
with another. Words can be made that collide under every multiplier, but not short ones: the long ones (``_LONG``) are
hashed by BLAKE2 under the key.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, lru_cache, partial
from hashlib import blake2b
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Strings
from clusterer.columns import Tokens as Tokens  # noqa: PLC0414 -- the stages have it from here
from clusterer.compute.scratch import Scratch
from clusterer.text.characters import (
    CARE_BIT,
    CLASS_MASK,
    CLASS_SHIFT,
    FOLD_MASK,
    MARK,
    TABLE_SIZE,
    UNREADABLE,
    WORD_BIT,
    table,
)
from clusterer.text.word_kernel import SEED

Texts: TypeAlias = Sequence[str] | Strings

UPPER: Final = 1  # starts with an upper-case letter
NUMBER: Final = 2  # has a digit
SENTENCE: Final = 4  # first word of a sentence or line
UNSPACED: Final = 8  # a character of a script without spaces
ALLCAPS: Final = 16  # two or more upper-case letters, no lower-case one

_STEP: Final = 0x5851F42D4C957F2D  # of Knuth's 64-bit linear congruential generator: odd, well mixed
_CHUNK: Final = 1 << 17  # code points scanned at a time: bounds the memory, feeds the threads

_LONG: Final = 64  # characters; to collide under every odd multiplier takes about 300

# Capitalised words whose dot ends no sentence, in the languages whose titles and months are usually abbreviated.
_ABBREVIATIONS: Final = (
    "mr mrs ms messrs dr prof st sr jr gen sen rep gov lt col maj sgt capt cmdr adm rev hon pres supt det insp no vs "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun inc ltd co corp bros mt ft ave blvd "
    "hr fr nr bzw mio mrd sra dra vol ed op art fig"
)


def tokenize(texts: Texts, threads: int | None = None, key: int = 0) -> Tokens:
    """The words of the texts, on ``threads`` threads (default: one per available core). Any str will do.

    Hashes under different keys (64 bits) have nothing to do with each other; 0 is the one of all that is stored.
    """
    parts = _scan_all(_chunks(texts), threads or available_cores(), key)
    if not parts:
        return _EMPTY
    return concatenate(parts)


def new_key() -> int:
    """A key for hashes, which nobody can know before."""
    return int.from_bytes(os.urandom(8))


def word_hashes(texts: Texts, key: int = 0) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """``(hashes, indptr)`` of ``tokenize``, nothing else, on this thread and in one go: for streams of small chunks.

    The hashes are a view into this thread's scratch, gone with its next call.
    """
    from clusterer.text.byte_kernel import scan_texts
    from clusterer.text.token_kernel import scan_hashes

    if key:
        codes, offsets, (hashes, starts, *_) = _prepared(texts)
        indptr = np.empty(len(offsets), np.int64)
        n = scan_hashes(codes, offsets, table(), _step(key), hashes, starts, indptr)
        _hash_long(texts, offsets, hashes[:n], starts[:n], indptr, key)
        return hashes[:n], indptr
    encoded = texts if isinstance(texts, Strings) else Strings.of(texts)
    indptr = np.empty(len(encoded) + 1, np.int64)
    codes, hashes, starts, _, text = _SCRATCH.arrays(int(encoded.offsets[-1] - encoded.offsets[0]) + len(encoded) + 1)
    n = scan_texts(
        encoded.values, encoded.offsets, table(), _step(0), *_of_ascii(), text, codes, starts, hashes, indptr
    )
    return hashes[:n], indptr


def hashes_of(texts: Texts, key: int) -> NDArray[np.uint64]:
    """The hashes of ``tokenize``, on this thread and without what else there is of a word: a third of the time."""
    parts = [word_hashes(chunk, key)[0].copy() for chunk in _chunks(texts)]
    return np.concatenate(parts) if parts else _EMPTY.hashes


def word_facts(texts: Texts, key: int = 0) -> tuple[NDArray[np.uint64], NDArray[np.uint8], NDArray[np.int64]]:
    """``(hashes, facts, indptr)``: as ``word_hashes``, with what makes each word a fact.

    That is UPPER inside a sentence, as far as the character before the word tells, and NUMBER where it begins with a
    digit. Views as well.
    """
    from clusterer.text.letter_kernels import facts
    from clusterer.text.token_kernel import scan_hashes

    codes, offsets, (hashes, starts, _, flags) = _prepared(texts)
    indptr = np.empty(len(offsets), np.int64)
    n = scan_hashes(codes, offsets, table(), _step(key), hashes, starts, indptr)
    facts(codes, offsets, table(), starts[:n], indptr, flags[:n])
    if key:
        _hash_long(texts, offsets, hashes[:n], starts[:n], indptr, key)
    return hashes[:n], flags[:n], indptr


def unreadable(hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which words have lost letters to U+FFFD: what they were is not known. (So is one word in 17 million others.)"""
    lost: NDArray[np.bool_] = hashes >= UNREADABLE
    return lost


def cut(tokens: Tokens, texts: Texts, most: Sequence[int]) -> Tokens:
    """The tokens of some texts, each word known by its first ``most[text]`` letters, up to an apostrophe.

    0 letters: by all. Words with a digit, and characters of scripts without spaces, stay whole.
    """
    from clusterer.text.letter_kernels import beginnings

    codes, offsets, _ = _prepared(texts)
    hashes = tokens.hashes.copy()
    letters = np.array(most, np.int64)
    beginnings(
        codes, offsets, table(), _step(0), tokens.starts, tokens.ends, tokens.flags, tokens.indptr, letters, hashes
    )
    return Tokens(hashes, tokens.starts, tokens.ends, tokens.flags, tokens.indptr)


def concatenate(parts: Sequence[Tokens]) -> Tokens:
    """The texts of all parts, one part after the other."""
    return Tokens.joined(parts)


def hash_words(words: Iterable[str], key: int = 0) -> NDArray[np.uint64]:
    """uint64: the hash each word has in ``Tokens.hashes``. Every string must be exactly one word."""
    tokens = tokenize(list(words), threads=1, key=key)
    if (tokens.counts != 1).any():
        raise ValueError("hash_words takes single words")
    return tokens.hashes


def available_cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_EMPTY: Final = Tokens(
    np.empty(0, np.uint64), np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.uint8), np.zeros(1, np.int64)
)


def _chunks(texts: Texts) -> Iterator[Texts]:
    start, size = 0, 0
    lengths = texts.counts.tolist() if isinstance(texts, Strings) else map(len, texts)
    for i, length in enumerate(lengths):
        if size and size + length > _CHUNK:
            yield texts[start:i]
            start, size = i, 0
        size += length + 1
    if size:
        yield texts[start:]


def _scan_all(chunks: Iterable[Texts], threads: int, key: int) -> list[Tokens]:
    scan = partial(_scan, key=key)
    if threads == 1:
        return list(map(scan, chunks))
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(scan, chunks))


def _step(key: int) -> int:
    return _STEP ^ (key << 1 & 0xFFFFFFFFFFFFFFFF)  # stays odd


@cache
def _of_ascii() -> tuple[NDArray[np.uint8], NDArray[np.uint64], NDArray[np.uint64]]:
    """What ``scan_texts`` asks of each byte of ASCII, and of those that there are none of in it: kind, factor, term."""
    entries = np.zeros(256, np.uint32)
    entries[:128] = table()[:128]
    letter = entries & WORD_BIT != 0
    kinds = letter + 2 * (entries & CARE_BIT != 0).astype(np.uint8)
    factors = np.where(letter, np.uint64(_STEP), np.uint64(0))
    return kinds, factors, np.where(letter, (entries & FOLD_MASK).astype(np.uint64), SEED)


def _scan(texts: Texts, key: int = 0) -> Tokens:
    return _scan_with(texts, _abbreviations(key), key)


@lru_cache(maxsize=4)
def _abbreviations(key: int) -> NDArray[np.uint64]:
    return np.sort(_scan_with(_ABBREVIATIONS.split(), np.empty(0, np.uint64), key).hashes)


def _scan_with(texts: Texts, abbreviations: NDArray[np.uint64], key: int) -> Tokens:
    from clusterer.text.token_kernel import scan

    codes, offsets, (hashes, starts, ends, flags) = _prepared(texts)
    indptr = np.empty(len(offsets), np.int64)
    n = scan(codes, offsets, table(), _step(key), abbreviations, hashes, starts, ends, flags, indptr)
    if key:
        _hash_long(texts, offsets, hashes[:n], starts[:n], indptr, key)
    return Tokens(hashes[:n].copy(), starts[:n].copy(), ends[:n].copy(), flags[:n].copy(), indptr)


def _hash_long(
    texts: Texts,
    offsets: NDArray[np.int64],
    hashes: NDArray[np.uint64],
    starts: NDArray[np.int32],
    indptr: NDArray[np.int64],
    key: int,
) -> None:
    """Hash the long words again, so that none can be made that collide under every key."""
    lasts = indptr[1:][np.diff(indptr) > 0] - 1
    ends = np.append(starts[1:], 0).astype(np.int64)  # of each word and of what parts it from the next one
    ends[lasts] = (np.diff(offsets) - 1)[np.diff(indptr) > 0]
    for at in np.flatnonzero((ends - starts >= _LONG) & ~unreadable(hashes)).tolist():
        text = texts[int(np.searchsorted(indptr, at, "right")) - 1]
        codes = np.frombuffer(text[int(starts[at]) : int(ends[at])].encode("utf-32-le", "surrogatepass"), np.uint32)
        entries = table()[np.minimum(codes, TABLE_SIZE - 1)]
        letters = entries[(entries >> CLASS_SHIFT & CLASS_MASK) >= MARK] & FOLD_MASK
        if len(letters) >= _LONG:
            digest = blake2b(letters.tobytes(), digest_size=8, key=key.to_bytes(8, "little")).digest()
            hashes[at] = int.from_bytes(digest, "little")


def _prepared(texts: Texts) -> tuple[NDArray[np.uint32], NDArray[np.int64], tuple[NDArray[Any], ...]]:
    """Code points of the texts, a line feed after each; where they begin; scratch for hashes, starts, ends, flags.

    Code points past the table are its last entry.
    """
    from clusterer.text.letter_kernels import code_points

    encoded = texts if isinstance(texts, Strings) else Strings.of(texts)
    codes, *columns = _SCRATCH.arrays(int(encoded.offsets[-1] - encoded.offsets[0]) + len(encoded))
    offsets = np.empty(len(encoded) + 1, np.int64)
    code_points(encoded.values, encoded.offsets, TABLE_SIZE - 1, codes, offsets)
    size = int(offsets[-1])
    return codes[:size], offsets, tuple(column[:size] for column in columns)


# For one chunk: code points, hashes, starts, ends, flags.
_SCRATCH: Final = Scratch(np.uint32, np.uint64, np.int32, np.int32, np.uint8)
