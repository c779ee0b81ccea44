"""The words of many texts, kept once they are found: in files that are mapped, once they are too many for memory.

To find the words of a text again costs ten times what it costs to read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from clusterer.columns import Tokens, running
from clusterer.compute.mapped import Growing, forget


class Kept:
    """Words of texts that are added a block at a time, and then asked for."""

    def __init__(self) -> None:
        self._hashes, self._starts = Growing(np.uint64), Growing(np.int32)
        self._ends, self._flags = Growing(np.int32), Growing(np.uint8)
        self._counts = [np.zeros(0, np.int64)]

    def add(self, tokens: Tokens) -> None:
        """Add the words of the next texts. Not once any have been asked for."""
        self._hashes.append(tokens.hashes)
        self._starts.append(tokens.starts)
        self._ends.append(tokens.ends)
        self._flags.append(tokens.flags)
        self._counts.append(tokens.counts)

    def of(self, rows: Sequence[int]) -> Tokens:
        """The words of some texts, in the order asked for. Those of texts in a row are a view."""
        whole = self._whole
        forget(whole.hashes, whole.starts, whole.ends, whole.flags)
        if not len(rows):
            return whole.part(0, 0)
        if list(rows) == list(range(rows[0], rows[0] + len(rows))):
            return whole.part(rows[0], rows[0] + len(rows))
        some = np.asarray(rows, np.int64)
        begins, ends = whole.indptr[some], whole.indptr[some + 1]
        indptr = running(ends - begins)
        size = int(indptr[-1])
        chosen = Tokens(
            np.empty(size, np.uint64),
            np.empty(size, np.int32),
            np.empty(size, np.int32),
            np.empty(size, np.uint8),
            indptr,
        )
        pieces = begins.tolist(), ends.tolist()
        self._hashes.copy_pieces(*pieces, chosen.hashes)
        self._starts.copy_pieces(*pieces, chosen.starts)
        self._ends.copy_pieces(*pieces, chosen.ends)
        self._flags.copy_pieces(*pieces, chosen.flags)
        return chosen

    @cached_property
    def _whole(self) -> Tokens:
        return Tokens(
            self._hashes.array(),
            self._starts.array(),
            self._ends.array(),
            self._flags.array(),
            running(np.concatenate(self._counts)),
        )
