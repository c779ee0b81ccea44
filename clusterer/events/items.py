"""The rows that are clustered: one per duplicate group or single article, in canonical order.

Canonical order is undated first, then by publication, each by id. Everything downstream works on it, so the order of
the input cannot matter, and a time window is a contiguous range of rows.

Not every date is a date: feeds give 1970-01-01, 0001-01-01 or next century. There is no clock in here to compare with,
so a date is judged by its company (``plausible_days``) and a lonely one counts as unknown: it must not decide alone.
Nor is a date believed that the head of the text contradicts: it is that of a visit to the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from clusterer.documents import Article, DuplicateGroup
from clusterer.events.dates import Dates, dates_in
from clusterer.text.tokens import Tokens, tokenize

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = 86_400.0
_FIRST_DAY = -25_567.0  # 1900-01-01: no news article was published online before it
_LAST_DAY = 84_006.0  # 2200-01-01
_YEAR = 366.0
_CROWD = 20  # a date whose year holds nothing else, or less than 1/20 of the articles of the busiest year …
_LONELY = 3 * _YEAR  # … and that is this far from the next date in use, is not believed


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """n rows in canonical order; token t of row i has ``indptr[i] <= t < indptr[i+1]``, title words first.

    ``days``: float64[n], publication in days since 1970, nan where unknown. ``undated``: how many rows lead without
    a date. ``languages``: int32[n], positions in ``language_names``, -1 unknown. ``titles``: int64[n], title words.
    ``members``: the ids each row stands for, the representative's first. ``dates``: the days that the texts name.
    """

    ids: tuple[str, ...]
    members: tuple[tuple[str, ...], ...]
    days: NDArray[np.float64]
    undated: int
    languages: NDArray[np.int32]
    language_names: tuple[str, ...]
    hashes: NDArray[np.uint64]
    flags: NDArray[np.uint8]
    indptr: NDArray[np.int64]
    titles: NDArray[np.int64]
    dates: Dates

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """Words of each row, its title's included."""
        return np.diff(self.indptr)


def plausible_days(published: Sequence[datetime | None]) -> NDArray[np.float64]:
    """float64[n]: days since 1970, nan for unknown and for dates that only a machine would write."""
    days = np.array([np.nan if p is None else (p - _EPOCH).total_seconds() / _DAY for p in published], np.float64)
    with np.errstate(invalid="ignore"):
        days[(days < _FIRST_DAY) | (days > _LAST_DAY)] = np.nan
    known = np.sort(days[~np.isnan(days)])
    if len(known) < 3:
        return days
    around = np.searchsorted(known, known + _YEAR, "right") - np.searchsorted(known, known - _YEAR, "left")
    if around.max() < 3:
        return days
    crowd = known[(around * _CROWD >= around.max()) & (around > 1)]
    at = np.searchsorted(crowd, days)
    nearest = np.minimum(
        np.abs(days - crowd[np.clip(at - 1, 0, None)]), np.abs(days - crowd[np.clip(at, None, len(crowd) - 1)])
    )
    with np.errstate(invalid="ignore"):
        days[nearest > _LONELY] = np.nan
    return days


def items(articles: Sequence[Article], tokens: Tokens, groups: Sequence[DuplicateGroup] = ()) -> Items:
    """Rows for the articles; a duplicate group enters as its representative, dated by its earliest member.

    ``tokens`` are of the articles' clean texts, in the same order. Raises ValueError if they are not aligned or an id
    occurs twice.
    """
    if len(tokens) != len(articles):
        raise ValueError(f"tokens of {len(articles)} articles expected, got {len(tokens)}")
    position = {article.document.id: i for i, article in enumerate(articles)}
    if len(position) != len(articles):
        raise ValueError("every article needs an id of its own")
    members: dict[str, tuple[str, ...]] = {article.document.id: (article.document.id,) for article in articles}
    for group in groups:
        inside = sorted(d for d in group.documents if d in position)
        if len(inside) > 1:
            head = group.representative if group.representative in inside else inside[0]
            for document in inside:
                members.pop(document, None)
            members[head] = (head, *(d for d in inside if d != head))
    days = plausible_days([article.document.published for article in articles])
    languages = sorted({article.language for article in articles if article.language})
    dates = dates_in(tokens.hashes, tokens.indptr, days, languages)
    days[dates.contradicted] = np.nan
    dated = {
        head: min((days[position[d]] for d in ds if not np.isnan(days[position[d]])), default=np.nan)
        for head, ds in members.items()
    }
    order = sorted(
        members, key=lambda head: (not np.isnan(dated[head]), 0.0 if np.isnan(dated[head]) else dated[head], head)
    )
    rows = [position[head] for head in order]
    titles = tokenize([articles[i].bare_title for i in rows])
    hashes, flags, indptr = _joined(titles, tokens, np.array(rows, np.int64))
    row_days = np.array([dated[head] for head in order], np.float64)
    return Items(
        ids=tuple(order),
        members=tuple(members[head] for head in order),
        days=row_days,
        undated=int(np.isnan(row_days).sum()),
        languages=np.array(
            [languages.index(articles[i].language) if articles[i].language else -1 for i in rows], np.int32
        ),
        language_names=tuple(languages),
        hashes=hashes,
        flags=flags,
        indptr=indptr,
        titles=np.diff(titles.indptr),
        dates=dates.select(np.array(rows, np.int64)),
    )


def _joined(
    titles: Tokens, bodies: Tokens, rows: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.uint8], NDArray[np.int64]]:
    """Hashes and flags of title and body of each row, one after the other."""
    indptr = np.zeros(len(rows) + 1, np.int64)
    np.cumsum(np.diff(titles.indptr) + bodies.counts[rows], out=indptr[1:])
    of_titles = [(titles, slice(*span)) for span in pairwise(titles.indptr.tolist())]
    of_bodies = [(bodies, bodies.row(row)) for row in rows.tolist()]
    parts = list(chain.from_iterable(zip(of_titles, of_bodies, strict=True)))  # whole rows copied: no index of words
    hashes = np.concatenate([tokens.hashes[span] for tokens, span in parts])
    flags = np.concatenate([tokens.flags[span] for tokens, span in parts])
    return hashes, flags, indptr
