"""From verified pairs to groups of near-duplicates, each with the article that stands for it.

Pairs are no equivalence: a round-up that holds two briefs is a reprint of both, and a story rewritten again and again
ends far from where it began. A group must not be a chain whose ends share nothing, so where one article alone ties two
sides together, the far ends of the sides are compared (exactly), and the weakest such tie is cut, until none is left.
What is cut stays a verified pair; it only holds no group together. Nor do a few equal words, days apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from clusterer.columns import Ragged, running
from clusterer.compute.graphs import components
from clusterer.config import DuplicateSettings
from clusterer.documents import Article, DuplicateGroup, DuplicatePair, stable_id
from clusterer.duplicates.articulation import Graph, Side, sides
from clusterer.duplicates.articulation import components as components_of
from clusterer.duplicates.pairs import KINDS, Pairs
from clusterer.duplicates.sets import Rows
from clusterer.duplicates.verify import Reader, overlaps
from clusterer.records import dataclass
from clusterer.rows.times import microseconds
from clusterer.text.tokens import word_hashes

SHARE_NOTHING: Final = 0.1  # two texts share nothing where less than this share of the shorter stands in the other
_UNDATED: Final = datetime.max.replace(tzinfo=UTC)
_A_LINE: Final = 200  # characters: no text of fewer words than a shingle is longer, but for very strange words
_BYTES: Final = 4  # that a character takes at most
_SOON: Final = timedelta(days=3)  # a flash is printed again that late: _recurs

Ties: TypeAlias = Mapping[tuple[str, str], DuplicatePair]


class Compared(Protocol):
    """What groups are told by, of documents that were compared, by id."""

    def published(self, id_: str, /) -> datetime | None:
        """When it was published."""

    def outlet(self, id_: str, /) -> str:
        """Where."""

    def text(self, id_: str, /) -> str:
        """Its clean text."""

    def times(self, ids: Sequence[str], /) -> NDArray[np.int64]:
        """int64[n]: when some were published (``rows.times``)."""

    def sizes(self, ids: Sequence[str], /) -> NDArray[np.int64]:
        """int64[n]: how long their clean texts are, in characters or in bytes."""


class OfArticles:
    """The same of articles that are there."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.by_id = {article.document.id: article for article in articles}

    def published(self, id_: str, /) -> datetime | None:
        """When it was published."""
        return self.by_id[id_].document.published

    def outlet(self, id_: str, /) -> str:
        """Where."""
        return self.by_id[id_].document.outlet

    def text(self, id_: str, /) -> str:
        """Its clean text."""
        return self.by_id[id_].clean.text

    def times(self, ids: Sequence[str], /) -> NDArray[np.int64]:
        """When some were published."""
        return microseconds([self.published(id_) for id_ in ids])

    def sizes(self, ids: Sequence[str], /) -> NDArray[np.int64]:
        """How many characters their clean texts have."""
        return np.array([len(self.text(id_)) for id_ in ids], np.int64)


def precedence(articles: Iterable[Article]) -> list[str]:
    """The articles' ids, fittest to stand for a group first: earliest published, then most complete, then by id."""
    return [article.document.id for article in sorted(articles, key=_rank)]


def _rank(article: Article) -> tuple[datetime, int, str]:
    document = article.document
    return document.published or _UNDATED, -len(article.clean.text), document.id


def group(
    pairs: Iterable[DuplicatePair],
    articles: Iterable[Article],
    settings: DuplicateSettings = DuplicateSettings(),  # noqa: B008 (frozen)
) -> list[DuplicateGroup]:
    """Groups of documents that verified pairs connect, by their first id; independent of the order of the input.

    ``articles`` must hold those of the pairs, and may hold others. The fittest of a group represents it
    (``precedence``). A group's id comes from its first document's.
    """
    columns, values = (pairs, None) if isinstance(pairs, Pairs) else Pairs.beside(pairs)
    known = OfArticles(articles)
    return [
        DuplicateGroup(
            id=stable_id("duplicates", columns.ids[members[0]]),
            documents=tuple([columns.ids[row] for row in members]),
            representative=min((columns.ids[row] for row in members), key=lambda id_: _rank(known.by_id[id_])),
            pairs=tuple(columns.values(held) if values is None else [values[place] for place in held.tolist()]),
        )
        for members, held in grouped(columns, known, settings)
    ]


