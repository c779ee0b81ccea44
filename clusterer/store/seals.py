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
# Every bit of a key counts in the sum, and that of its article says whose sum. Given ``recent.sums``, as JSON.
BROKEN_ENTRIES: Final = """
    WITH halves (document, half) AS (
      SELECT document, (key >> 32) + (key & 4294967295) FROM keys UNION ALL
      SELECT document, (term >> 32) + (term & 4294967295) FROM terms UNION ALL
      SELECT CAST(key AS INTEGER), value FROM json_each(?)
    ), sums (document, total) AS (SELECT document, sum(half) FROM halves GROUP BY document)
    SELECT count(*) FROM seals AS s JOIN documents AS d ON d.row = s.document LEFT JOIN sums AS t USING (document)
    WHERE d.pruned = 0 AND s.entries <> coalesce(t.total, 0)
"""


def row_seal(*values: Any) -> int:
    """A number for the values of a row, as SQLite holds it: signed, 64 bits."""
    return int.from_bytes(blake2b(repr(values).encode(), digest_size=8).digest(), "little", signed=True)


def entries_seals(entries: Iterable[Entry]) -> list[int]:
    """What ``BROKEN_ENTRIES`` adds up for each article."""
    lists = [values for entry in entries for values in (entry.keys, entry.terms)]
    ends = np.cumsum([0, *map(len, lists)])[::2]
    sums = np.append(0, np.cumsum(halves(np.concatenate([np.empty(0, np.uint64), *lists]))))
    found: list[int] = np.diff(sums[ends]).tolist()
    return found


def halves(keys: NDArray[np.uint64]) -> NDArray[np.int64]:
    """What each of these keys adds to it."""
    signed = keys.view(np.int64)
    return (signed >> 32) + (signed & 0xFFFFFFFF)
