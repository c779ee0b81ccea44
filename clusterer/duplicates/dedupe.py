"""Which articles to keep, for people who only want a clean data set.

Of each group the fittest article stays, whatever is near to it goes and names it, and so on with the rest. So every
removed article is near, by numbers of its own, to the one that it names; what is near to none that is kept stays. (A
group's pairs say who is near to whom. In a large one they span it instead of filling it, so there the texts next to
what has gone are measured as well.)
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from operator import itemgetter
from typing import Any, Final, Literal, TypeAlias

import numpy as np

from clusterer.config import DuplicateSettings
from clusterer.documents import DuplicatePair, PairKind
from clusterer.duplicates.candidates import LIMIT
from clusterer.duplicates.groups import Compared, grouped
from clusterer.duplicates.pairs import Pairs
from clusterer.duplicates.sets import Rows
from clusterer.duplicates.verify import Reader, verified
from clusterer.records import dataclass

Keep: TypeAlias = Literal["earliest", "longest"]
Near: TypeAlias = Mapping[str, Mapping[str, int]]  # the places of the pairs of two ids
Measure: TypeAlias = Callable[[str, Sequence[str]], Iterable[DuplicatePair]]

_UNDATED: Final = datetime.max.replace(tzinfo=UTC)
_PUNCTUATION: Final = " \n.,:;!?\"'"


@dataclass(frozen=True, slots=True)
class Removed:
    """A document to leave out, and the verified pair of it and the one that is kept in its place."""

    document: str
    kept: str
    pair: DuplicatePair

    @property
    def in_kept(self) -> float:
        """The share of its shingles that the kept one has."""
        return self.pair.left_in_right if self.pair.left == self.document else self.pair.right_in_left

    @property
    def of_kept(self) -> float:
        """The share of the kept one's shingles that it has."""
        return self.pair.right_in_left if self.pair.left == self.document else self.pair.left_in_right


def dedupe(
    compared: Compared,
    pairs: Iterable[DuplicatePair],
    settings: DuplicateSettings,
    keep: Keep = "earliest",
    outlets: Sequence[str] = (),
    existing: Container[str] = (),
) -> list[Removed]:
    """What is removed, by id, of the documents that were ``compared``, where these are the verified ``pairs``.

    The fittest of a group are its ``existing`` ones, none of which is removed, then those of the first of ``outlets``
    that has one (names compare without case), then the earliest or the longest, then the other of the two, then the
    first by id. Undated articles are the latest.
    """
    priority = {outlet.casefold(): place for place, outlet in reversed(list(enumerate(outlets)))}

    def preferred(id_: str) -> tuple[bool, int]:
        return id_ not in existing, priority.get(compared.outlet(id_).casefold(), len(priority))

    def early(id_: str) -> datetime:
        return compared.published(id_) or _UNDATED

    def short(id_: str) -> int:
        return -_letters(compared.text(id_))

    wishes: list[Callable[[str], Any]] = [early, short] if keep == "earliest" else [short, early]
    if outlets or existing:
        wishes.insert(0, preferred)

    def measure(id_: str, others: Sequence[str]) -> list[DuplicatePair]:
        return _measured([id_, *others], compared, settings)

    columns = pairs if isinstance(pairs, Pairs) else Pairs.of(pairs)
    left, right = columns.left.tolist(), columns.right.tolist()
    removed: dict[str, Removed] = {}
    beside_first: list[tuple[str, str, int]] = []  # what is removed, what is kept, and the place of their pair
    for members, held in grouped(columns, compared, settings):
        order = list(_ranked([columns.ids[row] for row in members], wishes))
        beside = _beside(order[0], held, columns, left, right) if not existing and len(order) <= LIMIT else {}
        if len(beside) == len(order) - 1:  # as mostly: all are near to the first
            beside_first += [(id_, order[0], place) for id_, place in beside.items()]
            continue
        near: dict[str, dict[str, int]] = defaultdict(dict)
        for place in held.tolist():
            one, two = columns.ids[left[place]], columns.ids[right[place]]
            near[one][two] = near[two][one] = place
        removed.update(_settled(order, near, columns.value, existing, measure if len(order) > LIMIT else None))
    values = columns.values(np.array([place for *_, place in beside_first], np.int64))
    for (id_, kept, _), pair in zip(beside_first, values, strict=True):
        removed[id_] = Removed(id_, kept, pair)
    return [removed[id_] for id_ in sorted(removed)]


