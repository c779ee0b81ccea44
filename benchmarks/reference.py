"""What one would use without clusterer, and what every figure about copies stands beside."""

from __future__ import annotations

import re
from collections.abc import Iterable

SHINGLE, PERMUTATIONS, THRESHOLD = 5, 128, 0.7
WORD = re.compile(r"\w+")
Texts = list[str]
Pairs = Iterable[tuple[int, int]]


def word_shingles(text: str) -> list[str]:
    words = WORD.findall(text.lower())
    return [" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)]


def datasketch(texts: Texts) -> Pairs:
    """datasketch: MinHash.bulk (its default hash) and MinHashLSH(threshold=0.7)."""
    from datasketch import MinHash, MinHashLSH

    hashed = MinHash.bulk(([s.encode() for s in word_shingles(text)] for text in texts), num_perm=PERMUTATIONS)
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    for row, minhash in enumerate(hashed):
        index.insert(row, minhash, check_duplication=False)
    return [(row, other) for row, minhash in enumerate(hashed) for other in index.query(minhash) if row < other]