@dataclass(frozen=True, slots=True, eq=False)
class Grouped:
    """g groups, by their first member."""

    members: Ragged  # int64: of each its members, as rows of the ids, ascending …
    held: Ragged  # … and the places of their pairs, ascending

    def __iter__(self) -> Iterator[tuple[list[int], Rows]]:
        """The members and the places of the pairs of every group."""
        rows, held = self.members.values.tolist(), self.held.values
        for (begin, end), (first, last) in zip(
            pairwise(self.members.offsets.tolist()), pairwise(self.held.offsets.tolist()), strict=True
        ):
            yield rows[begin:end], held[first:last]


def grouped(pairs: Pairs, compared: Compared, settings: DuplicateSettings) -> Grouped:
    """The groups that the pairs hold together."""
    n = len(pairs.ids)
    tied = ~_recurring(pairs, compared, settings)
    left, right = pairs.left[tied], pairs.right[tied]
    first_of = components(n, left, right)
    sizes = np.bincount(first_of, minlength=n)
    # Where each is paired with half of the others, there is a round through all of them (Dirac 1952), and nothing holds
    # together by one article alone.
    loose = np.zeros(n, np.bool_)
    loose[first_of[2 * np.bincount(np.concatenate((left, right)), minlength=n) < sizes[first_of]]] = True
    if loose.any():
        _take_apart(pairs, np.flatnonzero(tied & loose[first_of[pairs.left]]), first_of, compared, settings)
    sizes = np.bincount(first_of, minlength=n)
    members = np.flatnonzero(sizes[first_of] > 1)
    members = members[np.argsort(first_of[members], kind="stable")]
    held = np.flatnonzero(tied & (first_of[pairs.left] == first_of[pairs.right]))
    held = held[np.argsort(first_of[pairs.left[held]], kind="stable")]
    firsts = np.flatnonzero(sizes > 1)
    edges = np.bincount(first_of[pairs.left[held]], minlength=n)
    return Grouped(Ragged(members, running(sizes[firsts])), Ragged(held, running(edges[firsts])))


def _take_apart(pairs: Pairs, places: Rows, first_of: Rows, compared: Compared, settings: DuplicateSettings) -> None:
    """Cut what these pairs hold together by a weak tie alone, and write into ``first_of`` what is left together."""
    ties = {(pair.left, pair.right): pair for pair in pairs.values(places)}
    row = {id_: at for at, id_ in enumerate(pairs.ids)}
    shares = _Shares(compared, settings)
    graph: Graph = defaultdict(set)
    for left, right in ties:
        graph[left].add(right)
        graph[right].add(left)
    waiting = components_of(graph)
    while waiting:
        members = waiting.pop()
        cut = _weakest_cut(members, graph, ties, shares) if len(members) > 2 else []
        for left, right in cut:
            graph[left].discard(right)
            graph[right].discard(left)
        if cut:
            waiting.extend(components_of(graph, members))
        else:
            first_of[[row[id_] for id_ in members]] = row[members[0]]


def _recurring(pairs: Pairs, compared: Compared, settings: DuplicateSettings) -> NDArray[np.bool_]:
    """Which pairs are a few words that are printed again and again ("Letters to the editor"), days apart."""
    found = np.zeros(len(pairs), bool)
    equal = np.flatnonzero(pairs.kinds == KINDS.index("identical"))
    lines = np.zeros(len(pairs.ids), bool)
    asked = np.flatnonzero(np.bincount(pairs.left[equal]))  # np.unique would import masked arrays: 8 ms
    sizes = compared.sizes([pairs.ids[row] for row in asked.tolist()])
    for row in asked[sizes <= _BYTES * _A_LINE].tolist():
        text = compared.text(pairs.ids[row])
        lines[row] = len(text) <= _A_LINE and len(word_hashes([text])[0]) < settings.shingle_size
    for place in equal[lines[pairs.left[equal]]].tolist():
        one, other = (compared.published(pairs.ids[side[place]]) for side in (pairs.left, pairs.right))
        found[place] = one is not None and other is not None and abs(one - other) > _SOON
    return found