def _beside(first: str, held: Rows, pairs: Pairs, left: Sequence[int], right: Sequence[int]) -> dict[str, int]:
    """The documents that are near to the first one of a group, and the places of the pairs that say so."""
    row = bisect_left(pairs.ids, first)
    found = {}
    for place in held.tolist():
        if left[place] == row:
            found[pairs.ids[right[place]]] = place
        elif right[place] == row:
            found[pairs.ids[left[place]]] = place
    return found


def _ranked(ids: Iterable[str], wishes: Sequence[Callable[[str], Any]]) -> Iterator[str]:
    """The ids by these wishes, each of which is only asked where those before it leave it open, then as they are."""
    if not wishes:
        yield from sorted(ids)
        return
    by_wish: dict[Any, list[str]] = defaultdict(list)
    for id_ in ids:
        by_wish[wishes[0](id_)].append(id_)
    for _, equal in sorted(by_wish.items(), key=itemgetter(0)):
        if len(equal) > 1:
            yield from _ranked(equal, wishes[1:])
        else:
            yield from equal


def _letters(text: str) -> int:
    """About how many letters and digits: a full stop more is no longer article."""
    return len(text) - sum(map(text.count, _PUNCTUATION))


def _settled(
    order: Sequence[str],
    near: Near,
    pair_at: Callable[[int], DuplicatePair],
    existing: Container[str],
    measure: Measure | None,
) -> dict[str, Removed]:
    """What is removed of one group, whose ids come in order of precedence."""
    removed: dict[str, Removed] = {}
    for kept in order:
        if kept in removed:
            continue
        asked = {kept}
        frontier = [kept]
        while frontier:
            others = sorted({other for id_ in frontier for other in near[id_]} - asked)
            asked.update(others)
            found = [pair_at(near[kept][other]) for other in others if other in near[kept]]
            if measure is not None:
                found += measure(kept, [other for other in others if other not in near[kept]])
            frontier = []
            for pair in found:
                other = pair.right if pair.left == kept else pair.left
                frontier.append(other)
                if other not in existing and (other not in removed or _nearer(pair, removed[other].pair)):
                    removed[other] = Removed(other, kept, pair)
            if measure is None:
                break
    return removed


def _nearer(one: DuplicatePair, other: DuplicatePair) -> bool:
    ranks = [(pair.jaccard, pair.left_in_right + pair.right_in_left) for pair in (one, other)]
    return ranks[0] > ranks[1]


def _measured(ids: Sequence[str], compared: Compared, settings: DuplicateSettings) -> list[DuplicatePair]:
    """The verified pairs of the first document with the others."""
    texts = list(map(compared.text, ids))
    reader = Reader(lambda rows: [texts[row] for row in rows.tolist()], settings.shingle_size)
    words = np.diff(reader.told(texts).indptr)
    right = np.arange(1, len(ids))
    found = verified(np.zeros_like(right), right, words, reader, settings)
    columns = (found.right, found.jaccard, found.left_in_right, found.right_in_left)
    pairs = []
    for row, jaccard, forth, back in zip(*(column.tolist() for column in columns), strict=True):
        kind: PairKind = "near-duplicate" if jaccard >= settings.threshold else "reprint"
        one, two = ids[0], ids[row]
        if one < two:
            pairs.append(DuplicatePair(one, two, jaccard, forth, back, kind))
        else:
            pairs.append(DuplicatePair(two, one, jaccard, back, forth, kind))
    return pairs
