"""Seals: digests by which `check` knows values that changed by themselves where nothing else would tell.

SQLite's own check compares tables with their indexes, and stored values carry checksums. What neither covers (columns
without an index, what articles are found by) is sealed when it is written, an article at a time, so that a run pays for
what is new and not for what is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer.store.base import Entry

ROW_SEAL: Final = "row_seal(d.id, d.address, d.version, d.digest, d.outlet, d.published, d.sampled, d.run)"

BROKEN_ROWS: Final = (
    f"SELECT count(*) FROM seals AS s JOIN documents AS d ON d.row = s.document WHERE s.own <> {ROW_SEAL}"  # noqa: S608
)
# Every bit of a key counts in the sum, and that of its article says whose sum.
BROKEN_ENTRIES: Final = """
    WITH halves (document, half) AS (
      SELECT document, (key >> 32) + (key & 4294967295) FROM keys UNION ALL
      SELECT document, (term >> 32) + (term & 4294967295) FROM terms
    ), sums (document, total) AS (SELECT document, sum(half) FROM halves GROUP BY document)
    SELECT count(*) FROM seals AS s JOIN documents AS d ON d.row = s.document LEFT JOIN sums AS t USING (document)
    WHERE d.pruned = 0 AND s.entries <> coalesce(t.total, 0)
"""


def row_seal(*values: Any) -> int:
    """A number for the values of a row, as SQLite holds it: signed, 64 bits."""
    return int.from_bytes(blake2b(repr(values).encode(), digest_size=8).digest(), "little", signed=True)


def entries_seal(entry: Entry) -> int:
    """What ``BROKEN_ENTRIES`` adds up for an article."""
    return sum(halves(values) for values in (entry.keys, entry.terms))


def halves(values: NDArray[np.uint64] | NDArray[np.int64]) -> int:
    """What these keys add to it."""
    signed: Iterable[int] = values.view(np.int64).tolist()
    return sum((value >> 32) + (value & 0xFFFFFFFF) for value in signed)
