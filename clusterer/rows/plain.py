"""Values as JSON can hold them: what a document's metadata are made of, so that they travel and are stored as they are.

Rows of data frames, of engines and of Python hold more: numbers and arrays of numpy, dates, sets, views of mappings.
"""

from __future__ import annotations

import datetime as dt
import decimal
import math
import numbers
from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any, Final

DEEPEST: Final = 64  # levels of lists and objects in a row; the deepest JSON-LD of 22,000 real pages has 12

_SCALARS: Final = frozenset({str, int, bool, type(None)})
_KEYS: Final = frozenset({str})


def is_plain(value: Mapping[Any, Any]) -> bool:
    """Whether ``plain`` would leave the mapping as it is, but for its strings. Linear; .2 µs for a usual document's."""
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        deeper: list[Any] = []
        for holder in level:
            if type(holder) is dict:
                if not _KEYS.issuperset(map(type, holder)):
                    return False
                entries: Iterable[Any] = holder.values()
            elif type(holder) is list:
                entries = holder
            else:
                return False
            for entry in entries:
                kind = type(entry)
                if kind in _SCALARS:
                    continue
                if kind is dict or kind is list:
                    deeper.append(entry)
                elif kind is not float or not math.isfinite(entry):
                    return False
        if not deeper:
            return True
        level = deeper
    return False


def storable(text: str) -> str:
    """The text as stores and pages can hold it: without NUL, lone surrogates as U+FFFD (pairs as their character)."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def plain(value: Any, text: Callable[[str], str] = storable) -> Any:
    """The value as JSON can hold it: NaN is None, dates are ISO strings, sets are lists in order, strings are ``text``.

    Numbers and arrays of numpy are numbers and lists; of what is nothing of this kind ``str`` is left.
    """
    kind = type(value)
    if kind is str:
        return text(value)
    if kind is dict or isinstance(value, Mapping):
        return {text(name if type(name) is str else str(name)): plain(entry, text) for name, entry in value.items()}
    if isinstance(value, list | tuple):
        return [plain(entry, text) for entry in value]
    if value is None or kind is bool or kind is int:
        return value
    if isinstance(value, str):  # a member of an enumeration, a string of numpy
        return text(str.__str__(value))
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real | decimal.Decimal):
        number = math.nan if isinstance(value, decimal.Decimal) and value.is_snan() else float(value)
        return number if math.isfinite(number) else None
    if isinstance(value, Set):
        return sorted((plain(entry, text) for entry in value), key=lambda entry: (type(entry).__name__, str(entry)))
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bytes | bytearray):
        return text(value.decode("utf-8", "replace"))
    if getattr(value, "ndim", 0):  # an array, a series
        return [plain(entry, text) for entry in value]
    if getattr(getattr(value, "dtype", None), "kind", "") == "b":
        return bool(value)
    return text(str(value))
