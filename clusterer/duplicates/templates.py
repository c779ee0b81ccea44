"""Which of many pairs of texts are on one template and tell of other facts, whether or not they could be copies.

``verify.py`` asks this of what would be a copy by its numbers. Two short bulletins share few runs of words and are on
one template all the same: there it is told by the words that are no facts, which are nearly the same ones in both.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.graphs import components
from clusterer.config import DuplicateSettings
from clusterer.duplicates.differences import differ
from clusterer.duplicates.sets import Rows, Sets
from clusterer.duplicates.verify import Read, Reader, places

# Jaccard of the words that are no facts. Of 16,500 links of four labelled collections 251 are as alike within an event,
# and 4 of them tell other facts (three are pages with the wrong text); across events 46 are, and 45 do. At .5 it would
# be 5 of 400, and no more across; Vietnamese, whose syllables are words here, has 6 of 37 at .5 and 1 of 9 at .6.
SAME_WORDS: Final = 0.7


_PAIRS: Final = 4_096  # whose texts are held at a time


def other_facts(left: Rows, right: Rows, read: Read, settings: DuplicateSettings) -> NDArray[np.bool_]:
    """bool[p]: which pairs of texts (rows, left < right, in any order) tell other facts in the same words."""
    told = np.zeros(len(left), bool)
    if not len(left):
        return told
    reader = Reader(read, settings.shingle_size)
    families = components(int(right.max()) + 1, left, right)[left]  # what pairs tie together is read together
    order = np.lexsort((right, left, families))
    for first in range(0, len(order), _PAIRS):
        part = order[first : first + _PAIRS]
        part = part[np.lexsort((right[part], left[part]))]
        told[part] = _other_facts(left[part], right[part], reader)
    return told


def _other_facts(left: Rows, right: Rows, reader: Reader) -> NDArray[np.bool_]:
    lefts, rights, used = places(left, right)
    texts = reader.told(reader.read(used))
    plain = ~texts.facts
    running = np.concatenate(([0], np.cumsum(plain)))
    others = Sets.of(texts.words[plain], running[texts.indptr]).overlaps(lefts, rights)
    alike = others.shared >= SAME_WORDS * np.maximum(others.left_size + others.right_size - others.shared, 1)
    sets = reader.sets(texts)
    found = np.zeros(len(left), bool)
    found[alike] = differ(texts, sets.shingles, sets.indptr, lefts[alike], rights[alike])
    return found
