"""Facts in the same place of two texts: kept, or replaced by others?

Two briefs on two accidents are alike word for word: "a chairlift rolled back in the Andorran resort of Ordasa" and "a
cabin fell in the Slovenian resort of Zelenica". Cosines see what is common; what tells the two apart is that the *same
words* stand around *other facts*. A fact is a run of words with a digit, or of words with a capital inside a sentence;
its place (slot) is told by the three words around it: two before and one after, or one before and two after; there any
number is as good as another. Of the facts in slots that both texts have, a pair's features count those that stay (any
word of one is a fact anywhere in the other) and those that are replaced. What a number counts is often told on one side
("a 19-year-old", "killed 12 people"): numbers are counted once more by the two words before and by the two after them.

Reports of one event written by two people hardly share a slot, copies share many and keep the facts. Of pairs that the
score without it gave .3 to .8, on local crime, 40 to 70 % are of one event where no fact is replaced, and 0 to 10 %
where one is (``docs/decisions/0145``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import ranges, running
from clusterer.compute.mapped import Growing, forget
from clusterer.events.cosines import in_parts
from clusterer.events.items import Items
from clusterer.records import dataclass

_WORDS: Final = 300  # in which slots are looked for: the heads of articles are alike by template, ends by furniture
_FACTS: Final = 1_000  # distinct ones that are remembered of a text
_MET: Final = 64  # different facts that are compared: bounds what two long hostile texts cost
_BLOCK: Final = 1 << 18  # words looked at together …
_STRETCH: Final = 1 << 23  # … and those of a file that a few are read from at a time: 64 MB


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Of n texts: their slots that another text may have, ascending (``keys``, CSR by ``indptr``), the words in each
    slot (``said`` by ``saying``), and all facts of a text (``words`` by ``known``, ascending). Words are 32 bits."""

    indptr: NDArray[np.int64]
    keys: NDArray[np.uint32]
    saying: NDArray[np.int64]
    said: NDArray[np.uint32]
    known: NDArray[np.int64]
    words: NDArray[np.uint32]

    @classmethod
    def of(cls, items: Items) -> Facts:
        """The facts of the items' texts; titles, often capitalised throughout, have none."""
        from clusterer.events import fact_kernels

        n = len(items)
        keys, begins, lengths, words = Growing(np.uint32), Growing(np.int64), Growing(np.int32), Growing(np.uint32)
        counts, known = [np.zeros(0, np.int64)], [np.zeros(1, np.int64)]
        for begin, end in _blocks(items):
            start, stop = int(items.indptr[begin]), int(items.indptr[end])
            hashes, flags = np.ascontiguousarray(items.hashes[start:stop]), items.flags[start:stop]
            first = items.indptr[begin:end] - start + items.titles[begin:end]
            last = items.indptr[begin + 1 : end + 1] - start
            room = 4 * len(hashes)
            found = np.empty(room, np.uint32), np.empty(room, np.int64), np.empty(room, np.int32)
            indptr, told = np.empty(end - begin + 1, np.int64), np.zeros(len(hashes), np.uint8)
            m = fact_kernels.slots(hashes, flags, first, last, _WORDS, *found, indptr, told)
            keys.append(found[0][:m].copy())
            begins.append(found[1][:m] + start)
            lengths.append(found[2][:m].copy())
            counts.append(np.diff(indptr))
            facts, borders = np.empty(len(hashes), np.uint32), np.empty(end - begin + 1, np.int64)
            m = fact_kernels.fact_words(hashes, told, first, last, _FACTS, facts, borders)
            words.append(facts[:m].copy())
            known.append(np.diff(borders))
            forget(items.hashes, items.flags)
        slots = keys.array(), begins.array(), lengths.array()
        mask = (1 << max(10, (4 * len(keys)).bit_length())) - 1
        table = np.zeros(mask + 1, np.uint8)
        fact_kernels.mark(slots[0], mask, table)
        kept = np.empty(n + 1, np.int64)
        m = fact_kernels.keep_repeated(*slots, running(np.concatenate(counts)), mask, table, kept)
        places, length = slots[1][:m], slots[2][:m]
        said = Growing(np.uint32)
        for begin, end in _blocks(items, _STRETCH):  # slots are few: in many texts at a time
            some = slice(int(kept[begin]), int(kept[end]))
            at = ranges(places[some], length[some])
            said.append((items.hashes[at] >> np.uint64(32)).astype(np.uint32))
            forget(items.hashes)
        return cls(
            kept, slots[0][:m].copy(), running(length), said.array(), np.cumsum(np.concatenate(known)), words.array()
        )

    def compared(self, left: NDArray[np.int32], right: NDArray[np.int32]) -> NDArray[np.float32]:
        """float32[p, 4]: of each pair of texts the facts that stay and those that are replaced; the same of numbers."""
        from clusterer.events import fact_kernels

        out = np.empty((len(left), 4), np.float32)

        def part(span: slice) -> None:
            fact_kernels.compare(
                self.indptr, self.keys, self.saying, self.said, self.known, self.words, left[span], right[span],
                np.empty(_MET, np.uint32), np.empty(_MET, np.uint8), out[span],
            )  # fmt: skip

        in_parts(part, len(left))
        return out


def _blocks(items: Items, words: int = _BLOCK) -> Iterator[tuple[int, int]]:
    """Rows that hold about so many words each."""
    begin = 0
    while begin < len(items):
        end = int(np.searchsorted(items.indptr, items.indptr[begin] + words, "right")) - 1
        end = min(len(items), max(end, begin + 1))
        yield begin, end
        begin = end
