"""Two texts, measured: are they the same copy, and by which numbers."""

from __future__ import annotations

import numpy as np

from clusterer.config import DuplicateSettings
from clusterer.documents import PairKind
from clusterer.duplicates.differences import replacements
from clusterer.duplicates.pairs import collapse
from clusterer.duplicates.sketches import sketch_texts
from clusterer.duplicates.verify import Reader, is_duplicate, on_one_template, overlaps
from clusterer.records import dataclass
from clusterer.text.tokens import Tokens, tokenize


@dataclass(frozen=True, slots=True)
class Comparison:
    """How much two texts share in shingles. ``kind`` is None where they are no near-duplicates.

    ``replaced`` are words of the left text and those that stand in their place in the right one, where the texts are
    alike and no copies for that: one template with other facts.
    """

    jaccard: float
    left_in_right: float
    right_in_left: float
    left_words: int
    right_words: int
    kind: PairKind | None
    replaced: tuple[tuple[str, str], ...] = ()


def compare(left: str, right: str, settings: DuplicateSettings) -> Comparison:
    """Measure two (clean) texts as the search does. Fewer words than a shingle are one, and shared as a whole."""
    texts = [left, right]
    sketches = sketch_texts(["left", "right"], texts, settings)
    reader = Reader(lambda rows: [texts[row] for row in rows.tolist()], settings.shingle_size)
    tokens = tokenize(texts, threads=1, key=reader.key)
    left_words, right_words = tokens.counts.tolist()
    if len(sketches) < len(texts):
        return Comparison(0.0, 0.0, 0.0, left_words, right_words, None)
    distinct = collapse(sketches, reader)
    if len(distinct.heads) == 1:
        return Comparison(1.0, 1.0, 1.0, left_words, right_words, "identical")
    order = distinct.heads  # the search's: what replaces what is told along its first text
    ordered = Reader(lambda rows: [texts[row] for row in order[rows].tolist()], settings.shingle_size, reader.key)
    one = np.zeros(1, np.int64)
    found = overlaps(one, one + 1, ordered)
    jaccard = float(found.jaccard[0])
    shares = float(found.left_in_right[0]), float(found.right_in_left[0])
    kind: PairKind | None = None
    replaced: list[tuple[str, str]] = []
    if bool(is_duplicate(found, sketches.words[order], settings)[0]):
        kind = "near-duplicate" if jaccard >= settings.threshold else "reprint"
        told = ordered.told(ordered.read(np.arange(2)))
        sets = ordered.sets(told)
        if bool(on_one_template(found, told, sets)[0]):
            kind = None
            for begin, end, other, last in replacements(told, sets.shingles, sets.indptr).tolist():
                spans = ((int(order[0]), begin, end), (int(order[1]), other, last))
                words = {row: _words(texts[row], tokens, row, first, stop) for row, first, stop in spans}
                replaced.append((words[0], words[1]))
    return Comparison(
        jaccard, *(shares if order[0] == 0 else shares[::-1]), left_words, right_words, kind, tuple(replaced)
    )


def _words(text: str, tokens: Tokens, row: int, begin: int, end: int) -> str:
    at = tokens.indptr[row]
    return text[tokens.starts[at + begin] : tokens.ends[at + end - 1]]
