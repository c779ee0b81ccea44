"""Rows as columns: of many rows at once what ``fields`` says of each, as far as copies are told by it.

Rows of a file mostly have the same names, each the same kind of value. Such are read a column at a time, for a fifth of
what they take one by one; a row that is in any way odd is read by ``fields``. The answers are those of ``fields``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from itertools import chain, repeat
from operator import contains
from types import NoneType
from typing import Any, Final, TypeAlias

from clusterer.ids import stable_id
from clusterer.records import dataclass
from clusterer.rows.fields import LARGEST, MISSING, SHORT, blank, fields, names_of, objection, words
from clusterer.rows.mojibake import repaired
from clusterer.rows.plain import storable

Row: TypeAlias = Mapping[str, Any]

_STRINGS: Final = {str}
_SOUND: Final = frozenset({str, NoneType, bool, float})  # of which nothing can be objected to


@dataclass(slots=True)
class Fields:
    """The fields of n rows, in their order, but for those that hold no article."""

    ids: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    dates: list[Any] = field(default_factory=list)  # as given, None where there is none; dates.parse_date reads them
    given_ids: list[Any] = field(default_factory=list)  # likewise
    refused: dict[int, str] = field(default_factory=dict)  # row -> why there is no article in it

    def columns(self) -> tuple[list[Any], ...]:
        """All of them, in this order."""
        return self.ids, self.texts, self.titles, self.outlets, self.urls, self.dates, self.given_ids


def columns(rows: Sequence[Row], address: str) -> Fields:
    """The fields of the rows. ``address`` as in ``fields``."""
    if len(named := set(map(tuple, rows))) == 1:
        return _alike(rows, named.pop(), address)
    shapes: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, names in enumerate(map(tuple, rows)):
        shapes[names].append(place)
    parts = [(places, _alike([rows[place] for place in places], names, address)) for names, places in shapes.items()]
    found = Fields()
    order: list[tuple[int, int, int]] = []
    for number, (places, part) in enumerate(parts):
        found.refused.update((places[row], reason) for row, reason in part.refused.items())
        left = [place for row, place in enumerate(places) if row not in part.refused]
        order += [(place, number, row) for row, place in enumerate(left)]
    order.sort()
    taken = [part.columns() for _, part in parts]
    for at, column in enumerate(found.columns()):
        column += [taken[number][at][row] for _, number, row in order]
    return found


def _alike(rows: Sequence[Row], names: tuple[str, ...], address: str) -> Fields:
    """The fields of rows that all have these names, in this order."""
    plan, n = names_of(names), len(rows)
    held = dict(zip(names, zip(*[row.values() for row in rows], strict=True), strict=True))
    kinds = {name: set(map(type, column)) for name, column in held.items()}
    sound = _SOUND.issuperset(chain.from_iterable(kinds.values()))
    odd = set[int]() if sound else {row for row, one in enumerate(rows) if objection(one)}

    def first(field: str) -> list[Any]:
        return _first(held, kinds, plan[field], n)

    titles, outlets, urls = _short(first("title")), _short(first("outlet")), _short(first("url"))
    dates, given_ids, texts = first("published"), first("id"), first("text")
    for row in [] if _are_plain(texts) else [row for row, text in enumerate(texts) if not _is_plain(text)]:
        text = texts[row]
        if text is None:
            texts[row] = titles[row]
        elif type(text) is str:
            texts[row] = repaired(storable(text))
        else:
            odd.add(row)
            continue
        if not texts[row].strip() or len(texts[row]) > LARGEST:
            odd.add(row)
    ids = [*given_ids] if _are_words(given_ids) else [words(given) for given in given_ids]
    for row in [] if all(ids) else [row for row, id_ in enumerate(ids) if not id_ and row not in odd]:
        ids[row] = stable_id(urls[row] or address, outlets[row], titles[row], str(dates[row] or ""), texts[row])
    found = Fields(ids, texts, titles, outlets, urls, dates, given_ids)
    for row in sorted(odd):
        one = fields(rows[row], address)
        if isinstance(one, str):
            found.refused[row] = one
        else:
            ids[row], texts[row], titles[row] = one["id"], one["text"], one["title"]
            outlets[row], urls[row] = one["outlet"], one["url"]
    if found.refused:
        for column in found.columns():
            column[:] = [value for row, value in enumerate(column) if row not in found.refused]
    return found


def _first(
    held: Mapping[str, Sequence[Any]], kinds: Mapping[str, set[type]], names: Sequence[str], n: int
) -> list[Any]:
    """Of each row the first value under these names that is not blank, None where all are."""
    if not names:
        return [None] * n
    found = list(held[names[0]])
    if kinds[names[0]] == _STRINGS and all(found) and not any(map(str.isspace, found)):
        if min(map(len, found)) >= SHORT:
            return found
        short = [value for value in found if len(value) < SHORT]
        if MISSING.isdisjoint(map(str.strip, short)):
            return found
    for row in [row for row, value in enumerate(found) if not _is_long(value) and blank(value)]:
        others = (held[name][row] for name in names[1:])
        found[row] = next((value for value in others if not blank(value)), None)
    return found


def _are_strings(column: Iterable[Any]) -> bool:
    return set(map(type, column)) <= {str}


def _are_plain(texts: Sequence[Any]) -> bool:
    """Whether all are as ``_is_plain`` asks."""
    return (
        _are_strings(texts)
        and all(map(str.isascii, texts))
        and max(map(len, texts), default=0) <= LARGEST
        and not any(map(contains, texts, repeat("\0")))
    )


def _are_words(values: Sequence[Any]) -> bool:
    """Whether these short fields are strings as they stand."""
    return (
        _are_strings(values)
        and all(map(str.isascii, values))
        and all(map(str.isalnum, values))
        and MISSING.isdisjoint(values)
    )


def _is_long(value: Any) -> bool:
    return type(value) is str and len(value) >= SHORT and not value.isspace()


def _is_plain(text: Any) -> bool:
    """Whether a text that is not blank is one as it stands."""
    return type(text) is str and text.isascii() and "\0" not in text and len(text) <= LARGEST


def _short(column: Sequence[Any]) -> list[str]:
    """Short fields as strings. Most names of outlets stand many times."""
    if not _are_strings(column):
        return [_said(value) if value is not None else "" for value in column]
    plain = all(map(str.isascii, column)) and min(map(len, column), default=0) >= SHORT
    if plain and not any(map(contains, column, repeat("\0"))):
        return list(map(str.strip, column))
    known = {value: _said(value) for value in set(column)}
    return list(map(known.__getitem__, column))


def _said(value: Any) -> str:
    plain = type(value) is str and value.isascii() and len(value) >= SHORT and "\0" not in value
    return value.strip() if plain else repaired(words(value))
