"""TF-IDF views of the items: what two articles may have in common, each kind in a sparse matrix of its own.

| view      | terms                                                                                        |
|-----------|----------------------------------------------------------------------------------------------|
| words     | words of title and text; in scripts without spaces, pairs of characters                      |
| names     | capitalised words that the corpus hardly ever writes in lower case, and pairs of them;        |
|           | in scripts without case, rare words                                                          |
| numbers   | words with a digit, alone and with the word after them ("21" / "21 year")                    |
| lead      | words of the first 80 words of the text                                                      |
| title     | words of the title, or of the first 16 words where there is none                             |

Weights are ``(1 + ln tf) · idf``, rows of length one. How common a term is, the items themselves say, or a larger
collection that they are part of (``Frequencies``). Terms of a single item can match nothing: they count in the length
of their row and are not stored.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from clusterer.compute.mapped import Growing, forget
from clusterer.events.background import UNKNOWN_SHARE, Background, idf
from clusterer.events.counting import Rows, count
from clusterer.events.frequencies import Frequencies, Table
from clusterer.events.items import Items
from clusterer.records import dataclass

VIEWS = ("words", "names", "numbers", "lead", "title")
_TEXT = ("words", "lead", "title")  # of the same terms


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """CSR, rows of length one (or empty), terms in order of appearance. ``norms``: float32[n], 0 for an empty row.

    Columns are numbered from the term of fewest rows. ``columns`` and ``weights`` of many rows stand in files.

    Views of the same terms share their columns and weights, each with rows of its own: row i is
    ``indptr[i]:indptr[i + 1]``, the first row of the first of them begins at 0.
    """

    indptr: NDArray[np.int64]
    columns: NDArray[np.int32]
    weights: NDArray[np.float32]
    norms: NDArray[np.float32]
    idf: NDArray[np.float32]  # by column
    keys: NDArray[np.uint64]  # by column: the hash of its term
    plain: NDArray[np.int32] | None = None  # [n], of words: how many stand in the text without a capital or a digit

    @property
    def matrix(self) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int64]]:
        """Weights, columns and row borders of a view whose rows begin at 0, as scipy wants them."""
        last = int(self.indptr[-1])
        return self.weights[:last], self.columns[:last], self.indptr


def build_views(items: Items, background: Background, known: Frequencies | None = None) -> dict[str, View]:
    """Views of the items; every view has a row for every item. ``lead`` and ``title`` use the idf of ``words``.

    ``known``: how common terms are in the collection that the items are part of; None: the items are all of it.
    """
    counted = count(items, background, known)
    n = len(items)

    def weighted(rows: Rows, table: Table | None, share: NDArray[np.float32] | float) -> View:
        df = np.maximum(rows.df, table.of_keys(rows.keys)) if table else rows.df
        return _weighted(rows, idf(df, known.articles if known else n, share))

    rows, plain, names, numbers = counted.text, counted.plain, counted.names, counted.numbers
    del counted  # how words are written is not asked for any more
    text = weighted(rows, known.words if known else None, background.shares_of(rows.keys))
    del rows
    views = {
        name: replace(text, indptr=text.indptr[n * k : n * (k + 1) + 1], norms=text.norms[n * k : n * (k + 1)])
        for k, name in enumerate(_TEXT)
    }
    views["words"] = replace(views["words"], plain=plain)
    views["names"] = weighted(names, known.names if known else None, UNKNOWN_SHARE)
    views["numbers"] = weighted(numbers, known.numbers if known else None, UNKNOWN_SHARE)
    return views


def frequencies(items: Items, background: Background, before: Frequencies | None = None) -> Frequencies:
    """How common terms are in these items, and in what came ``before`` them."""
    counted = count(items, background, before)
    cases = (counted.capitals, counted.lower)
    own = Frequencies(
        len(items),
        *(Table.of(rows.keys, rows.df) for rows in (counted.text, counted.names, counted.numbers)),
        *(Table.of(counted.text.keys[seen > 0], seen[seen > 0]) for seen in cases),
    )
    return before.plus(own) if before else own


def _weighted(rows: Rows, inverse: NDArray[np.float32]) -> View:
    """Sublinear tf · idf, rows of length one, terms of a single row dropped. Those of fewest rows come first."""
    n = len(rows.indptr) - 1
    shared = np.flatnonzero(rows.df > 1)
    shared = shared[np.argsort(rows.df[shared], kind="stable")]  # so that short posting lists stand side by side
    numbers = np.full(len(rows.df), -1, np.int32)
    numbers[shared] = np.arange(len(shared), dtype=np.int32)
    norms, kept = np.empty(n, np.float32), np.zeros(n + 1, np.int64)
    columns, weights = Growing(np.int32), Growing(np.float32)
    for first, last in rows.spans():
        here = slice(int(rows.indptr[first]), int(rows.indptr[last]))
        tf = rows.tf[here]
        weight = inverse[rows.columns[here]]
        several = np.flatnonzero(tf > 1)
        weight[several] *= (1 + np.log(tf[several])).astype(np.float32)
        row = np.repeat(np.arange(last - first, dtype=np.int32), np.diff(rows.indptr[first : last + 1]))
        length = np.sqrt(np.bincount(row, weight.astype(np.float64) ** 2, last - first)).astype(np.float32)
        norms[first:last] = length
        number = numbers[rows.columns[here]]
        keep = number >= 0
        kept[first + 1 : last + 1] = np.bincount(row[keep], minlength=last - first)
        columns.append(number[keep])
        weights.append((weight[keep] / np.maximum(length, 1e-9)[row[keep]]).astype(np.float32, copy=False))
        forget(rows.columns, rows.tf)
    return View(np.cumsum(kept), columns.array(), weights.array(), norms, inverse[shared], rows.keys[shared])