class _Shares:
    """How much of the shorter of two articles stands in the other, computed when asked for."""

    def __init__(self, compared: Compared, settings: DuplicateSettings) -> None:
        self._compared = compared
        self._size = settings.shingle_size
        self._known: dict[tuple[str, str], float] = {}

    def __call__(self, asked: Iterable[tuple[str, str]]) -> dict[tuple[str, str], float]:
        """The shares of pairs of ids; 0 where a text is too short for a shingle."""
        ordered = sorted({(min(pair), max(pair)) for pair in asked} - self._known.keys())
        if ordered:
            ids = sorted({id_ for pair in ordered for id_ in pair})
            row = {id_: i for i, id_ in enumerate(ids)}
            texts = list(map(self._compared.text, ids))
            left, right = (np.array([row[pair[side]] for pair in ordered], np.int64) for side in (0, 1))
            found = overlaps(left, right, Reader(lambda rows: [texts[place] for place in rows.tolist()], self._size))
            shorter = np.maximum(np.minimum(found.left_size, found.right_size), 1)
            self._known.update(zip(ordered, (found.shared / shorter).tolist(), strict=True))
        return self._known


def _weakest_cut(members: Sequence[str], graph: Graph, ties: Ties, shares: _Shares) -> list[tuple[str, str]]:
    """The pairs to cut: of the ties that hold sides together whose ends share nothing, those of the weakest one.

    Of equally weak ones (to two digits) the one that leaves the larger parts. With it goes what else its article ties
    to its strongest side though they share nothing: a digest loses all it prints but one at once.
    """
    suspects: list[tuple[str, Side, Side]] = []
    for middle, parts in sides(members, graph):
        main, *others = sorted(parts, key=lambda side: (-_best(ties, middle, side.near), side.near[0]))
        suspects.extend((middle, main, other) for other in others if not _overlap_in(ties, middle, main, other))
    known = shares((one.far, two.far) for _, one, two in suspects)
    strangers = [
        tie for tie in suspects if known[min(tie[1].far, tie[2].far), max(tie[1].far, tie[2].far)] < SHARE_NOTHING
    ]
    if not strangers:
        return []
    *_, middle, weakest = min(
        (round(_best(ties, middle, side.near), 2), -min(side.size, len(members) - side.size), middle, side.near)
        for middle, *both in strangers
        for side in both
    )
    loose = [other.near for point, _, other in strangers if point == middle]
    return [(min(middle, id_), max(middle, id_)) for near in (loose if weakest in loose else [weakest]) for id_ in near]


def _tie(ties: Ties, one: str, two: str) -> DuplicatePair:
    return ties[min(one, two), max(one, two)]


def _best(ties: Ties, middle: str, near: Iterable[str]) -> float:
    """How strongly a side is tied to the article in the middle: its best Jaccard."""
    return max(_tie(ties, middle, id_).jaccard for id_ in near)


def _held(ties: Ties, middle: str, id_: str) -> float:
    """The share of the middle's text that stands in a neighbour's."""
    pair = _tie(ties, middle, id_)
    return pair.left_in_right if middle < id_ else pair.right_in_left


def _overlap_in(ties: Ties, middle: str, one: Side, two: Side) -> bool:
    """Whether two far ends that are next to the middle must share some of it, both holding so much of it."""
    if one.far not in one.near or two.far not in two.near:
        return False
    return _held(ties, middle, one.far) + _held(ties, middle, two.far) >= 1.0 + SHARE_NOTHING
