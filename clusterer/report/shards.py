"""The rows of the index as columns, shard by shard, and how the articles of each event begin.

A shard is put together of the one that stands, for events that are as they were, and of rows for the others: what is in
a file is the same as if all were made of rows. Names are numbered by the shard's own lists, in the order in which they
come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.report import paths, words
from clusterer.report.pages import javascript, unpacked
from clusterer.report.rows import EventRow
from clusterer.report.whose import PARTS, percents

TITLE: Final = 160  # characters of a title
_DAY: Final = 1_440  # minutes
_LISTS: Final = ("outlets", "agencies", "languages", "tags", "pages")  # of names, by which columns have numbers
_OF: Final = {"page": "pages", "lang": "tags"}  # columns of one number for each row, and of what list
_OF_MANY: Final = {"out": "outlets", "langs": "languages"}  # … of several
_VERDICTS: Final = list(words.VERDICTS)
_ROLES: Final[list[str]] = list(words.ROLES)
_PLAIN: Final = (
    *("at", "title", "first", "lasting", "verdict", "articles", "roled", "independent", "parts", "says", "copied"),
    *("density", "keywords"),
)

Columns: TypeAlias = dict[str, Any]
"""What a shard holds, in the order of its file; ``ids`` and ``leads`` stand in a file of their own."""


def of_rows(rows: Sequence[EventRow]) -> Columns:
    """The columns of some rows, in their order."""
    outlets = _numbered(name for row in rows for name in row.outlets)
    agencies = _numbered(agency for row in rows for agency, _, _ in row.origins)
    tags = _numbered(row.language for row in rows)
    languages = _numbered(name for row in rows for name in row.languages)
    pages = _numbered(row.page[7:-5] for row in rows)
    return {
        "outlets": list(outlets),
        "agencies": list(agencies),
        "languages": list(languages),
        "tags": list(tags),
        "pages": list(pages),
        "page": [pages[row.page[7:-5]] for row in rows],
        "at": [row.anchor[1:] for row in rows],
        "title": [row.title if len(row.title) <= TITLE else row.title[: TITLE - 1] + "…" for row in rows],
        "lang": [tags[row.language] for row in rows],
        "first": [_minutes(row.first) for row in rows],
        "lasting": [(_minutes(row.last) or 0) - (_minutes(row.first) or 0) for row in rows],
        "out": [[outlets[name] for name in row.outlets] for row in rows],
        "langs": [[languages[name] for name in row.languages] for row in rows],
        "origins": [
            [n for a, role, of in row.origins for n in (agencies[a], _ROLES.index(role), words.sure(of))]
            for row in rows
        ],
        "verdict": [_VERDICTS.index(row.verdict) for row in rows],
        "articles": [row.articles for row in rows],
        "roled": [row.roles for row in rows],
        "independent": [row.independent for row in rows],
        "parts": [_parts(row) for row in rows],
        "says": [row.says for row in rows],
        "copied": [round(row.copied * 100) for row in rows],
        "density": [round(row.density * 100) for row in rows],
        "keywords": [_keywords(row) for row in rows],
        "ids": [row.id for row in rows],
        "leads": [row.lead for row in rows],
    }


def together(some: Columns, others: Columns) -> Columns:
    """The columns of some rows, then those of others."""
    offsets = {name: len(some[name]) for name in _LISTS}
    found = {name: [*column, *others[name]] for name, column in some.items()}
    for name, of in _OF.items():
        found[name] = [*some[name], *(number + offsets[of] for number in others[name])]
    for name, of in _OF_MANY.items():
        found[name] = [*some[name], *([number + offsets[of] for number in row] for row in others[name])]
    added = offsets["agencies"]
    found["origins"] = [
        *some["origins"],
        *(_renumbered(row, lambda agency: agency + added) for row in others["origins"]),
    ]
    return found


def newest_first(columns: Columns, wanted: NDArray[np.bool_]) -> Columns:
    """The wanted rows by day of last publication, newest first, in each day the largest first; undated ones last; what
    is alike to the minute by id.
    """
    first, lasting = columns["first"], columns["lasting"]
    last = np.array([-1 if at is None else at + more for at, more in zip(first, lasting, strict=True)], np.int64)
    articles = np.array(columns["articles"], np.int64)
    order = np.lexsort((np.array(columns["ids"], np.str_), -last, -articles, -(last // _DAY)))
    return _chosen(columns, order[wanted[order]].tolist())


def _chosen(columns: Columns, rows: Sequence[int]) -> Columns:
    """Some rows, names numbered anew in the order in which they come."""

    def of(name: str) -> list[Any]:
        column = columns[name]
        return [column[row] for row in rows]

    found = {name: of(name) for name in (*_PLAIN, "ids", "leads")}
    numbered: dict[str, dict[str, int]] = {name: {} for name in _LISTS}

    def number(name: str) -> Callable[[int], int]:
        names, numbers = columns[name], numbered[name]
        return lambda at: numbers.setdefault(names[at], len(numbers))

    for name, names in _OF.items():
        found[name] = list(map(number(names), of(name)))
    for name, names in _OF_MANY.items():
        told = number(names)
        found[name] = [list(map(told, row)) for row in of(name)]
    told = number("agencies")
    found["origins"] = [_renumbered(row, told) for row in of("origins")]
    found.update((name, list(numbers)) for name, numbers in numbered.items())
    return {name: found[name] for name in columns}


def _renumbered(origins: list[int], number: Callable[[int], int]) -> list[int]:
    """Origins (agency, role, how sure, of each) with other numbers of agencies."""
    if not origins:
        return origins
    found = list(origins)
    found[::3] = map(number, origins[::3])
    return found


def files(key: str, columns: Columns, changed: frozenset[str]) -> tuple[bytes, bytes]:
    """A shard and its beginnings as files. ``changed``: the events that are new or grew."""
    ids, leads = columns["ids"], columns["leads"]
    shown = {name: column for name, column in columns.items() if name not in {"ids", "leads"}}
    news = [row for row, id_ in enumerate(ids) if id_ in changed]
    return (
        javascript("clustererEvents", {"month": key, **shown, "changed": news}),
        javascript("clustererLeads", {"month": key, "ids": ids, "leads": leads}),
    )


def columns_of(index: bytes, leads: bytes) -> Columns:
    """What such files hold. Raises ValueError for others."""
    shown, said = unpacked(index), unpacked(leads)
    found = {name: column for name, column in shown.items() if name not in {"month", "changed"}}
    return {**found, "ids": said["ids"], "leads": said["leads"]}


def path(kind: str, key: str, content: bytes) -> str:
    """A shard's file: its name changes with its content, so that a page never reads the shard of another run."""
    return f"data/{kind}-{key}-{paths.digest(kind, content.decode(), size=6)}.js"


def _keywords(row: EventRow) -> str:
    """The keywords a search would miss without them: the title is searched, too."""
    title = row.title.casefold()
    return " ".join([word for word in row.keywords if word.casefold() not in title][:4])[:60]


def _parts(row: EventRow) -> list[int]:
    """Part, and where it ends in a bar of 100 units, of each part that has words."""
    names = list(PARTS)
    return [n for part, _, at, width in percents(row.parts) for n in (names.index(part), round(at + width))]


def _numbered(values: Iterable[str]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for value in values:
        numbers.setdefault(value, len(numbers))
    return numbers


def _minutes(moment: str | None) -> int | None:
    if moment is None:
        return None
    when = datetime.fromisoformat(moment)
    return int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() // 60)
