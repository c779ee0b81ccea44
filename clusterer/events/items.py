"""The rows that are clustered: one per duplicate group or single article, in canonical order.

Canonical order is undated first, then by publication, each by id. Everything downstream works on it, so the order of
the input cannot matter, and a time window is a contiguous range of rows.

Not every date is a date: feeds give 1970-01-01, 0001-01-01 or next century. There is no clock in here to compare with,
so a date is judged by its company (``plausible``) and a lonely one counts as unknown: it must not decide alone.
Nor is a date believed that the head of the text contradicts: it is that of a visit to the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import running
from clusterer.compute.mapped import Growing
from clusterer.documents import Article, DuplicateGroup
from clusterer.events.dates import Dates, dates_in
from clusterer.events.stems import by_stems, stemmed
from clusterer.records import dataclass
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
    ``hashes`` and ``flags`` of many rows stand in files.
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


def plausible(days: NDArray[np.float64]) -> NDArray[np.float64]:
    """float64[n]: the same days since 1970, nan for unknown and for those that only a machine would write."""
    days = days.copy()
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


Words: TypeAlias = Callable[[Sequence[int]], Tokens]
"""The words of the clean texts of some articles, by their rows."""

_BLOCK: Final = 2_000  # articles whose words are asked for at a time


def words_of(tokens: Tokens) -> Words:
    """Of articles whose words are all at hand."""
    return lambda rows: tokens.part(rows.start, rows.stop) if isinstance(rows, range) else tokens.select(rows)


@dataclass(frozen=True, slots=True)
class Columns:
    """What events need of each of n articles, beside its words and its text."""

    ids: list[str] = field(default_factory=list)
    published: list[datetime | None] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    headlines: list[str] = field(default_factory=list)  # titles without furniture

    @classmethod
    def of(cls, articles: Iterable[Article]) -> Columns:
        """Of these articles, which are asked for one by one and not kept."""
        columns = cls()
        for article in articles:
            columns.add(article)
        return columns

    def add(self, article: Article) -> None:
        """Add an article."""
        self.ids.append(article.document.id)
        self.published.append(article.document.published)
        self.languages.append(article.language)
        self.headlines.append(article.bare_title)

    def words(self, words: Words, articles: Sequence[Article]) -> Words:
        """The words of the articles as events reads them: by stems, where a language asks for it."""
        return by_stems(words, self.languages, lambda row: articles[row].clean.text)

    def items(self, words: Words, groups: Sequence[DuplicateGroup] = ()) -> Items:
        """Rows for the articles, whose ``words`` are asked for a block at a time. A duplicate group enters as its
        representative, dated by its earliest member. Raises ValueError if an id occurs twice.
        """
        published = (np.nan if p is None else (p - _EPOCH).total_seconds() / _DAY for p in self.published)
        return _items(self.ids, np.array([*published], np.float64), self.languages, self.headlines, words, groups)

    def at(self, items: Items) -> NDArray[np.int64]:
        """int64[n]: the row here of the article that stands for each item."""
        position = {id_: row for row, id_ in enumerate(self.ids)}
        return np.array([position[id_] for id_ in items.ids], np.int64)


def items(articles: Sequence[Article], tokens: Tokens, groups: Sequence[DuplicateGroup] = ()) -> Items:
    """Rows for the articles (``Columns.items``). ``tokens`` are of their clean texts, in the same order; raises
    ValueError if they are not.
    """
    columns = Columns.of(articles)
    if len(tokens) != len(columns.ids):
        raise ValueError(f"tokens of {len(columns.ids)} articles expected, got {len(tokens)}")
    return columns.items(columns.words(words_of(tokens), articles), groups)


def _items(
    ids: Sequence[str],
    published: NDArray[np.float64],
    languages: Sequence[str],
    headlines: Sequence[str],
    words: Words,
    groups: Sequence[DuplicateGroup],
) -> Items:
    position = {id_: i for i, id_ in enumerate(ids)}
    if len(position) != len(ids):
        raise ValueError("every article needs an id of its own")
    names = sorted(set(languages) - {""})
    days = plausible(published)
    members = _members(position, groups)
    stands = np.ones(len(ids), bool)
    stands[[position[id_] for others in members.values() for id_ in others[1:]]] = False
    named: list[Dates] = []
    for first in range(0, len(ids), _BLOCK):
        block = range(first, min(first + _BLOCK, len(ids)))
        tokens = words(block)
        named.append(dates_in(tokens.hashes, tokens.indptr, days[first : block.stop], names))
    dates = Dates.joined(named)
    days[dates.contradicted] = np.nan
    earliest = days.copy()
    for head, others in members.items():
        earliest[position[head]] = np.fmin.reduce(days[[position[id_] for id_ in others]])
    heads = np.flatnonzero(stands)
    by_id = np.array(sorted(heads.tolist(), key=ids.__getitem__), np.int64)
    rows = by_id[np.argsort(np.nan_to_num(earliest[by_id], nan=-np.inf), kind="stable")]
    order = [ids[row] for row in rows.tolist()]
    hashes, flags, lengths, titles = Growing(np.uint64), Growing(np.uint8), [np.zeros(1, np.int64)], [np.zeros(0, int)]
    for first in range(0, len(rows), _BLOCK):
        some = rows[first : first + _BLOCK].tolist()
        told = [headlines[row] for row in some]
        of_titles = stemmed(tokenize(told), [languages[row] for row in some], told.__getitem__)
        bodies = words(some)
        joined = _joined(of_titles, bodies)
        hashes.append(joined[0])
        flags.append(joined[1])
        titles.append(of_titles.counts)
        lengths.append(of_titles.counts + bodies.counts)
    code = {name: number for number, name in enumerate(names)} | {"": -1}
    return Items(
        ids=tuple(order),
        members=tuple(members.get(head, (head,)) for head in order),
        days=earliest[rows],
        undated=int(np.isnan(earliest[rows]).sum()),
        languages=np.array([code[languages[row]] for row in rows.tolist()], np.int32),
        language_names=tuple(names),
        hashes=hashes.array(),
        flags=flags.array(),
        indptr=np.cumsum(np.concatenate(lengths)),
        titles=np.concatenate(titles),
        dates=dates.select(rows),
    )


def _members(position: Mapping[str, int], groups: Sequence[DuplicateGroup]) -> dict[str, tuple[str, ...]]:
    """Representative -> the members of its group that are here, itself first."""
    members = {}
    for group in groups:
        inside = sorted(document for document in group.documents if document in position)
        if len(inside) > 1:
            head = group.representative if group.representative in inside else inside[0]
            members[head] = (head, *(document for document in inside if document != head))
    return members


def _joined(titles: Tokens, bodies: Tokens) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    """Hashes and flags of title and body of each row, one after the other."""
    indptr = running(titles.counts + bodies.counts).tolist()
    hashes, flags = np.empty(indptr[-1], np.uint64), np.empty(indptr[-1], np.uint8)
    spans = zip(pairwise(titles.indptr.tolist()), pairwise(bodies.indptr.tolist()), pairwise(indptr), strict=True)
    for (title, title_end), (start, stop), (at, end) in spans:  # whole rows copied: no index of words
        middle = at + title_end - title
        hashes[at:middle], hashes[middle:end] = titles.hashes[title:title_end], bodies.hashes[start:stop]
        flags[at:middle], flags[middle:end] = titles.flags[title:title_end], bodies.flags[start:stop]
    return hashes, flags
