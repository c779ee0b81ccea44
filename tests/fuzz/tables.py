"""Parquet tables of any types and values, made from bytes: a fuzzer of whole files seldom gets past the metadata.

Every table has a text that is one, so that its rows reach the pipeline with whatever stands beside it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from specimens import TEXT

NAMES = ("id", "title", "date", "published", "outlet", "source", "author", "url", "lang", "meta", "x")


class Choices:
    """Numbers from bytes; zeros when there are no more."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def below(self, limit: int) -> int:
        """A number below the limit."""
        return self.bits(2) % limit

    def bits(self, size: int) -> int:
        """A number of so many bytes, signed."""
        taken = self._content[self._at : self._at + size]
        self._at += size
        return int.from_bytes(taken, "little", signed=True)

    def taken(self, size: int) -> bytes:
        """So many bytes, or what is left."""
        self._at += size
        return self._content[self._at - size : self._at]


Make = Callable[[Choices], Any]
KINDS: tuple[tuple[pa.DataType, Make], ...] = (
    (pa.binary(), lambda c: c.taken(c.below(40))),  # as it is, and as strings that are no UTF-8 (below)
    (pa.string(), lambda c: c.taken(c.below(40)).decode("utf-8", "replace")),
    (pa.large_string(), lambda c: c.taken(c.below(40)).decode("latin-1")),
    (pa.int64(), lambda c: c.bits(8)),
    (pa.uint64(), lambda c: c.bits(8) & 2**64 - 1),
    (pa.float64(), lambda c: (float("nan"), float("inf"), -0.0, c.bits(8) / 7)[c.below(4)]),
    (pa.bool_(), lambda c: bool(c.below(2))),
    *((pa.timestamp(unit, zone), lambda c: c.bits(8)) for unit in ("s", "ms", "us", "ns") for zone in (None, "UTC")),
    (pa.date32(), lambda c: c.bits(4)),
    (pa.date64(), lambda c: c.bits(6) // 86_400_000 * 86_400_000),
    (pa.time64("ns"), lambda c: c.bits(8) % 86_400_000_000_000),
    (pa.time32("ms"), lambda c: c.bits(4) % 86_400_000),
    (pa.duration("ns"), lambda c: c.bits(8)),
    (pa.decimal128(38, 9), lambda c: Decimal(c.bits(8)).scaleb(-9)),
    (pa.list_(pa.string()), lambda c: [c.taken(3).decode("latin-1") for _ in range(c.below(4))]),
    (pa.list_(pa.list_(pa.int64())), lambda c: [[c.bits(8)], [], None]),
    (pa.struct([("name", pa.string()), ("at", pa.timestamp("ns"))]), lambda c: {"name": "Ada Quist", "at": c.bits(8)}),
    (pa.map_(pa.string(), pa.int64()), lambda c: [(c.taken(2).decode("latin-1"), c.bits(8))]),
    (pa.dictionary(pa.int32(), pa.string()), lambda c: ("Quay Post", "nan", "")[c.below(3)]),
    (pa.null(), lambda c: None),
)


def table(content: bytes) -> bytes:
    """A Parquet file of one to four rows."""
    choices = Choices(content)
    rows = 1 + choices.below(4)
    columns: dict[str, pa.Array] = {"text": pa.array([f"{TEXT} {number}." for number in range(rows)])}
    for _ in range(1 + choices.below(6)):
        name, (kind, make) = NAMES[choices.below(len(NAMES))], KINDS[choices.below(len(KINDS))]
        values = [None if choices.below(5) == 0 else make(choices) for _ in range(rows)]
        column = pa.array(values, kind)
        if kind == pa.binary() and choices.below(2):
            column = column.view(pa.string())  # not looked at: what a careless writer leaves
        columns[name] = column
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out, version=("1.0", "2.6")[choices.below(2)], use_dictionary=False)
    return out.getvalue()
