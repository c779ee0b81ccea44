"""Columns as Arrow arrays and back, over the same memory: texts are not copied either way.

Imports pyarrow (the extra ``parquet``): import this module where it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from clusterer.columns import Labels, Ragged, Strings, Tokens

_TOKENS = ("hashes", "starts", "ends", "flags")
_NAT: Final = np.iinfo(np.int64).min
_FIRST: Final = int(np.datetime64("0001-01-01", "us").astype(np.int64))
_LAST: Final = int(np.datetime64("9999-12-31T23:59:59.999999", "us").astype(np.int64))


def array(column: Any) -> Any:
    """The Arrow array of a column: large strings, large lists (of pairs), a dictionary, or plain numbers.

    Arrow has no lone surrogates: they become U+FFFD, which has as many bytes, in a copy.
    """
    if isinstance(column, Strings):
        return pa.LargeStringArray.from_buffers(
            len(column), pa.py_buffer(np.ascontiguousarray(column.offsets)), pa.py_buffer(_valid(column.values))
        )
    if isinstance(column, Ragged):
        values = pa.array(column.values.reshape(-1))
        if column.values.ndim == 2:
            values = pa.FixedSizeListArray.from_arrays(values, column.values.shape[1])
        return pa.LargeListArray.from_arrays(pa.array(column.offsets), values)
    if isinstance(column, Labels):
        return pa.DictionaryArray.from_arrays(pa.array(column.codes), array(Strings.of(column.names)).cast(pa.string()))
    if column.dtype.kind == "M":
        return pa.array(column, pa.timestamp("us", "UTC"))
    return pa.array(column)


def column(found: Any) -> Any:
    """The column of an Arrow array, as ``array`` made it or an engine hands it back: in chunks, with 32-bit offsets, as
    views, or with times in another unit (in UTC, if they name no zone), which are copied. Raises TypeError for another
    kind, ValueError for nulls and for times outside the years that a date can have.
    """
    if isinstance(found, pa.ChunkedArray):
        found = found.combine_chunks()
    kind = found.type
    if pa.types.is_timestamp(kind):
        return _moments(found)
    if found.null_count:
        raise ValueError(f"a column of articles holds no nulls, got {found.null_count} in {kind}")
    if pa.types.is_string(kind) or kind == pa.string_view():
        found, kind = found.cast(pa.large_string()), pa.large_string()
    if pa.types.is_list(kind):
        found, kind = found.cast(pa.large_list(kind.value_type)), pa.large_list(kind.value_type)
    if pa.types.is_large_string(kind):
        _, offsets, values = found.buffers()
        return Strings(_numbers(values, np.uint8), _offsets(offsets, found))
    if pa.types.is_large_list(kind):
        _, offsets, *_ = found.buffers()
        values, width = found.values, 0
        if pa.types.is_fixed_size_list(values.type):
            values, width = values.flatten(), values.type.list_size
        numbers = values.to_numpy(zero_copy_only=True)
        return Ragged(numbers.reshape(-1, width) if width else numbers, _offsets(offsets, found))
    if pa.types.is_dictionary(kind):
        names = found.dictionary.to_pylist()
        if None in names:
            raise ValueError(f"a column of articles holds no nulls, got one in {kind}")
        return Labels(found.indices.to_numpy().astype(np.int32, copy=False), tuple(names))
    if pa.types.is_integer(kind):
        return found.to_numpy()
    raise TypeError(f"no column of articles has the Arrow type {kind}")


def _moments(found: Any) -> NDArray[np.datetime64]:
    """Microseconds, NaT where the array has nulls."""
    try:
        cut = found.cast(pa.timestamp("us", found.type.tz), safe=found.type.unit != "ns")  # only nanoseconds lose some
        moments: NDArray[np.int64] = cut.cast(pa.int64()).fill_null(_NAT).to_numpy()
        outside = ((moments < _FIRST) | (moments > _LAST)) & (moments != _NAT)
    except pa.ArrowInvalid as error:
        raise ValueError(f"no time of an article: {error}") from None
    if outside.any():
        raise ValueError(
            f"no time of an article, which are in the years 1 to 9999: {found[int(outside.argmax())].value}"
        )
    return moments.view("datetime64[us]")


def cells(values: Sequence[Any], kind: Any) -> Any:
    """The Arrow array of texts, int64s or float64s, None among them; a lone surrogate becomes a question mark.

    ``pyarrow.array`` would do, but it imports pandas where that is installed: a quarter of a second of every run.
    """
    known = np.array([value is not None for value in values], bool)
    valid = None if known.all() else pa.py_buffer(np.packbits(known, bitorder="little"))
    if not pa.types.is_string(kind):
        number = np.int64 if pa.types.is_integer(kind) else np.float64
        numbers = np.array([0 if value is None else value for value in values], number)
        return pa.Array.from_buffers(kind, len(values), [valid, pa.py_buffer(numbers)])
    encoded = [b"" if value is None else value.encode("utf-8", "replace") for value in values]
    ends = np.cumsum([0, *map(len, encoded)], dtype=np.int32)
    return pa.Array.from_buffers(kind, len(values), [valid, pa.py_buffer(ends), pa.py_buffer(b"".join(encoded))])


def token_arrays(tokens: Tokens) -> dict[str, Any]:
    """The Arrow arrays of words, by name: lists of the same lengths."""
    return {name: array(Ragged(getattr(tokens, name), tokens.indptr)) for name in _TOKENS}


def tokens(found: dict[str, Any]) -> Tokens:
    """The words of such arrays."""
    hashes, starts, ends, flags = (column(found[name]) for name in _TOKENS)
    return Tokens(hashes.flat, starts.flat, ends.flat, flags.flat, hashes.offsets - hashes.offsets[0])


def _valid(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    lone = np.flatnonzero((values[:-1] == 0xED) & (values[1:] >= 0xA0))
    if len(lone):
        values = values.copy()
        values[lone], values[lone + 1], values[lone + 2] = "\ufffd".encode()
    return np.ascontiguousarray(values)


def _numbers(buffer: Any, kind: Any) -> NDArray[Any]:
    return np.empty(0, kind) if buffer is None else np.frombuffer(buffer, kind)


def _offsets(buffer: Any, found: Any) -> NDArray[np.int64]:
    if not len(found):
        return np.zeros(1, np.int64)
    return _numbers(buffer, np.int64)[found.offset : found.offset + len(found) + 1]
